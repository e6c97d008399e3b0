//! Whether nothing behind the front doors uses public addresses.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::base::lang::Text;
use crate::model::link::Class;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "private-behind-front",
    theme: Theme::Privacy,
    name: Text::new("Private behind the front door", "フロントより後ろがすべてプライベート"),
    why: Text::new(
        "Rules of a house may forbid public addresses within a system, wherever the packets go.",
        "通信の経路にかかわらず、システム内部でのパブリックアドレスの使用が規定で禁じられていることがあります。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let inner = site.inner();
    if inner.is_empty() {
        return Answer::new(Verdict::NotAsked);
    }
    let public: Vec<_> = inner
        .into_iter()
        .filter(|link| matches!(site.class(*link), Class::Public | Class::AwsPublic))
        .collect();
    let verdict = if public.is_empty() { Verdict::Yes } else { Verdict::No };
    Answer { links: public, ..Answer::new(verdict) }
}
