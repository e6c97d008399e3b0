//! What every hop is: the table of D3, in order; the first row that holds decides.
//!
//! Comes in: facts about the topology (D2). Goes out: a `Hop` for each link. A family of rows one file;
//! the list below is their order. Rows from 49 on stand where their sources are, since no earlier row has those ends.

mod balancing;
mod case;
mod edge;
mod ends;
mod ground;
mod integration;
mod links;
mod lookup;
mod managing;
mod more;
mod network;
mod outside;
mod premises;
mod row;
mod service;
mod told;

use std::collections::BTreeSet;

use case::Case;
pub(super) use ground::Ground;
use row::{Answer, Found, Row, Then, class_of};
pub(super) use told::told;

use super::hop::{Addressing, Evidence, Hop, Path};
use super::seat::Seat;
use super::{inbound, launch};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::regions;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::ServiceRef;
use crate::model::link::{Class, Link};
use crate::words::hop as words;
use crate::words::sentence::Hole;

/// The table: families in the order in which they are asked.
static TABLE: &[&[Row]] = &[
    lookup::ROWS,
    lookup::UNSTATED,
    outside::ROWS,
    premises::ROWS,
    edge::ROWS,
    integration::ROWS,
    service::ROWS,
    network::ENDPOINTS,
    balancing::ROWS,
    network::ROWS,
    links::ROWS,
    UNKNOWN,
];

/// The last rows: ends of which nothing is known.
static UNKNOWN: &[Row] = &[
    Row {
        id: "D3.48",
        from: ends::any,
        to: ends::unknown,
        when: ask_for_kind,
        then: Then::Unknown,
        said: &words::KIND_NOT_STATED_TO,
    },
    Row {
        id: "D3.48",
        from: ends::unknown,
        to: ends::any,
        when: ask_for_kind,
        then: Then::Unknown,
        said: &words::KIND_NOT_STATED_FROM,
    },
];

fn ask_for_kind(case: &Case<'_, '_>) -> Answer {
    Answer::Yes(Found::default().remedy(case.say(&words::KIND_NOT_STATED_REMEDY, &[])))
}

/// How many pairs of members are judged for a link between boundaries before it is given up.
const MOST_PAIRS: usize = 1_024;
/// How many steps (listener, rule, target group) may stand one behind another.
const MOST_STEPS: usize = 8;

/// The hop of every link.
pub(super) fn judge(ground: &Ground<'_>) -> IdVec<LinkId, Hop> {
    ground.graph.topology().links.iter().map(|link| judge_link(ground, link)).collect()
}

fn judge_link(ground: &Ground<'_>, link: &Link) -> Hop {
    let sources = ends_behind(ground, link.from, Side::Before);
    // Who calls the API of a cluster does not call what runs in it.
    let targets = if managing::is_call(ground, link, link.from, link.to) {
        vec![link.to]
    } else {
        ends_behind(ground, link.to, Side::After)
    };
    let mut hop = match (sources.as_slice(), targets.as_slice()) {
        ([from], [to]) => judge_pair(ground, link, *from, *to),
        _ => agree(ground, link, &sources, &targets),
    };
    explain_steps(ground, link, &sources, &targets, &mut hop);
    hop.exposed = ground.exposure[link.to].exposed;
    if hop.class == Class::None {
        hop.exposed = None;
    }
    hop
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// What really stands at an end: load balancers and targets for the steps between them, members for a boundary that
/// has no addresses itself (LANGUAGE.16).
fn ends_behind(ground: &Ground<'_>, end: NodeId, side: Side) -> Vec<NodeId> {
    let graph = ground.graph;
    if ground.seats[end] == Seat::Crowd {
        let members = graph.inside(end);
        return members.into_iter().filter(|member| answers_for(ground, *member)).collect();
    }
    if !graph.has(end, Trait::Transparent) {
        return vec![end];
    }
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::from([end]);
    let mut layer = vec![end];
    for _ in 0..MOST_STEPS {
        let mut next = Vec::new();
        for step in layer {
            let links = match side {
                Side::Before => graph.links_to(step),
                Side::After => graph.links_from(step),
            };
            for link in links {
                let link = &graph.topology().links[link];
                let other = if side == Side::Before { link.from } else { link.to };
                if !graph.has(other, Trait::Transparent) {
                    found.insert(other);
                } else if seen.insert(other) {
                    next.push(other);
                }
            }
        }
        layer = next;
    }
    // Nothing on the other side: it is an attachment like any other.
    if found.is_empty() { vec![end] } else { found.into_iter().collect() }
}

/// What really calls, where a link leaves a step between a load balancer and its targets.
pub(super) fn sources_behind(ground: &Ground<'_>, step: NodeId) -> Vec<NodeId> {
    ends_behind(ground, step, Side::Before)
}

/// What is really called, where a link leads into such a step.
pub(super) fn targets_behind(ground: &Ground<'_>, step: NodeId) -> Vec<NodeId> {
    ends_behind(ground, step, Side::After)
}

fn answers_for(ground: &Ground<'_>, member: NodeId) -> bool {
    !ground.graph.node(member).is_boundary
        && !matches!(ground.seats[member], Seat::Lookup | Seat::Attachment | Seat::Gateway | Seat::Connection)
}

/// The class on which all pairs of members agree.
fn agree(ground: &Ground<'_>, link: &Link, sources: &[NodeId], targets: &[NodeId]) -> Hop {
    let place = if ground.seats[link.from] == Seat::Crowd { link.from } else { link.to };
    let holes = |place| vec![("place", Hole::Node(place))];
    if sources.len().saturating_mul(targets.len()) > MOST_PAIRS {
        let ends = vec![("from", Hole::Node(link.from)), ("to", Hole::Node(link.to))];
        let remedy = words::MEMBERS_DIFFER_REMEDY.with(holes(place));
        return unknown("LANGUAGE.16", words::TOO_MANY_MEMBERS.with(ends), Some(remedy));
    }
    let mut first: Option<Hop> = None;
    for from in sources {
        for to in targets {
            let hop = judge_pair(ground, link, *from, *to);
            match &first {
                None => first = Some(hop),
                Some(agreed) if agreed.class == hop.class => {}
                Some(_) => {
                    let remedy = words::MEMBERS_DIFFER_REMEDY.with(holes(place));
                    return unknown("LANGUAGE.16", words::MEMBERS_DIFFER.with(holes(place)), Some(remedy));
                }
            }
        }
    }
    first.unwrap_or_else(|| {
        let remedy = words::MEMBERS_DIFFER_REMEDY.with(holes(place));
        unknown("LANGUAGE.16", words::MEMBERS_DIFFER.with(holes(place)), Some(remedy))
    })
}

/// Says whose hop was judged, where that is not the link's own ends.
fn explain_steps(ground: &Ground<'_>, link: &Link, sources: &[NodeId], targets: &[NodeId], hop: &mut Hop) {
    for (end, members) in [(link.from, sources), (link.to, targets)] {
        if members == [end] || members.is_empty() {
            continue;
        }
        let (fact, said) = if ground.seats[end] == Seat::Crowd {
            if hop.class == Class::Unknown {
                continue;
            }
            ("LANGUAGE.16", words::MEMBERS_AGREE.with(vec![("place", Hole::Node(end))]))
        } else {
            let holes = vec![
                ("step", Hole::Node(end)),
                ("first", Hole::Nodes(sources.to_vec())),
                ("last", Hole::Nodes(targets.to_vec())),
            ];
            ("D3", words::THROUGH_STEPS.with(holes))
        };
        hop.because.push(Evidence { fact, said });
    }
}

fn unknown(
    fact: &'static str,
    said: crate::words::sentence::Said,
    remedy: Option<crate::words::sentence::Said>,
) -> Hop {
    Hop {
        class: Class::Unknown,
        addressing: Addressing::Unknown,
        path: Path::Unknown,
        exposed: None,
        because: vec![Evidence { fact, said }],
        remedy,
        road: Vec::new(),
        roads: Vec::new(),
    }
}

/// Asks about one pair of ends; where the source never opens a connection, about the call that goes the other way.
fn judge_pair(ground: &Ground<'_>, link: &Link, from: NodeId, to: NodeId) -> Hop {
    let mut hop = if is_fetched(ground, from, to) && !managing::is_call(ground, link, from, to) {
        let mut hop = ask(ground, link, to, from);
        let said = words::FETCHED.with(vec![("from", Hole::Node(to)), ("to", Hole::Node(from))]);
        hop.because.insert(0, Evidence { fact: "D3.71", said });
        hop
    } else {
        ask(ground, link, from, to)
    };
    launch::hold_back(ground.graph, link, [from, to], &mut hop);
    hop
}

/// What the source holds is asked for by interfaces in a network: messages, records, files, images, commands.
fn is_fetched(ground: &Ground<'_>, from: NodeId, to: NodeId) -> bool {
    let asks = matches!(ground.seats[to], Seat::Interface | Seat::Attached)
        && !ground.graph.has(to, Trait::Function);
    asks && ground.graph.has(from, Trait::Passive)
}

/// Asks the table about one pair of ends.
fn ask(ground: &Ground<'_>, link: &Link, from: NodeId, to: NodeId) -> Hop {
    let case = Case::new(ground, link, from, to);
    let mut hop = decide(&case);
    managing::explain(&case, &mut hop);
    hop
}

/// The first row that holds.
fn decide(case: &Case<'_, '_>) -> Hop {
    let mut is_named = false;
    for row in TABLE.iter().copied().flatten() {
        if !(row.from)(case.ground, case.from) || !(row.to)(case.ground, case.to) {
            continue;
        }
        is_named = true;
        match (row.when)(case) {
            Answer::No => {}
            Answer::Lacks(what, remedy) => return unknown(what.fact, what.said, remedy),
            Answer::Yes(found) => return conclude(case, row, found),
        }
    }
    if is_named {
        let remedy = case.say(&words::NO_CONDITION_REMEDY, &[]);
        let mut hop = unknown("D1", case.say(&words::NO_CONDITION, &[]), Some(remedy));
        hop.class = Class::Unreachable;
        return hop;
    }
    unknown("D1", case.say(&words::NOT_MODELLED, &[]), Some(case.say(&words::NO_CONDITION_REMEDY, &[])))
}

/// The hop that a row gives.
fn conclude(case: &Case<'_, '_>, row: &Row, found: Found) -> Hop {
    let by_row = || Evidence { fact: row.id, said: case.say(row.said, &found.holes) };
    let mut because = match found.said {
        Some(Evidence { fact: "", said }) => vec![Evidence { fact: row.id, said }],
        Some(evidence) if evidence.fact == row.id => vec![evidence],
        Some(evidence) => vec![by_row(), evidence],
        None => vec![by_row()],
    };
    because.extend(found.because);
    let (addressing, path) = match row.then {
        Then::Way(addressing, path) => (addressing, path),
        Then::Joined => (Addressing::Private, found.path.unwrap_or(Path::VpcLocal)),
        Then::Outside => {
            let inside = case.graph().node(case.to.node).attributes.inside_aws == Some(true);
            (Addressing::Public, if inside { Path::AwsBackbone } else { Path::Internet })
        }
        Then::Unreachable | Then::Unknown => (Addressing::Unknown, Path::Unknown),
    };
    let class = match row.then {
        Then::Unreachable => Class::Unreachable,
        Then::Unknown => Class::Unknown,
        _ => class_of(addressing, path),
    };
    let mut hop = Hop {
        class,
        addressing,
        path,
        exposed: None,
        because,
        remedy: found.remedy,
        road: found.road,
        roads: found.roads,
    };
    if path == Path::Vpn {
        hop.because.push(Evidence { fact: "D4.13", said: words::VPN_NOTE.with(Vec::new()) });
    }
    leave_network(case, &mut hop);
    leave_partition(case, &mut hop);
    filter(case, &mut hop);
    hop
}

/// D3.47: to and from a China Region, public addresses mean the internet.
fn leave_network(case: &Case<'_, '_>, hop: &mut Hop) {
    let china = |node| case.graph().region_name(node).map(regions::is_china);
    let borders = china(case.from.node).unwrap_or(false) != china(case.to.node).unwrap_or(false);
    if hop.class == Class::AwsPublic && borders {
        hop.class = Class::Public;
        hop.path = Path::Internet;
        hop.because.insert(0, case.evidence("D3.47", &words::CHINA));
    }
}

/// Services call each other within one partition only: accounts and credentials of another are others.
fn leave_partition(case: &Case<'_, '_>, hop: &mut Hop) {
    let partition = |node| case.graph().region_name(node).and_then(regions::partition);
    let apart = match (partition(case.from.node), partition(case.to.node)) {
        (Some(from), Some(to)) => from != to,
        _ => false,
    };
    if hop.path == Path::ServiceInvoke && apart {
        hop.class = Class::Unreachable;
        hop.addressing = Addressing::Unknown;
        hop.path = Path::Unknown;
        hop.because = vec![case.evidence("D3.47", &words::INVOKE_PARTITION)];
        hop.remedy = Some(case.say(&words::INVOKE_PARTITION_REMEDY, &[]));
    }
}

/// LANGUAGE.6: the inbound rules of what is called, and of the endpoint on the way.
fn filter(case: &Case<'_, '_>, hop: &mut Hop) {
    let is_traffic =
        matches!(hop.class, Class::Public | Class::AwsPublic | Class::Private | Class::PrivateLink);
    if !is_traffic {
        return;
    }
    let graph = case.graph();
    let by: Vec<NodeId> = hop.road.iter().copied().chain(case.named()).collect();
    let door = hop.road.iter().copied().find(|way| graph.has(*way, Trait::Endpoint));
    let blocks = blocks(case, hop);
    let by_privatelink = inbound::is_by_privatelink(graph, case.from.node, &by, case.to.node);
    // A call of an API does not come to what it manages.
    let called = (!case.is_management).then_some(case.to.node);
    for guarded in door.into_iter().chain(called) {
        let behind_door = door.is_some() && guarded == case.to.node;
        let at_privatelink = by_privatelink && guarded == case.to.node;
        if at_privatelink && graph.node(guarded).attributes.enforce_privatelink_inbound == Some(false) {
            continue;
        }
        // An endpoint does not stand for callers of itself; a resource sees the gateway behind its endpoint.
        let mut seen = by.clone();
        if guarded == case.to.node {
            seen.extend(by.iter().chain([&case.from.node]).flat_map(|way| resource_gateways(case, *way)));
        } else {
            seen.retain(|way| *way != guarded);
        }
        let caller = inbound::Caller {
            node: case.from.node,
            by: &seen,
            public: hop.addressing == Addressing::Public && !behind_door,
            // Behind an endpoint, the addresses are those of the endpoint.
            blocks: if behind_door { Vec::new() } else { blocks.clone() },
        };
        match inbound::admits(graph, case.link, &caller, guarded) {
            Ok(None) => {}
            Ok(Some(rule)) => {
                let said = words::ADMITTED.with(vec![("rule", Hole::Word(rule.text.clone()))]);
                hop.because.push(Evidence { fact: "LANGUAGE.6", said });
            }
            Err(wanted) => {
                let holes = || vec![("guarded", Hole::Node(guarded)), ("rule", Hole::Word(wanted.clone()))];
                let said = words::NOT_ADMITTED.with(holes());
                let (fact, remedy) = if at_privatelink {
                    ("nlb-sg-privatelink", &words::NOT_ADMITTED_PRIVATELINK_REMEDY)
                } else {
                    ("LANGUAGE.6", &words::NOT_ADMITTED_REMEDY)
                };
                hop.class = Class::Unreachable;
                hop.addressing = Addressing::Unknown;
                hop.path = Path::Unknown;
                hop.because.insert(0, Evidence { fact, said });
                hop.remedy = Some(remedy.with(holes()));
                return;
            }
        }
    }
}

/// The resource gateways to which a resource endpoint leads: their addresses are what the resource sees.
fn resource_gateways<'case>(case: &'case Case<'_, '_>, way: NodeId) -> impl Iterator<Item = NodeId> + 'case {
    let graph = case.ground.graph;
    let services = if graph.has(way, Trait::ResourceEndpoint) {
        graph.node(way).attributes.services.as_slice()
    } else {
        &[]
    };
    services.iter().filter_map(|service| match service {
        ServiceRef::Node(node) if graph.has(*node, Trait::ResourceGateway) => Some(*node),
        ServiceRef::Node(_) | ServiceRef::Aws(_) => None,
    })
}

/// The address blocks from which a private hop comes, as far as they are stated.
fn blocks<'case>(case: &'case Case<'_, '_>, hop: &Hop) -> Vec<&'case str> {
    if hop.addressing != Addressing::Private || hop.path == Path::PrivateLink || hop.path == Path::AwsBackbone
    {
        return Vec::new();
    }
    // A private NAT gateway puts its own address in the place of the caller's.
    let translator = case.via(Trait::Nat).and_then(|step| step.node);
    addresses(case.ground.graph, translator.unwrap_or(case.from.node))
}

/// The address blocks of the subnets of a resource, or else of its network, as far as they are stated.
pub(super) fn addresses(graph: &Graph, node: NodeId) -> Vec<&str> {
    let subnets = graph.subnets(node);
    let of_subnets: Vec<&str> =
        subnets.iter().flat_map(|subnet| &graph.node(*subnet).attributes.cidr).map(String::as_str).collect();
    let stated = subnets.iter().all(|subnet| !graph.node(*subnet).attributes.cidr.is_empty());
    if !of_subnets.is_empty() && stated {
        return of_subnets;
    }
    let network = graph.around(node, Trait::DataCenter).or_else(|| graph.vpc(node));
    let cidr = network.map(|network| &graph.node(network).attributes.cidr);
    cidr.into_iter().flatten().map(String::as_str).collect()
}
