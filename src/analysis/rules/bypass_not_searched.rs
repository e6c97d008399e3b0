//! The search for ways around front doors ended at a limit (D5).

use super::{Context, at_node};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::words::bypass as words;

pub(super) static RULE: Rule = Rule {
    id: "bypass-not-searched",
    severity: Severity::Note,
    title: Text::new("Ways around were not searched to the end", "迂回路を調べきれていない"),
    page: Text::new(include_str!("bypass_not_searched.en.md"), include_str!("bypass_not_searched.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for limit in ctx.limits {
        let mut finding = at_node(&RULE, ctx, limit.node(), limit.said());
        finding.remedy = Some(words::limits::LIMIT_REMEDY.with(Vec::new()));
        findings.push(finding);
    }
}
