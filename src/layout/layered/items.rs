//! What stands in the layers: boxes, and corridors for lines that pass layers on their way.
//!
//! A line belongs, layer by layer, to the innermost group it may be in: the groups around its beginning while they
//! last, then the lowest group that holds both ends, then the groups around its end from where they begin. In every
//! such group it has one item, a corridor, however many layers that is.

use super::ranked::Ranked;
use crate::layout::forest::Forest;

/// What an item stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Box(usize),
    /// The passage of a line.
    Corridor(usize),
}

/// A member of a group with its layers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub part: Part,
    pub group: usize,
    pub first: i32,
    pub last: i32,
}

impl Item {
    /// Whether a corridor or a border runs on from each of its layers to the next.
    pub fn runs_on(&self, forest: &Forest<'_>) -> bool {
        match self.part {
            Part::Box(at) => forest.is_drawn_group(at),
            Part::Corridor(_) => true,
        }
    }
}

/// All items, and the way of each line through them.
#[derive(Clone, Debug)]
pub(crate) struct Items {
    pub all: Vec<Item>,
    /// Item of each box; the sheet has none.
    pub of_box: Vec<usize>,
    /// Per group: its items, in the author's order, corridors last.
    pub members: Vec<Vec<usize>>,
    /// Per line: items by layer, from the lower layer to the higher, one an entry for each layer. Empty: the line is
    /// within one box.
    pub chains: Vec<Vec<(i32, usize)>>,
}

impl Items {
    pub fn new(forest: &Forest<'_>, ranked: &Ranked) -> Self {
        let mut items = Self {
            all: Vec::new(),
            of_box: vec![usize::MAX; forest.sheet + 1],
            members: vec![Vec::new(); forest.sheet + 1],
            chains: vec![Vec::new(); forest.tree.lines.len()],
        };
        for group in 0..=forest.sheet {
            for &child in &forest.children[group] {
                let item = items.add(Item {
                    part: Part::Box(child),
                    group,
                    first: ranked.first[child],
                    last: ranked.last[child],
                });
                items.of_box[child] = item;
            }
        }
        for line in 0..forest.tree.lines.len() {
            items.chain(forest, ranked, line);
        }
        items
    }

    fn add(&mut self, item: Item) -> usize {
        self.all.push(item);
        self.members[item.group].push(self.all.len() - 1);
        self.all.len() - 1
    }

    fn chain(&mut self, forest: &Forest<'_>, ranked: &Ranked, line: usize) {
        let (from, to) = forest.ends(line);
        if forest.within(from, to) || forest.within(to, from) {
            return;
        }
        // From the box that ends earlier to the other; where they share layers, at a layer of both.
        let (one, other) = if ranked.first[from] <= ranked.first[to] { (from, to) } else { (to, from) };
        let start = ranked.last[one].min(ranked.first[other]).max(ranked.first[one]);
        let end = ranked.first[other].max(start);
        let common = forest.common(one, other);
        let branch = forest.child_towards(common, one);
        let mut chain = vec![(start, self.of_box[one])];
        let mut last: Option<(usize, usize)> = None;
        for layer in start + 1..end {
            let group = if layer <= ranked.last[branch] {
                around(forest, one, common, |at| layer <= ranked.last[at])
            } else {
                around(forest, other, common, |at| ranked.first[at] <= layer)
            };
            let item = match last {
                Some((there, item)) if there == group => {
                    self.all[item].last = layer;
                    item
                }
                _ => self.add(Item { part: Part::Corridor(line), group, first: layer, last: layer }),
            };
            last = Some((group, item));
            chain.push((layer, item));
        }
        chain.push((end, self.of_box[other]));
        self.chains[line] = chain;
    }
}

/// The innermost group around a box, below `common`, of which something holds; `common` if there is none.
fn around(forest: &Forest<'_>, inner: usize, common: usize, holds: impl Fn(usize) -> bool) -> usize {
    let mut at = forest.parent[inner];
    while at != common && !holds(at) {
        at = forest.parent[at];
    }
    at
}
