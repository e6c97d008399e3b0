//! Whether anything gets from one place to another at all, and by which shortest way; for questions that a list of
//! paths, which is bounded, cannot answer.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use super::search::{arrives, related};
use super::{Question, Trail, class_of, other_listener};
use crate::analysis::hop::Hop;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::Class;

/// How many links a flood may look at. It looks at each once for each port and each set of headers with which its
/// source is come to, so that topologies that people draw stay far below.
const MOST_STEPS: usize = 400_000;

/// What lets a flood pass.
pub(super) trait Gate {
    /// Whether a resource may be come to.
    fn enters(&self, _: NodeId) -> bool {
        true
    }

    /// Whether a link may be taken.
    fn takes(&self, _: LinkId) -> bool {
        true
    }

    /// Whether a way may end at a resource.
    fn ends(&self, _: NodeId) -> bool {
        true
    }

    /// Whether requests must carry the headers that are asked for; otherwise all are let pass.
    fn asks(&self, _: &str) -> bool {
        false
    }
}

/// What a flood has come to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Flooded {
    /// The shortest way; among equals the first in the order of the file.
    Way(Trail),
    Nothing,
    /// The search was ended by its limit.
    Cut,
}

impl Flooded {
    /// Whether there is a way, or perhaps one.
    pub(super) const fn is_possible(&self) -> bool {
        !matches!(self, Self::Nothing)
    }
}

/// One place that was come to.
struct State {
    at: NodeId,
    link: Option<LinkId>,
    carried: Carried,
    before: Option<usize>,
}

/// The headers that a request has got on its way.
type Carried = Rc<BTreeSet<String>>;

/// A place as a flood tells it from others.
type Key = (NodeId, Option<u16>, Carried);

/// Searches in breadth between two sets of resources.
pub(super) struct Flood<'run> {
    graph: &'run Graph,
    hops: &'run IdVec<LinkId, Hop>,
    /// Who demands headers by being attached to a resource.
    asking: BTreeMap<NodeId, Vec<&'run str>>,
    onward: BTreeMap<NodeId, Rc<[LinkId]>>,
}

impl<'run> Flood<'run> {
    pub(super) fn new(graph: &'run Graph, hops: &'run IdVec<LinkId, Hop>) -> Self {
        let mut asking: BTreeMap<NodeId, Vec<&str>> = BTreeMap::new();
        for (guard, drawn) in graph.topology().nodes.enumerated() {
            let headers = drawn.attributes.requires_header.iter().map(|header| header.name.as_str());
            let guarded = graph.topology().asked_at(guard);
            let asks = graph.has(guard, Trait::RequestGuard) || guarded == [guard];
            let headers: Vec<&str> = headers.filter(|_| asks).collect();
            for guarded in guarded {
                asking.entry(guarded).or_default().extend(&headers);
            }
        }
        Self { graph, hops, asking, onward: BTreeMap::new() }
    }

    /// From the sources of a question to its targets.
    pub(super) fn between(&mut self, question: &Question, gate: &dyn Gate) -> Flooded {
        let topology = self.graph.topology();
        if question.by_exposure {
            let starts = question.sources.iter().map(|node| (*node, None)).collect();
            return self.run(starts, true, question, gate);
        }
        let mut places: BTreeSet<NodeId> = question.sources.clone();
        places.extend(question.sources.iter().flat_map(|source| topology.ancestors(*source)));
        let mut links: Vec<LinkId> =
            places.into_iter().flat_map(|place| self.graph.links_from(place)).collect();
        links.sort_unstable();
        links.dedup();
        let starts = links.into_iter().map(|link| (topology.links[link].to, Some(link))).collect();
        self.run(starts, false, question, gate)
    }

    /// From a resource that is called from outside.
    pub(super) fn from(&mut self, node: NodeId, question: &Question, gate: &dyn Gate) -> Flooded {
        self.run(vec![(node, None)], true, question, gate)
    }

    /// On from a link.
    pub(super) fn after(&mut self, link: LinkId, question: &Question, gate: &dyn Gate) -> Flooded {
        let to = self.graph.topology().links[link].to;
        self.run(vec![(to, None)], true, question, gate)
    }

    fn run(
        &mut self,
        starts: Vec<(NodeId, Option<LinkId>)>,
        enter: bool,
        question: &Question,
        gate: &dyn Gate,
    ) -> Flooded {
        let mut states: Vec<State> = Vec::new();
        let mut seen: BTreeSet<Key> = BTreeSet::new();
        let mut open: VecDeque<usize> = VecDeque::new();
        let nothing = Carried::default();
        let mut steps = MOST_STEPS;
        for (at, link) in starts {
            let carried = match link {
                Some(link) => self.take(link, &nothing, gate),
                None => (!enter || gate.enters(at)).then(|| nothing.clone()),
            };
            let Some(carried) = carried else { continue };
            self.meet(State { at, link, carried, before: None }, &mut states, &mut seen, &mut open);
        }
        while let Some(index) = open.pop_front() {
            let Some(state) = states.get(index) else { break };
            let (at, last, carried) = (state.at, state.link, state.carried.clone());
            if arrives(self.graph, question, at) {
                if gate.ends(at) {
                    return Flooded::Way(way(&states, index));
                }
                continue;
            }
            for link in self.onward(at).iter().copied() {
                steps = match steps.checked_sub(1) {
                    Some(steps) => steps,
                    None => return Flooded::Cut,
                };
                let to = self.graph.topology().links[link].to;
                let is_back = !question.by_exposure && question.sources.contains(&to);
                let is_apart = last.is_some_and(|last| other_listener(self.graph, last, link).is_some());
                if is_back || is_apart {
                    continue;
                }
                let Some(carried) = self.take(link, &carried, gate) else { continue };
                let state = State { at: to, link: Some(link), carried, before: Some(index) };
                self.meet(state, &mut states, &mut seen, &mut open);
            }
        }
        Flooded::Nothing
    }

    fn meet(
        &self,
        state: State,
        states: &mut Vec<State>,
        seen: &mut BTreeSet<Key>,
        open: &mut VecDeque<usize>,
    ) {
        let port = state.link.and_then(|link| self.graph.topology().links[link].port);
        if seen.insert((state.at, port, state.carried.clone())) {
            open.push_back(states.len());
            states.push(state);
        }
    }

    /// What a request carries after a link; `None`: it is not let on.
    fn take(&self, id: LinkId, carried: &Carried, gate: &dyn Gate) -> Option<Carried> {
        let link = &self.graph.topology().links[id];
        let is_open = !matches!(class_of(self.hops, id), Class::None | Class::Unreachable);
        if !is_open || link.from == link.to || !gate.takes(id) || !gate.enters(link.to) {
            return None;
        }
        let lacks = |name: &str| gate.asks(name) && !carried.contains(&name.to_ascii_lowercase());
        // The rule of the source looks at what came to it; a guard at what is called, at what the link adds too.
        if link.requires_header.iter().any(|header| lacks(&header.name)) {
            return None;
        }
        let mut after = carried.clone();
        if link.adds_header.iter().any(|header| gate.asks(&header.name)) {
            let added = link.adds_header.iter().filter(|header| gate.asks(&header.name));
            Rc::make_mut(&mut after).extend(added.map(|header| header.name.to_ascii_lowercase()));
        }
        let wants = self.asking.get(&link.to).into_iter().flatten();
        let lacks = |name: &&&str| gate.asks(name) && !after.contains(&name.to_ascii_lowercase());
        (!wants.into_iter().any(|name| lacks(&name))).then_some(after)
    }

    /// The links by which one can go on from a resource, as the search for paths has them.
    fn onward(&mut self, node: NodeId) -> Rc<[LinkId]> {
        let graph = self.graph;
        let links = self.onward.entry(node).or_insert_with(|| {
            let places = related(graph, node);
            let mut links: Vec<LinkId> =
                places.into_iter().flat_map(|place| graph.links_from(place)).collect();
            links.sort_unstable();
            links.dedup();
            links.into()
        });
        links.clone()
    }
}

/// The way to a place that was come to.
fn way(states: &[State], index: usize) -> Trail {
    let mut links = Vec::new();
    let mut entrance = None;
    let mut at = Some(index);
    while let Some(state) = at.and_then(|index| states.get(index)) {
        match state.link {
            Some(link) => links.push(link),
            None => entrance = Some(state.at),
        }
        at = state.before;
    }
    links.reverse();
    Trail { entrance, links }
}
