//! Checks of everything at once: the house rules, the program from outside, drawings, random topologies.

#![allow(clippy::disallowed_methods, clippy::panic, reason = "tests read files and may stop")]

mod article;
mod book;
mod build;
mod build_inputs;
mod cli;
mod compare;
mod dependencies;
mod documents;
mod extremes;
mod guide;
mod guide_twins;
mod japanese;
mod layout;
mod mdbook;
mod picture;
mod property;
mod reports;
mod schema;
mod svg;
mod tidy;
mod topologies;
mod trace;
mod views;
