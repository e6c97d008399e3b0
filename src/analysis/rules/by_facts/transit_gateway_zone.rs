//! A zone has no attachment of the transit gateway that it uses.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "transit-gateway-zone",
    severity: Severity::Error,
    title: Text::new(
        "A zone has no attachment of the transit gateway that it uses",
        "使っている Transit Gateway のアタッチメントがないゾーンがある",
    ),
    page: Text::new(include_str!("transit_gateway_zone.en.md"), include_str!("transit_gateway_zone.ja.md")),
};
