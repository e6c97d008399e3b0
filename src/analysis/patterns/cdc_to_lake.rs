//! changes of a database that flow into object storage.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "cdc-to-lake",
    number: "",
    family: Family::Application,
    title: Text::new("Changes to the data lake", "変更データのデータレイクへの取り込み"),
    what: Text::new(
        "Changes of a database flow through streams into a data lake.",
        "データベースの変更を、ストリームを通じてデータレイクに流し込みます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// How many streams and pipes may stand between the database and the lake.
const LONGEST: usize = 6;

/// A road of streams from a database to object storage.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.links()
        .filter(|(link, stream)| look.is_database(look.link(*link).from) && look.has(*stream, Trait::Stream))
        .filter_map(|(link, stream)| {
            let mut road = vec![(link, stream)];
            let mut seen = BTreeSet::from([stream]);
            let mut at = stream;
            for _ in 0..LONGEST {
                let calls = look.calls(at);
                if let Some(last) = calls.iter().find(|(_, to)| look.has(*to, Trait::ObjectStore)) {
                    road.push(*last);
                    let nodes: Vec<_> = road.iter().map(|(_, to)| *to).collect();
                    return Some(Match::of(
                        &PATTERN,
                        std::iter::once(look.link(link).from).chain(nodes),
                        road,
                    ));
                }
                let next =
                    calls.into_iter().find(|(_, to)| look.has(*to, Trait::Stream) && seen.insert(*to))?;
                road.push(next);
                at = next.1;
            }
            None
        })
        .collect()
}
