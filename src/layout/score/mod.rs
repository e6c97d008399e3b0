//! What a layout asks of its reader, as one number: crossings, turns, long ways, empty ground, words in the way.
//!
//! Comes in: a forest and a layout of it. Goes out: penalty points for a hundred lines, so that pictures of all sizes
//! compare, each point for what misleads as much as any other. What makes a picture false (boxes on each other, lines
//! through foreign boxes) is found by `validate` and not counted here.
//!
//! The measures are the usual ones (Purchase, Metrics for graph drawing aesthetics, 2002), with more for boundaries and
//! labels. All of it is in whole numbers, so that the same layout scores the same everywhere.

mod crossings;
mod log;
#[cfg(test)]
mod tests;
mod words;

use crate::base::geometry::{Direction, Point, Px, Rect};
use crate::base::ids::{BoxId, Id, LineId};

use crate::layout::forest::Forest;
use crate::layout::segments::Segments;
use crate::layout::tree::{BoxRole, Layout};

/// A part of the score.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Part {
    /// Crossings of two lines.
    Crossings,
    /// Px of lines without a common end on each other.
    Overlap,
    /// Quarter turns.
    Turns,
    /// Lines more than twice as long as the way along the axes, and more than 200 px longer.
    Detours,
    /// Ends more than 12 px from their box.
    LooseEnds,
    /// Lines more than 6 px inside their own end.
    ThroughOwn,
    /// Lines that run along a foreign leaf, nearer than 5 px.
    Hugs,
    LabelsMissing,
    LabelsOnLeaves,
    LabelsOnLabels,
    /// Of other lines than theirs.
    LabelsOnLines,
    LabelsOnBorders,
    /// More than 15 px from their line.
    LabelsFar,
    TitlesOnLeaves,
    TitlesOnLines,
    TitlesOnLabels,
    TitlesOnTitles,
    TitlesOnBorders,
    /// Length of all lines, beyond the distance of their ends.
    Length,
    /// Area of the picture, from four times that of the leaves.
    Area,
    /// Shape of the picture, from half to twice the wanted one.
    Aspect,
    /// Lines against the main direction.
    Flow,
    /// Groups alike that are not in line with each other.
    Twins,
}

/// What is counted, and the points for each in hundredths.
const COUNTED: [(Part, i64); 18] = [
    (Part::Crossings, 200),
    (Part::Overlap, 5),
    (Part::Turns, 20),
    (Part::Detours, 600),
    (Part::LooseEnds, 1_000),
    (Part::ThroughOwn, 500),
    (Part::Hugs, 200),
    (Part::LabelsMissing, 600),
    (Part::LabelsOnLeaves, 400),
    (Part::LabelsOnLabels, 400),
    (Part::LabelsOnLines, 200),
    (Part::LabelsOnBorders, 100),
    (Part::LabelsFar, 400),
    (Part::TitlesOnLeaves, 400),
    (Part::TitlesOnLines, 200),
    (Part::TitlesOnLabels, 200),
    (Part::TitlesOnTitles, 400),
    (Part::TitlesOnBorders, 200),
];
const PARTS: usize = COUNTED.len() + 5;

/// Points for the whole picture, in thousandths: for each time the way is as long as the distance once more, for each
/// doubling of the area and of the shape, for all lines against the flow, for all groups out of line.
const LENGTH: i64 = 20_000;
const AREA: i64 = 10_000;
const ASPECT: i64 = 10_000;
/// The same, for a shape that the page asks for.
const WANTED_ASPECT: i64 = 20_000;
const FLOW: i64 = 40_000;
const TWINS: i64 = 10_000;

/// The shape of a picture for which no page asks, width to height.
const ASPECT_OF_SCREENS: (u32, u32) = (3, 2);

/// Depth in px up to which things may meet, as in `validate`.
const TOLERANCE: Px = 1;
/// A line nearer to a foreign leaf than this hugs it, along three times as much.
const HUG: Px = 5;
/// The longest stretch inside a line's own end.
const OWN: Px = 6;
const LOOSE: Px = 12;
const FAR: Px = 15;
const DETOUR: i64 = 200;

/// The score of a layout; the less the better. Ordered by the points.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Score {
    /// In thousandths: the sum of the parts.
    pub points: i64,
    parts: [i64; PARTS],
    counts: [i64; COUNTED.len()],
}

#[cfg(test)]
impl Score {
    /// The points for a part, in thousandths.
    pub fn part(&self, part: Part) -> i64 {
        self.parts[part as usize]
    }

    /// How many (for `Overlap`, how many px) there are of a part; 0 for those of the whole picture.
    pub fn count(&self, part: Part) -> i64 {
        self.counts.get(part as usize).copied().unwrap_or(0)
    }

    /// All parts that cost something, with their points in thousandths.
    pub fn parts(&self) -> impl Iterator<Item = (Part, i64)> + '_ {
        let whole = [Part::Length, Part::Area, Part::Aspect, Part::Flow, Part::Twins];
        let all = COUNTED.iter().map(|counted| counted.0).chain(whole);
        all.map(|part| (part, self.part(part))).filter(|part| part.1 != 0)
    }
}

/// The score of a layout.
pub(crate) fn penalty(forest: &Forest<'_>, layout: &Layout) -> Score {
    let mut reader = Reader {
        forest,
        layout,
        segments: Segments::default(),
        counts: [0; COUNTED.len()],
        bounds: None,
        met: Vec::new(),
    };
    let (length, flow) = reader.lines();
    let (area, aspect) = reader.shape();
    reader.leaves();
    reader.words();
    let whole = [
        (Part::Length, length),
        (Part::Area, area),
        (Part::Aspect, aspect),
        (Part::Flow, flow),
        (Part::Twins, reader.twins()),
    ];
    let lines = i64::try_from(forest.tree.lines.len()).unwrap_or(i64::MAX).max(1);
    let mut parts = [0; PARTS];
    for (part, weight) in COUNTED {
        parts[part as usize] = share(1_000 * weight, reader.counts[part as usize], lines);
    }
    for (part, points) in whole {
        parts[part as usize] = points;
    }
    Score { points: parts.iter().sum(), parts, counts: reader.counts }
}

/// `points` times a ratio, rounded; never so large that the parts could not be added up.
fn share(points: i64, part: i64, whole: i64) -> i64 {
    let whole = i128::from(whole.max(1));
    let value = (i128::from(points) * i128::from(part) + whole / 2).div_euclid(whole);
    i64::try_from(value).unwrap_or(i64::MAX / 64)
}

/// A layout under its reader's eyes.
struct Reader<'r, 't> {
    forest: &'r Forest<'t>,
    layout: &'r Layout,
    /// The pieces of all lines, sorted along after `lines`.
    segments: Segments,
    counts: [i64; COUNTED.len()],
    /// Around leaves, groups, lines and labels.
    bounds: Option<Rect>,
    /// Scratch: lines that meet a rectangle, with the length inside.
    met: Vec<(usize, Px)>,
}

impl Reader<'_, '_> {
    fn add(&mut self, part: Part, count: usize) {
        self.counts[part as usize] += i64::try_from(count).unwrap_or(0);
    }

    fn rect(&self, at: usize) -> Rect {
        self.layout.boxes[BoxId::at(at)]
    }

    fn cover(&mut self, rect: Rect) {
        self.bounds = Some(self.bounds.map_or(rect, |old| old.union(rect)));
    }

    /// All that is counted a line; gives the points for length and flow.
    fn lines(&mut self) -> (i64, i64) {
        let forest = self.forest;
        let mut points: Vec<Point> = Vec::new();
        // Length of lines in px, distance of their ends in parts of a px, how many follow the flow, of how many.
        let (mut length, mut distance, mut forward, mut flowing) = (0, 0, 0, 0);
        let mut own_crossings = 0;
        for line in 0..forest.tree.lines.len() {
            let Some(route) = self.layout.routes.get(LineId::at(line)) else { continue };
            simplify(route, &mut points);
            let (Some(&start), Some(&end), true) = (points.first(), points.last(), points.len() >= 2) else {
                continue;
            };
            let mut way = 0;
            for pair in points.windows(2) {
                way += i64::from((pair[0].x - pair[1].x).abs() + (pair[0].y - pair[1].y).abs());
                let (x, y) = (pair[0].x.min(pair[1].x), pair[0].y.min(pair[1].y));
                let (w, h) = ((pair[0].x - pair[1].x).abs(), (pair[0].y - pair[1].y).abs());
                self.cover(Rect::new(x, y, w, h));
                // Slanted pieces are no matter of this room.
                if w == 0 || h == 0 {
                    self.segments.push(line, pair[0], pair[1]);
                }
            }
            own_crossings += crosses_itself(&points);
            self.add(Part::Turns, turns(&points));
            let (from, to) = forest.ends(line);
            let loose = [(start, from), (end, to)];
            let loose =
                loose.iter().filter(|(point, at)| gap(self.rect(*at), *point, *point) > squared(LOOSE));
            let loose = loose.count();
            self.add(Part::LooseEnds, loose);
            self.label_of_line(line, &points);
            // A line from a box to itself has no distance and no direction.
            if from == to {
                continue;
            }
            let (apart, along, ahead) = self.ends_apart(from, to);
            length += way;
            distance += apart;
            // `along` is in halves of a px: this is more than twice of it.
            if way > along && 2 * way > along + 2 * DETOUR {
                self.add(Part::Detours, 1);
            }
            if let Some(ahead) = ahead {
                flowing += 1;
                forward += i64::from(ahead);
            }
        }
        self.segments.sort_along();
        self.counts[Part::Crossings as usize] =
            crossings::crossings(&self.segments, forest.tree.lines.len(), own_crossings);
        self.counts[Part::Overlap as usize] = crossings::overlap(&self.segments, |one, other| {
            let ((from, to), ends) = (forest.ends(one), forest.ends(other));
            from == ends.0 || from == ends.1 || to == ends.0 || to == ends.1
        });
        let excess = (length * DISTANCE_UNIT - distance).max(0);
        let length = if distance == 0 { 0 } else { share(LENGTH, excess, distance) };
        (length, share(FLOW, flowing - forward, flowing))
    }

    /// How far the middles of a line's ends are from each other: straight, in parts of a px; along the axes, in halves
    /// of a px; and whether the end is further in the main direction than the beginning.
    ///
    /// Where one end holds the other, it is as far from it as its nearest side, and there is no direction.
    fn ends_apart(&self, from: usize, to: usize) -> (i64, i64, Option<bool>) {
        let twice = |at: usize| {
            let rect = self.rect(at);
            (i64::from(2 * rect.x + rect.w), i64::from(2 * rect.y + rect.h))
        };
        let (outer, inner) = if self.forest.within(to, from) { (from, to) } else { (to, from) };
        if self.forest.within(inner, outer) {
            let rect = self.rect(outer);
            let (x, y) = twice(inner);
            let sides = [
                x - 2 * i64::from(rect.x),
                2 * i64::from(rect.right()) - x,
                y - 2 * i64::from(rect.y),
                2 * i64::from(rect.bottom()) - y,
            ];
            let nearest = sides.into_iter().map(i64::abs).min().unwrap_or(0);
            return (nearest * DISTANCE_UNIT / 2, nearest, None);
        }
        let (a, b) = (twice(from), twice(to));
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let square = dx.unsigned_abs().pow(2) + dy.unsigned_abs().pow(2);
        // Coordinates below 2^24 px leave room for this.
        let straight = i64::try_from((square << 12).isqrt()).unwrap_or(0);
        let ahead = if self.forest.tree.direction == Direction::Down { dy } else { dx };
        (straight, dx.abs() + dy.abs(), Some(ahead > 2 * i64::from(TOLERANCE)))
    }

    /// Points for the area and for the shape.
    fn shape(&mut self) -> (i64, i64) {
        let mut leaves = 0;
        for at in 0..self.forest.sheet {
            let rect = self.rect(at);
            if self.forest.is_leaf(at) {
                leaves += u64::from(rect.w.max(1).unsigned_abs()) * u64::from(rect.h.max(1).unsigned_abs());
                self.cover(rect);
            } else if self.forest.is_drawn_group(at) {
                self.cover(rect);
            }
        }
        let Some(bounds) = self.bounds else { return (0, 0) };
        let (w, h) = (u64::from(bounds.w.max(1).unsigned_abs()), u64::from(bounds.h.max(1).unsigned_abs()));
        let larger = log::log2_ratio(w * h, 4 * leaves.max(1)).max(0);
        let (wanted, weight) = match self.forest.tree.aspect {
            Some(wanted) => (wanted, WANTED_ASPECT),
            None => (self.forest.tree.screen.unwrap_or(ASPECT_OF_SCREENS), ASPECT),
        };
        let (wanted_w, wanted_h) = (u64::from(wanted.0.max(1)), u64::from(wanted.1.max(1)));
        let longer = log::log2_ratio(w, h) - log::log2_ratio(wanted_w, wanted_h);
        let odd = (longer.abs() - log::UNIT).max(0);
        (share(AREA, larger, log::UNIT), share(weight, odd, log::UNIT))
    }

    /// Points for groups alike that are not in line. The tree knows no kinds: siblings are alike that have the same
    /// insets, stand in the same part of their parent, and are lanes both, or tiers both, or neither.
    fn twins(&self) -> i64 {
        let forest = self.forest;
        let mut groups = Vec::new();
        for at in (0..forest.sheet).filter(|&at| forest.is_drawn_group(at)) {
            if let BoxRole::Group { pad, .. } = &forest.boxed(at).role {
                let place = &forest.boxed(at).place;
                let kind = (
                    forest.drawn_around(forest.parent[at]),
                    (place.zone, place.lane.is_some(), place.tier.is_some()),
                    (pad.left, pad.top, pad.right, pad.bottom),
                );
                let rect = self.rect(at);
                groups.push((kind, [rect.x, rect.y, rect.right(), rect.bottom()]));
            }
        }
        groups.sort_unstable();
        let (mut pairs, mut apart) = (0, 0);
        for pair in groups.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let near = |side: usize| (pair[0].1[side] - pair[1].1[side]).abs() <= 2;
            pairs += 1;
            apart += i64::from(!(near(0) && near(2) || near(1) && near(3)));
        }
        share(TWINS, apart, pairs)
    }

    /// Lines inside their own ends, and along foreign ones.
    fn leaves(&mut self) {
        let forest = self.forest;
        for at in (0..forest.sheet).filter(|&at| forest.is_leaf(at)) {
            let rect = self.rect(at);
            self.meet(rect.grown(HUG));
            if self.met.is_empty() {
                continue;
            }
            let around = std::mem::take(&mut self.met);
            self.meet(rect.grown(-TOLERANCE));
            let own = |line: usize| {
                let (from, to) = forest.ends(line);
                from == at || to == at
            };
            let through = |line: usize| self.met.iter().any(|met| met.0 == line && met.1 > TOLERANCE);
            let hugs = around.iter().filter(|met| met.1 > 3 * HUG && !own(met.0) && !through(met.0)).count();
            let inside = self.met.iter().filter(|met| met.1 > OWN && own(met.0)).count();
            self.add(Part::Hugs, hugs);
            self.add(Part::ThroughOwn, inside);
        }
    }

    /// Sets `met` to the lines in the interior of a rectangle, each once, with their lengths there.
    fn meet(&mut self, rect: Rect) {
        self.met.clear();
        if rect.w <= 0 || rect.h <= 0 {
            return;
        }
        self.met.extend(self.segments.meeting(rect));
        self.met.sort_unstable();
        self.met.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
    }
}

/// Parts of a px in which distances are summed up.
const DISTANCE_UNIT: i64 = 128;

/// The corners of a route: no point twice, none in the middle of a straight piece.
fn simplify(route: &[Point], into: &mut Vec<Point>) {
    into.clear();
    for &point in route {
        match into.as_slice() {
            [.., last] if *last == point => {}
            [.., before, last] if heading(*before, *last) == heading(*last, point) => {
                if let Some(last) = into.last_mut() {
                    *last = point;
                }
            }
            _ => into.push(point),
        }
    }
}

/// The direction of a piece: the signs of its extents.
fn heading(from: Point, to: Point) -> (Px, Px) {
    ((to.x - from.x).signum(), (to.y - from.y).signum())
}

/// Quarter turns of a line without idle points; turning back counts two.
fn turns(points: &[Point]) -> usize {
    points
        .windows(3)
        .map(|three| {
            let (one, other) = (heading(three[0], three[1]), heading(three[1], three[2]));
            if one == (-other.0, -other.1) { 2 } else { 1 }
        })
        .sum()
}

/// How often the pieces of one line cross each other in their interiors.
fn crosses_itself(points: &[Point]) -> i64 {
    let mut found = 0;
    for (number, one) in points.windows(2).enumerate() {
        for other in points[number + 1..].windows(2) {
            let (flat, upright) = if one[0].y == one[1].y { (one, other) } else { (other, one) };
            let inside = |value: Px, a: Px, b: Px| a.min(b) < value && value < a.max(b);
            found += i64::from(
                flat[0].y == flat[1].y
                    && upright[0].x == upright[1].x
                    && inside(upright[0].x, flat[0].x, flat[1].x)
                    && inside(flat[0].y, upright[0].y, upright[1].y),
            );
        }
    }
    found
}

/// The square of the distance between a rectangle and a piece, or a point.
fn gap(rect: Rect, one: Point, other: Point) -> i64 {
    let dx = (rect.x - one.x.max(other.x)).max(one.x.min(other.x) - rect.right()).max(0);
    let dy = (rect.y - one.y.max(other.y)).max(one.y.min(other.y) - rect.bottom()).max(0);
    squared(dx) + squared(dy)
}

const fn squared(length: Px) -> i64 {
    length as i64 * length as i64
}
