//! An inbound rule that names a group which its VPC cannot see.

use super::{Context, at_node};
use crate::analysis::facts::{Groups, Reach, stands_for_group};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::model::attributes::Peer;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "security-group-reference",
    severity: Severity::Error,
    title: Text::new(
        "A rule names a security group that it cannot see",
        "参照できないセキュリティグループをルールに書いている",
    ),
    page: Text::new(
        include_str!("security_group_reference.en.md"),
        include_str!("security_group_reference.ja.md"),
    ),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    let groups = Groups::new(graph);
    for (guarded, node) in graph.topology().nodes.enumerated() {
        for rule in node.inbound.iter().flatten() {
            let Peer::Node(peer) = rule.from else { continue };
            if peer == guarded || !stands_for_group(graph, peer) {
                continue;
            }
            let holes = || {
                vec![
                    ("node", Hole::Node(guarded)),
                    ("rule", Hole::Word(rule.text.clone())),
                    ("peer", Hole::Node(peer)),
                ]
            };
            let (fact, message, remedy) = match groups.reach(graph, guarded, peer) {
                None | Some(Reach::SameVpc | Reach::Peered(_) | Reach::Hub(_)) => continue,
                Some(Reach::Deaf(by)) if graph.node(by).kind.has(Trait::Hub) => {
                    let by = ("connection", Hole::Node(by));
                    let message = words::GROUP_OVER_HUB.with([holes(), vec![by.clone()]].concat());
                    ("tgw-sg", message, words::GROUP_OVER_HUB_REMEDY.with(vec![by, holes().remove(2)]))
                }
                Some(Reach::Deaf(_) | Reach::Apart) => {
                    let remedy = words::GROUP_APART_REMEDY.with(vec![holes().remove(2)]);
                    ("sg-ref", words::GROUP_APART.with(holes()), remedy)
                }
            };
            let mut finding = at_node(&RULE, ctx, guarded, message);
            // The name of a resource may stand for its addresses; that of a group cannot.
            if !graph.has(peer, Trait::SecurityGroup) {
                finding.severity = Severity::Warning;
            }
            finding.nodes.push(peer);
            finding.remedy = Some(remedy);
            finding.fact = Some(fact);
            finding.source = facts::source(fact);
            findings.push(finding);
        }
    }
}
