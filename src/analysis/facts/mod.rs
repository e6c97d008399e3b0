//! Which facts of the catalogue hold of a topology, and where.
//!
//! Comes in: the topology, what is derived from it, its hops. Goes out: each fact that holds at the date of the
//! topology, with the resources and links at which it does.

mod guards;
mod keys;
mod stages;
mod ways;
mod when;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::hop::Hop;
use super::hops::{self, Facts as Ground};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::facts::{self, At, Fact, Object};
use when::Site;

/// A fact that holds at a place.
#[derive(Clone, Debug)]
pub struct Held {
    pub fact: &'static Fact,
    /// The resource itself; the guard and what it guards; or the ends of the link.
    pub nodes: Vec<NodeId>,
    pub links: Vec<LinkId>,
}

/// Facts by the kind that they are looked for at; those for any kind stand under the empty name.
type ByKind = BTreeMap<&'static str, Vec<&'static Fact>>;

static AT_NODES: LazyLock<ByKind> =
    LazyLock::new(|| by_kind(|fact| matches!(fact.at, At::Node).then_some(fact.subject)));
static AT_LINKS: LazyLock<ByKind> = LazyLock::new(|| {
    by_kind(|fact| match fact.at {
        At::Link(from, _) => Some(from),
        _ => None,
    })
});
static AT_WAYS: LazyLock<ByKind> = LazyLock::new(|| {
    by_kind(|fact| match fact.at {
        At::Way(from, _) => Some(from),
        _ => None,
    })
});
static AT_GUARDS: LazyLock<ByKind> =
    LazyLock::new(|| by_kind(|fact| matches!(fact.at, At::Guard(_)).then_some(fact.subject)));

fn by_kind(kinds_of: impl Fn(&'static Fact) -> Option<&'static [&'static str]>) -> ByKind {
    let mut index = ByKind::new();
    for fact in facts::all() {
        match kinds_of(fact) {
            None => {}
            Some([]) => index.entry("").or_default().push(fact),
            Some(kinds) => kinds.iter().for_each(|kind| index.entry(kind).or_default().push(fact)),
        }
    }
    index
}

fn of_kind(index: &ByKind, kind: &str) -> impl Iterator<Item = &'static Fact> {
    [kind, ""].into_iter().filter_map(|kind| index.get(kind)).flatten().copied()
}

fn admits(kinds: &[&str], kind: &str) -> bool {
    kinds.is_empty() || kinds.contains(&kind)
}

/// All facts that hold: those at links first, in the order of links, then those at resources.
pub(super) fn hold(ground: &Ground<'_>, hops: &IdVec<LinkId, Hop>) -> Vec<Held> {
    let mut held = Vec::new();
    for link in hops.ids() {
        at_link(ground, hops, link, &mut held);
    }
    for node in ground.graph.topology().nodes.ids() {
        at_node(ground, hops, node, &mut held);
    }
    held
}

fn at_link(ground: &Ground<'_>, hops: &IdVec<LinkId, Hop>, id: LinkId, held: &mut Vec<Held>) {
    let graph = ground.graph;
    let topology = graph.topology();
    let link = &topology.links[id];
    // A target group stands for its load balancer, and says so at the link that leaves it.
    let targets =
        if when::is_step(graph, link.to) { hops::targets_behind(ground, link.to) } else { vec![link.to] };
    if targets != [link.to] {
        return;
    }
    let mut sources = if when::is_step(graph, link.from) {
        hops::sources_behind(ground, link.from)
    } else {
        vec![link.from]
    };
    // A VPC link that is drawn as a step is a way of the APIs that call it.
    sources.extend(ways::callers(graph, link.from));
    for from in sources {
        let kind = graph.node(link.to).kind.id;
        let site = Site { ground, hops, from, to: link.to, link: Some((id, link, &hops[id])) };
        for fact in of_kind(&AT_LINKS, graph.node(from).kind.id) {
            let At::Link(_, to) = fact.at else { continue };
            if admits(to, kind) && fact.holds_on(topology.as_of) && site.meets(&fact.when) == Some(true) {
                held.push(Held { fact, nodes: vec![from, link.to], links: vec![id] });
            }
        }
        for fact in of_kind(&AT_WAYS, graph.node(from).kind.id).filter(|fact| fact.holds_on(topology.as_of)) {
            let At::Way(_, kinds) = fact.at else { continue };
            let mut on_the_way = ways::of_kinds(&site, kinds);
            on_the_way.extend(admits(kinds, kind).then_some(Some(link.to)));
            if !on_the_way.is_empty() && site.meets(&fact.when) == Some(true) {
                for way in on_the_way {
                    at_way(fact, way.map_or_else(|| vec![from, link.to], |way| vec![way]), id, held);
                }
            }
        }
    }
}

/// One way is told of once, with all links that take it.
fn at_way(fact: &'static Fact, nodes: Vec<NodeId>, link: LinkId, held: &mut Vec<Held>) {
    match held.iter_mut().find(|told| told.fact.id == fact.id && told.nodes == nodes) {
        Some(told) if told.links.contains(&link) => {}
        Some(told) => told.links.push(link),
        None => held.push(Held { fact, nodes, links: vec![link] }),
    }
}

fn at_node(ground: &Ground<'_>, hops: &IdVec<LinkId, Hop>, node: NodeId, held: &mut Vec<Held>) {
    let graph = ground.graph;
    let topology = graph.topology();
    let kind = graph.node(node).kind.id;
    for fact in of_kind(&AT_NODES, kind).filter(|fact| fact.holds_on(topology.as_of)) {
        let site = Site { ground, hops, from: node, to: node, link: None };
        if site.meets(&fact.when) == Some(true) {
            held.push(Held { fact, nodes: vec![node], links: Vec::new() });
        }
    }
    for fact in of_kind(&AT_GUARDS, kind).filter(|fact| fact.holds_on(topology.as_of)) {
        let At::Guard(kinds) = fact.at else { continue };
        for guarded in &graph.node(node).protects {
            let site = Site { ground, hops, from: node, to: *guarded, link: None };
            if admits(kinds, graph.node(*guarded).kind.id) && site.meets(&fact.when) == Some(true) {
                held.push(Held { fact, nodes: vec![node, *guarded], links: Vec::new() });
            }
        }
    }
}

/// Facts that no drawing decides and whose kinds occur, where their condition is not known to be false: advice for
/// whoever builds this.
pub(super) fn advice(ground: &Ground<'_>, hops: &IdVec<LinkId, Hop>) -> Vec<&'static Fact> {
    let topology = ground.graph.topology();
    let occurs = |kinds: &[&str], meets: &dyn Fn(NodeId) -> bool| {
        let drawn = topology.nodes.enumerated().filter(|(_, node)| !node.implied);
        drawn.into_iter().any(|(id, node)| kinds.contains(&node.kind.id) && meets(id))
    };
    facts::all()
        .filter(|fact| !fact.is_live() && fact.holds_on(topology.as_of))
        .filter(|fact| {
            occurs(fact.subject, &|node| {
                let site = Site { ground, hops, from: node, to: node, link: None };
                site.meets(&fact.when) != Some(false)
            })
        })
        .filter(|fact| match fact.object {
            Object::Kinds(kinds) => occurs(kinds, &|_| true),
            Object::Feature(_) => true,
        })
        .collect()
}
