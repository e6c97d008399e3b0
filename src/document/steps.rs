//! The numbers of the steps of flows, as the picture has them.

use std::collections::BTreeMap;

use crate::base::ids::LinkId;
use crate::base::lang::UserText;
use crate::model::topology::{Branch, Flow, Step};

/// One step: its number, the branches in which it is the first step, and what is said of it.
#[derive(Debug)]
pub struct Numbered<'a> {
    pub number: String,
    /// Outermost first.
    pub begins: Vec<Fork<'a>>,
    pub link: LinkId,
    pub text: Option<&'a UserText>,
}

/// The branch that a step begins.
#[derive(Clone, Copy, Debug)]
pub struct Fork<'a> {
    pub name: &'a UserText,
    /// All branches are taken, side by side; otherwise one of them.
    pub parallel: bool,
}

/// What is left to be numbered.
enum Task<'a> {
    Steps(&'a [Step], String),
    /// Begins another branch of a fork, at the number of the first.
    Branch {
        branch: &'a Branch,
        suffix: String,
        fork: usize,
        parallel: bool,
    },
    /// Ends a branch: remembers how far it came.
    End {
        fork: usize,
    },
    /// Goes on after the longest branch.
    Join {
        fork: usize,
    },
}

/// The steps of all flows, flow by flow.
///
/// Flows share one row of numbers, and a link keeps the number that it got first. The branches of a fork begin with the
/// same number and carry a letter behind it (3a, 3b); after them the row goes on behind the longest.
#[must_use]
pub fn steps(flows: &[Flow]) -> Vec<Vec<Numbered<'_>>> {
    let mut numbers: BTreeMap<LinkId, String> = BTreeMap::new();
    let mut next: u32 = 1;
    flows.iter().map(|flow| steps_of(flow, &mut numbers, &mut next)).collect()
}

fn steps_of<'a>(flow: &'a Flow, numbers: &mut BTreeMap<LinkId, String>, next: &mut u32) -> Vec<Numbered<'a>> {
    let mut rows = Vec::new();
    let mut begins: Vec<Fork> = Vec::new();
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
                        let number = numbers.entry(*link).or_insert_with(|| {
                            let number = format!("{next}{suffix}");
                            *next = next.saturating_add(1);
                            number
                        });
                        let number = number.clone();
                        let begins = std::mem::take(&mut begins);
                        rows.push(Numbered { number, begins, link: *link, text: text.as_ref() });
                        continue;
                    }
                    Step::OneOf(branches) => (branches, false),
                    Step::AllOf(branches) => (branches, true),
                };
                let fork = forks.len();
                forks.push((*next, *next));
                tasks.push(Task::Join { fork });
                for (at, branch) in branches.iter().enumerate().rev() {
                    tasks.push(Task::End { fork });
                    tasks.push(Task::Branch {
                        branch,
                        suffix: format!("{suffix}{}", letter(at)),
                        fork,
                        parallel,
                    });
                }
            }
            Task::Branch { branch, suffix, fork, parallel } => {
                *next = forks.get(fork).map_or(*next, |(start, _)| *start);
                begins.push(Fork { name: &branch.name, parallel });
                tasks.push(Task::Steps(&branch.steps, suffix));
            }
            Task::End { fork } => {
                // What a branch without steps would have begun.
                begins.pop();
                if let Some((_, end)) = forks.get_mut(fork) {
                    *end = (*end).max(*next);
                }
            }
            Task::Join { fork } => *next = forks.get(fork).map_or(*next, |(_, end)| *end),
        }
    }
    rows
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

    /// `1:0`: number 1, link 0; names of the branches that begin stand before.
    fn written(flows: &[Flow]) -> Vec<String> {
        let row = |row: &super::Numbered| {
            let begins: String =
                row.begins.iter().map(|fork| format!("{}>", fork.name.get(Lang::default()))).collect();
            format!("{begins}{}:{}", row.number, row.link.index())
        };
        steps(flows).iter().map(|rows| rows.iter().map(row).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn branches_share_numbers_and_carry_letters() {
        let fork = Step::OneOf(vec![branch("X", vec![take(2), take(3)]), branch("Y", vec![take(4)])]);
        assert_eq!(
            written(&[flow(vec![take(0), take(1), fork, take(5)])]),
            ["1:0 2:1 X>3a:2 4a:3 Y>3b:4 5:5"]
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
        assert_eq!(written(&[flow(vec![outer, take(3)])]), ["X>P>1aa:0 Q>1ab:1 Z>1c:2 2:3"]);
    }
}
