//! A source address that is that of a proxy.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "source-address-behind-proxy",
    severity: Severity::Warning,
    title: Text::new("A source IP condition behind a proxy", "プロキシの後ろで送信元 IP を条件にしている"),
    page: Text::new(
        include_str!("source_address_behind_proxy.en.md"),
        include_str!("source_address_behind_proxy.ja.md"),
    ),
};
