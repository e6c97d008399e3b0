//! The keys of a resource, read into its node.

use super::attributes::{
    Allow, Attributes, AuthorizerType, BlockMode, BucketAccess, DefaultAction, Endpoint, Exposed, Launch,
    Listener, NatConnectivity, NetworkMode, Policy, Protocol, Records, ResourcePolicy, Role, Scheme, Vif,
    Visibility, WafScope,
};
use super::codes;
use super::credentials;
use super::nesting::Written;
use super::networks;
use super::reader::{Reader, items};
use super::topology::Node;
use super::views;
use crate::base::diagnostic::Diagnostic;
use crate::base::geometry::{Direction, Px};
use crate::base::span::Spanned;
use crate::catalog::keys::{self, AllowField, Key, Of, ResourceField as F, ResourceRow, Shape};
use crate::catalog::kind::{Kind, Placement};
use crate::catalog::regions;
use crate::source::codes as source_codes;
use crate::source::tree::{Tree, Value, clip};

const PROTOCOLS: &[(&str, Protocol)] = &[
    ("http", Protocol::Http),
    ("https", Protocol::Https),
    ("tcp", Protocol::Tcp),
    ("udp", Protocol::Udp),
    ("tls", Protocol::Tls),
    ("grpc", Protocol::Grpc),
    ("websocket", Protocol::WebSocket),
];
/// In the order of the words of `endpoint`, over all kinds that have the key.
const ENDPOINTS: &[(&str, Endpoint)] = &[
    ("edge", Endpoint::Edge),
    ("regional", Endpoint::Regional),
    ("private", Endpoint::Private),
    ("public", Endpoint::Public),
    ("both", Endpoint::Both),
    ("vpc", Endpoint::Vpc),
];

/// The protocol of a word, in whichever case.
pub(super) fn protocol(word: &str) -> Option<Protocol> {
    PROTOCOLS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, protocol)| *protocol)
}

/// A node without its keys.
pub(super) fn bare(written: &Written<'_>, kind: &'static Kind) -> Node {
    Node {
        id: written.id.clone(),
        kind,
        traits: kind.traits(),
        label: None,
        description: None,
        href: None,
        parent: written.parent,
        children: written.children.clone(),
        is_boundary: written.is_boundary,
        implied: false,
        owner: None,
        subnets: Vec::new(),
        protects: Vec::new(),
        security_groups: None,
        inbound: None,
        count: None,
        allow: Vec::new(),
        expect: None,
        properties: Vec::new(),
        attributes: Box::new(Attributes::default()),
        width: None,
        height: None,
        direction: None,
        policy: None,
        hints: Vec::new(),
        span: written.resource.id.span,
    }
}

/// Reads all keys of a resource whose kind is known; the scope of the reader is its own.
pub(super) fn read(node: &mut Node, written: &Written<'_>, reader: &mut Reader<'_, '_>) {
    for (key, value) in &written.resource.keys {
        match keys::of_resource(&key.value, node.kind) {
            Some(row) if !value.is_null() => field(node, row, value, reader),
            Some(_) => {}
            None => foreign_key(key, node.kind, reader),
        }
    }
    if node.attributes.region.is_none() {
        node.attributes.region = region_of_label(node);
    }
    let scheme = |row: &ResourceRow| row.field == F::Scheme;
    let wants_scheme = keys::RESOURCE.iter().any(|row| scheme(row) && row.on.permits(node.kind));
    let tried =
        written.resource.keys.iter().any(|(key, value)| {
            !value.is_null() && keys::of_resource(&key.value, node.kind).is_some_and(scheme)
        });
    if wants_scheme && !tried {
        let message = format!("`{}` does not say whether it is internet-facing or internal", clip(&node.id));
        reader.complaints.push(
            Diagnostic::warning(&codes::SCHEME_NOT_STATED, node.span, message)
                .help("add `scheme: internet-facing` (which is taken now) or `scheme: internal`"),
        );
    }
}

/// Whether the kind has a key by which a Region is named.
fn region_of_label(node: &Node) -> Option<String> {
    keys::of_resource("name", node.kind).filter(|row| row.field == F::RegionName)?;
    let label = node.label.as_ref()?;
    label.en.iter().chain(&label.ja).find_map(|text| region_in(text)).map(str::to_owned)
}

/// The one Region name in a text: `ap-northeast-1`, `Tokyo (ap-northeast-1)`.
fn region_in(text: &str) -> Option<&str> {
    let mut words = text
        .split(|character: char| !(character.is_ascii_alphanumeric() || character == '-'))
        .filter(|word| regions::is_region_name(word));
    let first = words.next()?;
    words.all(|word| word == first).then_some(first)
}

/// A key that this kind does not have.
fn foreign_key(key: &Spanned<String>, kind: &'static Kind, reader: &mut Reader<'_, '_>) {
    let legal = keys::RESOURCE.iter().filter(|row| row.on.permits(kind)).map(|row| row.key.name);
    let owners = owners(&key.value, reader);
    let (code, message) = if owners.is_some() {
        (&codes::KEY_NOT_FOR_KIND, format!("`{}` is no key of `{}`", clip(&key.value), kind.id))
    } else {
        (&source_codes::UNKNOWN_KEY, format!("a resource has no key `{}`", clip(&key.value)))
    };
    let near = reader.complaints.did_you_mean(&key.value, legal);
    let habit = keys::instead(&key.value, kind).map(str::to_owned);
    let help = match (nesting(&key.value, kind).or(habit), owners, near) {
        (Some(known), ..) => known,
        (None, Some(owners), _) => owners,
        (None, None, Some(near)) => near,
        (None, None, None) => {
            format!("`hopmap explain {}` lists its keys; further facts go into `properties`", kind.id)
        }
    };
    reader.complain_with(code, key.span, message, help);
}

/// What to write instead of a key that says where a resource stands: the tree says it.
fn nesting(name: &str, kind: &Kind) -> Option<String> {
    let says_where = matches!(name, "subnet" | "subnets" | "vpc" | "zone" | "parent" | "in");
    if !says_where || keys::of_resource("subnets", kind).is_some() {
        return None;
    }
    match kind.placement {
        Placement::Az | Placement::AzSubnet => {
            Some(format!("`{}` stands in one subnet: write it among that subnet's `children`", kind.id))
        }
        Placement::Vpc => {
            Some(format!("`{}` stands in a VPC: write it among that VPC's `children`", kind.id))
        }
        Placement::RegionOrVpc => None,
        Placement::Boundary => Some("write it among the `children` of what it stands in".to_owned()),
        Placement::External => {
            Some(format!("`{}` stands outside AWS: write it at the top of `resources`", kind.id))
        }
        _ => Some(format!("`{}` stands in no VPC: what calls it from one is a link", kind.id)),
    }
}

/// "`scheme` belongs to alb, nlb, clb".
fn owners(name: &str, reader: &Reader<'_, '_>) -> Option<String> {
    const MOST: usize = 8;
    keys::of_some_resource(name).next()?;
    let kinds: Vec<&str> = reader
        .catalog
        .kinds()
        .iter()
        .filter(|kind| keys::of_resource(name, kind).is_some())
        .map(|kind| kind.id)
        .collect();
    let more = if kinds.len() > MOST { ", ..." } else { "" };
    Some(format!("`{name}` belongs to {}{more}", kinds[..kinds.len().min(MOST)].join(", ")))
}

fn field(node: &mut Node, row: &ResourceRow, value: &Tree, reader: &mut Reader<'_, '_>) {
    let name = row.key.name;
    let of = match row.key.shape {
        Shape::Id(of) | Shape::Ids(of) => of,
        _ => Of::Anything,
    };
    let a = node.attributes.as_mut();
    match row.field {
        // Taken out of the keys by the reader of the text.
        F::Kind | F::Children => {}
        F::Label => node.label = reader.user_text(name, value),
        F::Description => node.description = reader.user_text(name, value),
        F::Href => node.href = reader.href(name, value),
        F::Owner => node.owner = reader.id(name, value, of),
        F::Subnets => node.subnets = reader.ids(name, value, of),
        F::Protects => node.protects = reader.ids(name, value, of),
        F::SecurityGroups => node.security_groups = Some(reader.ids(name, value, of)),
        F::Inbound => node.inbound = Some(networks::inbound(name, value, reader)),
        F::Count => node.count = whole(name, row, value, reader),
        F::Allow => node.allow = allow(name, value, reader),
        F::Expect => {
            let exposed = reader.choice(&row.key, value, [Exposed::Yes, Exposed::No]);
            node.expect = exposed.map(|exposed| Spanned::new(exposed, value.span));
        }
        F::Properties => node.properties = properties(name, value, reader),
        F::Width => node.width = whole(name, row, value, reader).and_then(|px| Px::try_from(px).ok()),
        F::Height => node.height = whole(name, row, value, reader).and_then(|px| Px::try_from(px).ok()),
        F::Direction => node.direction = direction(&row.key, value, reader),
        F::Policy => node.policy = policy(&row.key, value, reader),
        F::Hints => node.hints = views::hints(name, value, reader),
        F::AccountId => a.account_id = reader.text(name, value).map(|text| text.value),
        F::RegionName => a.region = region_name(name, value, reader),
        F::Cidr => a.cidr = reader.cidrs(name, value),
        F::DefaultVpc => a.default_vpc = reader.boolean(name, value),
        F::Zone => a.zone = reader.text(name, value).map(|text| text.value),
        F::Egress => a.egress = networks::egress(name, value, reader),
        F::Scheme => a.scheme = reader.choice(&row.key, value, [Scheme::InternetFacing, Scheme::Internal]),
        F::Listeners => a.listeners = listeners(name, value, reader),
        F::DefaultAction => a.default_action = default_action(name, value, reader),
        F::Auth => {
            let Shape::Auth(words) = row.key.shape else { return };
            a.auth = credentials::auth(name, value, words, reader);
        }
        F::MutualTls => a.mutual_tls = reader.boolean(name, value),
        F::EnforcePrivatelinkInbound => a.enforce_privatelink_inbound = reader.boolean(name, value),
        F::Endpoint => {
            let Shape::Word(words) = row.key.shape else { return };
            let words: Vec<_> = ENDPOINTS.iter().filter(|(word, _)| words.contains(word)).copied().collect();
            a.endpoint = reader.word(name, value, &words);
        }
        F::Stage => a.stage = reader.text(name, value).map(|text| text.value),
        F::Domain => a.domain = reader.text(name, value).map(|text| text.value),
        F::DefaultEndpoint => a.default_endpoint = reader.choice(&row.key, value, [true, false]),
        F::Throttling => a.throttling = reader.boolean(name, value),
        F::Cache => a.cache = reader.boolean(name, value),
        F::ApiKeys => a.api_keys = reader.boolean(name, value),
        F::ResourcePolicy => a.resource_policy = resource_policy(name, value, reader),
        F::Timeout => a.timeout = whole(name, row, value, reader),
        F::Visibility => {
            a.visibility = reader.choice(&row.key, value, [Visibility::Global, Visibility::Private]);
        }
        F::SharedWith => a.shared_with = reader.ids(name, value, of),
        F::PublicIp => a.public_ip = reader.boolean(name, value),
        F::Launch => {
            a.launch = reader.choice(&row.key, value, [Launch::Ec2, Launch::Fargate, Launch::External]);
        }
        F::NetworkMode => {
            a.network_mode =
                reader.choice(&row.key, value, [NetworkMode::Awsvpc, NetworkMode::Bridge, NetworkMode::Host]);
        }
        F::PubliclyAccessible => a.publicly_accessible = reader.boolean(name, value),
        F::Role => {
            a.role = reader.choice(
                &row.key,
                value,
                [Role::Primary, Role::Replica, Role::Standby, Role::Writer, Role::Reader],
            );
        }
        F::DualStack => a.dual_stack = reader.boolean(name, value),
        F::Access => {
            a.access = reader.choice(
                &row.key,
                value,
                [BucketAccess::Private, BucketAccess::Oac, BucketAccess::Public],
            );
        }
        F::RequiresHeader => a.requires_header = credentials::headers(name, value, reader),
        F::BlocksByDefault => a.blocks_by_default = reader.choice(&row.key, value, [false, true]),
        F::WafScope => {
            a.waf_scope = reader.choice(&row.key, value, [WafScope::Regional, WafScope::CloudFront]);
        }
        F::AuthorizerType => {
            a.authorizer = reader.choice(
                &row.key,
                value,
                [AuthorizerType::Lambda, AuthorizerType::Cognito, AuthorizerType::Jwt, AuthorizerType::Iam],
            );
        }
        F::Connectivity => {
            a.nat_connectivity =
                reader.choice(&row.key, value, [NatConnectivity::Public, NatConnectivity::Private]);
        }
        F::Services => a.services = networks::served(name, value, reader),
        F::PrivateDns => a.private_dns = reader.boolean(name, value),
        F::CrossRegion => a.cross_region = reader.boolean(name, value),
        F::Connects => {
            let Shape::Connects(kinds, joins) = row.key.shape else { return };
            a.connects = networks::connects(name, value, Of::Kinds(kinds), joins, reader);
        }
        F::GroupReferences => a.group_references = reader.boolean(name, value),
        F::Vif => a.vif = reader.choice(&row.key, value, [Vif::Private, Vif::Transit, Vif::Public]),
        F::BlockMode => {
            a.block_mode = reader.choice(&row.key, value, [BlockMode::Ingress, BlockMode::Bidirectional]);
        }
        F::Except => a.except = reader.ids(name, value, of),
        F::RotationDays => a.rotation_days = whole(name, row, value, reader),
        F::Records => a.records = reader.choice(&row.key, value, [Records::Srv, Records::A]),
        F::New => a.new = reader.boolean(name, value),
        F::InsideAws => a.inside_aws = reader.boolean(name, value),
        F::Through => a.through = reader.id(name, value, of),
    }
}

/// A number in the range of its row.
fn whole(name: &str, row: &ResourceRow, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<u32> {
    let Shape::Integer(least, most) = row.key.shape else { return None };
    reader.integer(name, value, least, most)
}

pub(super) fn direction(key: &Key, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<Direction> {
    reader.choice(key, value, [Direction::Right, Direction::Down])
}

pub(super) fn policy(key: &Key, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<Policy> {
    reader.choice(key, value, [Policy::PrivateOnly])
}

/// Findings accepted: a map or a list of them.
pub(super) fn allow(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<Allow> {
    let mut list = Vec::new();
    for item in items(value) {
        let before = reader.complaints.count();
        let (mut rule, mut reason, mut until) = (None, None, None);
        for (field, value) in reader.entries(name, keys::ALLOW, item) {
            match field {
                AllowField::Rule => rule = reader.text("rule", value),
                AllowField::Reason => reason = reader.user_text("reason", value),
                AllowField::Until => until = reader.date("until", value),
            }
        }
        match (rule, reason) {
            (Some(rule), Some(reason)) => list.push(Allow { rule, reason, until, span: item.span }),
            _ if reader.complaints.count() == before => reader.complain_with(
                &codes::BAD_VALUE,
                item.span,
                "an accepted finding needs its rule and a reason",
                "write `{ rule: ..., reason: ... }`",
            ),
            _ => {}
        }
    }
    list
}

fn properties(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<(String, String)> {
    let Some(entries) = value.map() else {
        reader.wrong_shape(name, value, "a map of names and texts");
        return Vec::new();
    };
    let mut list = Vec::new();
    for entry in entries {
        let name = reader.free_key(&entry.key);
        if let Some(text) = reader.text("properties", &entry.value) {
            list.push((name, text.value));
        }
    }
    list
}

fn region_name(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<String> {
    let text = reader.text(name, value)?;
    if regions::is_region_name(&text.value) {
        return Some(text.value);
    }
    let message = format!("`{}` is no name of a Region", clip(&text.value));
    reader.complain_with(
        &codes::BAD_VALUE,
        text.span,
        message,
        "write it as `ap-northeast-1`; a free name goes into `label`",
    );
    None
}

/// `https:443`.
fn listener(name: &str, text: &Spanned<String>, reader: &mut Reader<'_, '_>) -> Option<(Protocol, u16)> {
    let parsed = text.value.split_once(':').and_then(|(word, port)| {
        let port: u16 = port.trim().parse().ok().filter(|port| *port > 0)?;
        Some((protocol(word.trim())?, port))
    });
    if parsed.is_none() {
        let message = format!("`{name}` cannot hold `{}`", clip(&text.value));
        reader.complain_with(
            &codes::BAD_VALUE,
            text.span,
            message,
            "a listener is a protocol and a port: `https:443`",
        );
    }
    parsed
}

fn listeners(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<Listener> {
    let mut list = Vec::new();
    for item in items(value) {
        let Some(entries) = item.map() else {
            if let Some(text) = reader.text(name, item)
                && let Some((protocol, port)) = listener(name, &text, reader)
            {
                list.push(Listener { protocol, port, redirect: None });
            }
            continue;
        };
        let (mut own, mut redirect) = (None, None);
        for entry in entries {
            if entry.key.value == "redirect" {
                redirect = reader.text(name, &entry.value).and_then(|text| listener(name, &text, reader));
            } else if let Some(protocol) = protocol(&entry.key.value) {
                own = reader.port(&entry.key.value, &entry.value).map(|port| (protocol, port));
            } else {
                let message = format!("a listener has no key `{}`", clip(&entry.key.value));
                reader.complain_with(
                    &source_codes::UNKNOWN_KEY,
                    entry.key.span,
                    message,
                    "write `{ http: 80, redirect: https:443 }`",
                );
            }
        }
        if let Some((protocol, port)) = own {
            list.push(Listener { protocol, port, redirect });
        }
    }
    list
}

fn default_action(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<DefaultAction> {
    let text = reader.text(name, value)?;
    if text.value == "redirect" {
        return Some(DefaultAction::Redirect);
    }
    let status =
        text.value.parse().ok().filter(|status| text.value.len() == 3 && (100..=599).contains(status));
    if status.is_none() {
        let message = format!("`{name}` cannot be `{}`", clip(&text.value));
        reader.complain_with(
            &codes::BAD_VALUE,
            text.span,
            message,
            "it takes a status such as 404, or `redirect`",
        );
    }
    status.map(DefaultAction::Status)
}

fn resource_policy(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<ResourcePolicy> {
    if let Value::Scalar { text, plain: true } = &value.value {
        match text.as_str() {
            "true" => return Some(ResourcePolicy::Present),
            "false" => return Some(ResourcePolicy::Absent),
            _ => {}
        }
    }
    Some(ResourcePolicy::Admits(reader.ids(name, value, Of::Anything)))
}

#[cfg(test)]
mod tests {
    use super::region_in;

    #[test]
    fn a_label_may_hold_the_name_of_its_region() {
        assert_eq!(region_in("東京リージョン (ap-northeast-1)"), Some("ap-northeast-1"));
        assert_eq!(region_in("us-east-1 and us-west-2"), None);
        assert_eq!(region_in("Tokyo"), None);
    }
}
