//! What is true of the architecture: facts, no sentences.
//!
//! Comes in: a `Graph`. Goes out: an `Analysis`, tables keyed by id, each verdict with its evidence. Never here: a
//! picture, a language; words are chosen where they are said.

pub mod finding;
pub mod hop;
