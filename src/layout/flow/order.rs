//! The order of each column: barycentres swept forwards and backwards, the author's order as tie-break, the best
//! order seen is kept.

use super::block::Net;

const SWEEPS: usize = 6;

/// Orders the nodes of each layer in place so that few segments cross.
pub(super) fn order(net: &Net, layers: &mut [Vec<usize>]) {
    let mut place = vec![0usize; net.nodes.len()];
    settle(net, layers, &mut place);
    let mut best: Vec<Vec<usize>> = layers.to_vec();
    let mut fewest = crossings(net, layers, &place);
    for sweep in 0..SWEEPS {
        if fewest == 0 {
            break;
        }
        let forward = sweep % 2 == 0;
        let count = layers.len();
        for step in 1..count {
            let at = if forward { step } else { count - 1 - step };
            let mut keyed: Vec<(i64, usize, usize)> = layers[at]
                .iter()
                .enumerate()
                .map(|(index, &node)| {
                    (barycentre(net, &place, node, forward).unwrap_or((index as i64) << 16), index, node)
                })
                .collect();
            keyed.sort_unstable();
            layers[at] = keyed.into_iter().map(|(_, _, node)| node).collect();
            keep_hints(net, &mut layers[at]);
            for (index, &node) in layers[at].iter().enumerate() {
                place[node] = index;
            }
        }
        let now = crossings(net, layers, &place);
        if now < fewest {
            fewest = now;
            best = layers.to_vec();
        }
    }
    layers.clone_from_slice(&best);
}

fn settle(net: &Net, layers: &mut [Vec<usize>], place: &mut [usize]) {
    for layer in layers.iter_mut() {
        layer.sort_by_key(|&node| (net.nodes[node].author, node));
        keep_hints(net, layer);
        for (index, &node) in layer.iter().enumerate() {
            place[node] = index;
        }
    }
}

/// Nodes that carry an order stand in that order among themselves, in the places they have.
fn keep_hints(net: &Net, layer: &mut [usize]) {
    let slots: Vec<usize> = (0..layer.len()).filter(|&slot| net.nodes[layer[slot]].order.is_some()).collect();
    let mut hinted: Vec<usize> = slots.iter().map(|&slot| layer[slot]).collect();
    hinted.sort_by_key(|&node| net.nodes[node].order);
    for (&slot, node) in slots.iter().zip(hinted) {
        layer[slot] = node;
    }
}

/// Mean place of the neighbours on one side in 1/65536 of a place, ports within a neighbour included.
fn barycentre(net: &Net, place: &[usize], node: usize, backward_side: bool) -> Option<i64> {
    let segments = if backward_side { &net.before[node] } else { &net.after[node] };
    if segments.is_empty() {
        return None;
    }
    let sum: i64 = segments
        .iter()
        .map(|&number| {
            let segment = &net.segments[number];
            let (other, offset) =
                if backward_side { (segment.p, segment.off_p) } else { (segment.q, segment.off_q) };
            let within = i64::from(offset.max(0)) * 65_535 / i64::from(net.nodes[other].v.max(1));
            ((place[other] as i64) << 16) + within.min(65_535)
        })
        .sum();
    Some(sum / segments.len() as i64)
}

/// Crossings between neighbouring layers, by counting inversions.
fn crossings(net: &Net, layers: &[Vec<usize>], place: &[usize]) -> u64 {
    let mut total = 0;
    for layer in layers {
        let mut ends: Vec<((usize, i32), (usize, i32))> = Vec::new();
        for &node in layer {
            for &number in &net.after[node] {
                let segment = &net.segments[number];
                ends.push(((place[segment.p], segment.off_p), (place[segment.q], segment.off_q)));
            }
        }
        ends.sort_unstable();
        let mut targets: Vec<(usize, i32)> = ends.iter().map(|end| end.1).collect();
        targets.sort_unstable();
        targets.dedup();
        let mut tree = vec![0u64; targets.len() + 1];
        for (seen, end) in ends.iter().enumerate() {
            let rank = targets.binary_search(&end.1).unwrap_or(0) + 1;
            let mut not_above = 0;
            let mut at = rank;
            while at > 0 {
                not_above += tree[at];
                at &= at - 1;
            }
            total += seen as u64 - not_above;
            let mut at = rank;
            while at < tree.len() {
                tree[at] += 1;
                at += at & at.wrapping_neg();
            }
        }
    }
    total
}
