//! What a whole order costs: crossings of lines with each other and with borders, and lengths.
//!
//! Most of what runs from a layer to the next are corridors and borders, which keep their place. They do not cross each
//! other, and how many of them a line crosses on its way from one place to another is asked of a counting tree, which
//! is kept from layer to layer. What is left are the lines that leave their place: their crossings are inversions.

use super::{BORDER, CROSSING, LENGTH, PASSING, Sorter};
use crate::layout::layered::items::Part;

/// What there is between a layer and the next.
#[derive(Clone, Default)]
pub(super) struct Between {
    /// Lines from one item to another.
    pub lines: Vec<(usize, usize)>,
    /// Corridors and groups with a border that run on for the first time here, and those that do not any more.
    pub begin: Vec<usize>,
    pub end: Vec<usize>,
}

/// Scratch space.
#[derive(Default)]
pub(super) struct Crossings {
    /// What corridors and borders cost who crosses them, by their numbers.
    standing: Fenwick,
    /// Lines by the numbers of their ends, the left one first, in a sortable word.
    ends: Vec<u64>,
    rights: Vec<u32>,
}

impl Sorter<'_, '_> {
    /// What the whole order costs.
    pub(super) fn cost(&mut self) -> i64 {
        let mut total = self.crossed();
        let middle = &self.walk.middle;
        for &(left, right) in self.between.iter().flat_map(|between| &between.lines) {
            total += LENGTH * (middle[left].abs_diff(middle[right]) as i64) / 4;
        }
        for &(one, other) in self.flat.iter().flatten() {
            let apart = middle[one].abs_diff(middle[other]);
            total += LENGTH * apart as i64 / 4 + PASSING * apart.saturating_sub(1) as i64 / 3;
        }
        total
    }

    /// What lines cost that cross each other, or borders.
    pub(super) fn crossed(&mut self) -> i64 {
        let mut total = 0;
        let Crossings { mut standing, mut ends, mut rights } = std::mem::take(&mut self.crossings);
        let walk = &self.walk;
        // Every item has two numbers at most.
        standing.clear(2 * self.items.all.len());
        let stand = |standing: &mut Fenwick, item: usize, times: i64| match self.items.all[item].part {
            Part::Corridor(_) => standing.add(walk.middle[item], times * CROSSING),
            Part::Box(_) => {
                standing.add(walk.low[item], times * BORDER);
                standing.add(walk.high[item], times * BORDER);
            }
        };
        for between in &self.between {
            for &item in &between.end {
                stand(&mut standing, item, -1);
            }
            for &item in &between.begin {
                stand(&mut standing, item, 1);
            }
            ends.clear();
            for &(left, right) in &between.lines {
                let (left, right) = (walk.middle[left], walk.middle[right]);
                total += standing.between(left.min(right), left.max(right));
                ends.push((left as u64) << 32 | right as u64);
            }
            total += CROSSING * inversions(&mut ends, &mut rights);
        }
        self.crossings = Crossings { standing, ends, rights };
        total
    }
}

/// How many pairs of lines cross: those with a common end do not.
fn inversions(ends: &mut [u64], rights: &mut Vec<u32>) -> i64 {
    ends.sort_unstable();
    rights.clear();
    let mut count = 0;
    for end in ends {
        let right = *end as u32;
        let place = rights.partition_point(|other| *other <= right);
        count += (rights.len() - place) as i64;
        rights.insert(place, right);
    }
    count
}

/// A counting tree (Fenwick 1994).
#[derive(Default)]
pub(super) struct Fenwick {
    nodes: Vec<i64>,
    /// Of all that was added.
    pub sum: i64,
}

impl Fenwick {
    /// Over so many places, nothing on any of them.
    pub fn new(places: usize) -> Self {
        Self { nodes: vec![0; places + 1], sum: 0 }
    }

    /// Forgets all, and has so many places.
    fn clear(&mut self, places: usize) {
        self.nodes.clear();
        self.nodes.resize(places + 1, 0);
        self.sum = 0;
    }

    /// Adds something on a place.
    pub fn add(&mut self, place: usize, weight: i64) {
        self.sum += weight;
        let mut index = place + 1;
        while index < self.nodes.len() {
            self.nodes[index] += weight;
            index += index & index.wrapping_neg();
        }
    }

    /// What lies between two places, without what lies on them.
    fn between(&self, low: usize, high: usize) -> i64 {
        if high - low < 2 || self.sum == 0 { 0 } else { self.before(high) - self.before(low + 1) }
    }

    /// What lies before a place.
    fn before(&self, place: usize) -> i64 {
        let mut sum = 0;
        let mut index = place;
        while index > 0 {
            sum += self.nodes[index];
            index &= index - 1;
        }
        sum
    }

    /// What lies beyond a place.
    pub fn beyond(&self, place: usize) -> i64 {
        self.sum - self.before(place + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_beyond_and_between_places_is_counted() {
        let mut tree = Fenwick::new(5);
        for (place, weight) in [(3, 10), (0, 1), (4, 100), (3, 10)] {
            tree.add(place, weight);
        }
        let beyond: Vec<i64> = (0..5).map(|place| tree.beyond(place)).collect();
        assert_eq!((tree.sum, beyond), (121, vec![120, 120, 120, 100, 0]));
        assert_eq!(
            [(0, 4), (0, 3), (2, 4), (3, 4), (1, 1)].map(|(low, high)| tree.between(low, high)),
            [20, 0, 20, 0, 0]
        );
    }

    #[test]
    fn lines_with_a_common_end_do_not_cross() {
        let crossings = |lines: &[(u64, u64)]| {
            let mut ends: Vec<u64> = lines.iter().map(|&(left, right)| left << 32 | right).collect();
            inversions(&mut ends, &mut Vec::new())
        };
        assert_eq!(crossings(&[(1, 9), (2, 8), (3, 7)]), 3);
        assert_eq!(crossings(&[(1, 9), (1, 8), (2, 9), (2, 5)]), 2);
        assert_eq!(crossings(&[(2, 8), (1, 7), (1, 7)]), 0);
    }
}
