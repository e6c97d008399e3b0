//! The picture as words and structure: boxes, lines, captions, and nothing that is measured.

use std::collections::BTreeSet;

use crate::base::diagnostic::Severity;
use crate::base::geometry::{Direction, Px, Side};
use crate::base::ids::{BoxId, IdVec, LineId, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::base::span::Span;
pub use crate::catalog::kind::Category;

/// What a picture says. Parents come before their children.
#[derive(Clone, Debug)]
pub struct View {
    pub lang: Lang,
    pub title: String,
    pub subtitle: String,
    /// The picture in sentences, for who cannot see it.
    pub description: String,
    /// Main direction, where the author asked for one.
    pub direction: Option<Direction>,
    /// Width to height of the page that it is for.
    pub aspect: Option<(u32, u32)>,
    /// What is set off, and the rest subdued; `None`: nothing is.
    pub lit: Option<Lit>,
    pub boxes: IdVec<BoxId, ViewBox>,
    /// The boxes on the canvas, in the author's order.
    pub roots: Vec<BoxId>,
    pub lines: IdVec<LineId, ViewLine>,
    pub hints: Vec<ViewHint>,
    /// For each link the lines that draw it, from source to destination; empty: not in this picture.
    pub drawn: IdVec<LinkId, Vec<LineId>>,
    pub flows: Vec<FlowText>,
    pub findings: Vec<FindingText>,
    /// The classes that occur, in the order of legends.
    pub hops: Vec<HopText>,
    /// Headings of the foot.
    pub headings: Headings,
    pub marks: MarkTexts,
}

/// The boxes and lines that a picture sets off from the others.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lit {
    pub boxes: BTreeSet<BoxId>,
    pub lines: BTreeSet<LineId>,
}

/// The headings of the foot, in the reader's language.
#[derive(Clone, Debug)]
pub struct Headings {
    pub findings: &'static str,
    pub hops: &'static str,
    pub marks: &'static str,
}

/// The words for marks; the foot shows those that occur.
#[derive(Clone, Debug)]
pub struct MarkTexts {
    pub guard: &'static str,
    pub twin: &'static str,
    pub join: &'static str,
    pub stack: &'static str,
}

/// A box: a node, a boundary, or a lane that is not drawn.
#[derive(Clone, Debug)]
pub struct ViewBox {
    /// The id in the file; of a lane: of the boundary that it divides.
    pub id: String,
    /// The resource, and what else the box stands for; empty: a lane.
    pub shows: Vec<NodeId>,
    pub parent: Option<BoxId>,
    pub children: Vec<BoxId>,
    pub form: Form,
    pub place: Standing,
    pub name: String,
    /// What follows the name: second lines of a node, the grey part of a boundary's title.
    pub facts: Vec<String>,
    /// Name and facts in one line.
    pub tooltip: String,
    /// Where the author leads who wants to know more.
    pub href: Option<String>,
    /// What the author asked for, in px.
    pub least: (Option<Px>, Option<Px>),
    pub direction: Option<Direction>,
}

#[derive(Clone, Debug)]
pub enum Form {
    Node(NodeForm),
    Boundary {
        /// Its colours and line in the theme.
        role: &'static str,
        /// Its children are lanes and tiers.
        lanes: bool,
    },
    /// Holds the members of one zone together, undrawn.
    Lane,
}

#[derive(Clone, Debug)]
pub struct NodeForm {
    /// Id of the kind, for its glyph.
    pub kind: &'static str,
    /// Its color, and its glyph where the kind has none.
    pub category: Category,
    /// A gateway beside the main path.
    pub small: bool,
    /// More than one copy.
    pub stack: bool,
    /// The boundaries in which it is drawn a second time.
    pub spans: Vec<BoxId>,
    /// The ids of all subnets it stands in, when it spans.
    pub spans_ids: Vec<String>,
    pub guards: Vec<Guard>,
    /// The role of the boundary that it is, drawn as one box.
    pub boundary: Option<&'static str>,
}

/// Something that protects the node it is drawn on.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The resource; `None`: an attribute of what it guards.
    pub id: Option<String>,
    pub kind: &'static str,
    pub category: Category,
    /// Empty: only the mark is shown.
    pub name: String,
    pub tooltip: String,
    pub href: Option<String>,
    /// Whether the name is a resource's (bold) or a fact.
    pub named: bool,
}

/// What the meaning of a box asks of its place.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    pub lane: Option<u32>,
    pub tier: Option<u32>,
    pub ground: Ground,
    pub border: Option<Side>,
    pub rank: Option<u32>,
    pub before: Vec<BoxId>,
    pub order: Option<u32>,
}

/// The part of its parent in which a box stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Ground {
    /// Where requests come from.
    Entry,
    #[default]
    Flow,
    /// Shared services beside the flow.
    Band,
    /// What serves everything: logs, keys, identity.
    Shelf,
}

/// A wish of the author about places.
#[derive(Clone, Debug)]
pub struct ViewHint {
    pub asks: Asks,
    /// Where it was written.
    pub span: Span,
}

/// What a hint asks for, of the boxes that are drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asks {
    /// At one place along the flow.
    SameRank(Vec<BoxId>),
    /// Each before the next along the flow.
    Before(Vec<BoxId>),
    /// Each ahead of the next across the flow.
    Order(Vec<BoxId>),
    /// What stands in it runs in its own direction.
    Direction(BoxId),
}

/// A line: one link, several that run together, a piece of one, or a mere attachment.
#[derive(Clone, Debug)]
pub struct ViewLine {
    pub from: BoxId,
    pub to: BoxId,
    /// The boundaries in which it begins and ends at second drawings; `None`: it is at the first.
    pub from_in: Option<BoxId>,
    pub to_in: Option<BoxId>,
    /// In order; empty: an attachment or a reference.
    pub links: Vec<LinkId>,
    /// Id of the class.
    pub class: &'static str,
    /// Thin and dotted: it says that two things belong together.
    pub reference: bool,
    /// A head at both ends.
    pub both: bool,
    pub lateral: bool,
    /// Whether the head is drawn: a piece that ends at a gateway has it too, an attachment has none.
    pub head: bool,
    pub label: Label,
    /// The number of the step that it is.
    pub step: Option<String>,
    /// The title of its element.
    pub tooltip: String,
}

/// The words on a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// What: a route, a protocol, the author's text.
    pub what: Option<String>,
    /// Ports, headers.
    pub facts: Vec<String>,
    /// The class in a word; said once a bundle.
    pub word: Option<String>,
}

impl Label {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.what.is_none() && self.facts.is_empty() && self.word.is_none()
    }
}

#[derive(Clone, Debug)]
pub struct FlowText {
    pub title: String,
    pub steps: Vec<StepText>,
}

#[derive(Clone, Debug)]
pub struct StepText {
    /// `1`, `3a`.
    pub number: String,
    pub text: String,
}

/// A finding as the foot tells it.
#[derive(Clone, Debug)]
pub struct FindingText {
    /// `i1`, `w2`, `e1`.
    pub badge: String,
    pub severity: Severity,
    pub text: String,
    /// Where its badge stands.
    pub boxes: Vec<BoxId>,
    pub lines: Vec<LineId>,
}

#[derive(Clone, Debug)]
pub struct HopText {
    pub class: &'static str,
    pub word: &'static str,
    pub meaning: &'static str,
}

impl View {
    /// Whether a box is subdued, since others are set off.
    #[must_use]
    pub fn subdues_box(&self, id: BoxId) -> bool {
        self.lit.as_ref().is_some_and(|lit| !lit.boxes.contains(&id))
    }

    /// Whether a line is subdued, since others are set off.
    #[must_use]
    pub fn subdues_line(&self, id: LineId) -> bool {
        self.lit.as_ref().is_some_and(|lit| !lit.lines.contains(&id))
    }

    /// The box of a resource, where it has one of its own.
    #[must_use]
    pub fn box_of(&self, node: NodeId) -> Option<BoxId> {
        self.boxes.enumerated().find(|(_, boxed)| boxed.shows.first() == Some(&node)).map(|(id, _)| id)
    }
}
