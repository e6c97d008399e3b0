//! The ways around the guards that stand on paths between two ends.

use std::collections::BTreeSet;

use super::{Paths, Trail};
use crate::analysis::Analysis;
use crate::analysis::bypass::{Bypass, Verdict};
use crate::base::ids::NodeId;
use crate::graph::Graph;

/// A guard on a path, what stands behind it there, and how a stranger would go past the guard.
#[derive(Clone, Debug)]
pub struct Around<'a> {
    pub bypass: &'a Bypass,
    /// From the internet to what stands behind the guard, and on to the end; `None` where the way is closed.
    pub trail: Option<Trail>,
}

/// The ways around the guards of open paths, guard by guard; what is closed is told too.
#[must_use]
pub fn around<'a>(graph: &Graph, analysis: &'a Analysis, found: &Paths) -> Vec<Around<'a>> {
    let mut told: BTreeSet<(NodeId, NodeId)> = BTreeSet::new();
    let mut ways = Vec::new();
    for trail in &found.open {
        let stops = trail.stops(graph);
        let place = |node: NodeId| stops.iter().position(|stop| *stop == node);
        for bypass in &analysis.bypasses {
            let (Some(guard), Some(target)) = (place(bypass.guard), place(bypass.target)) else { continue };
            if guard >= target || !told.insert((bypass.guard, bypass.target)) {
                continue;
            }
            let links = graph.topology();
            let from_target = trail
                .links
                .iter()
                .copied()
                .skip_while(|link| links.links[*link].from != bypass.target)
                .collect();
            let open = Trail { entrance: Some(bypass.target), links: from_target };
            ways.push(Around { bypass, trail: (bypass.verdict != Verdict::Closed).then_some(open) });
        }
    }
    ways.sort_by_key(|way| (std::cmp::Reverse(way.bypass.verdict), way.bypass.guard, way.bypass.target));
    ways
}
