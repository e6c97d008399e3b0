//! One web ACL for CloudFront and for a Region.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "waf-scope-mixed",
    severity: Severity::Error,
    title: Text::new(
        "One web ACL for CloudFront and for resources of a Region",
        "CloudFront とリージョンのリソースを 1 つのウェブ ACL で保護している",
    ),
    page: Text::new(include_str!("waf_scope_mixed.en.md"), include_str!("waf_scope_mixed.ja.md")),
};
