//! What was written: every value with its place, nothing resolved.

use super::tree::Tree;
use crate::base::span::{Span, Spanned};
use crate::catalog::keys::{FlowField, LinkField, ViewField};

/// A topology as written, with what it includes.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The main file's value for each of these.
    pub title: Option<Tree>,
    pub description: Option<Tree>,
    pub as_of: Option<Tree>,
    pub direction: Option<Tree>,
    pub policy: Option<Tree>,
    /// One value for each file that has the key.
    pub allow: Vec<Tree>,
    pub hints: Vec<Tree>,
    pub repeat: Vec<RepeatSet>,
    pub resources: Vec<DraftResource>,
    pub links: Vec<DraftLink>,
    pub flows: Vec<DraftFlow>,
    pub views: Vec<DraftView>,
    /// Where the main file begins, for news about the whole.
    pub start: Span,
}

/// Names that advance together.
#[derive(Clone, Debug)]
pub struct RepeatSet {
    pub names: Vec<Spanned<String>>,
    /// The values, one row each; as long as `names`.
    pub rows: Vec<Vec<String>>,
}

/// A resource and what stands in it.
#[derive(Clone, Debug)]
pub struct DraftResource {
    pub id: Spanned<String>,
    pub kind: Option<Spanned<String>>,
    /// All keys but `kind` and `children`.
    pub keys: Vec<(Spanned<String>, Tree)>,
    /// `None` without the key, so that an empty `children` can be told from none.
    pub children: Option<Vec<DraftResource>>,
    /// Where `children` was written.
    pub children_span: Span,
}

/// An entry of `links`, in whichever form.
#[derive(Clone, Debug)]
pub struct DraftLink {
    pub ends: Ends,
    /// All keys but `from` and `to`; the text of the short form is a `label`.
    pub keys: Vec<(LinkField, Span, Tree)>,
    pub span: Span,
}

/// The ends of a link as written.
#[derive(Clone, Debug)]
pub enum Ends {
    /// `a -> b, c`.
    Arrow(Spanned<String>),
    /// `from` and `to`.
    Long { from: Tree, to: Tree },
}

#[derive(Clone, Debug)]
pub struct DraftFlow {
    pub id: Spanned<String>,
    pub keys: Vec<(FlowField, Tree)>,
}

#[derive(Clone, Debug)]
pub struct DraftView {
    pub id: Spanned<String>,
    pub keys: Vec<(ViewField, Tree)>,
}
