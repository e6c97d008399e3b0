//! A secret on a hop of which nobody says that it is encrypted (LANGUAGE.18).

use super::{Context, at_link};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::words::finding as words;
use crate::words::sentence::Hole;

pub(super) static RULE: Rule = Rule {
    id: "transport-not-stated",
    severity: Severity::Warning,
    title: Text::new(
        "A secret header travels, and the protocol is not stated",
        "秘密のヘッダーを送るホップのプロトコルが示されていない",
    ),
    page: Text::new(include_str!("transport_not_stated.en.md"), include_str!("transport_not_stated.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, link) in ctx.graph.topology().links.enumerated() {
        let Some(header) = link.adds_header.iter().find(|header| header.secret.is_some()) else { continue };
        if link.protocol.is_some() {
            continue;
        }
        let message = words::TRANSPORT_NOT_STATED.with(vec![
            ("from", Hole::Node(link.from)),
            ("to", Hole::Node(link.to)),
            ("header", Hole::Word(header.name.clone())),
        ]);
        let mut finding = at_link(&RULE, ctx, id, message);
        finding.remedy = Some(words::TRANSPORT_NOT_STATED_REMEDY.with(Vec::new()));
        finding.fact = Some("LANGUAGE.18");
        finding.span = header.span;
        findings.push(finding);
    }
}
