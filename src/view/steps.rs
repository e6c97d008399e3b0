//! The numbers of flows: on the lines and in the foot.

use std::collections::BTreeMap;

use super::caption;
use super::picture::{FlowText, StepText};
use crate::base::ids::LinkId;
use crate::base::lang::Lang;
use crate::model::topology::{Branch, Flow, Step, Topology};
use crate::words::picture as words;
use crate::words::sentence::Hole;

/// The number of each link that is a step, and the flows as the foot tells them.
pub(super) struct Steps {
    pub numbers: BTreeMap<LinkId, String>,
    pub flows: Vec<FlowText>,
}

/// Numbers the steps of `flows`; `drawn` says whether a link is in the picture.
///
/// Flows share one row of numbers, and a link keeps the number that it got in an earlier flow. Where a flow takes it
/// again, the step has a number of its own; the line then carries what they share, or the first. Branches carry a letter behind the number: 3a, 3b.
pub(super) fn steps(
    topology: &Topology,
    flows: &[&Flow],
    lang: Lang,
    drawn: &dyn Fn(LinkId) -> bool,
) -> Steps {
    let mut numbering = Numbering { topology, lang, drawn, numbers: BTreeMap::new(), next: 1, flow: 0 };
    let mut texts = Vec::new();
    for flow in flows {
        let mut rows = Vec::new();
        numbering.walk(&flow.steps, &mut rows);
        numbering.flow += 1;
        if !rows.is_empty() {
            texts.push(FlowText { title: flow.title.get(lang).to_owned(), steps: rows });
        }
    }
    Steps {
        numbers: numbering.numbers.into_iter().map(|(link, given)| (link, on_badge(&given))).collect(),
        flows: texts,
    }
}

/// What the disc on a line says: the number, or where a line has several, the number without the letters in which
/// they differ, or else the first of them. A disc has room for two letters.
fn on_badge(given: &[(usize, String)]) -> String {
    let plain = |number: &str| number.trim_end_matches(|letter: char| !letter.is_ascii_digit()).to_owned();
    let Some((_, first)) = given.first() else { return String::new() };
    let letters_differ = given.iter().any(|(_, number)| number != first)
        && given.iter().all(|(_, number)| plain(number) == plain(first));
    if letters_differ { plain(first) } else { first.clone() }
}

struct Numbering<'run> {
    topology: &'run Topology,
    lang: Lang,
    drawn: &'run dyn Fn(LinkId) -> bool,
    /// The numbers that links have got, with the flows in which they got them.
    numbers: BTreeMap<LinkId, Vec<(usize, String)>>,
    next: u32,
    flow: usize,
}

/// What is left to be numbered, the next last.
enum Task<'flow> {
    /// Steps, and the letters behind their numbers.
    Steps(&'flow [Step], String),
    /// Begins another branch of a fork, at the number of the first.
    Branch { branch: &'flow Branch, suffix: String, fork: usize },
    /// Ends a branch: remembers how far it came.
    End { fork: usize },
    /// Goes on after the longest branch.
    Join { fork: usize },
}

/// The numbers at which a fork begins and after which it ends.
#[derive(Clone, Copy)]
struct Fork {
    start: u32,
    end: u32,
}

impl Numbering<'_> {
    fn walk(&mut self, steps: &[Step], rows: &mut Vec<StepText>) {
        let mut forks: Vec<Fork> = Vec::new();
        let mut tasks = vec![Task::Steps(steps, String::new())];
        while let Some(task) = tasks.pop() {
            match task {
                Task::Steps(steps, suffix) => {
                    let Some((first, rest)) = steps.split_first() else { continue };
                    tasks.push(Task::Steps(rest, suffix.clone()));
                    match first {
                        Step::Take { link, text } => {
                            let text = text.as_ref().map(|text| text.get(self.lang));
                            self.take(*link, text, &suffix, rows);
                        }
                        Step::OneOf(branches) | Step::AllOf(branches) => {
                            let fork = forks.len();
                            forks.push(Fork { start: self.next, end: self.next });
                            tasks.push(Task::Join { fork });
                            for (at, branch) in branches.iter().enumerate().rev() {
                                let suffix = format!("{suffix}{}", letter(at));
                                tasks.push(Task::End { fork });
                                tasks.push(Task::Branch { branch, suffix, fork });
                            }
                        }
                    }
                }
                Task::Branch { branch, suffix, fork } => {
                    self.next = forks[fork].start;
                    let name = branch.name.get(self.lang).to_owned();
                    rows.push(StepText { number: String::new(), text: name });
                    tasks.push(Task::Steps(&branch.steps, suffix));
                }
                Task::End { fork } => forks[fork].end = forks[fork].end.max(self.next),
                Task::Join { fork } => self.next = forks[fork].end,
            }
        }
        join_names(rows);
    }

    fn take(&mut self, link: LinkId, text: Option<&str>, suffix: &str, rows: &mut Vec<StepText>) {
        if !(self.drawn)(link) {
            return;
        }
        let number = self.number(link, suffix);
        let text = text.map_or_else(|| self.told(link), str::to_owned);
        rows.push(StepText { number, text });
    }

    /// The number of a step: that of its link from an earlier flow, or a new one where it has none or this flow has
    /// taken it already.
    fn number(&mut self, link: LinkId, suffix: &str) -> String {
        let given = self.numbers.entry(link).or_default();
        let again = given.iter().any(|(known, _)| *known == self.flow);
        let number = given.first().filter(|_| !again).map_or_else(
            || {
                let number = format!("{}{suffix}", self.next);
                self.next = self.next.saturating_add(1);
                number
            },
            |(_, number)| number.clone(),
        );
        given.push((self.flow, number.clone()));
        number
    }

    /// A step without words of the author's.
    fn told(&self, link: LinkId) -> String {
        let link = &self.topology.links[link];
        let from = Hole::Word(caption::name(self.topology, link.from, self.lang));
        let to = Hole::Word(caption::name(self.topology, link.to, self.lang));
        let none = &|_| String::new();
        match caption::label(link, self.lang, false).what {
            Some(what) => words::STEP_LABEL
                .with(vec![("from", from), ("to", to), ("label", Hole::Word(what))])
                .render(self.lang, none),
            None => words::STEP.with(vec![("from", from), ("to", to)]).render(self.lang, none),
        }
    }
}

/// Puts the name of a branch before the words of its first step; a branch without drawn steps is left out.
fn join_names(rows: &mut Vec<StepText>) {
    let mut joined: Vec<StepText> = Vec::with_capacity(rows.len());
    let mut name: Option<String> = None;
    for row in rows.drain(..) {
        if row.number.is_empty() {
            name = Some(row.text);
        } else if let Some(name) = name.take() {
            joined.push(StepText { number: row.number, text: format!("{name}: {}", row.text) });
        } else {
            joined.push(row);
        }
    }
    *rows = joined;
}

/// `a`, `b`, ..., `z`, and on in numbers.
fn letter(at: usize) -> String {
    u8::try_from(at)
        .ok()
        .filter(|at| *at < 26)
        .map_or_else(|| format!("-{}", at + 1), |at| char::from(b'a' + at).to_string())
}

#[cfg(test)]
mod tests {
    use super::{letter, on_badge};

    #[test]
    fn a_disc_says_what_its_numbers_share_or_else_the_first() {
        let said = |numbers: &[&str]| {
            on_badge(&numbers.iter().map(|number| (0_usize, (*number).to_owned())).collect::<Vec<_>>())
        };
        assert_eq!(said(&["3a"]), "3a");
        assert_eq!(said(&["3a", "3b"]), "3");
        assert_eq!(said(&["3a", "3a"]), "3a", "another flow takes it too");
        assert_eq!(said(&["1", "4"]), "1");
        assert_eq!(said(&["2b", "5"]), "2b");
    }

    #[test]
    fn branches_have_letters() {
        assert_eq!((letter(0), letter(25), letter(26)), ("a".into(), "z".into(), "-27".into()));
    }
}
