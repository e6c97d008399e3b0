//! From the tree of a text to a draft: known keys, right shapes; all complaints of a file in one run.

use super::codes;
use super::complaints::Complaints;
use super::draft::{Draft, DraftFlow, DraftLink, DraftResource, DraftView, Ends, RepeatSet};
use super::tree::{Entry, Tree, Value, clip};
use crate::base::diagnostic::Diagnostic;
use crate::base::span::{Span, Spanned};
use crate::catalog::keys::{self, LinkField, Row, TopField};

/// Values of one repeated name. More is a program, not a diagram; the products are counted before they are written.
const MOST_VALUES: usize = 10_000;

/// Reads one file into the draft and gives the paths it includes. `main` is false for an included file, whose title,
/// description, `as_of` and direction are its own affair.
pub(super) fn read(
    tree: &Tree,
    main: bool,
    draft: &mut Draft,
    complaints: &mut Complaints<'_>,
) -> Vec<Spanned<String>> {
    let mut paths = Vec::new();
    let Some(entries) = tree.map() else {
        complaints.push(
            Diagnostic::error(
                &codes::EMPTY,
                tree.span,
                format!("a topology is a map of keys, not {}", tree.noun()),
            )
            .help("a file begins with `hopmap: 1`, followed by `title`, `resources` and `links`"),
        );
        return paths;
    };
    let mut version = false;
    for entry in entries {
        let Some(row) = known(keys::TOP, entry, "a topology", complaints) else { continue };
        let value = &entry.value;
        if main {
            let slot = match row.field {
                TopField::Title => Some(&mut draft.title),
                TopField::Description => Some(&mut draft.description),
                TopField::AsOf => Some(&mut draft.as_of),
                TopField::Direction => Some(&mut draft.direction),
                _ => None,
            };
            if let Some(slot) = slot {
                *slot = Some(value.clone());
            }
        }
        match row.field {
            TopField::Title | TopField::Description | TopField::AsOf | TopField::Direction => {}
            TopField::Version => {
                version = true;
                if value.text() != Some("1") {
                    complaints.push(
                        Diagnostic::error(
                            &codes::VERSION,
                            value.span,
                            "this version of the language is not known",
                        )
                        .help("write `hopmap: 1`"),
                    );
                }
            }
            TopField::Policy => draft.policy = Some(value.clone()),
            TopField::Allow => draft.allow.push(value.clone()),
            TopField::Hints => draft.hints.push(value.clone()),
            TopField::Repeat => repeat(value, draft, complaints),
            TopField::Include => paths.extend(include(value, complaints)),
            TopField::Resources => draft.resources.extend(resources(value, complaints)),
            TopField::Links => links(value, draft, complaints),
            TopField::Flows => {
                for entry in map(value, "`flows`", complaints) {
                    let keys = fields(keys::FLOW, &entry.value, "a flow", complaints);
                    draft.flows.push(DraftFlow {
                        id: entry.key.clone(),
                        keys: keys.into_iter().map(|(field, _, tree)| (field, tree)).collect(),
                    });
                }
            }
            TopField::Views => {
                for entry in map(value, "`views`", complaints) {
                    let keys = fields(keys::VIEW, &entry.value, "a view", complaints);
                    draft.views.push(DraftView {
                        id: entry.key.clone(),
                        keys: keys.into_iter().map(|(field, _, tree)| (field, tree)).collect(),
                    });
                }
            }
        }
    }
    if main && !version {
        complaints.push(
            Diagnostic::error(
                &codes::VERSION,
                Span { end: tree.span.start, ..tree.span },
                "the version of the language is not stated",
            )
            .help("begin the file with `hopmap: 1`"),
        );
    }
    paths
}

/// Says that a value has the wrong shape.
pub(super) fn wrong_shape(value: &Tree, name: &str, wanted: &str, complaints: &mut Complaints<'_>) {
    complaints.push(Diagnostic::error(
        &codes::WRONG_SHAPE,
        value.span,
        format!("{name} takes {wanted}, not {}", value.noun()),
    ));
}

/// The entries of a map; none where nothing was written after the colon.
fn map<'t>(value: &'t Tree, name: &str, complaints: &mut Complaints<'_>) -> &'t [Entry] {
    match &value.value {
        Value::Map(entries) => entries,
        Value::Null => &[],
        _ => {
            wrong_shape(value, name, "a map", complaints);
            &[]
        }
    }
}

/// The row of a key, or a complaint with the nearest key that may stand here.
fn known<Field>(
    rows: &'static [Row<Field>],
    entry: &Entry,
    owner: &str,
    complaints: &mut Complaints<'_>,
) -> Option<&'static Row<Field>> {
    let name = &entry.key.value;
    let row = keys::find(rows, name);
    if row.is_none() {
        let help = complaints.did_you_mean(name, keys::names(rows)).unwrap_or_else(|| {
            let names: Vec<String> = keys::names(rows).map(|name| format!("`{name}`")).collect();
            format!("{owner} takes {}", names.join(", "))
        });
        complaints.push(
            Diagnostic::error(
                &codes::UNKNOWN_KEY,
                entry.key.span,
                format!("{owner} has no key `{}`", clip(name)),
            )
            .help(help),
        );
    }
    row
}

/// The known keys of a small map.
fn fields<Field: Copy>(
    rows: &'static [Row<Field>],
    value: &Tree,
    owner: &str,
    complaints: &mut Complaints<'_>,
) -> Vec<(Field, Span, Tree)> {
    map(value, owner, complaints)
        .iter()
        .filter_map(|entry| {
            let row = known(rows, entry, owner, complaints)?;
            Some((row.field, entry.key.span, entry.value.clone()))
        })
        .collect()
}

fn repeat(value: &Tree, draft: &mut Draft, complaints: &mut Complaints<'_>) {
    match &value.value {
        Value::Map(_) => repeat_set(value, draft, complaints),
        Value::List(sets) => {
            for set in sets {
                repeat_set(set, draft, complaints);
            }
        }
        Value::Null => {}
        Value::Scalar { .. } => wrong_shape(value, "`repeat`", "a map of names and lists", complaints),
    }
}

fn repeat_set(value: &Tree, draft: &mut Draft, complaints: &mut Complaints<'_>) {
    let mut complain = |span, message: String, help: &str| {
        complaints.push(Diagnostic::error(&codes::BAD_REPEAT, span, message).help(help));
    };
    let Some(entries) = value.map() else {
        complain(
            value.span,
            format!("a set of `repeat` is a map, not {}", value.noun()),
            "write `{ z: [a, c] }`",
        );
        return;
    };
    let mut set = RepeatSet { names: Vec::new(), rows: Vec::new() };
    for entry in entries {
        let (name, span) = (&entry.key.value, entry.key.span);
        if matches!(name.as_str(), "default" | "connect" | "disconnect") {
            complain(span, format!("`{name}` is a route key and cannot be repeated"), "take another name");
            continue;
        }
        if name.is_empty() || !name.chars().all(|character| character.is_alphanumeric() || character == '_') {
            complain(
                span,
                format!("`{}` is no name for a repetition", clip(name)),
                "letters, digits and `_`; without `$`",
            );
            continue;
        }
        let before =
            draft.repeat.iter().chain([&set]).flat_map(|set| &set.names).find(|before| before.value == *name);
        if let Some(before) = before {
            complaints.push(
                Diagnostic::error(&codes::BAD_REPEAT, span, format!("`{name}` is repeated already"))
                    .label(before.span, "first here"),
            );
            return;
        }
        let values: Option<Vec<String>> = entry
            .value
            .list()
            .map(|items| items.iter().map(|item| item.text().map(str::to_owned)).collect())
            .unwrap_or_default();
        let Some(values) = values.filter(|values| !values.is_empty() && values.len() <= MOST_VALUES) else {
            complain(entry.value.span, format!("`{name}` needs a list of values"), "write `{ z: [a, c] }`");
            continue;
        };
        if set.names.is_empty() {
            set.rows = values.into_iter().map(|value| vec![value]).collect();
        } else if set.rows.len() == values.len() {
            for (row, value) in set.rows.iter_mut().zip(values) {
                row.push(value);
            }
        } else {
            complain(
                entry.value.span,
                format!(
                    "`{name}` has {} values, `{}` has {}",
                    values.len(),
                    set.names[0].value,
                    set.rows.len()
                ),
                "names of one map advance together; for independent ones write a list of maps",
            );
            continue;
        }
        set.names.push(entry.key.clone());
    }
    if !set.names.is_empty() {
        draft.repeat.push(set);
    }
}

fn include(value: &Tree, complaints: &mut Complaints<'_>) -> Vec<Spanned<String>> {
    let single = std::slice::from_ref(value);
    let items = match &value.value {
        Value::List(items) => items,
        Value::Null => return Vec::new(),
        _ => single,
    };
    let mut paths = Vec::new();
    for item in items {
        match item.text() {
            Some(path) => paths.push(Spanned::new(path.to_owned(), item.span)),
            None => wrong_shape(item, "`include`", "a path", complaints),
        }
    }
    paths
}

/// The resources of a map. The depth of the tree bounds the recursion.
fn resources(value: &Tree, complaints: &mut Complaints<'_>) -> Vec<DraftResource> {
    let mut list = Vec::new();
    for entry in map(value, "a map of resources", complaints) {
        let mut resource = DraftResource {
            id: entry.key.clone(),
            kind: None,
            keys: Vec::new(),
            children: None,
            children_span: Span::default(),
        };
        let id = clip(&entry.key.value);
        match &entry.value.value {
            Value::Map(keys) => {
                for key in keys {
                    match key.key.value.as_str() {
                        "kind" => match key.value.text() {
                            Some(kind) => resource.kind = Some(Spanned::new(kind.to_owned(), key.value.span)),
                            None => wrong_shape(&key.value, "`kind`", "the id of a kind", complaints),
                        },
                        "children" => {
                            resource.children = Some(resources(&key.value, complaints));
                            resource.children_span = key.key.span;
                        }
                        _ => resource.keys.push((key.key.clone(), key.value.clone())),
                    }
                }
            }
            Value::Scalar { text, .. } => {
                complaints.push(
                    Diagnostic::error(
                        &codes::WRONG_SHAPE,
                        entry.value.span,
                        format!("`{id}` takes a map of keys, not a text"),
                    )
                    .help(format!("write `{id}: {{ kind: {} }}`", clip(text))),
                );
                resource.kind = Some(Spanned::new(text.clone(), entry.value.span));
            }
            Value::Null => {}
            Value::List(_) => wrong_shape(&entry.value, &format!("`{id}`"), "a map of keys", complaints),
        }
        list.push(resource);
    }
    list
}

/// Whether a text holds an arrow.
#[must_use]
pub fn has_arrow(text: &str) -> bool {
    text.contains("->") || text.contains('→')
}

fn links(value: &Tree, draft: &mut Draft, complaints: &mut Complaints<'_>) {
    let items = match &value.value {
        Value::List(items) => items,
        Value::Null => return,
        _ => {
            wrong_shape(value, "`links`", "a list", complaints);
            return;
        }
    };
    for item in items {
        draft.links.extend(link(item, complaints));
    }
}

fn bad_link(span: Span, message: impl Into<String>, help: &str, complaints: &mut Complaints<'_>) {
    complaints.push(Diagnostic::error(&codes::BAD_LINK, span, message).help(help));
}

const LINK_FORMS: &str = "write `a -> b`, `a -> b: label`, `a -> b: { ... }` or `{ from: a, to: b }`";

fn link(item: &Tree, complaints: &mut Complaints<'_>) -> Option<DraftLink> {
    match &item.value {
        Value::Scalar { text, .. } => {
            let ends = Ends::Arrow(Spanned::new(text.clone(), item.span));
            Some(DraftLink { ends, keys: Vec::new(), span: item.span })
        }
        Value::Map(entries) => match entries.iter().find(|entry| has_arrow(&entry.key.value)) {
            Some(arrow) => {
                for other in entries.iter().filter(|entry| entry.key.span != arrow.key.span) {
                    bad_link(
                        other.key.span,
                        format!("`{}` stands beside the link, not in it", clip(&other.key.value)),
                        "keys of a link go into the braces behind its ends: `a -> b: { port: 443 }`",
                        complaints,
                    );
                }
                Some(short_link(arrow, complaints))
            }
            None => long_link(item, entries, complaints),
        },
        Value::Null | Value::List(_) => {
            bad_link(item.span, format!("a link is not {}", item.noun()), LINK_FORMS, complaints);
            None
        }
    }
}

/// `a -> b: ...`.
fn short_link(arrow: &Entry, complaints: &mut Complaints<'_>) -> DraftLink {
    let ends = Ends::Arrow(arrow.key.clone());
    let value = &arrow.value;
    let mut keys = Vec::new();
    match &value.value {
        Value::Null => {}
        Value::Scalar { .. } => keys.push((LinkField::Label, value.span, value.clone())),
        Value::Map(entries) if is_user_text(entries) => {
            keys.push((LinkField::Label, value.span, value.clone()));
        }
        Value::Map(entries) => {
            for entry in entries {
                let Some(row) = known(keys::LINK, entry, "a link", complaints) else { continue };
                if matches!(row.field, LinkField::From | LinkField::To) {
                    bad_link(
                        entry.key.span,
                        "the ends of this link stand before the colon",
                        LINK_FORMS,
                        complaints,
                    );
                } else {
                    keys.push((row.field, entry.key.span, entry.value.clone()));
                }
            }
        }
        Value::List(_) => wrong_shape(value, "a link", "a text or a map", complaints),
    }
    DraftLink { ends, keys, span: arrow.key.span }
}

/// `{ from: a, to: b, ... }`.
fn long_link(item: &Tree, entries: &[Entry], complaints: &mut Complaints<'_>) -> Option<DraftLink> {
    let (mut from, mut to) = (None, None);
    let mut keys = Vec::new();
    for entry in entries {
        let Some(row) = known(keys::LINK, entry, "a link", complaints) else { continue };
        match row.field {
            LinkField::From => from = Some(entry.value.clone()),
            LinkField::To => to = Some(entry.value.clone()),
            field => keys.push((field, entry.key.span, entry.value.clone())),
        }
    }
    match (from, to) {
        (Some(from), Some(to)) => Some(DraftLink { ends: Ends::Long { from, to }, keys, span: item.span }),
        (None, None) => {
            bad_link(item.span, "this link has no ends", LINK_FORMS, complaints);
            None
        }
        (from, _) => {
            let missing = if from.is_some() { "to" } else { "from" };
            bad_link(item.span, format!("this link has no `{missing}`"), LINK_FORMS, complaints);
            None
        }
    }
}

/// Whether a map is a text in two languages.
#[must_use]
pub fn is_user_text(entries: &[Entry]) -> bool {
    !entries.is_empty() && entries.iter().all(|entry| matches!(entry.key.value.as_str(), "en" | "ja"))
}
