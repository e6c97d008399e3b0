//! Ways with at most two bends that meet nothing: most lines have one, and it is found without a search.
//!
//! Straight ways, elbows, and steps with a middle piece are tried in the order of what they cost. The first that
//! crosses no line is as good as anything that a search would bring, but for ways along a trunk, so lines that may come
//! to share one are left to the search unless they are straight.

use super::Track;
use super::scene::{BEND, Door, Port, Scene, inside, meets_open};
use super::search::straighten;
use crate::base::geometry::{Point, Polyline, Px};

/// Ports of each side that elbows and steps try.
const FEW: usize = 3;
/// Ways that are looked at before the search takes over.
const MOST_LOOKED_AT: usize = 24;
/// Places of the middle piece of a step that are looked at.
const MOST_MIDDLES: usize = 6;

/// Scratch space.
#[derive(Default)]
pub(super) struct Plain {
    ways: Vec<Way>,
    /// Numbers of the cheapest starts and goals of each side.
    few: [Vec<usize>; 2],
    middles: Vec<Px>,
}

/// A pair of ports with what the way between them costs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    cost: i64,
    bends: u8,
    start: usize,
    goal: usize,
}

impl Plain {
    /// The cheapest way with at most two bends that crosses nothing, if it is found soon; with `straight` only one
    /// without bends.
    pub fn find(&mut self, scene: &Scene, straight: bool) -> Option<Polyline> {
        self.collect(scene, straight);
        self.ways.sort_unstable();
        for number in 0..self.ways.len().min(MOST_LOOKED_AT) {
            let way = self.ways[number];
            let (start, goal) = (&scene.starts[way.start], &scene.goals[way.goal]);
            let corners = match way.bends {
                0 => Some([start.tip, goal.tip]),
                1 => Some([corner(start, goal); 2]),
                _ => self.step(scene, start, goal),
            };
            let Some([one, other]) = corners else { continue };
            let mut route = vec![start.foot, start.tip, one, other, goal.tip, goal.foot];
            if way.bends == 2 || route[1..5].windows(2).all(|pair| is_free(scene, pair[0], pair[1])) {
                straighten(&mut route);
                return Some(route);
            }
        }
        None
    }

    fn collect(&mut self, scene: &Scene, straight: bool) {
        self.ways.clear();
        let cost = |start: &Port, goal: &Port, bends: u8| {
            let length = (start.tip.x - goal.tip.x).abs() + (start.tip.y - goal.tip.y).abs();
            start.cost + goal.cost + i64::from(length) + BEND * i64::from(bends)
        };
        for (number, start) in scene.starts.iter().enumerate() {
            for (other, goal) in scene.goals.iter().enumerate() {
                let level = if start.heading.is_multiple_of(2) {
                    start.tip.y == goal.tip.y
                } else {
                    start.tip.x == goal.tip.x
                };
                if level && start.heading == goal.heading && is_ahead(start.heading, start.tip, goal.tip) {
                    self.ways.push(Way { cost: cost(start, goal, 0), bends: 0, start: number, goal: other });
                }
            }
        }
        if straight {
            return;
        }
        for (ports, few) in [&scene.starts, &scene.goals].into_iter().zip(&mut self.few) {
            few.clear();
            for heading in 0..4 {
                let from = few.len();
                few.extend((0..ports.len()).filter(|&number| ports[number].heading == heading));
                few[from..].sort_unstable_by_key(|&number| (ports[number].cost, number));
                few.truncate(from + FEW);
            }
        }
        for &number in &self.few[0] {
            let start = &scene.starts[number];
            for &other in &self.few[1] {
                let goal = &scene.goals[other];
                let ahead = is_ahead(start.heading, start.tip, goal.tip);
                if !ahead || !is_ahead(goal.heading, start.tip, goal.tip) {
                    continue;
                }
                let bends = if start.heading == goal.heading { 2 } else { 1 };
                self.ways.push(Way { cost: cost(start, goal, bends), bends, start: number, goal: other });
            }
        }
    }

    /// Where the middle piece of a step may stand.
    fn step(&mut self, scene: &Scene, start: &Port, goal: &Port) -> Option<[Point; 2]> {
        let flat = start.heading.is_multiple_of(2);
        let (from, to) = if flat { (start.tip.x, goal.tip.x) } else { (start.tip.y, goal.tip.y) };
        let (low, high) = (from.min(to), from.max(to));
        let middle = i32::midpoint(low, high);
        self.middles.clear();
        self.middles.push(middle);
        let edges = if flat { &scene.xs } else { &scene.ys };
        self.middles.extend(edges.iter().copied().filter(|&at| low <= at && at <= high));
        self.middles.sort_unstable_by_key(|&at| ((at - middle).abs(), at));
        self.middles.dedup();
        self.middles.iter().take(MOST_MIDDLES).find_map(|&at| {
            let corners = if flat {
                [Point { x: at, y: start.tip.y }, Point { x: at, y: goal.tip.y }]
            } else {
                [Point { x: start.tip.x, y: at }, Point { x: goal.tip.x, y: at }]
            };
            let all = [start.tip, corners[0], corners[1], goal.tip];
            all.windows(2).all(|pair| is_free(scene, pair[0], pair[1])).then_some(corners)
        })
    }
}

/// Whether a point is reached from another one without going back.
const fn is_ahead(heading: usize, from: Point, to: Point) -> bool {
    match heading {
        0 => from.x <= to.x,
        1 => from.y <= to.y,
        2 => from.x >= to.x,
        _ => from.y >= to.y,
    }
}

/// Where the only bend stands.
const fn corner(start: &Port, goal: &Port) -> Point {
    if start.heading.is_multiple_of(2) {
        Point { x: goal.tip.x, y: start.tip.y }
    } else {
        Point { x: start.tip.x, y: goal.tip.y }
    }
}

/// Whether a piece meets nothing, neither a wall nor another line.
fn is_free(scene: &Scene, from: Point, to: Point) -> bool {
    if from == to {
        return true;
    }
    let track = Track::new(from, to);
    let bands = if track.flat { &scene.flat_walls } else { &scene.upright_walls };
    let pitch = scene.rules.pitch;
    let beside = |other: &Track| other.flat == track.flat && meets_open(other.around(4, pitch), track);
    inside(scene.window, from)
        && inside(scene.window, to)
        && !scene.walls.iter().chain(bands).any(|wall| meets_open(*wall, track))
        && !scene.foreign.iter().any(|other| beside(other) || touches(*other, track))
        && !scene.kin.iter().any(|other| beside(other) || touches(*other, track))
        && scene.doors.iter().all(|door| may_pass(door, from, to))
}

/// Whether two pieces of different directions have a point in common.
const fn touches(one: Track, other: Track) -> bool {
    one.flat != other.flat
        && one.lo <= other.at
        && other.at <= one.hi
        && other.lo <= one.at
        && one.at <= other.hi
}

/// Whether a piece passes a border in its direction, or not at all.
fn may_pass(door: &Door, from: Point, to: Point) -> bool {
    let holds = |point: Point| {
        door.rect.x < point.x
            && point.x < door.rect.right()
            && door.rect.y < point.y
            && point.y < door.rect.bottom()
    };
    match (holds(from), holds(to)) {
        (false, true) => door.inwards,
        (true, false) => !door.inwards,
        (true, true) => true,
        (false, false) => !meets_open(door.rect, Track::new(from, to)),
    }
}
