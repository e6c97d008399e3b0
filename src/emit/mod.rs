//! Back ends: bytes from what the stages made.
//!
//! Comes in: a `Scene`, a `Document`, a model with its verdicts. Goes out: SVG, Markdown, JSON, SARIF, the
//! annotations of a code host, as text. Never here: a decision; the same input gives the same bytes on every machine.
//! Comes in: a `Scene`, a `Document`, a model with its verdicts. Goes out: SVG, Markdown, HTML, JSON, as text. Never here: a
//! decision; the same input gives the same bytes on every machine.

pub mod checked;
pub mod geometry;
pub mod github;
pub mod html;
pub mod json;
pub mod markdown;
pub mod reference;
pub mod sarif;
pub mod schema;
pub mod site;
pub mod svg;
pub mod verify;
