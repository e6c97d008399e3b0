//! The keys that join and admit: `connects`, `egress`, `inbound`, `services`.

use super::attributes::{Attachment, Connects, Egress, InboundRule, Peer, ServiceRef};
use super::codes;
use super::reader::{Reader, is_cidr, items};
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Spanned;
use crate::catalog::keys::{self, AttachmentField, Joins, Of, SERVED, Shape};
use crate::catalog::kind::Net;
use crate::catalog::services;
use crate::catalog::traits::Trait;
use crate::source::tree::{Tree, Value, clip};

pub(super) fn egress(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Option<Egress> {
    if value.text() == Some("none") {
        return Some(Egress::None);
    }
    let mut through = Vec::new();
    for item in items(value) {
        let Some(text) = reader.text(name, item) else { continue };
        let Some(node) = reader.lookup(&text, Of::Anything) else { continue };
        match reader.kinds[node] {
            Some(kind) if !matches!(kind.net, Net::Gateway | Net::Link) && !kind.has(Trait::Forwarder) => {
                let message = format!("`{}` ({}) is no way out of a subnet", clip(&text.value), kind.id);
                reader.complain_with(
                    &codes::WRONG_REFERENCE,
                    text.span,
                    message,
                    "name gateways, firewalls, NAT instances and connections in order, or `none`",
                );
            }
            _ => through.push(node),
        }
    }
    Some(Egress::Through(through))
}

/// What an endpoint serves. A name that a service of AWS has means the service, whatever resource has it too, unless that
/// is one that an endpoint can serve by itself; any other resource of a service with endpoints means itself alone.
pub(super) fn served(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<ServiceRef> {
    let mut list = Vec::new();
    for item in items(value) {
        for text in reader.spread(name, item) {
            let served = reader
                .names
                .get(&text.value)
                .filter(|node| reader.kinds[*node].is_none_or(|kind| Of::Kinds(SERVED).permits(kind)));
            if let Some(node) = served {
                list.push(ServiceRef::Node(node));
            } else if let Some(service) = services::service(&text.value) {
                list.push(ServiceRef::Aws(service.name.to_owned()));
            } else if let Some(node) = reader.names.get(&text.value).filter(|node| {
                reader.kinds[*node].is_some_and(|kind| services::serving(kind.id).next().is_some())
            }) {
                list.push(ServiceRef::Node(node));
            } else {
                let near = services::nearest(&text.value);
                let near: Vec<String> = near.iter().map(|near| format!("`{near}`")).collect();
                let near = (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")));
                if services::is_full_name(&text.value) {
                    let message =
                        format!("`{}` is no service with endpoints that is known here", clip(&text.value));
                    let help = near.unwrap_or_else(|| {
                        "AWS adds services all the time: hops that name the endpoint in `via` are taken to be served by it"
                            .to_owned()
                    });
                    let warning = Diagnostic::warning(&codes::UNKNOWN_SERVICE, text.span, message);
                    reader.complaints.push(warning.help(help));
                    list.push(ServiceRef::Aws(text.value.clone()));
                    continue;
                }
                let help = near.or_else(|| reader.near_id(&text.value)).unwrap_or_else(|| {
                    "name AWS's service (`s3`, `ecr.api`; `com.amazonaws.REGION.NAME` where it is not known here) or an \
                     endpoint service of the file"
                        .to_owned()
                });
                let message = format!("`{}` is no service that an endpoint can serve", clip(&text.value));
                reader.complain_with(&codes::BAD_VALUE, text.span, message, help);
            }
        }
    }
    list
}

pub(super) fn connects(
    name: &str,
    value: &Tree,
    of: Of,
    joins: Joins,
    reader: &mut Reader<'_, '_>,
) -> Option<Connects> {
    if joins == Joins::Routes && is_routes_map(value) {
        let mut attachments = Vec::new();
        for entry in value.map().unwrap_or_default() {
            let key = Tree {
                value: Value::Scalar { text: entry.key.value.clone(), plain: true },
                span: entry.key.span,
            };
            let routes = reader.ids(name, &entry.value, of);
            for to in reader.ids(name, &key, of) {
                attachments.push(Attachment { to, subnets: Vec::new(), routes: routes.clone() });
            }
        }
        return Some(Connects::Routes(attachments));
    }
    let before = reader.complaints.count();
    let mut attachments = Vec::new();
    let mut routed = false;
    for item in items(value) {
        if item.map().is_none() {
            let ends = reader.ids(name, item, of);
            attachments.extend(ends.into_iter().map(|to| Attachment {
                to,
                subnets: Vec::new(),
                routes: Vec::new(),
            }));
            continue;
        }
        if joins != Joins::Routes {
            reader.wrong_shape(name, item, "ids");
            continue;
        }
        let (mut to, mut subnets, mut routes) = (None, Vec::new(), Vec::new());
        for (field, value) in reader.entries(name, keys::ATTACHMENT, item) {
            match field {
                AttachmentField::To => to = reader.id("to", value, of),
                AttachmentField::Subnets => {
                    let subnets_only = keys::find(keys::ATTACHMENT, "subnets").map(|row| row.key.shape);
                    let of = if let Some(Shape::Ids(of)) = subnets_only { of } else { Of::Anything };
                    subnets = reader.ids("subnets", value, of);
                }
                AttachmentField::Routes => {
                    routed = true;
                    routes = reader.ids("routes", value, of);
                }
            }
        }
        match to {
            Some(to) => attachments.push(Attachment { to, subnets, routes }),
            None => reader.complain_with(
                &codes::BAD_VALUE,
                item.span,
                "this attachment joins nothing",
                "write `{ to: vpc, subnets: [...] }`",
            ),
        }
    }
    if joins == Joins::Pair && attachments.len() != 2 && reader.complaints.count() == before {
        let message = format!("`{name}` joins {} networks", attachments.len());
        reader.complain_with(&codes::BAD_VALUE, value.span, message, "name the two that it joins");
    }
    Some(if routed { Connects::Routes(attachments) } else { Connects::All(attachments) })
}

/// Whether a value is the map from attachments to routes, not one attachment in the long form.
fn is_routes_map(value: &Tree) -> bool {
    value.map().is_some_and(|entries| entries.iter().all(|entry| entry.key.value != "to"))
}

pub(super) fn inbound(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<InboundRule> {
    let mut rules = Vec::new();
    for item in items(value) {
        for text in reader.spread(name, item) {
            match inbound_rule(&text, reader) {
                Ok(rule) => rules.extend(rule),
                Err(()) => {
                    let message = format!("`{}` is no rule", clip(&text.value));
                    reader.complain_with(
                        &codes::BAD_VALUE,
                        text.span,
                        message,
                        "write `443 from internet`, `8080-8090 from alb`, `53/udp from 10.0.0.0/8`, `all from ID`, or `443 from prefix-list:NAME`",
                    );
                }
            }
        }
    }
    rules
}

/// `PORT[-PORT][/udp] from WHO` or `all from WHO`. `Err`: not of this form; `Ok(None)`: complained about.
fn inbound_rule(text: &Spanned<String>, reader: &mut Reader<'_, '_>) -> Result<Option<InboundRule>, ()> {
    let mut words = text.value.split_whitespace();
    let (Some(what), Some("from"), Some(who), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(());
    };
    let (what, udp) = match what.split_once('/') {
        Some((ports, "udp")) => (ports, true),
        Some((ports, "tcp")) => (ports, false),
        Some(_) => return Err(()),
        None => (what, false),
    };
    let ports = if what == "all" {
        None
    } else {
        let (first, last) = what.split_once('-').unwrap_or((what, what));
        let port =
            |text: &str| text.parse::<u16>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        let (Some(first), Some(last)) = (port(first), port(last)) else { return Err(()) };
        if first > last {
            return Err(());
        }
        Some((first, last))
    };
    let from = if who == "internet" {
        Peer::Internet
    } else if let Some(list) = who.strip_prefix("prefix-list:") {
        Peer::PrefixList(list.to_owned())
    } else if let Some(ranges) = who.strip_prefix("ip-ranges:") {
        Peer::IpRanges(ranges.to_owned())
    } else if is_cidr(who) {
        Peer::Cidr(who.to_owned())
    } else if who.contains('/') {
        return Err(());
    } else {
        let who = Spanned::new(who.to_owned(), text.span);
        match reader.lookup(&who, Of::Anything) {
            Some(node) => Peer::Node(node),
            None => return Ok(None),
        }
    };
    Ok(Some(InboundRule { ports, udp, from, text: text.value.clone() }))
}
