//! A function that is not attached to a VPC and a database in one.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "function-cannot-reach-database",
    severity: Severity::Error,
    title: Text::new(
        "A function outside the VPC calls a private database",
        "VPC に接続していない関数がプライベートなデータベースを呼び出す",
    ),
    page: Text::new(
        include_str!("function_cannot_reach_database.en.md"),
        include_str!("function_cannot_reach_database.ja.md"),
    ),
};
