//! An entrance that answers unencrypted (D5).

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::inbound;
use crate::analysis::seat::Seat;
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::attributes::{DefaultAction, Listener, Protocol};
use crate::model::link::{Class, LinkType};
use crate::words::bypass as words;
use crate::words::sentence::{Hole, Said};

pub(super) static RULE: Rule = Rule {
    id: "plain-http-listener",
    severity: Severity::Warning,
    title: Text::new("An exposed listener answers plain HTTP", "公開されたリスナーが暗号化せずに応答する"),
    page: Text::new(include_str!("plain_http_listener.en.md"), include_str!("plain_http_listener.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for id in ctx.graph.topology().nodes.ids() {
        let is_door = ctx.graph.has(id, Trait::LoadBalancer) || ctx.graph.has(id, Trait::Cdn);
        // Nobody but a distribution can call: what it sends in clear has rules of its own.
        let only_by_cdn = inbound::only_distributions(ctx.graph, id) == Some(true);
        if !is_door || ctx.exposure[id].exposed != Some(true) || only_by_cdn {
            continue;
        }
        let Some((message, remedy)) = doubt(ctx, id) else { continue };
        let mut finding = at_node(&RULE, ctx, id, message);
        finding.remedy = Some(remedy);
        finding.fact = Some("D5");
        findings.push(finding);
    }
}

fn doubt(ctx: &Context<'_>, node: NodeId) -> Option<(Said, Said)> {
    let only = || {
        let holes = vec![("node", Hole::Node(node))];
        (words::beside::PLAIN_ONLY.with(holes), words::beside::PLAIN_ONLY_REMEDY.with(Vec::new()))
    };
    let listeners = &ctx.graph.node(node).attributes.listeners;
    if listeners.is_empty() {
        return called_plainly(ctx, node).then(only);
    }
    let plain = listeners
        .iter()
        .find(|listener| listener.protocol == Protocol::Http && listener.redirect.is_none())?;
    // TCP on the port of HTTPS is handed on as it is, encrypted.
    let is_secure = |listener: &Listener| match listener.protocol {
        Protocol::Https | Protocol::Tls => true,
        Protocol::Tcp => listener.port == 443,
        _ => false,
    };
    if !listeners.iter().any(is_secure) {
        return listeners.iter().all(|listener| listener.protocol == Protocol::Http).then(only);
    }
    // Where the default of the listeners is a redirect, the plain one redirects what no rule of its own takes.
    let has_rules = ctx.graph.links_from(node).into_iter().any(|link| {
        let routes = &ctx.graph.topology().links[link].routes;
        routes.iter().any(|route| route.port == Some(plain.port))
    });
    if ctx.graph.node(node).attributes.default_action == Some(DefaultAction::Redirect) && !has_rules {
        return None;
    }
    let holes = vec![("node", Hole::Node(node)), ("port", Hole::Word(plain.port.to_string()))];
    Some((words::beside::PLAIN_LISTENER.with(holes), words::beside::PLAIN_LISTENER_REMEDY.with(Vec::new())))
}

/// Whether all that call from outside do so unencrypted, as far as is drawn.
fn called_plainly(ctx: &Context<'_>, node: NodeId) -> bool {
    let links = &ctx.graph.topology().links;
    let calls: Vec<Option<Protocol>> = ctx
        .graph
        .links_to(node)
        .into_iter()
        .filter(|link| {
            let is_usable = !matches!(ctx.hops[*link].class, Class::Unreachable | Class::None);
            is_usable && links[*link].link_type == LinkType::Request
        })
        .filter(|link| ctx.ground.seats[links[*link].from] == Seat::Outside)
        .map(|link| links[link].protocol)
        .collect();
    !calls.is_empty() && calls.iter().all(|protocol| *protocol == Some(Protocol::Http))
}
