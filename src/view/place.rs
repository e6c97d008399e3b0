//! Where things stand: in which box, lane and column.

use std::collections::{BTreeMap, BTreeSet};

use super::shown::Shown;
use super::sort::{self, Reach};
use crate::base::ids::{IdVec, NodeId};
use crate::base::lang::Lang;
use crate::model::topology::{Hint, Node, Topology};

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
    let mut homes = Homes {
        topology,
        shown,
        parent: BTreeMap::new(),
        spans: BTreeMap::new(),
        doors: BTreeSet::new(),
        grouping: BTreeSet::new(),
    };
    for id in topology.nodes.ids().filter(|id| shown[*id] == Shown::Itself) {
        homes.grouping.extend(homes.grouped_in(id));
    }
    for id in topology.nodes.ids().filter(|id| shown[*id] == Shown::Itself) {
        homes.settle(id);
    }
    let Homes { parent: homes, spans, doors, .. } = homes;

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
    tiers(topology, ties, pieces, &mut plan);
    plan
}

struct Homes<'model> {
    topology: &'model Topology,
    shown: &'model IdVec<NodeId, Shown>,
    parent: BTreeMap<NodeId, Option<NodeId>>,
    spans: BTreeMap<NodeId, Vec<NodeId>>,
    doors: BTreeSet<NodeId>,
    /// Networks in which a boundary stands between the zones of its members.
    grouping: BTreeSet<NodeId>,
}

impl Homes<'_> {
    /// Finds the boundary in which a resource is drawn: where its interfaces are, or else where it was written.
    fn settle(&mut self, id: NodeId) {
        let node = &self.topology.nodes[id];
        // A size that the author asked for leaves no room on a border, nor in a column.
        let sized = node.width.is_some() || node.height.is_some();
        let door = sort::is_door(node) && !sized;
        let mut home = self.shown_above(id);
        let in_subnet = home.is_some_and(|home| {
            std::iter::once(home)
                .chain(self.topology.ancestors(home))
                .any(|at| sort::subnet(&self.topology.nodes[at]).is_some())
        });
        let subnets = self.subnets(id);
        if !node.is_boundary && !subnets.is_empty() && !in_subnet {
            let common = self.common(subnets);
            let grouped = self.grouped_in(id).is_some();
            let inside = match (home, common) {
                (None, Some(_)) => true,
                (Some(home), Some(common)) => grouped || self.topology.within(common, home),
                _ => false,
            };
            let in_network = home.is_some_and(|home| {
                std::iter::once(home)
                    .chain(self.topology.ancestors(home))
                    .any(|at| sort::is_vpc(&self.topology.nodes[at]))
            });
            let one = subnets.len() == 1;
            if inside && (in_network || sort::lives_in_subnets(node)) {
                let drawn: Vec<NodeId> =
                    subnets.iter().copied().filter(|place| self.shown[*place] == Shown::Itself).collect();
                if one && !drawn.is_empty() {
                    home = Some(subnets[0]);
                } else if !in_network {
                    home = common.filter(|common| self.shown[*common] == Shown::Itself).or(home);
                }
                if !one && !door {
                    let mut spans: Vec<NodeId> = Vec::new();
                    for place in drawn {
                        if !spans.contains(&place) && home.is_none_or(|home| place != home) {
                            spans.push(place);
                        }
                    }
                    // Between two, and in the middle one of more, as architects draw it; beside a cluster between
                    // them, in one row with it.
                    let beside = common.is_some_and(|common| self.grouping.contains(&common));
                    if spans.len() > 2 && !sized && !beside {
                        home = Some(spans.remove((spans.len() - 1) / 2));
                    }
                    self.spans.insert(id, spans);
                }
            }
        }
        if !node.is_boundary && door && home.is_some_and(|home| sort::is_vpc(&self.topology.nodes[home])) {
            self.doors.insert(id);
        }
        self.parent.insert(id, home);
    }

    /// The network of several subnets in which a resource has interfaces, if a boundary that groups such resources
    /// (a cluster, an Auto Scaling group) stands around it there.
    fn grouped_in(&self, id: NodeId) -> Option<NodeId> {
        let subnets = self.subnets(id);
        if self.topology.nodes[id].is_boundary || subnets.len() < 2 {
            return None;
        }
        let (home, common) = (self.shown_above(id)?, self.common(subnets)?);
        (home != common && self.topology.within(home, common)).then_some(common)
    }

    /// Where the interfaces of a resource are: what it says itself, or else the boundary around it that is one of
    /// many machines.
    fn subnets(&self, id: NodeId) -> &[NodeId] {
        let around =
            self.topology.ancestors(id).take_while(|above| !sort::is_vpc(&self.topology.nodes[*above]));
        std::iter::once(id)
            .chain(around)
            .map(|at| self.topology.nodes[at].subnets.as_slice())
            .find(|subnets| !subnets.is_empty())
            .unwrap_or_default()
    }

    /// The nearest boundary around a resource that is drawn.
    fn shown_above(&self, id: NodeId) -> Option<NodeId> {
        self.topology.ancestors(id).find(|above| self.shown[*above] == Shown::Itself)
    }

    /// The nearest boundary that is or holds all of `places`.
    fn common(&self, places: &[NodeId]) -> Option<NodeId> {
        let (first, rest) = places.split_first()?;
        std::iter::once(*first)
            .chain(self.topology.ancestors(*first))
            .filter(|at| !rest.is_empty() || at == first)
            .find(|at| rest.iter().all(|place| self.topology.within(*place, *at)))
    }
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

/// Gives subnets that correspond one column, in every lane of a network.
///
/// Public subnets come first, then private, then isolated ones; several of one sort follow the flow, then the author.
/// Subnets of one sort correspond by their ids and labels without what tells the zone, by what stands in them, and by
/// their place among those of their sort.
fn tiers(topology: &Topology, ties: &[Tie], pieces: &[Tie], plan: &mut Plan) {
    for vpc in plan.lanes.clone() {
        let mut lanes: BTreeMap<Stand, Vec<NodeId>> = BTreeMap::new();
        for stand in &plan.order {
            let Stand::Node(id) = stand else { continue };
            if sort::subnet(&topology.nodes[*id]).is_none() {
                continue;
            }
            if let Some(Some(lane)) = plan.parent.get(stand)
                && plan.parent.get(lane) == Some(&Some(Stand::Node(vpc)))
                && plan.lane.contains_key(lane)
            {
                lanes.entry(*lane).or_default().push(*id);
            }
        }
        let mut columns: Vec<Column> = Vec::new();
        for members in lanes.values() {
            for reach in [Reach::Public, Reach::Private, Reach::Isolated] {
                let same: Vec<NodeId> = members
                    .iter()
                    .copied()
                    .filter(|id| sort::subnet(&topology.nodes[*id]) == Some(reach))
                    .collect();
                enter(topology, plan, reach, &same, &mut columns);
            }
        }
        let column_of: BTreeMap<NodeId, usize> = columns
            .iter()
            .enumerate()
            .flat_map(|(at, column)| column.members.iter().map(move |member| (*member, at)))
            .collect();
        let along = |ties: &[Tie]| ranks(topology, ties, plan, &column_of, columns.len());
        let (ranks, ways) = (along(ties), along(pieces));
        let mut order: Vec<usize> = (0..columns.len()).collect();
        order.sort_by_key(|at| {
            let reach = columns[*at].reach;
            // On the way out, one gateway follows the other as the traffic meets them.
            if only_ways_out(topology, plan, &columns[*at]) {
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

struct Column {
    reach: Reach,
    members: Vec<NodeId>,
}

/// Whether nothing but gateways for traffic that leaves stand in a column: that is where the flow ends, not begins.
fn only_ways_out(topology: &Topology, plan: &Plan, column: &Column) -> bool {
    let spanned = plan.spans.values().flatten().any(|place| column.members.contains(place));
    let mut members = column.members.iter().flat_map(|subnet| plan.members(Stand::Node(*subnet))).peekable();
    let occupied = members.peek().is_some();
    let gateways = members.all(|member| match member {
        Stand::Node(member) => sort::is_side_gateway(&topology.nodes[*member]),
        Stand::Lane(..) => false,
    });
    !spanned && occupied && gateways
}

/// Puts the subnets of one sort and one lane into columns: first those that are most alike.
fn enter(topology: &Topology, plan: &Plan, reach: Reach, same: &[NodeId], columns: &mut Vec<Column>) {
    let known = columns.len();
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (place, id) in same.iter().enumerate() {
        let mut passed = 0;
        for (at, column) in columns.iter().enumerate() {
            if column.reach != reach {
                continue;
            }
            let likeness = column.members.iter().map(|member| alike(topology, plan, *id, *member)).max();
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

/// How much two subnets of different zones look like the same subnet: by id, by label, by what stands in them.
fn alike(topology: &Topology, plan: &Plan, one: NodeId, other: NodeId) -> usize {
    let (a, b) = (&topology.nodes[one], &topology.nodes[other]);
    let label = |node: &Node| node.label.as_ref().map(|label| stem(label.get(Lang::En)));
    let kinds = |id: NodeId| -> Vec<&str> {
        let members = plan.members(Stand::Node(id)).iter().filter_map(|member| match member {
            Stand::Node(member) => Some(topology.nodes[*member].kind.id),
            Stand::Lane(..) => None,
        });
        let mut kinds: Vec<&str> = members.collect();
        kinds.sort_unstable();
        kinds
    };
    let same_label = label(a).is_some() && label(a) == label(b);
    let (mine, its) = (kinds(one), kinds(other));
    let common = mine.iter().filter(|kind| its.contains(kind)).count();
    8 * usize::from(stem(&a.id) == stem(&b.id))
        + 4 * usize::from(same_label)
        + 2 * usize::from(!mine.is_empty() && mine == its)
        + usize::from(common > 0)
}

/// A name without what tells the zone: its last part, or its last letter or digits.
fn stem(name: &str) -> String {
    match name.rsplit_once(['-', '_', '.', ' ']) {
        Some((stem, last)) if last.chars().count() <= 3 || !name.contains(' ') => stem.to_owned(),
        Some(_) => name.to_owned(),
        None => {
            let short = name.trim_end_matches(|last: char| last.is_ascii_digit());
            let zone = short.char_indices().next_back().filter(|_| short.len() == name.len());
            zone.map_or(short, |(at, _)| &short[..at]).to_owned()
        }
    }
}

/// How far down the flow each column stands: the longest chain of columns before it, at most as many as there are.
fn ranks(
    topology: &Topology,
    ties: &[Tie],
    plan: &Plan,
    column_of: &BTreeMap<NodeId, usize>,
    columns: usize,
) -> Vec<usize> {
    let place = |id: NodeId| -> Option<usize> {
        let around = std::iter::once(id).chain(topology.ancestors(id));
        let spans = plan.spans.get(&id).into_iter().flatten().copied();
        let homes = plan.parent.get(&Stand::Node(id)).copied().flatten();
        let home = match homes {
            Some(Stand::Node(home)) => Some(home),
            _ => None,
        };
        around.chain(spans).chain(home).find_map(|at| column_of.get(&at).copied())
    };
    let flow = ties.iter().filter(|tie| !tie.lateral);
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    // What stands in no column hands on: who calls a balancer stands before who is called by it.
    let mut through: BTreeMap<NodeId, (BTreeSet<usize>, BTreeSet<usize>)> = BTreeMap::new();
    for tie in flow {
        match (place(tie.from), place(tie.to)) {
            (Some(from), Some(to)) => {
                pairs.insert((from, to));
            }
            (Some(from), None) => {
                through.entry(tie.to).or_default().0.insert(from);
            }
            (None, Some(to)) => {
                through.entry(tie.from).or_default().1.insert(to);
            }
            (None, None) => {}
        }
    }
    for (callers, called) in through.values() {
        pairs.extend(callers.iter().flat_map(|from| called.iter().map(move |to| (*from, *to))));
    }
    pairs.retain(|(from, to)| from != to);
    let mut ranks = vec![0usize; columns];
    for _ in 0..columns {
        for (from, to) in &pairs {
            if !pairs.contains(&(*to, *from)) && ranks[*to] <= ranks[*from] && ranks[*from] + 1 < columns {
                ranks[*to] = ranks[*from] + 1;
            }
        }
    }
    ranks
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
