//! A VPC Lattice association is used for what it cannot do.

use crate::analysis::finding::Rule;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

pub(super) static RULE: Rule = Rule {
    id: "lattice-association",
    severity: Severity::Error,
    title: Text::new(
        "A VPC Lattice association is used for what it cannot do",
        "VPC Lattice の関連付けでは対応できない使い方をしている",
    ),
    page: Text::new(include_str!("lattice_association.en.md"), include_str!("lattice_association.ja.md")),
};
