//! Every hop with its class, and what decided it.

use crate::document::context::{Context, class_words};
use crate::document::link_words;
use crate::document::tree::{Block, Inline, Item, Table, Words};
use crate::model::link::Class;
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    if ctx.topology.links.is_empty() {
        return Vec::new();
    }
    let head = [&words::NUMBER, &words::FROM, &words::TO, &words::OVER, &words::CLASS, &words::WHY]
        .map(|word| ctx.word(word))
        .to_vec();
    let rows = ctx.topology.links.ids().map(|id| row(ctx, id)).collect();
    vec![
        Block::paragraph(ctx.word(&words::HOPS_INTRO)),
        Block::Table(Table { head, rows }),
        Block::paragraph(ctx.word(&words::CLASSES_INTRO)),
        Block::List(meanings(ctx)),
    ]
}

fn row(ctx: &Context, id: crate::base::ids::LinkId) -> Vec<Words> {
    let link = &ctx.topology.links[id];
    let over: Vec<String> = [
        link_words::label(ctx, link),
        link_words::transport(ctx, link),
        link_words::link_type(ctx, link),
        link_words::road(ctx, id, link),
        link_words::added_headers(ctx, link),
    ]
    .into_iter()
    .flatten()
    .collect();
    let number = crate::base::ids::Id::index(id).saturating_add(1).to_string();
    let (class, why) = match ctx.hop(id) {
        Some(hop) => {
            let mut why: Vec<String> = hop.because.iter().map(|evidence| ctx.say(&evidence.said)).collect();
            if let Some(remedy) = &hop.remedy {
                why.push(ctx.fill(&words::REMEDY, &[("remedy", &ctx.say(remedy))]));
            }
            (class_words(hop.class).word.get(ctx.lang).to_owned(), ctx.flow(&why))
        }
        None => (String::new(), String::new()),
    };
    [number, ctx.name(link.from), ctx.name(link.to), ctx.series(&over), class, why]
        .map(|cell| vec![Inline::Text(cell)])
        .to_vec()
}

/// The classes that occur, with their meaning in a line.
fn meanings(ctx: &Context) -> Vec<Item> {
    Class::ALL
        .into_iter()
        .filter(|class| ctx.hops.iter().any(|hop| hop.class == *class))
        .map(|class| {
            let words = class_words(class);
            let meaning = format!(" {}", words.meaning.get(ctx.lang));
            Item::new(vec![Inline::Strong(words.word.get(ctx.lang).to_owned()), Inline::Text(meaning)])
        })
        .collect()
}
