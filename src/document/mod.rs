//! What the text says: a tree of sections.
//!
//! Comes in: a `Graph` and its `Analysis`. Goes out: a `Document`, final sentences in one language, every statement
//! drawn from the model. Never here: markup, an opinion that no fact bears.

pub mod context;
mod facts;
mod groups;
mod link_words;
pub mod names;
mod options;
mod place;
mod sections;
mod steps;
pub mod tree;

pub use options::DocumentOptions;
pub use tree::Document;

use context::Context;
use tree::Section;

/// Writes every section that has something to say.
#[must_use]
pub fn compose(ctx: &Context) -> Document {
    let title = ctx.topology.title.as_ref().map(|title| names::one_line(title.get(ctx.lang)));
    let sections = sections::SECTIONS
        .iter()
        .map(|row| Section { id: row.id, heading: ctx.word(row.heading), blocks: (row.write)(ctx) })
        .filter(|section| !section.blocks.is_empty())
        .collect();
    Document {
        lang: ctx.lang,
        title: title
            .filter(|title| !title.is_empty())
            .unwrap_or_else(|| ctx.word(&crate::words::document::UNTITLED)),
        sections,
    }
}
