//! Boxes against boxes: each in its parent, none on another (H1 and H2).

use crate::base::geometry::{Px, Rect, Side};
use crate::layout::tree::BoxRole;

use super::{EPS, FaultKind, Judge};

impl Judge<'_, '_> {
    /// H1, and the list of what must not overlap.
    pub(super) fn boxes(&mut self) {
        let sheet = self.sheet();
        let mut solid: Vec<(usize, Rect)> = Vec::new();
        for at in 0..self.forest.sheet {
            let rect = self.rect(at);
            let around = self.forest.drawn_around(self.forest.parent[at]);
            let inside = if self.forest.on_border(at) {
                // Inside will do where the border was not to be had.
                sheet.holds(rect)
                    && (on_border(self.forest.boxed(at).place.border, rect, self.rect(around))
                        || self.rect(around).grown(-EPS).holds(rect))
            } else if around == self.forest.sheet {
                sheet.holds(rect)
            } else {
                self.rect(around).grown(-EPS).holds(rect)
            };
            if !inside {
                self.report(FaultKind::Containment, [None, None], [Some(at), None]);
            }
            if self.forest.is_leaf(at) || self.forest.is_drawn_group(at) {
                solid.push((at, rect));
            }
            if let BoxRole::Leaf { size, .. } = &self.forest.boxed(at).role
                && rect.size() != *size
            {
                self.report(FaultKind::Containment, [None, None], [Some(at), None]);
            }
        }
        self.overlaps(solid);
    }

    /// H2: every two boxes on each other, in the order of their left sides.
    fn overlaps(&mut self, mut solid: Vec<(usize, Rect)>) {
        solid.sort_by_key(|entry| entry.1.x);
        // Swept along the longer side of the sheet, where fewer boxes stand beside each other.
        let down = self.layout.size.h > self.layout.size.w;
        let extent = |rect: Rect| if down { (rect.y, rect.bottom()) } else { (rect.x, rect.right()) };
        let mut swept: Vec<(Rect, usize)> =
            solid.iter().enumerate().map(|(number, entry)| (entry.1, number)).collect();
        if down {
            swept.sort_by_key(|entry| extent(entry.0).0);
        }
        let mut pairs = Vec::new();
        for (place, &(rect, number)) in swept.iter().enumerate() {
            let end = extent(rect).1;
            for &(other_rect, other) in swept[place + 1..].iter().take_while(|next| extent(next.0).0 < end) {
                if rect.meets(other_rect) {
                    pairs.push((number.min(other), number.max(other)));
                }
            }
        }
        pairs.sort_unstable();
        for (first, second) in pairs {
            let ((one, rect), (other, other_rect)) = (solid[first], solid[second]);
            let nested = self.forest.within(one, other) && self.forest.is_drawn_group(other)
                || self.forest.within(other, one) && self.forest.is_drawn_group(one);
            if !nested && rect.grown(-EPS).meets(other_rect) {
                self.report(FaultKind::Overlap, [None, None], [Some(one), Some(other)]);
            }
        }
    }
}

/// Whether the middle of a leaf stands on the side of its parent that it asked for.
fn on_border(side: Option<Side>, leaf: Rect, parent: Rect) -> bool {
    let middle = leaf.center();
    let near = |one: Px, other: Px| (one - other).abs() <= 1;
    let (x_in, y_in) = (
        parent.x <= leaf.x && leaf.right() <= parent.right(),
        parent.y <= leaf.y && leaf.bottom() <= parent.bottom(),
    );
    match side {
        Some(Side::Left) => near(middle.x, parent.x) && y_in,
        Some(Side::Right) => near(middle.x, parent.right()) && y_in,
        Some(Side::Top) => near(middle.y, parent.y) && x_in,
        Some(Side::Bottom) => near(middle.y, parent.bottom()) && x_in,
        None => false,
    }
}
