//! Facts about what occurs here that no drawing decides: state, settings, order of work.

use crate::document::context::Context;
use crate::document::tree::{Block, Inline, Item, Words};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    if ctx.advice.is_empty() {
        return Vec::new();
    }
    let items = ctx.advice.iter().map(|fact| {
        let texts = std::iter::once(fact.reason).chain(fact.remedies.iter().map(|remedy| remedy.text));
        let said: Words = ctx.flow_words(texts.map(|text| ctx.marked(text)).collect());
        let mut below = Vec::new();
        if let Some(source) = fact.sources.first() {
            let day = ctx.fill(&words::FINDING_CHECKED, &[("day", &fact.checked.to_string())]);
            below.push(Item::new(vec![
                Inline::Text(ctx.word(&words::FINDING_SOURCE)),
                Inline::page(source),
                Inline::Text(day),
            ]));
        }
        let fact = ctx.fill(&words::FINDING_FACT, &[("fact", fact.id)]);
        below.push(Item::new(vec![Inline::Text(fact)]));
        Item { words: said, below: vec![Block::List(below)] }
    });
    vec![Block::paragraph(ctx.word(&words::ADVICE_INTRO)), Block::List(items.collect())]
}
