//! The sections of a document, one file each; this list is their order.

mod advice;
mod around;
mod exposure;
mod features;
mod findings;
mod flows;
mod hops;
mod inventory;
mod operations;
mod patterns;
mod picture;
mod purpose;
mod routes;
mod sources;

use super::context::Context;
use super::tree::Block;
use crate::words::document as words;
use crate::words::sentence::Sentence;

/// A section: its id, its heading, and what writes it. One that has nothing to say writes no block and is left out.
#[derive(Debug)]
pub struct Row {
    pub id: &'static str,
    pub heading: &'static Sentence,
    pub write: fn(&Context) -> Vec<Block>,
}

pub static SECTIONS: &[Row] = &[
    Row { id: "purpose", heading: &words::PURPOSE, write: purpose::write },
    Row { id: "picture", heading: &words::PICTURE, write: picture::write },
    Row { id: "patterns", heading: &words::PATTERNS, write: patterns::write },
    Row { id: "flows", heading: &words::FLOWS, write: flows::write },
    Row { id: "routes", heading: &words::ROUTES, write: routes::write },
    Row { id: "hops", heading: &words::HOPS, write: hops::write },
    Row { id: "exposure", heading: &words::EXPOSURE, write: exposure::write },
    Row { id: "features", heading: &words::FEATURES, write: features::write },
    Row { id: "findings", heading: &words::FINDINGS, write: findings::write },
    Row { id: "operations", heading: &words::OPERATIONS, write: operations::write },
    Row { id: "advice", heading: &words::ADVICE, write: advice::write },
    Row { id: "inventory", heading: &words::INVENTORY, write: inventory::write },
    Row { id: "sources", heading: &words::SOURCES, write: sources::write },
];
