//! The ways around guards, resource by resource.

use std::collections::BTreeMap;

use crate::analysis::bypass::{Admitted, Bypass, Stretch, Verdict, findings};
use crate::base::ids::NodeId;
use crate::document::context::{Context, class_words};
use crate::document::names::one_line;
use crate::document::tree::{Block, Inline, Item};
use crate::document::ways;
use crate::words::document as words;
use crate::words::trace::{ADMITTED_ADDRESS, INTERNET};

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut by_target: BTreeMap<(std::cmp::Reverse<Verdict>, NodeId), Vec<&Bypass>> = BTreeMap::new();
    for bypass in ctx.bypasses {
        by_target.entry((std::cmp::Reverse(bypass.verdict), bypass.target)).or_default().push(bypass);
    }
    if by_target.is_empty() {
        return Vec::new();
    }
    let items = by_target.into_values().filter_map(|mut ways| {
        // Who hands requests on to the resource says more than who stands far before.
        if ways.iter().any(|way| !way.relayed) {
            ways.retain(|way| !way.relayed);
        }
        item(ctx, &ways)
    });
    vec![
        Block::Heading(vec![Inline::Text(ctx.word(&words::AROUND_GUARDS))]),
        Block::paragraph(ctx.word(&words::AROUND_INTRO)),
        Block::List(items.collect()),
    ]
}

/// All ways of one verdict to one resource.
fn item(ctx: &Context, ways: &[&Bypass]) -> Option<Item> {
    let first = ways.iter().copied().max_by_key(|way| way.severity)?;
    let guards: Vec<NodeId> = ways.iter().map(|way| way.guard).collect();
    let holes = [("target", &*ctx.name(first.target)), ("guards", &*ctx.join_names(&guards))];
    let mut past = ctx.fill(&words::AROUND_PAST, &holes);
    let is_closed = first.verdict == Verdict::Closed;
    if is_closed {
        past = ctx.fill(&words::AROUND_CLOSED, &[("past", &past), ("checks", &checks(ctx, first))]);
    }
    let verdict = Inline::Strong(ctx.word(ways::verdict(first.verdict)));
    let words = vec![verdict, Inline::text(" "), Inline::Text(past)];
    if is_closed {
        return Some(Item::new(words));
    }
    let mut below = Vec::new();
    if !first.around.is_empty() {
        let hops = first.around.iter().map(|stretch| {
            let from = stretch.from.map_or_else(|| start(ctx, first.target), |from| ctx.name(from));
            hop(ctx, &from, stretch)
        });
        below.push(Block::OrderedList(hops.collect()));
    }
    below.push(Block::List(rows(ctx, first).into_iter().map(|row| Item::new(vec![Inline::Text(row)])).collect()));
    Some(Item { words, below })
}

/// Who begins a way around.
fn start(ctx: &Context, target: NodeId) -> String {
    match ctx.admitted.get(target) {
        Some(Admitted::Addresses { .. }) => ctx.word(&ADMITTED_ADDRESS),
        Some(Admitted::Callers(callers)) => ctx.join_names(callers),
        _ => ctx.word(&INTERNET),
    }
}

fn hop(ctx: &Context, from: &str, stretch: &Stretch) -> Item {
    let class = class_words(stretch.class).word.get(ctx.lang);
    let holes = [("from", from), ("to", &*ctx.name(stretch.to)), ("class", class)];
    Item::new(vec![Inline::Text(ctx.fill(&words::AROUND_HOP, &holes))])
}

/// What a target looks at.
fn checks(ctx: &Context, bypass: &Bypass) -> String {
    let checks = bypass.checks.iter().map(|check| ways::check(ctx, bypass, check));
    checks.chain(ways::check_with_gaps(ctx, bypass)).collect::<Vec<_>>().join(between(ctx))
}

/// What is checked, lost, accepted and to be done.
fn rows(ctx: &Context, bypass: &Bypass) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = |sentence, hole, text: &str| rows.push(ctx.fill(sentence, &[(hole, text)]));
    let checks = checks(ctx, bypass);
    if !checks.is_empty() {
        row(&words::AROUND_CHECKED, "checks", &checks);
    }
    let reasons = ways::reasons(ctx, bypass, &bypass.flaws);
    let reasons: Vec<String> =
        reasons.into_iter().filter(|reason| reason.about != "skipped").map(|reason| reason.text).collect();
    if !reasons.is_empty() {
        row(&words::AROUND_WHY, "reasons", &reasons.join(between(ctx)));
    }
    if !bypass.skipped.is_empty() {
        row(&words::AROUND_SKIPPED, "controls", &ways::skipped(ctx, bypass));
    }
    let about = findings(&ctx.topology.links, ctx.findings, bypass, &bypass.flaws);
    for reason in about.iter().filter_map(|finding| finding.allowed.as_ref()) {
        row(&words::AROUND_ACCEPTED, "reason", &one_line(reason.get(ctx.lang)));
    }
    if about.is_empty() && bypass.verdict >= Verdict::Weak {
        rows.push(ctx.word(&words::AROUND_WEIGHS_NOTHING));
    }
    let is_duty = bypass.verdict == Verdict::Mitigated;
    let sentence = if is_duty { &words::AROUND_DUTY } else { &words::AROUND_REMEDY };
    for remedy in about.iter().filter_map(|finding| finding.remedy.as_ref()) {
        let said: String = ctx.say(remedy).iter().map(Inline::words).collect();
        let row = ctx.fill(sentence, &[("text", &said)]);
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

fn between(ctx: &Context) -> &'static str {
    crate::document::trace::BETWEEN_GUARDS.get(ctx.lang)
}
