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

pub(super) fn write(out: &mut String, lang: Lang) {
    let _ = writeln!(out, "\n{}", INTRO.get(lang));
    for pattern in PATTERNS {
        one(out, lang, pattern);
    }
}

fn one(out: &mut String, lang: Lang, pattern: &Pattern) {
    let number = if pattern.number.is_empty() { String::new() } else { format!(" ({})", pattern.number) };
    let _ = writeln!(out, "\n## {}\n\n**{}**{number}\n", pattern.id, pattern.title.get(lang));
    let _ = writeln!(out, "{}", pattern.what.get(lang));
    for (part, points) in pattern.explainer.parts() {
        if points.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n### {}\n", part.title().get(lang));
        for (at, point) in points.iter().enumerate() {
            let mark = if part == Part::Operations { format!("{}.", at + 1) } else { "-".to_owned() };
            let _ = writeln!(out, "{mark} {}{}", point.text.get(lang), bearing(point, lang));
        }
    }
    if pattern.instead.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n### {}\n", Text::new("Alternatives", "代わりのパターン").get(lang));
    for instead in pattern.instead {
        let title = patterns::find(instead.pattern).map_or("", |other| other.title.get(lang));
        let end = if lang == Lang::Ja { "。" } else { "." };
        let link = to("patterns", lang, instead.pattern);
        let _ = writeln!(out, "- {title} ({link}): {}{end}", instead.because.get(lang));
    }
}

/// The facts and the page that bear a point, in brackets.
fn bearing(point: &Point, lang: Lang) -> String {
    let mut bearing: Vec<String> = Vec::new();
    for fact in point.facts.iter().filter_map(|id| facts::find(id)) {
        bearing.push(to("facts", lang, fact.id));
    }
    if let Some((page, day)) = point.source {
        bearing.push(format!("<{page}>, {day}"));
    }
    if bearing.is_empty() { String::new() } else { format!(" ({})", bearing.join("; ")) }
}
