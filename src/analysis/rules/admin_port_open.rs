//! SSH or remote desktop admitted from anywhere at something that the internet can reach.

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::inbound;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::model::attributes::{InboundRule, Peer};
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
        let Some(rule) = rules.into_iter().find(|rule| admits_all(rule) && opens(rule)) else { continue };
        let holes = vec![("node", Hole::Node(id)), ("rule", Hole::Word(rule.text.clone()))];
        let mut finding = at_node(&RULE, ctx, id, words::ADMIN_PORT.with(holes));
        finding.remedy = Some(words::ADMIN_PORT_REMEDY.with(Vec::new()));
        finding.source = Some(PAGE);
        findings.push(finding);
    }
}

fn admits_all(rule: &InboundRule) -> bool {
    match &rule.from {
        Peer::Internet => true,
        Peer::Cidr(block) => matches!(block.as_str(), "0.0.0.0/0" | "::/0"),
        Peer::Node(_) | Peer::PrefixList(_) | Peer::IpRanges(_) => false,
    }
}

fn opens(rule: &InboundRule) -> bool {
    rule.ports.is_none_or(|(first, last)| PORTS.iter().any(|port| (first..=last).contains(port)))
}
