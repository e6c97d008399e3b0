//! What stands on the way of a link: whose it is, and what names it gives.

use super::when::Site;
use crate::analysis::endpoint;
use crate::base::ids::NodeId;
use crate::catalog::kind::Kind;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::ServiceRef;
use crate::model::link::{Via, Way};

/// The APIs that call a VPC link that is drawn as a step; none where the resource is none.
pub(super) fn callers(graph: &Graph, link: NodeId) -> Vec<NodeId> {
    if !graph.has(link, Trait::VpcLink) {
        return Vec::new();
    }
    let callers = graph.links_to(link).into_iter().map(|into| graph.topology().links[into].from);
    let mut apis: Vec<NodeId> = callers.filter(|caller| graph.has(*caller, Trait::ApiGateway)).collect();
    apis.sort_unstable();
    apis.dedup();
    apis
}

/// The ways of some kinds on the road of a link, each once; `None` stands for one without a name. An empty list of kinds
/// means any.
pub(super) fn of_kinds(site: &Site<'_>, kinds: &[&str]) -> Vec<Option<NodeId>> {
    let graph = site.graph();
    let Some((_, link, hop)) = site.link else { return Vec::new() };
    let fits = |kind: &Kind| kinds.is_empty() || kinds.contains(&kind.id);
    let mut found = Vec::new();
    if let Some(Via::Through(ways)) = &link.via {
        for way in ways {
            match way.value {
                Way::Node(node) if fits(graph.node(node).kind) => found.push(Some(node)),
                Way::Kind(kind) if fits(kind) => found.push(None),
                _ => {}
            }
        }
    }
    let step = (link.from != site.from && graph.has(link.from, Trait::VpcLink)).then_some(link.from);
    for node in step.into_iter().chain(hop.road.iter().copied()) {
        if fits(graph.node(node).kind) && !found.contains(&Some(node)) {
            found.push(Some(node));
        }
    }
    found
}

/// Whether one account owns both ends and the VPC links between them.
pub(super) fn one_account(site: &Site<'_>) -> bool {
    let graph = site.graph();
    let owner = graph.owner(site.from);
    let links = of_kinds(site, &[]).into_iter().flatten().filter(|way| graph.has(*way, Trait::VpcLink));
    links.chain([site.to]).all(|node| graph.owner(node) == owner)
}

/// Whether a way of one of these kinds belongs to another account than the destination.
pub(super) fn over_foreign(site: &Site<'_>, kinds: &[&str]) -> bool {
    let graph = site.graph();
    let mut ways = of_kinds(site, kinds).into_iter().flatten();
    ways.any(|way| graph.owner(way) != graph.owner(site.to))
}

/// Whether an interface endpoint in the VPC of a resource gives the names of a service private addresses.
pub(super) fn has_private_names(graph: &Graph, node: NodeId, service: &str) -> bool {
    let Some(vpc) = graph.vpc(node) else { return false };
    let serves = |door: NodeId| {
        let stated = &graph.node(door).attributes.services;
        stated.iter().any(|stated| matches!(stated, ServiceRef::Aws(name) if name == service))
    };
    let mut doors = endpoint::in_vpc(graph, vpc, Trait::InterfaceEndpoint).into_iter();
    doors.any(|door| serves(door) && endpoint::has_private_dns(graph, door))
}
