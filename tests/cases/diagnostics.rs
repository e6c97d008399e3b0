//! What is wrong with a topology, and where: `tests/data/diagnostics/NAME.yaml` and what is said about it in
//! `NAME.txt`, a line `LINE:COLUMN SEVERITY[CODE] MESSAGE` each, with its other places and the way out below.
//!
//! Every code has a case at least.

#![allow(clippy::disallowed_methods, reason = "cases are files")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::span::{Source, Sources, Span};
use hopmap::catalog::catalog;
use hopmap::{model, source};
use libtest_mimic::{Failed, Trial};

use crate::support::{entries, name, nothing_else, package, same};

const FOLDER: &str = "tests/data/diagnostics";
/// Files that cases include; no cases themselves.
const INCLUDED: &str = "included";

pub fn trials() -> Vec<Trial> {
    let files = entries(&package(FOLDER));
    let cases: Vec<String> = files
        .iter()
        .map(|file| name(file))
        .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned))
        .collect();
    let mut known: Vec<String> =
        cases.iter().flat_map(|case| [format!("{case}.yaml"), format!("{case}.txt")]).collect();
    known.push(INCLUDED.to_owned());
    let mut trials: Vec<Trial> = cases
        .iter()
        .cloned()
        .map(|case| Trial::test(format!("diagnostics::{case}"), move || diagnostics(&case)))
        .collect();
    trials.push(Trial::test("diagnostics::no others", move || {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        nothing_else(&package(FOLDER), &known)
    }));
    trials.push(Trial::test("diagnostics::every code has a case", move || every_code(&cases)));
    trials
}

fn diagnostics(case: &str) -> Result<(), Failed> {
    let folder = package(FOLDER);
    let got = read(&folder, &format!("{case}.yaml"))?;
    same(&folder.join(format!("{case}.txt")), &got)
}

/// Reads and resolves a file; gives what is said about it.
fn read(folder: &Path, file: &str) -> Result<String, Failed> {
    let mut sources = Sources::default();
    let mut list = Diagnostics::default();
    match source::decode(fs::read(folder.join(file))?) {
        Err(diagnostic) => list.push(*diagnostic),
        Ok(text) => {
            let mut load = |path: &str, _: &str| {
                let text = fs::read_to_string(folder.join(path)).map_err(|_| "no such file".to_owned())?;
                Ok(Source { name: path.to_owned(), text })
            };
            let main = Source { name: file.to_owned(), text };
            let draft = source::read(main, &mut sources, &mut load, &mut list);
            model::resolve(draft, catalog(), &mut list);
        }
    }
    let place = |span: Span| {
        let (line, column) = sources.position(span);
        let file = sources.get(span.source).map(|source| source.name.as_str()).filter(|name| *name != file);
        file.map_or_else(|| format!("{line}:{column}"), |file| format!("{file}:{line}:{column}"))
    };
    let mut text = String::new();
    for diagnostic in list.sorted() {
        let at = diagnostic.span.map_or_else(|| "-".to_owned(), place);
        writeln!(text, "{at} {}[{}] {}", diagnostic.severity.word(), diagnostic.code.id, diagnostic.message)?;
        for label in &diagnostic.labels {
            writeln!(text, "  {}: {}", place(label.span), label.text)?;
        }
        if let Some(help) = &diagnostic.help {
            writeln!(text, "  help: {help}")?;
        }
    }
    Ok(text)
}

fn every_code(cases: &[String]) -> Result<(), Failed> {
    let folder = package(FOLDER);
    let mut all = String::new();
    for case in cases {
        all.push_str(&read(&folder, &format!("{case}.yaml"))?);
    }
    let codes: BTreeSet<&str> =
        source::codes::ALL.iter().chain(model::codes::ALL).map(|code| code.id).collect();
    if codes.len() != source::codes::ALL.len() + model::codes::ALL.len() {
        return Err("two codes have the same id".into());
    }
    let silent: Vec<&str> = codes.into_iter().filter(|code| !all.contains(&format!("[{code}]"))).collect();
    if silent.is_empty() { Ok(()) } else { Err(format!("no case for {}", silent.join(", ")).into()) }
}
