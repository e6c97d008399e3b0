//! The judge without any index: every box against every piece, every label against everything.

use crate::base::geometry::{Point, Px, Rect, Side};
use crate::base::ids::{BoxId, Id, LineId};
use crate::layout::forest::Forest;
use crate::layout::tree::{BoxRole, Layout, Tree};
use crate::layout::validate::{BADGE_HALF, BORDER_NEAR, BORDER_RUN, EPS, Fault, FaultKind};

/// One straight piece of a line.
#[derive(Clone, Copy)]
struct Piece {
    line: usize,
    lo: Point,
    hi: Point,
}

impl Piece {
    const fn flat(self) -> bool {
        self.lo.y == self.hi.y
    }

    /// Whether the piece meets the interior of a rectangle.
    const fn meets(self, rect: Rect) -> bool {
        rect.w > 0
            && rect.h > 0
            && self.lo.x < rect.right()
            && self.hi.x > rect.x
            && self.lo.y < rect.bottom()
            && self.hi.y > rect.y
    }
}

/// All faults of a layout, in a fixed order.
pub fn faults(tree: &Tree, layout: &Layout) -> Vec<Fault> {
    let forest = Forest::new(tree);
    let mut judge = Judge { forest, layout, found: Vec::new(), pieces: Vec::new(), first: Vec::new() };
    judge.routes();
    judge.boxes();
    judge.lines_and_boxes();
    judge.lines_and_lines();
    judge.labels();
    judge.found
}

struct Judge<'t> {
    forest: Forest<'t>,
    layout: &'t Layout,
    found: Vec<Fault>,
    pieces: Vec<Piece>,
    /// Per line: its first piece.
    first: Vec<usize>,
}

impl Judge<'_> {
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

    /// H9, and the list of pieces for everybody else.
    fn routes(&mut self) {
        for line in 0..self.forest.tree.lines.len() {
            self.first.push(self.pieces.len());
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
            let own = route.windows(2).any(|pair| {
                let piece = piece(line, pair[0], pair[1]);
                let passes = |at: usize, other: usize| {
                    (self.forest.is_leaf(at) || !self.forest.within(other, at) || from == to)
                        && piece.meets(self.rect(at).grown(-EPS))
                };
                passes(from, to) || passes(to, from)
            });
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
                if pair[0] != pair[1] {
                    self.pieces.push(piece(line, pair[0], pair[1]));
                }
            }
        }
        self.first.push(self.pieces.len());
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

    /// H1 and H2.
    fn boxes(&mut self) {
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
        solid.sort_by_key(|entry| entry.1.x);
        for (number, &(one, rect)) in solid.iter().enumerate() {
            for &(other, other_rect) in &solid[number + 1..] {
                if other_rect.x >= rect.right() {
                    break;
                }
                let nested = self.forest.within(one, other) && self.forest.is_drawn_group(other)
                    || self.forest.within(other, one) && self.forest.is_drawn_group(one);
                if !nested && rect.grown(-EPS).meets(other_rect) {
                    self.report(FaultKind::Overlap, [None, None], [Some(one), Some(other)]);
                }
            }
        }
    }

    /// H3, H4, H4b, H5 and H6.
    fn lines_and_boxes(&mut self) {
        for at in 0..self.forest.sheet {
            let rect = self.rect(at);
            if self.forest.is_leaf(at) {
                self.hit_lines(rect.grown(-EPS), FaultKind::LineThroughLeaf, at, |forest, line| {
                    let (from, to) = forest.ends(line);
                    from != at && to != at
                });
            } else if self.forest.is_drawn_group(at) {
                self.hit_lines(rect.grown(-EPS), FaultKind::LineThroughGroup, at, |forest, line| {
                    let (from, to) = forest.ends(line);
                    !forest.within(from, at) && !forest.within(to, at)
                });
                if let Some(title) = self.layout.titles[BoxId::at(at)] {
                    self.hit_lines(title, FaultKind::LineThroughTitle, at, |_, _| true);
                }
                self.border_runs(at, rect);
                self.passages(at, rect);
            }
        }
    }

    fn hit_lines(
        &mut self,
        wall: Rect,
        kind: FaultKind,
        at: usize,
        counts: impl Fn(&Forest<'_>, usize) -> bool,
    ) {
        let mut previous = None;
        for number in 0..self.pieces.len() {
            let piece = self.pieces[number];
            if previous != Some(piece.line) && piece.meets(wall) && counts(&self.forest, piece.line) {
                previous = Some(piece.line);
                self.report(kind, [Some(piece.line), None], [Some(at), None]);
            }
        }
    }

    fn border_runs(&mut self, at: usize, rect: Rect) {
        let mut previous = None;
        for number in 0..self.pieces.len() {
            let piece = self.pieces[number];
            let along_x = piece.hi.x.min(rect.right()) - piece.lo.x.max(rect.x);
            let along_y = piece.hi.y.min(rect.bottom()) - piece.lo.y.max(rect.y);
            let near = |value: Px, side: Px| (value - side).abs() <= BORDER_NEAR;
            let runs = if piece.flat() {
                along_x > BORDER_RUN && (near(piece.lo.y, rect.y) || near(piece.lo.y, rect.bottom()))
            } else {
                along_y > BORDER_RUN && (near(piece.lo.x, rect.x) || near(piece.lo.x, rect.right()))
            };
            if runs && previous != Some(piece.line) {
                previous = Some(piece.line);
                self.report(FaultKind::BorderRun, [Some(piece.line), None], [Some(at), None]);
            }
        }
    }

    /// H4b: how often lines pass the border of a group.
    fn passages(&mut self, at: usize, rect: Rect) {
        let inner = rect.grown(-EPS);
        for line in 0..self.forest.tree.lines.len() {
            let (from, to) = self.forest.ends(line);
            let holds = [from, to].map(|end| end != at && self.forest.within(end, at));
            if !holds[0] && !holds[1] {
                continue;
            }
            let pieces = &self.pieces[self.first[line]..self.first[line + 1]];
            let fault = if (holds[0] || from == at) && (holds[1] || to == at) {
                // Ends on the border stick out only where they are the box itself or a leaf on the border.
                pieces.iter().any(|piece| {
                    let out = [piece.lo, piece.hi].iter().any(|point| {
                        point.x < rect.x - EPS
                            || point.y < rect.y - EPS
                            || point.x > rect.right() + EPS
                            || point.y > rect.bottom() + EPS
                    });
                    out && !(self.forest.on_border(from)
                        && self.forest.parent[from] == at
                        && self.forest.on_border(to)
                        && self.forest.parent[to] == at)
                })
            } else {
                let route = &self.layout.routes[LineId::at(line)];
                let mut visits = 0;
                let mut inside = false;
                for pair in route.windows(2) {
                    let now = piece(line, pair[0], pair[1]).meets(inner);
                    if now && !inside {
                        visits += 1;
                    }
                    // A piece that runs out of the group again ends the visit.
                    inside = now && strictly_inside(inner, pair[1]);
                }
                visits > 1
            };
            if fault {
                self.report(FaultKind::Reentry, [Some(line), None], [Some(at), None]);
            }
        }
    }

    /// H7.
    fn lines_and_lines(&mut self) {
        let mut order: Vec<usize> = (0..self.pieces.len()).collect();
        order.sort_by_key(|&number| (self.pieces[number].flat(), self.pieces[number].across()));
        for (place, &one) in order.iter().enumerate() {
            let piece = self.pieces[one];
            for &other in &order[place + 1..] {
                let next = self.pieces[other];
                if next.flat() != piece.flat() || next.across() - piece.across() >= 4 {
                    break;
                }
                let common = next.span().1.min(piece.span().1) - next.span().0.max(piece.span().0);
                let limit = if next.across() - piece.across() <= 1 { 2 } else { 12 };
                if next.line != piece.line && common > limit && !self.related(piece.line, next.line) {
                    let lines = [Some(piece.line.min(next.line)), Some(piece.line.max(next.line))];
                    self.report(FaultKind::SharedStretch, lines, [None, None]);
                }
            }
        }
    }

    fn related(&self, one: usize, other: usize) -> bool {
        let (from, to) = self.forest.ends(one);
        let ends = self.forest.ends(other);
        from == ends.0 || from == ends.1 || to == ends.0 || to == ends.1
    }

    /// H8.
    fn labels(&mut self) {
        let mut labels: Vec<(usize, Rect, bool)> = Vec::new();
        for line in 0..self.forest.tree.lines.len() {
            if let Some(rect) = self.layout.labels[LineId::at(line)] {
                labels.push((line, rect, false));
            }
            if let Some(point) = self.layout.badges[LineId::at(line)] {
                labels.push((line, Rect::new(point.x, point.y, 0, 0).grown(BADGE_HALF), true));
            }
        }
        let sheet = self.sheet();
        for number in 0..labels.len() {
            let (line, rect, badge) = labels[number];
            let mut hit = !sheet.holds(rect) || labels[number + 1..].iter().any(|other| other.1.meets(rect));
            hit |= self.pieces.iter().any(|piece| piece.meets(rect) && !(badge && piece.line == line));
            for at in 0..self.forest.sheet {
                let area = self.rect(at);
                if self.forest.is_leaf(at) {
                    hit |= area.meets(rect);
                } else if self.forest.is_drawn_group(at) {
                    hit |= area.meets(rect) && !area.holds(rect);
                    hit |= self.layout.titles[BoxId::at(at)].is_some_and(|title| title.meets(rect));
                }
            }
            if hit {
                self.report(FaultKind::LabelHit, [Some(line), None], [None, None]);
            }
        }
    }
}

impl Piece {
    const fn across(self) -> Px {
        if self.flat() { self.lo.y } else { self.lo.x }
    }

    const fn span(self) -> (Px, Px) {
        if self.flat() { (self.lo.x, self.hi.x) } else { (self.lo.y, self.hi.y) }
    }
}

fn piece(line: usize, one: Point, other: Point) -> Piece {
    Piece {
        line,
        lo: Point { x: one.x.min(other.x), y: one.y.min(other.y) },
        hi: Point { x: one.x.max(other.x), y: one.y.max(other.y) },
    }
}

const fn strictly_inside(rect: Rect, point: Point) -> bool {
    point.x > rect.x && point.x < rect.right() && point.y > rect.y && point.y < rect.bottom()
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
