//! What AWS is: data and look-ups, no algorithms.
//!
//! Comes in: nothing. Goes out: kinds and their traits, the keys of the language, nesting and placement tables,
//! endpoint services. Never here: a topology, a sentence about one, a picture.

pub mod kind;
pub mod kinds;
pub mod traits;
