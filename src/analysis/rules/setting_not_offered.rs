//! A setting that the language can say and AWS does not offer for the kind.

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::services;
use crate::catalog::traits::Trait;
use crate::model::attributes::{Endpoint, ServiceRef};
use crate::words::finding as words;
use crate::words::sentence::{Hole, Said};

pub(super) static RULE: Rule = Rule {
    id: "setting-not-offered",
    severity: Severity::Error,
    title: Text::new("A resource is set up as AWS does not offer it", "AWS が提供していない設定になっている"),
    page: Text::new(include_str!("setting_not_offered.en.md"), include_str!("setting_not_offered.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for id in ctx.graph.topology().nodes.ids() {
        if let Some((fact, message)) = endpoint_type(ctx, id) {
            findings.push(found(ctx, id, fact, message, words::ENDPOINT_TYPE_REMEDY.with(Vec::new())));
        }
        for (service, message) in services_by_routes(ctx, id) {
            let remedy = words::GATEWAY_SERVICE_REMEDY.with(vec![("service", service)]);
            findings.push(found(ctx, id, "vpce-gw-kinds", message, remedy));
        }
    }
}

fn found(ctx: &Context<'_>, node: NodeId, fact: &'static str, message: Said, remedy: Said) -> Finding {
    let mut finding = at_node(&RULE, ctx, node, message);
    finding.remedy = Some(remedy);
    finding.fact = Some(fact);
    finding.source = facts::source(fact);
    finding
}

/// HTTP and WebSocket APIs are Regional.
fn endpoint_type(ctx: &Context<'_>, node: NodeId) -> Option<(&'static str, Said)> {
    let graph = ctx.graph;
    let fact = match (graph.has(node, Trait::HttpApi), graph.node(node).attributes.endpoint?) {
        (true, Endpoint::Edge) => "ag-http-edge",
        (true, Endpoint::Private) => "ag-http-private",
        (false, Endpoint::Edge | Endpoint::Private) if graph.has(node, Trait::WebSocketApi) => {
            "ag-ws-regional"
        }
        _ => return None,
    };
    let kind = graph.node(node).kind.name;
    Some((fact, words::ENDPOINT_TYPE.with(vec![("node", Hole::Node(node)), ("kind", Hole::Text(kind))])))
}

/// What a gateway endpoint is said to serve and cannot.
fn services_by_routes(ctx: &Context<'_>, node: NodeId) -> Vec<(Hole, Said)> {
    let graph = ctx.graph;
    if !graph.has(node, Trait::GatewayEndpoint) {
        return Vec::new();
    }
    let serves = |service: &&ServiceRef| match service {
        ServiceRef::Aws(name) => services::service(name).is_some_and(|service| service.gateway),
        ServiceRef::Node(_) => false,
    };
    let refused = graph.node(node).attributes.services.iter().filter(|service| !serves(service));
    refused
        .map(|service| {
            let hole = match service {
                ServiceRef::Aws(name) => Hole::Word(name.clone()),
                ServiceRef::Node(service) => Hole::Node(*service),
            };
            let holes = vec![("node", Hole::Node(node)), ("service", hole.clone())];
            (hole, words::GATEWAY_SERVICE.with(holes))
        })
        .collect()
}
