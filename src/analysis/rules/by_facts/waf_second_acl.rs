//! Two web ACLs on one resource.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "waf-second-acl",
    severity: Severity::Error,
    title: Text::new("A second web ACL on one resource", "1 つのリソースに 2 つ目のウェブ ACL がある"),
    page: Text::new(include_str!("waf_second_acl.en.md"), include_str!("waf_second_acl.ja.md")),
};
