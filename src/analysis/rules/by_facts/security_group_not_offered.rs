//! A security group on what takes none.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "security-group-not-offered",
    severity: Severity::Error,
    title: Text::new(
        "A security group on a resource that takes none",
        "セキュリティグループを付けられないリソース",
    ),
    page: Text::new(
        include_str!("security_group_not_offered.en.md"),
        include_str!("security_group_not_offered.ja.md"),
    ),
};
