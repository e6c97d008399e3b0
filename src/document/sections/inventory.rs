//! Everything that was written: the boundaries as they nest, and each resource with the facts stated of it.

use crate::base::ids::NodeId;
use crate::document::context::Context;
use crate::document::facts::facts;
use crate::document::names::one_line;
use crate::document::tree::{Block, Inline, Item, Table, Words};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    let boundaries = boundaries(ctx);
    if !boundaries.is_empty() {
        blocks.push(Block::Heading(vec![Inline::Text(ctx.word(&words::BOUNDARIES))]));
        blocks.push(Block::List(boundaries));
    }
    let resources: Vec<NodeId> =
        in_order(ctx).into_iter().filter(|node| !ctx.topology.nodes[*node].is_boundary).collect();
    if !resources.is_empty() {
        blocks.push(Block::Heading(vec![Inline::Text(ctx.word(&words::RESOURCES_HEADING))]));
        let head = [&words::RESOURCE_HEAD, &words::KIND, &words::STANDS_IN, &words::FACTS]
            .map(|word| ctx.word(word))
            .to_vec();
        let rows = resources.into_iter().map(|node| row(ctx, node)).collect();
        blocks.push(Block::Table(Table::of_filled_columns(head, rows)));
    }
    blocks
}

/// All resources, what stands in a boundary right after it.
fn in_order(ctx: &Context) -> Vec<NodeId> {
    let mut order = Vec::with_capacity(ctx.topology.nodes.len());
    let mut waiting: Vec<NodeId> = ctx.topology.roots().collect();
    waiting.reverse();
    while let Some(node) = waiting.pop() {
        order.push(node);
        waiting.extend(ctx.topology.nodes[node].children.iter().rev());
    }
    order
}

/// The boundaries as nested lists. Built from the innermost outwards, without recursion.
fn boundaries(ctx: &Context) -> Vec<Item> {
    let mut roots = Vec::new();
    let mut below: std::collections::BTreeMap<NodeId, Vec<Item>> = std::collections::BTreeMap::new();
    for node in in_order(ctx).into_iter().rev().filter(|node| ctx.topology.nodes[*node].is_boundary) {
        let mut item = Item::new(boundary(ctx, node));
        if let Some(mut inner) = below.remove(&node) {
            inner.reverse();
            item.below.push(Block::List(inner));
        }
        match ctx.topology.nodes[node].parent {
            Some(parent) => below.entry(parent).or_default().push(item),
            None => roots.push(item),
        }
    }
    roots.reverse();
    roots
}

fn boundary(ctx: &Context, id: NodeId) -> Words {
    let node = &ctx.topology.nodes[id];
    let kind = ctx.fill(&words::BOUNDARY_LINE, &[("kind", node.kind.short.get(ctx.lang))]);
    let mut line = vec![Inline::Strong(ctx.name(id)), Inline::Text(kind.trim_start().to_owned())];
    let mut rest: Vec<String> = facts(ctx, id);
    if let Some(description) = &node.description {
        rest.insert(0, one_line(description.get(ctx.lang)));
    }
    if !rest.is_empty() {
        line.push(Inline::Text(format!(" — {}", rest.join(ctx.between_parts()))));
    }
    line
}

fn row(ctx: &Context, id: NodeId) -> Vec<Words> {
    let node = &ctx.topology.nodes[id];
    let place = match node.parent {
        Some(parent) => ctx.name(parent),
        None => ctx.word(&words::NOT_IN_BOUNDARY),
    };
    let mut facts = facts(ctx, id);
    if let Some(description) = &node.description {
        facts.insert(0, one_line(description.get(ctx.lang)));
    }
    let name = match node.href.as_deref().and_then(crate::document::tree::Target::new) {
        Some(target) => Inline::Link { words: ctx.name(id), target },
        None => Inline::Text(ctx.name(id)),
    };
    vec![
        vec![name],
        vec![Inline::Text(node.kind.name.get(ctx.lang).to_owned())],
        vec![Inline::Text(place)],
        vec![Inline::Text(facts.join(ctx.between_parts()))],
    ]
}
