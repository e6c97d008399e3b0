//! NAT gateways of one zone, gateway endpoints, and gateways behind a block.

use super::{Detail, Site, named, ways};
use crate::analysis::exposure;
use crate::analysis::seat::Seat;
use crate::base::ids::NodeId;
use crate::catalog::services;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{BlockMode, Egress, ServiceRef};
use crate::model::link::{Via, Way};
use crate::words::finding as words;
use crate::words::sentence::Hole;

/// The subnets of other zones that leave by a NAT gateway: those that name it, and those with something in them that
/// calls out and that have no nearer one. `None`: its zone is not stated, or it is not of one zone.
pub(super) fn other_zones(site: &Site<'_>) -> Option<Vec<NodeId>> {
    let graph = site.ground.graph;
    let nat = site.from;
    if graph.subnets(nat).is_empty() {
        return None;
    }
    let (vpc, zone) = (graph.vpc(nat)?, graph.zone(nat)?);
    let subnets = graph.inside(vpc).into_iter().filter(|node| graph.has(*node, Trait::Subnet));
    let other = subnets.filter(|subnet| graph.zone(*subnet).is_some_and(|other| other != zone));
    Some(other.filter(|subnet| leaves_by(site, *subnet, nat)).collect())
}

fn leaves_by(site: &Site<'_>, subnet: NodeId, nat: NodeId) -> bool {
    match &site.ground.graph.node(subnet).attributes.egress {
        Some(Egress::Through(ways)) => {
            ways.contains(&nat) || site.ground.ways.translated(subnet).contains(&nat)
        }
        Some(Egress::None) => false,
        None => site.ground.ways.translated(subnet).contains(&nat) && calls_out(site, subnet),
    }
}

/// Whether something stands in a subnet that opens connections: stores answer, and need no way out.
fn calls_out(site: &Site<'_>, subnet: NodeId) -> bool {
    let graph = site.ground.graph;
    graph.topology().nodes.ids().any(|node| {
        let is_caller = matches!(site.ground.seats[node], Seat::Interface | Seat::Attached)
            && (!graph.node(node).is_boundary || graph.has(node, Trait::Fleet))
            && !graph.has(node, Trait::PubliclyAccessible)
            && !graph.has(node, Trait::Replicates);
        is_caller && graph.subnets(node).contains(&subnet)
    })
}

pub(super) fn tell_other_zones(site: &Site<'_>) -> Vec<Detail> {
    let zone = site.ground.graph.zone(site.from).unwrap_or_default().to_owned();
    let subnets = other_zones(site).unwrap_or_default();
    let holes = vec![("zone", Hole::Word(zone)), ("subnets", Hole::Nodes(subnets))];
    vec![Detail { sentence: &words::FACT_OTHER_ZONES, holes }]
}

/// What a gateway endpoint is said to serve and cannot.
pub(super) fn without_routes(graph: &Graph, endpoint: NodeId) -> Vec<&ServiceRef> {
    let serves = |service: &&ServiceRef| match service {
        ServiceRef::Aws(name) => services::service(name).is_some_and(|service| service.gateway),
        ServiceRef::Node(_) => false,
    };
    graph.node(endpoint).attributes.services.iter().filter(|service| !serves(service)).collect()
}

pub(super) fn tell_without_routes(site: &Site<'_>) -> Vec<Detail> {
    let graph = site.ground.graph;
    let detail = |service: &ServiceRef| {
        let service = match service {
            ServiceRef::Aws(name) => Hole::Word(name.clone()),
            ServiceRef::Node(service) => Hole::Node(*service),
        };
        Detail { sentence: &words::FACT_NAMES_SERVICE, holes: vec![("service", service)] }
    };
    without_routes(graph, site.from).into_iter().take(super::MOST_DETAILS).map(detail).collect()
}

/// Whether a gateway endpoint is named on the way, or called, from outside its VPC.
pub(super) fn by_far_endpoint(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    let (_, link, _) = site.link?;
    let is_one = |node: &NodeId| graph.has(*node, Trait::GatewayEndpoint);
    let unnamed = match &link.via {
        Some(Via::Through(ways)) => ways.iter().any(|way| match way.value {
            Way::Kind(kind) => kind.has(Trait::GatewayEndpoint),
            Way::Node(_) => false,
        }),
        _ => false,
    };
    // An unnamed one is in the VPC of whoever has one.
    if unnamed && site.ground.seats[site.from] == Seat::Premises {
        return Some(true);
    }
    let Some(endpoint) = named(site).into_iter().chain([site.to]).find(is_one) else { return Some(false) };
    match (graph.vpc(site.from), graph.vpc(endpoint)) {
        (Some(near), Some(far)) => Some(near != far),
        (None, Some(_)) if site.ground.seats[site.from] == Seat::Premises => Some(true),
        _ => None,
    }
}

/// Whether the hop leaves by a gateway that a block on connections from the internet lets through.
pub(super) fn out_past_ingress_block(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    site.link?;
    let mut gateways = ways(site)
        .into_iter()
        .filter(|way| graph.has(*way, Trait::Nat) || graph.has(*way, Trait::EgressOnlyGateway));
    Some(
        gateways.any(|way| exposure::blocked(graph, way).is_some_and(|(_, mode)| mode == BlockMode::Ingress)),
    )
}
