//! Several topologies in one table: what each is, with the ways to its document and its picture.

use super::context::class_words;
use super::names::one_line;
use super::tree::{Block, Document, Inline, Section, Table, Target, Words};
use crate::analysis::Analysis;
use crate::base::diagnostic::Severity;
use crate::base::lang::Lang;
use crate::graph::Graph;
use crate::model::link::Class;
use crate::words::document as words;
use crate::words::sentence::{Hole, Sentence, join};

/// A topology of the table. The links are relative to the page.
#[derive(Debug)]
pub struct Entry<'a> {
    pub graph: &'a Graph,
    pub analysis: &'a Analysis,
    pub document: &'a str,
    pub picture: &'a str,
    /// What it is called where it has no title.
    pub file: &'a str,
}

/// Writes the table, one row a topology, in their order.
#[must_use]
pub fn write(entries: &[Entry<'_>], lang: Lang) -> Document {
    let word = |sentence: &'static Sentence| sentence.text.get(lang).to_owned();
    let head =
        [&words::TOPOLOGY, &words::HOPS_BY_CLASS_HEAD, &words::FINDINGS, &words::PATTERNS, &words::PICTURE];
    let table = Table {
        head: head.into_iter().map(word).collect(),
        rows: entries.iter().map(|entry| row(entry, lang)).collect(),
    };
    let heading = word(&words::ALL_TOPOLOGIES);
    let section = Section { id: "index", heading, blocks: vec![Block::Table(table)] };
    Document { lang, title: word(&words::INDEX), sections: vec![section] }
}

fn row(entry: &Entry<'_>, lang: Lang) -> Vec<Words> {
    let title = entry.graph.topology().title.as_ref().map(|title| one_line(title.get(lang)));
    let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| one_line(entry.file));
    let link = |words: String, address: &str| match Target::new(address) {
        Some(target) => vec![Inline::Link { words, target }],
        None => vec![Inline::Text(words)],
    };
    vec![
        link(title, entry.document),
        vec![Inline::Text(classes(entry.analysis, lang))],
        vec![Inline::Text(findings(entry.analysis, lang))],
        vec![Inline::Text(patterns(entry.analysis, lang))],
        link("SVG".to_owned(), entry.picture),
    ]
}

/// How many hops are of which class, in the order of legends.
fn classes(analysis: &Analysis, lang: Lang) -> String {
    let counts = Class::ALL.into_iter().map(|class| {
        let count = analysis.hops.iter().filter(|hop| hop.class == class).count();
        (class_words(class).word.get(lang), count)
    });
    let counted = counts.filter(|(_, count)| *count > 0).map(|(class, count)| {
        let holes = vec![("class", Hole::Word(class.to_owned())), ("n", Hole::Word(count.to_string()))];
        words::IN_CLASS.with(holes).render(lang, &|_| String::new())
    });
    counted.collect::<Vec<_>>().join(between(lang))
}

/// Which patterns it is, each once, in the order in which they were recognized.
fn patterns(analysis: &Analysis, lang: Lang) -> String {
    let mut titles: Vec<&str> = Vec::new();
    for title in analysis.patterns.iter().map(|found| found.pattern.title.get(lang)) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    // A title may hold commas.
    let between = match lang {
        Lang::En => "; ",
        Lang::Ja => "、",
    };
    titles.join(between)
}

const fn between(lang: Lang) -> &'static str {
    match lang {
        Lang::En => ", ",
        Lang::Ja => "、",
    }
}

/// How many findings are open, the worst first.
fn findings(analysis: &Analysis, lang: Lang) -> String {
    let counted = [
        (Severity::Error, &words::ONE_ERROR, &words::ERRORS),
        (Severity::Warning, &words::ONE_WARNING, &words::WARNINGS),
        (Severity::Note, &words::ONE_NOTE, &words::NOTES),
    ]
    .into_iter()
    .filter_map(|(severity, one, many)| {
        let open =
            analysis.findings.iter().filter(|found| found.severity == severity && found.allowed.is_none());
        let count = open.count();
        let sentence = if count == 1 { one } else { many };
        let holes = vec![("n", Hole::Word(count.to_string()))];
        (count > 0).then(|| sentence.with(holes).render(lang, &|_| String::new()))
    });
    join(lang, &counted.collect::<Vec<_>>())
}
