//! Back ends: they decide nothing.

pub mod geometry;
pub mod json;
pub mod markdown;
pub mod svg;
pub mod verify;
pub mod schema;
