//! API destinations that call internal load balancers.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "private-endpoint-needed",
    severity: Severity::Error,
    title: Text::new(
        "An API destination calls a private endpoint without a private connection",
        "API 送信先がプライベート接続なしでプライベートなエンドポイントを呼び出す",
    ),
    page: Text::new(
        include_str!("private_endpoint_needed.en.md"),
        include_str!("private_endpoint_needed.ja.md"),
    ),
};
