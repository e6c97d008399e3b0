//! The named request paths, step by step, numbered as in the picture.

use crate::analysis::steps::{Numbered, steps};
use crate::base::lang::Lang;
use crate::document::context::{Context, class_words};
use crate::document::link_words;
use crate::document::names::one_line;
use crate::document::tree::{Block, Inline, Table, Words};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (flow, steps) in ctx.topology.flows.iter().zip(steps(&ctx.topology.flows)) {
        if steps.is_empty() {
            continue;
        }
        let head = [&words::NUMBER, &words::STEP, &words::HAPPENS, &words::OVER, &words::CLASS]
            .map(|word| ctx.word(word))
            .to_vec();
        let rows = steps.iter().map(|step| row(ctx, step)).collect();
        // A flow is often called what the section is called; both languages then do without.
        let same = |lang: Lang| one_line(flow.title.get(lang)) == words::FLOWS.text.get(lang);
        if !Lang::ALL.into_iter().any(same) {
            blocks.push(Block::Heading(vec![Inline::Text(one_line(flow.title.get(ctx.lang)))]));
        }
        blocks.push(Block::Table(Table::of_filled_columns(head, rows)));
    }
    blocks
}

fn row(ctx: &Context, step: &Numbered) -> Vec<Words> {
    let class = ctx.hop(step.link).map(|hop| class_words(hop.class).word.get(ctx.lang).to_owned());
    vec![
        vec![Inline::Text(step.number.clone())],
        vec![Inline::Text(ends(ctx, step))],
        vec![Inline::Text(happens(ctx, step))],
        over(ctx, step),
        vec![Inline::Text(class.unwrap_or_default())],
    ]
}

/// The branches that the step is part of, and its ends.
fn ends(ctx: &Context, step: &Numbered) -> String {
    let branches = step.branches.iter().map(|fork| {
        let sentence = if fork.parallel { &words::SIDE_BY_SIDE } else { &words::IN_CASE };
        ctx.fill(sentence, &[("name", &one_line(fork.name.get(ctx.lang)))])
    });
    let link = &ctx.topology.links[step.link];
    branches.chain([link_words::ends(ctx, link)]).collect::<Vec<_>>().join(": ")
}

/// What the author says of the step.
fn happens(ctx: &Context, step: &Numbered) -> String {
    let link = &ctx.topology.links[step.link];
    let text = step.text.map(|text| one_line(text.get(ctx.lang)));
    text.or_else(|| link_words::label(ctx, link)).unwrap_or_default()
}

/// What chooses the way, and what it goes over.
fn over(ctx: &Context, step: &Numbered) -> Words {
    let link = &ctx.topology.links[step.link];
    let mut out = link_words::condition(ctx, link);
    let rest = link_words::over(ctx, step.link, false);
    if !rest.is_empty() {
        if !out.is_empty() {
            out.push(Inline::text(ctx.between_words()));
        }
        out.push(Inline::Text(rest));
    }
    out
}
