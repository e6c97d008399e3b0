//! Layout on trees that nobody chose: no faults, the same bytes twice, nothing out of bounds.

#[path = "random_trees.rs"]
pub mod random_trees;

use hopmap::base::geometry::{Direction, Point, Side};
use hopmap::base::ids::{BoxId, LineId};
use hopmap::layout::tree::{Arrangement, BoxRole, Layout, Tree};
use hopmap::layout::validate::FaultKind;
use hopmap::layout::{arrange, validate};

/// Trees in each of four tests that run side by side: ten thousand in all; unoptimized builds try fewer.
const TREES: u64 = if cfg!(debug_assertions) { 8 } else { 2_500 };

fn no_faults(quarter: u64) {
    let mut bad = Vec::new();
    for seed in quarter * TREES..(quarter + 1) * TREES {
        let tree = random_trees::tree(seed);
        let layout = arrange(&tree);
        let faults = validate::faults(&tree, &layout);
        if !faults.is_empty() {
            bad.push((seed, faults[0]));
        }
    }
    assert!(bad.is_empty(), "{} of {TREES} seeds: {:?}", bad.len(), &bad[..bad.len().min(5)]);
}

#[test]
fn random_trees_have_no_faults() {
    no_faults(0);
}

#[test]
fn random_trees_of_the_second_quarter_have_no_faults() {
    no_faults(1);
}

#[test]
fn random_trees_of_the_third_quarter_have_no_faults() {
    no_faults(2);
}

#[test]
fn random_trees_of_the_last_quarter_have_no_faults() {
    no_faults(3);
}

#[test]
fn the_same_tree_gives_the_same_layout() {
    for seed in 0..TREES / 4 {
        let tree = random_trees::tree(seed);
        assert_eq!(format!("{:?}", arrange(&tree)), format!("{:?}", arrange(&tree)), "seed {seed}");
    }
}

#[test]
fn everything_stands_on_the_sheet() {
    for seed in 0..TREES / 4 {
        let tree = random_trees::tree(seed);
        let layout = arrange(&tree);
        let (width, height) = (layout.size.w, layout.size.h);
        let boxes = layout.boxes.iter().chain(layout.labels.iter().flatten());
        for rect in boxes {
            assert!(
                rect.x >= 0 && rect.y >= 0 && rect.right() <= width && rect.bottom() <= height,
                "seed {seed}"
            );
        }
        for point in layout.routes.iter().flatten() {
            assert!(point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height, "seed {seed}");
        }
    }
}

#[test]
fn a_chain_runs_right_or_down_in_one_straight_line() {
    for direction in [Direction::Right, Direction::Down] {
        let mut tree = Tree { direction, ..Tree::default() };
        let group = random_trees::add(&mut tree, None, random_trees::group(64));
        let cells: Vec<BoxId> =
            (0..3).map(|_| random_trees::add(&mut tree, Some(group), random_trees::leaf(96, 84))).collect();
        random_trees::link(&mut tree, cells[0], cells[1], 60);
        random_trees::link(&mut tree, cells[1], cells[2], 0);
        let layout = arrange(&tree);
        assert_eq!(validate::faults(&tree, &layout), vec![]);
        for pair in cells.windows(2) {
            let (one, other) = (layout.boxes[pair[0]], layout.boxes[pair[1]]);
            match direction {
                Direction::Right => assert!(one.right() < other.x && one.y == other.y),
                Direction::Down => assert!(one.bottom() < other.y && one.x == other.x),
            }
        }
        assert!(layout.routes.iter().all(|route| route.len() == 2));
        assert!(layout.labels.iter().next().is_some_and(Option::is_some));
    }
}

#[test]
fn lanes_are_congruent_and_the_spanning_leaf_stands_between_them() {
    let mut tree = Tree::default();
    let mut role = random_trees::group(80);
    if let BoxRole::Group { arrangement, .. } = &mut role {
        *arrangement = Arrangement::Lanes;
    }
    let network = random_trees::add(&mut tree, None, role);
    let balancer = random_trees::add(&mut tree, Some(network), random_trees::leaf(96, 84));
    let (mut lanes, mut first, mut second, mut twins) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for number in 0..2 {
        let lane = random_trees::add(&mut tree, Some(network), random_trees::group(60));
        tree.boxes[lane].place.lane = Some(number);
        for tier in 0..2 {
            let cell = random_trees::add(&mut tree, Some(lane), random_trees::group(70));
            tree.boxes[cell].place.tier = Some(tier);
            if tier == 0 {
                let twin = random_trees::add(&mut tree, Some(cell), random_trees::leaf(48, 40));
                tree.boxes[twin].place.twin_of = Some(balancer);
                twins.push(twin);
                first.push(cell);
            } else {
                let members = 1 + number;
                for _ in 0..members {
                    let application = random_trees::add(&mut tree, Some(cell), random_trees::leaf(96, 84));
                    random_trees::link(&mut tree, balancer, application, 50);
                }
                second.push(cell);
            }
        }
        lanes.push(lane);
    }
    let layout = arrange(&tree);
    assert_eq!(validate::faults(&tree, &layout), vec![]);
    for pair in [&lanes, &first, &second] {
        let (one, other) = (layout.boxes[pair[0]], layout.boxes[pair[1]]);
        assert_eq!((one.x, one.size()), (other.x, other.size()));
    }
    let (top, middle, bottom) = (layout.boxes[lanes[0]], layout.boxes[balancer], layout.boxes[lanes[1]]);
    assert!(top.bottom() < middle.y && middle.bottom() < bottom.y);
    for twin in twins.into_iter().map(|twin| layout.boxes[twin]) {
        assert!((twin.center().x - middle.center().x).abs() <= 4, "{twin:?} {middle:?}");
    }
}

#[test]
fn a_leaf_on_the_border_stands_with_its_middle_on_it() {
    let mut tree = Tree::default();
    let user = random_trees::add(&mut tree, None, random_trees::leaf(80, 84));
    let network = random_trees::add(&mut tree, None, random_trees::group(80));
    let gateway = random_trees::add(&mut tree, Some(network), random_trees::leaf(48, 48));
    tree.boxes[gateway].place.border = Some(Side::Left);
    let server = random_trees::add(&mut tree, Some(network), random_trees::leaf(96, 84));
    random_trees::link(&mut tree, user, gateway, 60);
    random_trees::link(&mut tree, gateway, server, 0);
    let layout = arrange(&tree);
    assert_eq!(validate::faults(&tree, &layout), vec![]);
    assert_eq!(layout.boxes[gateway].center().x, layout.boxes[network].x);
}

#[test]
fn leaves_on_neighboring_borders_keep_off_the_corner() {
    let mut tree = Tree::default();
    let network = random_trees::add(&mut tree, None, random_trees::group(80));
    let server = random_trees::add(&mut tree, Some(network), random_trees::leaf(80, 88));
    let gateway = random_trees::add(&mut tree, Some(network), random_trees::leaf(64, 72));
    tree.boxes[gateway].place.border = Some(Side::Right);
    let wide = random_trees::add(&mut tree, Some(network), random_trees::leaf(152, 48));
    tree.boxes[wide].place.border = Some(Side::Bottom);
    for door in [gateway, wide] {
        let outside = random_trees::add(&mut tree, None, random_trees::leaf(80, 84));
        random_trees::link(&mut tree, server, door, 0);
        random_trees::link(&mut tree, door, outside, 40);
    }
    let layout = arrange(&tree);
    assert_eq!(validate::faults(&tree, &layout), vec![]);
    let (around, wide) = (layout.boxes[network], layout.boxes[wide]);
    assert_eq!(layout.boxes[gateway].center().x, around.right());
    assert_eq!(wide.center().y, around.bottom());
    assert!(around.x < wide.x && wide.right() < around.right(), "{wide:?} {around:?}");
}

#[test]
fn a_group_of_nothing_but_a_gateway_has_room_for_its_lines() {
    for side in [Side::Top, Side::Bottom, Side::Left, Side::Right] {
        let mut tree = Tree::default();
        let network = random_trees::add(&mut tree, None, random_trees::group(80));
        let gateway = random_trees::add(&mut tree, Some(network), random_trees::leaf(80, 88));
        tree.boxes[gateway].place.border = Some(side);
        random_trees::link(&mut tree, gateway, gateway, 0);
        random_trees::link(&mut tree, network, gateway, 30);
        let layout = arrange(&tree);
        assert_eq!(validate::faults(&tree, &layout), vec![], "{side:?}");
        let (middle, around) = (layout.boxes[gateway].center(), layout.boxes[network]);
        let on_border = match side {
            Side::Top => middle.y == around.y,
            Side::Bottom => middle.y == around.bottom(),
            Side::Left => middle.x == around.x,
            Side::Right => middle.x == around.right(),
        };
        assert!(on_border, "{side:?} {middle:?} {around:?}");
    }
}

#[test]
fn nested_lanes_hold_members_with_leaves_on_their_borders() {
    // A member of two lanes has a leaf on its last border, the other one has none: their borders are level.
    let tree = random_trees::tree(61_135);
    let layout = arrange(&tree);
    assert_eq!(validate::faults(&tree, &layout), vec![]);
    for (id, boxed) in tree.boxes.enumerated() {
        let (Some(side), Some(parent)) = (boxed.place.border, boxed.parent) else { continue };
        if !matches!(tree.boxes[parent].role, BoxRole::Group { drawn: true, .. }) {
            continue;
        }
        let (middle, around) = (layout.boxes[id].center(), layout.boxes[parent]);
        let (one, other) = match side {
            Side::Top => (middle.y, around.y),
            Side::Bottom => (middle.y, around.bottom()),
            Side::Left => (middle.x, around.x),
            Side::Right => (middle.x, around.right()),
        };
        assert_eq!(one, other, "{id:?}");
    }
}

/// A network of two zones that are not drawn, a subnet in each, and so many leaves that span both.
fn spanned(count: usize) -> (Tree, Vec<BoxId>, Vec<BoxId>, Vec<Vec<BoxId>>) {
    let mut tree = Tree::default();
    let mut role = random_trees::group(80);
    if let BoxRole::Group { arrangement, .. } = &mut role {
        *arrangement = Arrangement::Lanes;
    }
    let network = random_trees::add(&mut tree, None, role);
    let spanning: Vec<BoxId> = (0..count)
        .map(|_| {
            let id = random_trees::add(&mut tree, Some(network), random_trees::leaf(80, 88));
            tree.boxes[id].place.tier = Some(0);
            id
        })
        .collect();
    let mut subnets = Vec::new();
    let mut twins = vec![Vec::new(); count];
    for number in 0..2 {
        let mut lane = random_trees::group(0);
        if let BoxRole::Group { drawn, .. } = &mut lane {
            *drawn = false;
        }
        let lane = random_trees::add(&mut tree, Some(network), lane);
        tree.boxes[lane].place.lane = Some(number);
        let subnet = random_trees::add(&mut tree, Some(lane), random_trees::group(70));
        tree.boxes[subnet].place.tier = Some(0);
        subnets.push(subnet);
        // The author's order in the second zone is another one.
        let mut order: Vec<usize> = (0..count).collect();
        if number == 1 {
            order.reverse();
        }
        for at in order {
            let twin = random_trees::add(&mut tree, Some(subnet), random_trees::leaf(48, 40));
            tree.boxes[twin].place.twin_of = Some(spanning[at]);
            twins[at].push(twin);
        }
    }
    (tree, subnets, spanning, twins)
}

#[test]
fn what_spans_the_same_zones_follows_the_flow_between_them() {
    let (mut tree, subnets, spanning, twins) = spanned(4);
    let lines: Vec<LineId> =
        spanning.windows(2).map(|pair| random_trees::link(&mut tree, pair[0], pair[1], 30)).collect();
    let layout = arrange(&tree);
    assert_eq!(validate::faults(&tree, &layout), vec![]);
    for line in lines {
        assert_eq!(layout.routes[line].len(), 2, "{:?}", layout.routes[line]);
    }
    let (upper, lower) = (layout.boxes[subnets[0]], layout.boxes[subnets[1]]);
    assert_eq!((upper.x, upper.size()), (lower.x, lower.size()));
    for (owner, twins) in spanning.iter().zip(twins) {
        let own = layout.boxes[*owner];
        assert!(upper.bottom() < own.y && own.bottom() < lower.y);
        for twin in twins.into_iter().map(|twin| layout.boxes[twin]) {
            assert!((twin.center().x - own.center().x).abs() <= 4, "{twin:?} {own:?}");
        }
    }
}

#[test]
fn what_spans_the_same_zones_without_a_line_hides_no_spine() {
    let (mut tree, _, spanning, twins) = spanned(2);
    let caller = random_trees::add(&mut tree, None, random_trees::leaf(80, 88));
    for &id in &spanning {
        random_trees::link(&mut tree, caller, id, 30);
    }
    let layout = arrange(&tree);
    assert_eq!(validate::faults(&tree, &layout), vec![]);
    for (at, own) in spanning.iter().enumerate() {
        let other = layout.boxes[spanning[1 - at]];
        for twin in twins[at].iter().map(|twin| layout.boxes[*twin]) {
            let own = layout.boxes[*own];
            let between = own.y.min(twin.y)..own.bottom().max(twin.bottom());
            let behind = (other.x..other.right()).contains(&twin.center().x) && between.contains(&other.y);
            assert!(!behind, "the spine from {own:?} to {twin:?} runs behind {other:?}");
        }
    }
}

#[test]
fn the_judge_sees_what_is_wrong() {
    let mut tree = Tree::default();
    let group = random_trees::add(&mut tree, None, random_trees::group(64));
    let one = random_trees::add(&mut tree, Some(group), random_trees::leaf(96, 84));
    let other = random_trees::add(&mut tree, Some(group), random_trees::leaf(96, 84));
    let outside = random_trees::add(&mut tree, None, random_trees::leaf(96, 84));
    let line = random_trees::link(&mut tree, one, other, 40);
    let good = arrange(&tree);
    assert_eq!(validate::faults(&tree, &good), vec![]);
    let kinds = |layout: &Layout| -> Vec<FaultKind> {
        validate::faults(&tree, layout).into_iter().map(|fault| fault.kind).collect()
    };

    let mut moved = good.clone();
    moved.boxes[outside] = good.boxes[one];
    assert!(kinds(&moved).contains(&FaultKind::Overlap));
    assert!(
        kinds(&moved).contains(&FaultKind::LineThroughLeaf) || kinds(&moved).contains(&FaultKind::Overlap)
    );

    let mut escaped = good.clone();
    escaped.boxes[other] = good.boxes[other].moved(good.size.w, 0);
    assert!(kinds(&escaped).contains(&FaultKind::Containment));

    let mut slanted = good.clone();
    slanted.routes[line][0].y += 3;
    assert!(kinds(&slanted).contains(&FaultKind::Route));

    let mut detour = good.clone();
    let (start, end) = (good.routes[line][0], good.routes[line][good.routes[line].len() - 1]);
    let above = good.boxes[group].y - 20;
    detour.routes[line] = vec![
        start,
        Point { x: start.x + 10, ..start },
        Point { x: start.x + 10, y: above },
        Point { x: end.x - 20, y: above },
        Point { x: end.x - 20, ..end },
        end,
    ];
    assert!(kinds(&detour).contains(&FaultKind::Reentry));

    let mut covered = good.clone();
    covered.labels[line] = Some(good.boxes[one]);
    assert!(kinds(&covered).contains(&FaultKind::LabelHit));

    let mut along = good.clone();
    let edge = good.boxes[group].y + 2;
    along.routes[line] = vec![
        start,
        Point { x: start.x + 10, ..start },
        Point { x: start.x + 10, y: edge },
        Point { x: end.x - 20, y: edge },
        Point { x: end.x - 20, ..end },
        end,
    ];
    assert!(kinds(&along).contains(&FaultKind::BorderRun));
}
