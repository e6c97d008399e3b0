//! VPCs that leave by the NAT gateways of another.

use std::collections::BTreeMap;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "central-egress",
    number: "",
    family: Family::Network,
    title: Text::new("Central egress", "出口の集約"),
    what: Text::new(
        "Several VPCs leave to the internet through the NAT gateways of one VPC, by a transit gateway.",
        "複数の VPC が、トランジットゲートウェイを通じて 1 つの VPC の NAT ゲートウェイから外に出ます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A hop that passes a hub and then a NAT gateway of another VPC.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut by_vpc: BTreeMap<NodeId, (Vec<NodeId>, Vec<(LinkId, NodeId)>)> = BTreeMap::new();
    for (link, end) in look.links() {
        let home = look.graph.vpc(look.link(link).from);
        for nat in look.road(link).into_iter().filter(|way| look.has(*way, Trait::Nat)) {
            let Some(vpc) = look.graph.vpc(nat).filter(|vpc| Some(*vpc) != home && home.is_some()) else {
                continue;
            };
            if look.goes_by(link, Trait::Hub) {
                let (nats, links) = by_vpc.entry(vpc).or_default();
                nats.push(nat);
                links.push((link, end));
            }
        }
    }
    by_vpc
        .into_iter()
        .map(|(vpc, (nats, links))| Match::of(&PATTERN, std::iter::once(vpc).chain(nats), links))
        .collect()
}
