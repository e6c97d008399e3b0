//! Functions and tasks in public subnets whose interfaces get no public address.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "function-without-way-out",
    severity: Severity::Error,
    title: Text::new(
        "A public subnet gives no way out to interfaces without a public address",
        "パブリックアドレスのない関数やタスクがパブリックサブネットから外へ出られない",
    ),
    page: Text::new(
        include_str!("function_without_way_out.en.md"),
        include_str!("function_without_way_out.ja.md"),
    ),
};
