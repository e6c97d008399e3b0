//! Reports of `check`: a folder of `tests/data/reports` is a case. What is said of its `topology.yaml` stands beside it in
//! every form; a `baseline.json` there is the baseline of all of them.
//!
//! Of the rules that SARIF lists, the ones that no result names are left out here: they are others' rules.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::support::{entries, name, nothing_else, package, same};

const FOLDER: &str = "tests/data/reports";

/// What may stand in the folder of a case: what goes in, then what comes out.
const FILES: &[&str] = &[
    "topology.yaml",
    "parts",
    "baseline.json",
    "text.txt",
    "text.ja.txt",
    "stderr.txt",
    "findings.sarif",
    "findings.ja.sarif",
    "github.txt",
    "check.json",
    "written.json",
];

pub fn trials() -> Vec<Trial> {
    let cases = entries(&package(FOLDER));
    cases
        .into_iter()
        .map(|case| Trial::test(format!("reports::{}", name(&case)), move || reports(&case)))
        .collect()
}

fn reports(case: &Path) -> Result<(), Failed> {
    nothing_else(case, FILES)?;
    let baseline: &[&str] =
        if case.join("baseline.json").is_file() { &["--baseline", "baseline.json"] } else { &[] };
    let check = |arguments: &[&str]| run(case, &[arguments, baseline].concat());
    let text = check(&[])?;
    let refused = text.status.code() == Some(2);
    same(&case.join("stderr.txt"), &String::from_utf8(text.stderr)?)?;
    if !refused {
        same(&case.join("text.txt"), &String::from_utf8(text.stdout)?)?;
        same(&case.join("text.ja.txt"), &String::from_utf8(check(&["--lang", "ja"])?.stdout)?)?;
        let written = run(case, &["--write-baseline", "-"])?;
        same(&case.join("written.json"), &String::from_utf8(written.stdout)?)?;
    }
    same(&case.join("github.txt"), &String::from_utf8(check(&["--format", "github"])?.stdout)?)?;
    for (lang, file) in [("en", "findings.sarif"), ("ja", "findings.ja.sarif")] {
        let log = check(&["--format", "sarif", "--lang", lang])?;
        same(&case.join(file), &own_rules(&serde_json::from_slice(&log.stdout)?)?)?;
    }
    if !baseline.is_empty() {
        same(&case.join("check.json"), &String::from_utf8(check(&["--format", "json"])?.stdout)?)?;
    }
    Ok(())
}

fn run(case: &Path, arguments: &[&str]) -> Result<Output, Failed> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hopmap"));
    command.arg("check").args(arguments).arg("topology.yaml");
    Ok(command.current_dir(case).stdin(Stdio::null()).output()?)
}

/// The log with the rules that its results name, and without their places in the list, which are looked at here.
fn own_rules(log: &Value) -> Result<String, Failed> {
    let mut log = log.clone();
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().cloned().unwrap_or_default();
    let mut named = vec![false; rules.len()];
    for result in log["runs"][0]["results"].as_array_mut().into_iter().flatten() {
        let at = result["ruleIndex"].as_u64().and_then(|at| usize::try_from(at).ok());
        let at = at.filter(|at| rules.get(*at).is_some_and(|rule| rule["id"] == result["ruleId"]));
        named[at.ok_or_else(|| format!("{} names another rule by its place", result["ruleId"]))?] = true;
        result.as_object_mut().map(|result| result.shift_remove("ruleIndex"));
    }
    let own = rules.into_iter().zip(named).filter(|(_, named)| *named).map(|(rule, _)| rule);
    log["runs"][0]["tool"]["driver"]["rules"] = own.collect();
    log["runs"][0]["tool"]["driver"]["semanticVersion"] = json!("of this program");
    Ok(format!("{log:#}\n"))
}
