//! A load balancer behind an accelerator that clients call directly too.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "accelerator-mixed-use",
    severity: Severity::Warning,
    title: Text::new(
        "Clients reach a load balancer by an accelerator and past it",
        "ロードバランサーにアクセラレーター経由と直接の両方で届く",
    ),
    page: Text::new(include_str!("accelerator_mixed_use.en.md"), include_str!("accelerator_mixed_use.ja.md")),
};
