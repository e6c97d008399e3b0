//! A link that names a NAT gateway or an internet gateway, while an endpoint answers to the name (AWS-FACTS D4.12).

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::hop::Path;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::{Via, Way};
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "private-dns-overrides-way",
    severity: Severity::Warning,
    title: Text::new(
        "A way is stated that private DNS does not take",
        "プライベート DNS により、書かれた経路が使われない",
    ),
    page: Text::new(
        include_str!("private_dns_overrides_way.en.md"),
        include_str!("private_dns_overrides_way.ja.md"),
    ),
};

/// Where AWS states it.
const PAGE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html";

/// What leads to public addresses.
const OUTWARD: [Trait; 3] = [Trait::Nat, Trait::InternetGateway, Trait::EgressOnlyGateway];

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, link) in ctx.graph.topology().links.enumerated() {
        let Some(Via::Through(ways)) = &link.via else { continue };
        let kind = |way: &Way| match way {
            Way::Node(node) => ctx.graph.node(*node).kind,
            Way::Kind(kind) => kind,
        };
        let leads_out = ways.iter().find(|way| OUTWARD.iter().any(|asked| kind(&way.value).has(*asked)));
        let names_endpoint = ways.iter().any(|way| kind(&way.value).has(Trait::Endpoint));
        let hop = &ctx.hops[id];
        let door = hop.road.iter().copied().find(|way| ctx.graph.has(*way, Trait::Endpoint));
        let (Some(outward), Some(door)) = (leads_out, door) else { continue };
        if names_endpoint || hop.path != Path::PrivateLink {
            continue;
        }
        let way = match outward.value {
            Way::Node(node) => Hole::Node(node),
            Way::Kind(kind) => Hole::Text(kind.name),
        };
        let holes = || {
            vec![
                ("from", Hole::Node(link.from)),
                ("to", Hole::Node(link.to)),
                ("way", way.clone()),
                ("endpoint", Hole::Node(door)),
            ]
        };
        let mut finding = at_link(&RULE, ctx, id, words::DNS_OVERRIDES_WAY.with(holes()));
        finding.nodes.push(door);
        finding.remedy = Some(words::DNS_OVERRIDES_WAY_REMEDY.with(vec![("endpoint", Hole::Node(door))]));
        finding.fact = Some("D4.12");
        finding.source = Some(PAGE);
        findings.push(finding);
    }
}
