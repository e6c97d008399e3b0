//! A feature that exists for other APIs.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "feature-not-offered",
    severity: Severity::Error,
    title: Text::new("A feature that the API does not have", "その API にはない機能"),
    page: Text::new(include_str!("feature_not_offered.en.md"), include_str!("feature_not_offered.ja.md")),
};
