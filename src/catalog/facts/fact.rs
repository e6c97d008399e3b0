//! The shape of a fact about AWS.

use super::when::When;
use crate::base::date::Date;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

/// One dated statement about what AWS supports, refuses or advises against.
///
/// Adding a fact is adding a row, and a case in `tests/data/facts` that shows where it holds and where it does not.
#[derive(Debug)]
pub struct Fact {
    /// Kebab-case, as verdicts quote it.
    pub id: &'static str,
    /// The kinds it speaks of.
    pub subject: &'static [&'static str],
    pub object: Object,
    pub relation: Relation,
    /// Where on a topology it is looked for.
    pub at: At,
    /// What must be true there.
    pub when: When,
    pub verdict: Verdict,
    /// The first day on which the verdict holds; `None`: as long as anybody remembers. Where AWS gives a month only, its
    /// first day.
    pub since: Option<Date>,
    /// The first day on which it holds no longer.
    pub until: Option<Date>,
    /// The rule, or the diagnostic, that tells of it, for verdicts other than `Supported`.
    pub rule: Option<&'static str>,
    /// How bad a finding is that rests on it, where `Verdict::severity` would be wrong.
    pub severity: Option<Severity>,
    /// Why, in one or two sentences that stand for themselves.
    pub reason: Text,
    /// What to do instead: all that hold at the date of a topology are told, in this order.
    pub remedies: &'static [Remedy],
    /// Pages of AWS (or of third parties, where AWS says nothing) that state it; the first is quoted.
    pub sources: &'static [&'static str],
    /// The day on which the sources were read.
    pub checked: Date,
}

/// The day on which the sources of the catalogue were read.
pub const READ: Date = Date::new(2026, 11, 22);

/// What a fact is about beside its subject.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Object {
    Kinds(&'static [&'static str]),
    /// A feature or a setting, which is no kind of resource: `mock`, `cache`, `edge-endpoint`.
    Feature(&'static str),
}

/// How subject and object are related.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relation {
    IntegratesWith,
    CanAttach,
    CanTarget,
    /// The subject is reached from the object.
    ReachableFrom,
    Requires,
}

impl Relation {
    /// The id in every format.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::IntegratesWith => "integrates-with",
            Self::CanAttach => "can-attach",
            Self::CanTarget => "can-target",
            Self::ReachableFrom => "reachable-from",
            Self::Requires => "requires",
        }
    }
}

/// What AWS says to a set-up for which the condition holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    Supported,
    /// It works, and AWS advises against it.
    Discouraged,
    /// It works, and something may go wrong.
    Risky,
    /// It cannot be set up, or does not work.
    Unsupported,
}

impl Verdict {
    /// The id in every format.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Discouraged => "discouraged",
            Self::Risky => "risky",
            Self::Unsupported => "unsupported",
        }
    }

    /// The word for people.
    #[must_use]
    pub const fn word(self) -> Text {
        match self {
            Self::Supported => Text::new("supported", "サポートされる"),
            Self::Discouraged => Text::new("discouraged", "推奨されない"),
            Self::Risky => Text::new("risky", "リスクがある"),
            Self::Unsupported => Text::new("unsupported", "サポートされない"),
        }
    }

    /// How bad a finding is that rests on such a fact (`LANGUAGE` rule 38).
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::Supported => Severity::Note,
            Self::Discouraged | Self::Risky => Severity::Warning,
            Self::Unsupported => Severity::Error,
        }
    }
}

/// Where on a topology a fact is looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// At each resource of the subject's kinds: `Who::From` and `Who::To` are this one.
    Node,
    /// At each link from one of the first kinds to one of the second; steps between a load balancer and its targets are
    /// looked through. An empty list means any kind.
    Link(&'static [&'static str], &'static [&'static str]),
    /// At each link that is a rule of one of these load balancers: `Who::From` is the load balancer, `Who::To` what the
    /// link names, be it a step to the targets.
    Rule(&'static [&'static str]),
    /// At each resource of the subject's kinds that `protects` one of these kinds: `Who::From` is the guard, `Who::To`
    /// what it guards. An empty list means any kind.
    Guard(&'static [&'static str]),
    /// At each resource of the second kinds that stands on the road of a link from one of the first, or at its end: once
    /// a resource, and at the link where the way has no name. `Who::From` and `Who::To` are the ends of the link.
    Way(&'static [&'static str], &'static [&'static str]),
    /// Nowhere: no drawing can show it, for this reason. It is told as advice where its kinds occur and
    /// the condition is not known to be false of one of its subjects.
    Nowhere(Text),
    /// Nowhere: the language has no word for what it speaks of, for this reason. It is listed, and told of no topology.
    NotModelled(Text),
}

/// One way out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Remedy {
    pub text: Text,
    /// The facts that make it possible: it is told only where all of them hold at the date of the topology.
    pub rests_on: &'static [&'static str],
}

impl Remedy {
    /// A way out that was always there.
    #[must_use]
    pub const fn always(en: &'static str, ja: &'static str) -> Self {
        Self { text: Text::new(en, ja), rests_on: &[] }
    }

    /// A way out that these facts have opened.
    #[must_use]
    pub const fn with(rests_on: &'static [&'static str], en: &'static str, ja: &'static str) -> Self {
        Self { text: Text::new(en, ja), rests_on }
    }
}

impl Fact {
    /// Whether the verdict holds on a day, whatever the condition says.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| day >= since) && self.until.is_none_or(|until| day < until)
    }

    /// Whether it is looked for on topologies.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        !matches!(self.at, At::Nowhere(_) | At::NotModelled(_))
    }

    /// How bad a finding is that rests on it.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity.unwrap_or_else(|| self.verdict.severity())
    }
}
