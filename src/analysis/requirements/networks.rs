//! Whether the networks of the services may have the same addresses.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::analysis::hop::Path;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::facts::{Fact, Verdict as Says};
use crate::catalog::traits::Trait;
use crate::model::link::Class;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "overlapping-networks",
    theme: Theme::Teams,
    name: Text::new("Networks may overlap", "ネットワークのアドレス重複を許容"),
    why: Text::new(
        "Teams that chose their address blocks before they met have the same ones: routes cannot tell them apart, endpoints and \
         names can.",
        "別々に設計されたネットワークでは、アドレスブロックが重なりがちです。ルートでは区別できませんが、エンドポイントや名前でつなげば問題に\
         なりません。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let vpcs = site.all(&[Trait::Vpc]);
    let crossing = crossing(site);
    if vpcs.len() < 2 {
        return Answer::new(Verdict::NotAsked);
    }
    let refused = |node: &NodeId| -> Vec<&'static Fact> {
        let facts = site.if_same_blocks().at_node(*node);
        facts.filter(|fact| fact.verdict == Says::Unsupported).collect()
    };
    let joins: Vec<(NodeId, Vec<&'static Fact>)> = site
        .all(&[Trait::Peering, Trait::Hub])
        .into_iter()
        .map(|node| (node, refused(&node)))
        .filter(|(_, facts)| !facts.is_empty())
        .collect();
    if !joins.is_empty() {
        let nodes = joins.iter().map(|(node, _)| *node).collect();
        let facts = joins.into_iter().flat_map(|(_, facts)| facts);
        return Answer { nodes, ..Answer::new(Verdict::No) }.by(facts);
    }
    // By a connection that has no name.
    let routed: Vec<LinkId> = crossing
        .iter()
        .copied()
        .filter(|link| matches!(site.analysis.hops[*link].path, Path::Peering | Path::Tgw))
        .collect();
    if !routed.is_empty() {
        return Answer { links: routed, ..Answer::new(Verdict::No) };
    }
    let borne = crossing.iter().flat_map(|link| site.if_same_blocks().at_link(*link));
    let facts: Vec<&'static Fact> = borne.filter(|fact| fact.verdict == Says::Supported).collect();
    Answer { links: crossing, ..Answer::new(Verdict::Yes) }.by(facts)
}

/// Hops from one VPC into another.
fn crossing(site: &Site<'_>) -> Vec<LinkId> {
    let links = site.graph.topology().links.enumerated().filter(|(id, link)| {
        let (near, far) = (site.graph.vpc(link.from), site.graph.vpc(link.to));
        let carries = !matches!(site.class(*id), Class::None | Class::Unreachable | Class::Unknown);
        carries && near.is_some() && far.is_some() && near != far
    });
    links.map(|(id, _)| id).collect()
}
