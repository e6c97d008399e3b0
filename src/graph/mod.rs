//! The topology as a graph; petgraph stays behind this door.
//!
//! Comes in: a `Topology`. Goes out: a `Graph` that holds it: node `i` there is resource `i` here, and nothing is
//! ever removed. Never here: a class, a finding.

mod query;

use std::collections::BTreeMap;

use petgraph::graph::{DiGraph, NodeIndex};

use crate::base::ids::{Id, IdVec, LinkId, NodeId};
use crate::catalog::kind::Net;
use crate::catalog::traits::Bearers;
use crate::model::topology::Topology;

/// The topology with its links as edges.
#[derive(Debug)]
pub struct Graph {
    topology: Topology,
    links: DiGraph<NodeId, LinkId>,
    /// Resources by what is true of their kinds.
    bearers: Bearers<NodeId>,
    /// What protects each resource.
    guards: IdVec<NodeId, Vec<NodeId>>,
    vpcs: IdVec<NodeId, Option<NodeId>>,
    /// Connections and gateways by the VPC in which they stand.
    doors: BTreeMap<Option<NodeId>, Vec<NodeId>>,
}

/// Takes the topology over and makes its links walkable.
#[must_use]
pub fn build(topology: Topology) -> Graph {
    let mut links = DiGraph::with_capacity(topology.nodes.len(), topology.links.len());
    for node in topology.nodes.ids() {
        links.add_node(node);
    }
    for (id, link) in topology.links.enumerated() {
        links.add_edge(NodeIndex::new(link.from.index()), NodeIndex::new(link.to.index()), id);
    }
    let mut bearers = Bearers::default();
    let mut guards: IdVec<NodeId, Vec<NodeId>> = IdVec::filled(topology.nodes.len(), Vec::new());
    for (id, node) in topology.nodes.enumerated() {
        bearers.add(node.traits, id);
        for guarded in &node.protects {
            // A guard that names a resource twice guards it once.
            if guards[*guarded].last() != Some(&id) {
                guards[*guarded].push(id);
            }
        }
    }
    let mut graph = Graph { topology, links, bearers, guards, vpcs: IdVec::new(), doors: BTreeMap::new() };
    graph.vpcs = graph.topology.nodes.ids().map(|node| graph.find_vpc(node)).collect();
    for (id, node) in graph.topology.nodes.enumerated() {
        if matches!(node.kind.net, Net::Link | Net::Gateway) {
            graph.doors.entry(graph.vpcs[id]).or_default().push(id);
        }
    }
    graph
}

impl Graph {
    /// What it was built from.
    #[must_use]
    pub const fn topology(&self) -> &Topology {
        &self.topology
    }
}
