//! Where the requests of a front door come to: through steps, balancers and gateways, and behind applications.

use std::collections::{BTreeSet, VecDeque};

use super::limit::{LONGEST, Limit, MOST_HOPS, MOST_MEMBERS};
use super::{Doors, at, marks};
use crate::analysis::seat::Seat;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::{Class, Integration, Link, LinkType};

/// Things on the way that answer nothing themselves.
const STEPS: [Trait; 11] = [
    Trait::Transparent,
    Trait::ApiPart,
    Trait::WebAcl,
    Trait::OriginSigner,
    Trait::VpcLink,
    Trait::VpcOrigin,
    Trait::Endpoint,
    Trait::EndpointService,
    Trait::ResourceGateway,
    Trait::ServiceNetwork,
    Trait::Firewall,
];
/// Attachments through which requests are drawn.
const DRAWN_THROUGH: [Trait; 4] = [Trait::Transparent, Trait::ApiPart, Trait::WebAcl, Trait::OriginSigner];
/// What stands before load balancers and never behind them.
const DOORS: [Trait; 4] = [Trait::Cdn, Trait::ApiGateway, Trait::GraphQl, Trait::Accelerator];
/// What hands on the request that it got.
const FORWARDERS: [Trait; 7] = [
    Trait::Cdn,
    Trait::ApiGateway,
    Trait::GraphQl,
    Trait::LoadBalancer,
    Trait::LatticeService,
    Trait::RemoteAccess,
    Trait::FunctionUrl,
];
/// What answers a request and makes its own.
const APPLICATIONS: [Trait; 3] = [Trait::Function, Trait::PublicIp, Trait::Fleet];

/// One hop that requests take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) link: LinkId,
    pub(super) to: NodeId,
}

/// A resource that requests of a guard come to.
#[derive(Clone, Debug)]
pub(super) struct Reached {
    pub(super) node: NodeId,
    /// The links of the shortest way, in order.
    pub(super) by: Vec<LinkId>,
    /// All links from the guard itself to it.
    pub(super) direct_links: Vec<LinkId>,
    /// Only steps stand between.
    pub(super) direct: bool,
    /// An application stands between.
    pub(super) relayed: bool,
}

/// The hops of a topology that carry requests, with room for searches.
pub(super) struct Walk<'a, 'graph> {
    doors: &'a Doors<'a, 'graph>,
    out: Vec<Vec<Way>>,
    /// The same and other traffic, from the other end.
    into: Vec<Vec<Way>>,
    /// The number of the search that came to a resource.
    seen: [Vec<u32>; 2],
    search: u32,
    limits: BTreeSet<Limit>,
}

/// How a search came to a resource.
#[derive(Clone, Copy)]
struct Visit {
    node: NodeId,
    relayed: bool,
    direct: bool,
    /// The visit before, and the link from there.
    before: Option<(usize, LinkId)>,
}

impl<'a, 'graph> Walk<'a, 'graph> {
    pub(super) fn new(doors: &'a Doors<'a, 'graph>) -> Self {
        let graph = doors.graph();
        let count = graph.topology().nodes.len();
        let (mut out, mut into) = (vec![Vec::new(); count], vec![Vec::new(); count]);
        for (id, link) in graph.topology().links.enumerated() {
            if !is_usable(doors, id, link) {
                continue;
            }
            into[at(link.to)].push(Way { link: id, to: link.from });
            // The other half of `a <-> b` is the answer, where a front door or a client is what it leads to.
            let is_answer = link.twin.is_some()
                && (doors.ground.seats[link.to] == Seat::Outside
                    || DOORS.iter().any(|asked| graph.has(link.to, *asked)));
            if link.can_be_default(graph.node(link.to).kind) && !is_answer {
                out[at(link.from)].push(Way { link: id, to: link.to });
            }
        }
        Self { doors, out, into, seen: [marks(graph), marks(graph)], search: 0, limits: BTreeSet::new() }
    }

    /// The hops out of a resource that carry requests, in the order of the file.
    pub(super) fn out(&self, node: NodeId) -> &[Way] {
        &self.out[at(node)]
    }

    /// Whether a resource hands on what it gets.
    pub(super) fn hands_on(&self, node: NodeId) -> bool {
        let graph = self.doors.graph();
        STEPS.iter().chain(&FORWARDERS).any(|asked| graph.has(node, *asked))
    }

    /// Links, and those that lead to them through listeners and rules.
    pub(super) fn up_to(&self, links: impl Iterator<Item = LinkId>) -> BTreeSet<LinkId> {
        let graph = self.doors.graph();
        let mut found = BTreeSet::new();
        let mut open: Vec<LinkId> = links.collect();
        while let Some(link) = open.pop() {
            let from = graph.topology().links[link].from;
            if found.insert(link) && graph.has(from, Trait::Transparent) {
                open.extend(self.into[at(from)].iter().map(|way| way.link));
            }
        }
        found
    }

    /// Everything that requests of a guard come to and that might answer others too, the nearest first.
    pub(super) fn from(&mut self, guard: NodeId) -> Vec<Reached> {
        let graph = self.doors.graph();
        let is = |node: NodeId, of: &[Trait]| of.iter().any(|asked| graph.has(node, *asked));
        self.search += 1;
        self.seen[0][at(guard)] = self.search;
        self.seen[1][at(guard)] = self.search;
        let mut visits = vec![Visit { node: guard, relayed: false, direct: true, before: None }];
        let mut open = VecDeque::from([0_usize]);
        let mut hops = 0;
        while let Some(index) = open.pop_front() {
            let Some(visit) = visits.get(index).copied() else { break };
            let is_step = is(visit.node, &STEPS);
            let goes_on = index == 0 || is_step || is(visit.node, &FORWARDERS);
            let applies = !goes_on && is(visit.node, &APPLICATIONS);
            // Behind an accelerator stand its endpoints; what they do is theirs.
            let ends_here = index != 0 && !is_step && graph.has(guard, Trait::Accelerator);
            if !(goes_on || applies) || ends_here {
                continue;
            }
            let relayed = visit.relayed || applies;
            let direct = visit.direct && (index == 0 || is_step);
            for place in 0..self.out[at(visit.node)].len() {
                let way = self.out[at(visit.node)][place];
                hops += 1;
                if hops > MOST_HOPS {
                    self.limits.insert(Limit::Hops { guard });
                    break;
                }
                let mut ends = vec![way.to];
                if graph.node(way.to).is_boundary {
                    let inside = graph.inside(way.to);
                    if inside.len() > MOST_MEMBERS {
                        self.limits.insert(Limit::Members { guard, place: way.to });
                    }
                    ends.extend(inside.into_iter().take(MOST_MEMBERS));
                }
                for node in ends {
                    // What was come to without an application in between needs no second visit.
                    let is_new = self.seen[0][at(node)] != self.search
                        && (!relayed || self.seen[1][at(node)] != self.search);
                    if is_new {
                        self.seen[usize::from(relayed)][at(node)] = self.search;
                        open.push_back(visits.len());
                        visits.push(Visit { node, relayed, direct, before: Some((index, way.link)) });
                    }
                }
            }
        }
        let told: Vec<&Visit> =
            visits.iter().skip(1).filter(|visit| self.is_told(visit) && self.is_target(visit.node)).collect();
        told.into_iter().map(|visit| self.reached(guard, visit, &visits)).collect()
    }

    /// What the searches so far have not looked at.
    pub(super) fn limits(&self) -> impl Iterator<Item = Limit> + '_ {
        self.limits.iter().copied()
    }

    /// Whether anything is to be said of a visit: what is hidden matters next to the guard only, and of what an
    /// application calls, only what is not.
    fn is_told(&self, visit: &Visit) -> bool {
        let is_exposed = self.doors.ground.exposure[visit.node].exposed != Some(false);
        let is_balancer = self.doors.graph().has(visit.node, Trait::LoadBalancer);
        visit.direct || (is_exposed && (!visit.relayed || is_balancer))
    }

    fn reached(&mut self, guard: NodeId, visit: &Visit, visits: &[Visit]) -> Reached {
        let mut by = Vec::new();
        let mut before = visit.before;
        while let Some((index, link)) = before.filter(|_| by.len() < LONGEST) {
            by.push(link);
            before = visits.get(index).and_then(|visit| visit.before);
        }
        by.reverse();
        if before.is_some() {
            self.limits.insert(Limit::Length { guard, target: visit.node });
        }
        let into = self.into[at(visit.node)].iter().filter(|way| way.to == guard);
        let direct_links = into.map(|way| way.link).collect();
        Reached { node: visit.node, by, direct_links, direct: visit.direct, relayed: visit.relayed }
    }

    /// Whether a resource answers requests of applications: what could be called past a front door.
    fn is_target(&self, node: NodeId) -> bool {
        const ASKING: [Trait; 5] =
            [Trait::ApiGateway, Trait::GraphQl, Trait::FunctionUrl, Trait::BucketWebsite, Trait::ObjectStore];
        let graph = self.doors.graph();
        let is = |asked: &Trait| graph.has(node, *asked);
        if graph.node(node).is_boundary || is(&Trait::RemoteAccess) {
            return false;
        }
        match self.doors.ground.seats[node] {
            Seat::Balancer => true,
            Seat::Interface => is(&Trait::PublicIp) || is(&Trait::HttpFront),
            Seat::Hidden => is(&Trait::HttpFront),
            Seat::Service | Seat::Dual => {
                let has_choice = graph.node(node).kind.net == Net::ByEndpointType;
                ASKING.iter().any(is) || (is(&Trait::HttpFront) && !has_choice)
            }
            _ => false,
        }
    }

    /// The links from outside that lead to a resource through nothing that guards it; with the accelerator over which
    /// they come.
    pub(super) fn entrances(&self, node: NodeId) -> Vec<(LinkId, Option<NodeId>)> {
        let graph = self.doors.graph();
        let passes = |node: NodeId| {
            STEPS.iter().any(|asked| graph.has(node, *asked)) || graph.has(node, Trait::InternetGateway)
        };
        let mut found = Vec::new();
        let mut seen = vec![node];
        let mut open: Vec<(NodeId, Option<NodeId>)> = vec![(node, None)];
        while let Some((to, over)) = open.pop() {
            for way in &self.into[at(to)] {
                let from = way.to;
                // A network of one's own calls public addresses from outside too, where it does not come by a private way.
                let is_public = matches!(self.doors.hops[way.link].class, Class::Public | Class::AwsPublic);
                let is_outside = match self.doors.ground.seats[from] {
                    Seat::Outside => true,
                    Seat::Premises => is_public,
                    _ => false,
                };
                if is_outside {
                    found.push((way.link, over));
                    continue;
                }
                let over = if graph.has(from, Trait::Accelerator) { Some(from) } else { over };
                if (passes(from) || over == Some(from)) && !seen.contains(&from) {
                    seen.push(from);
                    open.push((from, over));
                }
            }
        }
        found.sort_unstable();
        found
    }
}

/// Whether anything passes over a link.
fn is_usable(doors: &Doors<'_, '_>, id: LinkId, link: &Link) -> bool {
    let graph: &Graph = doors.graph();
    let is_delivery = link.integration == Some(Integration::Logs)
        || matches!(link.link_type, LinkType::Control | LinkType::Replication);
    let through = |node: NodeId| DRAWN_THROUGH.iter().any(|asked| graph.has(node, *asked));
    match doors.hops[id].class {
        Class::Unreachable | Class::Unknown => false,
        Class::None => !is_delivery && (through(link.from) || through(link.to)),
        _ => !is_delivery,
    }
}
