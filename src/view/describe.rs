//! The picture in sentences: the text alternative.

use super::caption;
use super::lines::{Run, Runs, class_word};
use super::shown::Shown;
use super::{Facts, Highlight, lines};
use crate::base::ids::{IdVec, NodeId};
use crate::base::lang::Lang;
use crate::model::topology::Topology;
use crate::words::picture as words;
use crate::words::sentence::{Hole, join};

/// More hops than this are counted, not told: a text alternative is listened to from beginning to end.
const MOST: usize = 40;

/// What is set off, what there is, who calls whom over which class of hop, and what guards what.
pub(super) fn describe(
    facts: Facts<'_>,
    lang: Lang,
    highlight: Option<&Highlight>,
    shown: &IdVec<NodeId, Shown>,
    runs: &Runs,
) -> String {
    let topology = facts.topology;
    let name = |id: NodeId| caption::name(topology, id, lang);
    let resources =
        topology.nodes.enumerated().filter(|(id, node)| shown[*id] == Shown::Itself && !node.is_boundary);
    let drawn: Vec<_> =
        runs.of_link.enumerated().filter(|(_, pieces)| !pieces.is_empty()).map(|(id, _)| id).collect();
    let mut sentences: Vec<String> = Vec::new();
    if let Some(highlight) = highlight.filter(|highlight| !highlight.chains.is_empty()) {
        let told = highlight.chains.iter().take(MOST).cloned().collect::<Vec<_>>().join("; ");
        sentences.push(caption::say(&words::DESCRIBED_HIGHLIGHT, lang, "paths", &told));
    }
    sentences.push(
        words::DESCRIBED_COUNT
            .with(vec![
                ("resources", Hole::Word(resources.count().to_string())),
                ("hops", Hole::Word(drawn.len().to_string())),
            ])
            .render(lang, &name),
    );
    for id in drawn.iter().take(MOST) {
        let link = &topology.links[*id];
        let class = class_word(lines::class_of(facts.hops, *id), lang);
        sentences.push(hop(
            topology,
            lang,
            link.from,
            link.to,
            caption::label(link, lang, false).what,
            class,
        ));
    }
    if drawn.len() > MOST {
        sentences.push(caption::say(
            &words::DESCRIBED_MORE,
            lang,
            "number",
            &(drawn.len() - MOST).to_string(),
        ));
    }
    for (id, node) in topology.nodes.enumerated().filter(|(id, _)| shown[*id] == Shown::Guard) {
        sentences.push(
            words::GUARDED_BY
                .with(vec![("guard", Hole::Node(id)), ("target", Hole::Nodes(node.protects.clone()))])
                .render(lang, &name),
        );
    }
    sentences.join(if lang == Lang::En { " " } else { "" })
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
