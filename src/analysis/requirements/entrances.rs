//! How many resources can be called from the internet.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "entrances",
    theme: Theme::Privacy,
    name: Text::new("Entrances from the internet", "インターネットからの入口"),
    why: Text::new(
        "Each entrance wants a guard of its own, a certificate, and somebody who watches it.",
        "入口ごとに保護と証明書が必要になり、監視する担当者も要ります。",
    ),
    scale: Scale::Fewest,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let exposed = site.analysis.exposure.enumerated().filter(|(node, exposure)| {
        exposure.exposed == Some(true)
            && !site.is_outside(*node)
            && !site.graph.node(*node).is_boundary
            && !site.graph.has(*node, Trait::Transparent)
    });
    Answer::count(exposed.map(|(node, _)| node).collect())
}
