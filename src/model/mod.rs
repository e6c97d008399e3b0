//! From what was written to what is meant: names bound, kinds known, nesting legal.
//!
//! Comes in: a `Draft`. Goes out: a `Topology`, whose every name is bound and every kind known. Never here: a
//! judgement about the architecture, a file, a picture.

pub mod attributes;
pub mod link;
pub mod topology;
