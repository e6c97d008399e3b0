//! The keys that only some kinds have, in the words of the language; what is not stated is left out.
//!
//! Words are variants and fields here rather than strings, as some of them are ids of kinds as well.

use serde::Serialize;

use super::model::ids;
use crate::base::ids::NodeId;
use crate::model::attributes as of;
use crate::model::topology::Topology;

/// Declares an enum whose variants are words of the language, and how it is had from the model's.
macro_rules! words {
    ($name:ident from $from:ty { $($theirs:path => $ours:ident),+ $(,)? }) => {
        #[derive(Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub(super) enum $name {
            $($ours),+
        }

        impl From<$from> for $name {
            fn from(from: $from) -> Self {
                match from {
                    $($theirs => Self::$ours),+
                }
            }
        }
    };
}

words!(SchemeJson from of::Scheme {
    of::Scheme::InternetFacing => InternetFacing, of::Scheme::Internal => Internal,
});
words!(EndpointJson from of::Endpoint {
    of::Endpoint::Edge => Edge, of::Endpoint::Regional => Regional, of::Endpoint::Private => Private,
    of::Endpoint::Public => Public, of::Endpoint::Both => Both, of::Endpoint::Vpc => Vpc,
});
words!(VisibilityJson from of::Visibility {
    of::Visibility::Global => Global, of::Visibility::Private => Private,
});
words!(LaunchJson from of::Launch {
    of::Launch::Ec2 => Ec2, of::Launch::Fargate => Fargate, of::Launch::External => External,
});
words!(NetworkModeJson from of::NetworkMode {
    of::NetworkMode::Awsvpc => Awsvpc, of::NetworkMode::Bridge => Bridge, of::NetworkMode::Host => Host,
});
words!(RoleJson from of::Role {
    of::Role::Primary => Primary, of::Role::Replica => Replica, of::Role::Standby => Standby,
    of::Role::Writer => Writer, of::Role::Reader => Reader,
});
words!(AccessJson from of::BucketAccess {
    of::BucketAccess::Private => Private, of::BucketAccess::Oac => Oac, of::BucketAccess::Public => Public,
});
words!(ScopeJson from of::WafScope {
    of::WafScope::Regional => Regional, of::WafScope::CloudFront => Cloudfront,
});
words!(AuthorizerJson from of::AuthorizerType {
    of::AuthorizerType::Lambda => Lambda, of::AuthorizerType::Cognito => Cognito,
    of::AuthorizerType::Jwt => Jwt, of::AuthorizerType::Iam => Iam,
});
words!(ConnectivityJson from of::NatConnectivity {
    of::NatConnectivity::Public => Public, of::NatConnectivity::Private => Private,
});
words!(VifJson from of::Vif {
    of::Vif::Private => Private, of::Vif::Transit => Transit, of::Vif::Public => Public,
});
words!(ModeJson from of::BlockMode {
    of::BlockMode::Ingress => BlockIngress, of::BlockMode::Bidirectional => BlockBidirectional,
});
words!(RecordsJson from of::Records {
    of::Records::Srv => Srv, of::Records::A => A,
});

#[derive(Serialize)]
pub(super) struct HeaderJson<'a> {
    name: &'a str,
    secret: Option<&'a str>,
    accepts: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum AuthWord {
    Cognito,
    Oidc,
    Jwt,
    Iam,
    ApiKey,
    Lambda,
}

/// `"cognito"`, or `{ "lambda": "check" }` where the function is drawn.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum AuthJson<'a> {
    Word(AuthWord),
    Function { lambda: &'a str },
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum NoneWord {
    None,
}

#[derive(Serialize)]
#[serde(untagged)]
enum EgressJson<'a> {
    Word(NoneWord),
    Through(Vec<&'a str>),
}

#[derive(Serialize)]
struct ListenerJson {
    protocol: String,
    port: u16,
    /// `https:443`, as the language writes it.
    redirect: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum DefaultWord {
    Redirect,
    Allow,
    Block,
}

#[derive(Serialize)]
#[serde(untagged)]
enum DefaultJson {
    Status(u16),
    Word(DefaultWord),
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum SwitchJson {
    Enabled,
    Disabled,
}

#[derive(Serialize)]
#[serde(untagged)]
enum PolicyJson<'a> {
    Present(bool),
    Admits(Vec<&'a str>),
}

/// `routes` is null where everyone may talk to everyone.
#[derive(Serialize)]
struct AttachmentJson<'a> {
    to: &'a str,
    subnets: Vec<&'a str>,
    routes: Option<Vec<&'a str>>,
}

#[derive(Serialize)]
pub(super) struct AttributesJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    cidr: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    default_vpc: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    egress: Option<EgressJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scheme: Option<SchemeJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    listeners: Vec<ListenerJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<DefaultJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    auth: Option<Vec<AuthJson<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mutual_tls: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enforce_privatelink_inbound: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    endpoint: Option<EndpointJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_endpoint: Option<SwitchJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    throttling: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cache: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_keys: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_policy: Option<PolicyJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    visibility: Option<VisibilityJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shared_with: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_ip: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    launch: Option<LaunchJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_mode: Option<NetworkModeJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publicly_accessible: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<RoleJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dual_stack: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    access: Option<AccessJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    requires_header: Vec<HeaderJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<ScopeJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<AuthorizerJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connectivity: Option<ConnectivityJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    services: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    private_dns: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cross_region: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connects: Option<Vec<AttachmentJson<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group_references: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vif: Option<VifJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<ModeJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    except: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rotation_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    records: Option<RecordsJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inside_aws: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    through: Option<&'a str>,
}

impl<'a> AttributesJson<'a> {
    pub(super) fn new(topology: &'a Topology, attributes: &'a of::Attributes) -> Self {
        let id = |node: NodeId| topology.nodes[node].id.as_str();
        Self {
            account_id: attributes.account_id.as_deref(),
            name: attributes.region.as_deref(),
            cidr: &attributes.cidr,
            default_vpc: attributes.default_vpc,
            zone: attributes.zone.as_deref(),
            egress: attributes.egress.as_ref().map(|egress| match egress {
                of::Egress::None => EgressJson::Word(NoneWord::None),
                of::Egress::Through(ways) => EgressJson::Through(ids(topology, ways)),
            }),
            scheme: attributes.scheme.map(Into::into),
            listeners: attributes.listeners.iter().map(listener).collect(),
            default: default(attributes),
            auth: attributes.auth.as_ref().map(|ways| auth(topology, ways)),
            mutual_tls: attributes.mutual_tls,
            enforce_privatelink_inbound: attributes.enforce_privatelink_inbound,
            endpoint: attributes.endpoint.map(Into::into),
            stage: attributes.stage.as_deref(),
            domain: attributes.domain.as_deref(),
            default_endpoint: attributes
                .default_endpoint
                .map(|on| if on { SwitchJson::Enabled } else { SwitchJson::Disabled }),
            throttling: attributes.throttling,
            cache: attributes.cache,
            api_keys: attributes.api_keys,
            resource_policy: attributes.resource_policy.as_ref().map(|policy| match policy {
                of::ResourcePolicy::Present => PolicyJson::Present(true),
                of::ResourcePolicy::Absent => PolicyJson::Present(false),
                of::ResourcePolicy::Admits(nodes) => PolicyJson::Admits(ids(topology, nodes)),
            }),
            timeout: attributes.timeout,
            visibility: attributes.visibility.map(Into::into),
            shared_with: ids(topology, &attributes.shared_with),
            public_ip: attributes.public_ip,
            launch: attributes.launch.map(Into::into),
            network_mode: attributes.network_mode.map(Into::into),
            publicly_accessible: attributes.publicly_accessible,
            role: attributes.role.map(Into::into),
            dual_stack: attributes.dual_stack,
            access: attributes.access.map(Into::into),
            requires_header: headers(topology, &attributes.requires_header),
            scope: attributes.waf_scope.map(Into::into),
            r#type: attributes.authorizer.map(Into::into),
            connectivity: attributes.nat_connectivity.map(Into::into),
            services: attributes
                .services
                .iter()
                .map(|service| match service {
                    of::ServiceRef::Aws(name) => name.as_str(),
                    of::ServiceRef::Node(node) => id(*node),
                })
                .collect(),
            private_dns: attributes.private_dns,
            cross_region: attributes.cross_region,
            connects: attributes.connects.as_ref().map(|connects| match connects {
                of::Connects::All(list) => list.iter().map(|one| attachment(topology, one, false)).collect(),
                of::Connects::Routes(list) => {
                    list.iter().map(|one| attachment(topology, one, true)).collect()
                }
            }),
            group_references: attributes.group_references,
            vif: attributes.vif.map(Into::into),
            mode: attributes.block_mode.map(Into::into),
            except: ids(topology, &attributes.except),
            rotation_days: attributes.rotation_days,
            records: attributes.records.map(Into::into),
            new: attributes.new,
            inside_aws: attributes.inside_aws,
            through: attributes.through.map(id),
        }
    }
}

fn listener(listener: &of::Listener) -> ListenerJson {
    let word = |protocol: of::Protocol| protocol.word().to_ascii_lowercase();
    ListenerJson {
        protocol: word(listener.protocol),
        port: listener.port,
        redirect: listener.redirect.map(|(protocol, port)| format!("{}:{port}", word(protocol))),
    }
}

/// What the key `default` means depends on the kind: an action of a listener, or that of a web ACL.
fn default(attributes: &of::Attributes) -> Option<DefaultJson> {
    let action = attributes.default_action.map(|action| match action {
        of::DefaultAction::Status(status) => DefaultJson::Status(status),
        of::DefaultAction::Redirect => DefaultJson::Word(DefaultWord::Redirect),
    });
    let acl = attributes
        .blocks_by_default
        .map(|blocks| DefaultJson::Word(if blocks { DefaultWord::Block } else { DefaultWord::Allow }));
    action.or(acl)
}

fn attachment<'a>(topology: &'a Topology, attachment: &of::Attachment, routed: bool) -> AttachmentJson<'a> {
    AttachmentJson {
        to: &topology.nodes[attachment.to].id,
        subnets: ids(topology, &attachment.subnets),
        routes: routed.then(|| ids(topology, &attachment.routes)),
    }
}

/// Headers with the id of the secret that holds the value.
pub(super) fn headers<'a>(topology: &'a Topology, headers: &'a [of::Header]) -> Vec<HeaderJson<'a>> {
    let id = |node: NodeId| topology.nodes[node].id.as_str();
    headers
        .iter()
        .map(|header| HeaderJson {
            name: &header.name,
            secret: header.secret.map(id),
            accepts: header.accepts,
        })
        .collect()
}

/// The ways in which callers prove who they are.
pub(super) fn auth<'a>(topology: &'a Topology, ways: &[of::Auth]) -> Vec<AuthJson<'a>> {
    ways.iter()
        .map(|way| match way {
            of::Auth::Cognito => AuthJson::Word(AuthWord::Cognito),
            of::Auth::Oidc => AuthJson::Word(AuthWord::Oidc),
            of::Auth::Jwt => AuthJson::Word(AuthWord::Jwt),
            of::Auth::Iam => AuthJson::Word(AuthWord::Iam),
            of::Auth::ApiKey => AuthJson::Word(AuthWord::ApiKey),
            of::Auth::Lambda(None) => AuthJson::Word(AuthWord::Lambda),
            of::Auth::Lambda(Some(function)) => AuthJson::Function { lambda: &topology.nodes[*function].id },
        })
        .collect()
}
