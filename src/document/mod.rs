//! What the text says: a tree of sections.
//!
//! Comes in: a `Graph` and its `Analysis`. Goes out: a `Document`, final sentences in one language, every statement
//! drawn from the model. Never here: markup, an opinion that no fact bears.

pub mod compare;
mod context;
mod facts;
mod groups;
pub mod index;
mod link_words;
pub mod names;
mod options;
mod place;
mod sections;
pub mod trace;
pub mod tree;
pub mod ways;

pub use options::DocumentOptions;
pub use tree::Document;

use crate::analysis::Analysis;
use crate::base::lang::Lang;
use crate::graph::Graph;
use context::Context;
use names::Names;
use tree::Section;

/// The ids of all sections, in their order.
pub fn section_ids() -> impl Iterator<Item = &'static str> {
    sections::SECTIONS.iter().map(|row| row.id)
}

/// Writes every section that has something to say.
#[must_use]
pub fn write(graph: &Graph, analysis: &Analysis, lang: Lang, options: &DocumentOptions) -> Document {
    write_sections(graph, analysis, lang, options, &|_| true)
}

/// Writes those of the sections that are wanted by their ids and have something to say; the others cost nothing.
#[must_use]
pub fn write_sections(
    graph: &Graph,
    analysis: &Analysis,
    lang: Lang,
    options: &DocumentOptions,
    wanted: &dyn Fn(&str) -> bool,
) -> Document {
    let topology = graph.topology();
    let ctx = context(graph, analysis, lang, options);
    let title = topology.title.as_ref().map(|title| names::one_line(title.get(lang)));
    let sections = sections::SECTIONS
        .iter()
        .filter(|row| wanted(row.id))
        .map(|row| Section { id: row.id, heading: ctx.word(row.heading), blocks: (row.write)(&ctx) })
        .filter(|section| !section.blocks.is_empty())
        .collect();
    Document {
        lang,
        title: title
            .filter(|title| !title.is_empty())
            .unwrap_or_else(|| ctx.word(&crate::words::document::UNTITLED)),
        sections,
    }
}

fn context<'a>(
    graph: &'a Graph,
    analysis: &'a Analysis,
    lang: Lang,
    options: &'a DocumentOptions,
) -> Context<'a> {
    let topology = graph.topology();
    Context {
        topology,
        hops: &analysis.hops,
        exposure: &analysis.exposure,
        findings: &analysis.findings,
        bypasses: &analysis.bypasses,
        admitted: &analysis.admitted,
        patterns: &analysis.patterns,
        advice: &analysis.advice,
        options,
        lang,
        names: Names::new(topology, lang),
    }
}
