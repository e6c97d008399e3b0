//! Sifting in rounds: what an order costs before the first one and after it tells whether it may still become the best,
//! the others settle it.

use super::{Ordered, Sorter, Start};

/// An order that is being sifted.
pub(crate) struct Sifting<'f, 't> {
    sorter: Sorter<'f, 't>,
    /// The least cost so far, and its order.
    best: (i64, Vec<Vec<usize>>),
    /// Whether the last round has brought nothing.
    settled: bool,
}

/// Rounds of sifting.
const MOST_ROUNDS: usize = 10;

impl<'f, 't> Sifting<'f, 't> {
    /// Begins to order the items of all groups.
    pub fn new(mut sorter: Sorter<'f, 't>, start: Start) -> Self {
        sorter.begin(start == Start::Reversed);
        if start != Start::Author {
            sorter.barycenters();
        }
        let best = (sorter.cost(), sorter.lists.clone());
        Self { sorter, best, settled: false }
    }

    /// What the best order so far costs.
    pub fn cost(&self) -> i64 {
        self.best.0
    }

    /// Sifts all items once.
    pub fn round(&mut self) {
        self.sorter.sift_all();
        let cost = self.sorter.cost();
        self.settled = cost >= self.best.0 || self.sorter.left == 0;
        if cost < self.best.0 {
            self.best = (cost, self.sorter.lists.clone());
        }
    }

    /// Sifts until nothing is better.
    pub fn settle(mut self) -> Ordered {
        for _ in 1..MOST_ROUNDS {
            if self.settled {
                break;
            }
            self.round();
        }
        let (cost, lists) = self.best;
        let turned = self.sorter.turned(&lists);
        let ordered = Ordered { lists, cost, turned };
        debug_assert!(ordered.verify(self.sorter.items), "a list has lost an item");
        ordered
    }
}
