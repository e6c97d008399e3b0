//! The shape of a pattern: how it is recognised, and what is said of it.

use super::look::Look;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;

/// An architecture pattern. Everything that is said of it anywhere comes from here.
#[derive(Debug)]
pub struct Pattern {
    /// Kebab-case: `rest-api-public-alb`.
    pub id: &'static str,
    /// Its number in the literature that the project follows (`S6`, `X1`), or nothing.
    pub number: &'static str,
    pub family: Family,
    pub title: Text,
    /// One sentence: what it is.
    pub what: Text,
    pub explainer: Explainer,
    /// Ids of patterns that serve the same need.
    pub instead: &'static [Instead],
    pub(super) find: fn(&Look<'_>) -> Vec<Match>,
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What a pattern is about, in the order of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Family {
    /// What requests meet first.
    FrontDoor,
    /// How a way around the front door is closed.
    Guard,
    /// How accounts are joined.
    AcrossAccounts,
    /// How networks are joined and how they get out.
    Network,
    /// How applications are built.
    Application,
}

/// What an engineer reads before a design review. Points about AWS rest on facts, and are told only while these hold.
#[derive(Clone, Copy, Debug)]
pub struct Explainer {
    /// How it works.
    pub how: &'static [Point],
    /// Which hops are public, and why that matters or does not.
    pub hops: &'static [Point],
    pub advantages: &'static [Point],
    pub costs: &'static [Point],
    pub constraints: &'static [Point],
    pub choose: &'static [Point],
    pub avoid: &'static [Point],
    /// The way around it, and how it is closed.
    pub around: &'static [Point],
    /// What has to be done while it runs; numbered.
    pub operations: &'static [Point],
    /// What changed since the article of 2020.
    pub changed: &'static [Point],
}

impl Explainer {
    /// Nothing said: for `..` in tables.
    pub const EMPTY: Self = Self {
        how: &[],
        hops: &[],
        advantages: &[],
        costs: &[],
        constraints: &[],
        choose: &[],
        avoid: &[],
        around: &[],
        operations: &[],
        changed: &[],
    };

    /// The parts with their names, in the order in which they are told.
    #[must_use]
    pub const fn parts(&self) -> [(Part, &'static [Point]); 10] {
        [
            (Part::How, self.how),
            (Part::Hops, self.hops),
            (Part::Advantages, self.advantages),
            (Part::Costs, self.costs),
            (Part::Constraints, self.constraints),
            (Part::Choose, self.choose),
            (Part::Avoid, self.avoid),
            (Part::Around, self.around),
            (Part::Operations, self.operations),
            (Part::Changed, self.changed),
        ]
    }
}

/// A part of an explainer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    How,
    Hops,
    Advantages,
    Costs,
    Constraints,
    Choose,
    Avoid,
    Around,
    Operations,
    Changed,
}

impl Part {
    /// The heading.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::How => Text::new("How it works", "しくみ"),
            Self::Hops => Text::new("Public hops and what they mean", "パブリックなホップとその意味"),
            Self::Advantages => Text::new("Advantages", "利点"),
            Self::Costs => Text::new("Costs", "欠点"),
            Self::Constraints => Text::new("Constraints", "制約"),
            Self::Choose => Text::new("When to choose it", "向いている場合"),
            Self::Avoid => Text::new("When not to", "向いていない場合"),
            Self::Around => Text::new("The way around it", "迂回路とその対策"),
            Self::Operations => Text::new("Operations", "運用"),
            Self::Changed => Text::new("What has changed", "その後の変化"),
        }
    }
}

/// One statement, a sentence or two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point {
    pub text: Text,
    /// Facts of the catalogue that it states; it is told only where all of them hold at the date of the topology.
    pub facts: &'static [&'static str],
    /// A page that states it, and the day on which it was read, where no fact of the catalogue does.
    pub source: Option<(&'static str, crate::base::date::Date)>,
}

impl Point {
    /// A statement about this design that follows from what the pattern is; nothing of AWS is claimed.
    #[must_use]
    pub const fn ours(en: &'static str, ja: &'static str) -> Self {
        Self { text: Text::new(en, ja), facts: &[], source: None }
    }

    /// A statement about AWS that facts of the catalogue bear.
    #[must_use]
    pub const fn by(facts: &'static [&'static str], en: &'static str, ja: &'static str) -> Self {
        Self { text: Text::new(en, ja), facts, source: None }
    }

    /// A statement about AWS that a page bears, read on the day on which the catalogue's sources were read.
    #[must_use]
    pub const fn at(page: &'static str, en: &'static str, ja: &'static str) -> Self {
        Self { text: Text::new(en, ja), facts: &[], source: Some((page, crate::catalog::facts::READ)) }
    }
}

/// Another pattern, and why one would move to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Instead {
    pub pattern: &'static str,
    /// When it is the better choice.
    pub because: Text,
    /// Facts without which it cannot be built.
    pub facts: &'static [&'static str],
}

/// A pattern that was recognised, and where.
#[derive(Clone, Debug)]
pub struct Match {
    pub pattern: &'static Pattern,
    /// How this one differs from others of the pattern (`incomplete`, `not possible at this date`).
    pub variant: Option<Text>,
    /// What it is made of, the front first.
    pub nodes: Vec<NodeId>,
    pub links: Vec<LinkId>,
}

impl Pattern {
    /// Where a topology is this pattern.
    pub(super) fn matches(&self, look: &Look<'_>) -> Vec<Match> {
        (self.find)(look)
    }
}

impl Match {
    /// A match without a variant; each resource and link is named once.
    pub(super) fn of(
        pattern: &'static Pattern,
        nodes: impl IntoIterator<Item = NodeId>,
        links: Vec<(LinkId, NodeId)>,
    ) -> Self {
        let mut found = Self { pattern, variant: None, nodes: Vec::new(), links: Vec::new() };
        let links = links.into_iter().map(|(link, _)| link).collect();
        found.join(Self { pattern, variant: None, nodes: nodes.into_iter().collect(), links });
        found
    }

    /// A match of this variant, if it has any link.
    pub(super) fn by_links(
        pattern: &'static Pattern,
        variant: Option<Text>,
        nodes: Vec<NodeId>,
        links: Vec<(LinkId, NodeId)>,
    ) -> Option<Self> {
        (!links.is_empty()).then(|| Self { variant, ..Self::of(pattern, nodes, links) })
    }

    /// Takes in what another match is made of.
    pub(super) fn join(&mut self, other: Self) {
        for node in other.nodes {
            if !self.nodes.contains(&node) {
                self.nodes.push(node);
            }
        }
        for link in other.links {
            if !self.links.contains(&link) {
                self.links.push(link);
            }
        }
    }
}
