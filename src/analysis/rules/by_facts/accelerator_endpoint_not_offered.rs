//! A link from an accelerator to what cannot be its endpoint.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "accelerator-endpoint-not-offered",
    severity: Severity::Error,
    title: Text::new(
        "An accelerator leads to what cannot be its endpoint",
        "アクセラレーターのエンドポイントにできない宛先",
    ),
    page: Text::new(
        include_str!("accelerator_endpoint_not_offered.en.md"),
        include_str!("accelerator_endpoint_not_offered.ja.md"),
    ),
};
