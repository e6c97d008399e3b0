//! The least that bends and crossings still cost from every state of a grid, found before the search: it leads the
//! search, and tells it when there is nothing to be found.
//!
//! A flood runs backwards from the goals, through one class of cost after the other: a class is a number of bends, and a
//! crossing counts as several of them. The states of a class are bits, a row a few words long: moving on along a row is
//! an addition that carries through the stretch of open steps, moving on along a column is a sweep over the rows, and
//! turning joins the sets of the headings. Lengths play no part, so the result is a lower bound and never more.

use super::grid::{Grid, MOST_COUNTED, Word};
use super::search::SLACK;

/// Classes that are looked at.
const MOST_CLASSES: usize = 96;
/// The class at which it is asked whether there is any way at all.
const ASKED: usize = 3;
/// Words that all stages may take.
const MOST_WORDS: usize = 400_000;
/// The class of a state from which no goal can be reached.
pub(super) const NEVER: usize = usize::MAX;

/// A vertex and the heading in which it is reached.
pub(super) type State = (usize, usize);

#[derive(Default)]
pub(super) struct Foresight {
    words: usize,
    rows: usize,
    shift: u32,
    /// Per heading: open steps that cross nothing.
    free: [Vec<u64>; 4],
    /// Per heading: those that cross one line, two, or more.
    over: [[Vec<u64>; 4]; MOST_COUNTED],
    /// Whether there are such; where there are none, what is told of them is out of date.
    any_over: [bool; MOST_COUNTED],
    /// Vertices from which a goal can be reached.
    all: Vec<u64>,
    /// The same before the last round.
    before: Vec<u64>,
    /// Per stage: its class, and per heading the states from which a goal costs no more than that.
    classes: Vec<usize>,
    sets: Vec<u64>,
    stages: usize,
    /// Per class: the last stage of no higher one.
    last_of: Vec<usize>,
    /// The least class of a start, if it is known.
    first: Option<usize>,
    /// Per heading: vertices that are left in it at the cost of the last stage.
    moves: Vec<u64>,
    /// The first class that was not looked at, or `NEVER` where none would bring more.
    rest: usize,
    /// How many bends a crossing costs.
    across: usize,
}

impl Foresight {
    /// Looks from the goals back to the starts, where a crossing costs as much as `across` bends. Gives whether any of
    /// them may have a way of a class below `end`.
    pub fn look(
        &mut self,
        grid: &Grid,
        goals: &[State],
        starts: &[State],
        end: usize,
        across: usize,
    ) -> bool {
        self.take(grid);
        self.across = across;
        let size = self.words * self.rows;
        self.stages = 0;
        self.classes.clear();
        self.last_of.clear();
        self.moves.clear();
        self.moves.resize(4 * size, 0);
        self.first = None;
        let widest = self.any_over.iter().rposition(|any| *any).map_or(0, |count| count + 1);
        let mut class = 0;
        loop {
            self.rest = class;
            if self.first.is_none() && class >= end {
                return false;
            }
            let far = self.first.is_some_and(|first: usize| class >= first + SLACK);
            if far || class > MOST_CLASSES || self.stages * 4 * size > MOST_WORDS {
                return true;
            }
            // Where no way with few bends leads around all lines, it is worth to ask whether there is one at all.
            if class == ASKED && self.first.is_none() && !self.reaches(grid, starts) {
                return false;
            }
            // A class brings something only if the one before did, or one that is a few crossings away.
            let grew = |before: usize| class >= before && self.classes.contains(&(class - before));
            let over = |count: usize| grew(count * across) || grew(count * across + 1);
            if class <= 1 || grew(1) || (1..=widest).any(over) {
                let grown = match self.words {
                    1 => self.stage::<1>(class, goals),
                    2 => self.stage::<2>(class, goals),
                    3 => self.stage::<3>(class, goals),
                    _ => self.stage::<0>(class, goals),
                };
                if grown && self.first.is_none() && starts.iter().any(|&start| self.holds(start)) {
                    self.first = Some(class);
                }
            } else if self.classes.last().is_none_or(|last| class > last + widest * across + 1) {
                self.rest = NEVER;
                return self.first.is_some();
            }
            if let Some(last) = self.stages.checked_sub(1) {
                self.last_of.push(last);
            }
            class += 1;
        }
    }

    /// The least class that a start has, if it is known.
    pub fn first(&self) -> Option<usize> {
        self.first
    }

    /// The word and the bit of a state in each stage.
    #[inline]
    fn place(&self, vertex: usize, heading: usize) -> (usize, u32) {
        let (row, ix) = (vertex >> self.shift, vertex & ((1 << self.shift) - 1));
        ((heading * self.rows + row) * self.words + ix / 64, (ix % 64) as u32)
    }

    /// The first stage that holds a state, looked for from another one on.
    #[inline]
    pub fn stage_of(&self, vertex: usize, heading: usize, hint: usize) -> usize {
        let (at, bit) = self.place(vertex, heading);
        let size = 4 * self.words * self.rows;
        let holds = |stage: usize| self.sets[stage * size + at] >> bit & 1 != 0;
        // What no stage holds is beyond the last one, and what comes after it may be in any.
        let mut stage = hint.min(self.stages.saturating_sub(1));
        if stage < self.stages && holds(stage) {
            while stage > 0 && holds(stage - 1) {
                stage -= 1;
            }
        } else {
            while stage < self.stages && !holds(stage) {
                stage += 1;
            }
        }
        stage
    }

    /// Whether a goal may be reached from a state by what costs no more than a class.
    #[inline]
    pub fn allows(&self, vertex: usize, heading: usize, class: usize) -> bool {
        if class >= self.rest {
            return true;
        }
        let Some(&stage) = self.last_of.get(class).or(self.last_of.last()) else { return false };
        let (at, bit) = self.place(vertex, heading);
        self.sets[stage * 4 * self.words * self.rows + at] >> bit & 1 != 0
    }

    /// The class of a stage; of what no stage holds, the first that was not looked at.
    #[inline]
    pub fn class(&self, stage: usize) -> usize {
        self.classes.get(stage).copied().unwrap_or(self.rest)
    }

    /// Whether the last stage holds a state.
    fn holds(&self, (vertex, heading): State) -> bool {
        let (at, bit) = self.place(vertex, heading);
        self.sets[(self.stages - 1) * 4 * self.words * self.rows + at] >> bit & 1 != 0
    }

    /// Whether a way leads from any of the starts to what the last stage holds, at any cost.
    fn reaches(&mut self, grid: &Grid, starts: &[State]) -> bool {
        let size = self.words * self.rows;
        let Some(last) = self.stages.checked_sub(1) else { return false };
        let mut all = std::mem::take(&mut self.all);
        all.clear();
        let sets = &self.sets[last * 4 * size..];
        all.extend((0..size).map(|word| (0..4).fold(0, |bits, heading| bits | sets[heading * size + word])));
        let open = [0, 1, 2, 3]
            .map(|heading: usize| grid.cells.iter().map(|word| !word.closed[heading]).collect::<Vec<u64>>());
        loop {
            self.before.clone_from(&all);
            for (heading, open) in open.iter().enumerate() {
                run_back::<0>(heading, self.words, &mut all, &[], open);
            }
            if all == self.before {
                break;
            }
        }
        let mask = (1 << self.shift) - 1;
        let any = starts.iter().any(|&(vertex, _)| {
            let ix = vertex & mask;
            all[(vertex >> self.shift) * self.words + ix / 64] >> (ix % 64) & 1 != 0
        });
        self.all = all;
        any
    }

    fn take(&mut self, grid: &Grid) {
        self.words = grid.words;
        self.rows = grid.ys.list.len();
        self.shift = grid.shift;
        fill(&mut self.free, &grid.cells, |word, axis| !word.crossed[0][axis]);
        for (count, (over, any)) in self.over.iter_mut().zip(&mut self.any_over).enumerate() {
            *any = grid.cells.iter().any(|word| word.crossed[count] != [0; 2]);
            if *any {
                fill(over, &grid.cells, |word, axis| {
                    word.crossed[count][axis] & !word.crossed.get(count + 1).map_or(0, |more| more[axis])
                });
            }
        }
    }

    /// Adds the stage of a class if it reaches more than those before it. Gives whether it does.
    ///
    /// `WORDS`: the length of a row in words, for the compiler to unroll what runs over it; 0: any.
    fn stage<const WORDS: usize>(&mut self, class: usize, goals: &[State]) -> bool {
        let words = if WORDS == 0 { self.words } else { WORDS };
        let size = words * self.rows;
        self.sets.truncate(self.stages * 4 * size);
        match self.stages.checked_sub(1) {
            Some(last) => self.sets.extend_from_within(last * 4 * size..),
            None => self.sets.resize(4 * size, 0),
        }
        let (sets, next) = self.sets.split_at_mut(self.stages * 4 * size);
        if class <= 1 {
            for &(vertex, heading) in goals {
                let (row, ix) = (vertex >> self.shift, vertex & ((1 << self.shift) - 1));
                for heading in [heading + class, heading + 4 - class] {
                    next[(heading % 4 * self.rows + row) * words + ix / 64] |= 1 << (ix % 64);
                }
            }
        }
        // Whoever turns moves on in another heading at the cost of the class before.
        for heading in 0..4 {
            let (one, other) = ((heading + 1) % 4 * size, (heading + 3) % 4 * size);
            let turns = self.moves[one..one + size].iter().zip(&self.moves[other..other + size]);
            for (word, (one, other)) in next[heading * size..].iter_mut().zip(turns) {
                *word |= one | other;
            }
        }
        let mut below = [None; MOST_COUNTED];
        for (count, below) in below.iter_mut().enumerate().filter(|&(count, _)| self.any_over[count]) {
            let least = class.checked_sub((count + 1) * self.across);
            *below =
                least.and_then(|least| self.classes.partition_point(|class| *class <= least).checked_sub(1));
        }
        for heading in 0..4 {
            let part = heading * size..(heading + 1) * size;
            let (next, moves) = (&mut next[part.clone()], &mut self.moves[part.clone()]);
            let set = |stage: usize| &sets[stage * 4 * size..][part.clone()];
            for (count, stage) in below.into_iter().enumerate() {
                let Some(stage) = stage else { continue };
                step_back(heading, words, set(stage), &self.over[count][heading], moves);
            }
            if below.iter().any(Option::is_some) {
                for (word, more) in next.iter_mut().zip(moves.iter()) {
                    *word |= more;
                }
            }
            let last = self.stages.checked_sub(1).map_or(&[][..], set);
            // What has not grown leads nowhere new.
            if next == last {
                continue;
            }
            run_back::<WORDS>(heading, words, next, last, &self.free[heading]);
            step_back(heading, words, next, &self.free[heading], moves);
        }
        let grown = self.stages.checked_sub(1).is_none_or(|last| sets[last * 4 * size..] != *next);
        if grown {
            self.stages += 1;
            self.classes.push(class);
        }
        grown
    }
}

/// The open ones among those steps of an axis that are told, for each heading.
fn fill(headings: &mut [Vec<u64>; 4], cells: &[Word], steps: impl Fn(&Word, usize) -> u64) {
    for list in headings.iter_mut() {
        list.resize(cells.len(), 0);
    }
    let [east, south, west, north] = headings;
    let flat = east.iter_mut().zip(west);
    let upright = south.iter_mut().zip(north);
    for ((word, (east, west)), (south, north)) in cells.iter().zip(flat).zip(upright) {
        let (flat, upright) = (steps(word, 0), steps(word, 1));
        *east = flat & !word.closed[0];
        *south = upright & !word.closed[1];
        *west = flat & !word.closed[2];
        *north = upright & !word.closed[3];
    }
}

/// Adds the vertices from which one of the given steps leads into a set.
///
/// Rows are not told apart: as no step leads on from the last column, nothing is carried from one row to the next.
fn step_back(heading: usize, words: usize, from: &[u64], steps: &[u64], into: &mut [u64]) {
    let size = into.len().min(from.len()).min(steps.len());
    let (from, steps, into) = (&from[..size], &steps[..size], &mut into[..size]);
    match heading {
        0 => {
            for at in 0..size.saturating_sub(1) {
                into[at] |= (from[at] >> 1 | from[at + 1] << 63) & steps[at];
            }
            if let Some(last) = size.checked_sub(1) {
                into[last] |= from[last] >> 1 & steps[last];
            }
        }
        2 => {
            for at in (1..size).rev() {
                into[at] |= (from[at] & steps[at]) << 1 | (from[at - 1] & steps[at - 1]) >> 63;
            }
            if size > 0 {
                into[0] |= (from[0] & steps[0]) << 1;
            }
        }
        1 => {
            for ((into, from), steps) in into.iter_mut().zip(&from[words..]).zip(steps) {
                *into |= from & steps;
            }
        }
        _ => {
            for ((into, from), steps) in into[words..].iter_mut().zip(from).zip(steps) {
                *into |= from & steps;
            }
        }
    }
}

/// Adds everything that leads into a set by the given steps, one after the other. `before`: what the set was when that
/// had been done the last time, or nothing; rows that have not changed since are passed over when going along rows.
fn run_back<const WORDS: usize>(
    heading: usize,
    words: usize,
    set: &mut [u64],
    before: &[u64],
    steps: &[u64],
) {
    let words = if WORDS == 0 { words } else { WORDS };
    let mut before = before.chunks_exact(words);
    match heading {
        0 => {
            for (set, steps) in set.chunks_exact_mut(words).zip(steps.chunks_exact(words)) {
                if before.next().is_some_and(|before| before == set) {
                    continue;
                }
                let mut next = 0;
                for word in (0..words).rev() {
                    let mut open = steps[word];
                    let mut here = set[word] | (next << 63 & open);
                    if here != 0 {
                        for shift in [1, 2, 4, 8, 16, 32] {
                            here |= open & here >> shift;
                            open &= open >> shift;
                        }
                        set[word] = here;
                    }
                    next = here & 1;
                }
            }
        }
        2 => {
            for (set, steps) in set.chunks_exact_mut(words).zip(steps.chunks_exact(words)) {
                if before.next().is_some_and(|before| before == set) {
                    continue;
                }
                let mut carry = 0;
                for word in 0..words {
                    let open = steps[word];
                    let here = set[word] | carry;
                    let (sum, over) = open.overflowing_add(here & open);
                    set[word] = here | (sum ^ open);
                    carry = u64::from(over);
                }
            }
        }
        1 => {
            for row in (0..set.len() / words - 1).rev() {
                let (upper, lower) = set[row * words..].split_at_mut(words);
                for word in 0..words {
                    upper[word] |= lower[word] & steps[row * words + word];
                }
            }
        }
        _ => {
            for row in 1..set.len() / words {
                let (upper, lower) = set[(row - 1) * words..].split_at_mut(words);
                for word in 0..words {
                    lower[word] |= upper[word] & steps[(row - 1) * words + word];
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
