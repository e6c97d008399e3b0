//! Sizes from the inside out, places from the outside in.
//!
//! Every group is laid out on its own, children before parents, from the lines that meet between its children;
//! nothing but its content, its padding and the corridors that lines asked for sets its size.

use crate::base::geometry::{Insets, Point, Px, Rect, Side, Size};

use crate::layout::flow::{self, Block, Channel, Forced, Item, Tie, snap_up};
use crate::layout::forest::{Forest, Tip};
use crate::layout::lanes::{self, Cluster};
use crate::layout::slack::Slack;
use crate::layout::tree::{BoxRole, Gaps, Zone};

/// Least padding of a group with a border: a line may run between the border and what stands inside.
const LEAST_PAD: Px = 16;

/// Half the width of the spine that joins the drawings of a leaf, with some air.
const SPINE_HALF: Px = 4;

/// A member of a group's content.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Member {
    Child(usize),
    /// A second drawing: its owner and its number there.
    Twin(usize, usize),
    /// The lanes of the group, as one.
    Cluster,
}

/// A channel of a group, relative to the group's corner, for those who want it wider.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Corridor {
    pub block: usize,
    pub index: usize,
    pub rect: Rect,
}

/// Members of a group with their places in canonical axes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    pub members: Vec<Member>,
    pub at: Vec<(Px, Px)>,
    pub u: Px,
    pub v: Px,
    pub channels: Vec<Channel>,
    pub columns: Vec<(Px, Px)>,
}

/// Where everything stands.
pub(crate) struct Plan<'f, 't> {
    pub forest: &'f Forest<'t>,
    pub slack: &'f Slack,
    pub gaps: Gaps,
    /// Corner of each box, relative to its parent's; absolute after `settle`.
    pub at: Vec<Point>,
    pub size: Vec<Size>,
    /// How far leaves on its border stick out of a group.
    pub over: Vec<Insets>,
    /// Twins of each leaf, relative to the group they stand in; absolute after `settle`.
    pub twins: Vec<Vec<Rect>>,
    /// Relative to the group's corner.
    pub corridors: Vec<Vec<Corridor>>,
    pub unmet: Vec<usize>,
    /// The lanes of each group of lanes.
    clusters: Vec<Option<Cluster>>,
    /// Lines that end at each box.
    lines_at: Vec<Vec<usize>>,
}

/// Places all boxes.
pub(crate) fn place<'f, 't>(forest: &'f Forest<'t>, slack: &'f Slack) -> Plan<'f, 't> {
    let count = forest.sheet + 1;
    let mut lines_at = vec![Vec::new(); count];
    for line in 0..forest.tree.lines.len() {
        let (from, to) = forest.ends(line);
        lines_at[from].push(line);
        if to != from {
            lines_at[to].push(line);
        }
    }
    let mut plan = Plan {
        forest,
        slack,
        gaps: forest.tree.gaps,
        at: vec![Point::default(); count],
        size: vec![Size::default(); count],
        over: vec![Insets::default(); count],
        twins: (0..count)
            .map(|at| match (at < forest.sheet).then(|| &forest.boxed(at).role) {
                Some(BoxRole::Leaf { twins, .. }) => vec![Rect::default(); twins.len()],
                _ => Vec::new(),
            })
            .collect(),
        corridors: vec![Vec::new(); count],
        unmet: Vec::new(),
        clusters: vec![None; count],
        lines_at,
    };
    for &at in &forest.upward {
        if forest.is_leaf(at) {
            plan.size[at] = forest.leaf_size(at);
        } else {
            if forest.has_lanes(at) {
                plan.clusters[at] = Some(lanes::cluster(&mut plan, at));
            }
            let content = plan.content(at, None);
            plan.finish(at, &content);
        }
    }
    plan.settle();
    plan
}

impl Plan<'_, '_> {
    /// The size of a box with what sticks out of it, along and across the flow.
    fn outer(&self, at: usize, down: bool) -> (Px, Px) {
        let (size, over) = (self.size[at], self.over[at]);
        turn(down, size.w + over.left + over.right, size.h + over.top + over.bottom)
    }

    /// Extent of a member.
    pub fn extent(&self, member: Member, down: bool) -> (Px, Px) {
        match member {
            Member::Child(child) => self.outer(child, down),
            Member::Twin(owner, number) => {
                let size = self.forest.twin_size(owner, number);
                turn(down, size.w, size.h)
            }
            Member::Cluster => (0, 0),
        }
    }

    /// Where a line leaves the member, across the flow, from the member's start.
    fn port(&self, member: Member, end: usize, down: bool) -> Px {
        let Member::Child(child) = member else { return self.extent(member, down).1 / 2 };
        let mut offset = match &self.forest.boxed(end).role {
            BoxRole::Leaf { ports, .. } => {
                let range = if down { ports.bottom } else { ports.right };
                i32::midpoint(range.0, range.1)
            }
            BoxRole::Group { .. } => {
                if down {
                    self.size[end].w / 2
                } else {
                    self.size[end].h / 2
                }
            }
        };
        let mut at = end;
        while at != child && at != self.forest.sheet {
            offset += if down { self.at[at].x } else { self.at[at].y };
            at = self.forest.parent[at];
        }
        offset + if down { self.over[child].left } else { self.over[child].top }
    }

    /// The members of a group, arranged.
    pub fn content(&mut self, group: usize, forced: Option<&Forced>) -> Content {
        let down = self.forest.flows_down(group);
        let forest = self.forest;
        let members = self.members(group);
        let zone = |member: &Member| zone_of(forest, *member);
        // Where in its slot each child stands, across the flow: 0 but for the children of a cluster.
        let mut slot = vec![(usize::MAX, 0); forest.sheet + 1];
        for (index, member) in members.iter().enumerate() {
            match *member {
                Member::Child(child) => slot[child] = (index, 0),
                Member::Cluster => {
                    if let Some(cluster) = &self.clusters[group] {
                        for (&child, at) in cluster.members.iter().zip(&cluster.at) {
                            slot[child] = (index, at.1);
                        }
                    }
                }
                Member::Twin(..) => {}
            }
        }
        let items: Vec<Item> = members.iter().map(|&member| self.item(group, member, down)).collect();
        let ties = self.ties(group, &members, &slot, down);
        let mut befores = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let Member::Child(child) = *member else { continue };
            for after in &forest.boxed(child).place.before {
                let after = crate::base::ids::Id::index(*after);
                if slot.get(after).is_some_and(|&(slot, _)| slot != usize::MAX && slot != index) {
                    befores.push((index, slot[after].0));
                }
            }
        }
        let row_of_twins = self.twin_row(&members, down);
        let main: Vec<usize> = (0..members.len())
            .filter(|&index| matches!(zone(&members[index]), Zone::Entry | Zone::Flow))
            .filter(|&index| !row_of_twins.iter().any(|twin| twin.0 == members[index]))
            .collect();
        let block = self.part(group, &items, &ties, &befores, &main, forced);
        for &index in &block.unmet {
            if let Member::Child(child) = members[main[index]] {
                self.unmet.push(child);
            }
        }
        let mut content = Content {
            at: vec![(0, 0); members.len()],
            u: block.u,
            v: block.v,
            channels: block.channels,
            columns: block.columns,
            members,
        };
        for (&index, &at) in main.iter().zip(&block.at) {
            content.at[index] = at;
        }
        self.add_twins(&row_of_twins, down, &mut content);
        for zone_wanted in [Zone::Band, Zone::Shelf] {
            let row: Vec<usize> = (0..content.members.len())
                .filter(|&index| zone(&content.members[index]) == zone_wanted)
                .collect();
            self.add_row(group, &items, &ties, &row, &mut content);
        }
        self.unfold(group, &mut content);
        content
    }

    /// Two twins and more stand in a row before the flow, in the same order in every lane and so far apart that their
    /// owners find room between the lanes: each with its start along the flow.
    fn twin_row(&self, members: &[Member], down: bool) -> Vec<(Member, Px)> {
        let mut twins: Vec<(usize, usize)> = members
            .iter()
            .filter_map(|member| match *member {
                Member::Twin(owner, number) => Some((owner, number)),
                _ => None,
            })
            .collect();
        if twins.len() < 2 {
            return Vec::new();
        }
        twins.sort_unstable();
        let mut row: Vec<(Member, Px)> = Vec::with_capacity(twins.len());
        let (mut middle, mut end, mut before) = (0, 0, 0);
        for (owner, number) in twins {
            let member = Member::Twin(owner, number);
            let (own, reach) = (self.extent(member, down).0, self.outer(owner, down).0);
            middle = if row.is_empty() {
                own / 2
            } else {
                (middle + before / 2 + reach / 2 + 2 * lanes::GAP_ROOM).max(end + self.gaps.node + own / 2)
            };
            let start = snap_up(middle - own / 2, self.gaps.grid);
            middle = start + own / 2;
            end = start + own;
            before = reach;
            row.push((member, start));
        }
        row
    }

    /// Puts a row of twins before everything else.
    fn add_twins(&self, row: &[(Member, Px)], down: bool, content: &mut Content) {
        let Some(&(last, start)) = row.last() else { return };
        let grid = self.gaps.grid;
        let gap = if content.u > 0 { self.gaps.group.max(self.gaps.node) } else { 0 };
        let before = snap_up(start + self.extent(last, down).0 + gap, grid);
        let high = row.iter().map(|twin| self.extent(twin.0, down).1).max().unwrap_or(0);
        let lower = flow::snap((high - content.v).max(0) / 2, grid);
        for at in &mut content.at {
            *at = (at.0 + before, at.1 + lower);
        }
        for column in &mut content.columns {
            column.0 += before;
        }
        for channel in &mut content.channels {
            *channel = Channel {
                u0: channel.u0 + before,
                u1: channel.u1 + before,
                v0: channel.v0 + lower,
                v1: channel.v1 + lower,
                ..*channel
            };
        }
        content.u += before;
        content.v = content.v.max(high);
        for &(member, start) in row {
            let Some(slot) = content.members.iter().position(|&other| other == member) else { continue };
            content.at[slot] = (start, flow::snap((content.v - self.extent(member, down).1) / 2, grid));
        }
    }

    /// How far the content must move along the flow so that no spine of a twin in it strikes the group's title.
    fn clear_of_title(&self, group: usize, content: &Content, left: Px) -> Px {
        let (_, title, _, _) = self.frame(group);
        if title.w <= 0 || self.forest.flows_down(group) {
            return 0;
        }
        let mut most = 0;
        for &(owner, number) in &self.forest.twins {
            let Some(inside) = self.forest.twin_group(owner, number) else { continue };
            if !self.forest.within(inside, group) || self.forest.within(owner, group) {
                continue;
            }
            let twin = self.twins[owner][number];
            let member = if inside == group {
                Member::Twin(owner, number)
            } else {
                Member::Child(self.forest.child_towards(group, inside))
            };
            let Some(slot) = content.members.iter().position(|&other| other == member) else { continue };
            let mut middle = left + content.at[slot].0;
            if let Member::Child(child) = member {
                middle += self.over[child].left + twin.x + twin.w / 2;
                let mut at = inside;
                while at != child && at != self.forest.sheet {
                    middle += self.at[at].x;
                    at = self.forest.parent[at];
                }
            } else {
                middle += self.forest.twin_size(owner, number).w / 2;
            }
            most = most.max(title.w + 8 + SPINE_HALF - middle);
        }
        most
    }

    /// Puts the children of a cluster in its place.
    fn unfold(&self, group: usize, content: &mut Content) {
        let Some(slot) = content.members.iter().position(|member| *member == Member::Cluster) else { return };
        let Some(cluster) = &self.clusters[group] else { return };
        let (u, v) = content.at.remove(slot);
        content.members.remove(slot);
        for (&child, at) in cluster.members.iter().zip(&cluster.at) {
            content.members.push(Member::Child(child));
            content.at.push((u + at.0, v + at.1));
        }
    }

    /// What a group arranges: children that do not stand on its border, lanes as one, and twins.
    fn members(&self, group: usize) -> Vec<Member> {
        let forest = self.forest;
        let cluster = self.clusters[group].as_ref();
        let mut members = Vec::new();
        for &child in &forest.children[group] {
            if forest.on_border(child) {
                continue;
            }
            if cluster.is_some_and(|cluster| cluster.members.contains(&child)) {
                if !members.contains(&Member::Cluster) {
                    members.push(Member::Cluster);
                }
            } else {
                members.push(Member::Child(child));
            }
        }
        members.extend(forest.twins_in[group].iter().map(|&(owner, number)| Member::Twin(owner, number)));
        members
    }

    /// The members that stand along the flow, in the order in which columns are forced on them.
    pub fn main_members(&self, group: usize) -> Vec<Member> {
        let mut members = self.members(group);
        members.retain(|member| matches!(zone_of(self.forest, *member), Zone::Entry | Zone::Flow));
        members
    }

    fn item(&self, group: usize, member: Member, down: bool) -> Item {
        let (mut u, mut v) = self.extent(member, down);
        if let (Member::Cluster, Some(cluster)) = (member, &self.clusters[group]) {
            (u, v) = (cluster.u, cluster.v);
        }
        match member {
            Member::Child(child) => {
                let place = &self.forest.boxed(child).place;
                let outside = if self.forest.is_leaf(child) {
                    self.lines_at[child]
                        .iter()
                        .filter(|&&line| {
                            let (from, to) = self.forest.ends(line);
                            !self.forest.within(from, group) || !self.forest.within(to, group)
                        })
                        .count()
                } else {
                    0
                };
                Item {
                    u,
                    v,
                    leaf: self.forest.is_leaf(child),
                    zone: place.zone,
                    rank: place.rank,
                    order: place.order,
                    lead: self.slack.lead(child),
                    outside: u32::try_from(outside).unwrap_or(u32::MAX),
                    axis_in: self.axis(group, child, false, down),
                    axis_out: self.axis(group, child, true, down),
                }
            }
            Member::Twin(..) | Member::Cluster => Item {
                u,
                v,
                leaf: member != Member::Cluster,
                zone: Zone::Flow,
                rank: None,
                order: None,
                lead: self.slack.everywhere,
                outside: 0,
                axis_in: self.cluster_axis(group, member, false, down),
                axis_out: self.cluster_axis(group, member, true, down),
            },
        }
    }

    /// Where the axis of the picture passes between a child and what is outside the group.
    fn axis(&self, group: usize, child: usize, leaving: bool, down: bool) -> Option<Px> {
        let forest = self.forest;
        // Lines come into lanes from between them, not from before.
        let mut around = group;
        while around != forest.sheet {
            if forest.boxed(around).place.lane.is_some() {
                return None;
            }
            around = forest.parent[around];
        }
        forest.axis.iter().find_map(|&line| {
            let (from, to) = forest.ends(line);
            let (inner, outer) = if leaving { (from, to) } else { (to, from) };
            let passes = forest.within(inner, child) && !forest.within(outer, group);
            // A leaf on the border stands where the axis comes in: what it leads to is held by its own lines.
            passes.then(|| self.port(Member::Child(child), inner, down))
        })
    }

    fn cluster_axis(&self, group: usize, member: Member, leaving: bool, down: bool) -> Option<Px> {
        let cluster = self.clusters[group].as_ref().filter(|_| member == Member::Cluster)?;
        cluster
            .members
            .iter()
            .zip(&cluster.at)
            .find_map(|(&child, at)| self.axis(group, child, leaving, down).map(|offset| offset + at.1))
    }

    /// Lines between the members of a group, those of a twin's owner included.
    fn ties(&self, group: usize, members: &[Member], slot: &[(usize, Px)], down: bool) -> Vec<Tie> {
        let mut ties = Vec::new();
        for lifted in &self.forest.lifted[group] {
            let ((a, shift_a), (b, shift_b)) = (slot[lifted.a], slot[lifted.b]);
            if a == usize::MAX || b == usize::MAX || a == b {
                continue;
            }
            let (from, to) = self.forest.ends(lifted.line);
            let ends = ((a, Member::Child(lifted.a), from), (b, Member::Child(lifted.b), to));
            let tie = self.tie(lifted.line, ends.0, ends.1, down);
            ties.push(Tie { va: tie.va + shift_a, vb: tie.vb + shift_b, ..tie });
        }
        for hint in &self.forest.returning[group] {
            let ((a, shift_a), (b, shift_b)) = (slot[hint.a], slot[hint.b]);
            if a != usize::MAX && b != usize::MAX && a != b {
                ties.push(Tie {
                    a,
                    b,
                    va: self.tip(hint.a, hint.from, down) + shift_a,
                    vb: self.tip(hint.b, hint.to, down) + shift_b,
                    lateral: false,
                    label: 0,
                    badge: 0,
                    class: 0,
                    weight: 1,
                    hint: true,
                });
            }
        }
        for (index, &member) in members.iter().enumerate() {
            let Member::Twin(owner, _) = member else { continue };
            for &line in &self.lines_at[owner] {
                let (from, to) = self.forest.ends(line);
                let other = if from == owner { to } else { from };
                if other == group || !self.forest.within(other, group) {
                    continue;
                }
                let (child, _) = slot[self.forest.child_towards(group, other)];
                if child == usize::MAX {
                    continue;
                }
                let (one, two) = ((index, member, owner), (child, members[child], other));
                let tie = if from == owner {
                    self.tie(line, one, two, down)
                } else {
                    self.tie(line, two, one, down)
                };
                ties.push(Tie { label: 0, badge: 0, ..tie });
            }
        }
        ties
    }

    /// Where a hint leaves a child, across the flow, from the child's start.
    fn tip(&self, child: usize, tip: Tip, down: bool) -> Px {
        let Tip::Twin(owner, number) = tip else {
            let Tip::Box(end) = tip else { return 0 };
            return self.port(Member::Child(child), end, down);
        };
        let twin = self.twins[owner][number];
        let mut offset = if down { twin.x + twin.w / 2 } else { twin.y + twin.h / 2 };
        let mut at = self.forest.twin_group(owner, number).unwrap_or(child);
        while at != child && at != self.forest.sheet {
            offset += if down { self.at[at].x } else { self.at[at].y };
            at = self.forest.parent[at];
        }
        offset + if down { self.over[child].left } else { self.over[child].top }
    }

    fn tie(
        &self,
        line: usize,
        (a, member_a, from): (usize, Member, usize),
        (b, member_b, to): (usize, Member, usize),
        down: bool,
    ) -> Tie {
        let wire = self.forest.wire(line);
        Tie {
            a,
            b,
            va: self.port(member_a, from, down),
            vb: self.port(member_b, to, down),
            lateral: wire.lateral,
            label: if wire.label.w > 0 { turn(down, wire.label.w, wire.label.h).0.clamp(0, 4096) } else { 0 },
            badge: wire.badge.clamp(0, 256),
            class: wire.class,
            weight: if self.forest.on_axis[line] { 6 } else { 1 },
            hint: false,
        }
    }

    fn part(
        &self,
        group: usize,
        items: &[Item],
        ties: &[Tie],
        befores: &[(usize, usize)],
        which: &[usize],
        forced: Option<&Forced>,
    ) -> Block {
        let mut here = vec![usize::MAX; items.len()];
        for (index, &item) in which.iter().enumerate() {
            here[item] = index;
        }
        let own: Vec<Item> = which.iter().map(|&item| items[item].clone()).collect();
        let kept = |a: usize, b: usize| here[a] != usize::MAX && here[b] != usize::MAX;
        let own_ties: Vec<Tie> = ties
            .iter()
            .filter(|tie| kept(tie.a, tie.b))
            .map(|tie| Tie { a: here[tie.a], b: here[tie.b], ..tie.clone() })
            .collect();
        let own_befores: Vec<(usize, usize)> = befores
            .iter()
            .filter(|pair| kept(pair.0, pair.1))
            .map(|pair| (here[pair.0], here[pair.1]))
            .collect();
        let mut shape = flow::PLEASANT;
        if let (Some((wide, high)), true) = (self.slack.pack, group == self.forest.sheet) {
            let (wide, high) = (i64::from(wide), i64::from(high));
            shape = if self.forest.flows_down(group) { (high, wide) } else { (wide, high) };
        }
        let manner = flow::Manner { fold: self.slack.fold, shape };
        flow::arrange(&own, &own_ties, &own_befores, &self.gaps, forced, manner, &|block, index| {
            self.slack.channel(group, block, index)
        })
    }

    /// A row of services below the flow, each near what it is tied to.
    fn add_row(&self, group: usize, items: &[Item], ties: &[Tie], row: &[usize], content: &mut Content) {
        if row.is_empty() {
            return;
        }
        let gaps = &self.gaps;
        let place_row = content.v > 0;
        let mut wish: Vec<(Px, usize)> = Vec::new();
        for (author, &item) in row.iter().enumerate() {
            let mut near: Vec<Px> = ties
                .iter()
                .filter_map(|tie| match (tie.a == item, tie.b == item) {
                    (true, false) => Some(tie.b),
                    (false, true) => Some(tie.a),
                    _ => None,
                })
                .filter(|other| !row.contains(other))
                .map(|other| content.at[other].0 + items[other].u / 2)
                .collect();
            near.sort_unstable();
            let at = if near.is_empty() {
                Px::MAX / 4 + author as Px
            } else {
                near[near.len() / 2] - items[item].u / 2
            };
            wish.push((at, item));
        }
        wish.sort_by_key(|&(at, item)| (at, items[item].order.unwrap_or(0), item));
        let between = row.iter().filter(|&&item| items[item].outside > 0).count();
        let tied = ties.iter().filter(|tie| row.contains(&tie.a) != row.contains(&tie.b)).count() + between;
        let gap = snap_up(
            gaps.group.max(gaps.node)
                + if tied > 0 { gaps.head + (tied.min(6) as Px) * gaps.line } else { 0 }
                + self.slack.channel(group, usize::MAX, 0),
            gaps.grid,
        );
        // What stands in a row is wide enough for labels of lines between its members.
        let inner_gap = |one: usize, other: usize| {
            let label = ties
                .iter()
                .filter(|tie| (tie.a == one && tie.b == other) || (tie.a == other && tie.b == one))
                .map(|tie| (tie.label + 2 * gaps.label + tie.badge).max(gaps.head + 24))
                .max()
                .unwrap_or(0);
            snap_up(
                label.max(if items[one].leaf { gaps.node } else { gaps.group }) + items[other].lead,
                gaps.grid,
            )
        };
        let widest = content.u.max(row.iter().map(|&item| items[item].u).max().unwrap_or(0)).max(400);
        let mut lines: Vec<Vec<usize>> = vec![Vec::new()];
        let mut used = 0;
        for &(_, item) in &wish {
            let last = lines.last().and_then(|line| line.last()).copied();
            let need = items[item].u + last.map_or(0, |last| inner_gap(last, item));
            if used + need > widest
                && let Some(line) = lines.last()
                && !line.is_empty()
            {
                lines.push(vec![item]);
                used = items[item].u;
            } else if let Some(line) = lines.last_mut() {
                line.push(item);
                used += need;
            }
        }
        for line in lines {
            let start_v = if content.v > 0 { content.v + if place_row { gap } else { gaps.node } } else { 0 };
            // From the right end back, so that what has room keeps its wish.
            let mut places: Vec<Px> = Vec::with_capacity(line.len());
            let mut next = 0;
            for (index, &item) in line.iter().enumerate() {
                let wished = wish.iter().find(|entry| entry.1 == item).map_or(0, |entry| entry.0);
                let wished = if wished > Px::MAX / 8 { next } else { wished };
                let least = if index == 0 { 0 } else { next + inner_gap(line[index - 1], item) };
                let at = flow::snap(wished, gaps.grid).max(least);
                places.push(at);
                next = at + snap_up(items[item].u, gaps.grid);
            }
            let mut limit = content.u.max(0);
            for index in (0..line.len()).rev() {
                let item = line[index];
                let most = limit - snap_up(items[item].u, gaps.grid);
                let least: Px = (0..index)
                    .map(|before| {
                        snap_up(items[line[before]].u, gaps.grid) + inner_gap(line[before], line[before + 1])
                    })
                    .sum();
                if places[index] > most {
                    places[index] = most.max(least);
                }
                if index > 0 {
                    limit = places[index] - inner_gap(line[index - 1], item);
                }
            }
            let mut high = 0;
            for (index, &item) in line.iter().enumerate() {
                content.at[item] = (places[index], start_v);
                content.u = content.u.max(places[index] + items[item].u);
                high = high.max(items[item].v);
            }
            content.v = start_v + high;
        }
    }

    /// Gives a group its size, and its members and border leaves their places in it.
    ///
    /// Gives the corner of the content.
    pub fn finish(&mut self, group: usize, content: &Content) -> Point {
        let down = self.forest.flows_down(group);
        let grid = self.gaps.grid;
        let (content_w, content_h) = turn(down, content.u, content.v);
        let (least, title, pad, drawn) = self.frame(group);
        let mut inset = Insets { left: pad.left, top: pad.top, right: pad.right, bottom: pad.bottom };
        if drawn {
            inset.left = inset.left.max(LEAST_PAD);
            inset.right = inset.right.max(LEAST_PAD);
            inset.bottom = inset.bottom.max(LEAST_PAD);
            inset.top = inset.top.max(LEAST_PAD).max(if title.h > 0 { title.h + 8 } else { 0 });
        }
        let ring = self.slack.ring(group);
        inset.left += ring.left + self.slack.everywhere;
        inset.left += self.clear_of_title(group, content, inset.left);
        inset.top += ring.top + self.slack.everywhere;
        inset.right += ring.right + self.slack.everywhere;
        inset.bottom += ring.bottom + self.slack.everywhere;
        // Leaves on the border keep room inside for themselves and an arrow.
        let border: Vec<usize> = self.forest.children[group]
            .iter()
            .copied()
            .filter(|&child| self.forest.on_border(child))
            .collect();
        let mut over = Insets::default();
        let mut needed = Size::default();
        for side in [Side::Left, Side::Top, Side::Right, Side::Bottom] {
            let here: Vec<usize> = border
                .iter()
                .copied()
                .filter(|&child| self.forest.boxed(child).place.border == Some(side))
                .collect();
            if here.is_empty() {
                continue;
            }
            let room = |half: Px| snap_up(half + self.gaps.head + 20, grid);
            let half_w = here.iter().map(|&child| (self.size[child].w + 1) / 2).max().unwrap_or(0);
            let half_h = here.iter().map(|&child| (self.size[child].h + 1) / 2).max().unwrap_or(0);
            let along: Px = here
                .iter()
                .map(|&child| {
                    let size = self.size[child];
                    let own = if matches!(side, Side::Left | Side::Right) { size.h } else { size.w };
                    snap_up(own + self.gaps.node + self.slack.lead(child), grid)
                })
                .sum();
            match side {
                Side::Left => {
                    over.left = snap_up(half_w, grid);
                    inset.left = inset.left.max(room(half_w));
                    needed.h = needed.h.max(along + title.h + 2 * LEAST_PAD);
                }
                Side::Right => {
                    over.right = snap_up(half_w, grid);
                    inset.right = inset.right.max(room(half_w));
                    needed.h = needed.h.max(along + 2 * LEAST_PAD);
                }
                Side::Top => {
                    over.top = snap_up(half_h, grid);
                    inset.top = inset.top.max(room(half_h));
                    needed.w = needed.w.max(along + title.w + 2 * LEAST_PAD);
                }
                Side::Bottom => {
                    over.bottom = snap_up(half_h, grid);
                    inset.bottom = inset.bottom.max(room(half_h));
                    needed.w = needed.w.max(along + 2 * LEAST_PAD);
                }
            }
        }
        inset = Insets {
            left: snap_up(inset.left, grid),
            top: snap_up(inset.top, grid),
            right: snap_up(inset.right, grid),
            bottom: snap_up(inset.bottom, grid),
        };
        let title_w = if title.w > 0 { title.w + LEAST_PAD } else { 0 };
        let size = Size {
            w: snap_up((inset.left + content_w + inset.right).max(least.w).max(title_w).max(needed.w), grid),
            h: snap_up((inset.top + content_h + inset.bottom).max(least.h).max(needed.h), grid),
        };
        self.size[group] = size;
        self.over[group] = over;
        // Content that is smaller than its group stands in the middle.
        let spare_x = (size.w - inset.left - inset.right - content_w) / 2;
        let spare_y = (size.h - inset.top - inset.bottom - content_h) / 2;
        let origin = Point {
            x: inset.left + spare_x / grid.max(1) * grid,
            y: inset.top + spare_y / grid.max(1) * grid,
        };
        for (&member, &(u, v)) in content.members.iter().zip(&content.at) {
            let (x, y) = turn(down, u, v);
            let corner = Point { x: origin.x + x, y: origin.y + y };
            match member {
                Member::Child(child) => {
                    let over = self.over[child];
                    self.at[child] = Point { x: corner.x + over.left, y: corner.y + over.top };
                }
                Member::Twin(owner, number) => {
                    let size = self.forest.twin_size(owner, number);
                    self.twins[owner][number] = Rect::new(corner.x, corner.y, size.w, size.h);
                }
                Member::Cluster => {}
            }
        }
        self.corridors[group] = content
            .channels
            .iter()
            .map(|channel| {
                let (x, y) = turn(down, channel.u0, channel.v0);
                let (w, h) = turn(down, channel.u1 - channel.u0, channel.v1 - channel.v0);
                Corridor {
                    block: channel.block,
                    index: channel.index,
                    rect: Rect::new(origin.x + x, origin.y + y, w, h),
                }
            })
            .collect();
        self.hang_on_border(group, &border);
        origin
    }

    /// Gives a finished group a larger size and moves its content in it.
    pub fn stretch(&mut self, group: usize, size: Size, shift: Point) {
        self.size[group] = Size { w: size.w.max(self.size[group].w), h: size.h.max(self.size[group].h) };
        let forest = self.forest;
        let mut border = Vec::new();
        for &child in &forest.children[group] {
            if forest.on_border(child) {
                border.push(child);
            } else {
                self.at[child].x += shift.x;
                self.at[child].y += shift.y;
            }
        }
        for &(owner, number) in &forest.twins_in[group] {
            let twin = &mut self.twins[owner][number];
            *twin = twin.moved(shift.x, shift.y);
        }
        for corridor in &mut self.corridors[group] {
            corridor.rect = corridor.rect.moved(shift.x, shift.y);
        }
        self.hang_on_border(group, &border);
    }

    fn frame(&self, group: usize) -> (Size, Size, Insets, bool) {
        if group == self.forest.sheet {
            return (Size::default(), Size::default(), Insets::default(), false);
        }
        match &self.forest.boxed(group).role {
            BoxRole::Group { least, title, pad, drawn, .. } => {
                let clamp = |value: Px| value.clamp(0, 8192);
                let pad = Insets {
                    left: clamp(pad.left),
                    top: clamp(pad.top),
                    right: clamp(pad.right),
                    bottom: clamp(pad.bottom),
                };
                let title =
                    if *drawn { Size { w: clamp(title.w), h: clamp(title.h) } } else { Size::default() };
                (Size { w: clamp(least.w), h: clamp(least.h) }, title, pad, *drawn)
            }
            BoxRole::Leaf { .. } => (Size::default(), Size::default(), Insets::default(), false),
        }
    }

    /// Places the leaves on a group's border: near what they connect to, without meeting each other or the title.
    fn hang_on_border(&mut self, group: usize, border: &[usize]) {
        let (_, title, _, _) = self.frame(group);
        let grid = self.gaps.grid;
        for side in [Side::Left, Side::Top, Side::Right, Side::Bottom] {
            let upright = matches!(side, Side::Left | Side::Right);
            let mut wished: Vec<(Px, usize)> = Vec::new();
            for &child in border.iter().filter(|&&child| self.forest.boxed(child).place.border == Some(side))
            {
                let mut near: Vec<Px> = Vec::new();
                for &line in &self.lines_at[child] {
                    let (from, to) = self.forest.ends(line);
                    let other = if from == child { to } else { from };
                    if other != group && self.forest.within(other, group) && !border.contains(&other) {
                        let inner = self.forest.child_towards(group, other);
                        let over = if upright { self.over[inner].top } else { self.over[inner].left };
                        let at = if upright { self.at[inner].y } else { self.at[inner].x };
                        near.push(at - over + self.port(Member::Child(inner), other, !upright));
                    }
                }
                near.sort_unstable();
                let extent = if upright { self.size[group].h } else { self.size[group].w };
                let middle = if near.is_empty() {
                    extent / 2
                } else {
                    i32::midpoint(near[(near.len() - 1) / 2], near[near.len() / 2])
                };
                let own = match &self.forest.boxed(child).role {
                    BoxRole::Leaf { ports, .. } if upright => i32::midpoint(ports.right.0, ports.right.1),
                    BoxRole::Leaf { ports, .. } => i32::midpoint(ports.bottom.0, ports.bottom.1),
                    BoxRole::Group { .. } => 0,
                };
                wished.push((middle - own, child));
            }
            wished.sort_unstable();
            let length = |child: usize| if upright { self.size[child].h } else { self.size[child].w };
            let mut next = match side {
                Side::Left => title.h + 8,
                Side::Top => title.w + 8,
                Side::Right | Side::Bottom => 8,
            };
            let mut places = Vec::new();
            for (number, &(at, child)) in wished.iter().enumerate() {
                if number > 0 {
                    next += self.slack.lead(child);
                }
                let at = flow::snap(at, grid).max(snap_up(next, grid));
                places.push(at);
                next = at + length(child) + self.gaps.node;
            }
            let mut limit = if upright { self.size[group].h } else { self.size[group].w } - 8;
            for (number, &(_, child)) in wished.iter().enumerate().rev() {
                places[number] = places[number].min(limit - length(child));
                limit = places[number] - self.gaps.node - self.slack.lead(child);
            }
            for (&(_, child), &along) in wished.iter().zip(&places) {
                let (half_w, half_h) = (self.size[child].w / 2, self.size[child].h / 2);
                self.at[child] = match side {
                    Side::Left => Point { x: -half_w, y: along },
                    Side::Right => Point { x: self.size[group].w - half_w, y: along },
                    Side::Top => Point { x: along, y: -half_h },
                    Side::Bottom => Point { x: along, y: self.size[group].h - half_h },
                };
            }
        }
    }

    /// Makes all places absolute.
    fn settle(&mut self) {
        for &at in self.forest.upward.iter().rev() {
            if at == self.forest.sheet {
                continue;
            }
            let parent = self.forest.parent[at];
            if parent != self.forest.sheet {
                self.at[at].x += self.at[parent].x;
                self.at[at].y += self.at[parent].y;
            }
        }
        for owner in 0..self.forest.sheet {
            if let BoxRole::Leaf { twins, .. } = &self.forest.boxed(owner).role {
                for (number, twin) in twins.iter().enumerate() {
                    let corner = self.at[crate::base::ids::Id::index(twin.inside)];
                    self.twins[owner][number] = self.twins[owner][number].moved(corner.x, corner.y);
                }
            }
        }
    }

    pub fn rect(&self, at: usize) -> Rect {
        Rect::new(self.at[at].x, self.at[at].y, self.size[at].w, self.size[at].h)
    }

    /// The strip of a group's title.
    pub fn title(&self, at: usize) -> Option<Rect> {
        let (_, title, _, drawn) = self.frame(at);
        (drawn && title.w > 0 && title.h > 0)
            .then(|| Rect::new(self.at[at].x, self.at[at].y, title.w, title.h))
    }
}

fn zone_of(forest: &Forest<'_>, member: Member) -> Zone {
    match member {
        Member::Child(child) => forest.boxed(child).place.zone,
        Member::Twin(..) | Member::Cluster => Zone::Flow,
    }
}

/// Exchanges the axes where the flow is downwards.
pub(crate) const fn turn(down: bool, u: Px, v: Px) -> (Px, Px) {
    if down { (v, u) } else { (u, v) }
}
