//! Parts that nothing connects: packed in rows near a pleasant shape.

use crate::base::geometry::Px;

/// Places, and the size of the whole.
type Packed = (Vec<(Px, Px)>, (Px, Px));

/// Places of parts with sizes (u, v) that are packed in rows along u in the given order; the gap stands between them.
/// `wide` over `high` is the shape wanted. Gives the places and the size of the whole.
pub(crate) fn rows(sizes: &[(Px, Px)], gap: Px, wide: i64, high: i64) -> Packed {
    let mut widths: Vec<Px> = Vec::new();
    let mut sum = 0;
    for &(u, _) in sizes {
        sum += u + if sum == 0 { 0 } else { gap };
        widths.push(sum);
    }
    let widest = sizes.iter().map(|size| size.0).max().unwrap_or(0);
    let mut best: Option<(i64, Packed)> = None;
    for width in widths {
        if width < widest {
            continue;
        }
        let (places, size) = fill(sizes, gap, width);
        let score = (i64::from(size.0) * high).max(i64::from(size.1) * wide);
        if best.as_ref().is_none_or(|old| score < old.0) {
            best = Some((score, (places, size)));
        }
    }
    best.map(|entry| entry.1).unwrap_or_default()
}

fn fill(sizes: &[(Px, Px)], gap: Px, width: Px) -> Packed {
    let mut places = Vec::with_capacity(sizes.len());
    let (mut u, mut v, mut row, mut most) = (0, 0, 0, 0);
    for &(item_u, item_v) in sizes {
        if u > 0 && u + item_u > width {
            v += row + gap;
            u = 0;
            row = 0;
        }
        places.push((u, v));
        most = most.max(u + item_u);
        u += item_u + gap;
        row = row.max(item_v);
    }
    (places, (most, v + row))
}
