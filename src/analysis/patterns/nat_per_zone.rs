//! a VPC that leaves by a NAT gateway in each of its zones.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "nat-per-zone",
    number: "",
    family: Family::Network,
    title: Text::new("A NAT gateway in each zone", "ゾーンごとの NAT ゲートウェイ"),
    what: Text::new(
        "Each Availability Zone leaves by a NAT gateway of its own, so that the loss of one zone leaves the others alone.",
        "アベイラビリティーゾーンごとに NAT ゲートウェイを置き、1 つのゾーンの障害が他のゾーンの出口に影響しないようにします。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A VPC whose own traffic leaves by NAT gateways in two zones at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut by_vpc: BTreeMap<NodeId, (BTreeSet<NodeId>, Vec<(LinkId, NodeId)>)> = BTreeMap::new();
    for (link, end) in look.links() {
        let home = look.graph.vpc(look.link(link).from);
        for nat in look.road(link).into_iter().filter(|way| look.has(*way, Trait::Nat)) {
            let Some(vpc) = look.graph.vpc(nat).filter(|vpc| Some(*vpc) == home) else { continue };
            let (nats, links) = by_vpc.entry(vpc).or_default();
            nats.insert(nat);
            links.push((link, end));
        }
    }
    by_vpc
        .into_iter()
        .filter(|(_, (nats, _))| {
            let zones: BTreeSet<_> = nats.iter().filter_map(|nat| look.graph.zone(*nat)).collect();
            zones.len() > 1
        })
        .map(|(vpc, (nats, links))| Match::of(&PATTERN, std::iter::once(vpc).chain(nats), links))
        .collect()
}
