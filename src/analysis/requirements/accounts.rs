//! Whether services stand in accounts of their own and still answer through one front.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::base::ids::LinkId;
use crate::base::lang::Text;
use crate::model::link::Class;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "accounts",
    theme: Theme::Teams,
    name: Text::new("Services in accounts of their own", "サービスごとのアカウント"),
    why: Text::new(
        "Teams that own an account each keep their limits, permissions and bills apart.",
        "チームごとにアカウントを分けると、上限、権限、請求を分離できます。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let topology = site.graph.topology();
    let crossing: Vec<_> = site
        .inner()
        .into_iter()
        .filter(|id| {
            let link = &topology.links[*id];
            site.graph.owner(link.from) != site.graph.owner(link.to)
        })
        .collect();
    let usable = |id: &LinkId| !matches!(site.class(*id), Class::None | Class::Unreachable | Class::Unknown);
    let (carrying, broken): (Vec<_>, Vec<_>) = crossing.into_iter().partition(usable);
    let (verdict, links) = match (carrying.is_empty(), broken.is_empty()) {
        (true, true) => (Verdict::No, Vec::new()),
        (true, false) => (Verdict::No, broken),
        (false, true) => (Verdict::Yes, carrying),
        (false, false) => (Verdict::Partly, broken),
    };
    Answer { links, ..Answer::new(verdict) }
}
