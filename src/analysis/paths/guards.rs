//! What looks at a request on a hop before it is let on.

use crate::analysis::hop::Hop;
use crate::analysis::inbound;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Auth, Header, ResourcePolicy};

/// A guard on a hop, and whose it is.
#[derive(Clone, PartialEq, Debug)]
pub enum Guard<'graph> {
    /// A web ACL or an authorizer on what is called.
    Attached {
        guard: NodeId,
    },
    /// A firewall that the packets pass.
    Firewall {
        firewall: NodeId,
    },
    /// A header that is demanded: by a guard on what is called, or by the rule of the source that leads on.
    Header {
        header: &'graph Header,
        by: NodeId,
    },
    /// Callers prove to `at` who they are; empty: it is open to all.
    Auth {
        ways: &'graph [Auth],
        at: NodeId,
    },
    MutualTls {
        at: NodeId,
    },
    ApiKey {
        at: NodeId,
    },
    Throttling {
        at: NodeId,
    },
    Policy {
        policy: &'graph ResourcePolicy,
        at: NodeId,
    },
    /// The inbound rules of `at`; those that admit the hop are among the reasons of its class.
    Inbound {
        at: NodeId,
    },
}

impl Guard<'_> {
    /// The id in formats for programs.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Attached { .. } => "attached",
            Self::Firewall { .. } => "firewall",
            Self::Header { .. } => "header",
            Self::Auth { ways: [], .. } => "open",
            Self::Auth { .. } => "auth",
            Self::MutualTls { .. } => "mutual-tls",
            Self::ApiKey { .. } => "api-key",
            Self::Throttling { .. } => "throttling",
            Self::Policy { .. } => "policy",
            Self::Inbound { .. } => "inbound",
        }
    }

    /// The resource that is the guard or has it.
    #[must_use]
    pub const fn node(&self) -> NodeId {
        match self {
            Self::Attached { guard } => *guard,
            Self::Firewall { firewall } => *firewall,
            Self::Header { by, .. } => *by,
            Self::Auth { at, .. }
            | Self::MutualTls { at }
            | Self::ApiKey { at }
            | Self::Throttling { at }
            | Self::Policy { at, .. }
            | Self::Inbound { at } => *at,
        }
    }
}

/// The guards of one hop, in the order in which a request meets them. `next` is the link by which it goes on: a route
/// may have another authorization than what it leads out of, in place of that.
#[must_use]
pub fn guards<'graph>(
    graph: &'graph Graph,
    id: LinkId,
    hop: &Hop,
    next: Option<LinkId>,
) -> Vec<Guard<'graph>> {
    let link = &graph.topology().links[id];
    let mut guards = Vec::new();
    if let Some(ways) = &link.auth {
        guards.push(Guard::Auth { ways, at: link.from });
    }
    guards.extend(link.requires_header.iter().map(|header| Guard::Header { header, by: link.from }));
    let mut walls: Vec<NodeId> = Vec::new();
    for way in hop.road.iter().copied().filter(|way| graph.has(*way, Trait::Firewall)) {
        if !walls.contains(&way) {
            walls.push(way);
        }
    }
    guards.extend(walls.into_iter().map(|firewall| Guard::Firewall { firewall }));
    guards.extend(guards_at(graph, link.to, next));
    let mutual = Guard::MutualTls { at: link.to };
    if link.origin_mtls == Some(true) && !guards.contains(&mutual) {
        guards.push(mutual);
    }
    guards
}

/// The guards of what is called, where the request goes on by `next`.
#[must_use]
pub fn guards_at(graph: &Graph, at: NodeId, next: Option<LinkId>) -> Vec<Guard<'_>> {
    let next = next.map(|next| &graph.topology().links[next]).filter(|next| next.from == at);
    let is_replaced = next.is_some_and(|next| next.auth.is_some());
    let mut guards = Vec::new();
    for (guard, drawn) in graph.topology().nodes.enumerated() {
        if !graph.topology().asked_at(guard).contains(&at) {
            continue;
        }
        if graph.has(guard, Trait::RequestGuard) {
            guards.push(Guard::Attached { guard });
        }
        let headers = drawn.attributes.requires_header.iter();
        guards.extend(headers.map(|header| Guard::Header { header, by: guard }));
    }
    let attributes = &graph.node(at).attributes;
    if let Some(ways) = attributes.auth.as_ref().filter(|_| !is_replaced) {
        guards.push(Guard::Auth { ways, at });
    }
    let has = |stated: Option<bool>| stated == Some(true);
    if has(attributes.mutual_tls) {
        guards.push(Guard::MutualTls { at });
    }
    if has(attributes.api_keys) {
        guards.push(Guard::ApiKey { at });
    }
    if has(attributes.throttling) {
        guards.push(Guard::Throttling { at });
    }
    if let Some(policy) =
        attributes.resource_policy.as_ref().filter(|policy| **policy != ResourcePolicy::Absent)
    {
        guards.push(Guard::Policy { policy, at });
    }
    if inbound::rules(graph, at).is_some() {
        guards.push(Guard::Inbound { at });
    }
    guards
}
