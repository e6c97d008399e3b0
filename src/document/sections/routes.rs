//! The routing tables: at which element, by which key, to which target.

use std::collections::BTreeMap;

use crate::base::ids::{LinkId, NodeId};
use crate::catalog::traits::Trait;
use crate::document::context::Context;
use crate::document::link_words;
use crate::document::tree::{Block, Inline, Table, Words};
use crate::model::attributes::DefaultAction;
use crate::model::link::{Class, Link};
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let mut rows = Vec::new();
    let mut links: BTreeMap<NodeId, Vec<(LinkId, &Link)>> = BTreeMap::new();
    for (id, link) in ctx.topology.links.enumerated() {
        links.entry(link.from).or_default().push((id, link));
    }
    for (at, links) in &links {
        rows_of(ctx, *at, links, &mut rows);
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let head = [&words::AT, &words::CONDITION, &words::GOES_TO].map(|word| ctx.word(word)).to_vec();
    vec![Block::paragraph(ctx.word(&words::ROUTES_INTRO)), Block::Table(Table { head, rows })]
}

/// The rows of one element, in file order, its default action last; none where it does not choose.
fn rows_of(ctx: &Context, at: NodeId, links: &[(LinkId, &Link)], rows: &mut Vec<Vec<Words>>) {
    let chooses = |link: &Link| !link.routes.is_empty() || !link.requires_header.is_empty();
    let default = ctx.topology.nodes[at].attributes.default_action;
    if !links.iter().any(|(_, link)| chooses(link)) {
        return;
    }
    let name = || vec![Inline::Text(ctx.name(at))];
    for (_, link) in links.iter().filter(|(_, link)| chooses(link)) {
        rows.push(vec![name(), link_words::condition(ctx, link), target(ctx, link)]);
    }
    let otherwise = || vec![Inline::Text(ctx.word(&words::OTHERWISE))];
    let by_default: Vec<_> =
        links.iter().filter(|(id, link)| !chooses(link) && is_default(ctx, *id, link)).collect();
    for (_, link) in &by_default {
        rows.push(vec![name(), otherwise(), target(ctx, link)]);
    }
    let kind = ctx.topology.nodes[at].kind;
    let has_default = kind.has(Trait::HttpLoadBalancer) || kind.has(Trait::LatticeService);
    let answer = match default {
        Some(DefaultAction::Status(status)) => ctx.fill(&words::ANSWERS, &[("status", &status.to_string())]),
        Some(DefaultAction::Redirect) => ctx.word(&words::REDIRECTS),
        // Such a listener always does something by default; what, the author has not said.
        None if has_default && by_default.is_empty() => ctx.word(&words::NOT_STATED),
        None => return,
    };
    rows.push(vec![name(), otherwise(), vec![Inline::Text(answer)]]);
}

/// Whether a link without a key, beside links that have one, is what the source does by default: a request, not a
/// side effect such as a log, an event or a sign-in.
fn is_default(ctx: &Context, id: LinkId, link: &Link) -> bool {
    link.can_be_default(ctx.topology.nodes[link.to].kind)
        && link.integration.is_none()
        && ctx.hop(id).is_none_or(|hop| hop.class != Class::None)
}

fn target(ctx: &Context, link: &Link) -> Words {
    let name = ctx.name(link.to);
    let words = match link.weight {
        Some(weight) => ctx.fill(&words::WEIGHTED, &[("target", &name), ("weight", &weight.to_string())]),
        None => name,
    };
    vec![Inline::Text(words)]
}
