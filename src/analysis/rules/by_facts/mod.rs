//! Rules that say what facts of the catalogue say: one finding for each place where a fact holds that names the rule.
//!
//! A fact names its rule by id, so that a new fact needs no new code; a rule whose doubt needs more than one fact has a
//! check of its own, beside this folder.

mod accelerator_endpoint_not_offered;
mod accelerator_keeps_client_address;
mod accelerator_mixed_use;
mod alias_target_not_offered;
mod authorizer_not_offered;
mod certificate_region;
mod client_address_hidden;
mod database_publicly_accessible;
mod database_subnets;
mod end_of_life_service;
mod endpoint_service_front;
mod endpoint_type_not_offered;
mod feature_not_offered;
mod function_cannot_reach_database;
mod function_without_way_out;
mod gateway_endpoint_use;
mod inbound_through_nat;
mod integration_not_supported;
mod integration_timeout;
mod lattice_association;
mod layer_4_routing;
mod legacy_vpc_link;
mod listener_rule_quota;
mod load_balancer_address;
mod load_balancer_subnet_not_public;
mod load_balancer_zones;
mod nat_placement;
mod nlb_filters_privatelink;
mod nlb_without_security_group;
mod no_public_address;
mod origin_not_reachable;
mod overlapping_cidrs;
mod peering_not_transitive;
mod plain_http_integration;
mod private_api_without_policy;
mod private_dns_shadows_public_names;
mod private_endpoint_needed;
mod provider_calls_consumer;
mod public_access_blocked;
mod security_group_not_offered;
mod security_group_quota;
mod service_without_way;
mod shared_vpc_limits;
mod single_nat;
mod source_address_behind_proxy;
mod stage_in_path;
mod target_not_offered;
mod transit_gateway_zone;
mod waf_not_attachable;
mod waf_other_region;
mod waf_scope_mixed;
mod waf_second_acl;

use std::collections::BTreeSet;

use super::{Context, at_link, at_node};
use crate::analysis::facts::Held;
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::hop::Hop;
use crate::base::ids::LinkId;
use crate::catalog::facts::{self, Fact, Verdict};
use crate::model::link::Class;
use crate::words::finding as words;
use crate::words::sentence::{Hole, Said, Sentence};

/// The rules, in the order of the reference page.
pub(super) static RULES: &[&Rule] = &[
    &integration_not_supported::RULE,
    &accelerator_endpoint_not_offered::RULE,
    &accelerator_keeps_client_address::RULE,
    &accelerator_mixed_use::RULE,
    &origin_not_reachable::RULE,
    &security_group_quota::RULE,
    &function_without_way_out::RULE,
    &function_cannot_reach_database::RULE,
    &database_publicly_accessible::RULE,
    &database_subnets::RULE,
    &service_without_way::RULE,
    &private_endpoint_needed::RULE,
    &alias_target_not_offered::RULE,
    &end_of_life_service::RULE,
    &certificate_region::RULE,
    &waf_not_attachable::RULE,
    &waf_second_acl::RULE,
    &waf_scope_mixed::RULE,
    &waf_other_region::RULE,
    &load_balancer_zones::RULE,
    &load_balancer_subnet_not_public::RULE,
    &load_balancer_address::RULE,
    &target_not_offered::RULE,
    &layer_4_routing::RULE,
    &nlb_without_security_group::RULE,
    &nlb_filters_privatelink::RULE,
    &security_group_not_offered::RULE,
    &listener_rule_quota::RULE,
    &source_address_behind_proxy::RULE,
    &no_public_address::RULE,
    &nat_placement::RULE,
    &single_nat::RULE,
    &inbound_through_nat::RULE,
    &public_access_blocked::RULE,
    &gateway_endpoint_use::RULE,
    &peering_not_transitive::RULE,
    &overlapping_cidrs::RULE,
    &transit_gateway_zone::RULE,
    &endpoint_service_front::RULE,
    &provider_calls_consumer::RULE,
    &client_address_hidden::RULE,
    &shared_vpc_limits::RULE,
    &lattice_association::RULE,
    &legacy_vpc_link::RULE,
    &plain_http_integration::RULE,
    &stage_in_path::RULE,
    &endpoint_type_not_offered::RULE,
    &private_api_without_policy::RULE,
    &private_dns_shadows_public_names::RULE,
    &authorizer_not_offered::RULE,
    &feature_not_offered::RULE,
    &integration_timeout::RULE,
];

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    // A hop that cannot be says so itself, and with the way out that fits it, and what may go wrong on it does not matter;
    // where an inbound rule is all that stops it, what AWS says to it is another matter.
    let impossible: BTreeSet<LinkId> = ctx
        .hops
        .enumerated()
        .filter(|(_, hop)| hop.class == Class::Unreachable && !is_filtered(hop))
        .map(|(link, _)| link)
        .collect();
    for held in ctx.facts {
        let says_it = |link: &LinkId| {
            let mut reasons = ctx.hops[*link].because.iter();
            let speaks_of_hop = held.fact.verdict == Verdict::Unsupported || held.nodes.len() > 1;
            speaks_of_hop || reasons.any(|reason| reason.fact == held.fact.id)
        };
        let told = held.links.iter().any(|link| impossible.contains(link) && says_it(link));
        if let (Some(rule), false) = (rule(held.fact), told) {
            findings.push(finding(ctx, held, rule));
        }
    }
}

/// Whether nothing but inbound rules stops a hop.
fn is_filtered(hop: &Hop) -> bool {
    hop.because.first().is_some_and(|first| first.fact == "LANGUAGE.6")
}

/// The rule of this folder that tells of a fact.
pub(super) fn rule_of(fact: &str) -> Option<&'static Rule> {
    facts::find(fact).and_then(rule)
}

/// The rule that a fact names, where the rule has no check of its own that tells of it.
fn rule(fact: &Fact) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| Some(rule.id) == fact.rule)
}

fn finding(ctx: &Context<'_>, held: &Held, rule: &'static Rule) -> Finding {
    let fact = held.fact;
    let mut holes = vec![("text", Hole::Text(fact.reason))];
    holes.extend(fact.until.map(|until| ("until", Hole::Word(until.to_string()))));
    let mut finding = if let [from, to] = held.nodes[..] {
        holes.extend([("from", Hole::Node(from)), ("to", Hole::Node(to))]);
        let sentence = if fact.until.is_some() { &words::FACT_AT_PAIR_UNTIL } else { &words::FACT_AT_PAIR };
        let sentence = detailed(held, sentence, &mut holes);
        match held.links.first() {
            Some(link) => at_link(rule, ctx, *link, sentence.with(holes)),
            None => at_node(rule, ctx, from, sentence.with(holes)),
        }
    } else {
        let node = held.nodes[0];
        holes.push(("node", Hole::Node(node)));
        let sentence = if fact.until.is_some() { &words::FACT_AT_NODE_UNTIL } else { &words::FACT_AT_NODE };
        let sentence = detailed(held, sentence, &mut holes);
        at_node(rule, ctx, node, sentence.with(holes))
    };
    finding.nodes.clone_from(&held.nodes);
    finding.severity = fact.severity();
    finding.fact = Some(fact.id);
    finding.source = fact.sources.first().copied();
    finding.remedy = remedy(ctx, fact);
    finding
}

/// The sentence that tells more than the fact does, where there is one, with its holes.
fn detailed(
    held: &Held,
    plain: &'static Sentence,
    holes: &mut Vec<(&'static str, Hole)>,
) -> &'static Sentence {
    match &held.detail {
        Some(detail) => {
            holes.extend(detail.holes.iter().cloned());
            detail.sentence
        }
        None => plain,
    }
}

/// What a fact advises and what exists at the date of the topology.
fn remedy(ctx: &Context<'_>, fact: &Fact) -> Option<Said> {
    let day = ctx.graph.topology().as_of;
    let exists = |id: &&str| facts::holds_on(id, day);
    let texts: Vec<_> = fact
        .remedies
        .iter()
        .filter(|remedy| remedy.rests_on.iter().all(exists))
        .map(|remedy| remedy.text)
        .collect();
    (!texts.is_empty()).then(|| words::FACT_REMEDY.with(vec![("texts", Hole::Sentences(texts))]))
}

#[cfg(test)]
mod tests {
    use super::RULES;
    use crate::analysis::rules;
    use crate::catalog::facts::{self, Verdict};
    use crate::model::codes;

    #[test]
    fn facts_and_rules_know_each_other() {
        for fact in facts::all().filter(|fact| fact.is_live()) {
            // A load balancer without a scheme is told of while the text is read.
            let diagnosed = codes::ALL.iter().any(|code| Some(code.id) == fact.rule);
            let named = diagnosed || rules::all().any(|rule| Some(rule.id) == fact.rule);
            assert_eq!(named, fact.verdict != Verdict::Supported, "{}: {:?}", fact.id, fact.rule);
        }
        for rule in RULES {
            assert!(facts::all().any(|fact| fact.rule == Some(rule.id)), "{} rests on no fact", rule.id);
        }
    }
}
