//! Back ends: they decide nothing.

pub mod schema;
