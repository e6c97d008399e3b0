//! Which pieces of routed lines run through an area: square cells that list what passes them, flat pieces and upright
//! ones apart, kept up to date as lines are set and taken out. Strips from rim to rim list what runs along them, too:
//! hundreds of lines may share a trunk.

use super::Track;
use crate::base::geometry::{Point, Px, Rect};

/// Cells are at least 2 to this power wide, in px.
const LEAST_SHIFT: u32 = 7;
/// Strips are 2 to this power px wide.
const STRIP: u32 = 5;

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
    /// Upright pieces and flat ones.
    cells: [Vec<Vec<Entry>>; 2],
    /// The same by the coordinate that their ends share.
    strips: [Vec<Vec<Entry>>; 2],
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
            cells: [vec![Vec::new(); cells], vec![Vec::new(); cells]],
            strips: [area.w, area.h].map(|length| vec![Vec::new(); (length.max(0) >> STRIP) as usize + 1]),
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
                self.cells[usize::from(track.flat)][(row * self.columns + column) as usize]
                    .push(Entry { line, track });
            }
        }
        let strip = self.strip(track);
        self.strips[usize::from(track.flat)][strip].push(Entry { line, track });
    }

    pub fn remove(&mut self, line: usize, track: Track) {
        let (first, last, top, bottom) = self.span(track);
        for row in top..=bottom {
            for column in first..=last {
                let cell = &mut self.cells[usize::from(track.flat)][(row * self.columns + column) as usize];
                take(cell, Entry { line, track });
            }
        }
        let strip = self.strip(track);
        take(&mut self.strips[usize::from(track.flat)][strip], Entry { line, track });
    }

    /// Visits every piece that meets an area or touches its sides, each once.
    pub fn each(&self, area: Rect, mut visit: impl FnMut(Entry)) {
        self.each_of(false, area, &mut visit);
        self.each_of(true, area, visit);
    }

    /// The same for flat pieces only, or for upright ones.
    pub fn each_of(&self, flat: bool, area: Rect, mut visit: impl FnMut(Entry)) {
        let (left, right) = (self.column(area.x), self.column(area.right()));
        let (top, bottom) = (self.row(area.y), self.row(area.bottom()));
        for row in top..=bottom {
            for column in left..=right {
                for entry in &self.cells[usize::from(flat)][(row * self.columns + column) as usize] {
                    let track = entry.track;
                    let (x, right_x, y, bottom_y) = if flat {
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

    /// The pieces along the same coordinate as another one, in its direction.
    pub fn along(&self, track: Track) -> impl Iterator<Item = &Entry> {
        let strip = &self.strips[usize::from(track.flat)][self.strip(track)];
        strip.iter().filter(move |entry| entry.track.at == track.at)
    }

    fn strip(&self, track: Track) -> usize {
        let from = if track.flat { self.corner.y } else { self.corner.x };
        let last = self.strips[usize::from(track.flat)].len() - 1;
        usize::try_from((track.at - from) >> STRIP).unwrap_or(0).min(last)
    }
}

/// Takes an entry out of a list.
fn take(list: &mut Vec<Entry>, entry: Entry) {
    if let Some(place) = list.iter().position(|other| *other == entry) {
        list.swap_remove(place);
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

    #[test]
    fn pieces_are_told_apart_by_direction_and_coordinate() {
        let mut index = Index::new(Rect::new(0, 0, 1_000, 1_000), 10);
        let tracks = [
            Track { flat: true, at: 500, lo: 0, hi: 300 },
            Track { flat: true, at: 500, lo: 400, hi: 900 },
            Track { flat: true, at: 501, lo: 0, hi: 900 },
            Track { flat: false, at: 500, lo: 0, hi: 900 },
        ];
        for (line, track) in tracks.into_iter().enumerate() {
            index.insert(line, track);
        }
        let along = |index: &Index| index.along(tracks[1]).map(|entry| entry.line).collect::<Vec<_>>();
        assert_eq!(along(&index), [0, 1]);
        let mut upright = Vec::new();
        index.each_of(false, Rect::new(0, 0, 1_000, 1_000), |entry| upright.push(entry.line));
        assert_eq!(upright, [3]);
        index.remove(0, tracks[0]);
        assert_eq!(along(&index), [1]);
    }
}
