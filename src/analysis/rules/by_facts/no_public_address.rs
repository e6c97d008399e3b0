//! A resource is called from the internet and has no public address.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "no-public-address",
    severity: Severity::Error,
    title: Text::new(
        "A resource is called from the internet and has no public address",
        "パブリックアドレスのないリソースがインターネットから呼び出されている",
    ),
    page: Text::new(include_str!("no_public_address.en.md"), include_str!("no_public_address.ja.md")),
};
