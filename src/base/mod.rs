//! Words every room may use: places in a text, bad news, geometry, ids, two languages.
//!
//! Comes in: nothing. Goes out: plain types. Never here: AWS, files, the terminal.

pub mod cidr;
pub mod date;
pub mod diagnostic;
pub mod geometry;
pub mod ids;
pub mod lang;
pub mod path;
pub mod span;
pub mod suggest;
pub mod unseen;
