//! Block Public Access stops what is called from the internet.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "public-access-blocked",
    severity: Severity::Error,
    title: Text::new(
        "Block Public Access stops what is called from the internet",
        "インターネットからの呼び出しがブロックパブリックアクセスで止められる",
    ),
    page: Text::new(include_str!("public_access_blocked.en.md"), include_str!("public_access_blocked.ja.md")),
};
