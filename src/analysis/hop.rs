//! What a hop is: its addressing, its path, its class, and why.

use crate::base::ids::NodeId;
use crate::model::link::Class;
use crate::words::sentence::Said;

/// The verdict about one link.
#[derive(Clone, Debug)]
pub struct Hop {
    pub class: Class,
    pub addressing: Addressing,
    pub path: Path,
    /// Whether the destination can be called from the internet; `None`: a fact is missing.
    pub exposed: Option<bool>,
    /// What decided, the deciding row of the table first.
    pub because: Vec<Evidence>,
    /// What would help, where the class is `unreachable` or `unknown`.
    pub remedy: Option<Said>,
    /// The gateways, endpoints and connections on the way, in order, drawn or implied by `connects` and `egress`.
    pub road: Vec<NodeId>,
    /// The roads of which one is taken, where those of several zones differ; empty otherwise. `road` has them merged.
    pub roads: Vec<Vec<NodeId>>,
}

/// One reason: the row of a table or the fact that decided, and the words for it.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// `D3.23`, `D2.2`, `LANGUAGE.16` or the id of a fact (`ag-rest-alb-v2`).
    pub fact: &'static str,
    pub said: Said,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Addressing {
    Public,
    Private,
    None,
    /// The hop is not possible, or a fact is missing.
    Unknown,
}

impl Addressing {
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Path {
    Internet,
    AwsBackbone,
    VpcLocal,
    Peering,
    Tgw,
    GatewayEndpoint,
    PrivateLink,
    Dx,
    Vpn,
    ServiceInvoke,
    Lookup,
    /// The hop is not possible, or a fact is missing.
    Unknown,
}

impl Path {
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Internet => "internet",
            Self::AwsBackbone => "aws-backbone",
            Self::VpcLocal => "vpc-local",
            Self::Peering => "peering",
            Self::Tgw => "tgw",
            Self::GatewayEndpoint => "gateway-endpoint",
            Self::PrivateLink => "privatelink",
            Self::Dx => "dx",
            Self::Vpn => "vpn",
            Self::ServiceInvoke => "service-invoke",
            Self::Lookup => "lookup",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether something can be called from the internet (D2.3), and why.
#[derive(Clone, Debug)]
pub struct Exposure {
    /// `None`: a fact is missing.
    pub exposed: Option<bool>,
    pub because: Vec<Evidence>,
}
