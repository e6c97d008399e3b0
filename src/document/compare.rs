//! Several topologies side by side, by what people want of an architecture.

use std::collections::BTreeSet;

use super::names::{Names, one_line};
use super::tree::{Block, Document, Inline, Section, Table, Words};
use crate::analysis::Analysis;
use crate::analysis::bypass::Verdict as Shut;
use crate::analysis::requirements::{self, Answer, Row, Theme, Verdict};
use crate::base::lang::Lang;
use crate::catalog::facts;
use crate::graph::Graph;
use crate::words::compare as words;
use crate::words::sentence::{Hole, Sentence, join};

/// With more topologies than this, they are the rows of the tables and no longer the columns: a page is not wide.
const MOST_COLUMNS: usize = 4;
/// Places that a cell names.
const MOST_PLACES: usize = 2;

/// A topology that is compared.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub name: &'a str,
    pub graph: &'a Graph,
    pub analysis: &'a Analysis,
}

/// Writes the tables, one a theme.
#[must_use]
pub fn write(subjects: &[Subject<'_>], lang: Lang) -> Document {
    let writer = Writer { lang };
    let names: Vec<Names> =
        subjects.iter().map(|subject| Names::new(subject.graph.topology(), lang)).collect();
    let mut sections: Vec<Section> = Vec::new();
    let mut sources: BTreeSet<&'static str> = BTreeSet::new();
    for theme in Theme::ALL {
        let asked: Vec<(Row, Vec<Answer>)> = requirements::rows()
            .filter(|row| row.theme() == theme)
            .map(|row| {
                let answers = subjects.iter().map(|subject| row.answer(subject.graph, subject.analysis));
                (row, answers.collect::<Vec<_>>())
            })
            .filter(|(_, answers)| answers.iter().any(|answer| answer.verdict != Verdict::NotAsked))
            .collect();
        if asked.is_empty() {
            continue;
        }
        sources.extend(asked.iter().flat_map(|(_, answers)| answers).filter_map(|answer| answer.source));
        let cell = |at: usize, answer: &Answer| {
            vec![Inline::Text(writer.cell(answer, subjects[at].graph, &names[at]))]
        };
        let table = if subjects.len() > MOST_COLUMNS {
            let mut head = vec![writer.word(&words::ARCHITECTURE)];
            head.extend(asked.iter().map(|(row, _)| row.name().get(lang).to_owned()));
            let rows = subjects.iter().enumerate().map(|(at, subject)| {
                let mut cells: Vec<Words> = vec![vec![Inline::Text(one_line(subject.name))]];
                cells.extend(asked.iter().map(|(_, answers)| cell(at, &answers[at])));
                cells
            });
            Table { head, rows: rows.collect() }
        } else {
            let mut head = vec![writer.word(&words::REQUIREMENT)];
            head.extend(subjects.iter().map(|subject| one_line(subject.name)));
            let rows = asked.iter().map(|(row, answers)| {
                let mut cells: Vec<Words> = vec![vec![Inline::text(row.name().get(lang))]];
                cells.extend(answers.iter().enumerate().map(|(at, answer)| cell(at, answer)));
                cells
            });
            Table { head, rows: rows.collect() }
        };
        let (id, heading) = heading(theme);
        sections.push(Section { id, heading: writer.word(heading), blocks: vec![Block::Table(table)] });
    }
    if let Some(section) = sections.last_mut()
        && !sources.is_empty()
    {
        section.blocks.push(Block::Paragraph(writer.sources(&sources)));
    }
    Document { lang, title: writer.word(&words::TITLE), sections }
}

const fn heading(theme: Theme) -> (&'static str, &'static Sentence) {
    match theme {
        Theme::Privacy => ("privacy", &words::PRIVACY),
        Theme::Teams => ("teams", &words::TEAMS),
        Theme::Parts => ("parts", &words::PARTS),
        Theme::Date => ("date", &words::DATE),
        Theme::Front => ("front", &words::FRONT),
    }
}

struct Writer {
    lang: Lang,
}

impl Writer {
    fn word(&self, sentence: &'static Sentence) -> String {
        sentence.text.get(self.lang).to_owned()
    }

    fn fill(&self, sentence: &'static Sentence, holes: &[(&'static str, &str)]) -> String {
        let holes = holes.iter().map(|(name, word)| (*name, Hole::Word((*word).to_owned()))).collect();
        sentence.with(holes).render(self.lang, &|_| String::new())
    }

    /// Yes or no, a number, and what decided.
    fn cell(&self, answer: &Answer, graph: &Graph, names: &Names) -> String {
        let word = match answer.verdict {
            Verdict::Yes => self.word(&words::YES),
            Verdict::Partly => self.word(&words::PARTLY),
            Verdict::No => self.word(&words::NO),
            Verdict::Count(count) => count.to_string(),
            Verdict::Dated => answer.since.map(|day| day.to_string()).unwrap_or_default(),
            Verdict::NotAsked => return self.word(&words::NOT_ASKED),
        };
        let detail = self.detail(answer, graph, names);
        if detail.is_empty() {
            word
        } else {
            self.fill(&words::WITH, &[("answer", &word), ("detail", &detail)])
        }
    }

    fn detail(&self, answer: &Answer, graph: &Graph, names: &Names) -> String {
        let mut parts: Vec<String> = Vec::new();
        let places = self.places(answer, graph, names);
        match answer.shut {
            Some(Shut::Closed) => {}
            Some(Shut::Mitigated) => parts.push(self.fill(&words::MITIGATED, &[("nodes", &places)])),
            Some(Shut::Weak) => parts.push(self.fill(&words::WEAK, &[("nodes", &places)])),
            Some(Shut::Open) => parts.push(self.fill(&words::OPEN, &[("nodes", &places)])),
            // What is as it should be everywhere needs no list.
            None if answer.verdict == Verdict::Yes && answer.source.is_some() => {}
            None if places.is_empty() => {}
            None => parts.push(places),
        }
        let since = answer.since.filter(|_| answer.verdict != Verdict::Dated);
        parts.extend(since.map(|day| self.fill(&words::SINCE, &[("day", &day.to_string())])));
        parts.extend(answer.but.map(|but| but.get(self.lang).to_owned()));
        parts.join(if self.lang == Lang::Ja { "、" } else { ", " })
    }

    /// The first of the places that decided, and how many more there are.
    fn places(&self, answer: &Answer, graph: &Graph, names: &Names) -> String {
        let links = answer.links.iter().map(|link| {
            let link = &graph.topology().links[*link];
            let (from, to) = (names.of(link.from), names.of(link.to));
            self.fill(&words::HOP, &[("from", &from), ("to", &to)])
        });
        let all: Vec<String> = links.chain(answer.nodes.iter().map(|node| names.of(*node))).collect();
        if all.len() <= MOST_PLACES + 1 {
            return join(self.lang, &all);
        }
        let count = (all.len() - MOST_PLACES).to_string();
        let first = all[..MOST_PLACES].join(if self.lang == Lang::Ja { "、" } else { ", " });
        self.fill(&words::MORE, &[("places", &first), ("count", &count)])
    }

    /// Facts by their pages, and pages, each once.
    fn sources(&self, sources: &BTreeSet<&'static str>) -> Words {
        let page = |source: &&'static str| match facts::find(source) {
            Some(fact) => fact.sources.first().copied(),
            None => Some(*source),
        };
        let pages: BTreeSet<&str> = sources.iter().filter_map(page).collect();
        let mut words: Words = vec![Inline::Text(self.word(&words::SOURCES))];
        for (at, page) in pages.into_iter().enumerate() {
            if at > 0 {
                words.push(Inline::text(if self.lang == Lang::Ja { "、" } else { ", " }));
            }
            words.push(Inline::page(page));
        }
        words
    }
}
