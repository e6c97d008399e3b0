//! Services that did not exist at the date of a topology, and what rests on them.

use super::hop::{Addressing, Evidence, Hop, Path};
use crate::base::ids::NodeId;
use crate::catalog::kind::{Kind, Launch};
use crate::catalog::services::{self, EndpointService};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::ServiceRef;
use crate::model::link::{Class, Link, Via, Way};
use crate::words::launch as words;
use crate::words::sentence::{Hole, Said, Sentence};

/// What a hop says that rests on such a service; also the rule that tells of the service.
pub(super) const RULE: &str = "service-not-yet-offered";

/// What AWS did not offer yet at the date of the topology.
#[derive(Clone, Copy)]
pub(super) struct Awaited {
    what: What,
    pub(super) launch: Launch,
}

#[derive(Clone, Copy)]
enum What {
    Kind(&'static Kind),
    /// Interface endpoints for a service.
    Endpoints(&'static EndpointService),
}

/// Whether a resource is of a kind that did not exist.
pub(super) fn is_early(graph: &Graph, node: NodeId) -> bool {
    graph.node(node).kind.launched_after(graph.topology().as_of).is_some()
}

/// What did not exist of a resource: its kind, or else endpoints for the services that it names.
pub(super) fn of_resource(graph: &Graph, node: NodeId) -> Vec<Awaited> {
    match of_kind(graph, graph.node(node).kind) {
        Some(kind) => vec![kind],
        None => endpoints(graph, node).collect(),
    }
}

/// The ways that a link names by their kind alone, of kinds that did not exist.
pub(super) fn of_unnamed_ways(graph: &Graph, link: &Link) -> impl Iterator<Item = Awaited> {
    ways(link).filter_map(|way| match way {
        Way::Kind(kind) => of_kind(graph, kind),
        Way::Node(_) => None,
    })
}

/// Makes a hop impossible whose ends, or whose ways, did not exist.
pub(super) fn hold_back(graph: &Graph, link: &Link, ends: [NodeId; 2], hop: &mut Hop) {
    // What is no traffic needs no way, and what is impossible anyway has said why.
    if matches!(hop.class, Class::None | Class::Unreachable) {
        return;
    }
    let named = ways(link).filter_map(|way| match way {
        Way::Node(node) => Some(*node),
        Way::Kind(_) => None,
    });
    let called = graph.node(ends[1]).kind.id;
    let mut drawn = ends.into_iter().chain(named).chain(hop.road.iter().copied()).flat_map(|node| {
        let serves = move |awaited: &Awaited| match awaited.what {
            What::Kind(_) => true,
            What::Endpoints(service) => service.kinds.contains(&called),
        };
        of_resource(graph, node).into_iter().filter(serves)
    });
    let Some(awaited) = drawn.next().or_else(|| of_unnamed_ways(graph, link).next()) else { return };
    hop.class = Class::Unreachable;
    hop.addressing = Addressing::Unknown;
    hop.path = Path::Unknown;
    hop.because.insert(0, Evidence { fact: RULE, said: at_hop(graph, ends, awaited) });
    hop.remedy = Some(remedy(graph));
}

/// Whether a hop is impossible since something was not offered yet.
pub(super) fn is_held_back(hop: &Hop) -> bool {
    hop.because.first().is_some_and(|first| first.fact == RULE)
}

/// That a hop needs what came later.
pub(super) fn at_hop(graph: &Graph, [from, to]: [NodeId; 2], awaited: Awaited) -> Said {
    let ends = vec![("from", Hole::Node(from)), ("to", Hole::Node(to))];
    say(graph, awaited, [&words::NOT_YET_ON_THE_WAY, &words::NO_ENDPOINTS_ON_THE_WAY], ends)
}

/// That a resource is, or names, what came later.
pub(super) fn at_resource(graph: &Graph, node: NodeId, awaited: Awaited) -> Said {
    say(graph, awaited, [&words::NOT_YET, &words::NO_ENDPOINTS_YET], vec![("node", Hole::Node(node))])
}

/// The way out.
pub(super) fn remedy(graph: &Graph) -> Said {
    words::NOT_YET_REMEDY.with(vec![("date", Hole::Word(graph.topology().as_of.to_string()))])
}

fn of_kind(graph: &Graph, kind: &'static Kind) -> Option<Awaited> {
    let launch = kind.launched_after(graph.topology().as_of)?;
    Some(Awaited { what: What::Kind(kind), launch })
}

/// The services that an interface endpoint names, and that had none.
fn endpoints(graph: &Graph, endpoint: NodeId) -> impl Iterator<Item = Awaited> {
    let day = graph.topology().as_of;
    let is_interface =
        graph.has(endpoint, Trait::InterfaceEndpoint) && !graph.has(endpoint, Trait::GatewayEndpoint);
    let named = graph.node(endpoint).attributes.services.iter().filter(move |_| is_interface);
    named.filter_map(move |service| {
        let ServiceRef::Aws(name) = service else { return None };
        let service = services::service(name)?;
        let launch = service.interface.filter(|launch| launch.day > day)?;
        Some(Awaited { what: What::Endpoints(service), launch })
    })
}

fn ways(link: &Link) -> impl Iterator<Item = &Way> {
    let ways = match &link.via {
        Some(Via::Through(ways)) => ways.as_slice(),
        Some(Via::Internet) | None => &[],
    };
    ways.iter().map(|way| &way.value)
}

fn say(
    graph: &Graph,
    awaited: Awaited,
    [of_kind, of_endpoints]: [&'static Sentence; 2],
    mut holes: Vec<(&'static str, Hole)>,
) -> Said {
    let sentence = match awaited.what {
        What::Kind(kind) => {
            holes.push(("kind", Hole::Text(kind.name)));
            of_kind
        }
        What::Endpoints(service) => {
            holes.push(("service", Hole::Word(service.name.to_owned())));
            of_endpoints
        }
    };
    holes.extend([
        ("since", Hole::Word(awaited.launch.day.to_string())),
        ("date", Hole::Word(graph.topology().as_of.to_string())),
    ]);
    sentence.with(holes)
}
