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
use super::tree::Zone;
use acyclic::Acyclic;
pub(crate) use acyclic::Style;
use items::Items;
pub(crate) use ordered::Start;
use ordered::{Ordered, Sifting, Sorter};
use ranked::Ranked;

/// By how much better a picture must be that stands wholly against the author's order than one that keeps it, in
/// percent. Twice as much makes pictures worse, and not more stable.
const AGAINST: i64 = 40;

/// An order does not come up any more that costs, unsifted or sifted once, half as much again as the cheapest one and
/// three times this beyond.
const HOPELESS: i64 = 100;

/// Steps of ordering: a line, a border or a bundle that is looked at for one layer of an item that is sifted. Only
/// pictures of about 2,000 boxes need more, and they get no better by them: with four million, the penalties of two are
/// larger, and with one million by turns.
const STEPS: u64 = 2_000_000;

/// A picture whose layers and orders are known, before it has coordinates.
pub(crate) struct Drafted {
    ranked: Ranked,
    items: Items,
    ordered: Ordered,
}

/// Drafts in all styles and from all starts, as far as they differ, in the order of the styles.
pub(crate) fn drafts(forest: &Forest<'_>, styles: &[Style], starts: &[Start]) -> Vec<Drafted> {
    let has_bands =
        forest.tree.boxes.iter().any(|boxed| !matches!(boxed.place.zone, Zone::Flow | Zone::Entry));
    let mut begun: Vec<(bool, Acyclic)> = Vec::new();
    for &style in styles {
        let acyclic = Acyclic::new(forest, style);
        let bands = style.bands && has_bands;
        if !begun.iter().any(|other| other.0 == bands && other.1 == acyclic) {
            begun.push((bands, acyclic));
        }
    }
    // What differs in its sequences need not differ in its layers.
    let mut layered: Vec<(bool, Acyclic, Ranked)> = Vec::new();
    for (bands, acyclic) in begun {
        let ranked = Ranked::new(forest, &acyclic);
        let same = |other: &(bool, Acyclic, Ranked)| {
            other.0 == bands && other.1.turned == acyclic.turned && other.2 == ranked
        };
        if !layered.iter().any(same) {
            layered.push((bands, acyclic, ranked));
        }
    }
    let items: Vec<Items> = layered.iter().map(|(_, _, ranked)| Items::new(forest, ranked)).collect();
    let mut siftings: Vec<(usize, Sifting<'_, '_>)> = Vec::new();
    for (number, (bands, acyclic, ranked)) in layered.iter().enumerate() {
        for &start in starts {
            let sorter = Sorter::new(forest, acyclic, ranked, &items[number], *bands, STEPS);
            siftings.push((number, Sifting::new(sorter, start)));
        }
    }
    let drop_hopeless = |siftings: &mut Vec<(usize, Sifting<'_, '_>)>| {
        let least = siftings.iter().map(|sifting| sifting.1.cost()).min().unwrap_or(0);
        siftings.retain(|sifting| sifting.1.cost() / 3 <= least / 2 + HOPELESS);
    };
    drop_hopeless(&mut siftings);
    for (_, sifting) in &mut siftings {
        sifting.round();
    }
    drop_hopeless(&mut siftings);
    let mut drafts: Vec<Drafted> = Vec::new();
    for (number, sifting) in siftings {
        let ordered = sifting.settle();
        let draft = Drafted { ranked: layered[number].2.clone(), items: items[number].clone(), ordered };
        if !drafts.iter().any(|other| other.same(&draft)) {
            drafts.push(draft);
        }
    }
    drafts
}

impl Drafted {
    /// What the order costs, weighted.
    pub fn cost(&self) -> i64 {
        self.weighted(self.ordered.cost)
    }

    /// A penalty, or the cost of an order, with what must be gained by a picture that is further from the author's
    /// order: mirror images are about as good as each other, and a small edit should not turn one into the other.
    pub fn weighted(&self, points: i64) -> i64 {
        points.saturating_add(points.saturating_mul(self.ordered.turned * AGAINST) / 100_000)
    }

    /// Whether another draft will look the same.
    fn same(&self, other: &Self) -> bool {
        self.ranked.first == other.ranked.first
            && self.ranked.last == other.ranked.last
            && self.ordered.lists == other.ordered.lists
    }

    /// Places all boxes, with some room beyond what is reckoned for lines between everything.
    pub fn place<'f, 't>(&self, forest: &'f Forest<'t>, room: Px) -> Placed<'f, 't> {
        coordinates::place(forest, &self.ranked, &self.items, &self.ordered, room)
    }
}
