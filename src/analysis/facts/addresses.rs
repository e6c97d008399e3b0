//! Conditions about addresses and what filters them.

use super::rules;
use super::when::Site;
use crate::analysis::hop::{Hop, Path};
use crate::analysis::hops::{self, Ground};
use crate::analysis::inbound;
use crate::analysis::seat::Place;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::model::link::Link;

/// Whether the second end stands in another network than the first, and states address blocks of which none is
/// private.
pub(super) fn public_block_elsewhere(ground: &Ground<'_>, from: NodeId, to: NodeId) -> bool {
    let is_drawn = |place: Place| !matches!(place, Place::Unplaced | Place::Implied(_));
    let (near, far) = (ground.places[from], ground.places[to]);
    let blocks = hops::addresses(ground.graph, to);
    // Ranges of IPv6 that are not local cannot be told from those that a VPC may use inside.
    let is_public = |block: &str| block.contains('.') && !inbound::is_private(block);
    near != far && is_drawn(near) && is_drawn(far) && !blocks.is_empty() && blocks.into_iter().all(is_public)
}

/// Whether a hop arrives by PrivateLink and no inbound rule of its destination admits the addresses of the caller, as
/// far as both are stated.
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
        blocks: clients(site.ground, site.from),
    };
    Some(inbound::admits(graph, link, &caller, site.to).is_err())
}

/// The addresses that a load balancer sees behind PrivateLink: those of the clients, for whom an endpoint of their
/// network stands. Empty: not stated.
fn clients<'graph>(ground: &Ground<'graph>, from: NodeId) -> Vec<&'graph str> {
    let graph = ground.graph;
    if graph.has(from, Trait::EndpointService) {
        return Vec::new();
    }
    let mut blocks = hops::addresses(graph, from);
    if graph.has(from, Trait::Endpoint) {
        for caller in rules::callers(ground, from) {
            let own = hops::addresses(graph, caller);
            if own.is_empty() {
                return own;
            }
            blocks.extend(own);
        }
    }
    blocks
}
