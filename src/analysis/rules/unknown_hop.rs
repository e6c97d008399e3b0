//! A hop that cannot be judged.

use super::{Context, from_hop};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::model::link::Class;

pub(super) static RULE: Rule = Rule {
    id: "unknown-hop",
    severity: Severity::Warning,
    title: Text::new(
        "A hop cannot be told, because a fact is missing",
        "情報が足りず、ホップの区分を判定できない",
    ),
    page: Text::new(include_str!("unknown_hop.en.md"), include_str!("unknown_hop.ja.md")),
};

/// The fact of hops that several ways fit: the author has to choose (LANGUAGE.2).
const SEVERAL_WAYS: &str = "LANGUAGE.2";

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, hop) in ctx.hops.enumerated().filter(|(_, hop)| hop.class == Class::Unknown) {
        let mut finding = from_hop(&RULE, ctx, id, hop);
        if finding.fact == Some(SEVERAL_WAYS) {
            finding.severity = Severity::Error;
        }
        findings.push(finding);
    }
}
