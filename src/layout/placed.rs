//! Where boxes stand: what placement hands to routing.
//!
//! Everything is absolute, in px; the origin is anywhere. Routes and labels are found on it as it is: no box is moved
//! any more.

use crate::base::geometry::{Px, Rect};

use crate::layout::forest::Forest;
use crate::layout::tree::Gaps;

pub(crate) struct Placed<'f, 't> {
    pub forest: &'f Forest<'t>,
    pub gaps: Gaps,
    /// Per box; at `forest.sheet` what bounds them all.
    boxes: Vec<Rect>,
    /// Per box: the strip of a drawn group's title.
    titles: Vec<Option<Rect>>,
    /// Per box: with all that stands in it, beyond its border too.
    hulls: Vec<Rect>,
    /// Per group: who stands in it.
    members: Vec<Members>,
    flows_down: bool,
}

/// The children of a group in the order in which their hulls begin along the flow of the sheet, which most areas that
/// somebody asks for reach over but a part of.
#[derive(Default)]
struct Members {
    /// Where each begins, and its number.
    sorted: Vec<(Px, usize)>,
    /// The length of the longest.
    longest: Px,
}

impl<'f, 't> Placed<'f, 't> {
    pub fn new(forest: &'f Forest<'t>, gaps: Gaps, boxes: Vec<Rect>, titles: Vec<Option<Rect>>) -> Self {
        let flows_down = forest.flows_down(forest.sheet);
        let mut hulls = boxes.clone();
        let mut members: Vec<Members> = boxes.iter().map(|_| Members::default()).collect();
        for &at in &forest.upward {
            let group = &mut members[at];
            for &child in &forest.children[at] {
                let (begin, end) = along(flows_down, hulls[child]);
                hulls[at] = hulls[at].union(hulls[child]);
                group.longest = group.longest.max(end - begin);
                group.sorted.push((begin, child));
            }
            group.sorted.sort_unstable();
        }
        Self { forest, gaps, boxes, titles, hulls, members, flows_down }
    }

    /// The children of a group that have something in an area.
    pub fn near(&self, group: usize, area: Rect) -> impl Iterator<Item = usize> {
        let (low, high) = along(self.flows_down, area);
        let Members { sorted, longest } = &self.members[group];
        let first = sorted.partition_point(|&(begin, _)| begin < low.saturating_sub(*longest));
        let near = sorted[first..].iter().take_while(move |&&(begin, _)| begin <= high);
        near.map(|&(_, child)| child).filter(move |&child| self.hulls[child].meets(area))
    }

    pub fn rect(&self, at: usize) -> Rect {
        self.boxes[at]
    }

    /// The strip of a group's title.
    pub fn title(&self, at: usize) -> Option<Rect> {
        self.titles[at]
    }

    /// Way along the axes between two boxes.
    pub fn apart(&self, one: usize, other: usize) -> Px {
        let (a, b) = (self.boxes[one], self.boxes[other]);
        let gap = |low: Px, high: Px, other_low: Px, other_high: Px| {
            (other_low - high).max(low - other_high).max(0)
        };
        gap(a.x, a.right(), b.x, b.right()) + gap(a.y, a.bottom(), b.y, b.bottom())
    }
}

/// Where a rectangle begins and ends along the flow.
const fn along(down: bool, rect: Rect) -> (Px, Px) {
    if down { (rect.y, rect.bottom()) } else { (rect.x, rect.right()) }
}
