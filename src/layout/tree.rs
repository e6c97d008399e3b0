//! What layout is told, and what it answers: boxes with sizes, lines with labels, constraints without meaning.

use crate::base::geometry::{Direction, Insets, Point, Polyline, Px, Rect, Side, Size};
use crate::base::ids::{BoxId, IdVec, LineId};

/// The measured picture. Parents come before their children; `children` is the author's order.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    pub boxes: IdVec<BoxId, Boxed>,
    pub lines: IdVec<LineId, Wire>,
    /// The boxes on the canvas.
    pub roots: Vec<BoxId>,
    pub direction: Direction,
    /// Whether nobody asked for the direction, so that a picture for a page of a wanted shape may be turned.
    pub turns: bool,
    /// Width to height that the page asks for.
    pub aspect: Option<(u32, u32)>,
    /// Width to height of what it is looked at on, where no page asks; `None`: of most screens.
    pub screen: Option<(u32, u32)>,
    pub gaps: Gaps,
}

/// Distances that the theme asks for, in px.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gaps {
    /// Between two leaves.
    pub node: Px,
    /// Between two groups side by side.
    pub group: Px,
    /// Between two lanes.
    pub lane: Px,
    /// Between two parallel lines.
    pub line: Px,
    /// Free ground around a label.
    pub label: Px,
    /// Length of an arrow head: the last piece of a line is never shorter.
    pub head: Px,
    /// Coordinates of boxes are multiples of this.
    pub grid: Px,
}

impl Default for Gaps {
    fn default() -> Self {
        Self { node: 24, group: 24, lane: 16, line: 10, label: 8, head: 14, grid: 4 }
    }
}

/// A box of the picture.
#[derive(Clone, Debug)]
pub struct Boxed {
    pub parent: Option<BoxId>,
    pub children: Vec<BoxId>,
    pub role: BoxRole,
    /// Place among the siblings, told by who knows the meaning.
    pub place: Place,
}

#[derive(Clone, Debug)]
pub enum BoxRole {
    /// A node: a cell of this size. Lines may end anywhere on the cell's border within `ports` of each side.
    Leaf { size: Size, ports: Ports },
    /// A boundary. The size is the least; `title` is the strip at its top left corner that no line may meet.
    Group {
        least: Size,
        title: Size,
        pad: Insets,
        /// Not drawn: it keeps its members together, but is no wall, has no title and is no end of a line.
        drawn: bool,
        /// Main direction of what stands in it, where the author asked for one.
        direction: Option<Direction>,
        arrangement: Arrangement,
    },
}

/// Where on the border of a cell lines may end: ranges relative to the cell's top left corner.
/// A range is along the side (y for left and right, x for top and bottom); the middle is preferred.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ports {
    pub left: (Px, Px),
    pub top: (Px, Px),
    pub right: (Px, Px),
    pub bottom: (Px, Px),
}

/// How the children of a group stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Arrangement {
    /// Along the flow that the lines give.
    #[default]
    Flow,
    /// Children with a lane stand as parallel lanes of equal extent along the flow, stacked across it in order of
    /// the lane; in all of them, members of equal tier share one column of equal extent.
    Lanes,
}

/// What the meaning of a box asks of its place.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Place {
    /// The number of the lane, in a group of lanes.
    pub lane: Option<u32>,
    /// Column in a lane: all members of one tier stand in one column, in every lane.
    pub tier: Option<u32>,
    pub zone: Zone,
    /// On the border of its parent, its middle on the border line.
    pub border: Option<Side>,
    /// Siblings that must stand at the same place along the flow carry the same number.
    pub rank: Option<u32>,
    /// Siblings that this one must stand before, along the flow.
    pub before: Vec<BoxId>,
    /// Order across the flow among siblings that carry one.
    pub order: Option<u32>,
    /// The leaf of which this one is a second drawing, in another group that it spans: they stand on one spine, at the
    /// same place along the flow where that can be had.
    pub twin_of: Option<BoxId>,
}

/// The part of its parent in which a box stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Zone {
    /// Sources: users, the internet.
    Entry,
    /// Where the lines lead it.
    #[default]
    Flow,
    /// The band of shared services beside the main flow (below it, where the flow is to the right).
    Band,
    /// The shelf of what serves everything: logs, keys, identity. Last of all.
    Shelf,
}

/// A line between two boxes, which may be groups, one inside the other, or the same.
#[derive(Clone, Debug)]
pub struct Wire {
    pub from: BoxId,
    pub to: BoxId,
    /// Size of its label; zero width: none.
    pub label: Size,
    /// Free length that its beginning needs for a numbered step; 0: none.
    pub badge: Px,
    /// How far from itself a mark reaches that will stand somewhere on it; 0: none.
    pub mark: Px,
    /// Lines of one class with a common end may share a trunk.
    pub class: u32,
    /// Does not decide an order (an answer, a replica, an attachment).
    pub lateral: bool,
}

impl Wire {
    /// A line of class 0 without label, badge and mark.
    pub fn new(from: BoxId, to: BoxId) -> Self {
        Self { from, to, label: Size::default(), badge: 0, mark: 0, class: 0, lateral: false }
    }
}

/// The answer: absolute whole px, origin top left at 0, 0.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub size: Size,
    pub boxes: IdVec<BoxId, Rect>,
    /// The strip of each drawn group's title.
    pub titles: IdVec<BoxId, Option<Rect>>,
    /// From the border of `from` to the border of `to`; never empty.
    pub routes: IdVec<LineId, Polyline>,
    pub labels: IdVec<LineId, Option<Rect>>,
    /// The middle of the step badge of each line that asked for room.
    pub badges: IdVec<LineId, Option<Point>>,
    /// This is the layout of `Tree::turned`.
    pub turned: bool,
}

impl Tree {
    /// The same tree in the other direction. Leaves on borders go with it: what came in from the left comes from
    /// above. Directions of groups, which the author asked for, stay.
    #[must_use]
    pub fn turned(&self) -> Self {
        let mut turned = self.clone();
        turned.direction = match self.direction {
            Direction::Right => Direction::Down,
            Direction::Down => Direction::Right,
        };
        for id in self.boxes.ids() {
            let border = &mut turned.boxes[id].place.border;
            *border = border.map(|side| match side {
                Side::Left => Side::Top,
                Side::Top => Side::Left,
                Side::Right => Side::Bottom,
                Side::Bottom => Side::Right,
            });
        }
        turned
    }

    /// The boxes around a box, nearest first.
    pub fn ancestors(&self, start: BoxId) -> impl Iterator<Item = BoxId> + '_ {
        std::iter::successors(self.boxes[start].parent, |above| self.boxes[*above].parent)
    }

    /// Whether `inner` is `outer` or stands in it.
    #[must_use]
    pub fn within(&self, inner: BoxId, outer: BoxId) -> bool {
        inner == outer || self.ancestors(inner).any(|above| above == outer)
    }
}

#[cfg(test)]
impl BoxRole {
    /// A small group with a border and a title.
    pub(crate) fn group() -> Self {
        Self::Group {
            least: Size { w: 80, h: 56 },
            title: Size { w: 60, h: 24 },
            pad: Insets { left: 16, top: 32, right: 16, bottom: 16 },
            drawn: true,
            direction: None,
            arrangement: Arrangement::Flow,
        }
    }
}

#[cfg(test)]
impl Tree {
    /// Leaves of 40 by 40 px and lines between them.
    pub(crate) fn of_leaves(leaves: usize, lines: &[(usize, usize)]) -> Self {
        use crate::base::ids::Id as _;
        let mut tree = Self::default();
        let middle = (14, 26);
        for _ in 0..leaves {
            let ports = Ports { left: middle, top: middle, right: middle, bottom: middle };
            let role = BoxRole::Leaf { size: Size { w: 40, h: 40 }, ports };
            let place = Place::default();
            tree.roots.push(tree.boxes.push(Boxed { parent: None, children: Vec::new(), role, place }));
        }
        for &(from, to) in lines {
            tree.lines.push(Wire::new(BoxId::at(from), BoxId::at(to)));
        }
        tree
    }

    /// Puts some of its roots into a new group, which has a border.
    pub(crate) fn surround(&mut self, members: &[usize]) -> BoxId {
        use crate::base::ids::Id as _;
        let members: Vec<BoxId> = members.iter().map(|&member| BoxId::at(member)).collect();
        let place = Place::default();
        let group =
            self.boxes.push(Boxed { parent: None, children: members.clone(), role: BoxRole::group(), place });
        self.roots.retain(|root| !members.contains(root));
        self.roots.push(group);
        for member in members {
            self.boxes[member].parent = Some(group);
        }
        group
    }
}
