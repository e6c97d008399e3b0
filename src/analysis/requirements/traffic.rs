//! What gets through from the front doors to the applications: the least along the way.

use std::collections::BTreeSet;

use super::site::Site;
use super::{Answer, Verdict};
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::traffic::{Says, Through, Traffic, Unit};
use crate::catalog::traits::Trait;

/// What stands or leads somewhere on the way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Node(NodeId),
    Link(LinkId),
}

pub(super) fn answer(site: &Site<'_>, traffic: &Traffic) -> Answer {
    if site.doors().is_empty() {
        return Answer::new(Verdict::NotAsked);
    }
    match traffic.unit {
        Some(unit) => least(site, traffic, unit),
        None => passes(site, traffic),
    }
}

/// How far a way lets it through, the better first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Open,
    NotKnown,
    Shut,
}

/// Whether it gets through: an application has it where one way to it is open.
fn passes(site: &Site<'_>, traffic: &Traffic) -> Answer {
    let mut seen: BTreeSet<(NodeId, Way)> = BTreeSet::new();
    let mut ends: Vec<(NodeId, Way)> = Vec::new();
    let mut waiting: Vec<(NodeId, Way)> = site.doors().into_iter().map(|door| (door, Way::Open)).collect();
    while let Some((node, so_far)) = waiting.pop() {
        let here = so_far.max(at_node(site, traffic, node));
        if !seen.insert((node, here)) {
            continue;
        }
        let onward = site.onward(node);
        if onward.is_empty() {
            ends.push((node, here));
        }
        let next =
            onward.into_iter().map(|link| (site.link(link).to, here.max(over_link(site, traffic, link))));
        waiting.extend(next);
    }
    let best = |end: NodeId| ends.iter().filter(|(node, _)| *node == end).map(|(_, way)| *way).min();
    let reached: BTreeSet<NodeId> = ends.iter().map(|(node, _)| *node).collect();
    let ways: Vec<Way> = reached.into_iter().filter_map(best).collect();
    let has = |asked: Way| ways.contains(&asked);
    let verdict = match (has(Way::Open), has(Way::NotKnown), has(Way::Shut)) {
        (true, false, false) => Verdict::Yes,
        (true, ..) => Verdict::Partly,
        (false, true, _) => Verdict::NotKnown,
        (false, false, _) => Verdict::No,
    };
    let wanted = if verdict == Verdict::NotKnown { None } else { Some(verdict == Verdict::Yes) };
    told(site, traffic, Answer::new(verdict), |says| says.map(|says| says.through == Through::Yes) == wanted)
}

fn at_node(site: &Site<'_>, traffic: &Traffic, node: NodeId) -> Way {
    match said(site, traffic, Place::Node(node)).map(|says| says.through) {
        Some(Through::No) => Way::Shut,
        None if reads(site, node) => Way::NotKnown,
        _ => Way::Open,
    }
}

fn over_link(site: &Site<'_>, traffic: &Traffic, link: LinkId) -> Way {
    match said(site, traffic, Place::Link(link)).map(|says| says.through) {
        Some(Through::No) => Way::Shut,
        _ => Way::Open,
    }
}

/// The least of all limits on the way.
fn least(site: &Site<'_>, traffic: &Traffic, unit: Unit) -> Answer {
    let limit = |place: &Place| match said(site, traffic, *place)?.through {
        Through::Most(most) => Some(most),
        _ => None,
    };
    let stated = |place: &Place| match place {
        Place::Node(node) if unit == Unit::Seconds => site.graph.node(*node).attributes.timeout,
        _ => None,
    };
    let places = places(site);
    let limits: Vec<(Place, u32)> =
        places.iter().filter_map(|place| Some((*place, stated(place).or_else(|| limit(place))?))).collect();
    let unknown = |place: &Place| match place {
        Place::Node(node) => {
            reads(site, *node) && stated(place).is_none() && said(site, traffic, *place).is_none()
        }
        Place::Link(_) => false,
    };
    let not_known: Vec<NodeId> =
        places.iter().filter(|place| unknown(place)).filter_map(|place| place.node()).collect();
    let Some(most) = limits.iter().map(|(_, most)| *most).min() else {
        if not_known.is_empty() {
            return told(site, traffic, Answer::new(Verdict::Unlimited), |says| says.is_some());
        }
        return Answer { nodes: not_known, ..Answer::new(Verdict::NotKnown) };
    };
    // What is not known may be less.
    if !not_known.is_empty() {
        return Answer { nodes: not_known, ..Answer::new(Verdict::NotKnown) };
    }
    let deciding: Vec<Place> = limits.iter().filter(|(_, limit)| *limit == most).map(|(at, _)| *at).collect();
    let first = deciding.iter().find(|place| stated(place).is_none());
    let says = first.and_then(|place| said(site, traffic, *place));
    Answer {
        nodes: deciding.iter().filter_map(|place| place.node()).collect(),
        links: deciding.iter().filter_map(|place| place.link()).collect(),
        but: says.and_then(|says| says.but),
        sources: says.map(|says| says.page).into_iter().collect(),
        ..Answer::new(Verdict::Limit(most, unit))
    }
}

/// The places whose statements decided, with the first of these.
fn told(
    site: &Site<'_>,
    traffic: &Traffic,
    answer: Answer,
    decides: impl Fn(Option<&'static Says>) -> bool,
) -> Answer {
    let counts = |place: &Place| match place {
        Place::Node(node) => reads(site, *node) || said(site, traffic, *place).is_some(),
        Place::Link(_) => said(site, traffic, *place).is_some(),
    };
    let deciding: Vec<Place> = places(site)
        .into_iter()
        .filter(counts)
        .filter(|place| decides(said(site, traffic, *place)))
        .collect();
    let says: Vec<&'static Says> = deciding.iter().filter_map(|place| said(site, traffic, *place)).collect();
    let mut sources = Vec::new();
    for page in says.iter().map(|says| says.page) {
        if !sources.contains(&page) {
            sources.push(page);
        }
    }
    Answer {
        nodes: deciding.iter().filter_map(|place| place.node()).collect(),
        links: deciding.iter().filter_map(|place| place.link()).collect(),
        but: says.iter().find_map(|says| says.but),
        since: says.iter().filter_map(|says| says.since).max(),
        sources,
        ..answer
    }
}

/// All places on the ways from the front doors to the applications.
fn places(site: &Site<'_>) -> Vec<Place> {
    let met = site.met();
    let links = met.iter().flat_map(|node| site.onward(*node)).map(Place::Link);
    met.iter().copied().map(Place::Node).chain(links).collect()
}

fn said(site: &Site<'_>, traffic: &Traffic, place: Place) -> Option<&'static Says> {
    let kind = |node: NodeId| site.graph.node(node).kind.id;
    match place {
        Place::Node(node) => traffic.of(kind(node), site.day()),
        Place::Link(link) => site
            .callers(link)
            .into_iter()
            .find_map(|caller| traffic.between(kind(caller), kind(site.link(link).to), site.day())),
    }
}

/// Whether it looks into requests, so that what it lets through has to be known.
fn reads(site: &Site<'_>, node: NodeId) -> bool {
    [Trait::Proxy, Trait::GraphQl, Trait::HttpFront].iter().any(|asked| site.graph.has(node, *asked))
}

impl Place {
    const fn node(self) -> Option<NodeId> {
        match self {
            Self::Node(node) => Some(node),
            Self::Link(_) => None,
        }
    }

    const fn link(self) -> Option<LinkId> {
        match self {
            Self::Node(_) => None,
            Self::Link(link) => Some(link),
        }
    }
}
