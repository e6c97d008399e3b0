//! An `allow` whose day is over.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "expired-allow",
    severity: Severity::Warning,
    title: Text::new("An accepted finding has returned", "許容の期限が過ぎている"),
    page: Text::new(include_str!("expired_allow.en.md"), include_str!("expired_allow.ja.md")),
};
