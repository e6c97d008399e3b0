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
    pub boxes: Vec<Rect>,
    /// Per box: the strip of a drawn group's title.
    pub titles: Vec<Option<Rect>>,
}

impl Placed<'_, '_> {
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
