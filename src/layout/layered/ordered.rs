//! Third phase: the order across the flow. Every group has one total order of its items for all layers, so that the
//! rectangles of siblings never cross each other; a layer shows the part of it that stands there.
//!
//! Sifting (Matuszewski, Schönfeld, Molitor 1999; for clusters: Bachmaier et al. 2010): each item in turn is tried at
//! every place among its siblings and kept at the best. The cost of all places is found in one go: of each pair of
//! pieces of lines, when they cross as the item passes its siblings. Borders of groups count as pieces that it is
//! dear to cross, and the author's order decides between equals.
//!
//! Promise: an order of every group's items, hints and parts of the picture (flow, band, shelf) kept.

use std::cmp::Ordering;

use super::acyclic::Acyclic;
use super::items::{Items, Part};
use super::ranked::{Ranked, sides};
use crate::base::geometry::Side;
use crate::layout::forest::Forest;
use crate::layout::tree::Zone;

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

/// A piece of a line, or of a group's border, between a layer and the next.
#[derive(Clone, Copy, Debug)]
struct Piece {
    left: usize,
    right: usize,
    border: bool,
}

/// The order of every group's items.
#[derive(Clone, Debug)]
pub(crate) struct Ordered {
    pub lists: Vec<Vec<usize>>,
    /// What the order costs: crossings and the rest.
    pub cost: i64,
}

/// Places of all items in one walk through the lists: a group has the places between those of its two borders.
#[derive(Clone, Debug, Default)]
struct Walk {
    low: Vec<usize>,
    high: Vec<usize>,
}

pub(crate) struct Sorter<'f, 't> {
    forest: &'f Forest<'t>,
    items: &'f Items,
    /// Per layer: pieces to the next layer.
    pieces: Vec<Vec<Piece>>,
    /// Per layer: lines both ends of which stand there.
    flat: Vec<Vec<(usize, usize)>>,
    /// Per item: what decides its order among siblings beyond dispute.
    keys: Vec<Key>,
    walk: Walk,
    lists: Vec<Vec<usize>>,
    /// Place of each item in the list of its group.
    place: Vec<usize>,
    /// Steps that may still be taken.
    left: u64,
    /// Groups that are being numbered, with the places still to come.
    stack: Vec<(usize, usize, usize)>,
    /// Pieces in which an item has part, and the others of a layer.
    mine: Vec<Ends>,
    others: Vec<Ends>,
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
    /// Orders the items of all groups.
    pub fn new(
        forest: &Forest<'_>,
        acyclic: &Acyclic,
        ranked: &Ranked,
        items: &Items,
        bands: bool,
        budget: u64,
    ) -> Self {
        let mut sorter = Sorter::new(forest, acyclic, ranked, items, bands, budget);
        sorter.begin();
        sorter.barycenters();
        let mut best = Self { lists: sorter.lists.clone(), cost: sorter.cost() };
        for _ in 0..10 {
            sorter.sift_all();
            let cost = sorter.cost();
            if cost >= best.cost {
                break;
            }
            best = Self { lists: sorter.lists.clone(), cost };
            if sorter.left == 0 {
                break;
            }
        }
        debug_assert!(best.verify(items), "a list has lost an item");
        best
    }

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
    fn new(
        forest: &'f Forest<'t>,
        acyclic: &Acyclic,
        ranked: &Ranked,
        items: &'f Items,
        bands: bool,
        budget: u64,
    ) -> Self {
        let layers = ranked.layers();
        let mut pieces: Vec<Vec<Piece>> = vec![Vec::new(); layers];
        let mut flat: Vec<Vec<(usize, usize)>> = vec![Vec::new(); layers];
        let layer_of = |layer: i32| usize::try_from(layer).unwrap_or(0).min(layers - 1);
        for chain in &items.chains {
            for pair in chain.windows(2) {
                if pair[0].0 == pair[1].0 {
                    flat[layer_of(pair[0].0)].push((pair[0].1, pair[1].1));
                } else {
                    let piece = Piece { left: pair[0].1, right: pair[1].1, border: false };
                    pieces[layer_of(pair[0].0)].push(piece);
                }
            }
        }
        for (number, item) in items.all.iter().enumerate() {
            if let Part::Box(at) = item.part
                && forest.is_drawn_group(at)
            {
                for layer in item.first..item.last {
                    pieces[layer_of(layer)].push(Piece { left: number, right: number, border: true });
                }
            }
        }
        let down = forest.flows_down(forest.sheet);
        let keys =
            items.all.iter().map(|item| key(forest, acyclic, ranked, item.part, item.group, down, bands));
        Self {
            forest,
            items,
            pieces,
            flat,
            keys: keys.collect(),
            walk: Walk::default(),
            lists: items.members.clone(),
            place: vec![0; items.all.len()],
            left: budget,
            stack: Vec::new(),
            mine: Vec::new(),
            others: Vec::new(),
        }
    }

    /// The author's order, as far as the parts of the picture and the hints leave it.
    fn begin(&mut self) {
        for group in 0..self.lists.len() {
            let mut list = std::mem::take(&mut self.lists[group]);
            self.settle(&mut list);
            self.lists[group] = list;
        }
        self.number();
    }

    /// Puts those members of a list whose order is beyond dispute into it; the others keep their places.
    fn settle(&self, list: &mut Vec<usize>) {
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
        self.walk.low.resize(count, 0);
        self.walk.high.resize(count, 0);
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
                    self.walk.high[self.items.of_box[inner]] = clock;
                    clock += 1;
                }
                continue;
            }
            let item = self.lists[inner][next];
            self.place[item] = next;
            top.1 += 1;
            self.walk.low[item] = clock;
            self.walk.high[item] = clock;
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
        self.number_from(group, from.min(to), from.max(to) + 1, clock);
    }

    fn middle(&self, item: usize) -> usize {
        usize::midpoint(self.walk.low[item], self.walk.high[item])
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
                            _ => self.forest.within(self.items.all[other].group, group),
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
        for round in 0..6 {
            for group in 0..self.lists.len() {
                if self.lists[group].len() < 2 {
                    continue;
                }
                let mut list = std::mem::take(&mut self.lists[group]);
                let mut keyed: Vec<(i64, usize, usize)> = Vec::with_capacity(list.len());
                for (place, &item) in list.iter().enumerate() {
                    let center = 2 * self.middle(item) as i64;
                    let sum: i64 = near[item].iter().map(|&other| 2 * self.middle(other) as i64).sum();
                    let count = near[item].len() as i64;
                    let mean = if count == 0 { center } else { sum * 8 / count };
                    let mean = if count == 0 { center * 8 } else { mean };
                    keyed.push((if round % 2 == 0 { mean } else { (mean + center * 8) / 2 }, place, item));
                }
                keyed.sort_unstable();
                list.clear();
                list.extend(keyed.into_iter().map(|entry| entry.2));
                self.settle(&mut list);
                self.lists[group] = list;
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
        for (place, &other) in self.lists[group].iter().enumerate() {
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

    /// What each place of an item among its siblings costs, but for a constant.
    fn costs(&mut self, group: usize, item: usize) -> Vec<i64> {
        let (mut mine, mut others) = (std::mem::take(&mut self.mine), std::mem::take(&mut self.others));
        let list = &self.lists[group];
        let count = list.len();
        let own = self.place[item];
        // Steps of cost: `step[p]` is added from place `p` on.
        let mut step = vec![0i64; count + 1];
        let (low, high) = (self.walk.low[item], self.walk.high[item]);
        let (group_low, group_high) = if group == self.forest.sheet {
            (0, usize::MAX)
        } else {
            let around = self.items.of_box[group];
            (self.walk.low[around], self.walk.high[around])
        };
        // Where something stands, seen from the item: in it, in a sibling (with its place), or elsewhere.
        let seat = |at: usize| -> Seat {
            if low <= at && at <= high {
                Seat::Own
            } else if group_low < at && at < group_high {
                let place = list.partition_point(|&other| self.walk.high[other] < at);
                Seat::Sibling(if place > own { place - 1 } else { place })
            } else {
                Seat::Elsewhere
            }
        };
        let Items { all, .. } = self.items;
        let bounds = &all[item];
        let layer_of = |layer: i32| usize::try_from(layer.max(0)).unwrap_or(0);
        let mut work = 0u64;
        for layer in layer_of(bounds.first - 1)..=layer_of(bounds.last).min(self.pieces.len() - 1) {
            let pieces = &self.pieces[layer];
            // Ends of each piece, and whether the item has part in it.
            mine.clear();
            others.clear();
            for piece in pieces {
                for edge in 0..if piece.border { 2 } else { 1 } {
                    let (left, right) = if piece.border {
                        let at =
                            if edge == 0 { self.walk.low[piece.left] } else { self.walk.high[piece.left] };
                        (at, at)
                    } else {
                        (self.middle(piece.left), self.middle(piece.right))
                    };
                    let ends = Ends {
                        left,
                        right,
                        left_seat: seat(left),
                        right_seat: seat(right),
                        border: piece.border,
                    };
                    if ends.left_seat == Seat::Own || ends.right_seat == Seat::Own {
                        mine.push(ends);
                    } else if ends.left_seat != Seat::Elsewhere || ends.right_seat != Seat::Elsewhere {
                        others.push(ends);
                    }
                }
            }
            work += (mine.len() * (mine.len() / 2 + others.len()) + pieces.len()) as u64;
            for (number, one) in mine.iter().enumerate() {
                for other in mine[number + 1..].iter().chain(&others) {
                    if one.border && other.border {
                        continue;
                    }
                    let weight = if one.border || other.border { BORDER } else { CROSSING };
                    pair(&mut step, weight, *one, *other);
                }
                if !one.border {
                    for (seat_of, there) in [(one.left_seat, one.right_seat), (one.right_seat, one.left_seat)]
                    {
                        if seat_of == Seat::Own {
                            let end = if seat_of == one.left_seat { one.right } else { one.left };
                            pull(&mut step, there, end > high, LENGTH);
                        }
                    }
                }
            }
        }
        for layer in layer_of(bounds.first)..=layer_of(bounds.last).min(self.flat.len() - 1) {
            for &(one, other) in &self.flat[layer] {
                let (a, b) = (self.middle(one), self.middle(other));
                match (seat(a), seat(b)) {
                    (Seat::Own, Seat::Own) => {}
                    (Seat::Own, there) | (there, Seat::Own) => {
                        let end = if seat(a) == Seat::Own { b } else { a };
                        pull(&mut step, there, end > high, LENGTH);
                        // Counted from one, so that zero stands before all siblings.
                        let beyond = match there {
                            Seat::Sibling(place) => place + 1,
                            _ if end > high => count + 1,
                            _ => 0,
                        };
                        for (place, &sibling) in list.iter().enumerate() {
                            if sibling == item {
                                continue;
                            }
                            let place = if place > own { place - 1 } else { place };
                            let there = &all[sibling];
                            let layer = layer as i32;
                            if there.first > layer || there.last < layer {
                                continue;
                            }
                            let dear = self.weight(sibling);
                            match (place + 1).cmp(&beyond) {
                                // Passed while the item stands before it.
                                Ordering::Less => add(&mut step, 0, place, dear),
                                Ordering::Greater => add(&mut step, place + 1, count - 1, dear),
                                Ordering::Equal => {}
                            }
                        }
                    }
                    (Seat::Sibling(first), Seat::Sibling(second)) if first != second => {
                        let (first, second) = (first.min(second), first.max(second));
                        add(&mut step, first + 1, second, self.weight(item));
                    }
                    (Seat::Sibling(place), Seat::Elsewhere) => {
                        if b > a {
                            add(&mut step, place + 1, count - 1, self.weight(item));
                        } else {
                            add(&mut step, 0, place, self.weight(item));
                        }
                    }
                    (Seat::Elsewhere, Seat::Sibling(place)) => {
                        if a > b {
                            add(&mut step, place + 1, count - 1, self.weight(item));
                        } else {
                            add(&mut step, 0, place, self.weight(item));
                        }
                    }
                    _ => {}
                }
            }
        }
        if self.keys[item].part.is_some() {
            for (place, &sibling) in list.iter().enumerate() {
                if sibling == item || self.keys[sibling].part.is_none() {
                    continue;
                }
                let place = if place > own { place - 1 } else { place };
                // Items are numbered in the author's order.
                if sibling < item {
                    add(&mut step, 0, place, INVERSION);
                } else {
                    add(&mut step, place + 1, count - 1, INVERSION);
                }
            }
        }
        self.left = self.left.saturating_sub(work + count as u64);
        (self.mine, self.others) = (mine, others);
        let mut sum = 0;
        step.truncate(count);
        for value in &mut step {
            sum += *value;
            *value = sum;
        }
        step
    }

    /// How dear it is for a line within a layer to pass an item.
    fn weight(&self, item: usize) -> i64 {
        match self.items.all[item].part {
            Part::Box(at) if !self.forest.is_leaf(at) => 2 * PASSING,
            Part::Box(_) | Part::Twin(..) => PASSING,
            Part::Corridor(_) => CROSSING,
        }
    }

    /// What the whole order costs.
    fn cost(&self) -> i64 {
        let mut total = 0;
        let mut ends: Vec<(usize, usize, i64)> = Vec::new();
        for (layer, pieces) in self.pieces.iter().enumerate() {
            ends.clear();
            for piece in pieces {
                if piece.border {
                    for at in [self.walk.low[piece.left], self.walk.high[piece.left]] {
                        ends.push((at, at, 0));
                    }
                } else {
                    let (left, right) = (self.middle(piece.left), self.middle(piece.right));
                    ends.push((left, right, 1));
                    total += LENGTH * (left.abs_diff(right) as i64) / 4;
                }
            }
            total += inversions(&mut ends);
            for &(one, other) in &self.flat[layer] {
                let (a, b) = (self.middle(one), self.middle(other));
                let (a, b) = (a.min(b), a.max(b));
                total += LENGTH * (b - a) as i64 / 4 + PASSING * (b - a).saturating_sub(1) as i64 / 3;
            }
        }
        total
    }
}

/// Where an end stands, seen from an item that is moved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Seat {
    Own,
    Sibling(usize),
    Elsewhere,
}

#[derive(Clone, Copy, Debug)]
struct Ends {
    left: usize,
    right: usize,
    left_seat: Seat,
    right_seat: Seat,
    border: bool,
}

/// Adds a cost to the places from `low` to `high`.
fn add(step: &mut [i64], low: usize, high: usize, cost: i64) {
    if low <= high {
        step[low] += cost;
        if high + 1 < step.len() {
            step[high + 1] -= cost;
        }
    }
}

/// A line pulls the item towards its other end: each place further away costs.
fn pull(step: &mut [i64], there: Seat, after: bool, cost: i64) {
    let last = step.len() - 2;
    let target = match there {
        Seat::Own => return,
        Seat::Sibling(place) => place,
        Seat::Elsewhere if after => last,
        Seat::Elsewhere => 0,
    };
    for place in 0..=last {
        // Right before or right behind a sibling is equally near.
        let far = if place > target {
            place - target - usize::from(there != Seat::Elsewhere)
        } else {
            target - place
        };
        step[place] += cost * far as i64;
        step[place + 1] -= cost * far as i64;
    }
}

/// How two ends stand to each other when the item is at a place: a fixed order, or one that turns at a place.
#[derive(Clone, Copy)]
enum Relation {
    Same,
    Before,
    After,
    /// The first stands before the second while the item's place is at most this.
    BeforeUntil(usize),
    AfterUntil(usize),
}

fn relation(one: usize, one_seat: Seat, other: usize, other_seat: Seat) -> Relation {
    match (one_seat, other_seat) {
        (Seat::Own, Seat::Sibling(place)) => Relation::BeforeUntil(place),
        (Seat::Sibling(place), Seat::Own) => Relation::AfterUntil(place),
        _ => match one.cmp(&other) {
            Ordering::Equal => Relation::Same,
            Ordering::Less => Relation::Before,
            Ordering::Greater => Relation::After,
        },
    }
}

/// Adds what a pair of pieces costs at those places of the item at which they cross.
fn pair(step: &mut [i64], weight: i64, one: Ends, other: Ends) {
    let left = relation(one.left, one.left_seat, other.left, other.left_seat);
    let right = relation(one.right, one.right_seat, other.right, other.right_seat);
    let count = step.len() - 1;
    let sign = |relation: Relation, place: usize| match relation {
        Relation::Same => 0,
        Relation::Before => -1,
        Relation::After => 1,
        Relation::BeforeUntil(until) => {
            if place <= until {
                -1
            } else {
                1
            }
        }
        Relation::AfterUntil(until) => {
            if place <= until {
                1
            } else {
                -1
            }
        }
    };
    let turn = |relation: Relation| match relation {
        Relation::BeforeUntil(until) | Relation::AfterUntil(until) => Some(until + 1),
        _ => None,
    };
    let (a, b) = (turn(left).unwrap_or(count), turn(right).unwrap_or(count));
    let cuts = [0, a.min(b).min(count), a.max(b).min(count), count];
    for cut in cuts.windows(2) {
        if cut[0] < cut[1] && sign(left, cut[0]) * sign(right, cut[0]) < 0 {
            add(step, cut[0], cut[1] - 1, weight);
        }
    }
}

/// Crossings of pieces given by their ends; those with weight 0 are borders, which do not cross each other.
fn inversions(ends: &mut [(usize, usize, i64)]) -> i64 {
    ends.sort_unstable();
    let mut rights: Vec<usize> = ends.iter().map(|end| end.1).collect();
    rights.sort_unstable();
    rights.dedup();
    // Two counting trees over the right ends: lines, borders.
    let mut trees = [vec![0i64; rights.len() + 1], vec![0i64; rights.len() + 1]];
    let mut seen = [0i64; 2];
    let mut total = 0;
    let mut at = 0;
    while at < ends.len() {
        let mut to = at;
        while to < ends.len() && ends[to].0 == ends[at].0 {
            to += 1;
        }
        for &(_, right, line) in &ends[at..to] {
            let place = rights.partition_point(|&value| value < right) + 1;
            let above = |kind: usize| -> i64 {
                let mut sum = 0;
                let mut index = place;
                while index > 0 {
                    sum += trees[kind][index];
                    index &= index - 1;
                }
                seen[kind] - sum
            };
            if line == 1 {
                total += CROSSING * above(0) + BORDER * above(1);
            } else {
                total += BORDER * above(0);
            }
        }
        for &(_, right, line) in &ends[at..to] {
            let kind = usize::from(line == 0);
            let mut index = rights.partition_point(|&value| value < right) + 1;
            seen[kind] += 1;
            while index < trees[kind].len() {
                trees[kind][index] += 1;
                index += index & index.wrapping_neg();
            }
        }
        at = to;
    }
    total
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
    let Part::Box(at) = part else {
        return match part {
            Part::Twin(..) => Key { part: Some(FLOW), ..free },
            _ => free,
        };
    };
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
