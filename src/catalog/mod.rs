//! What AWS is: data and look-ups, no algorithms.
//!
//! Comes in: nothing. Goes out: kinds and their traits, the keys of the language, nesting and placement tables,
//! endpoint services. Never here: a topology, a sentence about one, a picture.

pub mod broad;
pub mod facts;
pub mod features;
pub mod keys;
pub mod kind;
pub mod kinds;
pub mod nesting;
pub mod placement;
pub mod regions;
pub mod services;
pub mod terms;
pub mod traffic;
pub mod traits;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::base::date::Date;
use crate::base::suggest;
use kind::Kind;

/// The newest day that the facts know; the default of `as_of`.
pub const NEWEST: Date = Date::new(2026, 11, 22);

/// All kinds, by every word for them.
#[derive(Debug)]
pub struct Catalog {
    kinds: Vec<&'static Kind>,
    words: BTreeMap<&'static str, &'static Kind>,
}

/// The catalogue; built once.
#[must_use]
pub fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let kinds: Vec<&'static Kind> = kinds::FAMILIES.iter().copied().flatten().collect();
        let words = kinds
            .iter()
            .flat_map(|kind| {
                std::iter::once(kind.id).chain(kind.aliases.iter().copied()).map(|word| (word, *kind))
            })
            .collect();
        Catalog { kinds, words }
    });
    &CATALOG
}

impl Catalog {
    /// The kind of this id or alias.
    #[must_use]
    pub fn kind(&self, word: &str) -> Option<&'static Kind> {
        self.words.get(word).copied()
    }

    /// All kinds, boundaries last, in the order of the reference page.
    #[must_use]
    pub fn kinds(&self) -> &[&'static Kind] {
        &self.kinds
    }

    /// The word nearest to one that is no kind.
    #[must_use]
    pub fn nearest(&self, word: &str) -> Option<&'static str> {
        suggest::nearest(word, self.words.keys().copied())
    }

    /// What may have been meant by a word that is no kind: what a broad word stands for (`subnet`, `elb`), or else
    /// the nearest word alone.
    #[must_use]
    pub fn suggestions(&self, word: &str) -> Vec<&'static str> {
        match broad::meanings(word) {
            [] => self.nearest(word).into_iter().collect(),
            meanings => meanings.to_vec(),
        }
    }
}

#[cfg(test)]
mod tests;
