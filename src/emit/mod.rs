//! Back ends: they decide nothing.

pub mod json;
pub mod markdown;
