//! What a whole order costs: crossings of lines with each other and with borders, and lengths.
//!
//! Crossings between two layers are inversions, counted with a tree (Barth, Jünger, Mutzel 2002).

use super::{BORDER, CROSSING, LENGTH, PASSING, Sorter};

impl Sorter<'_, '_> {
    /// What the whole order costs.
    pub(super) fn cost(&self) -> i64 {
        let mut total = 0;
        let mut ends: Vec<(usize, usize, i64)> = Vec::new();
        for (layer, pieces) in self.pieces.iter().enumerate() {
            ends.clear();
            for piece in pieces {
                if piece.border {
                    for at in [self.walk.low[piece.left], self.walk.high[piece.left]] {
                        ends.push((at, at, 0));
                    }
                } else {
                    let (left, right) = (self.middle(piece.left), self.middle(piece.right));
                    ends.push((left, right, 1));
                    total += LENGTH * (left.abs_diff(right) as i64) / 4;
                }
            }
            total += inversions(&mut ends);
            for &(one, other) in &self.flat[layer] {
                let (a, b) = (self.middle(one), self.middle(other));
                let (a, b) = (a.min(b), a.max(b));
                total += LENGTH * (b - a) as i64 / 4 + PASSING * (b - a).saturating_sub(1) as i64 / 3;
            }
        }
        total
    }
}

/// Crossings of pieces given by their ends; those with weight 0 are borders, which do not cross each other.
fn inversions(ends: &mut [(usize, usize, i64)]) -> i64 {
    ends.sort_unstable();
    let mut rights: Vec<usize> = ends.iter().map(|end| end.1).collect();
    rights.sort_unstable();
    rights.dedup();
    // Two counting trees over the right ends: lines, borders.
    let mut trees = [vec![0i64; rights.len() + 1], vec![0i64; rights.len() + 1]];
    let mut seen = [0i64; 2];
    let mut total = 0;
    let mut at = 0;
    while at < ends.len() {
        let mut to = at;
        while to < ends.len() && ends[to].0 == ends[at].0 {
            to += 1;
        }
        for &(_, right, line) in &ends[at..to] {
            let place = rights.partition_point(|&value| value < right) + 1;
            let above = |kind: usize| -> i64 {
                let mut sum = 0;
                let mut index = place;
                while index > 0 {
                    sum += trees[kind][index];
                    index &= index - 1;
                }
                seen[kind] - sum
            };
            if line == 1 {
                total += CROSSING * above(0) + BORDER * above(1);
            } else {
                total += BORDER * above(0);
            }
        }
        for &(_, right, line) in &ends[at..to] {
            let kind = usize::from(line == 0);
            let mut index = rights.partition_point(|&value| value < right) + 1;
            seen[kind] += 1;
            while index < trees[kind].len() {
                trees[kind][index] += 1;
                index += index & index.wrapping_neg();
            }
        }
        at = to;
    }
    total
}
