//! Patterns: what each sample is recognised as, and small topologies that are one or only nearly.
//!
//! `tests/data/patterns/NAME.yaml` holds topologies between lines of `---`; a head has a line `# pattern: ID (VARIANT) at
//! PLACES` for each that is recognised. `BLESS=1` renews them. For samples they stand in `tests/data/patterns/samples.txt`.

use std::fmt::Write as _;
use std::fs;

use libtest_mimic::{Failed, Trial};

use crate::support::{self, entries, name, package, same};
use crate::verdicts::understand;
use hopmap::analysis::patterns::PATTERNS;
use hopmap::cli::samples::{SAMPLES, STARTS};

const FOLDER: &str = "tests/data/patterns";

pub fn trials() -> Vec<Trial> {
    let cases = entries(&package(FOLDER))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|kind| kind == "yaml"))
        .map(|path| {
            Trial::test(format!("patterns::{}", name(&path).trim_end_matches(".yaml")), move || {
                let text = fs::read_to_string(&path)?;
                let mut renewed = Vec::new();
                for document in text.split("---\n") {
                    let recognised = recognised(document)?;
                    let mut lines: Vec<&str> =
                        document.lines().filter(|line| !line.starts_with("# pattern: ")).collect();
                    let head = lines.iter().take_while(|line| line.starts_with('#')).count();
                    lines.splice(head..head, recognised.lines());
                    renewed.push(lines.join("\n") + "\n");
                }
                same(&path, &renewed.join("---\n"))
            })
        });
    let samples = Trial::test("patterns::samples", samples);
    let covered = Trial::test("patterns::each has a case where it is recognised", covered);
    let starts = Trial::test("patterns::each begins with a topology in which it is recognised", starts);
    cases.chain([samples, covered, starts]).collect()
}

fn recognised(text: &str) -> Result<String, Failed> {
    let understood = understand(text, None)?;
    let topology = understood.graph.topology();
    let mut out = String::new();
    for found in &understood.analysis.patterns {
        let variant = found.variant.map(|variant| format!(" ({})", variant.en)).unwrap_or_default();
        let at: Vec<&str> = found.nodes.iter().map(|node| topology.nodes[*node].id.as_str()).collect();
        let _ = writeln!(out, "# pattern: {}{variant} at {}", found.pattern.id, at.join(", "));
    }
    Ok(out)
}

fn samples() -> Result<(), Failed> {
    let mut out = String::new();
    for folder in support::samples() {
        let text = fs::read_to_string(folder.join("topology.yaml"))?;
        let _ = writeln!(out, "{}", name(&folder));
        for line in recognised(&text)?.lines() {
            let _ = writeln!(out, "    {}", line.trim_start_matches("# pattern: "));
        }
    }
    same(&package(FOLDER).join("samples.txt"), &out)
}

/// Every pattern is recognised somewhere, in a case or in a sample.
fn covered() -> Result<(), Failed> {
    let mut all = String::new();
    for path in entries(&package(FOLDER)) {
        all.push_str(&fs::read_to_string(path)?);
    }
    let known = |id: &str| {
        all.lines().any(|line| line.trim_start_matches("# pattern: ").trim().split(' ').next() == Some(id))
    };
    let missing: Vec<&str> = PATTERNS.iter().map(|pattern| pattern.id).filter(|id| !known(id)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("never recognised: {missing:?}").into()) }
}

/// `hopmap new PATTERN` writes what is recognised as that pattern.
fn starts() -> Result<(), Failed> {
    for pattern in PATTERNS {
        let Some((_, start)) = STARTS.iter().find(|(id, _)| *id == pattern.id) else {
            return Err(format!("`hopmap new {}` knows no topology", pattern.id).into());
        };
        let sample = SAMPLES.iter().find(|sample| sample.name == *start).ok_or("no such sample")?;
        let known = recognised(sample.text)?;
        if !known.lines().any(|line| line.split(' ').nth(2) == Some(pattern.id)) {
            return Err(format!("{start} is not recognised as {}:\n{known}", pattern.id).into());
        }
    }
    Ok(())
}
