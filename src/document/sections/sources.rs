//! What the statements about AWS rest on, and the day at which they are judged.

use crate::analysis::hop::Path;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::document::context::{Context, class_words};
use crate::document::tree::{Block, Inline, Table, Words};
use crate::model::link::{Class, Via, Way};
use crate::words::class::{BearsOn, Source};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks =
        vec![Block::paragraph(ctx.fill(&words::AS_OF, &[("day", &ctx.topology.as_of.to_string())]))];
    let rows = rows(ctx);
    if !rows.is_empty() {
        let head = [&words::STATEMENT, &words::PAGE, &words::CHECKED].map(|word| ctx.word(word)).to_vec();
        blocks.push(Block::Table(Table::of_filled_columns(head, rows)));
    }
    blocks
}

/// What the classes that occur rest on, then what the findings rest on; each once.
fn rows(ctx: &Context) -> Vec<Vec<Words>> {
    let mut rows: Vec<Vec<Words>> = Vec::new();
    for class in Class::ALL {
        let hops: Vec<LinkId> =
            ctx.hops.enumerated().filter(|(_, hop)| hop.class == class).map(|(id, _)| id).collect();
        let bears = |source: &&Source| hops.iter().any(|hop| bears_on(ctx, source.bears_on, *hop));
        for source in class_words(class).sources.iter().filter(bears) {
            rows.push(vec![
                vec![Inline::text(source.says.get(ctx.lang))],
                vec![Inline::page(source.page)],
                vec![Inline::Text(source.checked.to_string())],
            ]);
        }
    }
    for finding in ctx.findings {
        if let Some(source) = finding.source {
            let fact = finding.fact.and_then(facts::find);
            let says = match fact {
                Some(fact) => fact.reason.get(ctx.lang).to_owned(),
                None => ctx.fill(&words::FINDING_STATEMENT, &[("rule", finding.rule.id)]),
            };
            let checked = fact.map(|fact| Inline::Text(fact.checked.to_string()));
            let row =
                vec![vec![Inline::Text(says)], vec![Inline::page(source)], checked.into_iter().collect()];
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    rows
}

/// Whether a statement says something of a hop.
fn bears_on(ctx: &Context, what: BearsOn, id: LinkId) -> bool {
    let link = &ctx.topology.links[id];
    let Some(hop) = ctx.hop(id) else { return false };
    let node = |id: NodeId| &ctx.topology.nodes[id];
    let at_end = |asked: Trait| [link.from, link.to].into_iter().any(|end| node(end).kind.has(asked));
    let on_way = |asked: Trait| {
        let named = match &link.via {
            Some(Via::Through(ways)) => ways.iter().any(|way| match way.value {
                Way::Node(at) => node(at).kind.has(asked),
                Way::Kind(kind) => kind.has(asked),
            }),
            Some(Via::Internet) | None => false,
        };
        named || at_end(asked) || hop.road.iter().any(|at| node(*at).kind.has(asked))
    };
    let in_vpc = |id: NodeId| {
        !node(id).subnets.is_empty()
            || ctx.topology.ancestors(id).any(|above| node(above).kind.has(Trait::Subnet))
    };
    let function = node(link.to).kind.has(Trait::Function);
    match what {
        BearsOn::Path(path) => hop.path.id() == path,
        BearsOn::Circuit => hop.path == Path::Dx,
        BearsOn::LoadBalancer => at_end(Trait::LoadBalancer),
        BearsOn::Subnet => in_vpc(link.from) || in_vpc(link.to),
        BearsOn::Endpoint => on_way(Trait::Endpoint),
        BearsOn::VpcLink => on_way(Trait::VpcLink),
        BearsOn::VpcOrigin => on_way(Trait::VpcOrigin),
        BearsOn::FunctionAsTarget => function && node(link.from).kind.has(Trait::LoadBalancer),
        BearsOn::FunctionInVpc => function && in_vpc(link.to),
    }
}
