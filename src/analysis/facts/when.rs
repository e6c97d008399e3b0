//! Whether a condition of a fact is true of a place in the topology.

use std::collections::BTreeSet;

use super::networks::Groups;
use super::suppose::{self, Supposition};
use super::{addresses, callers, guards, keys, networks, rules, stages, ways};
use crate::analysis::hop::Hop;
use crate::analysis::hops::Ground;
use crate::analysis::inbound;
use crate::analysis::seat::Seat;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::facts::{HopIs, PairIs, PlaceIs, When, Who};
use crate::catalog::regions;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::Link;

/// What conditions may ask beside what was derived before the hops.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub(super) hops: &'a IdVec<LinkId, Hop>,
    pub(super) groups: Groups,
    /// What is taken for true, whatever is drawn.
    pub(super) supposed: Option<Supposition>,
}

/// The place at which a condition is asked: one resource, or two with the link between them.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) ground: &'a Ground<'a>,
    pub(super) known: &'a Known<'a>,
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
            When::LinkSays(words) => self.link.map(|(_, link, _)| link.says(words)),
            When::Via(kinds) => self.via(kinds),
            When::WayIs(kinds, key, value) => {
                self.link?;
                let named = ways::of_kinds(self, kinds).into_iter().flatten();
                some(named.map(|way| keys::is(graph.node(way), key, value)))
            }
            When::Auth(who, method) => callers::auth(graph, self.who(who), method),
            When::Guarded(who, kinds) => Some(callers::guarded(graph, self.who(who), kinds)),
            When::SharesDomain(who, kinds) => Some(callers::shares_domain(graph, self.who(who), kinds)),
            When::AddsHeader(names) => self.link.map(|(_, link, _)| keys::adds_header(link, names)),
            When::Into(who, one) => self.some_into(self.who(who), one),
            When::Place(who, place) => self.place(self.who(who), place),
            When::Pair(pair) => self.pair(pair),
            When::Hop(hop) => self.hop(hop),
            When::Net(asked) => networks::meets(self, asked),
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
            let hop = &self.known.hops[id];
            Site { from: link.from, to: link.to, link: Some((id, link, hop)), ..*self }.meets(when)
        });
        some(met)
    }

    /// In how many zones the VPC of a resource has subnets.
    fn zones_drawn(&self, node: NodeId) -> usize {
        self.graph().vpc(node).map_or(0, |vpc| {
            let subnets =
                self.graph().inside(vpc).into_iter().filter(|inner| self.graph().has(*inner, Trait::Subnet));
            subnets.filter_map(|subnet| self.graph().zone(subnet)).collect::<BTreeSet<_>>().len()
        })
    }

    fn place(&self, node: NodeId, place: PlaceIs) -> Option<bool> {
        let graph = self.graph();
        let subnets = || graph.subnets(node);
        match place {
            PlaceIs::InFewerZones(least) => {
                // A VPC named instead of subnets says nothing about zones, and a picture of one zone nothing of others.
                let subnets = subnets();
                let zoned = subnets.iter().all(|subnet| graph.zone(*subnet).is_some());
                let is_partial = subnets.len() == 1 && self.zones_drawn(node) < least;
                (!subnets.is_empty() && zoned && !is_partial).then(|| graph.zones(node).len() < least)
            }
            PlaceIs::InOneSubnet => {
                let subnets = subnets();
                (!subnets.is_empty()).then_some(subnets.len() == 1)
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
            PlaceIs::CalledFromOutside => {
                let links = graph.links_to(node).into_iter().map(|link| &graph.topology().links[link]);
                Some(links.map(|link| link.from).any(|from| self.ground.seats[from] == Seat::Outside))
            }
            PlaceIs::Service => {
                let seat = self.ground.seats[node];
                Some(matches!(seat, Seat::Edge | Seat::Service | Seat::Managed | Seat::Attached))
            }
            PlaceIs::InRegion(name) => {
                let own = graph.region_name(node)?;
                let partition = regions::partition(own)?;
                (regions::partition(name) == Some(partition)).then_some(own == name)
            }
            PlaceIs::Unguarded => guards::none(graph, node),
            PlaceIs::AdmitsByListOnly(list) => inbound::only_list(graph, node, list),
            PlaceIs::AdmitsRangesOnly(service) => inbound::only_ranges(graph, node, service),
            PlaceIs::RulesAbove(quota) => guards::exceeds(graph, node, quota),
            PlaceIs::Outside => Some(self.ground.seats[node] == Seat::Outside),
            PlaceIs::OnPremises => Some(self.ground.seats[node] == Seat::Premises),
            PlaceIs::PublicName => {
                Some(matches!(self.ground.seats[node], Seat::Outside | Seat::Edge | Seat::Service))
            }
            PlaceIs::InOtherRegionThan(name) => {
                Some(graph.region_name(node).is_some_and(|stated| stated != name))
            }
            PlaceIs::InSecurityGroup => Some(inbound::is_filtered(graph, node)),
            PlaceIs::WithoutSecurityGroup => {
                Some(graph.node(node).security_groups.is_some() && !inbound::is_filtered(graph, node))
            }
            PlaceIs::Protects(asked) => {
                Some(graph.node(node).protects.iter().any(|guarded| graph.has(*guarded, asked)))
            }
            PlaceIs::JoinedWith(kinds) => Some(self.is_joined_with(node, kinds)),
            PlaceIs::Calls(asked) => {
                Some(graph.neighbours(node).into_iter().any(|called| graph.has(called, asked)))
            }
            PlaceIs::CalledByMoreThan(most, asked) => {
                let owners = graph.node(node).protects.iter().copied();
                let mut callers = rules::callers(self.ground, node);
                callers.extend(owners);
                Some(callers.into_iter().filter(|caller| graph.has(*caller, asked)).count() > most)
            }
            PlaceIs::CalledByProxiesOnly => {
                let callers = rules::callers(self.ground, node);
                Some(!callers.is_empty() && callers.iter().all(|caller| graph.has(*caller, Trait::Proxy)))
            }
            PlaceIs::SecretHeaderGap => rules::secret_header_gap(graph, node),
            PlaceIs::ConditionTwice => Some(rules::condition_twice(graph, node)),
            PlaceIs::UnderPrivateNames(service) => Some(ways::has_private_names(graph, node, service)),
            PlaceIs::ChecksCallers => Some(callers::checks_callers(graph, node)),
        }
    }

    /// Whether a resource of one of these kinds protects another, or is linked with it.
    fn is_joined_with(&self, node: NodeId, kinds: &[&str]) -> bool {
        let graph = self.graph();
        let topology = graph.topology();
        let fits = |other: NodeId| kinds.contains(&graph.node(other).kind.id);
        let protected = graph.guards(node).any(fits);
        let links = graph.links_from(node).into_iter().chain(graph.links_to(node));
        let mut linked = links.map(|link| &topology.links[link]);
        protected || linked.any(|link| fits(link.from) || fits(link.to))
    }

    fn pair(&self, pair: PairIs) -> Option<bool> {
        let graph = self.graph();
        if let Some(told) = suppose::pair(self, pair) {
            return Some(told);
        }
        match pair {
            PairIs::SameAccount => Some(graph.owner(self.from) == graph.owner(self.to)),
            PairIs::SameRegion => Some(graph.same_region(self.from, self.to)),
            PairIs::SameVpc => {
                let (near, far) = (graph.vpc(self.from)?, graph.vpc(self.to)?);
                Some(near == far)
            }
            PairIs::Shared => Some(graph.shared(self.to, self.from)),
            PairIs::GuardedBefore => {
                let kind = graph.node(self.from).kind.id;
                let mut guards = graph.topology().nodes.enumerated();
                Some(guards.any(|(id, guard)| {
                    id < self.from && guard.kind.id == kind && guard.protects.contains(&self.to)
                }))
            }
            PairIs::PublicBlockElsewhere => {
                Some(addresses::public_block_elsewhere(self.ground, self.from, self.to))
            }
            PairIs::StageInRules => rules::stage_in_rules(graph, self.from, self.to),
        }
    }

    fn hop(&self, asked: HopIs) -> Option<bool> {
        let (id, link, hop) = self.link?;
        let graph = self.graph();
        if let Some(told) = suppose::hop(self, asked) {
            return Some(told);
        }
        match asked {
            HopIs::Class(class) => Some(hop.class.id() == class),
            HopIs::Row(row) => Some(hop.because.first().is_some_and(|evidence| evidence.fact == row)),
            HopIs::HeaderChecked => {
                let (_, link, _) = self.link?;
                Some(link.adds_header.iter().any(|sent| guards::wants(self.graph(), self.to, sent)))
            }
            HopIs::OnlyTargetOfGroup => Some(rules::is_only_target(graph, link)),
            HopIs::PortWithoutListener => Some(rules::is_port_without_listener(graph, link)),
            HopIs::RuleAbove { values, rules } => {
                Some(rules::rule_above(graph, self.from, (id, link), values, rules))
            }
            HopIs::SourceAddressesOfClients => rules::source_addresses_of_clients(graph, self.from, link),
            HopIs::PrivateLinkNotAdmitted => addresses::privatelink_not_admitted(self, link, hop),
            HopIs::OneAccount => Some(ways::one_account(self)),
            HopIs::OverForeign(kinds) => Some(ways::over_foreign(self, kinds)),
            HopIs::AdmittedByPolicy => callers::admitted(self),
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
