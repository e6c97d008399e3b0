//! A public NLB without a filter of its own.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "nlb-without-security-group",
    severity: Severity::Warning,
    title: Text::new(
        "An internet-facing NLB without a security group",
        "セキュリティグループのないインターネット向け NLB",
    ),
    page: Text::new(
        include_str!("nlb_without_security_group.en.md"),
        include_str!("nlb_without_security_group.ja.md"),
    ),
};
