//! What can be wrong with a book.

use crate::base::diagnostic::Code;
use crate::base::lang::Text;

/// Every code that only a book can meet.
pub static ALL: &[&Code] = &[&BLOCK_ATTRIBUTE, &BAD_BLOCK, &BAD_BOOK, &BAD_BOOK_TOML];

pub(super) static BLOCK_ATTRIBUTE: Code = Code {
    id: "block-attribute",
    explanation: Text::new(
        "What follows `hopmap` on the first line of a block in a book is `name=value`, parted by blanks: `file`, `view`, \
         `show`, `lang`, `theme`. A value with blanks stands in quotes. `show` takes `diagram` and the sections of the \
         document (`hops`, `findings` and others), parted by commas.",
        "本 (mdBook) のブロックの 1 行目では、`hopmap` の後に `名前=値` を空白区切りで書きます。使える名前は `file`、`view`、`show`、\
         `lang`、`theme` です。空白を含む値は引用符で囲んでください。`show` には `diagram` と文書のセクション (`hops`、`findings` など) を\
         カンマ区切りで指定します。",
    ),
};

pub(super) static BAD_BLOCK: Code = Code {
    id: "bad-block",
    explanation: Text::new(
        "A block `hopmap` of a book holds a topology, or is empty and names one with `file=`; its fence is closed. \
         `{{#include}}` in it works only if mdBook's `links` has run before: `after = [\"links\"]` in book.toml, which \
         `hopmap mdbook install` writes.",
        "本 (mdBook) の `hopmap` ブロックには、トポロジーを書くか、空のままで `file=` にファイルを指定します。フェンスは閉じてください。\
         ブロック内の `{{#include}}` は、mdBook の `links` が先に実行される場合だけ使えます。book.toml に `after = [\"links\"]` が必要で、\
         `hopmap mdbook install` がこれを書き込みます。",
    ),
};

pub(super) static BAD_BOOK: Code = Code {
    id: "bad-book",
    explanation: Text::new(
        "Standard input does not hold a book as mdBook 0.4 or 0.5 hands it to a preprocessor. `hopmap mdbook` is started \
         by mdBook; `hopmap mdbook install` adds it to a book.",
        "標準入力の内容が、mdBook 0.4 または 0.5 がプリプロセッサーに渡す形式ではありません。`hopmap mdbook` は mdBook から起動されます。\
         本に組み込むには `hopmap mdbook install` を使ってください。",
    ),
};

pub(super) static BAD_BOOK_TOML: Code = Code {
    id: "bad-book-toml",
    explanation: Text::new(
        "The book.toml cannot be understood or has a setting that hopmap does not know. Under `[preprocessor.hopmap]`, \
         hopmap reads `theme` (a path from the folder of book.toml), `lang` (`en` or `ja`; else the language of the book) \
         and `deny` (`note`, `warning` or `error`: a finding this bad fails the build); the rest is mdBook's.",
        "book.toml を解釈できないか、hopmap の知らない設定があります。`[preprocessor.hopmap]` で hopmap が読む設定は、`theme` \
         (book.toml のフォルダーからのパス)、`lang` (`en` か `ja`。省略時は本の言語)、`deny` (`note`、`warning`、`error`。\
         この重大度以上の指摘があるとビルドを失敗させます) です。そのほかは mdBook の設定です。",
    ),
};
