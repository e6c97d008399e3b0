//! Templates: published architectures as topologies, with what somebody who knows AWS expects of them.
//!
//! The head of a file of `tests/data/templates` says where the template stands, what every hop is, and what is told:
//!
//! ```text
//! # Source: https://github.com/...
//! # 0 users -> alb: public
//! # finding: single-nat at nat
//! # note: vpn-over-internet at office, app
//! # never: load-balancer-zones, unknown-hop
//! ```
//!
//! Every link has its line. Of what is told at `warning` or above, all is listed under `finding`, and all of the list is
//! told; a `note` has to be told, others may be; `never` forbids a rule at every severity. Heads are written by hand,
//! and nothing renews them: where one is not what is got, somebody decides by AWS's pages who is right.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{entries, name, package};
use crate::verdicts::understand;
use hopmap::base::diagnostic::Severity;
use hopmap::base::lang::Lang;
use hopmap::pipeline::{self, Understood};

const FOLDER: &str = "tests/data/templates";
/// How many there are at least.
const LEAST: usize = 24;

pub fn trials() -> Vec<Trial> {
    let files = entries(&package(FOLDER));
    let count = files.len();
    let cases = files.into_iter().map(|path| {
        let case = name(&path).trim_end_matches(".yaml").to_owned();
        Trial::test(format!("templates::{case}"), move || run(&path))
    });
    let many = Trial::test("templates::there are enough of them", move || {
        if count < LEAST { Err(format!("there are {count}").into()) } else { Ok(()) }
    });
    cases.chain([many]).collect()
}

/// What a head asks for.
#[derive(Debug, Default)]
struct Head {
    source: String,
    hops: Vec<String>,
    findings: Vec<Wanted>,
    notes: Vec<Wanted>,
    never: Vec<String>,
}

#[derive(Debug)]
struct Wanted {
    rule: String,
    at: BTreeSet<String>,
}

impl Wanted {
    fn is(&self, told: &Told) -> bool {
        self.rule == told.rule && self.at.is_subset(&told.at)
    }
}

/// A finding as it came out.
struct Told {
    rule: &'static str,
    severity: Severity,
    at: BTreeSet<String>,
    message: String,
}

fn head(text: &str) -> Result<Head, Failed> {
    let mut head = Head::default();
    for line in text.lines().take_while(|line| line.starts_with('#')) {
        let told = line.trim_start_matches('#').trim();
        if told.starts_with(|first: char| first.is_ascii_digit()) {
            head.hops.push(told.to_owned());
            continue;
        }
        // Anything else is for readers.
        let Some((key, value)) = told.split_once(": ") else { continue };
        match key {
            "Source" => value.clone_into(&mut head.source),
            "finding" => head.findings.push(wanted(value)?),
            "note" => head.notes.push(wanted(value)?),
            "never" => head.never.extend(value.split(',').map(|rule| rule.trim().to_owned())),
            _ => {}
        }
    }
    if !head.source.starts_with("https://") {
        return Err("the head does not say where the template stands".into());
    }
    let rules: BTreeSet<&str> = pipeline::rules().map(|rule| rule.id).collect();
    let named = head.findings.iter().chain(&head.notes).map(|wanted| &wanted.rule).chain(&head.never);
    match named.into_iter().find(|rule| !rules.contains(rule.as_str())) {
        Some(rule) => Err(format!("there is no rule `{rule}`").into()),
        None => Ok(head),
    }
}

fn wanted(value: &str) -> Result<Wanted, Failed> {
    let (rule, at) =
        value.split_once(" at ").ok_or_else(|| format!("`{value}`: RULE at ID, ID is wanted"))?;
    Ok(Wanted { rule: rule.to_owned(), at: at.split(',').map(|id| id.trim().to_owned()).collect() })
}

fn run(path: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(path)?;
    let head = head(&text)?;
    let understood = understand(&text, None)?;
    let mut faults = hops(&understood, &head);
    faults.extend(findings(&head, &told(&understood)));
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

fn hops(understood: &Understood, head: &Head) -> Vec<String> {
    let topology = understood.graph.topology();
    let called = |node: hopmap::base::ids::NodeId| topology.nodes[node].id.clone();
    let mut faults = Vec::new();
    let mut lines = head.hops.iter();
    for (index, (id, link)) in topology.links.enumerated().enumerate() {
        let hop = &understood.analysis.hops[id];
        let got = format!("{index} {} -> {}: {}", called(link.from), called(link.to), hop.class.id());
        let line = lines.next();
        if line != Some(&got) {
            let because: Vec<String> = hop
                .because
                .iter()
                .map(|evidence| format!("  {}: {}", evidence.fact, evidence.said.render(Lang::En, &called)))
                .collect();
            faults.push(format!("wanted {line:?}\ngot    {got}\n{}", because.join("\n")));
        }
    }
    faults.extend(lines.map(|line| format!("there is no link for {line}")));
    faults
}

fn told(understood: &Understood) -> Vec<Told> {
    let topology = understood.graph.topology();
    let called = |node: hopmap::base::ids::NodeId| topology.nodes[node].id.clone();
    let findings = understood.analysis.findings.iter().filter(|finding| finding.allowed.is_none());
    findings
        .map(|finding| Told {
            rule: finding.rule.id,
            severity: finding.severity,
            at: finding.nodes.iter().map(|node| called(*node)).collect(),
            message: finding.message.render(Lang::En, &called),
        })
        .collect()
}

fn findings(head: &Head, told: &[Told]) -> Vec<String> {
    let mut faults = Vec::new();
    for wanted in head.findings.iter().chain(&head.notes) {
        if !told.iter().any(|told| wanted.is(told)) {
            faults.push(format!("nothing is told of {} at {:?}", wanted.rule, wanted.at));
        }
    }
    for told in told {
        let listed = head.findings.iter().any(|wanted| wanted.is(told));
        let noted = head.notes.iter().any(|wanted| wanted.is(told));
        let forbidden = head.never.iter().any(|rule| rule == told.rule);
        if forbidden || !(listed || noted || told.severity == Severity::Note) {
            faults.push(format!("not wanted: {} at {:?}: {}", told.rule, told.at, told.message));
        }
    }
    faults
}
