//! The lines of a drawing in the program of its compaction: their pieces, ends, trunks, labels and badges.

use super::model::{ASIDE, CLEAR, CORNER, Edge, JOG, Kind, LINE, Model};
use crate::base::geometry::{Point, Px};
use crate::base::ids::{BoxId, Id, LineId};
use crate::layout::tree::BoxRole;
use crate::layout::validate::BADGE_HALF;

/// A px that a badge is further from the beginning of its line.
const BADGE: i64 = 1;

impl Model<'_, '_> {
    /// Finds which sides of leaves have all their lines in one place.
    pub(super) fn ends(&mut self) {
        for line in 0..self.forest.tree.lines.len() {
            let route = &self.layout.routes[LineId::at(line)];
            let (from, to) = self.forest.ends(line);
            let (Some(&start), Some(&end)) = (route.first(), route.last()) else { continue };
            for (at, point) in [(from, start), (to, end)] {
                let rect = self.layout.boxes[BoxId::at(at)];
                let (first, last) = self.axis.extent(rect);
                let across = self.axis.across(point);
                if across == first || across == last {
                    let along = self.axis.along(point);
                    let range = self.ends.entry((at, across == first)).or_insert((along, along));
                    *range = (range.0.min(along), range.1.max(along));
                }
            }
        }
    }

    /// The variables of a line.
    pub(super) fn route(&mut self, line: usize) {
        let axis = self.axis;
        let layout = self.layout;
        let route = &layout.routes[LineId::at(line)];
        let gaps = self.forest.tree.gaps;
        let (from, to) = self.forest.ends(line);
        let last = route.len() - 1;
        let mut points: Vec<Option<Edge>> = vec![None; route.len()];
        for index in 0..last {
            let (one, other) = (route[index], route[index + 1]);
            if axis.along(one) != axis.along(other) {
                continue;
            }
            let edge = self.variable(axis.along(one));
            points[index] = Some(edge);
            points[index + 1] = Some(edge);
            let (low, high) =
                (axis.across(one).min(axis.across(other)), axis.across(one).max(axis.across(other)));
            self.add(Kind::Piece(line, index), edge, edge, (low, high));
            if index == 0 {
                self.port(from, edge, one);
            }
            if index + 1 == last {
                self.port(to, edge, other);
            }
        }
        let start = points[0].unwrap_or_else(|| self.side(from, axis.along(route[0])));
        let mut edges = vec![start];
        for index in 1..=last {
            edges.push(points[index].unwrap_or_else(|| self.side(to, axis.along(route[index]))));
        }
        for index in 0..last {
            if axis.along(route[index]) == axis.along(route[index + 1]) {
                continue;
            }
            let (mut low, mut high) = (edges[index], edges[index + 1]);
            if axis.along(route[index]) > axis.along(route[index + 1]) {
                (low, high) = (high, low);
            }
            let mut least = 0;
            if index == 0 {
                least = least.max(CLEAR);
            }
            if index + 1 == last {
                least = least.max(gaps.head);
            }
            let mut weight = LINE;
            if index > 0 && index + 1 < last {
                let before = axis.across(route[index]) - axis.across(route[index - 1]);
                let after = axis.across(route[index + 2]) - axis.across(route[index + 1]);
                if self.straighten && (before > 0) == (after > 0) {
                    if low.var != high.var {
                        self.jogs.push(self.arcs.len());
                    }
                    weight = JOG;
                } else {
                    least = gaps.line;
                }
            }
            self.spring(low, high, least, weight);
        }
        self.points[line] = edges;
    }

    /// The side of a box at a coordinate.
    fn side(&self, at: usize, coordinate: Px) -> Edge {
        let (low, high) = self.boxes[at];
        if self.now(high) == coordinate { high } else { low.plus(coordinate - self.now(low)) }
    }

    /// Keeps the end of a line on its side of a box.
    fn port(&mut self, at: usize, edge: Edge, point: Point) {
        let (low, high) = self.boxes[at];
        let rect = self.layout.boxes[BoxId::at(at)];
        match &self.forest.boxed(at).role {
            BoxRole::Leaf { ports, .. } => {
                let begins = self.axis.across(point) == self.axis.extent(rect).0;
                let range = match (self.axis.upright, begins) {
                    (true, true) => ports.left,
                    (true, false) => ports.right,
                    (false, true) => ports.top,
                    (false, false) => ports.bottom,
                };
                let offset = self.now(edge) - self.now(low);
                let (first, last) = self.believed(at, range);
                self.apart(low.plus(first), edge, 0);
                self.apart(edge, low.plus(last), 0);
                // The middle, unless several lines have to share the side.
                let alone = self.ends.get(&(at, begins)).is_some_and(|range| range.0 == range.1);
                let wanted = if alone { i32::midpoint(first, last) } else { offset };
                self.ports.push((edge, low.plus(wanted)));
            }
            BoxRole::Group { .. } => {
                self.apart(low, edge, CORNER);
                self.apart(edge, high, CORNER);
            }
        }
    }

    /// Lines with a common end that run on one piece do so for ever.
    pub(super) fn trunks(&mut self) {
        let mut pieces: Vec<(Px, (Px, Px), usize, Edge)> = self
            .items
            .iter()
            .filter_map(|item| match item.kind {
                Kind::Piece(line, _) => Some((item.span.0, item.extent, line, item.low)),
                _ => None,
            })
            .collect();
        pieces.sort_unstable_by_key(|piece| (piece.0, piece.1, piece.2, piece.3.var));
        for (number, one) in pieces.iter().enumerate() {
            let near =
                pieces[number + 1..].iter().take_while(|other| other.0 == one.0 && other.1.0 <= one.1.1);
            for other in near {
                if other.2 != one.2 && self.related(one.2, other.2) {
                    self.tie(one.3, other.3);
                }
            }
        }
    }

    fn related(&self, one: usize, other: usize) -> bool {
        let (ends, others) = (self.forest.ends(one), self.forest.ends(other));
        [ends.0, ends.1].iter().any(|end| *end == others.0 || *end == others.1)
    }

    /// Keeps a label beside the piece of its line that is nearest.
    pub(super) fn label(&mut self, line: usize) {
        let axis = self.axis;
        let layout = self.layout;
        let Some(rect) = layout.labels[LineId::at(line)] else { return };
        let route = &layout.routes[LineId::at(line)];
        let away = |index: usize| {
            let (one, other) = (route[index], route[index + 1]);
            let x = (rect.x - one.x.max(other.x)).max(one.x.min(other.x) - rect.right()).max(0);
            let y = (rect.y - one.y.max(other.y)).max(one.y.min(other.y) - rect.bottom()).max(0);
            // Beside the whole of the label rather than at one of its ends.
            let flat = one.y == other.y;
            let (length, need) =
                if flat { ((one.x - other.x).abs(), rect.w) } else { ((one.y - other.y).abs(), rect.h) };
            (x + y + if length < need { need } else { 0 }, index)
        };
        let Some((_, index)) = (0..route.len() - 1).map(away).min() else { return };
        let (start, end) = axis.span(rect);
        let (one, other) = (self.points[line][index], self.points[line][index + 1]);
        let low = if one.var == other.var { one.plus(start - self.now(one)) } else { self.variable(start) };
        let high = low.plus(end - start);
        if one.var != other.var {
            let (from, to) = if self.now(one) <= self.now(other) { (one, other) } else { (other, one) };
            self.apart(from, low, ASIDE);
            self.apart(high, to, ASIDE);
        }
        self.add(Kind::Label(line, index), low, high, axis.extent(rect));
        self.labels[line] = Some((low, high));
    }

    /// Keeps a badge on its piece of the line.
    pub(super) fn badge(&mut self, line: usize) {
        let axis = self.axis;
        let layout = self.layout;
        let Some(point) = layout.badges[LineId::at(line)] else { return };
        let route = &layout.routes[LineId::at(line)];
        let on = |index: &usize| {
            let (one, other) = (route[*index], route[*index + 1]);
            one.x.min(other.x) <= point.x
                && point.x <= one.x.max(other.x)
                && one.y.min(other.y) <= point.y
                && point.y <= one.y.max(other.y)
        };
        let index = (0..route.len() - 1).find(on).unwrap_or(0);
        let (one, other) = (self.points[line][index], self.points[line][index + 1]);
        let now = axis.along(point);
        let edge = if one.var == other.var { one.plus(now - self.now(one)) } else { self.variable(now) };
        if one.var != other.var {
            if self.now(one) <= self.now(other) {
                self.spring(one, edge, BADGE_HALF + ASIDE, BADGE);
                self.apart(edge, other, BADGE_HALF);
            } else {
                self.spring(edge, one, BADGE_HALF + ASIDE, BADGE);
                self.apart(other, edge, BADGE_HALF);
            }
        }
        let extent = (axis.across(point) - BADGE_HALF, axis.across(point) + BADGE_HALF);
        self.add(Kind::Badge(line), edge.plus(-BADGE_HALF), edge.plus(BADGE_HALF), extent);
        self.badges[line] = Some(edge);
    }
}
