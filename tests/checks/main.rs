//! Checks of everything at once: the house rules, the program from outside, drawings, random topologies.

mod cli;
mod dependencies;
mod picture;
mod property;
mod schema;
mod svg;
mod tidy;
mod topologies;
