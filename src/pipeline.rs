//! The order of the stages: no other place knows it.
//!
//! Comes in: a text and what is wished of it. Goes out: the understood topology, its picture, its document. Never
//! here: the work of a stage, a file, the clock.

use crate::base::date::Date;
use crate::base::diagnostic::{Code, Diagnostics};
use crate::base::span::{Source, Sources};
use crate::catalog;
use crate::graph::{self, Graph};
use crate::model;
use crate::source;

pub use crate::document::DocumentOptions;
pub use source::{Load, MOST_BYTES, decode};

/// Every code that the stages complain with, one list a room.
pub static CODES: &[&[&Code]] = &[source::codes::ALL, model::codes::ALL];

/// What is called with the name of each stage when it has ended: for timings.
pub type Watch<'a> = &'a mut dyn FnMut(&'static str);

/// A topology that is right, with what is true of it.
#[derive(Debug)]
pub struct Understood {
    pub graph: Graph,
}

/// Text to verdicts. `None` when the text is wrong: `diagnostics` says where; nothing later runs.
///
/// `today` only decides whether an accepted finding is still accepted.
pub fn understand(
    main: Source,
    sources: &mut Sources,
    load: Load<'_>,
    today: Option<Date>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> Option<Understood> {
    let draft = source::read(main, sources, load, diagnostics);
    watch("read");
    let topology = model::resolve(draft, catalog::catalog(), diagnostics);
    watch("resolve");
    if diagnostics.has_errors() {
        return None;
    }

    let graph = graph::build(topology);
    watch("build");
    let _ = today;
    Some(Understood { graph })
}
