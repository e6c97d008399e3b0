//! Boxes along a flow: from items with sizes and ties to places, without nesting and without lines.
//!
//! Everything here is in canonical axes: u along the flow, v across it.

mod align;
mod block;
mod layers;
mod order;
mod pack;

pub(crate) use block::{Block, Channel, Forced, Item, Manner, PLEASANT, Tie, arrange};
pub(crate) use layers::layers;

use crate::base::geometry::Px;

/// The next multiple of the grid.
pub(crate) const fn snap_up(value: Px, grid: Px) -> Px {
    if grid <= 1 { value } else { (value + grid - 1).div_euclid(grid) * grid }
}

/// The nearest multiple of the grid.
pub(crate) const fn snap(value: Px, grid: Px) -> Px {
    if grid <= 1 { value } else { (value + grid / 2).div_euclid(grid) * grid }
}
