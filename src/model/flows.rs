//! Flows: named request paths, each step bound to a link.

use super::arrows;
use super::codes;
use super::links::Links;
use super::names;
use super::reader::{Reader, items};
use super::repeat::Scope;
use super::topology::{Branch, Flow, Step};
use crate::base::diagnostic::Diagnostic;
use crate::base::ids::LinkId;
use crate::base::lang::UserText;
use crate::base::span::Spanned;
use crate::catalog::keys::{self, FlowField, Of, StepField};
use crate::source::codes as source_codes;
use crate::source::draft::DraftFlow;
use crate::source::native::has_arrow;
use crate::source::tree::{Entry, Tree, clip};

/// Reads `flows`.
pub(super) fn read(drafts: &[DraftFlow], links: &Links, reader: &mut Reader<'_, '_>) -> Vec<Flow> {
    let mut flows = Vec::new();
    for draft in drafts {
        if let Some(fault) = names::fault(&draft.id.value) {
            reader.complain(&codes::BAD_ID, draft.id.span, format!("of a flow: {fault}"));
        }
        let mut flow = Flow {
            id: draft.id.value.clone(),
            title: UserText::plain(draft.id.value.clone()),
            steps: Vec::new(),
            span: draft.id.span,
        };
        reader.scope = Scope::default();
        for (field, value) in draft.keys.iter().filter(|(_, value)| !value.is_null()) {
            match field {
                FlowField::Title => {
                    if let Some(title) = reader.user_text("title", value) {
                        flow.title = title;
                    }
                }
                FlowField::Steps => flow.steps = steps(value, links, reader),
            }
        }
        flows.push(flow);
    }
    flows
}

/// A list of steps. The depth of the text bounds the recursion.
fn steps(value: &Tree, links: &Links, reader: &mut Reader<'_, '_>) -> Vec<Step> {
    let mut list = Vec::new();
    for item in items(value) {
        match item.map() {
            Some([entry]) => step(entry, links, reader, &mut list),
            Some(_) => reader.complain_with(
                &source_codes::WRONG_SHAPE,
                item.span,
                "a step is one link, not several keys",
                "write `a -> b: text`, or `one_of` with the ways below it",
            ),
            None => {
                if let Some(text) = reader.text("steps", item) {
                    for link in take(&text, links, reader) {
                        list.push(Step::Take { link, text: None });
                    }
                }
            }
        }
    }
    list
}

/// `a -> b: text`, `one_of: { ... }` or `all_of: { ... }`.
fn step(entry: &Entry, links: &Links, reader: &mut Reader<'_, '_>, list: &mut Vec<Step>) {
    match keys::find(keys::STEP, &entry.key.value).map(|row| row.field) {
        Some(StepField::OneOf) => list.push(Step::OneOf(branches(&entry.value, links, reader))),
        Some(StepField::AllOf) => list.push(Step::AllOf(branches(&entry.value, links, reader))),
        None => {
            let text = if entry.value.is_null() { None } else { reader.user_text("steps", &entry.value) };
            for link in take(&entry.key, links, reader) {
                list.push(Step::Take { link, text: text.clone() });
            }
        }
    }
}

fn branches(value: &Tree, links: &Links, reader: &mut Reader<'_, '_>) -> Vec<Branch> {
    let Some(entries) = value.map() else {
        reader.wrong_shape("one_of", value, "a map from names to steps");
        return Vec::new();
    };
    entries
        .iter()
        .map(|entry| Branch {
            name: UserText::plain(entry.key.value.clone()),
            steps: steps(&entry.value, links, reader),
        })
        .collect()
}

/// The links of a step: one for `a -> b` or an id, one a hop for a chain.
fn take(text: &Spanned<String>, links: &Links, reader: &mut Reader<'_, '_>) -> Vec<LinkId> {
    if !has_arrow(&text.value) {
        let found = links.by_id.get(text.value.trim()).copied();
        if found.is_none() {
            let help = reader
                .complaints
                .did_you_mean(&text.value, links.by_id.keys().map(String::as_str))
                .unwrap_or_else(|| "a step is `a -> b`, or the `id` of a link".to_owned());
            reader.complain_with(
                &codes::UNKNOWN_LINK,
                text.span,
                format!("no link has the id `{}`", clip(&text.value)),
                help,
            );
        }
        return found.into_iter().collect();
    }
    let chain = match arrows::parse(text) {
        Ok(chain)
            if chain.groups.iter().all(|group| group.len() == 1) && !chain.both_ways.contains(&true) =>
        {
            chain
        }
        Ok(_) => {
            reader.complain_with(
                &source_codes::BAD_LINK,
                text.span,
                "a step goes from one end to one other",
                "write a step for each link",
            );
            return Vec::new();
        }
        Err(fault) => {
            reader.complain(&source_codes::BAD_LINK, fault.span, fault.value);
            return Vec::new();
        }
    };
    let ends: Vec<_> = chain.groups.iter().map(|group| reader.lookup(&group[0], Of::Anything)).collect();
    let mut taken = Vec::new();
    for (at, pair) in ends.windows(2).enumerate() {
        let (Some(from), Some(to)) = (pair[0], pair[1]) else { continue };
        let shown =
            || format!("{} -> {}", clip(&chain.groups[at][0].value), clip(&chain.groups[at + 1][0].value));
        match links.by_ends.get(&(from, to)).map(Vec::as_slice) {
            Some([link]) => taken.push(*link),
            Some([first, second, ..]) => {
                let (first, second) = (links.all[*first].span, links.all[*second].span);
                reader.complaints.push(
                    Diagnostic::error(
                        &codes::AMBIGUOUS_LINK,
                        text.span,
                        format!("several links go `{}`", shown()),
                    )
                    .label(first, "one")
                    .label(second, "another")
                    .help("give each an `id` and name that"),
                );
            }
            _ => {
                let help = if links.by_ends.contains_key(&(to, from)) {
                    "there is one the other way round"
                } else {
                    "add it to `links`"
                };
                reader.complain_with(&codes::UNKNOWN_LINK, text.span, format!("no link `{}`", shown()), help);
            }
        }
    }
    taken
}
