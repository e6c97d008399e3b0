//! Networks with overlapping addresses are joined.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "overlapping-cidrs",
    severity: Severity::Error,
    title: Text::new(
        "Networks with overlapping addresses are joined",
        "アドレスの重複するネットワークをつないでいる",
    ),
    page: Text::new(include_str!("overlapping_cidrs.en.md"), include_str!("overlapping_cidrs.ja.md")),
};
