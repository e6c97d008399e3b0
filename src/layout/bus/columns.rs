//! Columns, channels and the bus of every group: extents from the inside out, then places from the outside in.
//!
//! All in canonical axes: x along the flow, y across it.

use std::collections::BTreeMap;

use super::layers::{self, Item, Tie};
use super::nets::{Columns, Key, Nets};
use super::{STEP, up};
use crate::base::geometry::{Px, Rect, Size};
use crate::base::ids::{BoxId, Id, LineId};
use crate::layout::forest::Forest;
use crate::layout::tree::{BoxRole, Zone};

/// Free ground before the first and after the last track of a channel: an arrow head and its corner fit in.
const CHANNEL_PAD: Px = 2 * STEP;
/// Between the columns and the bus, and between the bus and the border.
const BUS_PAD: Px = 12;
/// A circle of a step and the ground around it.
const BADGE: Px = 28;

/// What is known before any extent is.
pub(super) struct Frame {
    pub down: bool,
    pub column: Columns,
    /// Per group: its columns, each the members from top to bottom.
    columns: Vec<Vec<Vec<usize>>>,
}

/// Everything in its place.
pub(super) struct Plan {
    pub rect: Vec<Rect>,
    pub column: Columns,
    /// Per group: the place of each vertical track and of each bus track, absolute.
    pub across: Vec<BTreeMap<Key, Px>>,
    pub along: Vec<BTreeMap<Key, Px>>,
    /// Per group: the top of the strip in which words stand above the bus, and of the one below it.
    pub strips: Vec<(Px, Px)>,
    pub down: bool,
}

impl Frame {
    pub fn new(forest: &Forest<'_>, down: bool) -> Self {
        let count = forest.sheet + 1;
        let mut frame = Self {
            down,
            column: Columns { of: vec![0; count], count: vec![1; count] },
            columns: vec![Vec::new(); count],
        };
        for group in 0..count {
            if !forest.is_leaf(group) {
                frame.sort(forest, group);
            }
        }
        frame
    }

    /// Deals the members of a group out to columns.
    fn sort(&mut self, forest: &Forest<'_>, group: usize) {
        let members = &forest.children[group];
        let layer = match tiers(forest, group) {
            Some(tiers) => tiers,
            None if forest.has_lanes(group) => around_lanes(forest, group),
            None if forest.lifted[group].is_empty() => grid(forest, group),
            None => layers(forest, group),
        };
        let count = layer.iter().copied().max().map_or(1, |last| last + 1);
        let mut columns = vec![Vec::new(); count];
        for (number, &member) in members.iter().enumerate() {
            self.column.of[member] = layer[number];
            columns[layer[number]].push(member);
        }
        for column in &mut columns {
            column.sort_by_key(|&member| {
                let place = &forest.boxed(member).place;
                (place.zone, place.lane, place.order)
            });
        }
        self.column.count[group] = count;
        self.columns[group] = columns;
    }
}

/// In a lane, the columns that the tiers of all its sisters give; `None` where the group is no lane with tiers.
fn tiers(forest: &Forest<'_>, group: usize) -> Option<Vec<usize>> {
    let around = forest.parent.get(group).copied().filter(|_| group != forest.sheet)?;
    forest.boxed(group).place.lane?;
    if !forest.has_lanes(around) {
        return None;
    }
    let mut all: Vec<u32> = forest.children[around]
        .iter()
        .filter(|&&lane| forest.boxed(lane).place.lane.is_some())
        .flat_map(|&lane| forest.children[lane].iter())
        .filter_map(|&member| forest.boxed(member).place.tier)
        .collect();
    all.sort_unstable();
    all.dedup();
    let column = |member: &usize| {
        let tier = forest.boxed(*member).place.tier;
        tier.and_then(|tier| all.iter().position(|known| *known == tier)).unwrap_or(all.len())
    };
    Some(forest.children[group].iter().map(column).collect())
}

/// Lanes in one column; what leads to them before it, the rest after it.
fn around_lanes(forest: &Forest<'_>, group: usize) -> Vec<usize> {
    let members = &forest.children[group];
    let is_lane = |member: usize| forest.boxed(member).place.lane.is_some();
    let feeds = |member: usize| {
        forest.boxed(member).place.zone == Zone::Entry
            || forest.lifted[group].iter().any(|lifted| lifted.a == member && is_lane(lifted.b))
    };
    let before = members.iter().any(|&member| !is_lane(member) && feeds(member));
    let lanes = usize::from(before);
    members
        .iter()
        .map(|&member| {
            if is_lane(member) {
                lanes
            } else if feeds(member) {
                0
            } else {
                lanes + 1
            }
        })
        .collect()
}

/// Members without lines between them: as many columns as rows, about.
fn grid(forest: &Forest<'_>, group: usize) -> Vec<usize> {
    let count = forest.children[group].len();
    let rows = (1..=count).find(|rows| rows * rows >= count).unwrap_or(1);
    (0..count).map(|number| number / rows.max(1)).collect()
}

fn layers(forest: &Forest<'_>, group: usize) -> Vec<usize> {
    let members = &forest.children[group];
    let index: BTreeMap<usize, usize> =
        members.iter().enumerate().map(|(number, &member)| (member, number)).collect();
    let items: Vec<Item> = members
        .iter()
        .map(|&member| {
            let place = &forest.boxed(member).place;
            Item { zone: place.zone, rank: place.rank }
        })
        .collect();
    let ties: Vec<Tie> = forest.lifted[group]
        .iter()
        .filter_map(|lifted| {
            let wire = forest.wire(lifted.line);
            Some(Tie { a: *index.get(&lifted.a)?, b: *index.get(&lifted.b)?, lateral: wire.lateral })
        })
        .collect();
    let befores: Vec<(usize, usize)> = members
        .iter()
        .enumerate()
        .flat_map(|(number, &member)| {
            let after = forest.boxed(member).place.before.iter();
            after.filter_map(|id| index.get(&id.index()).map(|&other| (number, other))).collect::<Vec<_>>()
        })
        .collect();
    layers::layers(&items, &ties, &befores)
}

/// Extents of one group, relative to its corner.
#[derive(Clone, Default)]
struct Extent {
    size: Size,
    /// Where each column begins, and how wide it is.
    columns: Vec<(Px, Px)>,
    /// Widths of the channels; `channels[k]` lies before column k.
    channels: Vec<Px>,
    across: BTreeMap<Key, Px>,
    along: BTreeMap<Key, Px>,
    strips: (Px, Px),
}

struct Builder<'f, 't> {
    forest: &'f Forest<'t>,
    frame: &'f Frame,
    nets: &'f Nets,
    size: Vec<Size>,
    /// Place in the parent.
    offset: Vec<(Px, Px)>,
    extent: Vec<Extent>,
}

/// Finds the place of everything.
pub(super) fn stand(forest: &Forest<'_>, frame: Frame, nets: &Nets) -> Plan {
    let count = forest.sheet + 1;
    let mut builder = Builder {
        forest,
        frame: &frame,
        nets,
        size: vec![Size::default(); count],
        offset: vec![(0, 0); count],
        extent: vec![Extent::default(); count],
    };
    for &at in &forest.upward {
        if forest.is_leaf(at) {
            builder.size[at] = turned(forest.leaf_size(at), frame.down);
        } else {
            if forest.has_lanes(at) {
                builder.align_lanes(at);
            }
            builder.extend(at, &[], &[]);
        }
    }
    let mut plan = Plan {
        rect: vec![Rect::default(); count],
        across: vec![BTreeMap::new(); count],
        along: vec![BTreeMap::new(); count],
        strips: vec![(0, 0); count],
        down: frame.down,
        column: Columns { of: Vec::new(), count: Vec::new() },
    };
    for &at in forest.upward.iter().rev() {
        let corner = if at == forest.sheet {
            (0, 0)
        } else {
            let around = plan.rect[forest.parent[at]];
            (around.x + builder.offset[at].0, around.y + builder.offset[at].1)
        };
        let size = builder.size[at];
        plan.rect[at] = Rect::new(corner.0, corner.1, size.w, size.h);
        let extent = &builder.extent[at];
        plan.across[at] = extent.across.iter().map(|(key, x)| (*key, corner.0 + x)).collect();
        plan.along[at] = extent.along.iter().map(|(key, y)| (*key, corner.1 + y)).collect();
        plan.strips[at] = (corner.1 + extent.strips.0, corner.1 + extent.strips.1);
    }
    plan.column = frame.column;
    plan
}

impl Builder<'_, '_> {
    /// Gives all lanes of a group the same columns and the same extent.
    fn align_lanes(&mut self, group: usize) {
        let forest = self.forest;
        let lanes: Vec<usize> = forest.children[group]
            .iter()
            .copied()
            .filter(|&member| forest.boxed(member).place.lane.is_some() && !forest.is_leaf(member))
            .collect();
        let mut widths: Vec<Px> = Vec::new();
        let mut channels: Vec<Px> = Vec::new();
        let most = |list: &mut Vec<Px>, number: usize, value: Px| {
            if list.len() <= number {
                list.resize(number + 1, 0);
            }
            list[number] = list[number].max(value);
        };
        for &lane in &lanes {
            for (number, column) in self.extent[lane].columns.iter().enumerate() {
                most(&mut widths, number, column.1);
            }
            for (number, &channel) in self.extent[lane].channels.iter().enumerate() {
                most(&mut channels, number, channel);
            }
        }
        for &lane in &lanes {
            for column in &self.frame.columns[lane] {
                for &member in column {
                    if forest.boxed(member).place.tier.is_some() && !forest.is_leaf(member) {
                        self.size[member].w = widths[self.frame.column.of[member]];
                    }
                }
            }
            self.extend(lane, &widths, &channels);
        }
        let size = lanes.iter().fold(Size::default(), |most, &lane| Size {
            w: most.w.max(self.size[lane].w),
            h: most.h.max(self.size[lane].h),
        });
        for &lane in &lanes {
            self.size[lane] = size;
        }
    }

    /// Sets the members of a group in their columns and finds its extent.
    fn extend(&mut self, group: usize, least_columns: &[Px], least_channels: &[Px]) {
        let forest = self.forest;
        let pad = pad(forest, group, self.frame.down);
        let columns = &self.frame.columns[group];
        let gap = up(forest.tree.gaps.node.clamp(STEP, 256));
        let mut extent = Extent::default();
        let mut x = up(pad.x);
        let top = up(pad.y);
        let mut bottom = top;
        for number in 0..=columns.len() {
            let width = self
                .channel(group, number, x, &mut extent)
                .max(if number == 0 || number == columns.len() { 0 } else { gap });
            let width = up(width.max(least_channels.get(number).copied().unwrap_or(0)));
            extent.channels.push(width);
            x += width;
            let Some(column) = columns.get(number) else { break };
            let wide = column.iter().map(|&member| self.size[member].w).max().unwrap_or(0);
            let wide = up(wide.max(least_columns.get(number).copied().unwrap_or(0)));
            let mut y = top;
            for &member in column {
                let inset = (wide - self.size[member].w) / 2;
                self.offset[member] = (x + inset - inset.rem_euclid(STEP), y);
                bottom = bottom.max(y + self.size[member].h);
                y = up(y + self.size[member].h + gap);
            }
            extent.columns.push((x, wide));
            x += wide;
        }
        // Shorter columns stand in the middle.
        for column in columns {
            let Some(&last) = column.last() else { continue };
            let free = bottom - (self.offset[last].1 + self.size[last].h);
            let shift = free / 2 - (free / 2).rem_euclid(STEP);
            for &member in column {
                self.offset[member].1 += shift;
            }
        }
        let used = self.bus(group, bottom, &mut extent);
        let size = Size { w: up(x.max(extent.size.w) + pad.w), h: up(used + pad.h) };
        let least = least(forest, group, self.frame.down);
        extent.size = Size { w: up(size.w.max(least.w)), h: up(size.h.max(least.h)) };
        self.size[group] = extent.size;
        self.extent[group] = extent;
    }

    /// Deals out the vertical tracks of a channel that begins at `x`; gives its width.
    fn channel(&self, group: usize, number: usize, x: Px, extent: &mut Extent) -> Px {
        let mut at = x + CHANNEL_PAD;
        let mut any = false;
        for (key, &channel) in &self.nets.channel[group] {
            if channel != number {
                continue;
            }
            any = true;
            if let Key::Words(line) = key {
                let wire = &self.forest.tree.lines[LineId::at(*line)];
                let label = turned(words(wire.label), self.frame.down);
                at += if wire.badge > 0 { BADGE / 2 } else { STEP };
                extent.across.insert(*key, at);
                at += (label.w + 2 * STEP).max(if wire.badge > 0 { BADGE / 2 } else { 0 });
            } else {
                extent.across.insert(*key, at);
            }
            at += STEP;
        }
        if any { at + CHANNEL_PAD - x } else { 0 }
    }

    /// Deals out the strips of words and the tracks of the bus below `bottom`; gives the last height used.
    fn bus(&self, group: usize, bottom: Px, extent: &mut Extent) -> Px {
        let mut above = 0;
        let mut below = 0;
        for key in self.nets.channel[group].keys() {
            if let Key::Words(line) = key {
                let wire = &self.forest.tree.lines[LineId::at(*line)];
                let tall = turned(words(wire.label), self.frame.down).h
                    + 2 * STEP
                    + if wire.badge > 0 { BADGE } else { 0 };
                let strip = if self.nets.meeting[*line].b.is_some() { &mut above } else { &mut below };
                *strip = tall.max(*strip);
            }
        }
        extent.strips.0 = bottom + STEP;
        let mut y = if above > 0 { bottom + STEP + above } else { bottom };
        let mut used = y;
        let late = |key: &Key| matches!(key, Key::Finish);
        for pass in [false, true] {
            if pass && below > 0 {
                extent.strips.1 = used + STEP;
                y = used + STEP + below;
            }
            for (key, &leaves) in self.nets.bus[group].iter().filter(|(key, _)| late(key) == pass) {
                let phase = if leaves { 0 } else { STEP / 2 };
                let next = y + if used == y { BUS_PAD } else { STEP };
                let track = up(next - phase) + phase;
                extent.along.insert(*key, track);
                y = track;
                used = track + 1;
            }
        }
        used + if self.nets.bus[group].is_empty() { 0 } else { BUS_PAD }
    }
}

/// A size in canonical axes, and back.
pub(super) const fn turned(size: Size, down: bool) -> Size {
    if down { Size { w: size.h, h: size.w } } else { size }
}

/// The room that words ask for, within reason.
pub(super) fn words(size: Size) -> Size {
    Size { w: size.w.clamp(0, 4096), h: size.h.clamp(0, 4096) }
}

/// The title of a drawn group, in px of the picture.
pub(super) fn title(forest: &Forest<'_>, at: usize) -> Size {
    match forest.tree.boxes.get(BoxId::at(at)).map(|boxed| &boxed.role) {
        Some(BoxRole::Group { title, drawn: true, .. }) => words(*title),
        _ => Size::default(),
    }
}

/// Free ground before (x, y) and after (w, h) the members, in canonical axes. No line may come in through the title.
fn pad(forest: &Forest<'_>, group: usize, down: bool) -> Rect {
    let Some(BoxRole::Group { pad, drawn: true, .. }) =
        forest.tree.boxes.get(BoxId::at(group)).map(|boxed| &boxed.role)
    else {
        return Rect::new(STEP, STEP, STEP, STEP);
    };
    let believed = |side: Px| side.clamp(STEP, 4096);
    let title = title(forest, group);
    let top = believed(pad.top).max(title.h + STEP);
    if down {
        Rect::new(top, believed(pad.left).max(title.w + STEP), believed(pad.bottom), believed(pad.right))
    } else {
        Rect::new(believed(pad.left), top, believed(pad.right), believed(pad.bottom))
    }
}

fn least(forest: &Forest<'_>, group: usize, down: bool) -> Size {
    match forest.tree.boxes.get(BoxId::at(group)).map(|boxed| &boxed.role) {
        Some(BoxRole::Group { least, drawn: true, .. }) => {
            let title = title(forest, group);
            let believed = |side: Px| side.clamp(0, 16_384);
            let size =
                Size { w: believed(least.w).max(title.w + STEP), h: believed(least.h).max(title.h + STEP) };
            turned(size, down)
        }
        _ => Size::default(),
    }
}
