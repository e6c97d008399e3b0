//! A private integration without TLS.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "plain-http-integration",
    severity: Severity::Warning,
    title: Text::new("A private integration over plain HTTP", "平文の HTTP によるプライベート統合"),
    page: Text::new(
        include_str!("plain_http_integration.en.md"),
        include_str!("plain_http_integration.ja.md"),
    ),
};
