//! Where room is missing: from a line or label that found no place to the channel or ring that must grow.

use crate::base::geometry::{Point, Px, Rect, Side};

use crate::layout::place::Plan;
use crate::layout::slack::Slack;

/// Growth that a round has found necessary; applied after the plan is let go.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Growth {
    Ring(usize, Side, Px),
    Lead(usize, Px),
    Channel(usize, usize, usize, Px),
}

/// More wishes for one place than this count as one wish of this width, unless one alone is wider.
const MOST_AT_ONCE: Px = 40;

/// Applies the growths of a round; several wishes for one place are added up to a limit.
pub(crate) fn apply(slack: &mut Slack, growths: &[Growth]) {
    let mut wishes: Vec<(usize, usize, usize, usize, Px)> = growths
        .iter()
        .map(|growth| match *growth {
            Growth::Ring(group, side, by) => (0, slack.row(group), side as usize, 0, by),
            Growth::Lead(at, by) => (1, slack.row(at), 0, 0, by),
            Growth::Channel(group, block, index, by) => (2, slack.row(group), block, index, by),
        })
        .collect();
    wishes.sort_unstable();
    for same in
        wishes.chunk_by(|one, other| (one.0, one.1, one.2, one.3) == (other.0, other.1, other.2, other.3))
    {
        let sum: Px = same.iter().map(|wish| wish.4).sum();
        let most = same.iter().map(|wish| wish.4).max().unwrap_or(0);
        let by = sum.min(most.max(MOST_AT_ONCE));
        let (kind, at, one, two, _) = same[0];
        match kind {
            0 => {
                let sides = [Side::Left, Side::Top, Side::Right, Side::Bottom];
                slack.grow_ring(at, sides[one.min(3)], by);
            }
            1 => slack.grow_lead(at, by),
            _ => slack.grow_channel(at, one, two, by),
        }
    }
}

/// The innermost group at a point.
fn group_at(plan: &Plan<'_, '_>, point: Point) -> usize {
    let forest = plan.forest;
    let mut at = forest.sheet;
    loop {
        let inner = forest.children[at].iter().copied().find(|&child| {
            let rect = plan.rect(child);
            !forest.is_leaf(child)
                && rect.x <= point.x
                && point.x < rect.right()
                && rect.y <= point.y
                && point.y < rect.bottom()
        });
        match inner {
            Some(inner) => at = inner,
            None => return at,
        }
    }
}

/// What must grow for more width (or height) at a point of a group.
fn widen(plan: &Plan<'_, '_>, group: usize, wider: bool, point: Point, by: Px) -> Growth {
    let forest = plan.forest;
    let along_flow = wider != forest.flows_down(group);
    let corner = plan.at[group];
    if along_flow {
        let distance = |low: Px, high: Px, value: Px| (low - value).max(value - high).max(0);
        let nearest = plan.corridors[group].iter().min_by_key(|corridor| {
            let rect = corridor.rect.moved(corner.x, corner.y);
            let (dx, dy) =
                (distance(rect.x, rect.right(), point.x), distance(rect.y, rect.bottom(), point.y));
            if wider { (dx, dy) } else { (dy, dx) }
        });
        let content = forest.children[group].iter().map(|&child| plan.rect(child)).reduce(Rect::union);
        let outside = content.is_none_or(|content| {
            if wider {
                point.x < content.x || point.x > content.right()
            } else {
                point.y < content.y || point.y > content.bottom()
            }
        });
        if let (Some(corridor), false) = (nearest, outside) {
            return Growth::Channel(group, corridor.block, corridor.index, by);
        }
    } else {
        let next = forest.children[group]
            .iter()
            .copied()
            .filter(|&child| {
                let rect = plan.rect(child);
                if wider { rect.x >= point.x } else { rect.y >= point.y }
            })
            .min_by_key(|&child| {
                let rect = plan.rect(child);
                let aside = if wider {
                    (rect.y - point.y).max(point.y - rect.bottom()).max(0)
                } else {
                    (rect.x - point.x).max(point.x - rect.right()).max(0)
                };
                (aside > 60, if wider { rect.x } else { rect.y }, child)
            });
        if let Some(next) = next {
            return Growth::Lead(next, by);
        }
    }
    let rect = plan.rect(group);
    let side = match (wider, point.x < rect.center().x, point.y < rect.center().y) {
        (true, true, _) => Side::Left,
        (true, false, _) => Side::Right,
        (false, _, true) => Side::Top,
        (false, _, false) => Side::Bottom,
    };
    Growth::Ring(group, side, by)
}

/// Room for a label on a route: at the piece where the least is missing, and where that did not help, as `missed` of
/// earlier rounds tells, at the next.
pub(crate) fn for_label(plan: &Plan<'_, '_>, line: usize, route: &[Point], missed: usize) -> Vec<Growth> {
    let wire = plan.forest.wire(line);
    let (w, h) = (wire.label.w.clamp(0, 4096), wire.label.h.clamp(0, 4096));
    // What is missing along the piece, whether it is flat, and its middle.
    let mut pieces: Vec<(Px, bool, Point)> = Vec::new();
    for (index, pair) in route.windows(2).enumerate() {
        let flat = pair[0].y == pair[1].y;
        let across = if flat { pair[0].y } else { pair[0].x };
        let (one, other) = if flat { (pair[0].x, pair[1].x) } else { (pair[0].y, pair[1].y) };
        let (low, high) = (one.min(other), one.max(other));
        let mut cuts = vec![low, high];
        for at in 0..plan.forest.sheet {
            let rect = plan.rect(at);
            let (from, to, start, end) = if flat {
                (rect.y, rect.bottom(), rect.x, rect.right())
            } else {
                (rect.x, rect.right(), rect.y, rect.bottom())
            };
            if plan.forest.is_drawn_group(at) && from < across && across < to {
                cuts.extend([start, end].into_iter().filter(|cut| low < *cut && *cut < high));
            }
        }
        cuts.sort_unstable();
        for cut in cuts.windows(2) {
            let middle = i32::midpoint(cut[0], cut[1]);
            let badge =
                if index == 0 && (cut[0] == one || cut[1] == one) { wire.badge.clamp(0, 256) } else { 0 };
            let room = if flat { w } else { h } + 2 * plan.gaps.label + badge;
            let spot = if flat { Point { x: middle, y: across } } else { Point { x: across, y: middle } };
            if cut[1] - cut[0] >= 8 {
                pieces.push((room - (cut[1] - cut[0]), flat, spot));
            }
        }
    }
    // Widening an upright piece's channel takes the whole width of the label: flat pieces are preferred.
    pieces.sort_by_key(|&(short, flat, spot)| (short.max(0) + if flat { 0 } else { 24 }, spot.x, spot.y));
    let Some(&(short, flat, middle)) = pieces.get(missed % pieces.len().clamp(1, 4)) else {
        return Vec::new();
    };
    let group = group_at(plan, middle);
    let mut list = Vec::new();
    if short > 0 {
        list.push(widen(plan, group, flat, middle, short.max(8)));
    } else if flat {
        list.push(widen(plan, group, false, middle, h + plan.gaps.label));
        if missed > 0 {
            list.push(widen(plan, group, true, middle, 16));
        }
    } else {
        list.push(widen(
            plan,
            group,
            true,
            Point { x: middle.x + 1, ..middle },
            (w + plan.gaps.label).min(64),
        ));
        if missed > 0 {
            list.push(widen(plan, group, false, middle, 16));
        }
    }
    list
}

/// Room for a line beside those that stand where it would run.
pub(crate) fn for_conflicts(plan: &Plan<'_, '_>, conflicts: &[(Point, bool)], by: Px) -> Vec<Growth> {
    conflicts.iter().map(|&(point, wider)| widen(plan, group_at(plan, point), wider, point, by)).collect()
}

/// Room for a line that found no way: everything that it would pass grows a little.
pub(crate) fn for_line(plan: &Plan<'_, '_>, line: usize, by: Px) -> Vec<Growth> {
    let forest = plan.forest;
    let (from, to) = forest.ends(line);
    let common = if from == to { forest.parent[from] } else { forest.common(from, to) };
    let mut list = Vec::new();
    for end in [from, to] {
        let mut at = end;
        while at != common && at != forest.sheet {
            let parent = forest.parent[at];
            list.push(Growth::Lead(at, by));
            for corridor in &plan.corridors[parent] {
                let rect = corridor.rect.moved(plan.at[parent].x, plan.at[parent].y);
                if rect.grown(40).meets(plan.rect(at)) {
                    list.push(Growth::Channel(parent, corridor.block, corridor.index, by));
                }
            }
            if parent != forest.sheet {
                for side in [Side::Left, Side::Top, Side::Right, Side::Bottom] {
                    list.push(Growth::Ring(parent, side, by));
                }
            }
            at = parent;
        }
    }
    list
}

/// Room for the badge at the beginning of a line.
pub(crate) fn for_badge(plan: &Plan<'_, '_>, route: &[Point]) -> Vec<Growth> {
    let Some(pair) =
        route.windows(2).max_by_key(|pair| (pair[0].x - pair[1].x).abs() + (pair[0].y - pair[1].y).abs())
    else {
        return Vec::new();
    };
    let middle = Point { x: i32::midpoint(pair[0].x, pair[1].x), y: i32::midpoint(pair[0].y, pair[1].y) };
    vec![widen(plan, group_at(plan, middle), pair[0].y == pair[1].y, middle, 24)]
}
