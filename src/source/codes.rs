//! What can be wrong with a text before anybody asks what it means.

use crate::base::diagnostic::Code;
use crate::base::lang::Text;

const fn code(id: &'static str, en: &'static str, ja: &'static str) -> Code {
    Code { id, explanation: Text::new(en, ja) }
}

pub static NOT_UTF8: Code = code(
    "not-utf8",
    "The bytes of the file are not UTF-8. Save it as UTF-8; UTF-16 and the old national encodings are not read.",
    "ファイルのバイト列が UTF-8 ではありません。UTF-8 で保存し直してください。UTF-16 や Shift_JIS などは読めません。",
);
pub static CONTROL_CHARACTER: Code = code(
    "control-character",
    "A control character (NUL, escape, and so on) stands in the text, raw or as an escape sequence in quotes. Pictures and documents have no place for it: take it out.",
    "NUL やエスケープなどの制御文字が、そのまま、または引用符内のエスケープとして書かれています。図や文書には書けないため、取り除いてください。",
);
pub static LIMIT: Code = code(
    "limit",
    "The input passes one of the published limits: bytes, depth, values, aliases, resources, links or files. They are counted, so the same input is refused on every machine. Split the topology, or draw less at once.",
    "入力が、公開している上限 (バイト数、深さ、値、エイリアス、リソース、リンク、ファイルの数) を超えています。上限は数で決まるため、どの環境でも同じ結果になります。構成を分けるか、一度に描く範囲を減らしてください。",
);
pub static SYNTAX: Code = code(
    "syntax",
    "The text is not YAML (or JSON). Nothing after this place can be read. The usual causes: indentation, a bracket or quotes left open, a text with `: ` or braces in it that needs quotes.",
    "YAML (または JSON) として読めません。この位置より後ろは読み取れていません。よくある原因は、字下げの誤り、閉じていない括弧や引用符、`: ` や波括弧を含むのに引用符のない文字列です。",
);
pub static SEVERAL_DOCUMENTS: Code = code(
    "several-documents",
    "The file holds more than one YAML document, separated by `---`. One file is one topology.",
    "`---` で区切られた複数の YAML 文書が入っています。1 つのファイルに書けるのは 1 つの構成だけです。",
);
pub static UNKNOWN_TAG: Code = code(
    "unknown-tag",
    "A YAML tag such as `!Ref` or `!!python/object` stands before a value. The language has none, and dropping it would lose a meaning.",
    "`!Ref` や `!!python/object` のような YAML のタグが付いています。この言語にタグはなく、無視すると意味が失われるため受け付けません。",
);
pub static KEY_NOT_TEXT: Code = code(
    "key-not-text",
    "A list or a map stands where a key is expected, often because a text begins with a bracket. Put such a text in quotes.",
    "キーの位置にリストやマップがあります。括弧で始まる文字列に引用符を付け忘れた場合によく起こります。",
);
pub static DUPLICATE_KEY: Code = code(
    "duplicate-key",
    "The same key stands twice in one map. Only one of the two could count, so neither is guessed.",
    "1 つのマップに同じキーが 2 回あります。どちらが正しいか判断できないため、片方を消してください。",
);
pub static EMPTY: Code = code(
    "empty-file",
    "The file holds no topology. It begins with `hopmap: 1`, followed by `title`, `resources` and `links`.",
    "ファイルに構成が書かれていません。`hopmap: 1` で始め、`title`、`resources`、`links` を続けてください。",
);
pub static VERSION: Code = code(
    "version",
    "A topology says which version of the language it is written in: `hopmap: 1`. No other version is known.",
    "構成ファイルには、言語の版を `hopmap: 1` のように書きます。これ以外の版には対応していません。",
);
pub static UNKNOWN_KEY: Code = code(
    "unknown-key",
    "No key of this name may stand here. A key that is not understood is never passed over, since a slip of the finger would change the meaning in silence.",
    "ここに書ける名前のキーではありません。打ち間違いで意味が変わることを防ぐため、知らないキーを黙って無視することはありません。",
);
pub static WRONG_SHAPE: Code = code(
    "wrong-shape",
    "The value has another shape than its key takes: a list where a text is expected, a text where a map is expected, and so on.",
    "値の形がキーに合いません。文字列を書く所にリストがある、マップを書く所に文字列がある、などの場合です。",
);
pub static BAD_LINK: Code = code(
    "bad-link",
    "A link is a text `a -> b`, a map with one such key (`a -> b: label` or `a -> b: { ... }`), or a map with `from` and `to`. Lists of ends are separated by commas; `<->` goes both ways.",
    "リンクは `a -> b` という文字列、それを唯一のキーとするマップ (`a -> b: ラベル` や `a -> b: { ... }`)、または `from` と `to` を持つマップで書きます。複数の端点はコンマで区切り、`<->` は双方向を表します。",
);
pub static BAD_REPEAT: Code = code(
    "bad-repeat",
    "`repeat` is a map of names and lists of values; the lists of one map have equal length and advance together. A list of maps gives independent sets. A name consists of letters, digits and `_`; `default`, `connect` and `disconnect` are route keys and cannot be names.",
    "`repeat` には名前と値のリストのマップを書きます。1 つのマップの中のリストは同じ長さで、並行して進みます。独立した組を使うときはマップのリストにします。名前に使えるのは文字、数字、`_` で、ルートキーの `default`、`connect`、`disconnect` は使えません。",
);
pub static BAD_INCLUDE: Code = code(
    "bad-include",
    "An included file cannot be taken in: it cannot be read, it lies outside the project folder, or it includes itself. Paths are relative and stay below the project folder.",
    "取り込むファイルを読めません。存在しない、プロジェクトのフォルダーの外にある、自分自身を取り込んでいる、のいずれかです。パスは相対パスで、プロジェクトのフォルダー内に限ります。",
);

/// All codes of this room.
pub static ALL: &[&Code] = &[
    &NOT_UTF8,
    &CONTROL_CHARACTER,
    &LIMIT,
    &SYNTAX,
    &SEVERAL_DOCUMENTS,
    &UNKNOWN_TAG,
    &KEY_NOT_TEXT,
    &DUPLICATE_KEY,
    &EMPTY,
    &VERSION,
    &UNKNOWN_KEY,
    &WRONG_SHAPE,
    &BAD_LINK,
    &BAD_REPEAT,
    &BAD_INCLUDE,
];
