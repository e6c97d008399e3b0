//! How subnets and what stands in them get out (D2.1, D2.4; LANGUAGE.7).

use std::collections::BTreeSet;

use super::exposure;
use super::reach::Roads;
use super::seat::Seat;
use crate::base::ids::{IdVec, NodeId};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{BlockMode, Connects, Egress, NatConnectivity};
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said};

/// Whether something can open connections to public addresses.
#[derive(Clone, Debug)]
pub(super) enum Out {
    Open {
        /// What packets pass, in order; empty for a public address of one's own where no gateway is drawn.
        road: Vec<NodeId>,
        /// The roads of several zones, where they differ; `road` has them merged.
        roads: Vec<Vec<NodeId>>,
        /// By a public address of its own, not by NAT.
        direct: bool,
    },
    Closed {
        why: Said,
    },
    Lacks {
        what: Said,
        remedy: Said,
    },
}

/// The default route of a subnet.
#[derive(Clone, Debug)]
pub(super) enum Way {
    /// To an internet gateway: of use with a public address only.
    Direct(Vec<NodeId>),
    /// By address translation, or by an egress-only gateway.
    Translated(Vec<NodeId>),
    Closed(Said),
    Lacks(Said, Said),
}

/// How many firewalls and inspection VPCs may stand behind one another.
const LONGEST_CHAIN: usize = 8;

/// The ways out of all subnets.
#[derive(Debug)]
pub(super) struct Ways<'graph> {
    graph: &'graph Graph,
    /// `None` for what is no subnet.
    of: IdVec<NodeId, Option<Way>>,
}

impl<'graph> Ways<'graph> {
    pub(super) fn new(graph: &'graph Graph, roads: &Roads<'graph>) -> Self {
        let nodes = &graph.topology().nodes;
        let finder = Finder { graph, roads };
        let of =
            nodes.ids().map(|node| graph.has(node, Trait::Subnet).then(|| finder.way(node, 0))).collect();
        Self { graph, of }
    }

    /// Whether the default route of a subnet leads to an internet gateway; `None`: not stated.
    pub(super) fn is_public(&self, subnet: NodeId) -> Option<bool> {
        match self.of[subnet].as_ref()? {
            Way::Direct(_) => Some(true),
            Way::Translated(_) | Way::Closed(_) => Some(false),
            // The kind still says that it is not public.
            Way::Lacks(..) => (!self.graph.has(subnet, Trait::PublicSubnet)).then_some(false),
        }
    }

    /// What the packets of a subnet pass on their way out, where their addresses are translated there; else nothing.
    pub(super) fn translated(&self, subnet: NodeId) -> &[NodeId] {
        match &self.of[subnet] {
            Some(Way::Translated(passed)) => passed,
            _ => &[],
        }
    }

    /// Whether a resource can open connections to public addresses.
    pub(super) fn out(&self, node: NodeId, seat: Seat) -> Out {
        let graph = self.graph;
        let subnets = graph.subnets(node);
        let holes = || vec![("node", Hole::Node(node))];
        if subnets.is_empty() {
            return Out::Lacks {
                what: words::SUBNET_NOT_STATED.with(holes()),
                remedy: words::SUBNET_REMEDY.with(holes()),
            };
        }
        let mut roads: Vec<&[NodeId]> = Vec::new();
        let mut all_direct = true;
        let mut lacks = None;
        for subnet in subnets {
            let Some(way) = &self.of[subnet] else { continue };
            let (passed, direct) = match way {
                Way::Direct(passed) => (passed, true),
                Way::Translated(passed) => (passed, false),
                Way::Closed(why) => return Out::Closed { why: why.clone() },
                Way::Lacks(what, remedy) => {
                    lacks = lacks.or_else(|| Some(Out::Lacks { what: what.clone(), remedy: remedy.clone() }));
                    continue;
                }
            };
            if direct {
                match exposure::public_address(graph, node, seat) {
                    Some(true) => {}
                    Some(false) => {
                        let holes = vec![("node", Hole::Node(node)), ("subnet", Hole::Node(subnet))];
                        return Out::Closed { why: words::OUT_NO_ADDRESS.with(holes) };
                    }
                    None => {
                        lacks = lacks.or_else(|| {
                            Some(Out::Lacks {
                                what: words::ADDRESS_NOT_STATED.with(holes()),
                                remedy: exposure::address_remedy(graph, node),
                            })
                        });
                        continue;
                    }
                }
            }
            all_direct &= direct;
            let last_gateway = passed.last().copied().unwrap_or(subnet);
            if let Some((bpa, mode)) = exposure::blocked(graph, last_gateway)
                && (direct || mode == BlockMode::Bidirectional)
            {
                return Out::Closed { why: words::OUT_BPA.with(vec![("bpa", Hole::Node(bpa))]) };
            }
            roads.push(passed);
        }
        lacks.unwrap_or_else(|| Out::Open {
            road: abreast(&roads),
            roads: several(&roads),
            direct: all_direct,
        })
    }

    /// Whether ways that a link names lead to public addresses.
    pub(super) fn follow(&self, roads: &Roads<'graph>, node: NodeId, ways: &[NodeId]) -> Way {
        let finder = Finder { graph: self.graph, roads };
        finder.walk(node, ways, 0)
    }
}

struct Finder<'a, 'graph> {
    graph: &'graph Graph,
    roads: &'a Roads<'graph>,
}

impl Finder<'_, '_> {
    fn way(&self, subnet: NodeId, depth: usize) -> Way {
        let graph = self.graph;
        let said = |sentence: &'static crate::words::sentence::Sentence| {
            sentence.with(vec![("subnet", Hole::Node(subnet))])
        };
        match &graph.node(subnet).attributes.egress {
            Some(Egress::None) => Way::Closed(said(&words::OUT_NONE)),
            Some(Egress::Through(ways)) => self.walk(subnet, ways, depth),
            None if graph.has(subnet, Trait::PublicSubnet) => Way::Direct(self.internet_gateway(subnet)),
            None if graph.has(subnet, Trait::IsolatedSubnet) => Way::Closed(said(&words::OUT_ISOLATED)),
            None => match self.nat_of(subnet) {
                Some(nat) => self.walk(subnet, &[nat], depth),
                None => Way::Lacks(said(&words::EGRESS_NOT_STATED), said(&words::EGRESS_REMEDY)),
            },
        }
    }

    /// The internet gateway of the VPC of a resource, drawn or implied.
    fn internet_gateway(&self, node: NodeId) -> Vec<NodeId> {
        let doors = self.graph.doors(self.graph.vpc(node)).iter().copied();
        let mut gateways = doors.filter(|gateway| self.graph.has(*gateway, Trait::InternetGateway));
        gateways.next().into_iter().collect()
    }

    fn nats(&self, vpc: Option<NodeId>) -> Vec<NodeId> {
        let doors = self.graph.doors(vpc).iter().copied();
        doors.filter(|nat| self.graph.has(*nat, Trait::Nat)).collect()
    }

    /// The NAT gateway of the zone of a subnet, or else the only one of the VPC.
    fn nat_of(&self, subnet: NodeId) -> Option<NodeId> {
        let nats = self.nats(self.graph.vpc(subnet));
        let zone = self.graph.zone(subnet);
        let near: Vec<NodeId> =
            nats.iter().copied().filter(|nat| zone.is_some() && self.graph.zone(*nat) == zone).collect();
        match (near.as_slice(), nats.as_slice()) {
            ([nat], _) | ([], [nat]) => Some(*nat),
            _ => None,
        }
    }

    /// Follows a list of ways outwards, from the subnet or the resource in it.
    fn walk(&self, start: NodeId, ways: &[NodeId], depth: usize) -> Way {
        let graph = self.graph;
        let mut road: Vec<NodeId> = Vec::new();
        let mut vpc = graph.vpc(start);
        let mut hub = None;
        let mut private_nat = None;
        let unfinished = |last: NodeId| {
            let holes = || vec![("subnet", Hole::Node(start)), ("last", Hole::Node(last))];
            Way::Lacks(
                words::EGRESS_UNFINISHED.with(holes()),
                words::EGRESS_REMEDY.with(holes()[..1].to_vec()),
            )
        };
        for (at, way) in ways.iter().copied().enumerate() {
            let is_last = at + 1 == ways.len();
            let stands_in = graph.vpc(way);
            let in_vpc = graph.has(way, Trait::Nat)
                || graph.has(way, Trait::Firewall)
                || graph.has(way, Trait::InternetGateway)
                || graph.has(way, Trait::EgressOnlyGateway)
                || graph.has(way, Trait::Forwarder);
            if in_vpc && stands_in != vpc {
                let (Some(from), Some(to)) = (vpc, stands_in) else { return unfinished(way) };
                let Some(hub) = hub else {
                    let holes = vec![("one", Hole::Node(from)), ("other", Hole::Node(to))];
                    return Way::Closed(words::NOT_JOINED.with(holes));
                };
                if self.roads.is_modelled(hub)
                    && let Err((why, _)) = self.roads.passes(hub, from, to)
                {
                    return Way::Closed(why);
                }
                vpc = stands_in;
            }
            if graph.has(way, Trait::Peering) {
                return Way::Closed(words::PEERING_EDGE.with(Vec::new()));
            }
            road.push(way);
            if graph.has(way, Trait::Nat) {
                if graph.node(way).attributes.nat_connectivity == Some(NatConnectivity::Private) {
                    private_nat = Some(way);
                    continue;
                }
                road.extend(self.internet_gateway(way));
                return Way::Translated(road);
            }
            if graph.has(way, Trait::InternetGateway) {
                return match private_nat {
                    Some(nat) => Way::Closed(words::OUT_PRIVATE_NAT.with(vec![("nat", Hole::Node(nat))])),
                    None => Way::Direct(road),
                };
            }
            if graph.has(way, Trait::EgressOnlyGateway) {
                return Way::Translated(road);
            }
            if graph.has(way, Trait::Hub) {
                hub = Some(way);
                if let Some(from) = vpc
                    && self.roads.is_modelled(way)
                    && !self.roads.are_attached(way, from)
                {
                    let holes = vec![("connection", Hole::Node(way)), ("place", Hole::Node(from))];
                    return Way::Closed(words::NOT_ATTACHED.with(holes));
                }
                if is_last {
                    return self.central(start, way, vpc, road);
                }
            } else if is_last && (graph.has(way, Trait::Firewall) || graph.has(way, Trait::Forwarder)) {
                // Its subnet leads on.
                let Some(subnet) = graph.subnets(way).first().copied().filter(|_| depth < LONGEST_CHAIN)
                else {
                    return unfinished(way);
                };
                return match self.way(subnet, depth + 1) {
                    // A machine lends its own address, if it has one.
                    Way::Direct(_) if graph.node(way).attributes.public_ip == Some(false) => {
                        let holes = vec![("node", Hole::Node(way)), ("subnet", Hole::Node(subnet))];
                        Way::Closed(words::OUT_NO_ADDRESS.with(holes))
                    }
                    Way::Direct(further) if graph.has(way, Trait::Forwarder) => {
                        Way::Translated(joined(road, further))
                    }
                    Way::Direct(further) => Way::Direct(joined(road, further)),
                    Way::Translated(further) => Way::Translated(joined(road, further)),
                    other => other,
                };
            }
        }
        match (private_nat, road.last()) {
            (Some(nat), _) => Way::Closed(words::OUT_PRIVATE_NAT.with(vec![("nat", Hole::Node(nat))])),
            (None, Some(last)) => unfinished(*last),
            (None, None) => unfinished(start),
        }
    }

    /// Central egress: the VPC with a public NAT gateway to which a hub leads, perhaps through an inspection VPC.
    fn central(&self, start: NodeId, hub: NodeId, from: Option<NodeId>, mut road: Vec<NodeId>) -> Way {
        let graph = self.graph;
        let holes = || vec![("subnet", Hole::Node(start)), ("last", Hole::Node(hub))];
        let remedy = || words::EGRESS_REMEDY.with(vec![("subnet", Hole::Node(start))]);
        let mut seen: BTreeSet<NodeId> = from.into_iter().collect();
        let mut layer: Vec<(NodeId, Option<NodeId>)> = from.map(|vpc| (vpc, None)).into_iter().collect();
        for _ in 0..LONGEST_CHAIN {
            let mut exits: Vec<(NodeId, Option<NodeId>)> = Vec::new();
            let mut inspections = Vec::new();
            for (vpc, through) in &layer {
                for next in self.roads.attached_to(hub) {
                    if !graph.has(next, Trait::Vpc)
                        || seen.contains(&next)
                        || self.roads.passes(hub, *vpc, next).is_err()
                    {
                        continue;
                    }
                    let public = |nat: &NodeId| {
                        graph.node(*nat).attributes.nat_connectivity != Some(NatConnectivity::Private)
                    };
                    let nats: Vec<NodeId> = self.nats(Some(next)).into_iter().filter(public).collect();
                    let zone = graph.zone(start);
                    let nat = nats.iter().find(|nat| graph.zone(**nat) == zone).or(nats.first());
                    if let Some(nat) = nat {
                        exits.push((*nat, *through));
                    } else if let Some(firewall) = self.firewall(next, zone) {
                        inspections.push((next, Some(firewall)));
                    }
                }
            }
            match exits.as_slice() {
                [(nat, through)] => {
                    road.extend(*through);
                    road.push(*nat);
                    road.extend(self.internet_gateway(*nat));
                    return Way::Translated(road);
                }
                [] if inspections.is_empty() => break,
                [] => {
                    seen.extend(inspections.iter().map(|(vpc, _)| *vpc));
                    layer = inspections;
                }
                _ => return Way::Lacks(words::SEVERAL_EGRESS.with(holes()), remedy()),
            }
        }
        if from.is_some_and(|from| self.leads_nowhere(hub, from)) {
            return Way::Closed(words::OUT_ROUTES_END.with(holes()));
        }
        Way::Lacks(words::EGRESS_UNFINISHED.with(holes()), remedy())
    }

    /// Whether all routes that a VPC has at a hub are stated, and end in VPCs whose own ways out are stated and lead
    /// elsewhere.
    fn leads_nowhere(&self, hub: NodeId, from: NodeId) -> bool {
        let graph = self.graph;
        let Some(Connects::Routes(table)) = &graph.node(hub).attributes.connects else { return false };
        let is_closed = |vpc: NodeId| {
            let inside = graph.inside(vpc);
            let leads_out = [Trait::InternetGateway, Trait::EgressOnlyGateway, Trait::Nat, Trait::Firewall];
            let is_told = |subnet: &NodeId| {
                graph.has(*subnet, Trait::IsolatedSubnet) || graph.node(*subnet).attributes.egress.is_some()
            };
            let subnets: Vec<NodeId> =
                inside.iter().copied().filter(|node| graph.has(*node, Trait::Subnet)).collect();
            graph.has(vpc, Trait::Vpc)
                && !subnets.is_empty()
                && subnets.iter().all(is_told)
                && !inside.iter().any(|node| leads_out.iter().any(|asked| graph.has(*node, *asked)))
        };
        let routes = table.iter().filter(|row| self.roads.anchor(row.to) == from).flat_map(|row| &row.routes);
        let mut ends = routes.map(|end| self.roads.anchor(*end)).peekable();
        ends.peek().is_some() && ends.all(is_closed)
    }

    fn firewall(&self, vpc: NodeId, zone: Option<&str>) -> Option<NodeId> {
        let inside = self.graph.inside(vpc);
        let firewalls: Vec<NodeId> =
            inside.into_iter().filter(|node| self.graph.has(*node, Trait::Firewall)).collect();
        firewalls.iter().copied().find(|node| self.graph.zone(*node) == zone).or(firewalls.first().copied())
    }
}

/// The roads of several zones as one: what comes first in any of them first, each way once.
fn abreast(roads: &[&[NodeId]]) -> Vec<NodeId> {
    let longest = roads.iter().map(|road| road.len()).max().unwrap_or_default();
    let mut merged = Vec::new();
    for at in 0..longest {
        for way in roads.iter().filter_map(|road| road.get(at)) {
            if !merged.contains(way) {
                merged.push(*way);
            }
        }
    }
    merged
}

/// Each road once, where there are several.
fn several(roads: &[&[NodeId]]) -> Vec<Vec<NodeId>> {
    let mut once: Vec<Vec<NodeId>> = Vec::new();
    for road in roads {
        if !once.iter().any(|known| known == road) {
            once.push(road.to_vec());
        }
    }
    if once.len() > 1 { once } else { Vec::new() }
}

fn joined(mut road: Vec<NodeId>, further: Vec<NodeId>) -> Vec<NodeId> {
    road.extend(further);
    road
}

#[cfg(test)]
mod tests {
    use super::abreast;
    use crate::base::ids::{Id, NodeId};

    #[test]
    fn roads_of_several_zones_are_told_side_by_side() {
        let ways = |of: &[usize]| of.iter().map(|at| NodeId::at(*at)).collect::<Vec<_>>();
        let (one, other) = (ways(&[0, 1, 9]), ways(&[0, 2, 9]));
        assert_eq!(abreast(&[&one, &other]), ways(&[0, 1, 2, 9]));
        assert_eq!(abreast(&[]), ways(&[]));
    }
}
