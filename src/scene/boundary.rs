//! Boundaries: a line, a tint, a mark in the corner, a title.

use super::item::{About, Anchor, Group, Item, Look, Run, Scale, Words};
use super::label;
use super::{Frame, words};
use crate::base::geometry::{Point, Rect};
use crate::base::ids::BoxId;
use crate::theme::glyph;
use crate::theme::paint::Role;
use crate::view::picture::ViewBox;

/// Draws a boundary at `rect`; `badges`: as many findings stand behind its title.
pub(super) fn boundary(frame: &Frame<'_>, id: BoxId, boxed: &ViewBox, role: &str, badges: usize) -> Group {
    let theme = frame.theme;
    let metrics = &theme.metrics;
    let style = theme.boundary(role);
    let rect = frame.rect(id);
    let line = theme.paint(style.line);
    let mut look = Look::stroked(line, theme.strokes.boundary);
    if let Some(stroke) = &mut look.stroke {
        stroke.dash.clone_from(&style.dash);
    }
    look.fill = style.tint.map(|tint| theme.paint(tint));
    let mut items = vec![Item::Rect { rect, radius: 0, look }];
    if let Some(mark) = style.mark.as_deref().and_then(glyph::mark) {
        let square = Rect::new(rect.x, rect.y, metrics.mark, metrics.mark);
        items.push(Item::Rect { rect: square, radius: 0, look: Look::filled(line) });
        items.push(Item::Drawing {
            at: Point { x: rect.x, y: rect.y },
            scale: Scale { to: metrics.mark, from: i32::from(glyph::MARK_SIDE) },
            glyph: mark,
            paint: theme.paint(Role::Bg),
            stroke: theme.strokes.mark,
        });
    }
    let title = label::title(boxed, role, style.tint.is_some(), badges, theme);
    let strip = frame.layout.titles[id]
        .map_or(Point { x: rect.x, y: rect.y }, |strip| frame.point(Point { x: strip.x, y: strip.y }));
    let mut y = strip.y + metrics.title_baseline_in;
    for row in &title.rows {
        let runs = row
            .pieces
            .iter()
            .map(|piece| Run {
                text: piece.text.clone(),
                bold: piece.letter.bold,
                paint: theme.paint(piece.color.unwrap_or(piece.letter.color)),
            })
            .collect();
        let size = row.pieces.first().map_or(12, |piece| piece.letter.size);
        items.push(words(Words {
            at: Point { x: strip.x + title.indent, y },
            anchor: Anchor::Start,
            size,
            runs,
        }));
        y += row.feed;
    }
    Group {
        about: About { boundary: Some(boxed.id.clone()), href: boxed.href.clone(), ..About::default() },
        title: Some(boxed.tooltip.clone()),
        items,
    }
}
