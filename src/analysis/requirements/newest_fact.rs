//! The newest of the dated facts by which it can be built.

use std::cmp::Reverse;

use super::site::Site;
use super::{Answer, Requirement, Scale, Theme, Verdict};
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
    scale: Scale::Day,
    answer,
};

fn answer(site: &Site<'_>) -> Answer {
    let by_facts = site
        .analysis
        .facts
        .iter()
        .filter(|held| held.fact.verdict == Holds::Supported)
        .filter_map(|held| held.fact.since.map(|since| (since, held)));
    let newest = by_facts.max_by_key(|(since, held)| (*since, held.fact.id)).map(|(since, held)| Answer {
        links: held.links.clone(),
        nodes: if held.links.is_empty() { held.nodes.clone() } else { Vec::new() },
        since: Some(since),
        sources: vec![held.fact.id],
        ..Answer::new(Verdict::Dated)
    });
    // That a service is offered at all is a fact too; one that says more of the same day is told instead.
    let services = site.graph.topology().nodes.enumerated().filter(|(_, node)| !node.implied);
    let launched = services.filter_map(|(id, node)| node.kind.launch.map(|launch| (launch, id)));
    let latest = launched.min_by_key(|(launch, id)| (Reverse(launch.day), *id)).map(|(launch, id)| Answer {
        nodes: vec![id],
        since: Some(launch.day),
        sources: vec![launch.source],
        ..Answer::new(Verdict::Dated)
    });
    let of_fact = newest.as_ref().and_then(|answer| answer.since);
    latest
        .filter(|answer| answer.since > of_fact)
        .or(newest)
        .unwrap_or_else(|| Answer::new(Verdict::NotAsked))
}
