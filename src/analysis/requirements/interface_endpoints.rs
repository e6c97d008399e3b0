//! How many interface endpoints there are.

use super::{Answer, Requirement, Site, Theme};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "interface-endpoints",
    theme: Theme::Parts,
    name: Text::new("Interface endpoints", "インターフェイスエンドポイントの数"),
    why: Text::new(
        "Each costs by the hour and zone, and by what it carries.",
        "アベイラビリティーゾーンごとに時間単位の料金とデータ処理料金がかかります。",
    ),
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    Answer::count(site.all(Trait::InterfaceEndpoint))
}
