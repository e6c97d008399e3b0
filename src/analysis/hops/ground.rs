//! What is derived before any hop is judged (D2).

use crate::analysis::exposure;
use crate::analysis::hop::Exposure;
use crate::analysis::reach::Roads;
use crate::analysis::seat::{self, Place, Seat};
use crate::analysis::tier::Ways;
use crate::base::ids::{IdVec, NodeId};
use crate::catalog::traits::Trait;
use crate::graph::Graph;

/// Seats, places, roads, ways out and exposure of a whole topology.
#[derive(Debug)]
pub(crate) struct Ground<'graph> {
    pub(in crate::analysis) graph: &'graph Graph,
    pub(in crate::analysis) seats: IdVec<NodeId, Seat>,
    pub(in crate::analysis) places: IdVec<NodeId, Place>,
    pub(in crate::analysis) roads: Roads<'graph>,
    pub(in crate::analysis) ways: Ways<'graph>,
    pub(in crate::analysis) exposure: IdVec<NodeId, Exposure>,
}

impl<'graph> Ground<'graph> {
    pub(crate) fn new(graph: &'graph Graph) -> Self {
        let nodes = &graph.topology().nodes;
        let any_vpc = !graph.all(Trait::Vpc).is_empty();
        let seats: IdVec<NodeId, Seat> = nodes.ids().map(|node| seat::seat(graph, node)).collect();
        let places = nodes.ids().map(|node| seat::place(graph, node, any_vpc)).collect();
        let roads = Roads::new(graph);
        let ways = Ways::new(graph, &roads);
        let exposure = exposure::all(graph, &seats, &ways);
        Self { graph, seats, places, roads, ways, exposure }
    }

    /// D2.2: whether a resource in a VPC has an address that the internet could use.
    pub(in crate::analysis) fn publicly_addressed(&self, node: NodeId, seat: Seat) -> Option<bool> {
        let address = exposure::public_address(self.graph, node, seat);
        if seat != Seat::Interface || address == Some(false) {
            return address;
        }
        let subnets = self.graph.subnets(node);
        if subnets.iter().all(|subnet| self.ways.is_public(*subnet) == Some(false)) {
            return Some(false);
        }
        address
    }
}
