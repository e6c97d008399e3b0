//! The picture in sentences: the text alternative.

use std::collections::{BTreeMap, BTreeSet};

use super::caption;
use super::lines::{Run, Runs, class_word};
use super::picture::{FindingText, FlowText, StepText};
use super::shown::Shown;
use super::{Facts, lines};
use crate::base::ids::{IdVec, LinkId, NodeId};
use crate::base::lang::Lang;
use crate::model::link::Class;
use crate::model::topology::Topology;
use crate::words::document;
use crate::words::picture as words;
use crate::words::sentence::{Hole, join};

/// More hops than this are counted, not told: a text alternative is listened to from beginning to end.
const MOST: usize = 40;

/// What stands below the picture, as it is told there.
#[derive(Clone, Copy)]
pub(super) struct Foot<'view> {
    pub flows: &'view [FlowText],
    pub findings: &'view [FindingText],
}

/// What a picture sets off from the rest.
#[derive(Clone, Copy)]
pub(super) enum SetOff<'view> {
    Nothing,
    /// The flows that the foot tells.
    Flows,
    /// Paths, each as its stops.
    Paths(&'view [String]),
}

/// What is set off, what there is, who calls whom over which class of hop, what stands for much, what guards what, and
/// what the foot tells.
pub(super) fn describe(
    facts: Facts<'_>,
    lang: Lang,
    set_off: SetOff<'_>,
    shown: &IdVec<NodeId, Shown>,
    runs: &Runs,
    foot: Foot<'_>,
) -> String {
    let topology = facts.topology;
    let name = |id: NodeId| caption::name(topology, id, lang);
    let mut sentences: Vec<String> = Vec::new();
    let paths: Vec<String> = match set_off {
        SetOff::Nothing => Vec::new(),
        SetOff::Flows => foot.flows.iter().map(|flow| flow.title.clone()).collect(),
        SetOff::Paths(chains) => chains.iter().take(MOST).cloned().collect(),
    };
    if !paths.is_empty() {
        sentences.push(caption::say(&words::DESCRIBED_HIGHLIGHT, lang, "paths", &paths.join("; ")));
    }
    let flows = || foot.flows.iter().map(|told| flow(told, lang));
    if matches!(set_off, SetOff::Flows) {
        sentences.extend(flows());
    }
    let drawn = drawn(facts, shown, runs);
    let boxes = collapsed(shown);
    sentences.push(count(facts, lang, shown, &drawn));
    for told in drawn.iter().take(MOST) {
        let label = told.link.and_then(|link| caption::label(&topology.links[link], lang, false).what);
        sentences.push(hop(topology, lang, told.from, told.to, label, class_word(told.class, lang)));
    }
    if drawn.len() > MOST {
        sentences.push(caption::say(
            &words::DESCRIBED_MORE,
            lang,
            "number",
            &(drawn.len() - MOST).to_string(),
        ));
    }
    sentences.extend(boxes.iter().map(|at| one_box(facts, lang, *at, shown, runs)));
    for (id, node) in topology.nodes.enumerated().filter(|(id, _)| shown[*id] == Shown::Guard) {
        sentences.push(
            words::GUARDED_BY
                .with(vec![("guard", Hole::Node(id)), ("target", Hole::Nodes(node.protects.clone()))])
                .render(lang, &name),
        );
    }
    // What is set off was told at the beginning.
    if matches!(set_off, SetOff::Nothing) {
        sentences.extend(flows());
    }
    sentences.extend(foot.findings.iter().take(MOST).map(|told| {
        let holes = vec![("badge", Hole::Word(told.badge.clone())), ("text", Hole::Word(told.text.clone()))];
        words::DESCRIBED_FINDING.with(holes).render(lang, &name)
    }));
    sentences.join(if lang == Lang::En { " " } else { "" })
}

/// A hop as it is drawn.
struct Drawn {
    from: NodeId,
    to: NodeId,
    class: Class,
    /// `None`: it stands for whatever leads between two boxes of which one is collapsed.
    link: Option<LinkId>,
}

/// All hops that have lines, in order of appearance; those that share a collapsed end are one, of the worst class.
fn drawn(facts: Facts<'_>, shown: &IdVec<NodeId, Shown>, runs: &Runs) -> Vec<Drawn> {
    let mut all: Vec<Drawn> = Vec::new();
    let mut merged: BTreeMap<(NodeId, NodeId), usize> = BTreeMap::new();
    for (id, _) in runs.of_link.enumerated().filter(|(_, pieces)| !pieces.is_empty()) {
        let link = &facts.topology.links[id];
        let stand = |at: NodeId| lines::representative(shown, at).unwrap_or(at);
        let (from, to) = (stand(link.from), stand(link.to));
        let class = lines::class_of(facts.hops, id);
        if (from, to) == (link.from, link.to) {
            all.push(Drawn { from, to, class, link: Some(id) });
        } else if let Some(same) = merged.get(&(from, to)).and_then(|at| all.get_mut(*at)) {
            same.class = lines::most_exposed(same.class, class);
        } else {
            merged.insert((from, to), all.len());
            all.push(Drawn { from, to, class, link: None });
        }
    }
    all
}

/// The boundaries that are drawn as one box.
fn collapsed(shown: &IdVec<NodeId, Shown>) -> BTreeSet<NodeId> {
    let outer = |of: &Shown| match of {
        Shown::Within(outer) => Some(*outer),
        _ => None,
    };
    shown.iter().filter_map(outer).collect()
}

fn count(facts: Facts<'_>, lang: Lang, shown: &IdVec<NodeId, Shown>, drawn: &[Drawn]) -> String {
    let nodes = facts.topology.nodes.enumerated();
    let resources = nodes.filter(|(id, node)| shown[*id] == Shown::Itself && !node.is_boundary);
    let mut holes = vec![
        ("resources", Hole::Word(resources.count().to_string())),
        ("hops", Hole::Word(drawn.len().to_string())),
    ];
    let classes = Class::ALL.into_iter().filter_map(|class| {
        let count = drawn.iter().filter(|told| told.class == class).count();
        let holes =
            vec![("class", Hole::Word(class_word(class, lang))), ("n", Hole::Word(count.to_string()))];
        (count > 0).then(|| document::IN_CLASS.with(holes).render(lang, &|_| String::new()))
    });
    let classes = classes.collect::<Vec<_>>().join(if lang == Lang::En { ", " } else { "、" });
    let sentence = if classes.is_empty() {
        &words::DESCRIBED_COUNT
    } else {
        holes.push(("classes", Hole::Word(classes)));
        &words::DESCRIBED_CLASSES
    };
    sentence.with(holes).render(lang, &|_| String::new())
}

fn one_box(facts: Facts<'_>, lang: Lang, at: NodeId, shown: &IdVec<NodeId, Shown>, runs: &Runs) -> String {
    let topology = facts.topology;
    let within =
        topology.nodes.enumerated().filter(|(id, node)| shown[*id] == Shown::Within(at) && !node.is_boundary);
    let mut holes = vec![("place", Hole::Node(at)), ("resources", Hole::Word(within.count().to_string()))];
    let sentence = match runs.inside.get(&at) {
        Some(inside) => {
            holes.push(("hops", Hole::Word(inside.hops.to_string())));
            holes.push(("class", Hole::Word(class_word(inside.class, lang))));
            &words::DESCRIBED_BOX_HOPS
        }
        None => &words::DESCRIBED_BOX,
    };
    sentence.with(holes).render(lang, &|id| caption::name(topology, id, lang))
}

fn flow(told: &FlowText, lang: Lang) -> String {
    let step = |step: &StepText| format!("{} {}", step.number, step.text).trim().to_owned();
    let steps: Vec<String> = told.steps.iter().map(step).collect();
    let holes = vec![("title", Hole::Word(told.title.clone())), ("steps", Hole::Word(steps.join("; ")))];
    words::DESCRIBED_FLOW.with(holes).render(lang, &|_| String::new())
}

/// The title of a line's element.
pub(super) fn line(topology: &Topology, lang: Lang, run: &Run) -> String {
    if run.reference {
        let names = [run.from, run.to].map(|id| caption::name(topology, id, lang));
        return join(lang, &names);
    }
    hop(topology, lang, run.from, run.to, run.label.what.clone(), class_word(run.class, lang))
}

fn hop(
    topology: &Topology,
    lang: Lang,
    from: NodeId,
    to: NodeId,
    what: Option<String>,
    class: String,
) -> String {
    let name = |id: NodeId| caption::name(topology, id, lang);
    let mut holes = vec![("from", Hole::Node(from)), ("to", Hole::Node(to)), ("class", Hole::Word(class))];
    let sentence = match what {
        Some(what) => {
            holes.push(("label", Hole::Word(what)));
            &words::DESCRIBED_LABEL
        }
        None => &words::DESCRIBED,
    };
    sentence.with(holes).render(lang, &name)
}
