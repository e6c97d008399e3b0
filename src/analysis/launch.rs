//! Services that did not exist at the date of a topology, and what rests on them.

use super::hop::{Addressing, Evidence, Hop, Path};
use crate::base::date::Date;
use crate::base::ids::NodeId;
use crate::catalog::kind::{Kind, Launch};
use crate::graph::Graph;
use crate::model::link::{Class, Link, Via, Way};
use crate::words::launch as words;
use crate::words::sentence::{Hole, Said, Sentence};

/// What a hop says that rests on such a service; also the rule that tells of the service.
pub(in crate::analysis) const RULE: &str = "service-not-yet-offered";

/// The launch of a resource's kind, where it is later than the date of the topology.
pub(in crate::analysis) fn awaited(graph: &Graph, node: NodeId) -> Option<Launch> {
    graph.node(node).kind.launched_after(graph.topology().as_of)
}

/// The ways that a link names by their kind alone, of kinds that did not exist.
pub(in crate::analysis) fn unnamed_ways(
    graph: &Graph,
    link: &Link,
) -> impl Iterator<Item = (&'static Kind, Launch)> {
    let day = graph.topology().as_of;
    ways(link).filter_map(move |way| match way {
        Way::Kind(kind) => kind.launched_after(day).map(|launch| (*kind, launch)),
        Way::Node(_) => None,
    })
}

fn ways(link: &Link) -> impl Iterator<Item = &Way> {
    let ways = match &link.via {
        Some(Via::Through(ways)) => ways.as_slice(),
        Some(Via::Internet) | None => &[],
    };
    ways.iter().map(|way| &way.value)
}

/// Makes a hop impossible whose ends, or whose ways, did not exist.
pub(in crate::analysis) fn hold_back(graph: &Graph, link: &Link, ends: [NodeId; 2], hop: &mut Hop) {
    // What is no traffic needs no way, and what is impossible anyway has said why.
    if matches!(hop.class, Class::None | Class::Unreachable) {
        return;
    }
    let named = ways(link).filter_map(|way| match way {
        Way::Node(node) => Some(*node),
        Way::Kind(_) => None,
    });
    let drawn = ends.into_iter().chain(named).chain(hop.road.iter().copied());
    let missing = drawn
        .filter_map(|node| awaited(graph, node).map(|launch| (graph.node(node).kind, launch)))
        .chain(unnamed_ways(graph, link))
        .next();
    let Some((kind, launch)) = missing else { return };
    let day = graph.topology().as_of;
    hop.class = Class::Unreachable;
    hop.addressing = Addressing::Unknown;
    hop.path = Path::Unknown;
    hop.because.insert(0, Evidence { fact: RULE, said: on_the_way(ends, kind, launch, day) });
    hop.remedy = Some(remedy(day));
}

/// Whether a hop is impossible since something was not offered yet.
pub(in crate::analysis) fn is_held_back(hop: &Hop) -> bool {
    hop.because.first().is_some_and(|first| first.fact == RULE)
}

/// That a hop needs a kind that came later.
pub(in crate::analysis) fn on_the_way(
    [from, to]: [NodeId; 2],
    kind: &Kind,
    launch: Launch,
    day: Date,
) -> Said {
    let ends = vec![("from", Hole::Node(from)), ("to", Hole::Node(to))];
    say(&words::NOT_YET_ON_THE_WAY, ends, kind, launch, day)
}

/// That a resource is of a kind that came later.
pub(in crate::analysis) fn of_resource(graph: &Graph, node: NodeId, launch: Launch) -> Said {
    let kind = graph.node(node).kind;
    say(&words::NOT_YET, vec![("node", Hole::Node(node))], kind, launch, graph.topology().as_of)
}

/// The way out.
pub(in crate::analysis) fn remedy(day: Date) -> Said {
    words::NOT_YET_REMEDY.with(vec![("date", Hole::Word(day.to_string()))])
}

fn say(
    sentence: &'static Sentence,
    mut holes: Vec<(&'static str, Hole)>,
    kind: &Kind,
    launch: Launch,
    day: Date,
) -> Said {
    holes.extend([
        ("kind", Hole::Text(kind.name)),
        ("since", Hole::Word(launch.day.to_string())),
        ("date", Hole::Word(day.to_string())),
    ]);
    sentence.with(holes)
}
