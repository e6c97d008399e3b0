//! A fixed address on a load balancer that takes none.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "load-balancer-address",
    severity: Severity::Error,
    title: Text::new(
        "An Elastic IP address on a load balancer that takes none",
        "Elastic IP アドレスを付けられないロードバランサー",
    ),
    page: Text::new(include_str!("load_balancer_address.en.md"), include_str!("load_balancer_address.ja.md")),
};
