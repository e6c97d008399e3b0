//! Whether nothing rests on a secret that two ends share.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::analysis::bypass::Check;
use crate::base::lang::Text;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "no-secret",
    theme: Theme::Privacy,
    name: Text::new("No shared secret to rotate", "ローテーションする共有シークレットがない"),
    why: Text::new(
        "A secret header or an API key has to be kept, rotated and drilled by somebody.",
        "秘密のヘッダーや API キーは、管理とローテーション、その練習をする担当者を必要とします。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let mut nodes = Vec::new();
    for way in &site.analysis.bypasses {
        let shared = way
            .checks
            .iter()
            .any(|check| matches!(check, Check::Header { .. } | Check::Authorizer(_) | Check::ApiKey(_)));
        if shared && !nodes.contains(&way.target) {
            nodes.push(way.target);
        }
    }
    let verdict = if nodes.is_empty() { Verdict::Yes } else { Verdict::No };
    Answer { nodes, ..Answer::new(verdict) }
}
