//! The tables of hops, row by row: small topologies that say in their heads what every hop is, and the samples.
//!
//! A head is a comment before the topology:
//!
//! ```text
//! # Why: D3.23, an API calls what has a public name in AWS.
//! # 0: aws-public public aws-backbone D3.23 exposed
//! # unknown names: public_ip
//! # finding: misplaced-resource at bucket
//! ```
//!
//! `N: CLASS ADDRESSING PATH FACT EXPOSURE` is the link of that index, and every link has its line; `-` and a missing
//! exposure assert nothing. FACT is what decided, so it stands first in the evidence. `unknown names` asks for a word
//! in the evidence or the remedy of some hop. `finding: RULE at ID -> ID` wants a finding there, `finding: none`
//! forbids all, `finding: no RULE` those of one rule. `samples.txt` says for each sample which links have which class.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{NO_SAMPLES, entries, name, nothing_else, package};
use hopmap::analysis::hop::Hop;
use hopmap::base::diagnostic::{Diagnostics, Severity};
use hopmap::base::ids::{Id, NodeId};
use hopmap::base::lang::Lang;
use hopmap::base::span::{Source, Sources};
use hopmap::pipeline::{Understood, understand};

const FOLDER: &str = "tests/data/hops";
/// What every sample's links are.
const SAMPLES: &str = "samples.txt";
/// The rows of the table that decides hops: 1 to 73, and the two that came between.
const ROWS: u32 = 73;
const ROWS_BETWEEN: [&str; 2] = ["D3.13a", "D3.45a"];
/// The edge cases; the files of each begin with `d4-NN-`.
const EDGE_CASES: u32 = 22;

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = cases()
        .into_iter()
        .map(|path| {
            let case = name(&path).trim_end_matches(".yaml").to_owned();
            Trial::test(format!("hops::{case}"), move || run(&path))
        })
        .collect();
    for (sample, expected) in samples() {
        trials.push(Trial::test(format!("hops::sample::{sample}"), move || run_sample(&sample, &expected)));
    }
    trials.push(Trial::test("hops::every row decides a case", every_row));
    trials.push(Trial::test("hops::every edge case has its file", every_edge_case));
    trials.push(Trial::test("hops::every sample has its classes", every_sample));
    trials
}

fn cases() -> Vec<std::path::PathBuf> {
    entries(&package(FOLDER)).into_iter().filter(|path| name(path) != SAMPLES).collect()
}

/// What a head asks for.
#[derive(Debug, Default)]
struct Head {
    hops: BTreeMap<usize, Line>,
    words: Vec<String>,
    findings: Vec<Wanted>,
    unwanted: Vec<String>,
    no_findings: bool,
}

/// What is asked of one hop; `None` asks nothing.
#[derive(Debug)]
struct Line {
    class: Option<String>,
    addressing: Option<String>,
    path: Option<String>,
    fact: Option<String>,
    exposed: Option<Option<bool>>,
}

#[derive(Debug)]
struct Wanted {
    rule: String,
    ids: Vec<String>,
}

fn head(text: &str) -> Result<Head, Failed> {
    let mut head = Head::default();
    let mut lines = text.lines().take_while(|line| line.starts_with('#'));
    if !lines.next().is_some_and(|line| line.starts_with("# Why: ")) {
        return Err("a case begins with `# Why: `".into());
    }
    for line in lines {
        let told = line.trim_start_matches('#').trim_start();
        let (key, value) = told.split_once(':').ok_or_else(|| format!("not understood: {line}"))?;
        let value = value.trim();
        match key {
            "unknown names" => head.words.push(value.to_owned()),
            "finding" if value == "none" => head.no_findings = true,
            "finding" if value.starts_with("no ") => head.unwanted.push(value["no ".len()..].to_owned()),
            "finding" => head.findings.push(wanted(value)?),
            _ => {
                let index = key.parse().map_err(|_| format!("not understood: {line}"))?;
                if head.hops.insert(index, hop_line(value)?).is_some() {
                    return Err(format!("link {index} has two lines").into());
                }
            }
        }
    }
    Ok(head)
}

fn hop_line(value: &str) -> Result<Line, Failed> {
    let words: Vec<&str> = value.split_whitespace().collect();
    let asked = |at: usize| words.get(at).copied().filter(|word| *word != "-").map(str::to_owned);
    let exposed = match words.get(4).copied() {
        None => None,
        Some("exposed") => Some(Some(true)),
        Some("not-exposed") => Some(Some(false)),
        Some("exposure-unknown") => Some(None),
        Some(other) => return Err(format!("`{other}` is no exposure").into()),
    };
    if !(4..=5).contains(&words.len()) {
        return Err(format!("`{value}`: CLASS ADDRESSING PATH FACT EXPOSURE are wanted").into());
    }
    Ok(Line { class: asked(0), addressing: asked(1), path: asked(2), fact: asked(3), exposed })
}

fn wanted(value: &str) -> Result<Wanted, Failed> {
    let (rule, place) = value.split_once(" at ").ok_or_else(|| format!("`{value}`: RULE at ID is wanted"))?;
    Ok(Wanted { rule: rule.to_owned(), ids: place.split(" -> ").map(str::to_owned).collect() })
}

/// Reads and judges a topology; anything that is wrong with the text fails.
fn judge(path: &Path) -> Result<Understood, Failed> {
    let main = Source { name: name(path), text: fs::read_to_string(path)? };
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let mut no_includes = |written: &str, _: &str| Err(format!("{written} is not there"));
    let understood = understand(main, &mut sources, &mut no_includes, None, &mut diagnostics, &mut |_| {});
    let complaints: Vec<String> = diagnostics
        .sorted()
        .into_iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| {
            let (line, column) = diagnostic.span.map_or((0, 0), |span| sources.position(span));
            format!("{line}:{column}: {}", diagnostic.message)
        })
        .collect();
    match understood {
        Some(understood) if complaints.is_empty() => Ok(understood),
        _ => Err(complaints.join("\n").into()),
    }
}

fn run(path: &Path) -> Result<(), Failed> {
    let head = head(&fs::read_to_string(path)?)?;
    let understood = judge(path)?;
    let mut faults = Vec::new();
    let links = &understood.graph.topology().links;
    if head.hops.keys().copied().ne(0..links.len()) {
        faults.push(format!(
            "there are {} links, the head has lines for {:?}",
            links.len(),
            head.hops.keys()
        ));
    }
    for (id, link) in links.enumerated() {
        let Some(line) = head.hops.get(&id.index()) else { continue };
        let ends =
            format!("{}: {} -> {}", id.index(), id_of(&understood, link.from), id_of(&understood, link.to));
        let hop = &understood.analysis.hops[id];
        faults.extend(compare(&understood, line, hop).into_iter().map(|fault| format!("{ends}: {fault}")));
    }
    let said: String = understood.analysis.hops.iter().map(|hop| told(&understood, hop)).collect();
    for word in &head.words {
        if !said.contains(word.as_str()) {
            faults.push(format!("nothing names `{word}`; said is:\n{said}"));
        }
    }
    faults.extend(findings(&understood, &head));
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

fn compare(understood: &Understood, line: &Line, hop: &Hop) -> Vec<String> {
    let fact = hop.because.first().map(|evidence| evidence.fact).unwrap_or_default();
    let pairs = [
        ("class", &line.class, hop.class.id()),
        ("addressing", &line.addressing, hop.addressing.id()),
        ("path", &line.path, hop.path.id()),
        ("fact", &line.fact, fact),
    ];
    let mut faults: Vec<String> = pairs
        .into_iter()
        .filter(|(_, asked, got)| asked.as_ref().is_some_and(|asked| asked != got))
        .map(|(what, asked, got)| format!("{what} is {got}, not {}", asked.as_deref().unwrap_or_default()))
        .collect();
    if let Some(exposed) = line.exposed
        && exposed != hop.exposed
    {
        faults.push(format!("exposed is {:?}, not {exposed:?}", hop.exposed));
    }
    if !faults.is_empty() {
        faults.push(format!("\n  {}", told(understood, hop).replace('\n', "\n  ")));
    }
    faults
}

fn findings(understood: &Understood, head: &Head) -> Vec<String> {
    let links = &understood.graph.topology().links;
    let found: Vec<(&str, BTreeSet<String>)> = understood
        .analysis
        .findings
        .iter()
        .map(|finding| {
            let ends = finding.links.iter().flat_map(|link| [links[*link].from, links[*link].to]);
            let ids = finding.nodes.iter().copied().chain(ends).map(|node| id_of(understood, node));
            (finding.rule.id, ids.collect())
        })
        .collect();
    let mut faults = Vec::new();
    for wanted in &head.findings {
        let is_there = found
            .iter()
            .any(|(rule, ids)| *rule == wanted.rule && wanted.ids.iter().all(|id| ids.contains(id)));
        if !is_there {
            faults.push(format!(
                "no finding {} at {}; there are {found:?}",
                wanted.rule,
                wanted.ids.join(" -> ")
            ));
        }
    }
    for (rule, ids) in found.iter().filter(|(rule, _)| head.unwanted.iter().any(|unwanted| unwanted == rule))
    {
        faults.push(format!("a finding {rule} is not wanted, there is one at {ids:?}"));
    }
    if head.no_findings && !found.is_empty() {
        faults.push(format!("no finding is wanted, there are {found:?}"));
    }
    faults
}

/// Everything that is said of a hop, a line each, in English.
fn told(understood: &Understood, hop: &Hop) -> String {
    let called = |node: NodeId| id_of(understood, node);
    let mut lines: Vec<String> = hop
        .because
        .iter()
        .map(|evidence| format!("{}: {}\n", evidence.fact, evidence.said.render(Lang::En, &called)))
        .collect();
    lines.extend(hop.remedy.iter().map(|remedy| format!("remedy: {}\n", remedy.render(Lang::En, &called))));
    lines.concat()
}

fn id_of(understood: &Understood, node: NodeId) -> String {
    understood.graph.topology().nodes[node].id.clone()
}

/// `samples.txt`: a line with the name of a sample, then lines `INDEXES: CLASS`, until an empty line. Indexes are
/// numbers and ranges (`3-5`) with commas between them; `#` begins a comment.
fn samples() -> BTreeMap<String, Vec<(usize, String)>> {
    let text = fs::read_to_string(package(FOLDER).join(SAMPLES)).unwrap_or_default();
    let mut samples = BTreeMap::new();
    let mut sample = String::new();
    for line in text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
        match line.split_once(':') {
            Some((indexes, class)) => {
                let expected: &mut Vec<(usize, String)> = samples.entry(sample.clone()).or_default();
                for range in indexes.split(',') {
                    let (first, last) = range.split_once('-').unwrap_or((range, range));
                    let bounds = (first.trim().parse::<usize>(), last.trim().parse::<usize>());
                    // What is no number asserts a link that no sample has, and fails there.
                    let (first, last) = (bounds.0.unwrap_or(usize::MAX), bounds.1.unwrap_or(usize::MAX));
                    expected.extend((first..=last).map(|index| (index, class.trim().to_owned())));
                }
            }
            None if !line.is_empty() => line.clone_into(&mut sample),
            None => {}
        }
    }
    samples
}

fn run_sample(sample: &str, expected: &[(usize, String)]) -> Result<(), Failed> {
    let understood = judge(&package("samples").join(sample).join("topology.yaml"))?;
    let links = &understood.graph.topology().links;
    let mut faults = Vec::new();
    let mut asserted: Vec<usize> = expected.iter().map(|(index, _)| *index).collect();
    asserted.sort_unstable();
    if asserted.iter().copied().ne(0..links.len()) {
        faults.push(format!("there are {} links, {SAMPLES} tells {asserted:?}", links.len()));
    }
    for (id, link) in links.enumerated() {
        let hop = &understood.analysis.hops[id];
        for (_, class) in
            expected.iter().filter(|(index, class)| *index == id.index() && class != hop.class.id())
        {
            let ends = format!("{} -> {}", id_of(&understood, link.from), id_of(&understood, link.to));
            let told = told(&understood, hop);
            faults.push(format!("{}: {ends}: is {}, not {class}\n{told}", id.index(), hop.class.id()));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

fn every_row() -> Result<(), Failed> {
    let mut decided = BTreeSet::new();
    for path in cases() {
        let head = head(&fs::read_to_string(path)?)?;
        decided.extend(head.hops.into_values().filter_map(|line| line.fact));
    }
    let rows = (1..=ROWS).map(|row| format!("D3.{row}")).chain(ROWS_BETWEEN.map(str::to_owned));
    let missing: Vec<String> = rows.filter(|row| !decided.contains(row)).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("no case is decided by {}", missing.join(", ")).into())
    }
}

fn every_edge_case() -> Result<(), Failed> {
    let files: Vec<String> = cases().iter().map(|path| name(path)).collect();
    let missing: Vec<u32> = (1..=EDGE_CASES)
        .filter(|edge| !files.iter().any(|file| file.starts_with(&format!("d4-{edge:02}-"))))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no file for edge cases {missing:?}").into()) }
}

fn every_sample() -> Result<(), Failed> {
    let told = samples();
    let names: Vec<&str> = told.keys().map(String::as_str).chain(NO_SAMPLES).collect();
    nothing_else(&package("samples"), &names)
}
