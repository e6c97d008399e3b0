//! How the text speaks of a link: its ends, what goes over it, what it is chosen by.

use super::context::Context;
use super::tree::{Inline, Words};
use crate::base::ids::{LinkId, NodeId};
use crate::model::attributes::{Header, InboundRule, Peer};
use crate::model::link::{Integration, Link, LinkType, Route, Via, Way};
use crate::words::document as words;
use crate::words::sentence::{Sentence, one_of};

/// `client → api`.
#[must_use]
pub fn ends(ctx: &Context, link: &Link) -> String {
    ctx.fill(&words::HOP_ENDS, &[("from", &ctx.name(link.from)), ("to", &ctx.name(link.to))])
}

/// The author's text on a link, unless it says no more than the protocol.
#[must_use]
pub fn label(ctx: &Context, link: &Link) -> Option<String> {
    let label = super::names::one_line(link.label.as_ref()?.get(ctx.lang));
    let protocol = link.protocol.is_some_and(|protocol| {
        let rest = label.get(protocol.word().len()..).unwrap_or("?");
        label.get(..protocol.word().len()).is_some_and(|start| start.eq_ignore_ascii_case(protocol.word()))
            && rest.trim_start_matches([' ', '/']).bytes().all(|letter| letter.is_ascii_digit())
    });
    (!protocol && !label.is_empty()).then_some(label)
}

/// `HTTPS 443`, `HTTPS`, `port 8080`.
#[must_use]
pub fn transport(ctx: &Context, link: &Link) -> Option<String> {
    match (link.protocol, link.port) {
        (Some(protocol), Some(port)) => Some(format!("{} {port}", protocol.word())),
        (Some(protocol), None) => Some(protocol.word().to_owned()),
        (None, Some(port)) => Some(ctx.fill(&words::PORT, &[("port", &port.to_string())])),
        (None, None) => None,
    }
}

/// The gateways, endpoints and connections on the way: as written, or else as found.
#[must_use]
pub fn road(ctx: &Context, id: LinkId, link: &Link) -> Option<String> {
    let stations = match &link.via {
        Some(Via::Internet) => return Some(ctx.word(&words::VIA_INTERNET)),
        Some(Via::Through(ways)) => ways
            .iter()
            .map(|way| match &way.value {
                Way::Node(node) => ctx.name(*node),
                Way::Kind(kind) => kind.short.get(ctx.lang).to_owned(),
            })
            .collect(),
        None if ctx.hop(id).is_some_and(|hop| !hop.roads.is_empty()) => {
            let roads = ctx.hop(id).map(|hop| hop.roads.as_slice()).unwrap_or_default();
            let named = |road: &Vec<NodeId>| road.iter().map(|node| ctx.name(*node)).collect();
            vec![one_of(ctx.lang, &roads.iter().map(named).collect::<Vec<_>>())]
        }
        None => {
            let road = ctx.hop(id).map(|hop| hop.road.as_slice()).unwrap_or_default();
            road.iter().map(|node| ctx.name(*node)).collect::<Vec<_>>()
        }
    };
    (!stations.is_empty()).then(|| ctx.fill(&words::VIA, &[("nodes", &ctx.join(&stations))]))
}

/// What kind of link it is, where it is not a request.
#[must_use]
pub fn link_type(ctx: &Context, link: &Link) -> Option<String> {
    let word = match (link.link_type, link.integration) {
        (_, Some(Integration::Logs)) => &words::LOGS,
        (LinkType::Request, _) => return None,
        (LinkType::Event, _) => &words::TYPE_EVENT,
        (LinkType::Data, _) => &words::TYPE_DATA,
        (LinkType::Replication, _) => &words::TYPE_REPLICATION,
        (LinkType::Control, _) => &words::TYPE_CONTROL,
    };
    Some(ctx.word(word))
}

/// The headers that the source adds.
#[must_use]
pub fn added_headers(ctx: &Context, link: &Link) -> Option<String> {
    let names: Vec<String> = link.adds_header.iter().map(|header| header.name.clone()).collect();
    (!names.is_empty()).then(|| ctx.fill(&words::ADDS_HEADER, &[("names", &ctx.join(&names))]))
}

/// A header that guards, with the secret that holds its value.
#[must_use]
pub fn guarding_header(ctx: &Context, header: &Header) -> String {
    match header.secret {
        Some(secret) => ctx
            .fill(&words::HEADER_OF_SECRET, &[("name", header.name.as_str()), ("secret", &ctx.name(secret))]),
        None => header.name.clone(),
    }
}

/// What goes over a link, and by which way: `HTTPS 443 (via nat-a and igw)`. The author's text stands first
/// where `labeled`.
#[must_use]
pub fn over(ctx: &Context, id: LinkId, labeled: bool) -> String {
    let link = &ctx.topology.links[id];
    let label = if labeled { label(ctx, link) } else { None };
    let words: Vec<String> = [label, transport(ctx, link), link_type(ctx, link), added_headers(ctx, link)]
        .into_iter()
        .flatten()
        .collect();
    match (words.as_slice(), road(ctx, id, link)) {
        ([], road) => road.unwrap_or_default(),
        (words, None) => ctx.series(words),
        (words, Some(road)) => format!("{} ({road})", ctx.series(words)),
    }
}

/// The rules of a security group: `443 from the internet`. Resources admitted at the same ports share one.
#[must_use]
pub fn inbound(ctx: &Context, rules: &[InboundRule]) -> Vec<String> {
    let mut said: Vec<(String, Vec<NodeId>, String)> = Vec::new();
    for rule in rules {
        let ports = ports(ctx, rule);
        let peer = match &rule.from {
            Peer::Node(node) => {
                match said.iter_mut().find(|(known, nodes, _)| *known == ports && !nodes.is_empty()) {
                    Some((_, nodes, _)) => nodes.push(*node),
                    None => said.push((ports, vec![*node], String::new())),
                }
                continue;
            }
            Peer::Internet => ctx.word(&words::THE_INTERNET),
            Peer::Cidr(block) => block.clone(),
            Peer::PrefixList(name) => ctx.fill(&words::PREFIX_LIST, &[("name", name)]),
            Peer::IpRanges(name) => ctx.fill(&words::IP_RANGES, &[("name", name)]),
        };
        said.push((ports, Vec::new(), peer));
    }
    said.into_iter()
        .map(|(ports, nodes, peer)| {
            let peer = if nodes.is_empty() { peer } else { ctx.join_names(&nodes) };
            ctx.fill(&words::INBOUND_RULE, &[("ports", &ports), ("peer", &peer)])
        })
        .collect()
}

/// `443`, `8000-8080`, `53/udp`, or all.
fn ports(ctx: &Context, rule: &InboundRule) -> String {
    let ports = match rule.ports {
        None => ctx.word(&words::ALL_PORTS),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}-{last}"),
    };
    if rule.udp { format!("{ports}/udp") } else { ports }
}

/// All conditions under which a link is chosen; empty where there are none.
#[must_use]
pub fn condition(ctx: &Context, link: &Link) -> Words {
    let mut out = Words::new();
    let grouped = alternatives(ctx, &link.routes, &mut out);
    for header in &link.requires_header {
        if !out.is_empty() {
            // `a または b かつ c` would be read as `a または (b かつ c)`.
            if grouped {
                out.insert(0, Inline::text("("));
                out.push(Inline::text(")"));
            }
            out.push(Inline::Text(ctx.word(&words::AND)));
        }
        out.push(Inline::Text(format!("{} ", ctx.word(&words::SECRET_HEADER))));
        out.push(Inline::Text(guarding_header(ctx, header)));
    }
    out
}

/// The routes of a list, of which one must hold. Tells whether there are several that differ in more than the path.
fn alternatives(ctx: &Context, routes: &[Route], out: &mut Words) -> bool {
    for (index, route) in routes.iter().enumerate() {
        if index > 0 {
            out.push(Inline::Text(ctx.word(&words::OR)));
        }
        // `path /a or /b` instead of `path /a or path /b`.
        let say_path = index == 0 || !(is_path_only(route) && like(route, &routes[index - 1]));
        all_of(ctx, route, say_path, out);
    }
    routes.len() > 1
}

fn is_path_only(route: &Route) -> bool {
    let path = Route { path: route.path.clone(), ..Route::default() };
    route.path.is_some() && *route == path
}

/// Whether both have a path and nothing else, or both have a route key and nothing else.
fn like(one: &Route, other: &Route) -> bool {
    let is_key = |route: &Route| route.path.as_ref().is_some_and(|path| !path.starts_with('/'));
    is_path_only(one) && is_path_only(other) && is_key(one) == is_key(other)
}

/// The conditions of one route, which must all hold.
fn all_of(ctx: &Context, route: &Route, say_path: bool, out: &mut Words) {
    let mut first = true;
    let mut push = |name: Option<&'static Sentence>, values: &[String], out: &mut Words| {
        if values.is_empty() {
            return;
        }
        if !std::mem::take(&mut first) {
            out.push(Inline::Text(ctx.word(&words::AND)));
        }
        if let Some(name) = name {
            out.push(Inline::Text(format!("{} ", ctx.word(name))));
        }
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                out.push(Inline::Text(ctx.word(&words::OR)));
            }
            out.push(Inline::Code(value.clone()));
        }
    };
    match (&route.method, &route.path) {
        (Some(method), Some(path)) => push(None, &[format!("{method} {path}")], out),
        (Some(method), None) => push(Some(&words::METHOD), std::slice::from_ref(method), out),
        (None, Some(path)) if path.starts_with('/') => {
            push(say_path.then_some(&words::PATH), std::slice::from_ref(path), out);
        }
        (None, Some(key)) => push(say_path.then_some(&words::ROUTE_KEY), std::slice::from_ref(key), out),
        (None, None) => {}
    }
    if let Some(port) = route.port {
        push(Some(&words::LISTENER_PORT), &[port.to_string()], out);
    }
    push(Some(&words::HOST), &route.host, out);
    for (name, values) in &route.header {
        let pairs: Vec<String> = values.iter().map(|value| format!("{name}: {value}")).collect();
        push(Some(&words::HEADER), &pairs, out);
    }
    for (name, values) in &route.query {
        let pairs: Vec<String> = values.iter().map(|value| format!("{name}={value}")).collect();
        push(Some(&words::QUERY), &pairs, out);
    }
    push(Some(&words::SOURCE_ADDRESS), &route.source_ip, out);
    push(Some(&words::EVENT), &route.event, out);
    push(Some(&words::FIELD), &route.field, out);
}
