//! The judge: what is wrong with a finished layout, in the terms that a reader of the picture would complain in.
//!
//! Comes in: a tree and its layout. Goes out: the list of faults, empty for anything that may be shown. Groups that
//! are not drawn are transparent.
//!
//! Boxes are judged in `boxes`, lines in `lines`, labels in `labels`. All of them search in sorted lists, since a
//! layout is judged once for every attempt at it: a large picture takes a few ms.

mod boxes;
mod labels;
mod lines;
#[cfg(test)]
mod tests;

use crate::base::geometry::{Point, Px, Rect};
use crate::base::ids::{BoxId, Id, LineId};

use crate::layout::forest::Forest;
use crate::layout::segments::Segments;
use crate::layout::tree::{Layout, Tree};

/// Depth in px up to which boxes may meet.
const EPS: Px = 1;
/// A line this near to a parallel side of a group runs along the border.
const BORDER_NEAR: Px = 3;
/// The longest stretch near a border that is no fault.
const BORDER_RUN: Px = 5;
/// Half the side of the square that a step badge keeps free.
pub const BADGE_HALF: Px = 10;

/// What kind of falsehood a fault is; the comment gives its number in the definition of the hard faults.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FaultKind {
    /// H1: a box not inside its parent, off its border, or outside the sheet.
    Containment,
    /// H2: two boxes on each other, neither holding the other.
    Overlap,
    /// H3: a line through a leaf that is not its end.
    LineThroughLeaf,
    /// H4: a line through a group that holds neither end.
    LineThroughGroup,
    /// H4b: a line that enters a group again, or leaves one that holds both ends.
    Reentry,
    /// H5: a line through a title.
    LineThroughTitle,
    /// H6: a line along a border.
    BorderRun,
    /// H7: lines without a common end on each other, or nearer than 4 px.
    SharedStretch,
    /// H8: a label or step badge on something.
    LabelHit,
    /// H9: no route, a slanted one, one that misses its ends, or too short for its arrow head.
    Route,
}

/// One fault and who takes part in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    pub kind: FaultKind,
    pub line: Option<LineId>,
    pub other_line: Option<LineId>,
    pub boxed: Option<BoxId>,
    pub other_box: Option<BoxId>,
}

/// All faults of a layout, in a fixed order.
#[must_use]
pub fn faults(tree: &Tree, layout: &Layout) -> Vec<Fault> {
    faults_in(&Forest::new(tree), layout)
}

/// The same for a tree whose forest is there already.
pub(crate) fn faults_in(forest: &Forest<'_>, layout: &Layout) -> Vec<Fault> {
    let mut judge =
        Judge { forest, layout, found: Vec::new(), segments: Segments::default(), bounds: Vec::new() };
    judge.routes();
    judge.segments.sort();
    judge.boxes();
    judge.lines_and_boxes();
    judge.lines_and_lines();
    judge.labels();
    judge.found
}

struct Judge<'j, 't> {
    forest: &'j Forest<'t>,
    layout: &'j Layout,
    found: Vec<Fault>,
    /// The pieces of all lines that have a straight route.
    segments: Segments,
    /// Per line: the least and the greatest corner of its pieces, if it has any.
    bounds: Vec<Option<(Point, Point)>>,
}

impl Judge<'_, '_> {
    fn report(&mut self, kind: FaultKind, lines: [Option<usize>; 2], boxes: [Option<usize>; 2]) {
        self.found.push(Fault {
            kind,
            line: lines[0].map(LineId::at),
            other_line: lines[1].map(LineId::at),
            boxed: boxes[0].map(BoxId::at),
            other_box: boxes[1].map(BoxId::at),
        });
    }

    fn rect(&self, at: usize) -> Rect {
        self.layout.boxes[BoxId::at(at)]
    }

    fn sheet(&self) -> Rect {
        Rect::new(0, 0, self.layout.size.w, self.layout.size.h)
    }
}
