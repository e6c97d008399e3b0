//! Where a line meets a resource that is drawn in several zones: at its drawing in the zone of the other end.

use super::place::{Plan, Stand};
use crate::base::ids::NodeId;
use crate::catalog::kind::Category;
use crate::model::topology::Topology;

/// The boundary in which the second drawing of `at` stands that a line from or to `other` meets; `None`: it meets the
/// first.
///
/// A balancer has an interface in each of its zones, and a service runs in each. A database answers from one.
pub(super) fn seat(topology: &Topology, plan: &Plan, at: NodeId, other: NodeId) -> Option<NodeId> {
    let spans = plan.spans.get(&at).filter(|_| topology.nodes[at].kind.category != Category::Database)?;
    let (mine, its) = (lane(plan, at)?, lane(plan, other)?);
    if mine == its {
        return None;
    }
    spans.iter().copied().find(|span| lane(plan, *span) == Some(its))
}

/// The lane in which something stands: its network, and its number there.
fn lane(plan: &Plan, at: NodeId) -> Option<(Option<Stand>, u32)> {
    let mut stand = Some(Stand::Node(at));
    while let Some(here) = stand {
        let above = plan.parent.get(&here).copied().flatten();
        if let Some(number) = plan.lane.get(&here) {
            return Some((above, *number));
        }
        stand = above;
    }
    None
}
