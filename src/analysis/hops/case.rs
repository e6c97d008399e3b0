//! One hop to be judged: its ends, the ways it names, and the questions that rows ask.

use std::cell::OnceCell;

use super::ground::Ground;
use super::managing;
use crate::analysis::hop::{Evidence, Path};
use crate::analysis::reach::{Join, path_of};
use crate::analysis::seat::{Place, Seat};
use crate::analysis::tier::{Out, Way as Route};
use crate::analysis::{endpoint, exposure};
use crate::base::date::Date;
use crate::base::ids::NodeId;
use crate::catalog::facts;
use crate::catalog::kind::Kind;
use crate::catalog::services::Plane;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::Scheme;
use crate::model::link::{Link, Via, Way};
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said, Sentence};

/// One end of a hop.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    pub(super) node: NodeId,
    pub(super) seat: Seat,
}

/// One thing on the way, by name or by kind only.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) node: Option<NodeId>,
    pub(super) kind: &'static Kind,
}

/// The endpoint by which a hop goes.
#[derive(Clone, Debug)]
pub(super) enum Door {
    /// None serves it.
    None,
    Found {
        /// `None`: an unnamed one.
        endpoint: Option<NodeId>,
        /// What leads to its VPC.
        road: Vec<NodeId>,
        path: Path,
        /// It is there by its private DNS, not by `via`.
        by_dns: bool,
    },
    /// It is named, but cannot be used.
    Shut {
        why: Said,
        remedy: Option<Said>,
    },
    Several,
}

/// A hop and what is known about it.
pub(super) struct Case<'a, 'graph> {
    pub(super) ground: &'a Ground<'graph>,
    pub(super) link: &'a Link,
    pub(super) from: End,
    pub(super) to: End,
    pub(super) steps: Vec<Step>,
    /// It calls the API that manages `to`: that is what `to` stands for here.
    pub(super) is_management: bool,
    join: OnceCell<Join>,
    out: OnceCell<Out>,
    door: OnceCell<Door>,
}

/// Kinds of ways that join networks.
const TRANSPORT: [Trait; 8] = [
    Trait::Peering,
    Trait::Hub,
    Trait::Circuit,
    Trait::Tunnel,
    Trait::VirtualGateway,
    Trait::CustomerGateway,
    Trait::Firewall,
    Trait::ApplianceEndpoint,
];

/// Kinds of ways that lead to public addresses.
const EGRESS: [Trait; 5] =
    [Trait::Nat, Trait::InternetGateway, Trait::EgressOnlyGateway, Trait::Firewall, Trait::Hub];

impl<'a, 'graph> Case<'a, 'graph> {
    pub(super) fn new(ground: &'a Ground<'graph>, link: &'a Link, from: NodeId, to: NodeId) -> Self {
        let graph = ground.graph;
        let steps = match &link.via {
            Some(Via::Through(ways)) => ways
                .iter()
                .map(|way| match way.value {
                    Way::Node(node) => Step { node: Some(node), kind: graph.node(node).kind },
                    Way::Kind(kind) => Step { node: None, kind },
                })
                .collect(),
            _ => Vec::new(),
        };
        let inside = |caller: NodeId, called: NodeId| {
            matches!(ground.seats[caller], Seat::Interface | Seat::Attached | Seat::Balancer)
                && graph.vpc(caller).is_some()
                && graph.vpc(caller) == graph.vpc(called)
        };
        let end = |node: NodeId, other: NodeId| {
            let seat = match ground.seats[node] {
                Seat::Dual if inside(other, node) => Seat::Interface,
                Seat::Dual => Seat::Service,
                seat => seat,
            };
            End { node, seat }
        };
        let is_management = managing::is_call(ground, link, from, to);
        let to_end = if is_management { End { node: to, seat: Seat::Service } } else { end(to, from) };
        // As a caller, it may be another thing than as what is called.
        let from_seat = match end(from, to).seat {
            _ if graph.has(from, Trait::CallsFromVpc) && graph.vpc(from).is_some() => Seat::Attached,
            Seat::Service if graph.has(from, Trait::OwnPrograms) => Seat::Managed,
            seat => seat,
        };
        Self {
            ground,
            link,
            from: End { node: from, seat: from_seat },
            to: to_end,
            steps,
            is_management,
            join: OnceCell::new(),
            out: OnceCell::new(),
            door: OnceCell::new(),
        }
    }

    pub(super) fn graph(&self) -> &'graph Graph {
        self.ground.graph
    }

    pub(super) fn as_of(&self) -> Date {
        self.graph().topology().as_of
    }

    /// Whether a fact of the catalogue holds at the date of the topology.
    pub(super) fn holds(&self, fact: &str) -> bool {
        facts::holds_on(fact, self.as_of())
    }

    pub(super) fn source_has(&self, asked: Trait) -> bool {
        self.graph().has(self.from.node, asked)
    }

    pub(super) fn target_has(&self, asked: Trait) -> bool {
        self.graph().has(self.to.node, asked)
    }

    /// The first named or unnamed way of this kind.
    pub(super) fn via(&self, asked: Trait) -> Option<&Step> {
        self.steps.iter().find(|step| step.kind.has(asked))
    }

    /// `via: internet`.
    pub(super) fn is_forced_public(&self) -> bool {
        self.link.via == Some(Via::Internet)
    }

    /// The ways that have a name, in order.
    pub(super) fn named(&self) -> Vec<NodeId> {
        self.steps.iter().filter_map(|step| step.node).collect()
    }

    /// A sentence about this hop: `from`, `to`, `date` and what else is given fill its holes.
    pub(super) fn say(&self, sentence: &'static Sentence, more: &[(&'static str, Hole)]) -> Said {
        let mut pool = vec![
            ("from", Hole::Node(self.from.node)),
            ("to", Hole::Node(self.to.node)),
            ("date", Hole::Word(self.as_of().to_string())),
        ];
        pool.extend(more.iter().cloned());
        let wanted = sentence.holes(crate::base::lang::Lang::En);
        pool.retain(|(name, _)| wanted.contains(name));
        sentence.with(pool)
    }

    pub(super) fn evidence(&self, fact: &'static str, sentence: &'static Sentence) -> Evidence {
        Evidence { fact, said: self.say(sentence, &[]) }
    }

    /// Whether the name of a load balancer gives public addresses.
    pub(super) fn is_internet_facing(&self, end: End) -> bool {
        end.seat == Seat::Balancer && self.graph().node(end.node).attributes.scheme != Some(Scheme::Internal)
    }

    /// D2.2 for an end in a VPC.
    pub(super) fn is_publicly_addressed(&self, end: End) -> Option<bool> {
        self.ground.publicly_addressed(end.node, end.seat)
    }

    /// Whether both ends belong to one account.
    pub(super) fn same_owner(&self) -> bool {
        self.graph().owner(self.from.node) == self.graph().owner(self.to.node)
    }

    /// How the network of the source is joined with that of the destination.
    pub(super) fn join(&self) -> &Join {
        self.join.get_or_init(|| self.join_to(self.to.node))
    }

    /// How the network of the source is joined with that of another resource, by the ways that are named.
    pub(super) fn join_to(&self, to: NodeId) -> Join {
        let places = &self.ground.places;
        let from = (self.from.node, places[self.from.node]);
        let to = (to, places[to]);
        let transport: Vec<Step> = self
            .steps
            .iter()
            .filter(|step| TRANSPORT.iter().any(|asked| step.kind.has(*asked)))
            .copied()
            .collect();
        let roads = &self.ground.roads;
        if transport.is_empty() {
            return roads.join(from, to);
        }
        let named: Vec<NodeId> = transport.iter().filter_map(|step| step.node).collect();
        if named.len() < transport.len() {
            let path = path_of(|asked| transport.iter().any(|step| step.kind.has(asked)));
            return Join::Joined { path, road: named };
        }
        roads.follow(from, &named, to)
    }

    /// Whether the source can open connections to public addresses, by the ways that are named or that follow.
    pub(super) fn out(&self) -> &Out {
        self.out.get_or_init(|| self.find_out())
    }

    fn find_out(&self) -> Out {
        let ground = self.ground;
        if self.via(Trait::Peering).is_some() {
            return Out::Closed { why: words::PEERING_EDGE.with(Vec::new()) };
        }
        let ways: Vec<&Step> =
            self.steps.iter().filter(|step| EGRESS.iter().any(|asked| step.kind.has(*asked))).collect();
        if ways.is_empty() {
            return ground.ways.out(self.from.node, self.from.seat);
        }
        let named: Vec<NodeId> = ways.iter().filter_map(|step| step.node).collect();
        let direct = ways.iter().all(|step| step.kind.has(Trait::InternetGateway));
        let way = if named.len() == ways.len() {
            ground.ways.follow(&ground.roads, self.from.node, &named)
        } else if direct {
            Route::Direct(named)
        } else {
            return Out::Open { road: named, roads: Vec::new(), direct };
        };
        match way {
            Route::Translated(road) => Out::Open { road, roads: Vec::new(), direct: false },
            Route::Closed(why) => Out::Closed { why },
            Route::Lacks(what, remedy) => Out::Lacks { what, remedy },
            Route::Direct(road) => {
                let node = self.from.node;
                match ground.publicly_addressed(node, self.from.seat) {
                    Some(true) => Out::Open { road, roads: Vec::new(), direct: true },
                    Some(false) => {
                        Out::Closed { why: words::OUT_NO_GATEWAY_USE.with(vec![("node", Hole::Node(node))]) }
                    }
                    None => Out::Lacks {
                        what: words::ADDRESS_NOT_STATED.with(vec![("node", Hole::Node(node))]),
                        remedy: exposure::address_remedy(self.graph(), node),
                    },
                }
            }
        }
    }

    /// The endpoint by which the hop goes: the one that is named, or the only one that serves it.
    pub(super) fn door(&self) -> &Door {
        self.door.get_or_init(|| self.find_door())
    }

    fn find_door(&self) -> Door {
        let named = self
            .steps
            .iter()
            .find(|step| step.kind.has(Trait::Endpoint) && !step.kind.has(Trait::ApplianceEndpoint));
        match named {
            Some(Step { node: None, .. }) => {
                Door::Found { endpoint: None, road: Vec::new(), path: Path::PrivateLink, by_dns: false }
            }
            Some(Step { node: Some(endpoint), .. }) => self.named_door(*endpoint),
            None if self.is_forced_public() || self.via(Trait::GatewayEndpoint).is_some() => Door::None,
            None => self.implicit_door(),
        }
    }

    /// Whether an endpoint leads to the destination, or to the API that manages it.
    pub(super) fn serves(&self, endpoint: NodeId) -> Option<bool> {
        let plane = if self.is_management { Plane::Management } else { Plane::Requests };
        endpoint::serves(self.graph(), &self.ground.roads, endpoint, self.to.node, plane)
    }

    fn named_door(&self, endpoint: NodeId) -> Door {
        let holes = [("endpoint", Hole::Node(endpoint))];
        if self.serves(endpoint) == Some(false) {
            return Door::Shut {
                why: self.say(&words::ENDPOINT_SERVES_OTHERS, &holes),
                remedy: Some(self.say(&words::ENDPOINT_SERVES_OTHERS_REMEDY, &holes)),
            };
        }
        match self.join_to(endpoint) {
            Join::Same => Door::Found {
                endpoint: Some(endpoint),
                road: Vec::new(),
                path: Path::VpcLocal,
                by_dns: false,
            },
            Join::Joined { path, road } => {
                Door::Found { endpoint: Some(endpoint), road, path, by_dns: false }
            }
            Join::Several => Door::Several,
            Join::Apart { why, remedy } => Door::Shut { why, remedy },
            Join::Lacks { what, remedy } => Door::Shut { why: what, remedy: Some(remedy) },
        }
    }

    /// Endpoints that serve the hop although nobody named them: by private DNS in the own VPC; and for what answers
    /// through endpoints only, any one that can be reached.
    fn implicit_door(&self) -> Door {
        let ground = self.ground;
        let graph = self.graph();
        let Place::Vpc(vpc) = ground.places[self.from.node] else {
            return if self.to.seat == Seat::Hidden { self.far_door() } else { Door::None };
        };
        let own: Vec<NodeId> = endpoint::in_vpc(graph, vpc, Trait::InterfaceEndpoint)
            .into_iter()
            .filter(|door| self.serves(*door) == Some(true))
            .filter(|door| self.to.seat == Seat::Hidden || endpoint::has_private_dns(graph, *door))
            .collect();
        match own.as_slice() {
            [] if self.to.seat == Seat::Hidden => self.far_door(),
            [] => Door::None,
            [endpoint] if self.gateway_endpoint().is_none() => Door::Found {
                endpoint: Some(*endpoint),
                road: Vec::new(),
                path: Path::VpcLocal,
                by_dns: endpoint::has_private_dns(graph, *endpoint),
            },
            _ => Door::Several,
        }
    }

    fn far_door(&self) -> Door {
        let graph = self.graph();
        let mut found = Door::None;
        for endpoint in graph.all(Trait::InterfaceEndpoint).iter().copied() {
            if self.serves(endpoint) != Some(true) {
                continue;
            }
            let Join::Joined { path, road } = self.join_to(endpoint) else { continue };
            if matches!(found, Door::Found { .. }) {
                return Door::Several;
            }
            found = Door::Found { endpoint: Some(endpoint), road, path, by_dns: false };
        }
        found
    }

    /// The gateway endpoint to which the route tables of the source lead for this destination.
    pub(super) fn gateway_endpoint(&self) -> Option<NodeId> {
        let ground = self.ground;
        let graph = self.graph();
        let Place::Vpc(vpc) = ground.places[self.from.node] else { return None };
        let subnets = graph.subnets(self.from.node);
        endpoint::in_vpc(graph, vpc, Trait::GatewayEndpoint).into_iter().find(|door| {
            self.serves(*door) == Some(true) && endpoint::in_route_tables(graph, *door, &subnets)
        })
    }
}
