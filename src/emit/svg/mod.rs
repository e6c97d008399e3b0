//! A scene as SVG: the one place for numbers, ids, escaping.
//!
//! Elements and attributes have names from two closed lists, text comes in by one door that cleans and escapes it, and
//! no number that is not finite can be written. The document is light; a style scoped by the root's id recolors it where
//! the reader prefers dark, or where the page it stands in is dark. No script, image, font, filter or foreign markup can
//! be said here at all, and a link in a page only.

pub(super) mod element;
mod output;
pub(super) mod text;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::base::geometry::Px;
use crate::scene::item::{
    About, Anchor, Cap, Glyph, Group, Head, Heads, Item, Look, Marker, Paint, Scale, Scene, Shape, Words,
};
use element::{Attribute, Class, Element, Name};
use output::Output;

/// Where a drawing is seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Home {
    /// In a file of its own, which a page shows as an image: dark where the reader prefers it.
    File,
    /// In the markup of a page: dark where the page is (CSS `color-scheme`, or one of mdBook's dark themes), light on
    /// paper, with its links, and narrowed to the page until its words would be too small to read.
    Page,
}

/// Classes of the root element by which mdBook's dark themes are known, also to versions without `color-scheme`.
pub(super) const DARK_THEMES: &str = ":is(.ayu,.coal,.navy)";

/// Writes a scene as a whole SVG document for a file, with a line feed at its end and no empty line in it.
#[must_use]
pub fn write(scene: &Scene) -> String {
    document(scene, Home::File)
}

/// Writes a scene as an SVG element for the markup of a page, on one line.
///
/// Characters that mean something to Markdown, or to programs that look for directives, formulas or emoji in it, are
/// written as references wherever a user's words can stand: the line is the same whoever reads the page first.
#[must_use]
pub fn write_in_page(scene: &Scene) -> String {
    inert_line(&document(scene, Home::Page))
}

fn document(scene: &Scene, home: Home) -> String {
    let mut writer =
        Writer { prefix: &scene.prefix, home, dark: BTreeMap::new(), links: false, out: Output::default() };
    // What stands before the items depends on them.
    if !scene.heads.is_empty() {
        writer.out.open(Element::new(Name::Defs));
        for head in &scene.heads {
            writer.head(head);
        }
        writer.out.close(Name::Defs);
    }
    writer.items(&scene.items);
    let drawn = std::mem::take(&mut writer.out);

    let title = writer.id("title");
    let desc = writer.id("desc");
    let out = &mut writer.out;
    out.worded(Element::new(Name::Title).set(Attribute::Id, &title), &scene.title);
    out.worded(Element::new(Name::Desc).set(Attribute::Id, &desc), &scene.description);
    if let Some(style) = writer.style(scene.size.w) {
        writer.out.open(Element::new(Name::Style));
        writer.out.style(&style);
        writer.out.close(Name::Style);
    }
    let root = Element::new(Name::Svg)
        .word(Attribute::Xmlns, "http://www.w3.org/2000/svg")
        .set(Attribute::Id, &scene.prefix)
        .set(Attribute::Lang, scene.lang)
        .set(Attribute::ViewBox, format!("0 0 {} {}", scene.size.w, scene.size.h))
        .px(Attribute::Width, scene.size.w)
        .px(Attribute::Height, scene.size.h)
        // What stands in an image is out of reach, and links must not be.
        .word(Attribute::Role, if writer.links { "group" } else { "img" })
        .set(Attribute::AriaLabelledby, format!("{title} {desc}"))
        .set(Attribute::FontFamily, &scene.fonts);
    root.document(&writer.out.finish(), &drawn.finish())
}

/// In a page, words of 12 px shrink to 8 px, and no further: from there on the drawing is moved sideways.
const LEAST_SCALE: (Px, Px) = (2, 3);

/// What writing needs to know beside the scene, and the paints that it met.
struct Writer<'scene> {
    prefix: &'scene str,
    home: Home,
    /// Rules of the two schemes. One paint has one color in each.
    dark: BTreeMap<Class, Paint>,
    /// Whether something leads elsewhere.
    links: bool,
    out: Output,
}

impl Writer<'_> {
    fn id(&self, name: &str) -> String {
        format!("{}-{name}", self.prefix)
    }

    fn items(&mut self, items: &[Item]) {
        // Groups hold items to a depth that the scene alone decides: guards and crosses stand in groups, what is
        // subdued in one more.
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &Item) {
        let element = match item {
            Item::Group(group) => return self.group(group),
            Item::Faint { opacity, items } => {
                self.out.open(Element::new(Name::G).number(Attribute::Opacity, f64::from(*opacity) / 100.0));
                self.items(items);
                return self.out.close(Name::G);
            }
            Item::Rect { rect, radius, look } => {
                let mut element = Element::new(Name::Rect)
                    .px(Attribute::X, rect.x)
                    .px(Attribute::Y, rect.y)
                    .px(Attribute::Width, rect.w)
                    .px(Attribute::Height, rect.h);
                if *radius > 0 {
                    element = element.px(Attribute::Rx, *radius);
                }
                self.look(element, look)
            }
            Item::Circle { center, radius, look } => {
                let element = Element::new(Name::Circle)
                    .px(Attribute::Cx, center.x)
                    .px(Attribute::Cy, center.y)
                    .number(Attribute::R, *radius);
                self.look(element, look)
            }
            Item::Path { steps, look, heads } => {
                let element = self.heads(Element::new(Name::Path).path(Attribute::D, steps), *heads);
                self.look(element, look)
            }
            Item::Text(words) => return self.words(words),
            Item::Drawing { at, scale, glyph, paint, stroke } => {
                return self.drawing((at.x, at.y), *scale, glyph, *paint, *stroke);
            }
        };
        self.out.leaf(element);
    }

    fn group(&mut self, group: &Group) {
        let href = group.about.href.as_ref().filter(|_| self.home == Home::Page);
        if let Some(href) = href {
            self.links = true;
            let href = href.replace('{', "%7B").replace('}', "%7D");
            self.out.open(Element::new(Name::A).set(Attribute::Href, href));
        }
        self.out.open(about(Element::new(Name::G), &group.about));
        if let Some(title) = &group.title {
            self.out.worded(Element::new(Name::Title), title);
        }
        self.items(&group.items);
        self.out.close(Name::G);
        if href.is_some() {
            self.out.close(Name::A);
        }
    }

    fn heads<'a>(&self, element: Element<'a>, heads: Heads) -> Element<'a> {
        let mut element = element;
        for (attribute, class) in [(Attribute::MarkerStart, heads.start), (Attribute::MarkerEnd, heads.end)] {
            if let Some(class) = class {
                element = element.set(attribute, format!("url(#{}-{class})", self.prefix));
            }
        }
        element
    }

    fn look<'a>(&mut self, element: Element<'a>, look: &Look) -> Element<'a> {
        let mut element = element;
        let mut classes = [None; 2];
        match look.fill {
            Some(paint) => {
                classes[0] = self.recolor(paint, Attribute::Fill);
                element = element.color(Attribute::Fill, paint.light);
            }
            None => element = element.word(Attribute::Fill, "none"),
        }
        if let Some(stroke) = &look.stroke {
            classes[1] = self.recolor(stroke.paint, Attribute::Stroke);
            element = element
                .color(Attribute::Stroke, stroke.paint.light)
                .number(Attribute::StrokeWidth, stroke.width);
            if !stroke.dash.is_empty() {
                let dash = text::wholes(stroke.dash.iter().map(|part| i64::from(*part)));
                element = element.set(Attribute::StrokeDasharray, dash);
            }
            if stroke.cap == Cap::Round {
                element = element.word(Attribute::StrokeLinecap, "round");
            }
        }
        if let Some(opacity) = look.opacity {
            element = element.number(Attribute::Opacity, f64::from(opacity) / 100.0);
        }
        element.classes(classes)
    }

    /// The class that recolors a paint in the dark, where that is another color.
    fn recolor(&mut self, paint: Paint, attribute: Attribute) -> Option<Class> {
        if !paint.changes() {
            return None;
        }
        let class = Class { attribute, role: paint.role };
        self.dark.insert(class, paint);
        Some(class)
    }

    /// The style of a drawing so many px wide; nothing where it has nothing to say.
    fn style(&self, width: Px) -> Option<String> {
        let root = self.prefix;
        let mut dark: Vec<(&Class, &Paint)> = self.dark.iter().collect();
        dark.sort_by_key(|(class, _)| (class.letter(), class.role.name()));
        let rules = |color: &dyn Fn(&Paint) -> String| -> String {
            let rule = |(class, paint): &(&Class, &Paint)| {
                let (letter, name, property) = (class.letter(), class.role.name(), class.attribute.name());
                format!("#{root} .{letter}-{name}{{{property}:{}}}", color(paint))
            };
            dark.iter().map(rule).collect()
        };
        match self.home {
            Home::File if self.dark.is_empty() => None,
            Home::File => {
                let rules = rules(&|paint| paint.dark.to_string());
                Some(format!(
                    "@supports (color-scheme: dark){{@media (prefers-color-scheme: dark){{{rules} }} }}"
                ))
            }
            Home::Page => {
                let rules = rules(&|paint| format!("light-dark({},{})", paint.light, paint.dark));
                let least = width.saturating_mul(LEAST_SCALE.0) / LEAST_SCALE.1;
                Some(format!(
                    "#{root}{{display:block;max-width:max(100%,{least}px);height:auto}}\
                     {DARK_THEMES} #{root}{{color-scheme:dark}}\
                     @media print{{#{root}{{color-scheme:light!important}} }}\
                     #{root} a{{text-decoration:underline}}{rules}"
                ))
            }
        }
    }

    fn words(&mut self, words: &Words) {
        let mut element = Element::new(Name::Text)
            .px(Attribute::X, words.at.x)
            .px(Attribute::Y, words.at.y)
            .px(Attribute::FontSize, words.size);
        element = match words.anchor {
            Anchor::Start => element,
            Anchor::Middle => element.word(Attribute::TextAnchor, "middle"),
            Anchor::End => element.word(Attribute::TextAnchor, "end"),
        };
        // The first run is the text itself and the others stand in it: readers drop white space at the edges of a
        // `tspan`, so that what parts two runs has to stand before it.
        let Some((first, rest)) = words.runs.split_first() else { return self.out.leaf(element) };
        let class = self.recolor(first.paint, Attribute::Fill);
        self.out.open(
            element.weight(first.bold).color(Attribute::Fill, first.paint.light).classes([class, None]),
        );
        self.out.words(&first.text);
        for run in rest {
            let gap = run.text.len() - run.text.trim_start().len();
            if gap > 0 {
                self.out.words(&run.text[..gap]);
            }
            let class = self.recolor(run.paint, Attribute::Fill);
            let weight = match (first.bold, run.bold) {
                (true, false) => Some("400"),
                (false, true) => Some("700"),
                _ => None,
            };
            let mut inner =
                Element::new(Name::Tspan).color(Attribute::Fill, run.paint.light).classes([class, None]);
            if let Some(weight) = weight {
                inner = inner.word(Attribute::FontWeight, weight);
            }
            self.out.inline(inner, &run.text[gap..]);
        }
        self.out.close(Name::Text);
    }

    fn drawing(&mut self, at: (Px, Px), scale: Scale, glyph: &Glyph, paint: Paint, stroke: f64) {
        let mut transform = format!("translate({})", text::wholes([at.0.into(), at.1.into()]));
        if scale.to != scale.from {
            // In ten-thousandths, rounded, since hundredths of a tile would be seen.
            let by = (i64::from(scale.to) * 10_000 + i64::from(scale.from.max(1)) / 2)
                / i64::from(scale.from.max(1));
            let text = format!("{}.{:04}", by / 10_000, by % 10_000);
            transform.push_str(&format!(" scale({})", text.trim_end_matches('0').trim_end_matches('.')));
        }
        let class = self.recolor(paint, Attribute::Stroke);
        self.out.open(
            Element::new(Name::G)
                .set(Attribute::Transform, transform)
                .word(Attribute::Fill, "none")
                .color(Attribute::Stroke, paint.light)
                .number(Attribute::StrokeWidth, stroke)
                .word(Attribute::StrokeLinecap, "round")
                .word(Attribute::StrokeLinejoin, "round")
                .classes([None, class]),
        );
        for shape in &glyph.shapes {
            self.shape(shape, paint);
        }
        self.out.close(Name::G);
    }

    fn shape(&mut self, shape: &Shape, paint: Paint) {
        let (element, solid) = match shape {
            Shape::Path { d, solid } => (Element::new(Name::Path).set(Attribute::D, *d), *solid),
            Shape::Circle { cx, cy, r, solid } => (
                Element::new(Name::Circle)
                    .number(Attribute::Cx, *cx)
                    .number(Attribute::Cy, *cy)
                    .number(Attribute::R, *r),
                *solid,
            ),
            Shape::Rect { x, y, width, height, rx, solid } => {
                let mut element = Element::new(Name::Rect)
                    .number(Attribute::X, *x)
                    .number(Attribute::Y, *y)
                    .number(Attribute::Width, *width)
                    .number(Attribute::Height, *height);
                if *rx > 0.0 {
                    element = element.number(Attribute::Rx, *rx);
                }
                (element, *solid)
            }
        };
        if !solid {
            return self.out.leaf(element);
        }
        let class = self.recolor(paint, Attribute::Fill);
        let element = element.color(Attribute::Fill, paint.light).word(Attribute::Stroke, "none");
        self.out.leaf(element.classes([class, None]));
    }

    /// The head of a class of lines: its tip at 10, 6 of a square of 12, so that it covers the end of the line.
    fn head(&mut self, head: &Head) {
        let (hollow, filled) =
            (Look::filled(head.ground).and_stroke(head.paint, head.stroke), Look::filled(head.paint));
        let open = Look::stroked(head.paint, head.stroke);
        let shapes: Vec<(&str, Look)> = match head.marker {
            Marker::Triangle => vec![("M1 1L10 6L1 11z", filled)],
            Marker::HollowTriangle => vec![("M1.5 1.5L10 6L1.5 10.5z", hollow)],
            Marker::HalfTriangle => {
                vec![("M1.5 1.5L10 6L1.5 10.5z", hollow), ("M1.5 6L10 6L1.5 10.5z", filled)]
            }
            Marker::Diamond => vec![("M1 6L5.5 2L10 6L5.5 10z", filled)],
            Marker::HollowDiamond => vec![("M1 6L5.5 2L10 6L5.5 10z", hollow)],
            Marker::Arrow => vec![("M2 1.5L9 6L2 10.5", open)],
            Marker::Bar => vec![("M10 1.5L10 10.5", Look::stroked(head.paint, head.stroke * 2.0))],
        };
        self.out.open(
            Element::new(Name::Marker)
                .set(Attribute::Id, self.id(head.class))
                .word(Attribute::ViewBox, "0 0 12 12")
                .px(Attribute::RefX, 10)
                .px(Attribute::RefY, 6)
                .px(Attribute::MarkerWidth, 12)
                .px(Attribute::MarkerHeight, 12)
                .word(Attribute::MarkerUnits, "userSpaceOnUse")
                .word(Attribute::Orient, "auto-start-reverse"),
        );
        for (d, look) in shapes {
            let shape =
                Element::new(Name::Path).word(Attribute::D, d).word(Attribute::StrokeLinejoin, "round");
            let shape = self.look(shape, &look);
            self.out.leaf(shape);
        }
        self.out.close(Name::Marker);
    }
}

/// A finished drawing on one line, its words without a character that is not plainly a word to any Markdown.
fn inert_line(drawing: &str) -> String {
    #[derive(PartialEq)]
    enum At {
        Words,
        Tag,
        Value,
    }
    let mut out = String::with_capacity(drawing.len() + drawing.len() / 16);
    let mut at = At::Words;
    let mut in_style = false;
    for (offset, letter) in drawing.char_indices() {
        // Words and values hold no `<`, `>` or `"` of their own: those are references.
        at = match (at, letter) {
            (At::Words, '<') => {
                in_style = drawing[offset..].starts_with("<style");
                At::Tag
            }
            (At::Tag, '>') => At::Words,
            (At::Tag, '"') => At::Value,
            (At::Value, '"') => At::Tag,
            (at, _) => at,
        };
        match (letter, &at) {
            ('\n', _) => {}
            ('[' | ']' | '*' | '_' | '`' | '\\' | '$' | '~' | '|', At::Words | At::Value)
            | (':', At::Words)
                if !in_style =>
            {
                // Writing to a string cannot fail.
                let _ = write!(out, "&#{};", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out
}

/// What a group stands for, as attributes.
fn about<'a>(element: Element<'a>, about: &'a About) -> Element<'a> {
    let mut element = element;
    for (attribute, value) in [
        (Attribute::DataNode, &about.node),
        (Attribute::DataBoundary, &about.boundary),
        (Attribute::DataStep, &about.step),
        (Attribute::DataFinding, &about.finding),
        (Attribute::DataGuards, &about.guards),
    ] {
        if let Some(value) = value {
            element = element.set(attribute, value);
        }
    }
    if !about.links.is_empty() {
        let links = text::wholes(about.links.iter().map(|link| *link as i64));
        element = element.set(Attribute::DataLink, links);
    }
    if let Some(hop) = about.hop {
        element = element.word(Attribute::DataHop, hop);
    }
    if !about.spans.is_empty() {
        element = element.set(Attribute::DataSpans, about.spans.join(" "));
    }
    if let Some((one, other)) = &about.reference {
        element = element.set(Attribute::DataReference, format!("{one} {other}"));
    }
    element
}

#[cfg(test)]
mod tests {
    use super::text::clean;
    use super::{write, write_in_page};
    use crate::base::geometry::{Point, Size};
    use crate::emit::verify::{verify, verify_in_page};
    use crate::scene::item::{About, Anchor, Group, Item, Paint, Role, Run, Scene, Words};
    use crate::theme;

    fn ink() -> Paint {
        theme::default().paint(Role::Ink)
    }

    /// A drawing in which every text of a user's is `text`, for a file and for a page.
    fn drawings(text: &str) -> (String, String) {
        let words = Words {
            at: Point { x: 1, y: 2 },
            anchor: Anchor::Middle,
            size: 12,
            runs: vec![
                Run { text: text.to_owned(), bold: true, paint: ink() },
                Run { text: text.to_owned(), bold: false, paint: ink() },
            ],
        };
        let group = Group {
            about: About {
                node: Some(text.to_owned()),
                href: Some("a_b.md?{x}[y]".to_owned()),
                ..About::default()
            },
            title: Some(text.to_owned()),
            items: vec![Item::Text(words)],
        };
        let scene = Scene {
            prefix: "hm-t".to_owned(),
            lang: "en",
            title: format!("t{text}"),
            description: format!("d{text}"),
            size: Size { w: 10, h: 10 },
            fonts: "Arial, 'Noto Sans JP'".to_owned(),
            heads: Vec::new(),
            items: vec![Item::Group(group)],
        };
        (write(&scene), write_in_page(&scene))
    }

    #[test]
    fn hostile_words_stay_words() {
        for text in [
            "</text><script>alert(1)</script>",
            "]]>",
            "--><!--",
            "?><?x",
            "\" onload=\"x",
            "' onload='x",
            "&lt;b&gt; &#60;",
            "{{#include /etc/passwd}}",
            "a\n\nb\r\n\tc",
            "\u{0}\u{1}\u{7}\u{1B}[31m\u{9F}",
            "\u{202E}gnp.exe\u{2066}",
            "שלום العربية",
            "\u{FFFF}\u{FDD0}\u{1FFFE}\u{FEFF}",
            "<style>*{fill:url(http://x)}</style>",
            "",
        ] {
            let (file, page) = drawings(text);
            verify(&file).unwrap_or_else(|fault| panic!("{text:?}: {fault}\n{file}"));
            verify_in_page(&page).unwrap_or_else(|fault| panic!("{text:?}: {fault}\n{page}"));
            assert!(!page.contains('\n'), "{text:?}");
            for written in [file, page] {
                assert!(!written.contains("<script"), "{text:?}");
                assert!(!written.contains("{{"), "{text:?}");
                assert!(!written.contains("\n\n"), "{text:?}");
                let document = roxmltree::Document::parse(&written).expect("well-formed");
                let in_text = |node: &roxmltree::Node| {
                    let above = node.parent();
                    node.is_text()
                        && above.is_some_and(|above| matches!(above.tag_name().name(), "text" | "tspan"))
                };
                let told: String =
                    document.descendants().filter(in_text).filter_map(|node| node.text()).collect();
                assert_eq!(
                    told.trim_end_matches('\n'),
                    clean(text).repeat(2).trim_end_matches('\n'),
                    "{text:?}"
                );
            }
        }
    }

    #[test]
    fn a_drawing_in_a_page_follows_the_page_and_keeps_its_links() {
        let (file, page) = drawings("x [y](z) _a_ $b$ :c: \\");
        assert_eq!(page.matches("#hm-t .f-ink{fill:light-dark(#").count(), 1, "{page}");
        assert!(page.contains(":is(.ayu,.coal,.navy) #hm-t{color-scheme:dark}"), "{page}");
        assert!(page.contains("<a href=\"a&#95;b.md?%7Bx%7D&#91;y&#93;\"><g data-node=\"x "), "{page}");
        assert!(page.contains("role=\"group\""), "{page}");
        assert!(page.contains(">x &#91;y&#93;(z) &#95;a&#95; &#36;b&#36; &#58;c&#58; &#92;<"), "{page}");
        assert!(!file.contains("href") && file.contains("role=\"img\""), "{file}");
    }

    #[test]
    fn the_dark_scheme_names_each_color_once() {
        let (written, _) = drawings("x");
        assert_eq!(written.matches("#hm-t .f-ink{fill:").count(), 1);
        assert!(written.contains("@supports (color-scheme: dark){@media (prefers-color-scheme: dark){#hm-t"));
    }
}
