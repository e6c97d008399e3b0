//! An endpoint service has a load balancer that it cannot have.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "endpoint-service-front",
    severity: Severity::Error,
    title: Text::new(
        "An endpoint service has a load balancer that it cannot have",
        "エンドポイントサービスに使えないロードバランサーを置いている",
    ),
    page: Text::new(
        include_str!("endpoint_service_front.en.md"),
        include_str!("endpoint_service_front.ja.md"),
    ),
};
