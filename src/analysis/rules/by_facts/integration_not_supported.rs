//! Two services joined in a way that AWS does not offer.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "integration-not-supported",
    severity: Severity::Error,
    title: Text::new("An integration that AWS does not support", "AWS がサポートしない統合"),
    page: Text::new(
        include_str!("integration_not_supported.en.md"),
        include_str!("integration_not_supported.ja.md"),
    ),
};
