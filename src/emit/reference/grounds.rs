//! The page of what verdicts rest on beside facts.

use std::fmt::Write as _;

use super::to;
use crate::analysis::grounds::{self, Ground};
use crate::base::lang::{Lang, Text};
use crate::words::ground as words;

static INTRO: Text = Text::new(
    "Why a hop is what it is: `hopmap check --format json` names in `because` what each reason rests on. That is a fact about AWS, which has \
     its own page, or one of these: a question that is asked before a hop is judged (`D1`, `D2`), a row of the table (`D3`), a case at its \
     edges (`D4`), the search for ways around guards (`D5`), or a rule of the language.",
    "ホップの判定の根拠です。`hopmap check --format json` は、理由ごとに根拠を `because` に示します。根拠は、別のページにある AWS についての\
     事実か、ここに挙げるもののいずれかです。判定の前に確かめること (`D1`、`D2`)、判定表の行 (`D3`)、境界的な事例 (`D4`)、ガードの迂回路の\
     探索 (`D5`)、言語の規則があります。",
);

pub(super) fn write(out: &mut String, lang: Lang) {
    let _ = writeln!(out, "\n{}\n\n{}", INTRO.get(lang), words::ABOUT_ROWS.get(lang));
    for ground in grounds::all() {
        one(out, lang, &ground);
    }
}

fn one(out: &mut String, lang: Lang, ground: &Ground) {
    let _ = writeln!(out, "\n## {}", ground.id);
    if let Some(words) = ground.words {
        let _ = writeln!(out, "\n**{}**\n\n{}", words.title.get(lang), words.about.get(lang));
    }
    if !ground.decisions.is_empty() {
        out.push('\n');
    }
    for (classes, said) in told(ground, lang) {
        let classes: Vec<String> = classes.iter().map(|class| to("classes", lang, class)).collect();
        let _ = writeln!(out, "- {}: {said}", classes.join(", "));
    }
}

/// Classes and sentences of the rows, each pair once.
pub fn told(ground: &Ground, lang: Lang) -> Vec<(Vec<&'static str>, &'static str)> {
    let mut told = Vec::new();
    for decision in &ground.decisions {
        let classes: Vec<&'static str> = decision.classes.iter().map(|class| class.id()).collect();
        let entry = (classes, decision.said.text.get(lang));
        if !told.contains(&entry) {
            told.push(entry);
        }
    }
    told
}
