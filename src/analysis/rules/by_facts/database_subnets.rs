//! Subnet groups that RDS refuses.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "database-subnets",
    severity: Severity::Error,
    title: Text::new(
        "The subnets of a database do not suit it",
        "データベースのサブネットが要件を満たさない",
    ),
    page: Text::new(include_str!("database_subnets.en.md"), include_str!("database_subnets.ja.md")),
};
