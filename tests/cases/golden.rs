//! Samples: each folder holds a topology and what it gives, the very files that the program writes beside it.

use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{entries, name, nothing_else, package, same};
use hopmap::base::lang::Lang;
use hopmap::cli::samples::SAMPLES;
use hopmap::cli::topology;

/// What stands in the folder of a sample.
const FILES: [&str; 4] = ["topology.yaml", "topology.svg", "topology.md", "topology.ja.md"];

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = entries(&package("samples"))
        .into_iter()
        .map(|folder| Trial::test(format!("golden::{}", name(&folder)), move || golden(&folder)))
        .collect();
    trials.push(Trial::test("golden::every sample can be had by name", listed));
    trials
}

fn golden(folder: &Path) -> Result<(), Failed> {
    nothing_else(folder, &FILES)?;
    let path = folder.join("topology.yaml");
    let text = fs::read_to_string(&path)?;
    let svg = topology::svg_of(&text)?;
    same(&folder.join("topology.svg"), &svg)?;
    for (lang, file) in [(Lang::En, "topology.md"), (Lang::Ja, "topology.ja.md")] {
        same(&folder.join(file), &topology::markdown_of(&text, lang)?)?;
    }
    Ok(())
}

fn listed() -> Result<(), Failed> {
    let folders: Vec<String> = entries(&package("samples")).iter().map(|folder| name(folder)).collect();
    let listed: Vec<&str> = SAMPLES.iter().map(|sample| sample.name).collect();
    if folders == listed {
        return Ok(());
    }
    Err(format!("src/cli/samples.rs lists {listed:?}, the folders are {folders:?}").into())
}
