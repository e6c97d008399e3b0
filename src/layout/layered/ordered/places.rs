//! What every place of one item among its siblings costs, found in one go.
//!
//! Pieces of lines and borders are told apart by which of their ends stand in the item: what begins there, what ends
//! there, what does both. How these cross the pieces of others changes only where the item passes a sibling that one of
//! the others' ends stands in, so what stands wholly in one sibling is counted at once (a bundle), but for lines of the
//! item that end among it.

use std::cmp::Ordering;
use std::ops::Range;

use super::within::Bundle;
use super::{BORDER, CROSSING, INVERSION, LENGTH, PASSING, Sorter, Walk};
use crate::layout::layered::items::Part;

/// Scratch space.
#[derive(Default)]
pub(super) struct Places {
    /// By number in the walk through the lists: the place of the sibling that stands there.
    seats: Vec<usize>,
    own: Own,
    /// What each place costs, as it is found.
    costs: Costs,
}

/// The item's part in the pieces of a layer.
#[derive(Default)]
struct Own {
    /// Lines that begin in the item and end outside, and those that come in.
    outs: Vec<Ends>,
    ins: Vec<Ends>,
    /// Lines both ends of which stand in the item, and places of borders that do.
    inner: Vec<(usize, usize)>,
    edges: Vec<usize>,
    /// The far ends of the lines out and in, sorted.
    far_outs: Vec<usize>,
    far_ins: Vec<usize>,
}

/// Where things stand, seen from an item.
struct Eye<'s> {
    /// The item's own numbers in the walk.
    low: usize,
    high: usize,
    /// Those of its siblings: from the first to before the end.
    first: usize,
    end: usize,
    /// The item's place, which is not counted in those of its siblings.
    place: usize,
    seats: &'s [usize],
}

impl Eye<'_> {
    #[inline]
    fn seat(&self, at: usize) -> Seat {
        if self.low <= at && at <= self.high {
            Seat::Own
        } else if self.first <= at && at < self.end {
            Seat::Sibling(self.among_siblings(self.seats[at]))
        } else {
            Seat::Elsewhere
        }
    }

    /// A place in the list, as it is counted without the item.
    const fn among_siblings(&self, place: usize) -> usize {
        if place > self.place { place - 1 } else { place }
    }
}

impl Places {
    /// Notes which siblings of a group stand at the numbers of the walk, from one place to before another.
    pub fn seat(&mut self, list: &[usize], low: &[usize], high: &[usize], places: Range<usize>) {
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
    pub(super) fn costs(&mut self, group: usize, item: usize) -> &[i64] {
        let mut places = std::mem::take(&mut self.places);
        let Places { seats, own, costs } = &mut places;
        let list = &self.lists[group];
        let count = list.len();
        costs.begin(count);
        let (first, end) = if group == self.forest.sheet {
            (0, usize::MAX)
        } else {
            let around = self.items.of_box[group];
            (self.walk.low[around] + 1, self.walk.high[around])
        };
        let (low, high) = (self.walk.low[item], self.walk.high[item]);
        let eye = Eye { low, high, first, end, place: self.place[item], seats };
        let bounds = &self.items.all[item];
        let layer_of = |layer: i32| usize::try_from(layer.max(0)).unwrap_or(0);
        let mut work = 0u64;
        for layer in layer_of(bounds.first - 1)..=layer_of(bounds.last).min(self.between.len() - 1) {
            work += self.crossings_of((group, item), layer, &eye, own, costs);
        }
        for layer in layer_of(bounds.first)..=layer_of(bounds.last).min(self.flat.len() - 1) {
            self.passings_of((group, item), layer, &eye, costs);
        }
        if self.keys[item].part.is_some() {
            for (place, &sibling) in list.iter().enumerate() {
                if sibling == item || self.keys[sibling].part.is_none() {
                    continue;
                }
                let place = eye.among_siblings(place);
                // Items are numbered in the author's order.
                if sibling < item {
                    costs.add(0, place, INVERSION);
                } else {
                    costs.add(place + 1, count - 1, INVERSION);
                }
            }
        }
        self.left = self.left.saturating_sub(work + count as u64);
        costs.sum();
        self.places = places;
        &self.places.costs.step[..count]
    }

    /// Adds what crosses between a layer and the next. Gives how much work that was.
    fn crossings_of(
        &self,
        (group, item): (usize, usize),
        layer: usize,
        eye: &Eye<'_>,
        own: &mut Own,
        costs: &mut Costs,
    ) -> u64 {
        self.find_own(item, layer, eye, own);
        let Some(near) = self.within.group(group, layer) else { return 0 };
        let Own { outs, ins, inner, edges, far_outs, far_ins } = own;
        let leaving = outs.len() + ins.len();
        let mut work = leaving + inner.len() + edges.len();
        if work == 0 {
            return 0;
        }
        // How two of one kind stand to each other is the same at all places.
        for out in outs.iter() {
            costs.pull(out.seat, out.far > eye.high);
            costs.own(CROSSING, out, inner.iter().map(|line| line.0));
            costs.own(BORDER, out, edges.iter().copied());
            for coming in ins.iter() {
                costs.pair(out, coming);
            }
        }
        for coming in ins.iter() {
            costs.pull(coming.seat, coming.far > eye.high);
            costs.own(CROSSING, coming, inner.iter().map(|line| line.1));
            costs.own(BORDER, coming, edges.iter().copied());
        }
        // What has no end in the group crosses the item's pieces everywhere or nowhere.
        let both = inner.len() as i64 * CROSSING + edges.len() as i64 * BORDER;
        let middle = &self.walk.middle;
        for &(left, right) in near.between.iter().chain(&near.leaving) {
            let (left, right) = (middle[left], middle[right]);
            let (left_seat, right_seat) = (eye.seat(left), eye.seat(right));
            if left_seat == Seat::Own || right_seat == Seat::Own {
                continue;
            }
            costs.one_end(CROSSING, far_outs, left_seat, (right, right));
            costs.one_end(CROSSING, far_ins, right_seat, (left, left));
            if both > 0 {
                costs.both_ends(both, (left, left_seat), (right, right_seat), eye.high);
            }
        }
        work += outs.len() * ins.len() + leaving * (inner.len() + edges.len());
        work += (2 + leaving / 8) * (near.between.len() + near.leaving.len());
        if leaving > 0 {
            work += near.bundles.len();
            for bundle in near.bundles.iter().filter(|bundle| bundle.item != item) {
                work += self.bundle(bundle, layer, eye, (far_outs, far_ins), costs);
            }
        }
        work as u64
    }

    /// Finds the item's own pieces between a layer and the next.
    fn find_own(&self, item: usize, layer: usize, eye: &Eye<'_>, own: &mut Own) {
        let Own { outs, ins, inner, edges, far_outs, far_ins } = own;
        outs.clear();
        ins.clear();
        inner.clear();
        edges.clear();
        let walk = &self.walk;
        let mut leave = |left: usize, right: usize| {
            let (left, right) = (walk.middle[left], walk.middle[right]);
            if eye.low <= left && left <= eye.high {
                outs.push(Ends { near: left, far: right, seat: eye.seat(right) });
            } else {
                ins.push(Ends { near: right, far: left, seat: eye.seat(left) });
            }
        };
        for (left, right) in self.within.lines_at(item, layer) {
            leave(left, right);
        }
        match self.runs_on(item, layer) {
            Some(Part::Box(_)) => edges.extend([eye.low, eye.high]),
            Some(Part::Corridor(_)) => inner.push((eye.low, eye.low)),
            None => {}
        }
        let near = self.inside(item).and_then(|inside| self.within.group(inside, layer));
        if let Some(near) = near {
            for &(left, right) in &near.leaving {
                leave(left, right);
            }
            inner.extend(near.lines.iter().map(|&(left, right)| (walk.middle[left], walk.middle[right])));
            edges.extend(near.borders.iter().flat_map(|&of| [walk.low[of], walk.high[of]]));
        }
        for (far, ends) in [(far_outs, outs), (far_ins, ins)] {
            far.clear();
            far.extend(ends.iter().map(|ends| ends.far));
            far.sort_unstable();
        }
    }

    /// What an item is, if it is a corridor or a group with a border that runs on from a layer to the next.
    fn runs_on(&self, item: usize, layer: usize) -> Option<Part> {
        let (item, layer) = (&self.items.all[item], layer as i32);
        (item.first <= layer && layer < item.last && item.runs_on(self.forest)).then_some(item.part)
    }

    /// The group that an item stands for.
    fn inside(&self, item: usize) -> Option<usize> {
        match self.items.all[item].part {
            Part::Box(at) if !self.forest.is_leaf(at) => Some(at),
            _ => None,
        }
    }

    /// Adds how the item's lines, by their far ends, cross what stands wholly in a sibling. Gives how much work that was.
    fn bundle(
        &self,
        bundle: &Bundle,
        layer: usize,
        eye: &Eye<'_>,
        (outs, ins): (&[usize], &[usize]),
        costs: &mut Costs,
    ) -> usize {
        let Walk { low, high, middle } = &self.walk;
        let (from, to) = (low[bundle.item], high[bundle.item]);
        let there = eye.seat(from);
        let weight = CROSSING * bundle.lines + BORDER * bundle.edges;
        // Lines that end among it are told apart.
        let [outs, ins] = [outs, ins].map(|far| &far[costs.one_end(weight, far, there, (from, to))]);
        let (false, Some(inside)) = (outs.is_empty() && ins.is_empty(), self.inside(bundle.item)) else {
            return 0;
        };
        let mut edges = |of: usize| {
            for at in [low[of], high[of]] {
                costs.one_end(BORDER, outs, there, (at, at));
                costs.one_end(BORDER, ins, there, (at, at));
            }
        };
        if matches!(self.runs_on(bundle.item, layer), Some(Part::Box(_))) {
            edges(bundle.item);
        }
        let Some(near) = self.within.group(inside, layer) else { return 0 };
        near.borders.iter().copied().for_each(edges);
        for &(left, right) in &near.lines {
            let (left, right) = (middle[left], middle[right]);
            costs.one_end(CROSSING, outs, there, (right, right));
            costs.one_end(CROSSING, ins, there, (left, left));
        }
        near.borders.len() + near.lines.len()
    }

    /// Adds what lines within a layer pass.
    fn passings_of(&self, (group, item): (usize, usize), layer: usize, eye: &Eye<'_>, costs: &mut Costs) {
        let (list, all) = (&self.lists[group], &self.items.all);
        let count = list.len();
        for &(one, other) in &self.flat[layer] {
            let (a, b) = (self.walk.middle[one], self.walk.middle[other]);
            match (eye.seat(a), eye.seat(b)) {
                (Seat::Own, Seat::Own) => {}
                (Seat::Own, there) | (there, Seat::Own) => {
                    let end = if eye.seat(a) == Seat::Own { b } else { a };
                    costs.pull(there, end > eye.high);
                    // Counted from one, so that zero stands before all siblings.
                    let beyond = match there {
                        Seat::Sibling(place) => place + 1,
                        _ if end > eye.high => count + 1,
                        _ => 0,
                    };
                    for (place, &sibling) in list.iter().enumerate() {
                        let there = &all[sibling];
                        let layer = layer as i32;
                        if sibling == item || there.first > layer || there.last < layer {
                            continue;
                        }
                        let place = eye.among_siblings(place);
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

/// A line with one end in the item.
#[derive(Clone, Copy, Debug)]
struct Ends {
    near: usize,
    far: usize,
    /// Where the far end stands.
    seat: Seat,
}

/// Costs by place, as what changes from one place to the next.
#[derive(Default)]
struct Costs {
    /// How many places there are; what is added behind them is not looked at.
    count: usize,
    /// `step[p]` is added from place `p` on.
    step: Vec<i64>,
    /// `slope[p]` is added to all steps from place `p` on.
    slope: Vec<i64>,
}

impl Costs {
    /// Forgets all, for so many places.
    fn begin(&mut self, count: usize) {
        self.count = count;
        for list in [&mut self.step, &mut self.slope] {
            list.clear();
            list.resize(count + 1, 0);
        }
    }

    /// Adds a cost to the places from `low` to `high`.
    fn add(&mut self, low: usize, high: usize, cost: i64) {
        if low <= high && low < self.count {
            self.step[low] += cost;
            self.step[(high + 1).min(self.count)] -= cost;
        }
    }

    /// Adds to all steps from one place on.
    fn tilt(&mut self, from: usize, by: i64) {
        self.slope[from.min(self.count)] += by;
    }

    /// A line pulls the item towards its other end: each place further away costs.
    fn pull(&mut self, there: Seat, after: bool) {
        let last = self.count - 1;
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

    /// A line out of the item, or into it, against pieces that stay in it, by the ends of these in the layer in which
    /// the line's near end stands.
    fn own(&mut self, weight: i64, line: &Ends, inner: impl Iterator<Item = usize>) {
        let Seat::Sibling(place) = line.seat else { return };
        let (mut below, mut above) = (0, 0);
        for at in inner {
            below += i64::from(at < line.near);
            above += i64::from(at > line.near);
        }
        self.step[0] += weight * above;
        self.step[(place + 1).min(self.count)] += weight * (below - above);
    }

    /// Lines with one end in the item and the other ones at `far`, sorted, against something with one end at a seat
    /// and the other one from one number to another. Gives which of the far ends stand between these: they are not
    /// counted.
    fn one_end(&mut self, weight: i64, far: &[usize], seat: Seat, its: (usize, usize)) -> Range<usize> {
        let Seat::Sibling(place) = seat else { return 0..0 };
        if far.is_empty() {
            return 0..0;
        }
        let below = far.iter().take_while(|&&at| at < its.0).count();
        let end = below + far[below..].iter().take_while(|&&at| at <= its.1).count();
        let above = far.len() - end;
        self.step[0] += weight * above as i64;
        self.step[(place + 1).min(self.count)] += weight * (below as i64 - above as i64);
        below..end
    }

    /// Pieces with both ends in the item, which ends at `high`, against a line with other ends.
    fn both_ends(&mut self, weight: i64, left: (usize, Seat), right: (usize, Seat), high: usize) {
        let last = self.count - 1;
        match (left.1, right.1) {
            (Seat::Sibling(one), Seat::Sibling(two)) => self.add(one.min(two) + 1, one.max(two), weight),
            (Seat::Sibling(place), _) if right.0 > high => self.add(place + 1, last, weight),
            (_, Seat::Sibling(place)) if left.0 > high => self.add(place + 1, last, weight),
            (Seat::Sibling(place), _) | (_, Seat::Sibling(place)) => self.add(0, place, weight),
            _ => {}
        }
    }

    /// A line out of the item against one into it.
    fn pair(&mut self, out: &Ends, coming: &Ends) {
        // Each end in the item changes sides with the other line's far end.
        let turn = |ends: &Ends| match ends.seat {
            Seat::Sibling(place) => place + 1,
            _ if ends.far > ends.near => usize::MAX,
            _ => 0,
        };
        // In the left layer the one out stands before the one in until there, in the right layer behind it until there.
        let (left, right) = (turn(coming), turn(out));
        // They cross where it stands before both of the far ends, or behind both.
        let (first, second) = (left.min(right), left.max(right));
        if first > 0 {
            self.add(0, first - 1, CROSSING);
        }
        self.add(second, self.count - 1, CROSSING);
    }

    /// Turns the steps into the cost of each place.
    fn sum(&mut self) {
        let (mut rise, mut sum) = (0, 0);
        for (step, slope) in self.step.iter_mut().zip(&self.slope) {
            rise += slope;
            sum += *step + rise;
            *step = sum;
        }
    }
}
