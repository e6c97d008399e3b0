//! The guards that no path avoids.

use super::flood::{Flood, Flooded, Gate};
use super::guards::{Guard, guards, guards_at};
use super::{End, Paths, Question, Trail};
use crate::analysis::Analysis;
use crate::analysis::hop::Hop;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::graph::Graph;
use crate::model::attributes::Header;

/// The guards that stand on every path between two ends, whether it is told or not, in the order in which the shortest
/// path meets them.
///
/// Method: what is on every path is on the first; a guard of the first is on every path where nothing gets through any
/// more once all links and resources that it looks after are taken away (it separates the ends; Diestel, "Graph
/// Theory", section 3.3). Inbound rules are told hop by hop only.
#[must_use]
pub fn guards_on_every_path<'graph>(
    graph: &'graph Graph,
    analysis: &Analysis,
    (from, to): (End, End),
    found: &Paths,
) -> Vec<Guard<'graph>> {
    let Some(first) = found.open.first() else { return Vec::new() };
    let question = Question::new(graph, analysis, from, to);
    let mut flood = Flood::new(graph, &analysis.hops);
    let mut every = Vec::new();
    for guard in on(graph, analysis, first) {
        let looks = !matches!(guard, Guard::Inbound { .. } | Guard::Auth { ways: [], .. });
        if !looks || every.iter().any(|known| is_same(known, &guard)) {
            continue;
        }
        let avoided = flood.between(&question, &Avoiding { graph, hops: &analysis.hops, guard: &guard });
        if avoided == Flooded::Nothing {
            every.push(guard);
        }
    }
    every
}

/// Whether two guards ask the same, wherever that is written.
fn is_same(one: &Guard<'_>, other: &Guard<'_>) -> bool {
    match (one, other) {
        (Guard::Header { header: one, by }, Guard::Header { header: other, by: other_by }) => {
            by == other_by && is_same_header(one, other)
        }
        _ => one == other,
    }
}

fn is_same_header(one: &Header, other: &Header) -> bool {
    one.has_name_of(other) && one.secret == other.secret
}

/// The guards on one path, in the order in which a request meets them.
fn on<'graph>(graph: &'graph Graph, analysis: &Analysis, trail: &Trail) -> Vec<Guard<'graph>> {
    let first = trail.entrance.map(|node| guards_at(graph, node, trail.links.first().copied()));
    let hops = trail.steps().filter_map(|(_, link, next)| {
        let hop = analysis.hops.get(link)?;
        Some(guards(graph, link, hop, next))
    });
    first.into_iter().chain(hops).flatten().collect()
}

/// Somebody who goes wherever a guard does not look.
struct Avoiding<'a> {
    graph: &'a Graph,
    hops: &'a IdVec<LinkId, Hop>,
    guard: &'a Guard<'a>,
}

impl Gate for Avoiding<'_> {
    fn enters(&self, node: NodeId) -> bool {
        match self.guard {
            Guard::Attached { guard } | Guard::Header { by: guard, .. } => {
                !self.graph.topology().asked_at(*guard).contains(&node)
            }
            Guard::MutualTls { at } => {
                *at != node || self.graph.node(node).attributes.mutual_tls != Some(true)
            }
            Guard::ApiKey { at } | Guard::Throttling { at } | Guard::Policy { at, .. } => *at != node,
            Guard::Auth { .. } | Guard::Firewall { .. } | Guard::Inbound { .. } => true,
        }
    }

    fn takes(&self, id: LinkId) -> bool {
        let link = &self.graph.topology().links[id];
        match self.guard {
            Guard::Firewall { firewall } => !self.hops.get(id).is_some_and(|hop| hop.road.contains(firewall)),
            Guard::Header { header, by } => {
                link.from != *by || !link.requires_header.iter().any(|other| is_same_header(header, other))
            }
            Guard::MutualTls { at } => link.to != *at || link.origin_mtls != Some(true),
            // A route with an authorization of its own has it in place of that of what it leads out of.
            Guard::Auth { ways, at } if link.from == *at => match &link.auth {
                Some(own) => own.as_slice() != *ways,
                None => self.graph.node(*at).attributes.auth.as_deref() != Some(*ways),
            },
            _ => true,
        }
    }

    fn ends(&self, node: NodeId) -> bool {
        match self.guard {
            Guard::Auth { ways, at } => {
                *at != node || self.graph.node(*at).attributes.auth.as_deref() != Some(*ways)
            }
            _ => true,
        }
    }
}
