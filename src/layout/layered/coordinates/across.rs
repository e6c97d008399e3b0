//! Across the flow: what shares a layer keeps its order and its distance, and lines are as straight as can be.

use std::collections::BTreeMap;

use super::{Coordinates, Frame, LEAST_PAD};
use crate::base::geometry::Px;
use crate::layout::layered::items::Part;
use crate::layout::simplex::{self, Arc};

/// Steps of network simplex for one picture.
const STEPS: u64 = 30_000_000;

/// What a px costs by which a line is not straight.
const STRAIGHT: i64 = 4;
const AXIS: i64 = 24;
const CORRIDOR: i64 = 16;
/// What a px of a group's extent costs.
const EXTENT: i64 = 1;

/// In pictures with more lines than this no room is left for symmetry: as many lines as can be are straight.
const MANY: usize = 150;
/// How much dearer a wish is that has come true, against one that is hopeless.
const SHARP: i64 = 64;
/// What is less than this from being straight may come to be, in px.
const NEAR: i64 = 10;
/// How much dearer all else becomes, such as the extent of groups: with more than this, ground is saved and lines bend
/// more often.
const KEPT: i64 = 4;
/// Rounds of making wishes dearer: what a third one brings is nothing.
const ROUNDS: usize = 2;

/// Variables of the program across the flow.
struct Across {
    arcs: Vec<Arc>,
    count: usize,
    /// Pieces of lines that should be straight.
    wishes: Vec<Wish>,
}

/// A wish that two variables with offsets are equal.
struct Wish {
    ends: [(usize, Px); 2],
    weight: i64,
    /// The first of its two arcs.
    arc: usize,
}

impl Across {
    fn arc(&mut self, tail: usize, head: usize, least: Px, weight: i64) {
        self.arcs.push(Arc { tail, head, least, weight });
    }

    /// Costs the distance of `one + a` and `other + b`.
    fn near(&mut self, one: usize, a: Px, other: usize, b: Px, weight: i64) {
        let low = self.count;
        self.count += 1;
        self.wishes.push(Wish { ends: [(one, a), (other, b)], weight, arc: self.arcs.len() });
        self.arc(low, one, -a, weight);
        self.arc(low, other, -b, weight);
    }

    /// Makes a wish dearer the nearer it is to come true, so that rather a few lines stay far from straight than many
    /// a little (reweighted l1 minimization, Candès, Wakin and Boyd 2008).
    fn sharpen(&mut self, places: &[Px]) {
        for &Wish { ends: [one, other], weight, arc } in self.wishes.iter().filter(|wish| wish.weight > 1) {
            let apart = i64::from((places[one.0] + one.1).abs_diff(places[other.0] + other.1));
            for arc in &mut self.arcs[arc..arc + 2] {
                arc.weight = (weight * SHARP * NEAR / (apart + NEAR)).max(1);
            }
        }
    }
}

impl Coordinates<'_, '_, '_> {
    pub(super) fn set_across(&mut self) {
        let count = self.items.all.len();
        // Item i: low side at 2i, of a group the high side at 2i + 1; the sheet's low side at 2 * count.
        let mut program = Across { arcs: Vec::new(), count: 2 * count + 2, wishes: Vec::new() };
        let top = 2 * count;
        for item in 0..count {
            if let Some(at) = self.is_group(item) {
                let frame = self.frames[at];
                program.arc(2 * item, 2 * item + 1, frame.least.1, EXTENT);
            } else {
                program.arc(2 * item, 2 * item + 1, self.size(item).1, 0);
                program.arc(2 * item + 1, 2 * item, -self.size(item).1, 0);
            }
        }
        self.neighbors(&mut program, top);
        self.doors(&mut program);
        self.straight(&mut program);
        self.rows(&mut program);
        let Some(places) = self.solve(&mut program) else {
            // Separations follow the order and cannot contradict each other; rows may.
            return self.stack();
        };
        for item in 0..count {
            self.across[item] = (places[2 * item], places[2 * item + 1]);
        }
    }

    /// The places that cost least.
    fn solve(&self, program: &mut Across) -> Option<Vec<Px>> {
        let mut budget = STEPS;
        if self.forest.tree.lines.len() <= MANY {
            return simplex::center(program.count, &program.arcs, &mut budget);
        }
        let mut solver = simplex::Program::new(program.count, &program.arcs, &mut budget)?;
        let mut places = solver.minimize(&mut budget);
        for arc in &mut program.arcs {
            arc.weight *= KEPT;
        }
        for _ in 0..ROUNDS {
            program.sharpen(&places);
            solver.weigh(&program.arcs);
            places = solver.minimize(&mut budget);
        }
        Some(places)
    }

    /// Asks lanes of one group, and the rows in them, to be as high as the highest. Gives whether any is lower.
    pub(super) fn even_lanes(&mut self) -> bool {
        let mut uneven = false;
        for group in 0..self.forest.sheet {
            if !self.forest.has_lanes(group) {
                continue;
            }
            let lanes: Vec<usize> = self.forest.children[group]
                .iter()
                .copied()
                .filter(|&child| self.forest.boxed(child).place.lane.is_some() && !self.forest.is_leaf(child))
                .collect();
            let rows: Vec<usize> = lanes
                .iter()
                .flat_map(|&lane| &self.forest.children[lane])
                .copied()
                .filter(|&member| self.ranked.in_row(self.forest, member))
                .collect();
            // What is not drawn may be as high as it likes.
            let drawn: Vec<usize> =
                lanes.into_iter().filter(|&lane| self.forest.is_drawn_group(lane)).collect();
            for set in [rows, drawn] {
                let height = |at: usize| {
                    let (low, high) = self.across[self.items.of_box[at]];
                    high - low
                };
                let most = set.iter().map(|&at| height(at)).max().unwrap_or(0);
                uneven |= set.iter().any(|&at| height(at) < most);
                for at in set {
                    self.frames[at].least.1 = self.frames[at].least.1.max(most);
                }
            }
        }
        uneven
    }

    /// Separations of all neighbors in all layers, and of the first and last from the borders of their group.
    fn neighbors(&self, program: &mut Across, top: usize) {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let labels = self.labels_between();
        for group in 0..=self.forest.sheet {
            let list = &self.ordered.lists[group];
            if list.is_empty() {
                continue;
            }
            let (low, high, frame) = if group == self.forest.sheet {
                (top, top + 1, Frame::default())
            } else {
                let item = self.items.of_box[group];
                (2 * item, 2 * item + 1, self.frames[group])
            };
            // The last item seen in each layer; doors on one border stand side by side, not one behind the other.
            let first = self.ranked.first[group];
            let layers = usize::try_from(self.ranked.last[group] - first + 1).unwrap_or(1);
            let mut previous: Vec<Option<usize>> = vec![None; layers];
            let mut doors: Vec<(usize, usize)> = Vec::new();
            pairs.clear();
            for &item in list {
                let bounds = &self.items.all[item];
                let corridor = matches!(bounds.part, Part::Corridor(_));
                let pad = |pad: Px| if corridor && frame.drawn { pad.max(LEAST_PAD) } else { pad };
                program.arc(low, 2 * item, pad(frame.low), 0);
                program.arc(2 * item + 1, high, pad(frame.high), 0);
                let range = usize::try_from(bounds.first - first).unwrap_or(0)
                    ..=usize::try_from(bounds.last - first).unwrap_or(0);
                let side = self.side_door(item);
                for layer in range {
                    let Some(slot) = previous.get_mut(layer) else { continue };
                    match (side, *slot) {
                        (Some(true), _) => doors.push((layer, item)),
                        (_, Some(before)) => pairs.push((before, item)),
                        (_, None) => {
                            let here = doors.iter().filter(|door| door.0 == layer);
                            pairs.extend(here.map(|door| (door.1, item)));
                        }
                    }
                    if side.is_none() {
                        *slot = Some(item);
                    }
                }
            }
            pairs.sort_unstable();
            pairs.dedup();
            for &(one, other) in &pairs {
                let mut apart = self.apart(one, other) + self.over(one, false) + self.over(other, true);
                if self.door(one).is_some() || self.door(other).is_some() {
                    apart += 8;
                }
                let label = labels.get(&(one.min(other), one.max(other))).copied().unwrap_or(0);
                program.arc(2 * one + 1, 2 * other, apart.max(label), 0);
            }
        }
    }

    /// The room for labels of lines within one layer, by the two siblings between which they run: it is given where
    /// nothing stands between these.
    fn labels_between(&self) -> BTreeMap<(usize, usize), Px> {
        let mut labels = BTreeMap::new();
        for (line, chain) in self.items.chains.iter().enumerate() {
            let wire = self.forest.wire(line);
            let within = chain.windows(2).all(|pair| pair[0].0 == pair[1].0);
            let (from, to) = self.forest.ends(line);
            let group = self.forest.common(from, to);
            if wire.label.w <= 0 || !within || group == from || group == to {
                continue;
            }
            let [one, other] = [from, to].map(|end| self.items.of_box[self.forest.child_towards(group, end)]);
            let long = if self.down { wire.label.w } else { wire.label.h };
            let room: &mut Px = labels.entry((one.min(other), one.max(other))).or_default();
            *room = (*room).max(long.min(1024) + 2 * self.gaps.label);
        }
        labels
    }

    /// How far doors on a border stand out of a group, across the flow.
    fn over(&self, item: usize, low: bool) -> Px {
        let Some(group) = self.is_group(item) else { return 0 };
        self.items.members[group]
            .iter()
            .filter(|&&member| self.side_door(member) == Some(low))
            .map(|&member| (self.size(member).1 + 1) / 2)
            .max()
            .unwrap_or(0)
    }

    /// Doors on the low or high border have their middle on it.
    fn doors(&self, program: &mut Across) {
        for (item, bounds) in self.items.all.iter().enumerate() {
            let Some(low) = self.side_door(item) else { continue };
            let group = self.items.of_box[bounds.group];
            let half = self.size(item).1 / 2;
            // The padding does not hold for what stands on the border, only towards the other one: a group may have
            // no other member, and lines that begin and end inside.
            let (border, variable) = (2 * group + usize::from(!low), 2 * item);
            let own = if low { (2 * group, 2 * item) } else { (2 * item + 1, 2 * group + 1) };
            program.arcs.retain(|arc| (arc.tail, arc.head) != own);
            program.arc(border, variable, -half, 0);
            program.arc(variable, border, half, 0);
        }
    }

    /// Lines cost what they are not straight.
    fn straight(&self, program: &mut Across) {
        for (line, chain) in self.items.chains.iter().enumerate() {
            for pair in chain.windows(2) {
                let (one, other) = (pair[0].1, pair[1].1);
                if one == other {
                    continue;
                }
                let corridor = |item: usize| matches!(self.items.all[item].part, Part::Corridor(_));
                let weight = match (corridor(one), corridor(other)) {
                    _ if self.forest.on_axis[line] => AXIS,
                    (true, true) => CORRIDOR,
                    (false, false) if pair[0].0 == pair[1].0 => 1,
                    _ => STRAIGHT,
                };
                match (self.port(one), self.port(other)) {
                    (Some(a), Some(b)) => program.near(2 * one, a, 2 * other, b, weight),
                    (Some(a), None) => self.towards(program, one, a, other, weight),
                    (None, Some(b)) => self.towards(program, other, b, one, weight),
                    (None, None) => program.near(2 * one, 0, 2 * other, 0, 1),
                }
            }
        }
    }

    /// A line from a port to a group costs what the port lies beyond the group's sides.
    fn towards(&self, program: &mut Across, item: usize, port: Px, group: usize, weight: i64) {
        let low = program.count;
        program.count += 2;
        // low <= port and low <= group's low side + 24; the port's lead over it costs.
        program.arc(low, 2 * item, -port, weight);
        program.arc(low, 2 * group + 1, 24, 0);
        program.arc(2 * item, low + 1, port, weight);
        program.arc(2 * group, low + 1, 24, 0);
    }

    /// Members of a lane that stand in columns of their own begin and end at the same place across the flow.
    fn rows(&self, program: &mut Across) {
        for lane in 0..self.forest.sheet {
            let row: Vec<usize> = self.forest.children[lane]
                .iter()
                .filter(|&&member| self.ranked.in_row(self.forest, member))
                .map(|&member| self.items.of_box[member])
                .collect();
            for pair in row.windows(2) {
                for side in 0..2 {
                    program.arc(2 * pair[0] + side, 2 * pair[1] + side, 0, 0);
                    program.arc(2 * pair[1] + side, 2 * pair[0] + side, 0, 0);
                }
            }
        }
    }

    /// Places across the flow without any wish for straightness: every group as it comes.
    fn stack(&mut self) {
        let mut program =
            Across { arcs: Vec::new(), count: 2 * self.items.all.len() + 2, wishes: Vec::new() };
        let top = 2 * self.items.all.len();
        for item in 0..self.items.all.len() {
            let least = self.is_group(item).map_or(self.size(item).1, |at| self.frames[at].least.1);
            program.arc(2 * item, 2 * item + 1, least, EXTENT);
            if self.is_group(item).is_none() {
                program.arc(2 * item + 1, 2 * item, -least, 0);
            }
        }
        self.neighbors(&mut program, top);
        let mut budget = STEPS;
        if let Some(places) = simplex::minimize(program.count, &program.arcs, &mut budget) {
            for item in 0..self.items.all.len() {
                self.across[item] = (places[2 * item], places[2 * item + 1]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearer_a_wish_is_the_dearer_it_becomes() {
        // Two leaves that keep 10 px apart would like to stand 4 px apart: one of the lines can be straight.
        let mut program = Across { arcs: Vec::new(), count: 4, wishes: Vec::new() };
        let (one, other, low, high) = (0, 1, 2, 3);
        program.arc(one, other, 10, 0);
        program.arc(low, high, 4, 0);
        program.arc(high, low, -4, 0);
        program.near(one, 0, low, 0, STRAIGHT);
        program.near(other, 0, high, 0, STRAIGHT);
        program.near(one, 0, high, 0, 1);
        let weights =
            |program: &Across| program.wishes.iter().map(|wish| program.arcs[wish.arc].weight).collect();
        let before: Vec<i64> = weights(&program);
        assert_eq!(before, [STRAIGHT, STRAIGHT, 1]);
        program.sharpen(&[0, 10, 0, 4]);
        let after: Vec<i64> = weights(&program);
        assert_eq!(after, [STRAIGHT * SHARP, STRAIGHT * SHARP * NEAR / (6 + NEAR), 1]);
        // From another place it is the other one, whatever was dear before.
        program.sharpen(&[-6, 4, 0, 4]);
        let after: Vec<i64> = weights(&program);
        assert_eq!(after, [STRAIGHT * SHARP * NEAR / (6 + NEAR), STRAIGHT * SHARP, 1]);
        let places =
            simplex::minimize(program.count, &program.arcs, &mut STEPS.clone()).expect("it has a solution");
        assert_eq!(places[other], places[high]);
    }
}
