//! The doubts about the architecture, and those that its author has accepted.

use crate::analysis::finding::Finding;
use crate::base::diagnostic::Severity;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::facts::{self, Fact};
use crate::document::context::Context;
use crate::document::link_words;
use crate::document::names::one_line;
use crate::document::tree::{Block, Inline, Item, Words};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let (accepted, mut open): (Vec<&Finding>, Vec<&Finding>) =
        ctx.findings.iter().partition(|finding| finding.allowed.is_some());
    open.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let mut blocks = Vec::new();
    if open.is_empty() {
        blocks.push(Block::paragraph(ctx.word(&words::NO_FINDINGS)));
    } else {
        blocks.push(Block::List(open.into_iter().map(|finding| item(ctx, finding)).collect()));
    }
    if !accepted.is_empty() {
        blocks.push(Block::Heading(vec![Inline::Text(ctx.word(&words::ACCEPTED))]));
        blocks.push(Block::List(accepted.into_iter().map(|finding| item(ctx, finding)).collect()));
    }
    blocks
}

fn item(ctx: &Context, finding: &Finding) -> Item {
    let severity = ctx.word(match finding.severity {
        Severity::Error => &words::ERROR,
        Severity::Warning => &words::WARNING,
        Severity::Note => &words::NOTE,
    });
    let mut below: Vec<Words> = Vec::new();
    let mut places: Vec<String> =
        finding.links.iter().map(|link| link_words::ends(ctx, &ctx.topology.links[*link])).collect();
    let named = |node: &&NodeId| {
        let at_end =
            |link: &LinkId| [ctx.topology.links[*link].from, ctx.topology.links[*link].to].contains(node);
        finding.links.iter().any(at_end)
    };
    places.extend(finding.nodes.iter().filter(|node| !named(node)).map(|node| ctx.name(*node)));
    let text = |sentence, hole, value: &str| vec![Inline::Text(ctx.fill(sentence, &[(hole, value)]))];
    if !places.is_empty() {
        below.push(text(&words::FINDING_PLACE, "place", &ctx.series(&places)));
    }
    if let Some(remedy) = &finding.remedy {
        let mut words = vec![Inline::Text(ctx.word(&words::REMEDY))];
        words.extend(ctx.say(remedy));
        below.push(words);
    }
    if let Some(reason) = &finding.allowed {
        below.push(text(&words::ACCEPTED_BECAUSE, "reason", &one_line(reason.get(ctx.lang))));
    }
    let fact = finding.fact.and_then(facts::find);
    if let Some(fact) = fact {
        below.push(vec![Inline::Text(dated(ctx, fact))]);
    }
    if let Some(source) = finding.source {
        let mut words = vec![Inline::Text(ctx.word(&words::FINDING_SOURCE)), Inline::page(source)];
        let checked = fact.map(|fact| fact.checked.to_string());
        words.extend(checked.map(|day| Inline::Text(ctx.fill(&words::FINDING_CHECKED, &[("day", &day)]))));
        below.push(words);
    }
    below.push(text(&words::FINDING_RULE, "rule", finding.rule.id));
    let below = below.into_iter().map(Item::new).collect();
    let mut words = vec![Inline::Strong(severity), Inline::text(" ")];
    words.extend(ctx.say(&finding.message));
    Item { words, below: vec![Block::List(below)] }
}

/// A fact by its id, with the days between which it holds.
fn dated(ctx: &Context, fact: &Fact) -> String {
    let id = ("fact", fact.id);
    match (fact.since, fact.until) {
        (_, Some(until)) => ctx.fill(&words::FINDING_FACT_UNTIL, &[id, ("until", &until.to_string())]),
        (Some(since), None) => ctx.fill(&words::FINDING_FACT_SINCE, &[id, ("since", &since.to_string())]),
        (None, None) => ctx.fill(&words::FINDING_FACT, &[id]),
    }
}
