//! A hop that is not private where the policy wants nothing else.

use super::{Context, at_link, rest_on};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::model::attributes::Policy;
use crate::model::link::Class;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "policy-broken",
    severity: Severity::Error,
    title: Text::new(
        "A hop leaves the private network against the policy",
        "ポリシーに反してプライベートでないホップがある",
    ),
    page: Text::new(include_str!("policy_broken.en.md"), include_str!("policy_broken.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let topology = ctx.graph.topology();
    let holders: Vec<NodeId> = topology
        .nodes
        .enumerated()
        .filter(|(_, node)| node.policy == Some(Policy::PrivateOnly))
        .map(|(id, _)| id)
        .collect();
    if holders.is_empty() && topology.policy.is_none() {
        return;
    }
    for (id, link) in topology.links.enumerated() {
        let class = ctx.hops[id].class;
        if !matches!(class, Class::Public | Class::AwsPublic | Class::Unknown) {
            continue;
        }
        let touches =
            |holder: &&NodeId| topology.within(link.from, **holder) || topology.within(link.to, **holder);
        let holder = holders.iter().find(touches);
        if holder.is_none() && topology.policy.is_none() {
            continue;
        }
        let mut holes = vec![
            ("from", Hole::Node(link.from)),
            ("to", Hole::Node(link.to)),
            ("class", Hole::Word(class.id().to_owned())),
        ];
        let message = match holder {
            Some(holder) => {
                holes.push(("place", Hole::Node(*holder)));
                words::POLICY_BROKEN_AT.with(holes)
            }
            None => words::POLICY_BROKEN.with(holes),
        };
        let mut finding = at_link(&RULE, ctx, id, message);
        rest_on(&mut finding, &ctx.hops[id].because);
        finding.remedy = Some(words::POLICY_BROKEN_REMEDY.with(Vec::new()));
        findings.push(finding);
    }
}
