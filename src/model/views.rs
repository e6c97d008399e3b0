//! Views and hints: what is drawn, and wishes about how.

use super::codes;
use super::names;
use super::reader::{Reader, items};
use super::repeat::Scope;
use super::topology::{Flow, Hint, ViewRequest};
use crate::base::diagnostic::Diagnostic;
use crate::base::ids::{IdVec, NodeId};
use crate::base::lang::UserText;
use crate::base::span::Spanned;
use crate::catalog::keys::{self, HintField, Of, ViewField};
use crate::source::draft::DraftView;
use crate::source::tree::{Tree, clip};

/// Reads `hints`; `same parent` is checked once all nodes are there.
pub(super) fn hints(name: &str, value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<Hint> {
    let mut list = Vec::new();
    for item in items(value) {
        let before_item = reader.complaints.count();
        let (mut rank, mut of, mut before, mut order) = (false, None, None, None);
        for (field, value) in reader.entries(name, keys::HINT, item) {
            match field {
                HintField::Rank => rank = reader.word("rank", value, &[("same", ())]).is_some(),
                HintField::Of => of = Some(reader.ids("of", value, Of::Anything)),
                HintField::Before => before = Some(reader.ids("before", value, Of::Anything)),
                HintField::Order => order = Some(reader.ids("order", value, Of::Anything)),
            }
        }
        let span = item.span;
        let hint = match (rank, of, before, order) {
            (true, Some(of), None, None) => Some(Hint::SameRank(Spanned::new(of, span))),
            (false, None, Some(before), None) => Some(Hint::Before(Spanned::new(before, span))),
            (false, None, None, Some(order)) => Some(Hint::Order(Spanned::new(order, span))),
            _ => None,
        };
        match hint {
            Some(hint) => list.push(hint),
            None if reader.complaints.count() == before_item => reader.complain_with(
                &codes::BAD_VALUE,
                span,
                "this hint says nothing, or two things",
                "write `{ rank: same, of: [a, b] }`, `{ before: [a, b] }` or `{ order: [a, b, c] }`",
            ),
            None => {}
        }
    }
    list
}

/// Complains about hints that order what stands in different boundaries.
pub(super) fn check_siblings(
    hints: &[Hint],
    parents: &IdVec<NodeId, Option<NodeId>>,
    reader: &mut Reader<'_, '_>,
) {
    for hint in hints {
        let (Hint::SameRank(nodes) | Hint::Order(nodes) | Hint::Before(nodes)) = hint;
        let strangers = nodes.value.windows(2).any(|pair| parents[pair[0]] != parents[pair[1]]);
        if strangers {
            reader.complain_with(
                &codes::NOT_SIBLINGS,
                nodes.span,
                "these do not stand in the same boundary",
                "name the boundaries around them instead",
            );
        }
    }
}

/// Reads `views`.
pub(super) fn read(
    drafts: &[DraftView],
    flows: &[Flow],
    boundaries: &IdVec<NodeId, bool>,
    reader: &mut Reader<'_, '_>,
) -> Vec<ViewRequest> {
    let mut views = Vec::new();
    for draft in drafts {
        if let Some(fault) = names::fault(&draft.id.value) {
            reader.complain(&codes::BAD_ID, draft.id.span, format!("of a view: {fault}"));
        }
        let mut view = ViewRequest {
            id: draft.id.value.clone(),
            title: UserText::plain(draft.id.value.clone()),
            show: None,
            hide: Vec::new(),
            collapse: Vec::new(),
            flow: None,
            span: draft.id.span,
        };
        reader.scope = Scope::default();
        for (field, value) in draft.keys.iter().filter(|(_, value)| !value.is_null()) {
            match field {
                ViewField::Title => {
                    if let Some(title) = reader.user_text("title", value) {
                        view.title = title;
                    }
                }
                ViewField::Show => view.show = Some(reader.ids("show", value, Of::Anything)),
                ViewField::Hide => view.hide = hidden(value, reader),
                ViewField::Collapse => view.collapse = collapsed(value, boundaries, reader),
                ViewField::Flow => view.flow = flow(value, flows, reader),
            }
        }
        views.push(view);
    }
    views
}

/// Ids, or kinds for all resources of them.
fn hidden(value: &Tree, reader: &mut Reader<'_, '_>) -> Vec<NodeId> {
    let mut nodes = Vec::new();
    for item in items(value) {
        for text in reader.spread("hide", item) {
            let kind = reader.catalog.kind(&text.value);
            match (reader.names.get(&text.value), kind) {
                (None, Some(kind)) => {
                    nodes.extend(
                        reader.kinds.enumerated().filter(|(_, of)| **of == Some(kind)).map(|(node, _)| node),
                    );
                }
                _ => nodes.extend(reader.lookup(&text, Of::Anything)),
            }
        }
    }
    nodes.sort_unstable();
    nodes.dedup();
    nodes
}

fn collapsed(value: &Tree, boundaries: &IdVec<NodeId, bool>, reader: &mut Reader<'_, '_>) -> Vec<NodeId> {
    let nodes = reader.ids("collapse", value, Of::Anything);
    if nodes.iter().any(|node| !boundaries[*node]) {
        reader.complain_with(
            &codes::WRONG_REFERENCE,
            value.span,
            "only boundaries can be drawn as one box",
            "leave single resources out with `hide`",
        );
    }
    nodes.into_iter().filter(|node| boundaries[*node]).collect()
}

fn flow(value: &Tree, flows: &[Flow], reader: &mut Reader<'_, '_>) -> Option<usize> {
    let text = reader.text("flow", value)?;
    let found = flows.iter().position(|flow| flow.id == text.value);
    if found.is_none() {
        let help = reader.complaints.did_you_mean(&text.value, flows.iter().map(|flow| flow.id.as_str()));
        reader.complaints.push(
            Diagnostic::error(&codes::UNKNOWN_FLOW, text.span, format!("no flow `{}`", clip(&text.value)))
                .maybe_help(help),
        );
    }
    found
}
