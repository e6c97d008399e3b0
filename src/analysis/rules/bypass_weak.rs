//! A way around a front door that only a filter of addresses narrows, or a check of which too little is stated (D5).

use super::around::{self, Around};
use super::{Context, at_node, bypass_open};
use crate::analysis::bypass::{Check, Verdict, holders};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::seat::Seat;
use crate::base::diagnostic::Severity;
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::facts;
use crate::words::bypass as words;
use crate::words::sentence::{Hole, Said};

pub(super) static RULE: Rule = Rule {
    id: "bypass-weak",
    severity: Severity::Warning,
    title: Text::new("A front door is guarded by addresses only", "入口の迂回をアドレスでしか防いでいない"),
    page: Text::new(include_str!("bypass_weak.en.md"), include_str!("bypass_weak.ja.md")),
};

pub(super) fn check(ctx: &Context<'_>, findings: &mut Vec<Finding>) {
    for around in around::all(ctx, Verdict::Weak) {
        let Some(worst) = around.worst() else { continue };
        // Which rules have gaps says more than that addresses are all that is looked at besides.
        let gaps = bypass_open::gaps(ctx, &RULE, &around);
        if !gaps.is_empty() {
            findings.extend(gaps);
            continue;
        }
        let (message, remedy, fact) = doubt(ctx, &around, &worst.checks);
        let mut finding = at_node(&RULE, ctx, around.target, message);
        finding.severity = around.severity().min(Severity::Warning);
        finding.remedy = Some(remedy);
        finding.fact = Some(fact);
        finding.source = facts::source(fact);
        findings.push(finding);
    }
}

fn doubt(ctx: &Context<'_>, around: &Around<'_>, checks: &[Check]) -> (Said, Said, &'static str) {
    for check in checks {
        match check {
            Check::Authorizer(header) => {
                let header = vec![("header", Hole::Word(header.name.clone()))];
                return (
                    around.say(ctx, &words::weak::WEAK_AUTHORIZER, header.clone()),
                    around.say(ctx, &words::remedies::STATE_CHECK, header),
                    "ag-cf-http",
                );
            }
            Check::CertificateNotShown => {
                return (
                    around.say(ctx, &words::weak::WEAK_CERTIFICATE, Vec::new()),
                    around.say(ctx, &words::remedies::STATE_CERTIFICATE, Vec::new()),
                    bypass_open::fact(ctx, around),
                );
            }
            Check::PolicyNotStated => {
                return (
                    around.say(ctx, &words::weak::WEAK_POLICY, Vec::new()),
                    around.say(ctx, &words::remedies::NAME_POLICY, Vec::new()),
                    bypass_open::fact(ctx, around),
                );
            }
            Check::Policy(callers) => {
                let outside =
                    |node: &NodeId| matches!(ctx.ground.seats[*node], Seat::Outside | Seat::Premises);
                let callers: Vec<NodeId> = callers.iter().copied().filter(outside).collect();
                let holes = vec![("callers", Hole::Nodes(callers))];
                return (
                    around.say(ctx, &words::weak::WEAK_CALLERS, holes.clone()),
                    around.say(ctx, &words::remedies::CLOSE_POLICY, holes),
                    bypass_open::fact(ctx, around),
                );
            }
            _ => {}
        }
    }
    let rules = checks.iter().find_map(|check| match check {
        Check::Addresses(rules) => Some(rules.clone()),
        _ => None,
    });
    let rules = rules.unwrap_or_default();
    let who = holders(&rules);
    let fact = if who == words::holders::ANY_DISTRIBUTION {
        "cf-prefix"
    } else if who == words::holders::ANY_API {
        "ag-public-alb-bypass"
    } else {
        bypass_open::fact(ctx, around)
    };
    let holes = vec![("rules", Hole::Word(rules.join(", "))), ("who", Hole::Text(who))];
    let is_meant = around.ways.iter().any(|way| !way.meant.is_empty());
    (around.say(ctx, &words::weak::WEAK, holes), bypass_open::remedy(ctx, around, is_meant), fact)
}
