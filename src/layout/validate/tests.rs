//! The judge against hand-made faults, and against a plain one that looks at everything.

mod plain;

use super::*;
use crate::base::geometry::{Insets, Polyline, Side, Size};
use crate::base::ids::IdVec;
use crate::layout::arrange;
use crate::layout::tree::{Arrangement, BoxRole, Boxed, Gaps, Place, Ports, Wire};

fn add(tree: &mut Tree, parent: Option<BoxId>, role: BoxRole) -> BoxId {
    let id = tree.boxes.push(Boxed { parent, children: Vec::new(), role, place: Place::default() });
    match parent {
        Some(parent) => tree.boxes[parent].children.push(id),
        None => tree.roots.push(id),
    }
    id
}

fn leaf(w: Px, h: Px) -> BoxRole {
    let ports = Ports { left: (0, h), top: (0, w), right: (0, h), bottom: (0, w) };
    BoxRole::Leaf { size: Size { w, h }, ports }
}

fn group(drawn: bool) -> BoxRole {
    BoxRole::Group {
        least: Size { w: 40, h: 40 },
        title: Size { w: 40, h: 16 },
        pad: Insets { left: 12, top: 20, right: 12, bottom: 12 },
        drawn,
        direction: None,
        arrangement: Arrangement::Flow,
    }
}

fn link(tree: &mut Tree, from: BoxId, to: BoxId, label: Px) {
    let label = Size { w: label, h: 18 };
    tree.lines.push(Wire { label, ..Wire::new(from, to) });
}

fn route(points: &[(Px, Px)]) -> Polyline {
    points.iter().map(|&(x, y)| Point { x, y }).collect()
}

/// A group with two leaves, and a second drawing of the first; two leaves outside; lines one to two, two to three, three to four,
/// one to four; a label and a badge on the first line.
fn picture() -> (Tree, Layout) {
    let mut tree = Tree::default();
    let outer = add(&mut tree, None, group(true));
    let one = add(&mut tree, Some(outer), leaf(96, 84));
    let two = add(&mut tree, Some(outer), leaf(96, 84));
    let three = add(&mut tree, None, leaf(96, 84));
    let four = add(&mut tree, None, leaf(96, 84));
    let twin = add(&mut tree, Some(outer), leaf(20, 10));
    tree.boxes[twin].place.twin_of = Some(one);
    for (from, to) in [(one, two), (two, three), (three, four), (one, four)] {
        link(&mut tree, from, to, 60);
    }
    let leaves = [(60, 80), (280, 80), (480, 80), (480, 200)].map(|(x, y)| Rect::new(x, y, 96, 84));
    let leaves = leaves.into_iter().chain([Rect::new(200, 180, 20, 10)]);
    let layout = Layout {
        size: Size { w: 600, h: 400 },
        boxes: std::iter::once(Rect::new(20, 20, 400, 200)).chain(leaves).collect(),
        titles: std::iter::once(Some(Rect::new(24, 24, 80, 20))).chain([None; 5]).collect(),
        routes: [
            route(&[(156, 120), (280, 120)]),
            route(&[(376, 120), (480, 120)]),
            route(&[(528, 164), (528, 200)]),
            route(&[(108, 164), (108, 200), (450, 200), (450, 230), (480, 230)]),
        ]
        .into_iter()
        .collect(),
        labels: [Some(Rect::new(180, 98, 60, 18)), None, None, None].into_iter().collect(),
        badges: [Some(Point { x: 170, y: 120 }), None, None, None].into_iter().collect(),
        turned: false,
    };
    (tree, layout)
}

/// The kinds of fault that a changed picture has.
fn kinds(change: impl Fn(&mut Layout)) -> Vec<FaultKind> {
    let (tree, mut layout) = picture();
    change(&mut layout);
    let found = faults(&tree, &layout);
    assert_eq!(found, plain::faults(&tree, &layout));
    found.into_iter().map(|fault| fault.kind).collect()
}

fn with_route(line: usize, points: &[(Px, Px)]) -> Vec<FaultKind> {
    kinds(|layout| layout.routes[LineId::at(line)] = route(points))
}

fn with_box(at: usize, x: Px, y: Px, w: Px, h: Px) -> Vec<FaultKind> {
    kinds(|layout| layout.boxes[BoxId::at(at)] = Rect::new(x, y, w, h))
}

fn with_label(x: Px, y: Px, w: Px, h: Px) -> Vec<FaultKind> {
    kinds(|layout| layout.labels[LineId::at(0)] = Some(Rect::new(x, y, w, h)))
}

#[test]
fn a_good_picture_has_no_fault() {
    assert_eq!(kinds(|_| {}), []);
}

#[test]
fn boxes_stand_in_their_parents_and_on_the_sheet() {
    // The fourth leaf leaves the sheet at the bottom; its lines no longer reach it.
    assert_eq!(with_box(4, 480, 340, 96, 84), [FaultKind::Route, FaultKind::Route, FaultKind::Containment],);
    // A leaf of a wrong size.
    assert_eq!(with_box(4, 480, 200, 97, 84), [FaultKind::Containment]);
    // A group that does not hold the second leaf.
    assert_eq!(with_box(0, 20, 20, 340, 200), [FaultKind::Containment]);
    // A twin out of its group.
    let twin = kinds(|layout| layout.boxes[BoxId::at(5)] = Rect::new(200, 215, 20, 10));
    assert_eq!(twin, [FaultKind::Containment]);
    // A line that leaves the sheet.
    let points = [(528, 164), (528, 180), (610, 180), (610, 240), (576, 240)];
    assert_eq!(with_route(2, &points), [FaultKind::Containment]);
}

#[test]
fn boxes_do_not_stand_on_each_other() {
    assert!(with_box(4, 480, 100, 96, 84).contains(&FaultKind::Overlap));
    let twin = kinds(|layout| layout.boxes[BoxId::at(5)] = Rect::new(360, 150, 20, 10));
    assert_eq!(twin, [FaultKind::Overlap]);
}

#[test]
fn lines_go_round_leaves_and_groups() {
    let points = [(376, 120), (440, 120), (440, 240), (590, 240), (590, 120), (576, 120)];
    assert_eq!(with_route(1, &points), [FaultKind::LineThroughLeaf]);
    // Through the twin of the first leaf.
    let points =
        [(376, 120), (400, 120), (400, 185), (190, 185), (190, 210), (440, 210), (440, 120), (480, 120)];
    assert_eq!(with_route(1, &points), [FaultKind::LineThroughLeaf]);
    let points = [(480, 150), (410, 150), (410, 240), (480, 240)];
    assert_eq!(with_route(2, &points), [FaultKind::LineThroughGroup]);
}

#[test]
fn lines_pass_a_border_once_at_most() {
    let points = [(156, 120), (200, 120), (200, 250), (260, 250), (260, 120), (280, 120)];
    let out = kinds(|layout| {
        layout.routes[LineId::at(0)] = route(&points);
        layout.boxes[BoxId::at(5)] = Rect::new(220, 180, 20, 10);
    });
    assert_eq!(out, [FaultKind::Reentry]);
    let points =
        [(376, 120), (440, 120), (440, 180), (400, 180), (400, 300), (460, 300), (460, 150), (480, 150)];
    assert_eq!(with_route(1, &points), [FaultKind::Reentry]);
}

#[test]
fn lines_keep_off_titles_and_borders() {
    assert_eq!(with_route(0, &[(70, 80), (70, 34), (300, 34), (300, 80)]), [FaultKind::LineThroughTitle]);
    assert_eq!(with_route(0, &[(110, 80), (110, 22), (300, 22), (300, 80)]), [FaultKind::BorderRun]);
}

#[test]
fn lines_without_a_common_end_share_no_stretch() {
    let points = |y| [(376, 120), (400, 120), (400, y), (440, y), (440, 150), (480, 150)];
    assert_eq!(with_route(1, &points(198)), [FaultKind::SharedStretch]);
    assert_eq!(with_route(1, &points(196)), []);
}

#[test]
fn labels_stand_on_free_ground() {
    let hit = [FaultKind::LabelHit];
    // On a leaf, a twin, a title, a border, its own line, another line, off the sheet.
    assert_eq!(with_label(120, 90, 60, 18), hit);
    assert_eq!(with_label(190, 175, 60, 18), hit);
    assert_eq!(with_label(100, 30, 60, 18), hit);
    assert_eq!(with_label(390, 80, 60, 18), hit);
    assert_eq!(with_label(190, 110, 60, 18), hit);
    assert_eq!(with_label(190, 194, 60, 18), hit);
    assert_eq!(with_label(100, 390, 60, 18), hit);
    // Beside the group, and within it.
    assert_eq!(with_label(100, 230, 60, 18), []);
    assert_eq!(with_label(240, 150, 36, 18), []);
    // A badge on another line than its own; a label on a badge.
    let badge = |x, y| kinds(|layout| layout.badges[LineId::at(0)] = Some(Point { x, y }));
    assert_eq!(badge(400, 120), hit);
    assert_eq!(badge(185, 120), hit);
}

#[test]
fn lines_run_straight_from_border_to_border() {
    let bad = [FaultKind::Route];
    // Slanted, short of its end, too short for its head, through its own leaf, none.
    assert_eq!(with_route(0, &[(156, 120), (280, 124)]), bad);
    assert_eq!(with_route(0, &[(156, 120), (278, 120)]), bad);
    assert_eq!(with_route(0, &[(156, 120), (270, 120), (270, 130), (280, 130)]), bad);
    assert_eq!(with_route(0, &[(60, 122), (280, 122)]), bad);
    assert_eq!(with_route(0, &[]), bad);
    let (tree, mut layout) = picture();
    layout.routes = layout.routes.iter().take(3).cloned().collect();
    let missing: Vec<FaultKind> = faults(&tree, &layout).into_iter().map(|fault| fault.kind).collect();
    assert_eq!(missing, bad);
}

/// Small numbers that are the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("a small number") % sides.max(1)
    }

    fn px(&mut self, from: Px, to: Px) -> Px {
        from + Px::try_from(self.roll(usize::try_from(to - from).unwrap_or(0))).expect("a small number")
    }
}

/// A random tree, and a layout of it that obeys nothing.
fn scattered(dice: &mut Dice) -> (Tree, Layout) {
    let mut tree = Tree { gaps: Gaps { head: 6, ..Gaps::default() }, ..Tree::default() };
    let (mut groups, mut ends): (Vec<BoxId>, Vec<BoxId>) = (Vec::new(), Vec::new());
    for _ in 0..3 + dice.roll(14) {
        let parent = groups.get(dice.roll(groups.len() + 1)).copied();
        if dice.roll(3) == 0 {
            groups.push(add(&mut tree, parent, group(dice.roll(6) > 0)));
        } else {
            let id = add(&mut tree, parent, leaf(dice.px(20, 60), dice.px(20, 60)));
            if let (Some(&inside), 0) = (groups.get(dice.roll(groups.len())), dice.roll(4)) {
                let twin = add(&mut tree, Some(inside), leaf(12, 12));
                tree.boxes[twin].place.twin_of = Some(id);
                ends.push(twin);
            }
            let side = [Side::Left, Side::Top, Side::Right, Side::Bottom][dice.roll(4)];
            tree.boxes[id].place.border = (dice.roll(5) == 0).then_some(side);
            ends.push(id);
        }
    }
    ends.extend(
        groups.iter().filter(|&&at| matches!(tree.boxes[at].role, BoxRole::Group { drawn: true, .. })),
    );
    let mut layout = Layout {
        size: Size { w: dice.px(200, 500), h: dice.px(200, 500) },
        titles: IdVec::filled(tree.boxes.len(), None),
        ..Layout::default()
    };
    for (id, boxed) in tree.boxes.enumerated() {
        let around =
            boxed.parent.map_or(Rect::new(0, 0, layout.size.w, layout.size.h), |parent| layout.boxes[parent]);
        let size = match &boxed.role {
            BoxRole::Leaf { size, .. } if dice.roll(20) > 0 => *size,
            _ => Size { w: around.w * dice.px(30, 95) / 100 + 1, h: around.h * dice.px(30, 95) / 100 + 1 },
        };
        let (x, y) = (dice.px(-10, around.w.max(20)), dice.px(-10, around.h.max(20)));
        let rect = Rect::new(
            around.x + x.min(around.w - size.w - 2).max(-4),
            around.y + y.min(around.h - size.h - 2).max(-4),
            size.w,
            size.h,
        );
        layout.boxes.push(rect);
        if matches!(boxed.role, BoxRole::Group { .. }) && dice.roll(4) > 0 {
            layout.titles[id] = Some(Rect::new(rect.x + 2, rect.y + 2, dice.px(0, 50), 12));
        }
    }
    for _ in 0..if ends.is_empty() { 0 } else { dice.roll(24) } {
        let (from, to) = (ends[dice.roll(ends.len())], ends[dice.roll(ends.len())]);
        link(&mut tree, from, to, 20);
        let (a, b) = (layout.boxes[from], layout.boxes[to]);
        let mut at = Point { x: a.right(), y: a.y + dice.px(0, a.h) };
        let end = Point { x: b.x, y: b.y + dice.px(0, b.h) };
        let mut points = vec![at];
        for _ in 0..dice.roll(4) {
            let near = layout.boxes[BoxId::at(dice.roll(layout.boxes.len()))];
            at.x = [near.x, near.right()][dice.roll(2)] + dice.px(-6, 7);
            points.push(at);
            at.y = [near.y, near.bottom()][dice.roll(2)] + dice.px(-6, 7);
            points.push(at);
        }
        points.push(Point { x: end.x - 12, y: at.y });
        points.push(Point { x: end.x - 12, y: end.y });
        points.push(Point { x: end.x, y: end.y + Px::from(dice.roll(20) == 0) });
        if dice.roll(30) == 0 {
            points.truncate(1);
        }
        let middle = points[points.len() / 2];
        layout.routes.push(points);
        let mut spot = || Point { x: middle.x + dice.px(-30, 30), y: middle.y + dice.px(-30, 30) };
        let (label, badge) = (spot(), spot());
        let label = Rect::new(label.x, label.y, dice.px(0, 30), dice.px(0, 14));
        layout.labels.push((dice.roll(3) > 0).then_some(label));
        layout.badges.push((dice.roll(3) == 0).then_some(badge));
    }
    (tree, layout)
}

/// Pushes a few things of a layout about.
fn shake(dice: &mut Dice, layout: &mut Layout) {
    for id in layout.boxes.ids() {
        if dice.roll(12) == 0 {
            layout.boxes[id] = layout.boxes[id].moved(dice.px(-20, 20), dice.px(-20, 20));
        }
    }
    for id in layout.routes.ids() {
        let points = layout.routes[id].len();
        if dice.roll(4) == 0 && points >= 4 {
            // A piece in the middle, to one of its sides.
            let first = 1 + dice.roll(points - 3);
            let by = dice.px(-30, 30);
            let upright = layout.routes[id][first].x == layout.routes[id][first + 1].x;
            for point in &mut layout.routes[id][first..first + 2] {
                if upright { point.x += by } else { point.y += by }
            }
        }
        if let (Some(label), 0) = (layout.labels[id], dice.roll(4)) {
            layout.labels[id] = Some(label.moved(dice.px(-20, 20), dice.px(-20, 20)));
        }
    }
}

#[test]
fn judges_as_the_plain_judge_does() {
    let mut seen = Vec::new();
    let seeds = if cfg!(debug_assertions) { 300 } else { 3_000 };
    for seed in 0..seeds {
        let mut dice = Dice(seed);
        let (tree, layout) = scattered(&mut dice);
        let found = faults(&tree, &layout);
        assert_eq!(found, plain::faults(&tree, &layout), "seed {seed}");
        seen.extend(found.iter().map(|fault| fault.kind));
        if seed % 50 == 0 {
            let mut layout = arrange(&tree);
            for _ in 0..10 {
                shake(&mut dice, &mut layout);
                assert_eq!(faults(&tree, &layout), plain::faults(&tree, &layout), "seed {seed}, arranged");
            }
        }
    }
    seen.sort_unstable();
    let count = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), 10, "kinds among {count} faults: {seen:?}");
}
