//! A target that a load balancer cannot have.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "target-not-offered",
    severity: Severity::Error,
    title: Text::new("A target that the load balancer cannot have", "ロードバランサーのターゲットにできない"),
    page: Text::new(include_str!("target_not_offered.en.md"), include_str!("target_not_offered.ja.md")),
};
