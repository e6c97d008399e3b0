//! A rule of a listener that is too large.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "listener-rule-quota",
    severity: Severity::Error,
    title: Text::new("A listener rule that AWS does not accept", "AWS が受け付けないリスナールール"),
    page: Text::new(include_str!("listener_rule_quota.en.md"), include_str!("listener_rule_quota.ja.md")),
};
