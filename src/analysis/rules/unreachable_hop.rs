//! A hop that nothing carries.

use super::{Context, by_facts, from_hop};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::launch;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::model::link::Class;

pub(super) static RULE: Rule = Rule {
    id: "unreachable-hop",
    severity: Severity::Error,
    title: Text::new("A hop has no way to its destination", "ホップの宛先に届く経路がない"),
    page: Text::new(include_str!("unreachable_hop.en.md"), include_str!("unreachable_hop.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, hop) in ctx.hops.enumerated().filter(|(_, hop)| hop.class == Class::Unreachable) {
        // What was not offered yet is told once, where it is drawn.
        if launch::is_held_back(hop) {
            continue;
        }
        let mut finding = from_hop(&RULE, ctx, id, hop);
        // Where one fact is all there is to say, the rule that is about it says more than this one.
        if let Some(rule) = finding.fact.and_then(by_facts::rule_of) {
            finding.rule = rule;
        }
        findings.push(finding);
    }
}
