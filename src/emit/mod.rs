//! Back ends: they decide nothing.

pub mod geometry;
pub mod svg;
pub mod verify;
