//! Private subnets without an endpoint or a NAT gateway for the services that are called.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "service-without-way",
    severity: Severity::Error,
    title: Text::new(
        "A subnet has no way to the services that are called",
        "呼び出すサービスへの経路がサブネットにない",
    ),
    page: Text::new(include_str!("service_without_way.en.md"), include_str!("service_without_way.ja.md")),
};
