//! A hub or an endpoint service that an account uses without being let in.

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::model::attributes::ServiceRef;
use crate::model::link::Class;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "hub-not-shared",
    severity: Severity::Error,
    title: Text::new(
        "A network is used by an account with which it is not shared",
        "共有されていないアカウントがネットワークを使っている",
    ),
    page: Text::new(include_str!("hub_not_shared.en.md"), include_str!("hub_not_shared.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in ctx.graph.topology().nodes.ids() {
        if ctx.graph.has(node, Trait::Hub) || ctx.graph.has(node, Trait::ServiceNetwork) {
            attachments(ctx, node, findings);
        } else if ctx.graph.has(node, Trait::Endpoint) {
            services(ctx, node, findings);
        }
    }
}

/// The VPCs of accounts that the owner of a hub or a service network does not let in.
fn attachments(ctx: &Context<'_>, hub: NodeId, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    let fact = if graph.has(hub, Trait::Hub) { "tgw-account" } else { "lattice-account" };
    for attachment in graph.attachments(hub) {
        let vpc = attachment.to;
        if graph.has(vpc, Trait::Vpc) && !graph.shared(hub, vpc) {
            findings.extend(found(ctx, hub, vpc, Some(fact)));
        }
    }
}

/// What an endpoint names, of endpoint services, resources and service networks, and whose owners do not let its
/// account in.
fn services(ctx: &Context<'_>, endpoint: NodeId, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    for service in &graph.node(endpoint).attributes.services {
        let ServiceRef::Node(service) = service else { continue };
        // A hop that cannot leave the endpoint for this reason says so itself.
        let is_told = graph.links_from(endpoint).into_iter().any(|link| {
            let named = &graph.node(endpoint).attributes.services;
            ctx.hops[link].class == Class::Unreachable && named.len() == 1
        });
        let is_offered = [Trait::EndpointService, Trait::ResourceGateway, Trait::ServiceNetwork]
            .iter()
            .any(|asked| graph.has(*service, *asked));
        if is_offered && !graph.shared(*service, endpoint) && !is_told {
            findings.extend(found(ctx, *service, endpoint, None));
        }
    }
}

/// `None` where one of the two accounts is not stated.
fn found(ctx: &Context<'_>, shared: NodeId, user: NodeId, fact: Option<&'static str>) -> Option<Finding> {
    let graph = ctx.graph;
    graph.owner(shared)?;
    let account = graph.owner(user)?;
    let of_both = || vec![("shared", Hole::Node(shared)), ("account", Hole::Node(account))];
    let holes = [of_both(), vec![("network", Hole::Node(user))]].concat();
    let mut finding = at_node(&RULE, ctx, shared, words::NOT_SHARED.with(holes));
    finding.nodes.push(user);
    finding.remedy = Some(words::NOT_SHARED_REMEDY.with(of_both()));
    finding.fact = fact;
    finding.source = fact.and_then(facts::source);
    Some(finding)
}
