//! What one line sees: walls, doors that open one way, other lines, and the ports it may use.

use crate::base::geometry::{Point, Px, Rect, Side};
use crate::base::ids::Id;

use super::grid::Density;
use super::index::Entry;
use super::{Routes, Track};
use crate::layout::forest::Forest;
use crate::layout::placed::Placed;
use crate::layout::tree::BoxRole;

/// Distances that routing keeps.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rules {
    /// Between parallel lines.
    pub pitch: Px,
    /// Between lines and boxes.
    pub clear: Px,
    /// Whether all lines with a common end may share a stretch, not only those of one class and direction.
    pub share_any: bool,
    /// How many bends a crossing costs: one at least.
    pub across: usize,
    /// How many places lines are looked for at.
    pub density: Density,
}

impl Rules {
    /// What crossings cost, in px of length.
    pub fn crossings(self, count: i64) -> i64 {
        count.saturating_mul(self.across as i64 * BEND)
    }
}

/// What a bend costs, in px of length.
pub(crate) const BEND: i64 = 320;
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
}

/// A border that the line passes in one direction only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Door {
    pub rect: Rect,
    pub inwards: bool,
}

/// Filled anew for each line; the lists keep their room.
#[derive(Default)]
pub(crate) struct Scene {
    pub window: Rect,
    /// Room around the ends that the window shows.
    pub margin: Px,
    /// Whether the window shows all that there is.
    pub whole: bool,
    /// Whether the line has a way already.
    pub again: bool,
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
    /// Whether the flow runs down: of equal ways the same one is found then, with x and y exchanged.
    pub down: bool,
    /// Coordinates worth stopping at.
    pub xs: Vec<Px>,
    pub ys: Vec<Px>,
    /// Coordinates beside other lines.
    pub track_xs: Vec<Px>,
    pub track_ys: Vec<Px>,
    /// Groups still to be looked into.
    stack: Vec<usize>,
    /// Walls and pieces near one end.
    near_walls: Vec<Rect>,
    near_foreign: Vec<Track>,
    near_kin: Vec<Track>,
    offsets: Vec<(Px, i64)>,
}

/// The group in which a line stays; the sheet if none with a border holds both ends.
pub(super) fn bound(placed: &Placed<'_, '_>, line: usize) -> usize {
    let forest = placed.forest;
    let (from, to) = forest.ends(line);
    forest.drawn_around(if from == to { forest.parent[from] } else { forest.common(from, to) })
}

impl Scene {
    /// Looks at a line: everything that it may meet in the area of its ends and `also`, `margin` px around.
    pub fn fill(
        &mut self,
        placed: &Placed<'_, '_>,
        routes: &Routes,
        line: usize,
        rules: Rules,
        margin: Px,
        also: Rect,
    ) {
        self.boxes(placed, line, rules, margin, also);
        self.others(placed, routes, line);
        let forest = placed.forest;
        let (from, to) = forest.ends(line);
        let bound = bound(placed, line);
        let badge = forest.wire(line).badge.clamp(0, 256);
        let mut starts = std::mem::take(&mut self.starts);
        let mut goals = std::mem::take(&mut self.goals);
        self.ports(placed, from, to, bound == from, rules.clear.max(badge), &mut starts);
        self.ports(placed, to, from, bound == to, rules.clear.max(forest.tree.gaps.head + 2), &mut goals);
        for port in &mut goals {
            port.heading = (port.heading + 2) % 4;
        }
        self.starts = starts;
        self.goals = goals;
    }

    /// The same without other lines and ports.
    pub fn boxes(&mut self, placed: &Placed<'_, '_>, line: usize, rules: Rules, margin: Px, also: Rect) {
        let forest = placed.forest;
        let (from, to) = forest.ends(line);
        let bound = bound(placed, line);
        let all = if bound == forest.sheet {
            placed.rect(bound).grown(160 + forest.tree.lines.len().min(200) as Px * 12)
        } else {
            placed.rect(bound)
        };
        let near = placed.rect(from).union(placed.rect(to)).union(also).grown(margin.min(Px::MAX / 8));
        self.window = clip(near, all);
        self.whole = self.window == all;
        self.margin = margin;
        self.distance = i64::from(placed.apart(from, to));
        self.rules = rules;
        self.down = forest.flows_down(forest.sheet);
        for list in [&mut self.walls, &mut self.flat_walls, &mut self.upright_walls] {
            list.clear();
        }
        for list in [&mut self.xs, &mut self.ys, &mut self.track_xs, &mut self.track_ys] {
            list.clear();
        }
        self.doors.clear();
        self.foreign.clear();
        self.kin.clear();
        if bound != forest.sheet {
            self.border(placed.rect(bound));
            self.title(placed, bound);
            self.xs.extend([all.x + 8, all.right() - 8]);
            self.ys.extend([all.y + 8, all.bottom() - 8]);
        }
        self.walk(placed, bound, from, to);
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
        let area = self.window.grown(clear + 1);
        let mut stack = std::mem::take(&mut self.stack);
        stack.clear();
        stack.push(top);
        while let Some(group) = stack.pop() {
            for child in placed.near(group, area) {
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
        self.stack = stack;
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
        let (foreign, kin) = (&mut self.foreign, &mut self.kin);
        let (track_xs, track_ys, xs, ys) =
            (&mut self.track_xs, &mut self.track_ys, &mut self.xs, &mut self.ys);
        let rules = self.rules;
        // What runs right beside the window keeps its distance, too.
        for &Entry { line: other, track } in routes.index.within(self.window.grown(rules.pitch)) {
            if other == line {
                continue;
            }
            let (beside, at) =
                if track.flat { (&mut *track_ys, &mut *ys) } else { (&mut *track_xs, &mut *xs) };
            beside.extend([track.at - rules.pitch, track.at + rules.pitch]);
            if may_share(placed.forest, line, other, rules) {
                at.push(track.at);
                kin.push(track);
            } else {
                foreign.push(track);
            }
        }
    }

    /// The ports of one end. `inner`: the line leaves a group into its inside.
    fn ports(
        &mut self,
        placed: &Placed<'_, '_>,
        at: usize,
        other: usize,
        inner: bool,
        stub: Px,
        ports: &mut Vec<Port>,
    ) {
        let forest = placed.forest;
        let rect = placed.rect(at);
        let own = rect.grown(self.rules.clear);
        let around = rect.grown(stub + self.rules.pitch + 8);
        let (mut walls, mut foreign, mut kin, mut offsets) = (
            std::mem::take(&mut self.near_walls),
            std::mem::take(&mut self.near_foreign),
            std::mem::take(&mut self.near_kin),
            std::mem::take(&mut self.offsets),
        );
        walls.clear();
        walls.extend(self.walls.iter().copied().filter(|wall| *wall != own && wall.meets(around)));
        foreign.clear();
        foreign.extend(self.foreign.iter().copied().filter(|track| track.around(1, 1).meets(around)));
        kin.clear();
        kin.extend(self.kin.iter().copied().filter(|track| track.around(1, 1).meets(around)));
        ports.clear();
        let border_of = forest.on_border(at).then(|| placed.rect(forest.parent[at]));
        for (side, heading) in sides(self.down) {
            let upright = matches!(side, Side::Left | Side::Right);
            offered(placed, at, other, side, self.rules.pitch, &mut offsets);
            let heading = if inner { (heading + 2) % 4 } else { heading };
            let (dx, dy) = STEPS[heading];
            for &(offset, cost) in &offsets {
                let foot = match side {
                    Side::Left => Point { x: rect.x, y: rect.y + offset },
                    Side::Right => Point { x: rect.right(), y: rect.y + offset },
                    Side::Top => Point { x: rect.x + offset, y: rect.y },
                    Side::Bottom => Point { x: rect.x + offset, y: rect.bottom() },
                };
                let tip = Point { x: foot.x + dx * stub, y: foot.y + dy * stub };
                if border_of.is_some_and(|group| near_border(group, foot, upright)) {
                    continue;
                }
                let track = Track::new(foot, tip);
                if inside(self.window, tip)
                    && self.stub_is_free(&walls, track)
                    && !joins_any(&foreign, &kin, self.rules.pitch, track)
                {
                    let crossings = crossings_with(&foreign, track);
                    ports.push(Port {
                        foot,
                        tip,
                        heading,
                        cost: cost + i64::from(stub) + self.rules.crossings(crossings),
                    });
                }
            }
        }
        self.near_walls = walls;
        self.near_foreign = foreign;
        self.near_kin = kin;
        self.offsets = offsets;
    }

    /// Whether the piece between border and first turn meets nothing of what is near, but its own box.
    fn stub_is_free(&self, walls: &[Rect], track: Track) -> bool {
        let bands = if track.flat { &self.flat_walls } else { &self.upright_walls };
        !walls.iter().chain(bands).any(|wall| meets_open(*wall, track))
    }

    /// The least length of a route.
    pub fn least(&self) -> u32 {
        u32::try_from(self.distance).unwrap_or(0)
    }
}

/// Whether a line may run on another one.
pub(super) fn may_share(forest: &Forest<'_>, line: usize, other: usize, rules: Rules) -> bool {
    let (wire, its) = (forest.wire(line), forest.wire(other));
    let (source, target) = (its.from == wire.from, its.to == wire.to);
    if rules.share_any {
        source || target || its.from == wire.to || its.to == wire.from
    } else {
        its.class == wire.class && (source != target) && its.from != wire.to && its.to != wire.from
    }
}

/// The sides of a box with the headings that lead away from them, the one along the flow first.
const fn sides(down: bool) -> [(Side, usize); 4] {
    let right = (Side::Right, 0);
    let bottom = (Side::Bottom, 1);
    let left = (Side::Left, 2);
    let top = (Side::Top, 3);
    if down { [bottom, right, top, left] } else { [right, bottom, left, top] }
}

/// Where on a side a line may end, and what each place costs: the middle first, then what makes the way straight.
fn offered(
    placed: &Placed<'_, '_>,
    at: usize,
    other: usize,
    side: Side,
    pitch: Px,
    offsets: &mut Vec<(Px, i64)>,
) {
    let (rect, target) = (placed.rect(at), placed.rect(other));
    let upright = matches!(side, Side::Left | Side::Right);
    let (range, centre) = side_range(placed, at, side);
    let (_, middle) = side_range(placed, other, opposite(side));
    let aim = middle + if upright { target.y - rect.y } else { target.x - rect.x };
    let step = pitch.max(4);
    offsets.clear();
    offsets.push((centre, 0));
    if aim != centre && range.0 <= aim && aim <= range.1 {
        offsets.push((aim, aim_cost(aim - centre)));
    }
    let leaf = placed.forest.is_leaf(at);
    let count = if leaf { 5 } else { 8 };
    let stride = if leaf { step } else { ((range.1 - range.0) / 18).max(step) };
    for number in 1..=count {
        for offset in [centre - number * stride, centre + number * stride] {
            if range.0 <= offset && offset <= range.1 {
                offsets.push((offset, aside_cost(offset - centre)));
            }
        }
    }
    offsets.sort_unstable();
    offsets.dedup_by_key(|entry| entry.0);
}

/// What a port costs that is away from the middle but makes the way straight.
fn aim_cost(away: Px) -> i64 {
    3 + i64::from(away.abs()) / 3
}

/// What a port costs that is away from the middle.
fn aside_cost(away: Px) -> i64 {
    6 + i64::from(away.abs()) * 3 / 2
}

/// What the port costs at which a line ends.
pub(super) fn port_cost(placed: &Placed<'_, '_>, at: usize, other: usize, foot: Point) -> i64 {
    let (rect, target) = (placed.rect(at), placed.rect(other));
    let side = if foot.x == rect.x {
        Side::Left
    } else if foot.x == rect.right() {
        Side::Right
    } else if foot.y == rect.y {
        Side::Top
    } else {
        Side::Bottom
    };
    let upright = matches!(side, Side::Left | Side::Right);
    let (_, centre) = side_range(placed, at, side);
    let (_, middle) = side_range(placed, other, opposite(side));
    let (offset, aim) = if upright {
        (foot.y - rect.y, middle + target.y - rect.y)
    } else {
        (foot.x - rect.x, middle + target.x - rect.x)
    };
    if offset == centre {
        0
    } else if offset == aim {
        aim_cost(offset - centre)
    } else {
        aside_cost(offset - centre)
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

pub(super) const fn inside(rect: Rect, point: Point) -> bool {
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
