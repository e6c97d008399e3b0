//! The paths between two ends in words: whole ways, hop by hop, with what looks at a request on the way.

use std::collections::BTreeMap;

mod around;

use super::DocumentOptions;
use super::context::{Context, class_words};
use super::facts::ways_of_proof;
use super::link_words;
use super::tree::{Inline, Words};
use crate::analysis::Analysis;
use crate::analysis::bypass::Admitted;
use crate::analysis::hop::{Evidence, Path};
use crate::analysis::paths::{self, End, Guard, MOST_PATHS, Paths, Trail};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::{Lang, Text};
use crate::graph::Graph;
use crate::model::attributes::ResourcePolicy;
use crate::model::link::Class;
use crate::words::document::{OR, THE_INTERNET};
use crate::words::trace as words;
pub use around::{ToldAround, ToldWay, tell_around};

/// What stands between guards, which may hold commas themselves.
pub(super) static BETWEEN_GUARDS: Text = Text::new("; ", " / ");

/// The answer to the question how one gets from here to there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// `client → db`.
    pub heading: String,
    /// Whole sentences: how many paths there are, or that there is none.
    pub answer: Vec<String>,
    /// The open paths.
    pub paths: Vec<ToldTrail>,
    /// That there are more than these.
    pub more: Option<String>,
    /// Which guards no path avoids, told or not; where there are several paths.
    pub every: Option<String>,
    /// The blocked paths, where none is open, and what introduces them.
    pub blocked: Option<(String, Vec<ToldTrail>)>,
}

/// A whole way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToldTrail {
    /// Its stops by their ids: `client -> api -> app`.
    pub chain: String,
    /// Whole sentences about it.
    pub summary: Vec<String>,
    pub hops: Vec<ToldHop>,
}

/// One hop of a way.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ToldHop {
    /// Its ends by their ids: `client -> api`.
    pub ends: String,
    /// What is said of it, each under a word of its own.
    pub rows: Vec<(String, String)>,
}

/// Tells what was found between two ends.
#[must_use]
pub fn tell(graph: &Graph, analysis: &Analysis, ends: (End, End), found: &Paths, lang: Lang) -> Told {
    let options = DocumentOptions::default();
    let teller = Teller { graph, analysis, ctx: super::context(graph, analysis, lang, &options) };
    teller.told(ends, found)
}

/// The words for single verdicts, for formats that have a structure of their own.
#[derive(Debug)]
pub struct Teller<'a> {
    graph: &'a Graph,
    analysis: &'a Analysis,
    ctx: Context<'a>,
}

impl<'a> Teller<'a> {
    /// In one language. `options` are those of a document without a picture.
    #[must_use]
    pub fn new(graph: &'a Graph, analysis: &'a Analysis, lang: Lang, options: &'a DocumentOptions) -> Self {
        Self { graph, analysis, ctx: super::context(graph, analysis, lang, options) }
    }

    fn told(&self, ends: (End, End), found: &Paths) -> Told {
        let ctx = &self.ctx;
        let (from, to) = (self.end(ends.0), self.end(ends.1));
        let holes = [("from", from.as_str()), ("to", to.as_str())];
        let (first, last) = (self.in_text(ends.0), self.in_text(ends.1));
        let in_text = [("from", first.as_str()), ("to", last.as_str())];
        let is_open = !found.open.is_empty();
        let heading = ctx.fill(if is_open { &words::ENDS } else { &words::ENDS_BLOCKED }, &holes);
        let count = found.open.len().to_string();
        let mut answer = vec![match found.open.len() {
            0 if !found.complete => ctx.word(&words::NOT_FOUND),
            0 => ctx.word(&words::NO_PATH),
            1 => ctx.word(&words::ONE_PATH),
            _ => ctx.fill(&words::PATHS, &[("n", &count)]),
        }];
        if found.by_exposure {
            answer.push(ctx.word(&words::BY_EXPOSURE));
        }
        if !is_open && found.complete && found.blocked.is_empty() {
            answer.push(ctx.fill(&words::NOTHING_DRAWN, &in_text));
        }
        if found.reverse {
            answer.push(ctx.fill(&words::REVERSE, &in_text));
        }
        let (more, most) = (found.more.to_string(), MOST_PATHS.to_string());
        let more = match (found.more, found.complete) {
            (0, true) => None,
            (0, false) => is_open.then(|| ctx.word(&words::PERHAPS_MORE)),
            (_, true) => Some(ctx.fill(&words::AND_MORE, &[("n", &more), ("most", &most)])),
            (_, false) => Some(ctx.fill(&words::AND_AT_LEAST, &[("n", &more), ("most", &most)])),
        };
        let blocked = self.trails(&found.blocked);
        Told {
            heading,
            answer,
            paths: self.trails(&found.open),
            more,
            every: (found.open.len() > 1).then(|| self.every(ends, found)),
            blocked: (!blocked.is_empty()).then(|| (ctx.word(&words::NEAREST), blocked)),
        }
    }

    /// The guards that stand on every path.
    fn every(&self, ends: (End, End), found: &Paths) -> String {
        let guards = paths::guards_on_every_path(self.graph, self.analysis, ends, found);
        if guards.is_empty() {
            return self.ctx.word(&words::EVERY_NONE);
        }
        let told: Vec<String> = guards.iter().map(|guard| self.guard(guard)).collect();
        self.ctx.fill(&words::EVERY, &[("guards", &told.join(BETWEEN_GUARDS.get(self.ctx.lang)))])
    }

    /// Several ways in words; a hop that was told before is referred to.
    fn trails(&self, trails: &[Trail]) -> Vec<ToldTrail> {
        let mut told: BTreeMap<ToldHop, String> = BTreeMap::new();
        let mut all: Vec<ToldTrail> = trails.iter().map(|trail| self.trail(trail)).collect();
        for (way, trail) in all.iter_mut().enumerate() {
            for (at, hop) in trail.hops.iter_mut().enumerate() {
                match told.get(hop) {
                    Some(place) => {
                        hop.rows.truncate(1);
                        hop.rows.push((self.ctx.word(&words::SEE), place.clone()));
                    }
                    None => {
                        told.insert(hop.clone(), format!("{}.{}", way + 1, at + 1));
                    }
                }
            }
        }
        all
    }

    /// One way in words.
    #[must_use]
    pub fn trail(&self, trail: &Trail) -> ToldTrail {
        let entrance = trail.entrance.map(|node| self.entrance(node, trail.links.first().copied()));
        let hops = trail.steps().map(|(before, link, next)| self.hop(before, link, next));
        ToldTrail {
            chain: self.chain(trail),
            summary: self.summary(trail),
            hops: entrance.into_iter().chain(hops).collect(),
        }
    }

    /// The id of an end, or the word for the internet.
    fn end(&self, end: End) -> String {
        match end {
            End::Node(node) => self.id(node).to_owned(),
            End::Internet => self.ctx.word(&words::INTERNET),
        }
    }

    /// The same within a sentence.
    fn in_text(&self, end: End) -> String {
        match end {
            End::Node(_) => self.end(end),
            End::Internet => self.ctx.word(&THE_INTERNET),
        }
    }

    fn id(&self, node: NodeId) -> &str {
        &self.graph.node(node).id
    }

    /// `client -> asg, app -> db`: what a comma parts stands one in the other.
    fn chain(&self, trail: &Trail) -> String {
        let mut chain = String::new();
        let mut last = trail.entrance;
        if let Some(entrance) = trail.entrance {
            chain = arrow(&self.start(entrance), self.id(entrance));
        }
        for link in &trail.links {
            let link = &self.ctx.topology.links[*link];
            if last != Some(link.from) {
                chain.push_str(if chain.is_empty() { "" } else { ", " });
                chain.push_str(self.id(link.from));
            }
            chain = arrow(&chain, self.id(link.to));
            last = Some(link.to);
        }
        chain
    }

    fn summary(&self, trail: &Trail) -> Vec<String> {
        let ctx = &self.ctx;
        let classes = trail.classes(self.analysis);
        let listed: Vec<String> =
            classes.iter().map(|class| class_words(*class).word.get(ctx.lang).to_owned()).collect();
        let count = classes.len().to_string();
        let sentence = if classes.len() == 1 { &words::ONE_HOP } else { &words::HOP_COUNT };
        let mut summary = Vec::new();
        let stops = |pair: &[LinkId]| paths::other_listener(self.graph, pair[0], pair[1]).is_some();
        if classes.contains(&Class::Unreachable) || trail.links.windows(2).any(stops) {
            summary.push(ctx.word(&words::BLOCKED));
        } else {
            if classes.contains(&Class::Unknown) {
                summary.push(ctx.word(&words::UNCERTAIN));
            }
            let known: Vec<Class> =
                classes.iter().copied().filter(|class| *class != Class::Unknown).collect();
            let said = match paths::worst(&known) {
                Some(Class::Public) => Some(&words::CROSSES),
                Some(Class::AwsPublic) => Some(&words::STAYS_IN_AWS),
                // What is not known may not be private.
                _ if known.len() < classes.len() => None,
                Some(Class::PrivateLink | Class::Private) => Some(&words::STAYS_PRIVATE),
                Some(Class::AwsInternal) => Some(&words::BY_SERVICES),
                _ => None,
            };
            summary.extend(said.map(|sentence| ctx.word(sentence)));
            if trail.has_tunnel(self.analysis) {
                summary.push(ctx.word(&words::TUNNEL));
            }
        }
        summary.push(ctx.fill(sentence, &[("n", &count), ("classes", &ctx.series(&listed))]));
        summary
    }

    /// The call that an entrance gets from the internet.
    fn entrance(&self, node: NodeId, next: Option<LinkId>) -> ToldHop {
        let class = paths::entrance_class(self.analysis, node);
        let mut rows =
            vec![self.class(class, if class == Class::Public { Path::Internet } else { Path::Unknown })];
        rows.extend(self.guards(&paths::guards_at(self.graph, node, next)));
        let exposure = self.analysis.exposure.get(node);
        rows.extend(self.why(exposure.map(|exposure| exposure.because.as_slice()).unwrap_or_default()));
        ToldHop { ends: arrow(&self.start(node), self.id(node)), rows }
    }

    /// Who calls an entrance, as the first stop of a way.
    fn start(&self, entrance: NodeId) -> String {
        match self.analysis.admitted.get(entrance) {
            Some(Admitted::Addresses { .. }) => self.ctx.word(&words::ADMITTED_ADDRESS),
            Some(Admitted::Callers(callers)) => {
                let ids: Vec<String> = callers.iter().map(|caller| self.id(*caller).to_owned()).collect();
                ids.join(OR.text.get(self.ctx.lang))
            }
            _ => self.ctx.word(&words::INTERNET),
        }
    }

    fn hop(&self, before: Option<LinkId>, id: LinkId, next: Option<LinkId>) -> ToldHop {
        let ctx = &self.ctx;
        let link = &ctx.topology.links[id];
        let mut rows = Vec::new();
        let mut row = |name, words: String| {
            if !words.is_empty() {
                rows.push((ctx.word(name), words));
            }
        };
        let hop = ctx.hop(id);
        if let Some(hop) = hop {
            let (_, class) = self.class(hop.class, hop.path);
            row(&words::CLASS, class);
        }
        let keys: Vec<String> =
            link.routes.iter().map(|route| super::names::one_line(&route.words())).collect();
        row(&words::KEY, keys.join(&ctx.word(&OR)));
        row(&words::OVER, link_words::over(ctx, id, true));
        let listener = before.and_then(|before| paths::other_listener(self.graph, before, id));
        if let Some((port, other)) = listener {
            let (port, other) = (port.to_string(), other.to_string());
            row(&words::WHY, ctx.fill(&words::OTHER_LISTENER, &[("port", &port), ("other", &other)]));
        }
        if let Some(hop) = hop {
            rows.extend(self.guards(&paths::guards(self.graph, id, hop, next)));
            rows.extend(self.why(&hop.because));
            rows.extend(
                hop.remedy.as_ref().map(|remedy| (ctx.word(&words::REMEDY), plain(&ctx.say(remedy)))),
            );
        }
        ToldHop { ends: arrow(self.id(link.from), self.id(link.to)), rows }
    }

    fn class(&self, class: Class, path: Path) -> (String, String) {
        let word = class_words(class).word.get(self.ctx.lang);
        let said = if path == Path::Unknown {
            word.to_owned()
        } else {
            self.ctx.fill(&words::CLASS_OF_PATH, &[("class", word), ("path", path.id())])
        };
        (self.ctx.word(&words::CLASS), said)
    }

    fn guards(&self, guards: &[Guard<'_>]) -> Option<(String, String)> {
        let told: Vec<String> = guards.iter().map(|guard| self.guard(guard)).collect();
        (!told.is_empty())
            .then(|| (self.ctx.word(&words::GUARDS), told.join(BETWEEN_GUARDS.get(self.ctx.lang))))
    }

    fn why<'b>(&'b self, because: &'b [Evidence]) -> impl Iterator<Item = (String, String)> + 'b {
        let name = self.ctx.word(&words::WHY);
        because.iter().map(move |evidence| {
            (name.clone(), format!("{} [{}]", plain(&self.ctx.say(&evidence.said)), evidence.fact))
        })
    }

    /// A guard in words, without a full stop.
    #[must_use]
    pub fn guard(&self, guard: &Guard<'_>) -> String {
        let ctx = &self.ctx;
        let name = ctx.name(guard.node());
        let say = |sentence| ctx.fill(sentence, &[("node", &name)]);
        match guard {
            Guard::Attached { guard } => {
                let kind = self.graph.node(*guard).kind.short.get(ctx.lang);
                if name.eq_ignore_ascii_case(kind) {
                    return kind.to_owned();
                }
                ctx.fill(&words::GUARD_ATTACHED, &[("node", &name), ("kind", kind)])
            }
            Guard::Firewall { .. } => say(&words::GUARD_FIREWALL),
            Guard::Header { header, .. } => {
                let header = link_words::guarding_header(ctx, header);
                ctx.fill(&words::GUARD_HEADER, &[("node", &name), ("header", &header)])
            }
            Guard::Auth { ways: [], .. } => say(&words::GUARD_OPEN),
            Guard::Auth { ways, .. } => {
                let ways = ctx.series(&ways_of_proof(ctx, ways));
                ctx.fill(&words::GUARD_AUTH, &[("node", &name), ("ways", &ways)])
            }
            Guard::MutualTls { .. } => say(&words::GUARD_MUTUAL_TLS),
            Guard::ApiKey { .. } => say(&words::GUARD_KEY),
            Guard::Throttling { .. } => say(&words::GUARD_RATE),
            Guard::Policy { policy: ResourcePolicy::Admits(peers), .. } => {
                let peers = ctx.join_names(peers);
                ctx.fill(&words::GUARD_POLICY_ADMITS, &[("node", &name), ("peers", &peers)])
            }
            Guard::Policy { .. } => say(&words::GUARD_POLICY),
            Guard::Inbound { .. } => say(&words::GUARD_INBOUND),
        }
    }

    /// A reason in words.
    #[must_use]
    pub fn reason(&self, evidence: &Evidence) -> String {
        plain(&self.ctx.say(&evidence.said))
    }

    /// What would help with a hop, in words.
    #[must_use]
    pub fn remedy(&self, link: LinkId) -> Option<String> {
        let hop = self.ctx.hop(link)?;
        hop.remedy.as_ref().map(|remedy| plain(&self.ctx.say(remedy)))
    }
}

fn arrow(from: &str, to: &str) -> String {
    format!("{from} -> {to}")
}

fn plain(words: &Words) -> String {
    words.iter().map(Inline::words).collect()
}
