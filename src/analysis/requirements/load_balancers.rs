//! How many load balancers there are.

use super::{Answer, Requirement, Site, Theme};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "load-balancers",
    theme: Theme::Parts,
    name: Text::new("Load balancers", "ロードバランサーの数"),
    why: Text::new(
        "Each costs by the hour, and has listeners, certificates and logs of its own.",
        "1 台ごとに時間単位の料金がかかり、リスナー、証明書、ログの管理も増えます。",
    ),
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    Answer::count(site.all(Trait::LoadBalancer))
}
