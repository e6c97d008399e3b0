//! Endpoint services and service networks.

use std::collections::BTreeSet;

use super::{Detail, Site, named, ways};
use crate::analysis::endpoint;
use crate::analysis::hop::Path;
use crate::analysis::tier::Out;
use crate::base::ids::NodeId;
use crate::catalog::services as catalog;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::ServiceRef;
use crate::model::link::{Class, Link, Via, Way};
use crate::words::finding as words;
use crate::words::sentence::Hole;

/// The endpoint services that an endpoint names.
fn served(graph: &Graph, endpoint: NodeId) -> impl Iterator<Item = NodeId> + '_ {
    graph.node(endpoint).attributes.services.iter().filter_map(|service| match service {
        ServiceRef::Node(node) if graph.has(*node, Trait::EndpointService) => Some(*node),
        _ => None,
    })
}

/// The endpoint service behind which the end of a link stands: its source, one that it names, or the only one of the
/// endpoint from which it comes or that it names.
fn service_before(graph: &Graph, link: &Link) -> Option<NodeId> {
    let ways = match &link.via {
        Some(Via::Through(ways)) => ways.as_slice(),
        _ => &[],
    };
    let on_way = || {
        ways.iter().filter_map(|way| match way.value {
            Way::Node(node) => Some(node),
            Way::Kind(_) => None,
        })
    };
    let service =
        [link.from].into_iter().chain(on_way()).find(|node| graph.has(*node, Trait::EndpointService));
    service.or_else(|| {
        let endpoint = on_way().chain([link.from]).find(|node| graph.has(*node, Trait::InterfaceEndpoint))?;
        let mut services = served(graph, endpoint);
        let only = services.next()?;
        services.next().is_none().then_some(only)
    })
}

/// Whether a hop leads to what stands behind an endpoint service, or to the service itself.
pub(super) fn by_service(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    let (_, link, _) = site.link?;
    Some(service_before(graph, link).is_some() || graph.has(site.to, Trait::EndpointService))
}

/// The endpoint services that lead to a load balancer.
pub(super) fn behind(site: &Site<'_>) -> BTreeSet<NodeId> {
    let graph = site.ground.graph;
    let links = graph.links_to(site.from).into_iter().map(|link| &graph.topology().links[link]);
    links.filter_map(|link| service_before(graph, link)).collect()
}

pub(super) fn tell_behind(site: &Site<'_>) -> Vec<Detail> {
    let services = behind(site).into_iter().collect();
    vec![Detail { sentence: &words::FACT_TWO_SERVICES, holes: vec![("services", Hole::Nodes(services))] }]
}

/// Whether consumers reach a network load balancer by an endpoint service.
pub(super) fn hides_callers(site: &Site<'_>) -> bool {
    let graph = site.ground.graph;
    let service = site.from;
    let topology = graph.topology();
    let consumed = topology.nodes.ids().any(|node| served(graph, node).any(|served| served == service));
    let fronted = topology.links.enumerated().any(|(id, link)| {
        graph.has(link.to, Trait::NetworkLoadBalancer)
            && site.known.hops[id].class != Class::Unreachable
            && service_before(graph, link) == Some(service)
    });
    consumed && fronted
}

/// Whether the side of the provider opens the connection to that of the consumer.
pub(super) fn from_provider(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    let (_, _, hop) = site.link?;
    if !matches!(hop.class, Class::Unreachable | Class::Unknown) {
        return Some(false);
    }
    let is_endpoint = |node: &NodeId| graph.has(*node, Trait::InterfaceEndpoint);
    if graph.has(site.from, Trait::EndpointService) && is_endpoint(&site.to) {
        return Some(true);
    }
    let named = named(site);
    let Some(endpoint) = named.iter().copied().chain([site.to]).find(is_endpoint) else { return Some(false) };
    // The endpoint stands on the other side, and its service on this one.
    let (near, far) = (graph.vpc(site.from)?, graph.vpc(endpoint)?);
    let provides = served(graph, endpoint).any(|service| graph.vpc(service) == Some(near));
    Some(near != far && graph.vpc(site.to) == Some(far) && provides)
}

/// Whether an endpoint of another Region leads to a service that admits that.
pub(super) fn across_regions(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    let (_, link, _) = site.link?;
    let is_endpoint = |node: &NodeId| graph.has(*node, Trait::InterfaceEndpoint);
    let Some(endpoint) = ways(site).into_iter().chain([site.from]).find(is_endpoint) else {
        return Some(false);
    };
    let service = service_before(graph, link)
        .or_else(|| graph.has(site.to, Trait::EndpointService).then_some(site.to))
        .or_else(|| served(graph, endpoint).next());
    Some(service.is_some_and(|service| {
        !graph.same_region(endpoint, service) && graph.node(service).attributes.cross_region == Some(true)
    }))
}

/// A VPC of a service network that is associated with a network that stands earlier in the file, and that network.
pub(super) fn earlier_association(site: &Site<'_>) -> Option<(NodeId, NodeId)> {
    let graph = site.ground.graph;
    let roads = &site.ground.roads;
    let mut vpcs = roads.attached_to(site.from).filter(|place| graph.has(*place, Trait::Vpc));
    vpcs.find_map(|vpc| {
        let mut networks = roads.attached_to(vpc).filter(|other| graph.has(*other, Trait::ServiceNetwork));
        networks.find(|other| *other < site.from).map(|other| (vpc, other))
    })
}

pub(super) fn tell_association(site: &Site<'_>) -> Vec<Detail> {
    let tell = |(vpc, other)| Detail {
        sentence: &words::FACT_ASSOCIATED_BEFORE,
        holes: vec![("vpc", Hole::Node(vpc)), ("other", Hole::Node(other))],
    };
    earlier_association(site).map(tell).into_iter().collect()
}

/// Whether somebody who has no way out of the VPC pulls images by endpoints that are not all there.
pub(super) fn pulls_in_part(site: &Site<'_>) -> Option<bool> {
    missing_for_images(site).map(|missing| !missing.is_empty())
}

pub(super) fn tell_missing_for_images(site: &Site<'_>) -> Vec<Detail> {
    let missing = missing_for_images(site).unwrap_or_default().join(", ");
    let holes = vec![("services", Hole::Word(missing))];
    vec![Detail { sentence: &words::FACT_LACKS_SERVICES, holes }]
}

/// The services without an endpoint that such a pull needs: the API of the registry, its address for Docker, and the
/// store that holds the layers.
fn missing_for_images(site: &Site<'_>) -> Option<Vec<&'static str>> {
    let ground = site.ground;
    let graph = ground.graph;
    let (_, _, hop) = site.link?;
    let Some(door) = hop.road.iter().copied().find(|way| graph.has(*way, Trait::InterfaceEndpoint)) else {
        return Some(Vec::new());
    };
    let vpc = graph.vpc(site.from)?;
    let is_closed = || matches!(ground.ways.out(site.from, ground.seats[site.from]), Out::Closed { .. });
    if graph.vpc(door) != Some(vpc) || hop.path != Path::PrivateLink || !is_closed() {
        return Some(Vec::new());
    }
    let subnets = graph.subnets(site.from);
    let doors = endpoint::in_vpc(graph, vpc, Trait::InterfaceEndpoint);
    let tables = endpoint::in_vpc(graph, vpc, Trait::GatewayEndpoint).into_iter();
    let open = tables.filter(|door| endpoint::in_route_tables(graph, *door, &subnets));
    let ways: Vec<NodeId> = doors.into_iter().chain(open).collect();
    // What an endpoint serves may be left open.
    if ways.iter().any(|way| graph.node(*way).attributes.services.is_empty()) {
        return None;
    }
    let names = |wanted: &str| {
        ways.iter().flat_map(|way| &graph.node(*way).attributes.services).any(|stated| match stated {
            ServiceRef::Aws(name) => catalog::service(name).is_some_and(|service| service.name == wanted),
            ServiceRef::Node(_) => false,
        })
    };
    Some(["ecr.api", "ecr.dkr", "s3"].into_iter().filter(|wanted| !names(wanted)).collect())
}
