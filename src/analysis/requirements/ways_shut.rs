//! Whether all ways around the front doors are shut.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::analysis::bypass::Verdict as Shut;
use crate::base::lang::Text;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "ways-shut",
    theme: Theme::Privacy,
    name: Text::new("No way around the front door", "フロントを迂回できない"),
    why: Text::new(
        "What the front door checks protects nothing that can be called without it.",
        "フロントを通らずに呼び出せるものは、フロントでの検査では守られません。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let Some(worst) = site.analysis.bypasses.iter().map(|way| way.verdict).max() else {
        return Answer::new(Verdict::NotAsked);
    };
    let verdict = match worst {
        Shut::Closed => Verdict::Yes,
        Shut::Mitigated => Verdict::Partly,
        Shut::Weak | Shut::Open => Verdict::No,
    };
    let mut nodes = Vec::new();
    for way in site.analysis.bypasses.iter().filter(|way| way.verdict == worst) {
        if !nodes.contains(&way.target) {
            nodes.push(way.target);
        }
    }
    Answer { nodes, shut: Some(worst), ..Answer::new(verdict) }
}
