//! Lines on placed boxes: orthogonal, around everything that is not theirs.
//!
//! Lines are routed one after the other on a sparse grid of their own (`search` on `grid`, which shows what `scene`
//! found), then those that could be better are taken out and routed again among the others (`again`), then free pieces
//! are moved to the middle of their channels (`nudge`).

mod again;
mod foresight;
mod grid;
mod index;
mod nudge;
mod plain;
mod scene;
mod search;
mod ticks;

pub(crate) use grid::Density;
pub(crate) use nudge::centre;
pub(crate) use scene::Rules;

use std::collections::{BTreeMap, VecDeque};

use crate::base::geometry::{Point, Polyline, Px, Rect};

use crate::layout::forest::Forest;
use crate::layout::placed::Placed;
use again::Known;
use index::{Entry, Index};
use plain::Plain;
use scene::{BEND, Scene, may_share, port_cost};
use search::Search;

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

    /// Whether two pieces cross between their ends.
    pub const fn crosses(self, other: Self) -> bool {
        self.flat != other.flat
            && self.lo < other.at
            && other.at < self.hi
            && other.lo < self.at
            && self.at < other.hi
    }
}

/// The lines routed so far.
#[derive(Clone)]
pub(crate) struct Routes {
    pub lines: Vec<Option<Polyline>>,
    pub bounds: Vec<Rect>,
    pub index: Index,
    known: Known,
}

impl Routes {
    /// No lines yet, in an area.
    pub fn new(count: usize, area: Rect) -> Self {
        Self {
            lines: vec![None; count],
            bounds: vec![Rect::default(); count],
            index: Index::new(area),
            known: Known::new(count),
        }
    }

    pub fn set(&mut self, line: usize, route: Option<Polyline>) -> Option<Polyline> {
        let old = self.lines[line].take();
        for pair in old.iter().flat_map(|old| old.windows(2)) {
            self.index.remove(line, Track::new(pair[0], pair[1]));
        }
        self.bounds[line] = Rect::default();
        if let Some(route) = &route {
            for pair in route.windows(2) {
                self.index.insert(line, Track::new(pair[0], pair[1]));
            }
            self.bounds[line] = bounds(route);
        }
        self.lines[line] = route;
        old
    }

    fn take(&mut self, line: usize) -> Option<Polyline> {
        self.set(line, None)
    }

    /// How many lines a route crosses.
    fn crossings(&self, line: usize, route: &[Point]) -> i64 {
        route.windows(2).map(|pair| self.crossings_of(line, Track::new(pair[0], pair[1]))).sum()
    }

    fn crossings_of(&self, line: usize, track: Track) -> i64 {
        let crosses = |entry: &&Entry| entry.line != line && track.crosses(entry.track);
        self.index.of(!track.flat, track.around(0, 0)).filter(crosses).count() as i64
    }

    /// How many lines a route crosses, and the length that it has in common with others.
    fn met(&self, placed: &Placed<'_, '_>, line: usize, route: &[Point], rules: Rules) -> (i64, i64) {
        let (mut crossings, mut shared) = (0, 0);
        let mut stretches: Vec<(Px, Px)> = Vec::new();
        for pair in route.windows(2) {
            let track = Track::new(pair[0], pair[1]);
            stretches.clear();
            crossings += self.crossings_of(line, track);
            for &Entry { line: other, track: piece } in self.index.along(track) {
                if other != line
                    && piece.lo <= track.hi
                    && track.lo <= piece.hi
                    && may_share(placed.forest, line, other, rules)
                {
                    stretches.push((piece.lo.max(track.lo), piece.hi.min(track.hi)));
                }
            }
            stretches.sort_unstable();
            let mut end = Px::MIN;
            for &(low, high) in &stretches {
                shared += i64::from((high - low.max(end)).max(0));
                end = end.max(high);
            }
        }
        (crossings, shared)
    }

    /// What a route costs among the lines that are there, beyond its length as the crow flies along the axes.
    fn price(&self, placed: &Placed<'_, '_>, line: usize, route: &[Point], rules: Rules) -> u32 {
        let (crossings, shared) = self.met(placed, line, route, rules);
        let crossings = u32::try_from(rules.crossings(crossings)).unwrap_or(u32::MAX);
        let (from, to) = placed.forest.ends(line);
        let mut cost = -i64::from(placed.apart(from, to));
        cost += i64::from(length(route)) - shared / 4;
        cost += BEND * route.len().saturating_sub(2) as i64;
        if let (Some(&start), Some(&end)) = (route.first(), route.last()) {
            cost += port_cost(placed, from, to, start) + port_cost(placed, to, from, end);
        }
        u32::try_from(cost.max(0)).unwrap_or(u32::MAX).saturating_add(crossings)
    }

    /// The lines that a piece runs on, or too near to, though it may not.
    fn joined(
        &self,
        placed: &Placed<'_, '_>,
        line: usize,
        track: Track,
        rules: Rules,
    ) -> impl Iterator<Item = usize> {
        let near = self.index.of(track.flat, track.around(4, rules.pitch));
        near.filter(move |&&Entry { line: other, track: piece }| {
            other != line
                && scene::meets_open(piece.around(4, rules.pitch), track)
                && (piece.at != track.at || !may_share(placed.forest, line, other, rules))
        })
        .map(|entry| entry.line)
    }
}

/// Per line: whether another one of its class has an end in common with it.
fn in_trunk(forest: &Forest<'_>) -> Vec<bool> {
    let mut counts: BTreeMap<(u32, usize, bool), usize> = BTreeMap::new();
    let ends = |line: usize| {
        let class = forest.wire(line).class;
        let (from, to) = forest.ends(line);
        [(class, from, false), (class, to, true)]
    };
    let lines = 0..forest.tree.lines.len();
    for end in lines.clone().flat_map(ends) {
        *counts.entry(end).or_default() += 1;
    }
    lines.map(|line| ends(line).iter().any(|end| counts[end] > 1)).collect()
}

fn bounds(route: &[Point]) -> Rect {
    route.iter().map(|point| Rect::new(point.x, point.y, 1, 1)).reduce(Rect::union).unwrap_or_default()
}

/// How far from the box around the ends of a line a better way is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outlook {
    /// Some columns and rows: who compares candidates learns enough from that, and sooner.
    Near,
    /// As far as a way may lead that saves anything.
    Far,
}

impl Outlook {
    /// The distance in px.
    const fn limit(self) -> Px {
        match self {
            Self::Near => 320,
            Self::Far => Px::MAX / 8,
        }
    }
}

/// Routes all lines, one after the other; `None`: one has no way.
pub(crate) fn route(placed: &Placed<'_, '_>, rules: Rules) -> Option<Routes> {
    let forest = placed.forest;
    let routes = Routes::new(forest.tree.lines.len(), placed.rect(forest.sheet));
    let mut router = Router::new(placed, routes, rules);
    let order = router.order();
    let complete = order.iter().all(|&line| router.put(line) || router.push_aside(line));
    forest.steps.set(router.search.left);
    complete.then_some(router.routes)
}

/// Routes each line once more, in one round for each outlook, as long as that is for the better.
pub(crate) fn improve(placed: &Placed<'_, '_>, routes: Routes, rules: Rules, rounds: &[Outlook]) -> Routes {
    let mut router = Router::new(placed, routes, rules);
    router.improve(rounds);
    placed.forest.steps.set(router.search.left);
    router.routes
}

/// What all lines cost beyond their least lengths, in px.
pub(crate) fn price(placed: &Placed<'_, '_>, routes: &Routes, rules: Rules) -> u64 {
    let lines = routes.lines.iter().enumerate();
    lines
        .filter_map(|(line, route)| Some(u64::from(routes.price(placed, line, route.as_ref()?, rules))))
        .sum()
}

struct Router<'p, 'f, 't> {
    placed: &'p Placed<'f, 't>,
    routes: Routes,
    rules: Rules,
    scene: Scene,
    plain: Plain,
    search: Search,
    /// Per line: whether there are others with which it may share a trunk.
    in_trunk: Vec<bool>,
}

impl<'p, 'f, 't> Router<'p, 'f, 't> {
    fn new(placed: &'p Placed<'f, 't>, routes: Routes, rules: Rules) -> Self {
        let mut search = Search::default();
        search.left = placed.forest.steps.get();
        let in_trunk = in_trunk(placed.forest);
        let (scene, plain) = (Scene::default(), Plain::default());
        Self { placed, routes, rules, scene, plain, search, in_trunk }
    }

    /// Lines that can be straight come first, then the short ones.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<(Px, usize)> = (0..self.routes.lines.len())
            .map(|line| {
                let (from, to) = self.placed.forest.ends(line);
                let (a, b) = (self.placed.rect(from).center(), self.placed.rect(to).center());
                let (x, y) = ((a.x - b.x).abs(), (a.y - b.y).abs());
                (x + y + 2 * x.min(y), line)
            })
            .collect();
        order.sort_unstable();
        order.into_iter().map(|(_, line)| line).collect()
    }

    /// Routes a line that is not there. Gives whether there is a way.
    fn put(&mut self, line: usize) -> bool {
        let Some(found) = self.find(line) else { return false };
        // There may be cheaper ways outside the window, out and back again.
        let seen =
            if self.scene.whole { u32::MAX } else { 2 * self.scene.margin.unsigned_abs() + 2 * BEND as u32 };
        let price = self.price(line, &found);
        self.routes.known.set_floor(line, price.min(seen));
        self.routes.set(line, Some(found));
        true
    }

    /// The best way for a line that has none among those that are there.
    fn find(&mut self, line: usize) -> Option<Polyline> {
        let from = self.placed.rect(self.placed.forest.ends(line).0);
        self.scene.again = false;
        let mut found: Option<Polyline> = None;
        for margin in [64, 320, Px::MAX / 8] {
            self.scene.fill(self.placed, &self.routes, line, self.rules, margin, from);
            if found.is_none()
                && let Some(route) = self.plain.find(&self.scene, self.in_trunk[line])
            {
                return Some(route);
            }
            let least = self.scene.least();
            let bound =
                found.as_ref().map_or(u32::MAX, |route| self.price(line, route).saturating_add(least));
            found = self.search.run(&self.scene, bound).or(found);
            // A way much longer than the crow flies may be shorter outside the window.
            let is_short = |route: &Polyline| length(route) < least / 4 * 5 + 2 * margin.unsigned_abs();
            if self.scene.whole || found.as_ref().is_some_and(is_short) {
                break;
            }
        }
        found
    }

    /// A better way for a line among those that are there: one that costs less than `bound` beyond the least length.
    fn find_better(&mut self, line: usize, bound: u32, outlook: Outlook) -> Option<Polyline> {
        let from = self.placed.rect(self.placed.forest.ends(line).0);
        self.scene.again = true;
        let margin = reach(bound).min(outlook.limit());
        self.scene.fill(self.placed, &self.routes, line, self.rules, margin, from);
        let least = self.scene.least();
        self.search.run(&self.scene, bound.saturating_add(least))
    }

    /// Routes a line that has no way: those that stand in its way are taken out and routed after it, and so on. Gives
    /// whether all have found a way in the end.
    fn push_aside(&mut self, line: usize) -> bool {
        let mut waiting = VecDeque::from([line]);
        // Two that push each other aside would do so for ever: who has been pushed aside by a line is in its way then.
        let mut pushed: Vec<(usize, usize)> = Vec::new();
        for _ in 0..MOST_ASIDE {
            let Some(line) = waiting.pop_front() else { return true };
            if self.put(line) {
                continue;
            }
            let kept: Vec<usize> = pushed.iter().filter(|pair| pair.0 == line).map(|pair| pair.1).collect();
            let found = self.find_among(line, &kept).or_else(|| self.find_among(line, &[]));
            let Some(route) = found else { return false };
            for other in self.in_the_way(line, &route) {
                pushed.push((line, other));
                if let Some(old) = self.routes.take(other) {
                    self.routes.known.leave(&old);
                    waiting.push_back(other);
                }
            }
            if !self.put(line) {
                self.routes.set(line, Some(route));
            }
        }
        waiting.is_empty()
    }

    /// Where a line would run if there were no others than these.
    fn find_among(&mut self, line: usize, kept: &[usize]) -> Option<Polyline> {
        let mut few = Routes::new(self.routes.lines.len(), self.placed.rect(self.placed.forest.sheet));
        for &other in kept {
            few.set(other, self.routes.lines[other].clone());
        }
        std::mem::swap(&mut self.routes, &mut few);
        let route = self.find(line);
        std::mem::swap(&mut self.routes, &mut few);
        route
    }

    /// The lines that a route would join or run too near to.
    fn in_the_way(&self, line: usize, route: &[Point]) -> Vec<usize> {
        let mut list = Vec::new();
        for pair in route.windows(2) {
            let track = Track::new(pair[0], pair[1]);
            list.extend(self.routes.joined(self.placed, line, track, self.rules));
        }
        list.sort_unstable();
        list.dedup();
        list
    }

    /// What a route costs among the lines that are there.
    fn price(&self, line: usize, route: &[Point]) -> u32 {
        self.routes.price(self.placed, line, route, self.rules)
    }
}

/// Lines that are routed, at most, for one to find its way.
const MOST_ASIDE: usize = 120;

/// How far from the box around its ends a way may lead that costs less than a bound beyond the least: it bends twice out
/// there, and comes back. What a trunk may save is left out: it hardly ever pays for going farther.
fn reach(bound: u32) -> Px {
    let length = bound.saturating_sub(2 * BEND as u32);
    Px::try_from(length / 2 + 20).unwrap_or(Px::MAX).min(Px::MAX / 8)
}

fn length(route: &[Point]) -> u32 {
    route.windows(2).map(|pair| distance(pair[0], pair[1])).sum()
}

const fn distance(one: Point, other: Point) -> u32 {
    (one.x - other.x).unsigned_abs() + (one.y - other.y).unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::Id;
    use crate::layout::forest::Forest;
    use crate::layout::tree::Tree;

    const RULES: Rules = Rules { pitch: 10, clear: 8, share_any: false, across: 3, density: Density::COARSE };

    /// Leaves and lines between them, each of a class of its own.
    fn tree(leaves: usize, lines: &[(usize, usize)]) -> Tree {
        let mut tree = Tree::of_leaves(leaves, lines);
        for line in 0..lines.len() {
            tree.lines[Id::at(line)].class = line as u32;
        }
        tree
    }

    fn routed(tree: &Tree, corners: &[(Px, Px)]) -> (Vec<Polyline>, i64) {
        let forest = Forest::new(tree);
        let mut boxes: Vec<Rect> = corners.iter().map(|&(x, y)| Rect::new(x, y, 40, 40)).collect();
        boxes.push(boxes.iter().copied().reduce(Rect::union).expect("there are boxes"));
        let count = boxes.len();
        let placed = Placed::new(&forest, tree.gaps, boxes, vec![None; count]);
        let routes = route(&placed, RULES).expect("all have a way");
        let routes = improve(&placed, routes, RULES, &[Outlook::Far]);
        let lines: Vec<Polyline> = routes.lines.iter().flatten().cloned().collect();
        let crossings: i64 =
            lines.iter().enumerate().map(|(line, points)| routes.crossings(line, points)).sum();
        (lines, crossings / 2)
    }

    #[test]
    fn a_line_runs_straight_and_around_what_is_in_the_way() {
        let free = tree(2, &[(0, 1)]);
        assert_eq!(routed(&free, &[(0, 0), (200, 0)]).0[0].len(), 2);
        let barred = tree(3, &[(0, 1)]);
        let (lines, _) = routed(&barred, &[(0, 0), (200, 0), (100, 0)]);
        let wall = Rect::new(100, 0, 40, 40).grown(RULES.clear);
        assert!(lines[0].windows(2).all(|pair| !scene::meets_open(wall, Track::new(pair[0], pair[1]))));
    }

    #[test]
    fn a_way_around_is_taken_rather_than_a_crossing() {
        // The second line would cross the first one, which can be passed on the left.
        let both = tree(4, &[(0, 1), (2, 3)]);
        assert_eq!(routed(&both, &[(0, 100), (300, 100), (100, 0), (100, 220)]).1, 0);
    }

    #[test]
    fn lines_of_one_class_share_a_trunk_and_others_keep_off() {
        let mut fan = tree(4, &[(0, 1), (0, 2), (0, 3)]);
        for line in 0..3 {
            fan.lines[Id::at(line)].class = 0;
        }
        let corners = [(0, 0), (300, 200), (300, 300), (300, 400)];
        let (lines, crossings) = routed(&fan, &corners);
        assert_eq!(crossings, 0);
        assert!(lines.iter().all(|line| line[0] == lines[0][0]), "{lines:?}");
        let apart = tree(4, &[(0, 1), (0, 2), (0, 3)]);
        let (lines, _) = routed(&apart, &corners);
        assert!(
            lines
                .iter()
                .enumerate()
                .all(|(number, line)| { lines[number + 1..].iter().all(|other| other[0] != line[0]) })
        );
    }
}
