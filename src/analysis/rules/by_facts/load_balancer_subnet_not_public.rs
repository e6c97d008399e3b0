//! A public load balancer in a private subnet.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "load-balancer-subnet-not-public",
    severity: Severity::Error,
    title: Text::new(
        "An internet-facing load balancer in a subnet that is not public",
        "インターネット向けのロードバランサーがパブリックでないサブネットにある",
    ),
    page: Text::new(
        include_str!("load_balancer_subnet_not_public.en.md"),
        include_str!("load_balancer_subnet_not_public.ja.md"),
    ),
};
