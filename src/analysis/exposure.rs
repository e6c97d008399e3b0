//! What can be called from the internet (D2.2, D2.3).

use super::hop::{Evidence, Exposure};
use super::seat::Seat;
use super::tier::Ways;
use super::{inbound, launch};
use crate::base::ids::{IdVec, NodeId};
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{BlockMode, BucketAccess, Launch, NetworkMode, Scheme};
use crate::model::link::Integration;
use crate::words::sentence::{Hole, Said, Sentence};
use crate::words::{exposure as words, hop};

/// Whether an interface of a resource has a public address; `None`: not stated.
///
/// Says nothing about routes: an address is of use in a public subnet only.
pub(super) fn public_address(graph: &Graph, node: NodeId, seat: Seat) -> Option<bool> {
    let resource = graph.node(node);
    let attributes = &resource.attributes;
    match seat {
        Seat::Balancer => return Some(attributes.scheme != Some(Scheme::Internal)),
        Seat::Attached => return Some(false),
        Seat::Interface if graph.has(node, Trait::Subnet) || graph.has(node, Trait::Vpc) => return None,
        _ => {}
    }
    if resource.has(Trait::PublicIp) {
        // Interfaces of tasks on instances never get one (ecs-ec2-public).
        let on_instances = attributes.launch == Some(Launch::Ec2)
            && attributes.network_mode.unwrap_or(NetworkMode::Awsvpc) == NetworkMode::Awsvpc;
        return if on_instances { Some(false) } else { attributes.public_ip };
    }
    if resource.has(Trait::PubliclyAccessible) {
        // Instances in dual-stack mode cannot be public (rds-dualstack-public).
        return if attributes.dual_stack == Some(true) {
            Some(false)
        } else {
            attributes.publicly_accessible
        };
    }
    Some(false)
}

/// How to state what `public_address` misses.
pub(super) fn address_remedy(graph: &Graph, node: NodeId) -> Said {
    let sentence = if graph.has(node, Trait::PubliclyAccessible) {
        &hop::PUBLICLY_ACCESSIBLE_REMEDY
    } else {
        &hop::PUBLIC_IP_REMEDY
    };
    sentence.with(vec![("node", Hole::Node(node))])
}

/// The Block Public Access that stops traffic of internet gateways at a resource.
pub(super) fn blocked(graph: &Graph, node: NodeId) -> Option<(NodeId, BlockMode)> {
    let topology = graph.topology();
    graph.vpc(node)?;
    let blocks = graph.all(Trait::BlockPublicAccess).iter().copied();
    blocks.filter(|node| !launch::is_early(graph, *node)).find_map(|bpa| {
        let attributes = &graph.node(bpa).attributes;
        let same_account = graph.owner(bpa) == graph.owner(node);
        let same_region = graph.same_region(bpa, node);
        let in_excepted =
            |place: NodeId| attributes.except.iter().any(|except| topology.within(place, *except));
        let subnets = graph.subnets(node);
        let excepted = in_excepted(node) || (!subnets.is_empty() && subnets.into_iter().all(in_excepted));
        (same_account && same_region && !excepted)
            .then(|| (bpa, attributes.block_mode.unwrap_or(BlockMode::Bidirectional)))
    })
}

fn because(fact: &'static str, sentence: &'static Sentence, node: NodeId) -> Evidence {
    Evidence { fact, said: sentence.with(vec![("node", Hole::Node(node))]) }
}

fn verdict(exposed: Option<bool>, reason: Evidence) -> Exposure {
    Exposure { exposed, because: vec![reason] }
}

/// The exposure of every resource. Boundaries come from what stands in them.
pub(super) fn all(graph: &Graph, seats: &IdVec<NodeId, Seat>, ways: &Ways<'_>) -> IdVec<NodeId, Exposure> {
    let nodes = &graph.topology().nodes;
    let open = |node| called(graph, node, seats).unwrap_or_else(|| addressed(graph, node, seats[node], ways));
    let own: IdVec<NodeId, Exposure> = nodes.ids().map(|node| filtered(graph, node, open(node))).collect();
    nodes
        .ids()
        .map(|node| if graph.node(node).is_boundary { crowd(graph, node, &own) } else { own[node].clone() })
        .collect()
}

/// D3.3: what takes signed calls only is called from the internet all the same where that is drawn, as uploads with
/// signed addresses are.
fn called(graph: &Graph, node: NodeId, seats: &IdVec<NodeId, Seat>) -> Option<Exposure> {
    let is_signed = graph.has(node, Trait::SignedOnly) && graph.node(node).attributes.access.is_none();
    if !is_signed || !matches!(seats[node], Seat::Service | Seat::Dual) {
        return None;
    }
    let links = graph.links_to(node).into_iter().map(|link| &graph.topology().links[link]);
    let caller = links
        .filter(|link| link.integration != Some(Integration::Logs))
        .map(|link| link.from)
        .find(|caller| seats[*caller] == Seat::Outside)?;
    let holes = vec![("node", Hole::Node(node)), ("caller", Hole::Node(caller))];
    Some(verdict(Some(true), Evidence { fact: "D3.3", said: words::CALLED.with(holes) }))
}

fn crowd(graph: &Graph, node: NodeId, own: &IdVec<NodeId, Exposure>) -> Exposure {
    let members = graph.inside(node).into_iter().filter(|member| !graph.node(*member).is_boundary);
    let mut exposed = Some(false);
    for member in members {
        match own[member].exposed {
            Some(true) => {
                exposed = Some(true);
                break;
            }
            None => exposed = None,
            Some(false) => {}
        }
    }
    let said = words::MEMBERS.with(vec![("place", Hole::Node(node))]);
    verdict(exposed, Evidence { fact: "LANGUAGE.16", said })
}

/// D2.2: whether it has an address or a name that the internet can use.
fn addressed(graph: &Graph, node: NodeId, seat: Seat, ways: &Ways<'_>) -> Exposure {
    let resource = graph.node(node);
    let attributes = &resource.attributes;
    let say = |exposed, sentence| verdict(exposed, because("D2.2", sentence, node));
    if resource.has(Trait::RemoteAccess) {
        return say(Some(true), &words::BY_DESIGN);
    }
    match seat {
        Seat::Outside if resource.has(Trait::Client) => say(Some(false), &words::NO_TRAFFIC),
        Seat::Outside => say(Some(true), &words::OUTSIDE),
        Seat::Edge => say(Some(true), &words::NAME),
        Seat::Premises => say(Some(false), &words::PRIVATE_ADDRESS),
        Seat::Service | Seat::Dual => match attributes.access {
            Some(BucketAccess::Public) => say(Some(true), &words::BUCKET_PUBLIC),
            Some(BucketAccess::Oac) => say(Some(false), &words::BUCKET_OAC),
            _ if resource.has(Trait::SignedOnly) => say(Some(false), &words::SIGNED),
            _ if resource.has(Trait::FunctionUrl)
                && attributes
                    .auth
                    .as_ref()
                    .is_some_and(|auth| auth.contains(&crate::model::attributes::Auth::Iam)) =>
            {
                say(Some(false), &words::URL_IAM)
            }
            _ => say(Some(true), &words::NAME),
        },
        Seat::Hidden => say(Some(false), &words::PRIVATE_API),
        Seat::Unstated => say(None, &words::ENDPOINT_NOT_STATED),
        Seat::Balancer => match attributes.scheme {
            Some(Scheme::Internal) => say(Some(false), &words::INTERNAL),
            Some(Scheme::InternetFacing) => say(Some(true), &words::INTERNET_FACING),
            None => say(Some(true), &words::SCHEME_DEFAULT),
        },
        Seat::Interface => interface(graph, node, seat, ways),
        Seat::Managed | Seat::Attached => say(Some(false), &words::INVOKED),
        Seat::Connection | Seat::Gateway | Seat::Lookup | Seat::Attachment | Seat::Crowd => {
            say(Some(false), &words::NO_TRAFFIC)
        }
        Seat::Unknown => say(None, &words::KIND_NOT_STATED),
    }
}

fn interface(graph: &Graph, node: NodeId, seat: Seat, ways: &Ways<'_>) -> Exposure {
    let say = |exposed, sentence| verdict(exposed, because("D2.2", sentence, node));
    let address = public_address(graph, node, seat);
    if address == Some(false) {
        return say(Some(false), &words::PRIVATE_ADDRESS);
    }
    let public = graph.subnets(node).into_iter().find(|subnet| ways.is_public(*subnet) != Some(false));
    match (public, address) {
        (None, _) => say(Some(false), &words::PRIVATE_SUBNET),
        (Some(subnet), Some(_)) => {
            let holes = vec![("node", Hole::Node(node)), ("subnet", Hole::Node(subnet))];
            let said = words::PUBLIC_ADDRESS.with(holes);
            verdict(Some(true), Evidence { fact: "D2.2", said })
        }
        (Some(_), None) => say(None, &words::ADDRESS_NOT_STATED),
    }
}

/// D2.3: what Block Public Access and inbound rules leave of it.
fn filtered(graph: &Graph, node: NodeId, mut exposure: Exposure) -> Exposure {
    if exposure.exposed == Some(false) || graph.vpc(node).is_none() {
        return exposure;
    }
    if let Some((bpa, _)) = blocked(graph, node) {
        let said = words::BPA.with(vec![("bpa", Hole::Node(bpa))]);
        exposure.exposed = Some(false);
        exposure.because.push(Evidence { fact: "bpa-bidir", said });
        return exposure;
    }
    match inbound::strangers(graph, node) {
        inbound::Strangers::NotModelled => {}
        inbound::Strangers::Nobody => {
            exposure.exposed = Some(false);
            exposure.because.push(because("D2.3", &words::FILTERED, node));
        }
        inbound::Strangers::Admitted { rule } => {
            let said = words::FILTER_WIDE.with(vec![("rule", Hole::Word(rule))]);
            exposure.because.push(Evidence { fact: "D2.3", said });
        }
    }
    exposure
}
