//! What a view and the hints to layout say.

use super::{Of, Row, Shape, row};

/// Keys of a view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ViewField {
    Title,
    Show,
    Hide,
    Collapse,
    Flow,
}

pub static VIEW: &[Row<ViewField>] = &[
    row(
        "title",
        ViewField::Title,
        Shape::UserText,
        "Title of the picture; its id when left out.",
        "図の題名。省略すると識別子。",
    ),
    row(
        "show",
        ViewField::Show,
        Shape::Ids(Of::Anything),
        "What is drawn; everything when left out.",
        "描くもの。省略するとすべて。",
    ),
    row(
        "hide",
        ViewField::Hide,
        Shape::IdsOrKinds,
        "What is left out: ids or kinds.",
        "描かないもの。識別子か種別。",
    ),
    row(
        "collapse",
        ViewField::Collapse,
        Shape::Ids(Of::Anything),
        "Boundaries drawn as one box.",
        "1 つの箱にまとめて描く境界。",
    ),
    row(
        "flow",
        ViewField::Flow,
        Shape::FlowId,
        "The flow that is set off: what else the view shows is subdued.",
        "強調する流れ。ビューに表示される他のものは薄く描く。",
    ),
];

/// Keys of a hint.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HintField {
    Rank,
    Of,
    Before,
    Order,
}

pub static HINT: &[Row<HintField>] = &[
    row(
        "rank",
        HintField::Rank,
        Shape::Word(&["same"]),
        "`same`: those in `of` stand at one place along the flow.",
        "`same` は、`of` のリソースを流れの同じ位置に置く。",
    ),
    row(
        "of",
        HintField::Of,
        Shape::Ids(Of::Anything),
        "The siblings that `rank` is about.",
        "`rank` の対象。",
    ),
    row(
        "before",
        HintField::Before,
        Shape::Ids(Of::Anything),
        "The first stands before the second.",
        "1 つ目を 2 つ目より前に置く。",
    ),
    row(
        "order",
        HintField::Order,
        Shape::Ids(Of::Anything),
        "These siblings stand in this order across the flow.",
        "流れを横切る向きの並び順。",
    ),
];
