//! One-dimensional compaction of a finished drawing, axis by axis, as with the masks of a chip.
//!
//! Comes in: a layout without faults. Goes out: the same picture pulled together, without faults: what stands beside
//! what, the ways of the lines and their crossings stay; idle room goes, and lines whose jogs have room to vanish are
//! straight. Each axis is one linear program over difference constraints (`model` says which, `sight` finds the
//! neighbors), solved by network simplex: Lengauer, "Combinatorial Algorithms for Integrated Circuit Layout" (1990),
//! chapter 10; straight pieces as in Gansner, Koutsofios, North and Vo (1993), section 4. The judge has the last word:
//! where an axis would bring in a fault or a crossing, it stays as it was.

mod lanes;
mod lines;
mod model;
mod sight;
mod standing;

use crate::base::geometry::{Point, Px, Rect};
use crate::base::ids::{BoxId, Id, LineId};

use super::forest::Forest;
use super::tree::Layout;
use super::validate;
use model::Model;

/// One pass an axis: what the second gives the first once more has been measured to be nothing.
const PASSES: usize = 2;
/// With more lines than these, jogs are not looked for: there is no time for another run.
const MANY_LINES: usize = 1_000;
/// Steps of the solver for each program.
const STEPS: u64 = 1_000_000;

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
    let many = forest.tree.lines.len() > MANY_LINES;
    let mut clean = layout.clone();
    if !tidy(&mut clean) {
        return;
    }
    let faults = |layout: &Layout| validate::faults_in(forest, layout).len();
    let mut crossed = crossings(&clean);
    for pass in 0..PASSES {
        // Along the flow first.
        let axis = Axis { upright: (pass % 2 == 1) != forest.flows_down(forest.sheet) };
        // Where a jog on a trunk may not vanish without a crossing of those who share it, all jogs stay.
        let tries: &[bool] = if many { &[false] } else { &[true, false] };
        let next = tries.iter().find_map(|&straighten| {
            let next = along(forest, &clean, axis, straighten)?;
            let now = crossings(&next);
            let well = now <= crossed && (faults(&next) == 0 || faults(&next) <= faults(layout));
            well.then_some((next, now))
        });
        let Some((next, now)) = next else { continue };
        crossed = now;
        clean = next;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::geometry::Size;
    use crate::layout::tree::{BoxRole, Boxed, Place, Ports, Tree, Wire};

    fn add(tree: &mut Tree, parent: Option<BoxId>, role: BoxRole) -> BoxId {
        let id = tree.boxes.push(Boxed { parent, children: Vec::new(), role, place: Place::default() });
        match parent {
            Some(parent) => tree.boxes[parent].children.push(id),
            None => tree.roots.push(id),
        }
        id
    }

    fn leaf() -> BoxRole {
        BoxRole::Leaf {
            size: Size { w: 100, h: 80 },
            ports: Ports { left: (24, 56), top: (34, 66), right: (24, 56), bottom: (34, 66) },
        }
    }

    fn link(tree: &mut Tree, from: BoxId, to: BoxId) -> LineId {
        let label = Size::default();
        tree.lines.push(Wire { label, ..Wire::new(from, to) })
    }

    fn drawn(tree: &Tree, size: (Px, Px), boxes: &[Rect], routes: &[&[(Px, Px)]]) -> Layout {
        let mut layout = Layout { size: Size { w: size.0, h: size.1 }, ..Layout::default() };
        for (id, rect) in tree.boxes.ids().zip(boxes) {
            layout.boxes.push(*rect);
            layout.titles.push(match tree.boxes[id].role {
                BoxRole::Group { title, .. } => Some(Rect::new(rect.x, rect.y, title.w, title.h)),
                BoxRole::Leaf { .. } => None,
            });
        }
        for route in routes {
            layout.routes.push(route.iter().map(|&(x, y)| Point { x, y }).collect());
            layout.labels.push(None);
            layout.badges.push(None);
        }
        assert_eq!(validate::faults(tree, &layout), vec![]);
        layout
    }

    fn compacted(tree: &Tree, mut layout: Layout) -> Layout {
        compact(&Forest::new(tree), &mut layout);
        assert_eq!(validate::faults(tree, &layout), vec![]);
        layout
    }

    #[test]
    fn idle_room_goes_and_paddings_stay() {
        let mut tree = Tree::default();
        let outside = add(&mut tree, None, leaf());
        let around = add(&mut tree, None, BoxRole::group());
        let inside = add(&mut tree, Some(around), leaf());
        link(&mut tree, outside, inside);
        let boxes = [Rect::new(10, 140, 100, 80), Rect::new(300, 20, 400, 400), Rect::new(450, 140, 100, 80)];
        let layout = drawn(&tree, (800, 500), &boxes, &[&[(110, 180), (450, 180)]]);
        let layout = compacted(&tree, layout);
        let gaps = tree.gaps;
        assert_eq!(layout.boxes[outside].x, 0);
        assert_eq!(layout.boxes[around].x, 100 + gaps.group);
        assert_eq!(layout.boxes[inside].x, layout.boxes[around].x + 16);
        assert_eq!(layout.boxes[around].size(), Size { w: 132, h: 128 });
        assert_eq!(layout.size, Size { w: 132 + gaps.group + 100, h: 128 });
        assert_eq!(layout.routes[LineId::at(0)].len(), 2);
    }

    #[test]
    fn a_jog_that_has_room_vanishes() {
        let mut tree = Tree::default();
        let one = add(&mut tree, None, leaf());
        let other = add(&mut tree, None, leaf());
        link(&mut tree, one, other);
        let boxes = [Rect::new(0, 0, 100, 80), Rect::new(200, 50, 100, 80)];
        let layout = drawn(&tree, (300, 130), &boxes, &[&[(100, 40), (150, 40), (150, 90), (200, 90)]]);
        let layout = compacted(&tree, layout);
        assert_eq!(layout.routes[LineId::at(0)].len(), 2);
        assert_eq!(layout.boxes[one].y, layout.boxes[other].y);
        assert_eq!(layout.size.w, 200 + tree.gaps.node);
    }

    #[test]
    fn a_line_stays_on_its_side_of_others() {
        // Round a leaf that stands between: the way is as long as it was chosen, but no longer.
        let mut tree = Tree::default();
        let one = add(&mut tree, None, leaf());
        let between = add(&mut tree, None, leaf());
        let other = add(&mut tree, None, leaf());
        link(&mut tree, one, other);
        let boxes = [Rect::new(0, 0, 100, 80), Rect::new(160, 0, 100, 80), Rect::new(320, 0, 100, 80)];
        let way = [(50, 80), (50, 140), (370, 140), (370, 80)];
        let layout = compacted(&tree, drawn(&tree, (420, 140), &boxes, &[&way]));
        let route = &layout.routes[LineId::at(0)];
        assert_eq!(route.len(), 4);
        assert_eq!(route[1].y, layout.boxes[between].bottom() + tree.gaps.head);
        assert_eq!(layout.boxes[other].x, 200 + 2 * tree.gaps.node);
    }

    #[test]
    fn a_line_keeps_room_for_its_mark_beside_a_border() {
        for (mark, room) in [(0, model::CLEAR), (15, 15)] {
            let mut tree = Tree::default();
            let around = add(&mut tree, None, BoxRole::group());
            let [one, between, other] = [(); 3].map(|()| add(&mut tree, Some(around), leaf()));
            let line = link(&mut tree, one, other);
            tree.lines[line].mark = mark;
            let corners = [(16, 32), (176, 32), (336, 32)];
            let mut boxes = vec![Rect::new(0, 0, 452, 300)];
            boxes.extend(corners.map(|(x, y)| Rect::new(x, y, 100, 80)));
            let way = [(66, 112), (66, 180), (386, 180), (386, 112)];
            let layout = compacted(&tree, drawn(&tree, (452, 300), &boxes, &[&way]));
            assert_eq!(layout.routes[line][1].y, layout.boxes[between].bottom() + tree.gaps.head);
            assert_eq!(layout.boxes[around].bottom() - layout.routes[line][1].y, room);
        }
    }

    #[test]
    fn a_picture_with_faults_gets_no_more_of_them_and_an_empty_one_stays() {
        let tree = Tree::default();
        assert_eq!(compacted(&tree, Layout::default()).size, Size::default());
        let mut tree = Tree::default();
        let one = add(&mut tree, None, leaf());
        link(&mut tree, one, one);
        let mut layout = Layout::default();
        layout.boxes.push(Rect::new(0, 0, 100, 80));
        layout.titles.push(None);
        layout.routes.push(vec![Point::default()]);
        layout.labels.push(None);
        layout.badges.push(None);
        let before = layout.routes.iter().cloned().collect::<Vec<_>>();
        compact(&Forest::new(&tree), &mut layout);
        assert_eq!(layout.routes.iter().cloned().collect::<Vec<_>>(), before);
    }
}
