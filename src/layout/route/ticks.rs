//! The coordinates of one axis of a grid: collected in a bit for each px, and found again by a table.

use super::grid::Density;
use crate::base::geometry::Px;

/// Distance at which coordinates are kept in the largest windows, as a share of these.
const SHARE: Px = 160;
/// More coordinates of boxes than this on one axis are thinned out far from the ends of the line.
const MOST_FIRM: usize = 400;
/// So far from its ends all coordinates are worth to be kept.
const NEAR_END: Px = 300;
/// One entry of the table stands for 2 to this power px.
const SHIFT: u32 = 4;

/// Coordinates in their order, each once.
#[derive(Default)]
pub(super) struct Ticks {
    pub list: Vec<Px>,
    /// For each stretch of px from `low` on, how many coordinates stand before it.
    table: Vec<u32>,
    low: Px,
    marks: Marks,
    /// Scratch space.
    beside: Vec<Px>,
}

impl Ticks {
    /// How many coordinates are less than a value.
    #[inline]
    pub fn before(&self, value: Px) -> usize {
        if value <= self.low {
            return 0;
        }
        let Some(&first) = self.table.get(((value - self.low) >> SHIFT) as usize) else {
            return self.list.len();
        };
        let mut index = first as usize;
        while self.list.get(index).is_some_and(|other| *other < value) {
            index += 1;
        }
        index
    }

    /// The number of a coordinate, if it is there.
    pub fn find(&self, value: Px) -> Option<usize> {
        let index = self.before(value);
        (self.list.get(index) == Some(&value)).then_some(index)
    }

    /// Numbers strictly between two values.
    pub fn between(&self, low: Px, high: Px) -> std::ops::Range<usize> {
        let first = self.before(low.saturating_add(1));
        first..self.before(high).max(first)
    }

    /// Steps `i` to `i + 1` whose open interval meets the open interval.
    pub fn steps(&self, low: Px, high: Px) -> std::ops::Range<usize> {
        let first = self.before(low.saturating_add(1)).saturating_sub(1);
        first..self.before(high).min(self.list.len().saturating_sub(1)).max(first)
    }

    /// Takes those coordinates that stand in the window: of boxes, of the ends of the line, and beside other lines. Of
    /// the last ones only some are kept where there are many, and fewer still far from the ends.
    pub fn collect(
        &mut self,
        window: (Px, Px),
        firm: &[Px],
        beside: &[Px],
        ends: impl Iterator<Item = Px> + Clone,
        density: Density,
    ) {
        let near_end = |value: Px| ends.clone().step_by(8).any(|end| (end - value).abs() < NEAR_END);
        let Self { list, marks, beside: more, .. } = self;
        more.clear();
        marks.begin(window);
        marks.extend(firm.iter().copied());
        if marks.count > MOST_FIRM {
            marks.read(list);
            thin(list, |value| if near_end(value) { 0 } else { (window.1 - window.0) / MOST_FIRM as Px });
            marks.begin(window);
            marks.extend(list.iter().copied());
        }
        marks.extend(ends.clone());
        marks.read(list);
        // What stands on a coordinate of a box counts twice.
        marks.begin(window);
        marks.extend(beside.iter().copied());
        marks.read(more);
        if list.len() + more.len() > density.many {
            let apart = density.apart;
            let wide = apart.max((window.1 - window.0) / SHARE);
            let mut next = 0;
            more.retain(|&value| {
                while list.get(next).is_some_and(|other| *other < value) {
                    next += 1;
                }
                !(list.get(next).is_some_and(|other| other - value < apart)
                    || next.checked_sub(1).is_some_and(|before| value - list[before] < apart))
            });
            thin(more, |value| if wide == apart || near_end(value) { apart } else { wide });
        }
        marks.begin(window);
        marks.extend(list.iter().chain(more.iter()).copied());
        marks.read(list);
        self.index();
    }

    /// Makes the table.
    fn index(&mut self) {
        self.table.clear();
        let Some((&low, &high)) = self.list.first().zip(self.list.last()) else { return };
        self.low = low;
        for (number, &value) in self.list.iter().enumerate() {
            let stretch = ((value - low) >> SHIFT) as usize;
            // A coordinate in the midst of a stretch is met on the way from its first px.
            if stretch >= self.table.len() {
                self.table.resize(stretch + 1, number as u32);
            }
        }
        debug_assert!(self.before(high) + 1 == self.list.len(), "the table leads to the last coordinate");
    }
}

/// Drops of sorted values those that stand nearer to the last one kept than is asked for there.
fn thin(list: &mut Vec<Px>, distance: impl Fn(Px) -> Px) {
    let mut last = Px::MIN / 2;
    list.retain(|&value| {
        let keep = value - last >= distance(value);
        if keep {
            last = value;
        }
        keep
    });
}

/// A set of coordinates in a window.
#[derive(Default)]
struct Marks {
    low: Px,
    high: Px,
    bits: Vec<u64>,
    count: usize,
}

impl Marks {
    /// Empties it, for a window.
    fn begin(&mut self, (low, high): (Px, Px)) {
        (self.low, self.high, self.count) = (low, high, 0);
        self.bits.clear();
        let width = usize::try_from(i64::from(high) - i64::from(low) + 1).unwrap_or(0);
        self.bits.resize(width.div_ceil(64), 0);
    }

    /// Adds those that stand in the window.
    fn extend(&mut self, values: impl Iterator<Item = Px>) {
        for value in values {
            if self.low <= value && value <= self.high {
                let place = (value - self.low) as usize;
                let (word, bit) = (&mut self.bits[place / 64], 1 << (place % 64));
                self.count += usize::from(*word & bit == 0);
                *word |= bit;
            }
        }
    }

    /// Lists them in their order.
    fn read(&self, list: &mut Vec<Px>) {
        list.clear();
        for (number, &word) in self.bits.iter().enumerate() {
            let mut left = word;
            while left != 0 {
                list.push(self.low + number as Px * 64 + left.trailing_zeros() as Px);
                left &= left - 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collected(window: (Px, Px), firm: &[Px], beside: &[Px], ends: &[Px], density: Density) -> Ticks {
        let mut ticks = Ticks::default();
        ticks.collect(window, firm, beside, ends.iter().copied(), density);
        ticks
    }

    #[test]
    fn coordinates_are_found_as_in_a_sorted_list() {
        let firm = [-70, 500, 3, -70, 900, 17, 18, 33, 1_001, -200];
        let ticks = collected((-100, 1_000), &firm, &[4, 640, 2_000], &[600], Density::FINE);
        assert_eq!(ticks.list, [-70, 3, 4, 17, 18, 33, 500, 600, 640, 900]);
        for value in -210..1_100 {
            let before = ticks.list.iter().filter(|other| **other < value).count();
            assert_eq!(ticks.before(value), before, "{value}");
            assert_eq!(ticks.find(value), ticks.list.iter().position(|other| *other == value));
        }
        assert_eq!(ticks.between(3, 33), 2..5);
        assert_eq!(ticks.between(5, 16), 3..3);
        assert_eq!(ticks.steps(5, 16), 2..3);
        assert_eq!(ticks.steps(-500, 5_000), 0..9);
        let none = collected((0, 10), &[], &[], &[], Density::FINE);
        assert_eq!((none.before(5), none.find(5)), (0, None));
    }

    #[test]
    fn of_many_beside_lines_those_remain_that_stand_apart() {
        let density = Density { many: 4, apart: 10 };
        let ticks = collected((0, 100), &[0, 50], &[5, 12, 18, 24, 45, 62], &[100], density);
        assert_eq!(ticks.list, [0, 12, 24, 50, 62, 100]);
    }
}
