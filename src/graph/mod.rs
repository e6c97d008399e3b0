//! The topology as a graph; petgraph stays behind this door.
//!
//! Comes in: a `Topology`. Goes out: a `Graph` that holds it: node `i` there is resource `i` here, and nothing is
//! ever removed. Never here: a class, a finding.

mod query;

use petgraph::graph::{DiGraph, NodeIndex};

use crate::base::ids::{Id, LinkId, NodeId};
use crate::model::topology::Topology;

/// The topology with its links as edges.
#[derive(Debug)]
pub struct Graph {
    topology: Topology,
    links: DiGraph<NodeId, LinkId>,
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
    Graph { topology, links }
}

impl Graph {
    /// What it was built from.
    #[must_use]
    pub const fn topology(&self) -> &Topology {
        &self.topology
    }
}
