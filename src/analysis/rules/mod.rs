//! Rules about an architecture, each in a file with its page in both languages; the list below is the family.

mod admin_port_open;
mod allow_without_effect;
mod around;
mod by_facts;
mod bypass_mitigated;
mod bypass_not_searched;
mod bypass_open;
mod bypass_weak;
mod edge_api_behind_cdn;
mod endpoint_service_region;
mod expect_broken;
mod expired_allow;
mod exposure_expectation_broken;
mod function_url_without_auth;
mod header_mismatch;
mod hub_not_shared;
mod misplaced_resource;
mod nat_for_gateway_service;
mod open_route;
mod own_public_name;
mod plain_http_listener;
mod policy_broken;
mod private_alternative;
mod private_dns_overrides_way;
mod s3_website_behind_cdn;
mod second_entrance_default_endpoint;
mod secret_in_clear;
mod security_group_reference;
mod service_not_yet_offered;
mod target_publicly_addressed;
mod transport_not_stated;
mod unknown_hop;
mod unreachable_hop;
mod vpn_over_internet;

use std::collections::BTreeMap;

use super::bypass::{Bypass, Doors, Limit};
use super::facts::Held;
use super::finding::{Finding, Rule};
use super::hop::{Evidence, Exposure, Hop};
use super::hops::Ground;
use crate::base::date::Date;
use crate::base::diagnostic::Severity;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::suggest;
use crate::catalog::facts::{self, Verdict};
use crate::graph::Graph;
use crate::model::attributes::Allow;
use crate::model::link::Class;
use crate::words::finding as words;
use crate::words::sentence::{Hole, Said};

/// All rules, in the order of the reference page.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().chain(by_facts::RULES).copied()
}

/// Rules with a check of their own.
static RULES: &[&Rule] = &[
    &unreachable_hop::RULE,
    &unknown_hop::RULE,
    &expect_broken::RULE,
    &exposure_expectation_broken::RULE,
    &policy_broken::RULE,
    &header_mismatch::RULE,
    &service_not_yet_offered::RULE,
    &misplaced_resource::RULE,
    &hub_not_shared::RULE,
    &security_group_reference::RULE,
    &endpoint_service_region::RULE,
    &transport_not_stated::RULE,
    &vpn_over_internet::RULE,
    &private_dns_overrides_way::RULE,
    &own_public_name::RULE,
    &edge_api_behind_cdn::RULE,
    &admin_port_open::RULE,
    &nat_for_gateway_service::RULE,
    &bypass_open::RULE,
    &bypass_weak::RULE,
    &bypass_mitigated::RULE,
    &bypass_not_searched::RULE,
    &function_url_without_auth::RULE,
    &s3_website_behind_cdn::RULE,
    &second_entrance_default_endpoint::RULE,
    &open_route::RULE,
    &target_publicly_addressed::RULE,
    &plain_http_listener::RULE,
    &secret_in_clear::RULE,
    &private_alternative::RULE,
    &allow_without_effect::RULE,
    &expired_allow::RULE,
];

/// What looks for doubts. The two rules about `allow` look at the findings of the others and stand in `accept`.
static CHECKS: &[fn(&Context<'_>, &mut Vec<Finding>)] = &[
    unreachable_hop::check,
    unknown_hop::check,
    expect_broken::check,
    exposure_expectation_broken::check,
    policy_broken::check,
    header_mismatch::check,
    service_not_yet_offered::check,
    misplaced_resource::check,
    hub_not_shared::check,
    security_group_reference::check,
    endpoint_service_region::check,
    transport_not_stated::check,
    vpn_over_internet::check,
    private_dns_overrides_way::check,
    own_public_name::check,
    edge_api_behind_cdn::check,
    admin_port_open::check,
    nat_for_gateway_service::check,
    bypass_open::check,
    bypass_weak::check,
    bypass_mitigated::check,
    bypass_not_searched::check,
    function_url_without_auth::check,
    s3_website_behind_cdn::check,
    second_entrance_default_endpoint::check,
    open_route::check,
    target_publicly_addressed::check,
    plain_http_listener::check,
    secret_in_clear::check,
    private_alternative::check,
];

/// What rules may ask.
pub(super) struct Context<'a> {
    pub(super) graph: &'a Graph,
    pub(super) hops: &'a IdVec<LinkId, Hop>,
    pub(super) exposure: &'a IdVec<NodeId, Exposure>,
    /// The facts that hold, and where.
    pub(super) facts: &'a [Held],
    /// The first of them by which AWS does not support a link.
    pub(super) refusals: BTreeMap<LinkId, &'a Held>,
    /// What is derived of the resources.
    pub(super) ground: &'a Ground<'a>,
    /// What is attached to them, and what they demand of callers.
    pub(super) doors: &'a Doors<'a, 'a>,
    pub(super) bypasses: &'a [Bypass],
    /// Where the search for them was cut.
    pub(super) limits: &'a [Limit],
}

/// The first fact by which AWS does not support each link of which there is one.
pub(super) fn refusals(facts: &[Held]) -> BTreeMap<LinkId, &Held> {
    let mut refusals = BTreeMap::new();
    for held in facts.iter().filter(|held| held.fact.verdict == Verdict::Unsupported) {
        for link in &held.links {
            refusals.entry(*link).or_insert(held);
        }
    }
    refusals
}

/// All findings, in the order of their places in the text; what the author has accepted is marked.
///
/// `today` decides whether an `allow` with `until` still holds; `None` lets it hold.
pub(super) fn judge(ctx: &Context<'_>, today: Option<Date>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        check(ctx, &mut findings);
    }
    by_facts::check(ctx, &mut findings);
    accept(ctx, today, &mut findings);
    findings.sort_by_key(|finding| finding.span);
    findings
}

fn at_link(rule: &'static Rule, ctx: &Context<'_>, link: LinkId, message: Said) -> Finding {
    let drawn = &ctx.graph.topology().links[link];
    Finding {
        rule,
        severity: rule.severity,
        nodes: vec![drawn.from, drawn.to],
        links: vec![link],
        message,
        remedy: None,
        fact: None,
        source: None,
        span: drawn.span,
        allowed: None,
    }
}

fn at_node(rule: &'static Rule, ctx: &Context<'_>, node: NodeId, message: Said) -> Finding {
    Finding {
        rule,
        severity: rule.severity,
        nodes: vec![node],
        links: Vec::new(),
        message,
        remedy: None,
        fact: None,
        source: None,
        span: ctx.graph.node(node).span,
        allowed: None,
    }
}

/// Lets a finding rest on the first of some reasons.
fn rest_on(finding: &mut Finding, because: &[Evidence]) {
    finding.fact = because.first().map(|evidence| evidence.fact);
    finding.source = because.iter().find_map(|evidence| facts::source(evidence.fact));
}

/// A finding that says of a link what its hop says, with the most exact of its reasons.
fn from_hop(rule: &'static Rule, ctx: &Context<'_>, link: LinkId, hop: &Hop) -> Finding {
    // Why networks are apart, or which integration does not exist, says more than that nothing leads there.
    let is_exact = |fact: &str| matches!(fact, "D2.4" | "D2.5") || facts::source(fact).is_some();
    let exact = hop.because.iter().find(|evidence| is_exact(evidence.fact));
    let ends = &ctx.graph.topology().links[link];
    let unexplained =
        || words::UNEXPLAINED.with(vec![("from", Hole::Node(ends.from)), ("to", Hole::Node(ends.to))]);
    let reason = exact.or(hop.because.first());
    let mut finding = at_link(rule, ctx, link, reason.map_or_else(unexplained, |reason| reason.said.clone()));
    finding.remedy.clone_from(&hop.remedy);
    finding.fact = reason.map(|reason| reason.fact);
    finding.source = finding.fact.and_then(facts::source);
    // A row of a table says what is; the fact behind it, with its page, says why.
    if let (None, Some(held)) = (finding.source, ctx.refusals.get(&link)) {
        finding.fact = Some(held.fact.id);
        finding.source = held.fact.sources.first().copied();
    }
    finding
}

/// Marks what the author has accepted, and tells of what is accepted in vain or no longer.
fn accept(ctx: &Context<'_>, today: Option<Date>, findings: &mut Vec<Finding>) {
    let topology = ctx.graph.topology();
    let mut doubts = Vec::new();
    let mut hear = |allow: &Allow, place: Place, findings: &mut [Finding]| {
        let expired = allow.until.zip(today).is_some_and(|(until, today)| today > until);
        let mut met = false;
        for finding in findings.iter_mut() {
            let asked = allow.rule.value.as_str();
            // A hop that is not possible may be told by a rule about the reason.
            let is_unreachable = asked == unreachable_hop::RULE.id
                && finding.links.iter().any(|link| ctx.hops[*link].class == Class::Unreachable)
                && finding.severity == Severity::Error;
            let named = finding.rule.id == asked || finding.fact == Some(asked) || is_unreachable;
            if named && place.covers(ctx, finding) {
                met = true;
                if !expired && finding.allowed.is_none() {
                    finding.allowed = Some(allow.reason.clone());
                }
            }
        }
        let rule = ("rule", Hole::Word(allow.rule.value.clone()));
        let doubt = |of: &'static Rule, message: Said| Finding {
            rule: of,
            severity: of.severity,
            nodes: place.node().into_iter().collect(),
            links: place.link().into_iter().collect(),
            message,
            remedy: None,
            fact: None,
            source: None,
            span: allow.span,
            allowed: None,
        };
        if all().all(|known| known.id != allow.rule.value) && facts::find(&allow.rule.value).is_none() {
            let mut unknown = doubt(&allow_without_effect::RULE, words::UNKNOWN_RULE.with(vec![rule]));
            let near = suggest::nearest(&allow.rule.value, all().map(|known| known.id));
            unknown.remedy =
                near.map(|near| words::UNKNOWN_RULE_REMEDY.with(vec![("near", Hole::Word(near.to_owned()))]));
            doubts.push(unknown);
        } else if !met {
            doubts.push(doubt(&allow_without_effect::RULE, words::ALLOW_WITHOUT_EFFECT.with(vec![rule])));
        } else if let (true, Some(until)) = (expired, allow.until) {
            let until = ("until", Hole::Word(until.to_string()));
            doubts.push(doubt(&expired_allow::RULE, words::EXPIRED_ALLOW.with(vec![rule, until])));
        }
    };
    for (id, link) in topology.links.enumerated() {
        for allow in &link.allow {
            hear(allow, Place::Link(id), findings);
        }
    }
    for (id, node) in topology.nodes.enumerated() {
        for allow in &node.allow {
            hear(allow, Place::Node(id), findings);
        }
    }
    for allow in &topology.allow {
        hear(allow, Place::Everywhere, findings);
    }
    findings.extend(doubts);
}

/// Where an `allow` stands.
#[derive(Clone, Copy)]
enum Place {
    Link(LinkId),
    Node(NodeId),
    Everywhere,
}

impl Place {
    /// A link covers its own findings; a resource those about it, its links and what stands in it.
    fn covers(self, ctx: &Context<'_>, finding: &Finding) -> bool {
        match self {
            Self::Link(link) => finding.links.contains(&link),
            Self::Node(place) => finding.nodes.iter().any(|node| ctx.graph.topology().within(*node, place)),
            Self::Everywhere => true,
        }
    }

    const fn link(self) -> Option<LinkId> {
        if let Self::Link(link) = self { Some(link) } else { None }
    }

    const fn node(self) -> Option<NodeId> {
        if let Self::Node(node) = self { Some(node) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::all;
    use crate::base::lang::Lang;

    #[test]
    fn rules_have_names_and_pages() {
        let names: BTreeSet<&str> = all().map(|rule| rule.id).collect();
        assert_eq!(names.len(), all().count());
        for rule in all() {
            for lang in Lang::ALL {
                let title = format!("# {}\n", rule.title.get(lang));
                assert!(rule.page.get(lang).starts_with(&title), "{} {lang:?}", rule.id);
            }
        }
    }
}
