//! What a whole order costs: crossings of lines with each other and with borders, and lengths.
//!
//! Crossings between two layers are inversions, counted with a tree (Barth, Jünger, Mutzel 2002).

use super::{BORDER, CROSSING, LENGTH, PASSING, Sorter};

/// Scratch space.
#[derive(Default)]
pub(super) struct Crossings {
    /// Pieces by the numbers of their ends, the left one first, in a sortable word.
    ends: Vec<u64>,
    rights: Vec<u32>,
    lines: Fenwick,
    borders: Fenwick,
}

impl Sorter<'_, '_> {
    /// What the whole order costs.
    pub(super) fn cost(&mut self) -> i64 {
        let mut total = self.crossed();
        let middle = &self.walk.middle;
        for piece in self.pieces.iter().flatten().filter(|piece| !piece.border) {
            total += LENGTH * (middle[piece.left].abs_diff(middle[piece.right]) as i64) / 4;
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
        let mut crossings = std::mem::take(&mut self.crossings);
        for pieces in &self.pieces {
            crossings.ends.clear();
            for piece in pieces {
                if piece.border {
                    for at in [self.walk.low[piece.left], self.walk.high[piece.left]] {
                        crossings.ends.push(packed(at, at, false));
                    }
                } else {
                    let middle = &self.walk.middle;
                    crossings.ends.push(packed(middle[piece.left], middle[piece.right], true));
                }
            }
            total += crossings.count();
        }
        self.crossings = crossings;
        total
    }
}

/// The numbers of both ends, and whether it is a line, so that words are in the order of the left ends.
const fn packed(left: usize, right: usize, line: bool) -> u64 {
    (left as u64) << 32 | (right as u64) << 1 | line as u64
}

impl Crossings {
    /// What the pieces cost that cross; borders do not cross each other.
    fn count(&mut self) -> i64 {
        let Self { ends, rights, lines, borders } = self;
        ends.sort_unstable();
        rights.clear();
        rights.extend(ends.iter().map(|end| *end as u32 >> 1));
        rights.sort_unstable();
        rights.dedup();
        lines.clear(rights.len());
        borders.clear(rights.len());
        for end in ends.iter_mut() {
            let place = rights.partition_point(|right| *right < *end as u32 >> 1);
            *end = *end >> 32 << 32 | (place as u64) << 1 | *end & 1;
        }
        let right = |end: u64| (end as u32 >> 1) as usize;
        let mut total = 0;
        for same in ends.chunk_by(|one, other| one >> 32 == other >> 32) {
            for &end in same {
                total += if end & 1 == 1 {
                    CROSSING * lines.beyond(right(end)) + BORDER * borders.beyond(right(end))
                } else {
                    BORDER * lines.beyond(right(end))
                };
            }
            for &end in same {
                let tree = if end & 1 == 0 { &mut *borders } else { &mut *lines };
                tree.add(right(end), 1);
            }
        }
        total
    }
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

    /// What lies beyond a place.
    pub fn beyond(&self, place: usize) -> i64 {
        let mut sum = self.sum;
        let mut index = place + 1;
        while index > 0 {
            sum -= self.nodes[index];
            index &= index - 1;
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::Fenwick;

    #[test]
    fn what_lies_beyond_a_place_is_counted() {
        let mut tree = Fenwick::new(5);
        for (place, weight) in [(3, 10), (0, 1), (4, 100), (3, 10)] {
            tree.add(place, weight);
        }
        let beyond: Vec<i64> = (0..5).map(|place| tree.beyond(place)).collect();
        assert_eq!((tree.sum, beyond), (121, vec![120, 120, 120, 100, 0]));
    }
}
