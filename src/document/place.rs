//! Which boundaries are accounts, Regions, networks and zones.

use std::collections::BTreeSet;

use crate::base::ids::NodeId;
use crate::catalog::kind::Kind;
use crate::catalog::traits::Trait;
use crate::model::topology::Topology;

/// A level that the overview counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    Account,
    Region,
    Network,
    Zone,
    Subnet,
}

/// The level of a kind of boundary.
#[must_use]
pub fn level(kind: &Kind) -> Option<Level> {
    const LEVELS: [(Trait, Level); 5] = [
        (Trait::Account, Level::Account),
        (Trait::Region, Level::Region),
        (Trait::Vpc, Level::Network),
        (Trait::Zone, Level::Zone),
        (Trait::Subnet, Level::Subnet),
    ];
    LEVELS.into_iter().find(|(of, _)| kind.has(*of)).map(|(_, level)| level)
}

/// How many different places of a level are drawn. The same Region under two accounts is one Region; a zone is
/// known by its word within its Region (`LANGUAGE` rule 9).
#[must_use]
pub fn count(topology: &Topology, level_wanted: Level) -> usize {
    let mut places: BTreeSet<(Option<String>, String)> = BTreeSet::new();
    for (id, node) in topology.nodes.enumerated() {
        let found = level(node.kind);
        let key = match level_wanted {
            Level::Zone => zone(topology, id).map(|zone| (region(topology, id), zone)),
            _ if found != Some(level_wanted) => None,
            Level::Region => region(topology, id).map(|region| (None, region)),
            _ => Some((None, node.id.clone())),
        };
        places.extend(key);
    }
    places.len()
}

/// The word of the zone that a zone or a subnet stands for.
fn zone(topology: &Topology, id: NodeId) -> Option<String> {
    let node = &topology.nodes[id];
    match level(node.kind)? {
        Level::Zone => Some(node.attributes.zone.clone().unwrap_or_else(|| node.id.clone())),
        // A subnet in a drawn zone belongs to that one, which is counted for itself.
        Level::Subnet => node.attributes.zone.clone(),
        _ => None,
    }
}

/// The name of the Region that a resource is or stands in: the name stated, or else the id of the boundary.
fn region(topology: &Topology, id: NodeId) -> Option<String> {
    std::iter::once(id)
        .chain(topology.ancestors(id))
        .map(|at| &topology.nodes[at])
        .find(|node| level(node.kind) == Some(Level::Region))
        .map(|node| node.attributes.region.clone().unwrap_or_else(|| node.id.clone()))
}
