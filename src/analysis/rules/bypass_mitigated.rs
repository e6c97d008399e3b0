//! A way around a front door that a secret shuts: right, and a duty (D5, S10).

use super::around::{self, Around};
use super::{Context, at_node};
use crate::analysis::bypass::{Check, Checker, Verdict};
use crate::analysis::finding::{Finding, Rule};
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::catalog::traits::Trait;
use crate::model::attributes::Header;
use crate::words::bypass as words;
use crate::words::sentence::{Hole, Said};

pub(super) static RULE: Rule = Rule {
    id: "bypass-mitigated",
    severity: Severity::Note,
    title: Text::new("A secret header guards a front door", "秘密のヘッダーで入口の迂回を防いでいる"),
    page: Text::new(include_str!("bypass_mitigated.en.md"), include_str!("bypass_mitigated.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for around in around::all(ctx, Verdict::Mitigated) {
        let check = around.ways.iter().flat_map(|way| &way.checks).find(|check| check.header().is_some());
        let Some((check, header)) = check.and_then(|check| Some((check, check.header()?))) else { continue };
        let mut holes = vec![("header", Hole::Word(header.name.clone()))];
        let (sentence, by_rules) = match check {
            Check::Header { by: Checker::WebAcl(acl), .. } => {
                holes.push(("acl", Hole::Node(*acl)));
                (&words::mitigated::MITIGATED_ACL, false)
            }
            Check::Header { by: Checker::Behind(behind), .. } => {
                holes.push(("behind", Hole::Nodes(behind.clone())));
                (&words::mitigated::MITIGATED_BEHIND, false)
            }
            Check::Header { by: Checker::Rules(_), .. }
                if ctx.graph.has(around.target, Trait::ApiGateway) =>
            {
                (&words::mitigated::MITIGATED_ROUTES, false)
            }
            Check::Header { by: Checker::Rules(_), .. } => (&words::mitigated::MITIGATED_RULES, true),
            _ => (&words::mitigated::MITIGATED_KEY, false),
        };
        let mut finding = at_node(&RULE, ctx, around.target, around.say(ctx, sentence, holes));
        finding.remedy = Some(duty(ctx, &around, header, by_rules));
        let by_cdn = around.guard(ctx, Trait::Cdn).is_some();
        let fact = if by_cdn { "cf-header" } else { "ag-rest-header" };
        finding.fact = Some(fact);
        finding.source = facts::source(fact);
        findings.push(finding);
    }
}

/// How the secret has to be kept.
fn duty(ctx: &Context<'_>, around: &Around<'_>, header: &Header, by_rules: bool) -> Said {
    let Some(secret) = header.secret else {
        let header = vec![("header", Hole::Word(header.name.clone()))];
        return around.say(ctx, &words::mitigated::DUTY_UNNAMED, header);
    };
    let owner = ctx.graph.owner(around.target);
    let apart = around.guards().into_iter().any(|guard| ctx.graph.owner(guard) != owner);
    let sentence = if apart {
        &words::mitigated::DUTY_ACCOUNTS
    } else if by_rules {
        &words::mitigated::DUTY_RULES
    } else {
        &words::mitigated::DUTY
    };
    around.say(ctx, sentence, vec![("secret", Hole::Node(secret))])
}
