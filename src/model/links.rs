//! Links: repetitions, chains and lists of ends written out, keys read, in the one order that all outputs use.

use std::collections::BTreeMap;

use super::arrows::{self, Chain};
use super::attributes::Protocol;
use super::codes;
use super::credentials;
use super::link::{Class, Integration, Link, LinkType, TargetType, Via, Way};
use super::reader::{Reader, items};
use super::repeat::Scope;
use super::resources;
use super::routes;
use super::topology::Node;
use crate::base::diagnostic::Diagnostic;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::span::{Span, Spanned};
use crate::catalog::keys::{self, LinkField, Of, Shape};
use crate::catalog::kind::Net;
use crate::source::codes as source_codes;
use crate::source::draft::{DraftLink, Ends};
use crate::source::tree::{Tree, clip};

/// Links of a topology, counted one by one.
const MOST_LINKS: u64 = 50_000;

/// The links of a topology, and what flows look them up by.
#[derive(Default)]
pub(super) struct Links {
    pub(super) all: IdVec<LinkId, Link>,
    pub(super) by_id: BTreeMap<String, LinkId>,
    pub(super) by_ends: BTreeMap<(NodeId, NodeId), Vec<LinkId>>,
}

/// Writes all links out: in file order, then values, then hops, then left ends, then right ends.
pub(super) fn read(drafts: &[DraftLink], reader: &mut Reader<'_, '_>) -> Links {
    let mut links = Links::default();
    let mut total = 0_u64;
    for draft in drafts {
        let Some(chain) = chain(draft, reader) else { continue };
        let mut sets = Vec::new();
        for end in chain.groups.iter().flatten() {
            reader.repeats.note_sets(&end.value, &mut sets);
        }
        for (_, _, value) in &draft.keys {
            value.texts(&mut |text| reader.repeats.note_sets(text, &mut sets));
        }
        total = total
            .saturating_add(count(&chain).saturating_mul(reader.repeats.times(&sets, &Scope::default())));
        if total > MOST_LINKS {
            reader.complain_with(
                &source_codes::LIMIT,
                draft.span,
                format!("more than {MOST_LINKS} links, counted with repetitions, chains and lists of ends"),
                "split the topology, or link boundaries instead of what stands in them",
            );
            break;
        }
        for scope in reader.repeats.scopes(&sets, &Scope::default()) {
            reader.scope = scope;
            write(draft, &chain, &mut links, reader);
        }
    }
    reader.scope = Scope::default();
    links
}

/// Links that one writing of the chain makes.
fn count(chain: &Chain) -> u64 {
    let hops = chain.groups.windows(2).zip(&chain.both_ways);
    hops.fold(0, |sum, (pair, both)| {
        let ways = if *both { 2 } else { 1 };
        sum.saturating_add((pair[0].len() as u64).saturating_mul(pair[1].len() as u64).saturating_mul(ways))
    })
}

fn chain(draft: &DraftLink, reader: &mut Reader<'_, '_>) -> Option<Chain> {
    match &draft.ends {
        Ends::Arrow(text) => match arrows::parse(text) {
            Ok(chain) => Some(chain),
            Err(fault) => {
                reader.complain_with(
                    &source_codes::BAD_LINK,
                    fault.span,
                    fault.value,
                    "write `a -> b`; several ends with commas, `a -> b, c`; both ways `a <-> b`",
                );
                None
            }
        },
        Ends::Long { from, to } => {
            let from = ends("from", from, reader);
            let to = ends("to", to, reader);
            (!from.is_empty() && !to.is_empty())
                .then(|| Chain { groups: vec![from, to], both_ways: vec![false] })
        }
    }
}

/// The ends of the long form; names of repetitions stay for the scope to fill.
fn ends(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<Spanned<String>> {
    let mut ends = Vec::new();
    for item in items(value) {
        match item.text() {
            Some(text) => ends.push(Spanned::new(text.to_owned(), item.span)),
            None => reader.wrong_shape(name, item, "an id"),
        }
    }
    ends
}

/// Writes one repetition of a link.
fn write(draft: &DraftLink, chain: &Chain, links: &mut Links, reader: &mut Reader<'_, '_>) {
    let keys = keys_of(draft, reader);
    let groups: Vec<Vec<Option<NodeId>>> = chain
        .groups
        .iter()
        .map(|group| {
            group
                .iter()
                .map(|end| {
                    let id = reader.repeats.fill(&end.value, &reader.scope).into_owned();
                    reader.lookup(&Spanned::new(id, end.span), Of::Anything)
                })
                .collect()
        })
        .collect();
    let mut written = 0_usize;
    for (pair, both) in groups.windows(2).zip(&chain.both_ways) {
        for left in pair[0].iter().flatten() {
            for right in pair[1].iter().flatten() {
                let forth = push(&keys, *left, *right, draft.span, links);
                written += 1;
                if *both {
                    let back = push(&keys, *right, *left, draft.span, links);
                    links.all[forth].twin = Some(back);
                    links.all[back].twin = Some(forth);
                    written += 1;
                }
            }
        }
    }
    let Some(id) = &keys.id else { return };
    let Some(last) = links.all.ids().next_back().filter(|_| written > 0) else { return };
    let help = "give each link an id of its own";
    if written > 1 {
        let message = format!("the id `{}` would name {written} links", clip(&id.value));
        reader.complain_with(&codes::DUPLICATE_ID, id.span, message, help);
    } else if links.by_id.insert(id.value.clone(), last).is_some() {
        let message = format!("two links have the id `{}`", clip(&id.value));
        reader.complain_with(&codes::DUPLICATE_ID, id.span, message, help);
    }
}

fn push(keys: &Keys, from: NodeId, to: NodeId, span: Span, links: &mut Links) -> LinkId {
    let keys = keys.clone();
    let link = links.all.push(Link {
        id: keys.id.map(|id| id.value),
        from,
        to,
        label: keys.label,
        protocol: keys.protocol,
        port: keys.port,
        via: keys.via,
        routes: keys.routes,
        auth: keys.auth,
        adds_header: keys.adds_header,
        requires_header: keys.requires_header,
        link_type: keys.link_type,
        expect: keys.expect,
        allow: keys.allow,
        integration: keys.integration,
        target_type: keys.target_type,
        weight: keys.weight,
        origin_mtls: keys.origin_mtls,
        twin: None,
        span,
    });
    links.by_ends.entry((from, to)).or_default().push(link);
    link
}

/// What the keys of a link say; the same for each of its hops.
#[derive(Clone, Default)]
struct Keys {
    id: Option<Spanned<String>>,
    label: Option<crate::base::lang::UserText>,
    protocol: Option<Protocol>,
    port: Option<u16>,
    via: Option<Via>,
    routes: Vec<super::link::Route>,
    auth: Option<Vec<super::attributes::Auth>>,
    adds_header: Vec<super::attributes::Header>,
    requires_header: Vec<super::attributes::Header>,
    link_type: LinkType,
    expect: Option<Spanned<Vec<Class>>>,
    allow: Vec<super::attributes::Allow>,
    integration: Option<Integration>,
    target_type: Option<TargetType>,
    weight: Option<u32>,
    origin_mtls: Option<bool>,
}

fn keys_of(draft: &DraftLink, reader: &mut Reader<'_, '_>) -> Keys {
    let mut keys = Keys::default();
    for (field, _, value) in draft.keys.iter().filter(|(_, _, value)| !value.is_null()) {
        let row = keys::LINK.iter().find(|row| row.field == *field);
        let Some(key) = row.map(|row| &row.key) else { continue };
        let name = key.name;
        match field {
            // The ends are not among the keys.
            LinkField::From | LinkField::To => {}
            LinkField::Id => keys.id = reader.text(name, value),
            LinkField::Label => keys.label = reader.user_text(name, value),
            LinkField::Protocol => {
                if let Shape::Word(words) = key.shape {
                    let words: Vec<_> =
                        words.iter().filter_map(|word| Some((*word, resources::protocol(word)?))).collect();
                    keys.protocol = reader.word(name, value, &words);
                }
            }
            LinkField::Port => keys.port = reader.port(name, value),
            LinkField::Via => keys.via = via(name, value, reader),
            LinkField::Route => keys.routes = routes::read(name, value, reader),
            LinkField::Auth => {
                if let Shape::Auth(words) = key.shape {
                    keys.auth = credentials::auth(name, value, words, reader);
                }
            }
            LinkField::AddsHeader => keys.adds_header = credentials::headers(name, value, reader),
            LinkField::RequiresHeader => keys.requires_header = credentials::headers(name, value, reader),
            LinkField::Type => {
                use LinkType::{Control, Data, Event, Replication, Request};
                let types = [Request, Event, Data, Replication, Control];
                keys.link_type = reader.choice(key, value, types).unwrap_or_default();
            }
            LinkField::Expect => keys.expect = classes(name, value, reader),
            LinkField::Allow => keys.allow = resources::allow(name, value, reader),
            LinkField::Integration => {
                keys.integration = reader.choice(
                    key,
                    value,
                    [Integration::Proxy, Integration::Aws, Integration::Mock, Integration::Logs],
                );
            }
            LinkField::TargetType => {
                keys.target_type = reader.choice(
                    key,
                    value,
                    [TargetType::Instance, TargetType::Ip, TargetType::Lambda, TargetType::Alb],
                );
            }
            LinkField::Weight => {
                if let Shape::Integer(least, most) = key.shape {
                    keys.weight = reader.integer(name, value, least, most);
                }
            }
            LinkField::OriginMtls => keys.origin_mtls = reader.boolean(name, value),
        }
    }
    // A protocol word as the label sets what the keys leave open.
    if let Some(label) = &keys.label {
        let said = label.en.iter().chain(&label.ja).find_map(|text| protocol_and_port(text));
        if let Some((protocol, port)) = said {
            keys.protocol = keys.protocol.or(Some(protocol));
            keys.port = keys.port.or(port);
        }
    }
    keys
}

/// `HTTPS`, `HTTPS 443`, `TCP/5432`; any other text is only a label.
fn protocol_and_port(label: &str) -> Option<(Protocol, Option<u16>)> {
    let label = label.trim();
    match label.split_once([' ', '/']) {
        None => resources::protocol(label).map(|protocol| (protocol, None)),
        Some((word, port)) => {
            let port = port
                .parse()
                .ok()
                .filter(|number| *number > 0 && port.bytes().all(|byte| byte.is_ascii_digit()));
            Some((resources::protocol(word)?, Some(port?)))
        }
    }
}

fn classes(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<Spanned<Vec<Class>>> {
    let words: Vec<_> = Class::ALL.into_iter().map(|class| (class.id(), class)).collect();
    let list: Vec<_> = items(value).iter().filter_map(|item| reader.word(name, item, &words)).collect();
    (!list.is_empty()).then(|| Spanned::new(list, value.span))
}

/// The way a hop takes: ids first, then kinds and their aliases.
fn via(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<Via> {
    if value.text() == Some("internet") {
        return Some(Via::Internet);
    }
    let mut ways = Vec::new();
    for item in items(value) {
        let Some(text) = reader.text(name, item) else { continue };
        if text.value == "internet" {
            reader.complain_with(
                &codes::BAD_VALUE,
                text.span,
                "`internet` stands alone",
                "write `via: internet`, or leave it out of the list",
            );
            continue;
        }
        let node = reader.names.get(&text.value);
        let word = reader.catalog.kind(&text.value);
        let (way, kind) = match (node, word) {
            (Some(node), _) => (Way::Node(node), reader.kinds[node]),
            (None, Some(kind)) => (Way::Kind(kind), Some(kind)),
            (None, None) => {
                let words = reader.catalog.kinds().iter().filter(|kind| is_way(kind.net)).map(|kind| kind.id);
                let help = reader.complaints.did_you_mean(&text.value, reader.names.all().chain(words));
                reader.complaints.push(
                    Diagnostic::error(
                        &codes::UNKNOWN_ID,
                        text.span,
                        format!("`{}` is neither a resource nor a kind of connection", clip(&text.value)),
                    )
                    .maybe_help(help),
                );
                continue;
            }
        };
        match kind {
            Some(kind) if !is_way(kind.net) => {
                let message = format!("a hop does not go through `{}` ({})", clip(&text.value), kind.id);
                reader.complain_with(
                    &codes::WRONG_WAY,
                    text.span,
                    message,
                    "name connections, gateways and firewalls; make the rest an end of a link of its own",
                );
            }
            _ => ways.push(Spanned::new(way, text.span)),
        }
    }
    (!ways.is_empty()).then_some(Via::Through(ways))
}

const fn is_way(net: Net) -> bool {
    matches!(net, Net::Link | Net::Gateway | Net::Dns)
}

/// Complains where both the resource and a link say what happens when no rule matches.
pub(super) fn check_defaults(
    nodes: &IdVec<NodeId, Node>,
    links: &IdVec<LinkId, Link>,
    reader: &mut Reader<'_, '_>,
) {
    let conditional = |link: &Link| !link.routes.is_empty() || !link.requires_header.is_empty();
    let mut ruled = vec![false; nodes.len()];
    for link in links.iter().filter(|link| conditional(link)) {
        ruled[crate::base::ids::Id::index(link.from)] = true;
    }
    let by_default = |link: &Link| !conditional(link) && link.can_be_default(nodes[link.to].kind);
    for link in links.iter().filter(|link| by_default(link)) {
        let node = &nodes[link.from];
        if ruled[crate::base::ids::Id::index(link.from)] && node.attributes.default_action.is_some() {
            reader.complaints.push(
                Diagnostic::error(
                    &codes::TWO_DEFAULTS,
                    link.span,
                    format!("this link is the default action of `{}`, which has one already", clip(&node.id)),
                )
                .label(node.span, "its `default` stands here")
                .help("give the link a `route`, or take `default` out"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::protocol_and_port;
    use crate::model::attributes::Protocol;

    #[test]
    fn only_a_protocol_word_sets_the_protocol() {
        assert_eq!(protocol_and_port("HTTPS"), Some((Protocol::Https, None)));
        assert_eq!(protocol_and_port("HTTPS 443"), Some((Protocol::Https, Some(443))));
        assert_eq!(protocol_and_port("TCP/5432"), Some((Protocol::Tcp, Some(5432))));
        assert_eq!(protocol_and_port("WebSocket"), Some((Protocol::WebSocket, None)));
        for label in ["HTTPS only", "TCP/x", "TCP/0", "TCP/99999", "writes", "", "HTTPS/443/x"] {
            assert_eq!(protocol_and_port(label), None, "{label}");
        }
    }
}
