//! A resource in a boundary where its kind does not stand.

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::placement;
use crate::catalog::traits::Trait;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "misplaced-resource",
    severity: Severity::Warning,
    title: Text::new(
        "A resource is drawn where it does not stand",
        "リソースが実際とは違う場所に描かれている",
    ),
    page: Text::new(include_str!("misplaced_resource.en.md"), include_str!("misplaced_resource.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    let topology = graph.topology();
    for (id, node) in topology.nodes.enumerated() {
        let around: Vec<_> = topology.ancestors(id).map(|above| graph.node(above).kind).collect();
        let fleet_has_subnets = || {
            topology
                .ancestors(id)
                .any(|above| graph.has(above, Trait::Fleet) && !graph.node(above).subnets.is_empty())
        };
        let has_subnets = !node.subnets.is_empty() || fleet_has_subnets();
        if let Some(misplaced) = placement::check(node.kind, &around, has_subnets) {
            let holes = |text: Text| vec![("node", Hole::Node(id)), ("text", Hole::Text(text))];
            let mut finding = at_node(&RULE, ctx, id, words::MISPLACED.with(holes(misplaced.reason)));
            finding.source = Some(node.kind.source);
            let text = misplaced.remedy;
            finding.remedy = Some(words::MISPLACED_REMEDY.with(vec![("text", Hole::Text(text))]));
            findings.push(finding);
        }
    }
}
