//! A connection from outside would have to pass a NAT gateway.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "inbound-through-nat",
    severity: Severity::Error,
    title: Text::new(
        "A connection from outside would have to pass a NAT gateway",
        "外からの接続が NAT ゲートウェイを通ることになっている",
    ),
    page: Text::new(include_str!("inbound_through_nat.en.md"), include_str!("inbound_through_nat.ja.md")),
};
