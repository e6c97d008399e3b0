//! What the statements about AWS rest on, and the day at which they are judged.

use crate::document::context::{Context, class_words};
use crate::document::tree::{Block, Inline, Table, Words};
use crate::model::link::Class;
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut blocks =
        vec![Block::paragraph(ctx.fill(&words::AS_OF, &[("day", &ctx.topology.as_of.to_string())]))];
    let rows = rows(ctx);
    if !rows.is_empty() {
        let head = [&words::STATEMENT, &words::PAGE, &words::CHECKED].map(|word| ctx.word(word)).to_vec();
        blocks.push(Block::Table(Table { head, rows }));
    }
    blocks
}

/// What the classes that occur rest on, then what the findings rest on; each once.
fn rows(ctx: &Context) -> Vec<Vec<Words>> {
    let mut rows: Vec<Vec<Words>> = Vec::new();
    for class in Class::ALL.into_iter().filter(|class| ctx.hops.iter().any(|hop| hop.class == *class)) {
        for source in class_words(class).sources {
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
