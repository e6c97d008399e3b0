//! Network simplex: coordinates under difference constraints, at the least weighted length.
//!
//! The method of Gansner, Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs" (1993), section 2.3: a
//! spanning tree of tight constraints, whose cut values say which constraint is better left slack. Here only the
//! smaller side of a cut is walked, shifted and searched, and cut values are renewed along the cycle that a pivot
//! closes, as flow in the dual network, so that pivots stay cheap in large graphs. The start is the longest path,
//! whose parts are drawn together one by one, small ones first, each to where it pulls.

mod network;

use crate::base::geometry::Px;
use network::{Link, Network};

/// `x[head] - x[tail] >= least`; every px of `x[head] - x[tail]` costs `weight`, which is not negative.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Arc {
    pub tail: usize,
    pub head: usize,
    pub least: Px,
    pub weight: i64,
}

/// Coordinates that cost least, the least of each connected part 0; `None` where the constraints contradict each
/// other. When the budget of steps is spent, the answer is feasible, but not the best.
pub(crate) fn minimize(count: usize, arcs: &[Arc], budget: &mut u64) -> Option<Vec<Px>> {
    solve(count, arcs, budget, false)
}

/// The same, and what may move without cost stands in the middle of its room.
pub(crate) fn center(count: usize, arcs: &[Arc], budget: &mut u64) -> Option<Vec<Px>> {
    solve(count, arcs, budget, true)
}

/// No arc.
const NONE: usize = usize::MAX;

fn solve(count: usize, arcs: &[Arc], budget: &mut u64, centered: bool) -> Option<Vec<Px>> {
    let mut program = Program::new(count, arcs, budget)?;
    Some(if centered { program.center(budget) } else { program.minimize(budget) })
}

/// Constraints that are solved several times, with other weights each time: from the second time on the solver goes on
/// where it stood.
pub(crate) struct Program {
    rigid: Rigid,
    network: Network,
}

impl Program {
    /// A feasible solution, to begin with; `None` where the constraints contradict each other.
    pub fn new(count: usize, arcs: &[Arc], budget: &mut u64) -> Option<Self> {
        let rigid = Rigid::new(count, arcs)?;
        let merged = rigid.arcs(arcs)?;
        let mut network = Network::new(rigid.parts, merged);
        network.start()?;
        network.span(budget);
        Some(Self { rigid, network })
    }

    /// As `minimize`.
    pub fn minimize(&mut self, budget: &mut u64) -> Vec<Px> {
        self.network.pivot(budget);
        self.network.finish(&self.rigid)
    }

    /// As `center`.
    pub fn center(mut self, budget: &mut u64) -> Vec<Px> {
        if self.network.pivot(budget) {
            self.network.center();
        }
        self.network.finish(&self.rigid)
    }

    /// Takes over the weights of the same constraints.
    pub fn weigh(&mut self, arcs: &[Arc]) {
        if let Some(merged) = self.rigid.arcs(arcs) {
            self.network.weigh(merged);
        }
    }
}

/// Variables whose difference is fixed by two opposite constraints, as one part with offsets.
struct Rigid {
    parts: usize,
    part: Vec<usize>,
    offset: Vec<i64>,
}

impl Rigid {
    fn new(count: usize, arcs: &[Arc]) -> Option<Self> {
        let mut above: Vec<usize> = (0..count).collect();
        let mut offset = vec![0i64; count];
        // Of two opposite constraints that fix a difference, one does not push forward.
        let mut back: Vec<(usize, usize, i64)> = arcs
            .iter()
            .filter(|arc| arc.least <= 0)
            .map(|arc| (arc.tail, arc.head, -i64::from(arc.least)))
            .collect();
        back.sort_unstable();
        back.dedup_by_key(|entry| (entry.0, entry.1));
        // Per variable: where those that leave it begin.
        let first = firsts(count, back.iter().map(|entry| entry.0));
        for arc in arcs.iter().filter(|arc| arc.tail != arc.head) {
            let forth = i64::from(arc.least);
            let leaving = &back[first[arc.head]..first[arc.head + 1]];
            let Ok(at) = leaving.binary_search_by_key(&arc.tail, |entry| entry.1) else { continue };
            match forth - leaving[at].2 {
                1.. => return None,
                0 => {
                    let (a, shift_a) = find(&mut above, &mut offset, arc.tail);
                    let (b, shift_b) = find(&mut above, &mut offset, arc.head);
                    let between = shift_a + forth - shift_b;
                    if a != b {
                        above[b] = a;
                        offset[b] = between;
                    } else if between != 0 {
                        return None;
                    }
                }
                _ => {}
            }
        }
        let mut number = vec![NONE; count];
        let mut parts = 0;
        let mut part = vec![0; count];
        let mut final_offset = vec![0; count];
        for at in 0..count {
            let (root, shift) = find(&mut above, &mut offset, at);
            if number[root] == NONE {
                number[root] = parts;
                parts += 1;
            }
            part[at] = number[root];
            final_offset[at] = shift;
        }
        Some(Self { parts, part, offset: final_offset })
    }

    /// The arcs between parts, sorted by their tails, parallel ones as one.
    fn arcs(&self, arcs: &[Arc]) -> Option<Vec<Link>> {
        let mut links = Vec::with_capacity(arcs.len());
        for arc in arcs {
            let (tail, head) = (self.part[arc.tail], self.part[arc.head]);
            let least = i64::from(arc.least) + self.offset[arc.tail] - self.offset[arc.head];
            if tail == head {
                if least > 0 {
                    return None;
                }
            } else {
                links.push(Link { tail, head, least, weight: arc.weight.max(0) });
            }
        }
        let first = firsts(self.parts, links.iter().map(|link| link.tail));
        let mut next = first.clone();
        let mut sorted = links.clone();
        for link in links {
            sorted[next[link.tail]] = link;
            next[link.tail] += 1;
        }
        for at in 0..self.parts {
            sorted[first[at]..first[at + 1]].sort_unstable_by_key(|link| link.head);
        }
        sorted.dedup_by(|next, kept| {
            let same = (next.tail, next.head) == (kept.tail, kept.head);
            if same {
                kept.least = kept.least.max(next.least);
                kept.weight = kept.weight.saturating_add(next.weight);
            }
            same
        });
        Some(sorted)
    }
}

/// Where the entries of each node begin when they are sorted by their nodes, and where the last ones end.
fn firsts(count: usize, nodes: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut first = vec![0; count + 1];
    for node in nodes {
        first[node + 1] += 1;
    }
    for node in 0..count {
        first[node + 1] += first[node];
    }
    first
}

/// The root of a variable, and how far the variable stands beyond it.
fn find(above: &mut [usize], offset: &mut [i64], at: usize) -> (usize, i64) {
    let (mut root, mut total) = (at, 0);
    while above[root] != root {
        total += offset[root];
        root = above[root];
    }
    let (mut step, mut rest) = (at, total);
    while above[step] != root && step != root {
        let (next, own) = (above[step], offset[step]);
        above[step] = root;
        offset[step] = rest;
        rest -= own;
        step = next;
    }
    (root, total)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, end: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % end
        }
    }

    fn arc(tail: usize, head: usize, least: Px, weight: i64) -> Arc {
        Arc { tail, head, least, weight }
    }

    fn keeps(arcs: &[Arc], x: &[Px]) -> bool {
        arcs.iter().all(|arc| x[arc.head] - x[arc.tail] >= arc.least)
    }

    fn cost(arcs: &[Arc], x: &[Px]) -> i64 {
        arcs.iter().map(|arc| arc.weight * i64::from(x[arc.head] - x[arc.tail])).sum()
    }

    /// The cost is convex in the lattice of the integers: what no set of variables moved together by one can better
    /// is the best.
    fn is_best(arcs: &[Arc], x: &[Px]) -> bool {
        let own = cost(arcs, x);
        (0..1u32 << x.len()).all(|set| {
            let moved: Vec<Px> =
                x.iter().enumerate().map(|(at, &x)| x + Px::from(set >> at & 1 == 1)).collect();
            !keeps(arcs, &moved) || cost(arcs, &moved) >= own
        })
    }

    /// Random constraints around a solution, so that they do not contradict each other.
    fn random(numbers: &mut Numbers, count: usize, many: usize, spread: u64) -> Vec<Arc> {
        let hidden: Vec<Px> = (0..count).map(|_| numbers.below(spread) as Px).collect();
        let mut arcs = Vec::new();
        for _ in 0..many {
            let (one, other) = (numbers.below(count as u64) as usize, numbers.below(count as u64) as usize);
            let (tail, head) = if hidden[one] <= hidden[other] { (one, other) } else { (other, one) };
            let length = hidden[head] - hidden[tail];
            let weight = numbers.below(5) as i64;
            match numbers.below(8) {
                0 => arcs.extend([arc(tail, head, length, weight), arc(head, tail, -length, 0)]),
                1 => arcs.extend([arc(tail, head, 0, weight), arc(head, tail, -length - 3, 0)]),
                _ => arcs.push(arc(tail, head, numbers.below(length as u64 + 1) as Px, weight)),
            }
        }
        arcs
    }

    #[test]
    fn random_instances_are_solved_as_well_as_can_be() {
        for seed in 0..3_000 {
            let mut numbers = Numbers(seed);
            let count = 2 + numbers.below(8) as usize;
            let many = 1 + numbers.below(20) as usize;
            let arcs = random(&mut numbers, count, many, 30);
            for solver in [minimize, center] {
                let mut budget = 1_000_000;
                let x = solver(count, &arcs, &mut budget).expect("they have a solution");
                assert!(keeps(&arcs, &x), "seed {seed}");
                assert!(is_best(&arcs, &x), "seed {seed}: {arcs:?} {x:?}");
                assert!(budget > 0);
            }
        }
    }

    #[test]
    fn other_weights_are_solved_from_the_last_solution() {
        for seed in 0..500 {
            let mut numbers = Numbers(seed);
            let count = 2 + numbers.below(8) as usize;
            let mut arcs = random(&mut numbers, count, 20, 30);
            let mut budget = 1_000_000;
            let mut program = Program::new(count, &arcs, &mut budget).expect("there is a solution");
            for _ in 0..3 {
                let x = program.minimize(&mut budget);
                assert!(keeps(&arcs, &x), "seed {seed}");
                assert!(is_best(&arcs, &x), "seed {seed}: {arcs:?} {x:?}");
                for arc in &mut arcs {
                    arc.weight = numbers.below(9) as i64;
                }
                program.weigh(&arcs);
            }
        }
    }

    #[test]
    fn what_contradicts_itself_has_no_answer() {
        let circle = [arc(0, 1, 5, 1), arc(1, 2, 5, 1), arc(2, 0, -9, 0)];
        assert_eq!(minimize(3, &circle, &mut 1_000), None);
        let pair = [arc(0, 1, 5, 1), arc(1, 0, -4, 1)];
        assert_eq!(minimize(2, &pair, &mut 1_000), None);
        assert_eq!(minimize(1, &[arc(0, 0, 1, 0)], &mut 1_000), None);
        let equal = [
            arc(0, 1, 5, 1),
            arc(1, 0, -5, 1),
            arc(1, 2, 5, 1),
            arc(2, 1, -5, 1),
            arc(0, 2, 11, 1),
            arc(2, 0, -11, 1),
        ];
        assert_eq!(minimize(3, &equal, &mut 1_000), None);
        let mut long: Vec<Arc> = (0..2_000).map(|at| arc(at, at + 1, 1, 1)).collect();
        long.push(arc(2_000, 0, -1_999, 0));
        assert_eq!(minimize(2_001, &long, &mut 1_000_000), None);
    }

    #[test]
    fn circles_of_no_length_are_no_contradiction() {
        let circle = [arc(0, 1, 5, 1), arc(1, 2, 5, 1), arc(2, 0, -10, 0), arc(2, 3, 0, 1), arc(3, 2, 0, 1)];
        assert_eq!(minimize(4, &circle, &mut 1_000), Some(vec![0, 5, 10, 10]));
    }

    #[test]
    fn parts_begin_at_zero_and_nothing_is_nothing() {
        assert_eq!(minimize(0, &[], &mut 10), Some(vec![]));
        let apart = [arc(0, 1, 7, 1), arc(3, 2, 4, 0)];
        assert_eq!(minimize(5, &apart, &mut 1_000), Some(vec![0, 7, 4, 0, 0]));
    }

    #[test]
    fn a_hub_stands_in_the_middle_of_its_fan() {
        // Wall, four spokes at fixed places, and a hub that is tied to all of them.
        let mut arcs = Vec::new();
        for (spoke, at) in [(1, 0), (2, 40), (3, 100), (4, 140)] {
            arcs.extend([arc(0, spoke, at, 0), arc(spoke, 0, -at, 0)]);
        }
        for (number, spoke) in (1..5).enumerate() {
            let between = 6 + number;
            arcs.extend([arc(between, spoke, 0, 1), arc(between, 5, 0, 1)]);
        }
        let x = center(10, &arcs, &mut 10_000).expect("there is a solution");
        assert_eq!(x[5] - x[0], 70);
    }

    #[test]
    fn a_spent_budget_gives_what_is_feasible() {
        let mut numbers = Numbers(7);
        let arcs = random(&mut numbers, 300, 900, 5_000);
        for budget in [0, 10, 1_000, 5_000] {
            let mut left = budget;
            let x = minimize(300, &arcs, &mut left).expect("there is a solution");
            assert!(keeps(&arcs, &x));
        }
    }
}
