//! The way bad news takes from the reader and the resolver to the list: each piece once, and not a flood.

use std::collections::BTreeSet;

use crate::base::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::base::span::Span;
use crate::base::suggest;

/// Beyond this nobody reads on; the rest would only cost time.
const MOST: usize = 1_000;
/// Looking for the nearest name among thousands is dear; the first complaints get it.
const MOST_SUGGESTIONS: usize = 100;

/// Collects diagnostics. What a repetition says again about the same place is said once.
#[derive(Debug)]
pub struct Complaints<'d> {
    diagnostics: &'d mut Diagnostics,
    said: BTreeSet<(Option<Span>, &'static str)>,
    suggestions: usize,
    heard: usize,
}

impl<'d> Complaints<'d> {
    #[must_use]
    pub const fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, said: BTreeSet::new(), suggestions: 0, heard: 0 }
    }

    /// Adds a piece of bad news, unless this place has heard it already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.heard += 1;
        let new = self.said.insert((diagnostic.span, diagnostic.code.id));
        let room = self.said.len() <= MOST || (diagnostic.severity == Severity::Error && !self.has_errors());
        if new && room {
            self.diagnostics.push(diagnostic);
        }
    }

    /// "did you mean ...?" for a word, if one of the candidates is near.
    pub fn did_you_mean<'n>(
        &mut self,
        written: &str,
        candidates: impl IntoIterator<Item = &'n str>,
    ) -> Option<String> {
        // Every one of two letters is near every other.
        if written.chars().count() < 3 {
            return None;
        }
        self.suggest(|| suggest::nearest(written, candidates).map(|near| format!("did you mean `{near}`?")))
    }

    /// A suggestion that takes time to find; `None` after too many.
    pub fn suggest(&mut self, find: impl FnOnce() -> Option<String>) -> Option<String> {
        self.suggestions += 1;
        if self.suggestions > MOST_SUGGESTIONS { None } else { find() }
    }

    /// How many pieces of bad news there were, those said again included.
    #[must_use]
    pub fn count(&self) -> usize {
        self.heard
    }

    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.has_errors()
    }
}
