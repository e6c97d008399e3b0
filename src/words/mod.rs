//! What we say, in each language.
//!
//! Comes in: nothing. Goes out: sentences with holes, both languages in one row. Never here: a decision.

/// Declares the sentences of a file, and the list of all of them for the tests.
macro_rules! sentences {
    ($($name:ident: $en:literal, $ja:literal;)+) => {
        $(pub static $name: Sentence = Sentence::new($en, $ja);)+
        /// All sentences of this file.
        pub static ALL: &[&Sentence] = &[$(&$name),+];
    };
}

pub mod bypass;
pub mod class;
pub mod compare;
pub mod document;
pub mod exposure;
pub mod facts;
pub mod finding;
pub mod ground;
pub mod hop;
pub mod launch;
pub mod operations;
pub mod picture;
pub mod report;
pub mod sentence;
pub mod site;
pub mod trace;

/// Every list of sentences of the room, but those of `hop`, which has its own; a test sees to it that both languages have the same holes.
pub static LISTS: &[&[&sentence::Sentence]] = &[
    bypass::beside::ALL,
    bypass::limits::ALL,
    bypass::mitigated::ALL,
    bypass::open::ALL,
    bypass::remedies::ALL,
    bypass::weak::ALL,
    compare::ALL,
    document::ALL,
    exposure::ALL,
    facts::ALL,
    finding::ALL,
    ground::page::ALL,
    launch::ALL,
    operations::ALL,
    report::ALL,
    site::ALL,
    trace::ALL,
];

#[cfg(test)]
mod tests {
    use super::{LISTS, hop};
    use crate::base::lang::Lang;

    #[test]
    fn both_languages_have_the_same_holes() {
        for sentence in LISTS.iter().chain(hop::ALL).copied().flatten() {
            let [mut en, mut ja] = Lang::ALL.map(|lang| sentence.holes(lang));
            en.sort_unstable();
            ja.sort_unstable();
            assert_eq!(en, ja, "{}", sentence.text.en);
            for lang in Lang::ALL {
                let text = sentence.text.get(lang);
                assert!(!text.is_empty(), "{}", sentence.text.en);
                assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
            }
        }
    }
}
