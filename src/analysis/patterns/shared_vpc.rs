//! X7: a VPC whose subnets are shared with other accounts.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Match, Pattern};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "shared-vpc",
    number: "X7",
    family: Family::AcrossAccounts,
    title: Text::new("Shared VPC", "VPC の共有"),
    what: Text::new(
        "The subnets of one VPC are shared with other accounts, whose resources stand in them.",
        "1 つの VPC のサブネットを他のアカウントと共有し、そのアカウントのリソースを置きます。",
    ),
    explainer: Explainer::EMPTY,
    instead: &[],
    find,
};

/// A VPC with shared subnets in which something stands that belongs to an account that they are shared with.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Vpc)
        .filter_map(|vpc| {
            let shared: BTreeSet<NodeId> = look
                .all(Trait::Subnet)
                .filter(|subnet| look.graph.vpc(*subnet) == Some(vpc))
                .filter(|subnet| !look.graph.node(*subnet).attributes.shared_with.is_empty())
                .collect();
            let nodes = look.graph.topology().nodes.ids();
            let guests: Vec<NodeId> = nodes
                .filter(|node| !look.graph.node(*node).is_boundary && !look.same_account(*node, vpc))
                .filter(|node| {
                    let subnets = look.graph.subnets(*node);
                    subnets.iter().any(|subnet| shared.contains(subnet) && look.graph.shared(*subnet, *node))
                })
                .collect();
            (!guests.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(vpc).chain(guests), Vec::new()))
        })
        .collect()
}
