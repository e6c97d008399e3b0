//! What can be wrong with a build.

use crate::base::diagnostic::Code;
use crate::base::lang::Text;

/// Every code that only a build can meet.
pub static ALL: &[&Code] =
    &[&BAD_SETTING, &BAD_MARKER, &NOTHING_TO_BUILD, &TWIN_OUTPUTS, &UNUSABLE_NAME, &UNUSED_PATTERN];

pub(super) static BAD_SETTING: Code = Code {
    id: "bad-hopmap-toml",
    explanation: Text::new(
        "The hopmap.toml is not TOML, has a setting that hopmap does not know, or a wrong value. Under `[build]` it \
         reads `include`, `exclude`, `out`, `languages`, `themes`, `deny`, `index` and `site`. Nothing was written.",
        "hopmap.toml が TOML として読めないか、未知の設定または不正な値があります。`[build]` で使えるのは `include`、`exclude`、`out`、\
         `languages`、`themes`、`deny`、`index`、`site` です。出力は書き込まれていません。",
    ),
};

pub(super) static BAD_MARKER: Code = Code {
    id: "bad-marker",
    explanation: Text::new(
        "A marker `<!-- hopmap:begin FILE -->` in a Markdown file has no `<!-- hopmap:end -->`, or FILE cannot be used: it is \
         the relative path of a topology as seen from the Markdown file, and it stays in the folder that is built. In \
         code blocks, lists and quotations a marker is mere text. Nothing was written.",
        "Markdown ファイルのマーカー `<!-- hopmap:begin FILE -->` に対応する `<!-- hopmap:end -->` がないか、FILE が使えません。FILE には、\
         Markdown ファイルから見たトポロジーの相対パスを書きます。ビルド対象フォルダーの外は指定できません。コードブロック、リスト、\
         引用の中のマーカーはただの文字列として扱われます。出力は書き込まれていません。",
    ),
};

pub(super) static NOTHING_TO_BUILD: Code = Code {
    id: "nothing-to-build",
    explanation: Text::new(
        "There is no topology to build. Without a hopmap.toml, topologies are the files below the folder that are called \
         `topology.yaml` or end in `.hopmap.yaml`; hidden folders, `target`, `node_modules` and links are passed over, and so \
         are folders with a hopmap.toml of their own, which are built by themselves. `include` in a hopmap.toml names others.",
        "ビルドするトポロジーがありません。hopmap.toml がない場合は、フォルダー以下の `topology.yaml` と `.hopmap.yaml` で終わるファイルが\
         対象です。隠しフォルダー、`target`、`node_modules`、リンクは対象外です。hopmap.toml を持つ下位のフォルダーも、\
         単独でビルドするものなので対象外です。他のファイルは hopmap.toml の `include` で指定します。",
    ),
};

pub(super) static TWIN_OUTPUTS: Code = Code {
    id: "twin-outputs",
    explanation: Text::new(
        "Two outputs of the build would have the same name, such as those of `web.hopmap.yaml` and `web.yaml`, or of a view \
         and a theme with the same name; names that differ only in case are one file on many systems. Rename one, \
         or leave it out with `exclude` in hopmap.toml. Nothing was written.",
        "ビルドの 2 つの出力が同じ名前になります。たとえば `web.hopmap.yaml` と `web.yaml` の出力や、同じ名前のビューとテーマの出力です。\
         大文字と小文字だけが違う名前も、多くの環境では同じファイルになります。一方の名前を変えるか、\
         hopmap.toml の `exclude` で除いてください。出力は書き込まれていません。",
    ),
};

pub(super) static UNUSABLE_NAME: Code = Code {
    id: "unusable-name",
    explanation: Text::new(
        "The path of a topology holds a control character or a backslash, with which no marker and no link can name it, or \
         the file is called `-`, which stands for standard input. Rename it, or leave it out with `exclude` in hopmap.toml. Nothing was written.",
        "構成ファイルのパスに制御文字またはバックスラッシュがあるか、名前が標準入力を表す `-` なので、マーカーやリンクから指定できません。\
         名前を変えるか、hopmap.toml の `exclude` で除いてください。出力は書き込まれていません。",
    ),
};

pub(super) static UNUSED_PATTERN: Code = Code {
    id: "unused-pattern",
    explanation: Text::new(
        "A pattern under `include` in hopmap.toml fits no file. Patterns begin at the folder of hopmap.toml: `*` and `?` \
         stay within a name, and `**/` stands for any number of folders, none included.",
        "hopmap.toml の `include` に、どのファイルにも一致しないパターンがあります。パターンは hopmap.toml のあるフォルダーを起点とします。\
         `*` と `?` は名前の中だけで一致し、`**/` は 0 個以上のフォルダーに一致します。",
    ),
};
