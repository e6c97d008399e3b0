//! Whether the front doors can do something, by the table of features.

use super::site::Site;
use super::{Answer, Verdict};
use crate::catalog::features::Feature;

pub(super) fn answer(site: &Site<'_>, feature: &Feature) -> Answer {
    let day = site.day();
    let known: Vec<_> = site
        .doors()
        .into_iter()
        .filter_map(|node| feature.of(site.graph.node(node).kind.id, day).map(|answer| (node, answer)))
        .collect();
    let (have, lack): (Vec<_>, Vec<_>) = known.iter().partition(|(_, answer)| answer.has);
    let verdict = match (have.is_empty(), lack.is_empty()) {
        (true, true) => return Answer::new(Verdict::NotAsked),
        (false, true) => Verdict::Yes,
        (false, false) => Verdict::Partly,
        (true, false) => Verdict::No,
    };
    let decided = if lack.is_empty() { have } else { lack };
    let first = decided.first().map(|(_, answer)| *answer);
    Answer {
        nodes: decided.iter().map(|(node, _)| *node).collect(),
        but: first.and_then(|answer| answer.but),
        since: first.and_then(|answer| answer.since),
        sources: first.map(|answer| answer.source).into_iter().collect(),
        ..Answer::new(verdict)
    }
}
