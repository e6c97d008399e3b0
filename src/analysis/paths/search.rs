//! The search for simple paths, the shortest first.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use super::{Question, Trail, class_of, other_listener};
use crate::analysis::hop::Hop;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::graph::Graph;
use crate::model::link::Class;

/// How many links a search may look at; topologies that people draw need some thousands.
const MOST_STEPS: usize = 400_000;

/// What a search has found.
pub(super) struct Found {
    pub(super) trails: Vec<Trail>,
    /// How many more were counted.
    pub(super) more: usize,
    /// Whether there are no others.
    pub(super) complete: bool,
}

/// A search between two sets of resources.
///
/// Method: for each length that can be, from the least on, a search in depth that gives up where what is left to go is
/// more than the length allows (Korf, "Depth-first iterative-deepening", 1985, with the distance over all links as the
/// bound). So paths come in the order of their length, and in that of the file among equals, and nothing is kept but
/// the path at hand.
pub(super) struct Search<'run> {
    graph: &'run Graph,
    question: &'run Question,
    /// Whether the port at which a hop arrives decides about the next.
    listeners: bool,
    /// How many links are at least to go after a link; `None`: it does not lead to the target, or is not walked.
    left: IdVec<LinkId, Option<usize>>,
    /// The links by which one can go on from where a link ends.
    onward: BTreeMap<NodeId, Rc<[LinkId]>>,
    steps: usize,
}

/// One place of the path at hand: how one can go on from there.
struct Fork {
    onward: Rc<[LinkId]>,
    next: usize,
    /// Which stops are to be forgotten when it is left.
    marked: Vec<NodeId>,
}

impl<'run> Search<'run> {
    /// Over all links of which `walks` holds.
    pub(super) fn new(
        graph: &'run Graph,
        hops: &IdVec<LinkId, Hop>,
        question: &'run Question,
        walks: &dyn Fn(Class) -> bool,
        listeners: bool,
    ) -> Self {
        let links = &graph.topology().links;
        let walked: IdVec<LinkId, bool> =
            links.enumerated().map(|(id, link)| link.from != link.to && walks(class_of(hops, id))).collect();
        let left = left(graph, question, &walked);
        Self { graph, question, listeners, left, onward: BTreeMap::new(), steps: MOST_STEPS }
    }

    /// The first paths, at most so many; no others are counted.
    pub(super) fn first(&mut self, most: usize) -> Vec<Trail> {
        self.search(most, false).trails
    }

    /// The first paths, and how many others there are.
    pub(super) fn run(&mut self, most: usize) -> Found {
        self.search(most, true)
    }

    fn search(&mut self, most: usize, count: bool) -> Found {
        let mut found = Found { trails: Vec::new(), more: 0, complete: true };
        let starts = self.starts();
        let mut length = Some(0);
        while let Some(exact) = length {
            // The least length that this one had to give up.
            let mut longer: Option<usize> = None;
            for (entrance, onward) in &starts {
                let is_done = self.walk(*entrance, onward, exact, &mut longer, &mut |trail| {
                    if found.trails.len() < most {
                        found.trails.push(trail());
                    } else {
                        found.more += 1;
                    }
                    count || found.trails.len() < most
                });
                if !is_done {
                    found.complete = false;
                    return found;
                }
            }
            length = longer;
        }
        found
    }

    /// Where paths begin: one fork of all links out of the sources, or one at each entrance.
    fn starts(&mut self) -> Vec<(Option<NodeId>, Rc<[LinkId]>)> {
        let question = self.question;
        if question.by_exposure {
            let sources: Vec<NodeId> = question.sources.iter().copied().collect();
            return sources.into_iter().map(|node| (Some(node), self.onward(node))).collect();
        }
        let graph = self.graph;
        let mut places: BTreeSet<NodeId> = BTreeSet::new();
        for source in &question.sources {
            places.insert(*source);
            places.extend(graph.topology().ancestors(*source));
        }
        let mut links: Vec<LinkId> = places.iter().flat_map(|place| graph.links_from(*place)).collect();
        links.retain(|link| self.left[*link].is_some());
        links.sort_unstable();
        vec![(None, links.into())]
    }

    /// The links by which one can go on from a resource: its own, those of the boundaries around it, and those of
    /// what stands in it.
    fn onward(&mut self, node: NodeId) -> Rc<[LinkId]> {
        if let Some(known) = self.onward.get(&node) {
            return known.clone();
        }
        let graph = self.graph;
        let mut links: Vec<LinkId> =
            related(graph, node).into_iter().flat_map(|place| graph.links_from(place)).collect();
        self.steps = self.steps.saturating_sub(links.len());
        links.retain(|link| self.left[*link].is_some());
        links.sort_unstable();
        let links: Rc<[LinkId]> = links.into();
        self.onward.insert(node, links.clone());
        links
    }

    /// Tells all paths of one exact length that begin at one start. `false`: it was ended before its end, by its
    /// limit or by whom it told.
    fn walk(
        &mut self,
        entrance: Option<NodeId>,
        onward: &Rc<[LinkId]>,
        exact: usize,
        longer: &mut Option<usize>,
        tell: &mut dyn FnMut(&dyn Fn() -> Trail) -> bool,
    ) -> bool {
        let topology = self.graph.topology();
        let mut met: BTreeSet<NodeId> = entrance.into_iter().collect();
        if entrance.is_some_and(|node| self.arrives(node)) {
            let trail = || Trail { entrance, links: Vec::new() };
            return exact > 0 || tell(&trail);
        }
        let mut path: Vec<LinkId> = Vec::new();
        let mut forks = vec![Fork { onward: onward.clone(), next: 0, marked: Vec::new() }];
        while let Some(fork) = forks.last_mut() {
            let Some(id) = fork.onward.get(fork.next).copied() else {
                for stop in &fork.marked {
                    met.remove(stop);
                }
                forks.pop();
                path.pop();
                continue;
            };
            fork.next += 1;
            self.steps = match self.steps.checked_sub(1) {
                Some(steps) => steps,
                None => return false,
            };
            let Some(left) = self.left[id] else { continue };
            let link = &topology.links[id];
            let last = path.last().copied();
            let at = last.map(|last| topology.links[last].to).or(entrance);
            let fits = !met.contains(&link.to)
                && (at == Some(link.from) || !met.contains(&link.from))
                && (self.question.by_exposure || !self.question.sources.contains(&link.to))
                && (!self.listeners
                    || last.is_none_or(|last| other_listener(self.graph, last, id).is_none()));
            if !fits {
                continue;
            }
            let least = path.len() + 1 + left;
            if least > exact {
                *longer = Some(longer.map_or(least, |known| known.min(least)));
                continue;
            }
            if left == 0 {
                // Shorter ones were told before.
                if path.len() + 1 == exact {
                    let trail = || Trail { entrance, links: path.iter().copied().chain([id]).collect() };
                    if !tell(&trail) {
                        return false;
                    }
                }
                continue;
            }
            let marked: Vec<NodeId> =
                [link.from, link.to].into_iter().filter(|stop| met.insert(*stop)).collect();
            path.push(id);
            let onward = self.onward(link.to);
            forks.push(Fork { onward, next: 0, marked });
        }
        true
    }

    fn arrives(&self, node: NodeId) -> bool {
        arrives(self.graph, self.question, node)
    }
}

/// Whether who comes to a resource has come to the target: to one of its members, or to a boundary around one.
pub(super) fn arrives(graph: &Graph, question: &Question, node: NodeId) -> bool {
    question.targets.contains(&node)
        || (graph.node(node).is_boundary
            && question.targets.iter().any(|target| graph.topology().within(*target, node)))
}

/// A resource, what stands in it, and the boundaries around it: a link of one is a link of the others.
pub(super) fn related(graph: &Graph, node: NodeId) -> Vec<NodeId> {
    let mut places = vec![node];
    places.extend(graph.topology().ancestors(node));
    places.extend(graph.inside(node));
    places
}

/// How many links are at least to go after each link: a search in breadth from the target backwards.
fn left(graph: &Graph, question: &Question, walked: &IdVec<LinkId, bool>) -> IdVec<LinkId, Option<usize>> {
    let topology = graph.topology();
    let mut left: IdVec<LinkId, Option<usize>> = IdVec::filled(topology.links.len(), None);
    let mut around: BTreeSet<NodeId> = question.targets.clone();
    around.extend(question.targets.iter().flat_map(|target| topology.ancestors(*target)));
    let mut open: VecDeque<LinkId> = VecDeque::new();
    // What has been gone through: ends of links, and beginnings.
    let mut ends: BTreeSet<NodeId> = BTreeSet::new();
    let mut beginnings: BTreeSet<NodeId> = BTreeSet::new();
    let mut reach = |ends_at: NodeId,
                     distance: usize,
                     open: &mut VecDeque<LinkId>,
                     left: &mut IdVec<LinkId, Option<usize>>| {
        if !ends.insert(ends_at) {
            return;
        }
        for link in graph.links_to(ends_at) {
            if walked[link] && left[link].is_none() {
                left[link] = Some(distance);
                open.push_back(link);
            }
        }
    };
    for end in &around {
        reach(*end, 0, &mut open, &mut left);
    }
    while let Some(link) = open.pop_front() {
        let from = topology.links[link].from;
        let distance = left[link].map_or(1, |left| left + 1);
        if beginnings.insert(from) {
            for place in related(graph, from) {
                reach(place, distance, &mut open, &mut left);
            }
        }
    }
    left
}
