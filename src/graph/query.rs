//! Questions about places and neighbours.

use std::collections::BTreeSet;

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::unionfind::UnionFind;

use super::Graph;
use crate::base::ids::{Id, LinkId, NodeId};
use crate::catalog::traits::Trait;
use crate::model::attributes::{Attachment, Connects};
use crate::model::topology::Node;

impl Graph {
    /// The resource itself.
    #[must_use]
    pub fn node(&self, node: NodeId) -> &Node {
        &self.topology.nodes[node]
    }

    /// Whether this is true of the kind of the resource.
    #[must_use]
    pub fn has(&self, node: NodeId, asked: Trait) -> bool {
        self.node(node).has(asked)
    }

    /// Resources of whose kind this is true, in the order of the file.
    #[must_use]
    pub fn all(&self, asked: Trait) -> &[NodeId] {
        self.bearers.of(asked)
    }

    /// Links out of a resource, in the order of the file.
    #[must_use]
    pub fn links_from(&self, node: NodeId) -> Vec<LinkId> {
        self.sorted_links(node, Direction::Outgoing)
    }

    /// Links into a resource, in the order of the file.
    #[must_use]
    pub fn links_to(&self, node: NodeId) -> Vec<LinkId> {
        self.sorted_links(node, Direction::Incoming)
    }

    fn sorted_links(&self, node: NodeId, direction: Direction) -> Vec<LinkId> {
        let edges = self.links.edges_directed(NodeIndex::new(node.index()), direction);
        let mut links: Vec<LinkId> = edges.map(|edge| *edge.weight()).collect();
        links.sort_unstable();
        links
    }

    /// Whom a resource calls, each once, by id.
    #[must_use]
    pub fn neighbours(&self, node: NodeId) -> Vec<NodeId> {
        let called = self.links.neighbors(NodeIndex::new(node.index()));
        let once: BTreeSet<NodeId> = called.map(|index| self.links[index]).collect();
        once.into_iter().collect()
    }

    /// The nearest boundary around a resource of which this is true; the resource itself counts.
    #[must_use]
    pub fn around(&self, node: NodeId, asked: Trait) -> Option<NodeId> {
        std::iter::once(node).chain(self.topology.ancestors(node)).find(|above| self.has(*above, asked))
    }

    /// The Region in which a resource is drawn; `None` is the one implied Region, or none at all.
    #[must_use]
    pub fn region(&self, node: NodeId) -> Option<NodeId> {
        self.around(node, Trait::Region)
    }

    /// The name of the Region of a resource (`ap-northeast-1`), where it is stated.
    #[must_use]
    pub fn region_name(&self, node: NodeId) -> Option<&str> {
        self.node(self.region(node)?).attributes.region.as_deref()
    }

    /// The account that owns a resource; `None` is the one implied account.
    #[must_use]
    pub fn owner(&self, node: NodeId) -> Option<NodeId> {
        self.node(node).owner.or_else(|| self.around(node, Trait::Account))
    }

    /// Whether an owner shares a resource with the account of another: directly, or by its organization.
    #[must_use]
    pub fn shared(&self, node: NodeId, with: NodeId) -> bool {
        let account = self.owner(with);
        if self.owner(node) == account {
            return true;
        }
        let admitted = &self.node(node).attributes.shared_with;
        account.is_some_and(|account| admitted.iter().any(|place| self.topology.within(account, *place)))
    }

    /// The VPC in which a resource has its interfaces: by `subnets` first, then by where it is drawn.
    #[must_use]
    pub fn vpc(&self, node: NodeId) -> Option<NodeId> {
        self.vpcs[node]
    }

    /// The connections and gateways that stand in a VPC, in file order; `None`: those that stand in none.
    #[must_use]
    pub fn doors(&self, vpc: Option<NodeId>) -> &[NodeId] {
        self.doors.get(&vpc).map_or(&[], Vec::as_slice)
    }

    pub(super) fn find_vpc(&self, node: NodeId) -> Option<NodeId> {
        let stated = self.node(node).subnets.first().and_then(|subnet| self.around(*subnet, Trait::Vpc));
        stated.or_else(|| self.around(node, Trait::Vpc))
    }

    /// The subnets in which a resource has its interfaces: those it names, or the one it is drawn in, or, for a
    /// boundary around subnets, those inside it. Empty: not stated.
    #[must_use]
    pub fn subnets(&self, node: NodeId) -> Vec<NodeId> {
        let named: Vec<NodeId> =
            self.node(node).subnets.iter().copied().filter(|place| self.has(*place, Trait::Subnet)).collect();
        if !named.is_empty() || !self.node(node).subnets.is_empty() {
            return named;
        }
        match self.around(node, Trait::Subnet) {
            Some(subnet) => vec![subnet],
            None => self.inside(node).into_iter().filter(|inner| self.has(*inner, Trait::Subnet)).collect(),
        }
    }

    /// The zone of a subnet or of what stands in a zone: the same word in one Region is the same zone.
    #[must_use]
    pub fn zone(&self, node: NodeId) -> Option<&str> {
        let places = std::iter::once(node).chain(self.topology.ancestors(node));
        places.map(|place| self.node(place)).find_map(|place| {
            let own_id = place.has(Trait::Zone).then_some(place.id.as_str());
            place.attributes.zone.as_deref().or(own_id)
        })
    }

    /// The zones in which a resource has interfaces, sorted.
    #[must_use]
    pub fn zones(&self, node: NodeId) -> Vec<&str> {
        let zones: BTreeSet<&str> =
            self.subnets(node).into_iter().filter_map(|subnet| self.zone(subnet)).collect();
        zones.into_iter().collect()
    }

    /// Everything that stands in a boundary, at any depth, in the order of the file.
    #[must_use]
    pub fn inside(&self, boundary: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut open: Vec<NodeId> = self.node(boundary).children.iter().rev().copied().collect();
        while let Some(node) = open.pop() {
            found.push(node);
            open.extend(self.node(node).children.iter().rev());
        }
        found
    }

    /// What a connection joins, as written on it.
    #[must_use]
    pub fn attachments(&self, node: NodeId) -> &[Attachment] {
        match &self.node(node).attributes.connects {
            Some(Connects::All(list) | Connects::Routes(list)) => list,
            None => &[],
        }
    }

    /// What is drawn to protect a resource, in file order: web ACLs, authorizers, domain names.
    pub fn guards(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.guards[node].iter().copied()
    }

    /// The parts of the topology that links and `protects` hold together, each sorted, the first resource first.
    #[must_use]
    pub fn components(&self) -> Vec<Vec<NodeId>> {
        let nodes = &self.topology.nodes;
        let mut sets = UnionFind::<usize>::new(nodes.len());
        for link in self.topology.links.iter() {
            sets.union(link.from.index(), link.to.index());
        }
        for (guard, node) in nodes.enumerated() {
            for guarded in &node.protects {
                sets.union(guard.index(), guarded.index());
            }
        }
        let mut parts: Vec<Vec<NodeId>> = Vec::new();
        let mut part_of = vec![None; nodes.len()];
        for node in nodes.ids() {
            let root = sets.find(node.index());
            let part = *part_of[root].get_or_insert_with(|| {
                parts.push(Vec::new());
                parts.len() - 1
            });
            parts[part].push(node);
        }
        parts
    }

    /// Whether two resources stand in the same Region, as far as is drawn.
    #[must_use]
    pub fn same_region(&self, one: NodeId, other: NodeId) -> bool {
        let (near, far) = (self.region(one), self.region(other));
        near == far || near.is_none() || far.is_none() || {
            let (near, far) = (self.region_name(one), self.region_name(other));
            near.is_some() && near == far
        }
    }
}
