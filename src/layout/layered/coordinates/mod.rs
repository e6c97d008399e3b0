//! Fourth phase: coordinates. Layers become columns along the flow, the order becomes places across it.
//!
//! Across the flow everything that shares a layer keeps its order and its distance, groups hold their members with
//! their padding, and the lines are as straight as can be: the bends that are left cost least (network simplex on the
//! auxiliary graph, Gansner et al. 1993, section 4.2). Along the flow a column is as wide as its widest leaf, and the
//! channel behind it has room for borders, for the pieces of lines that run across, and for their labels.
//!
//! Promise: children in their groups, no two boxes on each other, lanes of equal extent, tiers in line.

mod across;
mod along;

use super::items::{Items, Part};
use super::ordered::Ordered;
use super::ranked::{Ranked, sides};
use crate::base::geometry::{Px, Rect, Side, Size};
use crate::layout::forest::Forest;
use crate::layout::placed::Placed;
use crate::layout::tree::{BoxRole, Gaps};

/// Between a line and a box beside it.
const CLEAR: Px = 8;
/// Between two corridors side by side.
const PITCH: Px = 10;
/// Least padding of a group with a border.
const LEAST_PAD: Px = 16;
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

impl<'f, 't> Coordinates<'_, 'f, 't> {
    /// Extent of an item without members, along and across the flow.
    fn size(&self, item: usize) -> (Px, Px) {
        let size = match self.items.all[item].part {
            Part::Box(at) if self.forest.is_leaf(at) => self.forest.leaf_size(at),
            Part::Box(_) => return (0, 0),
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
            Part::Corridor(_) => false,
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

    /// Where a line meets an item, across the flow.
    fn spot(&self, item: usize) -> Px {
        let (low, high) = self.across[item];
        self.port(item).map_or(i32::midpoint(low, high), |port| low + port)
    }

    fn hand_over(self) -> Placed<'f, 't> {
        let forest = self.forest;
        let mut boxes = vec![Rect::default(); forest.sheet + 1];
        let mut titles = vec![None; forest.sheet + 1];
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
                    boxes[at] = rect;
                    let title = self.frames[at].title;
                    let title = if self.down { (title.1, title.0) } else { title };
                    if self.frames[at].drawn && title.0 > 0 && title.1 > 0 {
                        titles[at] = Some(Rect::new(rect.x, rect.y, title.0, title.1));
                    }
                    bounds = Some(bounds.map_or(rect, |old| old.union(rect)));
                }
                Part::Corridor(_) => {}
            }
        }
        boxes[forest.sheet] = bounds.unwrap_or_default();
        Placed::new(forest, self.gaps, boxes, titles)
    }
}
