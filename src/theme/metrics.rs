//! Lengths, in whole px at 100 %: the sheet, gaps, paddings, sizes of tiles and badges.

use serde::{Deserialize, Deserializer, de};

use crate::base::geometry::Px;

/// Declares the struct; every field is a length of 0 to 2000 px.
macro_rules! metrics {
    ($($(#[$doc:meta])* $field:ident,)*) => {
        /// All lengths that layout and scene may ask for, px.
        #[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct Metrics {
            $($(#[$doc])* #[serde(deserialize_with = "length")] pub $field: Px,)*
        }
    };
}

metrics! {
    /// Places of tiles, boundaries and axes are multiples of it.
    grid,
    /// Free ground around everything.
    sheet_margin,
    /// Baseline of the title, from the top of the sheet.
    title_baseline,
    /// Baseline of the subtitle, from the top of the sheet.
    subtitle_baseline,
    /// Where the picture begins under a title block.
    picture_top,
    /// From the picture to the rule of the foot.
    foot_gap,
    /// From the rule to the baseline of the headings.
    foot_heading_gap,
    /// From one row of the foot to the next.
    foot_row,
    /// Between two columns of the foot.
    foot_column_gap,
    /// Least width of a column of the foot.
    foot_column_least,
    /// Greatest width of the words of a column of the foot.
    foot_column_most,
    /// From the middle of a badge in the foot to its words.
    foot_badge_gap,
    /// Length of a sample of a hop.
    legend_line,
    /// Between a sample and its word.
    legend_gap,
    /// Side of a tile. Glyphs are drawn on 48.
    tile,
    tile_radius,
    /// Side of a tile beside the main path (a NAT gateway).
    small_tile,
    small_tile_radius,
    /// Side of a guard, and of the further tiles of what spans zones.
    mini_tile,
    mini_tile_radius,
    /// From the bottom of a tile to the baseline of its name.
    name_baseline,
    /// Least width of the cell of a node, words included.
    cell_least_width,
    /// Names are wrapped to this width.
    name_most_width,
    /// Lines of a name before it is cut.
    name_most_lines,
    /// Lines of the second text under a tile before it is cut.
    detail_most_lines,
    /// Free ground left and right of the words of a cell.
    cell_side,
    /// Free ground below the last baseline of a cell.
    cell_foot,
    /// From a small tile to the name beside it.
    small_name_gap,
    /// From a tile on a border to the name beside it.
    border_name_gap,
    /// From the border up to the baseline of the name beside it.
    border_name_above,
    /// From the border down to the baseline of the second line.
    border_name_below,
    /// Across the outlined bar of what spans two zones.
    bar_width,
    bar_radius,
    /// Radius of the dots of the bar.
    bar_dot,
    /// The spine of what spans zones stops this far from tiles and words.
    spine_clear,
    /// Per cent, not px.
    spine_opacity_percent,
    /// Of what is not set off where something is; per cent, not px.
    subdued_opacity_percent,
    /// Side of the mark at the corner of a boundary.
    mark,
    /// Height of the strip of a boundary that holds its title.
    title_strip,
    /// From the top of a boundary to the baseline of its title.
    title_baseline_in,
    /// From the left side of a boundary to its title, beside a mark.
    title_after_mark,
    /// From the left side of a boundary to its title, without a mark.
    title_alone,
    /// Free ground after a title.
    title_end,
    /// From a boundary to what is in it.
    pad,
    /// The same at the top, the title included.
    pad_top,
    /// From a subnet to the tiles in it.
    subnet_pad,
    /// The same at the top, the title included.
    subnet_pad_top,
    /// Padding of a boundary at a side that carries tiles.
    border_tile_pad,
    least_subnet_width,
    /// Between two boundaries side by side.
    group_gap,
    /// Between two columns of subnets.
    tier_gap,
    /// Between two cells.
    node_gap,
    /// Between two zones.
    lane_gap,
    /// Of the bends of lines.
    corner_radius,
    /// Between parallel lines.
    line_gap,
    /// Side of the square of a marker.
    marker,
    /// The last piece of a line is never shorter.
    head,
    /// Lines end this far before their target.
    tip_gap,
    /// Radius of the dot where lines join, in tenths of a px.
    join_dot_tenths,
    /// Side of the cross on an unreachable hop.
    cross,
    /// From a line up to the baseline of the words above it.
    label_above,
    /// From a line down to the first baseline below it.
    label_below,
    /// From an upright line to the words beside it.
    label_beside,
    /// Free ground between a label and any other line, border or word.
    label_clear,
    /// Padding of the ground behind a label that found no free place.
    label_pad,
    /// Labels are wrapped to this width.
    label_most_width,
    /// Lines of a label before it is cut.
    label_most_lines,
    step_radius,
    /// From the beginning of a line to the middle of its step.
    step_offset,
    note_width,
    note_height,
    /// Side of the triangle of a warning and of the octagon of an error.
    sign,
    /// Width of the ring of `bg` around badges.
    badge_ring,
    /// From a guard to its name.
    guard_name_gap,
}

fn length<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Px, D::Error> {
    let length = i64::deserialize(deserializer)?;
    if (0..=2000).contains(&length) {
        Px::try_from(length).map_err(de::Error::custom)
    } else {
        Err(de::Error::custom("a length is 0 to 2000 px"))
    }
}
