//! A private API that nobody may call.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "private-api-without-policy",
    severity: Severity::Error,
    title: Text::new("A private API without a resource policy", "リソースポリシーのないプライベート API"),
    page: Text::new(
        include_str!("private_api_without_policy.en.md"),
        include_str!("private_api_without_policy.ja.md"),
    ),
};
