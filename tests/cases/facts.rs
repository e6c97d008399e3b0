//! Facts: for each of the catalogue, a topology on which it holds and one on which it does not.
//!
//! `tests/data/facts/ID.yaml` holds topologies between lines of `---`: the fact of that name holds on the first, and
//! not on the last, the near miss. A head has a line `# fact: VERDICT ID at PLACE` for each fact that holds,
//! `# advice: ID` for each that no drawing decides, and `# finding: ...` for what is told; `BLESS=1` renews them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{entries, name, package, same};
use crate::verdicts::{complete, understand};
use hopmap::catalog::facts::{self, At, Fact, Verdict};
use hopmap::model::codes;
use hopmap::pipeline::Understood;

const FOLDER: &str = "tests/data/facts";

pub fn trials() -> Vec<Trial> {
    let shown = facts::all().filter(|fact| !matches!(fact.at, At::NotModelled(_)));
    let cases = shown.map(|fact| Trial::test(format!("facts::{}", fact.id), move || case(fact)));
    let strays = Trial::test("facts::every case belongs to a fact", no_strays);
    let live = Trial::test("facts::most facts are looked for, and the others say why not", live);
    cases.chain([strays, live]).collect()
}

fn no_strays() -> Result<(), Failed> {
    for path in entries(&package(FOLDER)) {
        let id = name(&path);
        if facts::find(id.trim_end_matches(".yaml")).is_none() {
            return Err(format!("{} belongs to no fact", path.display()).into());
        }
    }
    Ok(())
}

/// The promise of the catalogue: 150 facts at least are decided on the model.
#[allow(clippy::print_stdout, reason = "the count is to be read in the report of the tests")]
fn live() -> Result<(), Failed> {
    let count = facts::all().filter(|fact| fact.is_live()).count();
    println!("{count} of {} facts are live", facts::all().count());
    if count < 150 {
        return Err(format!("{count} facts are live").into());
    }
    Ok(())
}

fn is_told(line: &str) -> bool {
    ["# fact: ", "# advice: ", "# finding: "].iter().any(|start| line.starts_with(start))
}

fn case(fact: &Fact) -> Result<(), Failed> {
    let path = package(FOLDER).join(format!("{}.yaml", fact.id));
    let text = fs::read_to_string(&path).map_err(|_| format!("there is no {}", path.display()))?;
    let mut renewed = Vec::new();
    let mut holds = Vec::new();
    for document in text.split("---\n") {
        let told = told(document)?;
        let here = told.lines().any(|line| match line.split_once(": ") {
            Some(("# fact", rest)) => rest.split(' ').nth(1) == Some(fact.id),
            Some(("# advice", rest)) => rest == fact.id,
            _ => false,
        });
        holds.push(here);
        let mut lines: Vec<&str> = document.lines().filter(|line| !is_told(line)).collect();
        let head = lines.iter().take_while(|line| line.starts_with('#')).count();
        lines.splice(head..head, told.lines());
        renewed.push(lines.join("\n") + "\n");
    }
    same(Path::new(&path), &renewed.join("---\n"))?;
    if holds.first() != Some(&true) || holds.last() != Some(&false) {
        return Err(format!("{} holds at {holds:?}: wanted first, and not last", fact.id).into());
    }
    Ok(())
}

fn told(text: &str) -> Result<String, Failed> {
    let Understood { graph, analysis } = understand(text, None)?;
    let topology = graph.topology();
    let places = |nodes: &[hopmap::base::ids::NodeId]| {
        nodes.iter().map(|node| topology.nodes[*node].id.as_str()).collect::<Vec<_>>().join(", ")
    };
    let mut out = String::new();
    for held in &analysis.facts {
        let _ =
            writeln!(out, "# fact: {} {} at {}", held.fact.verdict.id(), held.fact.id, places(&held.nodes));
    }
    for fact in &analysis.advice {
        let _ = writeln!(out, "# advice: {}", fact.id);
    }
    for finding in &analysis.findings {
        let _ = writeln!(
            out,
            "# finding: {} {} {} at {}",
            finding.severity.word(),
            finding.rule.id,
            finding.fact.unwrap_or("-"),
            places(&finding.nodes)
        );
        complete(&graph, &finding.message)?;
        if let Some(remedy) = &finding.remedy {
            complete(&graph, remedy)?;
        }
    }
    // What AWS refuses or advises against is told somewhere; what is told while the text is read is no finding.
    let diagnosed = |fact: &Fact| codes::ALL.iter().any(|code| Some(code.id) == fact.rule);
    let doubtful = |fact: &Fact| fact.verdict != Verdict::Supported && !diagnosed(fact);
    for held in analysis.facts.iter().filter(|held| doubtful(held.fact)) {
        let is_told = analysis
            .findings
            .iter()
            .any(|finding| finding.nodes.iter().any(|node| held.nodes.contains(node)));
        if !is_told {
            return Err(format!("{} holds, and nothing tells of it", held.fact.id).into());
        }
    }
    Ok(out)
}
