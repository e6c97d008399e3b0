//! Straight pieces and rectangles in sorted lists: what meets a rectangle is found by binary search and a short scan.
//!
//! Comes in: pieces of lines, sides of groups, boxes. Goes out: those near a rectangle. The pieces are sorted by the
//! coordinate that both of their ends share, rectangles along the longer side of the picture with the farthest end so
//! far beside each, so that a search knows where to begin and where to end. Building takes n log n, a search is a look
//! into a bucket; nothing is kept between two layouts.

use crate::base::geometry::{Point, Px, Rect};

/// A piece along one axis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Segment {
    /// The coordinate that both ends share.
    pub at: Px,
    pub lo: Px,
    pub hi: Px,
    /// The line or box that it belongs to.
    pub owner: usize,
}

impl Segment {
    /// The length that two parallel pieces run beside each other; negative where they do not.
    pub fn beside(self, other: Self) -> Px {
        self.hi.min(other.hi) - self.lo.max(other.lo)
    }
}

/// Pieces of one direction, sorted by the coordinate that both of their ends share.
#[derive(Default)]
pub(crate) struct Parallel {
    pub list: Vec<Segment>,
    places: Places,
}

impl Parallel {
    fn number(&mut self) {
        self.places = Places::new(self.list.iter().map(|segment| i64::from(segment.at)).collect());
    }

    /// The pieces whose coordinate is strictly between two others.
    pub fn between(&self, low: Px, high: Px) -> impl Iterator<Item = &Segment> + '_ {
        let start = self.places.after(i64::from(low));
        self.list[start..].iter().take_while(move |segment| segment.at < high)
    }

    fn inside(&self, across: (Px, Px), along: (Px, Px)) -> impl Iterator<Item = (usize, Px)> + '_ {
        self.between(across.0, across.1)
            .filter(move |segment| segment.lo < along.1 && segment.hi > along.0)
            .map(move |segment| (segment.owner, segment.hi.min(along.1) - segment.lo.max(along.0)))
    }
}

/// Pieces of many owners, by direction.
#[derive(Default)]
pub(crate) struct Segments {
    pub flat: Parallel,
    pub upright: Parallel,
}

impl Segments {
    /// Adds the piece between two points that differ on one axis only.
    pub fn push(&mut self, owner: usize, one: Point, other: Point) {
        if one.y == other.y {
            let (lo, hi) = (one.x.min(other.x), one.x.max(other.x));
            self.flat.list.push(Segment { at: one.y, lo, hi, owner });
        } else {
            let (lo, hi) = (one.y.min(other.y), one.y.max(other.y));
            self.upright.list.push(Segment { at: one.x, lo, hi, owner });
        }
    }

    /// Adds the four sides of a rectangle.
    pub fn push_sides(&mut self, owner: usize, rect: Rect) {
        for at in [rect.y, rect.bottom()] {
            self.flat.list.push(Segment { at, lo: rect.x, hi: rect.right(), owner });
        }
        for at in [rect.x, rect.right()] {
            self.upright.list.push(Segment { at, lo: rect.y, hi: rect.bottom(), owner });
        }
    }

    /// Sorts what was added, for the searches below; pieces at one coordinate keep their order.
    pub fn sort(&mut self) {
        for parallel in [&mut self.flat, &mut self.upright] {
            parallel.list.sort_by_key(|segment| segment.at);
            parallel.number();
        }
    }

    /// The same, with pieces at one coordinate from their lower end to the higher one.
    pub fn sort_along(&mut self) {
        for parallel in [&mut self.flat, &mut self.upright] {
            parallel.list.sort_unstable_by_key(|one| (pair(one.at, one.lo), one.hi, one.owner));
            parallel.number();
        }
    }

    /// Each piece that meets the interior of a rectangle: its owner and the length inside.
    pub fn meeting(&self, rect: Rect) -> impl Iterator<Item = (usize, Px)> + '_ {
        let flat = self.flat.inside((rect.y, rect.bottom()), (rect.x, rect.right()));
        let upright = self.upright.inside((rect.x, rect.right()), (rect.y, rect.bottom()));
        flat.chain(upright)
    }
}

/// Two coordinates in one number of the same order.
pub(crate) fn pair(first: Px, second: Px) -> i64 {
    (i64::from(first) << 32) | (i64::from(second) - i64::from(Px::MIN))
}

/// Sorted numbers, in about as many buckets of equal width: a search looks into one of them.
#[derive(Default)]
pub(crate) struct Places {
    numbers: Vec<i64>,
    /// Per bucket: how many numbers are in those before it.
    starts: Vec<u32>,
    low: i64,
    /// The width of a bucket is two to the power of this.
    width: u32,
}

impl Places {
    pub fn new(numbers: Vec<i64>) -> Self {
        let (Some(&low), Some(&high)) = (numbers.first(), numbers.last()) else { return Self::default() };
        let average = high.abs_diff(low) / numbers.len() as u64;
        let width = u64::BITS - average.leading_zeros();
        let mut starts: Vec<u32> = Vec::with_capacity(numbers.len() + 2);
        for (place, number) in numbers.iter().enumerate() {
            let bucket = (number.abs_diff(low) >> width) as usize;
            while starts.len() <= bucket {
                starts.push(place as u32);
            }
        }
        starts.push(numbers.len() as u32);
        Self { numbers, starts, low, width }
    }

    /// How many numbers are not above one.
    pub fn after(&self, number: i64) -> usize {
        if number < self.low {
            return 0;
        }
        let bucket = (number.abs_diff(self.low) >> self.width) as usize;
        let (Some(&start), Some(&end)) = (self.starts.get(bucket), self.starts.get(bucket + 1)) else {
            return self.numbers.len();
        };
        let (start, end) = (start as usize, end as usize);
        start + self.numbers[start..end].partition_point(|&other| other <= number)
    }
}

/// Rectangles of many owners.
pub(crate) struct Rects {
    /// Whether they are sorted from top to bottom and not from left to right.
    down: bool,
    list: Vec<(Rect, usize)>,
    /// The farthest end of all up to each.
    reach: Places,
}

impl Rects {
    pub fn new(mut list: Vec<(Rect, usize)>) -> Self {
        let bounds = list.iter().map(|entry| entry.0).reduce(Rect::union).unwrap_or_default();
        let down = bounds.h > bounds.w;
        list.sort_by_key(|entry| extent(down, entry.0).0);
        let mut farthest = Px::MIN;
        let reach = list.iter().map(|entry| {
            farthest = farthest.max(extent(down, entry.0).1);
            i64::from(farthest)
        });
        let reach = Places::new(reach.collect());
        Self { down, list, reach }
    }

    /// The rectangles whose interior meets that of another, with their owners.
    pub fn meeting(&self, rect: Rect) -> impl Iterator<Item = (Rect, usize)> + '_ {
        let (low, high) = extent(self.down, rect);
        self.list[self.reach.after(i64::from(low))..]
            .iter()
            .take_while(move |entry| extent(self.down, entry.0).0 < high)
            .filter(move |entry| entry.0.meets(rect))
            .copied()
    }

    /// Whether the interior of any of them meets that of another.
    pub fn meet(&self, rect: Rect) -> bool {
        self.meeting(rect).next().is_some()
    }
}

const fn extent(down: bool, rect: Rect) -> (Px, Px) {
    if down { (rect.y, rect.bottom()) } else { (rect.x, rect.right()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Small numbers that are the same on every machine.
    fn roll(state: &mut u64, sides: u64) -> Px {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Px::try_from((*state >> 33) % sides).expect("a small number")
    }

    fn rect(state: &mut u64) -> Rect {
        Rect::new(roll(state, 60), roll(state, 60), 1 + roll(state, 30), 1 + roll(state, 30))
    }

    #[test]
    fn places_are_those_of_a_plain_search() {
        for seed in 0..200 {
            let mut state = seed;
            let spread = [1, 10, 1_000, 1_000_000][seed as usize % 4];
            let mut numbers: Vec<i64> =
                (0..seed % 50).map(|_| i64::from(roll(&mut state, spread)) - 20).collect();
            if seed % 5 == 0 {
                numbers.push(pair(Px::MAX, Px::MAX));
                numbers.push(pair(Px::MIN, Px::MIN));
            }
            numbers.sort_unstable();
            let places = Places::new(numbers.clone());
            let edges = [i64::MIN, i64::MAX, -21, 0];
            for number in numbers.iter().flat_map(|&number| [number, number ^ 1]).chain(edges) {
                let plain = numbers.partition_point(|&other| other <= number);
                assert_eq!(places.after(number), plain, "{number} in {numbers:?}");
            }
        }
        assert!(pair(-1, 5) < pair(0, -5) && pair(0, -5) < pair(0, 5) && pair(0, 5) < pair(1, Px::MIN));
    }

    #[test]
    fn finds_what_a_look_at_everything_finds() {
        for seed in 0..200 {
            let mut state = seed;
            let rects: Vec<(Rect, usize)> = (0..20).map(|owner| (rect(&mut state), owner)).collect();
            let mut segments = Segments::default();
            for owner in 0..20 {
                let corner = Point { x: roll(&mut state, 60), y: roll(&mut state, 60) };
                let length = 1 + roll(&mut state, 40);
                let flat = roll(&mut state, 2) == 0;
                let end = if flat {
                    Point { x: corner.x + length, ..corner }
                } else {
                    Point { y: corner.y + length, ..corner }
                };
                segments.push(owner, end, corner);
            }
            segments.push_sides(20, rects[0].0);
            segments.sort();
            let index = Rects::new(rects.clone());
            for _ in 0..20 {
                let wall = rect(&mut state);
                let mut found: Vec<usize> = index.meeting(wall).map(|entry| entry.1).collect();
                found.sort_unstable();
                let plain: Vec<usize> =
                    rects.iter().filter(|entry| entry.0.meets(wall)).map(|entry| entry.1).collect();
                assert_eq!(found, plain, "seed {seed}");
                assert_eq!(index.meet(wall), !plain.is_empty());
                let mut met: Vec<(usize, Px)> = segments.meeting(wall).collect();
                met.sort_unstable();
                let mut plain = Vec::new();
                for (list, across, along) in [
                    (&segments.flat.list, (wall.y, wall.bottom()), (wall.x, wall.right())),
                    (&segments.upright.list, (wall.x, wall.right()), (wall.y, wall.bottom())),
                ] {
                    for segment in list {
                        let length = segment.hi.min(along.1) - segment.lo.max(along.0);
                        if across.0 < segment.at && segment.at < across.1 && length > 0 {
                            plain.push((segment.owner, length));
                        }
                    }
                }
                plain.sort_unstable();
                assert_eq!(met, plain, "seed {seed}");
            }
        }
    }
}
