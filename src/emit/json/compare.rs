//! What `compare --format json` says.
//!
//! ```json
//! {
//!   "schema_version": 1,
//!   "subjects": [{ "name": "alb-front", "as_of": "2026-11-22" }],
//!   "rows": [{
//!     "id": "private-behind-front", "theme": "privacy", "name": { "en": "...", "ja": "..." },
//!     "answers": [{
//!       "verdict": "no", "count": null, "links": [2], "nodes": [], "ways_around": null, "since": null, "source": null
//!     }]
//!   }]
//! }
//! ```
//!
//! `answers` are in the order of `subjects`. `verdict` is one of `yes`, `partly`, `no`, `count` (then `count` is the number),
//! `dated` (then `since` is the day) and `not-asked`. `links` count the links of the subject in file order after expansion, `nodes` are ids; both are what
//! decided. `ways_around` is one of `closed`, `mitigated`, `weak` and `open`. `source` is the id of a fact or a page.

use serde::Serialize;

use super::{SCHEMA_VERSION, lines};
use crate::analysis::bypass::Verdict as Shut;
use crate::analysis::requirements::{self, Answer, Theme, Verdict};
use crate::base::ids::Id;
use crate::document::compare::Subject;
use crate::graph::Graph;

#[derive(Serialize)]
struct CompareJson<'a> {
    schema_version: u32,
    subjects: Vec<SubjectJson<'a>>,
    rows: Vec<RowJson<'a>>,
}

#[derive(Serialize)]
struct SubjectJson<'a> {
    name: &'a str,
    as_of: String,
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
    links: Vec<usize>,
    nodes: Vec<&'a str>,
    ways_around: Option<&'static str>,
    since: Option<String>,
    source: Option<&'static str>,
}

/// All answers, those to which nobody has anything to say as well.
#[must_use]
pub fn compare(subjects: &[Subject<'_>]) -> String {
    let rows = requirements::rows().map(|row| RowJson {
        id: row.id(),
        theme: theme(row.theme()),
        name: TextJson { en: row.name().en, ja: row.name().ja },
        answers: subjects
            .iter()
            .map(|subject| answer(row.answer(subject.graph, subject.analysis), subject.graph))
            .collect(),
    });
    lines(&CompareJson {
        schema_version: SCHEMA_VERSION,
        subjects: subjects
            .iter()
            .map(|subject| SubjectJson {
                name: subject.name,
                as_of: subject.graph.topology().as_of.to_string(),
            })
            .collect(),
        rows: rows.collect(),
    })
}

const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Privacy => "privacy",
        Theme::Teams => "teams",
        Theme::Parts => "parts",
        Theme::Date => "date",
        Theme::Front => "front",
    }
}

fn answer(answer: Answer, graph: &Graph) -> AnswerJson<'_> {
    let (verdict, count) = match answer.verdict {
        Verdict::Yes => ("yes", None),
        Verdict::Partly => ("partly", None),
        Verdict::No => ("no", None),
        Verdict::Count(count) => ("count", Some(count)),
        Verdict::Dated => ("dated", None),
        Verdict::NotAsked => ("not-asked", None),
    };
    AnswerJson {
        verdict,
        count,
        links: answer.links.iter().map(|link| link.index()).collect(),
        nodes: answer.nodes.iter().map(|node| graph.node(*node).id.as_str()).collect(),
        ways_around: answer.shut.map(Shut::id),
        since: answer.since.map(|day| day.to_string()),
        source: answer.source,
    }
}
