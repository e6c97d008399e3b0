//! The ways around guards between two ends.

use super::{BETWEEN_GUARDS, Teller, ToldTrail, plain};
use crate::analysis::Analysis;
use crate::analysis::bypass::{Bypass, Check, Flaw, Verdict};
use crate::analysis::finding::Finding;
use crate::analysis::paths::{Around, End};
use crate::base::lang::Lang;
use crate::document::names::one_line;
use crate::document::ways::{self, Reason};
use crate::document::{DocumentOptions, context};
use crate::graph::Graph;
use crate::words::trace as words;

/// The ways around the guards between two ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToldAround {
    pub heading: String,
    /// Whole sentences: how many are open or weak.
    pub answer: Vec<String>,
    pub ways: Vec<ToldWay>,
}

/// One guard and one resource behind it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToldWay {
    /// `past api to alb`.
    pub heading: String,
    /// What is said of it, each under a word of its own.
    pub rows: Vec<(String, String)>,
    /// How somebody goes; nothing where the way is closed.
    pub trail: Option<ToldTrail>,
}

/// Tells the ways around the guards between two ends.
#[must_use]
pub fn tell_around(
    graph: &Graph,
    analysis: &Analysis,
    ends: Option<(End, End)>,
    ways: &[Around<'_>],
    lang: Lang,
) -> ToldAround {
    let options = DocumentOptions::default();
    let teller = Teller { graph, analysis, ctx: context(graph, analysis, lang, &options) };
    let ctx = &teller.ctx;
    let ends = ends.map(|(from, to)| (teller.end(from), teller.end(to)));
    let heading = match &ends {
        Some((from, to)) => ctx.fill(&words::AROUND, &[("from", from), ("to", to)]),
        None => ctx.word(&words::AROUND_ALL),
    };
    let is_passed = |way: &&Around<'_>| way.bypass.verdict >= Verdict::Weak && way.reaches_end != Some(false);
    let passed = ways.iter().filter(is_passed).count().to_string();
    let accepted = ways.iter().filter(is_passed).filter(|way| way.is_accepted()).count();
    let mut answer = vec![if ways.is_empty() {
        ctx.word(if ends.is_some() { &words::NO_GUARDS } else { &words::NO_GUARDS_AT_ALL })
    } else {
        ctx.fill(&words::GUARDS_PASSED, &[("n", &passed), ("all", &ways.len().to_string())])
    }];
    if accepted > 0 {
        answer.push(ctx.fill(&words::ACCEPTED_WAYS, &[("n", &accepted.to_string())]));
    }
    answer.extend(teller.limits());
    ToldAround {
        heading,
        answer,
        ways: ways.iter().map(|way| teller.way(way, ends.as_ref().map(|(_, to)| to.as_str()))).collect(),
    }
}

impl Teller<'_> {
    fn way(&self, way: &Around<'_>, to: Option<&str>) -> ToldWay {
        let ctx = &self.ctx;
        let bypass = way.bypass;
        let between = BETWEEN_GUARDS.get(ctx.lang);
        let (guard, target) = (self.id(bypass.guard), self.id(bypass.target));
        let mut rows = vec![(ctx.word(&words::VERDICT), ctx.word(ways::verdict(bypass.verdict)))];
        let mut row = |name, text: Option<String>| rows.extend(text.map(|text| (ctx.word(name), text)));
        row(&words::ACCEPTED, self.accepted(way));
        if bypass.verdict > Verdict::Closed {
            let admitted = self.analysis.admitted.get(bypass.target);
            row(&words::BEGINS, admitted.and_then(|admitted| ways::begins(ctx, bypass, admitted)));
            row(&words::REACHES, to.and_then(|to| self.reaches(way, to)));
        }
        let mut checks: Vec<String> =
            bypass.checks.iter().map(|check| ways::check(ctx, bypass, check)).collect();
        checks.extend(ways::check_with_gaps(ctx, bypass));
        if checks.is_empty() {
            checks.push(ctx.fill(&words::CHECK_NONE, &[("target", target), ("guard", guard)]));
        }
        row(&words::CHECKS, Some(checks.join(between)));
        for reason in self.reasons(way) {
            row(&words::NOT_STOPPED, Some(reason.text));
        }
        row(&words::KEPT, ways::kept(ctx, bypass).filter(|_| bypass.verdict >= Verdict::Weak));
        let callers = ways::meant(ctx, bypass);
        let meant = || {
            let holes = [("callers", &*ctx.join_names(&callers)), ("target", target)];
            ctx.fill(&words::MEANT_CALLERS, &holes)
        };
        row(&words::MEANT, (!callers.is_empty()).then(meant));
        if bypass.verdict >= Verdict::Weak && bypass.severity.is_none() && way.findings.is_empty() {
            row(&words::WEIGHT, Some(ctx.word(&words::WEIGHS_NOTHING)));
        }
        for finding in &way.findings {
            row(&words::FINDING, Some(format!("{} [{}]", self.message(finding), finding.rule.id)));
            let name = if bypass.verdict == Verdict::Mitigated { &words::DUTY } else { &words::REMEDY };
            row(name, self.finding_remedy(finding));
        }
        ToldWay {
            heading: ctx.fill(&words::PAST, &[("guard", guard), ("target", target)]),
            rows,
            trail: way.trail.as_ref().map(|trail| self.trail(trail)),
        }
    }

    /// How far a way comes, where not to the end.
    fn reaches(&self, way: &Around<'_>, to: &str) -> Option<String> {
        let sentence = match way.reaches_end {
            Some(true) => return None,
            Some(false) => &words::REACHES_NOT,
            None if way.cut => &words::REACHES_CUT,
            None => &words::REACHES_UNSTATED,
        };
        Some(self.ctx.fill(sentence, &[("target", self.id(way.bypass.target)), ("to", to)]))
    }

    /// The reasons with which a way was accepted.
    fn accepted(&self, way: &Around<'_>) -> Option<String> {
        let reasons = way.findings.iter().filter_map(|finding| {
            let reason = finding.allowed.as_ref()?;
            Some(format!("{} [{}]", one_line(reason.get(self.ctx.lang)), finding.rule.id))
        });
        way.is_accepted().then(|| reasons.collect::<Vec<_>>().join(BETWEEN_GUARDS.get(self.ctx.lang)))
    }

    /// What a target looks at, in words.
    #[must_use]
    pub fn check(&self, bypass: &Bypass, check: &Check) -> String {
        ways::check(&self.ctx, bypass, check)
    }

    /// What a target looks at with gaps, in words.
    #[must_use]
    pub fn check_with_gaps(&self, bypass: &Bypass) -> Option<String> {
        ways::check_with_gaps(&self.ctx, bypass)
    }

    /// Where a check has a gap, in words.
    #[must_use]
    pub fn gap(&self, flaw: Flaw) -> String {
        ways::gap(&self.ctx, flaw)
    }

    /// Why a way is not stopped.
    #[must_use]
    pub fn reasons(&self, way: &Around<'_>) -> Vec<Reason> {
        ways::reasons(&self.ctx, way.bypass, &way.gaps)
    }

    /// What the search for ways around has not looked at.
    #[must_use]
    pub fn limits(&self) -> Vec<String> {
        self.analysis.limits.iter().map(|limit| plain(&self.ctx.say(&limit.said()))).collect()
    }

    /// What a finding says.
    #[must_use]
    pub fn message(&self, finding: &Finding) -> String {
        plain(&self.ctx.say(&finding.message))
    }

    /// What would help with a finding.
    #[must_use]
    pub fn finding_remedy(&self, finding: &Finding) -> Option<String> {
        finding.remedy.as_ref().map(|remedy| plain(&self.ctx.say(remedy)))
    }
}
