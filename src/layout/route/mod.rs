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

use crate::layout::placed::Placed;
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
}

impl Routes {
    fn new(count: usize) -> Self {
        Self {
            lines: vec![None; count],
            tracks: vec![Vec::new(); count],
            bounds: vec![Rect::default(); count],
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

/// Routes all lines. Gives the routes and the lines for which no way was found; with `all_or_nothing` it gives up at
/// the first of these.
pub(crate) fn route(placed: &Placed<'_, '_>, rules: Rules, all_or_nothing: bool) -> (Routes, Vec<Stuck>) {
    let forest = placed.forest;
    let count = forest.tree.lines.len();
    let mut routes = Routes::new(count);
    let mut order: Vec<(Px, usize)> = (0..count)
        .map(|line| {
            let (from, to) = forest.ends(line);
            let (a, b) = (placed.rect(from).center(), placed.rect(to).center());
            let (x, y) = ((a.x - b.x).abs(), (a.y - b.y).abs());
            // Lines that can be straight come first, then the short ones.
            (x + y + 2 * x.min(y), line)
        })
        .collect();
    order.sort_unstable();
    let mut search = search::Search::default();
    search.left = forest.steps.get();
    for &(_, line) in &order {
        if let Some(route) = find(placed, &routes, line, rules, &mut search, u32::MAX) {
            routes.set(line, Some(route));
        } else if all_or_nothing {
            forest.steps.set(search.left);
            return (routes, vec![Stuck { line, conflicts: Vec::new() }]);
        }
    }
    // Each line once more among all others: those that came first did not know what was to come.
    let missing = routes.lines.iter().filter(|route| route.is_none()).count();
    // Where room is missing everything will be placed anew: second tries are for those without a way only.
    let rounds = match count {
        _ if missing > 0 => 1,
        0..=80 => rules.again,
        81..=200 => rules.again.min(2),
        _ => 1,
    };
    for round in 0..rounds {
        let mut better = false;
        for &(_, line) in &order {
            let old = routes.lines[line].take();
            if old.is_some() && (count > 600 || missing > 0) {
                routes.lines[line] = old;
                continue;
            }
            routes.set(line, None);
            let bound = old.as_ref().map_or(u32::MAX, |old| price(placed, &routes, line, rules, old));
            if bound < 60 {
                routes.set(line, old);
                continue;
            }
            let found = find(placed, &routes, line, rules, &mut search, bound);
            better |= found.is_some();
            routes.set(line, found.or(old));
        }
        if !better || (round == 0 && count > 600) {
            break;
        }
    }
    if rules.hurried {
        // To place a large picture anew is dear: what is left may stand nearer to others.
        let near = Rules { pitch: 5, clear: 6, share_any: true, ..rules };
        for &(_, line) in &order {
            if routes.lines[line].is_none() {
                let found = find(placed, &routes, line, near, &mut search, u32::MAX);
                routes.set(line, found);
            }
        }
    }
    let failed: Vec<usize> = (0..count).filter(|&line| routes.lines[line].is_none()).collect();
    let stuck = failed.into_iter().map(|line| stuck(placed, &routes, line, rules, &mut search)).collect();
    forest.steps.set(search.left);
    (routes, stuck)
}

/// Asks where a line would run if it were alone.
fn stuck(
    placed: &Placed<'_, '_>,
    routes: &Routes,
    line: usize,
    rules: Rules,
    search: &mut search::Search,
) -> Stuck {
    let alone = Routes::new(routes.lines.len());
    let mut conflicts = Vec::new();
    if let Some(route) = find(placed, &alone, line, rules, search, u32::MAX) {
        let mut bounds = placed.rect(placed.forest.ends(line).0);
        for point in &route {
            bounds = bounds.union(Rect::new(point.x, point.y, 1, 1));
        }
        let scene = Scene::new(placed, routes, line, rules, 96, bounds);
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

/// What a route costs among the lines that are there, beyond its length as the crow flies along the axes.
fn price(placed: &Placed<'_, '_>, routes: &Routes, line: usize, rules: Rules, route: &Polyline) -> u32 {
    let scene = Scene::new(placed, routes, line, rules, 96, routes_bounds(route));
    scene.price(route)
}

const fn distance(one: Point, other: Point) -> u32 {
    (one.x - other.x).unsigned_abs() + (one.y - other.y).unsigned_abs()
}

fn routes_bounds(route: &Polyline) -> Rect {
    let mut bounds: Option<Rect> = None;
    for point in route {
        let spot = Rect::new(point.x, point.y, 1, 1);
        bounds = Some(bounds.map_or(spot, |old| old.union(spot)));
    }
    bounds.unwrap_or_default()
}

/// The best way for one line among those that are there, if it costs less than `bound` beyond the least length.
fn find(
    placed: &Placed<'_, '_>,
    routes: &Routes,
    line: usize,
    rules: Rules,
    search: &mut search::Search,
    bound: u32,
) -> Option<Polyline> {
    // A way that costs less than the bound cannot lead further away than half of it.
    let reach = Px::try_from(bound / 2 + 20).unwrap_or(Px::MAX).min(Px::MAX / 8);
    for margin in [64, 320, Px::MAX / 8] {
        let margin = if bound == u32::MAX { margin } else { reach };
        let scene = Scene::new(placed, routes, line, rules, margin, placed.rect(placed.forest.ends(line).0));
        let limit = bound.saturating_add(scene.least());
        if let Some(route) = search.run(&scene, limit) {
            // A way much longer than the crow flies may be shorter outside the window.
            let length: u32 = route.windows(2).map(|pair| distance(pair[0], pair[1])).sum();
            if scene.whole || bound != u32::MAX || length < scene.least() / 4 * 5 + 2 * margin.unsigned_abs()
            {
                return Some(route);
            }
        }
        if scene.whole || bound != u32::MAX {
            break;
        }
    }
    None
}
