//! What the picture asks of a kind.

use crate::catalog::kind::{Category, Net, Placement};
use crate::catalog::traits::Trait;
use crate::model::topology::Node;

/// How a subnet gets out; the order is that of the tiers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Reach {
    Public,
    Private,
    Isolated,
}

pub(super) fn is_vpc(node: &Node) -> bool {
    node.has(Trait::Vpc)
}

pub(super) fn is_zone(node: &Node) -> bool {
    node.has(Trait::Zone)
}

/// `None`: it is no subnet.
pub(super) fn subnet(node: &Node) -> Option<Reach> {
    if node.has(Trait::PublicSubnet) {
        Some(Reach::Public)
    } else if node.has(Trait::PrivateSubnet) {
        Some(Reach::Private)
    } else if node.has(Trait::IsolatedSubnet) {
        Some(Reach::Isolated)
    } else {
        None
    }
}

/// Outside of AWS.
pub(super) fn is_outside(node: &Node) -> bool {
    matches!(node.kind.net, Net::External | Net::ExternalPrivate)
}

/// A door of the network it stands in: it belongs on the border.
pub(super) fn is_door(node: &Node) -> bool {
    match node.kind.net {
        Net::Link => true,
        // What stands in a subnet by nature (a NAT gateway, a firewall) is passed inside.
        Net::Gateway => node.kind.placement != Placement::AzSubnet,
        _ => false,
    }
}

pub(super) fn is_internet_gateway(node: &Node) -> bool {
    node.has(Trait::InternetGateway)
}

/// A gateway that stands beside the main path.
pub(super) fn is_side_gateway(node: &Node) -> bool {
    node.kind.net == Net::Gateway && node.kind.placement == Placement::AzSubnet
}

/// Something on the road of a hop that lines lead through.
pub(super) fn is_on_road(node: &Node) -> bool {
    matches!(node.kind.net, Net::Link | Net::Gateway)
}

/// Has an address in a subnet wherever it is written.
pub(super) fn lives_in_subnets(node: &Node) -> bool {
    matches!(node.kind.placement, Placement::AzSubnet | Placement::Vpc | Placement::Az)
}

/// Logs, keys, identity, pipelines: what serves everything.
pub(super) fn is_shelved(node: &Node) -> bool {
    matches!(node.kind.category, Category::Security | Category::Management | Category::DeveloperTools)
        && matches!(node.kind.net, Net::PublicEndpoint | Net::Control | Net::AwsManaged | Net::Attach)
}
