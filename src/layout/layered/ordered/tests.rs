//! What a place costs, against what the whole order costs when an item stands there.

use super::*;
use crate::base::ids::{BoxId, Id};
use crate::layout::layered::Style;
use crate::layout::tree::{Tree, Wire};

fn with_sorter(tree: &Tree, look: impl Fn(&mut Sorter<'_, '_>)) {
    let forest = Forest::new(tree);
    let style = Style { mixed_in_sequence: false, columns: 0, bands: false };
    let acyclic = Acyclic::new(&forest, style);
    let ranked = Ranked::new(&forest, &acyclic);
    let items = Items::new(&forest, &ranked);
    let mut sorter = Sorter::new(&forest, &acyclic, &ranked, &items, false, 1_000_000);
    sorter.begin(false);
    look(&mut sorter);
}

#[test]
fn turned_pairs_are_counted_in_shares() {
    let tree = Tree::of_leaves(3, &[]);
    with_sorter(&tree, |sorter| {
        let turned = |order: [usize; 3]| sorter.turned(&[order.to_vec()]);
        assert_eq!(
            [[0, 1, 2], [1, 0, 2], [2, 0, 1], [2, 1, 0]].map(turned),
            [0, 1_000 / 3, 2_000 / 3, 1_000]
        );
    });
}

#[test]
fn the_cost_of_every_place_is_that_of_the_whole_order() {
    // Two leaves to the left, three to the right; each place of each item is tried by hand.
    let tree = Tree::of_leaves(5, &[(0, 4), (0, 3), (1, 2)]);
    with_sorter(&tree, |sorter| {
        let sheet = sorter.forest.sheet;
        let crossed = |sorter: &mut Sorter<'_, '_>| (sorter.cost() + CROSSING / 2) / CROSSING;
        for item in sorter.lists[sheet].clone() {
            let count = sorter.lists[sheet].len();
            sorter.places.seat(&sorter.lists[sheet], &sorter.walk.low, &sorter.walk.high, 0..count);
            let (own, costs) = (sorter.place[item], sorter.costs(sheet, item).to_vec());
            let before = crossed(sorter);
            for (place, cost) in costs.iter().enumerate() {
                sorter.shift(sheet, own, place);
                let gained = crossed(sorter) - before;
                // What lines gain in length and in the author's order is less than half a crossing here.
                let told = (cost - costs[own] + CROSSING / 2).div_euclid(CROSSING);
                assert_eq!(told, gained, "item {item} at {place}");
                sorter.shift(sheet, place, own);
            }
        }
    });
}

#[test]
fn the_cost_of_every_place_counts_what_stands_in_groups() {
    for seed in 0..60 {
        let mut state = seed;
        let mut below = |end: usize| {
            state = (state * 2_862_933_555 + 3_037_000_493) % 4_294_967_291;
            (state / 7 % end as u64) as usize
        };
        let lines: Vec<(usize, usize)> = (0..10)
            .map(|_| (below(8), below(8)))
            .filter(|(from, to)| from != to)
            .map(|(from, to)| (from.min(to), from.max(to)))
            .collect();
        let mut tree = Tree::of_leaves(8, &lines);
        let [one, other] = [[0, 1], [3, 4]].map(|members| tree.surround(&members));
        let around = tree.surround(&[one.index(), 2, 5]);
        // A line that ends at a group is reckoned to end in its middle, wherever its members stand: only those of the
        // sheet are asked then.
        let ends_at_groups = seed % 2 == 0;
        if ends_at_groups {
            for (from, to) in
                [(one.index(), below(8)), (below(8), around.index()), (around.index(), other.index())]
            {
                tree.lines.push(Wire::new(BoxId::at(from), BoxId::at(to)));
            }
        }
        with_sorter(&tree, |sorter| {
            let sheet = sorter.forest.sheet;
            for group in if ends_at_groups { sheet..=sheet } else { 0..=sheet } {
                for item in sorter.lists[group].clone() {
                    costs_are_right(
                        sorter,
                        group,
                        item,
                        &format!("seed {seed}, item {item} of group {group}"),
                    );
                }
            }
        });
    }
}

/// Compares the cost of each place of an item with what the whole order costs when it stands there.
fn costs_are_right(sorter: &mut Sorter<'_, '_>, group: usize, item: usize, what: &str) {
    let count = sorter.lists[group].len();
    sorter.places.seat(&sorter.lists[group], &sorter.walk.low, &sorter.walk.high, 0..count);
    let (own, costs) = (sorter.place[item], sorter.costs(group, item).to_vec());
    let mut whole = |place: usize| {
        sorter.shift(group, own, place);
        let cost = sorter.crossed() + besides(sorter, group, item);
        sorter.shift(group, place, own);
        cost
    };
    let before = whole(own);
    for (place, cost) in costs.iter().enumerate() {
        assert_eq!(cost - costs[own], whole(place) - before, "{what} at {place}");
    }
}

/// What an item of a group costs beside crossings: its lines by the siblings that they pass, lines within a layer that
/// pass it or that it passes, and the author's order.
fn besides(sorter: &Sorter<'_, '_>, group: usize, item: usize) -> i64 {
    let all = &sorter.items.all;
    let last = sorter.lists[group].len() as i64 - 1;
    // The member of the group in which an end stands, if it stands in one.
    let member = |mut end: usize| {
        while all[end].group != group {
            if all[end].group == sorter.forest.sheet {
                return None;
            }
            end = sorter.items.of_box[all[end].group];
        }
        Some(end)
    };
    // What stands elsewhere is before all members, or behind them.
    let place = |end: usize| match member(end) {
        Some(member) => sorter.place[member] as i64,
        None if sorter.walk.middle[end] > sorter.walk.high[item] => last + 1,
        None => -1,
    };
    let lines = sorter.between.iter().flat_map(|between| between.lines.iter().copied());
    let flat = sorter.flat.iter().flatten().copied();
    let is_own = |end: usize| member(end) == Some(item);
    let pulls = lines.chain(flat).filter(|&(left, right)| is_own(left) != is_own(right));
    let mut sum: i64 = pulls.map(|(left, right)| LENGTH * ((place(left) - place(right)).abs() - 1)).sum();
    for (layer, lines) in sorter.flat.iter().enumerate() {
        for &(one, other) in lines {
            if member(one).is_none() && member(other).is_none() {
                continue;
            }
            let (low, high) = (place(one).min(place(other)), place(one).max(place(other)));
            for &passed in &sorter.lists[group][low.max(0) as usize..=high.min(last) as usize] {
                let there = all[passed].first <= layer as i32 && layer as i32 <= all[passed].last;
                let is_end = [one, other].iter().any(|&end| member(end) == Some(passed));
                if there && !is_end && (passed == item || is_own(one) || is_own(other)) {
                    sum += match all[passed].part {
                        Part::Box(at) if !sorter.forest.is_leaf(at) => 2 * PASSING,
                        Part::Box(_) => PASSING,
                        Part::Corridor(_) => CROSSING,
                    };
                }
            }
        }
    }
    let boxes = sorter.lists[group].iter().filter(|&&other| sorter.keys[other].part.is_some());
    let turned = |&&other: &&usize| (other < item) != (sorter.place[other] < sorter.place[item]);
    if sorter.keys[item].part.is_some() {
        sum += INVERSION * boxes.filter(|&&other| other != item).filter(turned).count() as i64;
    }
    sum
}
