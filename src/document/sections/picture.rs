//! The picture, and its other views.

use crate::document::context::Context;
use crate::document::names::one_line;
use crate::document::tree::{Block, Image, Inline};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    let title = ctx.topology.title.as_ref().map(|title| title.get(ctx.lang)).unwrap_or_default();
    let title = one_line(title);
    if let Some(target) = ctx.options.picture.clone() {
        let alternative = if title.is_empty() {
            ctx.word(&words::PICTURE)
        } else {
            ctx.fill(&words::PICTURE_OF, &[("title", &title)])
        };
        blocks.push(Block::Image(Image { alternative, target }));
    }
    for (view, target) in &ctx.options.views {
        let view = one_line(view);
        let whole = if title.is_empty() { view.clone() } else { format!("{title}: {view}") };
        let alternative = ctx.fill(&words::PICTURE_OF, &[("title", &whole)]);
        blocks.push(Block::Heading(vec![Inline::Text(view)]));
        blocks.push(Block::Image(Image { alternative, target: target.clone() }));
    }
    blocks
}
