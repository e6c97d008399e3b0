//! Layout at the ends of what people draw: hubs, chains, depth, nothing at all, in both directions and for any page.

use hopmap::base::geometry::{Direction, Insets, Point, Side, Size};
use hopmap::base::ids::BoxId;
use hopmap::layout::tree::{BoxRole, Layout, Ports, Tree};
use hopmap::layout::{arrange, validate};

use super::layout::random_trees::{add, group, leaf, link, tree as random_tree};

/// Lays a tree out in both directions, and for a portrait and a landscape page; each time without a fault.
fn faultless(name: &str, tree: &Tree) -> Layout {
    let mut first = None;
    for direction in [Direction::Right, Direction::Down] {
        for aspect in [None, Some((1, 2)), Some((2, 1))] {
            let mut tree = tree.clone();
            tree.direction = direction;
            tree.aspect = aspect;
            let layout = arrange(&tree);
            let tree = if layout.turned { tree.turned() } else { tree };
            let faults = validate::faults(&tree, &layout);
            assert!(
                faults.is_empty(),
                "{name} {direction:?} {aspect:?}: {} faults, {:?}",
                faults.len(),
                faults[0]
            );
            first.get_or_insert(layout);
        }
    }
    first.unwrap_or_default()
}

#[test]
fn one_box_stands_alone() {
    let mut tree = Tree::default();
    add(&mut tree, None, leaf(120, 90));
    let layout = faultless("one box", &tree);
    assert_eq!(layout.size, Size { w: 120, h: 90 });
    faultless("nothing", &Tree::default());
}

#[test]
fn empty_boundaries_and_parts_without_lines_are_drawn() {
    let mut tree = Tree::default();
    for number in 0..6 {
        let outer = add(&mut tree, None, group(60));
        let inner = add(&mut tree, Some(outer), group(40 * number));
        if number % 2 == 0 {
            add(&mut tree, Some(inner), leaf(120, 90));
        }
    }
    faultless("empty boundaries", &tree);
}

#[test]
fn lines_join_a_boundary_with_itself_its_child_and_its_like() {
    let mut tree = Tree::default();
    let one = add(&mut tree, None, group(60));
    let child = add(&mut tree, Some(one), leaf(120, 90));
    let inner = add(&mut tree, Some(one), group(60));
    let deep = add(&mut tree, Some(inner), leaf(120, 90));
    let two = add(&mut tree, None, group(60));
    let other = add(&mut tree, Some(two), leaf(120, 90));
    for (from, to) in [
        (one, two),
        (two, one),
        (one, child),
        (child, one),
        (one, deep),
        (deep, one),
        (inner, one),
        (one, one),
        (child, child),
        (deep, deep),
        (child, other),
        (child, other),
        (other, child),
        (deep, two),
    ] {
        link(&mut tree, from, to, 60);
    }
    faultless("lines between boundaries", &tree);
}

#[test]
fn a_hub_has_two_hundred_lines() {
    let mut tree = Tree::default();
    let hub = add(&mut tree, None, leaf(120, 90));
    let vpc = add(&mut tree, None, group(60));
    for number in 0..200 {
        let spoke = add(&mut tree, (number % 2 == 0).then_some(vpc), leaf(120, 90));
        if number % 3 == 0 {
            link(&mut tree, spoke, hub, 0)
        } else {
            link(&mut tree, hub, spoke, 0)
        };
    }
    faultless("hub", &tree);
}

#[test]
fn a_chain_is_three_hundred_long() {
    let mut tree = Tree::default();
    let mut last = add(&mut tree, None, leaf(120, 90));
    for _ in 1..300 {
        let next = add(&mut tree, None, leaf(120, 90));
        link(&mut tree, last, next, 50);
        last = next;
    }
    let layout = faultless("chain", &tree);
    assert!(layout.routes.iter().all(|route| route.len() == 2), "a chain is straight");
}

#[test]
fn boundaries_are_twelve_deep() {
    let mut tree = Tree::default();
    let mut inside = None;
    let mut leaves: Vec<BoxId> = Vec::new();
    for _ in 0..12 {
        inside = Some(add(&mut tree, inside, group(60)));
        leaves.push(add(&mut tree, inside, leaf(120, 90)));
    }
    let outside = add(&mut tree, None, leaf(120, 90));
    for pair in leaves.windows(2) {
        link(&mut tree, pair[0], pair[1], 40);
    }
    link(&mut tree, outside, leaves[11], 40);
    link(&mut tree, leaves[11], outside, 40);
    faultless("twelve deep", &tree);
}

#[test]
fn labels_are_as_long_as_they_are() {
    let mut tree = Tree::default();
    let vpc = add(&mut tree, None, group(900));
    let from = add(&mut tree, Some(vpc), leaf(120, 90));
    for number in 0..8 {
        let to = add(&mut tree, if number < 4 { Some(vpc) } else { None }, leaf(120, 90));
        let line = link(&mut tree, from, to, 400 + 100 * number);
        tree.lines[line].badge = 28;
        tree.lines[line].class = 1 + number as u32;
    }
    let layout = faultless("long labels", &tree);
    assert!(layout.labels.iter().all(Option::is_some), "every label has a place");
}

/// The same tree with x and y exchanged.
fn transposed(tree: &Tree) -> Tree {
    let size = |size: Size| Size { w: size.h, h: size.w };
    let mut other = tree.clone();
    other.direction = flipped(tree.direction);
    for id in tree.boxes.ids() {
        let boxed = &mut other.boxes[id];
        boxed.place.border = boxed.place.border.map(|side| match side {
            Side::Left => Side::Top,
            Side::Top => Side::Left,
            Side::Right => Side::Bottom,
            Side::Bottom => Side::Right,
        });
        match &mut boxed.role {
            BoxRole::Leaf { size: own, ports } => {
                *own = size(*own);
                let Ports { left, top, right, bottom } = *ports;
                *ports = Ports { left: top, top: left, right: bottom, bottom: right };
            }
            BoxRole::Group { least, pad, direction, .. } => {
                *least = size(*least);
                *direction = direction.map(flipped);
                let Insets { left, top, right, bottom } = *pad;
                *pad = Insets { left: top, top: left, right: bottom, bottom: right };
            }
        }
    }
    for id in tree.lines.ids() {
        other.lines[id].label = size(tree.lines[id].label);
    }
    other
}

const fn flipped(direction: Direction) -> Direction {
    match direction {
        Direction::Right => Direction::Down,
        Direction::Down => Direction::Right,
    }
}

fn crossings(layout: &Layout) -> usize {
    let pieces = |flat: bool| -> Vec<(usize, Point, Point)> {
        let all = layout.routes.iter().enumerate();
        all.flat_map(|(line, route)| route.windows(2).map(move |pair| (line, pair[0], pair[1])))
            .filter(|piece| (piece.1.y == piece.2.y) == flat)
            .collect()
    };
    let (flat, upright) = (pieces(true), pieces(false));
    let crosses = |one: &(usize, Point, Point), other: &(usize, Point, Point)| {
        one.0 != other.0
            && one.1.x.min(one.2.x) < other.1.x
            && other.1.x < one.1.x.max(one.2.x)
            && other.1.y.min(other.2.y) < one.1.y
            && one.1.y < other.1.y.max(other.2.y)
    };
    flat.iter().map(|one| upright.iter().filter(|other| crosses(one, other)).count()).sum()
}

#[test]
fn down_is_right_transposed() {
    let (mut right, mut down, mut differ) = (0, 0, 0);
    let trees: usize = if cfg!(debug_assertions) { 16 } else { 400 };
    for seed in 0..trees as u64 {
        let mut tree = random_tree(seed);
        // Titles stand above in both directions; all else can be turned.
        for id in tree.boxes.ids() {
            if let BoxRole::Group { title, .. } = &mut tree.boxes[id].role {
                *title = Size::default();
            }
        }
        for id in tree.lines.ids() {
            tree.lines[id].label = Size::default();
        }
        let mut turned = transposed(&tree);
        // What is looked at is turned as well: of several candidates the one that fits the screen is taken.
        (tree.screen, turned.screen) = (Some((3, 2)), Some((2, 3)));
        let (one, other) = (crossings(&arrange(&tree)), crossings(&arrange(&turned)));
        right += one;
        down += other;
        differ += usize::from(one != other);
    }
    assert!(differ * 100 <= trees, "{differ} of {trees} trees differ: {right} crossings to {down}");
    assert!(right.abs_diff(down) * 100 <= right, "{right} crossings to {down}");
}
