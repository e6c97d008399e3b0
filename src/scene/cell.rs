//! The cell of a node: where its tile, its guards and its words stand, and where lines may end.
//!
//! Measuring and drawing ask here, so that both always speak of the same cell.

use super::label::comma;
use crate::base::geometry::{Insets, Point, Px, Rect, Side, Size};
use crate::layout::tree::Ports;
use crate::scene::item::Anchor;
use crate::theme::Theme;
use crate::theme::ruler;
use crate::theme::style::Letter;
use crate::theme::wrap;
use crate::view::picture::{Guard, NodeForm, ViewBox};

/// A line of words in a cell.
#[derive(Clone, Debug)]
pub(super) struct CellLine {
    pub text: String,
    pub letter: Letter,
    /// On the baseline, from the top left corner of the cell.
    pub at: Point,
    pub anchor: Anchor,
}

/// All lengths from the top left corner of the cell.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub size: Size,
    pub tile: Rect,
    pub lines: Vec<CellLine>,
    pub ports: Ports,
    /// Whether a line that meets the cell at this side may be drawn on to the tile.
    pub open: Insets,
}

/// Measures the cell of a node.
pub(super) fn cell(boxed: &ViewBox, form: &NodeForm, theme: &Theme) -> Cell {
    match boxed.place.border {
        Some(Side::Top | Side::Bottom) => beside(boxed, theme),
        Some(side) => upright(boxed, side, theme),
        None => standing(boxed, form, theme),
    }
}

/// The name of a guard that has its words beside it: the only guard, with a short name.
pub(super) fn named_beside(form: &NodeForm, theme: &Theme) -> Option<Guard> {
    let [only] = form.guards.as_slice() else { return None };
    let letter = theme.letters.guard_name;
    let room = theme.metrics.cell_least_width / 2 + theme.metrics.tile / 2
        - (theme.metrics.mini_tile / 2 + theme.metrics.badge_ring + theme.metrics.guard_name_gap);
    let fits = only.named && ruler::width(&only.name, letter.size, letter.bold) <= room;
    fits.then(|| only.clone())
}

/// The common cell: a tile, its words below it, guards on its upper corners.
fn standing(boxed: &ViewBox, form: &NodeForm, theme: &Theme) -> Cell {
    let metrics = &theme.metrics;
    let side = if form.small { metrics.small_tile } else { metrics.tile };
    let beside = named_beside(form, theme);
    let top = if beside.is_some() {
        metrics.mini_tile / 2 + theme.letters.guard_name.size
    } else if !form.guards.is_empty() {
        metrics.mini_tile / 2 + metrics.badge_ring
    } else if form.stack {
        STACK_OFFSET
    } else {
        0
    };
    let top = round_up(top, 4);
    let mut facts = boxed.facts.clone();
    if beside.is_none() && !form.guards.is_empty() {
        let names: Vec<&str> =
            form.guards.iter().map(|guard| guard.name.as_str()).filter(|name| !name.is_empty()).collect();
        if !names.is_empty() {
            facts.push(names.join(comma(&names.concat())));
        }
    }
    let name_letter = if form.small { theme.letters.small_name } else { theme.letters.node_name };
    let rows = rows(&boxed.name, &facts, name_letter, theme, metrics.name_most_width);
    let widest =
        rows.iter().map(|(text, letter)| ruler::width(text, letter.size, letter.bold)).max().unwrap_or(0);
    let least = if form.small { metrics.small_tile + 16 } else { metrics.cell_least_width };
    let wanted = boxed.least.0.unwrap_or(0);
    let width = round_up(least.max(widest.saturating_add(2 * metrics.cell_side)).max(wanted), 16);
    let mut baseline = top + side + metrics.name_baseline;
    if form.small {
        baseline -= 2;
    }
    let mut lines = Vec::new();
    for (text, letter) in rows {
        lines.push(CellLine {
            text,
            letter,
            at: Point { x: width / 2, y: baseline },
            anchor: Anchor::Middle,
        });
        baseline += letter.feed;
    }
    let last = lines.last().map_or(top + side, |line| line.at.y);
    // The least height holds two lines, so that tiles of a row stand at one height whatever their words.
    let least = if form.small { 0 } else { metrics.tile + 36 };
    let height = round_up((last + metrics.cell_foot).max(top + least).max(boxed.least.1.unwrap_or(0)), 4);
    let tile = Rect::new((width - side) / 2, top, side, side);
    let named = beside.is_some();
    if let Some(guard) = beside {
        let x = tile.x + metrics.mini_tile / 2 + metrics.badge_ring + metrics.guard_name_gap;
        lines.push(CellLine {
            text: guard.name,
            letter: theme.letters.guard_name,
            at: Point { x, y: tile.y - metrics.mini_tile / 2 + 2 },
            anchor: Anchor::Start,
        });
    }
    // Guards hang over the upper corners; lines stay clear of them.
    let reach =
        (tile.y + if form.guards.is_empty() { 8 } else { metrics.mini_tile / 2 + 4 }, tile.bottom() - 8);
    let across = (tile.x + 8, tile.right() - 8);
    let hung = metrics.mini_tile / 2 + 4;
    let top = if form.guards.is_empty() { across } else { (tile.x + hung, tile.right() - hung) };
    Cell {
        size: Size { w: width, h: height },
        tile,
        lines,
        ports: Ports { left: reach, right: reach, top, bottom: across },
        open: Insets { left: 1, right: 1, top: i32::from(!named), bottom: 0 },
    }
}

/// On a border that runs across: the words stand beside the tile, above and below the border.
fn beside(boxed: &ViewBox, theme: &Theme) -> Cell {
    let metrics = &theme.metrics;
    let side = metrics.tile;
    let (name, detail) = (theme.letters.small_name, theme.letters.node_detail);
    let name_text = wrap::wrap(&boxed.name, name.size, name.bold, metrics.name_most_width, 1);
    let facts = wrap::wrap(
        &boxed.facts.join(comma(&boxed.facts.concat())),
        detail.size,
        detail.bold,
        metrics.name_most_width,
        1,
    );
    let widest = name_text
        .iter()
        .map(|text| ruler::width(text, name.size, name.bold))
        .chain(facts.iter().map(|text| ruler::width(text, detail.size, detail.bold)))
        .max()
        .unwrap_or(0);
    let x = side + metrics.border_name_gap;
    let width = round_up((x + widest + metrics.cell_side).max(boxed.least.0.unwrap_or(0)), 8);
    let middle = side / 2;
    let mut lines = Vec::new();
    for text in name_text {
        let at = Point { x, y: middle - metrics.border_name_above };
        lines.push(CellLine { text, letter: name, at, anchor: Anchor::Start });
    }
    for text in facts {
        let at = Point { x, y: middle + metrics.border_name_below };
        lines.push(CellLine { text, letter: detail, at, anchor: Anchor::Start });
    }
    let across = (8, side - 8);
    Cell {
        size: Size { w: width, h: side },
        tile: Rect::new(0, 0, side, side),
        lines,
        ports: Ports { left: (middle, middle), right: (middle, middle), top: across, bottom: across },
        open: Insets { left: 1, right: 0, top: 1, bottom: 1 },
    }
}

/// On a border that runs up and down: the words stand below the tile, on the inner side of the border.
fn upright(boxed: &ViewBox, border: Side, theme: &Theme) -> Cell {
    let metrics = &theme.metrics;
    let side = metrics.tile;
    /// Words on a border are broken early, since as much room as they take stays empty beyond it.
    const MOST: Px = 88;
    let rows = rows(&boxed.name, &boxed.facts, theme.letters.small_name, theme, MOST);
    let widest =
        rows.iter().map(|(text, letter)| ruler::width(text, letter.size, letter.bold)).max().unwrap_or(0);
    let half = round_up((side / 2).max(metrics.border_name_gap + widest + metrics.cell_side), 8);
    let tile = Rect::new(half - side / 2, 0, side, side);
    let mut baseline = side + metrics.name_baseline;
    let mut lines = Vec::new();
    let (x, anchor) = match border {
        Side::Right => (half - metrics.border_name_gap, Anchor::End),
        _ => (half + metrics.border_name_gap, Anchor::Start),
    };
    for (text, letter) in rows {
        lines.push(CellLine { text, letter, at: Point { x, y: baseline }, anchor });
        baseline += letter.feed;
    }
    let last = lines.last().map_or(side, |line| line.at.y);
    // The tile's middle is the cell's, so that the cell hangs on the border by the middle of its tile.
    let height = round_up(last + metrics.cell_foot, 4);
    let reach = (8, side - 8);
    let across = (tile.x + 8, tile.right() - 8);
    // Below the tile, words take the inner half; a line may come in beside them.
    let below = match border {
        Side::Right => (half + 6, tile.right() - 6),
        _ => (tile.x + 6, half - 6),
    };
    Cell {
        size: Size { w: 2 * half, h: height },
        tile,
        lines,
        ports: Ports { left: reach, right: reach, top: across, bottom: below },
        open: Insets { left: 1, right: 1, top: 1, bottom: 1 },
    }
}

/// How far the second tile of a stack stands out.
pub(super) const STACK_OFFSET: Px = 4;

/// The words of a node, broken into lines.
fn rows(name: &str, facts: &[String], letter: Letter, theme: &Theme, most: Px) -> Vec<(String, Letter)> {
    let metrics = &theme.metrics;
    let detail = theme.letters.node_detail;
    let most_lines = usize::try_from(metrics.name_most_lines).unwrap_or(1);
    let detail_lines = usize::try_from(metrics.detail_most_lines).unwrap_or(1);
    let mut rows: Vec<(String, Letter)> = wrap::balanced(name, letter.size, letter.bold, most, most_lines)
        .into_iter()
        .map(|text| (text, letter))
        .collect();
    for fact in facts {
        let mut broken = wrap::balanced(fact, detail.size, detail.bold, most, detail_lines);
        // One letter alone in a line looks like a mistake; the words are rather a letter wider.
        if let [_, last] = broken.as_slice()
            && last.chars().count() == 1
        {
            broken = vec![fact.clone()];
        }
        rows.extend(broken.into_iter().map(|text| (text, detail)));
    }
    rows
}

/// The next multiple of `step`.
pub(super) fn round_up(length: Px, step: Px) -> Px {
    let rest = length.rem_euclid(step);
    if rest == 0 { length } else { length.saturating_add(step - rest) }
}
