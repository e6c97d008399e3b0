//! Lanes that looked alike before a compaction look alike after it.
//!
//! What stood at one distance from the beginning of each lane is to do so again. Distances between four variables are
//! no difference constraints, so this is asked in a second run: what the first gives for one of the lanes, or the
//! largest distances of all, is a pattern to which all lanes are held, if they can be.

use std::collections::BTreeMap;

use crate::base::geometry::Px;

use super::model::{Edge, Model};
use crate::layout::simplex::Arc;

/// What corresponds in lanes: distance from the beginning, depth, and whether it begins or ends there.
type Key = (Px, u32, u8);

/// Lanes that can be a pattern.
const PATTERNS: usize = 4;

/// Sets of constraints that make lanes alike, each after another pattern, each once; none where they are alike.
pub(super) fn alike(model: &Model<'_, '_>, place: &[Px]) -> Vec<Vec<Arc>> {
    let forest = model.forest;
    let most = forest.upward.iter().filter(|&&group| forest.has_lanes(group));
    let most = most.map(|&group| forest.children[group].len()).max().unwrap_or(0).min(PATTERNS);
    let mut sets: Vec<Vec<Arc>> = vec![Vec::new(); most + 1];
    let mut differ = false;
    for &group in forest.upward.iter().filter(|&&group| forest.has_lanes(group)) {
        let lanes: Vec<(Edge, BTreeMap<Key, Vec<Edge>>)> = forest.children[group]
            .iter()
            .filter(|&&child| forest.boxed(child).place.lane.is_some() && !forest.is_leaf(child))
            .map(|&lane| {
                let start = start(model, lane);
                (start, members(model, lane, model.now(start)))
            })
            .collect();
        let at = |edge: Edge| place[edge.var] + edge.offset;
        // The distances that one thing has in the lanes.
        let mut found: BTreeMap<Key, Vec<(usize, Px)>> = BTreeMap::new();
        for (number, (low, members)) in lanes.iter().enumerate() {
            for (&key, edges) in members {
                let distances = edges.iter().map(|&edge| (number, at(edge) - at(*low)));
                found.entry(key).or_default().extend(distances);
            }
        }
        found.retain(|_, list| list.iter().any(|entry| entry.0 != list[0].0));
        differ |= found.values().any(|list| list.iter().any(|entry| entry.1 != list[0].1));
        for (number, set) in sets.iter_mut().enumerate() {
            let pattern = number.checked_sub(1).map(|number| number % lanes.len().max(1));
            for (low, members) in &lanes {
                for (key, edges) in members {
                    let Some(list) = found.get(key) else { continue };
                    let own = list.iter().filter(|entry| Some(entry.0) == pattern).map(|entry| entry.1).max();
                    let most = list.iter().map(|entry| entry.1).max();
                    let Some(wanted) = own.or(most) else { continue };
                    for edge in edges.iter().filter(|edge| edge.var != low.var) {
                        let least = wanted + low.offset - edge.offset;
                        set.push(Arc { tail: low.var, head: edge.var, least, weight: 0 });
                        set.push(Arc { tail: edge.var, head: low.var, least: -least, weight: 0 });
                    }
                }
            }
        }
    }
    if !differ {
        return Vec::new();
    }
    let mut distinct: Vec<Vec<Arc>> = Vec::new();
    for set in sets {
        if !distinct.contains(&set) {
            distinct.push(set);
        }
    }
    distinct
}

/// Where a lane begins for whoever looks at it: at its border, or, where it has none, at the first of its members.
fn start(model: &Model<'_, '_>, lane: usize) -> Edge {
    let forest = model.forest;
    let own = model.boxes[lane].0;
    if forest.is_drawn_group(lane) {
        return own;
    }
    let lows = forest.children[lane].iter().map(|&child| model.boxes[child].0);
    lows.min_by_key(|&low| (model.now(low), low.var)).unwrap_or(own)
}

/// What stands in a lane, the end of its own border included.
fn members(model: &Model<'_, '_>, lane: usize, start: Px) -> BTreeMap<Key, Vec<Edge>> {
    let forest = model.forest;
    let mut members: BTreeMap<Key, Vec<Edge>> = BTreeMap::new();
    let drawn = forest.is_drawn_group(lane);
    let mut stack = if drawn { vec![lane] } else { forest.children[lane].clone() };
    while let Some(at) = stack.pop() {
        let (low, high) = model.boxes[at];
        let depth = forest.depth[at] - forest.depth[lane];
        if forest.is_leaf(at) {
            members.entry((model.now(low) - start, depth, 0)).or_default().push(low);
        } else {
            members.entry((model.now(low) - start, depth, 1)).or_default().push(low);
            members.entry((model.now(high) - start, depth, 2)).or_default().push(high);
        }
        stack.extend(&forest.children[at]);
    }
    members
}
