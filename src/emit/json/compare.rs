//! What `compare --format json` says.
//!
//! ```json
//! {
//!   "schema_version": 2,
//!   "required": ["private-behind-front", "load-balancers:1"], "met": true,
//!   "subjects": [{ "name": "alb-front", "as_of": "2026-11-22", "fails": [] }],
//!   "rows": [{
//!     "id": "private-behind-front", "theme": "privacy", "name": { "en": "...", "ja": "..." },
//!     "answers": [{
//!       "verdict": "no", "count": null, "limit": null, "unit": null, "links": [2], "nodes": [], "ways_around": null,
//!       "since": null, "source": null, "sources": []
//!     }]
//!   }]
//! }
//! ```
//!
//! `required` are the wishes of `--require`. Where `met` is false, nothing has all of them: `subjects` are those that come
//! nearest, and `fails` are the wishes that each misses.
//!
//! `answers` are in the order of `subjects`. `verdict` is one of `yes`, `partly`, `no`, `count` (then `count` is the number),
//! `limit` (then `limit` is the number, in `unit`: `KB`, which is 1,024 bytes, or `s`), `none-stated` (AWS names no limit), `dated`
//! (then `since` is the day), `not-known` and `not-asked`. `links` count the links of the subject in file order after
//! expansion, `nodes` are ids; both are what decided. `ways_around` is one of `closed`, `mitigated`, `weak` and `open`.
//! `sources` are ids of facts, and pages; `source` is the first of them.

use serde::Serialize;

use super::lines;
use crate::analysis::bypass::Verdict as Shut;
use crate::analysis::requirements::{self, Answer, Theme, Verdict, Wish};
use crate::base::ids::Id;
use crate::catalog::traffic::Unit;
use crate::document::compare::Side;
use crate::graph::Graph;

/// The second version has verdicts and themes that the first did not know.
const SCHEMA_VERSION: u32 = 2;

#[derive(Serialize)]
struct CompareJson<'a> {
    schema_version: u32,
    required: Vec<String>,
    met: bool,
    subjects: Vec<SubjectJson<'a>>,
    rows: Vec<RowJson<'a>>,
}

#[derive(Serialize)]
struct SubjectJson<'a> {
    name: &'a str,
    as_of: String,
    fails: Vec<String>,
}

#[derive(Serialize)]
struct RowJson<'a> {
    id: &'static str,
    theme: &'static str,
    name: TextJson,
    answers: Vec<AnswerJson<'a>>,
}

#[derive(Serialize)]
struct TextJson {
    en: &'static str,
    ja: &'static str,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    verdict: &'static str,
    count: Option<usize>,
    limit: Option<u32>,
    unit: Option<&'static str>,
    links: Vec<usize>,
    nodes: Vec<&'a str>,
    ways_around: Option<&'static str>,
    since: Option<String>,
    source: Option<&'static str>,
    sources: &'a [&'static str],
}

/// All answers, those to which nobody has anything to say as well.
#[must_use]
pub fn compare(sides: &[Side<'_>], wishes: &[Wish]) -> String {
    let rows = requirements::rows().enumerate().map(|(at, row)| RowJson {
        id: row.id(),
        theme: theme(row.theme()),
        name: TextJson { en: row.name().en, ja: row.name().ja },
        answers: sides.iter().map(|side| answer(&side.subject.answers[at].1, side.subject.graph)).collect(),
    });
    lines(&CompareJson {
        schema_version: SCHEMA_VERSION,
        required: wishes.iter().map(Wish::text).collect(),
        met: sides.iter().all(|side| side.missed.is_empty()),
        subjects: sides
            .iter()
            .map(|side| SubjectJson {
                name: side.subject.name,
                as_of: side.subject.graph.topology().as_of.to_string(),
                fails: side.missed.iter().map(|at| wishes[*at].text()).collect(),
            })
            .collect(),
        rows: rows.collect(),
    })
}

const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Privacy => "privacy",
        Theme::Teams => "teams",
        Theme::Limits => "limits",
        Theme::Failure => "failure",
        Theme::Parts => "parts",
        Theme::Date => "date",
        Theme::Guards => "guards",
        Theme::Front => "front",
    }
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Kilobytes => "KB",
        Unit::Seconds => "s",
    }
}

fn answer<'a>(answer: &'a Answer, graph: &'a Graph) -> AnswerJson<'a> {
    let (count, limit) = match answer.verdict {
        Verdict::Count(count) => (Some(count), None),
        Verdict::Limit(most, unit) => (None, Some((most, unit))),
        _ => (None, None),
    };
    let verdict = match answer.verdict {
        Verdict::Yes => "yes",
        Verdict::Partly => "partly",
        Verdict::No => "no",
        Verdict::Count(_) => "count",
        Verdict::Limit(..) => "limit",
        Verdict::Unlimited => "none-stated",
        Verdict::Dated => "dated",
        Verdict::NotKnown => "not-known",
        Verdict::NotAsked => "not-asked",
    };
    AnswerJson {
        verdict,
        count,
        limit: limit.map(|(most, _)| most),
        unit: limit.map(|(_, of)| unit(of)),
        links: answer.links.iter().map(|link| link.index()).collect(),
        nodes: answer.nodes.iter().map(|node| graph.node(*node).id.as_str()).collect(),
        ways_around: answer.shut.map(Shut::id),
        since: answer.since.map(|day| day.to_string()),
        source: answer.sources.first().copied(),
        sources: &answer.sources,
    }
}
