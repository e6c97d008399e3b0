//! functions joined by queues, topics, buses and streams.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "serverless-events",
    number: "",
    family: Family::Application,
    title: Text::new("Serverless, driven by events", "イベント駆動のサーバーレス"),
    what: Text::new(
        "Functions are joined by queues, topics, buses and streams instead of calls.",
        "関数どうしを、呼び出しではなくキュー、トピック、イベントバス、ストリームでつなぎます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// How many functions, and how many kinds of services between them, make it a design.
const FUNCTIONS: usize = 3;
const KINDS: usize = 2;

/// Functions that are driven by messages of several kinds, with no machines in a VPC.
fn find(look: &Look<'_>) -> Vec<Match> {
    let driven: Vec<_> = look
        .all(Trait::Function)
        .filter(|function| look.called_by(*function).iter().any(|(_, from)| look.has(*from, Trait::Messages)))
        .collect();
    let carriers: Vec<_> =
        look.all(Trait::Messages).filter(|carrier| !look.calls(*carrier).is_empty()).collect();
    let kinds: BTreeSet<&str> = carriers.iter().map(|carrier| look.graph.node(*carrier).kind.id).collect();
    let functions = look.all(Trait::Function).count();
    let machines = look.all(Trait::Vpc).count();
    let is_one = !driven.is_empty() && functions >= FUNCTIONS && kinds.len() >= KINDS && machines == 0;
    if is_one {
        vec![Match::of(&PATTERN, carriers.into_iter().chain(driven), Vec::new())]
    } else {
        Vec::new()
    }
}
