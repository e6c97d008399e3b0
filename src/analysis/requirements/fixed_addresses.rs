//! Whether callers can be told addresses that do not change.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "fixed-addresses",
    theme: Theme::Limits,
    name: Text::new("Fixed IPs for callers", "呼び出し元に示せる固定 IP アドレス"),
    why: Text::new(
        "Partners and firewalls may want addresses for their lists.",
        "取引先やファイアウォールの許可リストに登録するアドレスが必要なことがあります。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let fronts = site.fronts();
    if fronts.is_empty() {
        return Answer::new(Verdict::NotAsked);
    }
    let is_fixed = |node: &NodeId| {
        [Trait::Accelerator, Trait::NetworkLoadBalancer, Trait::Instance]
            .into_iter()
            .any(|asked| site.graph.has(*node, asked))
    };
    let (fixed, other): (Vec<_>, Vec<_>) = fronts.into_iter().partition(is_fixed);
    let verdict = match (fixed.is_empty(), other.is_empty()) {
        (false, true) => Verdict::Yes,
        (false, false) => Verdict::Partly,
        (true, _) => Verdict::No,
    };
    Answer { nodes: fixed, ..Answer::new(verdict) }
}
