//! Conditions about the rules of load balancers: links out of one, and out of its listeners and their rules.

use std::collections::BTreeSet;

use crate::analysis::hops::{self, Ground};
use crate::analysis::inbound;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::{Link, LinkType, Route};

/// How many steps (listener, rule) may stand between a load balancer and its target groups.
const MOST_STEPS: usize = 4;

/// The load balancers of which a link is a rule: its source, or those before the listener or rule that it leaves.
/// What leaves a target group chooses nothing.
pub(super) fn balancers(ground: &Ground<'_>, link: &Link) -> Vec<NodeId> {
    if is_step(ground.graph, link.from) {
        hops::sources_behind(ground, link.from)
    } else if ground.graph.has(link.from, Trait::LoadBalancer) {
        vec![link.from]
    } else {
        Vec::new()
    }
}

/// A listener or a rule of it.
fn is_step(graph: &Graph, node: NodeId) -> bool {
    graph.has(node, Trait::Transparent) && !graph.has(node, Trait::TargetGroup)
}

/// The links that are rules of a load balancer, in the order of the file.
fn rules_of(graph: &Graph, balancer: NodeId) -> BTreeSet<LinkId> {
    let mut rules = BTreeSet::new();
    let mut layer = vec![balancer];
    for _ in 0..=MOST_STEPS {
        let links: Vec<LinkId> = layer.iter().flat_map(|node| graph.links_from(*node)).collect();
        layer = links
            .iter()
            .filter(|link| rules.insert(**link))
            .map(|link| graph.topology().links[*link].to)
            .filter(|to| is_step(graph, *to))
            .collect();
    }
    rules
}

/// How many rules a link stands for: one for each of its routes; headers alone are one too.
fn count(link: &Link) -> usize {
    link.routes.len().max(usize::from(!link.requires_header.is_empty()))
}

/// Values and wildcards of the conditions of one rule.
fn weigh(link: &Link, route: &Route) -> (usize, usize) {
    let of_pairs = |pairs: &[(String, Vec<String>)]| -> Vec<String> {
        pairs.iter().flat_map(|(_, values)| values.iter().cloned()).collect()
    };
    let mut values: Vec<String> = route.path.iter().chain(&route.host).cloned().collect();
    values.extend(of_pairs(&route.header));
    values.extend(of_pairs(&route.query));
    let wildcards = values.iter().map(|value| value.matches(['*', '?']).count()).sum();
    let secrets = link.requires_header.iter().fold(0_usize, |sum, header| {
        sum.saturating_add(usize::try_from(header.accepts).unwrap_or(usize::MAX))
    });
    let others = usize::from(route.method.is_some()).saturating_add(route.source_ip.len());
    (values.len().saturating_add(others).saturating_add(secrets), wildcards)
}

/// Whether a link, as a rule, has too many values or wildcards, or is the one that passes the number of rules.
pub(super) fn rule_above(
    graph: &Graph,
    balancer: NodeId,
    (id, link): (LinkId, &Link),
    values: usize,
    rules: usize,
) -> bool {
    let none = [Route::default()];
    let routes = if link.routes.is_empty() { &none[..] } else { &link.routes[..] };
    let heavy = routes.iter().any(|route| {
        let (own, wildcards) = weigh(link, route);
        own > values || wildcards > values
    });
    let before = rules_of(graph, balancer)
        .range(..id)
        .fold(0_usize, |sum, rule| sum.saturating_add(count(&graph.topology().links[*rule])));
    heavy || (before <= rules && before.saturating_add(count(link)) > rules)
}

/// Whether a rule or the default action of a load balancer forwards without the secret header that others want.
/// `None`: what it does with a request that no rule matches is not stated.
pub(super) fn secret_header_gap(graph: &Graph, balancer: NodeId) -> Option<bool> {
    let topology = graph.topology();
    let rules = rules_of(graph, balancer);
    if !rules.iter().any(|rule| !topology.links[*rule].requires_header.is_empty()) {
        return Some(false);
    }
    let everywhere =
        graph.guards(balancer).any(|guard| !graph.node(guard).attributes.requires_header.is_empty());
    if everywhere {
        return Some(false);
    }
    if graph.links_from(balancer).into_iter().any(|rule| forwards_openly(graph, rule, MOST_STEPS)) {
        return Some(true);
    }
    let is_default = |rule: &LinkId| count(&topology.links[*rule]) == 0;
    let stated = graph.node(balancer).attributes.default_action.is_some() || rules.iter().any(is_default);
    stated.then_some(false)
}

/// Whether a link leads requests to targets with no header wanted on the way. Deep enough, since steps end.
fn forwards_openly(graph: &Graph, rule: LinkId, steps: usize) -> bool {
    let link = &graph.topology().links[rule];
    if !link.requires_header.is_empty() || !link.can_be_default(graph.node(link.to).kind) {
        return false;
    }
    match steps.checked_sub(1) {
        Some(steps) if is_step(graph, link.to) => {
            graph.links_from(link.to).into_iter().any(|next| forwards_openly(graph, next, steps))
        }
        _ => true,
    }
}

/// Whether links into a rule and out of it carry different conditions of a sort of which a rule has one at most.
pub(super) fn condition_twice(graph: &Graph, rule: NodeId) -> bool {
    let sorts: [fn(&Route) -> Vec<&str>; 4] = [
        |route| route.path.iter().map(String::as_str).collect(),
        |route| route.method.iter().map(String::as_str).collect(),
        |route| route.host.iter().map(String::as_str).collect(),
        |route| route.source_ip.iter().map(String::as_str).collect(),
    ];
    let values = |links: &[LinkId], sort: fn(&Route) -> Vec<&str>| -> BTreeSet<String> {
        let routes = links.iter().flat_map(|link| &graph.topology().links[*link].routes);
        routes.flat_map(sort).map(str::to_owned).collect()
    };
    let (before, after) = (graph.links_to(rule), graph.links_from(rule));
    sorts.into_iter().any(|sort| {
        let (before, after) = (values(&before, sort), values(&after, sort));
        !before.is_empty() && !after.is_empty() && before != after
    })
}

/// Whether path rules of a load balancer begin with the stage of an API; `None`: the API states none.
pub(super) fn stage_in_rules(graph: &Graph, api: NodeId, balancer: NodeId) -> Option<bool> {
    let stage = graph.node(api).attributes.stage.as_deref()?;
    let begins = |path: &str| {
        let rest = path.strip_prefix('/').and_then(|path| path.strip_prefix(stage));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '*']))
    };
    let routes = rules_of(graph, balancer).into_iter().flat_map(|rule| &graph.topology().links[rule].routes);
    Some(routes.filter_map(|route| route.path.as_deref()).any(begins))
}

/// Whether the link is the only one out of its target group; links that leave none are.
pub(super) fn is_only_target(graph: &Graph, link: &Link) -> bool {
    !graph.has(link.from, Trait::TargetGroup) || graph.links_from(link.from).len() < 2
}

/// Whether a hop arrives at a port that no listener of its destination has, as far as both are stated.
pub(super) fn is_port_without_listener(graph: &Graph, link: &Link) -> bool {
    let listeners = &graph.node(link.to).attributes.listeners;
    let misses = |port: u16| listeners.iter().all(|listener| listener.port != port);
    !listeners.is_empty() && link.port.is_some_and(misses)
}

/// Whether the addresses that a rule asks for are other than those of the load balancer's network, in which proxies
/// have their interfaces; `None`: they are private, and those of the network are not stated.
pub(super) fn source_addresses_of_clients(graph: &Graph, balancer: NodeId, link: &Link) -> Option<bool> {
    let mut asked = link.routes.iter().flat_map(|route| &route.source_ip).peekable();
    asked.peek()?;
    let own = graph.vpc(balancer).map_or(&[][..], |vpc| &graph.node(vpc).attributes.cidr);
    let mut unknown = false;
    for block in asked {
        if !inbound::is_private(block) {
            return Some(true);
        }
        match own {
            [] => unknown = true,
            own if own.iter().all(|own| !inbound::overlap(own, block)) => return Some(true),
            _ => {}
        }
    }
    (!unknown).then_some(false)
}

/// Those that call a resource, each once: load balancers and others before the steps to it.
pub(super) fn callers(ground: &Ground<'_>, node: NodeId) -> BTreeSet<NodeId> {
    let graph = ground.graph;
    let mut callers = BTreeSet::new();
    for link in graph.links_to(node) {
        let link = &graph.topology().links[link];
        if matches!(link.link_type, LinkType::Control | LinkType::Replication) {
            continue;
        }
        if graph.has(link.from, Trait::Transparent) {
            callers.extend(hops::sources_behind(ground, link.from));
        } else {
            callers.insert(link.from);
        }
    }
    callers
}
