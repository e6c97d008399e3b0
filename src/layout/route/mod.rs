//! Lines on placed boxes: orthogonal, around everything that is not theirs.
//!
//! Lines are routed one after the other on a sparse grid of their own (`search`), then each is taken out and routed
//! again among the others, then free pieces are moved to the middle of their channels (`nudge`).

mod nudge;
mod scene;
mod search;

pub(crate) use nudge::centre;
pub(crate) use scene::Rules;

use crate::base::geometry::{Point, Polyline, Px, Rect};

use crate::layout::place::Plan;
use scene::Scene;

/// One straight piece of a routed line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Track {
    pub flat: bool,
    /// The coordinate that both ends share.
    pub at: Px,
    pub lo: Px,
    pub hi: Px,
}

impl Track {
    pub fn new(one: Point, other: Point) -> Self {
        if one.y == other.y {
            Self { flat: true, at: one.y, lo: one.x.min(other.x), hi: one.x.max(other.x) }
        } else {
            Self { flat: false, at: one.x, lo: one.y.min(other.y), hi: one.y.max(other.y) }
        }
    }

    /// The rectangle around the piece, `along` px longer at both ends and `across` px to both sides.
    pub const fn around(self, along: Px, across: Px) -> Rect {
        if self.flat {
            Rect::new(self.lo - along, self.at - across, self.hi - self.lo + 2 * along, 2 * across)
        } else {
            Rect::new(self.at - across, self.lo - along, 2 * across, self.hi - self.lo + 2 * along)
        }
    }
}

/// The lines routed so far.
pub(crate) struct Routes {
    pub lines: Vec<Option<Polyline>>,
    pub tracks: Vec<Vec<Track>>,
    pub bounds: Vec<Rect>,
    /// Per line: grouped lines cannot be told from their ends alone.
    pub cost: Vec<i64>,
}

impl Routes {
    fn new(count: usize) -> Self {
        Self {
            lines: vec![None; count],
            tracks: vec![Vec::new(); count],
            bounds: vec![Rect::default(); count],
            cost: vec![0; count],
        }
    }

    pub fn set(&mut self, line: usize, route: Option<Polyline>) {
        self.tracks[line].clear();
        self.bounds[line] = Rect::default();
        if let Some(route) = &route {
            self.tracks[line].extend(route.windows(2).map(|pair| Track::new(pair[0], pair[1])));
            let mut bounds: Option<Rect> = None;
            for point in route {
                let spot = Rect::new(point.x, point.y, 1, 1);
                bounds = Some(bounds.map_or(spot, |old| old.union(spot)));
            }
            self.bounds[line] = bounds.unwrap_or_default();
        }
        self.lines[line] = route;
    }
}

/// A line without a way, and where other lines stand on the way that it would take: a point, and whether more width
/// (rather than height) is missing there. Empty where boxes are too close.
pub(crate) struct Stuck {
    pub line: usize,
    pub conflicts: Vec<(Point, bool)>,
}

/// Routes all lines. Gives the routes and the lines for which no way was found.
pub(crate) fn route(plan: &Plan<'_, '_>, rules: Rules) -> (Routes, Vec<Stuck>) {
    let forest = plan.forest;
    let count = forest.tree.lines.len();
    let mut routes = Routes::new(count);
    let mut order: Vec<(Px, usize)> = (0..count)
        .map(|line| {
            let (from, to) = forest.ends(line);
            let (a, b) = (plan.rect(from).center(), plan.rect(to).center());
            let (x, y) = ((a.x - b.x).abs(), (a.y - b.y).abs());
            // Lines that can be straight come first, then the short ones.
            (x + y + 2 * x.min(y), line)
        })
        .collect();
    order.sort_unstable();
    let mut search = search::Search::default();
    for &(_, line) in &order {
        if let Some((route, cost)) = find(plan, &routes, line, rules, &mut search) {
            routes.set(line, Some(route));
            routes.cost[line] = cost;
        }
    }
    let rounds = if count <= 400 { 2 } else { 1 };
    for round in 0..rounds {
        for &(_, line) in &order {
            let missing = routes.lines[line].is_none();
            let crossed = routes.cost[line] > 0 && count <= 400;
            if !missing && !crossed {
                continue;
            }
            let old = routes.lines[line].take();
            let old_cost = routes.cost[line];
            routes.set(line, None);
            let found = find(plan, &routes, line, rules, &mut search);
            match (found, old) {
                (Some((route, cost)), old) => {
                    let keep_old = round > 0 && cost >= old_cost;
                    if let (true, Some(old)) = (keep_old, old) {
                        routes.set(line, Some(old));
                    } else {
                        routes.set(line, Some(route));
                        routes.cost[line] = cost;
                    }
                }
                (None, old) => routes.set(line, old),
            }
        }
    }
    let failed: Vec<usize> = (0..count).filter(|&line| routes.lines[line].is_none()).collect();
    let stuck = failed.into_iter().map(|line| stuck(plan, &routes, line, rules, &mut search)).collect();
    (routes, stuck)
}

/// Asks where a line would run if it were alone.
fn stuck(
    plan: &Plan<'_, '_>,
    routes: &Routes,
    line: usize,
    rules: Rules,
    search: &mut search::Search,
) -> Stuck {
    let alone = Routes::new(routes.lines.len());
    let mut conflicts = Vec::new();
    if let Some((route, _)) = find(plan, &alone, line, rules, search) {
        let mut bounds = plan.rect(plan.forest.ends(line).0);
        for point in &route {
            bounds = bounds.union(Rect::new(point.x, point.y, 1, 1));
        }
        let scene = Scene::new(plan, routes, line, rules, 96, bounds);
        for (index, pair) in route.windows(2).enumerate() {
            let track = Track::new(pair[0], pair[1]);
            if scene.joins(track) {
                let middle =
                    Point { x: i32::midpoint(pair[0].x, pair[1].x), y: i32::midpoint(pair[0].y, pair[1].y) };
                if index == 0 || index + 2 == route.len() {
                    // A port cannot move far: the channel before it must be longer, too.
                    conflicts.push((middle, track.flat));
                }
                conflicts.push((middle, !track.flat));
            }
        }
    }
    Stuck { line, conflicts }
}

/// The best way for one line among those that are there.
fn find(
    plan: &Plan<'_, '_>,
    routes: &Routes,
    line: usize,
    rules: Rules,
    search: &mut search::Search,
) -> Option<(Polyline, i64)> {
    for margin in [96, 400, Px::MAX / 8] {
        let scene = Scene::new(plan, routes, line, rules, margin, plan.rect(plan.forest.ends(line).0));
        if let Some(found) = search.run(&scene) {
            // A way much longer than the crow flies may be shorter outside the window.
            let around = scene.whole || found.1 < i64::from(margin) * 4 + scene.distance * 2;
            if around {
                return Some(found);
            }
        }
        if scene.whole {
            break;
        }
    }
    None
}
