//! Ways around guards in words: verdicts, checks, gaps, and why a way is not stopped.

use super::context::Context;
use crate::analysis::bypass::{Admitted, Bypass, Check, Checker, Flaw, Verdict, holders};
use crate::base::ids::{LinkId, NodeId};
use crate::words::sentence::Sentence;
use crate::words::trace as words;

/// One reason why a way is not stopped: what it is about, by an id, and the words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reason {
    pub about: &'static str,
    pub text: String,
}

/// The word for a verdict.
pub const fn verdict(verdict: Verdict) -> &'static Sentence {
    match verdict {
        Verdict::Open => &words::VERDICT_OPEN,
        Verdict::Weak => &words::VERDICT_WEAK,
        Verdict::Mitigated => &words::VERDICT_MITIGATED,
        Verdict::Closed => &words::VERDICT_CLOSED,
    }
}

/// What a target looks at.
pub fn check(ctx: &Context<'_>, bypass: &Bypass, check: &Check) -> String {
    check_of(ctx, bypass, check, &[bypass.target])
}

/// The same of several targets that are told as one.
pub fn check_of(ctx: &Context<'_>, bypass: &Bypass, check: &Check, targets: &[NodeId]) -> String {
    let (guard, target) = (ctx.name(bypass.guard), ctx.join_names(targets));
    let ends = [("guard", guard.as_str()), ("target", target.as_str())];
    let say = |sentence, more: &[(&'static str, &str)]| {
        let holes: Vec<(&'static str, &str)> = ends.iter().chain(more).copied().collect();
        ctx.fill(sentence, &holes)
    };
    match check {
        Check::Hidden => say(&words::CHECK_HIDDEN, &[]),
        Check::Signed => say(&words::CHECK_SIGNED, &[]),
        Check::MutualTls => say(&words::CHECK_MUTUAL_TLS, &[]),
        Check::CertificateNotShown => say(&words::CHECK_CERTIFICATE, &[]),
        Check::Policy(nodes) => say(&words::CHECK_POLICY, &[("nodes", &ctx.join_names(nodes))]),
        Check::PolicyNotStated => say(&words::CHECK_POLICY_UNSTATED, &[]),
        Check::Authorizer(header) => say(&words::CHECK_AUTHORIZER, &[("header", &header.name)]),
        Check::ApiKey(_) => say(&words::CHECK_KEY, &[]),
        Check::Header { header, by: Checker::Guard(acl) } => {
            say(&words::CHECK_ACL, &[("header", &header.name), ("nodes", &ctx.name(*acl))])
        }
        Check::Header { header, by: Checker::Rules(_) } => {
            say(&words::CHECK_RULES, &[("header", &header.name)])
        }
        Check::Header { header, by: Checker::Behind(nodes) } => {
            say(&words::CHECK_BEHIND, &[("header", &header.name), ("nodes", &ctx.join_names(nodes))])
        }
        Check::Addresses(rules) if rules.is_empty() => say(&words::CHECK_ADDRESSES_NONE, &[]),
        Check::Addresses(rules) => say(&words::CHECK_ADDRESSES, &[("rules", &rules.join(", "))]),
    }
}

/// What a target looks at in part only: rules with gaps.
pub fn check_with_gaps(ctx: &Context<'_>, bypass: &Bypass) -> Option<String> {
    let header = bypass.asked.as_ref()?;
    let target = ctx.name(bypass.target);
    Some(ctx.fill(&words::CHECK_GAPS, &[("target", &target), ("header", &header.name)]))
}

/// Where a check has a gap.
pub fn gap(ctx: &Context<'_>, flaw: Flaw) -> String {
    let id = |node: NodeId| ctx.topology.nodes[node].id.as_str();
    let ends = |link: LinkId| {
        let link = &ctx.topology.links[link];
        format!("{} -> {}", id(link.from), id(link.to))
    };
    match flaw {
        Flaw::Rule(link) => ctx.fill(&words::GAP_RULE, &[("link", &ends(link))]),
        Flaw::Default(link) => ctx.fill(&words::GAP_DEFAULT, &[("link", &ends(link))]),
        Flaw::DefaultNotStated => ctx.word(&words::GAP_UNSTATED),
    }
}

/// The controls of a guard that a way does not meet.
pub fn skipped(ctx: &Context<'_>, bypass: &Bypass) -> String {
    let names = bypass.skipped.iter().map(|control| control.name().get(ctx.lang).to_owned());
    ctx.series(&names.collect::<Vec<_>>())
}

/// The controls that a way meets at its target.
pub fn kept(ctx: &Context<'_>, bypass: &Bypass) -> Option<String> {
    let names = bypass.kept.iter().map(|control| control.name().get(ctx.lang).to_owned());
    let controls = ctx.series(&names.collect::<Vec<_>>());
    let holes = [("controls", controls.as_str()), ("target", &*ctx.name(bypass.target))];
    (!controls.is_empty()).then(|| ctx.fill(&words::KEPT_AT, &holes))
}

/// Why nothing stops a way that is open or weak, check by check.
pub fn reasons(ctx: &Context<'_>, bypass: &Bypass, gaps: &[Flaw]) -> Vec<Reason> {
    if bypass.verdict < Verdict::Weak {
        return Vec::new();
    }
    let target = ctx.name(bypass.target);
    let mut reasons: Vec<Reason> = bypass
        .checks
        .iter()
        .map(|kept| {
            let text = match kept {
                Check::Addresses(rules) => {
                    let who = holders(rules).get(ctx.lang);
                    ctx.fill(&words::NOT_STOPPED_ADDRESSES, &[("who", who), ("target", &target)])
                }
                Check::Policy(callers) => {
                    let callers = ctx.join_names(callers);
                    ctx.fill(&words::NOT_STOPPED_CALLERS, &[("callers", &callers), ("target", &target)])
                }
                other => ctx.fill(&words::NOT_STOPPED_UNSTATED, &[("check", &check(ctx, bypass, other))]),
            };
            Reason { about: kept.id(), text }
        })
        .collect();
    reasons.extend(gaps.iter().map(|flaw| Reason { about: "gap", text: gap(ctx, *flaw) }));
    if reasons.is_empty() && bypass.flaws.is_empty() {
        let text = ctx.fill(&words::NOT_STOPPED_NOTHING, &[("target", &target)]);
        reasons.push(Reason { about: "nothing", text });
    }
    if !bypass.skipped.is_empty() {
        let holes = [("guard", &*ctx.name(bypass.guard)), ("controls", &*skipped(ctx, bypass))];
        let text = ctx.fill(&words::NOT_STOPPED_PASSED, &holes);
        reasons.push(Reason { about: "skipped", text });
    }
    reasons
}

/// Where a way begins, where that is not just anybody.
pub fn begins(ctx: &Context<'_>, bypass: &Bypass, admitted: &Admitted) -> Option<String> {
    match admitted {
        Admitted::Anyone => None,
        Admitted::Addresses { rules, .. } => Some(ctx.fill(
            &words::BEGINS_ADDRESSES,
            &[("who", &ctx.word(&words::ADMITTED_ADDRESS)), ("rules", &rules.join(", "))],
        )),
        Admitted::Callers(callers) => {
            let holes = [("callers", &*ctx.join_names(callers)), ("target", &*ctx.name(bypass.target))];
            Some(ctx.fill(&words::BEGINS_CALLERS, &holes))
        }
    }
}

/// Who may call a target directly, as drawn.
pub fn meant(ctx: &Context<'_>, bypass: &Bypass) -> Vec<NodeId> {
    let mut callers: Vec<NodeId> = Vec::new();
    for link in &bypass.meant {
        let caller = ctx.topology.links[*link].from;
        if !callers.contains(&caller) {
            callers.push(caller);
        }
    }
    callers
}
