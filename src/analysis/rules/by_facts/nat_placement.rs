//! A NAT gateway stands where it cannot work.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "nat-placement",
    severity: Severity::Error,
    title: Text::new("A NAT gateway stands where it cannot work", "NAT ゲートウェイが機能しない場所にある"),
    page: Text::new(include_str!("nat_placement.en.md"), include_str!("nat_placement.ja.md")),
};
