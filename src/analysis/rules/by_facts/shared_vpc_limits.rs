//! A shared VPC is used as AWS does not permit.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "shared-vpc-limits",
    severity: Severity::Error,
    title: Text::new(
        "A shared VPC is used as AWS does not permit",
        "共有 VPC で許可されていない使い方をしている",
    ),
    page: Text::new(include_str!("shared_vpc_limits.en.md"), include_str!("shared_vpc_limits.ja.md")),
};
