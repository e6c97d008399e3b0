//! Which facts of the catalogue hold of a topology, and where.
//!
//! Comes in: the topology, what is derived from it, its hops. Goes out: each fact that holds at the date of the
//! topology, with the resources and links at which it does.

mod addresses;
mod callers;
mod guards;
mod keys;
mod networks;
mod rules;
mod stages;
mod suppose;
mod ways;
mod when;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::hop::Hop;
use super::hops::{self, Ground};
use super::launch;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::facts::{self, At, Fact, Object};
pub use networks::Detail;
pub(super) use networks::{Groups, Reach, stands_for_group};
pub(super) use suppose::{Supposed, Supposition, contrast};
use when::{Known, Site};

/// A fact that holds at a place.
#[derive(Clone, Debug)]
pub struct Held {
    pub fact: &'static Fact,
    /// The resource itself; the guard and what it guards; or the ends of the link.
    pub nodes: Vec<NodeId>,
    pub links: Vec<LinkId>,
    /// What there is to say beyond the fact, where there is something.
    pub detail: Option<Detail>,
}

/// How much of a road is looked at for what stands together; roads are short, and lists of members are not.
const LONGEST_ROAD: usize = 8;

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
static AT_RULES: LazyLock<ByKind> = LazyLock::new(|| {
    by_kind(|fact| match fact.at {
        At::Rule(kinds) => Some(kinds),
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
    hold_if(ground, hops, None)
}

/// The same, if something were so that need not be drawn.
fn hold_if(ground: &Ground<'_>, hops: &IdVec<LinkId, Hop>, supposed: Option<Supposition>) -> Vec<Held> {
    let mut held = Vec::new();
    let known = Known { hops, groups: Groups::new(ground.graph), supposed };
    for link in hops.ids() {
        at_link(ground, &known, link, &mut held);
        at_rule(ground, &known, link, &mut held);
    }
    for node in ground.graph.topology().nodes.ids() {
        at_node(ground, &known, node, &mut held);
    }
    // AWS says nothing to what it did not offer yet.
    held.retain(|fact| fact.nodes.iter().all(|node| !launch::is_early(ground.graph, *node)));
    held
}

fn at_link(ground: &Ground<'_>, known: &Known<'_>, id: LinkId, held: &mut Vec<Held>) {
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
        let site = Site { ground, known, from, to: link.to, link: Some((id, link, &known.hops[id])) };
        for fact in of_kind(&AT_LINKS, graph.node(from).kind.id) {
            let At::Link(_, to) = fact.at else { continue };
            if admits(to, kind) && fact.holds_on(topology.as_of) && site.meets(&fact.when) == Some(true) {
                let detail = networks::details(&site, &fact.when).into_iter().next();
                held.push(Held { fact, nodes: vec![from, link.to], links: vec![id], detail });
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

fn at_rule(ground: &Ground<'_>, known: &Known<'_>, id: LinkId, held: &mut Vec<Held>) {
    let graph = ground.graph;
    let topology = graph.topology();
    let link = &topology.links[id];
    for from in rules::balancers(ground, link) {
        for fact in of_kind(&AT_RULES, graph.node(from).kind.id) {
            let site = Site { ground, known, from, to: link.to, link: Some((id, link, &known.hops[id])) };
            if fact.holds_on(topology.as_of) && site.meets(&fact.when) == Some(true) {
                held.push(Held { fact, nodes: vec![from, link.to], links: vec![id], detail: None });
            }
        }
    }
}

/// One way is told of once, with all links that take it.
fn at_way(fact: &'static Fact, nodes: Vec<NodeId>, link: LinkId, held: &mut Vec<Held>) {
    match held.iter_mut().find(|told| told.fact.id == fact.id && told.nodes == nodes) {
        Some(told) if told.links.contains(&link) => {}
        Some(told) => told.links.push(link),
        None => held.push(Held { fact, nodes, links: vec![link], detail: None }),
    }
}

fn at_node(ground: &Ground<'_>, known: &Known<'_>, node: NodeId, held: &mut Vec<Held>) {
    let graph = ground.graph;
    let topology = graph.topology();
    let kind = graph.node(node).kind.id;
    for fact in of_kind(&AT_NODES, kind).filter(|fact| fact.holds_on(topology.as_of)) {
        let site = Site { ground, known, from: node, to: node, link: None };
        if site.meets(&fact.when) == Some(true) {
            let details = networks::details(&site, &fact.when);
            let each = if details.is_empty() { vec![None] } else { details.into_iter().map(Some).collect() };
            held.extend(each.into_iter().map(|detail| Held {
                fact,
                nodes: vec![node],
                links: Vec::new(),
                detail,
            }));
        }
    }
    for fact in of_kind(&AT_GUARDS, kind).filter(|fact| fact.holds_on(topology.as_of)) {
        let At::Guard(kinds) = fact.at else { continue };
        for guarded in &graph.node(node).protects {
            let site = Site { ground, known, from: node, to: *guarded, link: None };
            if admits(kinds, graph.node(*guarded).kind.id) && site.meets(&fact.when) == Some(true) {
                held.push(Held { fact, nodes: vec![node, *guarded], links: Vec::new(), detail: None });
            }
        }
    }
}

/// Facts that no drawing decides, about kinds that occur and are joined here: advice for whoever builds this.
pub(super) fn advice(ground: &Ground<'_>, hops: &IdVec<LinkId, Hop>) -> Vec<&'static Fact> {
    let topology = ground.graph.topology();
    let mut together: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut meet = |group: &[NodeId]| {
        let kinds = || group.iter().map(|node| topology.nodes[*node].kind.id);
        together.extend(kinds().flat_map(|one| kinds().map(move |other| (one, other))));
    };
    for (id, link) in topology.links.enumerated() {
        let road = hops[id].road.iter().take(LONGEST_ROAD).copied();
        meet(&[link.from, link.to].into_iter().chain(road).collect::<Vec<_>>());
    }
    for (id, node) in topology.nodes.enumerated() {
        let groups = node.security_groups.iter().flatten();
        meet(&std::iter::once(&id).chain(&node.protects).chain(groups).copied().collect::<Vec<_>>());
    }
    let is_told = |fact: &&'static Fact| match (fact.at, fact.object) {
        (At::Nowhere(_), Object::Kinds(kinds)) => fact
            .subject
            .iter()
            .any(|subject| kinds.iter().any(|object| together.contains(&(*subject, *object)))),
        (At::Nowhere(_), Object::Feature(_)) => {
            fact.subject.iter().any(|subject| together.contains(&(*subject, *subject)))
        }
        _ => false,
    };
    // Not where the condition, as far as the model goes, is false.
    let known = Known { hops, groups: Groups::new(ground.graph), supposed: None };
    let may_be = |fact: &&'static Fact| {
        let drawn = topology
            .nodes
            .enumerated()
            .filter(|(_, node)| !node.implied && node.kind.launched_after(topology.as_of).is_none());
        drawn.into_iter().any(|(id, node)| {
            let site = Site { ground, known: &known, from: id, to: id, link: None };
            fact.subject.contains(&node.kind.id) && site.meets(&fact.when) != Some(false)
        })
    };
    facts::all().filter(|fact| fact.holds_on(topology.as_of)).filter(is_told).filter(may_be).collect()
}
