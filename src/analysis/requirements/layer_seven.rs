//! Whether requests are told apart by what they ask.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::base::lang::Text;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "layer-seven",
    theme: Theme::Teams,
    name: Text::new("Chooses by path, host or header", "パス、ホスト、ヘッダーによる振り分け"),
    why: Text::new("Several services can share one name.", "複数のサービスで 1 つの名前を共有できます。"),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let topology = site.graph.topology();
    let mut nodes = Vec::new();
    for link in topology.links.iter().filter(|link| !site.is_outside(link.from)) {
        let chooses = link.routes.iter().any(|route| {
            route.path.is_some()
                || route.method.is_some()
                || !route.host.is_empty()
                || !route.header.is_empty()
                || !route.query.is_empty()
        });
        if chooses && !nodes.contains(&link.from) {
            nodes.push(link.from);
        }
    }
    let verdict = if nodes.is_empty() { Verdict::No } else { Verdict::Yes };
    Answer { nodes, ..Answer::new(verdict) }
}
