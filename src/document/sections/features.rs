//! What the front doors of this topology can do and cannot, as a table.

use std::collections::BTreeSet;

use crate::base::ids::NodeId;
use crate::catalog::features::{Answer, FEATURES};
use crate::catalog::kind::{Kind, Net};
use crate::document::context::Context;
use crate::document::tree::{Block, Inline, Table, Words};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let doors = doors(ctx);
    if doors.is_empty() {
        return Vec::new();
    }
    let day = ctx.topology.as_of;
    let mut head = vec![ctx.word(&words::FEATURE)];
    head.extend(doors.iter().map(|kind| kind.name.get(ctx.lang).to_owned()));
    let mut rows = Vec::new();
    let mut pages: BTreeSet<&str> = BTreeSet::new();
    for feature in FEATURES {
        let answers: Vec<Option<Answer>> = doors.iter().map(|kind| feature.of(kind.id, day)).collect();
        if answers.iter().all(Option::is_none) {
            continue;
        }
        pages.extend(answers.iter().flatten().map(|answer| answer.source));
        let mut row: Vec<Words> = vec![vec![Inline::text(feature.name.get(ctx.lang))]];
        row.extend(answers.iter().map(|answer| cell(ctx, answer.as_ref())));
        rows.push(row);
    }
    let intro = ctx.fill(&words::FEATURES_INTRO, &[("day", &day.to_string())]);
    let mut blocks = vec![Block::paragraph(intro), Block::Table(Table { head, rows })];
    let mut sources: Words = vec![Inline::Text(ctx.word(&words::FINDING_SOURCE))];
    for (at, page) in pages.into_iter().enumerate() {
        if at > 0 {
            sources.push(Inline::text(ctx.between_words()));
        }
        sources.push(Inline::page(page));
    }
    blocks.push(Block::Paragraph(sources));
    blocks
}

/// The kinds that callers from outside meet first, and of which features are known, each once.
fn doors(ctx: &Context) -> Vec<&'static Kind> {
    let topology = ctx.topology;
    let outside = |node: NodeId| topology.nodes[node].kind.net == Net::External;
    let mut kinds: Vec<&'static Kind> = Vec::new();
    for link in topology.links.iter().filter(|link| outside(link.from)) {
        let kind = topology.nodes[link.to].kind;
        if FEATURES.iter().any(|feature| feature.knows(kind.id)) && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

fn cell(ctx: &Context, answer: Option<&Answer>) -> Words {
    let Some(answer) = answer else { return Vec::new() };
    let has = match (answer.has, answer.since) {
        (true, Some(since)) => ctx.fill(&words::HAS_SINCE, &[("since", &since.to_string())]),
        (true, None) => ctx.word(&words::HAS),
        (false, _) => ctx.word(&words::LACKS),
    };
    let text = match answer.but {
        Some(but) => ctx.fill(&words::HAS_BUT, &[("has", &has), ("but", but.get(ctx.lang))]),
        None => has,
    };
    vec![Inline::Text(text)]
}
