//! Samples: each folder holds a topology and what it gives, the very files that the program writes beside it.

use std::path::Path;
use std::process::{Command, Stdio};

use libtest_mimic::{Failed, Trial};

use crate::support::{NO_SAMPLES, entries, name, nothing_else, package, same, samples};
use hopmap::cli::samples::SAMPLES;

/// What stands in the folder of a sample.
const FILES: [&str; 4] = ["topology.yaml", "topology.svg", "topology.md", "topology.ja.md"];

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = samples()
        .into_iter()
        .map(|folder| Trial::test(format!("golden::{}", name(&folder)), move || golden(&folder)))
        .collect();
    trials.push(Trial::test("golden::every sample can be had by name", listed));
    trials
}

fn golden(folder: &Path) -> Result<(), Failed> {
    // Each view has a picture; that none is missing is held by `build --check`.
    let names: Vec<String> = entries(folder).iter().map(|path| name(path)).collect();
    let view = |name: &str| Some(name.strip_prefix("topology.")?.strip_suffix(".svg")?.to_owned());
    let views: Vec<String> = names.iter().filter_map(|name| view(name)).collect();
    let pictures: Vec<String> = views.iter().map(|view| format!("topology.{view}.svg")).collect();
    nothing_else(folder, &FILES.into_iter().chain(pictures.iter().map(String::as_str)).collect::<Vec<_>>())?;
    for (view, picture) in views.iter().zip(&pictures) {
        same(&folder.join(picture), &output(folder, &["render", "--view", view])?)?;
    }
    same(&folder.join("topology.svg"), &output(folder, &["render"])?)?;
    same(&folder.join("topology.md"), &output(folder, &["doc"])?)?;
    same(&folder.join("topology.ja.md"), &output(folder, &["doc", "--lang", "ja"])?)
}

/// What the program itself prints for the sample.
fn output(folder: &Path, arguments: &[&str]) -> Result<String, Failed> {
    let output = Command::new(env!("CARGO_BIN_EXE_hopmap"))
        .args(arguments)
        .args(["topology.yaml", "-o", "-"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned().into())
}

fn listed() -> Result<(), Failed> {
    let folders: Vec<String> = samples().iter().map(|folder| name(folder)).collect();
    let listed: Vec<&str> = SAMPLES.iter().map(|sample| sample.name).collect();
    if folders == listed {
        return nothing_else(&package("samples"), &[&listed[..], &NO_SAMPLES].concat());
    }
    Err(format!("src/cli/samples.rs lists {listed:?}, the folders are {folders:?}").into())
}
