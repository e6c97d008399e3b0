//! Nodes: tiles with glyphs, their words, and the guards on them.

use super::cell::{self, Cell, CellLine, STACK_OFFSET};
use super::item::{About, Anchor, Group, Heads, Item, Look, PathStep, Run, Scale, Words};
use super::taken::Taken;
use super::{Frame, words};
use crate::base::geometry::{Point, Px, Rect};
use crate::base::ids::BoxId;
use crate::theme::Theme;
use crate::theme::glyph::{self, Glyph};
use crate::theme::paint::{Paint, Role};
use crate::theme::wrap;
use crate::view::picture::{Category, Guard, NodeForm, ViewBox};

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
        let rect = twin_tile(theme, twin);
        items.extend(tile(theme, form, rect, theme.metrics.mini_tile_radius, false));
        let letter = theme.letters.node_detail;
        items.extend(twin_name(theme, boxed).into_iter().map(|text| {
            words(Words {
                at: Point { x: rect.center().x, y: rect.bottom() + letter.size + 1 },
                anchor: Anchor::Middle,
                size: letter.size,
                runs: vec![Run { text, bold: letter.bold, paint: theme.paint(letter.color) }],
            })
        }));
    }
    if form.stack {
        let behind = placed.tile.moved(STACK_OFFSET, -STACK_OFFSET);
        let look = Look { opacity: Some(55), ..Look::filled(face(theme, form).ground) };
        items.push(Item::Rect { rect: behind, radius, look });
    }
    items.extend(tile(theme, form, placed.tile, radius, form.stack));
    let corner = frame.rect(id);
    items.extend(placed.cell.lines.iter().map(|line| cell_line(theme, line, corner)));
    Group {
        about: About {
            node: Some(boxed.id.clone()),
            spans: form.spans_ids.clone(),
            href: boxed.href.clone(),
            ..About::default()
        },
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
    let face = face(theme, form);
    let mut look = Look::filled(face.ground);
    if ring {
        look = look.and_stroke(theme.paint(Role::Bg), theme.strokes.ring);
    }
    vec![Item::Rect { rect, radius, look }, face.drawing(theme, rect)]
}

/// What is on a tile.
struct Face {
    ground: Paint,
    ink: Paint,
    glyph: &'static Glyph,
    /// Side of the square in which the glyph is drawn.
    side: u8,
}

/// A boundary drawn as one box has the colors and the drawing that it has at its corner when it is drawn in full, but
/// for the kinds that are nodes as well.
fn face(theme: &Theme, form: &NodeForm) -> Face {
    let mark = form.boundary.filter(|_| glyph::own(form.kind).is_none());
    match mark.and_then(|role| Some((role, theme.mark(form.kind, role)?))) {
        Some((role, mark)) => Face {
            ground: theme.paint(theme.boundary(role).line),
            ink: theme.paint(Role::Bg),
            glyph: mark,
            side: glyph::MARK_SIDE,
        },
        None => category_face(theme, form.kind, form.category),
    }
}

fn category_face(theme: &Theme, kind: &str, category: Category) -> Face {
    Face {
        ground: theme.tile(category),
        ink: theme.paint(Role::Glyph),
        glyph: glyph::glyph(kind, category),
        side: glyph::GLYPH_SIDE,
    }
}

impl Face {
    /// The glyph, as large as a tile. Small ones get a stronger stroke, so that they do not look thin.
    fn drawing(&self, theme: &Theme, rect: Rect) -> Item {
        let full = i32::from(glyph::GLYPH_SIDE);
        // 2.25 / sqrt(2 / 3) and 2.25 / sqrt(1 / 2), without a root that machines might round differently.
        let stroke = match rect.w {
            side if side * 2 <= full => theme.strokes.glyph * 1.414,
            side if side < full => theme.strokes.glyph * 1.225,
            _ => theme.strokes.glyph,
        };
        let from = i32::from(self.side);
        Item::Drawing {
            at: Point { x: rect.x, y: rect.y },
            scale: Scale { to: rect.w, from },
            glyph: self.glyph,
            paint: self.ink,
            // Strokes are scaled with what they draw.
            stroke: if from == full { stroke } else { stroke * f64::from(from) / f64::from(full) },
        }
    }
}

/// Where the small tile of a twin stands, and its name below it.
pub(super) fn twin_tile(theme: &Theme, twin: Rect) -> Rect {
    let side = theme.metrics.mini_tile;
    Rect::new(twin.x + (twin.w - side) / 2, twin.y, side, side)
}

/// The name under a twin, cut where it is long.
pub(super) fn twin_name(theme: &Theme, boxed: &ViewBox) -> Vec<String> {
    /// Wider names would make subnets grow that show nothing else.
    const MOST: Px = 88;
    let letter = theme.letters.node_detail;
    wrap::wrap(&boxed.name, letter.size, letter.bold, MOST, 1)
}

/// The spine that joins the tiles of what spans several subnets.
///
/// It is drawn under the lines, stops short of tiles, and leaves out what would strike words.
pub(super) fn spine(frame: &Frame<'_>, id: BoxId, placed: &Placed, taken: [&Taken; 2]) -> Vec<Item> {
    let theme = frame.theme;
    let clear = theme.metrics.spine_clear;
    let main = placed.tile;
    let cell = frame.rect(id);
    let mut items = Vec::new();
    for twin in frame.twins(id) {
        let tile = twin_tile(theme, twin);
        let (center, other) = (main.center(), tile.center());
        // Along the axis on which the two face one another: from the cell to the twin.
        let (upright, at, from, to) = if (center.x - other.x).abs() < main.w / 2 {
            if other.y > center.y {
                (true, other.x, cell.bottom() + 4, tile.y - clear / 2)
            } else {
                (true, other.x, twin.bottom() + clear / 2, cell.y - 4)
            }
        } else if (center.y - other.y).abs() < main.h / 2 {
            if other.x > center.x {
                (false, other.y, cell.right() + 4, twin.x - clear / 2)
            } else {
                (false, other.y, twin.right() + clear / 2, cell.x - 4)
            }
        } else {
            continue;
        };
        let stretch = if upright {
            Rect::new(at - 2, from, 4, (to - from).max(0))
        } else {
            Rect::new(from, at - 2, (to - from).max(0), 4)
        };
        // A rectangle that is grown meets what is not, where the rectangle meets it grown.
        let mut cuts: Vec<(Px, Px)> = taken
            .into_iter()
            .flat_map(|taken| taken.meeting(stretch.grown(3)))
            .map(|rect| rect.grown(3))
            .map(|rect| if upright { (rect.y, rect.bottom()) } else { (rect.x, rect.right()) })
            .collect();
        cuts.sort_unstable();
        cuts.push((to, to));
        let mut start = from;
        for (low, high) in cuts {
            if low - start >= clear / 2 {
                items.push(spine_piece(theme, upright, at, start, low));
            }
            start = start.max(high);
        }
    }
    items
}

fn spine_piece(theme: &Theme, upright: bool, at: Px, from: Px, to: Px) -> Item {
    let point = |along: Px| if upright { Point { x: at, y: along } } else { Point { x: along, y: at } };
    Item::Path {
        steps: vec![PathStep::Move(point(from)), PathStep::Line(point(to))],
        look: Look {
            opacity: Some(theme.metrics.spine_opacity_percent),
            ..Look::stroked(theme.paint(Role::Vpc), theme.strokes.spine)
        },
        heads: Heads::default(),
    }
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
        about: About {
            node: guard.id.clone(),
            guards: Some(boxed.id.clone()),
            href: guard.href.clone(),
            ..About::default()
        },
        title: Some(guard.tooltip.clone()),
        items: vec![
            Item::Rect { rect, radius: theme.metrics.mini_tile_radius, look },
            category_face(theme, guard.kind, guard.category).drawing(theme, rect),
        ],
    }
}
