//! Facts about what occurs here that no drawing decides: state, settings, order of work.

use crate::document::context::Context;
use crate::document::tree::{Block, Inline, Item, Words};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    if ctx.advice.is_empty() {
        return Vec::new();
    }
    let items = ctx.advice.iter().map(|fact| {
        let mut sentences = vec![fact.reason.get(ctx.lang).to_owned()];
        sentences.extend(fact.remedies.iter().map(|remedy| remedy.text.get(ctx.lang).to_owned()));
        let said: Words = vec![Inline::Text(ctx.flow(&sentences))];
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
