//! Which pieces of routed lines run through an area: strips from rim to rim that list what runs along them, flat pieces
//! and upright ones apart, kept up to date as lines are set and taken out.
//!
//! A piece stands in one strip only. Square cells, each listing what passes it, were tried: a long piece stands in many
//! of them and is met in each, which took more steps in small pictures and large ones.

use super::Track;
use crate::base::geometry::{Point, Px, Rect};

/// Strips are at least 2 to this power px wide.
const LEAST_SHIFT: u32 = 5;
/// There are no more of them than this along an axis.
const MOST_STRIPS: Px = 4_096;

/// A piece and its line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Entry {
    pub line: usize,
    pub track: Track,
}

#[derive(Clone)]
pub(crate) struct Index {
    corner: Point,
    /// Strips are 2 to this power px wide.
    shift: u32,
    /// By the coordinate that the ends of a piece share: upright pieces and flat ones.
    strips: [Vec<Vec<Entry>>; 2],
}

impl Index {
    /// An empty index for an area; what leaves the area is kept in the strips along its rim.
    pub fn new(area: Rect) -> Self {
        let longest = area.w.max(area.h);
        let shift =
            (LEAST_SHIFT..Px::BITS - 1).find(|shift| longest >> shift < MOST_STRIPS).unwrap_or(LEAST_SHIFT);
        let strips = [area.w, area.h].map(|length| vec![Vec::new(); (length.max(0) >> shift) as usize + 1]);
        Self { corner: Point { x: area.x, y: area.y }, shift, strips }
    }

    pub fn insert(&mut self, line: usize, track: Track) {
        let strip = self.strip(track.flat, track.at);
        self.strips[usize::from(track.flat)][strip].push(Entry { line, track });
    }

    pub fn remove(&mut self, line: usize, track: Track) {
        let strip = self.strip(track.flat, track.at);
        let list = &mut self.strips[usize::from(track.flat)][strip];
        if let Some(place) = list.iter().position(|other| *other == Entry { line, track }) {
            list.swap_remove(place);
        }
    }

    /// The pieces that meet an area or touch its sides.
    pub fn within(&self, area: Rect) -> impl Iterator<Item = &Entry> {
        self.of(false, area).chain(self.of(true, area))
    }

    /// The same of flat pieces only, or of upright ones.
    pub fn of(&self, flat: bool, area: Rect) -> impl Iterator<Item = &Entry> {
        let (across, along) = if flat {
            ((area.y, area.bottom()), (area.x, area.right()))
        } else {
            ((area.x, area.right()), (area.y, area.bottom()))
        };
        let strips = self.strip(flat, across.0)..=self.strip(flat, across.1);
        self.strips[usize::from(flat)][strips].iter().flatten().filter(move |Entry { track, .. }| {
            across.0 <= track.at && track.at <= across.1 && track.lo <= along.1 && along.0 <= track.hi
        })
    }

    /// The pieces along the same coordinate as another one, in its direction.
    pub fn along(&self, track: Track) -> impl Iterator<Item = &Entry> {
        let strip = &self.strips[usize::from(track.flat)][self.strip(track.flat, track.at)];
        strip.iter().filter(move |entry| entry.track.at == track.at)
    }

    /// Strips in the direction of a piece, from its own one upwards or from the one below it downwards: each with the
    /// coordinate that is the nearest in it.
    pub fn beside(&self, track: Track, upwards: bool) -> impl Iterator<Item = (Px, &[Entry])> {
        let strips = &self.strips[usize::from(track.flat)];
        let from = self.from(track.flat);
        let own = self.strip(track.flat, track.at);
        let count = if upwards { strips.len() - own } else { own };
        (0..count).map(move |step| {
            let number = if upwards { own + step } else { own - step - 1 };
            let edge = from + ((number as Px) << self.shift);
            let nearest = match upwards {
                true if step == 0 => track.at,
                true => edge,
                false => edge + (1 << self.shift) - 1,
            };
            (nearest, &strips[number][..])
        })
    }

    /// Where strips begin.
    const fn from(&self, flat: bool) -> Px {
        if flat { self.corner.y } else { self.corner.x }
    }

    /// The strip of a coordinate.
    fn strip(&self, flat: bool, at: Px) -> usize {
        let last = self.strips[usize::from(flat)].len() - 1;
        usize::try_from((at - self.from(flat)) >> self.shift).unwrap_or(0).min(last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_piece_is_told_of_once_and_goes_away() {
        let mut index = Index::new(Rect::new(-100, -100, 4_000, 3_000));
        let long = Track { flat: true, at: 500, lo: -900, hi: 9_000 };
        let short = Track { flat: false, at: 700, lo: 480, hi: 520 };
        index.insert(1, long);
        index.insert(2, short);
        let seen = |index: &Index, area: Rect| {
            let mut list: Vec<usize> = index.within(area).map(|entry| entry.line).collect();
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
    fn strips_of_a_huge_area_are_wide() {
        let huge = Index::new(Rect::new(0, 0, 5_000_000, 100));
        assert!(huge.strips[0].len() <= 4_096 && huge.strips[1].len() == 1);
    }

    #[test]
    fn pieces_are_told_apart_by_direction_and_coordinate() {
        let mut index = Index::new(Rect::new(0, 0, 1_000, 1_000));
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
        let upright = index.of(false, Rect::new(0, 0, 1_000, 1_000)).map(|entry| entry.line);
        assert_eq!(upright.collect::<Vec<_>>(), [3]);
        let strips = |index: &Index, upwards: bool| {
            let strips = index.beside(Track { at: 520, ..tracks[0] }, upwards);
            let strips = strips.filter(|strip| !strip.1.is_empty());
            strips.map(|(nearest, entries)| (nearest, entries.len())).collect::<Vec<_>>()
        };
        index.insert(4, Track { at: 900, ..tracks[0] });
        assert_eq!((strips(&index, true), strips(&index, false)), (vec![(896, 1)], vec![(511, 3)]));
        index.remove(0, tracks[0]);
        assert_eq!(along(&index), [1]);
    }
}
