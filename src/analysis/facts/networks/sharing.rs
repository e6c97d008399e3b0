//! Who owns what in a shared VPC, and with whom it is shared.

use super::Site;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::graph::Graph;

/// The account that owns a resource in the VPC of another; what says nothing belongs to the owner of the VPC.
pub(super) fn participant(graph: &Graph, node: NodeId) -> Option<NodeId> {
    let vpc = graph.vpc(node)?;
    let owner = graph.owner(node)?;
    let of_vpc = [graph.owner(vpc), graph.around(vpc, Trait::Account)];
    (!of_vpc.contains(&Some(owner))).then_some(owner)
}

/// The organization around an account. Units without one belong to the one that nobody drew.
fn organization(graph: &Graph, node: NodeId) -> Option<NodeId> {
    let above = std::iter::once(node).chain(graph.topology().ancestors(node));
    above.filter(|place| graph.has(*place, Trait::OrganizationRoot)).last()
}

/// Whether a subnet is shared with an account outside the organization of its owner; `None`: no organization is drawn.
pub(super) fn outside_organization(graph: &Graph, subnet: NodeId) -> Option<bool> {
    let own = organization(graph, graph.owner(subnet)?);
    let others = graph.node(subnet).attributes.shared_with.iter();
    let others: Vec<Option<NodeId>> = others.map(|other| organization(graph, *other)).collect();
    if own.is_none() && others.iter().all(Option::is_none) {
        return None;
    }
    Some(others.iter().any(|other| *other != own))
}

/// Whether a participant calls what stands in a subnet of that VPC that is not shared with it; `None`: no subnets are
/// stated.
pub(super) fn to_unshared_subnet(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    if participant(graph, site.from).is_none() || graph.vpc(site.from) != graph.vpc(site.to) {
        return Some(false);
    }
    let subnets = graph.subnets(site.to);
    (!subnets.is_empty()).then(|| subnets.into_iter().any(|subnet| !graph.shared(subnet, site.from)))
}
