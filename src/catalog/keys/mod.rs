//! Every key of the topology language: where it may stand, what it takes, what it means.
//!
//! The reader of topologies, the JSON Schema and the reference page all come from these rows; nothing else declares
//! a key.

mod elsewhere;
mod flow;
mod link;
mod resource;
mod view;

pub use elsewhere::instead;
pub use flow::{FLOW, FlowField, STEP, StepField};
pub use link::{ALLOW, AllowField, HEADER, HeaderField, LINK, LinkField, ROUTE, RouteField};
pub use resource::{RESOURCE, ResourceField};
pub use view::{HINT, HintField, VIEW, ViewField};

use super::kind::{Kind, Net};
use crate::base::lang::Text;

/// A key without the place that its table gives it.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
    pub about: Text,
}

/// A row: a key and what it sets.
#[derive(Debug)]
pub struct Row<Field: 'static> {
    pub key: Key,
    pub field: Field,
}

/// A key of a resource: also which kinds have it.
#[derive(Debug)]
pub struct ResourceRow {
    pub key: Key,
    pub on: On,
    pub field: ResourceField,
}

/// What a value may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    Bool,
    /// A whole number, both ends included.
    Integer(u32, u32),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A text, taken as written.
    Text,
    /// A text or a list of them.
    Texts,
    /// A text for people: one, or `{ en, ja }`.
    UserText,
    /// One address block or a list of them.
    Cidrs,
    /// A link target: http, https, mailto or relative.
    Href,
    /// `2026-11-22`.
    Date,
    /// The id or an alias of a kind.
    Kind,
    /// The name of a Region.
    Region,
    /// A resource.
    Id(Of),
    /// A resource or a list of them.
    Ids(Of),
    /// Ids, or `none`.
    Egress,
    /// Methods of proving who calls; these words, `none`, or `{ lambda: id }`.
    Auth(&'static [&'static str]),
    Headers,
    Listeners,
    /// A status or `redirect`.
    DefaultAction,
    ResourcePolicy,
    /// Service names or ids.
    Services,
    /// Networks of these kinds.
    Connects(&'static [&'static str], Joins),
    Inbound,
    Via,
    Routes,
    /// One hop class or a list.
    Classes,
    Allow,
    Properties,
    Hints,
    Resources,
    Links,
    Flows,
    Views,
    Steps,
    Repeat,
    Paths,
    /// Ids of resources; kinds too.
    IdsOrKinds,
    /// The id of a flow.
    FlowId,
}

/// In which forms a connection says what it joins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joins {
    /// Exactly two.
    Pair,
    /// One or a list.
    List,
    /// A list, the long form, or a map from an attachment to those it has routes to.
    Routes,
}

/// What a reference may name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Of {
    Anything,
    Kinds(&'static [&'static str]),
}

impl Of {
    /// Whether a resource of `kind` may be named.
    #[must_use]
    pub fn permits(self, kind: &Kind) -> bool {
        match self {
            Self::Anything => true,
            Self::Kinds(ids) => ids.contains(&kind.id),
        }
    }
}

impl Shape {
    /// The words from which a value is chosen; empty where it is no choice.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Word(words) | Self::Auth(words) => words,
            Self::Bool => &["true", "false"],
            _ => &[],
        }
    }
}

/// Which kinds have a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum On {
    Every,
    /// What can hold others.
    Boundaries,
    Kinds(&'static [&'static str]),
    /// Kinds of these net classes, and these.
    Nets(&'static [Net], &'static [&'static str]),
}

impl On {
    /// Whether resources of `kind` have the key.
    #[must_use]
    pub fn permits(self, kind: &Kind) -> bool {
        match self {
            Self::Every => true,
            Self::Boundaries => kind.boundary.is_some(),
            Self::Kinds(ids) => ids.contains(&kind.id),
            Self::Nets(nets, ids) => nets.contains(&kind.net) || ids.contains(&kind.id),
        }
    }
}

/// The row of a resource key that holds for `kind`.
#[must_use]
pub fn of_resource(name: &str, kind: &Kind) -> Option<&'static ResourceRow> {
    RESOURCE.iter().find(|row| row.key.name == name && row.on.permits(kind))
}

/// The keys that `kind` has and not every other kind too, in the order of the table.
pub fn own(kind: &Kind) -> impl Iterator<Item = &'static Key> {
    RESOURCE
        .iter()
        .filter(|row| !matches!(row.on, On::Every | On::Boundaries) && row.on.permits(kind))
        .map(|row| &row.key)
}

/// The rows of a resource key on whatever kind; more than one where kinds mean different things by it.
pub fn of_some_resource(name: &str) -> impl Iterator<Item = &'static ResourceRow> {
    RESOURCE.iter().filter(move |row| row.key.name == name)
}

/// The row of a key in one of the smaller tables.
#[must_use]
pub fn find<Field>(rows: &'static [Row<Field>], name: &str) -> Option<&'static Row<Field>> {
    rows.iter().find(|row| row.key.name == name)
}

/// The keys of one of the smaller tables.
pub fn names<Field>(rows: &'static [Row<Field>]) -> impl Iterator<Item = &'static str> {
    rows.iter().map(|row| row.key.name)
}

const SUBNETS: &[&str] = &["public-subnet", "private-subnet", "isolated-subnet"];
/// What a connection can join.
const NETWORKS: &[&str] = &[
    "vpc",
    "data-center",
    "cgw",
    "dx",
    "dx-gateway",
    "dx-vif",
    "vpn",
    "client-vpn",
    "tgw",
    "cloudwan",
    "vgw",
    "vpc-lattice",
    "lattice-service-network",
    "lattice-resource-gateway",
];
/// What an endpoint can serve beside AWS's own services.
pub const SERVED: &[&str] =
    &["privatelink-service", "lattice-service-network", "vpc-lattice", "lattice-resource-gateway"];

const PRIVATE_ONLY: Shape = Shape::Word(&["private-only"]);
const DIRECTION: Shape = Shape::Word(&["right", "down"]);

const fn key(name: &'static str, shape: Shape, en: &'static str, ja: &'static str) -> Key {
    Key { name, shape, about: Text::new(en, ja) }
}

const fn row<Field: Copy>(
    name: &'static str,
    field: Field,
    shape: Shape,
    en: &'static str,
    ja: &'static str,
) -> Row<Field> {
    Row { key: key(name, shape, en, ja), field }
}

const fn on(
    on: On,
    name: &'static str,
    field: ResourceField,
    shape: Shape,
    en: &'static str,
    ja: &'static str,
) -> ResourceRow {
    ResourceRow { key: key(name, shape, en, ja), on, field }
}

/// Keys of the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TopField {
    Version,
    Title,
    Description,
    AsOf,
    Repeat,
    Include,
    Direction,
    Policy,
    Allow,
    Resources,
    Links,
    Flows,
    Views,
    Hints,
}

pub static TOP: &[Row<TopField>] = &[
    row(
        "hopmap",
        TopField::Version,
        Shape::Integer(1, 1),
        "Version of the language: 1.",
        "言語の版。1 と書く。",
    ),
    row(
        "title",
        TopField::Title,
        Shape::UserText,
        "Title of the picture and of the document.",
        "図と文書の題名。",
    ),
    row(
        "description",
        TopField::Description,
        Shape::UserText,
        "What the system is for; the first paragraph of the document.",
        "システムの目的。文書の冒頭に置く。",
    ),
    row(
        "as_of",
        TopField::AsOf,
        Shape::Date,
        "The day at which AWS's facts are judged; the newest known day when left out.",
        "AWS の仕様をどの時点で判断するか。省略すると、把握している最新の日付。",
    ),
    row(
        "repeat",
        TopField::Repeat,
        Shape::Repeat,
        "Names and their values: what holds `$name` is written once for each value.",
        "名前と値の組。`$名前` を含むものは値の数だけ書いたことになる。",
    ),
    row(
        "include",
        TopField::Include,
        Shape::Paths,
        "Files below the project folder whose resources and links belong to this topology.",
        "このトポロジーに取り込むファイル。プロジェクトのフォルダー内に限る。",
    ),
    row("direction", TopField::Direction, DIRECTION, "Main direction of reading.", "図を読み進める向き。"),
    row(
        "policy",
        TopField::Policy,
        PRIVATE_ONLY,
        "`private-only`: every hop must be `private`, `private-link`, `aws-internal` or `none`.",
        "`private-only` は、すべてのホップが `private`、`private-link`、`aws-internal`、`none` のどれかであることを求める。",
    ),
    row(
        "allow",
        TopField::Allow,
        Shape::Allow,
        "Findings accepted for the whole file, each with a reason.",
        "ファイル全体で許容する指摘。理由を添える。",
    ),
    row(
        "resources",
        TopField::Resources,
        Shape::Resources,
        "The resources by id, as a tree of boundaries and what stands in them.",
        "リソースの一覧。境界とその中身の木を、識別子をキーにして書く。",
    ),
    row(
        "links",
        TopField::Links,
        Shape::Links,
        "Who calls whom: `a -> b`, `a -> b: label` or `a -> b: { ... }`.",
        "どこからどこへつながるか。`a -> b`、`a -> b: ラベル`、`a -> b: { ... }` の形で書く。",
    ),
    row(
        "flows",
        TopField::Flows,
        Shape::Flows,
        "Named request paths; their steps are numbered.",
        "名前を付けたリクエストの流れ。手順には番号が付く。",
    ),
    row(
        "views",
        TopField::Views,
        Shape::Views,
        "Further pictures of the same model.",
        "同じモデルから描く別の図。",
    ),
    row(
        "hints",
        TopField::Hints,
        Shape::Hints,
        "Wishes about the drawing; they never change a meaning.",
        "配置の希望。判定は変わらない。",
    ),
];

/// Keys of an attachment in the long form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttachmentField {
    To,
    Subnets,
    Routes,
}

pub static ATTACHMENT: &[Row<AttachmentField>] = &[
    row(
        "to",
        AttachmentField::To,
        Shape::Id(Of::Kinds(NETWORKS)),
        "The network that is attached.",
        "アタッチするネットワーク。",
    ),
    row(
        "subnets",
        AttachmentField::Subnets,
        Shape::Ids(Of::Kinds(SUBNETS)),
        "The subnets where the attachment stands.",
        "アタッチメントを置くサブネット。",
    ),
    row(
        "routes",
        AttachmentField::Routes,
        Shape::Ids(Of::Kinds(NETWORKS)),
        "The attachments it has routes to.",
        "経路を持つ相手。",
    ),
];

#[cfg(test)]
mod tests {
    use super::{Of, On, RESOURCE, Shape};
    use crate::catalog::catalog;

    #[test]
    fn no_kind_has_a_key_twice_and_every_kind_named_exists() {
        for kind in catalog().kinds() {
            for (at, row) in RESOURCE.iter().enumerate() {
                let again = RESOURCE[at + 1..].iter().any(|later| {
                    later.key.name == row.key.name && later.on.permits(kind) && row.on.permits(kind)
                });
                assert!(!again, "{} has {} twice", kind.id, row.key.name);
            }
        }
        let mut named: Vec<&str> = Vec::new();
        for row in RESOURCE {
            match row.on {
                On::Kinds(ids) | On::Nets(_, ids) => named.extend(ids),
                On::Every | On::Boundaries => {}
            }
            match row.key.shape {
                Shape::Id(Of::Kinds(ids)) | Shape::Ids(Of::Kinds(ids)) | Shape::Connects(ids, _) => {
                    named.extend(ids);
                }
                _ => {}
            }
        }
        for id in named {
            assert!(catalog().kind(id).is_some_and(|kind| kind.id == id), "{id}");
        }
    }
}
