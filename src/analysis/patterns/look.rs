//! What matchers ask of a topology.

use crate::analysis::hop::{Exposure, Hop};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::{Class, Link, Via, Way};

/// The topology and its verdicts, as matchers see them.
pub struct Look<'a> {
    pub(super) graph: &'a Graph,
    pub(super) hops: &'a IdVec<LinkId, Hop>,
    pub(super) exposure: &'a IdVec<NodeId, Exposure>,
}

/// How many steps (listener, rule, target group) may stand one behind another.
const MOST_STEPS: usize = 8;

impl<'a> Look<'a> {
    pub(super) fn has(&self, node: NodeId, asked: Trait) -> bool {
        self.graph.has(node, asked)
    }

    /// Resources of which this is true, in the order of the file.
    pub(super) fn all(&self, asked: Trait) -> impl Iterator<Item = NodeId> + '_ {
        self.graph.topology().nodes.ids().filter(move |node| self.graph.has(*node, asked))
    }

    pub(super) fn link(&self, link: LinkId) -> &'a Link {
        &self.graph.topology().links[link]
    }

    pub(super) fn class(&self, link: LinkId) -> Class {
        self.hops[link].class
    }

    pub(super) fn is_exposed(&self, node: NodeId) -> bool {
        self.exposure[node].exposed == Some(true)
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

    pub(super) fn same_account(&self, one: NodeId, other: NodeId) -> bool {
        self.graph.owner(one) == self.graph.owner(other)
    }
}
