//! A VPC link of the first version.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "legacy-vpc-link",
    severity: Severity::Warning,
    title: Text::new(
        "A VPC link of version 1, which AWS calls legacy",
        "AWS がレガシーとしているバージョン 1 の VPC リンク",
    ),
    page: Text::new(include_str!("legacy_vpc_link.en.md"), include_str!("legacy_vpc_link.ja.md")),
};
