//! Which resources a picture shows, and as what.

use std::collections::BTreeSet;

use crate::base::ids::{IdVec, NodeId};
use crate::catalog::kind::Net;
use crate::model::topology::{Topology, ViewRequest};

/// What becomes of a resource in this picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shown {
    Hidden,
    /// As a box of its own.
    Itself,
    /// It is part of a boundary that is drawn as one box.
    Within(NodeId),
    /// As a badge on what it protects.
    Guard,
}

/// Decides for each resource; `request` is the author's view, if one was asked for.
pub(super) fn shown(topology: &Topology, request: Option<&ViewRequest>) -> IdVec<NodeId, Shown> {
    let mut table: IdVec<NodeId, Shown> =
        topology.nodes.iter().map(|node| if node.implied { Shown::Hidden } else { Shown::Itself }).collect();
    let linked: BTreeSet<NodeId> = topology.links.iter().flat_map(|link| [link.from, link.to]).collect();
    for (id, node) in topology.nodes.enumerated() {
        if node.kind.net == Net::Attach && !node.protects.is_empty() && !linked.contains(&id) {
            table[id] = Shown::Guard;
        }
    }
    if let Some(request) = request {
        restrict(topology, request, &mut table);
    }
    for id in topology.nodes.ids() {
        if table[id] == Shown::Guard
            && !topology.nodes[id].protects.iter().any(|target| table[*target] == Shown::Itself)
        {
            table[id] = Shown::Hidden;
        }
    }
    drop_hollow(topology, &mut table);
    table
}

fn restrict(topology: &Topology, request: &ViewRequest, table: &mut IdVec<NodeId, Shown>) {
    for id in topology.nodes.ids() {
        if table[id] == Shown::Hidden {
            continue;
        }
        let asked = request.show.as_ref().is_none_or(|show| {
            show.iter().any(|shown| topology.within(id, *shown) || topology.within(*shown, id))
        });
        let refused = request.hide.iter().any(|hidden| topology.within(id, *hidden));
        if (table[id] != Shown::Guard && !asked) || refused {
            table[id] = Shown::Hidden;
        }
    }
    for id in topology.nodes.ids() {
        // The widest of nested collapsed boundaries is the one that is drawn.
        let outer = topology.ancestors(id).filter(|above| request.collapse.contains(above)).last();
        if let Some(outer) = outer
            && table[id] != Shown::Hidden
            && table[outer] == Shown::Itself
        {
            table[id] = Shown::Within(outer);
        }
    }
}

/// Hides boundaries in which nothing stands but guards: those are drawn where they guard.
fn drop_hollow(topology: &Topology, table: &mut IdVec<NodeId, Shown>) {
    let mut ends: BTreeSet<NodeId> = topology.links.iter().flat_map(|link| [link.from, link.to]).collect();
    ends.extend(topology.nodes.iter().flat_map(|node| &node.subnets));
    let mut dropped = BTreeSet::new();
    // Children come after their parents, so that going backwards the inner ones are decided first.
    for id in topology.nodes.ids().rev() {
        let node = &topology.nodes[id];
        let hollow = node.is_boundary
            && table[id] == Shown::Itself
            && !ends.contains(&id)
            && node.children.iter().any(|child| table[*child] == Shown::Guard || dropped.contains(child))
            && node.children.iter().all(|child| matches!(table[*child], Shown::Guard | Shown::Hidden));
        if hollow {
            table[id] = Shown::Hidden;
            dropped.insert(id);
        }
    }
}
