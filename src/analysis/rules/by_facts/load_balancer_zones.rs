//! A load balancer in too few zones.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "load-balancer-zones",
    severity: Severity::Error,
    title: Text::new("A load balancer in too few zones", "ロードバランサーのゾーンが足りない"),
    page: Text::new(include_str!("load_balancer_zones.en.md"), include_str!("load_balancer_zones.ja.md")),
};
