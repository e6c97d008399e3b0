//! Drawings by name: one for each common kind and each category, and the marks at the corners of boundaries.
//!
//! A drawing is made of paths, circles and rectangles without colors. The renderer strokes them in one color with
//! round caps and joins ([`Strokes::glyph`](super::style::Strokes), divided by the root of the scale so that
//! small tiles do not look thin), and fills only what is solid.

use super::drawings::{Drawing, GLYPHS, MARKS};
use crate::catalog::kind::Category;

/// Side of the square in which glyphs are drawn.
pub const GLYPH_SIDE: u8 = 48;

/// Side of the square in which marks are drawn.
pub const MARK_SIDE: u8 = 20;

/// A drawing: its shapes in the order of painting.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Glyph {
    pub shapes: Vec<Shape>,
}

/// A stroke, or a solid spot. Coordinates are those of the drawing's square, origin top left, y down.
#[derive(Clone, PartialEq, Debug)]
pub enum Shape {
    Path {
        /// Path data as SVG writes it.
        d: &'static str,
        solid: bool,
    },
    Circle {
        cx: f64,
        cy: f64,
        r: f64,
        solid: bool,
    },
    Rect {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        /// Radius of the corners.
        rx: f64,
        solid: bool,
    },
}

/// The drawing for a kind, in a square of [`GLYPH_SIDE`]; where it has none, that of its category.
#[must_use]
pub fn glyph(kind_id: &str, category: Category) -> &'static Glyph {
    static NOTHING: Glyph = Glyph { shapes: Vec::new() };
    find(&GLYPHS, kind_id).or_else(|| find(&GLYPHS, category_file(category))).map_or(&NOTHING, Drawing::glyph)
}

/// The drawing of a kind itself, in a square of [`GLYPH_SIDE`].
#[must_use]
pub fn own(kind_id: &str) -> Option<&'static Glyph> {
    find(&GLYPHS, kind_id).map(Drawing::glyph)
}

/// The drawing for the corner of a boundary, by its role or by its kind, in a square of [`MARK_SIDE`].
#[must_use]
pub fn mark(name: &str) -> Option<&'static Glyph> {
    find(&MARKS, name).map(Drawing::glyph)
}

/// Whether there is a mark of this name.
pub(super) fn has_mark(name: &str) -> bool {
    find(&MARKS, name).is_some()
}

/// The file of a name, in a list that is sorted by whole file names.
fn find(files: &'static [Drawing], name: &str) -> Option<&'static Drawing> {
    let wanted = || name.bytes().chain(*b".svg");
    let found = files.binary_search_by(|drawing| drawing.file.bytes().cmp(wanted()));
    found.ok().and_then(|at| files.get(at))
}

const fn category_file(category: Category) -> &'static str {
    match category {
        Category::Compute => "category-compute",
        Category::Containers => "category-containers",
        Category::Network => "category-network",
        Category::Storage => "category-storage",
        Category::Database => "category-database",
        Category::Integration => "category-integration",
        Category::Analytics => "category-analytics",
        Category::Security => "category-security",
        Category::Management => "category-management",
        Category::DeveloperTools => "category-developer-tools",
        Category::MachineLearning => "category-machine-learning",
        Category::Migration => "category-migration",
        Category::EndUser => "category-end-user",
        Category::Frontend => "category-frontend",
        Category::Business => "category-business",
        Category::Iot => "category-iot",
        Category::General => "category-general",
    }
}

impl Drawing {
    #[cfg(test)]
    fn name(&self) -> &'static str {
        self.file.strip_suffix(".svg").unwrap_or(self.file)
    }

    fn glyph(&'static self) -> &'static Glyph {
        // A test reads every file.
        self.read.get_or_init(|| read(self.text).unwrap_or_default())
    }
}

/// Reads a drawing of ours.
///
/// # Errors
///
/// Not XML, or an element or attribute that a drawing does not have; the answer says which.
fn read(text: &'static str) -> Result<Glyph, String> {
    let document = roxmltree::Document::parse(text).map_err(|error| error.to_string())?;
    let elements = document.root_element().children().filter(roxmltree::Node::is_element);
    Ok(Glyph { shapes: elements.map(shape).collect::<Result<_, _>>()? })
}

fn shape(element: roxmltree::Node<'_, 'static>) -> Result<Shape, String> {
    let solid = match (element.attribute("fill"), element.attribute("stroke")) {
        (None, None) => false,
        (Some("currentColor"), Some("none")) => true,
        _ => return Err("a shape is stroked, or filled in the current color without a stroke".to_owned()),
    };
    let number = |name: &str| {
        let text = element.attribute(name).ok_or_else(|| format!("`{name}` is missing"))?;
        text.parse::<f64>().map_err(|_| format!("`{text}` is no number"))
    };
    let name = element.tag_name().name();
    let (shape, known): (Shape, &[&str]) = match name {
        "path" => {
            let d = element.attribute_node("d").ok_or("a path has a `d`")?;
            let d = match d.value_storage() {
                roxmltree::StringStorage::Borrowed(d) => *d,
                roxmltree::StringStorage::Owned(_) => return Err("path data has no entities".to_owned()),
            };
            (Shape::Path { d, solid }, &["d"])
        }
        "circle" => (
            Shape::Circle { cx: number("cx")?, cy: number("cy")?, r: number("r")?, solid },
            &["cx", "cy", "r"],
        ),
        "rect" => {
            let rx = if element.has_attribute("rx") { number("rx")? } else { 0.0 };
            let (x, y, width, height) = (number("x")?, number("y")?, number("width")?, number("height")?);
            (Shape::Rect { x, y, width, height, rx, solid }, &["x", "y", "width", "height", "rx"])
        }
        _ => return Err(format!("`{name}` is no shape of a drawing")),
    };
    match element.attributes().find(|attribute| {
        !known.contains(&attribute.name()) && !matches!(attribute.name(), "fill" | "stroke")
    }) {
        Some(unknown) => Err(format!("`{name}` has no `{}`", unknown.name())),
        None => Ok(shape),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::{
        Drawing, GLYPH_SIDE, GLYPHS, Glyph, MARK_SIDE, MARKS, Shape, category_file, glyph, mark, read,
    };
    use crate::catalog::catalog;
    use crate::catalog::kind::Category;
    use crate::theme;

    const FOLDERS: [(&str, &[Drawing], u8, &str); 2] =
        [("glyphs", &GLYPHS, GLYPH_SIDE, "2.25"), ("marks", &MARKS, MARK_SIDE, "1.5")];

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the list is held against the disk")]
    fn every_file_is_listed_once_and_in_order() {
        for (folder, files, ..) in FOLDERS {
            let on_disk: BTreeSet<String> =
                fs::read_dir(format!("{}/themes/{folder}", env!("CARGO_MANIFEST_DIR")))
                    .expect("the folder is there")
                    .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
                    .collect();
            let listed: Vec<&str> = files.iter().map(|drawing| drawing.file).collect();
            assert_eq!(listed, Vec::from_iter(&on_disk), "{folder}");
        }
    }

    #[test]
    fn every_file_is_a_picture_of_its_own_in_the_one_style() {
        for (folder, files, side, stroke) in FOLDERS {
            let opening = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" fill=\"none\" \
                 stroke=\"currentColor\" stroke-width=\"{stroke}\" stroke-linecap=\"round\" \
                 stroke-linejoin=\"round\">\n"
            );
            for drawing in files {
                assert!(drawing.text.starts_with(&opening), "{folder}/{}", drawing.file);
                let glyph = read(drawing.text).unwrap_or_else(|error| panic!("{}: {error}", drawing.file));
                assert!(!glyph.shapes.is_empty(), "{folder}/{}", drawing.file);
            }
        }
    }

    #[test]
    fn drawings_stay_in_their_square() {
        for (folder, files, side, _) in FOLDERS {
            let side = f64::from(side);
            // The live area leaves a sixth of the square free on each side; round shapes may stand out by a little,
            // to look as large as square ones.
            let live = side / 6.0 - 0.6..=side - side / 6.0 + 0.6;
            for drawing in files {
                let (ends, controls) = points(&read(drawing.text).expect("reads"));
                for (x, y) in ends {
                    assert!(live.contains(&x) && live.contains(&y), "{folder}/{}: {x} {y}", drawing.file);
                }
                for (x, y) in controls {
                    let square = 0.0..=side;
                    assert!(square.contains(&x) && square.contains(&y), "{folder}/{}: {x} {y}", drawing.file);
                }
            }
        }
    }

    #[test]
    fn no_two_drawings_are_the_same() {
        for (folder, files, ..) in FOLDERS {
            let glyphs: Vec<Glyph> = files.iter().map(|drawing| read(drawing.text).expect("reads")).collect();
            for (at, one) in glyphs.iter().enumerate() {
                for (beyond, other) in glyphs[at + 1..].iter().enumerate() {
                    let other_file = files[at + 1 + beyond].file;
                    assert!(one != other, "{folder}: {} and {other_file}", files[at].file);
                }
            }
        }
    }

    #[test]
    fn every_kind_and_every_category_has_a_drawing() {
        let names: BTreeSet<&str> = GLYPHS.iter().map(Drawing::name).collect();
        for kind in catalog().kinds() {
            assert!(names.contains(category_file(kind.category)), "{}", kind.id);
            assert!(!glyph(kind.id, kind.category).shapes.is_empty(), "{}", kind.id);
        }
        assert_eq!(glyph("no such kind", Category::Storage), glyph("category-storage", Category::General));
    }

    #[test]
    fn every_drawing_stands_for_something() {
        for name in GLYPHS.iter().map(Drawing::name) {
            let category = name.starts_with("category-");
            assert!(category || catalog().kind(name).is_some_and(|kind| kind.id == name), "{name}");
        }
        for name in MARKS.iter().map(Drawing::name) {
            let stands = catalog()
                .kinds()
                .iter()
                .filter_map(|kind| Some((kind.id, kind.boundary.as_ref()?)))
                .any(|(id, boundary)| id == name || boundary.role == name);
            assert!(stands, "{name}");
            assert!(mark(name).is_some());
        }
    }

    #[test]
    fn marks_named_by_the_theme_exist() {
        for kind in catalog().kinds() {
            if let Some(name) =
                kind.boundary.as_ref().and_then(|it| theme::default().boundary(it.role).mark.as_ref())
            {
                assert!(mark(name).is_some(), "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        let svg = |inner: &'static str| read(inner).expect_err(inner);
        assert!(svg("<svg><path d=\"M0 0\" fill=\"red\"/></svg>").contains("current color"));
        assert!(svg("<svg><path/></svg>").contains("`d`"));
        assert!(svg("<svg><circle cx=\"1\" cy=\"1\"/></svg>").contains("`r` is missing"));
        assert!(svg("<svg><rect x=\"a\" y=\"0\" width=\"1\" height=\"1\"/></svg>").contains("no number"));
        assert!(svg("<svg><circle cx=\"1\" cy=\"1\" r=\"1\" onclick=\"x\"/></svg>").contains("onclick"));
        assert!(svg("<svg><text>A</text></svg>").contains("`text`"));
        assert!(!svg("<svg>").is_empty());
    }

    type Points = Vec<(f64, f64)>;

    /// The corners of all shapes, of paths the ends of all segments; and the controls of curves.
    fn points(glyph: &Glyph) -> (Points, Points) {
        let (mut points, mut controls) = (Vec::new(), Vec::new());
        for shape in &glyph.shapes {
            match shape {
                Shape::Path { d, .. } => path_points(d, &mut points, &mut controls),
                Shape::Circle { cx, cy, r, .. } => points.extend([(cx - r, cy - r), (cx + r, cy + r)]),
                Shape::Rect { x, y, width, height, .. } => points.extend([(*x, *y), (x + width, y + height)]),
            }
        }
        (points, controls)
    }

    /// Walks path data of the commands M, L, H, V, C, S, Q, A, Z.
    fn path_points(d: &str, points: &mut Points, controls: &mut Points) {
        let mut rest = d;
        let (mut x, mut y) = (0.0, 0.0);
        let (mut start_x, mut start_y) = (0.0, 0.0);
        let mut command = 'M';
        loop {
            rest = rest.trim_start_matches([' ', ',']);
            let Some(next) = rest.chars().next() else { return };
            if next.is_ascii_alphabetic() {
                command = next;
                rest = &rest[1..];
            }
            let (from_x, from_y) = if command.is_ascii_lowercase() { (x, y) } else { (0.0, 0.0) };
            match command.to_ascii_uppercase() {
                'H' => x = from_x + number(&mut rest),
                'V' => y = from_y + number(&mut rest),
                'Z' => (x, y) = (start_x, start_y),
                'A' => {
                    for _ in 0..3 {
                        number(&mut rest);
                    }
                    for _ in 0..2 {
                        rest = rest.trim_start_matches([' ', ',']);
                        assert!(rest.starts_with(['0', '1']), "a flag in {d}");
                        rest = &rest[1..];
                    }
                    (x, y) = (from_x + number(&mut rest), from_y + number(&mut rest));
                }
                other => {
                    let pairs = match other {
                        'M' | 'L' => 1,
                        'S' | 'Q' => 2,
                        'C' => 3,
                        _ => panic!("{other} in {d}"),
                    };
                    for _ in 0..pairs {
                        (x, y) = (from_x + number(&mut rest), from_y + number(&mut rest));
                        controls.push((x, y));
                    }
                    if other == 'M' {
                        (start_x, start_y) = (x, y);
                        // Further pairs are lines.
                        command = if command == 'm' { 'l' } else { 'L' };
                    }
                }
            }
            points.push((x, y));
        }
    }

    /// Takes a number off the front.
    fn number(rest: &mut &str) -> f64 {
        *rest = rest.trim_start_matches([' ', ',']);
        let mut dots = 0;
        let end = rest
            .char_indices()
            .find(|&(at, character)| {
                dots += usize::from(character == '.');
                !(character.is_ascii_digit()
                    || (character == '.' && dots < 2)
                    || (character == '-' && at == 0))
            })
            .map_or(rest.len(), |(at, _)| at);
        let (digits, after) = rest.split_at(end);
        *rest = after;
        digits.parse().unwrap_or_else(|_| panic!("`{digits}` before `{after}`"))
    }
}
