//! The tree of resources: repetitions written out, ids and kinds bound, boundaries in boundaries checked.

use super::codes;
use super::names::{self, Names};
use super::repeat::{Repeats, Scope};
use super::topology::Node;
use crate::base::diagnostic::Diagnostic;
use crate::base::ids::{Id, IdVec, NodeId};
use crate::base::span::Spanned;
use crate::catalog::Catalog;
use crate::catalog::kind::{Kind, Net};
use crate::catalog::{keys, nesting};
use crate::source::codes as source_codes;
use crate::source::complaints::Complaints;
use crate::source::draft::DraftResource;
use crate::source::tree::clip;

/// Resources of a topology.
const MOST_NODES: u64 = 20_000;
/// Boundaries in boundaries.
const DEEPEST: usize = 32;

/// The way out where no kind is near.
const OTHER_KINDS: &str = "`hopmap kinds` lists the kinds; `generic-resource` is for what is not among them";

/// A resource after repetition.
pub(super) struct Written<'d> {
    pub(super) id: String,
    pub(super) resource: &'d DraftResource,
    pub(super) scope: Scope,
    pub(super) parent: Option<NodeId>,
    pub(super) children: Vec<NodeId>,
    /// Whether it is a container in this file.
    pub(super) is_boundary: bool,
}

/// All resources, a parent before its children.
pub(super) struct Tree<'d> {
    pub(super) written: IdVec<NodeId, Written<'d>>,
    /// `None` where the kind is not known.
    pub(super) kinds: IdVec<NodeId, Option<&'static Kind>>,
    pub(super) names: Names,
    /// False when a limit was passed: what is missing would only cause complaints that mislead.
    pub(super) whole: bool,
}

/// Writes the resources out. More than the limit are counted, not written.
pub(super) fn write<'d>(
    resources: &'d [DraftResource],
    repeats: &Repeats,
    catalog: &Catalog,
    complaints: &mut Complaints<'_>,
) -> Tree<'d> {
    let tree = Tree { written: IdVec::new(), kinds: IdVec::new(), names: Names::default(), whole: true };
    let mut writer = Writer { repeats, catalog, complaints, tree, depth: 0 };
    let scope = Scope::default();
    let mut total = 0_u64;
    for resource in resources {
        total = total.saturating_add(count(resource, repeats, &scope));
        if total > MOST_NODES {
            writer.complaints.push(
                Diagnostic::error(
                    &source_codes::LIMIT,
                    resource.id.span,
                    format!("more than {MOST_NODES} resources, counted with their repetitions"),
                )
                .help("split the topology"),
            );
            writer.tree.whole = false;
            break;
        }
        writer.resource(resource, None, &scope);
    }
    writer.tree
}

/// How many resources this one and its children become. The depth of the text bounds the recursion.
fn count(resource: &DraftResource, repeats: &Repeats, scope: &Scope) -> u64 {
    let mut sets = Vec::new();
    repeats.note_sets(&resource.id.value, &mut sets);
    let times = repeats.times(&sets, scope);
    let Some(children) = &resource.children else { return times };
    // Which value is bound does not matter for the count, only that one is.
    let inner = repeats.first(&sets, scope);
    let each = children.iter().fold(1_u64, |sum, child| sum.saturating_add(count(child, repeats, &inner)));
    times.saturating_mul(each)
}

struct Writer<'w, 'c, 'd> {
    repeats: &'w Repeats,
    catalog: &'w Catalog,
    complaints: &'w mut Complaints<'c>,
    tree: Tree<'d>,
    depth: usize,
}

impl<'d> Writer<'_, '_, 'd> {
    fn resource(&mut self, resource: &'d DraftResource, parent: Option<NodeId>, scope: &Scope) {
        let mut sets = Vec::new();
        self.repeats.note_sets(&resource.id.value, &mut sets);
        for scope in self.repeats.scopes(&sets, scope) {
            self.one(resource, parent, scope);
        }
    }

    fn one(&mut self, resource: &'d DraftResource, parent: Option<NodeId>, scope: Scope) {
        let id = names::normal(&self.repeats.fill(&resource.id.value, &scope)).into_owned();
        let node = NodeId::at(self.tree.written.len());
        self.check_id(resource, &id, node);
        let kind = self.kind(resource, &id, &scope);
        let empty = resource.children.as_ref().is_none_or(Vec::is_empty);
        let boundary = kind.and_then(|kind| kind.boundary.as_ref());
        let is_boundary = match kind {
            None => !empty,
            Some(_) => boundary.is_some_and(|boundary| !(boundary.node_when_empty && empty)),
        };
        if let Some(kind) = kind
            && boundary.is_none()
            && resource.children.is_some()
        {
            let message = format!("`{}` is of kind `{}`, which holds no other resources", clip(&id), kind.id);
            self.complaints.push(
                Diagnostic::error(&codes::NO_CHILDREN, resource.children_span, message)
                    .help("put the children beside it; only boundaries have `children`"),
            );
        }
        if let Some(kind) = kind {
            self.check_nesting(resource, &id, parent, kind);
        }
        self.tree.kinds.push(kind);
        self.tree.written.push(Written {
            id,
            resource,
            scope: scope.clone(),
            parent,
            children: Vec::new(),
            is_boundary,
        });
        if let Some(parent) = parent {
            self.tree.written[parent].children.push(node);
        }
        let Some(children) = &resource.children else { return };
        if self.depth >= DEEPEST {
            self.complaints.push(
                Diagnostic::error(
                    &source_codes::LIMIT,
                    resource.id.span,
                    format!("boundaries stand in each other more than {DEEPEST} deep"),
                )
                .help("leave levels out: what is between is implied"),
            );
            self.tree.whole = false;
            return;
        }
        self.depth += 1;
        for child in children {
            self.resource(child, Some(node), &scope);
        }
        self.depth -= 1;
    }

    fn check_id(&mut self, resource: &DraftResource, id: &str, node: NodeId) {
        let span = resource.id.span;
        if let Some(name) = self.repeats.undeclared(id) {
            let help = self
                .complaints
                .did_you_mean(name, self.repeats.names())
                .unwrap_or_else(|| "declare it: `repeat: { z: [a, c] }`".to_owned());
            let message = format!("`${}` is not declared by `repeat`", clip(name));
            self.complaints.push(Diagnostic::error(&codes::UNDECLARED_NAME, span, message).help(help));
        } else if let Some(fault) = names::fault(id) {
            self.complaints.push(Diagnostic::error(&codes::BAD_ID, span, fault).help(names::advice(id)));
        }
        if let Err(other) = self.tree.names.take(id, node) {
            let first = self.tree.written[other].resource.id.span;
            let help = if first == span {
                "let the id hold a name of each repetition around it"
            } else {
                "ids are unique in the whole file, and a resource stands in one place"
            };
            self.complaints.push(
                Diagnostic::error(&codes::DUPLICATE_ID, span, format!("the id `{}` is taken", clip(id)))
                    .label(first, "first here")
                    .help(help),
            );
        }
    }

    fn kind(&mut self, resource: &DraftResource, id: &str, scope: &Scope) -> Option<&'static Kind> {
        let Some(Spanned { value, span }) = &resource.kind else {
            self.complaints.push(
                Diagnostic::error(
                    &codes::MISSING_KIND,
                    resource.id.span,
                    format!("`{}` has no `kind`", clip(id)),
                )
                .help("`hopmap kinds` lists the kinds; `generic-resource` is for what is not among them"),
            );
            return None;
        };
        let word = self.repeats.fill(value, scope);
        let kind = self.catalog.kind(&word);
        if kind.is_none() {
            let help = self
                .complaints
                .suggest(|| meant(&self.catalog.suggestions(&word)))
                .unwrap_or_else(|| OTHER_KINDS.to_owned());
            self.complaints.push(
                Diagnostic::error(&codes::UNKNOWN_KIND, *span, format!("unknown kind `{}`", clip(&word)))
                    .help(help),
            );
        }
        kind
    }

    fn check_nesting(&mut self, resource: &DraftResource, id: &str, parent: Option<NodeId>, inner: &Kind) {
        if inner.boundary.is_none() {
            return;
        }
        let around: Vec<NodeId> =
            std::iter::successors(parent, |above| self.tree.written[*above].parent).collect();
        let kinds: Vec<&Kind> = around.iter().map_while(|above| self.tree.kinds[*above]).collect();
        // What holds nothing at all is complained about at its `children`.
        let Some(outer) = nesting::refusing(&kinds, inner).filter(|outer| outer.boundary.is_some()) else {
            return;
        };
        let place = kinds.iter().position(|kind| *kind == outer).and_then(|at| around.get(at).copied());
        let name = place.map(|place| clip(&self.tree.written[place].id)).unwrap_or_default();
        let message = format!("`{}` ({}) cannot stand in `{name}` ({})", clip(id), inner.id, outer.id);
        self.complaints.push(
            Diagnostic::error(&codes::NESTING, resource.id.span, message).help(
                "a boundary stands in a wider one: AWS cloud, organization, unit, account, Region, VPC, zone, subnet",
            ),
        );
    }
}

/// "did you mean ...?" for kinds.
fn meant(kinds: &[&str]) -> Option<String> {
    let quoted: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
    let (last, rest) = quoted.split_last()?;
    Some(match rest {
        [] => format!("did you mean {last}?"),
        _ => format!("did you mean {} or {last}?", rest.join(", ")),
    })
}

/// What stands for a kind that is not known, so that the rest can be read.
pub(super) fn stand_in(catalog: &Catalog) -> &'static Kind {
    let unknown = catalog.kinds().iter().find(|kind| kind.net == Net::Unknown);
    unknown.or_else(|| catalog.kinds().first()).expect("the catalogue has kinds")
}

/// Gives every resource without an `owner` the nearest account around it.
pub(super) fn settle_owners(nodes: &mut IdVec<NodeId, Node>) {
    let mut around: IdVec<NodeId, Option<NodeId>> = IdVec::filled(nodes.len(), None);
    for id in nodes.ids() {
        if let Some(parent) = nodes[id].parent {
            // A parent comes before its children.
            around[id] = if owns(nodes[parent].kind) { Some(parent) } else { around[parent] };
        }
        nodes[id].owner = nodes[id].owner.or(around[id]);
    }
}

/// Whether resources belong to it: whether it has an account number.
fn owns(kind: &Kind) -> bool {
    keys::of_resource("account_id", kind).is_some()
}
