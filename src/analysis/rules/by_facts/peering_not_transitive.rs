//! A hop would have to pass through a peered VPC.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "peering-not-transitive",
    severity: Severity::Error,
    title: Text::new(
        "A hop would have to pass through a peered VPC",
        "ピアリング先の VPC を通り抜けることになっている",
    ),
    page: Text::new(
        include_str!("peering_not_transitive.en.md"),
        include_str!("peering_not_transitive.ja.md"),
    ),
};
