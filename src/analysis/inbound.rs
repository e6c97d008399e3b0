//! Inbound rules: whom a resource admits (LANGUAGE.6). What is not modelled admits everyone.

use crate::base::cidr::Block;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{InboundRule, Peer, Protocol};
use crate::model::link::Link;

/// All rules that guard a resource: its own, and those of its groups. `None`: at least one set is not modelled.
pub(super) fn rules(graph: &Graph, node: NodeId) -> Option<Vec<&InboundRule>> {
    let resource = graph.node(node);
    let mut groups: Vec<NodeId> = resource.security_groups.iter().flatten().copied().collect();
    groups.extend(graph.topology().ancestors(node).filter(|above| graph.has(*above, Trait::SecurityGroup)));
    let mut rules: Vec<&InboundRule> = resource.inbound.iter().flatten().collect();
    let mut modelled = resource.inbound.is_some();
    for group in groups {
        match &graph.node(group).inbound {
            Some(of_group) => {
                modelled = true;
                rules.extend(of_group);
            }
            None => return None,
        }
    }
    modelled.then_some(rules)
}

/// Whether a resource is in a security group, or says itself whom it admits.
pub(super) fn is_filtered(graph: &Graph, node: NodeId) -> bool {
    let resource = graph.node(node);
    resource.inbound.is_some()
        || resource.security_groups.as_ref().is_some_and(|groups| !groups.is_empty())
        || graph.topology().ancestors(node).any(|above| graph.has(above, Trait::SecurityGroup))
}

/// Whether what arrives at a load balancer from this caller comes by PrivateLink, so that the load balancer decides
/// whether its groups are asked (nlb-sg-privatelink). A VPC link of version 2 has interfaces in the VPC, as others have.
pub(super) fn is_by_privatelink(graph: &Graph, from: NodeId, road: &[NodeId], to: NodeId) -> bool {
    let begins = [Trait::VpcLinkV1, Trait::Endpoint, Trait::EndpointService];
    graph.has(to, Trait::NetworkLoadBalancer)
        && std::iter::once(from)
            .chain(road.iter().copied())
            .any(|node| begins.iter().any(|begin| graph.has(node, *begin)))
}

/// Whether rules let strangers from the internet in.
pub(super) enum Strangers {
    NotModelled,
    Nobody,
    /// By this rule.
    Admitted {
        rule: String,
    },
}

/// Whether the inbound rules of a resource let strangers in.
pub(super) fn strangers(graph: &Graph, node: NodeId) -> Strangers {
    let Some(rules) = rules(graph, node) else { return Strangers::NotModelled };
    match rules.into_iter().find(|rule| is_strange(graph, rule)) {
        Some(rule) => Strangers::Admitted { rule: rule.text.clone() },
        None => Strangers::Nobody,
    }
}

/// Whether the internet comes in by some prefix list and by nothing else; not known where rules are not modelled.
pub(super) fn only_list(graph: &Graph, node: NodeId, list: &str) -> Option<bool> {
    only(graph, node, |peer| matches!(peer, Peer::PrefixList(name) if name.contains(list)))
}

/// The same of the published ranges of a service.
pub(super) fn only_ranges(graph: &Graph, node: NodeId, service: &str) -> Option<bool> {
    only(graph, node, |peer| matches!(peer, Peer::IpRanges(name) if name == service))
}

/// The same of distributions: by the prefix list of CloudFront, or its published ranges.
pub(super) fn only_distributions(graph: &Graph, node: NodeId) -> Option<bool> {
    only(graph, node, is_of_distributions)
}

/// Whether a peer stands for the servers of CloudFront.
fn is_of_distributions(peer: &Peer) -> bool {
    match peer {
        Peer::PrefixList(name) => name.contains("cloudfront"),
        Peer::IpRanges(name) => matches!(name.as_str(), "CLOUDFRONT" | "CLOUDFRONT_ORIGIN_FACING"),
        _ => false,
    }
}

fn only(graph: &Graph, node: NodeId, is_asked: impl Fn(&Peer) -> bool) -> Option<bool> {
    let (mut listed, mut other) = (false, false);
    for rule in rules(graph, node)? {
        if is_asked(&rule.from) {
            listed = true;
        } else {
            other |= is_strange(graph, rule);
        }
    }
    Some(listed && !other)
}

/// Whether nobody's traffic comes from such ranges but that of the owner: accelerators send to their endpoints only, and
/// those belong to their account or admit it (ga-xaccount). A distribution sends wherever its owner wants.
pub(super) fn is_of_endpoints(ranges: &str) -> bool {
    ranges == "GLOBALACCELERATOR"
}

/// Whether a rule admits callers from public addresses.
pub(super) fn is_strange(graph: &Graph, rule: &InboundRule) -> bool {
    match &rule.from {
        Peer::IpRanges(name) => !is_of_endpoints(name),
        Peer::Internet | Peer::PrefixList(_) => true,
        Peer::Cidr(cidr) => !is_private(cidr),
        Peer::Node(peer) => {
            graph.node(*peer).kind.net == crate::catalog::kind::Net::External && graph.vpc(*peer).is_none()
        }
    }
}

/// Who calls, as a rule can see it.
pub(super) struct Caller<'a> {
    pub(super) node: NodeId,
    /// What stands for it on the way: a VPC link, an endpoint.
    pub(super) by: &'a [NodeId],
    /// Whether it comes from a public address.
    pub(super) public: bool,
    /// Address blocks of its network; empty: not stated.
    pub(super) blocks: Vec<&'a str>,
}

/// The rule that admits a hop; `Ok(None)` where nothing is modelled; `Err` is the rule that is wanted.
pub(super) fn admits<'graph>(
    graph: &'graph Graph,
    link: &Link,
    caller: &Caller<'_>,
    guarded: NodeId,
) -> Result<Option<&'graph InboundRule>, String> {
    let Some(rules) = rules(graph, guarded) else { return Ok(None) };
    let fits = |rule: &&InboundRule| port_fits(rule, link) && peer_fits(graph, &rule.from, caller);
    match rules.into_iter().find(fits) {
        Some(rule) => Ok(Some(rule)),
        None => Err(wanted(graph, link, caller, guarded)),
    }
}

fn wanted(graph: &Graph, link: &Link, caller: &Caller<'_>, guarded: NodeId) -> String {
    let port = port(graph, link, guarded).map_or_else(|| "all".to_owned(), |port| port.to_string());
    let udp = if link.protocol == Some(Protocol::Udp) { "/udp" } else { "" };
    let outside = graph.node(caller.node).kind.net == crate::catalog::kind::Net::External;
    let who = match caller.by.last() {
        Some(by) => graph.node(*by).id.clone(),
        None if outside && graph.vpc(caller.node).is_none() => "internet".to_owned(),
        None if graph.has(caller.node, Trait::Cdn) => "prefix-list:cloudfront-origin-facing".to_owned(),
        None if graph.has(caller.node, Trait::ApiGateway) => "ip-ranges:API_GATEWAY".to_owned(),
        None => graph.node(caller.node).id.clone(),
    };
    format!("{port}{udp} from {who}")
}

/// The port that a hop opens: its own, that of the listener it can mean, or the usual one of its protocol at what
/// listens on usual ports.
fn port(graph: &Graph, link: &Link, guarded: NodeId) -> Option<u16> {
    if link.port.is_some() {
        return link.port;
    }
    let listeners = &graph.node(guarded).attributes.listeners;
    if let [only] = listeners.as_slice() {
        return Some(only.port);
    }
    let mut meant = listeners.iter().filter(|listener| link.protocol == Some(listener.protocol));
    if let (Some(listener), None) = (meant.next(), meant.next()) {
        return Some(listener.port);
    }
    if !listeners.is_empty()
        || !(graph.has(guarded, Trait::LoadBalancer) || graph.has(guarded, Trait::Endpoint))
    {
        return None;
    }
    match link.protocol? {
        Protocol::Http => Some(80),
        Protocol::Https => Some(443),
        _ => None,
    }
}

fn port_fits(rule: &InboundRule, link: &Link) -> bool {
    let Some((first, last)) = rule.ports else { return true };
    let transport_fits = link.protocol.is_none_or(|protocol| (protocol == Protocol::Udp) == rule.udp);
    transport_fits && link.port.is_none_or(|port| (first..=last).contains(&port))
}

fn peer_fits(graph: &Graph, peer: &Peer, caller: &Caller<'_>) -> bool {
    match peer {
        Peer::Internet => true,
        Peer::Cidr(cidr) if caller.public && is_private(cidr) => false,
        Peer::Cidr(cidr) => {
            // Addresses that are not stated cannot contradict a rule that the author wrote.
            caller.blocks.is_empty() || caller.blocks.iter().any(|block| overlap(cidr, block))
        }
        Peer::Node(node) => {
            let stands_for = |caller: NodeId| {
                let resource = graph.node(caller);
                graph.topology().within(caller, *node)
                    || resource.security_groups.iter().flatten().any(|group| group == node)
                    || resource.subnets.iter().any(|subnet| graph.topology().within(*subnet, *node))
            };
            stands_for(caller.node) || caller.by.iter().copied().any(stands_for)
        }
        peer if is_of_distributions(peer) => graph.has(caller.node, Trait::Cdn),
        Peer::PrefixList(_) => true,
        Peer::IpRanges(name) => match name.as_str() {
            "API_GATEWAY" => graph.has(caller.node, Trait::ApiGateway),
            "GLOBALACCELERATOR" => graph.has(caller.node, Trait::Accelerator),
            _ => true,
        },
    }
}

/// Whether two blocks can share an address; blocks that cannot be read do, and so do those of different families,
/// since a network that states one family may have the other.
pub(super) fn overlap(one: &str, other: &str) -> bool {
    match (Block::parse(one), Block::parse(other)) {
        (Some(one), Some(other)) => !one.is_like(&other) || one.overlaps(&other),
        _ => true,
    }
}

/// Whether a rule admits the whole internet, or nearly so.
pub(super) fn is_whole_internet(peer: &Peer) -> bool {
    match peer {
        Peer::Internet => true,
        Peer::Cidr(block) => is_everybody(block),
        Peer::Node(_) | Peer::PrefixList(_) | Peer::IpRanges(_) => false,
    }
}

/// Whether a block is so wide that it holds whoever calls: halves of the internet are written to pass for less.
fn is_everybody(cidr: &str) -> bool {
    const WIDE: u32 = 7;
    match cidr.split_once('/').and_then(|(_, bits)| bits.parse::<u32>().ok()) {
        Some(bits) => bits <= WIDE && !is_private(cidr),
        None => false,
    }
}

/// Whether all addresses of a block are private (RFC 1918, RFC 6598, unique local IPv6).
pub(super) fn is_private(cidr: &str) -> bool {
    const PRIVATE: [&str; 5] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"];
    Block::parse(cidr).is_some_and(|stated| {
        PRIVATE.iter().filter_map(|block| Block::parse(block)).any(|block| block.contains(&stated))
    })
}

#[cfg(test)]
mod tests {
    use super::{is_everybody, is_private, overlap};

    #[test]
    fn what_is_not_known_to_differ_overlaps() {
        assert!(overlap("10.0.0.0/16", "10.0.12.0/24") && !overlap("10.0.0.0/16", "10.1.0.0/16"));
        assert!(overlap("::/0", "10.0.0.0/16") && overlap("somewhere", "10.0.0.0/16"));
    }

    #[test]
    fn strangers_have_public_addresses() {
        assert!(is_private("10.1.0.0/16") && is_private("172.31.0.0/16") && is_private("fd00::/8"));
        assert!(!is_private("0.0.0.0/0") && !is_private("203.0.113.0/24") && !is_private("::/0"));
    }

    #[test]
    fn halves_of_the_internet_are_the_internet() {
        for wide in ["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "::/0", "2000::/3"] {
            assert!(is_everybody(wide), "{wide}");
        }
        for narrow in ["203.0.113.0/24", "15.0.0.0/8", "fc00::/7", "203.0.113.7", "2001:db8::/32"] {
            assert!(!is_everybody(narrow), "{narrow}");
        }
    }
}
