//! A service that AWS did not offer yet at the date of the topology.

use super::{Context, at_link, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::launch;
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
    for (id, node) in topology.nodes.enumerated().filter(|(_, node)| !node.implied) {
        if let Some(awaited) = node.kind.launched_after(topology.as_of) {
            let mut finding = at_node(&RULE, ctx, id, launch::of_resource(graph, id, awaited));
            finding.remedy = Some(launch::remedy(topology.as_of));
            finding.source = Some(awaited.source);
            findings.push(finding);
        }
    }
    for (id, link) in topology.links.enumerated().filter(|(id, _)| launch::is_held_back(&ctx.hops[*id])) {
        if let Some((kind, awaited)) = launch::unnamed_ways(graph, link).next() {
            let said = launch::on_the_way([link.from, link.to], kind, awaited, topology.as_of);
            let mut finding = at_link(&RULE, ctx, id, said);
            finding.remedy = Some(launch::remedy(topology.as_of));
            finding.source = Some(awaited.source);
            findings.push(finding);
        }
    }
}
