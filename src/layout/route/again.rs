//! Lines routed once more among those that are there now: those that came first did not know what was to come (rip-up
//! and reroute, Dees and Karger 1982).
//!
//! What cannot bring anything is not tried: a line that costs little more than it would without all others, and what
//! has failed before while nothing near has moved since. Taking out several lines at once was tried, those that cross
//! or have an end in common: it took half of all time and brought next to nothing.

use super::Router;
use crate::base::geometry::Rect;

/// What a line costs beyond the least that is not worth a second look.
const LITTLE: u32 = 60;
/// What a new way must save.
const GAIN: u32 = 8;

/// What is known of routing again.
#[derive(Default)]
pub(super) struct Tried {
    /// Per line: what it would cost if there were no others, beyond its length as the crow flies; as far as known.
    alone: Vec<Option<u32>>,
    /// Where lines have changed, in the order of the changes.
    changes: Vec<Rect>,
    /// Per line: how many changes there were when it was last routed again in vain.
    failed: Vec<Option<usize>>,
}

impl Router<'_, '_, '_> {
    /// Each line once more among all others, in rounds.
    pub(super) fn improve(&mut self, order: &[usize], rounds: std::ops::Range<usize>) {
        self.tried.alone.resize(self.routes.lines.len(), None);
        self.tried.failed.resize(self.routes.lines.len(), None);
        let most = match order.len() {
            0..=80 => rounds.end,
            81..=200 => rounds.end.min(2),
            _ => 1,
        };
        for _ in rounds.start..most {
            let mut better = false;
            for &line in order {
                better |= self.again(line);
            }
            if !better {
                break;
            }
        }
    }

    /// Routes a line once more among those that are there now. Gives whether that was for the better.
    fn again(&mut self, line: usize) -> bool {
        let Some(before) = self.routes.lines[line].as_ref().map(|old| self.price(line, old)) else {
            return false;
        };
        let bound = before.saturating_sub(GAIN);
        if before < LITTLE
            || before < self.alone_price(line).saturating_add(LITTLE)
            || self.is_known_to_fail(line, bound)
        {
            return false;
        }
        let old = self.routes.take(line);
        let found = self.find(line, self.rules, bound).filter(|route| self.price(line, route) < bound);
        let better = found.is_some();
        if better {
            self.tried.changes.extend(old.iter().chain(&found).map(|route| super::bounds(route)));
        } else {
            self.tried.failed[line] = Some(self.tried.changes.len());
        }
        self.routes.set(line, found.or(old));
        better
    }

    /// What a line would cost if there were no others: no order of routing brings it below that.
    fn alone_price(&mut self, line: usize) -> u32 {
        if let Some(price) = self.tried.alone[line] {
            return price;
        }
        let price = self.alone(line).map_or(0, |route| self.price_alone(line, &route));
        self.tried.alone[line] = Some(price);
        price
    }

    /// Whether a line has been routed again in vain, and nothing has changed since in the ground that it may reach.
    fn is_known_to_fail(&self, line: usize, bound: u32) -> bool {
        let Some(since) = self.tried.failed[line] else { return false };
        let (from, to) = self.placed.forest.ends(line);
        let ground = self.placed.rect(from).union(self.placed.rect(to)).grown(super::reach(bound));
        self.tried.changes[since..].iter().all(|change| !change.meets(ground))
    }
}
