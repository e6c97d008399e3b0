//! Nodes: tiles with glyphs, their words, and the guards on them.

use super::cell::{self, Cell, CellLine, STACK_OFFSET};
use super::item::{About, Group, Item, Look, Run, Scale, Stroke, Words};
use super::{Frame, words};
use crate::base::geometry::{Point, Px, Rect};
use crate::base::ids::BoxId;
use crate::theme::Theme;
use crate::theme::glyph;
use crate::theme::paint::Role;
use crate::theme::style::Cap;
use crate::view::picture::{Guard, NodeForm, ViewBox};

/// The cell of a node and where its tile stands on the sheet.
pub(super) struct Placed {
    pub cell: Cell,
    pub tile: Rect,
}

/// Measures a node again and puts it where layout says. A cell that layout made larger keeps its tile in the middle.
pub(super) fn placed(frame: &Frame<'_>, id: BoxId, boxed: &ViewBox, form: &NodeForm) -> Placed {
    let cell = cell::cell(boxed, form, frame.theme);
    let corner = frame.rect(id);
    let tile = cell.tile.moved(corner.x, corner.y);
    Placed { cell, tile }
}

/// Draws a node: its tile and its words.
pub(super) fn node(frame: &Frame<'_>, id: BoxId, boxed: &ViewBox, form: &NodeForm, placed: &Placed) -> Group {
    let theme = frame.theme;
    let mut items = Vec::new();
    let radius = if form.small { theme.metrics.small_tile_radius } else { theme.metrics.tile_radius };
    for twin in frame.twins(id) {
        items.extend(tile(theme, form, twin, theme.metrics.mini_tile_radius, true));
    }
    if form.stack {
        let behind = placed.tile.moved(STACK_OFFSET, -STACK_OFFSET);
        let look = Look { opacity: Some(55), ..Look::filled(theme.tile(form.category)) };
        items.push(Item::Rect { rect: behind, radius, look });
    }
    items.extend(tile(theme, form, placed.tile, radius, form.stack));
    let corner = frame.rect(id);
    items.extend(placed.cell.lines.iter().map(|line| cell_line(theme, line, corner)));
    Group {
        about: About { node: Some(boxed.id.clone()), spans: form.spans_ids.clone(), ..About::default() },
        title: Some(boxed.tooltip.clone()),
        items,
    }
}

fn cell_line(theme: &Theme, line: &CellLine, corner: Rect) -> Item {
    words(Words {
        at: Point { x: corner.x + line.at.x, y: corner.y + line.at.y },
        anchor: line.anchor,
        size: line.letter.size,
        runs: vec![Run {
            text: line.text.clone(),
            bold: line.letter.bold,
            paint: theme.paint(line.letter.color),
        }],
    })
}

/// A tile with its glyph; with a ring of ground where it stands on another.
fn tile(theme: &Theme, form: &NodeForm, rect: Rect, radius: Px, ring: bool) -> Vec<Item> {
    let mut look = Look::filled(theme.tile(form.category));
    if ring {
        look = look.and_stroke(theme.paint(Role::Bg), theme.strokes.ring);
    }
    vec![Item::Rect { rect, radius, look }, drawing(theme, form.kind, form.category, rect)]
}

/// A glyph that fills a tile. Small ones get a stronger stroke, so that they do not look thin.
fn drawing(theme: &Theme, kind: &str, category: crate::view::picture::Category, rect: Rect) -> Item {
    let full = i32::from(glyph::GLYPH_SIDE);
    // 2.25 / sqrt(2 / 3) and 2.25 / sqrt(1 / 2), without a root that machines might round differently.
    let stroke = match rect.w {
        side if side * 2 <= full => theme.strokes.glyph * 1.414,
        side if side < full => theme.strokes.glyph * 1.225,
        _ => theme.strokes.glyph,
    };
    Item::Drawing {
        at: Point { x: rect.x, y: rect.y },
        scale: Scale { to: rect.w, from: full },
        glyph: glyph::glyph(kind, category),
        paint: theme.paint(Role::Glyph),
        stroke,
    }
}

/// The spine that joins the tiles of what spans several subnets. It is drawn under the lines, and stops short of tiles
/// and words.
pub(super) fn spine(frame: &Frame<'_>, id: BoxId, form: &NodeForm, placed: &Placed) -> Vec<Item> {
    let theme = frame.theme;
    let clear = theme.metrics.spine_clear;
    let role = Role::Vpc;
    let main = placed.tile;
    let cell = frame.rect(id);
    let mut items = Vec::new();
    debug_assert!(form.spans.len() <= 4096, "limits of the source hold");
    for twin in frame.twins(id) {
        let (center, other) = (main.center(), twin.center());
        let path = if center.x == other.x || (center.x - other.x).abs() < main.w / 2 {
            let x = other.x;
            let (from, to) = if other.y > center.y {
                (cell.bottom() + 4, twin.y - clear / 2)
            } else {
                (cell.y.min(main.y) - 4, twin.bottom() + clear / 2)
            };
            if (to > from) != (other.y > center.y) {
                continue;
            }
            [Point { x, y: from }, Point { x, y: to }]
        } else if (center.y - other.y).abs() < main.h / 2 {
            let y = other.y;
            let (from, to) = if other.x > center.x {
                (cell.right() + 4, twin.x - clear / 2)
            } else {
                (cell.x - 4, twin.right() + clear / 2)
            };
            if (to > from) != (other.x > center.x) {
                continue;
            }
            [Point { x: from, y }, Point { x: to, y }]
        } else {
            continue;
        };
        items.push(Item::Path {
            steps: vec![super::item::PathStep::Move(path[0]), super::item::PathStep::Line(path[1])],
            look: Look {
                fill: None,
                stroke: Some(Stroke {
                    paint: theme.paint(role),
                    width: theme.strokes.spine,
                    dash: Vec::new(),
                    cap: Cap::Butt,
                }),
                opacity: Some(theme.metrics.spine_opacity_percent),
            },
            heads: super::item::Heads::default(),
        });
    }
    items
}

/// The guards of a node, on the upper corners of its tile: the first left, the second right, others beside the first.
pub(super) fn guards(frame: &Frame<'_>, boxed: &ViewBox, form: &NodeForm, placed: &Placed) -> Vec<Item> {
    let theme = frame.theme;
    let side = theme.metrics.mini_tile;
    let mut items = Vec::new();
    for (at, guard) in form.guards.iter().enumerate() {
        let steps = Px::try_from(at / 2).unwrap_or(0).min(3);
        let x = if at % 2 == 0 {
            placed.tile.x - side / 2 - steps * (side / 2)
        } else {
            placed.tile.right() - side / 2 + steps * (side / 2)
        };
        let rect = Rect::new(x, placed.tile.y - side / 2, side, side);
        items.push(one_guard(theme, boxed, guard, rect).into());
    }
    items
}

fn one_guard(theme: &Theme, boxed: &ViewBox, guard: &Guard, rect: Rect) -> Group {
    let look = Look::filled(theme.tile(guard.category)).and_stroke(theme.paint(Role::Bg), theme.strokes.ring);
    Group {
        about: About { node: guard.id.clone(), guards: Some(boxed.id.clone()), ..About::default() },
        title: Some(guard.tooltip.clone()),
        items: vec![
            Item::Rect { rect, radius: theme.metrics.mini_tile_radius, look },
            drawing(theme, guard.kind, guard.category, rect),
        ],
    }
}
