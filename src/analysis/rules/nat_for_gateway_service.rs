//! S3 or DynamoDB by a NAT gateway, where a gateway endpoint would do.

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "nat-for-gateway-service",
    severity: Severity::Note,
    title: Text::new(
        "S3 or DynamoDB is reached through a NAT gateway",
        "S3 や DynamoDB に NAT ゲートウェイ経由で接続している",
    ),
    page: Text::new(
        include_str!("nat_for_gateway_service.en.md"),
        include_str!("nat_for_gateway_service.ja.md"),
    ),
};

/// The fact that says what such a hop is. It is supported, so the rules by facts do not tell of it.
const FACT: &str = "svc-nat-aws";

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for held in ctx.facts.iter().filter(|held| held.fact.id == FACT) {
        let ([from, to], [link]) = (&held.nodes[..], &held.links[..]) else { continue };
        // The routes of a gateway endpoint lead to the service of its own Region only.
        let Some(vpc) = ctx.graph.vpc(*from).filter(|_| ctx.graph.same_region(*from, *to)) else { continue };
        let holes = vec![("from", Hole::Node(*from)), ("to", Hole::Node(*to))];
        let mut finding = at_link(&RULE, ctx, *link, words::NAT_FOR_GATEWAY_SERVICE.with(holes));
        let holes = vec![("vpc", Hole::Node(vpc)), ("to", Hole::Node(*to))];
        finding.remedy = Some(words::NAT_FOR_GATEWAY_SERVICE_REMEDY.with(holes));
        finding.fact = Some(FACT);
        finding.source = facts::source(FACT);
        findings.push(finding);
    }
}
