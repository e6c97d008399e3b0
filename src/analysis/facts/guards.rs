//! What stands at a resource between it and callers that nobody meant.

use crate::analysis::inbound;
use crate::base::ids::NodeId;
use crate::catalog::facts::Quota;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Header, InboundRule, Peer};
use crate::model::link::Link;

/// The links that are rules of a resource: what it does with the requests that it takes.
fn actions(graph: &Graph, node: NodeId) -> Vec<&Link> {
    let links = graph.links_from(node).into_iter().map(|link| &graph.topology().links[link]);
    links.filter(|link| link.can_be_default(graph.node(link.to).kind)).collect()
}

/// The headers that firewalls for web applications, or the resource itself, want of every request.
fn wanted_by_firewalls(graph: &Graph, node: NodeId) -> impl Iterator<Item = &Header> {
    let topology = graph.topology();
    let asks = move |guard: &NodeId| topology.asked_at(*guard).contains(&node);
    topology
        .nodes
        .ids()
        .filter(asks)
        .map(|guard| graph.node(guard))
        .flat_map(|guard| &guard.attributes.requires_header)
}

/// Whether every request to a resource has to carry this header: a WAF wants it, or each of its rules does and what
/// meets none of them goes nowhere.
pub(super) fn wants(graph: &Graph, node: NodeId, sent: &Header) -> bool {
    if wanted_by_firewalls(graph, node).any(|wanted| sent.may_be(wanted)) {
        return true;
    }
    let rules = actions(graph, node);
    let refuses = graph.node(node).attributes.default_action.is_some();
    refuses
        && !rules.is_empty()
        && rules.iter().all(|rule| rule.requires_header.iter().any(|wanted| sent.may_be(wanted)))
}

/// Whether nothing at a resource tells one caller from another.
pub(super) fn none(graph: &Graph, node: NodeId) -> Option<bool> {
    let attributes = &graph.node(node).attributes;
    let by_header = wanted_by_firewalls(graph, node).next().is_some()
        || actions(graph, node).iter().any(|rule| !rule.requires_header.is_empty());
    let by_proof =
        attributes.mutual_tls == Some(true) || attributes.auth.as_ref().is_some_and(|auth| !auth.is_empty());
    if by_header || by_proof {
        return Some(false);
    }
    Some(inbound::rules(graph, node).is_none_or(|rules| rules.into_iter().any(|rule| is_open(graph, rule))))
}

/// Whether a rule admits the whole internet, or an outside caller that stands for it.
fn is_open(graph: &Graph, rule: &InboundRule) -> bool {
    match &rule.from {
        Peer::Node(peer) => graph.has(*peer, Trait::Client) || graph.has(*peer, Trait::Internet),
        peer => inbound::is_whole_internet(peer),
    }
}

/// Whether the own rules of a resource or of a group are more than a quota; not known where none are written.
///
/// AWS counts the rules of IPv4 and of IPv6 apart; those of IPv6 are left out here.
pub(super) fn exceeds(graph: &Graph, node: NodeId, quota: Quota) -> Option<bool> {
    let rules = graph.node(node).inbound.as_ref()?;
    let mut count = 0_u32;
    let mut listed = false;
    for rule in rules {
        count = count.saturating_add(match &rule.from {
            Peer::PrefixList(name) if name.contains("ipv6") => 0,
            Peer::Cidr(cidr) if cidr.contains(':') => 0,
            Peer::PrefixList(name) if name.contains(quota.list) => {
                listed = true;
                quota.weight
            }
            _ => 1,
        });
    }
    Some(listed && count > quota.rules)
}
