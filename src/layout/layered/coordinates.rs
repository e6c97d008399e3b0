//! Fourth phase: coordinates. Layers become columns along the flow, the order becomes places across it.
//!
//! Across the flow everything that shares a layer keeps its order and its distance, groups hold their members with
//! their padding, and the lines are as straight as can be: the bends that are left cost least (network simplex on the
//! auxiliary graph, Gansner et al. 1993, section 4.2). Along the flow a column is as wide as its widest leaf, and the
//! channel behind it has room for borders, for the pieces of lines that run across, and for their labels.
//!
//! Promise: children in their groups, no two boxes on each other, lanes of equal extent, tiers in line.

use std::collections::BTreeMap;

use super::items::{Items, Part};
use super::ordered::Ordered;
use super::ranked::{Ranked, sides};
use crate::base::geometry::{Px, Rect, Side, Size};
use crate::layout::forest::Forest;
use crate::layout::placed::Placed;
use crate::layout::simplex::{self, Arc};
use crate::layout::tree::{BoxRole, Gaps};

/// Between a line and a box beside it.
const CLEAR: Px = 8;
/// Between two corridors side by side.
const PITCH: Px = 10;
/// Least padding of a group with a border.
const LEAST_PAD: Px = 16;
/// Steps of network simplex for one picture.
const STEPS: u64 = 30_000_000;

/// What a px costs by which a line is not straight.
const STRAIGHT: i64 = 4;
const AXIS: i64 = 24;
const CORRIDOR: i64 = 16;
/// What a px of a group's extent costs.
const EXTENT: i64 = 1;

/// The frame of a group in the axes of the flow: room before and behind its members, along and across.
#[derive(Clone, Copy, Debug, Default)]
struct Frame {
    begin: Px,
    end: Px,
    low: Px,
    high: Px,
    /// Least extent along and across.
    least: (Px, Px),
    title: (Px, Px),
    drawn: bool,
}

struct Coordinates<'a, 'f, 't> {
    forest: &'f Forest<'t>,
    ranked: &'a Ranked,
    items: &'a Items,
    ordered: &'a Ordered,
    gaps: Gaps,
    down: bool,
    frames: Vec<Frame>,
    /// Across the flow: low and high side of each item.
    across: Vec<(Px, Px)>,
    /// Along the flow: begin and end of each item.
    along: Vec<(Px, Px)>,
    /// Room for lines behind each layer, in px.
    channels: Vec<Px>,
    /// More room between everything.
    room: Px,
}

/// Places all boxes.
pub(crate) fn place<'f, 't>(
    forest: &'f Forest<'t>,
    ranked: &Ranked,
    items: &Items,
    ordered: &Ordered,
    room: Px,
) -> Placed<'f, 't> {
    let down = forest.flows_down(forest.sheet);
    let mut coordinates = Coordinates {
        forest,
        ranked,
        items,
        ordered,
        gaps: forest.tree.gaps,
        down,
        frames: (0..=forest.sheet).map(|at| frame(forest, at, down, room)).collect(),
        across: vec![(0, 0); items.all.len()],
        along: vec![(0, 0); items.all.len()],
        channels: Vec::new(),
        room,
    };
    coordinates.set_across();
    if coordinates.even_lanes() {
        coordinates.set_across();
    }
    coordinates.set_channels();
    coordinates.set_along();
    coordinates.hand_over()
}

fn frame(forest: &Forest<'_>, at: usize, down: bool, room: Px) -> Frame {
    if at == forest.sheet || forest.is_leaf(at) {
        return Frame::default();
    }
    let BoxRole::Group { least, title, pad, drawn, .. } = &forest.boxed(at).role else {
        return Frame::default();
    };
    let clamp = |value: Px| value.clamp(0, 8192);
    let mut pad = *pad;
    let mut title = Size { w: clamp(title.w), h: clamp(title.h) };
    let mut least = Size { w: clamp(least.w), h: clamp(least.h) };
    if *drawn {
        pad.left = clamp(pad.left).max(LEAST_PAD);
        pad.right = clamp(pad.right).max(LEAST_PAD);
        pad.bottom = clamp(pad.bottom).max(LEAST_PAD);
        pad.top = clamp(pad.top).max(LEAST_PAD).max(if title.h > 0 { title.h + 8 } else { 0 });
        if title.w > 0 {
            least.w = least.w.max(title.w + LEAST_PAD);
        }
        least.w = least.w.max(2 * LEAST_PAD);
        least.h = least.h.max(pad.top + pad.bottom);
    } else {
        pad = crate::base::geometry::Insets::default();
        title = Size::default();
    }
    let mut frame = Frame {
        begin: pad.left + room,
        end: pad.right + room,
        low: pad.top + room,
        high: pad.bottom + room,
        least: (least.w, least.h),
        title: (title.w, title.h),
        drawn: *drawn,
    };
    if down {
        frame = Frame {
            begin: frame.low,
            end: frame.high,
            low: frame.begin,
            high: frame.end,
            least: (least.h, least.w),
            title: (title.h, title.w),
            drawn: *drawn,
        };
    }
    frame
}

/// Variables of the program across the flow.
struct Across {
    arcs: Vec<Arc>,
    count: usize,
}

impl Across {
    fn arc(&mut self, tail: usize, head: usize, least: Px, weight: i64) {
        self.arcs.push(Arc { tail, head, least, weight });
    }

    /// Costs the distance of `one + a` and `other + b`.
    fn near(&mut self, one: usize, a: Px, other: usize, b: Px, weight: i64) {
        let low = self.count;
        self.count += 1;
        self.arc(low, one, -a, weight);
        self.arc(low, other, -b, weight);
    }
}

impl<'f, 't> Coordinates<'_, 'f, 't> {
    /// Extent of an item without members, along and across the flow.
    fn size(&self, item: usize) -> (Px, Px) {
        let size = match self.items.all[item].part {
            Part::Box(at) if self.forest.is_leaf(at) => self.forest.leaf_size(at),
            Part::Box(_) => return (0, 0),
            Part::Twin(owner, number) => self.forest.twin_size(owner, number),
            Part::Corridor(_) => return (0, 0),
        };
        if self.down { (size.h, size.w) } else { (size.w, size.h) }
    }

    fn is_group(&self, item: usize) -> Option<usize> {
        match self.items.all[item].part {
            Part::Box(at) if !self.forest.is_leaf(at) => Some(at),
            _ => None,
        }
    }

    /// How far a door on a border across the flow stands out of its group.
    fn door(&self, item: usize) -> Option<Side> {
        let Part::Box(at) = self.items.all[item].part else { return None };
        self.forest.boxed(at).place.border.filter(|_| self.forest.on_border(at))
    }

    /// Whether an item stands on the low (`true`) or the high border of its group, across the flow.
    fn side_door(&self, item: usize) -> Option<bool> {
        let (begin, end) = sides(self.down);
        let side = self.door(item).filter(|side| *side != begin && *side != end)?;
        Some(matches!(side, Side::Top | Side::Left))
    }

    /// Where lines leave a leaf along the flow, from its low side.
    fn port(&self, item: usize) -> Option<Px> {
        let Part::Box(at) = self.items.all[item].part else { return Some(0) };
        match &self.forest.boxed(at).role {
            BoxRole::Leaf { ports, .. } => {
                let range = if self.down { ports.bottom } else { ports.right };
                Some(i32::midpoint(range.0, range.1).clamp(0, self.size(item).1))
            }
            BoxRole::Group { .. } => None,
        }
    }

    /// The distance that two siblings keep across the flow.
    fn apart(&self, one: usize, other: usize) -> Px {
        let corridor = |item: usize| matches!(self.items.all[item].part, Part::Corridor(_));
        let lane = |item: usize| match self.items.all[item].part {
            Part::Box(at) => self.forest.boxed(at).place.lane.is_some(),
            _ => false,
        };
        let apart = match (corridor(one), corridor(other)) {
            (true, true) => return PITCH,
            (true, false) | (false, true) => return 2 * CLEAR,
            _ if lane(one) && lane(other) => self.gaps.lane.max(2 * CLEAR),
            _ if self.is_group(one).is_some() || self.is_group(other).is_some() => {
                self.gaps.group.max(2 * CLEAR)
            }
            _ => self.gaps.node.max(2 * CLEAR),
        };
        apart + self.room
    }

    fn set_across(&mut self) {
        let count = self.items.all.len();
        // Item i: low side at 2i, of a group the high side at 2i + 1; the sheet's low side at 2 * count.
        let mut program = Across { arcs: Vec::new(), count: 2 * count + 2 };
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
        let mut budget = STEPS;
        let Some(places) = simplex::center(program.count, &program.arcs, &mut budget) else {
            // Separations follow the order and cannot contradict each other; rows may.
            return self.stack();
        };
        for item in 0..count {
            self.across[item] = (places[2 * item], places[2 * item + 1]);
        }
    }

    /// Asks lanes of one group, and the rows in them, to be as high as the highest. Gives whether any is lower.
    fn even_lanes(&mut self) -> bool {
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
            for set in [rows, lanes] {
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
                program.arc(2 * one + 1, 2 * other, apart, 0);
            }
        }
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
            // The padding does not hold for what stands on the border.
            let (border, variable) = (2 * group + usize::from(!low), 2 * item);
            program.arcs.retain(|arc| {
                !((arc.tail == 2 * group && arc.head == 2 * item)
                    || (arc.tail == 2 * item + 1 && arc.head == 2 * group + 1))
            });
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
        let mut program = Across { arcs: Vec::new(), count: 2 * self.items.all.len() + 2 };
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

    /// Where a line meets an item, across the flow.
    fn spot(&self, item: usize) -> Px {
        let (low, high) = self.across[item];
        self.port(item).map_or(i32::midpoint(low, high), |port| low + port)
    }

    /// The room that the lines between two layers need.
    fn set_channels(&mut self) {
        let layers = self.ranked.layers();
        let mut spans: Vec<Vec<(Px, Px, usize)>> = vec![Vec::new(); layers];
        let mut labels = vec![0; layers];
        let layer_of = |layer: i32| usize::try_from(layer).unwrap_or(0).min(layers - 1);
        for (line, chain) in self.items.chains.iter().enumerate() {
            for pair in chain.windows(2) {
                let (a, b) = (self.spot(pair[0].1), self.spot(pair[1].1));
                let flat = pair[0].0 == pair[1].0;
                if a != b || flat {
                    spans[layer_of(pair[0].0)].push((a.min(b), a.max(b), line));
                }
            }
            let wire = self.forest.wire(line);
            if let (true, Some(last)) = (wire.label.w > 0, chain.len().checked_sub(2)) {
                let (at, to) = (layer_of(chain[last].0), self.forest.ends(line).1);
                // The label stands before the line's end, wherever that is.
                let at = if chain.last().is_some_and(|end| end.1 == self.items.of_box[to]) {
                    at
                } else {
                    layer_of(chain[0].0)
                };
                let wide = if self.down { wire.label.h } else { wire.label.w };
                labels[at] = labels[at].max(wide.min(1024) + 2 * self.gaps.label);
            }
        }
        self.channels = spans
            .iter_mut()
            .zip(&labels)
            .map(|(spans, &label)| {
                // Most pieces side by side anywhere; those of one end may share a track, and mostly do.
                let mut events: Vec<(Px, i32)> = Vec::new();
                for &(low, high, _) in spans.iter() {
                    events.push((low, 1));
                    events.push((high, -1));
                }
                events.sort_unstable();
                let (mut now, mut most) = (0, 0);
                for (_, step) in events {
                    now += step;
                    most = most.max(now);
                }
                let tracks = most.min(200) * PITCH;
                (2 * CLEAR + tracks + label).max(self.gaps.node) + self.room
            })
            .collect();
    }

    fn set_along(&mut self) {
        let layers = self.ranked.layers();
        let layer_of = |layer: i32| usize::try_from(layer).unwrap_or(0).min(layers - 1);
        let mut widths = vec![0; layers];
        for item in 0..self.items.all.len() {
            let at = layer_of(self.items.all[item].first);
            if self.is_group(item).is_none() {
                widths[at] = widths[at].max(self.size(item).0);
            }
        }
        let rows = self.door_rows();
        for row in &rows {
            let at = layer_of(self.items.all[row[0]].first);
            let length: Px = row.iter().map(|&item| self.size(item).0 + self.gaps.node).sum();
            widths[at] = widths[at].max(length - self.gaps.node);
        }
        // Room that borders need before the first and behind the last layer of each group.
        let (before, behind) = self.insets();
        let mut lead = vec![0; layers];
        let mut trail = vec![0; layers];
        for group in 0..self.forest.sheet {
            if !self.forest.is_leaf(group) {
                let (first, last) = (layer_of(self.ranked.first[group]), layer_of(self.ranked.last[group]));
                lead[first] = lead[first].max(before[group]);
                trail[last] = trail[last].max(behind[group]);
            }
        }
        let starts = |widths: &[Px]| -> Vec<Px> {
            let mut starts = Vec::with_capacity(layers);
            let mut at = 0;
            for layer in 0..layers {
                at += lead[layer];
                starts.push(at);
                at += widths[layer] + trail[layer] + self.channels[layer];
            }
            starts
        };
        let mut at = starts(&widths);
        // Groups that are shorter than their title make their last column wider.
        let mut groups: Vec<usize> = (0..self.forest.sheet).filter(|&at| !self.forest.is_leaf(at)).collect();
        groups.sort_by_key(|&at| (self.ranked.last[at] - self.ranked.first[at], at));
        for group in groups {
            let (first, last) = (layer_of(self.ranked.first[group]), layer_of(self.ranked.last[group]));
            let extent = at[last] + widths[last] + behind[group] - (at[first] - before[group]);
            let lacking = self.frames[group].least.0 - extent;
            if lacking > 0 {
                widths[last] += lacking;
                at = starts(&widths);
            }
        }
        for item in 0..self.items.all.len() {
            let bounds = self.items.all[item];
            let (first, last) = (layer_of(bounds.first), layer_of(bounds.last));
            self.along[item] = match self.is_group(item) {
                Some(group) => (at[first] - before[group], at[last] + widths[last] + behind[group]),
                None if matches!(bounds.part, Part::Corridor(_)) => (at[first], at[last] + widths[last]),
                None => {
                    let length = self.size(item).0;
                    let start = at[first] + (widths[first] - length) / 2;
                    (start, start + length)
                }
            };
        }
        for row in rows {
            let length: Px = row.iter().map(|&item| self.size(item).0 + self.gaps.node).sum();
            let layer = layer_of(self.items.all[row[0]].first);
            let mut start = at[layer] + (widths[layer] - length + self.gaps.node) / 2;
            for item in row {
                self.along[item] = (start, start + self.size(item).0);
                start += self.size(item).0 + self.gaps.node;
            }
        }
        let (begin, end) = sides(self.down);
        for item in 0..self.items.all.len() {
            let Some(side) = self.door(item) else { continue };
            let (low, high) = self.along[self.items.of_box[self.items.all[item].group]];
            let length = self.size(item).0;
            if side == begin {
                self.along[item] = (low - length / 2, low - length / 2 + length);
            } else if side == end {
                self.along[item] = (high - length / 2, high - length / 2 + length);
            }
        }
    }

    /// Doors that share a border across the flow and a layer.
    fn door_rows(&self) -> Vec<Vec<usize>> {
        let mut rows: BTreeMap<(usize, bool, i32), Vec<usize>> = BTreeMap::new();
        for (item, bounds) in self.items.all.iter().enumerate() {
            if let Some(low) = self.side_door(item) {
                rows.entry((bounds.group, low, bounds.first)).or_default().push(item);
            }
        }
        rows.into_values().filter(|row| row.len() > 1).collect()
    }

    /// Distance of each group's border from the first and last column in it.
    fn insets(&self) -> (Vec<Px>, Vec<Px>) {
        let count = self.forest.sheet + 1;
        let (mut before, mut behind) = (vec![0; count], vec![0; count]);
        let (begin, end) = sides(self.down);
        // Lanes and the members of one tier have equal insets; a few rounds carry them up.
        let mut sets: Vec<Vec<usize>> = Vec::new();
        for group in 0..self.forest.sheet {
            if self.forest.has_lanes(group) {
                let lanes: Vec<usize> = self.forest.children[group]
                    .iter()
                    .copied()
                    .filter(|&child| self.forest.boxed(child).place.lane.is_some())
                    .collect();
                let mut tiers: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
                for &lane in &lanes {
                    for &member in &self.forest.children[lane] {
                        if let Some(tier) = self.forest.boxed(member).place.tier {
                            tiers.entry(tier).or_default().push(member);
                        }
                    }
                }
                sets.extend(tiers.into_values());
                sets.push(lanes);
            }
        }
        for _ in 0..3 {
            for &group in &self.forest.upward {
                if group == self.forest.sheet || self.forest.is_leaf(group) {
                    continue;
                }
                let frame = self.frames[group];
                let (mut lead, mut trail) = (0, 0);
                let (mut door_lead, mut door_trail) = (None, None);
                for &member in &self.items.members[group] {
                    let bounds = &self.items.all[member];
                    let own = match self.is_group(member) {
                        Some(inner) => (before[inner], behind[inner]),
                        None => (0, 0),
                    };
                    match self.door(member) {
                        Some(side) if side == begin => door_lead = Some(-(self.size(member).0 / 2)),
                        Some(side) if side == end => door_trail = Some(-((self.size(member).0 + 1) / 2)),
                        _ => {
                            if bounds.first == self.ranked.first[group] {
                                lead = lead.max(own.0);
                            }
                            if bounds.last == self.ranked.last[group] {
                                trail = trail.max(own.1);
                            }
                        }
                    }
                }
                before[group] = before[group].max(door_lead.unwrap_or(lead + frame.begin));
                behind[group] = behind[group].max(door_trail.unwrap_or(trail + frame.end));
                if let Some(lead) = door_lead {
                    before[group] = lead;
                }
                if let Some(trail) = door_trail {
                    behind[group] = trail;
                }
            }
            for set in &sets {
                for list in [&mut before, &mut behind] {
                    let most = set.iter().map(|&at| list[at]).max().unwrap_or(0);
                    for &at in set {
                        if !self.forest.is_leaf(at) {
                            list[at] = most;
                        }
                    }
                }
            }
        }
        (before, behind)
    }

    fn hand_over(self) -> Placed<'f, 't> {
        let forest = self.forest;
        let mut placed = Placed {
            forest,
            gaps: self.gaps,
            boxes: vec![Rect::default(); forest.sheet + 1],
            titles: vec![None; forest.sheet + 1],
            twins: (0..=forest.sheet)
                .map(|at| {
                    let count = if at < forest.sheet { forest.twin_count(at) } else { 0 };
                    vec![Rect::default(); count]
                })
                .collect(),
            unmet: self.ranked.unmet.clone(),
        };
        let mut bounds: Option<Rect> = None;
        for (item, entry) in self.items.all.iter().enumerate() {
            let ((u, u_end), (v, v_end)) = (self.along[item], self.across[item]);
            let rect = if self.down {
                Rect::new(v, u, v_end - v, u_end - u)
            } else {
                Rect::new(u, v, u_end - u, v_end - v)
            };
            match entry.part {
                Part::Box(at) => {
                    placed.boxes[at] = rect;
                    let title = self.frames[at].title;
                    let title = if self.down { (title.1, title.0) } else { title };
                    if self.frames[at].drawn && title.0 > 0 && title.1 > 0 {
                        placed.titles[at] = Some(Rect::new(rect.x, rect.y, title.0, title.1));
                    }
                    bounds = Some(bounds.map_or(rect, |old| old.union(rect)));
                }
                Part::Twin(owner, number) => placed.twins[owner][number] = rect,
                Part::Corridor(_) => {}
            }
        }
        placed.boxes[forest.sheet] = bounds.unwrap_or_default();
        placed
    }
}
