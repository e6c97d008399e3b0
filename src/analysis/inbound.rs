//! Inbound rules: whom a resource admits (LANGUAGE.6). What is not modelled admits everyone.

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
    let wide = rules.into_iter().find(|rule| match &rule.from {
        Peer::Internet | Peer::PrefixList(_) | Peer::IpRanges(_) => true,
        Peer::Cidr(cidr) => !is_private(cidr),
        Peer::Node(peer) => {
            graph.node(*peer).kind.net == crate::catalog::kind::Net::External && graph.vpc(*peer).is_none()
        }
    });
    match wide {
        Some(rule) => Strangers::Admitted { rule: rule.text.clone() },
        None => Strangers::Nobody,
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
        Peer::PrefixList(name) => !name.contains("cloudfront") || graph.has(caller.node, Trait::Cdn),
        Peer::IpRanges(name) => match name.as_str() {
            "API_GATEWAY" => graph.has(caller.node, Trait::ApiGateway),
            "CLOUDFRONT" | "CLOUDFRONT_ORIGIN_FACING" => graph.has(caller.node, Trait::Cdn),
            "GLOBALACCELERATOR" => graph.has(caller.node, Trait::Accelerator),
            _ => true,
        },
    }
}

/// An IPv4 block as first and last address; `None` for anything else, IPv6 included.
fn range(cidr: &str) -> Option<(u32, u32)> {
    let (address, bits) = cidr.split_once('/').unwrap_or((cidr, "32"));
    let octets: Vec<u8> = address.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let octets: [u8; 4] = octets.try_into().ok()?;
    let bits: u32 = bits.parse().ok().filter(|bits| *bits <= 32)?;
    let free = u32::MAX.checked_shr(bits).unwrap_or(0);
    let first = u32::from_be_bytes(octets) & !free;
    Some((first, first | free))
}

/// Whether two blocks share an address; blocks that cannot be read do.
pub(super) fn overlap(one: &str, other: &str) -> bool {
    match (range(one), range(other)) {
        (Some(one), Some(other)) => one.0 <= other.1 && other.0 <= one.1,
        _ => true,
    }
}

/// Whether a block is so wide that it holds whoever calls: halves of the internet are written to pass for less.
pub(super) fn is_everybody(cidr: &str) -> bool {
    const WIDE: u32 = 7;
    match cidr.split_once('/').and_then(|(_, bits)| bits.parse::<u32>().ok()) {
        Some(bits) => bits <= WIDE,
        None => false,
    }
}

/// Whether all addresses of a block are private (RFC 1918, RFC 6598, unique local IPv6).
pub(super) fn is_private(cidr: &str) -> bool {
    const PRIVATE: [&str; 4] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
    match range(cidr) {
        Some((first, last)) => {
            PRIVATE.iter().filter_map(|block| range(block)).any(|block| block.0 <= first && last <= block.1)
        }
        None => cidr.starts_with("fd") || cidr.starts_with("fc"),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_everybody, is_private, overlap, range};

    #[test]
    fn blocks_are_ranges() {
        assert_eq!(range("10.0.0.0/8"), Some((0x0A00_0000, 0x0AFF_FFFF)));
        assert_eq!(range("0.0.0.0/0"), Some((0, u32::MAX)));
        assert_eq!(range("10.0.0.7"), Some((0x0A00_0007, 0x0A00_0007)));
        assert_eq!(range("10.0.0.0/33"), None);
        assert!(overlap("10.0.0.0/16", "10.0.12.0/24") && !overlap("10.0.0.0/16", "10.1.0.0/16"));
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
        for narrow in ["203.0.113.0/24", "15.0.0.0/8", "203.0.113.7", "2001:db8::/32"] {
            assert!(!is_everybody(narrow), "{narrow}");
        }
    }
}
