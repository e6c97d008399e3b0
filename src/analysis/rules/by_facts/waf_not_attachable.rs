//! A web ACL on what cannot carry one.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "waf-not-attachable",
    severity: Severity::Error,
    title: Text::new(
        "A web ACL on a resource that cannot carry one",
        "ウェブ ACL を関連付けられないリソースを保護している",
    ),
    page: Text::new(include_str!("waf_not_attachable.en.md"), include_str!("waf_not_attachable.ja.md")),
};
