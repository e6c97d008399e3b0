//! Alias records for instances.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "alias-target-not-offered",
    severity: Severity::Error,
    title: Text::new(
        "An alias record leads to what cannot be its target",
        "エイリアスレコードのターゲットにできない宛先",
    ),
    page: Text::new(
        include_str!("alias_target_not_offered.en.md"),
        include_str!("alias_target_not_offered.ja.md"),
    ),
};
