//! A target of a load balancer that can be called without it (D5).

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, around, at_node};
use crate::analysis::bypass::{Filter, filter};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::seat::Seat;
use crate::base::diagnostic::Severity;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;
use crate::words::bypass as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "target-publicly-addressed",
    severity: Severity::Warning,
    title: Text::new(
        "A target of a load balancer can be called directly",
        "ロードバランサーのターゲットを直接呼び出せる",
    ),
    page: Text::new(
        include_str!("target_publicly_addressed.en.md"),
        include_str!("target_publicly_addressed.ja.md"),
    ),
};

/// How many listeners, rules and target groups may stand one behind another.
const MOST_STEPS: usize = 8;
/// How many members of a boundary that is a target are looked at.
const MOST_MEMBERS: usize = 64;

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = ctx.graph;
    let mut served: BTreeMap<NodeId, (Vec<NodeId>, Ports)> = BTreeMap::new();
    for id in graph.all(Trait::LoadBalancer).iter().copied() {
        for (target, ports) in targets(ctx, id) {
            let entry = served.entry(target).or_default();
            entry.0.push(id);
            entry.1.extend(ports);
        }
    }
    for (target, (balancers, ports)) in served {
        let is_exposed = ctx.exposure[target].exposed == Some(true);
        if !is_exposed || around::is_told(ctx, target) || is_door(ctx, target) {
            continue;
        }
        // What is open on other ports leads around no load balancer.
        if filter(ctx.doors, target, ports.into_iter().collect()) == Filter::Shut {
            continue;
        }
        let holes = || vec![("target", Hole::Node(target)), ("balancers", Hole::Nodes(balancers.clone()))];
        let mut finding = at_node(&RULE, ctx, target, words::beside::TARGET_ADDRESSED.with(holes()));
        let remedy = holes().into_iter().skip(1).collect();
        finding.remedy = Some(words::beside::TARGET_ADDRESSED_REMEDY.with(remedy));
        finding.fact = Some("D5");
        findings.push(finding);
    }
}

/// Whether a target is an entrance of its own: a load balancer that callers outside are drawn to call.
fn is_door(ctx: &Context<'_>, target: NodeId) -> bool {
    let links = &ctx.graph.topology().links;
    let is_call = |link: LinkId| {
        ctx.ground.seats[links[link].from] == Seat::Outside && ctx.hops[link].class != Class::Unreachable
    };
    ctx.graph.has(target, Trait::LoadBalancer) && ctx.graph.links_to(target).into_iter().any(is_call)
}

/// The ports at which a target is called; among them `None` where one is not stated.
type Ports = BTreeSet<Option<u16>>;

/// What a load balancer hands requests on to, in the same network, and at which ports.
fn targets(ctx: &Context<'_>, balancer: NodeId) -> BTreeMap<NodeId, Ports> {
    let graph = ctx.graph;
    let mut found: BTreeMap<NodeId, Ports> = BTreeMap::new();
    let mut seen = BTreeSet::from([balancer]);
    let mut near = vec![balancer];
    for _ in 0..MOST_STEPS {
        let mut next = Vec::new();
        for link in near.into_iter().flat_map(|node| graph.links_from(node)) {
            let drawn = &graph.topology().links[link];
            let is_hop = matches!(ctx.hops[link].class, Class::Private | Class::PrivateLink);
            if !is_hop || !drawn.can_be_default(graph.node(drawn.to).kind) {
                continue;
            }
            if graph.has(drawn.to, Trait::Transparent) {
                if seen.insert(drawn.to) {
                    next.push(drawn.to);
                }
            } else if graph.node(drawn.to).is_boundary {
                for member in graph.inside(drawn.to).into_iter().take(MOST_MEMBERS) {
                    found.entry(member).or_default().insert(drawn.port);
                }
            } else {
                found.entry(drawn.to).or_default().insert(drawn.port);
            }
        }
        near = next;
    }
    let answers = |node: &NodeId| {
        !graph.node(*node).is_boundary && matches!(ctx.ground.seats[*node], Seat::Interface | Seat::Balancer)
    };
    found.retain(|node, _| answers(node));
    found
}
