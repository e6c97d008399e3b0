//! The paths between two ends in words: whole ways, hop by hop, with what looks at a request on the way.

use std::collections::BTreeMap;

use super::DocumentOptions;
use super::context::{Context, class_words};
use super::facts::ways_of_proof;
use super::link_words;
use super::tree::{Inline, Words};
use crate::analysis::Analysis;
use crate::analysis::bypass::{Bypass, Check, Checker, Flaw, Verdict};
use crate::analysis::finding::Finding;
use crate::analysis::hop::{Evidence, Path};
use crate::analysis::paths::{self, Around, End, Guard, Paths, Trail};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::{Lang, Text};
use crate::graph::Graph;
use crate::model::attributes::ResourcePolicy;
use crate::model::link::Class;
use crate::words::document::{OR, THE_INTERNET};
use crate::words::trace as words;

/// What stands between guards, which may hold commas themselves.
static BETWEEN_GUARDS: Text = Text::new("; ", " / ");

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
    /// How a stranger goes; nothing where the way is closed.
    pub trail: Option<ToldTrail>,
}

/// Tells the ways around the guards that stand on the paths between two ends.
#[must_use]
pub fn tell_around(
    graph: &Graph,
    analysis: &Analysis,
    ends: (End, End),
    ways: &[Around<'_>],
    lang: Lang,
) -> ToldAround {
    let options = DocumentOptions::default();
    let teller = Teller { graph, analysis, ctx: super::context(graph, analysis, lang, &options) };
    let (from, to) = (teller.end(ends.0), teller.end(ends.1));
    let bad = ways.iter().filter(|way| way.bypass.verdict >= Verdict::Weak).count().to_string();
    let answer = if ways.is_empty() {
        teller.ctx.word(&words::NO_GUARDS)
    } else {
        teller.ctx.fill(&words::GUARDS_PASSED, &[("n", &bad), ("all", &ways.len().to_string())])
    };
    ToldAround {
        heading: teller.ctx.fill(&words::AROUND, &[("from", &from), ("to", &to)]),
        answer: vec![answer],
        ways: ways.iter().map(|way| teller.way(way)).collect(),
    }
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
        let more = found.more.to_string();
        let more = match (found.more, found.complete) {
            (0, true) => None,
            (0, false) => is_open.then(|| ctx.word(&words::PERHAPS_MORE)),
            (_, true) => Some(ctx.fill(&words::AND_MORE, &[("n", &more)])),
            (_, false) => Some(ctx.fill(&words::AND_AT_LEAST, &[("n", &more)])),
        };
        let blocked = self.trails(&found.blocked);
        Told {
            heading,
            answer,
            paths: self.trails(&found.open),
            more,
            blocked: (!blocked.is_empty()).then(|| (ctx.word(&words::NEAREST), blocked)),
        }
    }

    fn way(&self, way: &Around<'_>) -> ToldWay {
        let ctx = &self.ctx;
        let bypass = way.bypass;
        let (guard, target) = (self.id(bypass.guard), self.id(bypass.target));
        let verdict = ctx.word(match bypass.verdict {
            Verdict::Open => &words::VERDICT_OPEN,
            Verdict::Weak => &words::VERDICT_WEAK,
            Verdict::Mitigated => &words::VERDICT_MITIGATED,
            Verdict::Closed => &words::VERDICT_CLOSED,
        });
        let mut rows = vec![(ctx.word(&words::VERDICT), verdict)];
        let mut checks: Vec<String> = bypass.checks.iter().map(|check| self.check(bypass, check)).collect();
        if checks.is_empty() {
            checks.push(ctx.fill(&words::CHECK_NONE, &[("target", target)]));
        }
        let between = BETWEEN_GUARDS.get(ctx.lang);
        rows.push((ctx.word(&words::CHECKS), checks.join(between)));
        if !bypass.flaws.is_empty() {
            let gaps: Vec<String> = bypass.flaws.iter().map(|flaw| self.gap(*flaw)).collect();
            rows.push((ctx.word(&words::GAPS), gaps.join(between)));
        }
        if !bypass.skipped.is_empty() && way.trail.is_some() && bypass.verdict >= Verdict::Weak {
            let skipped: Vec<String> =
                bypass.skipped.iter().map(|control| control.name().get(ctx.lang).to_owned()).collect();
            rows.push((ctx.word(&words::SKIPPED), ctx.series(&skipped)));
        }
        for finding in self.findings_about(bypass) {
            rows.push((
                ctx.word(&words::FINDING),
                format!("{} [{}]", plain(&ctx.say(&finding.message)), finding.rule.id),
            ));
            let remedy = finding.remedy.as_ref();
            rows.extend(remedy.map(|remedy| (ctx.word(&words::REMEDY), plain(&ctx.say(remedy)))));
        }
        ToldWay {
            heading: ctx.fill(&words::PAST, &[("guard", guard), ("target", target)]),
            rows,
            trail: way.trail.as_ref().map(|trail| self.trail(trail)),
        }
    }

    /// The findings that tell of a way around.
    fn findings_about(&self, bypass: &Bypass) -> Vec<&'a Finding> {
        let is_about = |finding: &&Finding| {
            let by_rule = finding.rule.id.strip_prefix("bypass-") == Some(bypass.verdict.id());
            by_rule && finding.nodes.contains(&bypass.target)
        };
        self.analysis.findings.iter().filter(is_about).collect()
    }

    /// What a target looks at, in words.
    #[must_use]
    pub fn check(&self, bypass: &Bypass, check: &Check) -> String {
        let ctx = &self.ctx;
        let (guard, target) = (ctx.name(bypass.guard), ctx.name(bypass.target));
        let ends = [("guard", guard.as_str()), ("target", target.as_str())];
        let say = |sentence, more: &[(&'static str, &str)]| {
            let holes: Vec<(&'static str, &str)> = ends.iter().chain(more).copied().collect();
            ctx.fill(sentence, &holes)
        };
        match check {
            Check::Hidden => say(&words::CHECK_HIDDEN, &[]),
            Check::Signed => say(&words::CHECK_SIGNED, &[]),
            Check::MutualTls => say(&words::CHECK_MUTUAL_TLS, &[]),
            Check::Policy(nodes) => say(&words::CHECK_POLICY, &[("nodes", &ctx.join_names(nodes))]),
            Check::PolicyNotStated => say(&words::CHECK_POLICY_UNSTATED, &[]),
            Check::Authorizer(header) => say(&words::CHECK_AUTHORIZER, &[("header", &header.name)]),
            Check::ApiKey(_) => say(&words::CHECK_KEY, &[]),
            Check::Header { header, by: Checker::WebAcl(acl) } => {
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

    /// Where a check has a gap, in words.
    #[must_use]
    pub fn gap(&self, flaw: Flaw) -> String {
        let ends = |link: LinkId| {
            let link = &self.ctx.topology.links[link];
            arrow(self.id(link.from), self.id(link.to))
        };
        match flaw {
            Flaw::Rule(link) => self.ctx.fill(&words::GAP_RULE, &[("link", &ends(link))]),
            Flaw::Default(link) => self.ctx.fill(&words::GAP_DEFAULT, &[("link", &ends(link))]),
            Flaw::DefaultNotStated => self.ctx.word(&words::GAP_UNSTATED),
        }
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
            chain = arrow(&self.ctx.word(&words::INTERNET), self.id(entrance));
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
        ToldHop { ends: arrow(&self.ctx.word(&words::INTERNET), self.id(node)), rows }
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
