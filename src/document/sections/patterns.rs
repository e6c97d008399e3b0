//! Which patterns it is, and what an engineer has to know of each.

use crate::analysis::patterns::{self, Match, Part, Point};
use crate::catalog::facts::{self, READ};
use crate::document::context::Context;
use crate::document::tree::{Block, Inline, Item, Target, Words};
use crate::words::document as words;

/// How many resources of a match are named; the picture shows the rest.
const MOST_PLACES: usize = 12;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    if ctx.patterns.is_empty() {
        return Vec::new();
    }
    let day = READ.to_string();
    let mut blocks = vec![Block::paragraph(ctx.fill(&words::PATTERNS_INTRO, &[("day", &day)]))];
    blocks.extend(ctx.patterns.iter().flat_map(|found| one(ctx, found)));
    blocks
}

fn one(ctx: &Context, found: &Match) -> Vec<Block> {
    let pattern = found.pattern;
    let mut title = pattern.title.get(ctx.lang).to_owned();
    if let Some(variant) = found.variant {
        title = ctx.fill(&words::PATTERN_VARIANT, &[("title", &title), ("variant", variant.get(ctx.lang))]);
    }
    if !pattern.number.is_empty() {
        title = ctx.fill(&words::PATTERN_HEADING, &[("title", &title), ("number", pattern.number)]);
    }
    let mut blocks = vec![
        Block::Heading(vec![Inline::Text(title)]),
        Block::paragraph(pattern.what.get(ctx.lang).to_owned()),
    ];
    if !found.nodes.is_empty() {
        let places: Vec<_> = found.nodes.iter().copied().take(MOST_PLACES).collect();
        blocks.push(Block::paragraph(ctx.fill(&words::PATTERN_AT, &[("places", &ctx.join_names(&places))])));
    }
    for (part, points) in pattern.explainer.parts() {
        let items: Vec<Item> =
            points.iter().filter(|point| holds(ctx, point)).map(|point| item(ctx, point)).collect();
        if items.is_empty() {
            continue;
        }
        blocks.push(Block::Paragraph(vec![Inline::Strong(part.title().get(ctx.lang).to_owned())]));
        blocks.push(if part == Part::Operations { Block::OrderedList(items) } else { Block::List(items) });
    }
    let alternatives: Vec<Item> = pattern
        .instead
        .iter()
        .filter(|instead| instead.facts.iter().all(|id| is_fact_of(ctx, id)))
        .filter_map(|instead| {
            let other = patterns::find(instead.pattern)?;
            let holes = [("title", other.title.get(ctx.lang)), ("because", instead.because.get(ctx.lang))];
            Some(Item::new(vec![Inline::Text(ctx.fill(&words::INSTEAD_OF, &holes))]))
        })
        .collect();
    if !alternatives.is_empty() {
        blocks.push(Block::Paragraph(vec![Inline::Strong(ctx.word(&words::PATTERN_INSTEAD))]));
        blocks.push(Block::List(alternatives));
    }
    blocks
}

/// Whether a fact holds at the date of the topology.
fn is_fact_of(ctx: &Context, id: &str) -> bool {
    facts::holds_on(id, ctx.topology.as_of)
}

fn holds(ctx: &Context, point: &Point) -> bool {
    point.facts.iter().all(|id| is_fact_of(ctx, id))
}

/// A point, and in brackets the pages that bear it: by the ids of facts, with the day from which they hold.
fn item(ctx: &Context, point: &Point) -> Item {
    let mut said: Words = ctx.marked(point.text);
    let mut bearing: Vec<Words> = Vec::new();
    for fact in point.facts.iter().filter_map(|id| facts::find(id)) {
        let Some(target) = fact.sources.first().and_then(|page| Target::new(page)) else { continue };
        let mut one = vec![Inline::Link { words: fact.id.to_owned(), target }];
        if let Some(since) = fact.since {
            one.push(Inline::Text(ctx.fill(&words::POINT_SINCE, &[("since", &since.to_string())])));
        }
        bearing.push(one);
    }
    if let Some((page, day)) = point.source
        && let Some(target) = Target::new(page)
    {
        let mut one = vec![Inline::Link { words: ctx.word(&words::POINT_SOURCE), target }];
        if day != READ {
            one.push(Inline::Text(ctx.fill(&words::FINDING_CHECKED, &[("day", &day.to_string())])));
        }
        bearing.push(one);
    }
    for (at, one) in bearing.iter().enumerate() {
        said.push(Inline::text(if at == 0 { ctx.before_brackets() } else { ctx.between_words() }));
        said.extend(one.iter().cloned());
    }
    if !bearing.is_empty() {
        said.push(Inline::text(")"));
    }
    Item::new(said)
}
