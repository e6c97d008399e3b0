//! One group's members along the flow: columns, their order, and coordinates on both axes.

use super::{align, layers, order, pack, snap_up};
use crate::base::geometry::Px;
use crate::layout::tree::{Gaps, Zone};

/// A member of a group.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Extent along and across the flow, with what sticks out.
    pub u: Px,
    pub v: Px,
    pub leaf: bool,
    pub zone: Zone,
    pub rank: Option<u32>,
    pub order: Option<u32>,
    /// Extra room across the flow before it.
    pub lead: Px,
    /// Lines between it and what lies outside the group.
    pub outside: u32,
    /// Where the axis of the picture comes in from before the group, across the flow, from the start of the item.
    pub axis_in: Option<Px>,
    /// Where it goes on to what follows the group.
    pub axis_out: Option<Px>,
}

/// A line between two members.
#[derive(Clone, Debug)]
pub(crate) struct Tie {
    pub a: usize,
    pub b: usize,
    /// Where the line leaves and enters, across the flow, from the start of the item.
    pub va: Px,
    pub vb: Px,
    pub lateral: bool,
    /// Extent of the label along the flow; 0: none.
    pub label: Px,
    pub badge: Px,
    /// Lines that may share a trunk carry the same class.
    pub class: u32,
    /// How much it matters that the line is straight.
    pub weight: i64,
    /// Only says what comes first: a way that leads out of the group and in again.
    pub hint: bool,
}

/// Free room between two columns (or before the first, after the last).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Channel {
    pub block: usize,
    pub index: usize,
    pub u0: Px,
    pub u1: Px,
    pub v0: Px,
    pub v1: Px,
}

/// Columns that several groups share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forced {
    /// The column of each item.
    pub layer: Vec<usize>,
    /// Least widths of the columns.
    pub widths: Vec<Px>,
    /// Least widths of the channels: `gaps[k]` follows column k.
    pub gaps: Vec<Px>,
}

/// Members with places.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub at: Vec<(Px, Px)>,
    pub u: Px,
    pub v: Px,
    pub channels: Vec<Channel>,
    /// Start and width of each column of a forced block.
    pub columns: Vec<(Px, Px)>,
    /// Hints of order that were not kept.
    pub unmet: Vec<usize>,
}

/// A node of the layered net: an item or a place where a long line passes.
pub(super) struct Node {
    pub v: Px,
    pub author: i64,
    pub order: Option<u32>,
    pub item: Option<usize>,
}

/// Shorter parts are never folded, in px.
const LEAST_FOLDED: Px = 1_600;
/// What a long way between two rows counts, in tenths of px of length.
const COST_OF_WAY: i64 = 300;
/// Number of the second row of a part, from that of the first.
const FOLDED: usize = 1 << 20;

/// How much more the axis wants to be straight than any other line.
const AXIS: i64 = 24;

/// A piece of a tie between neighbouring layers.
pub(super) struct Segment {
    pub p: usize,
    pub q: usize,
    pub off_p: Px,
    pub off_q: Px,
    pub weight: i64,
    /// No tie: the axis on its way into or out of the group.
    pub tie: usize,
}

pub(super) struct Net {
    pub nodes: Vec<Node>,
    pub segments: Vec<Segment>,
    pub before: Vec<Vec<usize>>,
    pub after: Vec<Vec<usize>>,
}

/// Length to breadth of a block that looks well on any page.
pub(crate) const PLEASANT: (i64, i64) = (8, 5);

/// How the parts of a group stand, where there is a choice.
#[derive(Clone, Copy)]
pub(crate) struct Manner {
    /// Parts much longer than high may stand in two rows.
    pub fold: bool,
    /// Length to breadth that parts without ties between them are packed for.
    pub shape: (i64, i64),
}

/// Arranges the members of one group. `extra` gives the added width of a channel.
pub(crate) fn arrange(
    items: &[Item],
    ties: &[Tie],
    befores: &[(usize, usize)],
    gaps: &Gaps,
    forced: Option<&Forced>,
    manner: Manner,
    extra: &dyn Fn(usize, usize) -> Px,
) -> Block {
    if items.is_empty() {
        return Block::default();
    }
    if let Some(forced) = forced {
        let everyone: Vec<usize> = (0..items.len()).collect();
        return component(items, ties, &everyone, &forced.layer, gaps, Some(forced), 0, extra);
    }
    let layer = layers(items, ties, befores);
    let parts = parts(items, ties);
    let mut unmet = Vec::new();
    for &(before, after) in befores {
        if layer[before] >= layer[after] {
            unmet.push(before);
        }
    }
    let mut blocks: Vec<(Vec<usize>, Block)> = Vec::new();
    let singles: Vec<usize> = parts.iter().filter(|part| part.len() == 1).map(|part| part[0]).collect();
    let (alone, singles): (Vec<usize>, Vec<usize>) =
        singles.into_iter().partition(|&single| !items[single].leaf);
    let mut wholes: Vec<Vec<usize>> = parts.into_iter().filter(|part| part.len() > 1).collect();
    wholes.extend(alone.into_iter().map(|single| vec![single]));
    wholes.sort_unstable();
    for part in wholes {
        let own: Vec<usize> = squeezed(&part, &layer);
        let number = blocks.len();
        let mut block = component(items, ties, &part, &own, gaps, None, number, extra);
        if manner.fold
            && let Some(folded) = folded(items, ties, &part, &own, gaps, &block, number, extra)
        {
            block = folded;
        }
        blocks.push((part, block));
    }
    if !singles.is_empty() {
        let block = grid(items, &singles, gaps, blocks.len(), extra);
        blocks.push((singles, block));
    }
    let mut result = Block { at: vec![(0, 0); items.len()], unmet, ..Block::default() };
    let sizes: Vec<(Px, Px)> =
        blocks.iter().map(|(_, block)| (snap_up(block.u, gaps.grid), snap_up(block.v, gaps.grid))).collect();
    let (places, (u, v)) = pack::rows(&sizes, gaps.group.max(gaps.node), manner.shape.0, manner.shape.1);
    for ((part, block), (du, dv)) in blocks.into_iter().zip(places) {
        for (&item, at) in part.iter().zip(&block.at) {
            result.at[item] = (at.0 + du, at.1 + dv);
        }
        result.channels.extend(block.channels.iter().map(|channel| Channel {
            u0: channel.u0 + du,
            u1: channel.u1 + du,
            v0: channel.v0 + dv,
            v1: channel.v1 + dv,
            ..*channel
        }));
    }
    result.u = u;
    result.v = v;
    result
}

/// A part that is much longer than high, in two rows; nothing where that would not help.
#[expect(clippy::too_many_arguments, reason = "one call from one place, every argument a different thing")]
fn folded(
    items: &[Item],
    ties: &[Tie],
    part: &[usize],
    layer: &[usize],
    gaps: &Gaps,
    whole: &Block,
    number: usize,
    extra: &dyn Fn(usize, usize) -> Px,
) -> Option<Block> {
    let shape = |u: Px, v: Px| (i64::from(u) * 10).max(i64::from(v) * 16);
    if whole.u < LEAST_FOLDED || i64::from(whole.u) * 10 < i64::from(whole.v) * 22 {
        return None;
    }
    let count = layer.iter().max().map_or(0, |last| last + 1);
    let mut best: Option<(i64, Block)> = None;
    for cut in 1..count {
        let split = |first: bool| -> (Vec<usize>, Vec<usize>) {
            part.iter()
                .zip(layer)
                .filter(|entry| (*entry.1 < cut) == first)
                .map(|(&item, &layer)| (item, layer))
                .unzip()
        };
        let ((upper, upper_layer), (lower, lower_layer)) = (split(true), split(false));
        if upper.is_empty() || lower.is_empty() {
            continue;
        }
        let (upper_layer, lower_layer) = (squeezed_layers(&upper_layer), squeezed_layers(&lower_layer));
        let one = component(items, ties, &upper, &upper_layer, gaps, None, number, extra);
        let other = component(items, ties, &lower, &lower_layer, gaps, None, number + FOLDED, extra);
        let between: Vec<&Tie> = ties
            .iter()
            .filter(|tie| {
                !tie.hint
                    && ((upper.contains(&tie.a) && lower.contains(&tie.b))
                        || (upper.contains(&tie.b) && lower.contains(&tie.a)))
            })
            .collect();
        let lead = lower.iter().map(|&item| items[item].lead).max().unwrap_or(0);
        let tracks = Px::try_from(between.len().min(12)).unwrap_or(0);
        let gap = snap_up(gaps.group.max(gaps.node) + (tracks + 1) * gaps.line + gaps.head + lead, gaps.grid);
        let down = snap_up(one.v, gaps.grid) + gap;
        let mut block = Block {
            at: vec![(0, 0); part.len()],
            u: one.u.max(other.u),
            v: down + other.v,
            ..Block::default()
        };
        let score = shape(block.u, block.v) + COST_OF_WAY * between.len() as i64;
        if score * 10 >= shape(whole.u, whole.v) * 9 || best.as_ref().is_some_and(|old| old.0 <= score) {
            continue;
        }
        for (row, rows, lower_by) in [(&one, &upper, 0), (&other, &lower, down)] {
            for (&item, at) in rows.iter().zip(&row.at) {
                if let Some(slot) = part.iter().position(|&other| other == item) {
                    block.at[slot] = (at.0, at.1 + lower_by);
                }
            }
            block.channels.extend(row.channels.iter().map(|channel| Channel {
                v0: channel.v0 + lower_by,
                v1: channel.v1 + lower_by,
                ..*channel
            }));
        }
        best = Some((score, block));
    }
    best.map(|entry| entry.1)
}

fn squeezed_layers(layer: &[usize]) -> Vec<usize> {
    let mut used = layer.to_vec();
    used.sort_unstable();
    used.dedup();
    layer.iter().map(|layer| used.binary_search(layer).unwrap_or(0)).collect()
}

fn squeezed(part: &[usize], layer: &[usize]) -> Vec<usize> {
    let mut used: Vec<usize> = part.iter().map(|&item| layer[item]).collect();
    used.sort_unstable();
    used.dedup();
    part.iter().map(|&item| used.binary_search(&layer[item]).unwrap_or(0)).collect()
}

/// Connected parts, in author order.
fn parts(items: &[Item], ties: &[Tie]) -> Vec<Vec<usize>> {
    let mut near: Vec<Vec<usize>> = vec![Vec::new(); items.len()];
    for tie in ties {
        near[tie.a].push(tie.b);
        near[tie.b].push(tie.a);
    }
    // A shared rank or an order hint holds items together, too.
    for (index, item) in items.iter().enumerate() {
        if let Some(other) = items[..index].iter().position(|other| {
            (item.rank.is_some() && other.rank == item.rank)
                || (item.order.is_some() && other.order.is_some())
        }) {
            near[index].push(other);
            near[other].push(index);
        }
    }
    let entries: Vec<usize> = (0..items.len()).filter(|&index| items[index].zone == Zone::Entry).collect();
    if let (Some(&entry), Some(other)) =
        (entries.first(), items.iter().position(|item| item.zone != Zone::Entry))
    {
        near[entry].push(other);
        near[other].push(entry);
        for pair in entries.windows(2) {
            near[pair[0]].push(pair[1]);
            near[pair[1]].push(pair[0]);
        }
    }
    let mut seen = vec![false; items.len()];
    let mut result = Vec::new();
    for start in 0..items.len() {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut part = vec![start];
        let mut next = 0;
        while next < part.len() {
            for &other in &near[part[next]] {
                if !seen[other] {
                    seen[other] = true;
                    part.push(other);
                }
            }
            next += 1;
        }
        part.sort_unstable();
        result.push(part);
    }
    result
}

/// Items without ties: equal cells in rows; in a column where lines come to few of them from outside.
fn grid(
    items: &[Item],
    singles: &[usize],
    gaps: &Gaps,
    number: usize,
    extra: &dyn Fn(usize, usize) -> Px,
) -> Block {
    let cell_u = singles.iter().map(|&item| snap_up(items[item].u, gaps.grid)).max().unwrap_or(0);
    let cell_v =
        singles.iter().map(|&item| snap_up(items[item].v + items[item].lead, gaps.grid)).max().unwrap_or(0);
    let leaves = singles.iter().all(|&item| items[item].leaf);
    let gap = if leaves { gaps.node } else { gaps.group.max(gaps.node) };
    let (gap_u, gap_v) = (snap_up(gap + extra(number, 1), gaps.grid), snap_up(gap, gaps.grid));
    let fed = singles.iter().filter(|&&item| items[item].outside > 0).count();
    let count = i64::try_from(singles.len()).unwrap_or(i64::MAX);
    let (wide, high) = if fed * 2 > singles.len() { (4, 5) } else { (8, 5) };
    let mut columns = 1;
    let mut best = i64::MAX;
    for candidate in 1..=count.min(64) {
        let down = (count + candidate - 1) / candidate;
        let u = candidate * i64::from(cell_u + gap_u) - i64::from(gap_u);
        let v = down * i64::from(cell_v + gap_v) - i64::from(gap_v);
        // Empty cells count a little, so that rows are full.
        let score = (u * high).max(v * wide) + (candidate * down - count) * i64::from(cell_u);
        if score < best {
            best = score;
            columns = candidate;
        }
    }
    let columns = usize::try_from(columns).unwrap_or(1);
    let mut block = Block::default();
    for (index, &item) in singles.iter().enumerate() {
        let (column, row) = ((index % columns) as Px, (index / columns) as Px);
        let spare = (cell_u - items[item].u) / 2;
        let u = column * (cell_u + gap_u) + super::snap(spare, gaps.grid);
        block.at.push((u, row * (cell_v + gap_v) + items[item].lead));
    }
    let down = singles.len().div_ceil(columns) as Px;
    block.u = (columns as Px).min(singles.len() as Px) * (cell_u + gap_u) - gap_u;
    block.v = down * (cell_v + gap_v) - gap_v;
    for index in 1..columns as Px {
        let u1 = index * (cell_u + gap_u);
        block.channels.push(Channel { block: number, index: 1, u0: u1 - gap_u, u1, v0: 0, v1: block.v });
    }
    block
}

/// One connected part: layers, order, coordinates.
#[expect(clippy::too_many_arguments, reason = "one call from one place, every argument a different thing")]
fn component(
    items: &[Item],
    all_ties: &[Tie],
    part: &[usize],
    layer: &[usize],
    gaps: &Gaps,
    forced: Option<&Forced>,
    number: usize,
    extra: &dyn Fn(usize, usize) -> Px,
) -> Block {
    let mut here = vec![usize::MAX; items.len()];
    for (index, &item) in part.iter().enumerate() {
        here[item] = index;
    }
    let ties: Vec<Tie> = all_ties
        .iter()
        .filter(|tie| here[tie.a] != usize::MAX && here[tie.b] != usize::MAX)
        .map(|tie| Tie { a: here[tie.a], b: here[tie.b], ..tie.clone() })
        .collect();
    let count =
        layer.iter().max().map_or(0, |last| last + 1).max(forced.map_or(0, |forced| forced.widths.len()));
    let (net, mut columns) = weave(items, part, layer, &ties, count, gaps);
    order::order(&net, &mut columns);
    let across = align::align(&net, &columns, gaps.grid, |one, other| {
        let (first, second) = (net.nodes[one].item, net.nodes[other].item);
        let room = match (first, second) {
            (Some(one), Some(other)) if items[part[one]].leaf && items[part[other]].leaf => gaps.node,
            (Some(_), Some(_)) => gaps.group,
            (None, None) => gaps.line,
            _ => gaps.line.max(12),
        };
        snap_up(room + second.map_or(0, |index| items[part[index]].lead), gaps.grid)
    });
    let channels = channel_widths(items, part, layer, &ties, &net, &columns, &across, gaps);
    let mut block = Block { at: vec![(0, 0); part.len()], ..Block::default() };
    let mut u = 0;
    let low =
        (0..net.nodes.len()).filter(|&node| net.nodes[node].item.is_some()).map(|node| across[node]).min();
    let low = low.unwrap_or(0);
    for (index, column) in columns.iter().enumerate() {
        let mut width = column
            .iter()
            .filter_map(|&node| net.nodes[node].item)
            .map(|item| snap_up(items[part[item]].u, gaps.grid))
            .max()
            .unwrap_or(0);
        if let Some(forced) = forced {
            width = width.max(forced.widths.get(index).copied().unwrap_or(0));
        }
        for &node in column {
            if let Some(item) = net.nodes[node].item {
                let spare = super::snap((width - items[part[item]].u) / 2, gaps.grid);
                block.at[item] = (u + spare.max(0), across[node] - low);
                block.v = block.v.max(across[node] - low + items[part[item]].v);
            }
        }
        block.columns.push((u, width));
        u += width;
        if index + 1 < count {
            let mut gap = channels[index] + extra(number, index + 1);
            if let Some(forced) = forced {
                gap = gap.max(forced.gaps.get(index).copied().unwrap_or(0));
            }
            let gap = snap_up(gap, gaps.grid);
            block.channels.push(Channel {
                block: number,
                index: index + 1,
                u0: u,
                u1: u + gap,
                v0: 0,
                v1: 0,
            });
            u += gap;
        }
    }
    block.u = u;
    let v = block.v;
    for channel in &mut block.channels {
        channel.v1 = v;
    }
    block
}

/// The layered net: items, and a passage in each layer that a long tie runs through.
fn weave(
    items: &[Item],
    part: &[usize],
    layer: &[usize],
    ties: &[Tie],
    count: usize,
    gaps: &Gaps,
) -> (Net, Vec<Vec<usize>>) {
    let mut columns: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut nodes = Vec::new();
    for (index, &item) in part.iter().enumerate() {
        columns[layer[index]].push(index);
        nodes.push(Node {
            v: snap_up(items[item].v, gaps.grid),
            author: (index as i64) * 2,
            order: items[item].order,
            item: Some(index),
        });
    }
    let mut segments: Vec<Segment> = Vec::new();
    for (number, tie) in ties.iter().enumerate() {
        let (mut p, mut q, mut off_p, off_q) = (tie.a, tie.b, tie.va, tie.vb);
        let mut last = off_q;
        if layer[p] > layer[q] {
            std::mem::swap(&mut p, &mut q);
            last = off_p;
            off_p = off_q;
        }
        if layer[p] == layer[q] {
            continue;
        }
        let mut at = p;
        for (step, column) in columns.iter_mut().enumerate().take(layer[q]).skip(layer[p] + 1) {
            let node = nodes.len();
            let author = (p as i64 * (layer[q] - step) as i64 + q as i64 * (step - layer[p]) as i64) * 2
                / (layer[q] - layer[p]) as i64;
            nodes.push(Node { v: gaps.line, author: author + 1, order: None, item: None });
            column.push(node);
            let weight = tie.weight * if at == p { 2 } else { 8 };
            segments.push(Segment { p: at, q: node, off_p, off_q: gaps.line / 2, weight, tie: number });
            at = node;
            off_p = gaps.line / 2;
        }
        let weight = tie.weight * if at == p { if tie.lateral { 1 } else { 3 } } else { 2 };
        segments.push(Segment { p: at, q, off_p, off_q: last, weight, tie: number });
    }
    for (index, &item) in part.iter().enumerate() {
        // The axis has its way free through the columns before and after the item.
        let (mut at, mut offset) = (index, items[item].axis_in);
        for step in (0..layer[index]).rev() {
            let Some(off) = offset else { break };
            let node = nodes.len();
            nodes.push(Node { v: gaps.line, author: (index as i64) * 2 + 1, order: None, item: None });
            columns[step].push(node);
            let (off_p, tie) = (gaps.line / 2, usize::MAX);
            segments.push(Segment { p: node, q: at, off_p, off_q: off, weight: AXIS, tie });
            (at, offset) = (node, Some(gaps.line / 2));
        }
        let (mut at, mut offset) = (index, items[item].axis_out);
        for column in columns.iter_mut().skip(layer[index] + 1) {
            let Some(off) = offset else { break };
            let node = nodes.len();
            nodes.push(Node { v: gaps.line, author: (index as i64) * 2 + 1, order: None, item: None });
            column.push(node);
            let (off_q, tie) = (gaps.line / 2, usize::MAX);
            segments.push(Segment { p: at, q: node, off_p: off, off_q, weight: AXIS, tie });
            (at, offset) = (node, Some(gaps.line / 2));
        }
    }
    let mut net =
        Net { before: vec![Vec::new(); nodes.len()], after: vec![Vec::new(); nodes.len()], nodes, segments };
    for (number, segment) in net.segments.iter().enumerate() {
        net.after[segment.p].push(number);
        net.before[segment.q].push(number);
    }
    (net, columns)
}

/// Room between neighbouring columns: arrow heads, labels and the tracks that lines turn on.
#[expect(clippy::too_many_arguments, reason = "one call from one place, every argument a different thing")]
fn channel_widths(
    items: &[Item],
    part: &[usize],
    layer: &[usize],
    ties: &[Tie],
    net: &Net,
    columns: &[Vec<usize>],
    across: &[Px],
    gaps: &Gaps,
) -> Vec<Px> {
    let count = columns.len();
    let mut widths = Vec::with_capacity(count);
    for index in 0..count.saturating_sub(1) {
        let all_leaves = columns[index]
            .iter()
            .chain(&columns[index + 1])
            .filter_map(|&node| net.nodes[node].item)
            .all(|item| items[part[item]].leaf);
        let mut width = if all_leaves { gaps.node } else { gaps.group.max(gaps.node) };
        let mut sources: Vec<(usize, u32)> = Vec::new();
        let mut targets: Vec<(usize, u32)> = Vec::new();
        let (mut label, mut badge, mut passed) = (0, 0, false);
        for segment in
            columns[index].iter().flat_map(|&node| &net.after[node]).map(|&number| &net.segments[number])
        {
            let Some(tie) = ties.get(segment.tie).filter(|tie| !tie.hint) else { continue };
            passed = true;
            if (across[segment.p] + segment.off_p - across[segment.q] - segment.off_q).abs() > 2 {
                sources.push((segment.p, tie.class));
                targets.push((segment.q, tie.class));
            }
            let forward = layer[tie.a] < layer[tie.b];
            let home = if forward { layer[tie.b] - 1 } else { layer[tie.b] };
            if home == index {
                label = label.max(tie.label);
            }
            if layer[tie.a] == index || (!forward && layer[tie.a] == index + 1) {
                badge = badge.max(tie.badge);
            }
        }
        for list in [&mut sources, &mut targets] {
            list.sort_unstable();
            list.dedup();
        }
        let tracks = sources.len().min(targets.len()) as Px;
        if passed {
            let turning = if tracks > 0 { (tracks - 1) * gaps.line + 8 } else { 0 };
            let straight = badge.max(8) + gaps.head + 10;
            let words = if label > 0 { label + 2 * gaps.label + badge } else { 0 };
            width = width.max(straight + turning).max(words + turning);
        }
        widths.push(width);
    }
    widths
}
