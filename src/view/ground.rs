//! In which part of its parent a thing stands: before the flow, in it, beside it, on the shelf, or on the border.

use std::collections::BTreeMap;

use super::picture::Ground;
use super::place::{Plan, Stand, Tie};
use super::sort;
use crate::base::geometry::{Direction, Side};
use crate::base::ids::NodeId;
use crate::catalog::kind::Net;
use crate::model::topology::Topology;

/// Which part of its parent each shown resource stands in.
pub(super) fn grounds(topology: &Topology, ties: &[Tie], plan: &Plan) -> BTreeMap<NodeId, Ground> {
    let around = Neighbors::new(topology, ties);
    let mut grounds = BTreeMap::new();
    for stand in plan.order.iter().rev() {
        let Stand::Node(id) = *stand else { continue };
        let node = &topology.nodes[id];
        if node.is_boundary && !plan.is_leaf(id) {
            let members: Vec<Ground> = plan
                .members(*stand)
                .iter()
                .filter_map(|member| match member {
                    Stand::Node(member) => grounds.get(member).copied(),
                    Stand::Lane(..) => Some(Ground::Flow),
                })
                .collect();
            let shelf = !members.is_empty() && members.iter().all(|member| *member == Ground::Shelf);
            let entry =
                !members.is_empty() && members.contains(&Ground::Entry) && plan.is_outside(topology, id);
            let ground = if shelf {
                Ground::Shelf
            } else if entry {
                Ground::Entry
            } else {
                Ground::Flow
            };
            grounds.insert(id, ground);
            continue;
        }
        let calls = around.calls.get(&id).map_or(&[][..], Vec::as_slice);
        let callers = around.callers.get(&id).map_or(&[][..], Vec::as_slice);
        let in_network = plan.network_of(topology, id);
        let ground = if sort::is_outside(node) {
            if callers.is_empty() || calls.len() > callers.len() { Ground::Entry } else { Ground::Flow }
        } else if in_network.is_some() || plan.doors.contains(&id) {
            Ground::Flow
        } else if node.kind.net == Net::Dns
            && !callers.is_empty()
            && callers.iter().all(|caller| sort::is_outside(&topology.nodes[*caller]))
        {
            // Names are asked for before the request goes anywhere.
            Ground::Entry
        } else if calls.is_empty()
            && sort::is_shelved(node)
            && !callers.iter().any(|caller| sort::is_outside(&topology.nodes[*caller]))
        {
            Ground::Shelf
        } else if !callers.is_empty()
            && calls.is_empty()
            && callers.iter().all(|caller| plan.network_of(topology, *caller).is_some())
        {
            Ground::Band
        } else {
            Ground::Flow
        };
        grounds.insert(id, ground);
    }
    // A helper that only calls what stands beside the flow stands beside it.
    for stand in &plan.order {
        let Stand::Node(id) = *stand else { continue };
        let calls = around.calls.get(&id).map_or(&[][..], Vec::as_slice);
        let grounds_of: Vec<Ground> =
            calls.iter().filter_map(|called| grounds.get(called).copied()).collect();
        if grounds.get(&id) == Some(&Ground::Flow)
            && plan.is_leaf(id)
            && !around.callers.contains_key(&id)
            && plan.network_of(topology, id).is_none()
            && !sort::is_outside(&topology.nodes[id])
            && !grounds_of.is_empty()
            && let Some(ground) = grounds_of.iter().copied().min().filter(|ground| *ground > Ground::Flow)
        {
            grounds.insert(id, ground);
        }
    }
    grounds
}

struct Neighbors {
    calls: BTreeMap<NodeId, Vec<NodeId>>,
    callers: BTreeMap<NodeId, Vec<NodeId>>,
}

impl Neighbors {
    fn new(topology: &Topology, ties: &[Tie]) -> Self {
        let mut calls: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
        let mut callers: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
        for tie in ties.iter().filter(|tie| tie.from != tie.to) {
            debug_assert!(topology.nodes.get(tie.from).is_some(), "a tie begins nowhere");
            calls.entry(tie.from).or_default().push(tie.to);
            callers.entry(tie.to).or_default().push(tie.from);
        }
        Self { calls, callers }
    }
}

/// The side of its network's border on which a door stands: towards what it leads to, or what comes in by it.
///
/// `pieces` are the ends of all lines that meet the door.
pub(super) fn side(
    topology: &Topology,
    plan: &Plan,
    grounds: &BTreeMap<NodeId, Ground>,
    direction: Direction,
    door: NodeId,
    pieces: &[Tie],
) -> Side {
    let network = plan.network_of(topology, door);
    let outside = |id: NodeId| network.is_none_or(|vpc| plan.network_of(topology, id) != Some(vpc));
    let comes_in = pieces.iter().any(|piece| piece.to == door && outside(piece.from));
    let leads_to: Vec<NodeId> =
        pieces.iter().filter(|piece| piece.from == door && outside(piece.to)).map(|piece| piece.to).collect();
    let beside = !leads_to.is_empty()
        && leads_to.iter().all(|id| grounds.get(id).copied().unwrap_or_default() > Ground::Flow);
    let is_exit = !leads_to.is_empty() && !comes_in;
    let (start, end, across) = match direction {
        Direction::Right => (Side::Left, Side::Right, Side::Bottom),
        Direction::Down => (Side::Top, Side::Bottom, Side::Right),
    };
    if is_exit && beside {
        across
    } else if is_exit {
        end
    } else {
        start
    }
}

/// Puts services outside AWS on the side of the callers where the only way to them leads back there: out of the same
/// internet gateway by which requests come in.
pub(super) fn turn_back(
    topology: &Topology,
    plan: &Plan,
    grounds: &mut BTreeMap<NodeId, Ground>,
    direction: Direction,
    pieces: &[Tie],
) {
    let start = match direction {
        Direction::Right => Side::Left,
        Direction::Down => Side::Top,
    };
    let outside: Vec<NodeId> = grounds
        .iter()
        .filter(|(id, ground)| **ground == Ground::Flow && sort::is_outside(&topology.nodes[**id]))
        .map(|(id, _)| *id)
        .collect();
    for id in outside {
        let mut ways = pieces.iter().filter(|piece| piece.to == id).peekable();
        let returns = ways.peek().is_some()
            && ways.all(|piece| {
                plan.doors.contains(&piece.from)
                    && side(topology, plan, grounds, direction, piece.from, pieces) == start
            });
        if returns && !pieces.iter().any(|piece| piece.from == id) {
            grounds.insert(id, Ground::Entry);
        }
    }
}
