//! The ways around a guard (D5): who can be called without the controls of the front door that stands before it.
//!
//! Comes in: facts, hops and exposure. Goes out: a `Bypass` for each guard and each resource behind it that could be
//! called directly. `walk` follows the requests of a guard, `controls` says what a resource demands of callers,
//! `posture` what a resource checks itself.

mod controls;
mod doubts;
mod limit;
mod posture;
mod walk;

use std::collections::BTreeMap;

use super::hop::Hop;
use super::hops::Facts;
use crate::base::diagnostic::Severity;
use crate::base::ids::{Id, IdVec, LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Auth, BucketAccess, Header, ResourcePolicy};
use crate::model::link::Class;
use crate::words::bypass as words;

pub(super) use controls::controls;
pub use doubts::findings;
pub use limit::Limit;
use limit::{MOST_STRETCHES, MOST_WAYS};
pub use posture::holders;
pub(super) use posture::{Filter, admitted, filter};
use posture::{Posture, is_header_sent, is_outside, outside_callers};
use walk::{Reached, Walk};

/// One guard, one resource behind it, and whether the resource can be called without it.
#[derive(Clone, Debug)]
pub struct Bypass {
    /// The front door whose controls are at stake.
    pub guard: NodeId,
    /// What stands behind it.
    pub target: NodeId,
    /// The links by which requests of the guard come to the target, in order.
    pub by: Vec<LinkId>,
    pub verdict: Verdict,
    /// What the target checks.
    pub checks: Vec<Check>,
    /// Where a check has gaps, and the header that it looks for.
    pub flaws: Vec<Flaw>,
    pub asked: Option<Header>,
    /// The way around: from the internet to the target, and on to what lies behind it.
    pub around: Vec<Stretch>,
    /// The controls of the guard that a call on this way does not meet.
    pub skipped: Vec<Control>,
    /// Drawn links from outside that lead to the target: this entrance is meant.
    pub meant: Vec<LinkId>,
    /// An application behind the guard calls the target; what it calls is another request than the one it got.
    pub relayed: bool,
    /// What a way that is open or weak weighs; `None`: nothing worth a finding.
    pub severity: Option<Severity>,
}

/// How far a way around is shut; ordered from good to bad.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    /// The target cannot be called by strangers.
    Closed,
    /// A secret header tells the requests of the guard from others.
    Mitigated,
    /// Only addresses are looked at, which strangers can have too; or a check is there of which too little is stated.
    Weak,
    Open,
}

impl Verdict {
    /// The id in every format.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Mitigated => "mitigated",
            Self::Weak => "weak",
            Self::Open => "open",
        }
    }
}

/// What a target looks at before it answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Check {
    /// It has no address or name that the internet could use.
    Hidden,
    /// It admits signed requests only: origin access control, IAM.
    Signed,
    /// The guard shows a certificate.
    MutualTls,
    /// It asks callers for a certificate; that the guard shows one is not stated.
    CertificateNotShown,
    /// A resource policy that admits these and nobody else.
    Policy(Vec<NodeId>),
    /// A resource policy; whom it admits is not stated.
    PolicyNotStated,
    /// A Lambda authorizer, and a secret header that is sent; whether it looks at the header is not stated.
    Authorizer(Header),
    /// The guard sends an API key.
    ApiKey(Header),
    /// A secret header that every request must carry.
    Header { header: Header, by: Checker },
    /// Inbound rules, as written, that admit some addresses of the internet only; empty: none on the ports it serves.
    Addresses(Vec<String>),
}

/// Who looks for a secret header.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Checker {
    WebAcl(NodeId),
    /// The rules of a listener: these links.
    Rules(Vec<LinkId>),
    /// What stands behind a balancer that cannot look into requests.
    Behind(Vec<NodeId>),
}

/// A gap in a check by rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// This rule does not ask for the header.
    Rule(LinkId),
    /// The default action forwards, by this link.
    Default(LinkId),
    /// What happens to a request that no rule matches is not stated (LANGUAGE.4).
    DefaultNotStated,
}

impl Flaw {
    /// The link at which the gap is.
    #[must_use]
    pub const fn link(self) -> Option<LinkId> {
        match self {
            Self::Rule(link) | Self::Default(link) => Some(link),
            Self::DefaultNotStated => None,
        }
    }
}

/// Who outside AWS can call a resource that has an address or a name there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Admitted {
    Anyone,
    /// Who has one of some addresses: inbound rules, as written. `inside_aws`: all are addresses of services of AWS.
    Addresses {
        rules: Vec<String>,
        inside_aws: bool,
    },
    /// These, by a resource policy.
    Callers(Vec<NodeId>),
}

/// One hop of a way around.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// `None`: somebody outside; who that can be is told by `Admitted`.
    pub from: Option<NodeId>,
    pub to: NodeId,
    pub class: Class,
    /// `None`: nobody drew it.
    pub link: Option<LinkId>,
}

/// Something that a front door does with requests.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Control {
    /// Web ACLs that guard it.
    Waf(Vec<NodeId>),
    /// Callers prove who they are, in this way.
    SignIn(Auth),
    /// People are let in by name.
    Admission,
    MutualTls,
    ResourcePolicy,
    ApiKeys,
    Throttling,
    Cache,
    Shield,
    /// Points of presence: caching, and shelter from floods.
    Edge,
}

impl Control {
    /// The id in every format.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Waf(_) => "web-acl",
            Self::SignIn(_) => "sign-in",
            Self::Admission => "admission",
            Self::MutualTls => "mutual-tls",
            Self::ResourcePolicy => "resource-policy",
            Self::ApiKeys => "api-keys",
            Self::Throttling => "throttling",
            Self::Cache => "cache",
            Self::Shield => "flood-shelter",
            Self::Edge => "edge",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(&self) -> Text {
        match self {
            Self::Waf(_) => words::WAF,
            Self::SignIn(Auth::Cognito) => words::COGNITO,
            Self::SignIn(Auth::Oidc) => words::OIDC,
            Self::SignIn(Auth::Jwt) => words::JWT,
            Self::SignIn(Auth::Iam) => words::IAM,
            Self::SignIn(Auth::Lambda(_)) => words::LAMBDA,
            Self::SignIn(Auth::ApiKey) | Self::ApiKeys => words::API_KEYS,
            Self::Admission => words::ADMISSION,
            Self::MutualTls => words::MUTUAL_TLS,
            Self::ResourcePolicy => words::POLICY,
            Self::Throttling => words::THROTTLING,
            Self::Cache => words::CACHE,
            Self::Shield => words::SHIELD,
            Self::Edge => words::EDGE,
        }
    }

    /// Whether it decides who may call, or what.
    #[must_use]
    pub const fn is_security(&self) -> bool {
        !matches!(self, Self::Throttling | Self::Cache | Self::Shield | Self::Edge)
    }

    /// Whether both do the same for a resource, by whatever means.
    #[must_use]
    pub const fn is_like(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Waf(_), Self::Waf(_))
                | (Self::SignIn(_) | Self::Admission, Self::SignIn(_) | Self::Admission)
                | (Self::MutualTls, Self::MutualTls)
                | (Self::ResourcePolicy, Self::ResourcePolicy)
                | (Self::ApiKeys, Self::ApiKeys)
                | (Self::Throttling, Self::Throttling)
                | (Self::Cache, Self::Cache)
                | (Self::Shield, Self::Shield)
                | (Self::Edge, Self::Edge)
        )
    }
}

/// What the search stands on.
pub(super) struct Ground<'a, 'graph> {
    pub(super) facts: &'a Facts<'graph>,
    pub(super) hops: &'a IdVec<LinkId, Hop>,
    /// What is attached to each resource: by `protects`, by an association that is drawn, or to what is attached.
    pub(super) attached: IdVec<NodeId, Vec<NodeId>>,
    /// Where what is attached was not followed to its end.
    unfollowed: Vec<NodeId>,
}

impl<'a, 'graph> Ground<'a, 'graph> {
    pub(super) fn new(facts: &'a Facts<'graph>, hops: &'a IdVec<LinkId, Hop>) -> Self {
        let (attached, unfollowed) = controls::attached(facts);
        Self { facts, hops, attached, unfollowed }
    }

    fn graph(&self) -> &'graph Graph {
        self.facts.graph
    }

    /// What is attached to a resource and has a trait.
    pub(super) fn attached(&self, node: NodeId, asked: Trait) -> Vec<NodeId> {
        self.attached[node].iter().copied().filter(|guard| self.graph().has(*guard, asked)).collect()
    }
}

/// All ways around all guards, by guard in the order of the file, the nearest target first; and what limits cut.
pub(super) fn find(ground: &Ground<'_, '_>) -> (Vec<Bypass>, Vec<Limit>) {
    let mut walk = Walk::new(ground);
    let mut postures: BTreeMap<NodeId, Posture> = BTreeMap::new();
    let mut found: Vec<Bypass> = Vec::new();
    let mut limits = Vec::new();
    let graph = ground.graph();
    'guards: for guard in graph.topology().nodes.ids() {
        let own = controls(ground, guard);
        if !is_guard(graph, guard, &own) {
            continue;
        }
        for reached in walk.from(guard) {
            if found.len() >= MOST_WAYS {
                limits.push(Limit::Ways { guard });
                break 'guards;
            }
            let judge = Judge { ground, walk: &walk, guard, own: &own, reached: &reached };
            if let Some((bypass, is_cut)) = judge.verdict(&mut postures) {
                let target = bypass.target;
                limits.extend(is_cut.then_some(Limit::Stretches { guard, target }));
                found.push(bypass);
            }
        }
    }
    let is_asked = |node: &NodeId| found.iter().any(|way| way.guard == *node || way.target == *node);
    limits.extend(ground.unfollowed.iter().copied().filter(is_asked).map(|node| Limit::Attachments { node }));
    let blind = postures.iter().filter(|(_, posture)| posture.cut).map(|(node, _)| *node);
    limits.extend(blind.map(|node| Limit::Blind { node }));
    limits.extend(walk.limits());
    limits.sort_unstable();
    (found, limits)
}

/// Whether a resource is a front door whose controls a caller could want to avoid.
fn is_guard(graph: &Graph, node: NodeId, own: &[Control]) -> bool {
    const DOORS: [Trait; 5] =
        [Trait::Cdn, Trait::ApiGateway, Trait::GraphQl, Trait::Accelerator, Trait::RemoteAccess];
    let checks = |control: &Control| {
        matches!(control, Control::Waf(_) | Control::SignIn(_) | Control::Admission | Control::MutualTls)
    };
    DOORS.iter().any(|asked| graph.has(node, *asked))
        || (graph.has(node, Trait::LoadBalancer) && own.iter().any(checks))
}

/// One guard and one resource that its requests come to.
struct Judge<'a, 'graph> {
    ground: &'a Ground<'a, 'graph>,
    walk: &'a Walk<'a, 'graph>,
    guard: NodeId,
    own: &'a [Control],
    reached: &'a Reached,
}

impl Judge<'_, '_> {
    /// The way around, and whether what lies behind it is told in part only.
    fn verdict(&self, postures: &mut BTreeMap<NodeId, Posture>) -> Option<(Bypass, bool)> {
        let graph = self.ground.graph();
        let target = self.reached.node;
        if let Some(check) = self.hidden()? {
            return self.reached.direct.then(|| (self.bypass(Verdict::Closed, vec![check]), false));
        }
        let posture = &*postures.entry(target).or_insert_with(|| Posture::of(self.ground, self.walk, target));
        let meant: Vec<LinkId> = posture
            .meant
            .iter()
            .filter(|(_, over)| *over != Some(self.guard))
            .map(|(link, _)| *link)
            .collect();
        // What an application calls on its own is told where the author says that nobody else should.
        let is_own_door = !meant.is_empty() || !graph.has(target, Trait::LoadBalancer);
        if self.reached.relayed && is_own_door {
            return None;
        }
        let (verdict, checks) = self.checks(posture);
        if self.reached.relayed && verdict == Verdict::Closed {
            return None;
        }
        let mut bypass = self.bypass(verdict, checks);
        bypass.meant = meant;
        let mut is_cut = false;
        if verdict > Verdict::Mitigated {
            bypass.flaws.clone_from(&posture.flaws);
            bypass.asked.clone_from(&posture.asked);
        }
        if verdict > Verdict::Closed {
            bypass.skipped = self.skipped(posture);
            let class = match &posture.filter {
                Filter::Narrow { inside_aws: true, .. } => Class::AwsPublic,
                _ => Class::Public,
            };
            (bypass.around, is_cut) = self.around(class, &bypass.flaws);
            bypass.severity = self.severity(&bypass, posture);
        }
        Some((bypass, is_cut))
    }

    fn bypass(&self, verdict: Verdict, checks: Vec<Check>) -> Bypass {
        Bypass {
            guard: self.guard,
            target: self.reached.node,
            by: self.reached.by.clone(),
            verdict,
            checks,
            flaws: Vec::new(),
            asked: None,
            around: Vec::new(),
            skipped: Vec::new(),
            meant: Vec::new(),
            relayed: self.reached.relayed,
            severity: None,
        }
    }

    /// Why strangers cannot call the target at all; the outer `None`: a fact is missing, and other rules tell it.
    fn hidden(&self) -> Option<Option<Check>> {
        let graph = self.ground.graph();
        let target = self.reached.node;
        let attributes = &graph.node(target).attributes;
        if graph.has(target, Trait::SignedOnly) && attributes.access != Some(BucketAccess::Public) {
            let is_stated = attributes.access.is_some()
                || !graph.has(target, Trait::ObjectStore)
                || self.is_signed_for(target);
            return is_stated.then_some(Some(Check::Signed));
        }
        if self.is_signed_for(target) {
            return Some(Some(Check::Signed));
        }
        match self.ground.facts.exposure[target].exposed {
            None => None,
            Some(true) => Some(None),
            Some(false) if graph.has(target, Trait::FunctionUrl) => Some(Some(Check::Signed)),
            Some(false) => Some(Some(Check::Hidden)),
        }
    }

    /// Whether something that is drawn signs the requests of the guard for the target.
    fn is_signed_for(&self, target: NodeId) -> bool {
        let graph = self.ground.graph();
        let on_the_way = |link: &LinkId| graph.has(graph.topology().links[*link].from, Trait::OriginSigner);
        !self.ground.attached(target, Trait::OriginSigner).is_empty()
            || self.reached.by.iter().any(on_the_way)
    }

    fn checks(&self, posture: &Posture) -> (Verdict, Vec<Check>) {
        let graph = self.ground.graph();
        let target = self.reached.node;
        let links = &graph.topology().links;
        let mut last = self.reached.by.iter().rev().take(1).chain(&self.reached.direct_links);
        let shows_certificate = last.all(|link| links[*link].origin_mtls == Some(true));
        if shows_certificate && posture.own.contains(&Control::MutualTls) {
            return (Verdict::Closed, vec![Check::MutualTls]);
        }
        let mut checks = Vec::new();
        if posture.own.contains(&Control::MutualTls) {
            checks.push(Check::CertificateNotShown);
        }
        match &posture.filter {
            Filter::Shut => return (Verdict::Closed, vec![Check::Addresses(Vec::new())]),
            Filter::Narrow { rules, .. } => checks.push(Check::Addresses(rules.clone())),
            Filter::Open => {}
        }
        match &graph.node(target).attributes.resource_policy {
            Some(ResourcePolicy::Admits(admitted)) if self.is_narrow(admitted) => {
                return (Verdict::Closed, vec![Check::Policy(admitted.clone())]);
            }
            Some(ResourcePolicy::Admits(admitted)) if outside_callers(self.ground, target).is_some() => {
                checks.push(Check::Policy(admitted.clone()));
            }
            Some(ResourcePolicy::Present) => checks.push(Check::PolicyNotStated),
            _ => {}
        }
        if let Some((header, by)) = &posture.header {
            checks.push(Check::Header { header: header.clone(), by: by.clone() });
            return (Verdict::Mitigated, checks);
        }
        let sent = self.sent();
        let is_key = |header: &&Header| header.name.eq_ignore_ascii_case("x-api-key");
        if posture.own.contains(&Control::ApiKeys)
            && let Some(header) = sent.iter().copied().find(is_key)
        {
            checks.push(Check::ApiKey(header.clone()));
            return (Verdict::Mitigated, checks);
        }
        let asks_code = posture.own.iter().any(|control| matches!(control, Control::SignIn(Auth::Lambda(_))));
        if let Some(header) = sent.iter().find(|header| header.secret.is_some()).filter(|_| asks_code) {
            checks.push(Check::Authorizer((*header).clone()));
        }
        // Rules that ask for a header and have gaps are told as such, not as a filter of addresses.
        if checks.is_empty() { (Verdict::Open, checks) } else { (Verdict::Weak, checks) }
    }

    /// Whether a resource policy names somebody, and nobody from outside.
    fn is_narrow(&self, admitted: &[NodeId]) -> bool {
        !admitted.is_empty() && !admitted.iter().any(|peer| is_outside(self.ground, *peer))
    }

    /// The headers that are added on the way from the guard to the target.
    fn sent(&self) -> Vec<&Header> {
        let links = &self.ground.graph().topology().links;
        let all = self.reached.by.iter().chain(&self.reached.direct_links);
        all.flat_map(|link| &links[*link].adds_header).collect()
    }

    /// The controls of the guard that the target has not itself.
    fn skipped(&self, posture: &Posture) -> Vec<Control> {
        let links = &self.ground.graph().topology().links;
        let mut ours: Vec<Control> = self.own.to_vec();
        // A link says for its route how callers prove who they are.
        let mut first: Vec<LinkId> = self.reached.direct_links.clone();
        if first.is_empty() {
            first.extend(self.reached.by.first());
        }
        if first.iter().all(|link| links[*link].auth.is_some()) {
            ours.retain(|control| !matches!(control, Control::SignIn(_)));
        }
        for link in first {
            for way in links[link].auth.iter().flatten() {
                let control = controls::sign_in(way);
                if !ours.contains(&control) {
                    ours.push(control);
                }
            }
        }
        ours.retain(|control| !posture.own.iter().any(|own| own.is_like(control)));
        ours
    }

    /// The hops of the way around, and whether there are more.
    fn around(&self, class: Class, flaws: &[Flaw]) -> (Vec<Stretch>, bool) {
        let target = self.reached.node;
        let mut around = vec![Stretch { from: None, to: target, class, link: None }];
        let gaps = self.walk.up_to(flaws.iter().filter_map(|flaw| flaw.link()));
        let mut seen = vec![target];
        let mut near = vec![target];
        while let Some(node) = near.pop() {
            let ways = self.walk.out(node);
            // Where a gap lies ahead, only the links that lead to it belong to the way.
            let ahead = ways.iter().any(|way| gaps.contains(&way.link));
            for way in ways {
                if ahead && !gaps.contains(&way.link) {
                    continue;
                }
                if around.len() >= MOST_STRETCHES {
                    return (around, true);
                }
                let class = self.ground.hops[way.link].class;
                around.push(Stretch { from: Some(node), to: way.to, class, link: Some(way.link) });
                if !seen.contains(&way.to) {
                    seen.push(way.to);
                    if self.walk.hands_on(way.to) {
                        near.push(way.to);
                    }
                }
            }
        }
        (around, false)
    }

    /// LANGUAGE.38 for an open or a weak way.
    fn severity(&self, bypass: &Bypass, posture: &Posture) -> Option<Severity> {
        let graph = self.ground.graph();
        let target = self.reached.node;
        let is = |asked| graph.has(target, asked);
        match bypass.verdict {
            Verdict::Closed => return None,
            Verdict::Mitigated => {
                return match bypass.checks.iter().find_map(Check::header) {
                    Some(header) if is_header_sent(&self.sent(), header) => Some(Severity::Note),
                    _ => None,
                };
            }
            _ => {}
        }
        if graph.has(self.guard, Trait::Accelerator) {
            // ga-direct is about mixed use; addresses of the clients come through an accelerator.
            return (bypass.verdict == Verdict::Open && self.reached.direct).then_some(Severity::Warning);
        }
        let has_auth = posture.own.iter().any(|control| matches!(control, Control::SignIn(_)));
        let asks_itself = [Trait::ApiGateway, Trait::GraphQl, Trait::FunctionUrl].into_iter().any(is);
        let matters = bypass.skipped.iter().any(Control::is_security);
        if asks_itself && !matters {
            return if has_auth { None } else { Some(Severity::Note) };
        }
        if graph.has(self.guard, Trait::RemoteAccess) && !bypass.meant.is_empty() {
            return None;
        }
        // A front door of which nothing is stated still has its own throttling; one that says `auth: none` says it all.
        let is_bare = bypass.skipped.is_empty() && graph.node(self.guard).attributes.auth == Some(Vec::new());
        let is_less = bypass.verdict == Verdict::Weak
            || !bypass.meant.is_empty()
            || bypass.relayed
            || is_bare
            || (has_auth && !matters)
            || (graph.has(self.guard, Trait::Cdn) && (!matters || is(Trait::ObjectStore)));
        Some(if is_less { Severity::Warning } else { Severity::Error })
    }
}

impl Check {
    /// The id in every format.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Signed => "signed",
            Self::MutualTls => "mutual-tls",
            Self::CertificateNotShown => "mutual-tls-not-stated",
            Self::Policy(_) => "resource-policy",
            Self::PolicyNotStated => "resource-policy-not-stated",
            Self::Authorizer(_) => "authorizer-not-stated",
            Self::ApiKey(_) => "api-key",
            Self::Header { .. } => "header",
            Self::Addresses(_) => "addresses",
        }
    }

    /// Whether it tells the requests of the guard from others by a secret.
    #[must_use]
    pub const fn is_mitigation(&self) -> bool {
        matches!(self, Self::Header { .. } | Self::ApiKey(_))
    }

    /// The secret header that it looks for.
    #[must_use]
    pub const fn header(&self) -> Option<&Header> {
        match self {
            Self::Header { header, .. } | Self::ApiKey(header) | Self::Authorizer(header) => Some(header),
            _ => None,
        }
    }
}

/// A row for each resource, for marks of searches.
fn marks(graph: &Graph) -> Vec<u32> {
    vec![0; graph.topology().nodes.len()]
}

/// The place of a resource in such a table.
fn at(node: NodeId) -> usize {
    node.index()
}
