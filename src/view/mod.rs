//! What the picture says: boxes, lines, captions.
//!
//! Comes in: a `Graph` and its `Analysis`. Goes out: a `View` in one language, each box and line knowing what it
//! shows. Never here: a length, a coordinate, a color.

mod caption;
mod describe;
mod lines;
pub mod picture;
mod place;
mod shown;
mod sort;
mod steps;

use std::collections::BTreeMap;

use crate::analysis::finding::Finding;
use crate::analysis::hop::{Hop, Path};
use crate::base::diagnostic::Severity;
use crate::base::geometry::Direction;
use crate::base::ids::{BoxId, Id, IdVec, LineId, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::catalog::kind::Category;
use crate::model::link::Class;
use crate::model::topology::{Flow, Hint, Topology, ViewRequest};
use crate::words::class;
use crate::words::picture as words;
use crate::words::sentence::join;
use lines::Runs;
use picture::{
    FindingText, Form, Ground, Guard, Headings, HopText, MarkTexts, NodeForm, Standing, View, ViewBox,
    ViewLine,
};
use place::{Plan, Stand, Tie};
use shown::Shown;

/// Which picture of a topology, and in which language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ViewOptions {
    pub lang: Lang,
    /// The id of a view of the file; `None`, or an id that no view has: the whole picture.
    pub view: Option<String>,
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
    let shown = shown::shown(topology, facts.hops, request);
    let ties = lines::ties(topology, facts.hops, &shown);
    let runs = lines::runs(topology, facts.hops, &shown, lang);
    let plan = place::plan(topology, &shown, &ties);
    let direction = topology.direction.unwrap_or_default();
    let pieces: Vec<Tie> =
        runs.runs.iter().map(|run| Tie { from: run.from, to: run.to, lateral: run.lateral }).collect();
    let mut grounds = place::grounds(topology, &ties, &plan);
    place::turn_back(topology, &plan, &mut grounds, direction, &pieces);

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
        pieces,
        boxes: IdVec::new(),
        box_of: BTreeMap::new(),
        roots: Vec::new(),
        next_rank: 0,
    };
    builder.build();
    builder.hint();
    builder.settle_helpers(&runs);
    let Builder { mut boxes, box_of, roots, .. } = builder;
    guards(topology, lang, &shown, &box_of, &mut boxes);
    let (mut lines, drawn) = draw(topology, lang, &runs, &box_of);

    let flows: Vec<&Flow> = chosen_flows(topology, request);
    let steps = steps::steps(topology, &flows, lang, &|link| !drawn[link].is_empty());
    number(&steps.numbers, &drawn, &mut lines);
    let node_box =
        |id: NodeId| lines::representative(&shown, id).and_then(|id| box_of.get(&Stand::Node(id)).copied());
    let findings = findings(facts, lang, request.is_some(), &node_box, &drawn);
    let hops = legend(facts, lang, &runs);
    let parts =
        topology.title.iter().chain(request.map(|request| &request.title)).map(|text| text.get(lang).trim());
    let parts: Vec<&str> = parts.filter(|text| caption::is_seen(text)).collect();
    let title = if parts.is_empty() { words::UNTITLED.get(lang).to_owned() } else { parts.join(": ") };
    let description = describe::describe(facts, lang, &shown, &runs);
    View {
        lang,
        title,
        subtitle: subtitle(facts, lang),
        description,
        direction,
        boxes,
        roots,
        lines,
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

struct Builder<'run> {
    topology: &'run Topology,
    lang: Lang,
    plan: &'run Plan,
    grounds: &'run BTreeMap<NodeId, Ground>,
    direction: Direction,
    /// What is drawn as part of a collapsed boundary.
    within: BTreeMap<NodeId, Vec<NodeId>>,
    pieces: Vec<Tie>,
    boxes: IdVec<BoxId, ViewBox>,
    box_of: BTreeMap<Stand, BoxId>,
    roots: Vec<BoxId>,
    /// The number of the next set of boxes that stand at one place along the flow.
    next_rank: u32,
}

impl Builder<'_> {
    /// One box for each stand of the plan, in its order.
    fn build(&mut self) {
        for (at, stand) in self.plan.order.iter().enumerate() {
            self.box_of.insert(*stand, BoxId::at(at));
        }
        for stand in &self.plan.order {
            let parent = self
                .plan
                .parent
                .get(stand)
                .copied()
                .flatten()
                .and_then(|above| self.box_of.get(&above).copied());
            let mut made = match stand {
                Stand::Node(id) => self.resource(*id),
                Stand::Lane(vpc, _) => self.lane(*vpc),
            };
            made.parent = parent;
            made.place.lane = self.plan.lane.get(stand).copied();
            let id = self.boxes.push(made);
            match parent {
                Some(parent) => self.boxes[parent].children.push(id),
                None => self.roots.push(id),
            }
        }
    }

    fn lane(&self, vpc: NodeId) -> ViewBox {
        ViewBox {
            id: self.topology.nodes[vpc].id.clone(),
            shows: Vec::new(),
            parent: None,
            children: Vec::new(),
            form: Form::Lane,
            place: Standing::default(),
            name: String::new(),
            facts: Vec::new(),
            tooltip: String::new(),
            least: (None, None),
            direction: None,
        }
    }

    fn resource(&self, id: NodeId) -> ViewBox {
        let node = &self.topology.nodes[id];
        let name = caption::name(self.topology, id, self.lang);
        let within = self.within.get(&id).cloned().unwrap_or_default();
        let is_boundary = node.is_boundary && within.is_empty();
        let (form, facts) = if is_boundary {
            let boundary = node.kind.boundary.as_ref();
            let role = boundary.map_or("", |boundary| boundary.role);
            let lanes = self.plan.lanes.contains(&id);
            (Form::Boundary { role, lanes }, caption::boundary_facts(node, self.lang, &name))
        } else {
            let spans = self.plan.spans.get(&id).map(Vec::as_slice).unwrap_or_default();
            let facts = caption::node_facts(self.topology, id, self.lang, &name, self.elsewhere(id));
            let form = NodeForm {
                kind: node.kind.id,
                category: node.kind.category,
                small: sort::is_side_gateway(node),
                stack: node.count.is_some_and(|count| count > 1),
                spans: spans.iter().filter_map(|at| self.box_of.get(&Stand::Node(*at)).copied()).collect(),
                spans_ids: spans.iter().map(|at| self.topology.nodes[*at].id.clone()).collect(),
                guards: Vec::new(),
            };
            (Form::Node(form), facts)
        };
        let mut tooltip = vec![name.clone()];
        tooltip.extend(facts.iter().cloned());
        tooltip.extend(node.description.as_ref().map(|text| text.get(self.lang).to_owned()));
        let border =
            self.plan.doors.contains(&id).then(|| {
                place::side(self.topology, self.plan, self.grounds, self.direction, id, &self.pieces)
            });
        let mut shows = vec![id];
        shows.extend(within);
        ViewBox {
            id: node.id.clone(),
            shows,
            parent: None,
            children: Vec::new(),
            form,
            place: Standing {
                tier: self.plan.tier.get(&id).copied(),
                ground: self.grounds.get(&id).copied().unwrap_or_default(),
                border,
                ..Standing::default()
            },
            name,
            facts,
            tooltip: tooltip.join(", "),
            least: (node.width, node.height),
            direction: node.direction,
        }
    }

    /// The words for where the interfaces of a resource are, when it is drawn outside of that network.
    fn elsewhere(&self, id: NodeId) -> Option<String> {
        let node = &self.topology.nodes[id];
        let first = *node.subnets.first()?;
        let network = std::iter::once(first)
            .chain(self.topology.ancestors(first))
            .find(|at| sort::is_vpc(&self.topology.nodes[*at]))?;
        if self.plan.network_of(self.topology, id) == Some(network) {
            return None;
        }
        let name = caption::name(self.topology, network, self.lang);
        Some(caption::say(&words::IN_NETWORK, self.lang, "place", &name))
    }

    /// Puts what only serves one sibling (a secret, a registry) beside it, at the same place along the flow.
    fn settle_helpers(&mut self, runs: &Runs) {
        let mut ends: BTreeMap<NodeId, Vec<(NodeId, bool)>> = BTreeMap::new();
        for run in &runs.runs {
            ends.entry(run.from).or_default().push((run.to, run.reference));
            ends.entry(run.to).or_default().push((run.from, run.reference));
        }
        for (helper, served) in ends.iter().filter_map(|(id, ends)| match ends.as_slice() {
            [(only, true)] => Some((*id, *only)),
            _ => None,
        }) {
            let found = |id: NodeId| self.box_of.get(&Stand::Node(id)).copied();
            let (Some(helper_box), Some(served_box)) = (found(helper), found(served)) else { continue };
            let is_plain = |id: BoxId| {
                matches!(self.boxes[id].form, Form::Node(_)) && self.boxes[id].place.border.is_none()
            };
            if !is_plain(helper_box)
                || !is_plain(served_box)
                || self.boxes[helper_box].parent != self.boxes[served_box].parent
                || self.boxes[served_box].place.ground != Ground::Flow
            {
                continue;
            }
            let rank = self.boxes[served_box].place.rank.unwrap_or_else(|| {
                self.next_rank += 1;
                self.next_rank - 1
            });
            self.boxes[served_box].place.rank = Some(rank);
            self.boxes[helper_box].place.rank.get_or_insert(rank);
            self.boxes[helper_box].place.ground = Ground::Flow;
        }
    }

    /// Hands on the author's hints.
    fn hint(&mut self) {
        let hints: Vec<&Hint> = self
            .topology
            .hints
            .iter()
            .chain(self.topology.nodes.iter().flat_map(|node| &node.hints))
            .collect();
        for hint in hints {
            let found = |ids: &[NodeId]| -> Vec<BoxId> {
                ids.iter().filter_map(|id| self.box_of.get(&Stand::Node(*id)).copied()).collect()
            };
            match hint {
                Hint::SameRank(ids) => {
                    for id in found(&ids.value) {
                        self.boxes[id].place.rank = Some(self.next_rank);
                    }
                    self.next_rank += 1;
                }
                Hint::Before(ids) => {
                    let ids = found(&ids.value);
                    for pair in ids.windows(2) {
                        self.boxes[pair[0]].place.before.push(pair[1]);
                    }
                }
                Hint::Order(ids) => {
                    for (at, id) in found(&ids.value).into_iter().enumerate() {
                        if self.boxes[id].place.lane.is_none() {
                            self.boxes[id].place.order = u32::try_from(at).ok();
                        }
                    }
                }
            }
        }
    }
}

/// Puts guards on what they guard.
fn guards(
    topology: &Topology,
    lang: Lang,
    shown: &IdVec<NodeId, Shown>,
    box_of: &BTreeMap<Stand, BoxId>,
    boxes: &mut IdVec<BoxId, ViewBox>,
) {
    for (id, node) in topology.nodes.enumerated() {
        if shown[id] != Shown::Guard {
            continue;
        }
        let name = caption::name(topology, id, lang);
        let kind = node.kind.short.get(lang);
        for target in &node.protects {
            let Some(at) = box_of.get(&Stand::Node(*target)) else { continue };
            if let Form::Node(form) = &mut boxes[*at].form {
                form.guards.push(Guard {
                    id: Some(node.id.clone()),
                    kind: node.kind.id,
                    category: node.kind.category,
                    name: if node.label.is_some() { name.clone() } else { kind.to_owned() },
                    tooltip: if name == kind { name.clone() } else { format!("{name}, {kind}") },
                    named: true,
                });
            }
        }
    }
    for (stand, at) in box_of {
        let Stand::Node(id) = stand else { continue };
        let names = caption::own_guards(&topology.nodes[*id], lang);
        if let (Form::Node(form), false) = (&mut boxes[*at].form, names.is_empty()) {
            let text = names.join(if lang == Lang::Ja { "、" } else { ", " });
            form.guards.insert(
                0,
                Guard {
                    id: None,
                    kind: "",
                    category: Category::Security,
                    name: text.clone(),
                    tooltip: text,
                    named: false,
                },
            );
        }
    }
}

/// Turns runs into lines between boxes.
fn draw(
    topology: &Topology,
    lang: Lang,
    runs: &Runs,
    box_of: &BTreeMap<Stand, BoxId>,
) -> (IdVec<LineId, ViewLine>, IdVec<LinkId, Vec<LineId>>) {
    let mut lines = IdVec::new();
    let mut line_of: Vec<Option<LineId>> = Vec::with_capacity(runs.runs.len());
    for run in &runs.runs {
        let ends = box_of.get(&Stand::Node(run.from)).zip(box_of.get(&Stand::Node(run.to)));
        line_of.push(ends.map(|(from, to)| {
            lines.push(ViewLine {
                from: *from,
                to: *to,
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

fn chosen_flows<'model>(topology: &'model Topology, request: Option<&ViewRequest>) -> Vec<&'model Flow> {
    match request.and_then(|request| request.flow) {
        Some(only) => topology.flows.get(only).into_iter().collect(),
        None => topology.flows.iter().collect(),
    }
}

/// The findings that the foot tells, numbered by severity, the worst first.
fn findings(
    facts: Facts<'_>,
    lang: Lang,
    partial: bool,
    node_box: &dyn Fn(NodeId) -> Option<BoxId>,
    drawn: &IdVec<LinkId, Vec<LineId>>,
) -> Vec<FindingText> {
    let name = |id: NodeId| caption::name(facts.topology, id, lang);
    let mut told: Vec<&Finding> = facts.findings.iter().filter(|finding| finding.allowed.is_none()).collect();
    told.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let mut counts: BTreeMap<Severity, u32> = BTreeMap::new();
    let mut texts = Vec::new();
    for finding in told {
        let lines: Vec<LineId> =
            finding.links.iter().filter_map(|link| drawn.get(*link)?.first().copied()).collect();
        let boxes: Vec<BoxId> = finding.nodes.iter().filter_map(|node| node_box(*node)).collect();
        if partial && lines.is_empty() && boxes.is_empty() {
            continue;
        }
        let count = counts.entry(finding.severity).or_insert(0);
        *count += 1;
        let letter = match finding.severity {
            Severity::Note => 'i',
            Severity::Warning => 'w',
            Severity::Error => 'e',
        };
        let mut text = finished(finding.message.render(lang, &name), lang);
        if let Some(remedy) = &finding.remedy {
            if lang == Lang::En {
                text.push(' ');
            }
            text.push_str(&finished(remedy.render(lang, &name), lang));
        }
        texts.push(FindingText {
            badge: format!("{letter}{count}"),
            severity: finding.severity,
            text,
            boxes: if lines.is_empty() { boxes } else { Vec::new() },
            lines,
        });
    }
    texts
}

/// A phrase as a sentence: with a capital at its beginning and a stop at its end.
fn finished(phrase: String, lang: Lang) -> String {
    let mut letters = phrase.trim().chars();
    let Some(first) = letters.next() else { return String::new() };
    let mut sentence: String = first.to_uppercase().chain(letters).collect();
    if !sentence.ends_with(['.', '!', '?', '。']) {
        sentence.push(if lang == Lang::Ja { '。' } else { '.' });
    }
    sentence
}

/// The classes that occur on lines.
fn legend(facts: Facts<'_>, lang: Lang, runs: &Runs) -> Vec<HopText> {
    let local =
        runs.runs.iter().filter(|run| run.class == Class::Private).flat_map(|run| &run.links).all(|link| {
            facts.hops.get(*link).is_none_or(|hop| hop.class != Class::Private || hop.path == Path::VpcLocal)
        });
    Class::ALL
        .into_iter()
        .filter(|class| runs.runs.iter().any(|run| run.class == *class))
        .filter_map(|class| class::of(class.id()))
        .map(|class| {
            let meaning = words::MEANINGS.iter().find(|meaning| meaning.class == class.id);
            HopText {
                class: class.id,
                word: class.word.get(lang),
                meaning: if class.id == Class::Private.id() && local {
                    words::INSIDE_THE_VPC.get(lang)
                } else {
                    meaning.map_or(class.meaning, |meaning| meaning.text).get(lang)
                },
            }
        })
        .collect()
}

/// The patterns, and the day of the facts.
fn subtitle(facts: Facts<'_>, lang: Lang) -> String {
    let mut parts = Vec::new();
    match facts.patterns {
        [] => {}
        [only] => parts.push(caption::say(&words::PATTERN, lang, "names", only)),
        several => parts.push(caption::say(&words::PATTERNS, lang, "names", &join(lang, several))),
    }
    parts.push(caption::say(&words::AS_OF, lang, "date", &facts.topology.as_of.to_string()));
    match lang {
        Lang::En => parts.join(". "),
        Lang::Ja => parts.join("。"),
    }
}
