//! X4: a transit gateway that joins VPCs.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "transit-gateway-hub",
    number: "X4",
    family: Family::Network,
    title: Text::new("Transit gateway as the hub", "トランジットゲートウェイをハブにする構成"),
    what: Text::new(
        "A transit gateway joins several VPCs, and perhaps networks on premises; its route tables say who reaches whom.",
        "トランジットゲートウェイが複数の VPC やオンプレミスのネットワークをつなぎ、ルートテーブルで到達範囲を決めます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A hub with two VPCs at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Hub)
        .filter_map(|hub| {
            let joined: BTreeSet<NodeId> =
                look.joined(hub).into_iter().filter(|place| look.has(*place, Trait::Vpc)).collect();
            (joined.len() > 1).then(|| Match::of(&PATTERN, std::iter::once(hub).chain(joined), Vec::new()))
        })
        .collect()
}
