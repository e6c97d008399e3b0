//! What a picture sets off from the rest.

use std::collections::BTreeSet;

use super::picture::{Form, Lit, ViewBox, ViewLine};
use crate::base::ids::{BoxId, IdVec, LineId, LinkId, NodeId};
use crate::base::lang::UserText;
use crate::base::span::Span;
use crate::model::topology::{Flow, Step, Topology};

/// Paths that a picture shows among everything else, which it subdues.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Highlight {
    /// What is said of the picture: which paths they are.
    pub title: String,
    /// The paths for the text alternative, each as its stops.
    pub chains: Vec<String>,
    /// The resources on the paths.
    pub nodes: Vec<NodeId>,
    /// The links of each path. The steps of an only path are numbered.
    pub links: Vec<Vec<LinkId>>,
}

impl Highlight {
    /// The only path as a flow, for its numbers.
    pub(super) fn flow(&self) -> Option<Flow> {
        let [only] = self.links.as_slice() else { return None };
        Some(Flow {
            id: String::new(),
            title: UserText::plain(self.title.clone()),
            steps: only.iter().map(|link| Step::Take { link: *link, text: None }).collect(),
            span: Span::default(),
        })
    }
}

/// The resources at the ends of the steps of a flow, and the links that it takes, each once.
pub(super) fn along(topology: &Topology, flow: &Flow) -> (BTreeSet<NodeId>, BTreeSet<LinkId>) {
    let mut links = BTreeSet::new();
    let mut rest: Vec<&Step> = flow.steps.iter().collect();
    while let Some(step) = rest.pop() {
        match step {
            Step::Take { link, .. } => {
                links.insert(*link);
            }
            Step::OneOf(branches) | Step::AllOf(branches) => {
                rest.extend(branches.iter().flat_map(|branch| &branch.steps));
            }
        }
    }
    let nodes = links.iter().flat_map(|link| [topology.links[*link].from, topology.links[*link].to]);
    (nodes.collect(), links)
}

/// What is drawn, for who looks for the boxes and lines of something.
#[derive(Clone, Copy)]
pub(super) struct Drawing<'view> {
    pub boxes: &'view IdVec<BoxId, ViewBox>,
    pub lines: &'view IdVec<LineId, ViewLine>,
    pub drawn: &'view IdVec<LinkId, Vec<LineId>>,
    pub node_box: &'view dyn Fn(NodeId) -> Option<BoxId>,
}

/// The boxes and lines that are set off: of the resources with the subnets in which their interfaces are, of what the
/// lines meet on their ways, and the boundaries around all of them.
pub(super) fn lit(
    topology: &Topology,
    nodes: impl Iterator<Item = NodeId>,
    links: impl Iterator<Item = LinkId>,
    drawing: Drawing<'_>,
) -> Lit {
    let Drawing { boxes, lines, drawn, node_box } = drawing;
    let mut lit = Lit::default();
    lit.lines.extend(links.filter_map(|link| drawn.get(link)).flatten());
    let places = |node: NodeId| std::iter::once(node).chain(topology.nodes[node].subnets.clone());
    let own = nodes.flat_map(places).filter_map(node_box);
    let met = lit.lines.iter().flat_map(|line| [lines[*line].from, lines[*line].to]);
    for first in own.chain(met) {
        let mut at = Some(first);
        while let Some(id) = at.filter(|id| lit.boxes.insert(*id)) {
            at = boxes[id].parent;
        }
    }
    lit
}

/// What a view sets off for its flow. `None` where no step of it is drawn, or nothing but it: then all looks alike.
pub(super) fn lit_flow(topology: &Topology, flow: &Flow, drawing: Drawing<'_>) -> Option<Lit> {
    let (nodes, links) = along(topology, flow);
    let lit = lit(topology, nodes.into_iter(), links.into_iter(), drawing);
    let other_boxes = drawing
        .boxes
        .enumerated()
        .any(|(id, boxed)| !matches!(boxed.form, Form::Lane) && !lit.boxes.contains(&id));
    let other_lines = drawing.lines.ids().any(|id| !lit.lines.contains(&id));
    (!lit.lines.is_empty() && (other_boxes || other_lines)).then_some(lit)
}
