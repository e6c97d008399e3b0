//! What `check --format json` says.

use serde::Serialize;

use super::{SCHEMA_VERSION, lines};
use crate::analysis::Analysis;
use crate::analysis::hop::Hop;
use crate::analysis::identity::places;
use crate::base::date::Date;
use crate::base::diagnostic::Diagnostic;
use crate::base::ids::{Id, IdVec, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::base::span::{Sources, Span};
use crate::document::names::Names;
use crate::emit::checked::Checked;
use crate::model::topology::Topology;

/// The verdicts about all files, with texts in `lang`.
///
/// A finding that its author has accepted is told in the document and not counted here.
#[must_use]
pub fn check(files: &[Checked], lang: Lang) -> String {
    let files = files.iter().map(|file| FileJson::new(file, lang)).collect();
    lines(&CheckJson { schema_version: SCHEMA_VERSION, files })
}

#[derive(Serialize)]
struct CheckJson<'a> {
    schema_version: u32,
    files: Vec<FileJson<'a>>,
}

#[derive(Serialize)]
struct FileJson<'a> {
    file: &'a str,
    hops: Vec<HopJson<'a>>,
    findings: Vec<FindingJson<'a>>,
    patterns: Vec<PatternJson<'a>>,
    diagnostics: Vec<DiagnosticJson<'a>>,
    /// Beyond the contract: what AWS says to the topology.
    facts: Vec<FactJson<'a>>,
}

/// One link: `link` is its index in file order after expansion.
#[derive(Serialize)]
struct HopJson<'a> {
    link: usize,
    from: &'a str,
    to: &'a str,
    label: Option<&'a str>,
    class: &'static str,
    addressing: &'static str,
    path: &'static str,
    exposed: Option<bool>,
    because: Vec<BecauseJson>,
}

/// A reason: the row or the fact that decided, and its words.
#[derive(Serialize)]
pub(super) struct BecauseJson {
    pub(super) fact: &'static str,
    pub(super) text: String,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    rule: &'static str,
    severity: &'static str,
    /// Resources: those named, then the ends of the links named.
    at: Vec<&'a str>,
    line: usize,
    column: usize,
    message: String,
    remedy: Option<String>,
    fact: Option<&'static str>,
    source: Option<&'static str>,
    /// Whether it stands in the baseline; only where one is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<bool>,
}

/// A fact about AWS that holds here; `links` are indexes of links.
#[derive(Serialize)]
struct FactJson<'a> {
    fact: &'static str,
    verdict: &'static str,
    at: Vec<&'a str>,
    links: Vec<usize>,
    since: Option<String>,
    until: Option<String>,
}

#[derive(Serialize)]
struct PatternJson<'a> {
    id: &'static str,
    at: Vec<&'a str>,
}

/// `line` and `column` are null where the diagnostic has no place in a text.
#[derive(Serialize)]
struct DiagnosticJson<'a> {
    code: &'static str,
    severity: &'static str,
    line: Option<usize>,
    column: Option<usize>,
    message: &'a str,
    help: Option<&'a str>,
}

impl<'a> FileJson<'a> {
    fn new(checked: &Checked<'a>, lang: Lang) -> Self {
        let mut verdicts = Self {
            file: checked.file,
            hops: Vec::new(),
            findings: Vec::new(),
            patterns: Vec::new(),
            diagnostics: Vec::new(),
            facts: Vec::new(),
        };
        if let Some((graph, analysis)) = checked.understood {
            let topology = graph.topology();
            let names = Names::new(topology, lang);
            verdicts.hops = hops(topology, &analysis.hops, &names, lang);
            verdicts.findings = findings(topology, analysis, checked, &names, lang);
            verdicts.facts = held(topology, analysis);
            verdicts.patterns = patterns(topology, analysis);
        }
        let diagnostics = checked.diagnostics.sorted();
        verdicts.diagnostics =
            diagnostics.into_iter().map(|one| DiagnosticJson::new(one, checked.sources)).collect();
        verdicts
    }
}

fn hops<'a>(
    topology: &'a Topology,
    hops: &IdVec<LinkId, Hop>,
    names: &Names,
    lang: Lang,
) -> Vec<HopJson<'a>> {
    topology
        .links
        .enumerated()
        .zip(hops.iter())
        .map(|((id, link), hop)| HopJson {
            link: id.index(),
            from: &topology.nodes[link.from].id,
            to: &topology.nodes[link.to].id,
            label: link.label.as_ref().map(|label| label.get(lang)),
            class: hop.class.id(),
            addressing: hop.addressing.id(),
            path: hop.path.id(),
            exposed: hop.exposed,
            because: because(hop, names, lang),
        })
        .collect()
}

fn because(hop: &Hop, names: &Names, lang: Lang) -> Vec<BecauseJson> {
    hop.because
        .iter()
        .map(|evidence| BecauseJson {
            fact: evidence.fact,
            text: evidence.said.render(lang, &|node| names.of(node)),
        })
        .collect()
}

fn findings<'a>(
    topology: &'a Topology,
    analysis: &Analysis,
    checked: &Checked<'_>,
    names: &Names,
    lang: Lang,
) -> Vec<FindingJson<'a>> {
    let name = |node: NodeId| names.of(node);
    analysis
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| finding.allowed.is_none())
        .map(|(at, finding)| {
            let (line, column) = checked.sources.position(finding.span);
            FindingJson {
                rule: finding.rule.id,
                severity: finding.severity.word(),
                at: places(topology, &finding.nodes, &finding.links),
                line,
                column,
                message: finding.message.render(lang, &name),
                remedy: finding.remedy.as_ref().map(|remedy| remedy.render(lang, &name)),
                fact: finding.fact,
                source: finding.source,
                baseline: checked.in_baseline(at),
            }
        })
        .collect()
}

fn held<'a>(topology: &'a Topology, analysis: &Analysis) -> Vec<FactJson<'a>> {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    analysis
        .facts
        .iter()
        .map(|held| FactJson {
            fact: held.fact.id,
            verdict: held.fact.verdict.id(),
            at: places(topology, &held.nodes, &held.links),
            links: held.links.iter().map(|link| link.index()).collect(),
            since: day(held.fact.since),
            until: day(held.fact.until),
        })
        .collect()
}

fn patterns<'a>(topology: &'a Topology, analysis: &Analysis) -> Vec<PatternJson<'a>> {
    analysis
        .patterns
        .iter()
        .map(|pattern| PatternJson {
            id: pattern.pattern.id,
            at: places(topology, &pattern.nodes, &pattern.links),
        })
        .collect()
}

impl<'a> DiagnosticJson<'a> {
    fn new(diagnostic: &'a Diagnostic, sources: &Sources) -> Self {
        let place: Option<Span> = diagnostic.span;
        let position = place.map(|span| sources.position(span));
        Self {
            code: diagnostic.code.id,
            severity: diagnostic.severity.word(),
            line: position.map(|(line, _)| line),
            column: position.map(|(_, column)| column),
            message: &diagnostic.message,
            help: diagnostic.help.as_deref(),
        }
    }
}
