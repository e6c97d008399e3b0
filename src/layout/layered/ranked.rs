//! Second phase: layers. One layering for the whole picture, in which every group has a first and a last layer.
//!
//! Variables are the layers of leaves and the first and last layers of groups (Sander 1996); sequences, forward lines
//! and columns of tiers are constraints, the lengths of lines and groups are the cost, and network simplex finds the
//! cheapest layering (Gansner et al. 1993, section 2.3). Lines between lanes constrain nothing.
//!
//! Promise: children lie within the layers of their group, forward lines lead to later layers, boxes in sequence
//! share no layer, lanes of one group begin and end together, members of one tier stand in one column of layers.

use std::collections::BTreeMap;

use super::acyclic::{Acyclic, Sense};
use crate::base::geometry::{Px, Side};
use crate::base::ids::Id;
use crate::layout::forest::Forest;
use crate::layout::simplex::{self, Arc};

/// Layers of all boxes; at `forest.sheet` those of the whole picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Ranked {
    pub first: Vec<i32>,
    pub last: Vec<i32>,
    /// First and last layer of each tier, by group of lanes and tier.
    pub columns: BTreeMap<(usize, u32), (i32, i32)>,
}

/// What a px of length costs, one layer being one px here.
const AXIS: i64 = 8;
const FORWARD: i64 = 4;
const LATERAL: i64 = 2;
const EXTENT: i64 = 1;

/// Steps of network simplex for one layering.
const STEPS: u64 = 4_000_000;

struct Builder<'f, 't> {
    forest: &'f Forest<'t>,
    acyclic: &'f Acyclic,
    arcs: Vec<Arc>,
    count: usize,
    columns: BTreeMap<(usize, u32), (usize, usize)>,
}

impl Ranked {
    pub fn new(forest: &Forest<'_>, acyclic: &Acyclic) -> Self {
        // Hints may contradict what the lines ask for, and each other; columns of tiers may as well.
        for wishes in [4, 3, 2, 1, 0] {
            let mut builder = Builder::new(forest, acyclic);
            builder.nesting();
            if wishes > 0 {
                builder.lines(wishes > 3);
            }
            if wishes > 1 {
                builder.lanes();
            }
            builder.twins();
            if wishes > 2 {
                builder.hints();
            }
            let mut budget = STEPS;
            if let Some(layers) = simplex::minimize(builder.count, &builder.arcs, &mut budget) {
                let ranked = builder.read(&layers);
                debug_assert!(
                    wishes == 0 || ranked.verify(forest, acyclic),
                    "layers contradict the sequences"
                );
                return ranked;
            }
        }
        // Nesting alone has no contradiction.
        Self { first: vec![0; forest.sheet + 1], last: vec![0; forest.sheet + 1], columns: BTreeMap::new() }
    }

    /// Number of layers.
    pub fn layers(&self) -> usize {
        let last = self.last.iter().copied().max().unwrap_or(0);
        usize::try_from(last).unwrap_or(0) + 1
    }

    /// Whether a group is the only one of its tier in its lane: such members of a lane stand in one row.
    pub fn in_row(&self, forest: &Forest<'_>, at: usize) -> bool {
        let lane = forest.parent[at];
        let Some(tier) = forest.boxed(at).place.tier else { return false };
        lane != forest.sheet
            && !forest.is_leaf(at)
            && forest.boxed(lane).place.lane.is_some()
            && self.columns.contains_key(&(forest.parent[lane], tier))
            && forest.children[lane]
                .iter()
                .filter(|&&child| forest.boxed(child).place.tier == Some(tier))
                .count()
                == 1
    }

    /// Whether children lie in their groups, and sequences are kept.
    pub fn verify(&self, forest: &Forest<'_>, acyclic: &Acyclic) -> bool {
        (0..forest.sheet).all(|at| {
            let parent = forest.parent[at];
            self.first[parent] <= self.first[at]
                && self.first[at] <= self.last[at]
                && self.last[at] <= self.last[parent]
        }) && acyclic.sequences.iter().all(|&(a, b)| self.last[a] < self.first[b])
    }
}

impl<'f, 't> Builder<'f, 't> {
    fn new(forest: &'f Forest<'t>, acyclic: &'f Acyclic) -> Self {
        // Box i: first layer at 2i, last at 2i + 1; of a leaf both are 2i.
        Self { forest, acyclic, arcs: Vec::new(), count: 2 * (forest.sheet + 1), columns: BTreeMap::new() }
    }

    const fn first(at: usize) -> usize {
        2 * at
    }

    fn last(&self, at: usize) -> usize {
        if self.forest.is_leaf(at) { 2 * at } else { 2 * at + 1 }
    }

    fn fresh(&mut self) -> usize {
        self.count += 1;
        self.count - 1
    }

    fn arc(&mut self, tail: usize, head: usize, least: Px, weight: i64) {
        self.arcs.push(Arc { tail, head, least, weight });
    }

    fn equal(&mut self, one: usize, other: usize) {
        self.arc(one, other, 0, 0);
        self.arc(other, one, 0, 0);
    }

    /// Costs the distance of two variables, whichever is the larger.
    fn near(&mut self, one: usize, other: usize, weight: i64) {
        let low = self.fresh();
        self.arc(low, one, 0, weight);
        self.arc(low, other, 0, weight);
    }

    fn nesting(&mut self) {
        for at in 0..=self.forest.sheet {
            if !self.forest.is_leaf(at) {
                self.arc(Self::first(at), self.last(at), 0, EXTENT);
            }
            if at < self.forest.sheet {
                let parent = self.forest.parent[at];
                // What nothing pulls stands at the beginning.
                self.arc(Self::first(parent), Self::first(at), 0, 0);
                self.arc(self.last(at), self.last(parent), 0, 0);
            }
        }
        for group in 0..self.forest.sheet {
            let border: Vec<(usize, Side)> = self.forest.children[group]
                .iter()
                .filter(|&&child| self.forest.on_border(child))
                .filter_map(|&child| Some((child, self.forest.boxed(child).place.border?)))
                .collect();
            let (begin, end) = sides(self.forest.flows_down(self.forest.sheet));
            for &(door, side) in &border {
                if side == begin {
                    self.equal(Self::first(group), Self::first(door));
                } else if side == end {
                    self.equal(self.last(group), Self::first(door));
                }
                for &child in &self.forest.children[group] {
                    // What stands on a border along the flow is a member like others: it must not stand out of a corner.
                    if border.iter().any(|other| other.0 == child && (other.1 == begin || other.1 == end)) {
                        continue;
                    }
                    if side == begin {
                        self.arc(Self::first(door), Self::first(child), 1, 0);
                    } else if side == end {
                        self.arc(self.last(child), Self::first(door), 1, 0);
                    }
                }
            }
            if border.iter().any(|door| door.1 == begin) && border.iter().any(|door| door.1 == end) {
                self.arc(Self::first(group), self.last(group), 1, 0);
            }
        }
    }

    /// `in_columns`: whether lines between what stands in columns that lanes share have a sense.
    fn lines(&mut self, in_columns: bool) {
        for &(a, b) in &self.acyclic.sequences {
            let tail = self.last(a);
            self.arc(tail, Self::first(b), 1, 0);
        }
        for line in 0..self.forest.tree.lines.len() {
            let (from, to) = self.forest.ends(line);
            if self.forest.within(from, to) || self.forest.within(to, from) {
                continue;
            }
            let weight = if self.forest.on_axis[line] { AXIS } else { FORWARD };
            let lateral = self.acyclic.in_columns[line] && !in_columns;
            match if lateral { Sense::Lateral } else { self.acyclic.sense[line] } {
                Sense::Forward => {
                    let tail = self.last(from);
                    self.arc(tail, Self::first(to), 1, weight);
                }
                Sense::Backward => {
                    let tail = self.last(to);
                    self.arc(tail, Self::first(from), 1, LATERAL);
                }
                Sense::Lateral => {
                    let tail = self.last(from);
                    self.near(tail, Self::first(to), LATERAL);
                }
            }
        }
    }

    /// Lanes begin and end together; members of one tier stand in one column, columns one after the other.
    fn lanes(&mut self) {
        let down = self.forest.flows_down(self.forest.sheet);
        for group in 0..self.forest.sheet {
            if !self.forest.has_lanes(group) || self.forest.flows_down(group) != down {
                continue;
            }
            let lanes: Vec<usize> = self.forest.children[group]
                .iter()
                .copied()
                .filter(|&child| self.forest.boxed(child).place.lane.is_some())
                .collect();
            for pair in lanes.windows(2) {
                self.equal(Self::first(pair[0]), Self::first(pair[1]));
                let (one, other) = (self.last(pair[0]), self.last(pair[1]));
                self.equal(one, other);
            }
            let mut members: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
            for &lane in &lanes {
                if self.forest.is_leaf(lane) || self.forest.flows_down(lane) != down {
                    continue;
                }
                for &member in &self.forest.children[lane] {
                    if let Some(tier) = self.forest.boxed(member).place.tier {
                        members.entry(tier).or_default().push(member);
                    }
                }
            }
            let mut previous: Option<usize> = None;
            let tiers: Vec<u32> = members.keys().copied().collect();
            for (tier, members) in members {
                let (begin, end) = (self.fresh(), self.fresh());
                self.arc(begin, end, 0, EXTENT);
                self.columns.insert((group, tier), (begin, end));
                for &member in &members {
                    let last = self.last(member);
                    let lane = self.forest.parent[member];
                    let alone =
                        members.iter().filter(|&&other| self.forest.parent[other] == lane).count() == 1;
                    if alone && !self.forest.is_leaf(member) {
                        // As wide as its column, also where it is half empty.
                        self.equal(begin, Self::first(member));
                        self.equal(last, end);
                    } else {
                        self.arc(begin, Self::first(member), 0, 0);
                        self.arc(last, end, 0, 0);
                    }
                }
                if let Some(previous) = previous {
                    self.arc(previous, begin, 1, 0);
                }
                previous = Some(end);
            }
            for &child in &self.forest.children[group] {
                let place = &self.forest.boxed(child).place;
                let Some(tier) = place.tier.filter(|_| place.lane.is_none()) else { continue };
                let wanted = tiers.iter().copied().find(|&own| own >= tier).or(tiers.last().copied());
                if let Some(&(begin, end)) = wanted.and_then(|tier| self.columns.get(&(group, tier))) {
                    self.near(begin, Self::first(child), AXIS);
                    let last = self.last(child);
                    self.arc(begin, Self::first(child), 0, 0);
                    self.arc(last, end, 0, 0);
                }
            }
        }
    }

    /// Second drawings stand in the layer of the first where that can be had.
    fn twins(&mut self) {
        for owner in 0..self.forest.sheet {
            for &twin in &self.forest.twins[owner] {
                self.near(Self::first(twin), Self::first(owner), 4 * AXIS);
            }
        }
    }

    fn hints(&mut self) {
        for group in 0..=self.forest.sheet {
            if self.forest.is_leaf(group) {
                continue;
            }
            let mut ranks: BTreeMap<u32, usize> = BTreeMap::new();
            for &child in &self.forest.children[group] {
                if let Some(rank) = self.forest.boxed(child).place.rank {
                    match ranks.get(&rank) {
                        Some(&other) => self.equal(Self::first(other), Self::first(child)),
                        None => {
                            ranks.insert(rank, child);
                        }
                    }
                }
                for later in &self.forest.boxed(child).place.before {
                    let later = later.index();
                    if later < self.forest.sheet && self.forest.parent[later] == group && later != child {
                        let last = self.last(child);
                        self.arc(last, Self::first(later), 1, FORWARD);
                    }
                }
            }
        }
    }

    fn read(&self, layers: &[Px]) -> Ranked {
        // Whatever is not bound to anything else is still bound to the sheet.
        let base = layers[Self::first(self.forest.sheet)];
        let at = |variable: usize| layers[variable] - base;
        Ranked {
            first: (0..=self.forest.sheet).map(|boxed| at(Self::first(boxed))).collect(),
            last: (0..=self.forest.sheet).map(|boxed| at(self.last(boxed))).collect(),
            columns: self.columns.iter().map(|(&key, &(begin, end))| (key, (at(begin), at(end)))).collect(),
        }
    }
}

/// The sides at which the flow comes into a group and leaves it.
pub(crate) const fn sides(down: bool) -> (Side, Side) {
    if down { (Side::Top, Side::Bottom) } else { (Side::Left, Side::Right) }
}
