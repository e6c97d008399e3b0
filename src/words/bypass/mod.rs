//! What is said of ways around a front door, and of what is set up beside it; one file a thing that is said.

pub mod beside;
pub mod controls;
pub mod holders;
pub mod limits;
pub mod mitigated;
pub mod open;
pub mod private_ways;
pub mod remedies;
pub mod weak;
