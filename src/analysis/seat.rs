//! Where each resource stands, as hops see it.

use crate::base::ids::NodeId;
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Endpoint, Visibility};

/// How a resource takes part in the network, after its own attributes have been heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Seat {
    /// Outside AWS.
    Outside,
    /// In a network of one's own.
    Premises,
    /// AWS's edge.
    Edge,
    /// A name with public addresses, of a service of AWS.
    Service,
    /// Public and private names, by who asks.
    Dual,
    /// Answers through an interface endpoint only.
    Hidden,
    /// `endpoint` would decide, and is not stated.
    Unstated,
    /// An address in a network.
    Interface,
    /// A load balancer: internet-facing or internal.
    Balancer,
    /// Runs in accounts of the service.
    Managed,
    /// The same, with interfaces in a VPC for its own calls.
    Attached,
    Connection,
    Gateway,
    Lookup,
    /// Belongs to other resources, or manages them.
    Attachment,
    /// A boundary whose members decide.
    Crowd,
    Unknown,
}

/// The network in which a resource has its addresses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Place {
    Vpc(NodeId),
    /// The one VPC that nobody drew, of a Region or an account.
    Implied(Option<NodeId>),
    /// A data center, or the one resource on premises.
    Premises(NodeId),
    /// VPCs are drawn, and it stands in none of them.
    Unplaced,
}

/// The seat of a resource.
pub(super) fn seat(graph: &Graph, id: NodeId) -> Seat {
    let node = graph.node(id);
    let in_vpc = graph.vpc(id).is_some();
    let is_appliance = node.has(Trait::Appliance);
    if node.has(Trait::DataCenter) || (is_appliance && graph.around(id, Trait::DataCenter).is_some()) {
        return Seat::Premises;
    }
    if is_appliance && in_vpc {
        return Seat::Interface;
    }
    match node.kind.net {
        Net::External if node.has(Trait::Client) && in_vpc => Seat::Interface,
        Net::External if graph.around(id, Trait::DataCenter).is_some() => Seat::Premises,
        Net::External => Seat::Outside,
        Net::ExternalPrivate => Seat::Premises,
        Net::Edge => Seat::Edge,
        Net::PublicEndpoint if node.attributes.visibility == Some(Visibility::Private) => Seat::Hidden,
        Net::PublicEndpoint if in_vpc && node.has(Trait::Platform) => Seat::Dual,
        Net::PublicEndpoint => Seat::Service,
        Net::ByEndpointType => match node.attributes.endpoint {
            Some(Endpoint::Edge | Endpoint::Regional | Endpoint::Public) => Seat::Service,
            Some(Endpoint::Both) => Seat::Dual,
            Some(Endpoint::Private | Endpoint::Vpc) if node.has(Trait::EndpointOnly) => Seat::Hidden,
            Some(Endpoint::Private | Endpoint::Vpc) => Seat::Interface,
            None if node.has(Trait::EndpointStated) => Seat::Unstated,
            None if in_vpc && node.has(Trait::EndpointOnly) => Seat::Hidden,
            None if in_vpc => Seat::Interface,
            None => Seat::Service,
        },
        Net::Scheme => Seat::Balancer,
        Net::VpcEni => Seat::Interface,
        Net::AwsManaged if is_attached(graph, id) => Seat::Attached,
        Net::AwsManaged => Seat::Managed,
        Net::Link => Seat::Connection,
        Net::Gateway => Seat::Gateway,
        Net::Dns => Seat::Lookup,
        Net::Attach if node.has(Trait::EdgeFunction) => Seat::Managed,
        Net::Attach | Net::Control => Seat::Attachment,
        Net::Boundary => boundary(graph, id),
        Net::Unknown if node.attributes.inside_aws == Some(false) => Seat::Outside,
        Net::Unknown => Seat::Unknown,
    }
}

/// Its own calls go through a VPC: it says in which subnets, or is drawn in one.
fn is_attached(graph: &Graph, id: NodeId) -> bool {
    let can_be = graph.has(id, Trait::Attachable) || graph.has(id, Trait::WorksInVpc);
    can_be && (!graph.node(id).subnets.is_empty() || graph.around(id, Trait::Subnet).is_some())
}

fn boundary(graph: &Graph, id: NodeId) -> Seat {
    let node = graph.node(id);
    let holds_interfaces = [Trait::Subnet, Trait::Zone, Trait::Vpc, Trait::SecurityGroup, Trait::Fleet];
    if node.has(Trait::Workflow) {
        Seat::Service
    } else if graph.around(id, Trait::DataCenter).is_some() {
        Seat::Premises
    } else if holds_interfaces.iter().any(|asked| node.has(*asked)) {
        Seat::Interface
    } else {
        Seat::Crowd
    }
}

/// The network of a resource.
pub(super) fn place(graph: &Graph, id: NodeId, any_vpc: bool) -> Place {
    if let Some(center) = graph.around(id, Trait::DataCenter) {
        return Place::Premises(center);
    }
    if graph.has(id, Trait::OnPremises) {
        return Place::Premises(id);
    }
    match graph.vpc(id) {
        Some(vpc) => Place::Vpc(vpc),
        None if any_vpc => Place::Unplaced,
        None => Place::Implied(graph.region(id).or_else(|| graph.around(id, Trait::Account))),
    }
}
