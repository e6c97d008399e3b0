//! Where things stand: in which box (`homes`), lane and column (`columns`).

mod columns;
mod homes;

use std::collections::{BTreeMap, BTreeSet};

use super::shown::Shown;
use super::sort;
use crate::base::ids::{IdVec, NodeId};
use crate::model::topology::{Hint, Topology};
use homes::Homes;

/// What a box of the plan is made from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Stand {
    Node(NodeId),
    /// The members of a zone in a VPC that draws no zones.
    Lane(NodeId, u32),
}

/// The plan of a picture, by resource.
#[derive(Debug)]
pub(super) struct Plan {
    /// Parents before children, siblings in the author's order.
    pub order: Vec<Stand>,
    pub children: BTreeMap<Stand, Vec<Stand>>,
    pub parent: BTreeMap<Stand, Option<Stand>>,
    /// The boundaries in which a spanning resource is drawn again.
    pub spans: BTreeMap<NodeId, Vec<NodeId>>,
    pub lane: BTreeMap<Stand, u32>,
    pub tier: BTreeMap<NodeId, u32>,
    /// Networks whose children are lanes.
    pub lanes: BTreeSet<NodeId>,
    /// On the border of their parent; the side is found from the lines.
    pub doors: BTreeSet<NodeId>,
}

/// A hop between two shown resources, as far as places care.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tie {
    pub from: NodeId,
    pub to: NodeId,
    /// Does not decide an order.
    pub lateral: bool,
}

/// Finds the boxes of all shown resources. `pieces` are the ties with the roads that they take.
pub(super) fn plan(topology: &Topology, shown: &IdVec<NodeId, Shown>, ties: &[Tie], pieces: &[Tie]) -> Plan {
    let Homes { parent: homes, spans, doors, .. } = Homes::find(topology, shown);

    let words = zone_words(topology, shown);
    let mut zones: BTreeMap<(NodeId, &str), NodeId> = BTreeMap::new();
    for (&id, &home) in &homes {
        if let (Some(home), Some(word)) = (home, zone_word(topology, id))
            && sort::is_zone(&topology.nodes[id])
        {
            zones.entry((home, word)).or_insert(id);
        }
    }
    let mut parent: BTreeMap<Stand, Option<Stand>> = BTreeMap::new();
    let mut lane = BTreeMap::new();
    let mut lanes = BTreeSet::new();
    for (&id, &home) in &homes {
        let mut place = home.map(Stand::Node);
        if let Some(vpc) = home.filter(|home| sort::is_vpc(&topology.nodes[*home])) {
            let node = &topology.nodes[id];
            if let Some(word) = zone_word(topology, id) {
                let number = words.get(word).copied().unwrap_or(u32::MAX);
                if sort::is_zone(node) {
                    lane.insert(Stand::Node(id), number);
                    lanes.insert(vpc);
                } else if sort::subnet(node).is_some() {
                    lanes.insert(vpc);
                    place = Some(match zones.get(&(vpc, word)) {
                        Some(zone) => Stand::Node(*zone),
                        None => {
                            let undrawn = Stand::Lane(vpc, number);
                            parent.insert(undrawn, Some(Stand::Node(vpc)));
                            lane.insert(undrawn, number);
                            undrawn
                        }
                    });
                }
            }
        }
        parent.insert(Stand::Node(id), place);
    }
    let (order, children) = parents_first(&parent);
    let mut plan = Plan { order, children, parent, spans, lane, tier: BTreeMap::new(), lanes, doors };
    order_lanes(topology, &mut plan);
    columns::tiers(topology, ties, pieces, &mut plan);
    plan
}
/// The word that names the zone of a zone or a subnet.
fn zone_word(topology: &Topology, id: NodeId) -> Option<&str> {
    let node = &topology.nodes[id];
    match &node.attributes.zone {
        Some(word) => Some(word),
        None if sort::is_zone(node) => Some(&node.id),
        None => None,
    }
}

/// The zones, in order of first appearance; the number of a lane is the place of its word here.
fn zone_words<'model>(
    topology: &'model Topology,
    shown: &IdVec<NodeId, Shown>,
) -> BTreeMap<&'model str, u32> {
    let mut words = BTreeMap::new();
    for id in topology.nodes.ids().filter(|id| matches!(shown[*id], Shown::Itself | Shown::Within(_))) {
        if let Some(word) = zone_word(topology, id) {
            let next = u32::try_from(words.len()).unwrap_or(u32::MAX);
            words.entry(word).or_insert(next);
        }
    }
    words
}

/// All stands, a parent before its children, siblings in the author's order; a lane stands where its first member was
/// written.
fn parents_first(parent: &BTreeMap<Stand, Option<Stand>>) -> (Vec<Stand>, BTreeMap<Stand, Vec<Stand>>) {
    let mut first: BTreeMap<Stand, NodeId> = BTreeMap::new();
    for stand in parent.keys() {
        if let Stand::Node(id) = stand {
            first.insert(*stand, *id);
            if let Some(Some(lane @ Stand::Lane(..))) = parent.get(stand) {
                first.entry(*lane).or_insert(*id);
            }
        }
    }
    let mut children: BTreeMap<Stand, Vec<Stand>> = BTreeMap::new();
    let mut roots = Vec::new();
    for (stand, above) in parent {
        match above {
            Some(above) => children.entry(*above).or_default().push(*stand),
            None => roots.push(*stand),
        }
    }
    for siblings in children.values_mut().chain([&mut roots]) {
        siblings.sort_by_key(|stand| (first.get(stand).copied(), *stand));
    }
    let mut order = Vec::with_capacity(parent.len());
    let mut rest: Vec<Stand> = roots.into_iter().rev().collect();
    while let Some(stand) = rest.pop() {
        order.push(stand);
        rest.extend(children.get(&stand).into_iter().flatten().rev());
    }
    debug_assert_eq!(order.len(), parent.len(), "a stand has no way to the canvas");
    (order, children)
}

/// Lanes stand in the author's order, unless a hint asks for another.
fn order_lanes(topology: &Topology, plan: &mut Plan) {
    for vpc in plan.lanes.clone() {
        for hint in &topology.nodes[vpc].hints {
            let Hint::Order(wanted) = hint else { continue };
            let asked: Vec<Stand> = wanted
                .value
                .iter()
                .map(|id| Stand::Node(*id))
                .filter(|stand| plan.lane.contains_key(stand))
                .collect();
            let mut numbers: Vec<u32> =
                asked.iter().filter_map(|stand| plan.lane.get(stand).copied()).collect();
            numbers.sort_unstable();
            for (stand, number) in asked.into_iter().zip(numbers) {
                plan.lane.insert(stand, number);
            }
        }
    }
}
impl Plan {
    /// Whether nothing stands in it.
    pub(super) fn is_leaf(&self, id: NodeId) -> bool {
        self.members(Stand::Node(id)).is_empty()
    }

    /// What stands in it.
    pub(super) fn members(&self, stand: Stand) -> &[Stand] {
        self.children.get(&stand).map(Vec::as_slice).unwrap_or_default()
    }

    /// The drawn boundaries around a resource, nearest first.
    pub(super) fn above(&self, id: NodeId) -> impl Iterator<Item = Stand> + '_ {
        std::iter::successors(self.parent.get(&Stand::Node(id)).copied().flatten(), |at| {
            self.parent.get(at).copied().flatten()
        })
    }

    /// The network in which a resource is drawn, or that it is.
    pub(super) fn network_of(&self, topology: &Topology, id: NodeId) -> Option<NodeId> {
        std::iter::once(Stand::Node(id)).chain(self.above(id)).find_map(|stand| match stand {
            Stand::Node(at) if sort::is_vpc(&topology.nodes[at]) => Some(at),
            Stand::Node(_) => None,
            Stand::Lane(vpc, _) => Some(vpc),
        })
    }

    /// Whether it holds things outside AWS.
    pub(super) fn is_outside(&self, topology: &Topology, id: NodeId) -> bool {
        self.members(Stand::Node(id))
            .iter()
            .any(|member| matches!(member, Stand::Node(member) if sort::is_outside(&topology.nodes[*member])))
    }
}
