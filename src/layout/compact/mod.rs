//! One-dimensional compaction of a finished drawing, axis by axis, as with the masks of a chip.
//!
//! Comes in: a layout without faults. Goes out: the same picture pulled together, without faults: what stands beside
//! what, the ways of the lines and their crossings stay; idle room goes, and lines whose jogs have room to vanish are
//! straight. Each axis is one linear program over difference constraints (`model` says which, `sight` finds the
//! neighbors), solved by network simplex: Lengauer, "Combinatorial Algorithms for Integrated Circuit Layout" (1990),
//! chapter 10; straight pieces as in Gansner, Koutsofios, North and Vo (1993), section 4. The judge has the last word:
//! where an axis would bring in a fault or a crossing, it stays as it was.

mod lanes;
mod model;
mod sight;

use crate::base::geometry::{Point, Px, Rect};
use crate::base::ids::{BoxId, Id, LineId};

use super::forest::Forest;
use super::tree::Layout;
use super::validate;
use model::Model;

/// Passes over the axes: what one axis gives makes room in the other.
const PASSES: usize = 4;
/// The same where there are more lines than `FEW_LINES`.
const PASSES_IF_LARGE: usize = 2;
const FEW_LINES: usize = 400;
/// Steps of the solver for each program.
const STEPS: u64 = 2_000_000;

/// The axis of a pass: `along` it things move, `across` it they stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Axis {
    pub upright: bool,
}

impl Axis {
    pub const fn along(self, point: Point) -> Px {
        if self.upright { point.y } else { point.x }
    }

    pub const fn across(self, point: Point) -> Px {
        if self.upright { point.x } else { point.y }
    }

    /// Both ends of a rectangle along the axis.
    pub const fn span(self, rect: Rect) -> (Px, Px) {
        if self.upright { (rect.y, rect.bottom()) } else { (rect.x, rect.right()) }
    }

    /// Both ends of a rectangle across the axis.
    pub const fn extent(self, rect: Rect) -> (Px, Px) {
        if self.upright { (rect.x, rect.right()) } else { (rect.y, rect.bottom()) }
    }

    /// The rectangle with other ends along the axis.
    pub const fn placed(self, rect: Rect, (low, high): (Px, Px)) -> Rect {
        if self.upright {
            Rect { y: low, h: high - low, ..rect }
        } else {
            Rect { x: low, w: high - low, ..rect }
        }
    }

    pub const fn moved(self, point: Point, to: Px) -> Point {
        if self.upright { Point { y: to, ..point } } else { Point { x: to, ..point } }
    }
}

/// Pulls a faultless layout together.
pub(crate) fn compact(forest: &Forest<'_>, layout: &mut Layout) {
    let few = forest.tree.lines.len() <= FEW_LINES;
    let mut clean = layout.clone();
    if !tidy(&mut clean) {
        return;
    }
    let faults = |layout: &Layout| validate::faults(forest.tree, layout).len();
    let mut crossed = crossings(&clean);
    for pass in 0..if few { PASSES } else { PASSES_IF_LARGE } {
        let axis = Axis { upright: pass % 2 == 1 };
        // Where a jog on a trunk may not vanish without a crossing of those who share it, all jogs stay.
        let next = [true, false].into_iter().find_map(|straighten| {
            let next = along(forest, &clean, axis, straighten)?;
            let now = crossings(&next);
            let well = now <= crossed && (faults(&next) == 0 || faults(&next) <= faults(layout));
            well.then_some((next, now))
        });
        let Some((next, now)) = next else { continue };
        // What changes nothing leaves the other axis as it is, too.
        let still = next.boxes == clean.boxes && next.routes == clean.routes;
        crossed = now;
        clean = next;
        if still && pass >= 2 {
            break;
        }
    }
    *layout = clean;
}

/// The layout compacted along one axis.
fn along(forest: &Forest<'_>, layout: &Layout, axis: Axis, straighten: bool) -> Option<Layout> {
    let mut model = Model::new(forest, layout, axis, straighten);
    sight::separate(&mut model);
    let place = model.solve(STEPS)?;
    let mut next = layout.clone();
    let zero = place[model.sheet.0.var];
    let at = |edge: model::Edge| place[edge.var] + edge.offset - zero;
    let size = at(model.sheet.1);
    if axis.upright {
        next.size.h = size;
    } else {
        next.size.w = size;
    }
    for number in 0..forest.sheet {
        let id = BoxId::at(number);
        let (low, high) = model.boxes[number];
        let old = layout.boxes[id];
        next.boxes[id] = axis.placed(old, (at(low), at(high)));
        next.titles[id] = layout.titles[id].map(|title| {
            let by = at(low) - axis.span(old).0;
            if axis.upright { title.moved(0, by) } else { title.moved(by, 0) }
        });
        for (twin, &(low, high)) in next.twins[id].iter_mut().zip(&model.twins[number]) {
            *twin = axis.placed(*twin, (at(low), at(high)));
        }
    }
    for line in 0..forest.tree.lines.len() {
        let id = LineId::at(line);
        for (point, &edge) in next.routes[id].iter_mut().zip(&model.points[line]) {
            *point = axis.moved(*point, at(edge));
        }
        if let (Some(label), Some((low, high))) = (&mut next.labels[id], model.labels[line]) {
            *label = axis.placed(*label, (at(low), at(high)));
        }
        if let (Some(badge), Some(edge)) = (&mut next.badges[id], model.badges[line]) {
            *badge = axis.moved(*badge, at(edge));
        }
    }
    tidy(&mut next).then_some(next)
}

/// Takes out points that are none: doubled ones and those on the way straight on. Gives whether all routes are fit to
/// be compacted: of upright and flat pieces by turns.
fn tidy(layout: &mut Layout) -> bool {
    let mut fit = true;
    for line in 0..layout.routes.len() {
        let route = &mut layout.routes[LineId::at(line)];
        let mut kept: Vec<Point> = Vec::with_capacity(route.len());
        for &point in route.iter() {
            if kept.last() == Some(&point) {
                continue;
            }
            if let [.., before, last] = kept[..]
                && ((before.x == last.x && last.x == point.x) || (before.y == last.y && last.y == point.y))
            {
                // A line that runs back on itself is not fit.
                let onward = |one: Px, two: Px, three: Px| (one < two) == (two < three);
                fit &= if before.y == last.y {
                    onward(before.x, last.x, point.x)
                } else {
                    onward(before.y, last.y, point.y)
                };
                kept.pop();
            }
            kept.push(point);
        }
        fit &=
            kept.len() >= 2 && kept.windows(2).all(|pair| pair[0].x == pair[1].x || pair[0].y == pair[1].y);
        *route = kept;
    }
    fit
}

/// How often lines cross.
fn crossings(layout: &Layout) -> usize {
    let (mut flat, mut upright) = (Vec::new(), Vec::new());
    for route in layout.routes.iter() {
        for pair in route.windows(2) {
            let (one, other) = (pair[0], pair[1]);
            if one.y == other.y {
                flat.push((one.y, one.x.min(other.x), one.x.max(other.x)));
            } else {
                upright.push((one.x, one.y.min(other.y), one.y.max(other.y)));
            }
        }
    }
    upright.sort_unstable();
    flat.iter()
        .map(|&(y, low, high)| {
            let from = upright.partition_point(|piece| piece.0 <= low);
            upright[from..]
                .iter()
                .take_while(|piece| piece.0 < high)
                .filter(|piece| piece.1 < y && y < piece.2)
                .count()
        })
        .sum()
}
