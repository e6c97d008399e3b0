//! Absolute, painted, final primitives.
//!
//! Comes in: a `View`, its `Tree`, the `Layout` of that, a `Theme`. Goes out: a `Scene`. Never here: a decision about
//! what is said, or where a box stands.

mod badge;
mod boundary;
mod cell;
mod foot;
pub mod hints;
pub mod item;
mod label;
mod line;
mod measure;
mod node;
mod taken;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::geometry::{Point, Px, Rect, Size};
use crate::base::ids::{BoxId, Id, LineId};
use crate::layout::tree::{Layout, Tree};
use crate::theme::Theme;
use crate::theme::paint::Role;
use crate::theme::wrap;
use crate::view::picture::{Form, View};
use foot::Occurs;
use item::{Anchor, Head, Item, Look, Run, Scene, Words};
pub use measure::measure;
use node::Placed;
use taken::{Pieces, Taken};

/// What all drawing needs: the finished places, moved to where the picture stands on the sheet.
pub(crate) struct Frame<'run> {
    view: &'run View,
    layout: &'run Layout,
    theme: &'run Theme,
    /// Where the picture begins.
    origin: Point,
    placed: BTreeMap<BoxId, Placed>,
    /// Second drawings, by the box that they show and the one they stand in.
    twins: BTreeMap<(BoxId, BoxId), BoxId>,
    /// The sides of all boundaries.
    borders: Pieces<()>,
}

impl Frame<'_> {
    fn point(&self, point: Point) -> Point {
        Point { x: point.x + self.origin.x, y: point.y + self.origin.y }
    }

    fn rect(&self, id: BoxId) -> Rect {
        self.layout.boxes[id].moved(self.origin.x, self.origin.y)
    }

    /// Where all that was laid out stands.
    fn area(&self) -> Rect {
        Rect::new(self.origin.x, self.origin.y, self.layout.size.w, self.layout.size.h)
    }

    /// Items as they are, or seen through where they are subdued.
    fn shown(&self, subdued: bool, items: Vec<Item>) -> Vec<Item> {
        if !subdued || items.is_empty() {
            return items;
        }
        vec![Item::Faint { opacity: self.theme.metrics.subdued_opacity_percent, items }]
    }

    /// Where the second drawings of a box stand.
    fn twins(&self, id: BoxId) -> Vec<Rect> {
        let first = (id, BoxId::at(0));
        let own = self.twins.range(first..).take_while(|((owner, _), _)| *owner == id);
        own.map(|(_, twin)| self.rect(*twin)).collect()
    }

    /// Whether the border of some boundary runs through `rect`.
    fn borders_cut(&self, rect: Rect) -> bool {
        // A border that only touches a side does not cut.
        let within = Rect::new(rect.x + 1, rect.y + 1, rect.w - 1, rect.h - 1);
        self.borders.through(within).next().is_some()
    }
}

/// The sides of all boundaries, on the sheet.
fn borders(view: &View, layout: &Layout, origin: Point) -> Pieces<()> {
    let boundaries = view
        .boxes
        .enumerated()
        .filter(|(_, boxed)| matches!(boxed.form, Form::Boundary { .. }))
        .map(|(id, _)| id);
    Pieces::new(boundaries.flat_map(|id| {
        let around = layout.boxes[id].moved(origin.x, origin.y);
        let corner = |x: Px, y: Px| Point { x, y };
        let (left, top, right, bottom) = (around.x, around.y, around.right(), around.bottom());
        [
            (corner(left, top), corner(right, top), ()),
            (corner(left, bottom), corner(right, bottom), ()),
            (corner(left, top), corner(left, bottom), ()),
            (corner(right, top), corner(right, bottom), ()),
        ]
    }))
}

/// The finished courses of all lines.
pub(crate) struct Courses {
    by_line: BTreeMap<LineId, Vec<Point>>,
    pieces: Pieces<LineId>,
}

impl Courses {
    fn new(by_line: BTreeMap<LineId, Vec<Point>>) -> Self {
        let pieces = Pieces::new(
            by_line
                .iter()
                .flat_map(|(id, course)| course.windows(2).map(move |pair| (pair[0], pair[1], *id))),
        );
        Self { by_line, pieces }
    }

    fn of(&self, id: LineId) -> &[Point] {
        self.by_line.get(&id).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Width below which a foot and a title look squeezed.
const LEAST_WIDTH: Px = 560;

/// Paints a picture. `prefix` begins every id: letters, digits, `-`, `_`; two drawings of one page need two.
#[must_use]
pub fn compose(view: &View, tree: &Tree, layout: &Layout, theme: &Theme, prefix: &str) -> Scene {
    debug_assert_eq!(tree.boxes.len(), layout.boxes.len(), "the layout is of this tree");
    let metrics = &theme.metrics;
    let inner = layout.size.w.max(LEAST_WIDTH);
    let width = inner + 2 * metrics.sheet_margin;
    let (head, lower) = heading(view, theme, inner);
    let beside = (inner - layout.size.w) / 2;
    let origin =
        Point { x: metrics.sheet_margin + beside - beside.rem_euclid(metrics.grid.max(1)), y: lower };
    let mut frame = Frame {
        view,
        layout,
        theme,
        origin,
        placed: BTreeMap::new(),
        twins: measure::twins(view),
        borders: borders(view, layout, origin),
    };
    for (id, boxed) in view.boxes.enumerated() {
        if let Form::Node(form) = &boxed.form {
            let placed = node::placed(&frame, id, boxed, form);
            frame.placed.insert(id, placed);
        }
    }
    let courses = Courses::new(view.lines.ids().map(|id| (id, line::course(&frame, id))).collect());
    let drawn = line::lines(&frame, &courses.by_line);

    let mut taken = occupied(&frame);
    let spines = spines(&frame, &taken);
    let step_places = step_places(&frame, &courses, &mut taken);
    let cross_places = cross_places(&frame, &courses, &mut taken);

    let mut items = Vec::new();
    items.extend(head);
    items.extend(boundaries(&frame));
    items.extend(spines);
    items.extend(drawn.items);
    let joins = !drawn.joins.is_empty();
    items.extend(drawn.joins);
    for (id, center) in &cross_places {
        let cross = line::cross(&frame, view.lines[*id].class, *center);
        items.extend(frame.shown(view.subdues_line(*id), vec![cross.into()]));
    }
    items.extend(nodes(&frame));
    items.extend(guards(&frame));
    items.extend(labels(&frame, &courses, &mut taken));
    items.extend(steps(&frame, &step_places));
    items.extend(findings(&frame, &courses, &mut taken));

    let top = Point { x: metrics.sheet_margin, y: origin.y + layout.size.h + metrics.foot_gap };
    let (foot, foot_height) = foot::foot(theme, view, occurs(view, joins), top, inner);
    let mut height = origin.y + layout.size.h + metrics.sheet_margin;
    if !foot.is_empty() {
        height = top.y + foot_height + metrics.sheet_margin;
    }
    items.extend(foot);
    let size = Size { w: width, h: height };
    let ground = Item::Rect {
        rect: Rect::new(0, 0, size.w, size.h),
        radius: 0,
        look: Look::filled(theme.paint(Role::Bg)),
    };
    items.insert(0, ground);
    Scene {
        prefix: prefix_of(prefix),
        lang: view.lang.tag(),
        title: view.title.clone(),
        description: view.description.clone(),
        size,
        fonts: theme.font_family(),
        heads: heads(view, theme),
        items,
    }
}

/// An id prefix of the letters that are safe everywhere: in ids, in CSS, in references.
fn prefix_of(wanted: &str) -> String {
    /// Longer prefixes would only swell the file.
    const MOST: usize = 64;
    let safe: String = wanted
        .chars()
        .map(
            |letter| {
                if letter.is_ascii_alphanumeric() || letter == '-' || letter == '_' { letter } else { '-' }
            },
        )
        .take(MOST)
        .collect();
    format!("hm-{safe}")
}

/// Title and subtitle, and where the picture begins below them.
fn heading(view: &View, theme: &Theme, width: Px) -> (Vec<Item>, Px) {
    let metrics = &theme.metrics;
    let mut items = Vec::new();
    let mut extra = 0;
    for (text, letter, baseline) in [
        (&view.title, theme.letters.title, metrics.title_baseline),
        (&view.subtitle, theme.letters.subtitle, metrics.subtitle_baseline),
    ] {
        let lines = wrap::wrap(text, letter.size, letter.bold, width, 3);
        for (at, line) in lines.iter().enumerate() {
            let down = Px::try_from(at).unwrap_or(0) * letter.feed;
            items.push(words(Words {
                at: Point { x: metrics.sheet_margin, y: baseline + extra + down },
                anchor: Anchor::Start,
                size: letter.size,
                runs: vec![Run { text: line.clone(), bold: letter.bold, paint: theme.paint(letter.color) }],
            }));
        }
        extra += Px::try_from(lines.len().saturating_sub(1)).unwrap_or(0) * letter.feed;
    }
    (items, metrics.picture_top + extra)
}

fn boundaries(frame: &Frame<'_>) -> Vec<Item> {
    let badges = badges(frame.view);
    let mut items = Vec::new();
    for (id, boxed) in frame.view.boxes.enumerated() {
        if let Form::Boundary { role, .. } = &boxed.form {
            let badges = badges.get(&id).copied().unwrap_or(0);
            let boundary = boundary::boundary(frame, id, boxed, role, badges).into();
            items.extend(frame.shown(frame.view.subdues_box(id), vec![boundary]));
        }
    }
    items
}

/// How many findings stand at each box.
fn badges(view: &View) -> BTreeMap<BoxId, usize> {
    let mut badges = BTreeMap::new();
    for finding in &view.findings {
        let boxes: BTreeSet<BoxId> = finding.boxes.iter().copied().collect();
        for id in boxes {
            *badges.entry(id).or_default() += 1;
        }
    }
    badges
}

fn spines(frame: &Frame<'_>, taken: &Taken) -> Vec<Item> {
    let mut twins = Taken::within(frame.area());
    twins.extend(frame.twins.values().map(|twin| frame.rect(*twin)));
    let mut items = Vec::new();
    for (id, boxed) in frame.view.boxes.enumerated() {
        if let (Form::Node(_), Some(placed)) = (&boxed.form, frame.placed.get(&id)) {
            let spine = node::spine(frame, id, placed, [taken, &twins]);
            items.extend(frame.shown(frame.view.subdues_box(id), spine));
        }
    }
    items
}

/// Where cells, labels, titles and step badges stand.
fn occupied(frame: &Frame<'_>) -> Taken {
    let moved = |rect: &Rect| rect.moved(frame.origin.x, frame.origin.y);
    let cells = frame.placed.keys().map(|id| frame.rect(*id));
    let labels = frame.layout.labels.iter().flatten().map(moved);
    let titles = frame.layout.titles.iter().flatten().map(moved);
    let badges = frame.layout.badges.iter().flatten();
    let badges = badges.map(|center| square(frame.point(*center), frame.theme.metrics.step_radius + 2));
    let mut taken = Taken::within(frame.area());
    taken.extend(cells.chain(labels).chain(titles).chain(badges));
    taken
}

fn nodes(frame: &Frame<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for (id, boxed) in frame.view.boxes.enumerated() {
        if let (Form::Node(form), Some(placed)) = (&boxed.form, frame.placed.get(&id)) {
            let node = node::node(frame, id, boxed, form, placed).into();
            items.extend(frame.shown(frame.view.subdues_box(id), vec![node]));
        }
    }
    items
}

fn guards(frame: &Frame<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for (id, boxed) in frame.view.boxes.enumerated() {
        if let (Form::Node(form), Some(placed)) = (&boxed.form, frame.placed.get(&id)) {
            let guards = node::guards(frame, boxed, form, placed);
            items.extend(frame.shown(frame.view.subdues_box(id), guards));
        }
    }
    items
}

/// The words of lines: centered over flat pieces, ranged left or right beside upright ones.
fn labels(frame: &Frame<'_>, courses: &Courses, taken: &mut Taken) -> Vec<Item> {
    let mut all = Vec::new();
    for (id, line) in frame.view.lines.enumerated() {
        let mut items = Vec::new();
        let rows = label::rows(&line.label, line.class, frame.theme);
        if rows.is_empty() {
            continue;
        }
        let size = label::size(&rows);
        let course = courses.of(id);
        let rect = match frame.layout.labels[id] {
            Some(rect) => rect.moved(frame.origin.x, frame.origin.y),
            None => {
                // Layout found no free ground: the words stand where they meet least, and hide what they meet.
                let found = label::place(course, size, taken, &|rect| frame.borders_cut(rect), courses);
                taken.add(found.rect);
                if !found.free {
                    items.push(Item::Rect {
                        rect: found.rect.grown(frame.theme.metrics.label_pad),
                        radius: 0,
                        look: Look::filled(frame.theme.paint(Role::Bg)),
                    });
                }
                found.rect
            }
        };
        let (x, anchor) = match beside(rect, course) {
            Beside::Left => (rect.x, Anchor::Start),
            Beside::Right => (rect.right(), Anchor::End),
            Beside::Flat => (rect.center().x, Anchor::Middle),
        };
        let mut y = rect.y;
        for row in &rows {
            let letter = row.pieces.first().map_or(12, |piece| piece.letter.size);
            let baseline = y + (row.feed + letter) / 2 - 2;
            let runs = row
                .pieces
                .iter()
                .map(|piece| Run {
                    text: piece.text.clone(),
                    bold: piece.letter.bold,
                    paint: frame.theme.paint(piece.color.unwrap_or(piece.letter.color)),
                })
                .collect();
            items.push(words(Words { at: Point { x, y: baseline }, anchor, size: letter, runs }));
            y += row.feed;
        }
        all.extend(frame.shown(frame.view.subdues_line(id), items));
    }
    all
}

enum Beside {
    /// The line stands left of the words.
    Left,
    /// The line stands right of the words.
    Right,
    Flat,
}

/// On which side of a label its line runs.
fn beside(rect: Rect, course: &[Point]) -> Beside {
    for pair in course.windows(2) {
        if pair[0].x != pair[1].x {
            continue;
        }
        let (x, low, high) = (pair[0].x, pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
        let along = low <= rect.y + 4 && rect.bottom() - 4 <= high;
        if along && x <= rect.x && rect.x - x <= 14 {
            return Beside::Left;
        }
        if along && x >= rect.right() && x - rect.right() <= 14 {
            return Beside::Right;
        }
    }
    Beside::Flat
}

/// The middle of each step's disc: where layout says, or else the first free place on the line itself.
fn step_places(frame: &Frame<'_>, courses: &Courses, taken: &mut Taken) -> BTreeMap<LineId, Point> {
    let mut places = BTreeMap::new();
    for (id, _) in frame.view.lines.enumerated().filter(|(_, line)| line.step.is_some()) {
        let center = match frame.layout.badges[id] {
            Some(center) => Some(frame.point(center)),
            None => badge::step_on_line(frame, id, courses, taken),
        };
        if let Some(center) = center {
            taken.add(square(center, frame.theme.metrics.step_radius + 2));
            places.insert(id, center);
        }
    }
    places
}

/// The square around a place, `half` px to each side.
fn square(center: Point, half: Px) -> Rect {
    Rect::new(center.x, center.y, 0, 0).grown(half)
}

/// Where the crosses of hops stand that lead nowhere.
fn cross_places(frame: &Frame<'_>, courses: &Courses, taken: &mut Taken) -> BTreeMap<LineId, Point> {
    let half = frame.theme.metrics.cross / 2 + 4;
    let mut places = BTreeMap::new();
    for (id, course) in &courses.by_line {
        if frame.theme.hop(frame.view.lines[*id].class).struck
            && let Some(center) = badge::on_line(frame, course, (half, half), taken, None)
        {
            taken.add(square(center, half));
            places.insert(*id, center);
        }
    }
    places
}

fn steps(frame: &Frame<'_>, places: &BTreeMap<LineId, Point>) -> Vec<Item> {
    let mut items = Vec::new();
    for (id, line) in frame.view.lines.enumerated() {
        if let (Some(number), Some(center)) = (&line.step, places.get(&id)) {
            let step = badge::step(frame.theme, number, *center).into();
            items.extend(frame.shown(frame.view.subdues_line(id), vec![step]));
        }
    }
    items
}

fn findings(frame: &Frame<'_>, courses: &Courses, taken: &mut Taken) -> Vec<Item> {
    let mut items = Vec::new();
    let mut on_box: BTreeMap<BoxId, usize> = BTreeMap::new();
    for finding in &frame.view.findings {
        for id in &finding.boxes {
            let count = on_box.entry(*id).or_default();
            let center = match (&frame.view.boxes[*id].form, frame.placed.get(id)) {
                (Form::Node(form), Some(placed)) => {
                    badge::on_tile(frame, placed.tile, form.guards.len(), *count)
                }
                _ => {
                    let Some(title) = frame.layout.titles[*id] else { continue };
                    let title = title.moved(frame.origin.x, frame.origin.y);
                    let pitch = frame.theme.metrics.note_width + 4;
                    let at = Px::try_from(*count).unwrap_or(0).min(3);
                    Point { x: title.right() - pitch / 2 - at * pitch, y: title.y + 11 }
                }
            };
            *count += 1;
            let badge = badge::finding(frame.theme, &finding.badge, finding.severity, center).into();
            items.extend(frame.shown(frame.view.subdues_box(*id), vec![badge]));
        }
        for id in &finding.lines {
            if let Some(center) = badge::on_line(frame, courses.of(*id), (17, 12), taken, Some(courses)) {
                taken.add(Rect::new(center.x - 16, center.y - 12, 32, 24));
                let badge = badge::finding(frame.theme, &finding.badge, finding.severity, center).into();
                items.extend(frame.shown(frame.view.subdues_line(*id), vec![badge]));
            }
        }
    }
    items
}

/// What the legend of marks has to tell.
fn occurs(view: &View, joins: bool) -> Occurs {
    let mut occurs = Occurs { join: joins, ..Occurs::default() };
    for boxed in view.boxes.iter() {
        if let Form::Node(form) = &boxed.form {
            if let Some(guard) = form.guards.first() {
                occurs.guard.get_or_insert((guard.kind, guard.category));
            }
            if !form.spans.is_empty() {
                occurs.twin.get_or_insert((form.kind, form.category));
            }
        }
    }
    occurs
}

/// The heads of the classes that occur.
fn heads(view: &View, theme: &Theme) -> Vec<Head> {
    let mut classes: Vec<&'static str> = view.hops.iter().map(|hop| hop.class).collect();
    for line in view.lines.iter() {
        if !classes.contains(&line.class) {
            classes.push(line.class);
        }
    }
    classes
        .into_iter()
        .map(|class| {
            let style = theme.hop(class);
            Head {
                class,
                marker: style.marker,
                paint: theme.paint(style.color),
                ground: theme.paint(Role::Bg),
                stroke: theme.strokes.marker,
            }
        })
        .collect()
}

fn words(words: Words) -> Item {
    Item::Text(words)
}

#[cfg(test)]
mod tests {
    use super::prefix_of;

    #[test]
    fn a_prefix_is_safe_whatever_the_file_is_called() {
        assert_eq!(prefix_of("three-tier"), "hm-three-tier");
        assert_eq!(prefix_of("a b\"<構成>"), "hm-a-b-----");
        assert_eq!(prefix_of(""), "hm-");
        assert!(prefix_of(&"x".repeat(500)).len() < 80);
    }
}
