//! The resolved model: what `render --format json` writes.
//!
//! ```json
//! {
//!   "schema_version": 1,
//!   "title": "...", "description": null, "lang": "en", "as_of": "2026-11-22",
//!   "direction": null, "policy": null,
//!   "nodes": [{
//!     "id": "alb", "kind": "alb", "label": "alb", "description": null, "href": null,
//!     "parent": "main", "boundary": false, "implied": false, "owner": null,
//!     "subnets": [], "protects": [], "security_groups": null, "inbound": null, "count": null,
//!     "expect": null, "policy": null, "exposed": true, "properties": {}, "attributes": { "scheme": "internet-facing" }
//!   }],
//!   "links": [{
//!     "index": 0, "id": null, "from": "users", "to": "alb", "label": "HTTPS", "protocol": "https", "port": null,
//!     "type": "request", "via": [], "routes": [], "auth": null, "adds_header": [], "requires_header": [],
//!     "integration": null, "target_type": null, "weight": null, "origin_mtls": null, "expect": [], "twin": null
//!   }],
//!   "hops": [{ "link": 0, "class": "public", "addressing": "public", "path": "internet", "exposed": true, "road": [] }],
//!   "flows": [{ "id": "order", "title": "...", "steps": [
//!     { "link": 0, "text": null }, { "one_of": [{ "name": "...", "steps": [] }] }, { "all_of": [] }
//!   ] }],
//!   "views": [{ "id": "traffic", "title": "...", "show": null, "hide": [], "collapse": [], "flow": null }]
//! }
//! ```
//!
//! Nodes come in file order, a parent before its children, implied ones (nobody wrote them, everybody means them)
//! last. Every key is always there, `null` where nothing is stated; only `attributes` holds nothing but what is
//! stated, under the keys of the language and in its words. `via` holds ids of resources, or of kinds for unnamed
//! ones (`{ "kind": "natgw" }`). Texts for people are in the language asked for.

use std::collections::BTreeMap;

use serde::Serialize;

use super::attributes::{AttributesJson, AuthJson, HeaderJson, auth, headers};
use super::{SCHEMA_VERSION, lines};
use crate::analysis::Analysis;
use crate::analysis::hop::Hop;
use crate::base::geometry::Direction;
use crate::base::ids::{Id, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::graph::Graph;
use crate::model::attributes::{Exposed, Policy};
use crate::model::link::{Class, Integration, Link, LinkType, Route, TargetType, Via, Way};
use crate::model::topology::{Branch, Flow, Node, Step, Topology, ViewRequest};

/// Steps nested deeper than this are left out; the source admits no deeper nesting.
const DEEPEST: usize = 64;

/// The model of one file and the verdicts about its hops, with texts in `lang`.
#[must_use]
pub fn model(graph: &Graph, analysis: &Analysis, lang: Lang) -> String {
    let topology = graph.topology();
    let exposed = |node: NodeId| analysis.exposure.get(node).and_then(|one| one.exposed);
    lines(&ModelJson {
        schema_version: SCHEMA_VERSION,
        title: topology.title.as_ref().map(|title| title.get(lang)),
        description: topology.description.as_ref().map(|text| text.get(lang)),
        lang: lang.tag(),
        as_of: topology.as_of.to_string(),
        direction: topology.direction.map(direction),
        policy: topology.policy.map(policy),
        nodes: topology
            .nodes
            .enumerated()
            .map(|(id, node)| NodeJson::new(topology, node, exposed(id), lang))
            .collect(),
        links: topology
            .links
            .enumerated()
            .map(|(id, link)| LinkJson::new(topology, id, link, lang))
            .collect(),
        hops: analysis.hops.enumerated().map(|(id, hop)| HopJson::new(topology, id, hop)).collect(),
        flows: topology.flows.iter().map(|flow| FlowJson::new(flow, lang)).collect(),
        views: topology.views.iter().map(|view| ViewJson::new(topology, view, lang)).collect(),
    })
}

#[derive(Serialize)]
struct ModelJson<'a> {
    schema_version: u32,
    title: Option<&'a str>,
    description: Option<&'a str>,
    lang: &'static str,
    as_of: String,
    direction: Option<&'static str>,
    policy: Option<&'static str>,
    nodes: Vec<NodeJson<'a>>,
    links: Vec<LinkJson<'a>>,
    hops: Vec<HopJson<'a>>,
    flows: Vec<FlowJson<'a>>,
    views: Vec<ViewJson<'a>>,
}

#[derive(Serialize)]
struct NodeJson<'a> {
    id: &'a str,
    kind: &'static str,
    label: Option<&'a str>,
    description: Option<&'a str>,
    href: Option<&'a str>,
    parent: Option<&'a str>,
    boundary: bool,
    implied: bool,
    owner: Option<&'a str>,
    subnets: Vec<&'a str>,
    protects: Vec<&'a str>,
    security_groups: Option<Vec<&'a str>>,
    inbound: Option<Vec<&'a str>>,
    count: Option<u32>,
    expect: Option<&'static str>,
    policy: Option<&'static str>,
    exposed: Option<bool>,
    properties: BTreeMap<&'a str, &'a str>,
    attributes: AttributesJson<'a>,
}

#[derive(Serialize)]
struct LinkJson<'a> {
    index: usize,
    id: Option<&'a str>,
    from: &'a str,
    to: &'a str,
    label: Option<&'a str>,
    protocol: Option<String>,
    port: Option<u16>,
    r#type: &'static str,
    via: ViaJson<'a>,
    routes: Vec<RouteJson<'a>>,
    auth: Option<Vec<AuthJson<'a>>>,
    adds_header: Vec<HeaderJson<'a>>,
    requires_header: Vec<HeaderJson<'a>>,
    integration: Option<&'static str>,
    target_type: Option<TargetTypeJson>,
    weight: Option<u32>,
    origin_mtls: Option<bool>,
    expect: Vec<&'static str>,
    /// The index of the opposite link of `a <-> b`.
    twin: Option<usize>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ViaJson<'a> {
    Word(ViaWord),
    Through(Vec<WayJson<'a>>),
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum ViaWord {
    Internet,
}

#[derive(Serialize)]
#[serde(untagged)]
enum WayJson<'a> {
    Node(&'a str),
    Unnamed { kind: &'static str },
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum TargetTypeJson {
    Instance,
    Ip,
    Lambda,
    Alb,
}

#[derive(Serialize)]
struct RouteJson<'a> {
    method: Option<&'a str>,
    path: Option<&'a str>,
    port: Option<u16>,
    host: &'a [String],
    header: BTreeMap<&'a str, &'a [String]>,
    query: BTreeMap<&'a str, &'a [String]>,
    source_ip: &'a [String],
    event: &'a [String],
    field: &'a [String],
}

#[derive(Serialize)]
struct HopJson<'a> {
    link: usize,
    class: &'static str,
    addressing: &'static str,
    path: &'static str,
    exposed: Option<bool>,
    road: Vec<&'a str>,
}

#[derive(Serialize)]
struct FlowJson<'a> {
    id: &'a str,
    title: &'a str,
    steps: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum StepJson<'a> {
    Take { link: usize, text: Option<&'a str> },
    OneOf { one_of: Vec<BranchJson<'a>> },
    AllOf { all_of: Vec<BranchJson<'a>> },
}

#[derive(Serialize)]
struct BranchJson<'a> {
    name: &'a str,
    steps: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
struct ViewJson<'a> {
    id: &'a str,
    title: &'a str,
    show: Option<Vec<&'a str>>,
    hide: Vec<&'a str>,
    collapse: Vec<&'a str>,
    flow: Option<usize>,
}

/// The ids of resources.
pub(super) fn ids<'a>(topology: &'a Topology, nodes: &[NodeId]) -> Vec<&'a str> {
    nodes.iter().map(|node| topology.nodes[*node].id.as_str()).collect()
}

const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Right => "right",
        Direction::Down => "down",
    }
}

const fn policy(policy: Policy) -> &'static str {
    match policy {
        Policy::PrivateOnly => "private-only",
    }
}

impl<'a> NodeJson<'a> {
    fn new(topology: &'a Topology, node: &'a Node, exposed: Option<bool>, lang: Lang) -> Self {
        let id = |node: NodeId| topology.nodes[node].id.as_str();
        Self {
            id: &node.id,
            kind: node.kind.id,
            label: node.label.as_ref().map(|label| label.get(lang)),
            description: node.description.as_ref().map(|text| text.get(lang)),
            href: node.href.as_deref(),
            parent: node.parent.map(id),
            boundary: node.is_boundary,
            implied: node.implied,
            owner: node.owner.map(id),
            subnets: ids(topology, &node.subnets),
            protects: ids(topology, &node.protects),
            security_groups: node.security_groups.as_ref().map(|groups| ids(topology, groups)),
            inbound: node.inbound.as_ref().map(|rules| rules.iter().map(|rule| rule.text.as_str()).collect()),
            count: node.count,
            expect: node.expect.as_ref().map(|expected| match expected.value {
                Exposed::Yes => "exposed",
                Exposed::No => "not-exposed",
            }),
            policy: node.policy.map(policy),
            exposed,
            properties: node.properties.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
            attributes: AttributesJson::new(topology, &node.attributes),
        }
    }
}

impl<'a> LinkJson<'a> {
    fn new(topology: &'a Topology, id: LinkId, link: &'a Link, lang: Lang) -> Self {
        Self {
            index: id.index(),
            id: link.id.as_deref(),
            from: &topology.nodes[link.from].id,
            to: &topology.nodes[link.to].id,
            label: link.label.as_ref().map(|label| label.get(lang)),
            protocol: link.protocol.map(|protocol| protocol.word().to_ascii_lowercase()),
            port: link.port,
            r#type: match link.link_type {
                LinkType::Request => "request",
                LinkType::Event => "event",
                LinkType::Data => "data",
                LinkType::Replication => "replication",
                LinkType::Control => "control",
            },
            via: via(topology, link.via.as_ref()),
            routes: link.routes.iter().map(RouteJson::new).collect(),
            auth: link.auth.as_ref().map(|ways| auth(topology, ways)),
            adds_header: headers(topology, &link.adds_header),
            requires_header: headers(topology, &link.requires_header),
            integration: link.integration.map(|integration| match integration {
                Integration::Proxy => "proxy",
                Integration::Aws => "aws",
                Integration::Mock => "mock",
                Integration::Logs => "logs",
            }),
            target_type: link.target_type.map(|target| match target {
                TargetType::Instance => TargetTypeJson::Instance,
                TargetType::Ip => TargetTypeJson::Ip,
                TargetType::Lambda => TargetTypeJson::Lambda,
                TargetType::Alb => TargetTypeJson::Alb,
            }),
            weight: link.weight,
            origin_mtls: link.origin_mtls,
            expect: link
                .expect
                .as_ref()
                .map(|expected| expected.value.iter().copied().map(Class::id).collect())
                .unwrap_or_default(),
            twin: link.twin.map(Id::index),
        }
    }
}

fn via<'a>(topology: &'a Topology, via: Option<&Via>) -> ViaJson<'a> {
    match via {
        None => ViaJson::Through(Vec::new()),
        Some(Via::Internet) => ViaJson::Word(ViaWord::Internet),
        Some(Via::Through(ways)) => ViaJson::Through(
            ways.iter()
                .map(|way| match way.value {
                    Way::Node(node) => WayJson::Node(&topology.nodes[node].id),
                    Way::Kind(kind) => WayJson::Unnamed { kind: kind.id },
                })
                .collect(),
        ),
    }
}

impl<'a> RouteJson<'a> {
    fn new(route: &'a Route) -> Self {
        let map = |pairs: &'a [(String, Vec<String>)]| {
            pairs.iter().map(|(name, values)| (name.as_str(), values.as_slice())).collect()
        };
        Self {
            method: route.method.as_deref(),
            path: route.path.as_deref(),
            port: route.port,
            host: &route.host,
            header: map(&route.header),
            query: map(&route.query),
            source_ip: &route.source_ip,
            event: &route.event,
            field: &route.field,
        }
    }
}

impl<'a> HopJson<'a> {
    fn new(topology: &'a Topology, id: LinkId, hop: &Hop) -> Self {
        Self {
            link: id.index(),
            class: hop.class.id(),
            addressing: hop.addressing.id(),
            path: hop.path.id(),
            exposed: hop.exposed,
            road: ids(topology, &hop.road),
        }
    }
}

impl<'a> FlowJson<'a> {
    fn new(flow: &'a Flow, lang: Lang) -> Self {
        Self { id: &flow.id, title: flow.title.get(lang), steps: steps(&flow.steps, lang, 0) }
    }
}

fn steps(list: &[Step], lang: Lang, depth: usize) -> Vec<StepJson<'_>> {
    if depth > DEEPEST {
        return Vec::new();
    }
    list.iter()
        .map(|step| match step {
            Step::Take { link, text } => {
                StepJson::Take { link: link.index(), text: text.as_ref().map(|text| text.get(lang)) }
            }
            Step::OneOf(ways) => StepJson::OneOf { one_of: branches(ways, lang, depth) },
            Step::AllOf(ways) => StepJson::AllOf { all_of: branches(ways, lang, depth) },
        })
        .collect()
}

fn branches(ways: &[Branch], lang: Lang, depth: usize) -> Vec<BranchJson<'_>> {
    ways.iter()
        .map(|way| BranchJson {
            name: way.name.get(lang),
            steps: steps(&way.steps, lang, depth.saturating_add(1)),
        })
        .collect()
}

impl<'a> ViewJson<'a> {
    fn new(topology: &'a Topology, view: &'a ViewRequest, lang: Lang) -> Self {
        Self {
            id: &view.id,
            title: view.title.get(lang),
            show: view.show.as_ref().map(|show| ids(topology, show)),
            hide: ids(topology, &view.hide),
            collapse: ids(topology, &view.collapse),
            flow: view.flow,
        }
    }
}
