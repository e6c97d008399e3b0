//! A web ACL of another Region.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "waf-other-region",
    severity: Severity::Error,
    title: Text::new(
        "A web ACL of another Region than what it protects",
        "ウェブ ACL が保護対象と別のリージョンにある",
    ),
    page: Text::new(include_str!("waf_other_region.en.md"), include_str!("waf_other_region.ja.md")),
};
