//! What a picture sets off from the rest.

use super::picture::{Lit, ViewBox, ViewLine};
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

/// The boxes and lines that are set off: of the resources with the subnets in which their interfaces are, of what the
/// lines meet on their ways, and the boundaries around all of them.
pub(super) fn lit(
    topology: &Topology,
    highlight: &Highlight,
    boxes: &IdVec<BoxId, ViewBox>,
    (lines, drawn): (&IdVec<LineId, ViewLine>, &IdVec<LinkId, Vec<LineId>>),
    node_box: &dyn Fn(NodeId) -> Option<BoxId>,
) -> Lit {
    let links = highlight.links.iter().flatten();
    let mut lit = Lit::default();
    lit.lines.extend(links.filter_map(|link| drawn.get(*link)).flatten());
    let places = |node: &NodeId| std::iter::once(*node).chain(topology.nodes[*node].subnets.clone());
    let own = highlight.nodes.iter().flat_map(places).filter_map(node_box);
    let met = lit.lines.iter().flat_map(|line| [lines[*line].from, lines[*line].to]);
    for first in own.chain(met) {
        let mut at = Some(first);
        while let Some(id) = at.filter(|id| lit.boxes.insert(*id)) {
            at = boxes[id].parent;
        }
    }
    lit
}
