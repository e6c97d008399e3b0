//! Topologies side by side: what each answers, which are kept, and the two forms in which they are told.

use super::{Pattern, Understood, Wish};
use crate::analysis::requirements::{self, Answer, Row};
use crate::base::lang::{Lang, Text};
use crate::document::compare::{self, Side, Subject};
use crate::emit::{json, markdown, reference};

/// A topology that is compared with others, with its answers to all that is asked.
#[derive(Debug)]
pub struct Compared<'a> {
    name: &'a str,
    understood: &'a Understood,
    answers: Vec<(Row, Answer)>,
}

impl<'a> Compared<'a> {
    /// Asks a topology for everything that is compared.
    #[must_use]
    pub fn new(name: &'a str, understood: &'a Understood) -> Self {
        let answers = requirements::answers(&understood.graph, &understood.analysis);
        Self { name, understood, answers }
    }

    fn subject(&self) -> Subject<'_> {
        Subject { name: self.name, page: None, graph: &self.understood.graph, answers: &self.answers }
    }
}

/// Everything that is asked of topologies that are compared: ids with names.
pub fn requirements() -> impl Iterator<Item = (&'static str, Text)> {
    requirements::rows().map(|row| (row.id(), row.name()))
}

/// Topologies that have all that is wanted; or those that come nearest, with the places of the wishes that each misses.
#[derive(Debug)]
pub struct Choice<'a> {
    kept: Vec<(Compared<'a>, Vec<usize>)>,
    wishes: Vec<Wish>,
}

impl<'a> Choice<'a> {
    #[must_use]
    pub fn new(compared: Vec<Compared<'a>>, wishes: Vec<Wish>) -> Self {
        let all: Vec<&[(Row, Answer)]> = compared.iter().map(|one| one.answers.as_slice()).collect();
        let mut chosen = requirements::choose(&all, &wishes);
        let mut open: Vec<Option<Compared<'a>>> = compared.into_iter().map(Some).collect();
        let mut take = |at: usize| open.get_mut(at).and_then(Option::take);
        let kept = chosen.drain(..).filter_map(|(at, missed)| Some((take(at)?, missed))).collect();
        Self { kept, wishes }
    }

    /// Whether what is kept has all that is wanted.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.kept.iter().all(|(_, missed)| missed.is_empty())
    }

    fn sides(&self) -> Vec<Side<'_>> {
        self.kept.iter().map(|(compared, missed)| Side { subject: compared.subject(), missed }).collect()
    }

    /// Side by side, as Markdown.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        markdown::write(&compare::write(&self.sides(), &self.wishes, lang))
    }

    /// The same for programs.
    #[must_use]
    pub fn json(&self) -> String {
        json::compare(&self.sides(), &self.wishes)
    }
}

/// The page of the book that leads from what is wanted to a pattern.
#[must_use]
pub fn choosing(shown: &[(&'static Pattern, Compared<'_>)], lang: Lang) -> String {
    let shown: Vec<reference::Shown<'_>> = shown
        .iter()
        .map(|(pattern, compared)| reference::Shown {
            pattern,
            graph: &compared.understood.graph,
            answers: &compared.answers,
        })
        .collect();
    reference::choosing(&shown, lang)
}
