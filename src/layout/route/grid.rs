//! The sparse grid of one search: which steps are open, and what they cross, a bit for each.
//!
//! Steps to the right and left are kept at their left vertex, steps down and up at their upper one. Rows of bits are
//! filled a word at a time.

use std::ops::Range;

use super::Track;
use super::scene::Scene;
use super::ticks::Ticks;
use crate::base::geometry::{Px, Rect};

/// How many coordinates there are beside other lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Density {
    /// With more coordinates than this on one axis they are thinned out.
    pub(super) many: usize,
    /// Distance between those that remain, in px.
    pub(super) apart: Px,
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

/// Lines crossed by one step that are told apart.
pub(super) const MOST_COUNTED: usize = 3;

#[derive(Default)]
pub(super) struct Grid {
    pub xs: Ticks,
    pub ys: Ticks,
    /// Vertices of a row are numbered from a multiple of this power of two.
    pub shift: u32,
    /// Words of a row of bits.
    pub words: usize,
    pub cells: Vec<Word>,
    /// How many lines flat steps and upright ones cross.
    count: [Vec<u8>; 2],
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

/// Visits the vertices of some rows and columns, a word of each row at a time.
fn each_word(
    cells: &mut [Word],
    words: usize,
    rows: Range<usize>,
    columns: Range<usize>,
    mut visit: impl FnMut(&mut Word, u64),
) {
    if columns.is_empty() || rows.is_empty() {
        return;
    }
    let (first, last) = (columns.start / 64, (columns.end - 1) / 64);
    let cells = &mut cells[rows.start * words..rows.end * words];
    for number in first..=last {
        let low = if number == first { u64::MAX << (columns.start % 64) } else { u64::MAX };
        let high = if number == last { u64::MAX >> (63 - (columns.end - 1) % 64) } else { u64::MAX };
        for word in cells[number..].iter_mut().step_by(words) {
            visit(word, low & high);
        }
    }
}

impl Grid {
    pub fn vertex(&self, x: Px, y: Px) -> Option<usize> {
        let (ix, iy) = (self.xs.find(x)?, self.ys.find(y)?);
        Some(iy << self.shift | ix)
    }

    /// Number of vertices, with those that fill up the rows.
    pub fn vertices(&self) -> usize {
        self.ys.list.len() << self.shift
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
        let (across, along) = ((window.x, window.right()), (window.y, window.bottom()));
        self.xs.collect(across, &scene.xs, &scene.track_xs, tips.clone().map(|tip| tip.x), density);
        self.ys.collect(along, &scene.ys, &scene.track_ys, tips.map(|tip| tip.y), density);
        let (nx, ny) = (self.xs.list.len(), self.ys.list.len());
        if nx == 0 || ny == 0 {
            return;
        }
        self.words = nx.div_ceil(64);
        self.shift = nx.next_power_of_two().trailing_zeros();
        self.cells.clear();
        self.cells.resize(self.words * ny, Word::default());
        // There is no step to the right of the last column, for a flood not to run on there.
        each_word(&mut self.cells, self.words, 0..ny, nx - 1..self.words * 64, |word, bits| {
            word.closed[0] |= bits;
            word.closed[2] |= bits;
        });
        for list in &mut self.count {
            list.clear();
            list.resize(ny << self.shift, 0);
        }
        for wall in &scene.walls {
            self.block(*wall, [true; 2]);
        }
        for wall in &scene.flat_walls {
            self.block(*wall, [true, false]);
        }
        for wall in &scene.upright_walls {
            self.block(*wall, [false, true]);
        }
        for door in &scene.doors {
            self.door(door.rect, door.inwards);
        }
        let pitch = scene.rules.pitch;
        for track in &scene.foreign {
            self.block(track.around(4, pitch), [track.flat, !track.flat]);
            self.cross(*track);
        }
        for track in &scene.kin {
            let near = track.around(4, pitch);
            if track.flat {
                self.block(Rect { h: pitch, ..near }, [true, false]);
                self.block(Rect { y: track.at, h: pitch, ..near }, [true, false]);
            } else {
                self.block(Rect { w: pitch, ..near }, [false, true]);
                self.block(Rect { x: track.at, w: pitch, ..near }, [false, true]);
            }
            self.join(*track);
        }
    }

    /// Closes the flat steps, the upright ones, or both, that meet the interior of a rectangle.
    fn block(&mut self, wall: Rect, [flat, upright]: [bool; 2]) {
        if flat {
            let (rows, columns) =
                (self.ys.between(wall.y, wall.bottom()), self.xs.steps(wall.x, wall.right()));
            each_word(&mut self.cells, self.words, rows, columns, |word, bits| {
                word.closed[0] |= bits;
                word.closed[2] |= bits;
            });
        }
        if upright {
            let (rows, columns) =
                (self.ys.steps(wall.y, wall.bottom()), self.xs.between(wall.x, wall.right()));
            each_word(&mut self.cells, self.words, rows, columns, |word, bits| {
                word.closed[1] |= bits;
                word.closed[3] |= bits;
            });
        }
    }

    /// Closes steps over a border against its direction.
    fn door(&mut self, rect: Rect, inwards: bool) {
        let rows = self.ys.before(rect.y)..self.ys.before(rect.bottom());
        let columns = self.xs.before(rect.x)..self.xs.before(rect.right());
        for (x, entering_east) in [(rect.x, true), (rect.right(), false)] {
            let ix = self.xs.before(x);
            if ix == 0 || ix >= self.xs.list.len() {
                continue;
            }
            // Entering where only leaving is allowed, or the other way round.
            let heading = if entering_east == inwards { 2 } else { 0 };
            each_word(&mut self.cells, self.words, rows.clone(), ix - 1..ix, |word, bits| {
                word.closed[heading] |= bits;
            });
        }
        for (y, entering_south) in [(rect.y, true), (rect.bottom(), false)] {
            let iy = self.ys.before(y);
            if iy == 0 || iy >= self.ys.list.len() {
                continue;
            }
            let heading = if entering_south == inwards { 3 } else { 1 };
            each_word(&mut self.cells, self.words, iy - 1..iy, columns.clone(), |word, bits| {
                word.closed[heading] |= bits;
            });
        }
    }

    /// Notes a line that may be crossed.
    fn cross(&mut self, track: Track) {
        let (axis, rows, columns) = if track.flat {
            let iy = self.ys.before(track.at);
            if iy == 0 || iy >= self.ys.list.len() {
                return;
            }
            (1, iy - 1..iy, self.xs.between(track.lo, track.hi))
        } else {
            let ix = self.xs.before(track.at);
            if ix == 0 || ix >= self.xs.list.len() {
                return;
            }
            (0, self.ys.between(track.lo, track.hi), ix - 1..ix)
        };
        for iy in rows.clone() {
            for cell in &mut self.count[axis][iy << self.shift..][columns.clone()] {
                *cell = cell.saturating_add(1);
            }
        }
        each_word(&mut self.cells, self.words, rows, columns, |word, bits| word.cross(axis, bits));
    }

    /// Notes a line with which a trunk may be shared.
    fn join(&mut self, track: Track) {
        // Steps that lie wholly on the piece.
        let whole = |ticks: &Ticks| {
            let first = ticks.before(track.lo);
            first..ticks.before(track.hi.saturating_add(1)).saturating_sub(1).max(first)
        };
        let words = self.words;
        if track.flat {
            let Some(iy) = self.ys.find(track.at) else { return };
            let (columns, inner) = (whole(&self.xs), self.xs.between(track.lo, track.hi));
            each_word(&mut self.cells, words, iy..iy + 1, columns, |word, bits| word.trunk[0] |= bits);
            each_word(&mut self.cells, words, iy..iy + 1, inner, |word, bits| word.pass[1] |= bits);
        } else {
            let Some(ix) = self.xs.find(track.at) else { return };
            let (rows, inner) = (whole(&self.ys), self.ys.between(track.lo, track.hi));
            each_word(&mut self.cells, words, rows, ix..ix + 1, |word, bits| word.trunk[1] |= bits);
            each_word(&mut self.cells, words, inner, ix..ix + 1, |word, bits| word.pass[0] |= bits);
        }
    }
}
