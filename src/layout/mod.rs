//! Where things stand: boxes and lines with sizes, turned into coordinates.
//!
//! Comes in: a `Tree` of measured boxes and lines. Goes out: a `Layout` in whole px, children inside their parents,
//! no overlaps, lines orthogonal, their ends on borders. Never here: AWS, a color, a word, a float.
//!
//! `layered` places all boxes by one layering and one order for the whole picture, `route` leads the lines around
//! them, `label` finds free ground beside the lines, `compact` takes back the room that nobody needed. This is done in
//! several styles (`candidates`); `validate` says which results are faultless, `score` which of these is the best.
//! Where none is, and for trees too large to search in, `bus` lays out by construction.

mod axis;
mod bus;
mod candidates;
mod compact;
mod forest;
pub mod hints;
mod label;
mod layered;
mod placed;
mod route;
mod score;
mod segments;
mod shape;
mod simplex;
pub mod tree;
pub mod validate;

use crate::base::geometry::{Point, Rect, Size};
use forest::Forest;
use label::Labels;
use placed::Placed;
use route::Routes;
use tree::{Layout, Tree};

/// With more lines than these, searching a way for each takes many seconds; the engine without search takes over.
const MOST_SEARCHED: usize = 4_000;

/// Lays out a tree. The same tree gives the same layout, byte for byte.
#[must_use]
pub fn arrange(tree: &Tree) -> Layout {
    match tree.aspect {
        Some(aspect) => shape::nearest(tree, aspect, arrange_as_told),
        None => arrange_as_told(tree),
    }
}

/// Lays out a tree in the direction that it tells.
fn arrange_as_told(tree: &Tree) -> Layout {
    let forest = Forest::new(tree);
    if tree.lines.len() <= MOST_SEARCHED
        && let Some(layout) = candidates::best(&forest)
    {
        return layout;
    }
    let mut layout = bus::arrange(tree);
    compact::compact(&forest, &mut layout);
    layout
}

/// Moves everything to the origin and hands it over.
fn assemble(placed: &Placed<'_, '_>, routes: &Routes, labels: &Labels) -> Layout {
    let forest = placed.forest;
    let tree = forest.tree;
    let mut bounds: Option<Rect> = None;
    let mut cover = |rect: Rect| bounds = Some(bounds.map_or(rect, |old: Rect| old.union(rect)));
    for at in 0..forest.sheet {
        cover(placed.rect(at));
    }
    for line in 0..routes.lines.len() {
        if routes.lines[line].is_some() {
            let track = routes.bounds[line];
            cover(Rect { w: track.w - 1, h: track.h - 1, ..track });
        }
        if let Some(rect) = labels.labels[line] {
            cover(rect);
        }
        if let Some(point) = labels.badges[line] {
            cover(Rect::new(point.x, point.y, 0, 0).grown(validate::BADGE_HALF));
        }
    }
    let bounds = bounds.unwrap_or_default();
    let grid = tree.gaps.grid.max(1);
    let (x, y) = (-bounds.x.div_euclid(grid) * grid, -bounds.y.div_euclid(grid) * grid);
    let shift = |point: Point| Point { x: point.x + x, y: point.y + y };
    Layout {
        size: Size { w: bounds.right() + x, h: bounds.bottom() + y },
        boxes: (0..forest.sheet).map(|at| placed.rect(at).moved(x, y)).collect(),
        titles: (0..forest.sheet).map(|at| placed.title(at).map(|title| title.moved(x, y))).collect(),
        routes: routes
            .lines
            .iter()
            .enumerate()
            .map(|(line, route)| match route {
                Some(route) => route.iter().map(|&point| shift(point)).collect(),
                None => straight(placed, line).into_iter().map(shift).collect(),
            })
            .collect(),
        labels: labels.labels.iter().map(|label| label.map(|rect| rect.moved(x, y))).collect(),
        badges: labels.badges.iter().map(|badge| badge.map(shift)).collect(),
        turned: false,
    }
}

/// What stands in for a route where none was found: an elbow between the middles of two sides.
fn straight(placed: &Placed<'_, '_>, line: usize) -> Vec<Point> {
    let (from, to) = placed.forest.ends(line);
    let (a, b) = (placed.rect(from), placed.rect(to));
    let (start, end) = (Point { x: a.right(), y: a.center().y }, Point { x: b.x, y: b.center().y });
    let middle = i32::midpoint(start.x, end.x);
    vec![start, Point { x: middle, ..start }, Point { x: middle, ..end }, end]
}
