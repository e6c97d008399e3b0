//! Whether everything on the way stands in two zones, so that the loss of one is survived.

use std::collections::BTreeSet;

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::analysis::seat::Seat;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "two-zones",
    theme: Theme::Failure,
    name: Text::new("Every tier in two zones", "どの層も 2 つのゾーンに配置"),
    why: Text::new(
        "What stands in one zone goes down with it, and takes with it what waits for it.",
        "1 つのゾーンだけに置いたものは、そのゾーンの障害で止まり、依存するものも止まります。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

/// Zones that a tier has at least.
const ENOUGH: usize = 2;

fn answer(site: &Site<'_>) -> Answer {
    let doors = site.doors();
    let nodes: Vec<NodeId> = if doors.is_empty() {
        site.graph.topology().nodes.ids().collect()
    } else {
        site.reached(doors).into_iter().collect()
    };
    let placed: Vec<NodeId> = nodes.into_iter().filter(|node| has_zones(site, *node)).collect();
    if placed.is_empty() {
        return Answer::new(Verdict::NotAsked);
    }
    let of = |asked: Option<bool>| -> Vec<NodeId> {
        placed.iter().copied().filter(|node| survives(site, *node) == asked).collect()
    };
    let (lost, unstated) = (of(Some(false)), of(None));
    let (verdict, nodes) = match (lost.is_empty(), unstated.is_empty()) {
        (false, _) if lost.len() < placed.len() => (Verdict::Partly, lost),
        (false, _) => (Verdict::No, lost),
        (true, false) => (Verdict::NotKnown, unstated),
        (true, true) => (Verdict::Yes, Vec::new()),
    };
    Answer { nodes, ..Answer::new(verdict) }
}

/// Whether it has interfaces, so that zones are a question.
fn has_zones(site: &Site<'_>, node: NodeId) -> bool {
    let is_one = matches!(site.ground.seats[node], Seat::Interface | Seat::Balancer);
    let is_place = [Trait::Subnet, Trait::Vpc, Trait::Zone].iter().any(|asked| site.graph.has(node, *asked));
    is_one && !is_place
}

/// Whether a resource, with those that do the same for the same callers, stands in enough zones. `None`: not stated.
fn survives(site: &Site<'_>, node: NodeId) -> Option<bool> {
    let graph = site.graph;
    let mut zones: BTreeSet<&str> = BTreeSet::new();
    for one in twins(site, node) {
        let subnets = graph.subnets(one);
        if subnets.is_empty() || subnets.iter().any(|subnet| graph.zone(*subnet).is_none()) {
            return None;
        }
        zones.extend(graph.zones(one));
    }
    Some(zones.len() >= ENOUGH)
}

/// A resource and others of its kind that the same callers call under the same conditions.
fn twins(site: &Site<'_>, node: NodeId) -> Vec<NodeId> {
    let graph = site.graph;
    let mut twins = BTreeSet::from([node]);
    for into in graph.links_to(node) {
        let link = site.link(into);
        let is_alike = |other: &LinkId| {
            let other = site.link(*other);
            graph.node(other.to).kind.id == graph.node(node).kind.id && other.routes == link.routes
        };
        twins.extend(
            graph.links_from(link.from).into_iter().filter(is_alike).map(|other| site.link(other).to),
        );
    }
    twins.into_iter().collect()
}
