//! Whether AWS supports all of it at the date.

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
use crate::base::lang::Text;
use crate::catalog::facts::Verdict as Refused;
use crate::model::link::Class;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "supported",
    theme: Theme::Date,
    name: Text::new("Supported at the date", "この日付で利用できる"),
    why: Text::new(
        "A drawing shows what one wishes; AWS may refuse it.",
        "図に描けても、AWS で作れるとは限りません。",
    ),
    scale: Scale::YesOrNo,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let mut links = Vec::new();
    let mut nodes = Vec::new();
    for (id, _) in site.graph.topology().links.enumerated() {
        if site.class(id) == Class::Unreachable {
            links.push(id);
        }
    }
    let refused = site.analysis.facts.iter().filter(|held| held.fact.verdict == Refused::Unsupported);
    for held in refused {
        for link in held.links.iter().filter(|link| !links.contains(link)).copied().collect::<Vec<_>>() {
            links.push(link);
        }
        if held.links.is_empty() {
            nodes.extend(held.nodes.iter().copied());
        }
    }
    nodes.sort_unstable();
    nodes.dedup();
    let verdict = if links.is_empty() && nodes.is_empty() { Verdict::Yes } else { Verdict::No };
    Answer { links, nodes, ..Answer::new(verdict) }
}
