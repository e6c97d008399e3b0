//! X5: a peering of two VPCs.

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::analysis::hop::Path;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "vpc-peering",
    number: "X5",
    family: Family::Network,
    title: Text::new("VPC peering", "VPC ピアリング"),
    what: Text::new(
        "Two VPCs are joined directly; what is joined with one of them is not reached by the other.",
        "2 つの VPC を直接つなぎます。片方の VPC につながる別のネットワークには届きません。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// Every peering, named or only stated on a link.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut found: Vec<Match> = look
        .all(Trait::Peering)
        .map(|peering| {
            let joined = look.joined(peering);
            Match::of(&PATTERN, std::iter::once(peering).chain(joined), Vec::new())
        })
        .collect();
    if found.is_empty() {
        let unnamed: Vec<_> = look.links_by(Path::Peering);
        found.extend((!unnamed.is_empty()).then(|| Match::of(&PATTERN, [], unnamed)));
    }
    found
}
