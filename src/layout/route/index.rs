//! Which pieces of routed lines run through an area: square cells that list what passes them, kept up to date as lines
//! are set and taken out.

use super::Track;
use crate::base::geometry::{Point, Px, Rect};

/// Cells are at least 2 to this power wide, in px.
const LEAST_SHIFT: u32 = 7;

/// A piece and its line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Entry {
    pub line: usize,
    pub track: Track,
}

#[derive(Clone)]
pub(crate) struct Index {
    corner: Point,
    shift: u32,
    columns: Px,
    rows: Px,
    cells: Vec<Vec<Entry>>,
}

impl Index {
    /// An empty index for an area; what leaves the area is kept in the cells along its rim.
    pub fn new(area: Rect, lines: usize) -> Self {
        let most = i64::try_from(lines).unwrap_or(i64::MAX).saturating_mul(4).saturating_add(16);
        let mut shift = LEAST_SHIFT;
        let count = |shift: u32| {
            let across = |length: Px| i64::from((length.max(1) - 1) >> shift) + 1;
            (across(area.w), across(area.h))
        };
        while count(shift).0 * count(shift).1 > most {
            shift += 1;
        }
        let (columns, rows) = count(shift);
        let cells = usize::try_from(columns * rows).unwrap_or(1);
        Self {
            corner: Point { x: area.x, y: area.y },
            shift,
            columns: columns as Px,
            rows: rows as Px,
            cells: vec![Vec::new(); cells],
        }
    }

    fn column(&self, x: Px) -> Px {
        ((x - self.corner.x) >> self.shift).clamp(0, self.columns - 1)
    }

    fn row(&self, y: Px) -> Px {
        ((y - self.corner.y) >> self.shift).clamp(0, self.rows - 1)
    }

    /// First and last column, first and last row that a piece passes.
    fn span(&self, track: Track) -> (Px, Px, Px, Px) {
        if track.flat {
            let row = self.row(track.at);
            (self.column(track.lo), self.column(track.hi), row, row)
        } else {
            let column = self.column(track.at);
            (column, column, self.row(track.lo), self.row(track.hi))
        }
    }

    pub fn insert(&mut self, line: usize, track: Track) {
        let (first, last, top, bottom) = self.span(track);
        for row in top..=bottom {
            for column in first..=last {
                self.cells[(row * self.columns + column) as usize].push(Entry { line, track });
            }
        }
    }

    pub fn remove(&mut self, line: usize, track: Track) {
        let (first, last, top, bottom) = self.span(track);
        for row in top..=bottom {
            for column in first..=last {
                let cell = &mut self.cells[(row * self.columns + column) as usize];
                if let Some(place) = cell.iter().position(|entry| *entry == Entry { line, track }) {
                    cell.swap_remove(place);
                }
            }
        }
    }

    /// Visits every piece that meets an area or touches its sides, each once.
    pub fn each(&self, area: Rect, mut visit: impl FnMut(Entry)) {
        let (left, right) = (self.column(area.x), self.column(area.right()));
        let (top, bottom) = (self.row(area.y), self.row(area.bottom()));
        for row in top..=bottom {
            for column in left..=right {
                for entry in &self.cells[(row * self.columns + column) as usize] {
                    let track = entry.track;
                    let (x, right_x, y, bottom_y) = if track.flat {
                        (track.lo, track.hi, track.at, track.at)
                    } else {
                        (track.at, track.at, track.lo, track.hi)
                    };
                    let meets =
                        x <= area.right() && area.x <= right_x && y <= area.bottom() && area.y <= bottom_y;
                    // A piece in several cells is told of in the first of them that the area meets.
                    if meets && self.column(x).max(left) == column && self.row(y).max(top) == row {
                        visit(*entry);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_piece_is_told_of_once_and_goes_away() {
        let mut index = Index::new(Rect::new(-100, -100, 4_000, 3_000), 10);
        let long = Track { flat: true, at: 500, lo: -900, hi: 9_000 };
        let short = Track { flat: false, at: 700, lo: 480, hi: 520 };
        index.insert(1, long);
        index.insert(2, short);
        let seen = |index: &Index, area: Rect| {
            let mut list = Vec::new();
            index.each(area, |entry| list.push(entry.line));
            list.sort_unstable();
            list
        };
        assert_eq!(seen(&index, Rect::new(0, 0, 3_000, 2_000)), [1, 2]);
        assert_eq!(seen(&index, Rect::new(5_000, 400, 100, 100)), [1]);
        assert_eq!(seen(&index, Rect::new(0, 501, 3_000, 10)), [2]);
        index.remove(1, long);
        assert_eq!(seen(&index, Rect::new(0, 0, 3_000, 2_000)), [2]);
    }
}
