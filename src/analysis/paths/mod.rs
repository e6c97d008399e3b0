//! Paths: how requests and data come from one place to another over the drawn links.
//!
//! A link is walked from its source to its destination, as it is drawn: a request from who opens it, an event and
//! data the way they go. What is only looked up or attached (class `none`) is no step of a path, and a path is open
//! only where no hop on it is `unreachable`; a hop that is `unknown` is walked and makes the path uncertain. What the
//! topology models as filters has its say: inbound rules and route tables in the class of each hop, and the port at
//! which a hop arrives in the listener that may pass it on.

mod around;
mod every;
mod flood;
mod guards;
mod search;

use std::collections::BTreeSet;

use super::Analysis;
use super::bypass::Admitted;
use super::hop::{Hop, Path};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::Class;
pub use around::{Around, around, around_all};
pub use every::guards_on_every_path;
pub use guards::{Guard, guards, guards_at};
use search::Search;

/// One end of a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// A resource, or anything that stands in a boundary.
    Node(NodeId),
    /// Everything that is outside AWS and calls from there.
    Internet,
}

/// A way from one end to another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Trail {
    /// What the internet calls first, where no caller is drawn: a first hop without a link.
    pub entrance: Option<NodeId>,
    /// The links in order. Each begins where the one before it ends: at the same resource, or at what stands in it or
    /// around it.
    pub links: Vec<LinkId>,
}

/// What was found between two ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paths {
    /// The open ways: the shortest first, those of one length in the order of the file.
    pub open: Vec<Trail>,
    /// How many more were counted than `open` holds.
    pub more: usize,
    /// Whether all ways were counted; otherwise the search was ended by its limit.
    pub complete: bool,
    /// Where nothing is open: the shortest ways that are blocked.
    pub blocked: Vec<Trail>,
    /// Where nothing is open: whether there is a way in the other direction.
    pub reverse: bool,
    /// No caller outside AWS is drawn, so that the ways begin at what the internet can call.
    pub by_exposure: bool,
}

/// More ways than these are counted and not told.
pub const MOST_PATHS: usize = 50;
/// More blocked ways than these say nothing new.
pub const MOST_BLOCKED: usize = 3;

/// Finds the simple paths between two ends: no resource is met twice, the first end only at the beginning and the
/// second only at the end (a path between two sets; Diestel, "Graph Theory", section 1.3).
#[must_use]
pub fn find(graph: &Graph, analysis: &Analysis, from: End, to: End) -> Paths {
    let hops = &analysis.hops;
    let open = |class| !matches!(class, Class::None | Class::Unreachable);
    let drawn = |class| class != Class::None;
    let question = Question::new(graph, analysis, from, to);
    let found = Search::new(graph, hops, &question, &open, true).run(MOST_PATHS);
    let mut paths = Paths {
        open: found.trails,
        more: found.more,
        complete: found.complete,
        blocked: Vec::new(),
        reverse: false,
        by_exposure: question.by_exposure,
    };
    if paths.open.is_empty() && paths.complete {
        let mut blocked = Search::new(graph, hops, &question, &drawn, false);
        paths.blocked = blocked.first(MOST_BLOCKED);
        let back = Question::new(graph, analysis, to, from);
        paths.reverse = !Search::new(graph, hops, &back, &open, true).first(1).is_empty();
    }
    paths
}

/// The ends of a question as sets of resources.
#[derive(Clone, Debug)]
struct Question {
    sources: BTreeSet<NodeId>,
    targets: BTreeSet<NodeId>,
    /// The sources are called by the internet, and that call is the first hop.
    by_exposure: bool,
}

impl Question {
    fn new(graph: &Graph, analysis: &Analysis, from: End, to: End) -> Self {
        let mut sources = members(graph, from);
        let mut targets = members(graph, to);
        // What is at both ends belongs to the wider one only.
        if sources.is_subset(&targets) {
            targets = targets.difference(&sources).copied().collect();
        } else {
            sources = sources.difference(&targets).copied().collect();
        }
        let calls = |node: &NodeId| !graph.links_from(*node).is_empty();
        let by_exposure = from == End::Internet && !members(graph, from).iter().any(calls);
        if by_exposure {
            sources = entrances(graph, analysis);
            targets = members(graph, to);
        }
        Self { sources, targets, by_exposure }
    }

    /// The same beginnings, and one resource as the end.
    fn toward(&self, node: NodeId) -> Self {
        Self { targets: BTreeSet::from([node]), ..self.clone() }
    }
}

/// The resources that an end means.
fn members(graph: &Graph, end: End) -> BTreeSet<NodeId> {
    match end {
        End::Node(node) => std::iter::once(node).chain(graph.inside(node)).collect(),
        End::Internet => graph.topology().nodes.ids().filter(|node| is_outside(graph, *node)).collect(),
    }
}

/// Whether a resource is outside AWS and every network of one's own.
fn is_outside(graph: &Graph, node: NodeId) -> bool {
    let net = graph.node(node).kind.net;
    let says_so = net == Net::Unknown && graph.node(node).attributes.inside_aws == Some(false);
    (net == Net::External || says_so)
        && graph.vpc(node).is_none()
        && graph.around(node, Trait::DataCenter).is_none()
}

/// What the internet can call, or perhaps can.
fn entrances(graph: &Graph, analysis: &Analysis) -> BTreeSet<NodeId> {
    let nodes = analysis.exposure.enumerated();
    let exposed = nodes.filter(|(_, exposure)| exposure.exposed != Some(false)).map(|(node, _)| node);
    exposed.filter(|node| !graph.node(*node).is_boundary && !is_outside(graph, *node)).collect()
}

/// Whether a hop that arrives at one port can go on by a listener of another: it cannot.
///
/// `None`: it can, or nothing is said; otherwise the port at which it arrives, and that of the listener.
#[must_use]
pub fn other_listener(graph: &Graph, arriving: LinkId, leaving: LinkId) -> Option<(u16, u16)> {
    let links = &graph.topology().links;
    let (arriving, leaving) = (&links[arriving], &links[leaving]);
    let port = arriving.port.filter(|_| arriving.to == leaving.from)?;
    let listeners: Option<Vec<u16>> = leaving.routes.iter().map(|route| route.port).collect();
    let first = *listeners.as_ref()?.first()?;
    listeners.is_some_and(|all| !all.contains(&port)).then_some((port, first))
}

/// From the worst to the best, as a reader asks about a whole way.
const WORST_FIRST: [Class; 8] = [
    Class::Unreachable,
    Class::Unknown,
    Class::Public,
    Class::AwsPublic,
    Class::PrivateLink,
    Class::Private,
    Class::AwsInternal,
    Class::None,
];

/// The worst of some classes; `None`: there are none.
#[must_use]
pub fn worst(classes: &[Class]) -> Option<Class> {
    WORST_FIRST.into_iter().find(|class| classes.contains(class))
}

/// A link of a way, with the one before it and the one after it.
pub type Step = (Option<LinkId>, LinkId, Option<LinkId>);

impl Trail {
    /// Its links, each with its neighbors.
    pub fn steps(&self) -> impl Iterator<Item = Step> + '_ {
        let before = std::iter::once(None).chain(self.links.iter().copied().map(Some));
        let after = self.links.iter().copied().skip(1).map(Some).chain([None]);
        self.links.iter().copied().zip(before).zip(after).map(|((link, before), after)| (before, link, after))
    }

    /// The classes of its hops, that of the entrance first.
    #[must_use]
    pub fn classes(&self, analysis: &Analysis) -> Vec<Class> {
        let entrance = self.entrance.map(|node| entrance_class(analysis, node));
        entrance.into_iter().chain(self.links.iter().map(|link| class_of(&analysis.hops, *link))).collect()
    }

    /// Whether a tunnel carries it over the internet somewhere.
    #[must_use]
    pub fn has_tunnel(&self, analysis: &Analysis) -> bool {
        self.links.iter().any(|link| analysis.hops.get(*link).is_some_and(|hop| hop.path == Path::Vpn))
    }

    /// The resources on the way, from the first to the last.
    #[must_use]
    pub fn stops(&self, graph: &Graph) -> Vec<NodeId> {
        let mut stops: Vec<NodeId> = self.entrance.into_iter().collect();
        for link in &self.links {
            let link = &graph.topology().links[*link];
            for stop in [link.from, link.to] {
                if stops.last() != Some(&stop) {
                    stops.push(stop);
                }
            }
        }
        stops
    }
}

/// The class of the call that an entrance gets from the internet.
#[must_use]
pub fn entrance_class(analysis: &Analysis, node: NodeId) -> Class {
    match analysis.exposure.get(node).and_then(|exposure| exposure.exposed) {
        Some(true) => match analysis.admitted.get(node) {
            Some(Admitted::Addresses { inside_aws: true, .. }) => Class::AwsPublic,
            _ => Class::Public,
        },
        Some(false) => Class::Unreachable,
        None => Class::Unknown,
    }
}

fn class_of(hops: &IdVec<LinkId, Hop>, link: LinkId) -> Class {
    hops.get(link).map_or(Class::Unknown, |hop| hop.class)
}
