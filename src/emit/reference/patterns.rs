//! The catalogue of patterns.

use std::fmt::Write as _;

use super::to;
use crate::analysis::patterns::{self, PATTERNS, Part, Pattern, Point};
use crate::base::lang::{Lang, Text};
use crate::catalog::facts;

static INTRO: Text = Text::new(
    "Architectures that hopmap recognizes from a topology; nothing has to be declared. In the document of a topology, what rests on a \
     fact is told only if the fact holds at its `as_of`; here everything is told.",
    "hopmap がトポロジーから認識するアーキテクチャです。作成者が宣言する必要はありません。トポロジーの文書では、`as_of` の時点で成り立つ事実に\
     基づく記述だけを載せますが、ここではすべてを載せています。",
);

/// Where patterns stand in the overview: the heading, and how the numbers of the section begin.
static SECTIONS: [(Text, &[char]); 3] = [
    (Text::new("One front for several services", "複数のサービスを 1 つの入口にまとめる"), &['S']),
    (Text::new("Across accounts", "アカウントをまたぐ"), &['X']),
    (Text::new("Networks, tiers and events", "ネットワーク、層、イベント"), &[]),
];

/// The overview.
pub(super) fn write(out: &mut String, lang: Lang) {
    let _ = writeln!(out, "\n{}", INTRO.get(lang));
    for (title, numbers) in &SECTIONS {
        let head = Text::new("| Pattern | What it is |", "| パターン | 概要 |").get(lang);
        let _ = writeln!(out, "\n## {}\n\n{head}\n|---|---|", title.get(lang));
        for pattern in PATTERNS.iter().filter(|pattern| match pattern.number.chars().next() {
            Some(first) => numbers.contains(&first),
            None => numbers.is_empty(),
        }) {
            let what = pattern.what.get(lang).replace('|', "\\|");
            let file = file(pattern, lang);
            let _ = writeln!(
                out,
                "| [{}](../patterns/{file})<br>`{}` | {what} |",
                pattern.title.get(lang),
                pattern.id
            );
        }
    }
}

/// The name of a pattern's page.
fn file(pattern: &Pattern, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{}.md", pattern.id),
        Lang::Ja => format!("{}.ja.md", pattern.id),
    }
}

/// The page of a pattern, for the folder `patterns` of the book: with the picture of a topology that shows it, a file in
/// the folder `topologies` beside it.
#[must_use]
pub fn page(pattern: &Pattern, lang: Lang, topology: &str) -> String {
    let mut out = format!("# {}\n\n{}\n", pattern.title.get(lang), pattern.what.get(lang));
    let _ = writeln!(
        out,
        "\n```hopmap file=../topologies/{topology}.yaml lang={}\n```\n\n{}",
        lang.tag(),
        Text::new(
            "`hopmap new ID` writes [this topology](FILE) for a start.",
            "この[トポロジー](FILE)は `hopmap new ID` で書き出せます。",
        )
        .get(lang)
        .replace("ID", pattern.id)
        .replace("FILE", &format!("../topologies/{topology}.yaml"))
    );
    for (part, points) in pattern.explainer.parts() {
        if points.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n## {}\n", part.title().get(lang));
        for (at, point) in points.iter().enumerate() {
            let mark = if part == Part::Operations { format!("{}.", at + 1) } else { "-".to_owned() };
            let _ = writeln!(out, "{mark} {}{}", point.text.get(lang), bearing(point, lang));
        }
    }
    if pattern.instead.is_empty() {
        return out;
    }
    let _ = writeln!(out, "\n## {}\n", Text::new("Alternatives", "代わりのパターン").get(lang));
    for instead in pattern.instead {
        let Some(other) = patterns::find(instead.pattern) else { continue };
        let end = if lang == Lang::Ja { "。" } else { "." };
        let (title, file) = (other.title.get(lang), file(other, lang));
        let _ = writeln!(out, "- [{title}]({file}): {}{end}", instead.because.get(lang));
    }
    out
}

/// The facts and the page that bear a point, in brackets.
fn bearing(point: &Point, lang: Lang) -> String {
    let mut bearing: Vec<String> = Vec::new();
    for fact in point.facts.iter().filter_map(|id| facts::find(id)) {
        bearing.push(to("../reference/facts", lang, fact.id));
    }
    if let Some((page, day)) = point.source {
        bearing.push(format!("<{page}>, {day}"));
    }
    if bearing.is_empty() { String::new() } else { format!(" ({})", bearing.join("; ")) }
}
