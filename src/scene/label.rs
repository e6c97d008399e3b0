//! The words of lines and boundaries, broken into rows and measured.

use super::Courses;
use super::taken::Taken;
use crate::base::geometry::{Point, Px, Rect, Size};
use crate::base::ids::LineId;
use crate::theme::Theme;
use crate::theme::paint::Role;
use crate::theme::ruler;
use crate::theme::style::Letter;
use crate::theme::wrap;
use crate::view::picture::{Label, ViewBox};

/// Words of one weight and color in a row.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub text: String,
    pub letter: Letter,
    /// The color where it is not the letter's.
    pub color: Option<Role>,
}

/// A row of a label.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub pieces: Vec<Piece>,
    pub feed: Px,
}

impl Row {
    pub(super) fn width(&self) -> Px {
        self.pieces.iter().map(|piece| ruler::width(&piece.text, piece.letter.size, piece.letter.bold)).sum()
    }

    fn of(text: String, letter: Letter) -> Self {
        Self { pieces: vec![Piece { text, letter, color: None }], feed: letter.feed }
    }
}

/// The rows of a line's label: what, then facts; the class word behind the first fact, or in a row of its own.
pub(super) fn rows(label: &Label, class: &str, theme: &Theme) -> Vec<Row> {
    let metrics = &theme.metrics;
    let (first, detail, word) = (theme.letters.label, theme.letters.label_detail, theme.letters.label_word);
    let most_lines = usize::try_from(metrics.label_most_lines).unwrap_or(1);
    let mut rows = Vec::new();
    if let Some(what) = &label.what {
        let broken = wrap::balanced(what, first.size, first.bold, metrics.label_most_width, most_lines);
        rows.extend(broken.into_iter().map(|text| Row::of(text, first)));
    }
    let color = Some(theme.hop(class).color);
    let mut said = label.word.clone();
    for (at, fact) in label.facts.iter().enumerate() {
        let broken = wrap::balanced(fact, detail.size, detail.bold, metrics.label_most_width, 2);
        let only = broken.len() == 1;
        for text in broken {
            let mut row = Row::of(text, detail);
            if at == 0
                && only
                && let Some(class_word) = said.take()
            {
                let behind = ruler::width(&class_word, word.size, word.bold);
                if row.width() + behind + 8 <= metrics.label_most_width {
                    row.pieces[0].text.push_str(comma(&class_word));
                    row.pieces.push(Piece { text: class_word, letter: word, color });
                } else {
                    said = Some(class_word);
                }
            }
            rows.push(row);
        }
    }
    if let Some(class_word) = said {
        let mut row = Row::of(class_word, word);
        row.pieces[0].color = color;
        rows.push(row);
    }
    rows
}

/// What parts the facts of a row: as the language of the word that follows writes it.
pub(super) fn comma(next: &str) -> &'static str {
    if next.is_ascii() { ", " } else { "、" }
}

/// The room that the rows take.
pub(super) fn size(rows: &[Row]) -> Size {
    Size { w: rows.iter().map(Row::width).max().unwrap_or(0), h: rows.iter().map(|row| row.feed).sum::<Px>() }
}

/// The title of a boundary: its rows, and the strip that they take.
#[derive(Clone, Debug)]
pub(super) struct Title {
    pub rows: Vec<Row>,
    /// From the left side of the boundary to the words.
    pub indent: Px,
    pub size: Size,
}

/// Measures the title of a boundary.
///
/// `narrow`: what follows the name stands in a second row; `badges`: as many findings stand behind the title.
pub(super) fn title(boxed: &ViewBox, role: &str, narrow: bool, badges: usize, theme: &Theme) -> Title {
    /// Wider titles are cut: a boundary must not grow by its name alone.
    const MOST: Px = 280;
    const MOST_NARROW: Px = 150;
    let metrics = &theme.metrics;
    let style = theme.boundary(role);
    let name = theme.letters.boundary_title;
    let detail = theme.letters.boundary_detail;
    let indent = if style.mark.is_some() { metrics.title_after_mark } else { metrics.title_alone };
    let most = if narrow { MOST_NARROW } else { MOST };
    let text = wrap::wrap(&boxed.name, name.size, name.bold, most, 1).into_iter().next().unwrap_or_default();
    let mut rows =
        vec![Row { pieces: vec![Piece { text, letter: name, color: Some(style.text) }], feed: name.feed }];
    let separator = if boxed.facts.iter().all(|fact| fact.is_ascii()) { " " } else { "　" };
    let facts = boxed.facts.join(separator);
    if !facts.is_empty() {
        let plain = Letter { bold: false, ..name };
        let behind = ruler::width(&facts, plain.size, plain.bold) + 4;
        let beside = rows[0].width() + behind <= if narrow { 72 } else { most + 80 };
        if beside {
            rows[0].pieces.push(Piece { text: format!(" {facts}"), letter: plain, color: Some(style.text) });
        } else {
            let broken = wrap::wrap(&facts, detail.size, detail.bold, most, 1);
            rows.extend(broken.into_iter().map(|text| Row::of(text, detail)));
        }
    }
    let widest = rows.iter().map(Row::width).max().unwrap_or(0);
    let badges = Px::try_from(badges).unwrap_or(0).min(4) * (metrics.note_width + 4);
    let size = Size {
        w: indent + widest + metrics.title_end + badges,
        h: metrics.title_strip + if rows.len() > 1 { detail.feed } else { 0 },
    };
    Title { rows, indent, size }
}

/// A place beside a line for words that found no free ground: where they meet the least of what is `taken` and of
/// other lines, nearest to the end of the line.
pub(super) fn place(
    course: &[Point],
    size: Size,
    taken: &Taken,
    borders_cut: &dyn Fn(Rect) -> bool,
    courses: &Courses,
) -> Found {
    /// Between the line and its words.
    const BESIDE: Px = 6;
    let mut best: Option<(i64, Rect)> = None;
    for pair in course.windows(2).rev() {
        let (one, other) = (pair[0], pair[1]);
        let middle = Point { x: i32::midpoint(one.x, other.x), y: i32::midpoint(one.y, other.y) };
        let reach = ((one.x - other.x).abs() + (one.y - other.y).abs()) / 2;
        let mut shift = 0;
        // What is farther than a found place is dear costs more.
        while shift <= reach && best.is_none_or(|(least, _)| i64::from(shift) < least) {
            for along in [moved(middle, one, other, shift), moved(middle, one, other, -shift)] {
                let spots = if one.y == other.y {
                    [
                        Rect::new(along.x - size.w / 2, along.y - BESIDE - size.h, size.w, size.h),
                        Rect::new(along.x - size.w / 2, along.y + BESIDE, size.w, size.h),
                    ]
                } else {
                    [
                        Rect::new(along.x + BESIDE, along.y - size.h / 2, size.w, size.h),
                        Rect::new(along.x - BESIDE - size.w, along.y - size.h / 2, size.w, size.h),
                    ]
                };
                for spot in spots {
                    let wide = spot.grown(2);
                    let hits = taken.meeting(wide).count();
                    let mut struck: Vec<LineId> = courses.pieces.through(wide).collect();
                    struck.sort_unstable();
                    struck.dedup();
                    let struck = struck.len();
                    let cut = usize::from(borders_cut(wide));
                    let met = i64::try_from(hits * 4000 + struck * 1500 + cut * 1000).unwrap_or(i64::MAX);
                    let cost = met.saturating_add(i64::from(shift));
                    if best.is_none_or(|(least, _)| cost < least) {
                        best = Some((cost, spot));
                    }
                }
            }
            shift += 8;
        }
    }
    let start = course.first().copied().unwrap_or_default();
    match best {
        Some((cost, rect)) => Found { rect, free: cost < 1000 },
        None => Found { rect: Rect::new(start.x, start.y, size.w, size.h), free: false },
    }
}

/// A place for words, and whether nothing else is there.
pub(super) struct Found {
    pub rect: Rect,
    pub free: bool,
}

fn moved(point: Point, one: Point, other: Point, by: Px) -> Point {
    Point { x: point.x + (other.x - one.x).signum() * by, y: point.y + (other.y - one.y).signum() * by }
}
