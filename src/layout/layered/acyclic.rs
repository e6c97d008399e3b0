//! First phase: which boxes stand before which along the flow.
//!
//! Every line is lifted to the two children of the lowest group that holds both of its ends, so that each group has a
//! small quotient graph of its own; what is decided in one group never depends on the inside of another. Lanes count
//! as one. A pair with much more traffic one way than the other is put in sequence, other pairs may share layers.
//! Cycles are broken depth first from where requests come in (Gansner et al. 1993, section 2.1).
//!
//! Promise: the sequences of each group, and so all of them together, have no cycle.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

use super::ranked::sides;
use crate::base::geometry::Px;
use crate::layout::forest::Forest;
use crate::layout::tree::Zone;

/// How the two ends of a line stand along the flow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sense {
    /// The end stands in a later layer than the beginning.
    Forward,
    /// The beginning stands in a later layer than the end.
    Backward,
    /// The line says nothing about layers.
    Lateral,
}

/// What may be chosen differently for another picture of the same tree.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Style {
    /// Pairs with about as much traffic both ways are put in sequence as well.
    pub mixed_in_sequence: bool,
    /// How children without lines to their siblings stand: 0: in one layer; 1: about as many layers as rows; 2: twice
    /// as many; 3: in one row.
    pub columns: Px,
    /// Shared services stand beside the main flow, in bands of their own.
    pub bands: bool,
}

/// Lines with a sense, and pairs of siblings in sequence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Acyclic {
    pub sense: Vec<Sense>,
    /// The first box ends before the second begins.
    pub sequences: Vec<(usize, usize)>,
    /// Per group that runs across the flow: its children in the order of their own flow.
    pub turned: Vec<Vec<usize>>,
    /// Per line: whether it runs between columns that lanes share, or within one: its sense is a wish.
    pub in_columns: Vec<bool>,
}

/// One arc of a quotient graph.
#[derive(Clone, Copy)]
struct Pull {
    a: usize,
    b: usize,
    forth: usize,
    back: usize,
}

impl Acyclic {
    pub fn new(forest: &Forest<'_>, style: Style) -> Self {
        let mut result = Self {
            sense: vec![Sense::Lateral; forest.tree.lines.len()],
            sequences: Vec::new(),
            turned: vec![Vec::new(); forest.sheet + 1],
            in_columns: vec![false; forest.tree.lines.len()],
        };
        for &group in forest.upward.iter().rev() {
            if !forest.children[group].is_empty() {
                result.relate(forest, group, style);
            }
        }
        debug_assert!(result.verify(forest), "sequences run in a circle");
        result
    }

    /// Whether the sequences have no cycle.
    pub fn verify(&self, forest: &Forest<'_>) -> bool {
        let mut waits = vec![0usize; forest.sheet + 1];
        let mut after: Vec<Vec<usize>> = vec![Vec::new(); forest.sheet + 1];
        for &(a, b) in &self.sequences {
            after[a].push(b);
            waits[b] += 1;
        }
        let mut ready: Vec<usize> = (0..=forest.sheet).filter(|&at| waits[at] == 0).collect();
        let mut done = 0;
        while let Some(at) = ready.pop() {
            done += 1;
            for &next in &after[at] {
                waits[next] -= 1;
                if waits[next] == 0 {
                    ready.push(next);
                }
            }
        }
        done == forest.sheet + 1
    }

    fn relate(&mut self, forest: &Forest<'_>, group: usize, style: Style) {
        let children = &forest.children[group];
        let place_of = |child: usize| children.iter().position(|&other| other == child);
        let lanes = forest.has_lanes(group);
        let is_lane = |child: usize| lanes && forest.boxed(child).place.lane.is_some();
        let first_lane = children.iter().position(|&child| is_lane(child));
        let spans = |child: usize| !forest.twins[child].is_empty();
        let in_columns = |child: usize| lanes && (forest.boxed(child).place.tier.is_some() || spans(child));
        // Places of children in `children`; all lanes, and what stands in their columns, stand for the first lane.
        let speaker = |child: usize| {
            if is_lane(child) || in_columns(child) { first_lane } else { place_of(child) }
        };
        let (begin, end) = sides(forest.flows_down(forest.sheet));
        let door =
            |at: usize| forest.boxed(children[at]).place.border.filter(|_| forest.on_border(children[at]));
        let mut pulls: Vec<Pull> = Vec::new();
        let mut index: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for lifted in &forest.lifted[group] {
            if forest.wire(lifted.line).lateral {
                continue;
            }
            let (Some(a), Some(b)) = (speaker(lifted.a), speaker(lifted.b)) else { continue };
            if a == b {
                continue;
            }
            let weight = if forest.on_axis[lifted.line] { 2 } else { 1 };
            let key = (a.min(b), a.max(b));
            let at = *index.entry(key).or_insert_with(|| {
                pulls.push(Pull { a: key.0, b: key.1, forth: 0, back: 0 });
                pulls.len() - 1
            });
            if a < b {
                pulls[at].forth += weight;
            } else {
                pulls[at].back += weight;
            }
        }
        let turned = forest.flows_down(group) != forest.flows_down(forest.sheet);
        let free = |one: usize, other: usize| {
            let (one, other) = (children[one], children[other]);
            let aside = |leaf: usize, other: usize| {
                style.bands
                    && !matches!(forest.boxed(leaf).place.zone, Zone::Flow | Zone::Entry)
                    && (!forest.is_leaf(other) || matches!(forest.boxed(other).place.zone, Zone::Flow))
            };
            aside(one, other) || aside(other, one)
        };
        // Arcs of the quotient graph: from, to.
        let mut out: Vec<Vec<usize>> = vec![Vec::new(); children.len()];
        for pull in &pulls {
            let Pull { a, b, forth, back } = *pull;
            if !turned {
                // What stands on the border where the flow comes in is before all else, whoever calls it.
                let first = [a, b].into_iter().find(|&at| door(at) == Some(begin));
                let last = [a, b].into_iter().find(|&at| door(at) == Some(end));
                if let Some(first) = first.or_else(|| last.map(|last| a + b - last)) {
                    if door(a + b - first) != door(first) {
                        out[first].push(a + b - first);
                    }
                    continue;
                }
            }
            if !turned && free(a, b) {
                continue;
            }
            let mixed = forth < 2 * back && back < 2 * forth;
            if mixed && !style.mixed_in_sequence && !turned {
                continue;
            }
            if forth >= back {
                out[a].push(b);
            } else {
                out[b].push(a);
            }
        }
        let tiers = |lane: usize| -> Vec<(u32, usize)> {
            let own = &forest.children[lane];
            own.iter().filter_map(|&member| Some((forest.boxed(member).place.tier?, member))).collect()
        };
        let order = from_entries(forest, group, &out);
        let mut rank = vec![0; children.len()];
        for (number, &at) in order.iter().enumerate() {
            rank[at] = number;
        }
        if turned {
            let mut list: Vec<usize> = (0..children.len()).collect();
            list.sort_by_key(|&at| (rank[speaker(children[at]).unwrap_or(at)], at));
            self.turned[group] = list.into_iter().map(|at| children[at]).collect();
            return;
        }
        // Lanes of a group, where the group is itself one of lanes: its members stand in the order of their tiers.
        let parent = forest.parent[group];
        let in_lanes = group != forest.sheet
            && forest.has_lanes(parent)
            && forest.boxed(group).place.lane.is_some()
            && forest.flows_down(parent) == forest.flows_down(forest.sheet);
        let tier_of: BTreeMap<usize, u32> = if in_lanes {
            tiers(group).into_iter().map(|(tier, member)| (member, tier)).collect()
        } else {
            BTreeMap::new()
        };
        let mut before: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (a, targets) in out.iter().enumerate() {
            for &b in targets {
                before.insert(if rank[a] < rank[b] { (a, b) } else { (b, a) });
            }
        }
        let broken: BTreeSet<(usize, usize)> = out
            .iter()
            .enumerate()
            .flat_map(|(a, targets)| targets.iter().map(move |&b| (a, b)))
            .filter(|&(a, b)| rank[a] > rank[b])
            .collect();
        let apart = |one: usize, other: usize| {
            let (one, other) = (children[one], children[other]);
            match (tier_of.get(&one), tier_of.get(&other)) {
                (Some(first), Some(second)) => Some(first.cmp(second)),
                _ => None,
            }
        };
        for lifted in &forest.lifted[group] {
            let (Some(a), Some(b)) = (speaker(lifted.a), speaker(lifted.b)) else { continue };
            if a == b || forest.wire(lifted.line).lateral {
                continue;
            }
            self.sense[lifted.line] = match apart(a, b) {
                Some(Ordering::Less) => Sense::Forward,
                Some(Ordering::Greater) => Sense::Backward,
                Some(Ordering::Equal) => Sense::Lateral,
                None if before.contains(&(a, b)) && !broken.contains(&(b, a)) => Sense::Forward,
                None if before.contains(&(b, a)) && !broken.contains(&(a, b)) => Sense::Backward,
                None => Sense::Lateral,
            };
        }
        for (a, b) in before {
            if broken.contains(&(b, a)) || apart(a, b).is_some() {
                continue;
            }
            let members = |at: usize| -> Vec<usize> {
                if is_lane(children[at]) {
                    children.iter().copied().filter(|&child| is_lane(child) || in_columns(child)).collect()
                } else {
                    vec![children[at]]
                }
            };
            for one in members(a) {
                for other in members(b) {
                    self.sequences.push((one, other));
                }
            }
        }
        if lanes {
            self.along_columns(forest, group, style.columns > 0);
        }
        if style.columns > 0 {
            self.spread(forest, group, style.columns);
        }
    }

    /// Gives a sense to the lines that come to, or leave, what stands in the columns of a group's lanes without
    /// being a lane: by the columns, and within one column by the flow. `spread`: what no line puts in an order stands
    /// one after the other, too.
    fn along_columns(&mut self, forest: &Forest<'_>, group: usize, spread: bool) {
        let is_lane = |child: usize| forest.boxed(child).place.lane.is_some();
        // What stands for an end of a line in its column, and the column.
        let place = |child: usize, end: usize| -> Option<(usize, u32)> {
            let (member, speaker) = match is_lane(child) {
                true if child == end => return None,
                true => (forest.child_towards(child, end), end),
                false => (child, child),
            };
            Some((speaker, forest.boxed(member).place.tier?))
        };
        let mut nodes: Vec<usize> = Vec::new();
        let mut within: Vec<(usize, usize, usize)> = Vec::new();
        for lifted in &forest.lifted[group] {
            if forest.wire(lifted.line).lateral || is_lane(lifted.a) && is_lane(lifted.b) {
                continue;
            }
            let (from, to) = forest.ends(lifted.line);
            let (Some((a, one)), Some((b, other))) = (place(lifted.a, from), place(lifted.b, to)) else {
                continue;
            };
            self.in_columns[lifted.line] = true;
            match one.cmp(&other) {
                Ordering::Less => self.sense[lifted.line] = Sense::Forward,
                Ordering::Greater => self.sense[lifted.line] = Sense::Backward,
                Ordering::Equal => {
                    nodes.extend([a, b]);
                    within.push((lifted.line, a, b));
                }
            }
        }
        nodes.sort_unstable();
        nodes.dedup();
        let number = |node: usize| nodes.partition_point(|&other| other < node);
        let mut out: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
        let mut called = vec![false; nodes.len()];
        for &(_, a, b) in &within {
            out[number(a)].push(number(b));
            called[number(b)] = true;
        }
        let mut starts: Vec<usize> = (0..nodes.len()).collect();
        starts.sort_by_key(|&at| (called[at], Reverse(at)));
        let mut rank = vec![0; nodes.len()];
        for (place, at) in depth_first(starts, &out).into_iter().enumerate() {
            rank[at] = place;
        }
        for (line, a, b) in within {
            let ahead = rank[number(a)] < rank[number(b)];
            self.sense[line] = if ahead { Sense::Forward } else { Sense::Backward };
        }
        if spread {
            // What has second drawings in the same lanes stands better one after the other than one on the other.
            let place = |child: usize| nodes.binary_search(&child).map_or(usize::MAX, |at| rank[at]);
            let is_spanning = |child: &usize| !is_lane(*child) && !forest.twins[*child].is_empty();
            let mut spanning: Vec<usize> =
                forest.children[group].iter().copied().filter(is_spanning).collect();
            spanning.sort_by_key(|&child| place(child));
            let mut last: BTreeMap<u32, usize> = BTreeMap::new();
            for child in spanning {
                let Some(tier) = forest.boxed(child).place.tier else { continue };
                if let Some(before) = last.insert(tier, child) {
                    self.sequences.push((before, child));
                }
            }
        }
    }

    /// Puts children without lines to their siblings into several layers: those that lines come to first, those that
    /// lines leave last.
    fn spread(&mut self, forest: &Forest<'_>, group: usize, columns: Px) {
        let mut linked: BTreeSet<usize> = BTreeSet::new();
        for lifted in &forest.lifted[group] {
            linked.extend([lifted.a, lifted.b]);
        }
        let mut alone: Vec<usize> = forest.children[group]
            .iter()
            .copied()
            .filter(|&child| {
                let place = &forest.boxed(child).place;
                !linked.contains(&child)
                    && place.twin_of.is_none()
                    && !forest.on_border(child)
                    && place.zone == Zone::Flow
                    && (place.tier, place.lane, place.rank) == (None, None, None)
                    && place.before.is_empty()
            })
            .collect();
        let count = alone.len();
        if count < 2 {
            return;
        }
        let rows = match columns {
            1 => (1..count).find(|rows| rows * rows >= count).unwrap_or(1),
            2 => (1..count).find(|rows| rows * rows * 2 >= count).unwrap_or(1),
            _ => 1,
        };
        alone.sort_by_key(|&child| Reverse(forest.inward(child)));
        for place in rows..count {
            self.sequences.push((alone[place - rows], alone[place]));
        }
    }
}

/// Children in an order in which only the arcs that close cycles lead back.
fn from_entries(forest: &Forest<'_>, group: usize, out: &[Vec<usize>]) -> Vec<usize> {
    let children = &forest.children[group];
    let mut incoming = vec![0usize; children.len()];
    for &target in out.iter().flatten() {
        incoming[target] += 1;
    }
    // Where requests come into the group from outside.
    let mut entered = vec![false; children.len()];
    for (place, &child) in children.iter().enumerate() {
        entered[place] = forest.axis.iter().any(|&line| {
            let (from, to) = forest.ends(line);
            group != forest.sheet && forest.within(to, child) && !forest.within(from, group)
        });
    }
    let mut starts: Vec<usize> = (0..children.len()).collect();
    starts.sort_by_key(|&at| {
        let zone = forest.boxed(children[at]).place.zone;
        (zone != Zone::Entry || out[at].is_empty(), !entered[at], incoming[at] > 0, at)
    });
    depth_first(starts, out)
}

/// Nodes in the reverse order in which a search that goes depth first from the starts, in their order, is done with
/// them: only the arcs that close cycles lead back.
fn depth_first(starts: Vec<usize>, out: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; out.len()];
    let mut finished = Vec::with_capacity(out.len());
    for start in starts {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut path = vec![(start, 0usize)];
        while let Some(top) = path.last_mut() {
            let (at, next) = *top;
            if let Some(&target) = out[at].get(next) {
                top.1 += 1;
                if !seen[target] {
                    seen[target] = true;
                    path.push((target, 0));
                }
            } else {
                finished.push(at);
                path.pop();
            }
        }
    }
    // Reverse finishing order of several starts puts the last start first: sequence within each is what counts.
    finished.reverse();
    finished
}
