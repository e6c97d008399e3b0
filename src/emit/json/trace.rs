//! What `trace --format json` says.
//!
//! ```json
//! {
//!   "schema_version": 1, "file": "web.yaml", "from": "internet", "to": "db", "reachable": true,
//!   "paths": [{
//!     "worst": "public", "certain": true,
//!     "hops": [{
//!       "link": 0, "from": "users", "to": "alb", "label": "HTTPS", "class": "public", "addressing": "public",
//!       "path": "internet", "protocol": "https", "port": null, "routes": ["/path1"], "via": ["igw"],
//!       "guards": [{ "kind": "attached", "at": "waf", "text": "..." }],
//!       "because": [{ "fact": "D3.3", "text": "..." }], "remedy": null, "other_listener": null
//!     }]
//!   }],
//!   "more": 0, "complete": true, "guards_on_every_path": [{ "kind": "attached", "at": "waf", "text": "..." }],
//!   "reverse": false, "blocked": []
//! }
//! ```
//!
//! `from` and `to` are ids, or `internet`. `link` counts the links in file order after expansion; it is null for the call
//! that an exposed resource gets from outside where no caller is drawn. `from` is then `internet`, or null where `admitted`
//! tells who can call: `{ "addresses": ["443 from prefix-list:..."] }` or `{ "callers": ["office"] }`. A path is
//! `certain` where no hop is `unknown`. `more` paths were counted and are not told; where `complete` is false, the
//! search was ended by its limit. `guards_on_every_path` is asked of the graph and holds for the paths that are not told too. `other_listener` is `{ "arrives": 8081, "listener": 8082 }` where a way is blocked since
//! the hop before arrives at one port and this one is a rule of the listener at another. `blocked` holds the nearest ways that are not open, where none is. `kind` is one of
//! `attached`, `firewall`, `header`, `auth`, `open`, `mutual-tls`, `api-key`, `throttling`, `policy` and `inbound`.

use serde::Serialize;

use super::check::BecauseJson;
use super::{SCHEMA_VERSION, lines};
use crate::analysis::Analysis;
use crate::analysis::bypass::Admitted;
use crate::analysis::hop::{Evidence, Hop};
use crate::analysis::paths::{self, End, Guard, Paths, Step, Trail};
use crate::base::ids::{Id, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::document::DocumentOptions;
use crate::document::trace::Teller;
use crate::graph::Graph;
use crate::model::link::Class;

/// The word for the internet as an end; no resource may have it as its id.
const INTERNET: &str = "internet";

/// The paths that were found in one file, with texts in `lang`.
#[must_use]
pub fn trace(
    graph: &Graph,
    analysis: &Analysis,
    file: &str,
    (from, to): (End, End),
    found: &Paths,
    lang: Lang,
) -> String {
    let options = DocumentOptions::default();
    let teller = Teller::new(graph, analysis, lang, &options);
    let writer = Writer { graph, analysis, teller, lang };
    let trails = |trails: &[Trail]| trails.iter().map(|trail| writer.trail(trail)).collect();
    lines(&TraceJson {
        schema_version: SCHEMA_VERSION,
        file,
        from: end(graph, from),
        to: end(graph, to),
        reachable: !found.open.is_empty(),
        paths: trails(&found.open),
        more: found.more,
        complete: found.complete,
        guards_on_every_path: writer.guards(paths::guards_on_every_path(graph, analysis, (from, to), found)),
        reverse: found.reverse,
        blocked: trails(&found.blocked),
    })
}

pub(super) fn end(graph: &Graph, end: End) -> &str {
    match end {
        End::Node(node) => &graph.node(node).id,
        End::Internet => INTERNET,
    }
}

#[derive(Serialize)]
struct TraceJson<'a> {
    schema_version: u32,
    file: &'a str,
    from: &'a str,
    to: &'a str,
    reachable: bool,
    paths: Vec<TrailJson<'a>>,
    more: usize,
    complete: bool,
    guards_on_every_path: Vec<GuardJson<'a>>,
    reverse: bool,
    blocked: Vec<TrailJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct TrailJson<'a> {
    worst: Option<&'static str>,
    certain: bool,
    hops: Vec<HopJson<'a>>,
}

#[derive(Serialize)]
struct HopJson<'a> {
    link: Option<usize>,
    from: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    admitted: Option<AdmittedJson<'a>>,
    to: &'a str,
    label: Option<&'a str>,
    class: &'static str,
    addressing: Option<&'static str>,
    path: Option<&'static str>,
    protocol: Option<String>,
    port: Option<u16>,
    routes: Vec<String>,
    via: Vec<&'a str>,
    guards: Vec<GuardJson<'a>>,
    because: Vec<BecauseJson>,
    remedy: Option<String>,
    other_listener: Option<ListenerJson>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum AdmittedJson<'a> {
    Addresses(Vec<&'a str>),
    Callers(Vec<&'a str>),
}

#[derive(Serialize)]
struct ListenerJson {
    arrives: u16,
    listener: u16,
}

#[derive(Serialize)]
struct GuardJson<'a> {
    kind: &'static str,
    at: &'a str,
    text: String,
}

pub(super) struct Writer<'a> {
    pub(super) graph: &'a Graph,
    pub(super) analysis: &'a Analysis,
    pub(super) teller: Teller<'a>,
    pub(super) lang: Lang,
}

impl<'a> Writer<'a> {
    pub(super) fn trail(&self, trail: &Trail) -> TrailJson<'a> {
        let classes = trail.classes(self.analysis);
        let entrance = trail.entrance.map(|node| self.entrance(node, trail.links.first().copied()));
        let hops = trail.steps().filter_map(|step| Some(self.hop(step, self.analysis.hops.get(step.1)?)));
        TrailJson {
            worst: paths::worst(&classes).map(Class::id),
            certain: !classes.contains(&Class::Unknown),
            hops: entrance.into_iter().chain(hops).collect(),
        }
    }

    fn entrance(&self, node: NodeId, next: Option<LinkId>) -> HopJson<'a> {
        let exposure = self.analysis.exposure.get(node);
        let because = exposure.map(|exposure| exposure.because.as_slice()).unwrap_or_default();
        let admitted = self.admitted(node);
        HopJson {
            link: None,
            from: admitted.is_none().then_some(INTERNET),
            admitted,
            to: &self.graph.node(node).id,
            label: None,
            class: paths::entrance_class(self.analysis, node).id(),
            addressing: None,
            path: None,
            protocol: None,
            port: None,
            routes: Vec::new(),
            via: Vec::new(),
            guards: self.guards(paths::guards_at(self.graph, node, next)),
            because: self.because(because),
            remedy: None,
            other_listener: None,
        }
    }

    /// Who can call an entrance, where that is not just anybody.
    fn admitted(&self, node: NodeId) -> Option<AdmittedJson<'a>> {
        match self.analysis.admitted.get(node)? {
            Admitted::Anyone => None,
            Admitted::Addresses { rules, .. } => {
                Some(AdmittedJson::Addresses(rules.iter().map(String::as_str).collect()))
            }
            Admitted::Callers(callers) => {
                let ids = callers.iter().map(|caller| self.graph.node(*caller).id.as_str());
                Some(AdmittedJson::Callers(ids.collect()))
            }
        }
    }

    fn hop(&self, (before, id, next): Step, hop: &Hop) -> HopJson<'a> {
        let other = before.and_then(|before| paths::other_listener(self.graph, before, id));
        let topology = self.graph.topology();
        let link = &topology.links[id];
        HopJson {
            link: Some(id.index()),
            from: Some(&topology.nodes[link.from].id),
            admitted: None,
            to: &topology.nodes[link.to].id,
            label: link.label.as_ref().map(|label| label.get(self.lang)),
            class: hop.class.id(),
            addressing: Some(hop.addressing.id()),
            path: Some(hop.path.id()),
            protocol: link.protocol.map(|protocol| protocol.word().to_lowercase()),
            port: link.port,
            routes: link.routes.iter().map(crate::model::link::Route::words).collect(),
            via: hop.road.iter().map(|node| topology.nodes[*node].id.as_str()).collect(),
            guards: self.guards(paths::guards(self.graph, id, hop, next)),
            because: self.because(&hop.because),
            remedy: self.teller.remedy(id),
            other_listener: other.map(|(arrives, listener)| ListenerJson { arrives, listener }),
        }
    }

    fn guards(&self, guards: Vec<Guard<'_>>) -> Vec<GuardJson<'a>> {
        let told = |guard: &Guard<'_>| GuardJson {
            kind: guard.id(),
            at: &self.graph.node(guard.node()).id,
            text: self.teller.guard(guard),
        };
        guards.iter().map(told).collect()
    }

    fn because(&self, because: &[Evidence]) -> Vec<BecauseJson> {
        because
            .iter()
            .map(|evidence| BecauseJson { fact: evidence.fact, text: self.teller.reason(evidence) })
            .collect()
    }
}
