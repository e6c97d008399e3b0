//! A hop whose class is none of those that its link expects.

use super::{Context, at_link, rest_on};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "expect-broken",
    severity: Severity::Error,
    title: Text::new("A hop is not what it is expected to be", "ホップの区分が想定と違う"),
    page: Text::new(include_str!("expect_broken.en.md"), include_str!("expect_broken.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, link) in ctx.graph.topology().links.enumerated() {
        let Some(expected) = &link.expect else { continue };
        let class = ctx.hops[id].class;
        if expected.value.contains(&class) {
            continue;
        }
        let wanted: Vec<&str> = expected.value.iter().map(|class| class.id()).collect();
        let message = words::EXPECT_BROKEN.with(vec![
            ("from", Hole::Node(link.from)),
            ("to", Hole::Node(link.to)),
            ("class", Hole::Word(class.id().to_owned())),
            ("wanted", Hole::Word(wanted.join(", "))),
        ]);
        let mut finding = at_link(&RULE, ctx, id, message);
        rest_on(&mut finding, &ctx.hops[id].because);
        finding.remedy = Some(words::EXPECT_BROKEN_REMEDY.with(Vec::new()));
        finding.span = expected.span;
        findings.push(finding);
    }
}
