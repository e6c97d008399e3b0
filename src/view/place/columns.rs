//! Columns of subnets that correspond in the lanes of a network.

use std::collections::{BTreeMap, BTreeSet};

use super::{Plan, Stand, Tie};
use crate::base::ids::NodeId;
use crate::base::lang::Lang;
use crate::model::topology::{Node, Topology};
use crate::view::sort::{self, Reach};

/// Gives subnets that correspond one column, in every lane of a network.
///
/// Public subnets come first, then private, then isolated ones; several of one sort follow the flow, then the author.
/// Subnets of one sort correspond by their ids and labels without what tells the zone, by what stands in them, and by
/// their place among those of their sort.
pub(super) fn tiers(topology: &Topology, ties: &[Tie], pieces: &[Tie], plan: &mut Plan) {
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
