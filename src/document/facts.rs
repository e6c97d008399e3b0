//! The facts that the author states of a resource, as `name: value`, for the inventory.

use super::context::Context;
use super::link_words;
use super::names::one_line;
use crate::base::ids::NodeId;
use crate::model::attributes::{
    Attributes, Auth, AuthorizerType, BlockMode, BucketAccess, Connects, DefaultAction, Egress, Endpoint,
    Header, Launch, Listener, NatConnectivity, NetworkMode, Protocol, Records, ResourcePolicy, Role, Scheme,
    ServiceRef, Vif, Visibility, WafScope,
};
use crate::model::topology::Node;
use crate::words::facts as words;
use crate::words::sentence::Sentence;

/// All facts of one resource, in one order for all kinds. What is not stated is not named.
#[must_use]
pub fn facts(ctx: &Context, id: NodeId) -> Vec<String> {
    let node = &ctx.topology.nodes[id];
    let mut list = List { ctx, facts: Vec::new() };
    list.doors(&node.attributes);
    list.networks(node);
    list.placement(node);
    list.workloads(&node.attributes);
    list.connections(&node.attributes);
    list.names(&words::GUARDS, &node.protects);
    for (name, value) in &node.properties {
        let value = one_line(value);
        list.facts.push(list.ctx.fill(&words::FACT, &[("name", &one_line(name)), ("value", &value)]));
    }
    list.facts
}

/// `HTTPS 443`, and where it redirects to.
fn listener(ctx: &Context, listener: &Listener) -> String {
    let name = |protocol: Protocol, port: u16| format!("{} {port}", protocol.word());
    let own = name(listener.protocol, listener.port);
    match listener.redirect {
        Some((protocol, port)) => {
            ctx.fill(&words::REDIRECTS_TO, &[("listener", &own), ("target", &name(protocol, port))])
        }
        None => own,
    }
}

/// The ways in which callers prove who they are.
#[must_use]
pub fn ways_of_proof(ctx: &Context, ways: &[Auth]) -> Vec<String> {
    ways.iter()
        .map(|way| match way {
            Auth::Cognito => "Amazon Cognito".to_owned(),
            Auth::Oidc => "OIDC".to_owned(),
            Auth::Jwt => ctx.word(&words::JSON_WEB_TOKEN),
            Auth::Iam => "IAM".to_owned(),
            Auth::ApiKey => ctx.word(&words::API_KEY),
            Auth::Lambda(None) => ctx.word(&words::LAMBDA_AUTHORIZER),
            Auth::Lambda(Some(function)) => {
                format!("{} ({})", ctx.word(&words::LAMBDA_AUTHORIZER), ctx.name(*function))
            }
        })
        .collect()
}

/// A header with the secret that holds its value.
fn header(ctx: &Context, header: &Header) -> String {
    match header.secret {
        Some(secret) => ctx
            .fill(&words::HEADER_OF_SECRET, &[("name", header.name.as_str()), ("secret", &ctx.name(secret))]),
        None => header.name.clone(),
    }
}

struct List<'a, 'b> {
    ctx: &'a Context<'b>,
    facts: Vec<String>,
}

impl List<'_, '_> {
    fn add(&mut self, name: &'static Sentence, value: &str) {
        if !value.is_empty() {
            self.facts.push(self.ctx.fill(&words::FACT, &[("name", &self.ctx.word(name)), ("value", value)]));
        }
    }

    fn word(&mut self, name: &'static Sentence, value: Option<&'static Sentence>) {
        if let Some(value) = value {
            self.add(name, &self.ctx.word(value));
        }
    }

    fn text(&mut self, name: &'static Sentence, value: Option<&String>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    fn flag(&mut self, name: &'static Sentence, value: Option<bool>) {
        self.word(name, value.map(|yes| if yes { &words::YES } else { &words::NO }));
    }

    fn switch(&mut self, name: &'static Sentence, value: Option<bool>) {
        self.word(name, value.map(|on| if on { &words::ENABLED } else { &words::DISABLED }));
    }

    fn names(&mut self, name: &'static Sentence, nodes: &[NodeId]) {
        self.add(name, &self.ctx.join_names(nodes));
    }

    fn list(&mut self, name: &'static Sentence, values: &[String]) {
        self.add(name, &self.ctx.series(values));
    }

    /// What callers meet.
    fn doors(&mut self, attributes: &Attributes) {
        let ctx = self.ctx;
        self.word(
            &words::SCHEME,
            attributes.scheme.map(|scheme| match scheme {
                Scheme::InternetFacing => &words::INTERNET_FACING,
                Scheme::Internal => &words::INTERNAL,
            }),
        );
        self.word(
            &words::ENDPOINT,
            attributes.endpoint.map(|endpoint| match endpoint {
                Endpoint::Edge => &words::EDGE,
                Endpoint::Regional => &words::REGIONAL,
                Endpoint::Private => &words::PRIVATE,
                Endpoint::Public => &words::PUBLIC,
                Endpoint::Both => &words::BOTH,
                Endpoint::Vpc => &words::IN_VPC,
            }),
        );
        self.word(
            &words::VISIBILITY,
            attributes.visibility.map(|visibility| match visibility {
                Visibility::Global => &words::GLOBAL,
                Visibility::Private => &words::PRIVATE,
            }),
        );
        let listeners: Vec<String> = attributes.listeners.iter().map(|one| listener(ctx, one)).collect();
        self.list(&words::LISTENERS, &listeners);
        match attributes.default_action {
            Some(DefaultAction::Status(status)) => self.add(&words::DEFAULT_ACTION, &status.to_string()),
            Some(DefaultAction::Redirect) => self.word(&words::DEFAULT_ACTION, Some(&words::REDIRECT)),
            None => {}
        }
        match attributes.auth.as_deref() {
            Some([]) => self.word(&words::AUTHENTICATION, Some(&words::NONE)),
            Some(ways) => self.list(&words::AUTHENTICATION, &ways_of_proof(ctx, ways)),
            None => {}
        }
        self.flag(&words::MUTUAL_TLS, attributes.mutual_tls);
        self.flag(&words::ENFORCES_PRIVATELINK_RULES, attributes.enforce_privatelink_inbound);
        self.text(&words::STAGE, attributes.stage.as_ref());
        self.text(&words::DOMAIN, attributes.domain.as_ref());
        self.word(
            &words::DEFAULT_ENDPOINT,
            attributes.default_endpoint.map(|on| if on { &words::ENABLED } else { &words::DISABLED }),
        );
        self.flag(&words::THROTTLING, attributes.throttling);
        self.flag(&words::CACHE, attributes.cache);
        self.flag(&words::API_KEYS, attributes.api_keys);
        match &attributes.resource_policy {
            Some(ResourcePolicy::Present) => self.flag(&words::RESOURCE_POLICY, Some(true)),
            Some(ResourcePolicy::Absent) => self.flag(&words::RESOURCE_POLICY, Some(false)),
            Some(ResourcePolicy::Admits(nodes)) => {
                let admits = ctx.fill(&words::ADMITS, &[("nodes", &ctx.join_names(nodes))]);
                self.add(&words::RESOURCE_POLICY, &admits);
            }
            None => {}
        }
        if let Some(seconds) = attributes.timeout {
            self.add(&words::TIMEOUT, &ctx.fill(&words::SECONDS, &[("n", &seconds.to_string())]));
        }
        let headers: Vec<String> = attributes.requires_header.iter().map(|one| header(ctx, one)).collect();
        self.list(&words::REQUIRES_HEADER, &headers);
        self.word(
            &words::BY_DEFAULT,
            attributes.blocks_by_default.map(|blocks| if blocks { &words::BLOCKS } else { &words::ALLOWS }),
        );
        if let Some(scope) = attributes.waf_scope {
            match scope {
                WafScope::Regional => self.word(&words::SCOPE, Some(&words::REGIONAL)),
                WafScope::CloudFront => self.add(&words::SCOPE, "CloudFront"),
            }
        }
        if let Some(authorizer) = attributes.authorizer {
            let kind = match authorizer {
                AuthorizerType::Lambda => "AWS Lambda",
                AuthorizerType::Cognito => "Amazon Cognito",
                AuthorizerType::Jwt => "JWT",
                AuthorizerType::Iam => "IAM",
            };
            self.add(&words::TYPE, kind);
        }
    }

    /// Accounts, Regions, networks, subnets.
    fn networks(&mut self, node: &Node) {
        let ctx = self.ctx;
        let attributes = &node.attributes;
        let label = node.label.as_ref().map_or(node.id.as_str(), |label| label.get(ctx.lang));
        self.text(&words::ACCOUNT_ID, attributes.account_id.as_ref());
        self.text(
            &words::REGION,
            attributes.region.as_ref().filter(|region| !label.contains(region.as_str())),
        );
        self.list(&words::CIDR, &attributes.cidr);
        self.flag(&words::DEFAULT_VPC, attributes.default_vpc);
        self.text(&words::ZONE, attributes.zone.as_ref());
        match &attributes.egress {
            Some(Egress::None) => self.word(&words::EGRESS, Some(&words::NONE)),
            Some(Egress::Through(ways)) => {
                let ways: Vec<String> = ways.iter().map(|way| ctx.name(*way)).collect();
                self.add(&words::EGRESS, &ways.join(" → "));
            }
            None => {}
        }
        self.names(&words::SHARED_WITH, &attributes.shared_with);
    }

    /// Where it stands beside its place in the tree, and how many there are.
    fn placement(&mut self, node: &Node) {
        let ctx = self.ctx;
        if let Some(count) = node.count {
            self.add(&words::COUNT, &count.to_string());
        }
        let owner: Vec<NodeId> =
            node.owner.into_iter().filter(|owner| !is_around(ctx, node, *owner)).collect();
        self.names(&words::OWNER, &owner);
        self.names(&words::SUBNETS, &node.subnets);
        match node.security_groups.as_deref() {
            Some([]) => self.word(&words::SECURITY_GROUPS, Some(&words::NONE)),
            Some(groups) => self.names(&words::SECURITY_GROUPS, groups),
            None => {}
        }
        if let Some(rules) = &node.inbound {
            let rules = link_words::inbound(ctx, rules);
            match rules.is_empty() {
                true => self.word(&words::INBOUND, Some(&words::NONE)),
                false => self.list(&words::INBOUND, &rules),
            }
        }
    }

    /// Compute, data, secrets.
    fn workloads(&mut self, attributes: &Attributes) {
        let ctx = self.ctx;
        self.word(
            &words::ROLE,
            attributes.role.map(|role| match role {
                Role::Primary => &words::PRIMARY,
                Role::Replica => &words::REPLICA,
                Role::Standby => &words::STANDBY,
                Role::Writer => &words::WRITER,
                Role::Reader => &words::READER,
            }),
        );
        self.flag(&words::PUBLIC_ADDRESS, attributes.public_ip);
        match attributes.launch {
            Some(Launch::Ec2) => self.add(&words::LAUNCH, "EC2"),
            Some(Launch::Fargate) => self.add(&words::LAUNCH, "Fargate"),
            Some(Launch::External) => self.word(&words::LAUNCH, Some(&words::EXTERNAL)),
            None => {}
        }
        if let Some(mode) = attributes.network_mode {
            let mode = match mode {
                NetworkMode::Awsvpc => "awsvpc",
                NetworkMode::Bridge => "bridge",
                NetworkMode::Host => "host",
            };
            self.add(&words::NETWORK_MODE, mode);
        }
        self.switch(&words::PUBLICLY_ACCESSIBLE, attributes.publicly_accessible);
        self.flag(&words::DUAL_STACK, attributes.dual_stack);
        self.word(
            &words::ACCESS,
            attributes.access.map(|access| match access {
                BucketAccess::Private => &words::PRIVATE,
                BucketAccess::Oac => &words::BY_ACCESS_CONTROL,
                BucketAccess::Public => &words::PUBLIC,
            }),
        );
        if let Some(days) = attributes.rotation_days {
            self.add(&words::ROTATION, &ctx.fill(&words::EVERY_DAYS, &[("n", &days.to_string())]));
        }
        self.flag(&words::NEW, attributes.new);
        self.flag(&words::INSIDE_AWS, attributes.inside_aws);
    }

    /// Gateways, endpoints, links between networks.
    fn connections(&mut self, attributes: &Attributes) {
        let ctx = self.ctx;
        self.word(
            &words::CONNECTIVITY,
            attributes.nat_connectivity.map(|way| match way {
                NatConnectivity::Public => &words::PUBLIC,
                NatConnectivity::Private => &words::PRIVATE,
            }),
        );
        let services: Vec<String> = attributes
            .services
            .iter()
            .map(|service| match service {
                ServiceRef::Aws(name) => name.clone(),
                ServiceRef::Node(node) => ctx.name(*node),
            })
            .collect();
        self.list(&words::SERVICES, &services);
        self.switch(&words::PRIVATE_DNS, attributes.private_dns);
        self.flag(&words::CROSS_REGION, attributes.cross_region);
        match &attributes.connects {
            Some(Connects::All(attachments)) => {
                let nodes: Vec<NodeId> = attachments.iter().map(|attachment| attachment.to).collect();
                self.names(&words::CONNECTS, &nodes);
            }
            Some(Connects::Routes(attachments)) => {
                let routes: Vec<String> = attachments
                    .iter()
                    .map(|attachment| {
                        format!("{} → {}", ctx.name(attachment.to), ctx.join_names(&attachment.routes))
                    })
                    .collect();
                self.add(&words::ROUTES, &routes.join(ctx.between_parts()));
            }
            None => {}
        }
        self.flag(&words::GROUP_REFERENCES, attributes.group_references);
        self.word(
            &words::VIRTUAL_INTERFACE,
            attributes.vif.map(|vif| match vif {
                Vif::Private => &words::PRIVATE,
                Vif::Transit => &words::TRANSIT,
                Vif::Public => &words::PUBLIC,
            }),
        );
        self.word(
            &words::BLOCKED,
            attributes.block_mode.map(|mode| match mode {
                BlockMode::Ingress => &words::INGRESS,
                BlockMode::Bidirectional => &words::BIDIRECTIONAL,
            }),
        );
        self.names(&words::EXCEPT, &attributes.except);
        if let Some(records) = attributes.records {
            self.add(
                &words::RECORDS,
                match records {
                    Records::Srv => "SRV",
                    Records::A => "A",
                },
            );
        }
        let through: Vec<NodeId> = attributes.through.into_iter().collect();
        self.names(&words::THROUGH, &through);
    }
}

/// Whether `owner` is a boundary around the resource, so that its place in the tree says it already.
fn is_around(ctx: &Context, node: &Node, owner: NodeId) -> bool {
    node.parent.is_some_and(|parent| ctx.topology.within(parent, owner))
}
