//! How many public IPv4 addresses there are to pay for.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::analysis::exposure;
use crate::analysis::seat::Seat;
use crate::base::date::Date;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::attributes::NatConnectivity;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "public-ipv4",
    theme: Theme::Parts,
    name: Text::new("Public IPv4 addresses", "パブリック IPv4 アドレスの数"),
    why: Text::new(
        "Since 2024-02-01, each costs by the hour, those that a service has for itself too.",
        "2024-02-01 から、サービスが自動的に割り当てるものも含めて、1 つごとに時間単位の料金がかかります。",
    ),
    scale: Scale::Fewest,
    answer,
};

const PRICES: &str = "https://aws.amazon.com/blogs/networking-and-content-delivery/identify-and-optimize-public-ipv4-address-usage-on-aws/";
/// The first day on which they were paid for.
const PAID: Date = Date::new(2024, 2, 1);
/// An accelerator has two addresses, and a VPN connection two tunnels.
const PAIR: usize = 2;

fn answer(site: &Site<'_>) -> Answer {
    let counted: Vec<(NodeId, usize)> = site
        .graph
        .topology()
        .nodes
        .ids()
        .map(|node| (node, addresses(site, node)))
        .filter(|(_, count)| *count > 0)
        .collect();
    let count = counted.iter().map(|(_, count)| *count).fold(0, usize::saturating_add);
    let is_paid = site.day() >= PAID;
    Answer {
        nodes: counted.into_iter().map(|(node, _)| node).collect(),
        sources: if is_paid && count > 0 { vec![PRICES] } else { Vec::new() },
        ..Answer::new(Verdict::Count(count))
    }
}

/// The public addresses of a resource, as far as is stated.
fn addresses(site: &Site<'_>, node: NodeId) -> usize {
    let graph = site.graph;
    let drawn = site.count(node);
    if graph.has(node, Trait::Accelerator) || graph.has(node, Trait::Tunnel) {
        return drawn.saturating_mul(PAIR);
    }
    if graph.has(node, Trait::Nat) {
        let is_private = graph.node(node).attributes.nat_connectivity == Some(NatConnectivity::Private);
        return if is_private { 0 } else { drawn };
    }
    let seat = site.ground.seats[node];
    match seat {
        // One in each zone.
        Seat::Balancer if exposure::public_address(graph, node, seat) == Some(true) => {
            drawn.saturating_mul(graph.subnets(node).len().max(1))
        }
        Seat::Interface if site.ground.publicly_addressed(node, seat) == Some(true) => drawn,
        _ => 0,
    }
}
