//! How many NAT gateways there are.

use super::{Answer, Requirement, Site, Theme};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "nat-gateways",
    theme: Theme::Parts,
    name: Text::new("NAT gateways", "NAT ゲートウェイの数"),
    why: Text::new(
        "Each costs by the hour and by what it carries.",
        "1 つごとに時間単位の料金とデータ処理料金がかかります。",
    ),
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    Answer::count(site.all(Trait::Nat))
}
