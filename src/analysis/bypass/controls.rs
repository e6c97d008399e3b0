//! What a front door demands of requests, by its own keys and by what is attached to it.

use std::collections::BTreeSet;

use super::limit::MOST_ATTACHMENTS;
use super::{Control, Doors};
use crate::analysis::hops::Ground;
use crate::analysis::seat::Seat;
use crate::base::ids::{IdVec, NodeId};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Auth, AuthorizerType, ResourcePolicy};

/// What is attached to each resource, directly or to what is attached; and where that goes deeper than was looked.
pub(super) fn attached(ground: &Ground<'_>) -> (IdVec<NodeId, Vec<NodeId>>, Vec<NodeId>) {
    let topology = ground.graph.topology();
    let mut direct: IdVec<NodeId, Vec<NodeId>> = IdVec::filled(topology.nodes.len(), Vec::new());
    for (guard, drawn) in topology.nodes.enumerated() {
        for guarded in &drawn.protects {
            direct[*guarded].push(guard);
        }
    }
    // An association may be drawn as a link (D3.49); a step between a balancer and its targets is none.
    for link in topology.links.iter() {
        let is_guard = ground.seats[link.from] == Seat::Attachment
            && !ground.graph.has(link.from, Trait::Transparent)
            && ground.seats[link.to] != Seat::Attachment;
        if is_guard && !direct[link.to].contains(&link.from) {
            direct[link.to].push(link.from);
        }
    }
    let mut all = direct.clone();
    let mut unfollowed = Vec::new();
    for node in topology.nodes.ids().filter(|node| !direct[*node].is_empty()) {
        let mut seen: BTreeSet<NodeId> = direct[node].iter().copied().collect();
        let mut near = direct[node].clone();
        for _ in 1..MOST_ATTACHMENTS {
            let behind = near.iter().flat_map(|guard| direct[*guard].iter().copied());
            near = behind.filter(|guard| *guard != node && seen.insert(*guard)).collect();
            all[node].extend(&near);
        }
        let is_deeper =
            |guard: &NodeId| direct[*guard].iter().any(|more| *more != node && !seen.contains(more));
        if near.iter().any(is_deeper) {
            unfollowed.push(node);
        }
    }
    (all, unfollowed)
}

/// Everything that a resource does with requests before it hands them on.
pub(crate) fn controls(doors: &Doors<'_, '_>, node: NodeId) -> Vec<Control> {
    let graph = doors.graph();
    let attributes = &graph.node(node).attributes;
    let mut found = Vec::new();
    let acls = doors.attached(node, Trait::WebAcl);
    if !acls.is_empty() && carries_acl(graph, node) {
        found.push(Control::Waf(acls));
    }
    let mut sign_ins: Vec<Control> = attributes.auth.iter().flatten().map(sign_in).collect();
    for authorizer in doors.attached(node, Trait::Authorizer) {
        let way = match graph.node(authorizer).attributes.authorizer {
            Some(AuthorizerType::Cognito) => Auth::Cognito,
            Some(AuthorizerType::Jwt) => Auth::Jwt,
            Some(AuthorizerType::Iam) => Auth::Iam,
            Some(AuthorizerType::Lambda) | None => Auth::Lambda(None),
        };
        sign_ins.push(Control::SignIn(way));
    }
    for control in sign_ins {
        if !found.contains(&control) {
            found.push(control);
        }
    }
    if graph.has(node, Trait::RemoteAccess) {
        found.push(Control::Admission);
    }
    // Beside a domain with mutual TLS, the name that AWS gave an API asks for no certificate (ag-mtls-default).
    let has_second_name = graph.has(node, Trait::ApiGateway) && attributes.default_endpoint != Some(false);
    let wants_certificate =
        attributes.mutual_tls == Some(true) || !doors.attached(node, Trait::TrustStore).is_empty();
    if wants_certificate && !has_second_name {
        found.push(Control::MutualTls);
    }
    let policy = &attributes.resource_policy;
    let flags = [
        (
            matches!(policy, Some(ResourcePolicy::Present | ResourcePolicy::Admits(_))),
            Control::ResourcePolicy,
        ),
        (attributes.api_keys == Some(true), Control::ApiKeys),
        (attributes.throttling == Some(true), Control::Throttling),
        (attributes.cache == Some(true), Control::Cache),
        (!doors.attached(node, Trait::FloodGuard).is_empty(), Control::Shield),
        (graph.has(node, Trait::Cdn), Control::Edge),
    ];
    found.extend(flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, control)| control));
    found
}

/// A way of proof as a control; which function decides makes no difference.
pub(super) fn sign_in(way: &Auth) -> Control {
    Control::SignIn(match way {
        Auth::Lambda(_) => Auth::Lambda(None),
        other => other.clone(),
    })
}

/// Whether a web ACL can be attached to the resource (C3); what is drawn and cannot be guards nothing.
pub(super) fn carries_acl(graph: &Graph, node: NodeId) -> bool {
    const WITHOUT: [Trait; 6] = [
        Trait::HttpApi,
        Trait::WebSocketApi,
        Trait::FunctionUrl,
        Trait::PublicIp,
        Trait::Function,
        Trait::ObjectStore,
    ];
    let is_blind_balancer = graph.has(node, Trait::LoadBalancer) && !graph.has(node, Trait::HttpLoadBalancer);
    !is_blind_balancer && !WITHOUT.iter().any(|asked| graph.has(node, *asked))
}
