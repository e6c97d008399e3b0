//! An integration that needs longer than the API waits.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "integration-timeout",
    severity: Severity::Error,
    title: Text::new("A longer timeout than the API permits", "API の上限を超えるタイムアウト"),
    page: Text::new(include_str!("integration_timeout.en.md"), include_str!("integration_timeout.ja.md")),
};
