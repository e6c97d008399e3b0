//! What stands where, asked by place: rectangles in buckets, lines by the axis on which they run.
//!
//! A drawing asks for every place that it tries whether something is there already; looking at all things each time
//! would make large drawings quadratic.

use std::collections::BTreeMap;

use crate::base::geometry::{Point, Px, Rect};

/// Side of a bucket: about a cell, so that most rectangles lie in few buckets and few share one.
const BUCKET: Px = 128;

/// Rectangles, in no order.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken {
    buckets: BTreeMap<(Px, Px), Vec<Rect>>,
    /// What would lie in very many buckets.
    large: Vec<Rect>,
}

impl Taken {
    pub(super) fn add(&mut self, rect: Rect) {
        /// Buckets that one rectangle may lie in.
        const MOST: i64 = 64;
        let (columns, rows) = (columns(rect), rows(rect));
        let count = |(first, last): (Px, Px)| i64::from(last) - i64::from(first) + 1;
        if count(columns) * count(rows) > MOST {
            self.large.push(rect);
            return;
        }
        for column in columns.0..=columns.1 {
            for row in rows.0..=rows.1 {
                self.buckets.entry((column, row)).or_default().push(rect);
            }
        }
    }

    /// All that meets `asked`, each once.
    pub(super) fn meeting(&self, asked: Rect) -> impl Iterator<Item = Rect> + '_ {
        let (first, last) = rows(asked);
        let (left, right) = columns(asked);
        let near = (left..=right).flat_map(move |column| {
            self.buckets.range((column, first)..=(column, last)).flat_map(move |(bucket, rects)| {
                // What lies in several buckets counts in the one where both begin to meet.
                rects.iter().filter(move |rect| {
                    let both = (rect.x.max(asked.x), rect.y.max(asked.y));
                    (both.0.div_euclid(BUCKET), both.1.div_euclid(BUCKET)) == *bucket
                })
            })
        });
        near.chain(&self.large).filter(move |rect| rect.meets(asked)).copied()
    }

    pub(super) fn meets(&self, asked: Rect) -> bool {
        self.meeting(asked).next().is_some()
    }
}

impl Extend<Rect> for Taken {
    fn extend<T: IntoIterator<Item = Rect>>(&mut self, rects: T) {
        rects.into_iter().for_each(|rect| self.add(rect));
    }
}

impl FromIterator<Rect> for Taken {
    fn from_iter<T: IntoIterator<Item = Rect>>(rects: T) -> Self {
        let mut taken = Self::default();
        taken.extend(rects);
        taken
    }
}

/// The first and the last column of buckets.
fn columns(rect: Rect) -> (Px, Px) {
    (rect.x.div_euclid(BUCKET), (rect.right() - 1).max(rect.x).div_euclid(BUCKET))
}

fn rows(rect: Rect) -> (Px, Px) {
    (rect.y.div_euclid(BUCKET), (rect.bottom() - 1).max(rect.y).div_euclid(BUCKET))
}

/// Straight pieces that lie on the axes, each with what it is a piece of.
#[derive(Clone, Debug)]
pub(super) struct Pieces<Whole> {
    flat: BTreeMap<Px, Vec<Piece<Whole>>>,
    upright: BTreeMap<Px, Vec<Piece<Whole>>>,
}

#[derive(Clone, Copy, Debug)]
struct Piece<Whole> {
    low: Px,
    high: Px,
    whole: Whole,
}

impl<Whole: Copy> Pieces<Whole> {
    pub(super) fn new(pieces: impl Iterator<Item = (Point, Point, Whole)>) -> Self {
        let mut found = Self { flat: BTreeMap::new(), upright: BTreeMap::new() };
        for (one, other, whole) in pieces {
            let (axis, at, low, high) = if one.y == other.y {
                (&mut found.flat, one.y, one.x.min(other.x), one.x.max(other.x))
            } else {
                (&mut found.upright, one.x, one.y.min(other.y), one.y.max(other.y))
            };
            axis.entry(at).or_default().push(Piece { low, high, whole });
        }
        for list in found.flat.values_mut().chain(found.upright.values_mut()) {
            list.sort_by_key(|piece| piece.low);
        }
        found
    }

    /// What runs through `rect`, its left and upper sides included; once for each piece that does.
    pub(super) fn through(&self, rect: Rect) -> impl Iterator<Item = Whole> + '_ {
        let across = on_axis(&self.flat, (rect.y, rect.bottom()), (rect.x, rect.right()));
        across.chain(on_axis(&self.upright, (rect.x, rect.right()), (rect.y, rect.bottom())))
    }
}

fn on_axis<Whole: Copy>(
    axis: &BTreeMap<Px, Vec<Piece<Whole>>>,
    at: (Px, Px),
    along: (Px, Px),
) -> impl Iterator<Item = Whole> + '_ {
    axis.range(at.0..at.1.max(at.0)).flat_map(move |(_, list)| {
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
        let taken: Taken = all.iter().copied().collect();
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
