//! What a flow says, and its steps.

use super::{Row, Shape, row};

/// Keys of a flow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FlowField {
    Title,
    Steps,
}

pub static FLOW: &[Row<FlowField>] = &[
    row(
        "title",
        FlowField::Title,
        Shape::UserText,
        "Title of the flow; its id when left out.",
        "流れの題名。省略すると識別子。",
    ),
    row(
        "steps",
        FlowField::Steps,
        Shape::Steps,
        "Its steps: `a -> b`, a link id, `a -> b: text`, `one_of` or `all_of`.",
        "手順。`a -> b`、リンクの識別子、`a -> b: 説明`、`one_of`、`all_of`。",
    ),
];

/// Keys of a step that is more than a link.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepField {
    OneOf,
    AllOf,
}

pub static STEP: &[Row<StepField>] = &[
    row(
        "one_of",
        StepField::OneOf,
        Shape::Steps,
        "One of several ways is taken, by name.",
        "いずれか 1 つの道筋を通る。名前をキーにして書く。",
    ),
    row(
        "all_of",
        StepField::AllOf,
        Shape::Steps,
        "All ways are taken, side by side, by name.",
        "すべての道筋を並行して通る。名前をキーにして書く。",
    ),
];
