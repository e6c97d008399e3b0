//! hopmap reads a topology of AWS services, computes what every hop is, draws it and explains it.
//!
//! ```text
//! text -> Draft -> Topology -> Graph -> Analysis -> View     -> Layout   -> Scene -> SVG
//!                                             \---> Document -> Markdown
//! ```

#![forbid(unsafe_code)]

pub mod analysis;
pub mod base;
pub mod catalog;
pub mod cli;
pub mod document;
pub mod emit;
pub mod graph;
pub mod layout;
pub mod model;
pub mod pipeline;
pub mod scene;
pub mod source;
pub mod theme;
pub mod view;
pub mod words;
