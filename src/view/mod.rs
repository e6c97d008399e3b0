//! What the picture says: boxes, lines, captions.
//!
//! Comes in: a `Graph` and its `Analysis`. Goes out: a `View` in one language, each box and line knowing what it
//! shows. Never here: a length, a coordinate, a color.

mod boxes;
mod caption;
mod describe;
pub mod empty;
mod foot;
mod ground;
mod highlight;
mod lines;
pub mod picture;
mod place;
mod seats;
mod shown;
mod sort;
mod steps;

use std::collections::BTreeMap;

use crate::analysis::finding::Finding;
use crate::analysis::hop::Hop;
use crate::base::ids::{BoxId, IdVec, LineId, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::model::topology::Topology;
use crate::words::picture as words;
use boxes::Builder;
pub use highlight::Highlight;
use lines::Runs;
use picture::{Headings, MarkTexts, View, ViewLine};
use place::{Plan, Stand, Tie};
use shown::Shown;

/// Which picture of a topology, and in which language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ViewOptions {
    pub lang: Lang,
    /// The id of a view of the file; `None`, or an id that no view has: the whole picture.
    pub view: Option<String>,
    /// Width to height of the page that it is for.
    pub aspect: Option<(u32, u32)>,
    /// Paths that are set off from everything else; the flows of the file are then not numbered.
    pub highlight: Option<Highlight>,
}

/// What a picture is made from.
#[derive(Clone, Copy)]
pub struct Facts<'model> {
    pub topology: &'model Topology,
    pub hops: &'model IdVec<LinkId, Hop>,
    pub findings: &'model [Finding],
    /// Names of the patterns recognized, in the reader's language.
    pub patterns: &'model [String],
}

/// Selects what the picture says from the facts.
#[must_use]
pub fn select_facts(facts: Facts<'_>, options: &ViewOptions) -> View {
    let topology = facts.topology;
    let lang = options.lang;
    let request =
        options.view.as_ref().and_then(|wanted| topology.views.iter().find(|view| view.id == *wanted));
    let shown = shown::shown(topology, request);
    let ties = lines::ties(topology, facts.hops, &shown);
    let runs = lines::runs(topology, facts.hops, &shown, lang);
    let pieces: Vec<Tie> =
        runs.runs.iter().map(|run| Tie { from: run.from, to: run.to, lateral: run.lateral }).collect();
    let plan = place::plan(topology, &shown, &ties, &pieces);
    let direction = topology.direction.unwrap_or_default();
    let mut grounds = ground::grounds(topology, &ties, &plan);
    ground::turn_back(topology, &plan, &mut grounds, direction, &pieces);

    let mut within: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for id in topology.nodes.ids() {
        if let Shown::Within(outer) = shown[id] {
            within.entry(outer).or_default().push(id);
        }
    }
    let mut builder = Builder {
        topology,
        lang,
        plan: &plan,
        grounds: &grounds,
        direction,
        within,
        inside: &runs.inside,
        pieces,
        boxes: IdVec::new(),
        box_of: BTreeMap::new(),
        roots: Vec::new(),
        next_rank: 0,
        hints: Vec::new(),
    };
    builder.build();
    builder.hint();
    builder.settle_helpers(&runs);
    let Builder { mut boxes, box_of, roots, hints, .. } = builder;
    boxes::guards(topology, lang, &shown, &box_of, &mut boxes);
    let (mut lines, drawn) = draw(topology, lang, &runs, &plan, &box_of);

    let highlight = options.highlight.as_ref();
    let own_flow = highlight.and_then(Highlight::flow);
    let (flows, only) = match highlight {
        Some(_) => (own_flow.as_slice(), None),
        None => (topology.flows.as_slice(), request.and_then(|request| request.flow)),
    };
    let steps = steps::steps(topology, flows, only, lang, &|link| !drawn[link].is_empty());
    number(&steps.numbers, &drawn, &mut lines);
    let node_box =
        |id: NodeId| lines::representative(&shown, id).and_then(|id| box_of.get(&Stand::Node(id)).copied());
    let findings = foot::findings(facts, lang, request.is_some(), &node_box, &drawn);
    let hops = foot::legend(facts, lang, &runs);
    let parts = topology.title.iter().chain(request.map(|request| &request.title)).map(|text| text.get(lang));
    let parts = parts.chain(highlight.map(|highlight| highlight.title.as_str())).map(str::trim);
    let parts: Vec<&str> = parts.filter(|text| caption::is_seen(text)).collect();
    let title = if parts.is_empty() { words::UNTITLED.get(lang).to_owned() } else { parts.join(": ") };
    let drawing = highlight::Drawing { boxes: &boxes, lines: &lines, drawn: &drawn, node_box: &node_box };
    let lit = match (highlight, only.and_then(|only| flows.get(only))) {
        (Some(highlight), _) => {
            let links = highlight.links.iter().flatten().copied();
            Some(highlight::lit(topology, highlight.nodes.iter().copied(), links, drawing))
        }
        (None, Some(flow)) => highlight::lit_flow(topology, flow, drawing),
        (None, None) => None,
    };
    let foot = describe::Foot { flows: &steps.flows, findings: &findings };
    let set_off = match highlight {
        Some(highlight) => describe::SetOff::Paths(&highlight.chains),
        None if lit.is_some() => describe::SetOff::Flows,
        None => describe::SetOff::Nothing,
    };
    let description = describe::describe(facts, lang, set_off, &shown, &runs, foot);
    View {
        lang,
        title,
        subtitle: foot::subtitle(facts, lang),
        description,
        direction: topology.direction,
        aspect: options.aspect,
        lit,
        boxes,
        roots,
        lines,
        hints,
        drawn,
        flows: steps.flows,
        findings,
        hops,
        headings: Headings {
            findings: words::FINDINGS.get(lang),
            hops: words::HOP_HEADING.get(lang),
            marks: words::MARKS.get(lang),
        },
        marks: MarkTexts {
            guard: words::MARK_GUARD.get(lang),
            twin: words::MARK_TWIN.get(lang),
            join: words::MARK_JOIN.get(lang),
            stack: words::MARK_STACK.get(lang),
        },
    }
}

/// Turns runs into lines between boxes.
fn draw(
    topology: &Topology,
    lang: Lang,
    runs: &Runs,
    plan: &Plan,
    box_of: &BTreeMap<Stand, BoxId>,
) -> (IdVec<LineId, ViewLine>, IdVec<LinkId, Vec<LineId>>) {
    let mut lines = IdVec::new();
    let mut line_of: Vec<Option<LineId>> = Vec::with_capacity(runs.runs.len());
    let seat = |at: NodeId, other: NodeId| {
        seats::seat(topology, plan, at, other).and_then(|inside| box_of.get(&Stand::Node(inside)).copied())
    };
    for run in &runs.runs {
        let ends = box_of.get(&Stand::Node(run.from)).zip(box_of.get(&Stand::Node(run.to)));
        line_of.push(ends.map(|(from, to)| {
            lines.push(ViewLine {
                from: *from,
                to: *to,
                from_in: seat(run.from, run.to),
                to_in: seat(run.to, run.from),
                links: run.links.clone(),
                class: run.class.id(),
                reference: run.reference,
                both: run.both,
                lateral: run.lateral,
                head: run.head,
                label: run.label.clone(),
                step: None,
                tooltip: describe::line(topology, lang, run),
            })
        }));
    }
    let drawn = runs
        .of_link
        .iter()
        .map(|pieces| pieces.iter().filter_map(|at| line_of.get(*at).copied().flatten()).collect())
        .collect();
    (lines, drawn)
}

/// Puts the numbers of steps on lines: each on the first piece of its link that has none yet.
fn number(
    numbers: &BTreeMap<LinkId, String>,
    drawn: &IdVec<LinkId, Vec<LineId>>,
    lines: &mut IdVec<LineId, ViewLine>,
) {
    for (link, number) in numbers {
        let pieces = &drawn[*link];
        let free = pieces.iter().find(|line| lines[**line].step.is_none()).or(pieces.first());
        if let Some(line) = free {
            lines[*line].step = Some(match lines[*line].step.take() {
                Some(other) => format!("{other}, {number}"),
                None => number.clone(),
            });
        }
    }
}
