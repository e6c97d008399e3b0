//! What one line sees: walls, doors that open one way, other lines, and the ports it may use.

use crate::base::geometry::{Point, Px, Rect, Side};
use crate::base::ids::Id;

use super::{Routes, Track};
use crate::layout::placed::Placed;
use crate::layout::tree::BoxRole;

/// Distances that routing keeps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    /// Between parallel lines.
    pub pitch: Px,
    /// Between lines and boxes.
    pub clear: Px,
    /// Whether all lines with a common end may share a stretch, not only those of one class and direction.
    pub share_any: bool,
    /// Whether a large picture asks for a quick way rather than the best one.
    pub hurried: bool,
    /// How often every line is routed again among the others; in large pictures less.
    pub again: usize,
}

pub(crate) const BEND: i64 = 80;
pub(crate) const CROSSING: i64 = 700;
/// Half the width of the band along a border in which no line runs beside it.
const BAND: Px = 6;
/// Free ground around a title.
const TITLE_CLEAR: Px = 4;

/// East, south, west, north.
pub(crate) const STEPS: [(Px, Px); 4] = [(1, 0), (0, 1), (-1, 0), (0, -1)];

/// A place where a line may begin or end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Port {
    /// On the border of the box.
    pub foot: Point,
    /// Where the line may first turn.
    pub tip: Point,
    /// Direction of travel between the two.
    pub heading: usize,
    pub cost: i64,
    /// What the cost holds for not being in the middle of the side.
    pub preference: i64,
}

/// A border that the line passes in one direction only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Door {
    pub rect: Rect,
    pub inwards: bool,
}

pub(crate) struct Scene {
    pub window: Rect,
    /// Whether the window shows all that there is.
    pub whole: bool,
    /// No piece meets their interior.
    pub walls: Vec<Rect>,
    /// No horizontal piece meets these.
    pub flat_walls: Vec<Rect>,
    /// No upright piece meets these.
    pub upright_walls: Vec<Rect>,
    pub doors: Vec<Door>,
    /// Pieces of other lines that may be crossed, not joined.
    pub foreign: Vec<Track>,
    /// Pieces of lines with which a trunk may be shared.
    pub kin: Vec<Track>,
    pub starts: Vec<Port>,
    pub goals: Vec<Port>,
    /// Way along the axes between the ends.
    pub distance: i64,
    pub rules: Rules,
    /// Coordinates worth stopping at.
    pub xs: Vec<Px>,
    pub ys: Vec<Px>,
    /// Coordinates beside other lines.
    pub track_xs: Vec<Px>,
    pub track_ys: Vec<Px>,
}

impl Scene {
    pub fn new(
        placed: &Placed<'_, '_>,
        routes: &Routes,
        line: usize,
        rules: Rules,
        margin: Px,
        also: Rect,
    ) -> Self {
        let forest = placed.forest;
        let (from, to) = forest.ends(line);
        let (a, b) = (placed.rect(from), placed.rect(to));
        let mut common = if from == to { forest.parent[from] } else { forest.common(from, to) };
        let bound = forest.drawn_around(common);
        let all = if bound == forest.sheet {
            placed.rect(bound).grown(160 + routes.lines.len().min(200) as Px * 12)
        } else {
            placed.rect(bound)
        };
        let near = a.union(b).union(also).grown(margin.min(Px::MAX / 8));
        let window = clip(near, all);
        let mut scene = Self {
            window,
            whole: window == all,
            walls: Vec::new(),
            flat_walls: Vec::new(),
            upright_walls: Vec::new(),
            doors: Vec::new(),
            foreign: Vec::new(),
            kin: Vec::new(),
            starts: Vec::new(),
            goals: Vec::new(),
            distance: i64::from(
                apart(a.x, a.right(), b.x, b.right()) + apart(a.y, a.bottom(), b.y, b.bottom()),
            ),
            rules,
            xs: Vec::new(),
            ys: Vec::new(),
            track_xs: Vec::new(),
            track_ys: Vec::new(),
        };
        if bound == forest.sheet {
            common = forest.sheet;
        } else {
            scene.border(placed.rect(bound));
            scene.title(placed, bound);
            scene.xs.extend([all.x + 8, all.right() - 8]);
            scene.ys.extend([all.y + 8, all.bottom() - 8]);
            common = bound;
        }
        scene.walk(placed, common, from, to);
        scene.others(placed, routes, line);
        let badge = forest.wire(line).badge.clamp(0, 256);
        let starts = scene.ports(placed, from, to, bound == from, rules.clear.max(badge));
        let goals = scene.ports(placed, to, from, bound == to, rules.clear.max(forest.tree.gaps.head + 2));
        scene.starts = starts;
        scene.goals =
            goals.into_iter().map(|port| Port { heading: (port.heading + 2) % 4, ..port }).collect();
        for port in scene.starts.iter().chain(&scene.goals) {
            scene.xs.push(port.tip.x);
            scene.ys.push(port.tip.y);
        }
        scene
    }

    /// Bands along a border.
    fn border(&mut self, rect: Rect) {
        for x in [rect.x, rect.right()] {
            self.upright_walls.push(Rect::new(x - BAND, rect.y - BAND, 2 * BAND, rect.h + 2 * BAND));
        }
        for y in [rect.y, rect.bottom()] {
            self.flat_walls.push(Rect::new(rect.x - BAND, y - BAND, rect.w + 2 * BAND, 2 * BAND));
        }
    }

    fn title(&mut self, placed: &Placed<'_, '_>, group: usize) {
        if let Some(title) = placed.title(group) {
            let wall = title.grown(TITLE_CLEAR);
            if wall.meets(self.window) {
                self.walls.push(wall);
                self.xs.push(wall.right());
                self.ys.push(wall.bottom());
            }
        }
    }

    /// Collects what stands in the groups that the line passes.
    fn walk(&mut self, placed: &Placed<'_, '_>, top: usize, from: usize, to: usize) {
        let forest = placed.forest;
        let clear = self.rules.clear;
        let mut stack = vec![top];
        while let Some(group) = stack.pop() {
            // A line of its own owner through a twin would look like the spine.
            for &(owner, number) in &forest.twins_in[group] {
                self.wall(placed.twins[owner][number], clear);
            }
            for &child in &forest.children[group] {
                let holds = [from, to].map(|end| child != end && forest.within(end, child));
                if child == from || child == to || !(holds[0] || holds[1]) {
                    if forest.is_leaf(child) || forest.is_drawn_group(child) || child == from || child == to {
                        self.wall(placed.rect(child), clear);
                        for &inner in &forest.children[child] {
                            if forest.on_border(inner) {
                                self.wall(placed.rect(inner), clear);
                            }
                        }
                    } else {
                        stack.push(child);
                    }
                    continue;
                }
                if forest.is_drawn_group(child) {
                    let rect = placed.rect(child);
                    self.doors.push(Door { rect, inwards: holds[1] });
                    self.border(rect);
                    self.title(placed, child);
                    self.xs.extend([rect.x - 8, rect.x + 8, rect.right() - 8, rect.right() + 8]);
                    self.ys.extend([rect.y - 8, rect.y + 8, rect.bottom() - 8, rect.bottom() + 8]);
                }
                stack.push(child);
            }
        }
    }

    fn wall(&mut self, rect: Rect, clear: Px) {
        let wall = rect.grown(clear);
        if wall.meets(self.window.grown(1)) {
            self.walls.push(wall);
            self.xs.extend([wall.x, wall.right()]);
            self.ys.extend([wall.y, wall.bottom()]);
        }
    }

    /// Collects the lines that are there.
    fn others(&mut self, placed: &Placed<'_, '_>, routes: &Routes, line: usize) {
        let forest = placed.forest;
        let wire = forest.wire(line);
        for (other, tracks) in routes.tracks.iter().enumerate() {
            if other == line
                || tracks.is_empty()
                || !routes.bounds[other].grown(1).meets(self.window.grown(1))
            {
                continue;
            }
            let its = forest.wire(other);
            let (source, target) = (its.from == wire.from, its.to == wire.to);
            let kin = if self.rules.share_any {
                source || target || its.from == wire.to || its.to == wire.from
            } else {
                its.class == wire.class && (source != target) && its.from != wire.to && its.to != wire.from
            };
            for track in tracks {
                if !track.around(1, 1).meets(self.window) {
                    continue;
                }
                let list = if track.flat { &mut self.track_ys } else { &mut self.track_xs };
                list.extend([track.at - self.rules.pitch, track.at + self.rules.pitch]);
                if kin {
                    list.push(track.at);
                    self.kin.push(*track);
                } else {
                    self.foreign.push(*track);
                }
            }
        }
    }

    /// The ports of one end. `inner`: the line leaves a group into its inside.
    fn ports(&self, placed: &Placed<'_, '_>, at: usize, other: usize, inner: bool, stub: Px) -> Vec<Port> {
        let forest = placed.forest;
        let rect = placed.rect(at);
        let target = placed.rect(other);
        let mut ports = Vec::new();
        let around = rect.grown(stub + self.rules.pitch + 8);
        let near = |list: &[Track]| -> Vec<Track> {
            list.iter().copied().filter(|track| track.around(1, 1).meets(around)).collect()
        };
        let (foreign, kin) = (near(&self.foreign), near(&self.kin));
        for (side, heading) in [(Side::Right, 0), (Side::Bottom, 1), (Side::Left, 2), (Side::Top, 3)] {
            let upright = matches!(side, Side::Left | Side::Right);
            let (range, centre) = side_range(placed, at, side);
            let aim = {
                let (_, middle) = side_range(placed, other, opposite(side));
                let origin = if upright { target.y } else { target.x };
                let own = if upright { rect.y } else { rect.x };
                origin + middle - own
            };
            let step = self.rules.pitch.max(4);
            let mut offsets = vec![(centre, 0i64)];
            if aim != centre && range.0 <= aim && aim <= range.1 {
                offsets.push((aim, 3 + i64::from((aim - centre).abs()) / 3));
            }
            let count = if forest.is_leaf(at) { 5 } else { 8 };
            let stride = if forest.is_leaf(at) { step } else { ((range.1 - range.0) / 18).max(step) };
            for number in 1..=count {
                for offset in [centre - number * stride, centre + number * stride] {
                    if range.0 <= offset && offset <= range.1 {
                        offsets.push((offset, 6 + i64::from((offset - centre).abs()) * 3 / 2));
                    }
                }
            }
            offsets.sort_unstable();
            offsets.dedup_by_key(|entry| entry.0);
            for (offset, cost) in offsets {
                let foot = match side {
                    Side::Left => Point { x: rect.x, y: rect.y + offset },
                    Side::Right => Point { x: rect.right(), y: rect.y + offset },
                    Side::Top => Point { x: rect.x + offset, y: rect.y },
                    Side::Bottom => Point { x: rect.x + offset, y: rect.bottom() },
                };
                let heading = if inner { (heading + 2) % 4 } else { heading };
                let (dx, dy) = STEPS[heading];
                let tip = Point { x: foot.x + dx * stub, y: foot.y + dy * stub };
                if forest.on_border(at) && near_border(placed.rect(forest.parent[at]), foot, upright) {
                    continue;
                }
                let own = rect.grown(self.rules.clear);
                let track = Track::new(foot, tip);
                if self.stub_is_free(foot, tip, own) && !joins_any(&foreign, &kin, self.rules.pitch, track) {
                    let crossings = crossings_with(&foreign, track);
                    ports.push(Port {
                        foot,
                        tip,
                        heading,
                        cost: cost + i64::from(stub) + CROSSING * crossings,
                        preference: cost,
                    });
                }
            }
        }
        ports
    }

    /// Whether the piece between border and first turn meets nothing; `own` is the wall of the box itself.
    fn stub_is_free(&self, foot: Point, tip: Point, own: Rect) -> bool {
        if !inside(self.window, tip) {
            return false;
        }
        let track = Track::new(foot, tip);
        let blocked = self.walls.iter().any(|wall| *wall != own && meets_open(*wall, track))
            || (track.flat && self.flat_walls.iter().any(|wall| meets_open(*wall, track)))
            || (!track.flat && self.upright_walls.iter().any(|wall| meets_open(*wall, track)));
        !blocked
    }

    /// Whether a piece runs on or too near beside a line that it may not join.
    pub fn joins(&self, track: Track) -> bool {
        joins_any(&self.foreign, &self.kin, self.rules.pitch, track)
    }

    /// The least length of a route.
    pub fn least(&self) -> u32 {
        u32::try_from(self.distance).unwrap_or(0)
    }

    /// What a route costs beyond the least length.
    pub fn price(&self, route: &[Point]) -> u32 {
        let mut cost = 0i64;
        for pair in route.windows(2) {
            cost += i64::from((pair[0].x - pair[1].x).abs() + (pair[0].y - pair[1].y).abs());
            cost += CROSSING * self.crossings(pair[0], pair[1]);
        }
        cost += BEND * i64::try_from(route.len().saturating_sub(2)).unwrap_or(0);
        for (ports, end) in [(&self.starts, route.first()), (&self.goals, route.last())] {
            if let Some(port) = ports.iter().find(|port| Some(&port.foot) == end) {
                cost += port.preference;
            }
        }
        u32::try_from((cost - self.distance).max(0)).unwrap_or(u32::MAX)
    }

    /// How many lines a piece crosses.
    pub fn crossings(&self, one: Point, other: Point) -> i64 {
        crossings_with(&self.foreign, Track::new(one, other))
    }
}

fn joins_any(foreign: &[Track], kin: &[Track], pitch: Px, track: Track) -> bool {
    let beside = |other: &Track| other.flat == track.flat && meets_open(other.around(4, pitch), track);
    foreign.iter().any(beside) || kin.iter().any(|other| other.at != track.at && beside(other))
}

fn crossings_with(foreign: &[Track], track: Track) -> i64 {
    let crosses = |line: &&Track| {
        line.flat != track.flat
            && line.lo < track.at
            && track.at < line.hi
            && track.lo < line.at
            && line.at <= track.hi
    };
    foreign.iter().filter(crosses).count() as i64
}

/// Whether a straight piece meets the interior of a rectangle.
pub(crate) const fn meets_open(rect: Rect, track: Track) -> bool {
    if track.flat {
        rect.y < track.at && track.at < rect.bottom() && rect.x < track.hi && track.lo < rect.right()
    } else {
        rect.x < track.at && track.at < rect.right() && rect.y < track.hi && track.lo < rect.bottom()
    }
}

/// Free room between two intervals.
fn apart(low: Px, high: Px, other_low: Px, other_high: Px) -> Px {
    (other_low - high).max(low - other_high).max(0)
}

const fn inside(rect: Rect, point: Point) -> bool {
    rect.x <= point.x && point.x <= rect.right() && rect.y <= point.y && point.y <= rect.bottom()
}

fn clip(rect: Rect, within: Rect) -> Rect {
    let x = rect.x.max(within.x);
    let y = rect.y.max(within.y);
    let right = rect.right().min(within.right());
    let bottom = rect.bottom().min(within.bottom());
    Rect::new(x, y, (right - x).max(1), (bottom - y).max(1))
}

const fn opposite(side: Side) -> Side {
    match side {
        Side::Left => Side::Right,
        Side::Right => Side::Left,
        Side::Top => Side::Bottom,
        Side::Bottom => Side::Top,
    }
}

/// A port at the top or bottom of a leaf that stands on an upright border would run along that border.
const fn near_border(group: Rect, foot: Point, upright_side: bool) -> bool {
    if upright_side {
        (foot.y - group.y).abs() < 8 || (foot.y - group.bottom()).abs() < 8
    } else {
        (foot.x - group.x).abs() < 8 || (foot.x - group.right()).abs() < 8
    }
}

/// Where on a side lines may end, relative to the box's corner, and the place preferred.
fn side_range(placed: &Placed<'_, '_>, at: usize, side: Side) -> ((Px, Px), Px) {
    let rect = placed.rect(at);
    let upright = matches!(side, Side::Left | Side::Right);
    let length = if upright { rect.h } else { rect.w };
    if at != placed.forest.sheet
        && let BoxRole::Leaf { ports, .. } = &placed.forest.tree.boxes[Id::at(at)].role
    {
        let range = match side {
            Side::Left => ports.left,
            Side::Top => ports.top,
            Side::Right => ports.right,
            Side::Bottom => ports.bottom,
        };
        let low = range.0.clamp(0, length);
        let high = range.1.clamp(low, length);
        return ((low, high), i32::midpoint(low, high));
    }
    let margin = 12.min(length / 4);
    ((margin, length - margin), length / 2)
}
