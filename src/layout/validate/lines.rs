//! Lines: from border to border (H9), against boxes (H3 to H6) and against each other (H7).

use crate::base::geometry::{Point, Px, Rect};
use crate::base::ids::{BoxId, Id, LineId};

use crate::layout::segments::Parallel;
use crate::layout::tree::BoxRole;

use super::{BORDER_NEAR, BORDER_RUN, EPS, FaultKind, Judge};

impl Judge<'_, '_> {
    /// H9, and the pieces for everybody else.
    pub(super) fn routes(&mut self) {
        for line in 0..self.forest.tree.lines.len() {
            self.bounds.push(None);
            let Some(route) = self.layout.routes.get(LineId::at(line)) else {
                self.report(FaultKind::Route, [Some(line), None], [None, None]);
                continue;
            };
            let straight = route.windows(2).all(|pair| pair[0].x == pair[1].x || pair[0].y == pair[1].y);
            let (from, to) = self.forest.ends(line);
            let (Some(&start), Some(&end), true) =
                (route.first(), route.last(), route.len() >= 2 && straight)
            else {
                self.report(FaultKind::Route, [Some(line), None], [None, None]);
                continue;
            };
            let last = route[route.len() - 2];
            let head = (last.x - end.x).abs() + (last.y - end.y).abs();
            let own = self.passes(route, from, to) || self.passes(route, to, from);
            if head < self.forest.tree.gaps.head
                || own
                || !self.on_side(from, start)
                || !self.on_side(to, end)
            {
                self.report(FaultKind::Route, [Some(line), None], [None, None]);
            }
            if route.iter().any(|point| {
                point.x < 0 || point.y < 0 || point.x > self.layout.size.w || point.y > self.layout.size.h
            }) {
                self.report(FaultKind::Containment, [Some(line), None], [None, None]);
            }
            for pair in route.windows(2) {
                if pair[0] == pair[1] {
                    continue;
                }
                self.segments.push(line, pair[0], pair[1]);
                let (lo, hi) = corners(pair[0], pair[1]);
                self.bounds[line] = Some(
                    self.bounds[line].map_or((lo, hi), |old| (corners(old.0, lo).0, corners(old.1, hi).1)),
                );
            }
        }
    }

    /// Whether a line runs through its own end `at`, which it may do only where that holds the other end.
    fn passes(&self, route: &[Point], at: usize, other: usize) -> bool {
        let wall = self.rect(at).grown(-EPS);
        (self.forest.is_leaf(at) || at == other || !self.forest.within(other, at))
            && route.windows(2).any(|pair| meets(pair[0], pair[1], wall))
    }

    /// Whether a line may end at this point of the box's border.
    fn on_side(&self, at: usize, point: Point) -> bool {
        let rect = self.rect(at);
        let (x, y) = (point.x - rect.x, point.y - rect.y);
        let (left, top, right, bottom) = match &self.forest.boxed(at).role {
            BoxRole::Leaf { ports, .. } => (ports.left, ports.top, ports.right, ports.bottom),
            BoxRole::Group { .. } => ((0, rect.h), (0, rect.w), (0, rect.h), (0, rect.w)),
        };
        let in_range = |value: Px, range: (Px, Px)| range.0 <= value && value <= range.1;
        (x == 0 && in_range(y, left))
            || (x == rect.w && in_range(y, right))
            || (y == 0 && in_range(x, top))
            || (y == rect.h && in_range(x, bottom))
    }

    /// H3, H4, H4b, H5 and H6.
    pub(super) fn lines_and_boxes(&mut self) {
        let forest = self.forest;
        for (at, members) in self.members().iter().enumerate() {
            let rect = self.rect(at);
            if forest.is_leaf(at) {
                let foreign = |line: usize| {
                    let (from, to) = forest.ends(line);
                    from != at && to != at
                };
                self.hit_lines(rect.grown(-EPS), FaultKind::LineThroughLeaf, at, foreign);
            } else if forest.is_drawn_group(at) {
                self.hit_lines(rect.grown(-EPS), FaultKind::LineThroughGroup, at, |line| {
                    let (from, to) = forest.ends(line);
                    !forest.within(from, at) && !forest.within(to, at)
                });
                if let Some(title) = self.layout.titles[BoxId::at(at)] {
                    self.hit_lines(title, FaultKind::LineThroughTitle, at, |_| true);
                }
                self.border_runs(at, rect);
                self.passages(at, rect, members);
            }
        }
    }

    /// Per drawn group: the lines that have an end in it, in order.
    fn members(&self) -> Vec<Vec<usize>> {
        let forest = self.forest;
        let mut members = vec![Vec::new(); forest.sheet];
        for line in 0..forest.tree.lines.len() {
            let (from, to) = forest.ends(line);
            for end in [from, to] {
                let mut at = forest.parent[end];
                while at != forest.sheet {
                    if forest.is_drawn_group(at) && members[at].last() != Some(&line) {
                        members[at].push(line);
                    }
                    at = forest.parent[at];
                }
            }
        }
        members
    }

    /// Reports each line once that counts and meets the interior of a wall.
    fn hit_lines(&mut self, wall: Rect, kind: FaultKind, at: usize, counts: impl Fn(usize) -> bool) {
        if wall.w > 0 && wall.h > 0 {
            let hit = self.segments.meeting(wall).map(|met| met.0).filter(|&line| counts(line)).collect();
            self.report_each(kind, at, hit);
        }
    }

    fn report_each(&mut self, kind: FaultKind, at: usize, mut lines: Vec<usize>) {
        lines.sort_unstable();
        lines.dedup();
        for line in lines {
            self.report(kind, [Some(line), None], [Some(at), None]);
        }
    }

    fn border_runs(&mut self, at: usize, rect: Rect) {
        let mut runs = Vec::new();
        let mut along = |pieces: &Parallel, sides: [Px; 2], lo: Px, hi: Px| {
            for side in sides {
                for segment in pieces.between(side - BORDER_NEAR - 1, side + BORDER_NEAR + 1) {
                    if segment.hi.min(hi) - segment.lo.max(lo) > BORDER_RUN {
                        runs.push(segment.owner);
                    }
                }
            }
        };
        along(&self.segments.flat, [rect.y, rect.bottom()], rect.x, rect.right());
        along(&self.segments.upright, [rect.x, rect.right()], rect.y, rect.bottom());
        self.report_each(FaultKind::BorderRun, at, runs);
    }

    /// H4b: how often the lines that have an end in a group pass its border.
    fn passages(&mut self, at: usize, rect: Rect, lines: &[usize]) {
        let forest = self.forest;
        let inner = rect.grown(-EPS);
        for &line in lines {
            let (from, to) = forest.ends(line);
            let fault = if forest.within(from, at) && forest.within(to, at) {
                // Ends on the border stick out only where they are the box itself or a leaf on the border.
                let out = self.bounds[line].is_some_and(|(lo, hi)| {
                    lo.x < rect.x - EPS
                        || lo.y < rect.y - EPS
                        || hi.x > rect.right() + EPS
                        || hi.y > rect.bottom() + EPS
                });
                out && ![from, to].iter().all(|&end| forest.on_border(end) && forest.parent[end] == at)
            } else {
                self.visits(line, inner) > 1
            };
            if fault {
                self.report(FaultKind::Reentry, [Some(line), None], [Some(at), None]);
            }
        }
    }

    /// How often a line comes into a rectangle.
    fn visits(&self, line: usize, inner: Rect) -> usize {
        let Some(route) = self.layout.routes.get(LineId::at(line)) else { return 0 };
        let mut visits = 0;
        let mut inside = false;
        for pair in route.windows(2) {
            let now = meets(pair[0], pair[1], inner);
            if now && !inside {
                visits += 1;
            }
            // A piece that runs out of the group again ends the visit.
            inside = now && strictly_inside(inner, pair[1]);
        }
        visits
    }

    /// H7.
    pub(super) fn lines_and_lines(&mut self) {
        let mut shared = Vec::new();
        for list in [&self.segments.upright.list, &self.segments.flat.list] {
            for (place, &one) in list.iter().enumerate() {
                for &next in list[place + 1..].iter().take_while(|next| next.at - one.at < 4) {
                    let limit = if next.at - one.at <= 1 { 2 } else { 12 };
                    if one.beside(next) > limit
                        && next.owner != one.owner
                        && !self.related(one.owner, next.owner)
                    {
                        shared.push([Some(one.owner.min(next.owner)), Some(one.owner.max(next.owner))]);
                    }
                }
            }
        }
        for lines in shared {
            self.report(FaultKind::SharedStretch, lines, [None, None]);
        }
    }

    fn related(&self, one: usize, other: usize) -> bool {
        let (from, to) = self.forest.ends(one);
        let ends = self.forest.ends(other);
        from == ends.0 || from == ends.1 || to == ends.0 || to == ends.1
    }
}

/// The least and the greatest corner around two points.
fn corners(one: Point, other: Point) -> (Point, Point) {
    (
        Point { x: one.x.min(other.x), y: one.y.min(other.y) },
        Point { x: one.x.max(other.x), y: one.y.max(other.y) },
    )
}

/// Whether the piece between two points meets the interior of a rectangle.
fn meets(one: Point, other: Point, rect: Rect) -> bool {
    let (lo, hi) = corners(one, other);
    rect.w > 0 && rect.h > 0 && lo.x < rect.right() && hi.x > rect.x && lo.y < rect.bottom() && hi.y > rect.y
}

const fn strictly_inside(rect: Rect, point: Point) -> bool {
    point.x > rect.x && point.x < rect.right() && point.y > rect.y && point.y < rect.bottom()
}
