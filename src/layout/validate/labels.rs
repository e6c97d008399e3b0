//! Labels and step badges: on free ground (H8).

use crate::base::geometry::Rect;
use crate::base::ids::{BoxId, Id, LineId};

use crate::layout::segments::{Rects, Segments};

use super::{BADGE_HALF, FaultKind, Judge};

impl Judge<'_, '_> {
    /// H8.
    pub(super) fn labels(&mut self) {
        let mut labels: Vec<(usize, Rect, bool)> = Vec::new();
        for line in 0..self.forest.tree.lines.len() {
            if let Some(rect) = self.layout.labels[LineId::at(line)] {
                labels.push((line, rect, false));
            }
            if let Some(point) = self.layout.badges[LineId::at(line)] {
                labels.push((line, Rect::new(point.x, point.y, 0, 0).grown(BADGE_HALF), true));
            }
        }
        if labels.is_empty() {
            return;
        }
        let sheet = self.sheet();
        let (solid, borders) = self.grounds();
        let all = Rects::new(labels.iter().enumerate().map(|(number, label)| (label.1, number)).collect());
        for (number, &(line, rect, badge)) in labels.iter().enumerate() {
            // Of two labels on each other the first is to blame.
            let hit = !sheet.holds(rect)
                || all.meeting(rect).any(|other| other.1 > number)
                || rect.w > 0
                    && rect.h > 0
                    && self.segments.meeting(rect).any(|(other, _)| !(badge && other == line))
                || solid.meet(rect)
                || borders.meeting(rect).next().is_some();
            if hit {
                self.report(FaultKind::LabelHit, [Some(line), None], [None, None]);
            }
        }
    }

    /// What no label may be on: leaves and titles, and the borders of groups: a label that meets a group and is
    /// not within it lies across one of its sides.
    fn grounds(&self) -> (Rects, Segments) {
        let mut solid = Vec::new();
        let mut borders = Segments::default();
        for at in 0..self.forest.sheet {
            if self.forest.is_leaf(at) {
                solid.push((self.rect(at), at));
            } else if self.forest.is_drawn_group(at) {
                borders.push_sides(at, self.rect(at));
                solid.extend(self.layout.titles[BoxId::at(at)].map(|title| (title, at)));
            }
        }
        borders.sort();
        (Rects::new(solid), borders)
    }
}
