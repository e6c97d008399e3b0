//! What is asked of topologies that are compared: for each row, one that has it and one that has not.
//!
//! `tests/data/compare/ROW.yaml` holds topologies between lines of `---`: the first answers well, the last is a near miss. A head
//! has a line `# answer: VERDICT at PLACES by SOURCES since DAY`; `BLESS=1` renews it.

use std::fmt::Write as _;
use std::fs;

use libtest_mimic::{Failed, Trial};

use crate::support::{nothing_else, package, same};
use crate::verdicts::understand;
use hopmap::analysis::requirements::{self, Answer, Row, Verdict};
use hopmap::base::lang::Lang;
use hopmap::catalog::traffic::Unit;
use hopmap::pipeline::Understood;

const FOLDER: &str = "tests/data/compare";
const START: &str = "# answer: ";

pub fn trials() -> Vec<Trial> {
    let rows =
        requirements::rows().map(|row| Trial::test(format!("compare::{}", row.id()), move || case(row.id())));
    rows.chain([Trial::test("compare::no others", no_others)]).collect()
}

fn no_others() -> Result<(), Failed> {
    let names: Vec<String> = requirements::rows().map(|row| format!("{}.yaml", row.id())).collect();
    nothing_else(&package(FOLDER), &names.iter().map(String::as_str).collect::<Vec<_>>())
}

fn case(id: &str) -> Result<(), Failed> {
    let path = package(FOLDER).join(format!("{id}.yaml"));
    let text = fs::read_to_string(&path).map_err(|_| format!("there is no {}", path.display()))?;
    let mut renewed = Vec::new();
    let mut verdicts = Vec::new();
    for document in text.split("---\n") {
        let understood = understand(document, None)?;
        let answers = requirements::answers(&understood.graph, &understood.analysis);
        let asked = |(row, _): &&(Row, Answer)| row.id() == id;
        let (_, answer) = answers.iter().find(asked).ok_or_else(|| format!("{id} is no row"))?;
        verdicts.push(verdict(answer));
        let told = format!("{START}{}", told(&understood, answer));
        let mut lines: Vec<&str> = document.lines().filter(|line| !line.starts_with(START)).collect();
        let after = lines.iter().take_while(|line| line.starts_with('#')).count();
        lines.insert(after, &told);
        renewed.push(lines.join("\n") + "\n");
    }
    same(&path, &renewed.join("---\n"))?;
    if verdicts.len() < 2 || verdicts.first() == verdicts.last() {
        return Err(format!("{id}: always {:?}", verdicts.first()).into());
    }
    Ok(())
}

fn told(understood: &Understood, answer: &Answer) -> String {
    let topology = understood.graph.topology();
    let id = |node| topology.nodes[node].id.clone();
    let links = answer.links.iter().map(|link| {
        let link = &topology.links[*link];
        format!("{} -> {}", id(link.from), id(link.to))
    });
    let places: Vec<String> = links.chain(answer.nodes.iter().map(|node| id(*node))).collect();
    let mut told = verdict(answer);
    if !places.is_empty() {
        let _ = write!(told, " at {}", places.join(", "));
    }
    if let Some(shut) = answer.shut {
        let _ = write!(told, " ({})", shut.id());
    }
    if !answer.sources.is_empty() {
        let _ = write!(told, " by {}", answer.sources.join(", "));
    }
    if let Some(since) = answer.since {
        let _ = write!(told, " since {since}");
    }
    if let Some(but) = answer.but {
        let _ = write!(told, " ({})", but.get(Lang::En));
    }
    told
}

fn verdict(answer: &Answer) -> String {
    match answer.verdict {
        Verdict::Yes => "yes".to_owned(),
        Verdict::Partly => "partly".to_owned(),
        Verdict::No => "no".to_owned(),
        Verdict::Count(count) => count.to_string(),
        Verdict::Limit(most, Unit::Kilobytes) => format!("{most} KB"),
        Verdict::Limit(most, Unit::Seconds) => format!("{most} s"),
        Verdict::Unlimited => "none stated".to_owned(),
        Verdict::Dated => "dated".to_owned(),
        Verdict::NotKnown => "not known".to_owned(),
        Verdict::NotAsked => "not asked".to_owned(),
    }
}
