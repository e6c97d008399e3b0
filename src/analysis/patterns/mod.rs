//! Architecture patterns: recognised from the graph, each in a file with what is said of it; the list is the family.
//!
//! Comes in: the topology and its verdicts. Goes out: which patterns it is, and where. Nothing is declared by the author.

mod alb_front;
mod look;
mod pattern;

pub use look::Look;
pub use pattern::{Explainer, Family, Instead, Match, Part, Pattern, Point};

use super::hop::{Exposure, Hop};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::graph::Graph;

/// All patterns, in the order of the catalogue.
pub static PATTERNS: &[&Pattern] = &[&alb_front::PATTERN];

/// The pattern of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Pattern> {
    PATTERNS.iter().copied().find(|pattern| pattern.id == id)
}

/// The patterns that a topology is, in the order of the catalogue.
pub(super) fn recognise(
    graph: &Graph,
    hops: &IdVec<LinkId, Hop>,
    exposure: &IdVec<NodeId, Exposure>,
) -> Vec<Match> {
    let look = Look { graph, hops, exposure };
    PATTERNS.iter().flat_map(|pattern| (pattern.find)(&look)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{PATTERNS, Point};
    use crate::catalog::facts;

    #[test]
    fn patterns_have_ids_of_their_own_and_name_each_other() {
        let ids: BTreeSet<&str> = PATTERNS.iter().map(|pattern| pattern.id).collect();
        assert_eq!(ids.len(), PATTERNS.len());
        for pattern in PATTERNS {
            for instead in pattern.instead {
                assert!(ids.contains(instead.pattern), "{} names {}", pattern.id, instead.pattern);
                assert_ne!(instead.pattern, pattern.id);
            }
        }
    }

    #[test]
    fn points_rest_on_facts_of_the_catalogue_and_end_with_a_full_stop() {
        for pattern in PATTERNS {
            let points = pattern.explainer.parts().into_iter().flat_map(|(_, points)| points);
            for Point { text, facts, source } in points {
                for fact in *facts {
                    assert!(facts::find(fact).is_some(), "{} rests on {fact}", pattern.id);
                }
                assert!(source.is_none_or(|(page, _)| page.starts_with("https://")));
                assert!(text.en.ends_with('.') && text.ja.ends_with('。'), "{}: {}", pattern.id, text.en);
            }
        }
    }
}
