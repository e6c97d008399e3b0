//! The page of the language: every key, what it takes, on which kinds, and what it says.

use std::fmt::Write as _;

use super::codes;
use crate::base::lang::{Lang, Text};
use crate::catalog::catalog;
use crate::catalog::keys::{self, Joins, Key, Of, On, RESOURCE, Row, Shape};
use crate::model::link::Class;

static INTRO: Text = Text::new(
    "Every key of a topology file. `hopmap schema` prints the same as a JSON Schema, with which editors complete and check; the \
     reader refuses what stands in no table here. `hopmap explain KIND` tells about a kind.",
    "トポロジーのファイルに書けるキーの一覧です。`hopmap schema` は同じ内容を JSON Schema として出力し、エディターの補完と検査に使えます。\
     ここにないキーはエラーになります。種別については `hopmap explain 種別` で調べられます。",
);

/// A table of keys of a small map.
struct Table {
    /// The heading, the same in both languages so that links hold.
    name: &'static str,
    about: Text,
    keys: fn() -> Vec<&'static Key>,
}

fn all<Field>(rows: &'static [Row<Field>]) -> Vec<&'static Key> {
    rows.iter().map(|row| &row.key).collect()
}

static TABLES: &[Table] = &[
    Table {
        name: "link",
        about: Text::new(
            "A link, as `a -> b: { ... }` or with `from` and `to`.",
            "リンク。`a -> b: { ... }` の形か、`from` と `to` で書きます。",
        ),
        keys: || all(keys::LINK),
    },
    Table {
        name: "route",
        about: Text::new(
            "What a request must look like to take this way; all keys of one map must hold.",
            "この経路を通るリクエストの条件。1 つのマップのキーはすべて満たす必要があります。",
        ),
        keys: || all(keys::ROUTE),
    },
    Table {
        name: "header",
        about: Text::new("A header that is added or required.", "追加または要求するヘッダー。"),
        keys: || all(keys::HEADER),
    },
    Table {
        name: "allow",
        about: Text::new("A finding that is accepted.", "許容する指摘。"),
        keys: || all(keys::ALLOW),
    },
    Table {
        name: "connects",
        about: Text::new("An attachment in its long form.", "接続の詳しい書き方。"),
        keys: || all(keys::ATTACHMENT),
    },
    Table {
        name: "flow",
        about: Text::new("A named request path.", "名前を付けたリクエストの流れ。"),
        keys: || all(keys::FLOW),
    },
    Table {
        name: "step",
        about: Text::new("A step of a flow that branches.", "流れの中の分岐する手順。"),
        keys: || all(keys::STEP),
    },
    Table {
        name: "view",
        about: Text::new("Another picture of the same model.", "同じモデルから描く別の図。"),
        keys: || all(keys::VIEW),
    },
    Table {
        name: "hint",
        about: Text::new(
            "A wish about the layout; it never changes what is true.",
            "配置の希望。判定には影響しません。",
        ),
        keys: || all(keys::HINT),
    },
];

pub(super) fn write(out: &mut String, lang: Lang) {
    let _ = writeln!(out, "\n{}", INTRO.get(lang));
    heading(out, lang, "topology", Text::new("The file itself.", "ファイルの最上位。"));
    for key in all(keys::TOP) {
        item(out, lang, key, "");
    }
    heading(out, lang, "resource", Text::new("A resource or a boundary.", "リソースと境界。"));
    for row in RESOURCE {
        item(out, lang, &row.key, &on(row.on, lang));
    }
    for table in TABLES {
        heading(out, lang, table.name, table.about);
        for key in (table.keys)() {
            item(out, lang, key, "");
        }
    }
}

fn heading(out: &mut String, lang: Lang, name: &str, about: Text) {
    let _ = writeln!(out, "\n## {name}\n\n{}\n", about.get(lang));
}

fn item(out: &mut String, lang: Lang, key: &Key, on: &str) {
    let _ = writeln!(out, "- `{}`: {}", key.name, key.about.get(lang));
    let takes = Text::new("Takes", "値");
    let _ = writeln!(out, "  - {}: {}", takes.get(lang), value(key.shape, lang));
    if !on.is_empty() {
        let _ = writeln!(out, "  - {}: {on}", Text::new("On", "書ける種別").get(lang));
    }
}

/// The kinds that have a key; nothing where all have it.
fn on(on: On, lang: Lang) -> String {
    match on {
        On::Every => String::new(),
        On::Boundaries => Text::new("boundaries", "境界").get(lang).to_owned(),
        On::Kinds(_) | On::Nets(..) => {
            let ids: Vec<&str> =
                catalog().kinds().iter().filter(|kind| on.permits(kind)).map(|kind| kind.id).collect();
            codes(&ids)
        }
    }
}

/// What a key takes, in words.
fn value(shape: Shape, lang: Lang) -> String {
    let said = |en, ja| Text::new(en, ja).get(lang).to_owned();
    match shape {
        Shape::Bool => codes(&["true", "false"]),
        Shape::Integer(least, most) if least == most => format!("`{least}`"),
        Shape::Integer(least, most) => match lang {
            Lang::En => format!("a whole number from {least} to {most}"),
            Lang::Ja => format!("{least} から {most} までの整数"),
        },
        Shape::Word(words) => codes(words),
        Shape::Text => said("text", "文字列"),
        Shape::Texts | Shape::Paths => said("text, or a list of them", "文字列、またはそのリスト"),
        Shape::UserText => said("text, or `{ en, ja }`", "文字列、または `{ en, ja }`"),
        Shape::Cidrs => said("an address block, or a list of them", "アドレスブロック、またはそのリスト"),
        Shape::Href => {
            said("a link: http, https, mailto or a relative path", "リンク。http、https、mailto、相対パス")
        }
        Shape::Date => said("a day, such as `2026-11-22`", "日付 (`2026-11-22` の形)"),
        Shape::Kind => said("the id or an alias of a kind", "種別の ID か別名"),
        Shape::Region => {
            said("the name of a Region, such as `ap-northeast-1`", "リージョン名 (`ap-northeast-1` など)")
        }
        Shape::Id(of) => format!("{}{}", said("an id", "識別子"), of_kinds(of, lang)),
        Shape::Ids(of) => {
            format!("{}{}", said("an id, or a list of them", "識別子、またはそのリスト"), of_kinds(of, lang))
        }
        Shape::Egress => {
            said("an id, a list of them in order, or `none`", "識別子、順に並べたリスト、または `none`")
        }
        Shape::Auth(words) => {
            let all: Vec<&str> = words.iter().copied().chain(["none"]).collect();
            let function = if words.contains(&"lambda") {
                said(", `{ lambda: ID }`", "、`{ lambda: 識別子 }`")
            } else {
                String::new()
            };
            format!("{}{function}{}", codes(&all), said("; or a list of them", "。リストも可"))
        }
        Shape::Headers => said(
            "a name, or [a map](#header); or a list of them",
            "ヘッダー名、または[マップ](#header)。リストも可",
        ),
        Shape::Listeners => said(
            "`https:443` and such, or `{ http: 80, redirect: https:443 }`; or a list of them",
            "`https:443` の形、または `{ http: 80, redirect: https:443 }`。リストも可",
        ),
        Shape::DefaultAction => {
            said("a status such as `403`, or `redirect`", "`403` などのステータス、または `redirect`")
        }
        Shape::ResourcePolicy => {
            said("`true`, `false`, or the ids that are admitted", "`true`、`false`、または許可する識別子")
        }
        Shape::Services => said(
            "the name of a service of AWS (`s3`, `ecr.api`), or an id; or a list of them",
            "AWS のサービス名 (`s3`、`ecr.api` など) か識別子。リストも可",
        ),
        Shape::Connects(_, joins) => match joins {
            Joins::Pair => said("a list of two ids", "2 つの識別子のリスト"),
            Joins::List => said("an id, or a list of them", "識別子、またはそのリスト"),
            Joins::Routes => said(
                "an id, [a map](#connects), a list of them, or `{ ID: [the ids it has routes to] }`",
                "識別子、[マップ](#connects)、そのリスト、または `{ 識別子: [経路を持つ相手] }`",
            ),
        },
        Shape::Inbound => said(
            "`PORT from WHO`, `PORT-PORT/udp from WHO` or `all from WHO`; WHO is `internet`, an address block, an id, `prefix-list:NAME` or \
             `ip-ranges:SERVICE`; or a list of them",
            "`ポート from 相手`、`ポート-ポート/udp from 相手`、`all from 相手`。相手は `internet`、アドレスブロック、識別子、`prefix-list:名前`、\
             `ip-ranges:サービス`。リストも可",
        ),
        Shape::Via => said(
            "an id, `internet`, or the id of a kind for one that is not drawn; or a list of them in order",
            "識別子、`internet`、または描かないものの種別。順に並べたリストも可",
        ),
        Shape::Routes => said(
            "`/path`, `METHOD /path`, `$default`, or [a map](#route); or a list of them",
            "`/path`、`METHOD /path`、`$default`、または[マップ](#route)。リストも可",
        ),
        Shape::Classes => {
            format!("{}{}", codes(&Class::ALL.map(Class::id)), said("; or a list of them", "。リストも可"))
        }
        Shape::Allow => said("[a map](#allow), or a list of them", "[マップ](#allow)、またはそのリスト"),
        Shape::Properties => said("a map of names to texts", "名前と文字列のマップ"),
        Shape::Hints => said("[a map](#hint), or a list of them", "[マップ](#hint)、またはそのリスト"),
        Shape::Resources => {
            said("a map of ids to [resources](#resource)", "識別子と[リソース](#resource)のマップ")
        }
        Shape::Links => said("a list of [links](#link)", "[リンク](#link)のリスト"),
        Shape::Flows => said("a map of ids to [flows](#flow)", "識別子と[流れ](#flow)のマップ"),
        Shape::Views => said("a map of ids to [views](#view)", "識別子と[ビュー](#view)のマップ"),
        Shape::Steps => said(
            "`a -> b`, the `id` of a link, `{ a -> b: text }`, or [a branch](#step); or a list of them",
            "`a -> b`、リンクの `id`、`{ a -> b: 文 }`、または[分岐](#step)。リストも可",
        ),
        Shape::Repeat => said(
            "a map of names to lists of values, or a list of such maps",
            "名前と値のリストのマップ、またはそのリスト",
        ),
        Shape::IdsOrKinds => said("an id or a kind, or a list of them", "識別子か種別、またはそのリスト"),
        Shape::FlowId => said("the id of a [flow](#flow)", "[流れ](#flow)の識別子"),
    }
}

fn of_kinds(of: Of, lang: Lang) -> String {
    match (of, lang) {
        (Of::Anything, _) => String::new(),
        (Of::Kinds(ids), Lang::En) => format!("; of {}", codes(ids)),
        (Of::Kinds(ids), Lang::Ja) => format!(" (種別は {})", codes(ids)),
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLES, keys};

    #[test]
    fn no_table_is_empty_and_each_is_linked_or_told_of() {
        for table in TABLES {
            assert!(!(table.keys)().is_empty(), "{}", table.name);
        }
        assert_eq!(TABLES.len() + 2, 11, "a new table of keys has its place here");
        assert!(keys::find(keys::STEP, "one_of").is_some());
    }
}
