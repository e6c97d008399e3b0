//! The page of what verdicts rest on beside facts: a row of the table of hops, and what stands beside it.

use std::fmt::Write as _;

use super::page;
use crate::base::lang::Lang;
use crate::emit::reference::{about, heading, of_fact};
use crate::pipeline::{self, Ground, Group, Says};
use crate::words::class;
use crate::words::ground::{page as words, title, told};
use crate::words::report;
use crate::words::sentence::{Hole, Sentence};

pub(super) fn write(ground: &Ground, lang: Lang) -> String {
    let say = |sentence: &Sentence| sentence.text.get(lang);
    let title = ground.title.unwrap_or(words::OF_FACT.text).get(lang);
    let mut paragraphs: Vec<&str> = about(ground).map(|about| about.get(lang)).into_iter().collect();
    if !ground.says.is_empty() {
        paragraphs.push(say(&words::NAMES));
    }
    let mut out = page(ground.id, title, &paragraphs);
    for part in ground.groups() {
        let _ = writeln!(out, "\n{}", heading(part.gives, lang, &|id| named(id, lang)));
        group(&mut out, lang, &part);
    }
    let facts = ground.facts();
    if !facts.is_empty() {
        let _ = writeln!(out, "\n{}:", say(&words::FACTS));
    }
    for fact in facts {
        let _ = writeln!(out, "- {}: {}", fact.id, fact.reason.get(lang));
        for page in fact.sources {
            let word = |word: String| Hole::Word(word);
            let holes = vec![("page", word((*page).to_owned())), ("day", word(fact.checked.to_string()))];
            let _ = writeln!(out, "  {}", report::CHECKED.with(holes).render(lang, &|_| String::new()));
        }
    }
    if !ground.rules.is_empty() {
        let _ = writeln!(out, "\n{}:", say(&words::RULES));
    }
    for rule in pipeline::rules().filter(|rule| ground.rules.contains(&rule.id)) {
        let _ = writeln!(out, "- {}: {}", rule.id, rule.title.get(lang));
    }
    out
}

fn group(out: &mut String, lang: Lang, group: &Group<'_>) {
    for says in &group.own {
        one(out, lang, "", says);
    }
    if !group.facts.is_empty() || !group.follow.is_empty() {
        let _ = writeln!(out, "{}:", words::FOLLOWED.text.get(lang));
    }
    for says in &group.facts {
        one(out, lang, &says.fact.map_or_else(String::new, |fact| format!("{fact}: ")), says);
    }
    for id in &group.follow {
        if let Some(title) = title(id) {
            let _ = writeln!(out, "- {id}: {}", title.get(lang));
        }
        for says in of_fact(id) {
            one(out, lang, &format!("{id}: "), &says);
        }
    }
}

/// A class with the word that pictures have for it, where that is another.
fn named(id: &'static str, lang: Lang) -> String {
    match class::of(id).map(|words| words.word.get(lang)) {
        Some(word) if word != id => format!("{id} ({word})"),
        _ => id.to_owned(),
    }
}

fn one(out: &mut String, lang: Lang, front: &str, says: &Says) {
    let _ = writeln!(out, "- {front}{}", told(says.said, lang));
    for remedy in says.remedies {
        let _ = writeln!(out, "  {}: {}", words::REMEDY.text.get(lang), told(remedy, lang));
    }
}
