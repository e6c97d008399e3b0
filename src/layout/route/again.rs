//! Lines routed once more among those that are there now: those that came first did not know what was to come (rip-up
//! and reroute, Dees and Karger 1982).
//!
//! What cannot bring anything is not tried: lines that have come since a line was last routed can only have made it
//! dearer, so only what it has gained in crossings, or ground that others have left, is a reason to look again. Taking
//! out several lines at once was tried, those that cross or have an end in common: it took half of all time and brought
//! next to nothing.

use super::{Outlook, Router, Track, reach};
use crate::base::geometry::{Point, Rect};

/// What a line costs beyond the least that is not worth a second look.
const LITTLE: u32 = 60;
/// What a new way must save.
const GAIN: u32 = 8;

/// With more lines than this, none is routed again.
const MOST_AGAIN: usize = 1_000;

/// What is known of the ways that lines have.
#[derive(Clone)]
pub(super) struct Known {
    /// Per line: what it cost at least when it was last routed, and how much ground had been left by then.
    floors: Vec<(u32, usize)>,
    /// Ground that lines have left, in the order in which they did.
    left: Vec<Rect>,
}

impl Known {
    /// Nothing yet, of so many lines.
    pub fn new(count: usize) -> Self {
        Self { floors: vec![(0, 0); count], left: Vec::new() }
    }

    /// Notes that a line has no cheaper way than this among those that are there.
    pub fn set_floor(&mut self, line: usize, price: u32) {
        self.floors[line] = (price, self.left.len());
    }

    /// Notes ground that a line has left: the pieces of its old route.
    pub fn leave(&mut self, old: &[Point]) {
        self.left.extend(old.windows(2).map(|pair| Track::new(pair[0], pair[1]).around(1, 1)));
    }
}

impl Router<'_, '_, '_> {
    /// Each line once more among all others, in rounds.
    pub(super) fn improve(&mut self, rounds: &[Outlook]) {
        let order = self.order();
        let rounds = if order.len() > MOST_AGAIN { &[] } else { rounds };
        for &outlook in rounds {
            let mut better = false;
            for &line in &order {
                better |= self.again(line, outlook);
            }
            if !better {
                break;
            }
        }
    }

    /// Routes a line once more among those that are there now. Gives whether that was for the better.
    fn again(&mut self, line: usize, outlook: Outlook) -> bool {
        let Some(before) = self.routes.lines[line].as_ref().map(|old| self.price(line, old)) else {
            return false;
        };
        let bound = before.saturating_sub(GAIN);
        if before < LITTLE || self.is_at_floor(line, bound) {
            return false;
        }
        let old = self.routes.take(line);
        let found = self.find_better(line, bound, outlook).map(|route| (self.price(line, &route), route));
        let found = found.filter(|found| found.0 < bound);
        let all_seen = reach(bound) <= outlook.limit();
        let floor = found.as_ref().map_or(bound, |found| found.0);
        self.routes.known.set_floor(line, if all_seen { floor } else { 0 });
        let better = found.is_some();
        if let Some(old) = old.as_ref().filter(|_| better) {
            self.routes.known.leave(old);
        }
        self.routes.set(line, found.map(|found| found.1).or(old));
        better
    }

    /// Whether a line is known to have no way that costs less than a bound.
    fn is_at_floor(&self, line: usize, bound: u32) -> bool {
        let (floor, since) = self.routes.known.floors[line];
        let (from, to) = self.placed.forest.ends(line);
        let ground = self.placed.rect(from).union(self.placed.rect(to)).grown(reach(bound));
        bound <= floor && self.routes.known.left[since..].iter().all(|left| !left.meets(ground))
    }
}
