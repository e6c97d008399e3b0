//! The ways around the guards that stand between two ends.
//!
//! Which guards these are is asked of the graph and not of the paths that are told: of those there are at most so many.

use std::collections::BTreeMap;

use super::flood::{Flood, Flooded, Gate};
use super::{End, Question, Trail};
use crate::analysis::Analysis;
use crate::analysis::bypass::{Bypass, Flaw, Verdict, findings};
use crate::analysis::finding::Finding;
use crate::base::ids::NodeId;
use crate::graph::Graph;

/// A guard between two ends, what stands behind it there, and how somebody would go past the guard.
#[derive(Clone, Debug)]
pub struct Around<'a> {
    pub bypass: &'a Bypass,
    /// Whether the way comes to the end; `None`: that cannot be told.
    pub reaches_end: Option<bool>,
    /// The search for the end was ended by its limit.
    pub cut: bool,
    /// From outside to what stands behind the guard, and on to the end; where it does not come there, as far as what
    /// stands behind the guard. `None` where the way is closed.
    pub trail: Option<Trail>,
    /// The gaps in the checks through which it comes to the end.
    pub gaps: Vec<Flaw>,
    /// What is doubted about it.
    pub findings: Vec<&'a Finding>,
}

impl Around<'_> {
    /// Whether the author has accepted it: each doubt about it, with a reason.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        !self.findings.is_empty() && self.findings.iter().all(|finding| finding.allowed.is_some())
    }

    /// Whether it is open or weak, comes to the end, and was not accepted; whatever it weighs, since whoever asks wants
    /// it shut.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        self.bypass.verdict >= Verdict::Weak && self.reaches_end != Some(false) && !self.is_accepted()
    }
}

/// Nothing comes to this resource.
struct Without(NodeId);

impl Gate for Without {
    fn enters(&self, node: NodeId) -> bool {
        node != self.0
    }
}

/// Somebody who avoids a guard, and who knows one secret header or none.
struct Stranger<'a> {
    guard: NodeId,
    knows: Option<&'a str>,
}

impl Gate for Stranger<'_> {
    fn enters(&self, node: NodeId) -> bool {
        node != self.guard
    }

    fn asks(&self, header: &str) -> bool {
        self.knows.is_none_or(|known| !known.eq_ignore_ascii_case(header))
    }
}

/// The ways around the guards between two ends, the worst first; what is closed is told too.
#[must_use]
pub fn around<'a>(graph: &Graph, analysis: &'a Analysis, (from, to): (End, End)) -> Vec<Around<'a>> {
    let question = Question::new(graph, analysis, from, to);
    let mut flood = Flood::new(graph, &analysis.hops);
    // Whether a guard is come to without what stands behind it, by both.
    let mut before: BTreeMap<(NodeId, NodeId), bool> = BTreeMap::new();
    let mut ways = Vec::new();
    for bypass in &analysis.bypasses {
        let (guard, target) = (bypass.guard, bypass.target);
        let is_before = *before.entry((guard, target)).or_insert_with(|| {
            let is_start = !question.by_exposure && question.sources.contains(&guard);
            let asked = question.toward(guard);
            is_start || flood.between(&asked, &Without(target)).is_possible()
        });
        if is_before && flood.from(target, &question, &Without(guard)).is_possible() {
            ways.push(way(graph, analysis, &mut flood, &question, bypass));
        }
    }
    sort(&mut ways);
    ways
}

/// The ways around all guards, wherever they lead, the worst first.
#[must_use]
pub fn around_all<'a>(graph: &Graph, analysis: &'a Analysis) -> Vec<Around<'a>> {
    let links = &graph.topology().links;
    let mut ways: Vec<Around<'a>> = analysis
        .bypasses
        .iter()
        .map(|bypass| {
            let is_closed = bypass.verdict == Verdict::Closed;
            Around {
                bypass,
                reaches_end: Some(!is_closed),
                cut: false,
                trail: (!is_closed).then(|| onward(bypass)),
                gaps: bypass.flaws.clone(),
                findings: findings(links, &analysis.findings, bypass, &bypass.flaws),
            }
        })
        .collect();
    sort(&mut ways);
    ways
}

/// From outside to the target, and on by the first way that its requests take.
fn onward(bypass: &Bypass) -> Trail {
    let mut links = Vec::new();
    let mut met = vec![bypass.target];
    let mut at = bypass.target;
    while let Some((link, to)) = bypass.around.iter().find_map(|stretch| {
        let is_next = stretch.from == Some(at) && !met.contains(&stretch.to);
        stretch.link.filter(|_| is_next).map(|link| (link, stretch.to))
    }) {
        links.push(link);
        met.push(to);
        at = to;
    }
    Trail { entrance: Some(bypass.target), links }
}

fn sort(ways: &mut [Around<'_>]) {
    let rank = |way: &Around<'_>| (!way.is_bad(), std::cmp::Reverse(way.bypass.verdict));
    ways.sort_by_key(|way| (rank(way), way.bypass.guard, way.bypass.target));
}

fn way<'a>(
    graph: &Graph,
    analysis: &'a Analysis,
    flood: &mut Flood<'_>,
    question: &Question,
    bypass: &'a Bypass,
) -> Around<'a> {
    let mut gaps = Vec::new();
    let mut cut = false;
    let (reaches_end, trail) =
        if bypass.verdict == Verdict::Closed {
            (Some(false), None)
        } else {
            let header = bypass.checks.iter().find_map(|check| check.header());
            let knows =
                header.map(|header| header.name.as_str()).filter(|_| bypass.verdict == Verdict::Mitigated);
            let gate = Stranger { guard: bypass.guard, knows };
            let is_unstated = bypass.flaws.contains(&Flaw::DefaultNotStated);
            gaps.extend(bypass.flaws.iter().copied().filter(|flaw| {
                flaw.link().is_none_or(|link| flood.after(link, question, &gate).is_possible())
            }));
            let only_to_target = || Some(Trail { entrance: Some(bypass.target), links: Vec::new() });
            match flood.from(bypass.target, question, &gate) {
                Flooded::Way(trail) => (Some(true), Some(trail)),
                Flooded::Nothing if !is_unstated => (Some(false), only_to_target()),
                found => {
                    cut = found == Flooded::Cut;
                    (None, only_to_target())
                }
            }
        };
    let findings = findings(&graph.topology().links, &analysis.findings, bypass, &gaps);
    Around { bypass, reaches_end, cut, trail, gaps, findings }
}
