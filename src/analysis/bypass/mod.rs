//! The ways around a guard (D5): who can be called without the controls of the front door that stands before it.
//!
//! Comes in: facts, hops and exposure. Goes out: a `Bypass` for each guard and each resource behind it that could be
//! called directly. `walk` follows the requests of a guard, `controls` says what a resource demands of callers,
//! `posture` what a resource checks itself, `judge` how far a way is shut; `limit` tells what was not searched.

mod controls;
mod doubts;
mod judge;
mod limit;
mod posture;
mod walk;

use std::collections::BTreeMap;

use super::hop::Hop;
use super::hops::Ground;
use crate::base::diagnostic::Severity;
use crate::base::ids::{Id, IdVec, LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::attributes::{Auth, Header};
use crate::model::link::Class;
use crate::words::bypass as words;

pub(super) use controls::controls;
pub use doubts::findings;
use judge::Judge;
pub use limit::Limit;
use limit::MOST_WAYS;
use posture::Posture;
pub use posture::holders;
pub(super) use posture::{Filter, admitted, filter};
use walk::Walk;

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
    /// The controls that the target has itself, which a call on this way meets: they tell who calls, not by which way.
    pub kept: Vec<Control>,
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
    /// A web ACL, or the resource itself.
    Guard(NodeId),
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
            Self::Waf(_) => words::controls::WAF,
            Self::SignIn(Auth::Cognito) => words::controls::COGNITO,
            Self::SignIn(Auth::Oidc) => words::controls::OIDC,
            Self::SignIn(Auth::Jwt) => words::controls::JWT,
            Self::SignIn(Auth::Iam) => words::controls::IAM,
            Self::SignIn(Auth::Lambda(_)) => words::controls::LAMBDA,
            Self::SignIn(Auth::ApiKey) | Self::ApiKeys => words::controls::API_KEYS,
            Self::Admission => words::controls::ADMISSION,
            Self::MutualTls => words::controls::MUTUAL_TLS,
            Self::ResourcePolicy => words::controls::POLICY,
            Self::Throttling => words::controls::THROTTLING,
            Self::Cache => words::controls::CACHE,
            Self::Shield => words::controls::SHIELD,
            Self::Edge => words::controls::EDGE,
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
pub(super) struct Doors<'a, 'graph> {
    pub(super) ground: &'a Ground<'graph>,
    pub(super) hops: &'a IdVec<LinkId, Hop>,
    /// What is attached to each resource: by `protects`, by an association that is drawn, or to what is attached.
    pub(super) attached: IdVec<NodeId, Vec<NodeId>>,
    /// Where what is attached was not followed to its end.
    unfollowed: Vec<NodeId>,
}

impl<'a, 'graph> Doors<'a, 'graph> {
    pub(super) fn new(ground: &'a Ground<'graph>, hops: &'a IdVec<LinkId, Hop>) -> Self {
        let (attached, unfollowed) = controls::attached(ground);
        Self { ground, hops, attached, unfollowed }
    }

    fn graph(&self) -> &'graph Graph {
        self.ground.graph
    }

    /// What is attached to a resource and has a trait.
    pub(super) fn attached(&self, node: NodeId, asked: Trait) -> Vec<NodeId> {
        self.attached[node].iter().copied().filter(|guard| self.graph().has(*guard, asked)).collect()
    }
}

/// All ways around all guards, by guard in the order of the file, the nearest target first; and what limits cut.
pub(super) fn find(doors: &Doors<'_, '_>) -> (Vec<Bypass>, Vec<Limit>) {
    let mut walk = Walk::new(doors);
    let mut postures: BTreeMap<NodeId, Posture> = BTreeMap::new();
    let mut found: Vec<Bypass> = Vec::new();
    let mut limits = Vec::new();
    let graph = doors.graph();
    'guards: for guard in graph.topology().nodes.ids() {
        let own = controls(doors, guard);
        if !is_guard(graph, guard, &own) {
            continue;
        }
        for reached in walk.from(guard) {
            if found.len() >= MOST_WAYS {
                limits.push(Limit::Ways { guard });
                break 'guards;
            }
            let judge = Judge { doors, walk: &walk, guard, own: &own, reached: &reached };
            if let Some((bypass, is_cut)) = judge.verdict(&mut postures) {
                let target = bypass.target;
                limits.extend(is_cut.then_some(Limit::Stretches { guard, target }));
                found.push(bypass);
            }
        }
    }
    let is_asked = |node: &NodeId| found.iter().any(|way| way.guard == *node || way.target == *node);
    limits.extend(doors.unfollowed.iter().copied().filter(is_asked).map(|node| Limit::Attachments { node }));
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
