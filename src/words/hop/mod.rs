//! Why a hop is what it is, and what would help.
//!
//! `{from}` and `{to}` are the ends of the hop as judged; `{road}` is what it passes. The other holes are named after what
//! fills them.

mod after;
mod api;
mod attachments;
mod balancing;
mod edge;
mod lattice;
mod links;
mod missing;
mod network;
mod outside;
mod premises;
mod service;
mod ways_out;

pub use after::*;
pub use api::*;
pub use attachments::*;
pub use balancing::*;
pub use edge::*;
pub use lattice::*;
pub use links::*;
pub use missing::*;
pub use network::*;
pub use outside::*;
pub use premises::*;
pub use service::*;
pub use ways_out::*;

use super::sentence::Sentence;

/// The sentences of all files, for the tests that compare the languages.
pub static ALL: &[&[&Sentence]] = &[
    attachments::ALL,
    missing::ALL,
    outside::ALL,
    premises::ALL,
    edge::ALL,
    api::ALL,
    service::ALL,
    balancing::ALL,
    network::ALL,
    ways_out::ALL,
    lattice::ALL,
    links::ALL,
    after::ALL,
];

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::base::lang::Lang;

    #[test]
    fn both_languages_have_the_same_holes_and_end_alike() {
        for sentence in ALL.iter().copied().flatten() {
            let (mut english, mut japanese) = (sentence.holes(Lang::En), sentence.holes(Lang::Ja));
            english.sort_unstable();
            japanese.sort_unstable();
            assert_eq!(english, japanese, "{}", sentence.text.en);
            assert!(sentence.text.en.ends_with('.'), "{}", sentence.text.en);
            assert!(sentence.text.ja.ends_with('。'), "{}", sentence.text.ja);
        }
    }
}
