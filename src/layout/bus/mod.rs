//! The last resort: a layout without any search, free of faults by construction, in time linear in boxes and lines.
//!
//! Comes in: a tree. Goes out: a layout. Never here: a trial, a repair.
//!
//! Every group sets its members in columns with a channel before, between and after them, and a bus of horizontal
//! tracks below all columns. Each beginning of lines has one vertical track in the channel after its column and one
//! track on the bus, in every group that its lines pass; each end has the same in the channel before its column.
//! Two lines thus share ground only where they share an end. Lines leave boxes at heights that are multiples of 8 and
//! enter them 4 px off these, so that what meets in a channel from both sides never lies on one height. A line with
//! a label or a step has a vertical track of its own, as wide as its words, in a strip above the bus in which nothing
//! runs across. The idea is that of channel routing with dedicated tracks (Hashimoto and Stevens 1971), one channel a
//! column, without the step that packs the tracks.

mod columns;
mod layers;
mod nets;
mod trace;

use crate::base::geometry::{Point, Px, Rect, Size};
use crate::base::ids::{Id, LineId};
use crate::layout::forest::Forest;
use crate::layout::tree::{Layout, Tree};
use columns::Frame;
use nets::Nets;

/// Heights at which lines leave and enter boxes repeat at this distance.
const STEP: Px = 8;

/// Lays out a tree. The same tree gives the same layout, byte for byte.
pub(super) fn arrange(tree: &Tree) -> Layout {
    let forest = Forest::new(tree);
    let down = forest.flows_down(forest.sheet);
    let frame = Frame::new(&forest, down);
    let nets = Nets::new(&forest, &frame.column);
    let plan = columns::stand(&forest, frame, &nets);
    let turned = |rect: Rect| if down { Rect::new(rect.y, rect.x, rect.h, rect.w) } else { rect };
    let size = plan.rect[forest.sheet].size();
    let mut layout = Layout {
        size: if down { Size { w: size.h, h: size.w } } else { size },
        boxes: (0..forest.sheet).map(|at| turned(plan.rect[at])).collect(),
        titles: (0..forest.sheet).map(|at| title(&forest, at, turned(plan.rect[at]))).collect(),
        ..Layout::default()
    };
    for line in 0..tree.lines.len() {
        let traced = trace::line(&forest, &nets, &plan, line);
        let turn = |point: Point| if down { Point { x: point.y, y: point.x } } else { point };
        layout.routes.push(traced.route.into_iter().map(turn).collect());
        layout.labels.push(traced.label.map(turned));
        layout.badges.push(traced.badge.map(turn));
        debug_assert_eq!(layout.routes.len(), LineId::at(line).index() + 1);
    }
    layout
}

/// The title strip of a drawn group, at its top left corner.
fn title(forest: &Forest<'_>, at: usize, rect: Rect) -> Option<Rect> {
    let title = columns::title(forest, at);
    (title.w > 0 && title.h > 0).then(|| Rect::new(rect.x, rect.y, title.w, title.h))
}

/// The next multiple of the step, from `value` on.
const fn up(value: Px) -> Px {
    (value + STEP - 1).div_euclid(STEP) * STEP
}

#[cfg(test)]
mod tests {
    use super::arrange;
    use crate::base::geometry::{Direction, Insets, Px, Size};
    use crate::base::ids::{BoxId, Id, IdVec, LineId};
    use crate::layout::tree::{Arrangement, BoxRole, Boxed, Place, Ports, Tree, Wire};
    use crate::layout::validate;

    /// A linear congruential generator (Knuth, MMIX), so that trees are the same everywhere.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % sides
        }
        fn px(&mut self, least: Px, spread: u64) -> Px {
            least + Px::try_from(self.roll(spread)).expect("a small number")
        }
    }

    /// A tree of boxes in boxes to depth 6, lines between any two of them.
    fn tree(seed: u64) -> Tree {
        let mut dice = Dice(seed);
        let mut boxes: IdVec<BoxId, Boxed> = IdVec::new();
        let mut depth: Vec<u64> = Vec::new();
        let mut roots = Vec::new();
        let mut leaves = Vec::new();
        for _ in 0..=dice.roll(60) {
            let groups: Vec<BoxId> = boxes
                .ids()
                .filter(|id| matches!(boxes[*id].role, BoxRole::Group { .. }) && depth[id.index()] < 6)
                .collect();
            let parent = match dice.roll(groups.len() as u64 + 2) as usize {
                number if number < groups.len() => Some(groups[number]),
                _ => None,
            };
            let is_group = dice.roll(3) == 0;
            let role = if is_group {
                BoxRole::Group {
                    least: Size { w: dice.px(0, 200), h: dice.px(0, 200) },
                    title: Size { w: dice.px(0, 160), h: dice.px(0, 40) },
                    pad: Insets {
                        left: dice.px(0, 40),
                        top: dice.px(0, 40),
                        right: dice.px(0, 40),
                        bottom: 16,
                    },
                    drawn: dice.roll(8) > 0,
                    direction: None,
                    arrangement: if dice.roll(3) == 0 { Arrangement::Lanes } else { Arrangement::Flow },
                }
            } else {
                let size = Size { w: dice.px(40, 120), h: dice.px(40, 90) };
                let ports = Ports { left: (8, 40), top: (0, 40), right: (8, 40), bottom: (0, 40) };
                BoxRole::Leaf { size, ports }
            };
            let place = Place {
                lane: (dice.roll(3) == 0).then(|| dice.roll(3) as u32),
                tier: (dice.roll(2) == 0).then(|| dice.roll(4) as u32),
                ..Place::default()
            };
            let id = boxes.push(Boxed { parent, children: Vec::new(), role, place });
            depth.push(parent.map_or(0, |parent| depth[parent.index()] + 1));
            match parent {
                Some(parent) => boxes[parent].children.push(id),
                None => roots.push(id),
            }
            if !is_group {
                leaves.push(id);
            }
        }
        let drawn: Vec<BoxId> = boxes
            .ids()
            .filter(|id| !matches!(boxes[*id].role, BoxRole::Group { drawn: false, .. }))
            .collect();
        let groups: Vec<BoxId> = drawn.iter().copied().filter(|id| !leaves.contains(id)).collect();
        for &leaf in &leaves {
            for _ in 0..dice.roll(3) {
                let inside = groups.get(dice.roll(groups.len() as u64 + 1) as usize).copied();
                if let Some(inside) = inside {
                    let side = (4, 20);
                    let ports = Ports { left: side, right: side, top: side, bottom: side };
                    let role = BoxRole::Leaf { size: Size { w: 24, h: 40 }, ports };
                    let place = Place { twin_of: Some(leaf), ..Place::default() };
                    let twin = boxes.push(Boxed { parent: Some(inside), children: Vec::new(), role, place });
                    boxes[inside].children.push(twin);
                }
            }
        }
        let mut lines: IdVec<LineId, Wire> = IdVec::new();
        for _ in 0..dice.roll(80) {
            let mut end = || drawn.get(dice.roll(drawn.len() as u64 + 1) as usize).copied();
            if let (Some(from), Some(to)) = (end(), end()) {
                lines.push(Wire {
                    from,
                    to,
                    label: if dice.roll(3) == 0 {
                        Size { w: dice.px(10, 140), h: 34 }
                    } else {
                        Size::default()
                    },
                    badge: if dice.roll(5) == 0 { 40 } else { 0 },
                    mark: 0,
                    class: dice.roll(3) as u32,
                    lateral: dice.roll(4) == 0,
                });
            }
        }
        let direction = if dice.roll(2) == 0 { Direction::Right } else { Direction::Down };
        Tree { boxes, lines, roots, direction, ..Tree::default() }
    }

    #[test]
    fn no_tree_has_a_fault() {
        let trees = if cfg!(debug_assertions) { 500 } else { 10_000 };
        for seed in 0..trees {
            let tree = tree(seed);
            let layout = arrange(&tree);
            let faults = validate::faults(&tree, &layout);
            assert!(faults.is_empty(), "seed {seed}: {:?}", &faults[..faults.len().min(3)]);
            for (line, wire) in tree.lines.enumerated() {
                assert_eq!(layout.labels[line].is_some(), wire.label.w > 0, "seed {seed}, {line:?}");
                assert_eq!(layout.badges[line].is_some(), wire.badge > 0, "seed {seed}, {line:?}");
            }
        }
    }

    #[test]
    fn the_same_tree_gives_the_same_layout() {
        for seed in 0..50 {
            let tree = tree(seed);
            assert_eq!(format!("{:?}", arrange(&tree)), format!("{:?}", arrange(&tree)), "seed {seed}");
        }
    }
}
