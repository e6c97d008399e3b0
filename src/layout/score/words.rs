//! Labels and titles in the way of anything: on leaves, on each other, on lines, across the borders of groups.

use crate::base::geometry::{Point, Rect};
use crate::base::ids::{BoxId, Id, LineId};

use crate::layout::segments::{Rects, Segments};

use super::{FAR, Part, Reader, TOLERANCE, gap, squared};

impl Reader<'_, '_> {
    /// The label that a line asks for, where it has been placed.
    fn label(&self, line: usize) -> Option<Rect> {
        let label = self.layout.labels.get(LineId::at(line)).copied().flatten();
        label.filter(|_| self.forest.wire(line).label.w > 0)
    }

    /// Whether the label of a line is near it; makes the picture as large as the label asks.
    pub(super) fn label_of_line(&mut self, line: usize, points: &[Point]) {
        let Some(rect) = self.label(line) else { return };
        self.cover(rect);
        let nearest = points.windows(2).map(|pair| gap(rect, pair[0], pair[1])).min();
        self.add(Part::LabelsFar, usize::from(nearest.is_some_and(|nearest| nearest > squared(FAR))));
    }

    /// Everything about labels and titles but their distance.
    pub(super) fn words(&mut self) {
        let forest = self.forest;
        let mut labels: Vec<(Rect, usize)> = Vec::new();
        for line in 0..forest.tree.lines.len() {
            match self.label(line) {
                Some(rect) => labels.push((rect, line)),
                None => self.add(Part::LabelsMissing, usize::from(forest.wire(line).label.w > 0)),
            }
        }
        let mut titles: Vec<(Rect, usize)> = Vec::new();
        let mut leaves: Vec<(Rect, usize)> = Vec::new();
        let mut borders = Segments::default();
        for at in 0..forest.sheet {
            if forest.is_leaf(at) {
                leaves.push((self.rect(at), at));
            } else if forest.is_drawn_group(at) {
                borders.push_sides(at, self.rect(at));
                titles.extend(self.layout.titles[BoxId::at(at)].map(|title| (title, at)));
            }
        }
        borders.sort();
        let leaves = Rects::new(leaves);
        let (all_labels, all_titles) = (Rects::new(labels.clone()), Rects::new(titles.clone()));
        for (label, line) in labels {
            // What is met deeper than the tolerance meets this.
            let core = label.grown(-TOLERANCE);
            self.add(Part::LabelsOnLeaves, leaves.meeting(core).count());
            self.add(Part::LabelsOnLabels, all_labels.meeting(core).filter(|other| other.1 > line).count());
            self.add(Part::LabelsOnBorders, borders_met(&borders, core));
            self.meet(core);
            let lines = self.met.iter().filter(|met| met.0 != line && met.1 > TOLERANCE).count();
            self.add(Part::LabelsOnLines, lines);
        }
        for (title, group) in titles {
            let core = title.grown(-TOLERANCE);
            self.add(Part::TitlesOnLeaves, leaves.meeting(core).count());
            self.add(Part::TitlesOnLabels, all_labels.meeting(core).count());
            self.add(Part::TitlesOnTitles, all_titles.meeting(core).filter(|other| other.1 > group).count());
            self.add(Part::TitlesOnBorders, borders_met(&borders, core));
            self.meet(core);
            let lines = self.met.iter().filter(|met| met.1 > TOLERANCE).count();
            self.add(Part::TitlesOnLines, lines);
        }
    }
}

/// How many groups have a side in the interior of a rectangle.
fn borders_met(borders: &Segments, rect: Rect) -> usize {
    let mut met: Vec<usize> = borders.meeting(rect).map(|met| met.0).collect();
    met.sort_unstable();
    met.dedup();
    met.len()
}
