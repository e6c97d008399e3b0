//! Cases on disk: text in, text out, compared byte for byte.
//!
//! A case is a file or a folder; what is expected stands beside it and can be opened and read. `BLESS=1` writes
//! what is got now, and the difference is reviewed like code. A missing expected file fails, and so does one that
//! belongs to no case. `cargo cases golden::three-tier-small` runs a single one.

#![allow(clippy::disallowed_methods, reason = "cases are files, and BLESS comes from the environment")]

mod compare;
mod diagnostics;
mod facts;
mod golden;
mod grounds;
mod hops;
mod mdbook;
mod patterns;
mod reference;
mod reports;
mod support;
mod templates;
mod trace;
mod verdicts;

use libtest_mimic::{Arguments, Trial};

/// The families of cases.
static FAMILIES: &[fn() -> Vec<Trial>] = &[
    compare::trials,
    diagnostics::trials,
    facts::trials,
    golden::trials,
    grounds::trials,
    hops::trials,
    reference::trials,
    reports::trials,
    templates::trials,
    trace::trials,
    patterns::trials,
    mdbook::trials,
    verdicts::trials,
];

fn main() {
    let trials = FAMILIES.iter().flat_map(|family| family()).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
