//! Rules that say what facts of the catalogue say: one finding for each place where a fact holds that names the rule.
//!
//! A fact names its rule by id, so that a new fact needs no new code; a rule whose doubt needs more than one fact has a
//! check of its own, beside this folder.

mod authorizer_not_offered;
mod endpoint_type_not_offered;
mod feature_not_offered;
mod integration_not_supported;
mod integration_timeout;
mod legacy_vpc_link;
mod plain_http_integration;
mod private_api_without_policy;
mod private_dns_shadows_public_names;
mod stage_in_path;

use std::collections::BTreeSet;

use super::{Context, at_link, at_node};
use crate::analysis::facts::Held;
use crate::analysis::finding::{Finding, Rule};
use crate::base::ids::LinkId;
use crate::catalog::facts::{self, Fact, Verdict};
use crate::model::link::Class;
use crate::words::finding as words;
use crate::words::sentence::{Hole, Said};

/// The rules, in the order of the reference page.
pub(super) static RULES: &[&Rule] = &[
    &integration_not_supported::RULE,
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
    // A hop that cannot be says so itself, and with the way out that fits it. What may go wrong on it does not matter.
    let impossible: BTreeSet<LinkId> = ctx
        .hops
        .enumerated()
        .filter(|(_, hop)| hop.class == Class::Unreachable)
        .map(|(link, _)| link)
        .collect();
    for held in ctx.facts {
        let told = (held.fact.verdict == Verdict::Unsupported || held.nodes.len() > 1)
            && held.links.iter().any(|link| impossible.contains(link));
        if let (Some(rule), false) = (rule(held.fact), told) {
            findings.push(finding(ctx, held, rule));
        }
    }
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
        match held.links.first() {
            Some(link) => at_link(rule, ctx, *link, sentence.with(holes)),
            None => at_node(rule, ctx, from, sentence.with(holes)),
        }
    } else {
        let node = held.nodes[0];
        holes.push(("node", Hole::Node(node)));
        let sentence = if fact.until.is_some() { &words::FACT_AT_NODE_UNTIL } else { &words::FACT_AT_NODE };
        at_node(rule, ctx, node, sentence.with(holes))
    };
    finding.nodes.clone_from(&held.nodes);
    finding.severity = fact.severity();
    finding.fact = Some(fact.id);
    finding.source = fact.sources.first().copied();
    finding.remedy = remedy(ctx, fact);
    finding
}

/// What a fact advises and what exists at the date of the topology.
fn remedy(ctx: &Context<'_>, fact: &Fact) -> Option<Said> {
    let day = ctx.graph.topology().as_of;
    let exists = |id: &&str| facts::find(id).is_some_and(|fact| fact.holds_on(day));
    let texts: Vec<_> = fact
        .remedies
        .iter()
        .filter(|remedy| remedy.rests_on.iter().all(exists))
        .map(|remedy| remedy.text)
        .collect();
    (!texts.is_empty()).then(|| words::FACT_REMEDY.with(vec![("texts", Hole::Texts(texts))]))
}

#[cfg(test)]
mod tests {
    use super::RULES;
    use crate::analysis::rules;
    use crate::catalog::facts::{self, Verdict};

    #[test]
    fn facts_and_rules_know_each_other() {
        for fact in facts::all().filter(|fact| fact.is_live()) {
            let named = rules::all().any(|rule| Some(rule.id) == fact.rule);
            assert_eq!(named, fact.verdict != Verdict::Supported, "{}: {:?}", fact.id, fact.rule);
        }
        for rule in RULES {
            assert!(facts::all().any(|fact| fact.rule == Some(rule.id)), "{} rests on no fact", rule.id);
        }
    }
}
