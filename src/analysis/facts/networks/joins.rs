//! Connections between networks: address blocks, zones, peers, circuits.

use std::collections::{BTreeMap, BTreeSet};

use super::{Detail, MOST_DETAILS, Site, has_one, named, ways};
use crate::analysis::hop::Path;
use crate::analysis::reach::Join;
use crate::analysis::seat::Seat;
use crate::base::cidr::Block;
use crate::base::ids::NodeId;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Attachment, Connects, Egress, NatConnectivity, Vif};
use crate::words::sentence::Hole;
use crate::words::{finding as words, hop as hop_words};

/// How many pairs of blocks are compared at one connection: more occur only where hardly any two are apart.
const MOST_PAIRS: usize = 20_000;

/// A VPC and one of its blocks, as written.
type Stated<'a> = (Block, NodeId, &'a str);

/// The address blocks of a VPC; where none is stated, those of its subnets.
fn blocks(graph: &Graph, vpc: NodeId) -> Vec<Stated<'_>> {
    let stated = |node: NodeId| {
        let texts = graph.node(node).attributes.cidr.iter();
        texts.filter_map(move |text| Block::parse(text).map(|block| (block, vpc, text.as_str())))
    };
    let own: Vec<Stated<'_>> = stated(vpc).collect();
    if !own.is_empty() {
        return own;
    }
    let inside = graph.inside(vpc).into_iter();
    inside.filter(|node| graph.has(*node, Trait::Subnet)).flat_map(stated).collect()
}

/// The attachments of a connection that are VPCs.
fn vpcs(site: &Site<'_>) -> BTreeSet<NodeId> {
    let graph = site.ground.graph;
    let attached = site.ground.roads.attached_to(site.from);
    attached.filter(|place| graph.has(*place, Trait::Vpc)).collect()
}

/// For each VPC, those whose routes stand in one table with its own, where the connection has tables.
fn tables(site: &Site<'_>) -> Option<Vec<BTreeSet<NodeId>>> {
    let graph = site.ground.graph;
    let roads = &site.ground.roads;
    match &graph.node(site.from).attributes.connects {
        Some(Connects::Routes(rows)) => {
            let table = |row: &Attachment| {
                let ends = row.routes.iter().chain([&row.to]);
                ends.map(|end| roads.anchor(*end)).collect()
            };
            Some(rows.iter().map(table).collect())
        }
        _ => None,
    }
}

/// Pairs of VPCs that a connection leads to each other, or from a third to both, although they share addresses; each
/// once, with the first of their blocks that do.
pub(super) fn overlaps<'a>(site: &Site<'a>) -> Vec<(Stated<'a>, Stated<'a>)> {
    let graph = site.ground.graph;
    let tables = tables(site);
    let meet = |one: NodeId, other: NodeId| {
        tables
            .as_ref()
            .is_none_or(|tables| tables.iter().any(|table| table.contains(&one) && table.contains(&other)))
    };
    let own =
        |vpc: NodeId| blocks(graph, vpc).into_iter().filter(move |block| !is_translated(graph, vpc, block));
    let mut stated: Vec<Stated<'_>> = vpcs(site).into_iter().flat_map(own).collect();
    stated.sort_unstable();
    let mut found: BTreeMap<(NodeId, NodeId), (Stated<'_>, Stated<'_>)> = BTreeMap::new();
    let mut steps = 0;
    for (at, one) in stated.iter().enumerate() {
        // Sorted by their first address, those that overlap this one follow it without a gap.
        for other in stated[at + 1..].iter().take_while(|other| one.0.overlaps(&other.0)) {
            steps += 1;
            if steps > MOST_PAIRS || found.len() >= MOST_DETAILS {
                return found.into_values().collect();
            }
            if one.1 != other.1 && meet(one.1, other.1) {
                let (near, far) = if one.1 < other.1 { (one, other) } else { (other, one) };
                found.entry((near.1, far.1)).or_insert((*near, *far));
            }
        }
    }
    found.into_values().collect()
}

/// Whether what has addresses of a block leaves the VPC by private NAT gateways only as far as can be seen: they stand
/// in other blocks of the VPC, and routes to these are all that other networks need.
fn is_translated(graph: &Graph, vpc: NodeId, block: &Stated<'_>) -> bool {
    let is_private = |nat: &NodeId| {
        graph.has(*nat, Trait::Nat)
            && graph.node(*nat).attributes.nat_connectivity == Some(NatConnectivity::Private)
    };
    let mut nats = graph.doors(Some(vpc)).iter().filter(|nat| is_private(nat)).peekable();
    let stands_elsewhere = |nat: &NodeId| {
        let mut blocks = graph.subnets(*nat).into_iter().flat_map(|subnet| blocks(graph, subnet)).peekable();
        blocks.peek().is_some() && blocks.all(|stands| !stands.0.overlaps(&block.0))
    };
    nats.peek().is_some() && nats.all(stands_elsewhere)
}

pub(super) fn tell_overlaps(site: &Site<'_>) -> Vec<Detail> {
    overlaps(site).into_iter().map(tell_overlap).collect()
}

fn tell_overlap((near, far): (Stated<'_>, Stated<'_>)) -> Detail {
    let holes = vec![
        ("one", Hole::Node(near.1)),
        ("near", Hole::Word(near.2.to_owned())),
        ("other", Hole::Node(far.1)),
        ("far", Hole::Word(far.2.to_owned())),
    ];
    Detail { sentence: &words::FACT_OVERLAP, holes }
}

/// Blocks of a network of one's own that a VPC joined with it holds as a whole, each with that of the VPC. A block that
/// is wider than the VPC's is a summary of many networks and leads on to the others.
pub(super) fn hiding<'a>(site: &Site<'a>) -> Vec<(Stated<'a>, Stated<'a>)> {
    let graph = site.ground.graph;
    let own = blocks(graph, site.from);
    let mut found = Vec::new();
    if own.is_empty() {
        return found;
    }
    for vpc in graph.all(Trait::Vpc).iter().copied() {
        let theirs = blocks(graph, vpc);
        let pair =
            theirs.iter().find_map(|block| Some((own.iter().find(|one| block.0.contains(&one.0))?, block)));
        let Some((one, block)) = pair else { continue };
        if matches!(site.ground.roads.join_ends(site.from, vpc), Join::Joined { .. } | Join::Several) {
            found.push((*one, *block));
        }
        if found.len() >= MOST_DETAILS {
            break;
        }
    }
    found
}

pub(super) fn tell_hiding(site: &Site<'_>) -> Vec<Detail> {
    hiding(site).into_iter().map(tell_overlap).collect()
}

/// Whether the VPCs of both ends share addresses; `None`: not stated.
pub(super) fn overlap_of_ends(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    let (near, far) = (graph.vpc(site.from)?, graph.vpc(site.to)?);
    let (near_blocks, far_blocks) = (blocks(graph, near), blocks(graph, far));
    if near_blocks.is_empty() || far_blocks.is_empty() {
        return None;
    }
    let overlap = near_blocks.iter().any(|one| far_blocks.iter().any(|other| one.0.overlaps(&other.0)));
    Some(near != far && overlap)
}

/// The attachments of a hub that leave out zones in which its VPC uses the hub, each with the subnets there.
pub(super) fn zones_left_out(site: &Site<'_>) -> Vec<(NodeId, Vec<NodeId>)> {
    let graph = site.ground.graph;
    let hub = site.from;
    let stated: Vec<&Attachment> =
        graph.attachments(hub).iter().filter(|attachment| !attachment.subnets.is_empty()).collect();
    if stated.is_empty() {
        return Vec::new();
    }
    let users = users(site);
    let left_out = |attachment: &&Attachment| {
        let vpc = site.ground.roads.anchor(attachment.to);
        let zones: Option<BTreeSet<&str>> =
            attachment.subnets.iter().map(|subnet| graph.zone(*subnet)).collect();
        let zones = zones?;
        let is_left_out = |subnet: &NodeId| graph.zone(*subnet).is_some_and(|zone| !zones.contains(zone));
        let of_vpc = users.iter().copied().filter(|subnet| graph.vpc(*subnet) == Some(vpc));
        let subnets: Vec<NodeId> = of_vpc.filter(is_left_out).collect();
        (!subnets.is_empty()).then_some((vpc, subnets))
    };
    stated.iter().filter_map(left_out).collect()
}

/// The subnets that use a hub: their way out names it, or a hop over it begins or ends in them.
fn users(site: &Site<'_>) -> BTreeSet<NodeId> {
    let graph = site.ground.graph;
    let topology = graph.topology();
    let hub = site.from;
    let leaves = |node: &NodeId| match &graph.node(*node).attributes.egress {
        Some(Egress::Through(ways)) => ways.contains(&hub),
        _ => false,
    };
    let mut users: BTreeSet<NodeId> = topology.nodes.ids().filter(leaves).collect();
    for (id, hop) in site.known.hops.enumerated() {
        if hop.road.contains(&hub) {
            let link = &topology.links[id];
            users.extend([link.from, link.to].into_iter().flat_map(|end| graph.subnets(end)));
        }
    }
    users
}

pub(super) fn tell_zones_left_out(site: &Site<'_>) -> Vec<Detail> {
    let tell = |(vpc, subnets)| Detail {
        sentence: &words::FACT_LACKS_ZONE,
        holes: vec![("vpc", Hole::Node(vpc)), ("subnets", Hole::Nodes(subnets))],
    };
    zones_left_out(site).into_iter().take(MOST_DETAILS).map(tell).collect()
}

/// Whether a VPC of an account with which the hub is shared is attached to it.
pub(super) fn joins_other_account(site: &Site<'_>) -> bool {
    let graph = site.ground.graph;
    let hub = site.from;
    vpcs(site).into_iter().any(|vpc| graph.owner(vpc) != graph.owner(hub) && graph.shared(hub, vpc))
}

/// Whether the reason why a hop cannot be is that peering is not transitive.
pub(super) fn over_two_peerings(site: &Site<'_>) -> Option<bool> {
    says(site, &hop_words::PEERING_TRANSITIVE)
}

fn says(site: &Site<'_>, sentence: &crate::words::sentence::Sentence) -> Option<bool> {
    let (_, _, hop) = site.link?;
    Some(hop.because.iter().any(|evidence| evidence.said.sentence == sentence))
}

const PREMISES_LINES: [Trait; 3] = [Trait::Circuit, Trait::Tunnel, Trait::VirtualGateway];
const GATEWAYS: [Trait; 4] =
    [Trait::InternetGateway, Trait::EgressOnlyGateway, Trait::Nat, Trait::GatewayEndpoint];

/// Whether a hop wants a gateway, a circuit or a tunnel of the VPC at the other end of a peering.
pub(super) fn by_gateway_of_peer(site: &Site<'_>) -> Option<bool> {
    let graph = site.ground.graph;
    if says(site, &hop_words::PEERING_EDGE)? {
        return Some(true);
    }
    let named = named(site);
    if let Some(peering) = named.iter().position(|way| graph.has(*way, Trait::Peering)) {
        let lines = |ways: &[NodeId]| ways.iter().any(|way| has_one(graph, *way, &PREMISES_LINES));
        let gateways = |ways: &[NodeId]| ways.iter().any(|way| has_one(graph, *way, &GATEWAYS));
        let (before, after) = (&named[..peering], &named[peering + 1..]);
        let comes_in = matches!(site.ground.seats[site.from], Seat::Premises | Seat::Outside);
        return Some(gateways(after) || lines(after) || (comes_in && (gateways(before) || lines(before))));
    }
    // The gateway of the peer as an end of the link.
    if !has_one(graph, site.to, &GATEWAYS) {
        return Some(false);
    }
    let (near, far) = (graph.vpc(site.from)?, graph.vpc(site.to)?);
    let places = &site.ground.places;
    let join = || site.ground.roads.join((site.from, places[site.from]), (site.to, places[site.to]));
    Some(near != far && named.is_empty() && matches!(join(), Join::Joined { path: Path::Peering, .. }))
}

/// Whether a circuit with this kind of virtual interface is on the way.
pub(super) fn over_vif(site: &Site<'_>, word: &str) -> Option<bool> {
    let graph = site.ground.graph;
    site.link?;
    let vif = |way: NodeId| match graph.node(way).attributes.vif? {
        Vif::Private => Some("private"),
        Vif::Transit => Some("transit"),
        Vif::Public => Some("public"),
    };
    Some(ways(site).into_iter().chain([site.from, site.to]).any(|way| vif(way) == Some(word)))
}
