//! Services that are closed or without support at the date of the topology.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "end-of-life-service",
    severity: Severity::Error,
    title: Text::new("A service that has come to its end", "提供が終了したサービス"),
    page: Text::new(include_str!("end_of_life_service.en.md"), include_str!("end_of_life_service.ja.md")),
};
