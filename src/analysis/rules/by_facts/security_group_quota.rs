//! More inbound rules than a security group may have by default.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "security-group-quota",
    severity: Severity::Warning,
    title: Text::new(
        "A security group has more rules than its quota",
        "セキュリティグループのルール数がクォータを超える",
    ),
    page: Text::new(include_str!("security_group_quota.en.md"), include_str!("security_group_quota.ja.md")),
};
