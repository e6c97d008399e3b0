//! From what was written to what is meant: names bound, kinds known, nesting legal.
//!
//! Comes in: a `Draft`. Goes out: a `Topology`, whose every name is bound and every kind known. Never here: a
//! judgement about the architecture, a file, a picture.

pub mod attributes;
pub mod codes;
pub mod link;
pub mod topology;

mod arrows;
mod credentials;
mod flows;
mod links;
mod names;
mod nesting;
mod networks;
mod reader;
mod repeat;
mod resources;
mod routes;
mod views;

use crate::base::diagnostic::{Diagnostic, Diagnostics};
use crate::base::ids::IdVec;
use crate::catalog::keys::{self, TopField};
use crate::catalog::{Catalog, NEWEST};
use crate::source::complaints::Complaints;
use crate::source::draft::Draft;
use crate::source::tree::Tree;
use reader::Reader;
use repeat::{Repeats, Scope};
use topology::Topology;

/// Binds a draft: repetitions written out, every id and kind looked up, every value read.
///
/// What cannot be bound is complained about and left out, so that all errors of a file are found in one run; the
/// result is whole only when no error stands. Nothing is implied here: whatever nobody wrote follows from the rules
/// of the analysis, and gets no node.
pub fn resolve(draft: Draft, catalog: &Catalog, diagnostics: &mut Diagnostics) -> Topology {
    let mut complaints = Complaints::new(diagnostics);
    let repeats = Repeats::new(draft.repeat);
    let nesting::Tree { written, kinds, names, whole } =
        nesting::write(&draft.resources, &repeats, catalog, &mut complaints);
    if written.is_empty() && !complaints.has_errors() {
        complaints.push(
            Diagnostic::warning(&codes::NO_RESOURCES, draft.start, "there is nothing to draw")
                .help("add `resources: { app: { kind: fargate } }`"),
        );
    }
    if !whole {
        return Topology {
            title: None,
            description: None,
            as_of: NEWEST,
            direction: None,
            policy: None,
            allow: Vec::new(),
            nodes: IdVec::new(),
            links: IdVec::new(),
            flows: Vec::new(),
            views: Vec::new(),
            hints: Vec::new(),
        };
    }
    let mut reader = Reader {
        catalog,
        repeats: &repeats,
        names: &names,
        kinds: &kinds,
        complaints: &mut complaints,
        scope: Scope::default(),
    };

    let stand_in = nesting::stand_in(catalog);
    let mut nodes: IdVec<_, _> = written
        .enumerated()
        .map(|(id, written)| resources::bare(written, kinds[id].unwrap_or(stand_in)))
        .collect();
    for (id, written) in written.enumerated() {
        if kinds[id].is_some() {
            reader.scope = written.scope.clone();
            resources::read(&mut nodes[id], written, &mut reader);
        }
    }
    reader.scope = Scope::default();
    nesting::settle_owners(&mut nodes);

    let links = links::read(&draft.links, &mut reader);
    links::check_defaults(&nodes, &links.all, &mut reader);
    let flows = flows::read(&draft.flows, &links, &mut reader);
    let boundaries = nodes.iter().map(|node| node.is_boundary).collect();
    let views = views::read(&draft.views, &flows, &boundaries, &mut reader);

    let hints: Vec<_> =
        draft.hints.iter().flat_map(|value| views::hints("hints", value, &mut reader)).collect();
    let parents = nodes.iter().map(|node| node.parent).collect();
    views::check_siblings(&hints, &parents, &mut reader);
    for node in nodes.iter() {
        views::check_siblings(&node.hints, &parents, &mut reader);
    }

    let stated = |tree: &Option<Tree>| tree.clone().filter(|tree| !tree.is_null());
    let of_top = |field, tree: &Option<Tree>| {
        let row = keys::TOP.iter().find(|row| row.field == field)?;
        Some((&row.key, stated(tree)?))
    };
    Topology {
        title: stated(&draft.title).and_then(|title| reader.user_text("title", &title)),
        description: stated(&draft.description).and_then(|text| reader.user_text("description", &text)),
        as_of: stated(&draft.as_of).and_then(|date| reader.date("as_of", &date)).unwrap_or(NEWEST),
        direction: of_top(TopField::Direction, &draft.direction)
            .and_then(|(key, word)| resources::direction(key, &word, &mut reader)),
        policy: of_top(TopField::Policy, &draft.policy)
            .and_then(|(key, word)| resources::policy(key, &word, &mut reader)),
        allow: draft.allow.iter().flat_map(|value| resources::allow("allow", value, &mut reader)).collect(),
        nodes,
        links: links.all,
        flows,
        views,
        hints,
    }
}

#[cfg(test)]
mod tests;
