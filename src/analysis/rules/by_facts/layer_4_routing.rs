//! Layer 7 conditions at layer 4.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "layer-4-routing",
    severity: Severity::Error,
    title: Text::new(
        "A Network Load Balancer that should route by path or header",
        "NLB でパスやヘッダーによる振り分けをしている",
    ),
    page: Text::new(include_str!("layer_4_routing.en.md"), include_str!("layer_4_routing.ja.md")),
};
