//! A service that AWS did not offer yet at the date of the topology.

use super::{Context, at_link, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::launch::{self, Awaited};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: launch::RULE,
    severity: Severity::Error,
    title: Text::new("A service was not offered yet", "まだ提供されていないサービスを使っている"),
    page: Text::new(
        include_str!("service_not_yet_offered.en.md"),
        include_str!("service_not_yet_offered.ja.md"),
    ),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    let topology = graph.topology();
    let mut tell = |mut finding: Finding, awaited: Awaited| {
        finding.remedy = Some(launch::remedy(graph));
        finding.source = Some(awaited.launch.source);
        findings.push(finding);
    };
    for (id, _) in topology.nodes.enumerated().filter(|(_, node)| !node.implied) {
        for awaited in launch::of_resource(graph, id) {
            tell(at_node(&RULE, ctx, id, launch::at_resource(graph, id, awaited)), awaited);
        }
    }
    for (id, link) in topology.links.enumerated().filter(|(id, _)| launch::is_held_back(&ctx.hops[*id])) {
        if let Some(awaited) = launch::of_unnamed_ways(graph, link).next() {
            let said = launch::at_hop(graph, [link.from, link.to], awaited);
            tell(at_link(&RULE, ctx, id, said), awaited);
        }
    }
}
