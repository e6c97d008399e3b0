//! Two distributions one behind the other (AWS-FACTS D4.16).

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::attributes::Endpoint;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "edge-api-behind-cdn",
    severity: Severity::Warning,
    title: Text::new(
        "CloudFront in front of an edge-optimized API",
        "エッジ最適化 API の前に CloudFront を置いている",
    ),
    page: Text::new(include_str!("edge_api_behind_cdn.en.md"), include_str!("edge_api_behind_cdn.ja.md")),
};

/// Where AWS states it.
const PAGE: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html";

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, link) in ctx.graph.topology().links.enumerated() {
        let is_edge = ctx.graph.node(link.to).attributes.endpoint == Some(Endpoint::Edge);
        if !is_edge || !ctx.graph.has(link.from, Trait::Cdn) || !ctx.graph.has(link.to, Trait::RestApi) {
            continue;
        }
        let holes = || vec![("from", Hole::Node(link.from)), ("to", Hole::Node(link.to))];
        let mut finding = at_link(&RULE, ctx, id, words::EDGE_BEHIND_CDN.with(holes()));
        finding.remedy = Some(words::EDGE_BEHIND_CDN_REMEDY.with(vec![("to", Hole::Node(link.to))]));
        finding.fact = Some("D4.16");
        finding.source = Some(PAGE);
        findings.push(finding);
    }
}
