//! Verdicts: small topologies whose head says what each link is, and the same for every sample.
//!
//! A file of `tests/data/verdicts` holds one topology or several between lines of `---`. Its head has a line for each
//! link, `# INDEX FROM -> TO: CLASS PATH FACT+FACT EXPOSURE`, and `# bypass: ...` and `# finding: ...` lines; `BLESS=1`
//! renews them. For a sample they stand in `tests/data/verdicts/samples/NAME.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{self, entries, name, package, same};
use hopmap::analysis::Analysis;
use hopmap::analysis::bypass::{Admitted, Bypass, Check, Control};
use hopmap::base::date::Date;
use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::ids::NodeId;
use hopmap::base::lang::Lang;
use hopmap::base::span::{Source, Sources};
use hopmap::graph::Graph;
use hopmap::pipeline::{self, Understood};
use hopmap::words::sentence::Said;

const FOLDER: &str = "tests/data/verdicts";

pub fn trials() -> Vec<Trial> {
    let cases = entries(&package(FOLDER)).into_iter().filter(|path| path.extension().is_some()).map(|path| {
        Trial::test(format!("verdicts::{}", name(&path).trim_end_matches(".yaml")), move || case(&path))
    });
    let samples = support::samples()
        .into_iter()
        .map(|folder| Trial::test(format!("verdicts::samples::{}", name(&folder)), move || sample(&folder)));
    let end = Trial::test("verdicts::an allow holds until its day is over", an_allow_ends);
    let spoken = Trial::test(
        "verdicts::every rule speaks in a case, and is silent on two near misses",
        every_rule_speaks,
    );
    cases.chain(samples).chain([end, spoken]).collect()
}

/// Whether a line of a head is written by `verdicts`.
fn is_verdict(line: &str) -> bool {
    line.strip_prefix("# ").is_some_and(|rest| {
        rest.starts_with("finding: ")
            || rest.starts_with("bypass: ")
            || rest.starts_with(|first: char| first.is_ascii_digit())
    })
}

fn case(path: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(path)?;
    let mut renewed = Vec::new();
    for document in text.split("---\n") {
        let verdicts = verdicts(document)?;
        let mut lines: Vec<&str> = document.lines().filter(|line| !is_verdict(line)).collect();
        let head = lines.iter().take_while(|line| line.starts_with('#')).count();
        lines.splice(head..head, verdicts.lines());
        renewed.push(lines.join("\n") + "\n");
    }
    same(path, &renewed.join("---\n"))
}

fn sample(folder: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(folder.join("topology.yaml"))?;
    let expected = package(FOLDER).join("samples").join(format!("{}.txt", name(folder)));
    same(&expected, &verdicts(&text)?)
}

pub fn understand(text: &str, today: Option<Date>) -> Result<Understood, Failed> {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let source = Source { name: "case".to_owned(), text: text.to_owned() };
    let mut load = |path: &str, _: &str| Err(format!("no file {path} in a case"));
    let understood =
        pipeline::understand(source, &mut sources, &mut load, today, &mut diagnostics, &mut |_| ());
    understood.ok_or_else(|| {
        let mut out = String::new();
        for diagnostic in diagnostics.sorted() {
            let place = diagnostic.span.map(|span| sources.position(span).0);
            let _ = writeln!(out, "line {place:?}: {} {:?}", diagnostic.message, diagnostic.help);
        }
        Failed::from(out)
    })
}

/// One line a link, then one a finding. Every sentence is said once in both languages, so that no hole stays open.
fn verdicts(text: &str) -> Result<String, Failed> {
    let Understood { graph, analysis } = understand(text, None)?;
    let mut out = String::new();
    let topology = graph.topology();
    for (id, hop) in analysis.hops.enumerated() {
        let link = &topology.links[id];
        let exposure = match hop.exposed {
            Some(true) => "exposed",
            Some(false) => "closed",
            None => "-",
        };
        let _ = writeln!(
            out,
            "# {} {} -> {}: {} {} {} {exposure}",
            hopmap::base::ids::Id::index(id),
            topology.nodes[link.from].id,
            topology.nodes[link.to].id,
            hop.class.id(),
            hop.path.id(),
            hop.because.iter().map(|evidence| evidence.fact).collect::<Vec<_>>().join("+"),
        );
        for evidence in &hop.because {
            complete(&graph, &evidence.said)?;
        }
        if let Some(remedy) = &hop.remedy {
            complete(&graph, remedy)?;
        }
    }
    for way in &analysis.bypasses {
        let _ = writeln!(out, "# bypass: {}", bypass(&graph, &analysis, way));
    }
    for finding in &analysis.findings {
        let at: Vec<&str> = finding.nodes.iter().map(|node| topology.nodes[*node].id.as_str()).collect();
        let allowed = if finding.allowed.is_some() { " (allowed)" } else { "" };
        let _ = writeln!(
            out,
            "# finding: {} {} at {}{allowed}",
            finding.severity.word(),
            finding.rule.id,
            at.join(", ")
        );
        complete(&graph, &finding.message)?;
        if let Some(remedy) = &finding.remedy {
            complete(&graph, remedy)?;
        }
    }
    exposures_are_explained(&graph, &analysis)?;
    Ok(out)
}

/// `GUARD -> TARGET: VERDICT by CHECKS; HOPS; skips CONTROLS; gaps LINKS`.
fn bypass(graph: &Graph, analysis: &Analysis, way: &Bypass) -> String {
    let topology = graph.topology();
    let name = |node: NodeId| topology.nodes[node].id.as_str();
    let mut line = format!("{} -> {}: {}", name(way.guard), name(way.target), way.verdict.id());
    let checks: Vec<&str> = way.checks.iter().map(Check::id).collect();
    if !checks.is_empty() {
        let _ = write!(line, " by {}", checks.join("+"));
    }
    let begin = match analysis.admitted.get(way.target) {
        Some(Admitted::Addresses { .. }) => "admitted address",
        Some(Admitted::Callers(_)) => "admitted caller",
        _ => "internet",
    };
    let hops: Vec<String> = way
        .around
        .iter()
        .map(|hop| {
            let from = hop.from.map_or(begin, name);
            format!("{from} -> {} {}", name(hop.to), hop.class.id())
        })
        .collect();
    if !hops.is_empty() {
        let _ = write!(line, "; {}", hops.join(", "));
    }
    let skipped: Vec<&str> = way.skipped.iter().map(Control::id).collect();
    if !skipped.is_empty() {
        let _ = write!(line, "; skips {}", skipped.join("+"));
    }
    for flaw in &way.flaws {
        let at =
            flaw.link().map_or("default".to_owned(), |link| hopmap::base::ids::Id::index(link).to_string());
        let _ = write!(line, "; gap at {at}");
    }
    line
}

fn exposures_are_explained(graph: &Graph, analysis: &Analysis) -> Result<(), Failed> {
    for exposure in analysis.exposure.iter() {
        if exposure.because.is_empty() {
            return Err("an exposure has no reason".into());
        }
        for evidence in &exposure.because {
            complete(graph, &evidence.said)?;
        }
    }
    Ok(())
}

/// Whether a sentence comes out whole in both languages.
pub fn complete(graph: &Graph, said: &Said) -> Result<(), Failed> {
    for lang in Lang::ALL {
        let text = said.render(lang, &|node| graph.topology().nodes[node].id.clone());
        let clean = !text.is_empty() && !text.contains("  ") && !text.contains('{') && !text.contains(" .");
        if !clean || said.sentence.holes(lang).len() > said.holes.len() {
            return Err(format!("not whole: {text}").into());
        }
    }
    Ok(())
}

/// The clock is asked by `check` only; for everything else an `allow` holds for ever.
fn an_allow_ends() -> Result<(), Failed> {
    let text = "hopmap: 1\nresources:\n  client: { kind: client }\n  \
                api: { kind: apigw-rest, endpoint: private, resource_policy: true }\nlinks:\n  \
                - client -> api: { allow: [{ rule: unreachable-hop, reason: Planned, until: 2026-06-30 }] }\n";
    let accepted = |today| -> Result<(bool, Vec<&'static str>), Failed> {
        let analysis = understand(text, today)?.analysis;
        let all_allowed = analysis.findings.iter().all(|finding| finding.allowed.is_some());
        Ok((all_allowed, analysis.findings.iter().map(|finding| finding.rule.id).collect()))
    };
    let holds = (true, vec!["integration-not-supported"]);
    for today in [None, Some(Date::new(2026, 6, 30))] {
        if accepted(today)? != holds {
            return Err(format!("on {today:?}: {:?}", accepted(today)?).into());
        }
    }
    match accepted(Some(Date::new(2026, 7, 1)))? {
        (false, rules)
            if rules.contains(&"integration-not-supported") && rules.contains(&"expired-allow") =>
        {
            Ok(())
        }
        other => Err(format!("after its day: {other:?}").into()),
    }
}

/// Nobody knows whether a rule works that is never heard, nor whether it can hold its tongue: each speaks on a topology,
/// and is silent on two of the same file, which differ from that one in little.
fn every_rule_speaks() -> Result<(), Failed> {
    // How often a rule speaks, and how often it does not where it speaks elsewhere in the file.
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut texts = Vec::new();
    for folder in [FOLDER, "tests/data/facts"] {
        for path in entries(&package(folder)).into_iter().filter(|path| path.extension().is_some()) {
            texts.push(fs::read_to_string(path)?);
        }
    }
    for text in &texts {
        let documents: Vec<BTreeSet<&str>> = text
            .split("---\n")
            .map(|document| {
                let findings = document.lines().filter_map(|line| line.strip_prefix("# finding: "));
                findings.filter_map(|line| line.split(' ').nth(1)).collect()
            })
            .collect();
        for rule in documents.iter().flatten().collect::<BTreeSet<_>>() {
            let spoken = documents.iter().filter(|document| document.contains(rule)).count();
            let count = counts.entry(rule).or_default();
            count.0 += spoken;
            count.1 += documents.len() - spoken;
        }
    }
    // The clock is asked by `check` only: `an_allow_ends` hears that one.
    let faults: Vec<String> = pipeline::rules()
        .filter(|rule| rule.id != "expired-allow")
        .map(|rule| (rule.id, counts.get(rule.id).copied().unwrap_or_default()))
        .filter(|(_, (spoken, silent))| *spoken < 1 || *silent < 2)
        .map(|(id, (spoken, silent))| {
            format!("{id} speaks {spoken} times, and is silent beside that {silent} times")
        })
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}
