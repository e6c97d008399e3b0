//! Trees nobody would draw: small random ones, from a seed, for the checks of layout.

use hopmap::base::geometry::{Direction, Insets, Side, Size};
use hopmap::base::ids::{BoxId, Id as _, LineId};
use hopmap::layout::tree::{Arrangement, BoxRole, Boxed, Gaps, Place, Ports, Tree, Wire, Zone};

/// A stream of numbers that is the same on every machine (splitmix).
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x1234_5678))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut value = self.0;
        value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        value ^ (value >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    /// True `percent` times of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// A leaf of a size, with its ports in the upper part of its sides, as cells with text below have them.
pub fn leaf(w: i32, h: i32) -> BoxRole {
    let middle = h / 3;
    BoxRole::Leaf {
        size: Size { w, h },
        ports: Ports {
            left: (middle - 8, middle + 8),
            right: (middle - 8, middle + 8),
            top: (w / 2 - 16, w / 2 + 16),
            bottom: (w / 2 - 16, w / 2 + 16),
        },
    }
}

/// A drawn group with a title of a width.
pub fn group(title: i32) -> BoxRole {
    BoxRole::Group {
        least: Size { w: 80, h: 56 },
        title: Size { w: title, h: if title > 0 { 24 } else { 0 } },
        pad: Insets { left: 16, top: 32, right: 16, bottom: 16 },
        drawn: true,
        direction: None,
        arrangement: Arrangement::Flow,
    }
}

/// Adds a box to a tree.
pub fn add(tree: &mut Tree, parent: Option<BoxId>, role: BoxRole) -> BoxId {
    let id = tree.boxes.push(Boxed { parent, children: Vec::new(), role, place: Place::default() });
    match parent {
        Some(parent) => tree.boxes[parent].children.push(id),
        None => tree.roots.push(id),
    }
    id
}

/// Adds a line to a tree.
pub fn link(tree: &mut Tree, from: BoxId, to: BoxId, label: i32) -> LineId {
    tree.lines.push(Wire {
        from,
        to,
        label: Size { w: label, h: if label > 0 { 18 } else { 0 } },
        badge: 0,
        mark: 0,
        class: 0,
        lateral: false,
    })
}

/// The tree of a seed.
pub fn tree(seed: u64) -> Tree {
    let mut numbers = Numbers::new(seed);
    let mut tree = Tree {
        direction: if numbers.chance(30) { Direction::Down } else { Direction::Right },
        gaps: Gaps::default(),
        ..Tree::default()
    };
    let count = 2 + numbers.below(22);
    let mut groups: Vec<(BoxId, usize)> = Vec::new();
    let mut ends: Vec<BoxId> = Vec::new();
    for _ in 0..count {
        let inside = if groups.is_empty() || numbers.chance(20) {
            None
        } else {
            Some(groups[numbers.below(groups.len())])
        };
        let depth = inside.map_or(0, |(_, depth)| depth);
        let parent = inside.map(|(id, _)| id);
        if numbers.chance(30) && depth < 6 {
            let mut role = group(if numbers.chance(80) { 40 + 8 * numbers.below(20) as i32 } else { 0 });
            if let BoxRole::Group { drawn, direction, .. } = &mut role {
                *drawn = numbers.chance(90);
                if numbers.chance(10) {
                    *direction = Some(if numbers.chance(50) { Direction::Down } else { Direction::Right });
                }
            }
            let visible = matches!(role, BoxRole::Group { drawn: true, .. });
            let id = add(&mut tree, parent, role);
            if visible && numbers.chance(25) {
                ends.push(id);
            }
            groups.push((id, depth + 1));
        } else if numbers.chance(8) && depth < 4 {
            lanes(&mut tree, parent, &mut numbers, &mut ends, &mut groups, depth);
        } else {
            let id = add(
                &mut tree,
                parent,
                leaf(80 + 4 * numbers.below(15) as i32, 60 + 4 * numbers.below(10) as i32),
            );
            ends.push(id);
            let drawn_parent = parent.is_some_and(|parent| {
                matches!(
                    tree.boxes[parent].role,
                    BoxRole::Group { drawn: true, arrangement: Arrangement::Flow, .. }
                )
            });
            if drawn_parent && numbers.chance(8) {
                let sides = [Side::Left, Side::Top, Side::Right, Side::Bottom];
                tree.boxes[id].place.border = Some(sides[numbers.below(4)]);
            }
            tree.boxes[id].place.zone = match numbers.below(20) {
                0 => Zone::Entry,
                1 => Zone::Band,
                2 => Zone::Shelf,
                _ => Zone::Flow,
            };
            if numbers.chance(5) {
                tree.boxes[id].place.rank = Some(numbers.below(2) as u32);
            }
            if numbers.chance(5) {
                tree.boxes[id].place.order = Some(numbers.below(4) as u32);
            }
        }
    }
    if ends.is_empty() {
        return tree;
    }
    let lines = numbers.below(ends.len() * 3 / 2 + 2);
    for _ in 0..lines {
        let from = ends[numbers.below(ends.len())];
        let to = if numbers.chance(4) { from } else { ends[numbers.below(ends.len())] };
        let label = if numbers.chance(35) { 20 + numbers.below(90) as i32 } else { 0 };
        let id = link(&mut tree, from, to, label);
        let wire = &mut tree.lines[id];
        wire.class = numbers.below(3) as u32;
        wire.lateral = numbers.chance(10);
        wire.mark = if id.index() % 8 == 3 { 15 } else { 0 };
        wire.badge = if numbers.chance(20) { 28 } else { 0 };
        if numbers.chance(6) {
            link(&mut tree, to, from, 0);
        }
        if numbers.chance(4) {
            link(&mut tree, from, to, 0);
        }
    }
    tree
}

/// A group of lanes with tiers and a leaf that spans them.
fn lanes(
    tree: &mut Tree,
    parent: Option<BoxId>,
    numbers: &mut Numbers,
    ends: &mut Vec<BoxId>,
    groups: &mut Vec<(BoxId, usize)>,
    depth: usize,
) {
    let mut role = group(64);
    if let BoxRole::Group { arrangement, .. } = &mut role {
        *arrangement = Arrangement::Lanes;
    }
    let outer = add(tree, parent, role);
    let tiers = 1 + numbers.below(3);
    let mut spanned: Vec<BoxId> = Vec::new();
    let span = numbers.below(tiers);
    let lanes = 2 + numbers.below(2);
    for number in 0..lanes {
        let lane = add(tree, Some(outer), group(56));
        tree.boxes[lane].place.lane = Some(number as u32);
        for tier in 0..tiers {
            if numbers.chance(85) {
                let cell = add(tree, Some(lane), group(72));
                tree.boxes[cell].place.tier = Some(tier as u32);
                if numbers.chance(20) {
                    ends.push(cell);
                }
                for _ in 0..numbers.below(3) {
                    ends.push(add(tree, Some(cell), leaf(96, 80)));
                }
                if tier == span {
                    spanned.push(cell);
                }
                groups.push((cell, depth + 3));
            }
        }
    }
    for _ in 0..numbers.below(3) {
        // In full between the lanes, or in one of them.
        let mut places = spanned.clone();
        let middle =
            if numbers.chance(50) && !places.is_empty() { places.remove(places.len() / 2) } else { outer };
        let owner = add(tree, Some(middle), leaf(96, 84));
        ends.push(owner);
        if numbers.chance(70) {
            for inside in places {
                let twin = add(tree, Some(inside), leaf(48, 32));
                tree.boxes[twin].place.twin_of = Some(owner);
                if numbers.chance(50) {
                    ends.push(twin);
                }
            }
        }
    }
    if numbers.chance(40) {
        let igw = add(tree, Some(outer), leaf(48, 48));
        tree.boxes[igw].place.border = Some(Side::Left);
        ends.push(igw);
    }
}
