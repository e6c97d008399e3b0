//! Which networks are joined, and by what: peering, hubs, circuits, tunnels (`connects`).
//!
//! A road leads over connections only; VPCs are never passed through, since peering is not transitive and a VPC
//! routes nothing for others (C6, `peer-transitive`, `peer-edge`).

use std::collections::{BTreeMap, BTreeSet};

use super::hop::Path;
use super::seat::Place;
use crate::base::ids::NodeId;
use crate::catalog::kind::Placement;
use crate::catalog::regions;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Connects, Vif};
use crate::words::hop as words;
use crate::words::sentence::{Hole, Said};

/// How two networks are joined.
#[derive(Clone, Debug)]
pub(super) enum Join {
    /// One and the same.
    Same,
    Joined {
        path: Path,
        /// The connections, in order.
        road: Vec<NodeId>,
    },
    /// More than one road, and none was named.
    Several,
    /// Not joined: why, and what would help.
    Apart { why: Said, remedy: Option<Said> },
    /// A fact is missing: which, and how to state it.
    Lacks { what: Said, remedy: Said },
}

/// The connections of a topology, ready to be walked.
#[derive(Debug)]
pub(super) struct Roads<'graph> {
    graph: &'graph Graph,
    /// Both ways: a connection and what it is attached to.
    attached: BTreeMap<NodeId, BTreeSet<NodeId>>,
}

/// Longer roads do not occur: a circuit, a gateway, a hub, a peer hub and back.
const LONGEST_ROAD: usize = 6;
/// How many steps a search may take before it gives up; real networks need some dozens.
const SEARCH_LIMIT: usize = 4_000;

impl<'graph> Roads<'graph> {
    pub(super) fn new(graph: &'graph Graph) -> Self {
        let mut roads = Self { graph, attached: BTreeMap::new() };
        for node in graph.topology().nodes.ids() {
            for attachment in graph.attachments(node) {
                let (near, far) = (roads.anchor(node), roads.anchor(attachment.to));
                roads.attached.entry(near).or_default().insert(far);
                roads.attached.entry(far).or_default().insert(near);
                for route in &attachment.routes {
                    let route = roads.anchor(*route);
                    roads.attached.entry(near).or_default().insert(route);
                    roads.attached.entry(route).or_default().insert(near);
                }
            }
        }
        roads
    }

    /// What stands for a resource among networks and connections: a VPC for its gateway or its subnet, a data center
    /// for what stands in it.
    pub(super) fn anchor(&self, node: NodeId) -> NodeId {
        let graph = self.graph;
        if let Some(center) = graph.around(node, Trait::DataCenter) {
            return center;
        }
        if graph.has(node, Trait::VirtualGateway) || graph.has(node, Trait::Subnet) {
            return graph.vpc(node).unwrap_or(node);
        }
        node
    }

    /// Whether a connection says anywhere what it joins.
    pub(super) fn is_modelled(&self, connection: NodeId) -> bool {
        self.attached.contains_key(&self.anchor(connection))
    }

    pub(super) fn are_attached(&self, one: NodeId, other: NodeId) -> bool {
        let other = self.anchor(other);
        self.attached.get(&self.anchor(one)).is_some_and(|attached| attached.contains(&other))
    }

    /// Everything that is attached to a connection or a network.
    pub(super) fn attached_to(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.attached.get(&self.anchor(node)).into_iter().flatten().copied()
    }

    /// Whether a connection leads from one of its attachments to another, there and back.
    pub(super) fn passes(&self, connection: NodeId, from: NodeId, to: NodeId) -> Result<(), (Said, Said)> {
        let (from, to) = (self.anchor(from), self.anchor(to));
        for place in [from, to] {
            if !self.are_attached(connection, place) {
                let holes = || vec![("connection", Hole::Node(connection)), ("place", Hole::Node(place))];
                return Err((words::NOT_ATTACHED.with(holes()), words::NOT_ATTACHED_REMEDY.with(holes())));
            }
        }
        self.spans(connection, from, to)?;
        if self.graph.node(connection).attributes.vif == Some(Vif::Public) {
            let said = words::CIRCUIT_PUBLIC.with(vec![("connection", Hole::Node(connection))]);
            return Err((said, words::CIRCUIT_PUBLIC_REMEDY.with(Vec::new())));
        }
        let Some(Connects::Routes(table)) = &self.graph.node(connection).attributes.connects else {
            return Ok(());
        };
        let leads = |near: NodeId, far: NodeId| {
            let rows = table.iter().filter(|row| self.anchor(row.to) == near);
            rows.flat_map(|row| &row.routes).any(|route| self.anchor(*route) == far)
        };
        let holes = |one, other| {
            vec![
                ("connection", Hole::Node(connection)),
                ("one", Hole::Node(one)),
                ("other", Hole::Node(other)),
            ]
        };
        if !leads(from, to) {
            return Err((
                words::NO_ROUTE.with(holes(from, to)),
                words::NO_ROUTE_REMEDY.with(holes(from, to)),
            ));
        }
        if !leads(to, from) {
            return Err((
                words::NO_ROUTE_BACK.with(holes(to, from)),
                words::NO_ROUTE_REMEDY.with(holes(to, from)),
            ));
        }
        Ok(())
    }

    /// Whether a connection can lead over the border between the Regions of two places: a transit gateway takes VPCs
    /// of its own Region only and leads on to other Regions by its peers; nothing joins two partitions but a core
    /// network, of which `connects` is believed.
    ///
    /// See the pages on transit gateway attachments and on transit gateway peering of the Amazon VPC guide.
    pub(super) fn spans(&self, connection: NodeId, from: NodeId, to: NodeId) -> Result<(), (Said, Said)> {
        let graph = self.graph;
        let is_hub = graph.has(connection, Trait::Hub);
        let is_global = graph.node(connection).kind.placement == Placement::Global;
        if is_global || !(is_hub || graph.has(connection, Trait::Peering)) {
            return Ok(());
        }
        let in_aws = |place: &NodeId| graph.has(*place, Trait::Vpc) || graph.has(*place, Trait::Hub);
        let places: Vec<NodeId> = [from, to].into_iter().filter(in_aws).collect();
        let partition = |node| graph.region_name(node).and_then(regions::partition);
        let others = || places.iter().copied().chain([connection]);
        for place in places.iter().copied() {
            let holes = || vec![("connection", Hole::Node(connection)), ("place", Hole::Node(place))];
            let own = partition(place);
            if own.is_some() && others().any(|other| partition(other).is_some_and(|other| Some(other) != own))
            {
                return Err((
                    words::OTHER_PARTITION.with(holes()),
                    words::OTHER_PARTITION_REMEDY.with(holes()),
                ));
            }
            let far = |other| !graph.has(other, Trait::Hub) || other == connection;
            if is_hub
                && graph.has(place, Trait::Vpc)
                && others().filter(|other| far(*other)).any(|other| !graph.same_region(place, other))
            {
                return Err((words::HUB_REGION.with(holes()), words::HUB_REGION_REMEDY.with(Vec::new())));
            }
        }
        Ok(())
    }

    /// The only road between two networks that `connects` gives.
    pub(super) fn join(&self, from: (NodeId, Place), to: (NodeId, Place)) -> Join {
        let (near, far) = match self.ends(from, to) {
            Ok(ends) => ends,
            Err(join) => return join,
        };
        if near == far {
            return Join::Same;
        }
        let mut found: Vec<Vec<NodeId>> = Vec::new();
        let mut steps = 0;
        let mut open: Vec<Vec<NodeId>> = vec![Vec::new()];
        while let Some(road) = open.pop() {
            steps += 1;
            if steps > SEARCH_LIMIT || found.len() > 1 {
                break;
            }
            let last = road.last().copied().unwrap_or(near);
            let before = if road.len() > 1 { road[road.len() - 2] } else { near };
            if !road.is_empty() && self.passes(last, before, far).is_ok() {
                found.push(road);
                continue;
            }
            if road.len() >= LONGEST_ROAD {
                continue;
            }
            let mut next: Vec<NodeId> = self
                .attached_to(last)
                .filter(|next| {
                    self.leads_on(*next, near, far)
                        && !road.contains(next)
                        && (road.is_empty() || self.passes(last, before, *next).is_ok())
                        && (road.is_empty() || !self.graph.has(*next, Trait::Peering))
                        && !self.graph.has(last, Trait::Peering)
                })
                .collect();
            next.reverse();
            open.extend(next.into_iter().map(|connection| {
                let mut road = road.clone();
                road.push(connection);
                road
            }));
        }
        match found.as_slice() {
            [] => self.apart(near, far),
            [road] => Join::Joined { path: self.path(road), road: road.clone() },
            _ => Join::Several,
        }
    }

    /// The only road between two connections or networks.
    pub(super) fn join_ends(&self, from: NodeId, to: NodeId) -> Join {
        let (near, far) = (self.anchor(from), self.anchor(to));
        self.join((from, Place::Premises(near)), (to, Place::Premises(far)))
    }

    fn ends(&self, from: (NodeId, Place), to: (NodeId, Place)) -> Result<(NodeId, NodeId), Join> {
        let lacks = |node| {
            let holes = || vec![("node", Hole::Node(node))];
            Join::Lacks {
                what: words::NETWORK_NOT_STATED.with(holes()),
                remedy: words::NETWORK_REMEDY.with(holes()),
            }
        };
        match (from.1, to.1) {
            (Place::Implied(one), Place::Implied(other)) if one == other => Err(Join::Same),
            (Place::Unplaced, _) => Err(lacks(from.0)),
            (_, Place::Unplaced) => Err(lacks(to.0)),
            (Place::Vpc(near) | Place::Premises(near), Place::Vpc(far) | Place::Premises(far)) => {
                Ok((near, far))
            }
            _ => Err(self.apart(from.0, to.0)),
        }
    }

    /// Whether a road between these networks may use a connection.
    fn leads_on(&self, connection: NodeId, near: NodeId, far: NodeId) -> bool {
        let graph = self.graph;
        let vpcs = graph.has(near, Trait::Vpc) && graph.has(far, Trait::Vpc);
        graph.has(connection, Trait::Hub)
            || (vpcs && graph.has(connection, Trait::Peering))
            || (!vpcs && (graph.has(connection, Trait::Circuit) || graph.has(connection, Trait::Tunnel)))
    }

    /// Why two networks are not joined, as exactly as is known.
    fn apart(&self, near: NodeId, far: NodeId) -> Join {
        let holes = || vec![("one", Hole::Node(near)), ("other", Hole::Node(far))];
        for hub in self.attached_to(near).filter(|way| self.leads_on(*way, near, far)) {
            if self.are_attached(hub, far)
                && let Err((why, remedy)) = self.passes(hub, near, far)
            {
                return Join::Apart { why, remedy: Some(remedy) };
            }
        }
        let peers = |vpc: NodeId| -> BTreeSet<NodeId> {
            let peerings = self.attached_to(vpc).filter(|link| self.graph.has(*link, Trait::Peering));
            peerings.flat_map(|link| self.attached_to(link)).filter(|peer| *peer != vpc).collect()
        };
        if !peers(near).is_disjoint(&peers(far)) {
            return Join::Apart {
                why: words::PEERING_TRANSITIVE.with(holes()),
                remedy: Some(words::PEERING_TRANSITIVE_REMEDY.with(holes())),
            };
        }
        Join::Apart { why: words::NOT_JOINED.with(holes()), remedy: None }
    }

    /// Walks the ways that a link names, from one network to another.
    ///
    /// `ways` are connections, firewalls and gateways in order; a firewall and a virtual gateway stand for their VPC.
    pub(super) fn follow(&self, from: (NodeId, Place), ways: &[NodeId], to: (NodeId, Place)) -> Join {
        let (near, far) = match self.ends(from, to) {
            Ok(ends) => ends,
            Err(Join::Same) => return Join::Joined { path: self.path(ways), road: ways.to_vec() },
            Err(join) => return join,
        };
        let mut walk = vec![near];
        for way in ways {
            let graph = self.graph;
            let stop = if graph.has(*way, Trait::Firewall) || graph.has(*way, Trait::ApplianceEndpoint) {
                graph.vpc(*way).unwrap_or(*way)
            } else if graph.has(*way, Trait::RemoteAccess) {
                continue;
            } else {
                self.anchor(*way)
            };
            if walk.last() != Some(&stop) {
                walk.push(stop);
            }
        }
        if walk.last() != Some(&far) {
            walk.push(far);
        }
        match self.check(&walk) {
            Ok(()) => Join::Joined { path: self.path(ways), road: ways.to_vec() },
            Err((why, remedy)) => Join::Apart { why, remedy: Some(remedy) },
        }
    }

    fn is_connection(&self, node: NodeId) -> bool {
        [Trait::Peering, Trait::Hub, Trait::Circuit, Trait::Tunnel]
            .iter()
            .any(|asked| self.graph.has(node, *asked))
    }

    /// Whether a walk over networks and connections holds at every step.
    fn check(&self, walk: &[NodeId]) -> Result<(), (Said, Said)> {
        let mut last_hub = None;
        for (at, stop) in walk.iter().copied().enumerate() {
            let next = walk.get(at + 1).copied();
            if !self.is_connection(stop) {
                // Two networks side by side: the hub before leads from the one to the other (an inspection VPC).
                if let (Some(hub), Some(next)) = (last_hub, next)
                    && !self.is_connection(next)
                    && self.is_modelled(hub)
                {
                    self.passes(hub, stop, next)?;
                }
                continue;
            }
            if self.graph.has(stop, Trait::Hub) {
                last_hub = Some(stop);
            }
            let (Some(before), Some(next)) = (at.checked_sub(1).map(|before| walk[before]), next) else {
                continue;
            };
            if self.graph.has(stop, Trait::Peering) {
                self.check_peering(walk, before, next)?;
            }
            if self.is_modelled(stop) {
                self.passes(stop, before, next)?;
            } else {
                self.spans(stop, before, next)?;
            }
        }
        Ok(())
    }

    fn check_peering(&self, walk: &[NodeId], before: NodeId, next: NodeId) -> Result<(), (Said, Said)> {
        let graph = self.graph;
        let ends = [walk.first(), walk.last()];
        if graph.has(before, Trait::Peering) || graph.has(next, Trait::Peering) {
            let holes = || {
                let end = |end: Option<&NodeId>| Hole::Nodes(end.copied().into_iter().collect());
                vec![("one", end(ends[0])), ("other", end(ends[1]))]
            };
            return Err((
                words::PEERING_TRANSITIVE.with(holes()),
                words::PEERING_TRANSITIVE_REMEDY.with(holes()),
            ));
        }
        if [before, next].iter().any(|side| !graph.has(*side, Trait::Vpc)) {
            return Err((words::PEERING_EDGE.with(Vec::new()), words::PEERING_EDGE_REMEDY.with(Vec::new())));
        }
        Ok(())
    }

    /// What a road is, by the least private thing on it.
    pub(super) fn path(&self, road: &[NodeId]) -> Path {
        path_of(|asked| road.iter().any(|way| self.graph.has(*way, asked)))
    }
}

/// The path of a road on which kinds with these traits stand.
pub(super) fn path_of(has: impl Fn(Trait) -> bool) -> Path {
    if has(Trait::Tunnel) || has(Trait::RemoteAccess) {
        Path::Vpn
    } else if has(Trait::Circuit) {
        Path::Dx
    } else if has(Trait::Hub) {
        Path::Tgw
    } else if has(Trait::Peering) {
        Path::Peering
    } else {
        Path::VpcLocal
    }
}

#[cfg(test)]
mod tests {
    use super::path_of;
    use crate::analysis::hop::Path;
    use crate::catalog::traits::Trait;

    #[test]
    fn the_least_private_thing_names_the_path() {
        let path = |road: &[Trait]| path_of(|asked| road.contains(&asked));
        assert_eq!(path(&[Trait::Circuit, Trait::Hub]), Path::Dx);
        assert_eq!(path(&[Trait::Hub, Trait::Tunnel]), Path::Vpn);
        assert_eq!(path(&[Trait::Hub]), Path::Tgw);
        assert_eq!(path(&[Trait::Peering]), Path::Peering);
        assert_eq!(path(&[Trait::Firewall]), Path::VpcLocal);
    }
}
