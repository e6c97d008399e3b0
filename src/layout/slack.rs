//! Extra room that routes and labels have asked for. It only ever grows, so that repeated layout comes to an end.

use std::collections::BTreeMap;

use crate::base::geometry::{Insets, Px, Side};

use crate::layout::forest::Forest;

/// Extra widths beyond what the first estimate gives, in px.
pub(crate) struct Slack {
    /// Per box, the box whose row is used: corresponding members of lanes share one.
    alias: Vec<usize>,
    ring: Vec<Insets>,
    lead: Vec<Px>,
    channel: BTreeMap<(usize, usize, usize), Px>,
    /// Added between all things everywhere: the last resort.
    pub everywhere: Px,
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
