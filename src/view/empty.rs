//! Views of the author that show nothing, or nothing of their flow, as diagnostics.

use super::highlight;
use super::lines::representative;
use super::shown::{Shown, shown};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::lang::Text;
use crate::model::topology::{Topology, ViewRequest};

/// Codes of what can be said here.
pub static CODES: &[&Code] = &[&EMPTY_VIEW];

static EMPTY_VIEW: Code = Code {
    id: "empty-view",
    explanation: Text::new(
        "A view shows no resource, or draws no step of the flow that it sets off. What `hide` takes away is gone, even \
         where `show` names it; a guard is drawn on what it guards, and not without that; and a step within a boundary that \
         `collapse` draws as one box has no line. The picture is written all the same.",
        "ビューに表示されるリソースが 1 つもないか、強調するはずの流れのステップが 1 つも描かれません。`hide` で除いたものは、`show` に\
         書いても表示されません。WAF のように何かを守るリソースは、守る相手に重ねて描かれるので、相手がなければ表示されません。`collapse` で \
         1 つの箱になった境界の内側のステップには、線がありません。図は、そのまま書き出されます。",
    ),
};

/// Tells which views of a topology show nothing.
pub fn tell(topology: &Topology, diagnostics: &mut Diagnostics) {
    if topology.nodes.iter().all(|node| node.implied) {
        return;
    }
    for view in &topology.views {
        let shown = shown(topology, Some(view));
        if shown.iter().all(|shown| *shown == Shown::Hidden) {
            diagnostics.push(
                Diagnostic::warning(&EMPTY_VIEW, view.span, format!("the view `{}` shows nothing", view.id))
                    .help(way_out(view)),
            );
        } else if let Some(flow) = view.flow.and_then(|at| topology.flows.get(at))
            && !flow.steps.is_empty()
            && !highlight::along(topology, flow).1.iter().any(|link| is_drawn(topology, &shown, *link))
        {
            let message = format!("the view `{}` draws no step of the flow `{}`", view.id, flow.id);
            diagnostics.push(
                Diagnostic::warning(&EMPTY_VIEW, view.span, message)
                    .help("show the two ends of a step, or leave `flow` out"),
            );
        }
    }
}

fn way_out(view: &ViewRequest) -> &'static str {
    match (&view.show, view.hide.is_empty()) {
        (Some(_), true) => {
            "name what is to be seen under `show`, or leave `show` out: then everything is shown"
        }
        (Some(_), false) => "name something under `show` that `hide` does not take away",
        (None, _) => "take something out of `hide`",
    }
}

/// Whether a link has a line: both ends are drawn, and not in the same box that stands for them.
fn is_drawn(topology: &Topology, shown: &IdVec<NodeId, Shown>, link: LinkId) -> bool {
    let link = &topology.links[link];
    let ends = representative(shown, link.from).zip(representative(shown, link.to));
    ends.is_some_and(|(from, to)| from != to || (from, to) == (link.from, link.to))
}
