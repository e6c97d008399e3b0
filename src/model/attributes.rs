//! The keys that only some kinds have, typed. `None` and empty mean "not stated".

use crate::base::date::Date;
use crate::base::ids::NodeId;
use crate::base::lang::UserText;
use crate::base::span::{Span, Spanned};

/// One field a key of `LANGUAGE` section 3.
#[derive(Clone, Debug, Default)]
pub struct Attributes {
    pub account_id: Option<String>,
    /// Region name: `name`, or the label where that is one (`ap-northeast-1`).
    pub region: Option<String>,
    pub cidr: Vec<String>,
    pub default_vpc: Option<bool>,
    /// The word that names a zone, on a zone or a subnet.
    pub zone: Option<String>,
    pub egress: Option<Egress>,
    pub scheme: Option<Scheme>,
    pub listeners: Vec<Listener>,
    pub default_action: Option<DefaultAction>,
    /// `Some(vec![])` is `auth: none`.
    pub auth: Option<Vec<Auth>>,
    pub mutual_tls: Option<bool>,
    pub enforce_privatelink_inbound: Option<bool>,
    pub endpoint: Option<Endpoint>,
    pub stage: Option<String>,
    pub domain: Option<String>,
    /// `default_endpoint: disabled` is `Some(false)`.
    pub default_endpoint: Option<bool>,
    pub throttling: Option<bool>,
    pub cache: Option<bool>,
    pub api_keys: Option<bool>,
    pub resource_policy: Option<ResourcePolicy>,
    /// Seconds.
    pub timeout: Option<u32>,
    pub visibility: Option<Visibility>,
    pub shared_with: Vec<NodeId>,
    pub public_ip: Option<bool>,
    pub launch: Option<Launch>,
    pub network_mode: Option<NetworkMode>,
    pub publicly_accessible: Option<bool>,
    pub role: Option<Role>,
    pub dual_stack: Option<bool>,
    pub access: Option<BucketAccess>,
    pub requires_header: Vec<Header>,
    /// `default: block` on a web ACL is `Some(true)`.
    pub blocks_by_default: Option<bool>,
    pub waf_scope: Option<WafScope>,
    pub authorizer: Option<AuthorizerType>,
    pub nat_connectivity: Option<NatConnectivity>,
    pub services: Vec<ServiceRef>,
    pub private_dns: Option<bool>,
    pub cross_region: Option<bool>,
    pub connects: Option<Connects>,
    pub group_references: Option<bool>,
    pub vif: Option<Vif>,
    pub block_mode: Option<BlockMode>,
    pub except: Vec<NodeId>,
    pub rotation_days: Option<u32>,
    pub records: Option<Records>,
    pub new: Option<bool>,
    pub inside_aws: Option<bool>,
    /// The resource gateway an API destination goes through.
    pub through: Option<NodeId>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Policy {
    PrivateOnly,
}

/// What a resource is expected to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exposed {
    Yes,
    No,
}

/// A finding that the author has accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Allow {
    pub rule: Spanned<String>,
    pub reason: UserText,
    pub until: Option<Date>,
    pub span: Span,
}

/// How a subnet gets out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Egress {
    /// `egress: none`.
    None,
    /// The ways in order, from the subnet outwards.
    Through(Vec<NodeId>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scheme {
    InternetFacing,
    Internal,
}

/// `endpoint` of APIs, clusters, domains: what it means depends on the kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Endpoint {
    Edge,
    Regional,
    Private,
    Public,
    Both,
    Vpc,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Visibility {
    Global,
    Private,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Launch {
    Ec2,
    Fargate,
    External,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NetworkMode {
    Awsvpc,
    Bridge,
    Host,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    Primary,
    Replica,
    Standby,
    Writer,
    Reader,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BucketAccess {
    Private,
    Oac,
    Public,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WafScope {
    Regional,
    CloudFront,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AuthorizerType {
    Lambda,
    Cognito,
    Jwt,
    Iam,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NatConnectivity {
    Public,
    Private,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Vif {
    Private,
    Transit,
    Public,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockMode {
    Ingress,
    Bidirectional,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Records {
    Srv,
    A,
}

/// How callers prove who they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Auth {
    Cognito,
    Oidc,
    Jwt,
    Iam,
    ApiKey,
    /// A Lambda authorizer; with its function where that is drawn.
    Lambda(Option<NodeId>),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ResourcePolicy {
    /// There is one; whom it admits is not stated.
    Present,
    /// It admits these only.
    Admits(Vec<NodeId>),
    /// `resource_policy: false`.
    Absent,
}

/// A header that proves where a request came from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    pub name: String,
    pub secret: Option<NodeId>,
    /// How many values are allowed at once.
    pub accepts: u32,
    pub span: Span,
}

impl Header {
    /// Whether two headers have the same name: case makes no difference (RFC 9110, 5.1).
    #[must_use]
    pub fn has_name_of(&self, other: &Self) -> bool {
        self.name.eq_ignore_ascii_case(&other.name)
    }

    /// Whether two headers can be the same one; a secret of which nobody says where it is kept may be any.
    #[must_use]
    pub fn may_be(&self, other: &Self) -> bool {
        self.has_name_of(other) && self.secret.zip(other.secret).is_none_or(|(one, other)| one == other)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Protocol {
    Http,
    Https,
    Tcp,
    Udp,
    Tls,
    Grpc,
    WebSocket,
}

impl Protocol {
    /// The word as people write it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Http => "HTTP",
            Self::Https => "HTTPS",
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
            Self::Tls => "TLS",
            Self::Grpc => "gRPC",
            Self::WebSocket => "WebSocket",
        }
    }
}

/// `listeners: [https:443, { http: 80, redirect: https:443 }]`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listener {
    pub protocol: Protocol,
    pub port: u16,
    pub redirect: Option<(Protocol, u16)>,
}

/// What happens when no rule of a listener holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DefaultAction {
    Status(u16),
    Redirect,
}

/// What an endpoint serves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ServiceRef {
    /// An AWS service name: `s3`, `ecr.api`, `execute-api`.
    Aws(String),
    /// An endpoint service, a service network, a resource configuration.
    Node(NodeId),
}

/// `connects`: which networks a connection joins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Connects {
    /// Everyone to everyone.
    All(Vec<Attachment>),
    /// An attachment, and those that it has routes to.
    Routes(Vec<Attachment>),
}

/// One attachment of a connection.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attachment {
    pub to: NodeId,
    /// The subnets where it stands; empty: not stated.
    pub subnets: Vec<NodeId>,
    /// In `Connects::Routes`: whom it has routes to.
    pub routes: Vec<NodeId>,
}

/// `443 from internet`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InboundRule {
    /// `None`: all ports and protocols. Otherwise the first and the last port.
    pub ports: Option<(u16, u16)>,
    pub udp: bool,
    pub from: Peer,
    /// The rule as written, for messages.
    pub text: String,
}

/// Whom an inbound rule admits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Peer {
    Internet,
    Cidr(String),
    Node(NodeId),
    PrefixList(String),
    IpRanges(String),
}
