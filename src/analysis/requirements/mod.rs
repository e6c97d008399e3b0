//! What people want of an architecture, and whether a topology has it: the rows by which architectures are compared.
//!
//! Comes in: a topology with its analysis. Goes out: an `Answer` with what decided it. Nothing is known here of
//! patterns: a pattern is compared by a topology that shows it.

mod accounts;
mod entrances;
mod feature;
mod fixed_addresses;
mod interface_endpoints;
mod layer_seven;
mod load_balancers;
mod nat_gateways;
mod newest_fact;
mod no_secret;
mod private_behind_front;
mod public_hops;
mod supported;
mod ways_shut;

use std::collections::BTreeSet;

use super::Analysis;
use super::bypass::Verdict as Shut;
use crate::base::date::Date;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::features::{FEATURES, Feature};
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;
use crate::graph::Graph;
use crate::model::link::Class;

/// One thing that people want.
#[derive(Debug)]
pub struct Requirement {
    /// Kebab-case: `private-behind-front`.
    pub id: &'static str,
    pub theme: Theme,
    /// As the head of a column.
    pub name: Text,
    /// Why one may want it.
    pub why: Text,
    answer: fn(&Site<'_>) -> Answer,
}

/// What a requirement is about; tables are by theme.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Theme {
    Privacy,
    Teams,
    Parts,
    Date,
    Front,
}

impl Theme {
    /// All, in the order of tables.
    pub const ALL: [Self; 5] = [Self::Privacy, Self::Teams, Self::Parts, Self::Date, Self::Front];
}

/// All requirements that are asked of the whole topology, in the order of tables. What front doors can do follows: one
/// more for each feature of the catalogue.
static REQUIREMENTS: &[&Requirement] = &[
    &private_behind_front::REQUIREMENT,
    &public_hops::REQUIREMENT,
    &entrances::REQUIREMENT,
    &ways_shut::REQUIREMENT,
    &no_secret::REQUIREMENT,
    &accounts::REQUIREMENT,
    &layer_seven::REQUIREMENT,
    &load_balancers::REQUIREMENT,
    &nat_gateways::REQUIREMENT,
    &interface_endpoints::REQUIREMENT,
    &fixed_addresses::REQUIREMENT,
    &supported::REQUIREMENT,
    &newest_fact::REQUIREMENT,
];

/// A row of a comparison.
#[derive(Clone, Copy, Debug)]
pub enum Row {
    Whole(&'static Requirement),
    Feature(&'static Feature),
}

/// All rows, in the order of tables.
pub fn rows() -> impl Iterator<Item = Row> {
    REQUIREMENTS.iter().map(|row| Row::Whole(row)).chain(FEATURES.iter().map(Row::Feature))
}

impl Row {
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Whole(requirement) => requirement.id,
            Self::Feature(feature) => feature.id,
        }
    }

    #[must_use]
    pub const fn name(&self) -> Text {
        match self {
            Self::Whole(requirement) => requirement.name,
            Self::Feature(feature) => feature.name,
        }
    }

    /// Why one may want it; features speak for themselves.
    #[must_use]
    pub const fn why(&self) -> Option<Text> {
        match self {
            Self::Whole(requirement) => Some(requirement.why),
            Self::Feature(_) => None,
        }
    }

    #[must_use]
    pub const fn theme(&self) -> Theme {
        match self {
            Self::Whole(requirement) => requirement.theme,
            Self::Feature(_) => Theme::Front,
        }
    }

    /// Whether, or how much, a topology has of it.
    #[must_use]
    pub fn answer(&self, graph: &Graph, analysis: &Analysis) -> Answer {
        let site = Site { graph, analysis };
        match self {
            Self::Whole(requirement) => (requirement.answer)(&site),
            Self::Feature(feature) => feature::answer(&site, feature),
        }
    }
}

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
    /// The day from which it is so, and the fact or the page that bears it.
    pub since: Option<Date>,
    pub source: Option<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Yes,
    /// Of some of it, or on a condition.
    Partly,
    No,
    Count(usize),
    /// Since the day of the answer.
    Dated,
    /// There is nothing of which it could be asked.
    NotAsked,
}

impl Answer {
    const fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            links: Vec::new(),
            nodes: Vec::new(),
            but: None,
            shut: None,
            since: None,
            source: None,
        }
    }

    fn count(nodes: Vec<NodeId>) -> Self {
        Self { nodes: nodes.clone(), ..Self::new(Verdict::Count(nodes.len())) }
    }

    /// Whether it is there in full: a number is, where it is none.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        matches!(self.verdict, Verdict::Yes | Verdict::Count(0))
    }
}

/// A topology, as requirements look at it.
struct Site<'a> {
    graph: &'a Graph,
    analysis: &'a Analysis,
}

impl Site<'_> {
    fn class(&self, link: LinkId) -> Class {
        self.analysis.hops[link].class
    }

    fn is_outside(&self, node: NodeId) -> bool {
        self.graph.node(node).kind.net == Net::External
    }

    /// What callers from outside meet first, in the order of the links.
    fn fronts(&self) -> Vec<NodeId> {
        let topology = self.graph.topology();
        let mut fronts = Vec::new();
        for (id, link) in topology.links.enumerated() {
            let carries = !matches!(self.class(id), Class::None | Class::Unreachable);
            if carries
                && self.is_outside(link.from)
                && !self.is_outside(link.to)
                && !fronts.contains(&link.to)
            {
                fronts.push(link.to);
            }
        }
        fronts
    }

    /// The links that a request may take from the front doors on, within AWS; all links within, where nothing is
    /// called from outside.
    fn inner(&self) -> Vec<LinkId> {
        let topology = self.graph.topology();
        let fronts = self.fronts();
        let mut reached: BTreeSet<NodeId> = fronts.iter().copied().collect();
        let mut waiting = fronts;
        while let Some(node) = waiting.pop() {
            for link in self.graph.links_from(node) {
                let to = topology.links[link].to;
                if !self.is_outside(to) && reached.insert(to) {
                    waiting.push(to);
                }
            }
        }
        let is_inner = |id: &LinkId| {
            let link = &topology.links[*id];
            !self.is_outside(link.from)
                && !self.is_outside(link.to)
                && (reached.is_empty() || reached.contains(&link.from))
        };
        topology.links.ids().filter(is_inner).collect()
    }

    /// Resources of which this is true, in the order of the file.
    fn all(&self, asked: Trait) -> Vec<NodeId> {
        self.graph.topology().nodes.ids().filter(|node| self.graph.has(*node, asked)).collect()
    }
}
