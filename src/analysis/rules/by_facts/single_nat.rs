//! One NAT gateway serves several zones.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "single-nat",
    severity: Severity::Warning,
    title: Text::new(
        "One NAT gateway serves several zones",
        "1 つの NAT ゲートウェイを複数のゾーンで使っている",
    ),
    page: Text::new(include_str!("single_nat.en.md"), include_str!("single_nat.ja.md")),
};
