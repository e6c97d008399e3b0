//! Labels and step badges beside finished lines: above or below a flat piece, right or left of an upright one,
//! wholly inside one boundary and on free ground.
//!
//! On each side of a piece a label slides along a strip; what stands in the strip takes intervals from the places where
//! it may begin, and what is left are its places. Labels with the fewest places are set first; one that finds all its
//! places taken asks a neighbor to move on to another of its own.

use crate::base::geometry::{Point, Px, Rect, Size};

use crate::layout::placed::Placed;
use crate::layout::route::{Routes, Track};
use crate::layout::validate::BADGE_HALF;

/// Between a label and its own line.
const BESIDE: Px = 4;
/// What is kept of a label that stands out beyond the ends of its piece.
const HELD: Px = 12;
/// Places of one label in one gap, to both sides of the best one.
const PLACES: Px = 8;
/// Between two of them.
const STEP: Px = 12;

/// Labels and badges, and the lines that found no room for theirs.
pub(crate) struct Labels {
    pub labels: Vec<Option<Rect>>,
    pub badges: Vec<Option<Point>>,
    pub without_label: Vec<usize>,
    pub without_badge: Vec<usize>,
}

/// A label with all its places, best first.
struct Waiting {
    line: usize,
    places: Vec<(i64, Rect)>,
}

/// Places badges, then labels, those with the fewest places first.
pub(crate) fn place_labels(placed: &Placed<'_, '_>, routes: &Routes) -> Labels {
    let forest = placed.forest;
    let count = forest.tree.lines.len();
    let mut result = Labels {
        labels: vec![None; count],
        badges: vec![None; count],
        without_label: Vec::new(),
        without_badge: Vec::new(),
    };
    let mut ground = Ground::new(placed, routes);
    for line in 0..count {
        if forest.wire(line).badge <= 0 {
            continue;
        }
        let Some(route) = &routes.lines[line] else { continue };
        match ground.badge_place(line, route) {
            Some(point) => {
                ground.taken.insert(None, Rect::new(point.x, point.y, 0, 0).grown(BADGE_HALF));
                result.badges[line] = Some(point);
            }
            None => result.without_badge.push(line),
        }
    }
    let mut waiting: Vec<Waiting> = Vec::new();
    for line in 0..count {
        let wanted = forest.wire(line).label;
        if wanted.w <= 0 {
            continue;
        }
        let size = Size { w: wanted.w.min(4096), h: wanted.h.clamp(1, 4096) };
        let Some(route) = &routes.lines[line] else { continue };
        let mut places = ground.label_places(line, route, size, 0);
        if places.is_empty() {
            places = ground.label_places(line, route, size, (size.w - HELD).max(0));
        }
        waiting.push(Waiting { line, places });
    }
    waiting.sort_by_key(|entry| (entry.places.len(), entry.line));
    let mut missing = Vec::new();
    for (number, entry) in waiting.iter().enumerate() {
        let place = entry.places.iter().find(|(_, rect)| !ground.taken.meets(*rect));
        match place {
            Some(&(_, rect)) => {
                ground.taken.insert(Some(number), rect);
                result.labels[entry.line] = Some(rect);
            }
            None => missing.push(number),
        }
    }
    for number in missing {
        let moved = make_room(&mut ground.taken, &waiting, number, &mut result.labels);
        if !moved {
            result.without_label.push(waiting[number].line);
        }
    }
    result
}

/// Sets a label by moving one that stands in its way to another of its places. Gives whether that could be done.
fn make_room(taken: &mut Taken, waiting: &[Waiting], number: usize, labels: &mut [Option<Rect>]) -> bool {
    for &(_, rect) in &waiting[number].places {
        let (mut other, mut several) = (None, false);
        taken.each(rect, |owner, _| {
            several |= owner.is_none() || other.is_some_and(|other| other != owner);
            other = Some(owner);
        });
        let Some(Some(other)) = other.filter(|_| !several) else { continue };
        let entry = &waiting[other];
        let Some(old) = labels[entry.line] else { continue };
        taken.remove(other, old);
        taken.insert(Some(number), rect);
        if let Some(&(_, new)) = entry.places.iter().find(|(_, place)| !taken.meets(*place)) {
            taken.insert(Some(other), new);
            labels[entry.line] = Some(new);
            labels[waiting[number].line] = Some(rect);
            return true;
        }
        taken.remove(number, rect);
        taken.insert(Some(other), old);
    }
    false
}

/// Labels and badges that are set, in square cells.
struct Taken {
    corner: Point,
    columns: Px,
    rows: Px,
    cells: Vec<Vec<(Option<usize>, Rect)>>,
    /// Free ground between two labels.
    free: Px,
}

/// Width of a cell, as a power of two.
const CELL: u32 = 8;
/// Cells on one axis: what is further out is kept in the last ones.
const MOST_CELLS: Px = 256;

impl Taken {
    fn new(area: Rect, free: Px) -> Self {
        let columns = (area.w >> CELL).clamp(0, MOST_CELLS - 1) + 1;
        let rows = (area.h >> CELL).clamp(0, MOST_CELLS - 1) + 1;
        Self {
            corner: Point { x: area.x, y: area.y },
            columns,
            rows,
            cells: vec![Vec::new(); (columns * rows) as usize],
            free,
        }
    }

    /// The cells that a rectangle passes.
    fn cells(&self, rect: Rect) -> impl Iterator<Item = usize> + use<> {
        let column = |x: Px| ((x - self.corner.x) >> CELL).clamp(0, self.columns - 1);
        let row = |y: Px| ((y - self.corner.y) >> CELL).clamp(0, self.rows - 1);
        let (left, right, columns) = (column(rect.x), column(rect.right()), self.columns);
        (row(rect.y)..=row(rect.bottom()))
            .flat_map(move |row| (left..=right).map(move |column| (row * columns + column) as usize))
    }

    fn insert(&mut self, owner: Option<usize>, rect: Rect) {
        for cell in self.cells(rect) {
            self.cells[cell].push((owner, rect));
        }
    }

    fn remove(&mut self, owner: usize, rect: Rect) {
        for cell in self.cells(rect) {
            self.cells[cell].retain(|entry| *entry != (Some(owner), rect));
        }
    }

    /// Visits what stands too near to a place, some of it more than once.
    fn each(&self, rect: Rect, mut visit: impl FnMut(Option<usize>, Rect)) {
        let wide = rect.grown(self.free);
        for cell in self.cells(wide) {
            for &(owner, other) in &self.cells[cell] {
                if other.meets(wide) {
                    visit(owner, other);
                }
            }
        }
    }

    fn meets(&self, rect: Rect) -> bool {
        let mut any = false;
        self.each(rect, |_, _| any = true);
        any
    }
}

/// What a label may not meet.
struct Ground<'run, 'f, 't> {
    placed: &'run Placed<'f, 't>,
    routes: &'run Routes,
    taken: Taken,
    solid: Vec<Rect>,
    borders: Vec<Rect>,
    lines: Vec<(usize, Track)>,
    /// Intervals in which a label may not begin.
    closed: Vec<(Px, Px)>,
    stack: Vec<usize>,
}

impl<'run, 'f, 't> Ground<'run, 'f, 't> {
    fn new(placed: &'run Placed<'f, 't>, routes: &'run Routes) -> Self {
        let forest = placed.forest;
        Self {
            placed,
            routes,
            taken: Taken::new(placed.rect(forest.sheet), placed.gaps.label / 2),
            solid: Vec::new(),
            borders: Vec::new(),
            lines: Vec::new(),
            closed: Vec::new(),
            stack: Vec::new(),
        }
    }

    /// Looks at everything near an area.
    fn look(&mut self, area: Rect) {
        let (placed, forest) = (self.placed, self.placed.forest);
        self.solid.clear();
        self.borders.clear();
        self.lines.clear();
        self.stack.clear();
        self.stack.push(forest.sheet);
        while let Some(group) = self.stack.pop() {
            for child in placed.near(group, area) {
                let rect = placed.rect(child);
                if forest.is_leaf(child) {
                    self.solid.push(rect);
                } else {
                    if forest.is_drawn_group(child) {
                        self.borders.push(rect);
                        self.solid.extend(placed.title(child));
                    }
                    self.stack.push(child);
                }
            }
        }
        let (taken, solid, lines) = (&self.taken, &mut self.solid, &mut self.lines);
        taken.each(area, |_, rect| solid.push(rect));
        lines.extend(self.routes.index.within(area.grown(1)).map(|entry| (entry.line, entry.track)));
    }

    /// The first free place for a badge on the line, from its beginning on.
    fn badge_place(&mut self, line: usize, route: &[Point]) -> Option<Point> {
        let mut passed = 0;
        for pair in route.windows(2) {
            let (one, other) = (pair[0], pair[1]);
            self.look(Track::new(one, other).around(BADGE_HALF + 2, BADGE_HALF + 2));
            let length = (other.x - one.x).abs() + (other.y - one.y).abs();
            let step = Point { x: (other.x - one.x).signum(), y: (other.y - one.y).signum() };
            let mut along = if passed == 0 { BADGE_HALF + 4 } else { BADGE_HALF };
            while along <= length - BADGE_HALF {
                let point = Point { x: one.x + step.x * along, y: one.y + step.y * along };
                let spot = Rect::new(point.x, point.y, 0, 0).grown(BADGE_HALF);
                let free = !self.solid.iter().any(|other| other.meets(spot))
                    && !self.taken.meets(spot)
                    && !self.borders.iter().any(|border| border.meets(spot) && !border.holds(spot))
                    && !self.lines.iter().any(|(other, track)| *other != line && meets(spot, *track));
                if free {
                    return Some(point);
                }
                along += 2;
            }
            passed += length;
        }
        None
    }

    /// Places for a label, best first; it may stand out by `overhang` px beyond the ends of a piece.
    fn label_places(&mut self, line: usize, route: &[Point], size: Size, overhang: Px) -> Vec<(i64, Rect)> {
        let mut places = Vec::new();
        let gap = self.placed.gaps.label;
        let pieces = route.len().saturating_sub(1);
        for (index, pair) in route.windows(2).enumerate() {
            let track = Track::new(pair[0], pair[1]);
            let (need, reach) = if track.flat { (size.w, size.h) } else { (size.h, size.w) };
            let overhang = overhang.min((need - HELD).max(0));
            if track.hi - track.lo + 2 * overhang < need {
                continue;
            }
            self.look(track.around(overhang, reach + BESIDE + gap + 3));
            // Kin that run on the same piece make it a trunk, which is no place for a label of one.
            let shared: Vec<Track> = self
                .lines
                .iter()
                .filter(|(other, kin)| *other != line && kin.flat == track.flat && kin.at == track.at)
                .map(|(_, kin)| *kin)
                .collect();
            let stops = stops(track, &self.borders, overhang);
            for free in [gap, gap / 2, 2] {
                let before = places.len();
                for side in 0..2 {
                    let across = match (track.flat, side) {
                        (true, 0) => track.at - BESIDE - size.h,
                        (false, 1) => track.at - BESIDE - 2 - size.w,
                        (true, _) => track.at + BESIDE,
                        (false, _) => track.at + BESIDE + 2,
                    };
                    self.close(line, track.flat, (across, across + reach), need, free);
                    for &(low, high) in &stops {
                        let middle = i32::midpoint(low, high - need);
                        each_place(&self.closed, low, high - need, middle, |start| {
                            let rect = if track.flat {
                                Rect::new(start, across, size.w, size.h)
                            } else {
                                Rect::new(across, start, size.w, size.h)
                            };
                            let on_trunk =
                                i64::from(shared.iter().any(|kin| kin.lo < start + need && start < kin.hi));
                            let far_end = if index + 1 == pieces { 0 } else { 12 };
                            let outside = (track.lo - start).max(start + need - track.hi).max(0);
                            let cost = i64::from((start - middle).abs())
                                + i64::from(side) * 14
                                + far_end
                                + on_trunk * 400
                                + i64::from(outside) * 4
                                + i64::from(gap - free) * 10
                                + if track.flat { 0 } else { 20 };
                            places.push((cost, rect));
                        });
                    }
                }
                if places.len() > before {
                    break;
                }
            }
        }
        places.sort_by_key(|(cost, rect)| (*cost, rect.y, rect.x));
        places
    }

    /// Finds where on a strip along a piece, `across` its direction, a label of a length may not begin.
    fn close(&mut self, own: usize, flat: bool, across: (Px, Px), need: Px, free: Px) {
        let Self { closed, solid, borders, lines, .. } = self;
        closed.clear();
        // A rectangle along the piece and across it.
        let turned = |rect: &Rect| {
            let (x, y) = ((rect.x, rect.right()), (rect.y, rect.bottom()));
            if flat { (x, y) } else { (y, x) }
        };
        let (low, high) = (across.0 - free, across.1 + free);
        for rect in solid.iter() {
            let (along, side) = turned(rect);
            if side.0 < high && low < side.1 {
                closed.push((along.0 - free - need, along.1 + free));
            }
        }
        for rect in borders.iter() {
            let (along, side) = turned(rect);
            if side.0 <= low && high <= side.1 {
                closed.push((along.0 - free - need, along.0 + free));
                closed.push((along.1 - free - need, along.1 + free));
            } else if side.0 < high && low < side.1 {
                closed.push((along.0 - free - need, along.1 + free));
            }
        }
        for &(line, track) in lines.iter() {
            let margin = if line == own { BESIDE - 1 } else { free };
            let (low, high) = (across.0 - margin, across.1 + margin);
            if track.flat == flat {
                if low < track.at && track.at < high {
                    closed.push((track.lo - margin - need, track.hi + margin));
                }
            } else if track.lo < high && low < track.hi {
                closed.push((track.at - margin - need, track.at + margin));
            }
        }
        closed.sort_unstable();
    }
}

/// Visits places to begin from `low` to `high` that lie in none of the open intervals, in each gap some about the one
/// that is nearest to the middle.
fn each_place(closed: &[(Px, Px)], low: Px, high: Px, middle: Px, mut visit: impl FnMut(Px)) {
    let mut gap = |from: Px, to: Px| {
        if from > to {
            return;
        }
        let best = middle.clamp(from, to);
        visit(best);
        for number in 1..=PLACES {
            for start in [best - number * STEP, best + number * STEP] {
                if from <= start && start <= to {
                    visit(start);
                }
            }
        }
    };
    let mut from = low;
    for &(start, end) in closed {
        if start >= high {
            break;
        }
        if end > from {
            if start >= from {
                gap(from, start);
            }
            from = end;
        }
    }
    gap(from, high);
}

const fn meets(rect: Rect, track: Track) -> bool {
    if track.flat {
        rect.y < track.at && track.at < rect.bottom() && rect.x < track.hi && track.lo < rect.right()
    } else {
        rect.x < track.at && track.at < rect.right() && rect.y < track.hi && track.lo < rect.bottom()
    }
}

/// The stretches of a piece between the borders that it crosses; those at its ends are longer by `overhang`.
fn stops(track: Track, borders: &[Rect], overhang: Px) -> Vec<(Px, Px)> {
    let (lowest, highest) = (track.lo - overhang, track.hi + overhang);
    let mut cuts = vec![lowest, highest];
    for border in borders {
        let (low, high, from, to) = if track.flat {
            (border.x, border.right(), border.y, border.bottom())
        } else {
            (border.y, border.bottom(), border.x, border.right())
        };
        if from < track.at && track.at < to {
            cuts.extend([low, high].into_iter().filter(|cut| lowest < *cut && *cut < highest));
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begins(closed: &[(Px, Px)], low: Px, high: Px, middle: Px) -> Vec<Px> {
        let mut list = Vec::new();
        each_place(closed, low, high, middle, |start| list.push(start));
        list
    }

    #[test]
    fn places_are_found_in_gaps_and_at_their_very_ends() {
        assert_eq!(begins(&[], 0, 10, 4), [4]);
        assert_eq!(begins(&[(-5, 30), (30, 60), (31, 40)], 0, 60, 20), [30, 60]);
        assert_eq!(begins(&[(-5, 70)], 0, 60, 20), [0; 0]);
        assert_eq!(begins(&[(10, 50)], 0, 60, 30), [10, 50]);
    }

    #[test]
    fn a_label_moves_on_for_one_that_has_no_other_place() {
        let spot = |x: Px| (0, Rect::new(x, 0, 40, 18));
        let waiting = vec![
            Waiting { line: 0, places: vec![spot(0), spot(100)] },
            Waiting { line: 1, places: vec![spot(20)] },
        ];
        let mut taken = Taken::new(Rect::new(0, 0, 300, 100), 4);
        let mut labels = vec![Some(spot(0).1), None];
        taken.insert(Some(0), spot(0).1);
        assert!(make_room(&mut taken, &waiting, 1, &mut labels));
        assert_eq!(labels, [Some(spot(100).1), Some(spot(20).1)]);
        assert!(taken.meets(spot(90).1) && !taken.meets(spot(200).1));
    }
}
