//! The cheapest way over a sparse grid: length, bends and crossings, in whole numbers.
//!
//! A* over vertices with the heading in which they are reached. The estimate of what is left is the way along the axes
//! to the nearest side of the target, and the bends and crossings that `foresight` found to be unavoidable.

use super::Track;
use super::foresight::{Foresight, NEVER, State};
use super::grid::Grid;
use super::scene::{BEND, Port, Scene};
use crate::base::geometry::{Point, Polyline, Px};

/// More states than any sensible picture needs.
const MOST_STATES: usize = 40_000_000;
/// Classes beyond the least that are looked into.
pub(super) const SLACK: usize = 1;
/// Where a state came from, beside the four headings: a start.
const START: u8 = 4;

/// What a line could save beside bends and crossings that is worth to be looked for, in px.
const WORTH: u32 = 120;

/// The least that a way of a class costs beyond its length.
fn class_cost(class: usize) -> u32 {
    u32::try_from(class).map_or(u32::MAX, |class| class.saturating_mul(BEND as u32))
}

/// Scratch space that all searches share.
#[derive(Default)]
pub(super) struct Search {
    grid: Grid,
    foresight: Foresight,
    /// Per vertex, for each heading in which it is reached.
    states: Vec<[Reached; 4]>,
    run: u32,
    sides: Vec<Target>,
    /// Per side, how far each column and each row is from its goals.
    columns: Vec<Px>,
    rows: Vec<Px>,
    goal_at: Vec<(usize, usize)>,
    start_at: Vec<(usize, usize)>,
    tips: Vec<State>,
    /// The most that may be left at a goal.
    last_far: u32,
    /// The most that sharing a trunk can save.
    savings: Px,
    /// Ways of a higher class are not followed.
    limit: usize,
    queue: Queue,
    /// Steps that may still be taken: with none left, no way is found any more.
    pub left: u64,
}

/// What is known of a state, if it is of this run.
#[derive(Clone, Copy, Default)]
struct Reached {
    run: u32,
    cost: u32,
    /// The least that is left.
    far: u32,
    /// The stage of foresight that holds it.
    stage: u16,
    /// The class of the way up to it.
    class: u16,
    /// The heading before the last step.
    came: u8,
    /// Whether the cost is settled.
    done: bool,
}

/// How a state is reached.
struct Step {
    cost: u32,
    /// The heading before.
    came: u8,
    /// A stage of foresight near the state's own.
    stage: u16,
    class: u16,
}

/// What the goals with one heading have in common.
#[derive(Clone, Copy)]
struct Target {
    heading: usize,
    low: Point,
    high: Point,
    cost: Px,
}

/// States in the order of their estimates: a list for each number. Among equals the last one goes on.
#[derive(Default)]
struct Queue {
    heads: Vec<u32>,
    /// A state, and the next one of its list.
    nodes: Vec<(u32, u32)>,
    /// The estimate of the first list.
    base: u32,
    /// The list from which states come.
    at: usize,
    /// All lists from here on are empty.
    end: usize,
}

/// Estimates this far above the first share the last list.
const LISTS: usize = 1 << 17;
const NONE: u32 = u32::MAX;

impl Queue {
    fn clear(&mut self, base: u32) {
        self.heads[..self.end].fill(NONE);
        self.nodes.clear();
        self.base = base;
        self.at = 0;
        self.end = 0;
    }

    fn push(&mut self, estimate: u32, state: u32) {
        let list = (estimate.saturating_sub(self.base) as usize).clamp(self.at, LISTS);
        if list >= self.heads.len() {
            self.heads.resize(list + 1, NONE);
        }
        self.end = self.end.max(list + 1);
        let next = self.heads[list];
        self.heads[list] = self.nodes.len() as u32;
        self.nodes.push((state, next));
    }

    fn pop(&mut self) -> Option<(u32, u32)> {
        while self.at < self.end {
            let head = self.heads[self.at];
            if head != NONE {
                let (state, next) = self.nodes[head as usize];
                self.heads[self.at] = next;
                return Some((self.base.saturating_add(self.at as u32), state));
            }
            self.at += 1;
        }
        None
    }
}

impl Search {
    /// The cheapest route.
    ///
    /// Nothing is found that costs `bound` or more.
    pub fn run(&mut self, scene: &Scene, bound: u32) -> Option<Polyline> {
        if scene.starts.is_empty() || scene.goals.is_empty() || self.left == 0 {
            return None;
        }
        self.grid.fill(scene);
        let vertices = self.grid.vertices();
        // Filling the grid is work as well, if less for each vertex.
        self.left = self.left.saturating_sub(1 + (vertices / 32) as u64);
        if vertices * 4 > MOST_STATES {
            return None;
        }
        if self.states.len() < vertices {
            self.states.resize(vertices, [Reached::default(); 4]);
        }
        self.renew();
        self.savings = scene.kin.iter().fold(0, |sum: Px, track| sum.saturating_add(track.hi - track.lo)) / 4;
        self.aim(&scene.goals);
        self.measure();
        let grid = &self.grid;
        self.goal_at.clear();
        self.goal_at.extend(
            scene
                .goals
                .iter()
                .enumerate()
                .filter_map(|(number, goal)| Some((grid.vertex(goal.tip.x, goal.tip.y)?, number))),
        );
        self.goal_at.sort_unstable();
        self.start_at.clear();
        self.start_at.extend(
            scene
                .starts
                .iter()
                .enumerate()
                .filter_map(|(number, start)| Some((grid.vertex(start.tip.x, start.tip.y)?, number))),
        );
        self.tips.clear();
        self.tips.extend(self.goal_at.iter().map(|&(vertex, number)| (vertex, scene.goals[number].heading)));
        let goals = self.tips.len();
        self.tips
            .extend(self.start_at.iter().map(|&(vertex, number)| (vertex, scene.starts[number].heading)));
        let end = (bound.saturating_sub(scene.least()) as usize).div_ceil(BEND as usize);
        let (goals, starts) = self.tips.split_at(goals);
        if !self.foresight.look(&self.grid, goals, starts, end, scene.rules.across) {
            return None;
        }
        let first = self.foresight.first();
        if scene.again
            && bound.saturating_sub(scene.least()) < class_cost(first.unwrap_or(0)).saturating_add(WORTH)
        {
            return None;
        }
        // A way of a higher class is seldom so much shorter that it is cheaper.
        self.limit = first.map_or(usize::MAX, |class| class + SLACK);
        let found = self.search(scene, bound);
        if found.is_some() || self.limit == usize::MAX || bound < u32::MAX {
            return found;
        }
        self.limit = usize::MAX;
        self.renew();
        self.search(scene, bound)
    }

    /// Forgets what is known of states.
    fn renew(&mut self) {
        self.run = self.run.wrapping_add(1);
        if self.run == 0 {
            self.states.fill([Reached::default(); 4]);
            self.run = 1;
        }
    }

    fn search(&mut self, scene: &Scene, bound: u32) -> Option<Polyline> {
        let first = self
            .start_at
            .iter()
            .map(|&(vertex, number)| {
                let start = &scene.starts[number];
                let class = self.foresight.class(self.foresight.stage_of(vertex, start.heading, 0));
                let far = if class == NEVER { u32::MAX } else { self.far(vertex, class) };
                far.saturating_add(u32::try_from(start.cost).unwrap_or(0))
            })
            .min()?;
        self.queue.clear(first);
        for index in 0..self.start_at.len() {
            let (vertex, number) = self.start_at[index];
            let start = &scene.starts[number];
            if !self.foresight.allows(vertex, start.heading, self.limit) {
                continue;
            }
            let cost = u32::try_from(start.cost).unwrap_or(0);
            self.push((vertex, start.heading), Step { cost, came: START, stage: 0, class: 0 });
        }
        let mut finish: Option<(u32, usize, usize)> = None;
        while let Some((estimate, state)) = self.queue.pop() {
            let state = state as usize;
            if estimate >= finish.map_or(bound, |found| found.0) {
                break;
            }
            let (vertex, heading) = (state / 4, state % 4);
            let reached = self.states[vertex][heading];
            if reached.done {
                continue;
            }
            self.left = self.left.saturating_sub(1);
            self.states[vertex][heading].done = true;
            // At a goal no more than its own cost and a bend is left.
            let here = if reached.far > self.last_far { self.goal_at.len() } else { 0 };
            let goals = &self.goal_at[here..];
            let first = goals.partition_point(|entry| entry.0 < vertex);
            for &(_, number) in goals[first..].iter().take_while(|entry| entry.0 == vertex) {
                let goal = &scene.goals[number];
                if goal.heading == (heading + 2) % 4 {
                    continue;
                }
                let turn = if goal.heading == heading { 0 } else { BEND };
                let total = reached.cost.saturating_add(u32::try_from(goal.cost + turn).unwrap_or(0));
                if finish.is_none_or(|found| total < found.0) {
                    finish = Some((total, state, number));
                }
            }
            self.expand(scene, (vertex, heading), reached);
        }
        let (total, state, number) = finish?;
        (total < bound).then(|| self.trace(scene, state, number))
    }

    /// Sums up the goals by the direction from which they are reached.
    fn aim(&mut self, goals: &[Port]) {
        self.sides.clear();
        for goal in goals {
            let (tip, cost) = (goal.tip, Px::try_from(goal.cost).unwrap_or(Px::MAX / 4));
            match self.sides.iter_mut().find(|side| side.heading == goal.heading) {
                Some(side) => {
                    side.low = Point { x: side.low.x.min(tip.x), y: side.low.y.min(tip.y) };
                    side.high = Point { x: side.high.x.max(tip.x), y: side.high.y.max(tip.y) };
                    side.cost = side.cost.min(cost);
                }
                None => self.sides.push(Target { heading: goal.heading, low: tip, high: tip, cost }),
            }
        }
    }

    /// Notes how far columns and rows are from the goals of each side.
    fn measure(&mut self) {
        let apart = |low: Px, high: Px, at: Px| (low - at).max(at - high).max(0);
        let dearest = self.sides.iter().map(|side| side.cost).max().unwrap_or(0);
        self.last_far = dearest.unsigned_abs().saturating_add(BEND as u32);
        self.columns.clear();
        self.rows.clear();
        for side in &self.sides {
            self.columns.extend(self.grid.xs.list.iter().map(|&x| apart(side.low.x, side.high.x, x)));
            self.rows.extend(self.grid.ys.list.iter().map(|&y| apart(side.low.y, side.high.y, y)));
        }
    }

    fn expand(&mut self, scene: &Scene, (vertex, heading): State, reached: Reached) {
        // Straight on comes first.
        let turns = if scene.down { [0, 3, 1] } else { [0, 1, 3] };
        for turn in turns {
            match (heading + turn) % 4 {
                0 => self.step::<0>(scene, (vertex, heading), reached),
                1 => self.step::<1>(scene, (vertex, heading), reached),
                2 => self.step::<2>(scene, (vertex, heading), reached),
                _ => self.step::<3>(scene, (vertex, heading), reached),
            }
        }
    }

    /// Goes on from a state in a heading.
    #[inline]
    fn step<const NEXT: usize>(&mut self, scene: &Scene, (vertex, heading): State, reached: Reached) {
        let (grid, upright) = (&self.grid, NEXT % 2);
        let row = 1 << grid.shift;
        let (ix, iy) = (vertex & (row - 1), vertex >> grid.shift);
        // The vertex at which the step is kept, and the next one.
        let (ax, ay, to) = match NEXT {
            0 if ix + 1 < grid.xs.list.len() => (ix, iy, vertex + 1),
            1 if iy + 1 < grid.ys.list.len() => (ix, iy, vertex + row),
            2 if ix > 0 => (ix - 1, iy, vertex - 1),
            3 if iy > 0 => (ix, iy - 1, vertex - row),
            _ => return,
        };
        let Some(step) = grid.step(NEXT, ax, ay) else { return };
        let turns = NEXT != heading;
        let mut crossings = i64::from(step.crossings);
        if !turns && grid.passes(upright, ix, iy) {
            let point = Point { x: grid.xs.list[ix], y: grid.ys.list[iy] };
            crossings += passed(&scene.kin, point, upright == 1);
        }
        let class = usize::from(reached.class)
            .saturating_add(usize::from(turns))
            .saturating_add(scene.rules.across.saturating_mul(crossings as usize));
        let Some(left) = self.limit.checked_sub(class) else { return };
        if !self.foresight.allows(to, NEXT, left) {
            return;
        }
        let away = if upright == 0 {
            grid.xs.list[ax + 1] - grid.xs.list[ax]
        } else {
            grid.ys.list[ay + 1] - grid.ys.list[ay]
        };
        let length = i64::from(away) * if step.trunk { 3 } else { 4 } / 4;
        let turn = if turns { BEND } else { 0 };
        let add = length + turn + scene.rules.crossings(crossings);
        self.push(
            (to, NEXT),
            Step {
                cost: reached.cost.saturating_add(u32::try_from(add).unwrap_or(u32::MAX)),
                came: heading as u8,
                stage: reached.stage,
                class: u16::try_from(class).unwrap_or(u16::MAX),
            },
        );
    }

    fn push(&mut self, (vertex, heading): State, step: Step) {
        let (run, cost) = (self.run, step.cost);
        let all = &self.states[vertex];
        let old = all[heading];
        let known = old.run == run;
        if known && (old.done || old.cost <= cost) {
            return;
        }
        // With a bend, whoever came here across goes on as cheaply.
        let dearer = |other: usize| {
            let other = &all[other];
            other.run == run && other.class < step.class && other.cost.saturating_add(BEND as u32) <= cost
        };
        if dearer(heading ^ 1) || dearer(heading ^ 3) {
            return;
        }
        let stage = if known {
            usize::from(old.stage)
        } else {
            self.foresight.stage_of(vertex, heading, usize::from(step.stage))
        };
        let left = self.foresight.class(stage);
        if left == NEVER {
            return;
        }
        let far = if known { old.far } else { self.far(vertex, left) };
        let stage = u16::try_from(stage).unwrap_or(u16::MAX);
        let Step { came, class, .. } = step;
        self.states[vertex][heading] = Reached { run, cost, far, stage, class, came, done: false };
        self.queue.push(cost.saturating_add(far), (vertex * 4 + heading) as u32);
    }

    /// The least that the way to a goal still costs from a vertex whose class is known.
    #[inline]
    fn far(&self, vertex: usize, class: usize) -> u32 {
        let row = 1 << self.grid.shift;
        let (ix, iy) = (vertex & (row - 1), vertex >> self.grid.shift);
        let mut least = Px::MAX / 4;
        for (number, side) in self.sides.iter().enumerate() {
            let length = self.columns[number * self.grid.xs.list.len() + ix]
                + self.rows[number * self.grid.ys.list.len() + iy];
            least = least.min(length - (length / 4).min(self.savings) + side.cost);
        }
        least.unsigned_abs().saturating_add(class_cost(class))
    }

    fn trace(&self, scene: &Scene, state: usize, goal: usize) -> Polyline {
        let row = 1 << self.grid.shift;
        let point = |vertex: usize| Point {
            x: self.grid.xs.list[vertex & (row - 1)],
            y: self.grid.ys.list[vertex >> self.grid.shift],
        };
        let mut points = vec![scene.goals[goal].foot, scene.goals[goal].tip];
        let mut at = state;
        loop {
            let vertex = at / 4;
            points.push(point(vertex));
            let came = self.states[vertex][at % 4].came;
            if came == START {
                break;
            }
            let previous = match at % 4 {
                0 => vertex - 1,
                1 => vertex - row,
                2 => vertex + 1,
                _ => vertex + row,
            };
            at = previous * 4 + usize::from(came);
        }
        let (tip, heading) = (point(at / 4), at % 4);
        if let Some(start) = scene.starts.iter().find(|start| start.tip == tip && start.heading == heading) {
            points.push(start.foot);
        }
        points.reverse();
        straighten(&mut points);
        points
    }
}

/// How many lines of the same trunk are crossed by going straight on over a point.
fn passed(kin: &[Track], point: Point, upright: bool) -> i64 {
    let (at, along) = if upright { (point.y, point.x) } else { (point.x, point.y) };
    let crosses =
        |track: &&Track| track.flat == upright && track.at == at && track.lo < along && along < track.hi;
    kin.iter().filter(crosses).count() as i64
}

/// Drops points that stand between two others on one straight piece.
pub(super) fn straighten(points: &mut Polyline) {
    let mut kept = 0;
    for index in 0..points.len() {
        let point = points[index];
        if kept > 0 && points[kept - 1] == point {
            continue;
        }
        while kept >= 2 {
            let (a, b) = (points[kept - 2], points[kept - 1]);
            if (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) {
                kept -= 1;
            } else {
                break;
            }
        }
        if kept == 0 || points[kept - 1] != point {
            points[kept] = point;
            kept += 1;
        }
    }
    points.truncate(kept);
}
