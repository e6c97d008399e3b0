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

use super::forest::Forest;
use super::placed::Placed;
pub(crate) use acyclic::Style;
use acyclic::Acyclic;
use items::Items;
use ordered::Ordered;
use ranked::Ranked;

/// Steps of ordering.
const STEPS: u64 = 40_000_000;

/// Places all boxes in one style.
pub(crate) fn place<'f, 't>(forest: &'f Forest<'t>, style: Style) -> Placed<'f, 't> {
    let acyclic = Acyclic::new(forest, style);
    let ranked = Ranked::new(forest, &acyclic);
    let items = Items::new(forest, &ranked);
    let ordered = Ordered::new(forest, &acyclic, &ranked, &items, style.bands, STEPS);
    coordinates::place(forest, &ranked, &items, &ordered, style.room)
}
