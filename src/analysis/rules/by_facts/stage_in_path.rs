//! A rule that misses what an API sends.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "stage-in-path",
    severity: Severity::Warning,
    title: Text::new(
        "A rule that does not know the stage in the path",
        "パスのステージ名を考慮していないルール",
    ),
    page: Text::new(include_str!("stage_in_path.en.md"), include_str!("stage_in_path.ja.md")),
};
