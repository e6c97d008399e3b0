//! a firewall in a VPC of its own on the road of others.

use std::collections::BTreeMap;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "inspection-vpc",
    number: "",
    family: Family::Network,
    title: Text::new("Inspection VPC", "検査用 VPC"),
    what: Text::new(
        "Traffic between VPCs, or to the internet, passes a firewall in a VPC of its own.",
        "VPC 間やインターネットへの通信を、専用の VPC に置いたファイアウォールに通します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A firewall or a gateway load balancer endpoint on the road between other networks.
fn find(look: &Look<'_>) -> Vec<Match> {
    let inspects = |way: NodeId| look.has(way, Trait::Firewall) || look.has(way, Trait::ApplianceEndpoint);
    let mut by_vpc: BTreeMap<NodeId, (Vec<NodeId>, Vec<(LinkId, NodeId)>)> = BTreeMap::new();
    for (link, end) in look.links() {
        let ends = [look.graph.vpc(look.link(link).from), look.graph.vpc(end)];
        for way in look.road(link).into_iter().filter(|way| inspects(*way)) {
            let Some(vpc) = look.graph.vpc(way).filter(|vpc| !ends.contains(&Some(*vpc))) else { continue };
            let (walls, links) = by_vpc.entry(vpc).or_default();
            walls.push(way);
            links.push((link, end));
        }
    }
    by_vpc
        .into_iter()
        .map(|(vpc, (walls, links))| Match::of(&PATTERN, std::iter::once(vpc).chain(walls), links))
        .collect()
}
