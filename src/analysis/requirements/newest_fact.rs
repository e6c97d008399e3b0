//! The newest of the dated facts by which it can be built.

use super::{Answer, Requirement, Site, Theme, Verdict};
use crate::base::lang::Text;
use crate::catalog::facts::Verdict as Holds;

pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "newest-fact",
    theme: Theme::Date,
    name: Text::new("Newest dated fact it rests on", "根拠のうち最も新しい事実"),
    why: Text::new(
        "What is older has had more time to be understood, and is in more templates and answers.",
        "古くからある構成ほど知見が蓄積され、テンプレートや解説も多くあります。",
    ),
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let dated = site
        .analysis
        .facts
        .iter()
        .filter(|held| held.fact.verdict == Holds::Supported)
        .filter_map(|held| held.fact.since.map(|since| (since, held)));
    match dated.max_by_key(|(since, held)| (*since, held.fact.id)) {
        Some((since, held)) => Answer {
            links: held.links.clone(),
            nodes: if held.links.is_empty() { held.nodes.clone() } else { Vec::new() },
            since: Some(since),
            source: Some(held.fact.id),
            ..Answer::new(Verdict::Dated)
        },
        None => Answer::new(Verdict::NotAsked),
    }
}
