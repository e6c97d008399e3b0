//! Extra room that routes and labels have asked for. It only grows until a layout without faults is found; then what is idle is taken back.

use std::collections::BTreeMap;

use crate::base::geometry::{Insets, Px, Side};

use crate::layout::forest::Forest;

/// Extra widths beyond what the first estimate gives, in px.
#[derive(Clone)]
pub(crate) struct Slack {
    /// Per box, the box whose row is used: corresponding members of lanes share one.
    alias: Vec<usize>,
    ring: Vec<Insets>,
    lead: Vec<Px>,
    channel: BTreeMap<(usize, usize, usize), Px>,
    /// Added between all things everywhere: the last resort.
    pub everywhere: Px,
    /// Whether what is much longer than high may stand in two rows.
    pub fold: bool,
    /// Width to height that parts of the sheet which nothing connects are packed for.
    pub pack: Option<(u32, u32)>,
}

impl Slack {
    pub fn new(forest: &Forest<'_>) -> Self {
        let count = forest.sheet + 1;
        let mut alias: Vec<usize> = (0..count).collect();
        // Parents come before children in the reversed upward order.
        for &group in forest.upward.iter().rev() {
            if forest.has_lanes(group) {
                let lanes: Vec<usize> = forest.children[group]
                    .iter()
                    .copied()
                    .filter(|&child| forest.boxed(child).place.lane.is_some())
                    .collect();
                for &lane in &lanes[1..] {
                    alias[lane] = alias[lanes[0]];
                    share_tiers(forest, lanes[0], lane, &mut alias);
                }
            }
        }
        Self {
            alias,
            ring: vec![Insets::default(); count],
            lead: vec![0; count],
            channel: BTreeMap::new(),
            everywhere: 0,
            fold: false,
            pack: None,
        }
    }

    /// The box whose row a box shares.
    pub fn row(&self, at: usize) -> usize {
        self.alias[at]
    }

    pub fn ring(&self, group: usize) -> Insets {
        self.ring[self.alias[group]]
    }

    pub fn lead(&self, at: usize) -> Px {
        self.lead[self.alias[at]] + self.everywhere
    }

    pub fn channel(&self, group: usize, block: usize, index: usize) -> Px {
        self.channel.get(&(self.alias[group], block, index)).copied().unwrap_or(0) + self.everywhere
    }

    pub fn grow_ring(&mut self, group: usize, side: Side, by: Px) {
        let ring = &mut self.ring[self.alias[group]];
        match side {
            Side::Left => ring.left += by,
            Side::Top => ring.top += by,
            Side::Right => ring.right += by,
            Side::Bottom => ring.bottom += by,
        }
    }

    pub fn grow_lead(&mut self, at: usize, by: Px) {
        self.lead[self.alias[at]] += by;
    }

    pub fn grow_channel(&mut self, group: usize, block: usize, index: usize, by: Px) {
        *self.channel.entry((self.alias[group], block, index)).or_insert(0) += by;
    }

    /// All places that have grown, those that grew most first.
    pub fn entries(&self) -> Vec<Entry> {
        let mut list = Vec::new();
        for (row, ring) in self.ring.iter().enumerate() {
            for (side, by) in [
                (Side::Left, ring.left),
                (Side::Top, ring.top),
                (Side::Right, ring.right),
                (Side::Bottom, ring.bottom),
            ] {
                list.push((by, Entry::Ring(row, side)));
            }
        }
        list.extend(self.lead.iter().enumerate().map(|(row, &by)| (by, Entry::Lead(row))));
        list.extend(
            self.channel.iter().map(|(&(row, block, index), &by)| (by, Entry::Channel(row, block, index))),
        );
        list.retain(|entry| entry.0 > 0);
        list.sort_by_key(|entry| std::cmp::Reverse(entry.0));
        if self.everywhere > 0 {
            list.insert(0, (self.everywhere, Entry::Everywhere));
        }
        list.into_iter().map(|entry| entry.1).collect()
    }

    /// Takes back what a place has grown. Gives whether there was anything.
    pub fn release(&mut self, entry: Entry) -> bool {
        let value = match entry {
            Entry::Everywhere => &mut self.everywhere,
            Entry::Ring(row, side) => {
                let ring = &mut self.ring[row];
                match side {
                    Side::Left => &mut ring.left,
                    Side::Top => &mut ring.top,
                    Side::Right => &mut ring.right,
                    Side::Bottom => &mut ring.bottom,
                }
            }
            Entry::Lead(row) => &mut self.lead[row],
            Entry::Channel(row, block, index) => match self.channel.get_mut(&(row, block, index)) {
                Some(value) => value,
                None => return false,
            },
        };
        std::mem::take(value) > 0
    }
}

/// One place that has grown.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Entry {
    Everywhere,
    Ring(usize, Side),
    Lead(usize),
    Channel(usize, usize, usize),
}

/// Members of one tier at the same place in two lanes share their slack.
fn share_tiers(forest: &Forest<'_>, first: usize, lane: usize, alias: &mut [usize]) {
    let mut pairs = vec![(first, lane)];
    while let Some((one, other)) = pairs.pop() {
        let mut taken = vec![false; forest.children[one].len()];
        for &child in &forest.children[other] {
            let tier = forest.boxed(child).place.tier;
            let twin = forest.children[one].iter().enumerate().position(|(index, &candidate)| {
                !taken[index]
                    && forest.boxed(candidate).place.tier == tier
                    && forest.is_leaf(candidate) == forest.is_leaf(child)
            });
            if let Some(index) = twin {
                taken[index] = true;
                alias[child] = alias[forest.children[one][index]];
                pairs.push((forest.children[one][index], child));
            }
        }
    }
}
