//! What the statements about AWS rest on, and the day at which they are judged.

use std::collections::BTreeSet;

use crate::document::context::{Context, class_words};
use crate::document::tree::{Block, Inline, Table, Words};
use crate::model::link::Class;
use crate::words::class::Source;
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks =
        vec![Block::paragraph(ctx.fill(&words::AS_OF, &[("day", &ctx.topology.as_of.to_string())]))];
    let rows = rows(ctx);
    if !rows.is_empty() {
        let head = [&words::STATEMENT, &words::PAGE, &words::CHECKED].map(|word| ctx.word(word)).to_vec();
        blocks.push(Block::Table(Table::of_filled_columns(head, rows)));
    }
    blocks
}

/// What the classes that occur rest on, then what the findings rest on; each once.
fn rows(ctx: &Context) -> Vec<Vec<Words>> {
    let mut rows: Vec<Vec<Words>> = Vec::new();
    for class in Class::ALL {
        let paths: BTreeSet<&str> =
            ctx.hops.iter().filter(|hop| hop.class == class).map(|hop| hop.path.id()).collect();
        let bears = |source: &&Source| {
            !paths.is_empty()
                && (source.paths.is_empty() || source.paths.iter().any(|path| paths.contains(path)))
        };
        for source in class_words(class).sources.iter().filter(bears) {
            rows.push(vec![
                vec![Inline::text(source.says.get(ctx.lang))],
                vec![Inline::page(source.page)],
                vec![Inline::Text(source.checked.to_string())],
            ]);
        }
    }
    for finding in ctx.findings {
        if let Some(source) = finding.source {
            let says = ctx.fill(&words::FINDING_STATEMENT, &[("rule", finding.rule.id)]);
            let row = vec![vec![Inline::Text(says)], vec![Inline::page(source)], vec![]];
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    rows
}
