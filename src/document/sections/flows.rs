//! The named request paths, step by step, numbered as in the picture.

use crate::base::ids::LinkId;
use crate::base::lang::UserText;
use crate::document::context::{Context, class_words};
use crate::document::link_words;
use crate::document::names::one_line;
use crate::document::tree::{Block, Inline, Item, Words};
use crate::model::topology::{Branch, Step};
use crate::words::document as words;

/// Branches within branches deeper than this are left out; the source admits no deeper nesting.
const DEEPEST: usize = 32;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    for flow in ctx.topology.flows.iter().filter(|flow| !flow.steps.is_empty()) {
        blocks.push(Block::Heading(vec![Inline::Text(one_line(flow.title.get(ctx.lang)))]));
        blocks.push(Block::OrderedList(flow.steps.iter().enumerate().map(|(index, one)| step(ctx, one, &number("", index), "", 0)).collect()));
    }
    blocks
}

/// The number of a step: `3`, and within branch `3a`, `3a-1`.
fn number(branch: &str, index: usize) -> String {
    let index = index.saturating_add(1);
    if branch.is_empty() { index.to_string() } else { format!("{branch}-{index}") }
}

/// `3a`, `3b`, ..., `3z`, `3aa`.
fn branch_number(step: &str, index: usize) -> String {
    let mut letters = String::new();
    let mut rest = index;
    loop {
        let letter = u8::try_from(rest % 26).map_or('?', |offset| char::from(b'a' + offset));
        letters.insert(0, letter);
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => return format!("{step}{letters}"),
        }
    }
}

/// One step; `shown` is its number where the list does not count for itself.
fn step(ctx: &Context, step: &Step, number: &str, shown: &str, depth: usize) -> Item {
    match step {
        Step::Take { link, text } => Item::new(take(ctx, *link, text.as_ref(), shown)),
        Step::OneOf(ways) => branches(ctx, ways, &words::ONE_OF, number, shown, depth),
        Step::AllOf(ways) => branches(ctx, ways, &words::ALL_OF, number, shown, depth),
    }
}

fn take(ctx: &Context, id: LinkId, text: Option<&UserText>, shown: &str) -> Words {
    let link = &ctx.topology.links[id];
    let ends = link_words::ends(ctx, link);
    let mut out = vec![Inline::Strong(if shown.is_empty() { ends } else { format!("{shown} {ends}") })];
    let text = text.map(|text| one_line(text.get(ctx.lang))).or_else(|| link_words::label(ctx, link));
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        out.push(Inline::Text(format!(" {text}")));
    }
    let mut details = Vec::new();
    let condition = link_words::condition(ctx, link);
    if !condition.is_empty() {
        details.push(condition);
    }
    let class = ctx.hop(id).map(|hop| class_words(hop.class).word.get(ctx.lang).to_owned());
    let plain = [
        link_words::transport(ctx, link),
        link_words::road(ctx, id, link),
        link_words::added_headers(ctx, link),
        link_words::link_type(ctx, link),
        class,
    ];
    details.extend(plain.into_iter().flatten().map(|detail| vec![Inline::Text(detail)]));
    out.push(Inline::text(" ("));
    for (index, detail) in details.into_iter().enumerate() {
        if index > 0 {
            out.push(Inline::text("; "));
        }
        out.extend(detail);
    }
    out.push(Inline::text(")"));
    out
}

fn branches(
    ctx: &Context,
    ways: &[Branch],
    intro: &'static crate::words::sentence::Sentence,
    number_of_step: &str,
    shown: &str,
    depth: usize,
) -> Item {
    let intro = ctx.word(intro);
    let mut item = Item::new(if shown.is_empty() {
        vec![Inline::Text(intro)]
    } else {
        vec![Inline::Strong(shown.to_owned()), Inline::Text(format!(" {intro}"))]
    });
    if depth >= DEEPEST {
        return item;
    }
    let ways = ways.iter().enumerate().map(|(index, way)| {
        let branch = branch_number(number_of_step, index);
        let name = format!("{branch} {}", one_line(way.name.get(ctx.lang)));
        let steps = way.steps.iter().enumerate().map(|(index, one)| {
            let number = number(&branch, index);
            step(ctx, one, &number, &number, depth.saturating_add(1))
        });
        Item { words: vec![Inline::Strong(name)], below: vec![Block::List(steps.collect())] }
    });
    item.below.push(Block::List(ways.collect()));
    item
}

#[cfg(test)]
mod tests {
    use super::{branch_number, number};

    #[test]
    fn branches_are_lettered() {
        assert_eq!(number("", 2), "3");
        assert_eq!(branch_number("3", 0), "3a");
        assert_eq!(branch_number("3", 25), "3z");
        assert_eq!(branch_number("3", 26), "3aa");
        assert_eq!(branch_number("3", 27 * 26), "3aaa");
        assert_eq!(number("3b", 1), "3b-2");
    }
}
