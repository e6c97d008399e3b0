//! The picture, and its other views.

use crate::document::context::Context;
use crate::document::tree::{Block, Image, Inline, Item, Target};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(target) = ctx.options.picture.as_deref().and_then(Target::new) {
        let title = ctx.topology.title.as_ref().map(|title| title.get(ctx.lang)).unwrap_or_default();
        let alternative = match crate::document::names::one_line(title) {
            title if title.is_empty() => ctx.word(&words::PICTURE),
            title => ctx.fill(&words::PICTURE_OF, &[("title", &title)]),
        };
        blocks.push(Block::Image(Image { alternative, target }));
    }
    let views: Vec<Item> = ctx
        .options
        .views
        .iter()
        .filter_map(|(title, link)| {
            let target = Target::new(link)?;
            Some(Item::new(vec![Inline::Link { words: title.clone(), target }]))
        })
        .collect();
    if !views.is_empty() {
        blocks.push(Block::paragraph(ctx.word(&words::VIEWS)));
        blocks.push(Block::List(views));
    }
    blocks
}
