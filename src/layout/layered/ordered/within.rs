//! Which pieces of lines and borders concern a group: a piece without an end in it crosses what is moved there at every
//! place or at none.

use super::Piece;
use crate::layout::forest::Forest;
use crate::layout::layered::items::Items;
use crate::layout::layered::ranked::Ranked;

/// Per group, for each layer from the one before it on: the pieces with an end in the group.
pub(super) fn within(
    forest: &Forest<'_>,
    ranked: &Ranked,
    items: &Items,
    pieces: &[Vec<Piece>],
    before: &[usize],
) -> Vec<Vec<Vec<usize>>> {
    let mut within: Vec<Vec<Vec<usize>>> = (0..=forest.sheet)
        .map(|group| {
            let layers = if group == forest.sheet {
                pieces.len()
            } else if forest.is_leaf(group) {
                0
            } else {
                usize::try_from(ranked.last[group] - ranked.first[group]).unwrap_or(0) + 2
            };
            vec![Vec::new(); layers]
        })
        .collect();
    for (layer, pieces) in pieces.iter().enumerate() {
        for (number, piece) in pieces.iter().enumerate() {
            for end in [piece.left, piece.right] {
                let mut group = items.all[end].group;
                loop {
                    let slot = layer.checked_sub(before[group]);
                    if let Some(list) = slot.and_then(|slot| within[group].get_mut(slot))
                        && list.last() != Some(&number)
                    {
                        list.push(number);
                    }
                    if group == forest.sheet {
                        break;
                    }
                    group = forest.parent[group];
                }
            }
        }
    }
    within
}
