//! A database with a public address.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "database-publicly-accessible",
    severity: Severity::Warning,
    title: Text::new(
        "A database is publicly accessible",
        "データベースのパブリックアクセスが有効になっている",
    ),
    page: Text::new(
        include_str!("database_publicly_accessible.en.md"),
        include_str!("database_publicly_accessible.ja.md"),
    ),
};
