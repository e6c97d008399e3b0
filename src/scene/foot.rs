//! The foot: steps, findings, and a legend of what occurs.

use super::item::{About, Anchor, Group, Heads, Item, Look, PathStep, Run, Scale, Stroke, Words};
use super::{badge, words};
use crate::base::geometry::{Point, Px, Rect};
use crate::theme::Theme;
use crate::theme::glyph;
use crate::theme::paint::Role;
use crate::theme::style::{Cap, Letter};
use crate::theme::{ruler, wrap};
use crate::view::picture::{Category, View};

/// What occurs in the drawing and is worth a row of the legend.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Occurs {
    pub guard: Option<(&'static str, Category)>,
    pub twin: Option<(&'static str, Category)>,
    pub join: bool,
    pub stack: bool,
}

/// A block of the foot under one heading, drawn at the origin.
struct Block {
    items: Vec<Item>,
    height: Px,
}

/// Draws the foot below `top`; gives the items and the height that they take.
pub(super) fn foot(theme: &Theme, view: &View, occurs: Occurs, top: Point, width: Px) -> (Vec<Item>, Px) {
    let metrics = &theme.metrics;
    let makers: Vec<Box<dyn Fn(Px) -> Block + '_>> = {
        let mut makers: Vec<Box<dyn Fn(Px) -> Block + '_>> = Vec::new();
        for flow in &view.flows {
            makers.push(Box::new(move |width| {
                let mut rows = Rows::new(theme, &flow.title, width);
                for step in &flow.steps {
                    rows.badge_row(&step.text, |center| badge::step(theme, &step.number, center).into());
                }
                rows.block()
            }));
        }
        if !view.findings.is_empty() {
            makers.push(Box::new(move |width| {
                let mut rows = Rows::new(theme, view.headings.findings, width);
                for finding in &view.findings {
                    rows.badge_row(&finding.text, |center| {
                        badge::finding(theme, &finding.badge, finding.severity, center).into()
                    });
                }
                rows.block()
            }));
        }
        if !view.hops.is_empty() {
            makers.push(Box::new(move |width| {
                let mut rows = Rows::new(theme, view.headings.hops, width);
                for hop in &view.hops {
                    rows.hop_row(hop.class, hop.word, hop.meaning);
                }
                rows.block()
            }));
        }
        if occurs.guard.is_some() || occurs.twin.is_some() || occurs.join || occurs.stack {
            makers.push(Box::new(move |width| {
                let mut rows = Rows::new(theme, view.headings.marks, width);
                if let Some((kind, category)) = occurs.guard {
                    rows.tile_row(view.marks.guard, kind, category);
                }
                if let Some((kind, category)) = occurs.twin {
                    rows.tile_row(view.marks.twin, kind, category);
                }
                if occurs.join {
                    rows.join_row(view.marks.join);
                }
                rows.block()
            }));
        }
        makers
    };
    if makers.is_empty() {
        return (Vec::new(), 0);
    }
    let gap = metrics.foot_column_gap;
    let fitting = ((width + gap) / (metrics.foot_column_least + gap)).max(1);
    let count = Px::try_from(makers.len()).unwrap_or(1).min(fitting).max(1);
    let column = ((width - gap * (count - 1)) / count).min(metrics.foot_column_most + 40);
    let mut items = vec![rule(theme, top, width)];
    let mut height = 0;
    // Each block goes to the column that is shortest so far, so that long lists do not push others far down.
    let mut columns: Vec<Px> = vec![0; usize::try_from(count).unwrap_or(1)];
    for (at, make) in makers.iter().enumerate() {
        let block = make(column);
        let index = if at < columns.len() {
            at
        } else {
            columns.iter().enumerate().min_by_key(|(at, used)| (**used, *at)).map_or(0, |(at, _)| at)
        };
        // Under a wide picture the columns stay together, so that one glance takes them in.
        let pitch = ((width + gap) / count).min(column + 2 * gap);
        let x = top.x + Px::try_from(index).unwrap_or(0) * pitch;
        let y = top.y + columns[index];
        items.extend(block.items.into_iter().map(|item| moved(item, x, y)));
        columns[index] += block.height;
        height = height.max(columns[index]);
    }
    (items, height)
}

fn rule(theme: &Theme, top: Point, width: Px) -> Item {
    Item::Path {
        steps: vec![PathStep::Move(top), PathStep::Line(Point { x: top.x + width, ..top })],
        look: Look::stroked(theme.paint(Role::Rule), theme.strokes.rule),
        heads: Heads::default(),
    }
}

/// The rows of a block, from its heading down.
struct Rows<'theme> {
    theme: &'theme Theme,
    width: Px,
    items: Vec<Item>,
    /// The baseline of the next row.
    y: Px,
}

impl<'theme> Rows<'theme> {
    fn new(theme: &'theme Theme, heading: &str, width: Px) -> Self {
        let mut rows = Self { theme, width, items: Vec::new(), y: theme.metrics.foot_heading_gap };
        let letter = theme.letters.foot_heading;
        for line in wrap::wrap(heading, letter.size, letter.bold, width, 2) {
            rows.words(0, &[(line.as_str(), letter, None)]);
            rows.y += letter.feed;
        }
        rows.y += 4;
        rows
    }

    fn words(&mut self, x: Px, runs: &[(&str, Letter, Option<Role>)]) {
        let size = runs.first().map_or(12, |(_, letter, _)| letter.size);
        let runs = runs
            .iter()
            .map(|(text, letter, color)| Run {
                text: (*text).to_owned(),
                bold: letter.bold,
                paint: self.theme.paint(color.unwrap_or(letter.color)),
            })
            .collect();
        self.items.push(words(Words { at: Point { x, y: self.y }, anchor: Anchor::Start, size, runs }));
    }

    /// A badge and words that may need several lines.
    fn badge_row(&mut self, text: &str, badge: impl Fn(Point) -> Item) {
        /// More than this belongs into the document.
        const MOST: usize = 6;
        let theme = self.theme;
        let letter = theme.letters.foot_text;
        let radius = theme.metrics.step_radius;
        let indent = 2 * radius + 12;
        self.items.push(badge(Point { x: radius + 2, y: self.y - 4 }));
        let lines = wrap::wrap(text, letter.size, letter.bold, self.width - indent, MOST);
        let count = lines.len().max(1);
        for (at, line) in lines.into_iter().enumerate() {
            self.words(indent, &[(line.as_str(), letter, None)]);
            if at + 1 < count {
                self.y += letter.feed;
            }
        }
        self.y += theme.metrics.foot_row;
    }

    fn hop_row(&mut self, class: &'static str, word: &str, meaning: &str) {
        let theme = self.theme;
        let metrics = &theme.metrics;
        let style = theme.hop(class);
        let letter = theme.letters.foot_text;
        let y = self.y - 4;
        let line = Item::Path {
            steps: vec![
                PathStep::Move(Point { x: 0, y }),
                PathStep::Line(Point { x: metrics.legend_line, y }),
            ],
            look: Look {
                fill: None,
                stroke: Some(Stroke {
                    paint: theme.paint(style.color),
                    width: style.width,
                    dash: style.dash.clone(),
                    cap: style.cap,
                }),
                opacity: None,
            },
            heads: Heads { start: None, end: Some(class) },
        };
        self.items.push(line);
        if style.struck {
            let (middle, half) = (metrics.legend_line / 2 - 4, 5);
            self.items.push(Item::Path {
                steps: vec![
                    PathStep::Move(Point { x: middle - half, y: y - half }),
                    PathStep::Line(Point { x: middle + half, y: y + half }),
                    PathStep::Move(Point { x: middle + half, y: y - half }),
                    PathStep::Line(Point { x: middle - half, y: y + half }),
                ],
                look: Look {
                    fill: None,
                    stroke: Some(Stroke {
                        paint: theme.paint(style.color),
                        width: theme.strokes.cross,
                        dash: Vec::new(),
                        cap: Cap::Round,
                    }),
                    opacity: None,
                },
                heads: Heads::default(),
            });
        }
        let indent = metrics.legend_line + metrics.legend_gap;
        let bold = Letter { bold: true, ..letter };
        let meaning_letter = Letter { color: Role::Soft, ..letter };
        let both = format!("{word} {meaning}");
        // The word is bold and so wider than it is measured with the rest.
        let wider = ruler::width(word, letter.size, true) - ruler::width(word, letter.size, false);
        let lines = wrap::wrap(&both, letter.size, false, self.width - indent - wider, 3);
        let count = lines.len().max(1);
        for (at, text) in lines.into_iter().enumerate() {
            match text.strip_prefix(word).filter(|_| at == 0) {
                Some(rest) => {
                    self.words(indent, &[(word, bold, Some(style.color)), (rest, meaning_letter, None)]);
                }
                None => self.words(indent, &[(text.as_str(), meaning_letter, None)]),
            }
            if at + 1 < count {
                self.y += letter.feed;
            }
        }
        self.y += metrics.foot_row;
    }

    fn tile_row(&mut self, text: &str, kind: &'static str, category: Category) {
        let theme = self.theme;
        let side = theme.metrics.mini_tile;
        let rect = Rect::new(0, self.y - 4 - side / 2, side, side);
        self.items.push(Item::Rect {
            rect,
            radius: theme.metrics.mini_tile_radius,
            look: Look::filled(theme.tile(category)),
        });
        self.items.push(Item::Drawing {
            at: Point { x: rect.x, y: rect.y },
            scale: Scale { to: side, from: i32::from(glyph::GLYPH_SIDE) },
            glyph: glyph::glyph(kind, category),
            paint: theme.paint(Role::Glyph),
            stroke: theme.strokes.glyph * 1.414,
        });
        self.mark_text(text);
    }

    fn join_row(&mut self, text: &str) {
        let theme = self.theme;
        let center = Point { x: theme.metrics.mini_tile / 2, y: self.y - 4 };
        let radius = f64::from(theme.metrics.join_dot_tenths) / 10.0;
        self.items.push(Item::Circle { center, radius, look: Look::filled(theme.paint(Role::Ink)) });
        self.mark_text(text);
    }

    fn mark_text(&mut self, text: &str) {
        let letter = self.theme.letters.foot_text;
        let indent = self.theme.metrics.mini_tile + 12;
        let lines = wrap::wrap(text, letter.size, letter.bold, self.width - indent, 2);
        let count = lines.len().max(1);
        for (at, line) in lines.into_iter().enumerate() {
            self.words(indent, &[(line.as_str(), letter, None)]);
            if at + 1 < count {
                self.y += letter.feed;
            }
        }
        self.y += self.theme.metrics.foot_row + 2;
    }

    fn block(self) -> Block {
        let height = self.y - self.theme.metrics.foot_row + 16;
        Block { items: self.items, height }
    }
}

/// An item at another place.
fn moved(item: Item, x: Px, y: Px) -> Item {
    let shift = |point: Point| Point { x: point.x + x, y: point.y + y };
    match item {
        Item::Group(group) => Item::Group(Group {
            about: About { ..group.about },
            title: group.title,
            items: group.items.into_iter().map(|item| moved(item, x, y)).collect(),
        }),
        Item::Faint { opacity, items } => {
            Item::Faint { opacity, items: items.into_iter().map(|item| moved(item, x, y)).collect() }
        }
        Item::Rect { rect, radius, look } => Item::Rect { rect: rect.moved(x, y), radius, look },
        Item::Circle { center, radius, look } => Item::Circle { center: shift(center), radius, look },
        Item::Path { steps, look, heads } => Item::Path {
            steps: steps
                .into_iter()
                .map(|step| match step {
                    PathStep::Move(to) => PathStep::Move(shift(to)),
                    PathStep::Line(to) => PathStep::Line(shift(to)),
                    PathStep::Bend(control, to) => PathStep::Bend(shift(control), shift(to)),
                    PathStep::Close => PathStep::Close,
                })
                .collect(),
            look,
            heads,
        },
        Item::Text(words) => Item::Text(Words { at: shift(words.at), ..words }),
        Item::Drawing { at, scale, glyph, paint, stroke } => {
            Item::Drawing { at: shift(at), scale, glyph, paint, stroke }
        }
    }
}
