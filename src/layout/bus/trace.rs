//! The way of one line over the tracks that its nets own.

use super::columns::{Plan, turned, words};
use super::nets::{Key, Meeting, Nets};
use super::{STEP, up};
use crate::base::geometry::{Point, Px, Rect};
use crate::layout::forest::Forest;
use crate::layout::tree::BoxRole;

/// A finished line, in canonical axes.
pub(super) struct Traced {
    pub route: Vec<Point>,
    pub label: Option<Rect>,
    pub badge: Option<Point>,
}

pub(super) fn line(forest: &Forest<'_>, nets: &Nets, plan: &Plan, line: usize) -> Traced {
    let (from, to) = forest.ends(line);
    let meeting = nets.meeting[line];
    let mut route = Vec::new();
    let across = |key: Key| plan.across[meeting.group].get(&key).copied().unwrap_or_default();
    let along = |key: Key| plan.along[meeting.group].get(&key).copied().unwrap_or_default();
    let mut leaves = 0;
    match meeting.a {
        Some(a) => leaves = lead_out(forest, plan, from, a, &mut route),
        None => route.push(Point { x: plan.rect[from].x, y: along(Key::Start) }),
    }
    let mut inwards = Vec::new();
    let enters = match meeting.b {
        Some(b) => lead_in(forest, plan, to, b, &mut inwards),
        None => {
            inwards.push(Point { x: plan.rect[to].right(), y: along(Key::Finish) });
            along(Key::Finish)
        }
    };
    let own = if meeting.words { across(Key::Words(line)) } else { across(Key::In(to)) };
    match (meeting.a, meeting.b) {
        (Some(_), Some(_)) if !meeting.by_bus => {
            route.extend([(across(Key::Out(from)), leaves), (across(Key::Out(from)), enters)].map(point));
        }
        (Some(_), None) if !meeting.words => {
            route.extend([(across(Key::Out(from)), leaves), (across(Key::Out(from)), enters)].map(point));
        }
        (Some(_), _) => {
            let (x, bus) = (across(Key::Out(from)), along(Key::Out(from)));
            route.extend([(x, leaves), (x, bus), (own, bus), (own, enters)].map(point));
        }
        (None, _) => route.extend([(own, along(Key::Start)), (own, enters)].map(point)),
    }
    route.extend(inwards.into_iter().rev());
    let (label, badge) = say(forest, plan, line, &meeting, own);
    Traced { route: simple(&route), label, badge }
}

const fn point(place: (Px, Px)) -> Point {
    Point { x: place.0, y: place.1 }
}

/// From the beginning to the member `a` of the meeting group; gives the height at which the line leaves it.
fn lead_out(forest: &Forest<'_>, plan: &Plan, from: usize, a: usize, route: &mut Vec<Point>) -> Px {
    let rect = plan.rect[from];
    let mut y = if forest.is_leaf(from) {
        height(forest, plan, from, true)
    } else {
        plan.along[from].get(&Key::BorderOut).copied().unwrap_or_default()
    };
    route.push(Point { x: rect.right(), y });
    let mut at = from;
    while at != a {
        let group = forest.parent[at];
        if plan.column.of[at] + 1 < plan.column.count[group]
            && let (Some(&x), Some(&bus)) =
                (plan.across[group].get(&Key::Out(from)), plan.along[group].get(&Key::Out(from)))
        {
            route.extend([Point { x, y }, Point { x, y: bus }]);
            y = bus;
        }
        at = group;
    }
    y
}

/// From the end outwards to the member `b`; gives the height at which the line enters it.
fn lead_in(forest: &Forest<'_>, plan: &Plan, to: usize, b: usize, route: &mut Vec<Point>) -> Px {
    let mut y = if forest.is_leaf(to) {
        height(forest, plan, to, false)
    } else {
        plan.along[to].get(&Key::BorderIn).copied().unwrap_or_default()
    };
    route.push(Point { x: plan.rect[to].x, y });
    let mut at = to;
    while at != b {
        let group = forest.parent[at];
        if plan.column.of[at] > 0
            && let (Some(&x), Some(&bus)) =
                (plan.across[group].get(&Key::In(to)), plan.along[group].get(&Key::In(to)))
        {
            route.extend([Point { x, y }, Point { x, y: bus }]);
            y = bus;
        }
        at = group;
    }
    y
}

/// The height at which lines leave or enter a leaf: near the middle of its ports, on the grid of its kind.
fn height(forest: &Forest<'_>, plan: &Plan, at: usize, leaves: bool) -> Px {
    let rect = plan.rect[at];
    let (low, high) = match &forest.boxed(at).role {
        BoxRole::Leaf { ports, .. } => match (plan.down, leaves) {
            (false, true) => ports.right,
            (false, false) => ports.left,
            (true, true) => ports.bottom,
            (true, false) => ports.top,
        },
        BoxRole::Group { .. } => (0, rect.h),
    };
    let (low, high) = (low.clamp(0, rect.h), high.clamp(0, rect.h));
    let phase = if leaves { 0 } else { STEP / 2 };
    let middle = rect.y + i32::midpoint(low, high);
    let track = up(middle - phase - STEP / 2) + phase;
    if track < rect.y + low || track > rect.y + high { middle } else { track }
}

/// Where the words of a line stand: right of its own vertical track, in the strip kept free for them.
fn say(
    forest: &Forest<'_>,
    plan: &Plan,
    line: usize,
    meeting: &Meeting,
    own: Px,
) -> (Option<Rect>, Option<Point>) {
    if !meeting.words {
        return (None, None);
    }
    let wire = forest.wire(line);
    let strips = plan.strips[meeting.group];
    let mut y = if meeting.b.is_some() { strips.0 } else { strips.1 } + STEP;
    let badge = (wire.badge > 0).then(|| {
        let middle = Point { x: own, y: y + 12 };
        y += 28;
        middle
    });
    let size = turned(words(wire.label), plan.down);
    let label = (size.w > 0 && size.h > 0).then(|| Rect::new(own + STEP, y, size.w, size.h));
    (label, badge)
}

/// The same way without points on straight pieces.
fn simple(route: &[Point]) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::with_capacity(route.len());
    for &next in route {
        if out.last() == Some(&next) {
            continue;
        }
        if let [.., before, last] = out.as_slice()
            && ((before.x == last.x && last.x == next.x) || (before.y == last.y && last.y == next.y))
        {
            out.pop();
        }
        out.push(next);
    }
    out
}
