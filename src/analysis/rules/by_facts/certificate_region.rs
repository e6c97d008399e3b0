//! Certificates of ACM in another Region than they are used in.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "certificate-region",
    severity: Severity::Error,
    title: Text::new("A certificate stands in the wrong Region", "証明書のリージョンが違う"),
    page: Text::new(include_str!("certificate_region.en.md"), include_str!("certificate_region.ja.md")),
};
