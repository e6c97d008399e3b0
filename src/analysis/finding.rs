//! Findings: doubts about the architecture, with what they rest on.

use crate::base::diagnostic::Severity;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::base::span::Span;
use crate::words::sentence::Said;

/// A rule: named after what it dislikes. Everything that is said of it anywhere comes from here.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case: `expect-broken`, `misplaced`.
    pub id: &'static str,
    pub severity: Severity,
    /// One line for lists.
    pub title: Text,
    /// Its page: Markdown, both languages.
    pub page: Text,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// One doubt about one place.
#[derive(Clone, Debug)]
pub struct Finding {
    pub rule: &'static Rule,
    /// Usually the rule's; LANGUAGE rule 38 decides.
    pub severity: Severity,
    pub nodes: Vec<NodeId>,
    pub links: Vec<LinkId>,
    pub message: Said,
    pub remedy: Option<Said>,
    /// The fact it rests on, and where that is written.
    pub fact: Option<&'static str>,
    pub source: Option<&'static str>,
    pub span: Span,
    /// The reason with which the author has accepted it; it is then told, not counted.
    pub allowed: Option<crate::base::lang::UserText>,
}
