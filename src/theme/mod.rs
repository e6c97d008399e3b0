//! How things look: colours, type, gaps, widths of words.
//!
//! Comes in: theme files. Goes out: a `Theme`. Never here: a topology, a coordinate.
