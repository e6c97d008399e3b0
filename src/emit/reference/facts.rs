//! The page of facts.

use std::fmt::Write as _;

use super::{codes, row, to};
use crate::analysis::rules;
use crate::base::date::Date;
use crate::base::lang::{Lang, Text};
use crate::catalog::facts::{self, At, Fact, Object, Relation};

static INTRO: Text = Text::new(
    "What AWS supports, refuses and advises against, as far as hopmap judges by it: each with the days between which it holds, its \
     source, and the day on which the source was read. A fact is looked for on each topology at its `as_of`.",
    "AWS がサポートすること、しないこと、勧めないことのうち、hopmap が判定に使うものです。有効な期間、出典、出典の確認日を示します。\
     トポロジーの `as_of` の時点で成り立つ事実だけを使います。",
);

static COUNT: Text = Text::new("facts, looked for on topologies:", "件。このうちトポロジーから判定するもの:");

pub(super) fn write(out: &mut String, lang: Lang) {
    let live = facts::all().filter(|fact| fact.is_live()).count();
    let _ = writeln!(out, "\n{}\n\n{} {} {live}", INTRO.get(lang), facts::all().count(), COUNT.get(lang));
    for fact in facts::all() {
        one(out, lang, fact);
    }
}

fn relation(relation: Relation) -> Text {
    match relation {
        Relation::IntegratesWith => Text::new("integrates with", "統合先"),
        Relation::CanAttach => Text::new("can have", "付けるもの"),
        Relation::CanTarget => Text::new("can target", "ターゲット"),
        Relation::ReachableFrom => Text::new("is reached from", "到達元"),
        Relation::Requires => Text::new("requires", "必要なもの"),
    }
}

fn one(out: &mut String, lang: Lang, fact: &Fact) {
    let _ = writeln!(out, "\n## {}\n\n{}\n", fact.id, fact.reason.get(lang));
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    row(out, lang, Text::new("Verdict", "判定"), fact.verdict.word().get(lang));
    row(out, lang, Text::new("Kinds", "対象の種別"), &codes(fact.subject));
    let object = match fact.object {
        Object::Kinds(kinds) => codes(kinds),
        Object::Feature(feature) => feature.to_owned(),
    };
    row(out, lang, relation(fact.relation), &object);
    row(out, lang, Text::new("Since", "開始"), &day(fact.since));
    row(out, lang, Text::new("Until (that day excluded)", "終了 (当日を含まない)"), &day(fact.until));
    for remedy in fact.remedies {
        let mut text = remedy.text.get(lang).to_owned();
        if !remedy.rests_on.is_empty() {
            let ids: Vec<String> = remedy.rests_on.iter().map(|id| to("facts", lang, id)).collect();
            let _ = write!(text, " ({})", ids.join(", "));
        }
        row(out, lang, Text::new("Instead", "代わりの方法"), &text);
    }
    if let Some(rule) = fact.rule {
        // What a file leaves unsaid is told when it is read, before the rules are asked.
        let page = if rules::all().any(|known| known.id == rule) { "rules" } else { "messages" };
        row(out, lang, Text::new("Told by", "指摘するルール"), &to(page, lang, rule));
    }
    if let At::Nowhere(why) | At::NotModelled(why) = fact.at {
        row(out, lang, Text::new("Not decided on a drawing", "図からは判定しない"), why.get(lang));
    }
    for source in fact.sources {
        let checked = Text::new("read on", "確認日").get(lang);
        row(out, lang, Text::new("Source", "出典"), &format!("<{source}> ({checked} {})", fact.checked));
    }
}
