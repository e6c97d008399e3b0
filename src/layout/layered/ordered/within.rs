//! Which lines and borders concern a group: what has no end in it crosses what is moved there at every place or at none,
//! and what stays within one member moves with it as one.

use super::cost::Between;
use crate::layout::forest::Forest;
use crate::layout::layered::items::{Items, Part};
use crate::layout::layered::ranked::Ranked;

/// Lines and borders by whom they concern.
pub(super) struct Within {
    /// What there is in groups between layers.
    nears: Vec<Near>,
    /// Per group, for each layer from the one before it on: which of them it is; in most there is nothing.
    of_group: Vec<Vec<u32>>,
    /// Per group: the layer before its first one, where there is one.
    before: Vec<usize>,
    /// Per item: the lines that lead to another item, with their layers, sorted.
    lines_at: Vec<Vec<(usize, (usize, usize))>>,
    /// Per item: the last layer in which it has a bundle, and the place of that.
    bundle_of: Vec<(usize, usize)>,
}

/// No entry among `nears`.
const NONE: u32 = u32::MAX;

/// What there is in a group between two layers: lines by the items at both ends, borders by the item of the group.
#[derive(Default)]
pub(super) struct Near {
    /// All lines with both ends in the group, those `between` members and those that bundles count, and the borders of
    /// the groups in it, not its own: for who looks into it from outside. Nobody does into the sheet.
    pub lines: Vec<(usize, usize)>,
    pub borders: Vec<usize>,
    /// Lines with one end in the group.
    pub leaving: Vec<(usize, usize)>,
    /// Lines with both ends in the group, but not in one member of it.
    pub between: Vec<(usize, usize)>,
    /// What stands wholly in one member.
    pub bundles: Vec<Bundle>,
}

/// What stands wholly in one member of a group.
#[derive(Clone, Copy)]
pub(super) struct Bundle {
    pub item: usize,
    pub lines: i64,
    /// Two of each border.
    pub edges: i64,
}

impl Within {
    pub fn new(forest: &Forest<'_>, ranked: &Ranked, items: &Items, between: &[Between]) -> Self {
        let last = between.len().saturating_sub(1);
        let layer_of = |layer: i32| usize::try_from(layer).unwrap_or(0).min(last);
        let before = (0..=forest.sheet)
            .map(|at| if at == forest.sheet { 0 } else { layer_of(ranked.first[at] - 1) })
            .collect();
        let layers = |group: usize| {
            if group == forest.sheet {
                between.len()
            } else if forest.is_leaf(group) {
                0
            } else {
                usize::try_from(ranked.last[group] - ranked.first[group]).unwrap_or(0) + 2
            }
        };
        let mut within = Self {
            nears: Vec::new(),
            of_group: (0..=forest.sheet).map(|group| vec![NONE; layers(group)]).collect(),
            before,
            lines_at: vec![Vec::new(); items.all.len()],
            bundle_of: vec![(usize::MAX, 0); items.all.len()],
        };
        let mut running: Vec<usize> = Vec::new();
        for (layer, between) in between.iter().enumerate() {
            running.retain(|&item| layer < layer_of(items.all[item].last));
            running.extend(&between.begin);
            for &item in &running {
                within.note_running(forest, items, layer, item);
            }
            for &ends in &between.lines {
                within.note_line(forest, items, layer, ends);
            }
        }
        within
    }

    /// Notes a corridor or a border that runs on.
    fn note_running(&mut self, forest: &Forest<'_>, items: &Items, layer: usize, item: usize) {
        let is_border = matches!(items.all[item].part, Part::Box(_));
        let own =
            if is_border { Bundle { item, lines: 0, edges: 2 } } else { Bundle { item, lines: 1, edges: 0 } };
        self.bundle(forest, items, layer, own, |near| {
            if is_border {
                near.borders.push(item);
            } else {
                near.lines.push((item, item));
            }
        });
    }

    /// Notes a line from one item to another.
    fn note_line(&mut self, forest: &Forest<'_>, items: &Items, layer: usize, ends: (usize, usize)) {
        self.lines_at[ends.0].push((layer, ends));
        self.lines_at[ends.1].push((layer, ends));
        let groups = (items.all[ends.0].group, items.all[ends.1].group);
        let common = forest.common(groups.0, groups.1);
        for inner in [groups.0, groups.1] {
            let mut group = inner;
            while group != common {
                if let Some(near) = self.near(group, layer) {
                    near.leaving.push(ends);
                }
                group = forest.parent[group];
            }
        }
        if let Some(near) = self.near(common, layer) {
            near.between.push(ends);
            if common != forest.sheet {
                near.lines.push(ends);
            }
        }
        if common != forest.sheet {
            let own = Bundle { item: items.of_box[common], lines: 1, edges: 0 };
            self.bundle(forest, items, layer, own, |near| near.lines.push(ends));
        }
    }

    /// Notes what stands wholly in an item: in its group, and in all groups around that, up to the sheet.
    fn bundle(
        &mut self,
        forest: &Forest<'_>,
        items: &Items,
        layer: usize,
        mut own: Bundle,
        note: impl Fn(&mut Near),
    ) {
        loop {
            let group = items.all[own.item].group;
            let (latest, place) = self.bundle_of[own.item];
            let is_sheet = group == forest.sheet;
            // A single member has nobody to pass.
            let alone = items.members[group].len() < 2;
            if !(is_sheet && alone)
                && let Some(near) = self.near(group, layer)
            {
                if !is_sheet {
                    note(near);
                }
                if !alone {
                    if latest == layer {
                        let bundle = &mut near.bundles[place];
                        bundle.lines += own.lines;
                        bundle.edges += own.edges;
                    } else {
                        near.bundles.push(own);
                        self.bundle_of[own.item] = (layer, near.bundles.len() - 1);
                    }
                }
            }
            if is_sheet {
                break;
            }
            own.item = items.of_box[group];
        }
    }

    fn near(&mut self, group: usize, layer: usize) -> Option<&mut Near> {
        let number = self.of_group[group].get_mut(layer.checked_sub(self.before[group])?)?;
        if *number == NONE {
            *number = u32::try_from(self.nears.len()).ok()?;
            self.nears.push(Near::default());
        }
        self.nears.get_mut(*number as usize)
    }

    /// What there is in a group between a layer and the next, if anything.
    pub fn group(&self, group: usize, layer: usize) -> Option<&Near> {
        let number = *self.of_group[group].get(layer.checked_sub(self.before[group])?)?;
        self.nears.get(number as usize)
    }

    /// The lines between an item and others, from a layer to the next.
    pub fn lines_at(&self, item: usize, layer: usize) -> impl Iterator<Item = (usize, usize)> {
        let lines = &self.lines_at[item];
        let from = lines.partition_point(|entry| entry.0 < layer);
        lines[from..].iter().take_while(move |entry| entry.0 == layer).map(|entry| entry.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::Id;
    use crate::layout::layered::acyclic::{Acyclic, Style};
    use crate::layout::tree::{Arrangement, BoxRole, Tree};

    #[test]
    fn lanes_beside_a_long_chain_take_no_room_where_nothing_is() {
        let chain = 60;
        let lines: Vec<(usize, usize)> = (1..chain).map(|at| (at - 1, at)).collect();
        let mut tree = Tree::of_leaves(2 * chain, &lines);
        let first: Vec<usize> = (0..chain).collect();
        let lanes = std::iter::once(first).chain((chain..2 * chain).map(|at| vec![at]));
        let mut groups = Vec::new();
        for (lane, members) in lanes.enumerate() {
            let group = tree.surround(&members);
            tree.boxes[group].place.lane = Some(lane as u32);
            groups.push(group.index());
        }
        let around = tree.surround(&groups);
        if let BoxRole::Group { arrangement, .. } = &mut tree.boxes[around].role {
            *arrangement = Arrangement::Lanes;
        }
        let forest = Forest::new(&tree);
        let style = Style { mixed_in_sequence: false, columns: 0, bands: false };
        let ranked = Ranked::new(&forest, &Acyclic::new(&forest, style));
        let items = Items::new(&forest, &ranked);
        let within = Within::new(&forest, &ranked, &items, &vec![Between::default(); ranked.layers()]);
        assert!(within.of_group.iter().map(Vec::len).sum::<usize>() > chain * chain);
        assert!(within.nears.is_empty());
    }
}
