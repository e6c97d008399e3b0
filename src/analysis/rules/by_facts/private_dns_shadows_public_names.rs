//! Names of public APIs that resolve to an endpoint.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "private-dns-shadows-public-names",
    severity: Severity::Warning,
    title: Text::new(
        "Private DNS that hides public API names",
        "パブリック API の名前を隠すプライベート DNS",
    ),
    page: Text::new(
        include_str!("private_dns_shadows_public_names.en.md"),
        include_str!("private_dns_shadows_public_names.ja.md"),
    ),
};
