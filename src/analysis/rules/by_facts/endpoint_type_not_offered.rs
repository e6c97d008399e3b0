//! An endpoint type that exists for other APIs.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "endpoint-type-not-offered",
    severity: Severity::Error,
    title: Text::new("An endpoint type that the API does not have", "その API にはないエンドポイントタイプ"),
    page: Text::new(
        include_str!("endpoint_type_not_offered.en.md"),
        include_str!("endpoint_type_not_offered.ja.md"),
    ),
};
