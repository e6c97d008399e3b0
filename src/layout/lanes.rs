//! Parallel lanes: boxes of equal extent, stacked across the flow, whose members of one tier stand in one column
//! through all lanes; and the leaves that span lanes, in the gap between two of them.

use crate::base::geometry::{Point, Px, Size};

use crate::layout::flow::{Forced, snap, snap_up};
use crate::layout::place::{Content, Member, Plan, turn};
use crate::layout::tree::Zone;

/// Free room above and below a leaf that stands between two lanes.
pub(crate) const GAP_ROOM: Px = 24;

/// The lanes of a group with what stands between them, as one block in canonical axes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cluster {
    pub members: Vec<usize>,
    pub at: Vec<(Px, Px)>,
    pub u: Px,
    pub v: Px,
}

/// One lane on its way.
struct Lane {
    child: usize,
    /// Column of each main member.
    columns: Vec<usize>,
    content: Content,
}

/// Lays out the lanes of a group, which stand already finished one by one, anew and together.
pub(crate) fn cluster(plan: &mut Plan<'_, '_>, group: usize) -> Cluster {
    let forest = plan.forest;
    let down = forest.flows_down(group);
    let mut order: Vec<usize> = forest.children[group]
        .iter()
        .copied()
        .filter(|&child| forest.boxed(child).place.lane.is_some())
        .collect();
    order.sort_by_key(|&child| forest.boxed(child).place.lane);
    let spanning = spanning(plan, group, &order);
    let mut lanes = columns(plan, &order, down);
    let forced = shared_columns(plan, group, &mut lanes, &spanning, down);
    even_out(plan, &mut lanes, &forced, down);
    stack(plan, group, &order, &lanes, &spanning, down)
}

/// Children without a lane that stand between lanes: leaves with twins, and hubs that feed a later tier of several.
fn spanning(plan: &Plan<'_, '_>, group: usize, lanes: &[usize]) -> Vec<usize> {
    let forest = plan.forest;
    if lanes.len() < 2 {
        return Vec::new();
    }
    forest.children[group]
        .iter()
        .copied()
        .filter(|&child| {
            if !forest.is_leaf(child)
                || forest.boxed(child).place.lane.is_some()
                || forest.on_border(child)
                || !matches!(forest.boxed(child).place.zone, Zone::Flow)
            {
                return false;
            }
            if plan.twins[child].len() > 1 {
                return true;
            }
            let mut fed: Vec<usize> = Vec::new();
            let mut first_tier = false;
            for lifted in &forest.lifted[group] {
                if lifted.a == child && lanes.contains(&lifted.b) {
                    fed.push(lifted.b);
                    first_tier |= tier_of(plan, lifted.b, forest.ends(lifted.line).1)
                        == tiers(plan, lanes).first().copied();
                }
            }
            fed.sort_unstable();
            fed.dedup();
            fed.len() > 1 && !first_tier
        })
        .collect()
}

/// The tier of the lane's member that is or holds a box.
fn tier_of(plan: &Plan<'_, '_>, lane: usize, end: usize) -> Option<u32> {
    if end == lane {
        return None;
    }
    plan.forest.boxed(plan.forest.child_towards(lane, end)).place.tier
}

fn tiers(plan: &Plan<'_, '_>, lanes: &[usize]) -> Vec<u32> {
    let mut tiers: Vec<u32> = lanes
        .iter()
        .flat_map(|&lane| &plan.forest.children[lane])
        .filter_map(|&child| plan.forest.boxed(child).place.tier)
        .collect();
    tiers.sort_unstable();
    tiers.dedup();
    tiers
}

/// First pass: every lane on its own, members in the columns of their tiers.
fn columns(plan: &mut Plan<'_, '_>, order: &[usize], down: bool) -> Vec<Lane> {
    let forest = plan.forest;
    let tiers = tiers(plan, order);
    let mut lanes = Vec::with_capacity(order.len());
    for &child in order {
        if forest.is_leaf(child)
            || forest.flows_down(child) != down
            || tiers.is_empty()
            || forest.has_lanes(child)
        {
            lanes.push(Lane { child, columns: Vec::new(), content: Content::default() });
            continue;
        }
        let columns: Vec<usize> = plan
            .main_members(child)
            .iter()
            .map(|member| match *member {
                Member::Child(inner) => forest
                    .boxed(inner)
                    .place
                    .tier
                    .map_or(tiers.len(), |tier| tiers.binary_search(&tier).unwrap_or(tiers.len())),
                Member::Twin(..) | Member::Cluster => 0,
            })
            .collect();
        let forced = Forced { layer: columns.clone(), ..Forced::default() };
        let content = plan.content(child, Some(&forced));
        lanes.push(Lane { child, columns, content });
    }
    lanes
}

/// Second pass: the widths of columns and channels that suit all lanes, and every lane anew with them.
fn shared_columns(
    plan: &mut Plan<'_, '_>,
    group: usize,
    lanes: &mut [Lane],
    spanning: &[usize],
    down: bool,
) -> Forced {
    let mut forced = Forced::default();
    for lane in lanes.iter() {
        for (index, &(start, width)) in lane.content.columns.iter().enumerate() {
            if forced.widths.len() <= index {
                forced.widths.push(0);
                forced.gaps.push(0);
            }
            forced.widths[index] = forced.widths[index].max(width);
            if let Some(&(next, _)) = lane.content.columns.get(index + 1) {
                forced.gaps[index] = forced.gaps[index].max(next - start - width);
            }
        }
    }
    for (child, shift) in twin_shifts(plan, lanes, down) {
        for lane in lanes.iter() {
            if let Some(slot) = slot_of(&lane.content, child) {
                let width = plan.extent(lane.content.members[slot], down).0 + shift;
                if let Some(column) = lane.columns.get(slot).and_then(|&column| forced.widths.get_mut(column))
                {
                    *column = (*column).max(snap_up(width, plan.gaps.grid));
                }
            }
        }
    }
    // Lines from between the lanes come in through the channel before the tier they feed.
    for lifted in &plan.forest.lifted[group] {
        for (hub, lane, end) in [
            (lifted.a, lifted.b, plan.forest.ends(lifted.line).1),
            (lifted.b, lifted.a, plan.forest.ends(lifted.line).0),
        ] {
            if !spanning.contains(&hub) || end == lane {
                continue;
            }
            let Some(entry) = lanes.iter().find(|entry| entry.child == lane) else { continue };
            let inner = plan.forest.child_towards(lane, end);
            let Some(slot) = slot_of(&entry.content, inner) else { continue };
            let Some(&column) = entry.columns.get(slot) else { continue };
            let wire = plan.forest.wire(lifted.line);
            let label = if wire.label.w > 0 {
                turn(down, wire.label.w, wire.label.h).0 + 2 * plan.gaps.label
            } else {
                0
            };
            if column > 0
                && hub == lifted.a
                && let Some(gap) = forced.gaps.get_mut(column - 1)
            {
                *gap = (*gap).max(label.clamp(0, 4096) + plan.gaps.head + 16);
            }
        }
    }
    for lane in lanes.iter_mut().filter(|lane| !lane.content.members.is_empty()) {
        let own = Forced { layer: lane.columns.clone(), ..forced.clone() };
        lane.content = plan.content(lane.child, Some(&own));
    }
    forced
}

fn slot_of(content: &Content, child: usize) -> Option<usize> {
    content.members.iter().position(|member| *member == Member::Child(child))
}

/// How far the content of groups with twins moves along the flow, so that all twins of an owner stand in line.
fn twin_shifts(plan: &Plan<'_, '_>, lanes: &[Lane], down: bool) -> Vec<(usize, Px)> {
    let forest = plan.forest;
    let mut shifts: Vec<(usize, Px)> = Vec::new();
    for owner in 0..forest.sheet {
        if plan.twins[owner].len() < 2 {
            continue;
        }
        let mut found: Vec<(usize, Px)> = Vec::new();
        for (number, twin) in plan.twins[owner].iter().enumerate() {
            let Some(inside) = forest.twin_group(owner, number) else { continue };
            if lanes.iter().any(|lane| slot_of(&lane.content, inside).is_some()) {
                let middle = turn(down, twin.x + twin.w / 2, twin.y + twin.h / 2).0;
                found.push((inside, middle));
            }
        }
        let most = found.iter().map(|entry| entry.1).max().unwrap_or(0);
        for (inside, middle) in found {
            match shifts.iter_mut().find(|entry| entry.0 == inside) {
                Some(entry) => entry.1 = entry.1.max(most - middle),
                None => shifts.push((inside, most - middle)),
            }
        }
    }
    shifts
}

/// Gives members of a column its whole width, single members the whole height, and all lanes one extent.
fn even_out(plan: &mut Plan<'_, '_>, lanes: &mut [Lane], forced: &Forced, down: bool) {
    let forest = plan.forest;
    let shifts = twin_shifts(plan, lanes, down);
    let high = lanes.iter().map(|lane| lane.content.v).max().unwrap_or(0);
    for lane in lanes.iter_mut().filter(|lane| !lane.content.members.is_empty()) {
        let spare = snap((high - lane.content.v) / 2, plan.gaps.grid);
        for at in &mut lane.content.at {
            at.1 += spare;
        }
        lane.content.v = high;
        for slot in 0..lane.columns.len().min(lane.content.members.len()) {
            let Member::Child(child) = lane.content.members[slot] else { continue };
            if forest.is_leaf(child) {
                continue;
            }
            let column = lane.columns[slot];
            let alone = lane.columns.iter().filter(|&&other| other == column).count() == 1
                && lane.content.members.len() == lane.columns.len();
            let Some(&(start, _)) = lane.content.columns.get(column) else { continue };
            let width = forced.widths.get(column).copied().unwrap_or(0);
            let over = plan.over[child];
            let (own_u, own_v) = plan.extent(Member::Child(child), down);
            let (at_u, at_v) = lane.content.at[slot];
            let (start_v, extent_v) = if alone { (0, high) } else { (at_v, own_v) };
            let shift_u = match shifts.iter().find(|entry| entry.0 == child) {
                Some(&(_, shift)) => shift.min((width - own_u).max(0)),
                None => (at_u - start).max(0),
            };
            let (w, h) = turn(down, width.max(own_u), extent_v);
            let (dx, dy) = turn(down, shift_u, (at_v - start_v).max(0));
            let size = Size { w: w - over.left - over.right, h: h - over.top - over.bottom };
            plan.stretch(child, size, Point { x: dx, y: dy });
            lane.content.at[slot] = (start, start_v);
        }
        lane.content.u = lane.content.u.max(lane.content.columns.last().map_or(0, |last| last.0 + last.1));
    }
    // The frames: the same room before the first column, the same size.
    let mut origins: Vec<Point> = Vec::new();
    for lane in lanes.iter() {
        origins.push(if lane.content.members.is_empty() {
            Point::default()
        } else {
            plan.finish(lane.child, &lane.content)
        });
    }
    let most = origins
        .iter()
        .fold(Point::default(), |most, origin| Point { x: most.x.max(origin.x), y: most.y.max(origin.y) });
    let mut size = Size::default();
    for (lane, origin) in lanes.iter().zip(&origins) {
        let own = plan.size[lane.child];
        let moved = if lane.content.members.is_empty() { Point::default() } else { *origin };
        size.w = size.w.max(own.w + most.x - moved.x);
        size.h = size.h.max(own.h + most.y - moved.y);
        if lane.content.members.is_empty() {
            size.w = size.w.max(own.w);
        }
    }
    if lanes.iter().all(|lane| lane.content.members.is_empty()) {
        size = lanes.iter().fold(Size::default(), |size, lane| {
            let own = plan.size[lane.child];
            Size { w: size.w.max(own.w), h: size.h.max(own.h) }
        });
    }
    for (lane, origin) in lanes.iter().zip(&origins) {
        if forest.is_leaf(lane.child) {
            continue;
        }
        let shift = if lane.content.members.is_empty() {
            Point {
                x: snap((size.w - plan.size[lane.child].w) / 2, plan.gaps.grid),
                y: snap((size.h - plan.size[lane.child].h) / 2, plan.gaps.grid),
            }
        } else {
            Point { x: most.x - origin.x, y: most.y - origin.y }
        };
        plan.stretch(lane.child, size, shift);
    }
}

/// Puts the lanes below each other, and between them what spans them.
fn stack(
    plan: &Plan<'_, '_>,
    group: usize,
    order: &[usize],
    lanes: &[Lane],
    spanning: &[usize],
    down: bool,
) -> Cluster {
    let forest = plan.forest;
    let grid = plan.gaps.grid;
    let mut cluster = Cluster::default();
    let middle = order.len() / 2;
    // Where along the flow the leaves between the lanes want to stand.
    let mut wished: Vec<(Px, usize)> = Vec::new();
    for &leaf in spanning {
        let (own_u, _) = plan.extent(Member::Child(leaf), down);
        let mut centre = None;
        if let (Some(inside), Some(twin)) = (forest.twin_group(leaf, 0), plan.twins[leaf].first())
            && let Some(lane) = lanes.iter().find(|lane| forest.within(inside, lane.child))
        {
            let mut at = turn(down, twin.x + twin.w / 2, twin.y + twin.h / 2).0;
            let mut inner = inside;
            while inner != lane.child && inner != forest.sheet {
                at += turn(down, plan.at[inner].x, plan.at[inner].y).0;
                inner = forest.parent[inner];
            }
            centre = Some(at);
        }
        let centre = centre.unwrap_or_else(|| {
            // Before the first tier that it feeds.
            let mut starts: Vec<Px> = Vec::new();
            for lifted in forest.lifted[group].iter().filter(|lifted| lifted.a == leaf) {
                let end = forest.ends(lifted.line).1;
                if end != lifted.b && order.contains(&lifted.b) {
                    let inner = forest.child_towards(lifted.b, end);
                    starts.push(turn(down, plan.at[inner].x, plan.at[inner].y).0);
                }
            }
            starts.iter().min().map_or(0, |start| start - 32 - own_u / 2)
        });
        wished.push((snap(centre - own_u / 2, grid).max(0), leaf));
    }
    wished.sort_unstable();
    // Rows of the gap.
    let mut rows: Vec<Vec<(Px, usize)>> = Vec::new();
    for (at, leaf) in wished {
        let free = rows.iter().position(|row| {
            row.last().is_none_or(|&(last, other)| {
                last + plan.extent(Member::Child(other), down).0 + 2 * GAP_ROOM <= at
            })
        });
        match free {
            Some(row) => rows[row].push((at, leaf)),
            None => rows.push(vec![(at, leaf)]),
        }
    }
    let mut v = 0;
    for (number, &lane) in order.iter().enumerate() {
        if number > 0 {
            if number == middle && !rows.is_empty() {
                v += GAP_ROOM + plan.slack.lead(lane);
                for row in &rows {
                    let high = row
                        .iter()
                        .map(|&(_, leaf)| plan.extent(Member::Child(leaf), down).1)
                        .max()
                        .unwrap_or(0);
                    let lead = row.iter().map(|&(_, leaf)| plan.slack.lead(leaf)).max().unwrap_or(0);
                    v = snap_up(v + lead, grid);
                    for &(at, leaf) in row {
                        cluster.members.push(leaf);
                        cluster.at.push((at, v));
                        cluster.u = cluster.u.max(at + plan.extent(Member::Child(leaf), down).0);
                    }
                    v += high + GAP_ROOM;
                }
            } else {
                v += plan.gaps.lane + plan.slack.lead(lane);
            }
        }
        v = snap_up(v, grid);
        let (own_u, own_v) = plan.extent(Member::Child(lane), down);
        cluster.members.push(lane);
        cluster.at.push((0, v));
        cluster.u = cluster.u.max(own_u);
        v += own_v;
    }
    cluster.v = v;
    cluster
}
