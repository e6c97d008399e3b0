//! Who checks callers at a resource, and by what means.

use super::keys;
use super::ways;
use super::when::Site;
use crate::analysis::inbound;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{DefaultAction, ResourcePolicy};
use crate::model::link::Link;
use crate::model::topology::Node;

/// What protects a resource, in the order of the file.
fn guards_of(graph: &Graph, node: NodeId) -> impl Iterator<Item = &Node> {
    graph.guards(node).map(|guard| graph.node(guard))
}

/// Whether a resource of one of these kinds protects it.
pub(super) fn guarded(graph: &Graph, node: NodeId, kinds: &[&str]) -> bool {
    guards_of(graph, node).any(|guard| kinds.contains(&guard.kind.id))
}

/// Whether callers prove who they are by this method: at the resource, on one of its routes, or by an authorizer.
/// `None`: nothing says how they do.
pub(super) fn auth(graph: &Graph, node: NodeId, method: &str) -> Option<bool> {
    let own = keys::auth(graph.node(node).attributes.auth.as_deref(), method);
    let links = graph.links_from(node).into_iter().map(|link| &graph.topology().links[link]);
    let routes = links.filter_map(|link| keys::auth(link.auth.as_deref(), method));
    let authorizers =
        guards_of(graph, node).filter_map(|guard| keys::authorizer(guard).map(|word| word == method));
    own.into_iter().chain(routes).chain(authorizers).reduce(|any, one| any || one)
}

/// Whether a resource of one of these kinds answers to the same domain name: it states the same one, or one custom
/// domain name leads to both.
pub(super) fn shares_domain(graph: &Graph, node: NodeId, kinds: &[&str]) -> bool {
    let own = graph.node(node).attributes.domain.as_deref();
    let others =
        graph.topology().nodes.enumerated().filter(|(id, other)| {
            *id != node && kinds.contains(&other.kind.id) && graph.same_region(node, *id)
        });
    let same_name = |other: &Node| {
        own.is_some_and(|own| {
            other.attributes.domain.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(own))
        })
    };
    others.into_iter().any(|(id, other)| {
        let one_guard =
            guards_of(graph, node).any(|guard| guard.has(Trait::DomainName) && guard.protects.contains(&id));
        same_name(other) || one_guard
    })
}

/// Whether something checks callers that come straight to a resource, past whatever stands before it.
pub(super) fn checks_callers(graph: &Graph, node: NodeId) -> bool {
    let stated = &graph.node(node).attributes;
    // Tokens prove who the user is, not which way the request came: at an API, what counts is code or a policy.
    let signs_in = if graph.has(node, Trait::ApiGateway) {
        keys::states(graph.node(node), "resource_policy") || auth(graph, node, "lambda") == Some(true)
    } else {
        stated.auth.as_ref().is_some_and(|auth| !auth.is_empty())
    };
    let filters = inbound::rules(graph, node)
        .is_some_and(|rules| !rules.into_iter().any(|rule| inbound::is_whole_internet(&rule.from)));
    let acl = guards_of(graph, node).any(|guard| {
        !guard.attributes.requires_header.is_empty() || guard.attributes.blocks_by_default == Some(true)
    });
    let itself = !stated.requires_header.is_empty();
    signs_in
        || stated.mutual_tls == Some(true)
        || filters
        || acl
        || itself
        || all_rules_want_a_header(graph, node)
}

/// Whether each rule of a load balancer wants a header, and what no rule matches is refused.
fn all_rules_want_a_header(graph: &Graph, node: NodeId) -> bool {
    let rules: Vec<&Link> =
        graph.links_from(node).into_iter().map(|link| &graph.topology().links[link]).collect();
    let refuses =
        matches!(graph.node(node).attributes.default_action, Some(DefaultAction::Status(400..=499)));
    refuses && !rules.is_empty() && rules.iter().all(|rule| !rule.requires_header.is_empty())
}

/// Whether the resource policy of the destination admits the source, a way of the hop, or the place of one of them.
/// `None`: there is a policy, or none is stated, and whom it admits is not known.
pub(super) fn admitted(site: &Site<'_>) -> Option<bool> {
    let graph = site.graph();
    match graph.node(site.to).attributes.resource_policy.as_ref()? {
        ResourcePolicy::Absent => Some(false),
        ResourcePolicy::Present => Some(true),
        ResourcePolicy::Admits(admitted) => {
            let mut who = ways::of_kinds(site, &[]).into_iter().flatten().chain([site.from]);
            Some(who.any(|caller| {
                admitted.iter().any(|place| {
                    graph.topology().within(caller, *place)
                        || graph.vpc(caller) == Some(*place)
                        || graph.owner(caller) == Some(*place)
                })
            }))
        }
    }
}
