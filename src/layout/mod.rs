//! Where things stand: boxes and lines with sizes, turned into coordinates.
//!
//! Comes in: a `Tree` of measured boxes and lines. Goes out: a `Layout` in whole px, children inside their parents,
//! no overlaps, lines orthogonal, their ends on borders. Never here: AWS, a colour, a word, a float.

pub mod tree;
