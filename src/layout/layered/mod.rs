//! The layered engine: one layering and one order for the whole picture, boundaries and all (after Sugiyama, Tagawa,
//! Toda 1981, with the global layers of Sander 1996).
//!
//! Comes in: the forest. Goes out: `Placed`. Each phase has a type of its own that the next one takes: `Acyclic`,
//! `Ranked`, `Items` and `Ordered`, `Placed`.

mod acyclic;
mod coordinates;
mod items;
mod ordered;
mod ranked;

use crate::base::geometry::Px;

use super::forest::Forest;
use super::placed::Placed;
use acyclic::Acyclic;
pub(crate) use acyclic::Style;
use items::Items;
use ordered::Ordered;
use ranked::Ranked;

/// Steps of ordering.
const STEPS: u64 = 40_000_000;

/// A picture whose layers and orders are known, before it has coordinates.
pub(crate) struct Drafted {
    ranked: Ranked,
    items: Items,
    ordered: Ordered,
}

impl Drafted {
    pub fn new(forest: &Forest<'_>, style: Style) -> Self {
        let acyclic = Acyclic::new(forest, style);
        let ranked = Ranked::new(forest, &acyclic);
        let items = Items::new(forest, &ranked);
        let ordered = Ordered::new(forest, &acyclic, &ranked, &items, style.bands, STEPS);
        Self { ranked, items, ordered }
    }

    /// What the order costs.
    pub fn cost(&self) -> i64 {
        self.ordered.cost
    }

    /// Whether another draft will look the same.
    pub fn same(&self, other: &Self) -> bool {
        self.ranked.first == other.ranked.first
            && self.ranked.last == other.ranked.last
            && self.ordered.lists == other.ordered.lists
    }

    /// Places all boxes, with some room beyond what is reckoned for lines between everything.
    pub fn place<'f, 't>(&self, forest: &'f Forest<'t>, room: Px) -> Placed<'f, 't> {
        coordinates::place(forest, &self.ranked, &self.items, &self.ordered, room)
    }
}
