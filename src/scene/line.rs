//! Lines: from tile to tile, with rounded bends, drawn once where they run together.

use std::collections::{BTreeMap, BTreeSet};

use super::item::{About, Group, Heads, Item, Look, PathStep, Stroke};
use super::taken::Taken;
use super::{Frame, node};
use crate::base::geometry::{Point, Px, Rect, Side};
use crate::base::ids::{BoxId, Id, LineId};
use crate::theme::paint::Role;
use crate::theme::style::Cap;
use crate::view::picture::{Form, ViewLine};

/// The finished course of a line, from its first px to the tip of its head.
pub(super) fn course(frame: &Frame<'_>, id: LineId) -> Vec<Point> {
    let line = &frame.view.lines[id];
    let mut course: Vec<Point> = frame.layout.routes[id].iter().map(|point| frame.point(*point)).collect();
    course.dedup();
    let gap = frame.theme.metrics.tip_gap;
    if course.len() >= 2 {
        let (first, second) = (course[0], course[1]);
        let back = if line.both { gap } else { 0 };
        course[0] = on_to_tile(frame, (line.from, line.from_in), first, second, back);
        let at = course.len() - 1;
        let (last, before) = (course[at], course[at - 1]);
        course[at] = on_to_tile(frame, (line.to, line.to_in), last, before, gap);
    }
    course
}

/// Moves the end of a line from the border of a cell on to its tile, and `gap` back from what it meets.
fn on_to_tile(
    frame: &Frame<'_>,
    (id, inside): (BoxId, Option<BoxId>),
    end: Point,
    next: Point,
    gap: Px,
) -> Point {
    let step = Point { x: (next.x - end.x).signum(), y: (next.y - end.y).signum() };
    let mut end = end;
    if let Some(twin) = inside.and_then(|inside| frame.twins.get(&(id, inside))) {
        let tile = node::twin_tile(frame.theme, frame.rect(*twin));
        match step.x {
            -1 => end.x = tile.x,
            1 => end.x = tile.right(),
            _ => {}
        }
    } else if let (Form::Node(_), Some(placed)) = (&frame.view.boxes[id].form, frame.placed.get(&id)) {
        let tile = placed.tile;
        let open = placed.cell.open;
        let side = match (step.x, step.y) {
            (-1, _) => Some(Side::Left),
            (1, _) => Some(Side::Right),
            (_, -1) => Some(Side::Top),
            (_, 1) => Some(Side::Bottom),
            _ => None,
        };
        let beside = tile.y <= end.y && end.y <= tile.bottom();
        let above = tile.x <= end.x && end.x <= tile.right();
        match side {
            Some(Side::Left) if open.left > 0 && beside => end.x = tile.x,
            Some(Side::Right) if open.right > 0 && beside => end.x = tile.right(),
            Some(Side::Top) if open.top > 0 && above => end.y = tile.y,
            Some(Side::Bottom) if open.bottom > 0 && above => end.y = tile.bottom(),
            _ => {}
        }
    }
    Point { x: end.x + step.x * gap, y: end.y + step.y * gap }
}

/// A stretch that is drawn as one path.
struct Stretch {
    points: Vec<Point>,
    lines: Vec<LineId>,
    /// Whether it begins at the beginning of its lines, and ends at their end.
    starts: bool,
    ends: bool,
}

/// All lines, and the dots where some of them join.
pub(super) struct Drawn {
    pub items: Vec<Item>,
    pub joins: Vec<Item>,
}

/// Draws all lines. Lines of one class that run on one another are drawn once there, carrying all their links.
pub(super) fn lines(frame: &Frame<'_>, courses: &BTreeMap<LineId, Vec<Point>>) -> Drawn {
    let mut kinds: BTreeMap<(&str, bool), Vec<LineId>> = BTreeMap::new();
    for (id, line) in frame.view.lines.enumerated() {
        kinds.entry((line.class, line.reference)).or_default().push(id);
    }
    let mut drawn: Vec<(bool, usize, Item)> = Vec::new();
    let mut joins: Vec<Item> = Vec::new();
    // A number on the branch says it already, and two round signs side by side read as one.
    let near = frame.theme.metrics.step_radius + 6;
    let around = |badge: &Point| {
        let badge = frame.point(*badge);
        // The squares' sides count as near.
        Rect::new(badge.x - near, badge.y - near, 2 * near + 1, 2 * near + 1)
    };
    let mut badges = Taken::within(frame.area());
    badges.extend(frame.layout.badges.iter().flatten().map(around));
    for ((class, _), ids) in kinds {
        let (stretches, dots) = stretches(&ids, courses);
        // The places at which what is set off begins or ends.
        let mut lit: BTreeSet<Point> = BTreeSet::new();
        for stretch in stretches {
            let first = stretch.lines.iter().map(|line| line.index()).min().unwrap_or(0);
            let subdued = stretch.lines.iter().all(|line| frame.view.subdues_line(*line));
            if !subdued {
                lit.extend(stretch.points.first().into_iter().chain(stretch.points.last()));
            }
            let item = draw(frame, class, &stretch).into();
            // What is set off is drawn above what is not.
            let above = !subdued;
            drawn.extend(frame.shown(subdued, vec![item]).into_iter().map(|item| (above, first, item)));
        }
        let paint = frame.theme.paint(frame.theme.hop(class).color);
        for center in dots {
            if badges.meets(Rect::new(center.x, center.y, 1, 1)) {
                continue;
            }
            let radius = f64::from(frame.theme.metrics.join_dot_tenths) / 10.0;
            let dot = Item::Circle { center, radius, look: Look::filled(paint) };
            let subdued = frame.view.lit.is_some() && !lit.contains(&center);
            joins.extend(frame.shown(subdued, vec![dot]));
        }
    }
    drawn.sort_by_key(|(above, first, _)| (*above, *first));
    Drawn { items: drawn.into_iter().map(|(.., item)| item).collect(), joins }
}

fn draw(frame: &Frame<'_>, class: &'static str, stretch: &Stretch) -> Group {
    let theme = frame.theme;
    let style = theme.hop(class);
    let lines: Vec<&ViewLine> = stretch.lines.iter().map(|line| &frame.view.lines[*line]).collect();
    let head = stretch.ends && lines.iter().any(|line| line.head);
    let tail = stretch.starts && lines.iter().any(|line| line.both);
    let heads = Heads { start: tail.then_some(class), end: head.then_some(class) };
    let stroke = Stroke {
        paint: theme.paint(style.color),
        width: style.width,
        dash: style.dash.clone(),
        cap: style.cap,
    };
    let path = Item::Path {
        steps: rounded(&stretch.points, theme.metrics.corner_radius),
        look: Look { fill: None, stroke: Some(stroke), opacity: None },
        heads,
    };
    let mut links: Vec<usize> = lines.iter().flat_map(|line| &line.links).map(|link| link.index()).collect();
    links.sort_unstable();
    links.dedup();
    let reference = lines
        .first()
        .filter(|line| line.reference)
        .map(|line| (frame.view.boxes[line.from].id.clone(), frame.view.boxes[line.to].id.clone()));
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let titles: Vec<&str> =
        lines.iter().map(|line| line.tooltip.as_str()).filter(|title| told.insert(title)).collect();
    Group {
        about: About { hop: (!links.is_empty()).then_some(class), links, reference, ..About::default() },
        title: Some(titles.join(" ")).filter(|title| !title.is_empty()),
        items: vec![path],
    }
}

/// A path with bends rounded by `radius`, or less where the pieces are short.
pub(super) fn rounded(points: &[Point], radius: Px) -> Vec<PathStep> {
    let mut steps = Vec::with_capacity(points.len() * 2);
    for (at, point) in points.iter().enumerate() {
        if at == 0 {
            steps.push(PathStep::Move(*point));
            continue;
        }
        let Some(next) = points.get(at + 1) else {
            steps.push(PathStep::Line(*point));
            continue;
        };
        let before = points[at - 1];
        let room = |one: Point, other: Point| ((one.x - other.x).abs() + (one.y - other.y).abs()) / 2;
        let by = radius.min(room(before, *point)).min(room(*point, *next));
        if by <= 0 {
            steps.push(PathStep::Line(*point));
            continue;
        }
        let towards = |other: Point| Point {
            x: point.x + (other.x - point.x).signum() * by,
            y: point.y + (other.y - point.y).signum() * by,
        };
        steps.push(PathStep::Line(towards(before)));
        steps.push(PathStep::Bend(*point, towards(*next)));
    }
    steps
}

/// What lies on one straight line through the sheet, and the places that cut it into pieces.
#[derive(Default)]
struct Axis {
    /// Where something begins or ends on it, each place once and in order.
    cuts: Vec<Px>,
    /// The number of its first piece; the others follow.
    first: usize,
}

/// A piece of a course between two cuts, which courses that run on it share.
#[derive(Clone, Copy)]
struct Piece {
    number: usize,
    from: Point,
    to: Point,
}

/// Cuts courses where others of their class begin or cease to run on them, and keeps each stretch once.
///
/// Two lines that only cross are not cut. Gives the stretches, and the places where lines part or come together.
fn stretches(ids: &[LineId], courses: &BTreeMap<LineId, Vec<Point>>) -> (Vec<Stretch>, Vec<Point>) {
    let (pieces, count) = pieces(ids, courses);
    let mut users: Vec<Users> = Vec::new();
    users.resize_with(count, Users::default);
    for (id, list) in ids.iter().zip(&pieces) {
        for piece in list {
            users[piece.number].add(*id);
        }
    }
    let mut done = vec![false; count];
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut dots: Vec<Point> = Vec::new();
    let mut dotted: BTreeSet<Point> = BTreeSet::new();
    for list in &pieces {
        let mut open: Option<Stretch> = None;
        for (at, piece) in list.iter().enumerate() {
            let Users { lines, count } = &users[piece.number];
            let fresh = !std::mem::replace(&mut done[piece.number], true);
            let goes_on = fresh && open.as_ref().is_some_and(|stretch| stretch.lines == *lines);
            if !goes_on && let Some(stretch) = open.take() {
                stretches.push(stretch);
                if at > 0 && dotted.insert(piece.from) {
                    dots.push(piece.from);
                }
            } else if !goes_on
                && at > 0
                && *count != users[list[at - 1].number].count
                && dotted.insert(piece.from)
            {
                dots.push(piece.from);
            }
            if !fresh {
                continue;
            }
            match &mut open {
                Some(stretch) => stretch.points.push(piece.to),
                None => {
                    let (points, lines) = (vec![piece.from, piece.to], lines.clone());
                    open = Some(Stretch { points, lines, starts: at == 0, ends: false });
                }
            }
            if at + 1 == list.len()
                && let Some(stretch) = &mut open
            {
                stretch.ends = true;
            }
        }
        stretches.extend(open);
    }
    for stretch in &mut stretches {
        straighten(&mut stretch.points);
    }
    (stretches, dots)
}

/// The pieces of each course, in its order, and how many there are in all.
fn pieces(ids: &[LineId], courses: &BTreeMap<LineId, Vec<Point>>) -> (Vec<Vec<Piece>>, usize) {
    let course = |id: &LineId| courses.get(id).map(Vec::as_slice).unwrap_or_default();
    let mut axes: BTreeMap<(bool, Px), Axis> = BTreeMap::new();
    for pair in ids.iter().flat_map(|id| course(id).windows(2)) {
        let (flat, at) = axis(pair[0], pair[1]);
        axes.entry((flat, at)).or_default().cuts.extend(pair.iter().map(|point| along_axis(flat, *point)));
    }
    let mut count = 0;
    for axis in axes.values_mut() {
        axis.cuts.sort_unstable();
        axis.cuts.dedup();
        axis.first = count;
        count += axis.cuts.len();
    }
    let cut = |id: &LineId| {
        let mut list = Vec::new();
        for pair in course(id).windows(2) {
            let (flat, at) = axis(pair[0], pair[1]);
            let Some(axis) = axes.get(&(flat, at)) else { continue };
            let (start, end) = (along_axis(flat, pair[0]), along_axis(flat, pair[1]));
            let index = |place: Px| axis.cuts.partition_point(|cut| *cut < place);
            let point = |index: usize| {
                let along = axis.cuts[index];
                if flat { Point { x: along, y: at } } else { Point { x: at, y: along } }
            };
            let piece = |low: usize, from: usize, to: usize| Piece {
                number: axis.first + low,
                from: point(from),
                to: point(to),
            };
            if start < end {
                list.extend((index(start)..index(end)).map(|low| piece(low, low, low + 1)));
            } else {
                list.extend((index(end)..index(start)).rev().map(|low| piece(low, low + 1, low)));
            }
        }
        list
    };
    (ids.iter().map(cut).collect(), count)
}

/// The axis on which two neighbours of a course lie: whether it is flat, and where it is.
const fn axis(one: Point, other: Point) -> (bool, Px) {
    if one.y == other.y { (true, one.y) } else { (false, one.x) }
}

/// The place of a point on its axis.
const fn along_axis(flat: bool, point: Point) -> Px {
    if flat { point.x } else { point.y }
}

/// The lines that run on a piece.
#[derive(Default)]
struct Users {
    /// Each once, in order.
    lines: Vec<LineId>,
    /// How often they do: a line may come back on itself.
    count: usize,
}

impl Users {
    /// Lines come in order.
    fn add(&mut self, line: LineId) {
        self.count += 1;
        if self.lines.last() != Some(&line) {
            self.lines.push(line);
        }
    }
}

/// Drops points in the middle of straight pieces.
fn straighten(points: &mut Vec<Point>) {
    let mut kept: Vec<Point> = Vec::with_capacity(points.len());
    for point in points.iter().copied() {
        if let [.., before, last] = kept.as_slice()
            && ((before.x == last.x && last.x == point.x) || (before.y == last.y && last.y == point.y))
        {
            kept.pop();
        }
        kept.push(point);
    }
    *points = kept;
}

/// The point at the middle of a course.
pub(super) fn middle(course: &[Point]) -> Option<Point> {
    let length = |pair: &[Point]| (pair[1].x - pair[0].x).abs() + (pair[1].y - pair[0].y).abs();
    let total: Px = course.windows(2).map(length).sum();
    along(course, total / 2)
}

/// The point `distance` px down a course.
pub(super) fn along(course: &[Point], distance: Px) -> Option<Point> {
    let mut left = distance;
    for pair in course.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let length = (other.x - one.x).abs() + (other.y - one.y).abs();
        if left <= length {
            let step = Point { x: (other.x - one.x).signum(), y: (other.y - one.y).signum() };
            return Some(Point { x: one.x + step.x * left, y: one.y + step.y * left });
        }
        left -= length;
    }
    course.last().copied()
}

/// The cross on a hop that leads nowhere, with ground around it.
pub(super) fn cross(frame: &Frame<'_>, class: &str, center: Point) -> Group {
    let theme = frame.theme;
    let half = theme.metrics.cross / 2;
    let paint = theme.paint(theme.hop(class).color);
    let corner = |x: Px, y: Px| Point { x: center.x + x * half, y: center.y + y * half };
    let stroke = Stroke { paint, width: theme.strokes.cross + 1.0, dash: Vec::new(), cap: Cap::Round };
    let ground = Rect::new(center.x, center.y, 0, 0).grown(half + 2);
    Group {
        about: About::default(),
        title: None,
        items: vec![
            Item::Rect { rect: ground, radius: half, look: Look::filled(theme.paint(Role::Bg)) },
            Item::Path {
                steps: vec![
                    PathStep::Move(corner(-1, -1)),
                    PathStep::Line(corner(1, 1)),
                    PathStep::Move(corner(1, -1)),
                    PathStep::Line(corner(-1, 1)),
                ],
                look: Look { fill: None, stroke: Some(stroke), opacity: None },
                heads: Heads::default(),
            },
        ],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{PathStep, rounded, stretches};
    use crate::base::geometry::Point;
    use crate::base::ids::{Id, LineId};

    fn points(list: &[(i32, i32)]) -> Vec<Point> {
        list.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
    }

    /// The stretches of lines of one class as `lines: x,y x,y`, and the dots.
    fn cut(courses: &[&[(i32, i32)]]) -> (Vec<String>, Vec<String>) {
        let courses: BTreeMap<LineId, Vec<_>> =
            courses.iter().enumerate().map(|(at, course)| (LineId::at(at), points(course))).collect();
        let ids: Vec<LineId> = courses.keys().copied().collect();
        let (stretches, dots) = stretches(&ids, &courses);
        let place = |point: &Point| format!("{},{}", point.x, point.y);
        let told = stretches
            .iter()
            .map(|stretch| {
                let lines: Vec<String> = stretch.lines.iter().map(|line| line.index().to_string()).collect();
                let points: Vec<String> = stretch.points.iter().map(place).collect();
                let end = if stretch.ends { " >" } else { "" };
                format!("{}: {}{end}", lines.join("+"), points.join(" "))
            })
            .collect();
        (told, dots.iter().map(place).collect())
    }

    #[test]
    fn lines_that_only_cross_or_touch_stay_whole() {
        let (told, dots) = cut(&[&[(0, 10), (40, 10)], &[(20, 0), (20, 30)]]);
        assert_eq!(told, ["0: 0,10 40,10 >", "1: 20,0 20,30 >"]);
        assert!(dots.is_empty());
    }

    #[test]
    fn a_trunk_is_drawn_once_and_carries_all_its_lines() {
        let (told, dots) = cut(&[&[(0, 0), (50, 0)], &[(0, 0), (30, 0), (30, 20), (50, 20)]]);
        assert_eq!(told, ["0+1: 0,0 30,0", "0: 30,0 50,0 >", "1: 30,0 30,20 50,20 >"]);
        assert_eq!(dots, ["30,0"]);
    }

    #[test]
    fn lines_that_come_together_share_their_head() {
        let (told, dots) = cut(&[&[(0, 0), (50, 0)], &[(0, 20), (30, 20), (30, 0), (50, 0)]]);
        assert_eq!(told, ["0: 0,0 30,0", "0+1: 30,0 50,0 >", "1: 0,20 30,20 30,0"]);
        assert_eq!(dots, ["30,0"]);
    }

    #[test]
    fn three_lines_part_one_after_the_other() {
        let (told, _) = cut(&[
            &[(0, 0), (10, 0), (10, 20), (40, 20)],
            &[(0, 0), (10, 0), (10, 40), (40, 40)],
            &[(0, 0), (40, 0)],
        ]);
        assert_eq!(
            told,
            [
                "0+1+2: 0,0 10,0",
                "0+1: 10,0 10,20",
                "0: 10,20 40,20 >",
                "1: 10,20 10,40 40,40 >",
                "2: 10,0 40,0 >"
            ]
        );
    }

    #[test]
    fn bends_are_rounded_as_far_as_the_pieces_reach() {
        let bends = |list: &[(i32, i32)]| -> Vec<(i32, i32)> {
            rounded(&points(list), 6)
                .into_iter()
                .filter_map(|step| match step {
                    PathStep::Bend(_, to) => Some((to.x, to.y)),
                    _ => None,
                })
                .collect()
        };
        assert_eq!(bends(&[(0, 0), (40, 0), (40, 40)]), [(40, 6)]);
        assert_eq!(bends(&[(0, 0), (40, 0), (40, 8), (80, 8)]), [(40, 4), (44, 8)]);
        assert_eq!(bends(&[(0, 0), (40, 0)]), []);
    }
}
