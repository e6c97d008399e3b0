//! Security groups: who is in them, and across which borders rules name them.

use std::collections::{BTreeMap, BTreeSet};

use super::Site;
use super::sharing::participant;
use crate::analysis::seat::{Seat, seat};
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::Peer;

/// Who is in which security group, and what carries the names of groups between VPCs.
#[derive(Debug)]
pub(in crate::analysis) struct Groups {
    /// The resources in each group by `security_groups`.
    members: BTreeMap<NodeId, Vec<NodeId>>,
    /// Peerings and hubs, in file order.
    connections: Vec<NodeId>,
}

impl Groups {
    pub(in crate::analysis) fn new(graph: &Graph) -> Self {
        let mut members: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
        for (id, node) in graph.topology().nodes.enumerated() {
            for group in node.security_groups.iter().flatten() {
                members.entry(*group).or_default().push(id);
            }
        }
        let is_connection = |node: &NodeId| graph.has(*node, Trait::Hub) || graph.has(*node, Trait::Peering);
        Self { members, connections: graph.topology().nodes.ids().filter(is_connection).collect() }
    }

    fn of(&self, group: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.members.get(&group).into_iter().flatten().copied()
    }

    /// The VPCs in which the group of a resource is of use: its own, and those of the members of a drawn group.
    pub(in crate::analysis) fn vpcs(&self, graph: &Graph, node: NodeId) -> BTreeSet<NodeId> {
        let own = graph.vpc(node);
        self.of(node).filter_map(|member| graph.vpc(member)).chain(own).collect()
    }

    /// How far it is from the rule of one resource to the group of another; `None`: their VPCs are not stated.
    pub(in crate::analysis) fn reach(&self, graph: &Graph, rule: NodeId, named: NodeId) -> Option<Reach> {
        let (near, far) = (&self.vpcs(graph, rule), &self.vpcs(graph, named));
        if near.is_empty() || far.is_empty() {
            return None;
        }
        if !near.is_disjoint(far) {
            return Some(Reach::SameVpc);
        }
        let mut best = Reach::Apart;
        for connection in self.connections.iter().copied() {
            let is_hub = graph.has(connection, Trait::Hub);
            let at = |side: &BTreeSet<NodeId>| {
                let attached = graph.attachments(connection).iter().map(|attachment| attachment.to);
                attached.filter(|vpc| side.contains(vpc)).min()
            };
            let (Some(one), Some(other)) = (at(near), at(far)) else { continue };
            if is_hub && graph.node(connection).attributes.group_references == Some(true) {
                return Some(Reach::Hub(connection));
            }
            if !is_hub && graph.same_region(one, other) {
                return Some(Reach::Peered(connection));
            }
            best = Reach::Deaf(connection);
        }
        Some(best)
    }
}

/// How far it is from a rule to the group that it names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::analysis) enum Reach {
    SameVpc,
    /// By this connection, in one Region.
    Peered(NodeId),
    /// By this hub, with references to groups switched on.
    Hub(NodeId),
    /// By this connection, which does not carry references.
    Deaf(NodeId),
    Apart,
}

/// Whether a rule that names a resource names its group: networks and their parts stand for addresses.
pub(in crate::analysis) fn stands_for_group(graph: &Graph, peer: NodeId) -> bool {
    let is_place = [Trait::Vpc, Trait::Subnet, Trait::Zone].iter().any(|asked| graph.has(peer, *asked));
    !is_place && matches!(seat(graph, peer), Seat::Interface | Seat::Attached | Seat::Balancer)
}

/// The reach of each rule of a resource that names a group.
fn reaches(site: &Site<'_>, guarded: NodeId) -> impl Iterator<Item = Reach> {
    let graph = site.ground.graph;
    let groups = &site.known.groups;
    let rules = graph.node(guarded).inbound.iter().flatten();
    rules.filter_map(move |rule| match rule.from {
        Peer::Node(peer) if peer != guarded && stands_for_group(graph, peer) => {
            groups.reach(graph, guarded, peer)
        }
        _ => None,
    })
}

pub(super) fn names_one_within_reach(site: &Site<'_>) -> bool {
    reaches(site, site.from).any(|reach| matches!(reach, Reach::SameVpc | Reach::Peered(_)))
}

/// Whether a hub carries the name of a group from one of its VPCs to a rule in another.
pub(super) fn are_carried_by(site: &Site<'_>) -> bool {
    let graph = site.ground.graph;
    let nodes = graph.topology().nodes.ids();
    graph.node(site.from).attributes.group_references == Some(true)
        && nodes
            .filter(|node| graph.node(*node).inbound.is_some())
            .any(|node| reaches(site, node).any(|reach| reach == Reach::Hub(site.from)))
}

pub(super) fn serves_second_vpc(site: &Site<'_>) -> bool {
    let graph = site.ground.graph;
    let group = site.from;
    let Some(own) = graph.vpc(group) else { return false };
    site.known.groups.of(group).any(|member| {
        graph.vpc(member).is_some_and(|vpc| {
            let is_default =
                [own, vpc].iter().any(|vpc| graph.node(*vpc).attributes.default_vpc == Some(true));
            vpc != own && graph.same_region(own, vpc) && !is_default
        })
    })
}

/// Whether a resource of another account of a shared VPC is in a group that is not shared with that account.
pub(super) fn is_lent(site: &Site<'_>) -> bool {
    let graph = site.ground.graph;
    let group = site.from;
    let owner = participant(graph, group);
    site.known.groups.of(group).any(|member| {
        graph.vpc(member) == graph.vpc(group)
            && participant(graph, member) != owner
            && !graph.shared(group, member)
    })
}
