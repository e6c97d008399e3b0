//! A call that leaves the VPC only to come back into it (AWS-FACTS D4.8).

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "own-public-name",
    severity: Severity::Warning,
    title: Text::new(
        "A load balancer of the own VPC is called by its public name",
        "自分の VPC のロードバランサーをパブリックな名前で呼び出している",
    ),
    page: Text::new(include_str!("own_public_name.en.md"), include_str!("own_public_name.ja.md")),
};

/// The row of the hop table that decides such hops.
const ROW: &str = "D3.66";
/// Where AWS states it.
const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html";

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, hop) in
        ctx.hops.enumerated().filter(|(_, hop)| hop.because.first().is_some_and(|row| row.fact == ROW))
    {
        let link = &ctx.graph.topology().links[id];
        let holes = || vec![("from", Hole::Node(link.from)), ("to", Hole::Node(link.to))];
        let mut finding = at_link(&RULE, ctx, id, words::OWN_PUBLIC_NAME.with(holes()));
        finding.remedy = Some(words::OWN_PUBLIC_NAME_REMEDY.with(vec![("to", Hole::Node(link.to))]));
        finding.fact = hop.because.first().map(|row| row.fact);
        finding.source = Some(PAGE);
        findings.push(finding);
    }
}
