//! Calls that manage a resource: they go to the API of its service, and not to the resource.

use super::case::Case;
use super::ground::Ground;
use crate::analysis::hop::{Evidence, Hop};
use crate::analysis::seat::Seat;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::model::link::{Integration, Link};
use crate::words::hop as words;

/// What such a hop says before the row that decided it.
const ROW: &str = "D3.73";

/// Whether a hop is a call of the API that manages its destination: to start, stop or describe it.
///
/// `integration: aws` says so of anything that has addresses of its own. A function outside every VPC has no way to those
/// of a task, so what it does with one is to start it.
pub(super) fn is_call(ground: &Ground<'_>, link: &Link, from: NodeId, to: NodeId) -> bool {
    let graph = ground.graph;
    if !matches!(ground.seats[to], Seat::Interface | Seat::Balancer | Seat::Crowd) {
        return false;
    }
    let is_stated = link.integration == Some(Integration::Aws);
    let is_detached = ground.seats[from] == Seat::Managed && graph.has(from, Trait::Attachable);
    is_stated || (is_detached && link.via.is_none() && graph.has(to, Trait::Started))
}

/// Says first that the API is called.
pub(super) fn explain(case: &Case<'_, '_>, hop: &mut Hop) {
    if case.is_management {
        let evidence: Evidence = case.evidence(ROW, &words::MANAGES);
        hop.because.insert(0, evidence);
    }
}
