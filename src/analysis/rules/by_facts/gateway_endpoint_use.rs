//! A gateway endpoint is used for what it cannot do.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "gateway-endpoint-use",
    severity: Severity::Error,
    title: Text::new(
        "A gateway endpoint is used for what it cannot do",
        "ゲートウェイエンドポイントでは対応できない使い方をしている",
    ),
    page: Text::new(include_str!("gateway_endpoint_use.en.md"), include_str!("gateway_endpoint_use.ja.md")),
};
