//! What a resource and a link say under a key of the language, as conditions of facts ask for it.

use crate::catalog::traits::Trait;
use crate::model::attributes as of;
use crate::model::link::{Integration, Link, LinkType, TargetType};
use crate::model::topology::Node;

/// The words of an enum of the model, as the language writes them.
trait Word: Copy {
    fn word(self) -> &'static str;
}

macro_rules! words {
    ($($of:ty { $($variant:ident = $word:literal),+ $(,)? })+) => {
        $(impl Word for $of {
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        })+
    };
}

words! {
    of::Scheme { InternetFacing = "internet-facing", Internal = "internal" }
    of::Endpoint {
        Edge = "edge", Regional = "regional", Private = "private", Public = "public", Both = "both", Vpc = "vpc",
    }
    of::Visibility { Global = "global", Private = "private" }
    of::Launch { Ec2 = "ec2", Fargate = "fargate", External = "external" }
    of::NetworkMode { Awsvpc = "awsvpc", Bridge = "bridge", Host = "host" }
    of::BucketAccess { Private = "private", Oac = "oac", Public = "public" }
    of::WafScope { Regional = "regional", CloudFront = "cloudfront" }
    of::AuthorizerType { Lambda = "lambda", Cognito = "cognito", Jwt = "jwt", Iam = "iam" }
    of::NatConnectivity { Public = "public", Private = "private" }
    of::Vif { Private = "private", Transit = "transit", Public = "public" }
    of::BlockMode { Ingress = "block-ingress", Bidirectional = "block-bidirectional" }
    of::Records { Srv = "srv", A = "a" }
    of::Protocol {
        Http = "http", Https = "https", Tcp = "tcp", Udp = "udp", Tls = "tls", Grpc = "grpc", WebSocket = "websocket",
    }
    Integration { Proxy = "proxy", Aws = "aws", Mock = "mock", Logs = "logs" }
    TargetType { Instance = "instance", Ip = "ip", Lambda = "lambda", Alb = "alb" }
    LinkType {
        Request = "request", Event = "event", Data = "data", Replication = "replication", Control = "control",
    }
}

/// Whether a stated word is this one.
fn word<W: Word>(stated: Option<W>, value: &str) -> Option<bool> {
    stated.map(|stated| stated.word() == value)
}

/// Whether a flag has this value; what is not written has the default of the language.
fn flag(stated: Option<bool>, default: Option<bool>, value: &str) -> Option<bool> {
    stated.or(default).map(|flag| if flag { value == "true" } else { value == "false" })
}

const fn method(auth: &of::Auth) -> &'static str {
    match auth {
        of::Auth::Cognito => "cognito",
        of::Auth::Oidc => "oidc",
        of::Auth::Jwt => "jwt",
        of::Auth::Iam => "iam",
        of::Auth::ApiKey => "api-key",
        of::Auth::Lambda(_) => "lambda",
    }
}

/// The method of an authorizer, in the words of `auth`.
pub(super) fn authorizer(node: &Node) -> Option<&'static str> {
    node.attributes.authorizer.map(Word::word)
}

/// Whether one of the methods is this one; `none` is the empty list. Nothing written is not `none`.
pub(super) fn auth(stated: Option<&[of::Auth]>, value: &str) -> Option<bool> {
    let stated = stated?;
    Some(if value == "none" {
        stated.is_empty()
    } else {
        stated.iter().any(|stated| method(stated) == value)
    })
}

/// Whether a key of a resource has this value; `None` where nothing is written and the language has no default.
///
/// Every key that takes words or flags is known here; a test compares with the keys that conditions use.
pub(super) fn is(node: &Node, key: &str, value: &str) -> Option<bool> {
    let stated = &node.attributes;
    let kind = node.kind;
    match key {
        "scheme" => word(Some(stated.scheme.unwrap_or(of::Scheme::InternetFacing)), value),
        "auth" => auth(stated.auth.as_deref(), value),
        "mutual_tls" => flag(stated.mutual_tls, Some(false), value),
        "enforce_privatelink_inbound" => flag(stated.enforce_privatelink_inbound, Some(true), value),
        "endpoint" => {
            let regional = kind.has(Trait::HttpApi) || kind.has(Trait::WebSocketApi);
            word(stated.endpoint.or_else(|| regional.then_some(of::Endpoint::Regional)), value)
        }
        "default_endpoint" => {
            Some(value == if stated.default_endpoint == Some(false) { "disabled" } else { "enabled" })
        }
        "throttling" => flag(stated.throttling, Some(false), value),
        "cache" => flag(stated.cache, Some(false), value),
        "api_keys" => flag(stated.api_keys, Some(false), value),
        "resource_policy" => match &stated.resource_policy {
            None => None,
            Some(of::ResourcePolicy::Absent) => Some(value == "false"),
            Some(_) => Some(value == "true"),
        },
        "visibility" => word(Some(stated.visibility.unwrap_or(of::Visibility::Global)), value),
        "default_vpc" => flag(stated.default_vpc, Some(false), value),
        "public_ip" => flag(stated.public_ip, None, value),
        "launch" => word(stated.launch, value),
        "network_mode" => word(Some(stated.network_mode.unwrap_or(of::NetworkMode::Awsvpc)), value),
        "publicly_accessible" => flag(stated.publicly_accessible, None, value),
        "dual_stack" => flag(stated.dual_stack, Some(false), value),
        "access" => word(stated.access, value),
        "default" if kind.has(Trait::LoadBalancer) || kind.has(Trait::LatticeService) => {
            stated.default_action.map(|action| match action {
                of::DefaultAction::Redirect => value == "redirect",
                of::DefaultAction::Status(status) => value == status.to_string(),
            })
        }
        "default" => Some(value == if stated.blocks_by_default == Some(true) { "block" } else { "allow" }),
        "scope" => word(stated.waf_scope, value),
        "type" => word(stated.authorizer, value),
        "connectivity" => word(Some(stated.nat_connectivity.unwrap_or(of::NatConnectivity::Public)), value),
        "services" => {
            let named =
                |service: &of::ServiceRef| matches!(service, of::ServiceRef::Aws(name) if name == value);
            (!stated.services.is_empty()).then(|| stated.services.iter().any(named))
        }
        "private_dns" => flag(stated.private_dns, Some(true), value),
        "cross_region" => flag(stated.cross_region, Some(false), value),
        "group_references" => flag(stated.group_references, Some(false), value),
        "vif" => word(stated.vif, value),
        "mode" => word(stated.block_mode, value),
        "records" => word(stated.records, value),
        "new" => flag(stated.new, Some(false), value),
        "inside_aws" => flag(stated.inside_aws, None, value),
        "stage" => stated.stage.as_deref().map(|stage| stage == value),
        _ => None,
    }
}

/// Whether a key of a resource is written, and is not empty.
pub(super) fn states(node: &Node, key: &str) -> bool {
    let stated = &node.attributes;
    match key {
        "subnets" => !node.subnets.is_empty(),
        "security_groups" => node.security_groups.as_ref().is_some_and(|groups| !groups.is_empty()),
        "inbound" => node.inbound.is_some(),
        "protects" => !node.protects.is_empty(),
        "cidr" => !stated.cidr.is_empty(),
        "listeners" => !stated.listeners.is_empty(),
        "scheme" => stated.scheme.is_some(),
        "scope" => stated.waf_scope.is_some(),
        "auth" => stated.auth.as_ref().is_some_and(|auth| !auth.is_empty()),
        "stage" => stated.stage.is_some(),
        "role" => stated.role.is_some(),
        "domain" => stated.domain.is_some(),
        "timeout" => stated.timeout.is_some(),
        "shared_with" => !stated.shared_with.is_empty(),
        "requires_header" => !stated.requires_header.is_empty(),
        "resource_policy" => {
            matches!(&stated.resource_policy, Some(policy) if *policy != of::ResourcePolicy::Absent)
        }
        "connects" => stated.connects.is_some(),
        "through" => stated.through.is_some(),
        "services" => !stated.services.is_empty(),
        "endpoint" => stated.endpoint.is_some(),
        _ => false,
    }
}

/// The number under a key of a resource.
pub(super) fn number(node: &Node, key: &str) -> Option<u32> {
    match key {
        "timeout" => node.attributes.timeout,
        "rotation_days" => node.attributes.rotation_days,
        "count" => node.count,
        _ => None,
    }
}

/// Whether a key of a link has this value.
pub(super) fn link_is(link: &Link, to: &Node, key: &str, value: &str) -> Option<bool> {
    match key {
        "protocol" => word(link.protocol, value),
        "integration" => word(Some(link.integration.unwrap_or(Integration::Proxy)), value),
        "target_type" => word(link.target_type.or_else(|| default_target(to)), value),
        "type" => word(Some(link.link_type), value),
        "origin_mtls" => flag(link.origin_mtls, Some(false), value),
        "auth" => auth(link.auth.as_deref(), value),
        _ => None,
    }
}

/// Whether a link adds a header of one of these names; a name that ends in `*` stands for all that begin so.
pub(super) fn adds_header(link: &Link, names: &[&str]) -> bool {
    let is = |header: &str, name: &str| match name.strip_suffix('*') {
        Some(start) => header.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)),
        None => header.eq_ignore_ascii_case(name),
    };
    link.adds_header.iter().any(|header| names.iter().any(|name| is(&header.name, name)))
}

/// The target type that follows from the kind of the destination (`LANGUAGE` rule 15), as far as it does.
fn default_target(to: &Node) -> Option<TargetType> {
    let kind = to.kind;
    if kind.has(Trait::Function) {
        Some(TargetType::Lambda)
    } else if kind.has(Trait::HttpLoadBalancer) {
        Some(TargetType::Alb)
    } else if kind.has(Trait::InterfaceEndpoint) || kind.has(Trait::OnPremises) {
        Some(TargetType::Ip)
    } else {
        None
    }
}

/// Whether a key of a link is written, and is not empty.
pub(super) fn link_states(link: &Link, key: &str) -> bool {
    let route = |asked: fn(&crate::model::link::Route) -> bool| link.routes.iter().any(asked);
    match key {
        "via" => link.via.is_some(),
        "route" => !link.routes.is_empty(),
        "route.path" => route(|route| route.path.is_some()),
        "route.method" => route(|route| route.method.is_some()),
        "route.host" => route(|route| !route.host.is_empty()),
        "route.header" => route(|route| !route.header.is_empty()),
        "route.query" => route(|route| !route.query.is_empty()),
        "route.port" => route(|route| route.port.is_some()),
        "route.source_ip" => route(|route| !route.source_ip.is_empty()),
        "adds_header" => !link.adds_header.is_empty(),
        "requires_header" => !link.requires_header.is_empty(),
        "protocol" => link.protocol.is_some(),
        "target_type" => link.target_type.is_some(),
        "weight" => link.weight.is_some(),
        "port" => link.port.is_some(),
        _ => false,
    }
}
