//! A way to prove who calls that exists for other APIs.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "authorizer-not-offered",
    severity: Severity::Error,
    title: Text::new("An authorizer that the API does not have", "その API にはないオーソライザー"),
    page: Text::new(
        include_str!("authorizer_not_offered.en.md"),
        include_str!("authorizer_not_offered.ja.md"),
    ),
};
