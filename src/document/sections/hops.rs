//! Every hop with its class, and what decided it.

use crate::base::ids::{Id, LinkId};
use crate::document::context::{Context, class_words};
use crate::document::groups::{Group, groups};
use crate::document::link_words;
use crate::document::tree::{Block, Inline, Table, Words};
use crate::model::link::Class;
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    if ctx.topology.links.is_empty() {
        return Vec::new();
    }
    let head = [&words::NUMBER, &words::FROM, &words::TO, &words::OVER, &words::CLASS, &words::WHY]
        .map(|word| ctx.word(word))
        .to_vec();
    let rows = groups(ctx).iter().map(|group| row(ctx, group)).collect();
    let mut blocks = vec![
        Block::paragraph(ctx.word(&words::HOPS_INTRO)),
        Block::Table(Table::of_filled_columns(head, rows)),
    ];
    let meanings = meanings(ctx);
    if !meanings.is_empty() {
        let head = [&words::CLASS, &words::MEANING].map(|word| ctx.word(word)).to_vec();
        blocks.push(Block::paragraph(ctx.word(&words::CLASSES_INTRO)));
        blocks.push(Block::Table(Table::of_filled_columns(head, meanings)));
    }
    blocks
}

fn row(ctx: &Context, group: &Group) -> Vec<Words> {
    let first = group.links.first().copied();
    let over = first.map(|link| link_words::over(ctx, link, true)).unwrap_or_default();
    let (class, why) = match first.and_then(|link| ctx.hop(link)) {
        Some(hop) => {
            let mut why: Vec<Words> =
                hop.because.iter().map(|evidence| group.say(ctx, &evidence.said)).collect();
            if let Some(remedy) = &hop.remedy {
                let mut words = vec![Inline::Text(ctx.word(&words::REMEDY))];
                words.extend(group.say(ctx, remedy));
                why.push(words);
            }
            (class_words(hop.class).word.get(ctx.lang).to_owned(), ctx.flow_words(why))
        }
        None => (String::new(), Words::new()),
    };
    let plain = [numbers(&group.links), ctx.join_names(&group.from), ctx.join_names(&group.to), over, class];
    plain.into_iter().map(|cell| vec![Inline::Text(cell)]).chain([why]).collect()
}

/// The numbers of links, counted from 1: `3`, `3–5`, `3–5, 8`.
fn numbers(links: &[LinkId]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in links.iter().map(|link| link.index().saturating_add(1)) {
        match runs.last_mut() {
            Some((_, last)) if last.saturating_add(1) == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let words: Vec<String> = runs
        .into_iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") })
        .collect();
    words.join(", ")
}

/// The classes that occur, with their meaning in a line.
fn meanings(ctx: &Context) -> Vec<Vec<Words>> {
    Class::ALL
        .into_iter()
        .filter(|class| ctx.hops.iter().any(|hop| hop.class == *class))
        .map(|class| {
            let words = class_words(class);
            [words.word, words.meaning].map(|text| vec![Inline::text(text.get(ctx.lang))]).to_vec()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;
    use crate::base::ids::{Id, LinkId};

    #[test]
    fn runs_of_numbers_are_ranges() {
        let words = |links: &[usize]| numbers(&links.iter().copied().map(LinkId::at).collect::<Vec<_>>());
        assert_eq!(words(&[0]), "1");
        assert_eq!(words(&[2, 3, 4, 7, 9, 10]), "3–5, 8, 10–11");
    }
}
