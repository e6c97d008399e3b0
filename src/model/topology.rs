//! The topology: what the author means, after expansion and binding.

use super::attributes::{Allow, Attributes, Exposed, InboundRule, Policy};
use super::link::Link;
use crate::base::date::Date;
use crate::base::geometry::{Direction, Px};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::lang::UserText;
use crate::base::span::{Span, Spanned};
use crate::catalog::kind::{Kind, Net};
use crate::catalog::traits::{Trait, Traits};

/// The whole model of one file and what it includes.
///
/// Every name is bound, every kind known, the nesting legal. Ids are dense and never change.
#[derive(Clone, Debug)]
pub struct Topology {
    pub title: Option<UserText>,
    pub description: Option<UserText>,
    /// The day at which facts are judged.
    pub as_of: Date,
    pub direction: Option<Direction>,
    pub policy: Option<Policy>,
    pub allow: Vec<Allow>,
    /// Resources in file order, a parent before its children; implied ones come last.
    pub nodes: IdVec<NodeId, Node>,
    /// Links in the one order that all outputs use (`LANGUAGE` rule 19).
    pub links: IdVec<LinkId, Link>,
    pub flows: Vec<Flow>,
    pub views: Vec<ViewRequest>,
    pub hints: Vec<Hint>,
}

/// A resource: a node or a boundary.
#[derive(Clone, Debug)]
pub struct Node {
    /// The id as written (NFC), with `$` names replaced. Implied resources have an id no author can write.
    pub id: String,
    pub kind: &'static Kind,
    /// What is true of its kind, at hand because everybody asks.
    pub traits: Traits,
    pub label: Option<UserText>,
    pub description: Option<UserText>,
    pub href: Option<String>,
    /// The boundary in whose `children` it stands.
    pub parent: Option<NodeId>,
    /// What stands in it, in file order.
    pub children: Vec<NodeId>,
    /// Whether it is a container in this file (a boundary kind, or `asg` and its like with `children`).
    pub is_boundary: bool,
    /// Nobody wrote it, but everybody means it (the internet gateway of a VPC with public subnets).
    pub implied: bool,
    /// Account that owns it: `owner`, or else the nearest account above; `None` is the one implied account.
    pub owner: Option<NodeId>,
    /// Subnets (or one VPC: "some, not drawn") where its interfaces are, as written.
    pub subnets: Vec<NodeId>,
    /// What it guards or belongs to.
    pub protects: Vec<NodeId>,
    /// `None`: not modelled. Empty: created without.
    pub security_groups: Option<Vec<NodeId>>,
    /// `None`: not modelled, admits all.
    pub inbound: Option<Vec<InboundRule>>,
    pub count: Option<u32>,
    pub allow: Vec<Allow>,
    pub expect: Option<Spanned<Exposed>>,
    /// Further facts for the inventory, as written: name and value.
    pub properties: Vec<(String, String)>,
    /// The keys that only its kind has.
    pub attributes: Box<Attributes>,
    /// Least size of its box, in px.
    pub width: Option<Px>,
    pub height: Option<Px>,
    pub direction: Option<Direction>,
    pub policy: Option<Policy>,
    pub hints: Vec<Hint>,
    /// Where its id was written.
    pub span: Span,
}

impl Node {
    /// Whether this is true of its kind.
    #[must_use]
    pub const fn has(&self, asked: Trait) -> bool {
        self.traits.has(asked)
    }
}

/// A wish about the drawing; it never changes a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// These siblings stand at one place along the flow.
    SameRank(Spanned<Vec<NodeId>>),
    /// The first stands before the second.
    Before(Spanned<Vec<NodeId>>),
    /// These siblings stand in this order across the flow.
    Order(Spanned<Vec<NodeId>>),
}

/// A named request path; its steps are numbered in the picture and in the document.
#[derive(Clone, Debug)]
pub struct Flow {
    pub id: String,
    pub title: UserText,
    pub steps: Vec<Step>,
    pub span: Span,
}

/// One step of a flow.
#[derive(Clone, Debug)]
pub enum Step {
    /// The request takes this link.
    Take { link: LinkId, text: Option<UserText> },
    /// One of several ways is taken (3a, 3b).
    OneOf(Vec<Branch>),
    /// All ways are taken, side by side.
    AllOf(Vec<Branch>),
}

#[derive(Clone, Debug)]
pub struct Branch {
    pub name: UserText,
    pub steps: Vec<Step>,
}

/// Another picture of the same model.
#[derive(Clone, Debug)]
pub struct ViewRequest {
    pub id: String,
    pub title: UserText,
    /// `None`: everything.
    pub show: Option<Vec<NodeId>>,
    /// Resources hidden, kinds already resolved to resources.
    pub hide: Vec<NodeId>,
    pub collapse: Vec<NodeId>,
    /// The flow that is set off, whatever else is shown.
    pub flow: Option<usize>,
    pub span: Span,
}

impl Topology {
    /// The resource of an id that the author wrote, in whichever of Unicode's forms.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<NodeId> {
        let id = super::names::normal(id);
        self.nodes.enumerated().find(|(_, node)| !node.implied && node.id == id).map(|(node, _)| node)
    }

    /// Where the headers that a resource demands are asked for: at what it protects, or, where it answers requests
    /// instead of guarding others, at itself.
    #[must_use]
    pub fn asked_at(&self, guard: NodeId) -> Vec<NodeId> {
        let drawn = &self.nodes[guard];
        if drawn.kind.net != Net::Attach && !drawn.attributes.requires_header.is_empty() {
            vec![guard]
        } else {
            drawn.protects.clone()
        }
    }

    /// The boundaries around a resource, nearest first; without the resource itself.
    pub fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.nodes[node].parent, |above| self.nodes[*above].parent)
    }

    /// Whether `inner` is `outer` or stands in it.
    #[must_use]
    pub fn within(&self, inner: NodeId, outer: NodeId) -> bool {
        inner == outer || self.ancestors(inner).any(|above| above == outer)
    }

    /// The word of the zone that a resource stands in: the nearest `zone` on it or around it, or else the id of the
    /// zone around it. The same word in one Region is one zone (`LANGUAGE` rule 9).
    #[must_use]
    pub fn zone_of(&self, node: NodeId) -> Option<&str> {
        std::iter::once(node).chain(self.ancestors(node)).find_map(|at| {
            let at = &self.nodes[at];
            let is_zone = at.kind.boundary.as_ref().is_some_and(|boundary| boundary.role == "zone");
            at.attributes.zone.as_deref().or_else(|| is_zone.then_some(at.id.as_str()))
        })
    }

    /// What stands on the canvas, in file order.
    pub fn roots(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.nodes.enumerated().filter(|(_, node)| node.parent.is_none()).map(|(id, _)| id)
    }
}
