//! The sparse grid of one search: which steps are open, and what they cross, a bit for each.
//!
//! Steps to the right and left are kept at their left vertex, steps down and up at their upper one. Rows of bits are
//! filled a word at a time.

use super::Track;
use super::scene::Scene;
use crate::base::geometry::{Px, Rect};

/// How many coordinates there are beside other lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Density {
    /// With more coordinates than this on one axis they are thinned out.
    many: usize,
    /// Distance between those that remain, in px.
    apart: Px,
}

impl Density {
    /// Enough for a line to find a way between very many others.
    pub const FINE: Self = Self { many: 160, apart: 14 };
    /// Enough where there are not so many.
    pub const COARSE: Self = Self { many: 60, apart: 24 };
    /// Enough for a line that has a way: a better one hardly ever hangs on the rest.
    pub const AGAIN: Self = Self { many: 32, apart: 24 };
}

impl Default for Density {
    fn default() -> Self {
        Self::FINE
    }
}

/// Distance at which coordinates are kept in the largest windows, as a share of these.
const SHARE: Px = 160;
/// More coordinates of boxes than this on one axis are thinned out far from the ends of the line.
const MOST_FIRM: usize = 400;
/// So far from its ends all coordinates are worth to be kept.
const NEAR_END: Px = 300;

/// Lines crossed by one step that are told apart.
pub(super) const MOST_COUNTED: usize = 3;

#[derive(Default)]
pub(super) struct Grid {
    pub xs: Vec<Px>,
    pub ys: Vec<Px>,
    /// Vertices of a row are numbered from a multiple of this power of two.
    pub shift: u32,
    /// Words of a row of bits.
    pub words: usize,
    pub cells: Vec<Word>,
    /// How many lines flat steps and upright ones cross.
    count: [Vec<u8>; 2],
    beside: Vec<Px>,
}

/// What there is to know of 64 vertices of a row, a bit each.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    /// Per heading: steps that must not be taken.
    pub closed: [u64; 4],
    /// Flat steps and upright ones that cross a line, those that cross two or more, those that cross three or more.
    pub crossed: [[u64; 2]; MOST_COUNTED],
    /// The same along a line of the same trunk.
    trunk: [u64; 2],
    /// Vertices that are passed flat or upright only across a line of the same trunk.
    pass: [u64; 2],
}

impl Word {
    /// Notes one more line across steps.
    fn cross(&mut self, axis: usize, bits: u64) {
        let mut more = bits;
        for crossed in &mut self.crossed {
            let before = crossed[axis];
            crossed[axis] |= more;
            more &= before;
        }
    }
}

/// What a step meets.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub crossings: u8,
    pub trunk: bool,
}

/// Visits the words of a row that hold the bits from `from` to before `end`, with these bits.
fn each_word(row: &mut [Word], from: usize, end: usize, mut visit: impl FnMut(&mut Word, u64)) {
    if from >= end {
        return;
    }
    let (first, last) = (from / 64, (end - 1) / 64);
    for (number, word) in row.iter_mut().enumerate().take(last + 1).skip(first) {
        let low = if number == first { u64::MAX << (from % 64) } else { u64::MAX };
        let high = if number == last { u64::MAX >> (63 - (end - 1) % 64) } else { u64::MAX };
        visit(word, low & high);
    }
}

/// Indices strictly between two values.
fn between(list: &[Px], low: Px, high: Px) -> std::ops::Range<usize> {
    let first = list.partition_point(|value| *value <= low);
    first..list.partition_point(|value| *value < high).max(first)
}

/// Steps `i` to `i + 1` whose open interval meets the open interval.
fn steps(list: &[Px], low: Px, high: Px) -> std::ops::Range<usize> {
    let first = list.partition_point(|value| *value <= low).saturating_sub(1);
    let end = list.partition_point(|value| *value < high).min(list.len().saturating_sub(1));
    first..end.max(first)
}

impl Grid {
    pub fn vertex(&self, x: Px, y: Px) -> Option<usize> {
        let ix = self.xs.binary_search(&x).ok()?;
        let iy = self.ys.binary_search(&y).ok()?;
        Some(iy << self.shift | ix)
    }

    /// Number of vertices, with those that fill up the rows.
    pub fn vertices(&self) -> usize {
        self.ys.len() << self.shift
    }

    /// The step in a heading that is kept at the given row and column, if it is open.
    #[inline]
    pub fn step(&self, heading: usize, ix: usize, iy: usize) -> Option<Step> {
        let (word, bit, upright) = (&self.cells[iy * self.words + ix / 64], ix % 64, heading % 2);
        if word.closed[heading] >> bit & 1 != 0 {
            return None;
        }
        let crossed = word.crossed[0][upright] >> bit & 1 != 0;
        let crossings = if crossed { self.count[upright][iy << self.shift | ix] } else { 0 };
        Some(Step { crossings, trunk: word.trunk[upright] >> bit & 1 != 0 })
    }

    /// Whether going straight on over a vertex crosses a line of the same trunk.
    #[inline]
    pub fn passes(&self, upright: usize, ix: usize, iy: usize) -> bool {
        self.cells[iy * self.words + ix / 64].pass[upright] >> (ix % 64) & 1 != 0
    }

    /// Takes over what a line sees.
    pub fn fill(&mut self, scene: &Scene) {
        let window = scene.window;
        let density = if scene.again { Density::AGAIN } else { scene.rules.density };
        let tips = scene.starts.iter().chain(&scene.goals).map(|port| port.tip);
        let range = (window.x, window.right());
        let wanted = [&scene.xs[..], &scene.track_xs[..]];
        collect(&mut self.xs, &mut self.beside, wanted, range, tips.clone().map(|tip| tip.x), density);
        let range = (window.y, window.bottom());
        let wanted = [&scene.ys[..], &scene.track_ys[..]];
        collect(&mut self.ys, &mut self.beside, wanted, range, tips.map(|tip| tip.y), density);
        let (nx, ny) = (self.xs.len(), self.ys.len());
        if nx == 0 || ny == 0 {
            return;
        }
        self.words = nx.div_ceil(64);
        self.shift = nx.next_power_of_two().trailing_zeros();
        self.cells.clear();
        self.cells.resize(self.words * ny, Word::default());
        // There is no step to the right of the last column, for a flood not to run on there.
        for row in self.cells.chunks_mut(self.words) {
            let end = row.len() * 64;
            each_word(row, nx - 1, end, |word, bits| {
                word.closed[0] |= bits;
                word.closed[2] |= bits;
            });
        }
        for list in &mut self.count {
            list.clear();
            list.resize(ny << self.shift, 0);
        }
        for wall in &scene.walls {
            self.block(true, *wall);
            self.block(false, *wall);
        }
        for wall in &scene.flat_walls {
            self.block(true, *wall);
        }
        for wall in &scene.upright_walls {
            self.block(false, *wall);
        }
        for door in &scene.doors {
            self.door(door.rect, door.inwards);
        }
        let pitch = scene.rules.pitch;
        for track in &scene.foreign {
            self.block(track.flat, track.around(4, pitch));
            self.cross(*track);
        }
        for track in &scene.kin {
            let near = track.around(4, pitch);
            if track.flat {
                self.block(true, Rect { h: pitch, ..near });
                self.block(true, Rect { y: track.at, h: pitch, ..near });
            } else {
                self.block(false, Rect { w: pitch, ..near });
                self.block(false, Rect { x: track.at, w: pitch, ..near });
            }
            self.join(*track);
        }
    }

    /// Closes the flat steps, or the upright ones, that meet the interior of a rectangle.
    fn block(&mut self, flat: bool, wall: Rect) {
        let words = self.words;
        let (rows, columns, headings) = if flat {
            (between(&self.ys, wall.y, wall.bottom()), steps(&self.xs, wall.x, wall.right()), [0, 2])
        } else {
            (steps(&self.ys, wall.y, wall.bottom()), between(&self.xs, wall.x, wall.right()), [1, 3])
        };
        for iy in rows {
            each_word(&mut self.cells[iy * words..], columns.start, columns.end, |word, bits| {
                for heading in headings {
                    word.closed[heading] |= bits;
                }
            });
        }
    }

    /// Closes steps over a border against its direction.
    fn door(&mut self, rect: Rect, inwards: bool) {
        let from = |list: &[Px], value: Px| list.partition_point(|other| *other < value);
        let rows = from(&self.ys, rect.y)..from(&self.ys, rect.bottom());
        let columns = from(&self.xs, rect.x)..from(&self.xs, rect.right());
        let words = self.words;
        for (x, entering_east) in [(rect.x, true), (rect.right(), false)] {
            let ix = from(&self.xs, x);
            if ix == 0 || ix >= self.xs.len() {
                continue;
            }
            // Entering where only leaving is allowed, or the other way round.
            let heading = if entering_east == inwards { 2 } else { 0 };
            for iy in rows.clone() {
                each_word(&mut self.cells[iy * words..], ix - 1, ix, |word, bits| {
                    word.closed[heading] |= bits;
                });
            }
        }
        for (y, entering_south) in [(rect.y, true), (rect.bottom(), false)] {
            let iy = from(&self.ys, y);
            if iy == 0 || iy >= self.ys.len() {
                continue;
            }
            let heading = if entering_south == inwards { 3 } else { 1 };
            each_word(&mut self.cells[(iy - 1) * words..], columns.start, columns.end, |word, bits| {
                word.closed[heading] |= bits;
            });
        }
    }

    /// Notes a line that may be crossed.
    fn cross(&mut self, track: Track) {
        let words = self.words;
        if track.flat {
            let iy = self.ys.partition_point(|value| *value < track.at);
            if iy == 0 || iy >= self.ys.len() {
                return;
            }
            let columns = between(&self.xs, track.lo, track.hi);
            each_word(&mut self.cells[(iy - 1) * words..], columns.start, columns.end, |word, bits| {
                word.cross(1, bits);
            });
            for ix in columns {
                let cell = &mut self.count[1][(iy - 1) << self.shift | ix];
                *cell = cell.saturating_add(1);
            }
        } else {
            let ix = self.xs.partition_point(|value| *value < track.at);
            if ix == 0 || ix >= self.xs.len() {
                return;
            }
            for iy in between(&self.ys, track.lo, track.hi) {
                each_word(&mut self.cells[iy * words..], ix - 1, ix, |word, bits| word.cross(0, bits));
                let cell = &mut self.count[0][iy << self.shift | (ix - 1)];
                *cell = cell.saturating_add(1);
            }
        }
    }

    /// Notes a line with which a trunk may be shared.
    fn join(&mut self, track: Track) {
        let words = self.words;
        // Steps that lie wholly on the piece.
        let whole = |list: &[Px]| {
            let first = list.partition_point(|value| *value < track.lo);
            first..list.partition_point(|value| *value <= track.hi).saturating_sub(1).max(first)
        };
        if track.flat {
            let Ok(iy) = self.ys.binary_search(&track.at) else { return };
            let (columns, inner) = (whole(&self.xs), between(&self.xs, track.lo, track.hi));
            each_word(&mut self.cells[iy * words..], columns.start, columns.end, |word, bits| {
                word.trunk[0] |= bits;
            });
            each_word(&mut self.cells[iy * words..], inner.start, inner.end, |word, bits| {
                word.pass[1] |= bits;
            });
        } else {
            let Ok(ix) = self.xs.binary_search(&track.at) else { return };
            for iy in whole(&self.ys) {
                each_word(&mut self.cells[iy * words..], ix, ix + 1, |word, bits| word.trunk[1] |= bits);
            }
            for iy in between(&self.ys, track.lo, track.hi) {
                each_word(&mut self.cells[iy * words..], ix, ix + 1, |word, bits| word.pass[0] |= bits);
            }
        }
    }
}

/// Sorts coordinates and keeps those in the window; of those beside other lines only some where there are many, and
/// fewer still far from the ends of the line.
fn collect(
    list: &mut Vec<Px>,
    beside: &mut Vec<Px>,
    wanted: [&[Px]; 2],
    window: (Px, Px),
    fixed: impl Iterator<Item = Px> + Clone,
    density: Density,
) {
    let inside = |value: &Px| window.0 <= *value && *value <= window.1;
    let sort = |list: &mut Vec<Px>| {
        list.sort_unstable();
        list.dedup();
    };
    let near_end = |value: Px| fixed.clone().step_by(8).any(|end| (end - value).abs() < NEAR_END);
    list.clear();
    list.extend(wanted[0].iter().copied().filter(inside));
    sort(list);
    if list.len() > MOST_FIRM {
        thin(list, |value| if near_end(value) { 0 } else { (window.1 - window.0) / MOST_FIRM as Px });
    }
    list.extend(fixed.clone().filter(inside));
    sort(list);
    beside.clear();
    beside.extend(wanted[1].iter().copied().filter(inside));
    sort(beside);
    if list.len() + beside.len() > density.many {
        let apart = density.apart;
        let wide = apart.max((window.1 - window.0) / SHARE);
        beside.retain(|value| {
            let next = list.partition_point(|other| other < value);
            !(list.get(next).is_some_and(|other| other - value < apart)
                || next.checked_sub(1).is_some_and(|before| value - list[before] < apart))
        });
        thin(beside, |value| if wide == apart || near_end(value) { apart } else { wide });
    }
    list.extend_from_slice(beside);
    sort(list);
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
