//! A hop over public addresses for which a private way exists at the date of the topology.

use std::collections::BTreeSet;

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::seat::Seat;
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::model::link::Class;
use crate::words::bypass as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "private-alternative",
    severity: Severity::Note,
    title: Text::new("A public hop could be private", "パブリックなホップにプライベートな代替がある"),
    page: Text::new(include_str!("private_alternative.en.md"), include_str!("private_alternative.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let topology = ctx.graph.topology();
    let mut told: BTreeSet<(NodeId, NodeId)> = BTreeSet::new();
    for (id, link) in topology.links.enumerated() {
        if ctx.hops[id].class != Class::AwsPublic || is_meant(ctx, link.to) {
            continue;
        }
        let Some((way, fact)) = private_way(ctx, link.from, link.to) else { continue };
        if !told.insert((link.from, link.to)) {
            continue;
        }
        let message = words::beside::PRIVATE_ALTERNATIVE.with(vec![
            ("from", Hole::Node(link.from)),
            ("to", Hole::Node(link.to)),
            ("date", Hole::Word(topology.as_of.to_string())),
        ]);
        let mut finding = at_link(&RULE, ctx, id, message);
        let holes = vec![("to", Hole::Node(link.to)), ("way", Hole::Text(way))];
        finding.remedy = Some(words::beside::PRIVATE_ALTERNATIVE_REMEDY.with(holes));
        finding.fact = Some(fact);
        finding.source = facts::source(fact);
        findings.push(finding);
    }
}

/// Whether callers from outside are drawn, for whom the resource has to stay public.
fn is_meant(ctx: &Context<'_>, node: NodeId) -> bool {
    ctx.bypasses.iter().any(|way| way.target == node && !way.meant.is_empty())
}

/// How a front door could reach a resource privately, and the fact that says so; `None` where no way is known or none
/// existed.
pub(super) fn private_way(ctx: &Context<'_>, from: NodeId, to: NodeId) -> Option<(Text, &'static str)> {
    let graph = ctx.graph;
    let holds = |fact| facts::holds_on(fact, graph.topology().as_of);
    let same_owner = graph.owner(from) == graph.owner(to);
    let to_alb = graph.has(to, Trait::HttpLoadBalancer);
    let to_nlb = graph.has(to, Trait::NetworkLoadBalancer);
    if graph.has(from, Trait::Cdn) {
        let is_instance = ctx.ground.seats[to] == Seat::Interface && graph.has(to, Trait::Instance);
        return match same_owner {
            _ if !(to_alb || to_nlb || is_instance) => None,
            true => holds("cf-vpc-origin").then_some((words::private_ways::VPC_ORIGIN, "cf-vpc-origin")),
            false => holds("cf-vpc-origin-x")
                .then_some((words::private_ways::VPC_ORIGIN_ACCOUNTS, "cf-vpc-origin-x")),
        };
    }
    if !graph.has(from, Trait::ApiGateway) || !(to_alb || to_nlb) {
        return None;
    }
    if !same_owner {
        let way = if holds("cf-vpc-origin-x") {
            words::private_ways::PRIVATELINK_OR_ORIGIN
        } else {
            words::private_ways::PRIVATELINK
        };
        return Some((way, "ag-privint-account"));
    }
    if graph.has(from, Trait::HttpApi) {
        return Some((words::private_ways::LINK_V2, if to_alb { "ag-http-alb" } else { "ag-http-nlb" }));
    }
    if graph.has(from, Trait::RestApi) && holds("ag-rest-alb-v2") {
        return Some((
            words::private_ways::LINK_V2,
            if to_alb { "ag-rest-alb-v2" } else { "ag-rest-nlb-v2" },
        ));
    }
    let fact = if graph.has(from, Trait::WebSocketApi) { "ag-ws-nlb" } else { "ag-rest-nlb-v1" };
    let way = if to_nlb {
        words::private_ways::LINK_V1
    } else if holds("nlb-tg-alb") {
        words::private_ways::LINK_V1_NLB_ALB
    } else {
        words::private_ways::LINK_V1_NLB
    };
    holds("ag-rest-nlb-v1").then_some((way, fact))
}
