//! Third phase: the order across the flow. Every group has one total order of its items for all layers, so that the
//! rectangles of siblings never cross each other; a layer shows the part of it that stands there.
//!
//! Sifting (Matuszewski, Schönfeld, Molitor 1999; for clusters: Bachmaier et al. 2010): each item in turn is tried at
//! every place among its siblings and kept at the best. The cost of all places is found in one go: of each pair of
//! pieces of lines, when they cross as the item passes its siblings. Borders of groups count as pieces that it is
//! dear to cross, and the author's order decides between equals.
//!
//! Promise: an order of every group's items, hints and parts of the picture (flow, band, shelf) kept.

mod cost;
mod places;
mod sifting;
mod within;

use std::cmp::Ordering;

use super::acyclic::Acyclic;
use super::items::{Items, Part};
use super::ranked::{Ranked, sides};
use crate::base::geometry::Side;
use crate::layout::forest::Forest;
use crate::layout::tree::Zone;
use cost::{Between, Crossings, Fenwick};
use places::Places;
pub(crate) use sifting::Sifting;
use within::Within;

/// Two lines cross.
const CROSSING: i64 = 100;
/// A line passes one of the two borders of a group that it has to go round.
const BORDER: i64 = 60;
/// A line within one layer passes something that stands there.
const PASSING: i64 = 60;
/// A line is one place longer.
const LENGTH: i64 = 3;
/// Two siblings stand in another order than the author wrote.
const INVERSION: i64 = 1;

/// Parts of the picture in their order across the flow: doors on the low border, flow, band, shelf, doors on the high
/// border.
const DOOR_LOW: u8 = 0;
const FLOW: u8 = 1;
const BAND: u8 = 2;
const SHELF: u8 = 3;
const DOOR_HIGH: u8 = 4;

/// From what order sifting begins: it finds the nearest one that no move makes better, so several beginnings find more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Start {
    /// The author's order, after a few rounds of barycenters.
    Barycenters,
    /// The author's order as it is.
    Author,
    /// The author's order from its end, after a few rounds of barycenters.
    Reversed,
}

impl Start {
    /// All, the one first that has been measured to be the best in most pictures.
    pub const ALL: [Self; 3] = [Self::Barycenters, Self::Author, Self::Reversed];
}

/// The order of every group's items.
#[derive(Clone, Debug)]
pub(crate) struct Ordered {
    pub lists: Vec<Vec<usize>>,
    /// What the order costs: crossings and the rest.
    pub cost: i64,
    /// Of 1,000 pairs of leaves in two members of one group, how many stand in another order than the author wrote.
    pub turned: i64,
}

/// Places of all items in one walk through the lists: a group has the places between those of its two borders.
#[derive(Clone, Debug, Default)]
struct Walk {
    low: Vec<usize>,
    high: Vec<usize>,
    /// The number in the middle between both.
    middle: Vec<usize>,
}

pub(crate) struct Sorter<'f, 't> {
    forest: &'f Forest<'t>,
    items: &'f Items,
    /// Per layer: what there is between it and the next.
    between: Vec<Between>,
    within: Within,
    /// Per layer: lines both ends of which stand there.
    flat: Vec<Vec<(usize, usize)>>,
    /// Per item: what decides its order among siblings beyond dispute.
    keys: Vec<Key>,
    /// Per group: whether there is such a thing in it.
    bound: Vec<bool>,
    walk: Walk,
    lists: Vec<Vec<usize>>,
    /// Place of each item in the list of its group.
    place: Vec<usize>,
    /// Steps that may still be taken.
    left: u64,
    /// Groups that are being numbered, with the places still to come.
    stack: Vec<(usize, usize, usize)>,
    places: Places,
    crossings: Crossings,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Key {
    /// Top border, flow, band, shelf, bottom border; `None`: a corridor.
    part: Option<u8>,
    lane: Option<u32>,
    order: Option<u32>,
    turned: Option<usize>,
    /// One of the members of a lane that stand in one row: nothing comes between them.
    row: bool,
}

impl Ordered {
    /// Whether every item stands in its group's list once.
    pub fn verify(&self, items: &Items) -> bool {
        self.lists.iter().zip(&items.members).all(|(list, members)| {
            let mut sorted = list.clone();
            sorted.sort_unstable();
            let mut wanted = members.clone();
            wanted.sort_unstable();
            sorted == wanted
        })
    }
}

impl<'f, 't> Sorter<'f, 't> {
    /// The items of all groups in the author's order.
    pub fn new(
        forest: &'f Forest<'t>,
        acyclic: &Acyclic,
        ranked: &Ranked,
        items: &'f Items,
        bands: bool,
        budget: u64,
    ) -> Self {
        let layers = ranked.layers();
        let mut between = vec![Between::default(); layers];
        let mut flat: Vec<Vec<(usize, usize)>> = vec![Vec::new(); layers];
        let layer_of = |layer: i32| usize::try_from(layer).unwrap_or(0).min(layers - 1);
        for chain in &items.chains {
            for pair in chain.windows(2) {
                let (layer, ends) = (layer_of(pair[0].0), (pair[0].1, pair[1].1));
                if pair[0].0 == pair[1].0 {
                    flat[layer].push(ends);
                } else if ends.0 != ends.1 {
                    between[layer].lines.push(ends);
                }
            }
        }
        // What a spine would pass is passed as dearly as by a line.
        for (owner, twins) in forest.twins.iter().enumerate() {
            for &twin in twins.iter().filter(|twin| ranked.first[**twin] == ranked.first[owner]) {
                flat[layer_of(ranked.first[owner])].push((items.of_box[owner], items.of_box[twin]));
            }
        }
        for (number, item) in items.all.iter().enumerate() {
            if item.runs_on(forest) && item.first < item.last {
                between[layer_of(item.first)].begin.push(number);
                between[layer_of(item.last)].end.push(number);
            }
        }
        let within = Within::new(forest, ranked, items, &between);
        let down = forest.flows_down(forest.sheet);
        let keys: Vec<Key> = items
            .all
            .iter()
            .map(|item| key(forest, acyclic, ranked, item.part, item.group, down, bands))
            .collect();
        let bound = items.members.iter().map(|members| is_bound(members.iter().map(|&item| &keys[item])));
        Self {
            forest,
            items,
            between,
            within,
            flat,
            bound: bound.collect(),
            keys,
            walk: Walk::default(),
            lists: items.members.clone(),
            place: vec![0; items.all.len()],
            left: budget,
            stack: Vec::new(),
            places: Places::default(),
            crossings: Crossings::default(),
        }
    }

    /// Of 1,000 pairs of leaves in two members of one group, how many stand in another order than the author wrote.
    ///
    /// Members that share no layer count, too: which of them stands lower is seen as well, if less.
    fn turned(&self, lists: &[Vec<usize>]) -> i64 {
        let (mut turned, mut all) = (0i64, 0i64);
        for list in lists {
            // Items are numbered in the author's order.
            let mut written = list.clone();
            written.sort_unstable();
            let mut seen = Fenwick::new(list.len());
            for &item in list {
                let Part::Box(at) = self.items.all[item].part else { continue };
                let place = written.partition_point(|&other| other < item);
                turned = turned.saturating_add(self.forest.leaves[at].saturating_mul(seen.beyond(place)));
                all = all.saturating_add(self.forest.leaves[at].saturating_mul(seen.sum));
                seen.add(place, self.forest.leaves[at]);
            }
        }
        let (turned, all) = (i128::from(turned), i128::from(all));
        i64::try_from(turned * 1_000 / all.max(1)).unwrap_or(0)
    }

    /// The author's order or its reverse, as far as the parts of the picture and the hints leave it.
    fn begin(&mut self, reversed: bool) {
        for group in 0..self.lists.len() {
            let mut list = std::mem::take(&mut self.lists[group]);
            list.clone_from(&self.items.members[group]);
            if reversed {
                list.reverse();
            }
            self.settle(group, &mut list);
            self.lists[group] = list;
        }
        self.number();
    }

    /// Puts those members of a list whose order is beyond dispute into it; the others keep their places.
    fn settle(&self, group: usize, list: &mut Vec<usize>) {
        if !self.bound[group] {
            return;
        }
        self.order_bound(list);
        let row: Vec<usize> = list.iter().copied().filter(|&item| self.keys[item].row).collect();
        if row.len() > 1 {
            let middle = row[row.len() / 2];
            let place = list.iter().position(|&item| item == middle).unwrap_or(0);
            let place = list[..place].iter().filter(|&&item| !self.keys[item].row).count();
            list.retain(|&item| !self.keys[item].row);
            list.splice(place..place, row);
        }
        list.sort_by_key(|&item| match self.keys[item].part {
            Some(DOOR_LOW) => 0,
            Some(DOOR_HIGH) => 2,
            _ => 1,
        });
    }

    fn order_bound(&self, list: &mut [usize]) {
        let places: Vec<usize> = (0..list.len()).filter(|&at| self.keys[list[at]].part.is_some()).collect();
        let mut bound: Vec<usize> = places.iter().map(|&at| list[at]).collect();
        bound.sort_by(|&one, &other| self.keys[one].part.cmp(&self.keys[other].part));
        for kind in 0..3 {
            let value = |item: usize| match kind {
                0 => self.keys[item].order,
                1 => self.keys[item].lane,
                _ => self.keys[item].turned.map(|rank| u32::try_from(rank).unwrap_or(u32::MAX)),
            };
            let spots: Vec<usize> = (0..bound.len()).filter(|&at| value(bound[at]).is_some()).collect();
            let mut sorted: Vec<usize> = spots.iter().map(|&at| bound[at]).collect();
            sorted.sort_by_key(|&item| (self.keys[item].part, value(item)));
            for (&at, item) in spots.iter().zip(sorted) {
                bound[at] = item;
            }
        }
        for (&at, item) in places.iter().zip(bound) {
            list[at] = item;
        }
    }

    /// Which of two siblings must come first.
    fn forced(&self, one: usize, other: usize) -> Option<Ordering> {
        let (a, b) = (self.keys[one], self.keys[other]);
        if let (Some(first), Some(second)) = (a.turned, b.turned) {
            return Some(first.cmp(&second));
        }
        // Nothing, not even a line, comes between a door and the border on which it stands.
        if a.part != b.part && [a.part, b.part].iter().any(|part| matches!(part, Some(DOOR_LOW | DOOR_HIGH)))
        {
            let (first, second) = (a.part.unwrap_or(FLOW), b.part.unwrap_or(FLOW));
            return Some(first.cmp(&second));
        }
        match (a.part?, b.part?) {
            (first, second) if first != second => return Some(first.cmp(&second)),
            _ => {}
        }
        match (a.lane, b.lane) {
            (Some(first), Some(second)) if first != second => return Some(first.cmp(&second)),
            _ => {}
        }
        match (a.order, b.order) {
            (Some(first), Some(second)) if first != second => Some(first.cmp(&second)),
            _ => None,
        }
    }

    /// Numbers all items in one walk.
    fn number(&mut self) {
        let count = self.items.all.len();
        for list in [&mut self.walk.low, &mut self.walk.high, &mut self.walk.middle] {
            list.resize(count, 0);
        }
        let sheet = self.forest.sheet;
        self.number_from(sheet, 0, self.lists[sheet].len(), 0);
    }

    /// Numbers the members of a group from one place to before another, and what stands in them.
    fn number_from(&mut self, group: usize, from: usize, end: usize, mut clock: usize) {
        let mut stack = std::mem::take(&mut self.stack);
        stack.push((group, from, end));
        while let Some(top) = stack.last_mut() {
            let (inner, next, end) = *top;
            if next == end {
                stack.pop();
                if !stack.is_empty() {
                    let group = self.items.of_box[inner];
                    self.walk.high[group] = clock;
                    self.walk.middle[group] = usize::midpoint(self.walk.low[group], clock);
                    clock += 1;
                }
                continue;
            }
            let item = self.lists[inner][next];
            self.place[item] = next;
            top.1 += 1;
            self.walk.low[item] = clock;
            self.walk.high[item] = clock;
            self.walk.middle[item] = clock;
            clock += 1;
            if let Part::Box(at) = self.items.all[item].part
                && !self.forest.is_leaf(at)
            {
                stack.push((at, 0, self.lists[at].len()));
            }
        }
        self.stack = stack;
    }

    /// Moves a member of a group to another place.
    fn shift(&mut self, group: usize, from: usize, to: usize) {
        let list = &mut self.lists[group];
        let first = list[from.min(to)];
        let clock = self.walk.low[first];
        let item = list.remove(from);
        list.insert(to, item);
        let changed = from.min(to)..from.max(to) + 1;
        self.number_from(group, changed.start, changed.end, clock);
        self.places.seat(&self.lists[group], &self.walk.low, &self.walk.high, changed);
    }

    /// A few rounds of barycenters over all lists, as a start for sifting.
    fn barycenters(&mut self) {
        // Per item: neighbors in chains, of itself and of all that stands in it.
        let mut near: Vec<Vec<usize>> = vec![Vec::new(); self.items.all.len()];
        for chain in &self.items.chains {
            for pair in chain.windows(2) {
                for (own, other) in [(pair[0].1, pair[1].1), (pair[1].1, pair[0].1)] {
                    let mut at = own;
                    loop {
                        let group = self.items.all[at].group;
                        near[at].push(other);
                        let inside = match self.items.all[other].part {
                            Part::Box(boxed) => self.forest.within(boxed, group),
                            Part::Corridor(_) => self.forest.within(self.items.all[other].group, group),
                        };
                        if group == self.forest.sheet || inside {
                            break;
                        }
                        at = self.items.of_box[group];
                    }
                }
            }
        }
        let mut best = (self.cost(), self.lists.clone());
        // Rounds of both kinds in turn: what two of them have not changed stays.
        let mut still = 0;
        for round in 0..6 {
            let mut changed = false;
            for group in 0..self.lists.len() {
                if self.lists[group].len() < 2 {
                    continue;
                }
                let mut list = std::mem::take(&mut self.lists[group]);
                let mut keyed: Vec<(i64, usize, usize)> = Vec::with_capacity(list.len());
                for (place, &item) in list.iter().enumerate() {
                    let center = 2 * self.walk.middle[item] as i64;
                    let sum: i64 = near[item].iter().map(|&other| 2 * self.walk.middle[other] as i64).sum();
                    let count = near[item].len() as i64;
                    let mean = if count == 0 { center } else { sum * 8 / count };
                    let mean = if count == 0 { center * 8 } else { mean };
                    keyed.push((if round % 2 == 0 { mean } else { (mean + center * 8) / 2 }, place, item));
                }
                keyed.sort_unstable();
                let before = std::mem::take(&mut list);
                list.extend(keyed.into_iter().map(|entry| entry.2));
                self.settle(group, &mut list);
                changed |= list != before;
                self.lists[group] = list;
            }
            still = if changed { 0 } else { still + 1 };
            if still == 2 {
                break;
            }
            if !changed {
                continue;
            }
            self.number();
            let cost = self.cost();
            if cost < best.0 {
                best = (cost, self.lists.clone());
            }
        }
        self.lists = best.1;
        self.number();
    }

    /// Tries every item of every group at every place.
    fn sift_all(&mut self) {
        for &group in self.forest.upward.iter().rev() {
            let members = self.lists[group].clone();
            if members.len() < 2 {
                continue;
            }
            self.places.seat(&self.lists[group], &self.walk.low, &self.walk.high, 0..members.len());
            for item in members {
                if self.left == 0 {
                    return;
                }
                self.sift(group, item);
            }
        }
    }

    /// Moves one item to its best place among its siblings.
    fn sift(&mut self, group: usize, item: usize) {
        let at = self.place[item];
        let count = self.lists[group].len();
        let (mut low, mut high) = (0, count - 1);
        if self.keys[item].row && self.lists[group].iter().filter(|&&other| self.keys[other].row).count() > 1
        {
            return;
        }
        // First and last of a row, which is not to be broken.
        let mut row: Option<(usize, usize)> = None;
        let siblings = if self.bound[group] { &self.lists[group][..] } else { &[] };
        for (place, &other) in siblings.iter().enumerate() {
            if other == item {
                continue;
            }
            // Places are counted without the item itself.
            let place = if place > at { place - 1 } else { place };
            if self.keys[other].row {
                row = Some((row.map_or(place, |row| row.0), place));
            }
            match self.forced(item, other) {
                Some(Ordering::Less) => high = high.min(place),
                Some(Ordering::Greater) => low = low.max(place + 1),
                _ => {}
            }
        }
        if low >= high {
            return;
        }
        let costs = self.costs(group, item);
        let mut best = at;
        for place in low..=high {
            let breaks = row.is_some_and(|(first, last)| first < place && place <= last);
            if !breaks && costs[place] < costs[best] {
                best = place;
            }
        }
        if best != at {
            self.shift(group, at, best);
        }
    }
}

/// Whether some order of siblings is beyond dispute.
fn is_bound<'k>(keys: impl Iterator<Item = &'k Key> + Clone) -> bool {
    let mut parts = keys.clone().filter_map(|key| key.part);
    let first = parts.next();
    parts.any(|part| Some(part) != first)
        || keys
            .clone()
            .any(|key| key.lane.is_some() || key.order.is_some() || key.turned.is_some() || key.row)
        || matches!(first, Some(DOOR_LOW | DOOR_HIGH))
}

fn key(
    forest: &Forest<'_>,
    acyclic: &Acyclic,
    ranked: &Ranked,
    part: Part,
    group: usize,
    down: bool,
    bands: bool,
) -> Key {
    let free = Key { part: None, lane: None, order: None, turned: None, row: false };
    let Part::Box(at) = part else { return free };
    let place = &forest.boxed(at).place;
    let (begin, end) = sides(down);
    let border = place.border.filter(|_| forest.on_border(at));
    let zone = match (border, place.zone) {
        (Some(Side::Top | Side::Left), _) if border != Some(begin) => DOOR_LOW,
        (Some(Side::Bottom | Side::Right), _) if border != Some(end) => DOOR_HIGH,
        (_, Zone::Band) if bands => BAND,
        (_, Zone::Shelf) if bands => SHELF,
        _ => FLOW,
    };
    let turned = acyclic.turned[group].iter().position(|&child| child == at);
    Key { part: Some(zone), lane: place.lane, order: place.order, turned, row: ranked.in_row(forest, at) }
}

#[cfg(test)]
mod tests;
