//! What `trace --bypass --format json` says.
//!
//! ```json
//! {
//!   "schema_version": 2, "file": "web.yaml", "from": "client", "to": "app", "reachable": true,
//!   "ways": [{
//!     "guard": "api", "target": "alb", "verdict": "open", "severity": "error",
//!     "reaches_end": true, "accepted": null,
//!     "checks": [{ "id": "addresses", "text": "..." }],
//!     "gaps": [{ "link": 3, "text": "..." }],
//!     "reasons": [{ "about": "gap", "text": "..." }],
//!     "skipped": [{ "control": "sign-in", "text": "..." }], "kept": [],
//!     "meant": {
//!       "links": [2], "callers": ["office"],
//!       "mitigation": { "header": "X-Origin-Verify", "secret": "origin-secret", "by": ["waf"], "duty": "..." }
//!     },
//!     "findings": [{ "rule": "bypass-open", "fact": "ag-public-alb-bypass", "severity": "error", "text": "...",
//!                    "remedy": "...", "accepted": null }],
//!     "path": { "worst": "public", "certain": true, "hops": [] }
//!   }],
//!   "limits": []
//! }
//! ```
//!
//! One of `ways` is one guard and one resource behind it between the ends, whichever path they stand on; the worst stand
//! first. `reachable` says whether there is a path between the ends at all; where no ends were named, it and they are null. `verdict` is one of `closed`, `mitigated`,
//! `weak` and `open`; `severity` is null where the way weighs nothing. `reaches_end` is false where the way comes to the
//! target and nothing that lets it pass goes on to the end, and null where that cannot be told. `accepted` holds the
//! reasons of `allow` where each finding about the way has one. `checks` are what the target looks at: `hidden`, `signed`,
//! `mutual-tls`, `resource-policy`, `resource-policy-not-stated`, `authorizer-not-stated`, `api-key`, `header`,
//! `header-with-gaps`, `addresses`. `reasons` say why these and the controls of the guard do not stop the way: `about` is the id of a check,
//! `gap`, `nothing` or `skipped`. `kept` are controls that the target has itself: they tell who calls, not by which way. `gaps` are those through which the end is come to; `link` is null where the default
//! action is not stated. `meant` tells who is drawn as a direct caller, and the secret that tells requests apart.
//! `path` is one of `trace --format json`, null where the way is closed; a way that is mitigated is taken with the secret.
//! `limits` tell in words what was not searched to its end. In version 1, `checks` were ids alone.

use serde::Serialize;

use super::lines;
use super::trace::{TrailJson, Writer, end};
use crate::analysis::Analysis;
use crate::analysis::bypass::{Bypass, Check, Checker, Control};
use crate::analysis::finding::Finding;
use crate::analysis::paths::{Around, End};
use crate::base::diagnostic::Severity;
use crate::base::ids::{Id, NodeId};
use crate::base::lang::Lang;
use crate::document::DocumentOptions;
use crate::document::trace::Teller;
use crate::graph::Graph;

/// The version of this format.
const VERSION: u32 = 2;

/// The ways around the guards of one file, between two ends or all, with texts in `lang`.
#[must_use]
pub fn around(
    graph: &Graph,
    analysis: &Analysis,
    file: &str,
    ends: Option<((End, End), bool)>,
    ways: &[Around<'_>],
    lang: Lang,
) -> String {
    let options = DocumentOptions::default();
    let teller = Teller::new(graph, analysis, lang, &options);
    let writer = Writer { graph, analysis, teller, lang };
    lines(&AroundJson {
        schema_version: VERSION,
        file,
        from: ends.map(|((from, _), _)| end(graph, from)),
        to: ends.map(|((_, to), _)| end(graph, to)),
        reachable: ends.map(|(_, reachable)| reachable),
        ways: ways.iter().map(|way| writer.way(way)).collect(),
        limits: writer.teller.limits(),
    })
}

#[derive(Serialize)]
struct AroundJson<'a> {
    schema_version: u32,
    file: &'a str,
    from: Option<&'a str>,
    to: Option<&'a str>,
    reachable: Option<bool>,
    ways: Vec<WayJson<'a>>,
    limits: Vec<String>,
}

#[derive(Serialize)]
struct WayJson<'a> {
    guard: &'a str,
    target: &'a str,
    verdict: &'static str,
    severity: Option<&'static str>,
    reaches_end: Option<bool>,
    accepted: Option<Vec<&'a str>>,
    checks: Vec<CheckJson>,
    gaps: Vec<GapJson>,
    reasons: Vec<ReasonJson>,
    skipped: Vec<ControlJson>,
    kept: Vec<ControlJson>,
    meant: MeantJson<'a>,
    findings: Vec<FindingJson<'a>>,
    path: Option<TrailJson<'a>>,
}

#[derive(Serialize)]
struct CheckJson {
    id: &'static str,
    text: String,
}

#[derive(Serialize)]
struct GapJson {
    link: Option<usize>,
    text: String,
}

#[derive(Serialize)]
struct ReasonJson {
    about: &'static str,
    text: String,
}

#[derive(Serialize)]
struct ControlJson {
    control: &'static str,
    text: &'static str,
}

#[derive(Serialize)]
struct MeantJson<'a> {
    links: Vec<usize>,
    callers: Vec<&'a str>,
    mitigation: Option<MitigationJson<'a>>,
}

#[derive(Serialize)]
struct MitigationJson<'a> {
    header: &'a str,
    secret: Option<&'a str>,
    by: Vec<&'a str>,
    duty: Option<String>,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    rule: &'static str,
    fact: Option<&'static str>,
    severity: &'static str,
    text: String,
    remedy: Option<String>,
    accepted: Option<&'a str>,
}

impl<'a> Writer<'a> {
    fn id(&self, node: NodeId) -> &'a str {
        &self.graph.node(node).id
    }

    fn way(&self, way: &Around<'a>) -> WayJson<'a> {
        let bypass = way.bypass;
        let reasons = way.findings.iter().filter_map(|finding| finding.allowed.as_ref());
        let reasons: Vec<&str> = reasons.map(|reason| reason.get(self.lang)).collect();
        let with_gaps = self.teller.check_with_gaps(bypass);
        let with_gaps = with_gaps.map(|text| CheckJson { id: "header-with-gaps", text });
        WayJson {
            guard: self.id(bypass.guard),
            target: self.id(bypass.target),
            verdict: bypass.verdict.id(),
            severity: bypass.severity.map(Severity::word),
            reaches_end: way.reaches_end,
            accepted: way.is_accepted().then_some(reasons),
            checks: bypass
                .checks
                .iter()
                .map(|check| CheckJson { id: check.id(), text: self.teller.check(bypass, check) })
                .chain(with_gaps)
                .collect(),
            gaps: way
                .gaps
                .iter()
                .map(|flaw| GapJson { link: flaw.link().map(Id::index), text: self.teller.gap(*flaw) })
                .collect(),
            reasons: self
                .teller
                .reasons(way)
                .into_iter()
                .map(|reason| ReasonJson { about: reason.about, text: reason.text })
                .collect(),
            skipped: self.controls(&bypass.skipped),
            kept: self.controls(&bypass.kept),
            meant: self.meant(way),
            findings: way.findings.iter().map(|finding| self.finding(finding)).collect(),
            path: way.trail.as_ref().map(|trail| self.trail(trail)),
        }
    }

    fn controls(&self, controls: &[Control]) -> Vec<ControlJson> {
        let told =
            |control: &Control| ControlJson { control: control.id(), text: control.name().get(self.lang) };
        controls.iter().map(told).collect()
    }

    fn meant(&self, way: &Around<'a>) -> MeantJson<'a> {
        let bypass = way.bypass;
        let mut callers: Vec<&str> = Vec::new();
        for link in &bypass.meant {
            let caller = self.id(self.graph.topology().links[*link].from);
            if !callers.contains(&caller) {
                callers.push(caller);
            }
        }
        MeantJson {
            links: bypass.meant.iter().map(|link| link.index()).collect(),
            callers,
            mitigation: self.mitigation(way),
        }
    }

    /// What mitigates, where that is all that shuts the way.
    fn mitigation(&self, way: &Around<'a>) -> Option<MitigationJson<'a>> {
        let bypass: &'a Bypass = way.bypass;
        let check = bypass.checks.iter().find(|check| check.is_mitigation())?;
        let by = match check {
            Check::Header { by: Checker::WebAcl(acl), .. } => vec![*acl],
            Check::Header { by: Checker::Behind(nodes), .. } => nodes.clone(),
            _ => vec![bypass.target],
        };
        let header = check.header()?;
        Some(MitigationJson {
            header: &header.name,
            secret: header.secret.map(|secret| self.id(secret)),
            by: by.into_iter().map(|node| self.id(node)).collect(),
            duty: way
                .findings
                .iter()
                .filter(|finding| finding.rule.id.starts_with("bypass-"))
                .find_map(|finding| self.teller.finding_remedy(finding)),
        })
    }

    fn finding(&self, finding: &'a Finding) -> FindingJson<'a> {
        FindingJson {
            rule: finding.rule.id,
            fact: finding.fact,
            severity: finding.severity.word(),
            text: self.teller.message(finding),
            remedy: self.teller.finding_remedy(finding),
            accepted: finding.allowed.as_ref().map(|reason| reason.get(self.lang)),
        }
    }
}
