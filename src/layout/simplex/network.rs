//! The solver's spanning tree: its start, its pivots, and the middle of what is best.

use super::{NONE, Rigid, firsts};
use crate::base::geometry::Px;

/// Arcs looked at beyond the first that may leave the tree.
const LOOK: usize = 40;
/// Pivots that gain nothing, after which the order of the arcs decides, so that no cycle of them goes on for ever.
const STALLED: usize = 2_000;
/// Sweeps in which what stands free is moved to the middle of its room.
const SWEEPS: usize = 6;

/// An arc between parts.
#[derive(Clone, Copy)]
pub(super) struct Link {
    pub tail: usize,
    pub head: usize,
    pub least: i64,
    pub weight: i64,
}

/// What is at each node, one list after the other.
struct Lists {
    first: Vec<usize>,
    list: Vec<usize>,
}

impl Lists {
    fn new(count: usize, ends: impl Iterator<Item = usize> + Clone) -> Self {
        let first = firsts(count, ends.clone());
        let mut next = first.clone();
        let mut list = vec![0; first[count]];
        for (arc, end) in ends.enumerate() {
            list[next[end]] = arc;
            next[end] += 1;
        }
        Self { first, list }
    }

    fn at(&self, node: usize) -> &[usize] {
        &self.list[self.first[node]..self.first[node + 1]]
    }
}

pub(super) struct Network {
    count: usize,
    /// Sorted by their tails.
    links: Vec<Link>,
    /// Per node: the first arc that leaves it.
    out: Vec<usize>,
    into: Lists,
    x: Vec<i64>,
    /// Weight of what leaves a node less what enters it: how much it gains by moving up.
    pull: Vec<i64>,
    /// The arcs of the spanning forest.
    tree: Vec<usize>,
    /// The arcs of the forest at each node, and the nodes beyond them.
    tree_at: Vec<Vec<(usize, usize)>>,
    /// The arc towards the root, and the node beyond it.
    up: Vec<(usize, usize)>,
    /// How many nodes a node has below it, itself included.
    size: Vec<usize>,
    /// The cut value of each arc of the forest.
    flow: Vec<i64>,
    /// Which connected part a node belongs to.
    part: Vec<usize>,
    /// How many nodes a connected part has.
    whole: Vec<usize>,
    seen: Vec<u64>,
    clock: u64,
    /// The nodes on one side of a cut, each with the arc that leads to it.
    side: Vec<(usize, usize)>,
}

impl Network {
    pub fn new(count: usize, links: Vec<Link>) -> Self {
        let mut pull = vec![0i64; count];
        for link in &links {
            pull[link.tail] = pull[link.tail].saturating_add(link.weight);
            pull[link.head] = pull[link.head].saturating_sub(link.weight);
        }
        Self {
            count,
            out: firsts(count, links.iter().map(|link| link.tail)),
            into: Lists::new(count, links.iter().map(|link| link.head)),
            flow: vec![0; links.len()],
            links,
            x: vec![0; count],
            pull,
            tree: Vec::with_capacity(count),
            tree_at: vec![Vec::new(); count],
            up: vec![(NONE, NONE); count],
            size: vec![1; count],
            part: vec![0; count],
            whole: vec![0; count],
            seen: vec![0; count],
            clock: 0,
            side: Vec::new(),
        }
    }

    /// Takes over other weights of the same arcs, in the same order.
    pub fn weigh(&mut self, links: Vec<Link>) {
        self.links = links;
        self.pull.fill(0);
        for link in &self.links {
            self.pull[link.tail] = self.pull[link.tail].saturating_add(link.weight);
            self.pull[link.head] = self.pull[link.head].saturating_sub(link.weight);
        }
        self.flow.fill(0);
        self.root();
    }

    fn out(&self, node: usize) -> std::ops::Range<usize> {
        self.out[node]..self.out[node + 1]
    }

    fn slack(&self, arc: usize) -> i64 {
        let link = self.links[arc];
        self.x[link.head] - self.x[link.tail] - link.least
    }

    /// Longest paths: the least coordinates that keep all constraints. `None`: there are none.
    pub fn start(&mut self) -> Option<()> {
        let order = self.forward_order();
        let mut raised_by = vec![NONE; self.count];
        // Who has not pushed the others since it was raised.
        let mut waits = vec![true; self.count];
        // A path without a cycle has fewer arcs than there are nodes.
        for sweep in 0..=self.count {
            let mut changed = false;
            for &node in &order {
                if !std::mem::take(&mut waits[node]) {
                    continue;
                }
                for arc in self.out(node) {
                    let link = self.links[arc];
                    let least = self.x[node] + link.least;
                    if self.x[link.head] < least {
                        self.x[link.head] = least;
                        raised_by[link.head] = arc;
                        waits[link.head] = true;
                        changed = true;
                    }
                }
            }
            if !changed {
                return Some(());
            }
            if sweep >= 4 && (sweep.is_power_of_two() || sweep % 64 == 0) && self.chases(&raised_by) {
                return None;
            }
        }
        None
    }

    /// An order in which most constraints point forward: those that push up, or may come to do so, stand after what
    /// pushes them, but where they push each other in a circle.
    fn forward_order(&self) -> Vec<usize> {
        let mut waiting = vec![0usize; self.count];
        for link in self.links.iter().filter(|link| link.least >= 0) {
            waiting[link.head] += 1;
        }
        let mut order: Vec<usize> = (0..self.count).filter(|&node| waiting[node] == 0).collect();
        let mut next = 0;
        let mut circles = 0..self.count;
        loop {
            while let Some(&node) = order.get(next) {
                for arc in self.out(node) {
                    let link = self.links[arc];
                    if link.least >= 0 && waiting[link.head] > 0 {
                        waiting[link.head] -= 1;
                        if waiting[link.head] == 0 {
                            order.push(link.head);
                        }
                    }
                }
                next += 1;
            }
            let Some(first) = circles.find(|&node| waiting[node] > 0) else { return order };
            waiting[first] = 0;
            order.push(first);
        }
    }

    /// Whether nodes raise each other in a circle.
    fn chases(&self, raised_by: &[usize]) -> bool {
        let mut visit = vec![0usize; self.count];
        for start in 0..self.count {
            let mut node = start;
            while visit[node] == 0 {
                visit[node] = start + 1;
                if raised_by[node] == NONE {
                    break;
                }
                node = self.links[raised_by[node]].tail;
                if visit[node] == start + 1 {
                    return true;
                }
            }
        }
        false
    }

    /// Draws trees of tight arcs together until each connected part is one.
    pub fn span(&mut self, budget: &mut u64) {
        let mut pull = self.pull.clone();
        let mut size = vec![1usize; self.count];
        // The nodes of a tree in a circle.
        let mut next: Vec<usize> = (0..self.count).collect();
        self.part = (0..self.count).collect();
        let mut alive: Vec<usize> = (0..self.count).collect();
        let mut limit = 1;
        while !alive.is_empty() {
            for &own in &alive {
                if size[own] == 0 || size[own] > limit {
                    continue;
                }
                let Some((by, arc, upwards)) = self.nearest(own, &next, pull[own], budget) else {
                    // A connected part is whole.
                    size[own] = 0;
                    continue;
                };
                let link = self.links[arc];
                let other = self.part[if upwards { link.head } else { link.tail }];
                let mut node = own;
                loop {
                    self.x[node] += by;
                    self.part[node] = other;
                    node = next[node];
                    if node == own {
                        break;
                    }
                }
                next.swap(own, other);
                pull[other] = pull[other].saturating_add(pull[own]);
                size[other] += std::mem::take(&mut size[own]);
                self.tree.push(arc);
                self.tree_at[link.tail].push((arc, link.head));
                self.tree_at[link.head].push((arc, link.tail));
            }
            alive.retain(|&own| size[own] > 0);
            limit *= 2;
        }
        self.root();
    }

    /// The constraint that stops a tree when it moves to where it is pulled: how far that is, and whether upwards.
    fn nearest(&self, own: usize, next: &[usize], pull: i64, budget: &mut u64) -> Option<(i64, usize, bool)> {
        let (mut above, mut below) = ((i64::MAX, NONE), (i64::MAX, NONE));
        let mut node = own;
        loop {
            for arc in self.out(node) {
                if self.part[self.links[arc].head] != own {
                    above = above.min((self.slack(arc), arc));
                }
            }
            for &arc in self.into.at(node) {
                if self.part[self.links[arc].tail] != own {
                    below = below.min((self.slack(arc), arc));
                }
            }
            *budget = budget.saturating_sub(self.degree(node));
            node = next[node];
            if node == own {
                break;
            }
        }
        let upwards = match pull {
            _ if above.1 == NONE => false,
            _ if below.1 == NONE => true,
            0 => above.0 <= below.0,
            _ => pull > 0,
        };
        let (by, arc) = if upwards { above } else { (-below.0, below.1) };
        (arc != NONE).then_some((by, arc, upwards))
    }

    fn degree(&self, node: usize) -> u64 {
        (self.out(node).len() + self.into.at(node).len() + 1) as u64
    }

    /// Roots the trees, and finds the cut values and how large they are.
    fn root(&mut self) {
        let mut order = Vec::with_capacity(self.count);
        let mut seen = vec![false; self.count];
        for start in 0..self.count {
            if seen[start] {
                continue;
            }
            seen[start] = true;
            self.up[start] = (NONE, NONE);
            let mut next = order.len();
            order.push(start);
            while next < order.len() {
                let node = order[next];
                next += 1;
                for &(arc, other) in &self.tree_at[node] {
                    if !seen[other] {
                        seen[other] = true;
                        self.up[other] = (arc, node);
                        order.push(other);
                    }
                }
            }
        }
        let mut below = self.pull.clone();
        self.size.fill(1);
        for &node in order.iter().rev() {
            let (arc, other) = self.up[node];
            if arc == NONE {
                self.whole[self.part[node]] = self.size[node];
            } else {
                let total = below[node];
                self.flow[arc] = if self.links[arc].tail == node { total } else { -total };
                below[other] = below[other].saturating_add(total);
                self.size[other] += self.size[node];
            }
        }
    }

    /// Exchanges arcs of the tree until no exchange is for the better. Gives whether it came so far.
    pub fn pivot(&mut self, budget: &mut u64) -> bool {
        let mut cursor = 0;
        let mut idle = 0;
        while *budget > 0 {
            let Some(slot) = self.leaving(&mut cursor, idle > STALLED, budget) else { return true };
            let arc = self.tree[slot];
            let upper = self.smaller_side(arc, budget);
            let Some((entering, slack)) = self.entering(upper, budget) else { return false };
            if slack > 0 {
                idle = 0;
                let by = if upper { slack } else { -slack };
                for &(node, _) in &self.side {
                    self.x[node] += by;
                }
            } else {
                idle += 1;
            }
            self.exchange(slot, entering, budget);
        }
        false
    }

    /// The place in the tree of an arc that is better left slack.
    fn leaving(&self, cursor: &mut usize, by_order: bool, budget: &mut u64) -> Option<usize> {
        if by_order {
            *budget = budget.saturating_sub(self.tree.len() as u64);
            return (0..self.tree.len())
                .filter(|&slot| self.flow[self.tree[slot]] < 0)
                .min_by_key(|&slot| self.tree[slot]);
        }
        let mut best: Option<(i64, usize)> = None;
        let mut rest = LOOK;
        for step in 0..self.tree.len() {
            *budget = budget.saturating_sub(1);
            let slot = *cursor;
            *cursor = if slot + 1 < self.tree.len() { slot + 1 } else { 0 };
            let flow = self.flow[self.tree[slot]];
            if flow < 0 && best.is_none_or(|(least, _)| flow < least) {
                best = Some((flow, slot));
            }
            if best.is_some() {
                rest -= 1;
                if rest == 0 || step + 1 == self.tree.len() {
                    break;
                }
            }
        }
        best.map(|(_, slot)| slot)
    }

    /// Walks the smaller side of an arc of the tree: its nodes are then in `side`, stamped with the clock. Gives whether
    /// it is the head's; of two equal ones it is the tail's.
    fn smaller_side(&mut self, arc: usize, budget: &mut u64) -> bool {
        let link = self.links[arc];
        let whole = self.whole[self.part[link.head]];
        let upper = if self.up[link.head].0 == arc {
            2 * self.size[link.head] < whole
        } else {
            2 * self.size[link.tail] > whole
        };
        let start = if upper { link.head } else { link.tail };
        self.clock += 1;
        self.seen[start] = self.clock;
        self.side.clear();
        self.side.push((start, arc));
        let mut next = 0;
        while let Some(&(node, from)) = self.side.get(next) {
            for &(arc, other) in &self.tree_at[node] {
                if arc != from {
                    self.seen[other] = self.clock;
                    self.side.push((other, arc));
                }
            }
            next += 1;
        }
        *budget = budget.saturating_sub(3 * next as u64);
        upper
    }

    /// The first constraint that stops the head's side from moving away from the tail's.
    fn entering(&self, upper: bool, budget: &mut u64) -> Option<(usize, i64)> {
        let mut best = (i64::MAX, NONE);
        for &(node, _) in &self.side {
            if upper {
                for arc in self.out(node) {
                    if self.seen[self.links[arc].head] != self.clock {
                        best = best.min((self.slack(arc), arc));
                    }
                }
            } else {
                for &arc in self.into.at(node) {
                    if self.seen[self.links[arc].tail] != self.clock {
                        best = best.min((self.slack(arc), arc));
                    }
                }
            }
            *budget = budget.saturating_sub(self.degree(node));
        }
        (best.1 != NONE).then_some((best.1, best.0))
    }

    /// Puts an arc in the place of another: the flow of the cycle that it closes makes the old one idle.
    fn exchange(&mut self, slot: usize, entering: usize, budget: &mut u64) {
        let leaving = self.tree[slot];
        let by = -self.flow[leaving];
        let (link, old) = (self.links[entering], self.links[leaving]);
        // The tree below the old arc is hung up by the new one.
        let (below, inside, outside) = if self.up[old.head].0 == leaving {
            (old.head, link.tail, link.head)
        } else {
            (old.tail, link.head, link.tail)
        };
        let hung = self.size[below];
        let top = self.meeting(inside, outside, budget);
        for (start, towards) in [(link.head, false), (link.tail, true)] {
            let mut node = start;
            let mut within = start == inside;
            while node != top {
                let (arc, above) = self.up[node];
                // The flow runs through the new arc and back through the tree.
                let along = (self.links[arc].head == node) == towards;
                self.flow[arc] += if along { by } else { -by };
                if start == outside {
                    self.size[node] += hung;
                } else if !within {
                    self.size[node] -= hung;
                }
                within &= node != below;
                node = above;
                *budget = budget.saturating_sub(1);
            }
        }
        self.flow[leaving] = 0;
        self.flow[entering] = by;
        let (mut node, mut beyond, mut arc, mut above) = (inside, outside, entering, 0);
        loop {
            let next = std::mem::replace(&mut self.up[node], (arc, beyond));
            let size = std::mem::replace(&mut self.size[node], hung - above);
            if node == below {
                break;
            }
            beyond = node;
            (arc, node) = next;
            above = size;
        }
        for node in [old.tail, old.head] {
            self.tree_at[node].retain(|entry| entry.0 != leaving);
        }
        self.tree_at[link.tail].push((entering, link.head));
        self.tree_at[link.head].push((entering, link.tail));
        self.tree[slot] = entering;
    }

    /// Where the ways of two nodes to the root meet.
    fn meeting(&mut self, one: usize, other: usize, budget: &mut u64) -> usize {
        self.clock += 1;
        let mut ends = [one, other];
        loop {
            for end in &mut ends {
                if *end == NONE {
                    continue;
                }
                if self.seen[*end] == self.clock {
                    return *end;
                }
                self.seen[*end] = self.clock;
                *end = self.up[*end].1;
                *budget = budget.saturating_sub(1);
            }
        }
    }

    /// Moves blocks that no cost holds to the middle of their room: constraints with a cut value stay tight, all else
    /// is free in what is best.
    pub fn center(&mut self) {
        let mut block = vec![NONE; self.count];
        let mut blocks: Vec<Vec<usize>> = Vec::new();
        for start in 0..self.count {
            if block[start] != NONE {
                continue;
            }
            let number = blocks.len();
            block[start] = number;
            let mut nodes = vec![start];
            let mut next = 0;
            while next < nodes.len() {
                let node = nodes[next];
                next += 1;
                for &(arc, other) in &self.tree_at[node] {
                    if self.flow[arc] > 0 && block[other] == NONE {
                        block[other] = number;
                        nodes.push(other);
                    }
                }
            }
            blocks.push(nodes);
        }
        blocks.sort_by_key(|nodes| nodes.iter().map(|&node| self.x[node]).min());
        for (number, nodes) in blocks.iter().enumerate() {
            for &node in nodes {
                block[node] = number;
            }
        }
        // The mean of the highest and the lowest places of all is as good as either.
        let low = self.x.clone();
        for nodes in blocks.iter().rev() {
            let (_, above) = self.room(nodes, &block);
            self.shift(nodes, above.unwrap_or(0));
        }
        let high = std::mem::replace(&mut self.x, low);
        for nodes in &blocks {
            let (below, _) = self.room(nodes, &block);
            self.shift(nodes, -below.unwrap_or(0));
        }
        for (x, high) in self.x.iter_mut().zip(high) {
            *x = (*x + high).div_euclid(2);
        }
        for sweep in 0..SWEEPS {
            for step in 0..blocks.len() {
                let nodes = &blocks[if sweep % 2 == 0 { step } else { blocks.len() - 1 - step }];
                if let (Some(below), Some(above)) = self.room(nodes, &block) {
                    self.shift(nodes, (above - below) / 2);
                }
            }
        }
    }

    fn shift(&mut self, nodes: &[usize], by: i64) {
        for &node in nodes {
            self.x[node] += by;
        }
    }

    /// How far a block may move down and up.
    fn room(&self, nodes: &[usize], block: &[usize]) -> (Option<i64>, Option<i64>) {
        let (mut below, mut above): (Option<i64>, Option<i64>) = (None, None);
        for &node in nodes {
            for arc in self.out(node) {
                if block[self.links[arc].head] != block[node] {
                    above = Some(above.map_or(self.slack(arc), |least| least.min(self.slack(arc))));
                }
            }
            for &arc in self.into.at(node) {
                if block[self.links[arc].tail] != block[node] {
                    below = Some(below.map_or(self.slack(arc), |least| least.min(self.slack(arc))));
                }
            }
        }
        (below, above)
    }

    /// The coordinates of the variables, the least of each connected part 0.
    pub fn finish(&self, rigid: &Rigid) -> Vec<Px> {
        let absolute = |at: usize| (self.part[rigid.part[at]], self.x[rigid.part[at]] + rigid.offset[at]);
        let mut least = vec![i64::MAX; self.count];
        for at in 0..rigid.part.len() {
            let (part, x) = absolute(at);
            least[part] = least[part].min(x);
        }
        (0..rigid.part.len())
            .map(|at| {
                let (part, x) = absolute(at);
                Px::try_from(x - least[part]).unwrap_or(Px::MAX)
            })
            .collect()
    }
}
