//! What we say, in each language.
//!
//! Comes in: nothing. Goes out: sentences with holes, both languages in one row. Never here: a decision.

pub mod hop;
pub mod sentence;
