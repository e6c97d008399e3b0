//! The provider of an endpoint service calls its consumer.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "provider-calls-consumer",
    severity: Severity::Error,
    title: Text::new(
        "The provider of an endpoint service calls its consumer",
        "エンドポイントサービスの提供側が利用側を呼び出している",
    ),
    page: Text::new(
        include_str!("provider_calls_consumer.en.md"),
        include_str!("provider_calls_consumer.ja.md"),
    ),
};
