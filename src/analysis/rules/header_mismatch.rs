//! A header that guards, and that nobody sends as it is checked (LANGUAGE.5).

use std::collections::BTreeSet;

use super::{Context, at_link, at_node};
use crate::analysis::bypass::{Check, Verdict};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::{Lang, Text};
use crate::catalog::traits::Trait;
use crate::model::attributes::Header;
use crate::words::finding as words;
use crate::words::sentence::{Hole, Said, Sentence};

pub(super) static RULE: Rule = Rule {
    id: "header-mismatch",
    severity: Severity::Error,
    title: Text::new(
        "A header is checked that is not sent like this",
        "検査するヘッダーと送信されるヘッダーが一致しない",
    ),
    page: Text::new(include_str!("header_mismatch.en.md"), include_str!("header_mismatch.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let topology = ctx.graph.topology();
    for (guard, drawn) in topology.nodes.enumerated() {
        for header in &drawn.attributes.requires_header {
            for guarded in topology.asked_at(guard) {
                let Some((message, remedy)) = doubt(ctx, guarded, header) else { continue };
                let mut finding = at_node(&RULE, ctx, guard, message);
                if guarded != guard {
                    finding.nodes.push(guarded);
                }
                finding.fact = Some("LANGUAGE.5");
                finding.remedy = Some(remedy);
                finding.span = header.span;
                findings.push(finding);
            }
        }
    }
    for (id, link) in topology.links.enumerated() {
        for header in &link.requires_header {
            let Some((message, remedy)) = doubt(ctx, link.from, header) else { continue };
            let mut finding = at_link(&RULE, ctx, id, message);
            finding.fact = Some("LANGUAGE.5");
            finding.remedy = Some(remedy);
            finding.span = header.span;
            findings.push(finding);
        }
    }
    others(ctx, findings);
}

/// Front doors whose requests are refused, since another one sends the header that is demanded and they do not.
fn others(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let links = &ctx.graph.topology().links;
    for way in ctx.bypasses.iter().filter(|way| way.verdict == Verdict::Mitigated && !way.relayed) {
        let demanded = way.checks.iter().find_map(|check| match check {
            Check::Header { header, .. } => Some(header),
            _ => None,
        });
        let (Some(wanted), Some(last)) = (demanded, way.by.last()) else { continue };
        let is_wanted = |header: &&Header| header.has_name_of(wanted);
        let on_the_way = way.by.iter().flat_map(|link| &links[*link].adds_header);
        let before = sent_to(ctx, way.guard);
        let is_sent = on_the_way.chain(before).any(|header| is_wanted(&header));
        // Where nobody sends it, that is told where it is demanded.
        if is_sent || !sent_to(ctx, way.target).iter().any(is_wanted) {
            continue;
        }
        let holes = [
            ("door", Hole::Node(way.guard)),
            ("target", Hole::Node(way.target)),
            ("header", Hole::Word(wanted.name.clone())),
        ];
        let hands_on = ctx.graph.has(way.guard, Trait::Accelerator);
        let (message, remedy) = if hands_on {
            (&words::HEADER_NOT_ADDED_BY, &words::HEADER_NOT_ADDED_BY_REMEDY)
        } else {
            (&words::HEADER_NOT_SENT_BY, &words::HEADER_NOT_SENT_BY_REMEDY)
        };
        let say = |sentence: &'static Sentence| {
            let named = sentence.holes(Lang::En);
            sentence.with(holes.iter().filter(|(name, _)| named.contains(name)).cloned().collect())
        };
        let mut finding = at_link(&RULE, ctx, *last, say(message));
        finding.nodes = vec![way.guard, way.target];
        finding.severity = Severity::Warning;
        finding.fact = Some("LANGUAGE.5");
        finding.remedy = Some(say(remedy));
        findings.push(finding);
    }
}

/// What is wrong with a check of a header at `node`. Nothing is, where nobody is drawn who calls the node.
fn doubt(ctx: &Context<'_>, node: NodeId, wanted: &Header) -> Option<(Said, Said)> {
    if ctx.graph.links_to(node).is_empty() {
        return None;
    }
    let sent = sent_to(ctx, node);
    let named: Vec<&Header> = sent.iter().copied().filter(|header| header.has_name_of(wanted)).collect();
    let mut holes = vec![("node", Hole::Node(node)), ("header", Hole::Word(wanted.name.clone()))];
    if named.is_empty() {
        let remedy = match sent.first() {
            Some(other) => {
                holes.push(("sent", Hole::Word(other.name.clone())));
                words::HEADER_OTHER_REMEDY.with(holes.clone())
            }
            None => words::HEADER_NOT_SENT_REMEDY.with(holes.clone()),
        };
        return Some((words::HEADER_NOT_SENT.with(holes), remedy));
    }
    // A value of which nobody says where it is kept may be any.
    let others: Vec<NodeId> = named
        .iter()
        .map(|header| header.secret.zip(wanted.secret).filter(|(sent, wanted)| sent != wanted))
        .collect::<Option<Vec<_>>>()?
        .into_iter()
        .map(|(sent, _)| sent)
        .collect();
    holes.push(("wanted", Hole::Nodes(wanted.secret.into_iter().collect())));
    let first = others.first().copied().into_iter().collect();
    holes.push(("sent", Hole::Nodes(first)));
    Some((words::HEADER_SECRET.with(holes), words::HEADER_SECRET_REMEDY.with(Vec::new())))
}

/// The headers that links add before a request comes to `node`, those of the nearest links first: what one hop adds, the
/// next hands on.
fn sent_to<'a>(ctx: &Context<'a>, node: NodeId) -> Vec<&'a Header> {
    let graph = ctx.graph;
    let mut headers = Vec::new();
    let mut seen = BTreeSet::from([node]);
    let mut near = vec![node];
    while !near.is_empty() {
        let mut next = Vec::new();
        for into in near.into_iter().flat_map(|node| graph.links_to(node)) {
            let link = &graph.topology().links[into];
            headers.extend(&link.adds_header);
            if seen.insert(link.from) {
                next.push(link.from);
            }
        }
        near = next;
    }
    headers
}
