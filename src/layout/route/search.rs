//! The cheapest way over a sparse grid: length, bends and crossings, in whole numbers.

use super::scene::{BEND, CROSSING, Port, STEPS, Scene};
use crate::base::geometry::{Point, Polyline, Px, Rect};

/// A state whose least cost is settled.
const DONE: u8 = 1 << 7;
const TRUNK_EAST: u8 = 1 << 4;
const TRUNK_SOUTH: u8 = 1 << 5;
/// More coordinates than this on one axis are thinned out.
const MANY: usize = 160;
/// Distance between those that remain.
const THIN: Px = 14;
/// More states than any sensible picture needs.
const MOST_STATES: usize = 40_000_000;

/// Scratch space that all searches share.
#[derive(Default)]
pub(super) struct Search {
    xs: Vec<Px>,
    ys: Vec<Px>,
    blocked: Vec<u8>,
    cross_east: Vec<u8>,
    cross_south: Vec<u8>,
    best: Vec<u32>,
    came: Vec<u8>,
    hurried: bool,
    /// Whether a part of the way may be shared and so cost less.
    trunks: bool,
    queue: Queue,
    /// Steps that may still be taken: with none left, no way is found any more.
    pub left: u64,
}

/// States in the order of their estimates: one bucket for each number. Among equals the last one goes on.
#[derive(Default)]
struct Queue {
    buckets: Vec<Vec<u32>>,
    /// The estimate of the first bucket.
    base: Option<u32>,
    /// The bucket from which states come.
    at: usize,
    /// All buckets from here on are empty.
    end: usize,
}

/// Estimates this far above the first share the last bucket.
const BUCKETS: usize = 1 << 17;

impl Queue {
    fn clear(&mut self) {
        for bucket in self.buckets.iter_mut().take(self.end) {
            bucket.clear();
        }
        self.base = None;
        self.at = 0;
        self.end = 0;
    }

    fn push(&mut self, estimate: u32, state: u32) {
        // Starts come in any order: leave room below the first of them.
        let base = *self.base.get_or_insert(estimate.saturating_sub(4096));
        let bucket = (estimate.saturating_sub(base) as usize).clamp(self.at, BUCKETS);
        if bucket >= self.buckets.len() {
            self.buckets.resize_with(bucket + 1, Vec::new);
        }
        self.end = self.end.max(bucket + 1);
        self.buckets[bucket].push(state);
    }

    fn pop(&mut self) -> Option<(u32, u32)> {
        let base = self.base?;
        while self.at < self.end {
            if let Some(state) = self.buckets[self.at].pop() {
                return Some((base.saturating_add(u32::try_from(self.at).unwrap_or(u32::MAX)), state));
            }
            self.at += 1;
        }
        None
    }
}

impl Search {
    /// The cheapest route, and its cost beyond that of a straight line.
    ///
    /// Nothing is found that costs `bound` or more.
    pub fn run(&mut self, scene: &Scene, bound: u32) -> Option<Polyline> {
        if scene.starts.is_empty() || scene.goals.is_empty() || self.left == 0 {
            return None;
        }
        self.prepare(scene);
        let (nx, ny) = (self.xs.len(), self.ys.len());
        // Clearing the grid is work as well, if less for each vertex.
        self.left = self.left.saturating_sub(1 + (nx * ny / 4) as u64);
        if nx * ny * 4 > MOST_STATES {
            return None;
        }
        self.best.clear();
        self.best.resize(nx * ny * 4, u32::MAX);
        self.came.clear();
        self.came.resize(nx * ny * 4, 0);
        self.queue.clear();
        let goal_box = goal_box(&scene.goals);
        let mut goal_at: Vec<(usize, usize)> = Vec::new();
        for (number, goal) in scene.goals.iter().enumerate() {
            if let Some(vertex) = self.vertex(goal.tip) {
                goal_at.push((vertex, number));
            }
        }
        goal_at.sort_unstable();
        for start in &scene.starts {
            if let Some(vertex) = self.vertex(start.tip) {
                let cost = u32::try_from(start.cost).unwrap_or(0);
                self.push(vertex * 4 + start.heading, cost, 4, goal_box);
            }
        }
        let mut finish: Option<(u32, usize, usize)> = None;
        while let Some((estimate, state)) = self.queue.pop() {
            let state = state as usize;
            if estimate >= finish.map_or(bound, |found| found.0) {
                break;
            }
            let (vertex, heading) = (state / 4, state % 4);
            let cost = self.best[state];
            if self.came[state] & DONE != 0 {
                continue;
            }
            self.left = self.left.saturating_sub(1);
            self.came[state] |= DONE;
            let first = goal_at.partition_point(|entry| entry.0 < vertex);
            for &(_, number) in goal_at[first..].iter().take_while(|entry| entry.0 == vertex) {
                let goal = &scene.goals[number];
                if goal.heading == (heading + 2) % 4 {
                    continue;
                }
                let turn = if goal.heading == heading { 0 } else { BEND };
                let total = cost.saturating_add(u32::try_from(goal.cost + turn).unwrap_or(0));
                if finish.is_none_or(|found| total < found.0) {
                    finish = Some((total, state, number));
                }
            }
            self.expand(vertex, heading, cost, goal_box);
        }
        let (total, state, number) = finish?;
        (total < bound).then(|| self.trace(scene, state, number))
    }

    fn expand(&mut self, vertex: usize, heading: usize, cost: u32, goal_box: Rect) {
        let nx = self.xs.len();
        let (ix, iy) = (vertex % nx, vertex / nx);
        for next in 0..4 {
            if next == (heading + 2) % 4 || self.blocked[vertex] & (1 << next) != 0 {
                continue;
            }
            let (to, step, crossed, trunk) = match next {
                0 if ix + 1 < nx => (
                    vertex + 1,
                    self.xs[ix + 1] - self.xs[ix],
                    self.cross_east[vertex],
                    self.blocked[vertex] & TRUNK_EAST != 0,
                ),
                1 if iy + 1 < self.ys.len() => (
                    vertex + nx,
                    self.ys[iy + 1] - self.ys[iy],
                    self.cross_south[vertex],
                    self.blocked[vertex] & TRUNK_SOUTH != 0,
                ),
                2 if ix > 0 => (
                    vertex - 1,
                    self.xs[ix] - self.xs[ix - 1],
                    self.cross_east[vertex - 1],
                    self.blocked[vertex - 1] & TRUNK_EAST != 0,
                ),
                3 if iy > 0 => (
                    vertex - nx,
                    self.ys[iy] - self.ys[iy - 1],
                    self.cross_south[vertex - nx],
                    self.blocked[vertex - nx] & TRUNK_SOUTH != 0,
                ),
                _ => continue,
            };
            let length = i64::from(step) * if trunk { 3 } else { 4 } / 4;
            let turn = if next == heading { 0 } else { BEND };
            let crossing = if self.hurried { CROSSING / 3 } else { CROSSING };
            let add = length + turn + crossing * i64::from(crossed);
            let total = cost.saturating_add(u32::try_from(add).unwrap_or(u32::MAX));
            self.push(to * 4 + next, total, heading as u8, goal_box);
        }
    }

    fn push(&mut self, state: usize, cost: u32, came: u8, goal_box: Rect) {
        if cost < self.best[state] && (self.best[state] == u32::MAX || self.came[state] & DONE == 0) {
            self.best[state] = cost;
            self.came[state] = came;
            let far = self.far(state / 4, state % 4, goal_box);
            self.queue.push(cost.saturating_add(far), state as u32);
        }
    }

    /// The least way to the nearest goal, with the bends that it must have; trunks may make it a little cheaper.
    fn far(&self, vertex: usize, heading: usize, goal_box: Rect) -> u32 {
        let (x, y) = (self.xs[vertex % self.xs.len()], self.ys[vertex / self.xs.len()]);
        let dx = (goal_box.x - x).max(0) - (x - goal_box.right()).max(0);
        let dy = (goal_box.y - y).max(0) - (y - goal_box.bottom()).max(0);
        let (step_x, step_y) = STEPS[heading];
        let ahead = dx.signum() * step_x + dy.signum() * step_y;
        let aside = if step_x == 0 { dx != 0 } else { dy != 0 };
        let bends = match (ahead, aside) {
            (0 | 1, true) => 1,
            (-1, true) => 2,
            (-1, false) => 3,
            _ => 0,
        };
        let length = i64::from(dx.abs() + dy.abs());
        let least = if self.trunks { length / 4 * 3 } else { length } + BEND * bends;
        // In large windows the search is led more and looks around less.
        u32::try_from(least + if self.hurried { least / 2 } else { 0 }).unwrap_or(0)
    }

    fn vertex(&self, point: Point) -> Option<usize> {
        let ix = self.xs.binary_search(&point.x).ok()?;
        let iy = self.ys.binary_search(&point.y).ok()?;
        Some(iy * self.xs.len() + ix)
    }

    fn trace(&self, scene: &Scene, state: usize, goal: usize) -> Polyline {
        let nx = self.xs.len();
        let mut points = vec![scene.goals[goal].foot, scene.goals[goal].tip];
        let mut at = state;
        loop {
            let vertex = at / 4;
            points.push(Point { x: self.xs[vertex % nx], y: self.ys[vertex / nx] });
            let came = self.came[at] & !DONE;
            if came == 4 {
                break;
            }
            let previous = match at % 4 {
                0 => vertex - 1,
                1 => vertex - nx,
                2 => vertex + 1,
                _ => vertex + nx,
            };
            at = previous * 4 + usize::from(came);
        }
        let (vertex, heading) = (at / 4, at % 4);
        let tip = Point { x: self.xs[vertex % nx], y: self.ys[vertex / nx] };
        if let Some(start) = scene.starts.iter().find(|start| start.tip == tip && start.heading == heading) {
            points.push(start.foot);
        }
        points.reverse();
        straighten(&mut points);
        points
    }

    /// Fills the grid: coordinates, blocked steps, crossings.
    fn prepare(&mut self, scene: &Scene) {
        let window = scene.window;
        collect(
            &mut self.xs,
            [&scene.xs, &scene.track_xs],
            (window.x, window.right()),
            scene.starts.iter().chain(&scene.goals).map(|port| port.tip.x),
        );
        collect(
            &mut self.ys,
            [&scene.ys, &scene.track_ys],
            (window.y, window.bottom()),
            scene.starts.iter().chain(&scene.goals).map(|port| port.tip.y),
        );
        let cells = self.xs.len() * self.ys.len();
        self.hurried = scene.rules.hurried && cells > 10_000;
        self.trunks = !scene.kin.is_empty() && !self.hurried;
        if cells * 4 > MOST_STATES {
            return;
        }
        for list in [&mut self.blocked, &mut self.cross_east, &mut self.cross_south] {
            list.clear();
            list.resize(cells, 0);
        }
        for wall in &scene.walls {
            self.block_flat(*wall);
            self.block_upright(*wall);
        }
        for wall in &scene.flat_walls {
            self.block_flat(*wall);
        }
        for wall in &scene.upright_walls {
            self.block_upright(*wall);
        }
        for door in &scene.doors {
            self.door(door.rect, door.inwards);
        }
        let pitch = scene.rules.pitch;
        for track in &scene.foreign {
            let near = track.around(4, pitch);
            if track.flat {
                self.block_flat(near);
            } else {
                self.block_upright(near);
            }
            self.cross(track.flat, track.at, track.lo, track.hi);
        }
        for track in &scene.kin {
            let near = track.around(4, pitch);
            if track.flat {
                self.block_flat(Rect { h: pitch, ..near });
                self.block_flat(Rect { y: track.at, h: pitch, ..near });
            } else {
                self.block_upright(Rect { w: pitch, ..near });
                self.block_upright(Rect { x: track.at, w: pitch, ..near });
            }
            self.trunk(track.flat, track.at, track.lo, track.hi);
        }
    }

    /// Indices strictly between two values.
    fn between(list: &[Px], low: Px, high: Px) -> std::ops::Range<usize> {
        list.partition_point(|value| *value <= low)..list.partition_point(|value| *value < high)
    }

    /// Steps `i` to `i + 1` whose open interval meets the open interval.
    fn steps(list: &[Px], low: Px, high: Px) -> std::ops::Range<usize> {
        let first = list.partition_point(|value| *value <= low).saturating_sub(1);
        let end = list.partition_point(|value| *value < high).min(list.len().saturating_sub(1));
        first..end.max(first)
    }

    fn block_flat(&mut self, wall: Rect) {
        let nx = self.xs.len();
        let steps = Self::steps(&self.xs, wall.x, wall.right());
        for iy in Self::between(&self.ys, wall.y, wall.bottom()) {
            for ix in steps.clone() {
                if self.xs[ix + 1] > wall.x {
                    self.blocked[iy * nx + ix] |= 1;
                    self.blocked[iy * nx + ix + 1] |= 1 << 2;
                }
            }
        }
    }

    fn block_upright(&mut self, wall: Rect) {
        let nx = self.xs.len();
        let steps = Self::steps(&self.ys, wall.y, wall.bottom());
        for iy in steps {
            if self.ys[iy + 1] <= wall.y {
                continue;
            }
            for ix in Self::between(&self.xs, wall.x, wall.right()) {
                self.blocked[iy * nx + ix] |= 1 << 1;
                self.blocked[(iy + 1) * nx + ix] |= 1 << 3;
            }
        }
    }

    /// Blocks steps over a border against its direction.
    fn door(&mut self, rect: Rect, inwards: bool) {
        let nx = self.xs.len();
        let rows = self.ys.partition_point(|value| *value < rect.y)
            ..self.ys.partition_point(|value| *value < rect.bottom());
        let columns = self.xs.partition_point(|value| *value < rect.x)
            ..self.xs.partition_point(|value| *value < rect.right());
        for (x, entering_east) in [(rect.x, true), (rect.right(), false)] {
            let ix = self.xs.partition_point(|value| *value < x);
            if ix == 0 || ix >= nx {
                continue;
            }
            for iy in rows.clone() {
                // Entering where only leaving is allowed, or the other way round.
                if entering_east == inwards {
                    self.blocked[iy * nx + ix] |= 1 << 2;
                } else {
                    self.blocked[iy * nx + ix - 1] |= 1;
                }
            }
        }
        for (y, entering_south) in [(rect.y, true), (rect.bottom(), false)] {
            let iy = self.ys.partition_point(|value| *value < y);
            if iy == 0 || iy >= self.ys.len() {
                continue;
            }
            for ix in columns.clone() {
                if entering_south == inwards {
                    self.blocked[iy * nx + ix] |= 1 << 3;
                } else {
                    self.blocked[(iy - 1) * nx + ix] |= 1 << 1;
                }
            }
        }
    }

    fn cross(&mut self, flat: bool, at: Px, lo: Px, hi: Px) {
        let nx = self.xs.len();
        if flat {
            let iy = self.ys.partition_point(|value| *value < at);
            if iy == 0 || iy >= self.ys.len() {
                return;
            }
            for ix in Self::between(&self.xs, lo, hi) {
                let cell = &mut self.cross_south[(iy - 1) * nx + ix];
                *cell = cell.saturating_add(1);
            }
        } else {
            let ix = self.xs.partition_point(|value| *value < at);
            if ix == 0 || ix >= nx {
                return;
            }
            for iy in Self::between(&self.ys, lo, hi) {
                let cell = &mut self.cross_east[iy * nx + ix - 1];
                *cell = cell.saturating_add(1);
            }
        }
    }

    fn trunk(&mut self, flat: bool, at: Px, lo: Px, hi: Px) {
        let nx = self.xs.len();
        if flat {
            let Ok(iy) = self.ys.binary_search(&at) else { return };
            for ix in 0..nx.saturating_sub(1) {
                if self.xs[ix] >= lo && self.xs[ix + 1] <= hi {
                    self.blocked[iy * nx + ix] |= TRUNK_EAST;
                }
            }
        } else {
            let Ok(ix) = self.xs.binary_search(&at) else { return };
            for iy in 0..self.ys.len().saturating_sub(1) {
                if self.ys[iy] >= lo && self.ys[iy + 1] <= hi {
                    self.blocked[iy * nx + ix] |= TRUNK_SOUTH;
                }
            }
        }
    }
}

/// Sorts coordinates and keeps those in the window; of those beside other lines only some where there are many.
fn collect(list: &mut Vec<Px>, wanted: [&[Px]; 2], window: (Px, Px), fixed: impl Iterator<Item = Px>) {
    let inside = |value: &Px| window.0 <= *value && *value <= window.1;
    list.clear();
    list.extend(wanted[0].iter().copied().filter(inside));
    list.extend(fixed.filter(inside));
    list.sort_unstable();
    list.dedup();
    let mut beside: Vec<Px> = wanted[1].iter().copied().filter(inside).collect();
    beside.sort_unstable();
    beside.dedup();
    if list.len() + beside.len() > MANY {
        let firm = list.len();
        let mut last = Px::MIN / 2;
        for value in beside {
            let next = list[..firm].partition_point(|other| *other < value);
            let near = list[..firm].get(next).is_some_and(|other| other - value < THIN)
                || next.checked_sub(1).is_some_and(|before| value - list[before] < THIN);
            if !near && value - last >= THIN {
                list.push(value);
                last = value;
            }
        }
    } else {
        list.extend(beside);
    }
    list.sort_unstable();
    list.dedup();
}

fn goal_box(goals: &[Port]) -> Rect {
    let mut area: Option<Rect> = None;
    for goal in goals {
        let spot = Rect::new(goal.tip.x, goal.tip.y, 0, 0);
        area = Some(area.map_or(spot, |old| old.union(spot)));
    }
    area.unwrap_or_default()
}

/// Drops points that stand between two others on one straight piece.
pub(super) fn straighten(points: &mut Polyline) {
    points.dedup();
    let mut kept: Polyline = Vec::with_capacity(points.len());
    for &point in points.iter() {
        while kept.len() >= 2 {
            let (a, b) = (kept[kept.len() - 2], kept[kept.len() - 1]);
            if (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) {
                kept.pop();
            } else {
                break;
            }
        }
        if kept.last() != Some(&point) {
            kept.push(point);
        }
    }
    *points = kept;
}
