//! Inbound rules that PrivateLink does not meet.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "nlb-filters-privatelink",
    severity: Severity::Warning,
    title: Text::new(
        "Inbound rules of an NLB that shut PrivateLink out",
        "NLB のインバウンドルールが PrivateLink の通信を許可していない",
    ),
    page: Text::new(
        include_str!("nlb_filters_privatelink.en.md"),
        include_str!("nlb_filters_privatelink.ja.md"),
    ),
};
