//! The numbers of the steps of flows: the same in every picture and in the document.

use std::collections::BTreeMap;

use crate::base::ids::LinkId;
use crate::base::lang::UserText;
use crate::model::topology::{Branch, Flow, Step};

/// One step: its number, the branches it is part of, and what is said of it.
#[derive(Debug)]
pub struct Numbered<'a> {
    pub number: String,
    /// Outermost first.
    pub branches: Vec<Fork<'a>>,
    pub link: LinkId,
    pub text: Option<&'a UserText>,
}

/// A branch that a step is part of.
#[derive(Clone, Copy, Debug)]
pub struct Fork<'a> {
    pub name: &'a UserText,
    /// All branches are taken, side by side; otherwise one of them.
    pub parallel: bool,
}

/// The numbers that links have got, with the flows in which they got them.
type Numbers = BTreeMap<LinkId, Vec<(usize, String)>>;

/// What is left to be numbered.
enum Task<'a> {
    /// Steps, and the letters behind their numbers.
    Steps(&'a [Step], String),
    /// Begins another branch of a fork, at the number of the first.
    Branch { branch: &'a Branch, suffix: String, fork: usize, parallel: bool },
    /// Ends a branch: remembers how far it came.
    End { fork: usize },
    /// Goes on after the longest branch.
    Join { fork: usize },
}

/// The steps of all flows, flow by flow.
///
/// Flows share one row of numbers, and a link keeps the number that it got in an earlier flow. Where a flow takes it
/// again, the step has a number of its own, so that steps are counted in their order. The branches of a fork begin with the same number and carry a letter behind it
/// (3a, 3b); after them the row goes on behind the longest.
#[must_use]
pub fn steps(flows: &[Flow]) -> Vec<Vec<Numbered<'_>>> {
    let mut numbers = Numbers::new();
    let mut next: u32 = 1;
    flows.iter().enumerate().map(|(at, flow)| steps_of(flow, at, &mut numbers, &mut next)).collect()
}

fn steps_of<'a>(flow: &'a Flow, at: usize, numbers: &mut Numbers, next: &mut u32) -> Vec<Numbered<'a>> {
    let mut rows = Vec::new();
    // The branches around the place that the walk has come to.
    let mut around: Vec<Fork> = Vec::new();
    // The number at which each fork begins, and the one after which it ends.
    let mut forks: Vec<(u32, u32)> = Vec::new();
    let mut tasks = vec![Task::Steps(&flow.steps, String::new())];
    while let Some(task) = tasks.pop() {
        match task {
            Task::Steps(steps, suffix) => {
                let Some((first, rest)) = steps.split_first() else { continue };
                tasks.push(Task::Steps(rest, suffix.clone()));
                let (branches, parallel) = match first {
                    Step::Take { link, text } => {
                        let number = number(numbers.entry(*link).or_default(), at, &suffix, next);
                        let branches = around.clone();
                        rows.push(Numbered { number, branches, link: *link, text: text.as_ref() });
                        continue;
                    }
                    Step::OneOf(branches) => (branches, false),
                    Step::AllOf(branches) => (branches, true),
                };
                let fork = forks.len();
                forks.push((*next, *next));
                tasks.push(Task::Join { fork });
                for (place, branch) in branches.iter().enumerate().rev() {
                    let suffix = format!("{suffix}{}", letter(place));
                    tasks.push(Task::End { fork });
                    tasks.push(Task::Branch { branch, suffix, fork, parallel });
                }
            }
            Task::Branch { branch, suffix, fork, parallel } => {
                *next = forks.get(fork).map_or(*next, |(start, _)| *start);
                around.push(Fork { name: &branch.name, parallel });
                tasks.push(Task::Steps(&branch.steps, suffix));
            }
            Task::End { fork } => {
                around.pop();
                if let Some((_, end)) = forks.get_mut(fork) {
                    *end = (*end).max(*next);
                }
            }
            Task::Join { fork } => *next = forks.get(fork).map_or(*next, |(_, end)| *end),
        }
    }
    rows
}

/// The number of a step: that of its link from an earlier flow, or a new one where it has none or this flow has taken
/// it already.
fn number(given: &mut Vec<(usize, String)>, flow: usize, suffix: &str, next: &mut u32) -> String {
    let again = given.iter().any(|(known, _)| *known == flow);
    let number = given.first().filter(|_| !again).map_or_else(
        || {
            let number = format!("{next}{suffix}");
            *next = next.saturating_add(1);
            number
        },
        |(_, number)| number.clone(),
    );
    given.push((flow, number.clone()));
    number
}

/// `a`, `b`, ..., `z`, and on in numbers.
fn letter(at: usize) -> String {
    match u8::try_from(at) {
        Ok(small) if small < 26 => char::from(b'a'.saturating_add(small)).to_string(),
        _ => format!("-{}", at.saturating_add(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::steps;
    use crate::base::ids::{Id, LinkId};
    use crate::base::lang::{Lang, UserText};
    use crate::base::span::Span;
    use crate::model::topology::{Branch, Flow, Step};

    fn take(link: usize) -> Step {
        Step::Take { link: LinkId::at(link), text: None }
    }

    fn branch(name: &str, steps: Vec<Step>) -> Branch {
        Branch { name: UserText::plain(name), steps }
    }

    fn flow(steps: Vec<Step>) -> Flow {
        Flow { id: "f".into(), title: UserText::plain("F"), steps, span: Span::default() }
    }

    /// `1:0`: number 1, link 0; names of the branches it is part of stand before.
    fn written(flows: &[Flow]) -> Vec<String> {
        let row = |row: &super::Numbered| {
            let branches: String =
                row.branches.iter().map(|fork| format!("{}>", fork.name.get(Lang::default()))).collect();
            format!("{branches}{}:{}", row.number, row.link.index())
        };
        steps(flows).iter().map(|rows| rows.iter().map(row).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn branches_share_numbers_and_carry_letters() {
        let fork = Step::OneOf(vec![branch("X", vec![take(2), take(3)]), branch("Y", vec![take(4)])]);
        assert_eq!(
            written(&[flow(vec![take(0), take(1), fork, take(5)])]),
            ["1:0 2:1 X>3a:2 X>4a:3 Y>3b:4 5:5"]
        );
    }

    #[test]
    fn a_link_of_two_branches_has_a_number_in_each() {
        let fork =
            Step::OneOf(vec![branch("X", vec![take(0), take(2)]), branch("Y", vec![take(1), take(2)])]);
        assert_eq!(
            written(&[flow(vec![fork]), flow(vec![take(2)])]),
            ["X>1a:0 X>2a:2 Y>1b:1 Y>2b:2", "2a:2"]
        );
    }

    #[test]
    fn a_step_taken_again_in_its_flow_has_the_next_number() {
        assert_eq!(written(&[flow(vec![take(0), take(1), take(0)])]), ["1:0 2:1 3:0"]);
        let fork =
            Step::OneOf(vec![branch("X", vec![take(1), take(1)]), branch("Y", vec![take(2), take(0)])]);
        assert_eq!(
            written(&[flow(vec![take(0), fork, take(1)]), flow(vec![take(2), take(2), take(0)])]),
            ["1:0 X>2a:1 X>3a:1 Y>2b:2 Y>3b:0 4:1", "2b:2 5:2 1:0"]
        );
    }

    #[test]
    fn flows_go_on_counting_and_links_keep_their_number() {
        assert_eq!(
            written(&[flow(vec![take(0), take(1)]), flow(vec![take(0), take(2)])]),
            ["1:0 2:1", "1:0 3:2"]
        );
    }

    #[test]
    fn forks_nest_and_empty_branches_leave_no_trace() {
        let inner = Step::AllOf(vec![branch("P", vec![take(0)]), branch("Q", vec![take(1)])]);
        let outer =
            Step::OneOf(vec![branch("X", vec![inner]), branch("Y", vec![]), branch("Z", vec![take(2)])]);
        assert_eq!(written(&[flow(vec![outer, take(3)])]), ["X>P>1aa:0 X>Q>1ab:1 Z>1c:2 2:3"]);
    }
}
