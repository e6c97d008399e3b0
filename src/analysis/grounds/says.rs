//! The shape of what is said under an id.

use crate::model::link::Class;
use crate::words::sentence::Sentence;

/// A sentence that verdicts say under an id, with what it concludes.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    pub gives: Gives,
    pub said: &'static Sentence,
    /// The id under which it is said, where that is not the one that is asked for: it follows the sentence before it.
    pub fact: Option<&'static str>,
    pub remedies: &'static [&'static Sentence],
    /// Ids whose sentences follow, to say why.
    pub follow: &'static [&'static str],
}

/// What a sentence concludes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gives {
    /// One of these classes.
    Classes(&'static [Class]),
    /// Whether a resource can be called from the internet; `None`: a fact is missing.
    Exposure(Option<bool>),
    /// Nothing: it is said beside what decides.
    Note,
}

impl Gives {
    pub(super) fn order(self) -> (usize, usize) {
        match self {
            Self::Classes(classes) => {
                let first = classes.first().copied();
                (0, Class::ALL.iter().position(|class| Some(*class) == first).unwrap_or(Class::ALL.len()))
            }
            Self::Exposure(Some(true)) => (1, 0),
            Self::Exposure(Some(false)) => (1, 1),
            Self::Exposure(None) => (1, 2),
            Self::Note => (2, 0),
        }
    }
}

impl Says {
    /// For tables.
    #[must_use]
    pub const fn new(gives: Gives, said: &'static Sentence) -> Self {
        Self { gives, said, fact: None, remedies: &[], follow: &[] }
    }

    /// With what would help.
    #[must_use]
    pub const fn helped(self, remedies: &'static [&'static Sentence]) -> Self {
        Self { remedies, ..self }
    }
}
