//! An endpoint in another Region than its service, which does not admit that.

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::model::attributes::ServiceRef;
use crate::words::finding as words;
use crate::words::launch;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "endpoint-service-region",
    severity: Severity::Error,
    title: Text::new(
        "An endpoint stands in a Region that its service does not admit",
        "エンドポイントサービスが許可していないリージョンにエンドポイントがある",
    ),
    page: Text::new(
        include_str!("endpoint_service_region.en.md"),
        include_str!("endpoint_service_region.ja.md"),
    ),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    let may_admit = facts::holds_on("pl-region", graph.topology().as_of);
    for (endpoint, node) in graph.topology().nodes.enumerated() {
        for service in &node.attributes.services {
            let ServiceRef::Node(service) = *service else { continue };
            if !graph.has(service, Trait::EndpointService)
                || graph.same_region(endpoint, service)
                || (may_admit && graph.node(service).attributes.cross_region == Some(true))
            {
                continue;
            }
            let holes = || vec![("endpoint", Hole::Node(endpoint)), ("service", Hole::Node(service))];
            let (sentence, remedy) = if may_admit {
                (&words::SERVICE_OF_OTHER_REGION, &words::SERVICE_OF_OTHER_REGION_REMEDY)
            } else {
                (&launch::NOT_ACROSS_REGIONS_YET, &launch::NOT_ACROSS_REGIONS_YET_REMEDY)
            };
            let mut finding = at_node(&RULE, ctx, endpoint, sentence.with(holes()));
            finding.nodes.push(service);
            finding.remedy = Some(remedy.with(holes()));
            finding.fact = Some("pl-region");
            finding.source = facts::source("pl-region");
            findings.push(finding);
        }
    }
}
