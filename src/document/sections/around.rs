//! The ways around guards, resource by resource.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::analysis::bypass::{Admitted, Bypass, Check, Stretch, Verdict, findings};
use crate::base::ids::NodeId;
use crate::document::context::{Context, class_words};
use crate::document::names::one_line;
use crate::document::tree::{Block, Inline, Item};
use crate::document::ways;
use crate::words::document as words;
use crate::words::trace::{ADMITTED_ADDRESS, INTERNET};

/// The ways of one verdict to one resource, or closed ones to several that are closed by the same.
struct Group<'a> {
    targets: Vec<NodeId>,
    ways: Vec<&'a Bypass>,
}

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let groups = groups(ctx);
    if groups.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(vec![Inline::Text(ctx.word(&words::AROUND_GUARDS))]),
        Block::paragraph(ctx.word(&words::AROUND_INTRO)),
        Block::List(groups.iter().filter_map(|group| item(ctx, group)).collect()),
    ]
}

fn groups<'a>(ctx: &Context<'a>) -> Vec<Group<'a>> {
    let mut by_target: BTreeMap<(Reverse<Verdict>, NodeId), Vec<&'a Bypass>> = BTreeMap::new();
    for bypass in ctx.bypasses {
        by_target.entry((Reverse(bypass.verdict), bypass.target)).or_default().push(bypass);
    }
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut closed: BTreeMap<(Vec<NodeId>, Vec<&str>), usize> = BTreeMap::new();
    for ((verdict, target), mut ways) in by_target {
        // Who hands requests on to the resource says more than who stands far before.
        if ways.iter().any(|way| !way.relayed) {
            ways.retain(|way| !way.relayed);
        }
        if verdict.0 == Verdict::Closed {
            let checks = ways.iter().flat_map(|way| &way.checks).map(Check::id).collect();
            let known = *closed.entry((guards(&ways), checks)).or_insert(groups.len());
            // What a policy or a certificate says is said of one resource.
            let is_alike = ways
                .iter()
                .flat_map(|way| &way.checks)
                .all(|check| matches!(check, Check::Hidden | Check::Signed | Check::Addresses(_)));
            if let Some(group) = groups.get_mut(known).filter(|_| is_alike) {
                group.targets.push(target);
                continue;
            }
        }
        groups.push(Group { targets: vec![target], ways });
    }
    groups
}

fn guards(ways: &[&Bypass]) -> Vec<NodeId> {
    ways.iter().map(|way| way.guard).collect()
}

fn item(ctx: &Context, group: &Group<'_>) -> Option<Item> {
    let first = group.ways.iter().copied().max_by_key(|way| way.severity)?;
    let targets = ctx.join_names(&group.targets);
    let holes = [("target", &*targets), ("guards", &*ctx.join_names(&guards(&group.ways)))];
    let mut past = ctx.fill(&words::AROUND_PAST, &holes);
    let is_closed = first.verdict == Verdict::Closed;
    if is_closed {
        let checks = first.checks.iter().map(|check| ways::check_of(ctx, first, check, &group.targets));
        let checks = checks.collect::<Vec<_>>().join(between(ctx));
        past = ctx.fill(&words::AROUND_CLOSED, &[("past", &past), ("checks", &checks)]);
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
    let rows = rows(ctx, first).into_iter().map(|row| Item::new(vec![Inline::Text(row)]));
    below.push(Block::List(rows.collect()));
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
    if let Some(kept) = ways::kept(ctx, bypass).filter(|_| bypass.verdict >= Verdict::Weak) {
        row(&words::AROUND_KEPT, "controls", &kept);
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
