//! Conditions about addresses and what filters them.

use super::when::Site;
use crate::analysis::hop::{Hop, Path};
use crate::analysis::hops::{self, Facts as Ground};
use crate::analysis::inbound;
use crate::analysis::seat::Place;
use crate::base::ids::NodeId;
use crate::model::link::Link;

/// Whether the second end stands in another network than the first, with addresses of which none is private; `None`
/// where the networks or the addresses are not stated.
pub(super) fn public_block_elsewhere(ground: &Ground<'_>, from: NodeId, to: NodeId) -> Option<bool> {
    let is_stated = |place: Place| !matches!(place, Place::Unplaced | Place::Implied(_));
    let (near, far) = (ground.places[from], ground.places[to]);
    if near == far {
        return Some(false);
    }
    let blocks = hops::addresses(ground.graph, to);
    if !is_stated(near) || !is_stated(far) || blocks.is_empty() {
        return None;
    }
    // Ranges of IPv6 that are not local cannot be told from those that a VPC may use inside.
    let is_public = |block: &&str| block.contains('.') && !inbound::is_private(block);
    Some(blocks.iter().all(is_public))
}

/// Whether a hop arrives by PrivateLink and no inbound rule of its destination admits the addresses of the caller, as
/// far as both are stated. An endpoint stands for the clients of its network.
pub(super) fn privatelink_not_admitted(site: &Site<'_>, link: &Link, hop: &Hop) -> Option<bool> {
    let graph = site.ground.graph;
    let arrives = inbound::is_by_privatelink(graph, site.from, &hop.road, site.to)
        && matches!(hop.path, Path::PrivateLink | Path::Unknown);
    if !arrives {
        return Some(false);
    }
    inbound::rules(graph, site.to)?;
    let caller = inbound::Caller {
        node: site.from,
        by: &hop.road,
        public: false,
        blocks: hops::addresses(graph, site.from),
    };
    Some(inbound::admits(graph, link, &caller, site.to).is_err())
}
