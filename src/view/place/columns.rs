//! Columns of subnets that correspond in the lanes of a network.

use std::collections::{BTreeMap, BTreeSet};

use super::{Plan, Stand, Tie};
use crate::base::ids::{IdVec, NodeId};
use crate::base::lang::Lang;
use crate::model::topology::Topology;
use crate::view::sort::{self, Reach};

/// Gives subnets that correspond one column, in every lane of a network.
///
/// Public subnets come first, then private, then isolated ones; several of one sort follow the flow, then the author.
/// Subnets of one sort correspond by their ids and labels without what tells the zone, by what stands in them, and by
/// their place among those of their sort.
pub(super) fn tiers(topology: &Topology, ties: &[Tie], pieces: &[Tie], plan: &mut Plan) {
    let columns: BTreeMap<NodeId, Vec<Column>> =
        lanes(topology, plan).iter().map(|(vpc, lanes)| (*vpc, columns(topology, plan, lanes))).collect();
    let places = Places::new(topology, plan, &columns);
    let (flows, ways) = (places.flows(ties), places.flows(pieces));
    let spanned: BTreeSet<NodeId> = plan.spans.values().flatten().copied().collect();
    for (vpc, columns) in &columns {
        let ranks = |flows: &BTreeMap<NodeId, Flow>| {
            flows.get(vpc).map_or_else(|| vec![0; columns.len()], |flow| flow.ranks(columns.len()))
        };
        let (ranks, ways) = (ranks(&flows), ranks(&ways));
        let mut order: Vec<usize> = (0..columns.len()).collect();
        order.sort_by_cached_key(|at| {
            let reach = columns[*at].reach;
            // On the way out, one gateway follows the other as the traffic meets them.
            if only_ways_out(topology, plan, &spanned, &columns[*at]) {
                (true, ways[*at], reach, 0, *at)
            } else {
                (false, 0, reach, ranks[*at], *at)
            }
        });
        for (tier, at) in order.into_iter().enumerate() {
            let tier = u32::try_from(tier).unwrap_or(u32::MAX);
            for member in &columns[at].members {
                plan.tier.insert(*member, tier);
            }
        }
    }
    for (id, spans) in &plan.spans {
        // What stands in a column itself is a member like others.
        let within = matches!(plan.parent.get(&Stand::Node(*id)), Some(Some(Stand::Node(home))) if plan.tier.contains_key(home));
        if !within
            && let Some(tier) = spans.iter().find_map(|place| plan.tier.get(place).copied())
            && spans.iter().all(|place| plan.tier.get(place) == Some(&tier))
        {
            plan.tier.insert(*id, tier);
        }
    }
    // A boundary whose members all stand in one column stands there as well.
    for stand in plan.order.iter().rev() {
        let Stand::Node(id) = *stand else { continue };
        if plan.tier.contains_key(&id) || plan.lane.contains_key(stand) || plan.lanes.contains(&id) {
            continue;
        }
        let mut tiers = plan.members(*stand).iter().map(|member| match member {
            Stand::Node(member) => plan.tier.get(member).copied(),
            Stand::Lane(..) => None,
        });
        if let Some(Some(first)) = tiers.next()
            && tiers.all(|tier| tier == Some(first))
        {
            plan.tier.insert(id, first);
        }
    }
}

/// The subnets in each lane of each network that has lanes.
fn lanes(topology: &Topology, plan: &Plan) -> BTreeMap<NodeId, BTreeMap<Stand, Vec<NodeId>>> {
    let mut lanes: BTreeMap<NodeId, BTreeMap<Stand, Vec<NodeId>>> = BTreeMap::new();
    for stand in &plan.order {
        if let Stand::Node(id) = stand
            && sort::subnet(&topology.nodes[*id]).is_some()
            && let Some(Some(lane)) = plan.parent.get(stand)
            && plan.lane.contains_key(lane)
            && let Some(Some(Stand::Node(vpc))) = plan.parent.get(lane)
            && plan.lanes.contains(vpc)
        {
            lanes.entry(*vpc).or_default().entry(*lane).or_default().push(*id);
        }
    }
    lanes
}

struct Column {
    reach: Reach,
    members: Vec<NodeId>,
}

/// The columns of a network with these lanes.
fn columns(topology: &Topology, plan: &Plan, lanes: &BTreeMap<Stand, Vec<NodeId>>) -> Vec<Column> {
    let faces: BTreeMap<NodeId, Face> =
        lanes.values().flatten().map(|subnet| (*subnet, Face::of(topology, plan, *subnet))).collect();
    let mut columns = Vec::new();
    for members in lanes.values() {
        for reach in [Reach::Public, Reach::Private, Reach::Isolated] {
            let same: Vec<NodeId> = members
                .iter()
                .copied()
                .filter(|id| sort::subnet(&topology.nodes[*id]) == Some(reach))
                .collect();
            enter(&faces, reach, &same, &mut columns);
        }
    }
    columns
}

/// Whether nothing but gateways for traffic that leaves stand in a column: that is where the flow ends, not begins.
///
/// `spanned`: where something is drawn again.
fn only_ways_out(topology: &Topology, plan: &Plan, spanned: &BTreeSet<NodeId>, column: &Column) -> bool {
    let spanned = column.members.iter().any(|place| spanned.contains(place));
    let mut members = column.members.iter().flat_map(|subnet| plan.members(Stand::Node(*subnet))).peekable();
    let occupied = members.peek().is_some();
    let gateways = members.all(|member| match member {
        Stand::Node(member) => sort::is_side_gateway(&topology.nodes[*member]),
        Stand::Lane(..) => false,
    });
    !spanned && occupied && gateways
}

/// Puts the subnets of one sort and one lane into columns: first those that are most alike.
fn enter(faces: &BTreeMap<NodeId, Face>, reach: Reach, same: &[NodeId], columns: &mut Vec<Column>) {
    let known = columns.len();
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (place, id) in same.iter().enumerate() {
        let face = &faces[id];
        let mut passed = 0;
        for (at, column) in columns.iter().enumerate() {
            if column.reach != reach {
                continue;
            }
            let likeness = column.members.iter().map(|member| face.likeness(&faces[member])).max();
            let likeness = likeness.unwrap_or(0) * 2 + usize::from(passed == place);
            pairs.push((likeness, place, at));
            passed += 1;
        }
    }
    pairs.sort_by_key(|(likeness, place, at)| (std::cmp::Reverse(*likeness), *place, *at));
    let mut column_of: Vec<Option<usize>> = vec![None; same.len()];
    let mut taken = vec![false; known];
    for (likeness, place, at) in pairs {
        // A subnet that is like no column of an earlier lane opens one, unless each has its like at the same place.
        if column_of[place].is_none() && !taken[at] && likeness > 0 {
            column_of[place] = Some(at);
            taken[at] = true;
        }
    }
    for (place, id) in same.iter().enumerate() {
        match column_of[place] {
            Some(at) => columns[at].members.push(*id),
            None => columns.push(Column { reach, members: vec![*id] }),
        }
    }
}

/// By what a subnet is known again in another zone.
struct Face {
    id: String,
    label: Option<String>,
    /// The kinds of what stands in it, sorted.
    kinds: Vec<&'static str>,
}

impl Face {
    fn of(topology: &Topology, plan: &Plan, subnet: NodeId) -> Self {
        let node = &topology.nodes[subnet];
        let members = plan.members(Stand::Node(subnet)).iter().filter_map(|member| match member {
            Stand::Node(member) => Some(topology.nodes[*member].kind.id),
            Stand::Lane(..) => None,
        });
        let mut kinds: Vec<&str> = members.collect();
        kinds.sort_unstable();
        let label = node.label.as_ref().map(|label| stem(label.get(Lang::En)).to_owned());
        Self { id: stem(&node.id).to_owned(), label, kinds }
    }

    /// How much two subnets of different zones look like the same subnet: by id, by label, by what stands in them.
    fn likeness(&self, other: &Self) -> usize {
        let common = self.kinds.iter().any(|kind| other.kinds.binary_search(kind).is_ok());
        8 * usize::from(self.id == other.id)
            + 4 * usize::from(self.label.is_some() && self.label == other.label)
            + 2 * usize::from(!self.kinds.is_empty() && self.kinds == other.kinds)
            + usize::from(common)
    }
}

/// A name without what tells the zone: its last part, or its last letter or digits.
fn stem(name: &str) -> &str {
    match name.rsplit_once(['-', '_', '.', ' ']) {
        Some((stem, last)) if last.chars().count() <= 3 || !name.contains(' ') => stem,
        Some(_) => name,
        None => {
            let short = name.trim_end_matches(|last: char| last.is_ascii_digit());
            let zone = short.char_indices().next_back().filter(|_| short.len() == name.len());
            zone.map_or(short, |(at, _)| &short[..at])
        }
    }
}

/// In which columns a resource stands or may stand: at most one of each network, by the network.
type Columns = Vec<(NodeId, usize)>;

/// The columns of everything that is drawn.
struct Places(IdVec<NodeId, Columns>);

impl Places {
    fn new(topology: &Topology, plan: &Plan, columns: &BTreeMap<NodeId, Vec<Column>>) -> Self {
        // A subnet stands in one network.
        let mut column_of: BTreeMap<NodeId, (NodeId, usize)> = BTreeMap::new();
        for (vpc, columns) in columns {
            for (at, column) in columns.iter().enumerate() {
                column_of.extend(column.members.iter().map(|member| (*member, (*vpc, at))));
            }
        }
        let places = |id: NodeId| {
            let around = std::iter::once(id).chain(topology.ancestors(id));
            let spans = plan.spans.get(&id).into_iter().flatten().copied();
            let home = match plan.parent.get(&Stand::Node(id)) {
                Some(Some(Stand::Node(home))) => Some(*home),
                _ => None,
            };
            let mut found = Columns::new();
            for (vpc, at) in around.chain(spans).chain(home).filter_map(|at| column_of.get(&at).copied()) {
                // The nearest counts.
                if !found.iter().any(|(other, _)| *other == vpc) {
                    found.push((vpc, at));
                }
            }
            found
        };
        Self(topology.nodes.ids().map(places).collect())
    }

    /// What flows between the columns of each network.
    fn flows(&self, ties: &[Tie]) -> BTreeMap<NodeId, Flow> {
        let mut flows: BTreeMap<NodeId, Flow> = BTreeMap::new();
        for tie in ties.iter().filter(|tie| !tie.lateral) {
            let (from, to) = (&self.0[tie.from], &self.0[tie.to]);
            for (vpc, at) in from {
                let flow = flows.entry(*vpc).or_default();
                match to.iter().find(|(other, _)| other == vpc) {
                    Some((_, to)) => {
                        flow.pairs.insert((*at, *to));
                    }
                    None => {
                        flow.through.entry(tie.to).or_default().0.insert(*at);
                    }
                }
            }
            for (vpc, at) in to.iter().filter(|(vpc, _)| !from.iter().any(|(other, _)| other == vpc)) {
                flows.entry(*vpc).or_default().through.entry(tie.from).or_default().1.insert(*at);
            }
        }
        flows
    }
}

/// What flows between the columns of one network.
#[derive(Default)]
struct Flow {
    pairs: BTreeSet<(usize, usize)>,
    /// What stands in no column hands on: who calls a balancer stands before who is called by it.
    through: BTreeMap<NodeId, (BTreeSet<usize>, BTreeSet<usize>)>,
}

impl Flow {
    /// How far down the flow each column stands: the longest chain of columns before it, at most as many as there are.
    fn ranks(&self, columns: usize) -> Vec<usize> {
        let mut pairs = self.pairs.clone();
        for (callers, called) in self.through.values() {
            pairs.extend(callers.iter().flat_map(|from| called.iter().map(move |to| (*from, *to))));
        }
        // Columns that call each other stand as they stand.
        let one_way = |(from, to): &&(usize, usize)| from != to && !pairs.contains(&(*to, *from));
        let pairs: Vec<(usize, usize)> = pairs.iter().filter(one_way).copied().collect();
        let mut ranks = vec![0usize; columns];
        for _ in 0..columns {
            let mut moved = false;
            for (from, to) in &pairs {
                if ranks[*to] <= ranks[*from] && ranks[*from] + 1 < columns {
                    ranks[*to] = ranks[*from] + 1;
                    moved = true;
                }
            }
            if !moved {
                break;
            }
        }
        ranks
    }
}
