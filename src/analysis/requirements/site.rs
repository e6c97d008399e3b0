//! A topology, as requirements look at it: its front doors, the ways behind them, and where they end.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::analysis::Analysis;
use crate::analysis::facts::{self, Supposed, Supposition};
use crate::analysis::hops::{self, Ground};
use crate::base::date::Date;
use crate::base::ids::{LinkId, NodeId};
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::{Class, Integration, Link, LinkType};

/// What hands requests on, and is no application.
const RELAYS: [Trait; 13] = [
    Trait::Proxy,
    Trait::GraphQl,
    Trait::LoadBalancer,
    Trait::GatewayLoadBalancer,
    Trait::Transparent,
    Trait::Accelerator,
    Trait::VpcOrigin,
    Trait::VpcLink,
    Trait::Endpoint,
    Trait::EndpointService,
    Trait::Registry,
    Trait::ServiceNetwork,
    Trait::ResourceGateway,
];

pub(super) struct Site<'a> {
    pub(super) graph: &'a Graph,
    pub(super) analysis: &'a Analysis,
    pub(super) ground: Ground<'a>,
    /// If there is one owner, and if there are others.
    owners: OnceCell<[Supposed; 2]>,
    /// If no addresses are the same, and if all are.
    blocks: OnceCell<[Supposed; 2]>,
}

impl<'a> Site<'a> {
    pub(super) fn new(graph: &'a Graph, analysis: &'a Analysis) -> Self {
        let ground = Ground::new(graph);
        Self { graph, analysis, ground, owners: OnceCell::new(), blocks: OnceCell::new() }
    }

    pub(super) fn day(&self) -> Date {
        self.graph.topology().as_of
    }

    pub(super) fn link(&self, link: LinkId) -> &'a Link {
        &self.graph.topology().links[link]
    }

    pub(super) fn class(&self, link: LinkId) -> Class {
        self.analysis.hops[link].class
    }

    pub(super) fn is_outside(&self, node: NodeId) -> bool {
        self.graph.node(node).kind.net == Net::External
    }

    pub(super) fn is_relay(&self, node: NodeId) -> bool {
        RELAYS.iter().any(|asked| self.graph.has(node, *asked))
    }

    /// What callers from outside meet first, in the order of the links.
    pub(super) fn fronts(&self) -> Vec<NodeId> {
        let topology = self.graph.topology();
        let mut fronts = Vec::new();
        for (id, link) in topology.links.enumerated() {
            let carries = !matches!(self.class(id), Class::None | Class::Unreachable);
            if carries
                && self.is_outside(link.from)
                && !self.is_outside(link.to)
                && !fronts.contains(&link.to)
            {
                fronts.push(link.to);
            }
        }
        fronts
    }

    /// The front doors; where nobody outside is drawn, what hands on the requests of those that nobody calls.
    pub(super) fn doors(&self) -> Vec<NodeId> {
        let mut doors = self.fronts();
        for id in self.entries() {
            let to = self.link(id).to;
            if !doors.contains(&to) {
                doors.push(to);
            }
        }
        doors
    }

    /// Where nobody outside is drawn: the links by which those that nobody calls reach front doors.
    pub(super) fn entries(&self) -> Vec<LinkId> {
        if !self.fronts().is_empty() {
            return Vec::new();
        }
        let links = &self.graph.topology().links;
        let called: BTreeSet<NodeId> = links.iter().map(|link| link.to).collect();
        let is_entry = |id: &LinkId| {
            let link = &links[*id];
            let is_first = !called.contains(&link.from) && !self.is_relay(link.from);
            is_first && self.carries_requests(*id) && self.is_relay(link.to)
        };
        links.ids().filter(is_entry).collect()
    }

    /// The links that a request may take from the front doors on, within AWS; all links within, where nothing is
    /// called from outside.
    pub(super) fn inner(&self) -> Vec<LinkId> {
        let topology = self.graph.topology();
        let reached = self.reached(self.fronts());
        let is_inner = |id: &LinkId| {
            let link = &topology.links[*id];
            !self.is_outside(link.from)
                && !self.is_outside(link.to)
                && (reached.is_empty() || reached.contains(&link.from))
        };
        topology.links.ids().filter(is_inner).collect()
    }

    /// Everything within AWS that links lead to, and where they begin.
    pub(super) fn reached(&self, from: Vec<NodeId>) -> BTreeSet<NodeId> {
        let mut reached: BTreeSet<NodeId> = from.iter().copied().collect();
        let mut waiting = from;
        while let Some(node) = waiting.pop() {
            for link in self.graph.links_from(node) {
                let to = self.link(link).to;
                if !self.is_outside(to) && reached.insert(to) {
                    waiting.push(to);
                }
            }
        }
        reached
    }

    /// The links by which the requests of callers go on from a resource, where it hands them on.
    pub(super) fn onward(&self, node: NodeId) -> Vec<LinkId> {
        if !self.is_relay(node) {
            return Vec::new();
        }
        self.graph.links_from(node).into_iter().filter(|link| self.carries_requests(*link)).collect()
    }

    fn carries_requests(&self, id: LinkId) -> bool {
        let link = self.link(id);
        link.link_type == LinkType::Request
            && link.integration != Some(Integration::Logs)
            && self.class(id) != Class::None
            && !self.graph.has(link.to, Trait::IdentityProvider)
            && !self.is_outside(link.to)
    }

    /// Front doors, and what requests meet behind them as far as the applications, in the order of the file.
    pub(super) fn met(&self) -> BTreeSet<NodeId> {
        let mut waiting = self.doors();
        let mut met: BTreeSet<NodeId> = waiting.iter().copied().collect();
        while let Some(node) = waiting.pop() {
            for link in self.onward(node) {
                let to = self.link(link).to;
                if met.insert(to) {
                    waiting.push(to);
                }
            }
        }
        met
    }

    /// What really calls, where a link leaves a step between a load balancer and its targets.
    pub(super) fn callers(&self, link: LinkId) -> Vec<NodeId> {
        let from = self.link(link).from;
        if self.graph.has(from, Trait::Transparent) {
            hops::sources_behind(&self.ground, from)
        } else {
            vec![from]
        }
    }

    /// Resources of which one of these is true, in the order of the file.
    pub(super) fn all(&self, asked: &[Trait]) -> Vec<NodeId> {
        let is_one = |node: &NodeId| asked.iter().any(|asked| self.graph.has(*node, *asked));
        self.graph.topology().nodes.ids().filter(is_one).collect()
    }

    /// How many a drawn resource stands for.
    pub(super) fn count(&self, node: NodeId) -> usize {
        self.graph.node(node).count.map_or(1, |count| count.max(1) as usize)
    }

    /// The facts that hold only where the ends of a hop have one owner.
    pub(super) fn if_one_owner(&self) -> &Supposed {
        &self.by_owners()[0]
    }

    /// The facts that hold only where the ends of a hop have other owners.
    pub(super) fn if_other_owners(&self) -> &Supposed {
        &self.by_owners()[1]
    }

    fn by_owners(&self) -> &[Supposed; 2] {
        let (one, others) = (Supposition::OneOwner, Supposition::OtherOwners);
        self.owners.get_or_init(|| facts::contrast(&self.ground, &self.analysis.hops, one, others))
    }

    /// The facts that hold only where networks have the same addresses.
    pub(super) fn if_same_blocks(&self) -> &Supposed {
        let (apart, same) = (Supposition::BlocksApart, Supposition::SameBlocks);
        let both = || facts::contrast(&self.ground, &self.analysis.hops, apart, same);
        &self.blocks.get_or_init(both)[1]
    }
}
