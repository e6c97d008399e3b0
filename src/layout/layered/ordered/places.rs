//! What every place of one item among its siblings costs, found in one go.
//!
//! Pieces of lines and borders are told apart by which of their ends stand in the item: what begins there, what ends
//! there, what does both. How these cross the pieces of others changes only where the item passes a sibling that one of
//! the others' ends stands in.

use std::cmp::Ordering;

use super::{BORDER, CROSSING, INVERSION, LENGTH, PASSING, Sorter};
use crate::layout::layered::items::{Items, Part};

/// Scratch space.
#[derive(Default)]
pub(super) struct Places {
    /// By number in the walk through the lists: the place of the sibling that stands there.
    seats: Vec<usize>,
    /// Pieces of a layer in which the item has part, and the others.
    mine: Vec<Ends>,
    others: Vec<Ends>,
    /// Where those end that begin in the item, and where those begin that end in it.
    outs: Vec<usize>,
    ins: Vec<usize>,
}

impl Places {
    /// Notes which siblings of a group stand at the numbers of the walk, from one place to before another.
    pub fn seat(&mut self, list: &[usize], low: &[usize], high: &[usize], places: std::ops::Range<usize>) {
        for place in places {
            let item = list[place];
            if self.seats.len() <= high[item] {
                self.seats.resize(high[item] + 1, 0);
            }
            self.seats[low[item]..=high[item]].fill(place);
        }
    }
}

impl Sorter<'_, '_> {
    /// What each place of an item among its siblings costs, but for a constant.
    pub(super) fn costs(&mut self, group: usize, item: usize) -> Vec<i64> {
        let Places { seats, mut mine, mut others, mut outs, mut ins } = std::mem::take(&mut self.places);
        let list = &self.lists[group];
        let count = list.len();
        let own = self.place[item];
        let mut costs = Costs::new(count);
        let (low, high) = (self.walk.low[item], self.walk.high[item]);
        let around = (group != self.forest.sheet).then(|| {
            let around = self.items.of_box[group];
            (self.walk.low[around], self.walk.high[around])
        });
        // Where something stands, seen from the item: in it, in a sibling (with its place), or elsewhere.
        let seat = |at: usize| -> Seat {
            if low <= at && at <= high {
                Seat::Own
            } else if around.is_none_or(|(low, high)| low < at && at < high) {
                let place = seats[at];
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
            mine.clear();
            others.clear();
            // What has no end in the group crosses the item's pieces everywhere or nowhere.
            let slot = layer.checked_sub(self.before[group]);
            let near = slot.and_then(|slot| self.within[group].get(slot));
            let near = near.map_or(&[][..], Vec::as_slice);
            for &piece in near {
                let piece = &self.pieces[layer][piece];
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
            work += (mine.len() * mine.len() / 2 + others.len() + near.len()) as u64;
            outs.clear();
            ins.clear();
            // Lines and borders both ends of which stand in the item.
            let mut inner = (0, 0);
            for (number, one) in mine.iter().enumerate() {
                match (one.left_seat, one.right_seat) {
                    (Seat::Own, Seat::Own) if one.border => inner.1 += 1,
                    (Seat::Own, Seat::Own) => inner.0 += 1,
                    (Seat::Own, there) => {
                        outs.push(one.right);
                        costs.pull(there, one.right > high);
                    }
                    (there, _) => {
                        ins.push(one.left);
                        costs.pull(there, one.left > high);
                    }
                }
                // How two of one kind stand to each other is the same at all places.
                for other in mine[number + 1..].iter().filter(|other| !one.is_like(other)) {
                    let weight = if one.border || other.border { BORDER } else { CROSSING };
                    costs.pair(weight, *one, *other);
                }
            }
            outs.sort_unstable();
            ins.sort_unstable();
            for other in &others {
                let weight = if other.border { BORDER } else { CROSSING };
                costs.one_end(weight, &outs, other.left_seat, other.right);
                costs.one_end(weight, &ins, other.right_seat, other.left);
                let weight = inner.0 * weight + if other.border { 0 } else { inner.1 * BORDER };
                if weight > 0 {
                    costs.both_ends(weight, other, high);
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
                        costs.pull(there, end > high);
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
                                Ordering::Less => costs.add(0, place, dear),
                                Ordering::Greater => costs.add(place + 1, count - 1, dear),
                                Ordering::Equal => {}
                            }
                        }
                    }
                    (Seat::Sibling(first), Seat::Sibling(second)) if first != second => {
                        let (first, second) = (first.min(second), first.max(second));
                        costs.add(first + 1, second, self.weight(item));
                    }
                    (Seat::Sibling(place), Seat::Elsewhere) => {
                        if b > a {
                            costs.add(place + 1, count - 1, self.weight(item));
                        } else {
                            costs.add(0, place, self.weight(item));
                        }
                    }
                    (Seat::Elsewhere, Seat::Sibling(place)) => {
                        if a > b {
                            costs.add(place + 1, count - 1, self.weight(item));
                        } else {
                            costs.add(0, place, self.weight(item));
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
                    costs.add(0, place, INVERSION);
                } else {
                    costs.add(place + 1, count - 1, INVERSION);
                }
            }
        }
        self.left = self.left.saturating_sub(work + count as u64);
        self.places = Places { seats, mine, others, outs, ins };
        costs.sum()
    }

    /// How dear it is for a line within a layer to pass an item.
    fn weight(&self, item: usize) -> i64 {
        match self.items.all[item].part {
            Part::Box(at) if !self.forest.is_leaf(at) => 2 * PASSING,
            Part::Box(_) => PASSING,
            Part::Corridor(_) => CROSSING,
        }
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

impl Ends {
    /// Whether the same ends of two pieces stand in the item.
    fn is_like(&self, other: &Self) -> bool {
        let own = |ends: &Self| (ends.left_seat == Seat::Own, ends.right_seat == Seat::Own);
        own(self) == own(other)
    }
}

/// Costs by place, as what changes from one place to the next.
struct Costs {
    /// `step[p]` is added from place `p` on.
    step: Vec<i64>,
    /// `slope[p]` is added to all steps from place `p` on.
    slope: Vec<i64>,
}

impl Costs {
    fn new(count: usize) -> Self {
        Self { step: vec![0; count], slope: vec![0; count] }
    }

    /// Adds a cost to the places from `low` to `high`.
    fn add(&mut self, low: usize, high: usize, cost: i64) {
        if low <= high && low < self.step.len() {
            self.step[low] += cost;
            if high + 1 < self.step.len() {
                self.step[high + 1] -= cost;
            }
        }
    }

    /// Adds to all steps from one place on.
    fn tilt(&mut self, from: usize, by: i64) {
        if let Some(slope) = self.slope.get_mut(from) {
            *slope += by;
        }
    }

    /// A line pulls the item towards its other end: each place further away costs.
    fn pull(&mut self, there: Seat, after: bool) {
        let last = self.step.len() - 1;
        let target = match there {
            Seat::Own => return,
            Seat::Sibling(place) => place.min(last),
            Seat::Elsewhere if after => last,
            Seat::Elsewhere => 0,
        };
        self.step[0] += LENGTH * target as i64;
        self.tilt(1, -LENGTH);
        self.tilt(target + 1, 2 * LENGTH);
        // Right before or right behind a sibling is equally near.
        if there != Seat::Elsewhere && target < last {
            self.step[target + 1] -= LENGTH;
        }
    }

    /// Pieces with one end in the item and the other ones at `far` against a piece with one end at a seat, and the
    /// other one at `its`.
    fn one_end(&mut self, weight: i64, far: &[usize], seat: Seat, its: usize) {
        let Seat::Sibling(place) = seat else { return };
        if far.is_empty() {
            return;
        }
        let below = far.partition_point(|&at| at < its);
        let above = far.len() - far.partition_point(|&at| at <= its);
        self.add(0, place, weight * above as i64);
        self.add(place + 1, self.step.len() - 1, weight * below as i64);
    }

    /// Pieces with both ends in the item, which ends at `high`, against another one.
    fn both_ends(&mut self, weight: i64, other: &Ends, high: usize) {
        let last = self.step.len() - 1;
        match (other.left_seat, other.right_seat) {
            (Seat::Sibling(one), Seat::Sibling(two)) => self.add(one.min(two) + 1, one.max(two), weight),
            (Seat::Sibling(place), _) if other.right > high => self.add(place + 1, last, weight),
            (_, Seat::Sibling(place)) if other.left > high => self.add(place + 1, last, weight),
            (Seat::Sibling(place), _) | (_, Seat::Sibling(place)) => self.add(0, place, weight),
            _ => {}
        }
    }

    /// Adds what a pair of pieces costs at those places of the item at which they cross.
    fn pair(&mut self, weight: i64, one: Ends, other: Ends) {
        let left = relation(one.left, one.left_seat, other.left, other.left_seat);
        let right = relation(one.right, one.right_seat, other.right, other.right_seat);
        let count = self.step.len();
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
                self.add(cut[0], cut[1] - 1, weight);
            }
        }
    }

    /// The cost of each place.
    fn sum(self) -> Vec<i64> {
        let (mut rise, mut sum) = (0, 0);
        let add = |(step, slope): (i64, i64)| {
            rise += slope;
            sum += step + rise;
            sum
        };
        self.step.into_iter().zip(self.slope).map(add).collect()
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
