//! An internal load balancer as a custom origin.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "origin-not-reachable",
    severity: Severity::Error,
    title: Text::new("CloudFront cannot reach an origin", "CloudFront からオリジンに届かない"),
    page: Text::new(include_str!("origin_not_reachable.en.md"), include_str!("origin_not_reachable.ja.md")),
};
