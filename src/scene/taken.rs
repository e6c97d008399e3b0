//! What stands where, asked by place: rectangles in buckets, lines by the axis on which they run.
//!
//! A drawing asks for every place that it tries whether something is there already; looking at all things each time
//! would make large drawings quadratic.

use std::collections::BTreeMap;

use crate::base::geometry::{Point, Px, Rect};

/// Least side of a bucket: about a cell, so that most rectangles lie in few buckets and few share one.
const BUCKET: Px = 128;

/// Rectangles, in no order.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    /// Where the first bucket begins.
    origin: Point,
    /// Side of a bucket.
    side: Px,
    columns: Px,
    rows: Px,
    /// Row by row. What lies outside of the area stands in the buckets at its edge.
    buckets: Vec<Vec<Rect>>,
    /// What would lie in very many buckets.
    large: Vec<Rect>,
}

impl Taken {
    /// Nothing yet, in an area.
    pub(super) fn within(area: Rect) -> Self {
        /// Columns, and rows, of buckets.
        const MOST: Px = 256;
        let side = BUCKET.max(area.w.max(area.h) / MOST + 1);
        let count = |length: Px| length.max(0) / side + 1;
        let (columns, rows) = (count(area.w), count(area.h));
        let buckets = vec![Vec::new(); columns as usize * rows as usize];
        let origin = Point { x: area.x, y: area.y };
        Self { origin, side, columns, rows, buckets, large: Vec::new() }
    }

    pub(super) fn add(&mut self, rect: Rect) {
        /// Buckets that one rectangle may lie in.
        const MOST: Px = 64;
        let ((left, right), (first, last)) = (self.columns(rect), self.rows(rect));
        if (right - left + 1) * (last - first + 1) > MOST {
            self.large.push(rect);
            return;
        }
        for row in first..=last {
            for column in left..=right {
                let at = self.bucket((column, row));
                self.buckets[at].push(rect);
            }
        }
    }

    /// All that meets `asked`, each once.
    pub(super) fn meeting(&self, asked: Rect) -> impl Iterator<Item = Rect> + '_ {
        let ((left, right), (first, last)) = (self.columns(asked), self.rows(asked));
        let near = (first..=last).flat_map(move |row| (left..=right).map(move |column| (column, row)));
        let near = near.flat_map(move |at| {
            // What lies in several buckets counts in the one where both begin to meet.
            let begins =
                move |rect: &&Rect| (self.column(rect.x.max(asked.x)), self.row(rect.y.max(asked.y))) == at;
            self.buckets[self.bucket(at)].iter().filter(move |rect| rect.meets(asked)).filter(begins)
        });
        near.chain(self.large.iter().filter(move |rect| rect.meets(asked))).copied()
    }

    pub(super) fn meets(&self, asked: Rect) -> bool {
        self.meeting(asked).next().is_some()
    }

    const fn bucket(&self, (column, row): (Px, Px)) -> usize {
        row as usize * self.columns as usize + column as usize
    }

    fn column(&self, x: Px) -> Px {
        (x.saturating_sub(self.origin.x) / self.side).clamp(0, self.columns - 1)
    }

    fn row(&self, y: Px) -> Px {
        (y.saturating_sub(self.origin.y) / self.side).clamp(0, self.rows - 1)
    }

    /// The first and the last column in which a rectangle lies.
    fn columns(&self, rect: Rect) -> (Px, Px) {
        (self.column(rect.x), self.column((rect.right() - 1).max(rect.x)))
    }

    fn rows(&self, rect: Rect) -> (Px, Px) {
        (self.row(rect.y), self.row((rect.bottom() - 1).max(rect.y)))
    }
}

impl Extend<Rect> for Taken {
    fn extend<T: IntoIterator<Item = Rect>>(&mut self, rects: T) {
        rects.into_iter().for_each(|rect| self.add(rect));
    }
}

/// Straight pieces that lie on the axes, each with what it is a piece of.
#[derive(Clone, Debug)]
pub(super) struct Pieces<Whole> {
    flat: Axes<Whole>,
    upright: Axes<Whole>,
}

/// Axes of one direction by their places, each with the pieces on it by their lower ends.
type Axes<Whole> = Vec<(Px, Vec<Piece<Whole>>)>;

#[derive(Clone, Copy, Debug)]
struct Piece<Whole> {
    low: Px,
    high: Px,
    whole: Whole,
}

impl<Whole: Copy> Pieces<Whole> {
    pub(super) fn new(pieces: impl Iterator<Item = (Point, Point, Whole)>) -> Self {
        let (mut flat, mut upright) = (BTreeMap::new(), BTreeMap::new());
        for (one, other, whole) in pieces {
            let (axes, at, low, high) = if one.y == other.y {
                (&mut flat, one.y, one.x.min(other.x), one.x.max(other.x))
            } else {
                (&mut upright, one.x, one.y.min(other.y), one.y.max(other.y))
            };
            axes.entry(at).or_insert_with(Vec::new).push(Piece { low, high, whole });
        }
        let sorted = |axes: BTreeMap<Px, Vec<Piece<Whole>>>| {
            let mut axes: Axes<Whole> = axes.into_iter().collect();
            for (_, list) in &mut axes {
                list.sort_by_key(|piece| piece.low);
            }
            axes
        };
        Self { flat: sorted(flat), upright: sorted(upright) }
    }

    /// What runs through `rect`, its left and upper sides included; once for each piece that does.
    pub(super) fn through(&self, rect: Rect) -> impl Iterator<Item = Whole> + '_ {
        let across = on_axis(&self.flat, (rect.y, rect.bottom()), (rect.x, rect.right()));
        across.chain(on_axis(&self.upright, (rect.x, rect.right()), (rect.y, rect.bottom())))
    }
}

fn on_axis<Whole: Copy>(
    axes: &Axes<Whole>,
    at: (Px, Px),
    along: (Px, Px),
) -> impl Iterator<Item = Whole> + '_ {
    let first = axes.partition_point(|(place, _)| *place < at.0);
    let within = axes[first..].iter().take_while(move |(place, _)| *place < at.1);
    within.flat_map(move |(_, list)| {
        let begun = list.partition_point(|piece| piece.low < along.1);
        list[..begun].iter().filter(move |piece| along.0 <= piece.high).map(|piece| piece.whole)
    })
}

#[cfg(test)]
mod tests {
    use super::{Pieces, Taken};
    use crate::base::geometry::{Point, Rect};

    /// Rectangles of many sizes, some of them without width, from a sequence without a pattern.
    fn scattered() -> Vec<Rect> {
        let mut seed: u32 = 7;
        let mut next = |most: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            i32::try_from((seed >> 8) % most).expect("small")
        };
        (0..300)
            .map(|at| {
                let most = if at % 20 == 0 { 3000 } else { 200 };
                let (x, y) = (next(2000) - 900, next(2000) - 900);
                Rect::new(x, y, next(most), next(most))
            })
            .collect()
    }

    #[test]
    fn buckets_find_what_looking_at_all_finds() {
        let all = scattered();
        // Some lie outside.
        let mut taken = Taken::within(Rect::new(-500, -400, 1200, 900));
        taken.extend(all.iter().copied());
        for asked in scattered().into_iter().map(|rect| rect.moved(13, -7)) {
            let mut found: Vec<_> =
                taken.meeting(asked).map(|rect| (rect.x, rect.y, rect.w, rect.h)).collect();
            let mut meant: Vec<_> = all
                .iter()
                .filter(|rect| rect.meets(asked))
                .map(|rect| (rect.x, rect.y, rect.w, rect.h))
                .collect();
            found.sort_unstable();
            meant.sort_unstable();
            assert_eq!(found, meant, "{asked:?}");
            assert_eq!(taken.meets(asked), !meant.is_empty());
        }
    }

    #[test]
    fn axes_find_what_looking_at_all_finds() {
        let pieces: Vec<(Point, Point, usize)> = scattered()
            .into_iter()
            .enumerate()
            .map(|(at, rect)| {
                let start = Point { x: rect.x, y: rect.y };
                let end = if at % 2 == 0 {
                    Point { x: rect.right(), ..start }
                } else {
                    Point { y: rect.bottom(), ..start }
                };
                if at % 3 == 0 { (end, start, at) } else { (start, end, at) }
            })
            .collect();
        let index = Pieces::new(pieces.iter().copied());
        for asked in scattered().into_iter().map(|rect| rect.moved(13, -7)) {
            let mut found: Vec<usize> = index.through(asked).collect();
            found.sort_unstable();
            let meant: Vec<usize> = pieces
                .iter()
                .filter(|(one, other, _)| {
                    let (x, y) = (one.x.min(other.x), one.y.min(other.y));
                    Rect::new(x, y, (one.x - other.x).abs() + 1, (one.y - other.y).abs() + 1).meets(asked)
                })
                .map(|(_, _, at)| *at)
                .collect();
            assert_eq!(found, meant, "{asked:?}");
        }
    }
}
