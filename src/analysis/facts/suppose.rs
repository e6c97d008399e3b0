//! What the catalogue would say if something were so that need not be drawn: that the ends of a hop had other owners, that
//! two networks had the same addresses.
//!
//! A fact decides the question where it holds if it is so, and not if it is otherwise.

use std::collections::{BTreeMap, BTreeSet};

use super::when::Site;
use super::{Held, hold_if, ways};
use crate::analysis::hop::Hop;
use crate::analysis::hops::Ground;
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::catalog::facts::{Fact, HopIs, NetIs, PairIs};
use crate::catalog::traits::Trait;

/// Something that is taken for true of every hop and of every connection between networks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::analysis) enum Supposition {
    /// One account owns both ends.
    OneOwner,
    /// Each end belongs to an account of its own, with networks of its own, and whoever has to admit the other does.
    OtherOwners,
    /// Networks have addresses that nobody else has.
    BlocksApart,
    /// All networks have the same addresses.
    SameBlocks,
}

/// The facts that a supposition decides, by link and by resource.
#[derive(Debug, Default)]
pub(in crate::analysis) struct Supposed {
    links: BTreeMap<LinkId, Vec<&'static Fact>>,
    nodes: BTreeMap<NodeId, Vec<&'static Fact>>,
}

/// For each of two suppositions of which one is true: the facts that hold if it is, and not if the other is.
pub(in crate::analysis) fn contrast(
    ground: &Ground<'_>,
    hops: &IdVec<LinkId, Hop>,
    one: Supposition,
    other: Supposition,
) -> [Supposed; 2] {
    let [one, other] = [one, other].map(|supposed| hold_if(ground, hops, Some(supposed)));
    [Supposed::without(&one, &other), Supposed::without(&other, &one)]
}

impl Supposed {
    /// The facts of one list that the other has not at the same place.
    fn without(held: &[Held], otherwise: &[Held]) -> Self {
        let mut others: BTreeMap<(&str, &[NodeId]), BTreeSet<LinkId>> = BTreeMap::new();
        for other in otherwise {
            others.entry((other.fact.id, &other.nodes)).or_default().extend(&other.links);
        }
        let mut decided = Self::default();
        for one in held {
            let known = others.get(&(one.fact.id, one.nodes.as_slice()));
            let news = one.links.iter().filter(|link| known.is_none_or(|known| !known.contains(link)));
            for link in news {
                decided.links.entry(*link).or_default().push(one.fact);
            }
            let alone = one.nodes.first().filter(|_| one.links.is_empty() && known.is_none());
            if let Some(node) = alone {
                decided.nodes.entry(*node).or_default().push(one.fact);
            }
        }
        decided
    }

    /// Those at a link, in the order of the catalogue.
    pub(in crate::analysis) fn at_link(&self, link: LinkId) -> impl Iterator<Item = &'static Fact> + '_ {
        self.links.get(&link).into_iter().flatten().copied()
    }

    /// Those at a resource, links apart.
    pub(in crate::analysis) fn at_node(&self, node: NodeId) -> impl Iterator<Item = &'static Fact> + '_ {
        self.nodes.get(&node).into_iter().flatten().copied()
    }
}

/// What a supposition says to a condition of two resources; `None`: nothing.
pub(super) fn pair(site: &Site<'_>, pair: PairIs) -> Option<bool> {
    match (site.known.supposed?, pair) {
        (Supposition::OneOwner, PairIs::SameAccount) => Some(true),
        (Supposition::OtherOwners, PairIs::SameAccount) => Some(false),
        // A network belongs to one account; what another shares of it is no network of one's own.
        (Supposition::OtherOwners, PairIs::SameVpc) => {
            let graph = site.graph();
            (graph.vpc(site.from).is_some() && graph.vpc(site.to).is_some()).then_some(false)
        }
        _ => None,
    }
}

/// The same for a condition of a hop.
pub(super) fn hop(site: &Site<'_>, asked: HopIs) -> Option<bool> {
    match (site.known.supposed?, asked) {
        (Supposition::OneOwner, HopIs::OneAccount) => Some(true),
        (Supposition::OneOwner, HopIs::OverForeign(_)) | (Supposition::OtherOwners, HopIs::OneAccount) => {
            Some(false)
        }
        (Supposition::OtherOwners, HopIs::OverForeign(kinds)) => {
            Some(!ways::of_kinds(site, kinds).is_empty())
        }
        // A policy can be written that admits the other.
        (Supposition::OtherOwners, HopIs::AdmittedByPolicy) => Some(true),
        _ => None,
    }
}

/// The same for a condition of networks.
pub(super) fn net(site: &Site<'_>, asked: NetIs) -> Option<bool> {
    let graph = site.graph();
    let same = match site.known.supposed? {
        Supposition::BlocksApart => false,
        Supposition::SameBlocks => true,
        _ => return None,
    };
    match asked {
        NetIs::BetweenOverlappingVpcs => {
            let (near, far) = (graph.vpc(site.from)?, graph.vpc(site.to)?);
            Some(same && near != far)
        }
        NetIs::JoinsOverlappingVpcs => {
            let attached = site.ground.roads.attached_to(site.from);
            Some(same && attached.filter(|place| graph.has(*place, Trait::Vpc)).count() > 1)
        }
        _ => None,
    }
}
