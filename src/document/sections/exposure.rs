//! What the internet can call, why, and what guards it.

use std::collections::BTreeMap;

use super::around;
use crate::analysis::hop::Evidence;
use crate::base::ids::NodeId;
use crate::catalog::kind::Net;
use crate::document::context::Context;
use crate::document::facts::ways_of_proof;
use crate::document::link_words;
use crate::document::tree::{Block, Inline, Table, Words};
use crate::model::attributes::{Header, ResourcePolicy};
use crate::model::link::Link;
use crate::words::document as words;

pub(super) fn write(ctx: &Context) -> Vec<Block> {
    let judged: Vec<NodeId> = ctx.topology.nodes.ids().filter(|node| is_judged(ctx, *node)).collect();
    if judged.is_empty() {
        return Vec::new();
    }
    let with = |wanted: Option<bool>| -> Vec<NodeId> {
        judged.iter().copied().filter(|node| ctx.exposure[*node].exposed == wanted).collect()
    };
    let (yes, no, unknown) = (with(Some(true)), with(Some(false)), with(None));

    let mut sentences = vec![if yes.is_empty() {
        ctx.word(&words::EXPOSED_NONE)
    } else {
        ctx.fill(&words::EXPOSED, &[("nodes", &ctx.join_names(&yes))])
    }];
    if !unknown.is_empty() {
        sentences.push(ctx.fill(&words::EXPOSED_UNKNOWN, &[("nodes", &ctx.join_names(&unknown))]));
    }
    let mut blocks = vec![Block::paragraph(ctx.flow(&sentences))];

    let head = [&words::RESOURCE_HEAD, &words::CALLABLE, &words::WHY].map(|word| ctx.word(word)).to_vec();
    let mut rows: Vec<Row> = Vec::new();
    for (nodes, answer) in [(&yes, &words::YES), (&unknown, &words::UNKNOWN), (&no, &words::NO)] {
        for node in nodes {
            let why = &ctx.exposure[*node].because;
            rows.push(Row { of: vec![*node], rest: vec![ctx.word(answer)], why });
        }
    }
    let rows = joined(ctx, rows);
    blocks.push(Block::Table(Table::of_filled_columns(head, rows)));

    let guards = guards(ctx);
    if !guards.is_empty() {
        blocks.push(Block::Heading(vec![Inline::Text(ctx.word(&words::GUARDS))]));
        let head = [&words::GUARDS_WHAT, &words::GUARD, &words::DEMANDS].map(|word| ctx.word(word)).to_vec();
        blocks.push(Block::Table(Table::of_filled_columns(head, guards)));
    }
    blocks.extend(around::write(ctx));
    blocks
}

/// Whether the question makes sense: something inside AWS that answers requests, and that was judged.
fn is_judged(ctx: &Context, node: NodeId) -> bool {
    let row = &ctx.topology.nodes[node];
    let answers = !matches!(
        row.kind.net,
        Net::External
            | Net::ExternalPrivate
            | Net::Attach
            | Net::Control
            | Net::Dns
            | Net::Boundary
            | Net::Gateway
            | Net::Link
    );
    answers
        && !row.is_boundary
        && ctx
            .exposure
            .get(node)
            .is_some_and(|exposure| exposure.exposed.is_some() || !exposure.because.is_empty())
}

/// A row that is about resources: their names are the first cell, the reasons the last.
struct Row<'a> {
    of: Vec<NodeId>,
    rest: Vec<String>,
    why: &'a [Evidence],
}

impl Row<'_> {
    /// The reasons, said of all resources of the row, which are called `name`.
    fn reasons(&self, ctx: &Context, name: &str) -> Words {
        let other = |node: NodeId| (self.of.first() == Some(&node)).then(|| name.to_owned());
        ctx.flow_words(self.why.iter().map(|evidence| ctx.say_as(&evidence.said, &other)).collect())
    }

    /// What is equal in rows that are told as one: label, cells, and reasons without the resource itself.
    fn likeness(&self, ctx: &Context) -> (String, Vec<String>, String) {
        let label = self.of.first().map(|node| ctx.names.label(*node).to_owned()).unwrap_or_default();
        // No name holds a control character.
        let reasons = self.reasons(ctx, "\u{1}");
        (label, self.rest.clone(), reasons.iter().map(Inline::words).collect())
    }
}

/// Rows that say the same of several resources of one label as one, at the place of the first.
fn joined(ctx: &Context, rows: Vec<Row>) -> Vec<Vec<Words>> {
    let mut joined: Vec<Row> = Vec::new();
    let mut places: BTreeMap<(String, Vec<String>, String), usize> = BTreeMap::new();
    for row in rows {
        let place = *places.entry(row.likeness(ctx)).or_insert(joined.len());
        match joined.get_mut(place) {
            Some(known) => known.of.extend(row.of),
            None => joined.push(row),
        }
    }
    joined
        .into_iter()
        .map(|row| {
            let of = ctx.join_names(&row.of);
            let reasons = row.reasons(ctx, &of);
            let rest = std::iter::once(of).chain(row.rest).map(|cell| vec![Inline::Text(cell)]);
            rest.chain([reasons]).collect()
        })
        .collect()
}

/// A row for each guard: of what, which, and what it demands.
fn guards(ctx: &Context) -> Vec<Vec<Words>> {
    let mut guards: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for (guard, drawn) in ctx.topology.nodes.enumerated() {
        for guarded in &drawn.protects {
            guards.entry(*guarded).or_default().push(guard);
        }
    }
    let mut checking: BTreeMap<NodeId, Vec<&Link>> = BTreeMap::new();
    for link in ctx.topology.links.iter().filter(|link| !link.requires_header.is_empty()) {
        checking.entry(link.from).or_default().push(link);
    }
    let mut rows = Vec::new();
    for node in ctx.topology.nodes.ids() {
        for guard in guards.get(&node).into_iter().flatten() {
            attached(ctx, node, *guard, &mut rows);
        }
        own(ctx, node, &mut rows);
        for link in checking.get(&node).into_iter().flatten() {
            rule(ctx, node, link, &mut rows);
        }
    }
    joined(ctx, rows)
}

fn row(of: NodeId, guard: String, demands: &str) -> Row<'static> {
    Row { of: vec![of], rest: vec![guard, demands.to_owned()], why: &[] }
}

/// What was drawn on the resource: firewalls of requests, authorizers, certificates.
fn attached(ctx: &Context, node: NodeId, guard: NodeId, rows: &mut Vec<Row>) {
    let drawn = &ctx.topology.nodes[guard];
    let headers = drawn.attributes.requires_header.iter();
    let mut demands: Vec<String> = headers.map(|header| demanded(ctx, header)).collect();
    if drawn.attributes.blocks_by_default == Some(true) {
        demands.push(ctx.word(&words::BLOCKS_BY_DEFAULT));
    }
    if demands.is_empty() {
        demands.push(ctx.word(&words::ATTACHED));
    }
    let name = ctx.name(guard);
    let kind = drawn.kind.short.get(ctx.lang);
    let guard = if name.eq_ignore_ascii_case(kind) { kind.to_owned() } else { format!("{name} ({kind})") };
    rows.push(row(node, guard, &ctx.series(&demands)));
}

fn demanded(ctx: &Context, header: &Header) -> String {
    ctx.fill(&words::DEMANDS_HEADER, &[("header", &link_words::guarding_header(ctx, header))])
}

/// What the resource demands by itself.
fn own(ctx: &Context, node: NodeId, rows: &mut Vec<Row>) {
    let resource = &ctx.topology.nodes[node];
    let attributes = &resource.attributes;
    let mut add = |guard: &'static crate::words::sentence::Sentence, demands: &str| {
        rows.push(row(node, ctx.word(guard), demands));
    };
    match attributes.auth.as_deref() {
        Some([]) => add(&words::AUTHENTICATION, &ctx.word(&words::OPEN_TO_ALL)),
        Some(ways) => {
            let ways = ctx.series(&ways_of_proof(ctx, ways));
            add(&words::AUTHENTICATION, &ctx.fill(&words::DEMANDS_AUTH, &[("ways", &ways)]));
        }
        None => {}
    }
    // What a web ACL demands stands at what it guards.
    let asks = ctx.topology.asked_at(node).contains(&node);
    for header in attributes.requires_header.iter().filter(|_| asks) {
        add(&words::DEMANDED_HEADER, &demanded(ctx, header));
    }
    if attributes.mutual_tls == Some(true) {
        add(&words::MUTUAL_TLS, &ctx.word(&words::DEMANDS_MUTUAL_TLS));
    }
    if attributes.api_keys == Some(true) {
        add(&words::API_KEYS, &ctx.word(&words::DEMANDS_KEY));
    }
    if attributes.throttling == Some(true) {
        add(&words::THROTTLING, &ctx.word(&words::LIMITS_RATE));
    }
    match &attributes.resource_policy {
        Some(ResourcePolicy::Admits(nodes)) => {
            add(&words::RESOURCE_POLICY, &ctx.fill(&words::ADMITS, &[("peers", &ctx.join_names(nodes))]));
        }
        Some(ResourcePolicy::Present) => add(&words::RESOURCE_POLICY, &ctx.word(&words::ADMITS_SOME)),
        Some(ResourcePolicy::Absent) | None => {}
    }
    if let Some(rules) = resource.inbound.as_ref().filter(|rules| !rules.is_empty()) {
        let rules = link_words::inbound(ctx, rules);
        add(&words::INBOUND, &ctx.fill(&words::ADMITS, &[("peers", &ctx.series(&rules))]));
    }
}

/// The headers that a rule of the resource demands.
fn rule(ctx: &Context, node: NodeId, link: &Link, rows: &mut Vec<Row>) {
    for header in &link.requires_header {
        let rule = format!("{} ({})", ctx.word(&words::SECRET_HEADER_RULE), link_words::ends(ctx, link));
        rows.push(row(node, rule, &demanded(ctx, header)));
    }
}
