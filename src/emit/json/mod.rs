//! Formats for programs: the verdicts of `check`, the resolved model, the paths of `trace`.
//!
//! Comes in: graphs with their analysis, diagnostics. Goes out: JSON with a `schema_version`; the mirror types in this
//! room are the contract, and no type of another room is written out as it is. Never here: a verdict.

mod around;
mod attributes;
pub mod baseline;
mod check;
mod compare;
mod model;
mod trace;

pub use around::around;
pub use check::check;
pub use compare::compare;
pub use model::model;
pub use trace::trace;

/// The version of all formats that have none of their own. A key that is added does not change it; one that goes, or
/// means something else, does.
const SCHEMA_VERSION: u32 = 1;

/// JSON on many lines with a line end after the last.
pub(super) fn lines<T: serde::Serialize>(value: &T) -> String {
    // Writing fails for maps whose keys are no strings, and there is none in the mirror types.
    let mut text = serde_json::to_string_pretty(value).expect("every key is a string");
    text.push('\n');
    text
}
