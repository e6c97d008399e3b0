//! The numbers of flows: on the lines and in the foot.

use std::collections::BTreeMap;

use super::caption;
use super::picture::{FlowText, StepText};
use crate::analysis::steps::{self, Numbered};
use crate::base::ids::LinkId;
use crate::base::lang::{Lang, UserText};
use crate::model::topology::{Flow, Topology};
use crate::words::picture as words;
use crate::words::sentence::Hole;

/// The number of each link that is a step, and the flows as the foot tells them.
#[derive(Default)]
pub(super) struct Steps {
    pub numbers: BTreeMap<LinkId, String>,
    pub flows: Vec<FlowText>,
}

/// Tells the steps of `flows`, or of the `only` one of them; `drawn` says whether a link is in the picture.
///
/// Steps have the numbers that they have in the document, whatever of them is drawn: who reads both must not be led to
/// another step. Where a link is several steps, its line carries what their numbers share, or the first.
pub(super) fn steps(
    topology: &Topology,
    flows: &[Flow],
    only: Option<usize>,
    lang: Lang,
    drawn: &dyn Fn(LinkId) -> bool,
) -> Steps {
    let mut told = Steps::default();
    let mut given: BTreeMap<LinkId, Vec<String>> = BTreeMap::new();
    let chosen = |(at, _): &(usize, _)| only.is_none_or(|only| only == *at);
    for (_, (flow, steps)) in flows.iter().zip(steps::steps(flows)).enumerate().filter(chosen) {
        let steps: Vec<Numbered<'_>> = steps.into_iter().filter(|step| drawn(step.link)).collect();
        for step in &steps {
            given.entry(step.link).or_default().push(step.number.clone());
        }
        if !steps.is_empty() {
            let rows = rows(topology, &steps, lang);
            told.flows.push(FlowText { title: flow.title.get(lang).to_owned(), steps: rows });
        }
    }
    told.numbers = given.into_iter().map(|(link, given)| (link, on_badge(&given))).collect();
    told
}

/// What the disc on a line says: the number, or where a line has several, the number without the letters in which
/// they differ, or else the first of them. A disc has room for two letters.
fn on_badge(given: &[String]) -> String {
    let plain = |number: &str| number.trim_end_matches(|letter: char| !letter.is_ascii_digit()).to_owned();
    let Some(first) = given.first() else { return String::new() };
    let letters_differ = given.iter().any(|number| number != first)
        && given.iter().all(|number| plain(number) == plain(first));
    if letters_differ { plain(first) } else { first.clone() }
}

/// The rows of a flow. The first step of a branch that is drawn begins with the name of the branch.
fn rows(topology: &Topology, steps: &[Numbered<'_>], lang: Lang) -> Vec<StepText> {
    let mut rows = Vec::with_capacity(steps.len());
    // The branches that the step before is part of. A branch is known by where its name stands.
    let mut around: Vec<&UserText> = Vec::new();
    for step in steps {
        let branches: Vec<&UserText> = step.branches.iter().map(|fork| fork.name).collect();
        let same = around.iter().zip(&branches).take_while(|(one, other)| std::ptr::eq(**one, **other));
        let entered = branches.iter().skip(same.count()).map(|name| name.get(lang).to_owned());
        let text =
            step.text.map_or_else(|| told(topology, step.link, lang), |text| text.get(lang).to_owned());
        let text = entered.chain([text]).collect::<Vec<_>>().join(": ");
        rows.push(StepText { number: step.number.clone(), text });
        around = branches;
    }
    rows
}

/// A step without words of the author's.
fn told(topology: &Topology, link: LinkId, lang: Lang) -> String {
    let link = &topology.links[link];
    let from = Hole::Word(caption::name(topology, link.from, lang));
    let to = Hole::Word(caption::name(topology, link.to, lang));
    let none = &|_| String::new();
    match caption::label(link, lang, false).what {
        Some(what) => words::STEP_LABEL
            .with(vec![("from", from), ("to", to), ("label", Hole::Word(what))])
            .render(lang, none),
        None => words::STEP.with(vec![("from", from), ("to", to)]).render(lang, none),
    }
}

#[cfg(test)]
mod tests {
    use super::on_badge;

    #[test]
    fn a_disc_says_what_its_numbers_share_or_else_the_first() {
        let said = |numbers: &[&str]| {
            on_badge(&numbers.iter().map(|number| (*number).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(said(&["3a"]), "3a");
        assert_eq!(said(&["3a", "3b"]), "3");
        assert_eq!(said(&["3a", "3a"]), "3a", "another flow takes it too");
        assert_eq!(said(&["1", "4"]), "1");
        assert_eq!(said(&["2b", "5"]), "2b");
    }
}
