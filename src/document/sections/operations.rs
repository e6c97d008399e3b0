//! What is to be done while the topology is in use: how a secret header changes without a request being refused.

use crate::analysis::bypass::Check;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::document::context::Context;
use crate::document::link_words;
use crate::document::names::one_line;
use crate::document::tree::{Block, Inline, Item};
use crate::model::attributes::Header;
use crate::words::operations as words;

/// How many values all conditions of a rule of a load balancer may have (alb-rule-values).
const MOST_VALUES: usize = 5;

/// A secret that travels in a header, who sends it, and who looks at it.
struct Secret<'a> {
    header: &'a Header,
    /// Where the value is kept, as one side says.
    kept: Option<NodeId>,
    senders: Vec<LinkId>,
    checks: Vec<Checked>,
}

/// Who looks at a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Checked {
    /// Something that is attached to what it guards.
    Guard(NodeId),
    /// What the link leads out of, before it lets a request take it.
    Rule(LinkId),
    /// An API that wants a key.
    Key(NodeId),
}

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    secrets(ctx).iter().flat_map(|secret| drill(ctx, secret)).collect()
}

/// The secrets that are sent and looked at, in the order of the file.
fn secrets<'a>(ctx: &Context<'a>) -> Vec<Secret<'a>> {
    let mut secrets: Vec<Secret<'a>> = Vec::new();
    let topology = ctx.topology;
    for (id, link) in topology.links.enumerated() {
        for header in &link.adds_header {
            match secrets.iter_mut().find(|known| is_same(known.header, header)) {
                Some(known) => {
                    known.senders.push(id);
                    known.kept = known.kept.or(header.secret);
                }
                None => {
                    let kept = header.secret;
                    secrets.push(Secret { header, kept, senders: vec![id], checks: Vec::new() });
                }
            }
        }
    }
    let mut add = |header: &Header, check: Checked| {
        for secret in secrets.iter_mut().filter(|secret| is_same(secret.header, header)) {
            secret.kept = secret.kept.or(header.secret);
            if !secret.checks.contains(&check) {
                secret.checks.push(check);
            }
        }
    };
    for (guard, drawn) in topology.nodes.enumerated() {
        for header in drawn.attributes.requires_header.iter().filter(|_| !topology.asked_at(guard).is_empty())
        {
            add(header, Checked::Guard(guard));
        }
    }
    for (id, link) in topology.links.enumerated() {
        for header in &link.requires_header {
            add(header, Checked::Rule(id));
        }
    }
    for bypass in ctx.bypasses {
        for check in &bypass.checks {
            if let Check::ApiKey(header) = check {
                add(header, Checked::Key(bypass.target));
            }
        }
    }
    secrets.retain(|secret| !secret.checks.is_empty());
    secrets
}

/// The same name, and the same secret where both say which.
fn is_same(one: &Header, other: &Header) -> bool {
    let secrets = one.secret.zip(other.secret);
    one.name.eq_ignore_ascii_case(&other.name) && secrets.is_none_or(|(one, other)| one == other)
}

fn drill(ctx: &Context, secret: &Secret<'_>) -> Vec<Block> {
    let header = secret.header.name.as_str();
    let heading = ctx.fill(&words::ROTATE, &[("header", header)]);
    let mut blocks = vec![
        Block::Heading(vec![Inline::Text(heading)]),
        Block::paragraph(ctx.flow(&introduction(ctx, secret))),
        Block::OrderedList(steps(ctx, secret)),
        Block::paragraph(ctx.word(&words::BACK)),
    ];
    let by_cdn =
        senders(ctx, secret).into_iter().any(|sender| ctx.topology.nodes[sender].kind.has(Trait::Cdn));
    if let Some(page) = facts::source(if by_cdn { "cf-header" } else { "ag-rest-header" }) {
        blocks.push(Block::Paragraph(vec![Inline::Text(ctx.word(&words::SOURCE)), Inline::page(page)]));
    }
    blocks
}

/// Who sends, who checks, where the value is kept, and why the order is as it is.
fn introduction(ctx: &Context, secret: &Secret<'_>) -> Vec<String> {
    let (senders, checkers) = (senders(ctx, secret), checkers(ctx, secret));
    let holes = [
        ("senders", &*ctx.join_names(&senders)),
        ("checkers", &*ctx.join_names(&checkers)),
        ("header", secret.header.name.as_str()),
    ];
    let mut sentences = vec![ctx.fill(&words::WHO, &holes)];
    sentences.push(match secret.kept {
        None => ctx.word(&words::KEPT_NOWHERE),
        Some(kept) => {
            let name = ctx.name(kept);
            match ctx.topology.nodes[kept].attributes.rotation_days {
                Some(days) => {
                    ctx.fill(&words::KEPT_ROTATED, &[("secret", &name), ("days", &days.to_string())])
                }
                None => ctx.fill(&words::KEPT, &[("secret", &name)]),
            }
        }
    });
    sentences.push(ctx.word(&words::ORDER));
    let mut accounts: Vec<NodeId> = Vec::new();
    for node in senders.into_iter().chain(checkers) {
        let around = ctx.topology.ancestors(node);
        let account = around.filter(|place| ctx.topology.nodes[*place].kind.has(Trait::Account)).last();
        if let Some(account) = account.filter(|account| !accounts.contains(account)) {
            accounts.push(account);
        }
    }
    if accounts.len() > 1 {
        sentences.push(ctx.fill(&words::ACCOUNTS, &[("accounts", &ctx.join_names(&accounts))]));
    }
    sentences
}

fn steps(ctx: &Context, secret: &Secret<'_>) -> Vec<Item> {
    let (senders, checkers) = (ctx.join_names(&senders(ctx, secret)), ctx.join_names(&checkers(ctx, secret)));
    let kept = secret.kept.map(|kept| ctx.name(kept));
    let both = [("senders", senders.as_str()), ("checkers", checkers.as_str())];
    let only = [("checkers", checkers.as_str())];
    let checked = ctx.join_names(&checked(ctx, secret));
    let item = |text: String| Item::new(vec![Inline::Text(text)]);
    let with = |text: String, below: Vec<String>| Item {
        words: vec![Inline::Text(text)],
        below: vec![Block::List(below.into_iter().map(item).collect())],
    };
    let checks = secret.checks.iter().map(|check| accept_both(ctx, secret, *check)).collect();
    let switches = secret.senders.iter().map(|link| switch(ctx, secret, *link)).collect();
    vec![
        item(match &kept {
            Some(kept) => ctx.fill(&words::NEW, &[("secret", kept)]),
            None => ctx.fill(&words::NEW_UNNAMED, &both),
        }),
        with(ctx.word(&words::BOTH), checks),
        item(ctx.fill(&words::TRY, &[("checked", &checked)])),
        with(ctx.word(&words::SWITCH), switches),
        item(ctx.fill(&words::WAIT, &both)),
        item(ctx.fill(&words::DROP, &only)),
        item(match &kept {
            Some(kept) => ctx.fill(&words::FORGET, &[("secret", kept)]),
            None => ctx.word(&words::FORGET_UNNAMED),
        }),
    ]
}

/// How a check learns the new value beside the old one.
fn accept_both(ctx: &Context, secret: &Secret<'_>, check: Checked) -> String {
    let topology = ctx.topology;
    match check {
        Checked::Guard(guard) => {
            let drawn = &topology.nodes[guard];
            let guarded = ctx.join_names(&topology.asked_at(guard));
            let name = ctx.name(guard);
            if topology.asked_at(guard) == [guard] {
                ctx.fill(&words::BOTH_ITSELF, &[("guard", &name)])
            } else if drawn.kind.has(Trait::WebAcl) {
                ctx.fill(&words::BOTH_ACL, &[("acl", &name), ("guarded", &guarded)])
            } else {
                ctx.fill(&words::BOTH_GUARD, &[("guard", &name), ("guarded", &guarded)])
            }
        }
        Checked::Rule(id) => {
            let link = &topology.links[id];
            let keys: Vec<String> = link.routes.iter().map(|route| one_line(&route.words())).collect();
            let mut rule = link_words::ends(ctx, link);
            if !keys.is_empty() {
                rule = format!("{rule}{}{})", ctx.before_brackets(), ctx.series(&keys));
            }
            let from = &topology.nodes[link.from].kind;
            let authorizer = topology
                .nodes
                .enumerated()
                .find(|(_, drawn)| drawn.kind.has(Trait::Authorizer) && drawn.protects.contains(&link.from));
            if let Some((authorizer, _)) = authorizer {
                let (name, guarded) = (ctx.name(authorizer), ctx.name(link.from));
                return ctx.fill(&words::BOTH_GUARD, &[("guard", &name), ("guarded", &guarded)]);
            }
            if !from.has(Trait::HttpLoadBalancer) && !from.has(Trait::Transparent) {
                return ctx.fill(&words::BOTH_OTHER, &[("node", &ctx.name(link.from)), ("rule", &rule)]);
            }
            let values = link.routes.len() + link.requires_header.len() + 1;
            let sentence = if values > MOST_VALUES { &words::BOTH_SECOND_RULE } else { &words::BOTH_RULE };
            ctx.fill(sentence, &[("rule", &rule), ("header", &secret.header.name)])
        }
        Checked::Key(target) => ctx.fill(&words::BOTH_KEY, &[("target", &ctx.name(target))]),
    }
}

/// How a sender takes the new value.
fn switch(ctx: &Context, secret: &Secret<'_>, id: LinkId) -> String {
    let link = &ctx.topology.links[id];
    let kind = &ctx.topology.nodes[link.from].kind;
    let sentence = if kind.has(Trait::Cdn) {
        &words::SWITCH_CDN
    } else if kind.has(Trait::ApiGateway) {
        &words::SWITCH_API
    } else {
        &words::SWITCH_OTHER
    };
    let holes = [
        ("sender", &*ctx.name(link.from)),
        ("target", &*ctx.name(link.to)),
        ("header", secret.header.name.as_str()),
    ];
    ctx.fill(sentence, &holes)
}

fn senders(ctx: &Context, secret: &Secret<'_>) -> Vec<NodeId> {
    once_each(secret.senders.iter().map(|link| ctx.topology.links[*link].from))
}

fn checkers(ctx: &Context, secret: &Secret<'_>) -> Vec<NodeId> {
    once_each(secret.checks.iter().map(|check| match check {
        Checked::Guard(node) | Checked::Key(node) => *node,
        Checked::Rule(link) => ctx.topology.links[*link].from,
    }))
}

/// What answers behind the checks.
fn checked(ctx: &Context, secret: &Secret<'_>) -> Vec<NodeId> {
    once_each(secret.checks.iter().flat_map(|check| match check {
        Checked::Guard(guard) => ctx.topology.asked_at(*guard),
        Checked::Key(node) => vec![*node],
        Checked::Rule(link) => vec![ctx.topology.links[*link].from],
    }))
}

fn once_each(nodes: impl Iterator<Item = NodeId>) -> Vec<NodeId> {
    let mut all: Vec<NodeId> = Vec::new();
    for node in nodes {
        if !all.contains(&node) {
            all.push(node);
        }
    }
    all
}
