//! Badges: numbers of steps, signs of findings.

use super::item::{About, Anchor, Group, Heads, Item, Look, PathStep, Run, Words};
use super::line;
use super::taken::Taken;
use super::{Courses, Frame, words};
use crate::base::diagnostic::Severity;
use crate::base::geometry::{Point, Px, Rect};
use crate::base::ids::LineId;
use crate::theme::Theme;
use crate::theme::paint::Role;
use crate::theme::ruler;

/// The disc of a step; wider where it holds several numbers.
pub(super) fn step(theme: &Theme, number: &str, center: Point) -> Group {
    let letter = theme.letters.badge;
    let radius = theme.metrics.step_radius;
    let width = (ruler::width(number, letter.size, letter.bold) + 8).max(2 * radius);
    let rect = Rect::new(center.x - width / 2, center.y - radius, width, 2 * radius);
    let look = Look::filled(theme.paint(Role::Step)).and_stroke(theme.paint(Role::Bg), theme.strokes.ring);
    Group {
        about: About { step: Some(number.to_owned()), ..About::default() },
        title: None,
        items: vec![Item::Rect { rect, radius, look }, sign(theme, number, center)],
    }
}

/// The badge of a finding: a pill for a note, a triangle for a warning, an octagon for an error, all with their
/// number.
pub(super) fn finding(theme: &Theme, badge: &str, severity: Severity, center: Point) -> Group {
    let metrics = &theme.metrics;
    let letter = theme.letters.badge;
    let width = (ruler::width(badge, letter.size, letter.bold) + 10).max(metrics.note_width);
    let (half, height) = (width / 2, metrics.note_height);
    let (left, right) = (center.x - half, center.x - half + width);
    let (top, bottom) = (center.y - height / 2, center.y - height / 2 + height);
    let ring = |role| Look::filled(theme.paint(role)).and_stroke(theme.paint(Role::Bg), theme.strokes.ring);
    let point = |x: Px, y: Px| Point { x, y };
    let outline = |points: &[Point], role| {
        let mut steps: Vec<PathStep> = Vec::new();
        for (at, point) in points.iter().enumerate() {
            steps.push(if at == 0 { PathStep::Move(*point) } else { PathStep::Line(*point) });
        }
        steps.push(PathStep::Close);
        Item::Path { steps, look: ring(role), heads: Heads::default() }
    };
    let ground = match severity {
        Severity::Note => Item::Rect {
            rect: Rect::new(left, top, width, height),
            radius: height / 2,
            look: ring(Role::Note),
        },
        // A triangle as wide as its number: its top is cut, so that the number fits.
        Severity::Warning => outline(
            &[
                point(left + 7, top - 2),
                point(right - 7, top - 2),
                point(right + 3, bottom + 1),
                point(left - 3, bottom + 1),
            ],
            Role::Warning,
        ),
        Severity::Error => outline(
            &[
                point(left + 4, top - 2),
                point(right - 4, top - 2),
                point(right + 1, top + 3),
                point(right + 1, bottom - 3),
                point(right - 4, bottom + 2),
                point(left + 4, bottom + 2),
                point(left - 1, bottom - 3),
                point(left - 1, top + 3),
            ],
            Role::Error,
        ),
    };
    Group {
        about: About { finding: Some(badge.to_owned()), ..About::default() },
        title: None,
        items: vec![ground, sign(theme, badge, center)],
    }
}

fn sign(theme: &Theme, text: &str, center: Point) -> Item {
    let letter = theme.letters.badge;
    words(Words {
        at: Point { x: center.x, y: center.y + 4 },
        anchor: Anchor::Middle,
        size: letter.size,
        runs: vec![Run { text: text.to_owned(), bold: letter.bold, paint: theme.paint(letter.color) }],
    })
}

/// Where the badge of the `count`th finding on a tile stands: along its upper edge from the right, then its lower one.
pub(super) fn on_tile(frame: &Frame<'_>, tile: Rect, guards: usize, count: usize) -> Point {
    let pitch = frame.theme.metrics.note_width + 4;
    let upper = if guards >= 2 {
        0
    } else if guards == 1 {
        1
    } else {
        2
    };
    let at = |count: usize| Px::try_from(count).unwrap_or(0).min(8) * pitch;
    if count < upper {
        Point { x: tile.right() - 2 - at(count), y: tile.y }
    } else {
        Point { x: tile.right() - 2 - at(count - upper), y: tile.bottom() - 4 }
    }
}

/// Where the disc of a step stands for which layout found no room: on the line's own part, free of other things, as
/// near to its beginning as can be.
pub(super) fn step_on_line(frame: &Frame<'_>, id: LineId, courses: &Courses, taken: &Taken) -> Option<Point> {
    let course = courses.of(id);
    let half = frame.theme.metrics.step_radius + 1;
    let total = length(course);
    let mut best: Option<(Px, Point)> = None;
    let mut distance = half + 2;
    // What is farther than a found place is dear costs more.
    while distance <= total - half - frame.theme.metrics.head
        && best.is_none_or(|(least, _)| distance < least)
    {
        if let Some(center) = line::along(course, distance) {
            let rect = Rect::new(center.x, center.y, 0, 0).grown(half);
            let mut cost = distance;
            if taken.meets(rect) {
                cost += 40_000;
            }
            if courses.pieces.through(rect).any(|other| other != id) {
                cost += 20_000;
            }
            if frame.borders_cut(rect) {
                cost += 4_000;
            }
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, center));
            }
        }
        distance += 4;
    }
    best.map(|(_, center)| center).or_else(|| line::middle(course))
}

fn length(course: &[Point]) -> Px {
    course.windows(2).map(|pair| (pair[1].x - pair[0].x).abs() + (pair[1].y - pair[0].y).abs()).sum()
}

/// Where something on a line stands, half as wide and high as `half`: as near to the line's middle as free ground
/// permits, and before the middle rather than behind it.
///
/// Where the line has no free ground and `aside` is given, it may hang on the line's side, off all other lines.
pub(super) fn on_line(
    frame: &Frame<'_>,
    course: &[Point],
    half: (Px, Px),
    taken: &Taken,
    aside: Option<&Courses>,
) -> Option<Point> {
    const PACE: Px = 4;
    let total = length(course);
    let (first, last) = (half.0 + 4, total - half.0 - frame.theme.metrics.head);
    let mut best: Option<(Px, Px, Point)> = None;
    let mut attempt = |distance: Px| {
        let from_middle = (distance - total / 2).abs();
        // What is farther than a found place is dear costs more.
        if best.is_some_and(|(least, _, _)| least < from_middle) {
            return false;
        }
        let Some(spot) = line::along(course, distance) else { return true };
        let hung = aside.and_then(|_| line::along(course, distance + 1)).map(|next| {
            let (x, y) = if next.y == spot.y { (0, half.1) } else { (half.0, 0) };
            [Point { x: spot.x + x, y: spot.y + y }, Point { x: spot.x - x, y: spot.y - y }]
        });
        let hung = hung.into_iter().flatten().map(|spot| (spot, 2_000));
        for (center, dear) in std::iter::once((spot, 0)).chain(hung) {
            let mut cost = from_middle + dear;
            if best.is_some_and(|(least, at, _)| (least, at) <= (cost, distance)) {
                continue;
            }
            let rect = Rect::new(center.x - half.0, center.y - half.1, 2 * half.0, 2 * half.1);
            let strikes = |courses: &Courses| courses.pieces.through(rect.grown(-1)).next().is_some();
            if taken.meets(rect) || (dear > 0 && aside.is_some_and(strikes)) {
                cost += 40_000;
            }
            if frame.borders_cut(rect) {
                cost += 400;
            }
            if best.is_none_or(|(least, at, _)| (cost, distance) < (least, at)) {
                best = Some((cost, distance, center));
            }
        }
        true
    };
    // From the middle to both ends, in paces that begin at the first place.
    let middle = first + ((total / 2).min(last) - first).max(0) / PACE * PACE;
    let (mut before, mut behind) = (middle, middle + PACE);
    while first <= before && before <= last && attempt(before) {
        before -= PACE;
    }
    while behind <= last && attempt(behind) {
        behind += PACE;
    }
    best.map(|(_, _, center)| center).or_else(|| line::middle(course))
}
