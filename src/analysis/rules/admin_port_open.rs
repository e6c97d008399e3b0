//! SSH or remote desktop admitted from anywhere at something that the internet can reach.

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::inbound;
use crate::analysis::seat::Seat;
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::model::attributes::InboundRule;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "admin-port-open",
    severity: Severity::Warning,
    title: Text::new(
        "A port for administration is open to the internet",
        "管理用ポートがインターネットに開いている",
    ),
    page: Text::new(include_str!("admin_port_open.en.md"), include_str!("admin_port_open.ja.md")),
};

/// Where AWS states it: controls EC2.13 and EC2.14.
const PAGE: &str = "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html";

/// SSH, remote desktop.
const PORTS: [u16; 2] = [22, 3389];

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, exposure) in ctx.exposure.enumerated() {
        let node = ctx.graph.node(id);
        if exposure.exposed != Some(true) || node.is_boundary {
            continue;
        }
        let rules = inbound::rules(ctx.graph, id).unwrap_or_default();
        let Some(rule) =
            rules.into_iter().find(|rule| inbound::is_whole_internet(&rule.from) && opens(ctx, id, rule))
        else {
            continue;
        };
        let holes = vec![("node", Hole::Node(id)), ("rule", Hole::Word(rule.text.clone()))];
        let mut finding = at_node(&RULE, ctx, id, words::ADMIN_PORT.with(holes));
        finding.remedy = Some(words::ADMIN_PORT_REMEDY.with(Vec::new()));
        finding.source = Some(PAGE);
        findings.push(finding);
    }
}

/// A load balancer answers on the ports of its listeners and on no other, whatever its rules admit.
fn opens(ctx: &Context<'_>, node: NodeId, rule: &InboundRule) -> bool {
    let answers = |port: u16| {
        let listeners = &ctx.graph.node(node).attributes.listeners;
        ctx.ground.seats[node] != Seat::Balancer || listeners.iter().any(|listener| listener.port == port)
    };
    let admits = |port: u16| rule.ports.is_none_or(|(first, last)| (first..=last).contains(&port));
    PORTS.iter().any(|port| admits(*port) && answers(*port))
}
