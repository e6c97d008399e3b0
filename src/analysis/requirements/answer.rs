//! The shape of an answer.

use crate::analysis::bypass::Verdict as Shut;
use crate::base::date::Date;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::facts::{self, Fact};
use crate::catalog::traffic::Unit;

/// What a topology says to a requirement, with what decided it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    pub verdict: Verdict,
    pub links: Vec<LinkId>,
    pub nodes: Vec<NodeId>,
    /// What a reader has to know beside yes or no.
    pub but: Option<Text>,
    /// How far the ways around are shut, where that is the question.
    pub shut: Option<Shut>,
    /// The day from which it is so.
    pub since: Option<Date>,
    /// What bears it, each once: ids of facts, or pages.
    pub sources: Vec<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Yes,
    /// Of some of it, or on a condition.
    Partly,
    No,
    Count(usize),
    /// No more than this gets through.
    Limit(u32, Unit),
    /// AWS states no limit.
    Unlimited,
    /// Since the day of the answer.
    Dated,
    /// Neither the topology nor the catalogue says it.
    NotKnown,
    /// There is nothing of which it could be asked.
    NotAsked,
}

impl Answer {
    pub(super) const fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            links: Vec::new(),
            nodes: Vec::new(),
            but: None,
            shut: None,
            since: None,
            sources: Vec::new(),
        }
    }

    /// As many as these.
    pub(super) fn count(nodes: Vec<NodeId>) -> Self {
        let count = nodes.len();
        Self { nodes, ..Self::new(Verdict::Count(count)) }
    }

    /// Rests it on facts too, since the newest of them.
    pub(super) fn by(mut self, facts: impl IntoIterator<Item = &'static Fact>) -> Self {
        for fact in facts {
            self.since = self.since.max(fact.since);
            if !self.sources.contains(&fact.id) {
                self.sources.push(fact.id);
            }
        }
        self
    }

    /// Whether facts of the catalogue bear it, and not pages alone.
    #[must_use]
    pub fn rests_on_facts(&self) -> bool {
        self.sources.iter().any(|source| facts::find(source).is_some())
    }
}
