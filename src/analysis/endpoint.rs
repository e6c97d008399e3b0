//! Which VPC endpoint serves which resource (D4.12; LANGUAGE.13).

use super::reach::Roads;
use super::seat::{self, Seat};
use crate::base::ids::NodeId;
use crate::catalog::services::{self, Plane};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::ServiceRef;

/// Whether an endpoint leads to a resource, or to the API that manages it; `None`: its `services` are not stated or not
/// known.
pub(super) fn serves(
    graph: &Graph,
    roads: &Roads<'_>,
    endpoint: NodeId,
    to: NodeId,
    plane: Plane,
) -> Option<bool> {
    let stated = &graph.node(endpoint).attributes.services;
    if stated.is_empty() {
        return None;
    }
    let serves = stated.iter().any(|service| match service {
        ServiceRef::Aws(name) => serves_kind(graph, endpoint, name, to, plane),
        ServiceRef::Node(node) => plane == Plane::Requests && leads_to(graph, roads, *node, to),
    });
    // What a service serves that the catalogue does not have is for the author to say.
    let is_known = |service: &ServiceRef| match service {
        ServiceRef::Aws(name) => services::service(name).is_some(),
        ServiceRef::Node(_) => true,
    };
    (serves || stated.iter().all(is_known)).then_some(serves)
}

fn serves_kind(graph: &Graph, endpoint: NodeId, name: &str, to: NodeId, plane: Plane) -> bool {
    // The names and prefix lists of an endpoint are those of its own Region.
    if !graph.same_region(endpoint, to) {
        return false;
    }
    // What can be private answers through an endpoint only when it is.
    if graph.has(to, Trait::EndpointOnly) && seat::seat(graph, to) != Seat::Hidden {
        return false;
    }
    let by_routes = graph.has(endpoint, Trait::GatewayEndpoint);
    services::service(name).is_some_and(|service| {
        service.plane == plane
            && service.kinds.contains(&graph.node(to).kind.id)
            && (!by_routes || service.gateway)
    })
}

/// Whether a resource stands behind an endpoint service, a service network or a resource configuration.
fn leads_to(graph: &Graph, roads: &Roads<'_>, service: NodeId, to: NodeId) -> bool {
    if service == to || roads.are_attached(service, to) {
        return true;
    }
    let in_vpc_of = |door: NodeId| graph.vpc(door).is_some() && graph.vpc(door) == graph.vpc(to);
    if graph.has(service, Trait::ServiceNetwork) {
        // Resource configurations of a gateway are shared by the networks that the gateway is connected to.
        return roads
            .attached_to(service)
            .any(|door| graph.has(door, Trait::ResourceGateway) && in_vpc_of(door));
    }
    (graph.has(service, Trait::EndpointService) || graph.has(service, Trait::ResourceGateway))
        && in_vpc_of(service)
}

/// The endpoints that stand in a VPC, of the asked kind.
pub(super) fn in_vpc(graph: &Graph, vpc: NodeId, asked: Trait) -> Vec<NodeId> {
    let doors = graph.doors(Some(vpc)).iter().copied();
    doors.filter(|node| graph.has(*node, asked)).collect()
}

/// Whether an interface endpoint makes the public names of its service lead to itself.
pub(super) fn has_private_dns(graph: &Graph, endpoint: NodeId) -> bool {
    graph.node(endpoint).attributes.private_dns != Some(false)
}

/// Whether the route tables of all these subnets lead to a gateway endpoint.
pub(super) fn in_route_tables(graph: &Graph, endpoint: NodeId, subnets: &[NodeId]) -> bool {
    let served: Vec<NodeId> = graph
        .node(endpoint)
        .subnets
        .iter()
        .copied()
        .filter(|place| graph.has(*place, Trait::Subnet))
        .collect();
    served.is_empty() || subnets.iter().all(|subnet| served.contains(subnet))
}
