//! Whether wishes about places came true, judged from the finished layout alone.
//!
//! It knows nothing of how the layout came about: wishes that nothing was done for are seen as well, and those that came
//! true by themselves are no fault.

use std::collections::BTreeMap;

use crate::base::geometry::{Direction, Px, Rect};
use crate::base::ids::BoxId;
use crate::layout::tree::{BoxRole, Layout, Tree, Wire, Zone};

/// A wish about places. Boxes of one wish are siblings, or their places are compared in the lowest group around both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wish {
    /// The first stands before the second, along the flow.
    Before(BoxId, BoxId),
    /// Both stand at the same place along the flow.
    SameRank(BoxId, BoxId),
    /// The first stands ahead of the second, across the flow.
    Order(BoxId, BoxId),
    /// The lines in a group run in its own direction.
    Direction(BoxId),
}

/// Middles this near count as equal: boxes stand on a grid, and one of them may be odd.
const NEAR: Px = 2;

/// Judges wishes about one layout of a tree.
pub struct Judge<'a> {
    tree: &'a Tree,
    layout: &'a Layout,
    /// How far the lines of each group with a direction of its own run: those that run to the right and down.
    runs: BTreeMap<BoxId, [Run; 2]>,
}

/// Lines that run forward along an axis, and how far in all, in px.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Run {
    lines: usize,
    px: i64,
}

impl<'a> Judge<'a> {
    /// Looks at the layout of a tree.
    #[must_use]
    pub fn new(tree: &'a Tree, layout: &'a Layout) -> Self {
        let mut judge = Self { tree, layout, runs: BTreeMap::new() };
        let asked = tree.boxes.iter().any(|boxed| own_direction(&boxed.role).is_some());
        if asked {
            for wire in tree.lines.iter() {
                judge.count(wire);
            }
        }
        judge
    }

    /// Whether the layout has what is wished.
    #[must_use]
    pub fn keeps(&self, wish: Wish) -> bool {
        match wish {
            Wish::Before(first, second) => {
                let along = self.flow(self.common(first, second));
                middle(self.rect(first), along) < middle(self.rect(second), along)
            }
            Wish::Order(first, second) => {
                let across = other(self.flow(self.common(first, second)));
                middle(self.rect(first), across) < middle(self.rect(second), across)
            }
            Wish::SameRank(first, second) => {
                let along = self.flow(self.common(first, second));
                let (one, two) = (self.rect(first), self.rect(second));
                // Twice the middles, so that halves of px count.
                let apart = start(one, along) + end(one, along) - start(two, along) - end(two, along);
                apart.abs() <= 2 * NEAR
            }
            Wish::Direction(group) => {
                match (own_direction(&self.tree.boxes[group].role), self.runs.get(&group)) {
                    (Some(Direction::Right), Some([right, down])) => right > down,
                    (Some(Direction::Down), Some([right, down])) => down > right,
                    // Nothing runs in it.
                    _ => true,
                }
            }
        }
    }

    fn rect(&self, at: BoxId) -> Rect {
        self.layout.boxes.get(at).copied().unwrap_or_default()
    }

    /// The lowest group that holds both; `None` is the sheet.
    fn common(&self, one: BoxId, other: BoxId) -> Option<BoxId> {
        self.tree.ancestors(one).find(|above| *above != other && self.tree.within(other, *above))
    }

    /// The box directly in `group` that is or holds `inner`.
    fn child_towards(&self, group: Option<BoxId>, inner: BoxId) -> BoxId {
        let mut way = std::iter::once(inner).chain(self.tree.ancestors(inner));
        way.find(|at| self.tree.boxes[*at].parent == group).unwrap_or(inner)
    }

    /// The group from which a group has its direction; `None` is the sheet.
    fn directed(&self, group: Option<BoxId>) -> Option<BoxId> {
        let group = group?;
        let mut way = std::iter::once(group).chain(self.tree.ancestors(group));
        way.find(|at| own_direction(&self.tree.boxes[*at].role).is_some())
    }

    fn flow(&self, group: Option<BoxId>) -> Direction {
        let asked = self.directed(group).and_then(|group| own_direction(&self.tree.boxes[group].role));
        asked.unwrap_or(self.tree.direction)
    }

    /// Counts a line for the group from which it has its direction, if it is one that shows a flow.
    fn count(&mut self, wire: &Wire) {
        let nested = self.tree.within(wire.from, wire.to) || self.tree.within(wire.to, wire.from);
        if wire.lateral || nested {
            return;
        }
        let group = self.common(wire.from, wire.to);
        let Some(directed) = self.directed(group) else { return };
        let (from, to) = (self.child_towards(group, wire.from), self.child_towards(group, wire.to));
        if !self.flows(from) || !self.flows(to) {
            return;
        }
        let (from, to) = (self.rect(from), self.rect(to));
        let runs = self.runs.entry(directed).or_default();
        for (run, axis) in runs.iter_mut().zip([Direction::Right, Direction::Down]) {
            if end(from, axis) <= start(to, axis) {
                run.lines += 1;
                run.px += i64::from(middle(to, axis)) - i64::from(middle(from, axis));
            }
        }
    }

    /// Whether a box stands where lines lead it: not in a lane, on a border, beside the flow or on the shelf.
    fn flows(&self, at: BoxId) -> bool {
        let place = &self.tree.boxes[at].place;
        place.lane.is_none() && place.border.is_none() && matches!(place.zone, Zone::Entry | Zone::Flow)
    }
}

const fn own_direction(role: &BoxRole) -> Option<Direction> {
    match role {
        BoxRole::Group { direction, .. } => *direction,
        BoxRole::Leaf { .. } => None,
    }
}

const fn other(direction: Direction) -> Direction {
    match direction {
        Direction::Right => Direction::Down,
        Direction::Down => Direction::Right,
    }
}

const fn start(rect: Rect, axis: Direction) -> Px {
    match axis {
        Direction::Right => rect.x,
        Direction::Down => rect.y,
    }
}

const fn end(rect: Rect, axis: Direction) -> Px {
    match axis {
        Direction::Right => rect.right(),
        Direction::Down => rect.bottom(),
    }
}

const fn middle(rect: Rect, axis: Direction) -> Px {
    match axis {
        Direction::Right => rect.center().x,
        Direction::Down => rect.center().y,
    }
}

#[cfg(test)]
mod tests {
    use super::{Judge, Wish};
    use crate::base::geometry::{Direction, Insets, Px, Rect, Size};
    use crate::base::ids::BoxId;
    use crate::layout::tree::{Arrangement, BoxRole, Boxed, Layout, Place, Ports, Tree, Wire};

    /// A group at the origin with cells of 100 x 80 in it, at these places.
    fn group(direction: Option<Direction>, cells: &[(Px, Px)]) -> (Tree, Layout, BoxId, Vec<BoxId>) {
        let (mut tree, mut layout) = (Tree::default(), Layout::default());
        let role = BoxRole::Group {
            least: Size::default(),
            title: Size::default(),
            pad: Insets::default(),
            drawn: true,
            direction,
            arrangement: Arrangement::Flow,
        };
        let (children, place) = (Vec::new(), Place::default());
        let group = tree.boxes.push(Boxed { parent: None, children, role, place: place.clone() });
        layout.boxes.push(Rect::new(0, 0, 1000, 1000));
        tree.roots.push(group);
        for (x, y) in cells {
            let ports = Ports { left: (0, 80), top: (0, 100), right: (0, 80), bottom: (0, 100) };
            let role = BoxRole::Leaf { size: Size { w: 100, h: 80 }, ports };
            let place = place.clone();
            let cell = tree.boxes.push(Boxed { parent: Some(group), children: Vec::new(), role, place });
            tree.boxes[group].children.push(cell);
            layout.boxes.push(Rect::new(*x, *y, 100, 80));
        }
        let cells = tree.boxes[group].children.clone();
        (tree, layout, group, cells)
    }

    fn join(tree: &mut Tree, from: BoxId, to: BoxId, lateral: bool) {
        tree.lines.push(Wire { lateral, ..Wire::new(from, to) });
    }

    #[test]
    fn before_is_along_the_flow() {
        let (tree, layout, _, cells) = group(None, &[(20, 300), (200, 20)]);
        let judge = Judge::new(&tree, &layout);
        assert!(judge.keeps(Wish::Before(cells[0], cells[1])));
        assert!(!judge.keeps(Wish::Before(cells[1], cells[0])));
        let (tree, layout, _, cells) = group(Some(Direction::Down), &[(20, 300), (200, 20)]);
        let judge = Judge::new(&tree, &layout);
        assert!(!judge.keeps(Wish::Before(cells[0], cells[1])));
        assert!(judge.keeps(Wish::Before(cells[1], cells[0])));
    }

    #[test]
    fn one_rank_is_one_middle_along_the_flow() {
        let (tree, mut layout, _, cells) = group(None, &[(20, 20), (22, 200), (24, 400)]);
        layout.boxes[cells[2]].w = 80;
        let judge = Judge::new(&tree, &layout);
        assert!(judge.keeps(Wish::SameRank(cells[0], cells[1])));
        assert!(!judge.keeps(Wish::SameRank(cells[0], cells[2])), "70 and 64");
        let down = Tree { direction: Direction::Down, ..tree.clone() };
        assert!(!Judge::new(&down, &layout).keeps(Wish::SameRank(cells[0], cells[1])));
    }

    #[test]
    fn an_order_is_across_the_flow() {
        let (mut tree, layout, _, cells) = group(None, &[(20, 300), (200, 20), (400, 20)]);
        let judge = Judge::new(&tree, &layout);
        assert!(judge.keeps(Wish::Order(cells[1], cells[0])));
        assert!(!judge.keeps(Wish::Order(cells[0], cells[1])));
        assert!(!judge.keeps(Wish::Order(cells[1], cells[2])), "they stand side by side along the flow");
        tree.direction = Direction::Down;
        assert!(Judge::new(&tree, &layout).keeps(Wish::Order(cells[0], cells[1])));
    }

    #[test]
    fn a_direction_is_where_the_lines_of_the_group_run() {
        let right = [(20, 20), (200, 20), (400, 20), (400, 200)];
        for (asked, kept) in [(Direction::Right, true), (Direction::Down, false)] {
            let (mut tree, layout, inside, cells) = group(Some(asked), &right);
            let keeps = |tree: &Tree| Judge::new(tree, &layout).keeps(Wish::Direction(inside));
            assert!(keeps(&tree), "nothing runs in it");
            join(&mut tree, cells[2], cells[3], true);
            assert!(keeps(&tree), "what is lateral shows no flow");
            for pair in cells.windows(2).take(2) {
                join(&mut tree, pair[0], pair[1], false);
            }
            // A fan: forward to the right, and down as well.
            join(&mut tree, cells[1], cells[3], false);
            assert_eq!(keeps(&tree), kept, "{asked:?}");
        }
    }

    #[test]
    fn lines_of_an_inner_group_with_a_direction_are_its_own() {
        let (mut tree, mut layout, outer, cells) = group(Some(Direction::Right), &[(20, 20), (20, 200)]);
        let role = tree.boxes[outer].role.clone();
        let place = Place::default();
        let inner = tree.boxes.push(Boxed { parent: Some(outer), children: cells.clone(), role, place });
        layout.boxes.push(Rect::new(10, 10, 300, 300));
        tree.boxes[outer].children = vec![inner];
        for cell in &cells {
            tree.boxes[*cell].parent = Some(inner);
        }
        join(&mut tree, cells[0], cells[1], false);
        let judge = Judge::new(&tree, &layout);
        assert!(judge.keeps(Wish::Direction(outer)));
        assert!(!judge.keeps(Wish::Direction(inner)));
    }
}
