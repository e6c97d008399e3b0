//! a topic with several queues.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "fan-out",
    number: "",
    family: Family::Application,
    title: Text::new("Fan-out to queues", "キューへのファンアウト"),
    what: Text::new(
        "A topic hands each message to several queues, and each consumer works through its own.",
        "トピックが 1 つのメッセージを複数のキューに渡し、コンシューマーがそれぞれ自分のキューを処理します。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A topic that leads to two queues at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Topic)
        .filter_map(|topic| {
            let mut queues = look.calls(topic);
            queues.retain(|(_, queue)| look.has(*queue, Trait::Queue));
            let ends: BTreeSet<NodeId> = queues.iter().map(|(_, queue)| *queue).collect();
            (ends.len() > 1).then(|| Match::of(&PATTERN, std::iter::once(topic).chain(ends), queues))
        })
        .collect()
}
