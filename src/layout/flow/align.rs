//! Coordinates across the flow: every node wants to stand where its lines are straight; the order and the gaps of
//! its layer are kept. Each layer is solved exactly as a weighted median regression under an order.

use super::block::Net;
use super::snap;
use crate::base::geometry::Px;

/// Coordinates of the nodes. `gap` gives the free room between two nodes that follow each other in a layer.
pub(super) fn align(net: &Net, layers: &[Vec<usize>], grid: Px, gap: impl Fn(usize, usize) -> Px) -> Vec<Px> {
    let mut at = vec![0; net.nodes.len()];
    let mut starts: Vec<Vec<Px>> = Vec::with_capacity(layers.len());
    for layer in layers {
        let mut start = 0;
        let mut offsets = Vec::with_capacity(layer.len());
        for (index, &node) in layer.iter().enumerate() {
            if index > 0 {
                start += gap(layer[index - 1], node);
            }
            offsets.push(start);
            start += net.nodes[node].v;
        }
        for (&node, &offset) in layer.iter().zip(&offsets) {
            at[node] = snap(offset - start / 2, grid);
        }
        starts.push(offsets);
    }
    let rounds: &[Sides] = &[
        Sides::Before,
        Sides::After,
        Sides::Before,
        Sides::After,
        Sides::Both,
        Sides::After,
        Sides::Both,
        Sides::Before,
        Sides::Both,
        Sides::Both,
    ];
    for (number, &sides) in rounds.iter().enumerate() {
        let backwards = sides == Sides::After || (sides == Sides::Both && number % 2 == 1);
        for step in 0..layers.len() {
            let index = if backwards { layers.len() - 1 - step } else { step };
            solve(net, &layers[index], &starts[index], sides, grid, &mut at);
        }
    }
    at
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sides {
    Before,
    After,
    Both,
}

/// Wishes of one node: weight and coordinate.
fn wishes(net: &Net, node: usize, sides: Sides, at: &[Px]) -> Vec<(Px, i64)> {
    let mut list = Vec::new();
    if sides != Sides::After {
        for &number in &net.before[node] {
            let segment = &net.segments[number];
            list.push((at[segment.p] + segment.off_p - segment.off_q, segment.weight));
        }
    }
    if sides != Sides::Before {
        for &number in &net.after[node] {
            let segment = &net.segments[number];
            list.push((at[segment.q] + segment.off_q - segment.off_p, segment.weight));
        }
    }
    list
}

/// Pools adjacent violators: blocks of nodes that touch move as one to the median of all their wishes.
fn solve(net: &Net, layer: &[usize], starts: &[Px], sides: Sides, grid: Px, at: &mut [Px]) {
    struct Pool {
        wishes: Vec<(Px, i64)>,
        value: Px,
        first: usize,
    }
    let mut pools: Vec<Pool> = Vec::new();
    for (index, &node) in layer.iter().enumerate() {
        let mut list = wishes(net, node, sides, at);
        if list.is_empty() {
            // Nothing pulls: stay, weakly.
            list.push((at[node], 0));
        }
        // A node's own wishes are first brought to one, so that a fan is centred.
        let (value, weight) = middle(&mut list);
        let mut pool = Pool {
            wishes: vec![(value - starts[index], weight)],
            value: value - starts[index],
            first: index,
        };
        while let Some(last) = pools.last_mut() {
            if last.value <= pool.value {
                break;
            }
            last.wishes.append(&mut pool.wishes);
            last.value = middle(&mut last.wishes).0;
            let Some(merged) = pools.pop() else { break };
            pool = merged;
        }
        pools.push(pool);
    }
    for number in 0..pools.len() {
        let end = pools.get(number + 1).map_or(layer.len(), |pool| pool.first);
        let value = snap(pools[number].value, grid);
        for index in pools[number].first..end {
            at[layer[index]] = value + starts[index];
        }
    }
}

/// The weighted median, the mean of both where two middles are equally right; and the sum of weights.
fn middle(list: &mut [(Px, i64)]) -> (Px, i64) {
    list.sort_unstable();
    let total: i64 = list.iter().map(|wish| wish.1).sum();
    if total == 0 {
        return (list[list.len() / 2].0, 0);
    }
    let mut sum = 0;
    for (index, &(value, weight)) in list.iter().enumerate() {
        sum += weight;
        if 2 * sum == total {
            let next = list[index + 1..].iter().find(|wish| wish.1 > 0).map_or(value, |wish| wish.0);
            return ((value + next) / 2, total);
        }
        if 2 * sum > total {
            return (value, total);
        }
    }
    (list[list.len() - 1].0, total)
}
