//! What matchers ask of a topology.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::hop::{Exposure, Hop, Path};
use crate::analysis::inbound;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Net};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Endpoint, InboundRule, Peer, Scheme};
use crate::model::link::{Class, Link, Via, Way};

/// The topology and its verdicts, as matchers see them.
pub struct Look<'a> {
    pub(super) graph: &'a Graph,
    pub(super) hops: &'a IdVec<LinkId, Hop>,
    pub(super) exposure: &'a IdVec<NodeId, Exposure>,
}

/// The variant of patterns that join accounts, where both ends belong to one.
pub(super) const WITHIN_ACCOUNT: Text = Text::new("within one account", "1 つのアカウント内");

/// How many steps (listener, rule, target group) may stand one behind another.
const MOST_STEPS: usize = 8;

impl<'a> Look<'a> {
    pub(super) fn has(&self, node: NodeId, asked: Trait) -> bool {
        self.graph.has(node, asked)
    }

    /// Resources of which this is true, in the order of the file.
    pub(super) fn all(&self, asked: Trait) -> impl Iterator<Item = NodeId> + '_ {
        self.graph.all(asked).iter().copied()
    }

    pub(super) fn link(&self, link: LinkId) -> &'a Link {
        &self.graph.topology().links[link]
    }

    pub(super) fn class(&self, link: LinkId) -> Class {
        self.hops[link].class
    }

    /// Links out of a resource to what really answers: steps between a load balancer and its targets are looked
    /// through. The link is the last one, which carries the condition of the target.
    pub(super) fn calls(&self, from: NodeId) -> Vec<(LinkId, NodeId)> {
        let mut found = Vec::new();
        let mut layer = vec![from];
        for _ in 0..MOST_STEPS {
            let mut next = Vec::new();
            for node in layer {
                for id in self.graph.links_from(node) {
                    let to = self.link(id).to;
                    if self.has(to, Trait::Transparent) {
                        next.push(to);
                    } else {
                        found.push((id, to));
                    }
                }
            }
            layer = next;
        }
        found
    }

    /// Roads out of a resource, hop by hop: a way of this kind that is drawn as a step is looked through.
    pub(super) fn past(&self, from: NodeId, way: Trait) -> Vec<Vec<(LinkId, NodeId)>> {
        let mut found = Vec::new();
        for hop in self.calls(from) {
            if self.has(hop.1, way) {
                found.extend(self.calls(hop.1).into_iter().map(|next| vec![hop, next]));
            } else {
                found.push(vec![hop]);
            }
        }
        found
    }

    /// Interface endpoints whose addresses are targets of a load balancer.
    pub(super) fn endpoints_behind(&self, balancer: NodeId) -> Vec<(LinkId, NodeId)> {
        let mut found = self.calls(balancer);
        found.retain(|(link, target)| self.has(*target, Trait::InterfaceEndpoint) && self.is_usable(*link));
        found
    }

    /// Links into a resource.
    pub(super) fn called_by(&self, to: NodeId) -> Vec<(LinkId, NodeId)> {
        self.graph.links_to(to).into_iter().map(|id| (id, self.link(id).from)).collect()
    }

    /// Whether somebody outside AWS calls it directly, as drawn.
    pub(super) fn is_front(&self, node: NodeId) -> bool {
        self.called_by(node).into_iter().any(|(link, from)| {
            self.graph.node(from).kind.net == Net::External && self.class(link) == Class::Public
        })
    }

    /// Every link with its destination, in the order of the file.
    pub(super) fn links(&self) -> impl Iterator<Item = (LinkId, NodeId)> + '_ {
        self.graph.topology().links.enumerated().map(|(id, link)| (id, link.to))
    }

    /// Links whose hop takes this path.
    pub(super) fn links_by(&self, path: Path) -> Vec<(LinkId, NodeId)> {
        self.links().filter(|(link, _)| self.hops[*link].path == path).collect()
    }

    /// Whether packets or calls can take a hop.
    pub(super) fn is_usable(&self, link: LinkId) -> bool {
        !matches!(self.class(link), Class::None | Class::Unreachable | Class::Unknown)
    }

    /// Whether a hop rests on this fact or row.
    pub(super) fn rests_on(&self, link: LinkId, fact: &str) -> bool {
        self.hops[link].because.iter().any(|evidence| evidence.fact == fact)
    }

    /// Private integrations of an API: hops that a VPC link carries, with their backends.
    pub(super) fn private_integrations(&self, api: NodeId) -> Vec<(LinkId, NodeId)> {
        let mut found = self.calls(api);
        found.retain(|(link, _)| self.class(*link) == Class::PrivateLink);
        found
    }

    /// Hops over public addresses from kinds of this trait to exposed ends that `fits`, by source and end.
    pub(super) fn public_hops(
        &self,
        from: Trait,
        fits: impl Fn(&Self, NodeId, NodeId) -> bool,
    ) -> Vec<(NodeId, Vec<(LinkId, NodeId)>, NodeId)> {
        let mut found: BTreeMap<(NodeId, NodeId), Vec<(LinkId, NodeId)>> = BTreeMap::new();
        for source in self.all(from) {
            for (link, to) in self.calls(source) {
                if self.class(link) == Class::AwsPublic
                    && self.exposure[to].exposed != Some(false)
                    && fits(self, source, to)
                {
                    found.entry((source, to)).or_default().push((link, to));
                }
            }
        }
        found.into_iter().map(|((source, to), links)| (source, links, to)).collect()
    }

    /// What a load balancer does with a request: its rules, and its default action where it leads on. Sign-in and logs
    /// are no such thing.
    pub(super) fn actions(&self, balancer: NodeId) -> Vec<(LinkId, NodeId)> {
        let mut found = self.calls(balancer);
        found.retain(|(id, target)| {
            let link = self.link(*id);
            !link.routes.is_empty() || link.can_be_default(self.graph.node(*target).kind)
        });
        found
    }

    /// The applications among which a load balancer chooses by a condition, that of the default action too; none,
    /// where it does not choose.
    pub(super) fn chosen(&self, balancer: NodeId) -> Vec<(LinkId, NodeId)> {
        let mut found = self.actions(balancer);
        let conditional = found.iter().any(|(link, _)| !self.link(*link).routes.is_empty());
        let targets: BTreeSet<NodeId> = found.iter().map(|(_, target)| *target).collect();
        if !conditional || targets.len() < 2 {
            found.clear();
        }
        found
    }

    /// Whether a network load balancer leads to applications, and not on to endpoints.
    pub(super) fn is_nlb_of_applications(&self, balancer: NodeId) -> bool {
        self.has(balancer, Trait::NetworkLoadBalancer)
            && self.calls(balancer).iter().all(|(_, target)| !self.has(*target, Trait::InterfaceEndpoint))
    }

    /// Whether a load balancer has private addresses only.
    pub(super) fn is_internal(&self, balancer: NodeId) -> bool {
        self.graph.node(balancer).attributes.scheme == Some(Scheme::Internal)
    }

    /// REST APIs that answer through endpoints only.
    pub(super) fn private_apis(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.all(Trait::RestApi)
            .filter(|api| self.graph.node(*api).attributes.endpoint == Some(Endpoint::Private))
    }

    /// Whether inbound rules are modelled and admit address ranges, but not the internet as such.
    pub(super) fn admits_ranges_only(&self, node: NodeId) -> bool {
        let Some(rules) = inbound::rules(self.graph, node) else { return false };
        let ranges = |rule: &&&InboundRule| matches!(rule.from, Peer::IpRanges(_) | Peer::PrefixList(_));
        let anyone = |rule: &&InboundRule| inbound::is_whole_internet(&rule.from);
        rules.iter().any(|rule| ranges(&rule)) && !rules.iter().any(anyone)
    }

    /// The networks that a connection joins, those that its routes name too, each once.
    pub(super) fn joined(&self, connection: NodeId) -> BTreeSet<NodeId> {
        let topology = self.graph.topology();
        let mut joined = BTreeSet::new();
        for attachment in self.graph.attachments(connection) {
            joined.insert(attachment.to);
            joined.extend(&attachment.routes);
        }
        // `connects` may be written on the other side.
        joined.extend(topology.nodes.ids().filter(|other| {
            self.graph.attachments(*other).iter().any(|attachment| attachment.to == connection)
        }));
        joined
    }

    /// Whether it keeps data that applications query.
    pub(super) fn is_database(&self, node: NodeId) -> bool {
        self.graph.node(node).kind.category == Category::Database && !self.graph.node(node).is_boundary
    }

    /// Whether it keeps data for good: a database that is no cache and does not only copy on.
    pub(super) fn keeps_data(&self, node: NodeId) -> bool {
        self.is_database(node) && !self.has(node, Trait::Cache) && !self.has(node, Trait::Stream)
    }

    /// What a hop passes, named or implied, in order.
    pub(super) fn road(&self, link: LinkId) -> Vec<NodeId> {
        self.hops[link].road.clone()
    }

    /// Whether a way of this kind stands on the road of a hop: named, unnamed, or implied.
    pub(super) fn goes_by(&self, link: LinkId, asked: Trait) -> bool {
        let named = match &self.link(link).via {
            Some(Via::Through(ways)) => ways.iter().any(|way| match way.value {
                Way::Node(node) => self.has(node, asked),
                Way::Kind(kind) => kind.has(asked),
            }),
            _ => false,
        };
        named || self.hops[link].road.iter().any(|way| self.has(*way, asked))
    }

    /// The roads of a hop, of which one is taken; the only one, where zones do not differ.
    pub(super) fn roads(&self, link: LinkId) -> &'a [Vec<NodeId>] {
        let hop = &self.hops[link];
        if hop.roads.is_empty() { std::slice::from_ref(&hop.road) } else { &hop.roads }
    }

    /// Whether a hop uses public addresses, of the internet or of services.
    pub(super) fn is_public(&self, link: LinkId) -> bool {
        matches!(self.class(link), Class::Public | Class::AwsPublic)
    }

    pub(super) fn same_account(&self, one: NodeId, other: NodeId) -> bool {
        self.graph.owner(one) == self.graph.owner(other)
    }
}
