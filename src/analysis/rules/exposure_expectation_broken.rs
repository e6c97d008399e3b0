//! A resource whose exposure is not what it expects.

use super::{Context, at_node, rest_on};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::model::attributes::Exposed;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "exposure-expectation-broken",
    severity: Severity::Error,
    title: Text::new(
        "The exposure of a resource is not what it is expected to be",
        "リソースの公開状態が想定と違う",
    ),
    page: Text::new(
        include_str!("exposure_expectation_broken.en.md"),
        include_str!("exposure_expectation_broken.ja.md"),
    ),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, node) in ctx.graph.topology().nodes.enumerated() {
        let Some(expected) = &node.expect else { continue };
        let exposed = ctx.exposure[id].exposed;
        let sentence = match (expected.value, exposed) {
            (Exposed::Yes, Some(true)) | (Exposed::No, Some(false)) => continue,
            (Exposed::Yes, Some(false)) => &words::NOT_EXPOSED_BUT_EXPECTED,
            (Exposed::No, Some(true)) => &words::EXPOSED_BUT_NOT_EXPECTED,
            (_, None) => &words::EXPOSURE_UNKNOWN,
        };
        let message = sentence.with(vec![("node", Hole::Node(id))]);
        let mut finding = at_node(&RULE, ctx, id, message);
        finding.remedy = Some(words::EXPOSURE_EXPECTATION_REMEDY.with(vec![("node", Hole::Node(id))]));
        rest_on(&mut finding, &ctx.exposure[id].because);
        finding.span = expected.span;
        findings.push(finding);
    }
}
