//! Along the flow: columns as wide as what stands in them, and channels with room for lines and labels.

use std::collections::BTreeMap;

use super::{CLEAR, Coordinates, PITCH};
use crate::base::geometry::Px;
use crate::layout::layered::items::Part;
use crate::layout::layered::ranked::sides;

/// Rounds in which insets are carried up: more than any sensible picture is deep.
const MOST_ROUNDS: usize = 16;

impl Coordinates<'_, '_, '_> {
    /// The room that the lines between two layers need.
    pub(super) fn set_channels(&mut self) {
        let layers = self.ranked.layers();
        let mut spans: Vec<Vec<(Px, Px, usize)>> = vec![Vec::new(); layers];
        let mut labels = vec![0; layers];
        let layer_of = |layer: i32| usize::try_from(layer).unwrap_or(0).min(layers - 1);
        for (line, chain) in self.items.chains.iter().enumerate() {
            for pair in chain.windows(2) {
                let (a, b) = (self.spot(pair[0].1), self.spot(pair[1].1));
                let flat = pair[0].0 == pair[1].0;
                if a != b || flat {
                    spans[layer_of(pair[0].0)].push((a.min(b), a.max(b), line));
                }
            }
            let wire = self.forest.wire(line);
            if let (true, Some(last)) = (wire.label.w > 0, chain.len().checked_sub(2)) {
                let (at, to) = (layer_of(chain[last].0), self.forest.ends(line).1);
                // The label stands before the line's end, wherever that is.
                let at = if chain.last().is_some_and(|end| end.1 == self.items.of_box[to]) {
                    at
                } else {
                    layer_of(chain[0].0)
                };
                let wide = if self.down { wire.label.h } else { wire.label.w };
                labels[at] = labels[at].max(wide.min(1024) + 2 * self.gaps.label);
            }
        }
        self.channels = spans
            .iter_mut()
            .zip(&labels)
            .map(|(spans, &label)| {
                // Most pieces side by side anywhere; those of one end may share a track, and mostly do.
                let mut events: Vec<(Px, i32)> = Vec::new();
                for &(low, high, _) in spans.iter() {
                    events.push((low, 1));
                    events.push((high, -1));
                }
                events.sort_unstable();
                let (mut now, mut most) = (0, 0);
                for (_, step) in events {
                    now += step;
                    most = most.max(now);
                }
                let tracks = most.min(200) * PITCH;
                (2 * CLEAR + tracks + label).max(self.gaps.node) + self.room
            })
            .collect();
    }

    pub(super) fn set_along(&mut self) {
        let layers = self.ranked.layers();
        let layer_of = |layer: i32| usize::try_from(layer).unwrap_or(0).min(layers - 1);
        let mut widths = vec![0; layers];
        for item in 0..self.items.all.len() {
            let at = layer_of(self.items.all[item].first);
            if self.is_group(item).is_none() {
                widths[at] = widths[at].max(self.size(item).0);
            }
        }
        let rows = self.door_rows();
        for row in &rows {
            let at = layer_of(self.items.all[row[0]].first);
            let length: Px = row.iter().map(|&item| self.size(item).0 + self.gaps.node).sum();
            widths[at] = widths[at].max(length - self.gaps.node);
        }
        // Room that borders need before the first and behind the last layer of each group.
        let (before, behind) = self.insets();
        let mut lead = vec![0; layers];
        let mut trail = vec![0; layers];
        for group in 0..self.forest.sheet {
            if !self.forest.is_leaf(group) {
                let (first, last) = (layer_of(self.ranked.first[group]), layer_of(self.ranked.last[group]));
                lead[first] = lead[first].max(before[group]);
                trail[last] = trail[last].max(behind[group]);
            }
        }
        let starts = |widths: &[Px]| -> Vec<Px> {
            let mut starts = Vec::with_capacity(layers);
            let mut at = 0;
            for layer in 0..layers {
                at += lead[layer];
                starts.push(at);
                at += widths[layer] + trail[layer] + self.channels[layer];
            }
            starts
        };
        let mut at = starts(&widths);
        // Groups that are shorter than their title make their last column wider.
        let mut groups: Vec<usize> = (0..self.forest.sheet).filter(|&at| !self.forest.is_leaf(at)).collect();
        groups.sort_by_key(|&at| (self.ranked.last[at] - self.ranked.first[at], at));
        for group in groups {
            let (first, last) = (layer_of(self.ranked.first[group]), layer_of(self.ranked.last[group]));
            let extent = at[last] + widths[last] + behind[group] - (at[first] - before[group]);
            let lacking = self.frames[group].least.0 - extent;
            if lacking > 0 {
                widths[last] += lacking;
                at = starts(&widths);
            }
        }
        for item in 0..self.items.all.len() {
            let bounds = self.items.all[item];
            let (first, last) = (layer_of(bounds.first), layer_of(bounds.last));
            self.along[item] = match self.is_group(item) {
                Some(group) => (at[first] - before[group], at[last] + widths[last] + behind[group]),
                None if matches!(bounds.part, Part::Corridor(_)) => (at[first], at[last] + widths[last]),
                None => {
                    let length = self.size(item).0;
                    let start = at[first] + (widths[first] - length) / 2;
                    (start, start + length)
                }
            };
        }
        for row in rows {
            let length: Px = row.iter().map(|&item| self.size(item).0 + self.gaps.node).sum();
            let layer = layer_of(self.items.all[row[0]].first);
            let mut start = at[layer] + (widths[layer] - length + self.gaps.node) / 2;
            for item in row {
                self.along[item] = (start, start + self.size(item).0);
                start += self.size(item).0 + self.gaps.node;
            }
        }
        let (begin, end) = sides(self.down);
        for item in 0..self.items.all.len() {
            let Some(side) = self.door(item) else { continue };
            let (low, high) = self.along[self.items.of_box[self.items.all[item].group]];
            let length = self.size(item).0;
            if side == begin {
                self.along[item] = (low - length / 2, low - length / 2 + length);
            } else if side == end {
                self.along[item] = (high - length / 2, high - length / 2 + length);
            }
        }
    }

    /// Doors that share a border across the flow and a layer.
    fn door_rows(&self) -> Vec<Vec<usize>> {
        let mut rows: BTreeMap<(usize, bool, i32), Vec<usize>> = BTreeMap::new();
        for (item, bounds) in self.items.all.iter().enumerate() {
            if let Some(low) = self.side_door(item) {
                rows.entry((bounds.group, low, bounds.first)).or_default().push(item);
            }
        }
        rows.into_values().filter(|row| row.len() > 1).collect()
    }

    /// Distance of each group's border from the first and last column in it.
    fn insets(&self) -> (Vec<Px>, Vec<Px>) {
        let count = self.forest.sheet + 1;
        // A border on which something stands lies within the column of that.
        let unknown =
            |at: usize| if at == self.forest.sheet || self.forest.is_leaf(at) { 0 } else { Px::MIN / 4 };
        let mut before: Vec<Px> = (0..count).map(unknown).collect();
        let mut behind = before.clone();
        let (begin, end) = sides(self.down);
        // Lanes and the members of one tier have equal insets: rounds carry them up until nothing changes.
        let mut sets: Vec<Vec<usize>> = Vec::new();
        for group in 0..self.forest.sheet {
            if self.forest.has_lanes(group) {
                let lanes: Vec<usize> = self.forest.children[group]
                    .iter()
                    .copied()
                    .filter(|&child| self.forest.boxed(child).place.lane.is_some())
                    .collect();
                let mut tiers: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
                for &lane in &lanes {
                    for &member in &self.forest.children[lane] {
                        if let Some(tier) = self.forest.boxed(member).place.tier {
                            tiers.entry(tier).or_default().push(member);
                        }
                    }
                }
                sets.extend(tiers.into_values());
                sets.push(lanes);
            }
        }
        for _ in 0..MOST_ROUNDS {
            let known = (before.clone(), behind.clone());
            for &group in &self.forest.upward {
                if group == self.forest.sheet || self.forest.is_leaf(group) {
                    continue;
                }
                let frame = self.frames[group];
                let (mut lead, mut trail) = (0, 0);
                let (mut door_lead, mut door_trail) = (None, None);
                for &member in &self.items.members[group] {
                    let bounds = &self.items.all[member];
                    let own = match self.is_group(member) {
                        Some(inner) => (before[inner], behind[inner]),
                        None => (0, 0),
                    };
                    match self.door(member) {
                        Some(side) if side == begin => door_lead = Some(-(self.size(member).0 / 2)),
                        Some(side) if side == end => door_trail = Some(-((self.size(member).0 + 1) / 2)),
                        _ => {
                            if bounds.first == self.ranked.first[group] {
                                lead = lead.max(own.0);
                            }
                            if bounds.last == self.ranked.last[group] {
                                trail = trail.max(own.1);
                            }
                        }
                    }
                }
                before[group] = before[group].max(door_lead.unwrap_or(lead + frame.begin));
                behind[group] = behind[group].max(door_trail.unwrap_or(trail + frame.end));
            }
            for set in &sets {
                for list in [&mut before, &mut behind] {
                    let most = set.iter().map(|&at| list[at]).max().unwrap_or(0);
                    for &at in set {
                        if !self.forest.is_leaf(at) {
                            list[at] = most;
                        }
                    }
                }
            }
            if known.0 == before && known.1 == behind {
                break;
            }
        }
        (before, behind)
    }
}
