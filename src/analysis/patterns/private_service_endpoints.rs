//! a VPC that reaches services by endpoints.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "private-service-endpoints",
    number: "",
    family: Family::Network,
    title: Text::new("Private endpoints for services", "サービスへのプライベートなエンドポイント"),
    what: Text::new(
        "A VPC reaches services of AWS by endpoints, without NAT and without public addresses.",
        "VPC から AWS のサービスに、NAT やパブリックアドレスを使わず、エンドポイントを通じて届きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// How many services make it a design and not an exception.
const SERVICES: usize = 3;

/// A VPC that reaches three services at least by endpoints of its own.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut by_vpc: BTreeMap<NodeId, Vec<(LinkId, NodeId)>> = BTreeMap::new();
    for (link, end) in look.links() {
        let Some(home) = look.graph.vpc(look.link(link).from) else { continue };
        let own = |way: &NodeId| {
            (look.has(*way, Trait::InterfaceEndpoint) || look.has(*way, Trait::GatewayEndpoint))
                && look.graph.vpc(*way) == Some(home)
        };
        if look.graph.vpc(end).is_none() && look.is_usable(link) && look.road(link).iter().any(own) {
            by_vpc.entry(home).or_default().push((link, end));
        }
    }
    by_vpc
        .into_iter()
        .filter_map(|(vpc, links)| {
            let services: BTreeSet<NodeId> = links.iter().map(|(_, end)| *end).collect();
            (services.len() >= SERVICES)
                .then(|| Match::of(&PATTERN, std::iter::once(vpc).chain(services), links))
        })
        .collect()
}
