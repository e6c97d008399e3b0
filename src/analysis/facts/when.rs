//! Whether a condition of a fact is true of a place in the topology.

use super::{guards, keys, stages, ways};
use crate::analysis::hop::Hop;
use crate::analysis::hops::Facts as Ground;
use crate::analysis::seat::Seat;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::facts::{HopIs, PairIs, PlaceIs, When, Who};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::Link;

/// The place at which a condition is asked: one resource, or two with the link between them.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) ground: &'a Ground<'a>,
    pub(super) hops: &'a IdVec<LinkId, Hop>,
    pub(super) from: NodeId,
    pub(super) to: NodeId,
    pub(super) link: Option<(LinkId, &'a Link, &'a Hop)>,
}

impl Site<'_> {
    pub(super) const fn graph(&self) -> &Graph {
        self.ground.graph
    }

    const fn who(&self, who: Who) -> NodeId {
        match who {
            Who::From => self.from,
            Who::To => self.to,
        }
    }

    /// Whether the condition is true here; `None`: the topology does not say.
    ///
    /// Conditions are tables of ours, a few levels deep, so recursion ends.
    pub(super) fn meets(&self, when: &When) -> Option<bool> {
        let graph = self.graph();
        match *when {
            When::Always => Some(true),
            When::All(all) => every(all.iter().map(|one| self.meets(one))),
            When::Any(any) => every(any.iter().map(|one| self.meets(one).map(|met| !met))).map(|none| !none),
            When::Not(one) => self.meets(one).map(|met| !met),
            When::Is(who, key, value) => keys::is(graph.node(self.who(who)), key, value),
            When::States(who, key) => Some(keys::states(graph.node(self.who(who)), key)),
            When::Above(who, key, least) => {
                keys::number(graph.node(self.who(who)), key).map(|number| number > least)
            }
            When::Has(who, asked) => Some(graph.has(self.who(who), asked)),
            When::LinkIs(key, value) => {
                let (_, link, _) = self.link?;
                keys::link_is(link, graph.node(self.to), key, value)
            }
            When::LinkStates(key) => self.link.map(|(_, link, _)| keys::link_states(link, key)),
            When::Via(kinds) => self.via(kinds),
            When::WayIs(kinds, key, value) => {
                self.link?;
                let named = ways::of_kinds(self, kinds).into_iter().flatten();
                some(named.map(|way| keys::is(graph.node(way), key, value)))
            }
            When::Auth(who, method) => guards::auth(graph, self.who(who), method),
            When::Guarded(who, kinds) => Some(guards::guarded(graph, self.who(who), kinds)),
            When::SharesDomain(who, kinds) => Some(guards::shares_domain(graph, self.who(who), kinds)),
            When::AddsHeader(names) => self.link.map(|(_, link, _)| keys::adds_header(link, names)),
            When::Into(who, one) => self.some_into(self.who(who), one),
            When::Place(who, place) => self.place(self.who(who), place),
            When::Pair(pair) => self.pair(pair),
            When::Hop(hop) => self.hop(hop),
        }
    }

    fn via(&self, kinds: &[&str]) -> Option<bool> {
        self.link?;
        Some(!ways::of_kinds(self, kinds).is_empty())
    }

    fn some_into(&self, node: NodeId, when: &When) -> Option<bool> {
        let graph = self.graph();
        let links = graph.links_to(node).into_iter();
        let met = links.map(|id| {
            let link = &graph.topology().links[id];
            let hop = &self.hops[id];
            Site { from: link.from, to: link.to, link: Some((id, link, hop)), ..*self }.meets(when)
        });
        some(met)
    }

    fn place(&self, node: NodeId, place: PlaceIs) -> Option<bool> {
        let graph = self.graph();
        let subnets = || graph.subnets(node);
        match place {
            PlaceIs::InFewerZones(least) => {
                // A VPC named instead of subnets says nothing about zones.
                let subnets = subnets();
                let zoned = subnets.iter().all(|subnet| graph.zone(*subnet).is_some());
                (!subnets.is_empty() && zoned).then(|| graph.zones(node).len() < least)
            }
            PlaceIs::InSubnetThatIsNotPublic => some(
                subnets().into_iter().map(|subnet| self.ground.ways.is_public(subnet).map(|public| !public)),
            ),
            PlaceIs::InPublicSubnet => {
                some(subnets().into_iter().map(|subnet| self.ground.ways.is_public(subnet)))
            }
            PlaceIs::InVpc => Some(graph.vpc(node).is_some()),
            PlaceIs::Attached => {
                Some(matches!(self.ground.seats[node], Seat::Attached | Seat::Interface | Seat::Balancer))
            }
            PlaceIs::Exposed => self.ground.exposure[node].exposed,
            PlaceIs::UnderPrivateNames(service) => Some(ways::has_private_names(graph, node, service)),
            PlaceIs::ChecksCallers => Some(guards::checks_callers(graph, node)),
        }
    }

    fn pair(&self, pair: PairIs) -> Option<bool> {
        let graph = self.graph();
        match pair {
            PairIs::SameAccount => Some(graph.owner(self.from) == graph.owner(self.to)),
            PairIs::SameRegion => Some(graph.same_region(self.from, self.to)),
            PairIs::SameVpc => {
                let (near, far) = (graph.vpc(self.from)?, graph.vpc(self.to)?);
                Some(near == far)
            }
            PairIs::Shared => Some(graph.shared(self.to, self.from)),
        }
    }

    fn hop(&self, asked: HopIs) -> Option<bool> {
        let (_, _, hop) = self.link?;
        match asked {
            HopIs::Class(class) => Some(hop.class.id() == class),
            HopIs::OneAccount => Some(ways::one_account(self)),
            HopIs::OverForeign(kinds) => Some(ways::over_foreign(self, kinds)),
            HopIs::AdmittedByPolicy => guards::admitted(self),
            HopIs::RuleMissesStage => stages::rule_misses(self.ground, self.from, self.to),
        }
    }
}

/// Whether all are true: false as soon as one is, not known where one is not known.
fn every(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for answer in answers {
        match answer {
            Some(false) => return Some(false),
            None => all = None,
            Some(true) => {}
        }
    }
    all
}

/// Whether one at least is true: not known where nothing is stated, or one that could be is not known.
fn some(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut any = None;
    let mut unknown = false;
    for answer in answers {
        match answer {
            Some(true) => return Some(true),
            Some(false) => any = any.or(Some(false)),
            None => unknown = true,
        }
    }
    if unknown { None } else { any }
}

/// Whether the kind of a resource is a step between a load balancer and its targets.
pub(super) fn is_step(graph: &Graph, node: NodeId) -> bool {
    graph.has(node, Trait::Transparent)
}

#[cfg(test)]
mod tests {
    use super::{every, some};

    #[test]
    fn what_is_not_known_decides_nothing() {
        let (yes, no, unknown) = (Some(true), Some(false), None);
        assert_eq!(every([yes, unknown, no].into_iter()), no);
        assert_eq!(every([yes, unknown].into_iter()), unknown);
        assert_eq!(every([yes, yes].into_iter()), yes);
        assert_eq!(some([no, unknown, yes].into_iter()), yes);
        assert_eq!(some([no, unknown].into_iter()), unknown);
        assert_eq!(some([no, no].into_iter()), no);
        assert_eq!(some([].into_iter()), unknown);
    }
}
