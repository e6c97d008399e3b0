//! An `allow` that accepts nothing.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "allow-without-effect",
    severity: Severity::Warning,
    title: Text::new("An accepted finding does not occur", "許容した指摘が存在しない"),
    page: Text::new(include_str!("allow_without_effect.en.md"), include_str!("allow_without_effect.ja.md")),
};
