//! The tree with the answers that every step of layout asks for again and again: depth, nesting, the lowest common
//! group of a line's ends and the pair of children that the line joins there.

use std::cell::Cell;

use crate::base::geometry::{Direction, Px, Size};
use crate::base::ids::{BoxId, Id, LineId};

use crate::layout::axis;
use crate::layout::tree::{Arrangement, BoxRole, Boxed, Tree, Wire};

/// The largest side of a leaf that is believed, in px: sums of sizes stay far from the end of the integers.
const LARGEST: Px = 16_384;

/// A line lifted to two children of the lowest group that holds both ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lifted {
    pub line: usize,
    /// Child of the group that is or holds the beginning.
    pub a: usize,
    /// Child of the group that is or holds the end.
    pub b: usize,
}

/// A pair of children of a group between which no line runs, though a way leads from one to the other through a box
/// outside, or from the second drawing of a leaf.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Hint {
    pub a: usize,
    pub b: usize,
    /// The boxes at which it begins and ends.
    pub from: usize,
    pub to: usize,
}

/// Dense view of a tree. Index `sheet` stands for the canvas, the parent of all roots.
pub(crate) struct Forest<'t> {
    pub tree: &'t Tree,
    pub sheet: usize,
    pub parent: Vec<usize>,
    pub children: Vec<Vec<usize>>,
    pub depth: Vec<u32>,
    enter: Vec<u32>,
    leave: Vec<u32>,
    /// Per group: the lines whose ends meet there.
    pub lifted: Vec<Vec<Lifted>>,
    /// Per group: pairs of children between which a way leads through one box outside.
    pub returning: Vec<Vec<Hint>>,
    /// Whether a line belongs to the longest way through the picture.
    pub on_axis: Vec<bool>,
    /// The lines of that way.
    pub axis: Vec<usize>,
    /// Per leaf: its second drawings.
    pub twins: Vec<Vec<usize>>,
    /// Per box, and for the sheet: how many leaves it is or holds.
    pub leaves: Vec<i64>,
    /// Per box: lines that come to it less those that leave it.
    inward: Vec<i64>,
    /// Boxes from the inside outwards: children before parents.
    pub upward: Vec<usize>,
    /// Steps of searching ways that this tree may still cost.
    pub steps: Cell<u64>,
}

/// Hints that the second drawings of one leaf may give.
const MOST_HINTS: usize = 64;

/// Steps of searching ways that a tree may cost in all: counted and not timed, so that the same tree is laid out in the
/// same way everywhere. One or two seconds' worth.
const MOST_STEPS: u64 = 80_000_000;

impl<'t> Forest<'t> {
    pub fn new(tree: &'t Tree) -> Self {
        let count = tree.boxes.len();
        let sheet = count;
        let mut parent = vec![sheet; count + 1];
        let mut children = vec![Vec::new(); count + 1];
        for (id, boxed) in tree.boxes.enumerated() {
            parent[id.index()] = boxed.parent.map_or(sheet, Id::index);
            children[id.index()] = boxed.children.iter().map(|child| child.index()).collect();
        }
        children[sheet] = tree.roots.iter().map(|root| root.index()).collect();
        let mut forest = Self {
            tree,
            sheet,
            parent,
            children,
            depth: vec![0; count + 1],
            enter: vec![0; count + 1],
            leave: vec![0; count + 1],
            lifted: vec![Vec::new(); count + 1],
            returning: vec![Vec::new(); count + 1],
            on_axis: axis::longest_way(tree),
            axis: Vec::new(),
            twins: vec![Vec::new(); count + 1],
            leaves: vec![0; count + 1],
            inward: vec![0; count + 1],
            upward: Vec::with_capacity(count + 1),
            steps: Cell::new(MOST_STEPS),
        };
        for wire in tree.lines.iter() {
            forest.inward[wire.to.index()] += 1;
            forest.inward[wire.from.index()] -= 1;
        }
        for (id, boxed) in tree.boxes.enumerated() {
            if let Some(owner) = boxed.place.twin_of.filter(|owner| forest.is_leaf(owner.index())) {
                forest.twins[owner.index()].push(id.index());
            }
        }
        forest.walk();
        forest.count_leaves();
        forest.axis = (0..tree.lines.len()).filter(|&line| forest.on_axis[line]).collect();
        forest.lift();
        forest.find_returning();
        forest
    }

    /// Numbers the boxes depth first, so that nesting is two comparisons.
    fn walk(&mut self) {
        let mut clock = 0;
        let mut stack = vec![(self.sheet, 0usize)];
        while let Some(top) = stack.last_mut() {
            let (at, next) = *top;
            if next == 0 {
                self.enter[at] = clock;
                clock += 1;
            }
            if let Some(&child) = self.children[at].get(next) {
                top.1 += 1;
                self.depth[child] = self.depth[at] + 1;
                stack.push((child, 0));
            } else {
                self.leave[at] = clock;
                self.upward.push(at);
                stack.pop();
            }
        }
    }

    fn count_leaves(&mut self) {
        for number in 0..self.upward.len() {
            let at = self.upward[number];
            self.leaves[at] += i64::from(self.is_leaf(at));
            if at != self.sheet {
                self.leaves[self.parent[at]] += self.leaves[at];
            }
        }
    }

    fn lift(&mut self) {
        for line in 0..self.tree.lines.len() {
            let (from, to) = self.ends(line);
            if from == to {
                continue;
            }
            let group = self.common(from, to);
            if group != from && group != to {
                let (a, b) = (self.child_towards(group, from), self.child_towards(group, to));
                self.lifted[group].push(Lifted { line, a, b });
            }
        }
    }

    /// Finds ways that leave a group through one box and come back into it.
    fn find_returning(&mut self) {
        let mut incoming: Vec<Vec<usize>> = vec![Vec::new(); self.sheet];
        let mut outgoing: Vec<Vec<usize>> = vec![Vec::new(); self.sheet];
        for wire in self.tree.lines.iter().filter(|wire| !wire.lateral) {
            let (from, to) = (wire.from.index(), wire.to.index());
            incoming[to].push(from);
            outgoing[from].push(to);
        }
        for middle in 0..self.sheet {
            if incoming[middle].len() * outgoing[middle].len() > 16 {
                continue;
            }
            for &from in &incoming[middle] {
                for &to in &outgoing[middle] {
                    let group = self.common(from, to);
                    if group == from || group == to || self.within(middle, group) {
                        continue;
                    }
                    let hint = Hint {
                        a: self.child_towards(group, from),
                        b: self.child_towards(group, to),
                        from,
                        to,
                    };
                    if !self.returning[group].contains(&hint) {
                        self.returning[group].push(hint);
                    }
                }
            }
        }
        for owner in 0..self.sheet {
            let twins = std::mem::take(&mut self.twins[owner]);
            // Where everything leads everywhere, hints say nothing and cost a net of their square.
            if twins.len() * (outgoing[owner].len() + incoming[owner].len()) > MOST_HINTS {
                self.twins[owner] = twins;
                continue;
            }
            for &twin in &twins {
                for &to in &outgoing[owner] {
                    self.hint_of_twin(twin, to, false);
                }
                for &from in &incoming[owner] {
                    self.hint_of_twin(twin, from, true);
                }
            }
            self.twins[owner] = twins;
        }
    }

    fn hint_of_twin(&mut self, twin: usize, other: usize, incoming: bool) {
        let inside = self.parent[twin];
        let group = self.common(inside, other);
        // Where the twin's own group holds the other end, the twin itself is a member that has lines.
        if group == inside || group == other || group == self.sheet {
            return;
        }
        let (a, b) = (self.child_towards(group, inside), self.child_towards(group, other));
        let hint = if incoming {
            Hint { a: b, b: a, from: other, to: twin }
        } else {
            Hint { a, b, from: twin, to: other }
        };
        self.returning[group].push(hint);
    }

    pub fn boxed(&self, at: usize) -> &'t Boxed {
        &self.tree.boxes[BoxId::at(at)]
    }

    pub fn wire(&self, line: usize) -> &'t Wire {
        &self.tree.lines[LineId::at(line)]
    }

    /// Beginning and end of a line.
    pub fn ends(&self, line: usize) -> (usize, usize) {
        let wire = self.wire(line);
        (wire.from.index(), wire.to.index())
    }

    /// Whether `inner` is `outer` or stands in it.
    pub fn within(&self, inner: usize, outer: usize) -> bool {
        self.enter[outer] <= self.enter[inner] && self.leave[inner] <= self.leave[outer]
    }

    /// The lowest box that is or holds both.
    pub fn common(&self, one: usize, other: usize) -> usize {
        let mut at = one;
        while !self.within(other, at) {
            at = self.parent[at];
        }
        at
    }

    /// The child of `group` that is or holds `inner`.
    pub fn child_towards(&self, group: usize, inner: usize) -> usize {
        let mut at = inner;
        while self.parent[at] != group && at != self.sheet {
            at = self.parent[at];
        }
        at
    }

    pub fn is_leaf(&self, at: usize) -> bool {
        at != self.sheet && matches!(self.boxed(at).role, BoxRole::Leaf { .. })
    }

    /// Whether the box is a boundary with a border.
    pub fn is_drawn_group(&self, at: usize) -> bool {
        at != self.sheet && matches!(self.boxed(at).role, BoxRole::Group { drawn: true, .. })
    }

    /// The innermost group with a border that is or holds `at`; the sheet if there is none.
    pub fn drawn_around(&self, at: usize) -> usize {
        let mut at = at;
        while at != self.sheet && !self.is_drawn_group(at) {
            at = self.parent[at];
        }
        at
    }

    /// Whether the box stands on the border of its parent.
    pub fn on_border(&self, at: usize) -> bool {
        at != self.sheet
            && self.boxed(at).place.border.is_some()
            && self.is_leaf(at)
            && self.is_drawn_group(self.parent[at])
    }

    pub fn leaf_size(&self, at: usize) -> Size {
        match &self.boxed(at).role {
            BoxRole::Leaf { size, .. } => believed(*size),
            BoxRole::Group { .. } => Size::default(),
        }
    }

    /// By how many more lines come to a box than leave it.
    pub fn inward(&self, at: usize) -> i64 {
        self.inward[at]
    }

    /// Whether what stands in the group flows downwards.
    pub fn flows_down(&self, group: usize) -> bool {
        let mut at = group;
        while at != self.sheet {
            if let BoxRole::Group { direction: Some(direction), .. } = self.boxed(at).role {
                return direction == Direction::Down;
            }
            at = self.parent[at];
        }
        self.tree.direction == Direction::Down
    }

    pub fn has_lanes(&self, group: usize) -> bool {
        group != self.sheet
            && matches!(self.boxed(group).role, BoxRole::Group { arrangement: Arrangement::Lanes, .. })
            && self.children[group].iter().any(|&child| self.boxed(child).place.lane.is_some())
    }
}

fn believed(size: Size) -> Size {
    Size { w: size.w.clamp(1, LARGEST), h: size.h.clamp(1, LARGEST) }
}
