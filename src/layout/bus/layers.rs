//! Which column each item stands in: longest paths along the ties, rings of ties broken in author order.

use std::collections::BTreeMap;

use crate::layout::tree::Zone;

/// A member of a group, as far as its column is concerned.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub zone: Zone,
    pub rank: Option<u32>,
}

/// A line between two members.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tie {
    pub a: usize,
    pub b: usize,
    pub lateral: bool,
}

/// The layer of each item, from 0, without empty layers.
pub(super) fn layers(items: &[Item], ties: &[Tie], befores: &[(usize, usize)]) -> Vec<usize> {
    let count = items.len();
    let mut stands_for: Vec<usize> = (0..count).collect();
    let mut by_rank = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        if let Some(rank) = item.rank {
            stands_for[index] = *by_rank.entry(rank).or_insert(index);
        }
    }
    let edges = directed(items, ties, befores, &stands_for);
    let kept = without_rings(count, &edges, items);
    let mut layer = longest_paths(count, &kept);
    tighten(items, &kept, &stands_for, &mut layer);
    if items.iter().any(|item| item.zone == Zone::Entry) {
        // Entries stand before all else.
        let first = items
            .iter()
            .enumerate()
            .filter(|(_, item)| item.zone != Zone::Entry)
            .map(|(index, _)| layer[stands_for[index]])
            .min();
        let last = items
            .iter()
            .enumerate()
            .filter(|(_, item)| item.zone == Zone::Entry)
            .map(|(index, _)| layer[stands_for[index]])
            .max();
        if let (Some(first), Some(last)) = (first, last)
            && last >= first
        {
            for (index, item) in items.iter().enumerate() {
                if item.zone != Zone::Entry && stands_for[index] == index {
                    layer[index] += last + 1 - first;
                }
            }
        }
    }
    let mut result: Vec<usize> = (0..count).map(|index| layer[stands_for[index]]).collect();
    beside_lateral(items, ties, &edges, &stands_for, &mut result);
    squeeze(&mut result);
    result
}

/// One edge per pair, in the direction of the majority of its ties.
fn directed(
    items: &[Item],
    ties: &[Tie],
    befores: &[(usize, usize)],
    stands_for: &[usize],
) -> Vec<(usize, usize, i64)> {
    let mut weight: BTreeMap<(usize, usize), i64> = BTreeMap::new();
    let mut first_seen: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (number, tie) in ties.iter().enumerate() {
        let (a, b) = (stands_for[tie.a], stands_for[tie.b]);
        if tie.lateral || a == b || (items[tie.b].zone == Zone::Entry && items[tie.a].zone != Zone::Entry) {
            continue;
        }
        let pair = (a.min(b), a.max(b));
        let strength = 4;
        *weight.entry(pair).or_insert(0) += if a < b { strength } else { -strength };
        first_seen.entry(pair).or_insert(number);
    }
    for &(before, after) in befores {
        let (a, b) = (stands_for[before], stands_for[after]);
        if a != b {
            let pair = (a.min(b), a.max(b));
            *weight.entry(pair).or_insert(0) += if a < b { 1_000_000 } else { -1_000_000 };
            first_seen.entry(pair).or_insert(0);
        }
    }
    let mut edges = Vec::with_capacity(weight.len());
    for (pair, sum) in weight {
        let forward = match sum {
            0 => first_seen
                .get(&pair)
                .and_then(|&number| ties.get(number))
                .is_none_or(|tie| stands_for[tie.a] == pair.0),
            other => other > 0,
        };
        let (a, b) = if forward { pair } else { (pair.1, pair.0) };
        edges.push((first_seen.get(&pair).copied().unwrap_or(0), a, b, sum.abs().max(1)));
    }
    edges.sort_unstable();
    edges.into_iter().map(|(_, a, b, sum)| (a, b, sum)).collect()
}

/// The edges that remain when those that close a ring, met depth first from the sources, are left out.
fn without_rings(count: usize, edges: &[(usize, usize, i64)], items: &[Item]) -> Vec<(usize, usize, i64)> {
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut incoming = vec![0usize; count];
    for (number, &(a, b, _)) in edges.iter().enumerate() {
        out[a].push(number);
        incoming[b] += 1;
    }
    for list in &mut out {
        // Hints first, so that they are the last to be left out.
        list.sort_by_key(|&number| (-(edges[number].2 / 1_000_000), number));
    }
    let mut starts: Vec<usize> = (0..count).collect();
    starts.sort_by_key(|&index| (items[index].zone != Zone::Entry, incoming[index] > 0, index));
    // 0: not seen, 1: on the path, 2: done.
    let mut state = vec![0u8; count];
    let mut dropped = vec![false; edges.len()];
    for start in starts {
        if state[start] != 0 {
            continue;
        }
        state[start] = 1;
        let mut path = vec![(start, 0usize)];
        while let Some(top) = path.last_mut() {
            let (at, next) = *top;
            if let Some(&number) = out[at].get(next) {
                top.1 += 1;
                let to = edges[number].1;
                match state[to] {
                    0 => {
                        state[to] = 1;
                        path.push((to, 0));
                    }
                    1 => dropped[number] = true,
                    _ => {}
                }
            } else {
                state[at] = 2;
                path.pop();
            }
        }
    }
    edges.iter().zip(&dropped).filter(|(_, dropped)| !**dropped).map(|(edge, _)| *edge).collect()
}

fn longest_paths(count: usize, edges: &[(usize, usize, i64)]) -> Vec<usize> {
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut incoming = vec![0usize; count];
    for &(a, b, _) in edges {
        out[a].push(b);
        incoming[b] += 1;
    }
    let mut layer = vec![0usize; count];
    let mut ready: Vec<usize> = (0..count).filter(|&index| incoming[index] == 0).collect();
    while let Some(at) = ready.pop() {
        for &to in &out[at] {
            layer[to] = layer[to].max(layer[at] + 1);
            incoming[to] -= 1;
            if incoming[to] == 0 {
                ready.push(to);
            }
        }
    }
    layer
}

/// Moves items that are pulled forward more than back next to what they lead to.
fn tighten(items: &[Item], edges: &[(usize, usize, i64)], stands_for: &[usize], layer: &mut [usize]) {
    let count = items.len();
    let mut pull = vec![0i64; count];
    let mut next: Vec<Option<usize>> = vec![None; count];
    let mut order: Vec<usize> = (0..count).filter(|&index| stands_for[index] == index).collect();
    for &(a, b, weight) in edges {
        let weight = weight.min(1000);
        pull[a] += weight;
        pull[b] -= weight;
    }
    order.sort_by_key(|&index| std::cmp::Reverse((layer[index], index)));
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    for &(a, b, _) in edges {
        out[a].push(b);
    }
    for at in order {
        next[at] = out[at].iter().map(|&to| layer[to]).min();
        if let Some(nearest) = next[at]
            && pull[at] > 0
            && items[at].zone != Zone::Entry
            && nearest > layer[at] + 1
        {
            layer[at] = nearest - 1;
        }
    }
}

/// Items that only lateral ties hold stand in the layer of their partner.
fn beside_lateral(
    items: &[Item],
    ties: &[Tie],
    edges: &[(usize, usize, i64)],
    stands_for: &[usize],
    layer: &mut [usize],
) {
    let mut held = vec![false; items.len()];
    for &(a, b, _) in edges {
        held[a] = true;
        held[b] = true;
    }
    let mut settled: Vec<bool> = (0..items.len()).map(|index| held[stands_for[index]]).collect();
    for _ in 0..3 {
        for tie in ties {
            for (one, other) in [(tie.a, tie.b), (tie.b, tie.a)] {
                if !settled[one] && settled[other] && items[one].zone == items[other].zone {
                    layer[one] = layer[other];
                    settled[one] = true;
                }
            }
        }
    }
}

fn squeeze(layer: &mut [usize]) {
    let mut used: Vec<usize> = layer.to_vec();
    used.sort_unstable();
    used.dedup();
    for value in layer.iter_mut() {
        *value = used.binary_search(value).unwrap_or(0);
    }
}
