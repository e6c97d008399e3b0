//! Pictures for a page of a wanted shape: as the tree is told and turned, the one that needs the smaller page.
//!
//! A layout is not bent to the page: both ways are laid out as well as can be, candidates near the wanted shape first,
//! and the nearer is kept. Directions that the author asked for are never turned.

use crate::base::geometry::Size;
use crate::layout::tree::{Layout, Tree};

/// The layout that needs the smallest page of a shape; `lay` lays out one tree.
pub(super) fn nearest(tree: &Tree, aspect: (u32, u32), lay: impl Fn(&Tree) -> Layout) -> Layout {
    let mut best = lay(tree);
    if tree.turns {
        let turned = Layout { turned: true, ..lay(&tree.turned()) };
        if needed(turned.size, aspect) < needed(best.size, aspect) {
            best = turned;
        }
    }
    best
}

/// The page that a picture needs: its width where it is the width that fills the page, in a measure that is the same
/// for the height.
fn needed(size: Size, aspect: (u32, u32)) -> i64 {
    (i64::from(size.w) * i64::from(aspect.1)).max(i64::from(size.h) * i64::from(aspect.0))
}

#[cfg(test)]
mod tests {
    use super::needed;
    use crate::base::geometry::{Direction, Px, Side, Size};
    use crate::base::ids::BoxId;
    use crate::layout::tree::{BoxRole, Boxed, Place, Ports, Tree, Wire};
    use crate::layout::{arrange, validate};

    fn add(tree: &mut Tree, parent: Option<BoxId>, role: BoxRole) -> BoxId {
        let id = tree.boxes.push(Boxed { parent, children: Vec::new(), role, place: Place::default() });
        match parent {
            Some(parent) => tree.boxes[parent].children.push(id),
            None => tree.roots.push(id),
        }
        id
    }

    fn leaf() -> BoxRole {
        let ports = Ports { left: (20, 40), top: (32, 64), right: (20, 40), bottom: (32, 64) };
        BoxRole::Leaf { size: Size { w: 96, h: 84 }, ports }
    }

    fn join(tree: &mut Tree, from: BoxId, to: BoxId) {
        let label = Size { w: 60, h: 16 };
        tree.lines.push(Wire { label, ..Wire::new(from, to) });
    }

    /// A user, and a chain of cells in a group, the first of them on its border.
    fn chain(length: usize) -> Tree {
        let mut tree = Tree::default();
        let mut last = add(&mut tree, None, leaf());
        let inside = add(&mut tree, None, BoxRole::group());
        for at in 0..length {
            let next = add(&mut tree, Some(inside), leaf());
            tree.boxes[next].place.border = (at == 0).then_some(Side::Left);
            join(&mut tree, last, next);
            last = next;
        }
        tree
    }

    fn size(tree: &Tree) -> (Px, Px) {
        let layout = arrange(tree);
        let own = if layout.turned { tree.turned() } else { tree.clone() };
        assert_eq!(validate::faults(&own, &layout), vec![]);
        (layout.size.w, layout.size.h)
    }

    #[test]
    fn the_smaller_page_is_the_nearer() {
        // 300 px wide fill a page of 1 to 2 that is 600 high; 300 px high one that is 300 high.
        assert!(needed(Size { w: 300, h: 100 }, (1, 2)) > needed(Size { w: 100, h: 300 }, (1, 2)));
        assert_eq!(needed(Size { w: 300, h: 200 }, (3, 2)), 600);
    }

    #[test]
    fn a_long_chain_turns_for_a_high_page_where_it_may() {
        let mut tree = chain(8);
        let (wide, high) = size(&tree);
        assert!(wide > high);
        tree.aspect = Some((1, 2));
        assert!(size(&tree).0 <= wide, "a direction that was asked for stays");
        tree.turns = true;
        let layout = arrange(&tree);
        assert!(layout.size.w * 2 < wide && layout.size.h > layout.size.w, "{:?}", layout.size);
        // The leaf on the border still stands where the line comes in.
        let (inside, door) =
            (layout.boxes[tree.roots[1]], layout.boxes[tree.boxes[tree.roots[1]].children[0]]);
        assert_eq!(door.center().y, inside.y);
        tree.aspect = Some((2, 1));
        assert_eq!(size(&tree), (wide, high), "the plain way is the nearest");
        tree.direction = Direction::Down;
        assert!(arrange(&tree).turned);
    }

    #[test]
    fn parts_apart_are_packed_for_the_page() {
        let mut tree = Tree::default();
        for _ in 0..6 {
            let inside = add(&mut tree, None, BoxRole::group());
            let (one, other) = (add(&mut tree, Some(inside), leaf()), add(&mut tree, Some(inside), leaf()));
            join(&mut tree, one, other);
        }
        let plain = size(&tree);
        tree.aspect = Some((1, 3));
        let high = size(&tree);
        tree.aspect = Some((5, 1));
        let wide = size(&tree);
        assert!(high.0 < plain.0 && plain.0 < wide.0, "{high:?} {plain:?} {wide:?}");
        assert!(high.1 > plain.1 && plain.1 > wide.1, "{high:?} {plain:?} {wide:?}");
    }

    #[test]
    fn a_shape_that_nobody_can_ask_for_does_no_harm() {
        let mut tree = chain(2);
        for aspect in [(0, 0), (u32::MAX, 1), (1, u32::MAX)] {
            tree.aspect = Some(aspect);
            size(&tree);
        }
    }
}
