//! A backend does not see the addresses of its callers.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "client-address-hidden",
    severity: Severity::Note,
    title: Text::new(
        "A backend does not see the addresses of its callers",
        "バックエンドから呼び出し元のアドレスが見えない",
    ),
    page: Text::new(include_str!("client_address_hidden.en.md"), include_str!("client_address_hidden.ja.md")),
};
