//! How things look: colors, type, gaps, widths of words.
//!
//! Comes in: theme files, as text. Goes out: a `Theme`, drawings by name, widths and line breaks of words.
//! Never here: a topology, a coordinate of one, a file read at run time.

mod advances;
mod drawings;
pub mod glyph;
pub mod metrics;
pub mod paint;
pub mod ruler;
pub mod style;
pub mod wrap;
mod written;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

use crate::catalog::kind::Category;
use glyph::Glyph;
use metrics::Metrics;
use paint::{Paint, Role};
use style::{BoundaryStyle, HopStyle, Letters, Strokes};
use written::Written;

/// Everything that decides how a picture looks, except the drawings.
#[derive(Clone, PartialEq, Debug)]
pub struct Theme {
    /// What `--theme` calls it.
    pub name: String,
    /// Font families, the preferred first. The ruler measures the first; all are as wide or narrower in Latin.
    pub fonts: Vec<String>,
    pub metrics: Metrics,
    pub letters: Letters,
    pub strokes: Strokes,
    paints: Vec<Paint>,
    boundaries: BTreeMap<String, BoundaryStyle>,
    hops: BTreeMap<String, HopStyle>,
}

/// Why a theme was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeError {
    /// One lowercase phrase.
    pub message: String,
    /// Bytes of the text that it is about, where one place is to blame.
    pub place: Option<Range<usize>>,
}

/// The file of the theme that is in the program.
const DEFAULT: &str = include_str!("../../themes/default.toml");

/// The theme that is in the program.
///
/// # Panics
///
/// Never in a program whose tests passed: one of them reads the embedded file.
#[must_use]
pub fn default() -> &'static Theme {
    static THEME: LazyLock<Theme> = LazyLock::new(|| {
        written::whole(DEFAULT).and_then(check).expect("the embedded theme is read by a test")
    });
    &THEME
}

/// Reads a theme file (TOML). What it does not name is as in the theme that is in the program.
///
/// # Errors
///
/// Not TOML, no name, an unknown key, an entry that is not whole, a number out of range, or a mark that does not exist.
pub fn read(text: &str) -> Result<Theme, ThemeError> {
    written::over_default(text).and_then(check)
}

fn check(written: Written) -> Result<Theme, ThemeError> {
    if let Some(font) = written.fonts.iter().find(|font| !is_font_name(font)) {
        return Err(ThemeError::overall(format!(
            "`{font}` is no name of a font: letters, digits, spaces and hyphens"
        )));
    }
    let mut paints = Vec::with_capacity(Role::ALL.len());
    for role in Role::ALL {
        let Some(found) = written.colors.get(&role) else {
            return Err(ThemeError::overall(format!("`colors` has no `{}`", role.name())));
        };
        paints.push(Paint { role, light: found.light, dark: found.dark });
    }
    for (role, style) in &written.boundaries {
        if let Some(mark) = &style.mark
            && !glyph::has_mark(mark)
        {
            return Err(ThemeError::overall(format!(
                "`boundaries.{role}` has the mark `{mark}`, which does not exist"
            )));
        }
    }
    Ok(Theme {
        name: written.name,
        fonts: written.fonts,
        metrics: written.metrics,
        letters: written.letters,
        strokes: written.strokes,
        paints,
        boundaries: written.boundaries,
        hops: written.hops,
    })
}

/// Names that need no escape in an attribute, in CSS or within quotes.
fn is_font_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 100
        && name.chars().all(|character| character.is_alphanumeric() || matches!(character, ' ' | '-'))
}

impl Theme {
    /// The colors of a role.
    #[must_use]
    pub fn paint(&self, role: Role) -> Paint {
        self.paints[role as usize]
    }

    /// All paints, in the order of [`Role::ALL`].
    #[must_use]
    pub fn paints(&self) -> &[Paint] {
        &self.paints
    }

    /// How a boundary of this role (`Boundary::role` in the catalogue) is drawn; an unknown role is drawn as `group`.
    #[must_use]
    pub fn boundary(&self, role: &str) -> &BoundaryStyle {
        self.boundaries.get(role).unwrap_or_else(|| &self.boundaries[style::FALLBACK_BOUNDARY])
    }

    /// The drawing for a boundary: that of its kind, or else the one that its role's style names, or else its role's.
    #[must_use]
    pub fn mark(&self, kind_id: &str, role: &str) -> Option<&'static Glyph> {
        glyph::mark(kind_id)
            .or_else(|| glyph::mark(self.boundary(role).mark.as_deref()?))
            .or_else(|| glyph::mark(role))
    }

    /// How a hop of this class (its id: `aws-public`) is drawn; an unknown class is drawn as `unknown`.
    #[must_use]
    pub fn hop(&self, class: &str) -> &HopStyle {
        self.hops.get(class).unwrap_or_else(|| &self.hops[style::FALLBACK_HOP])
    }

    /// The ground of a tile.
    #[must_use]
    pub fn tile(&self, category: Category) -> Paint {
        self.paint(paint::tile(category))
    }

    /// The value of `font-family`: names with spaces in single quotes, so that it stands in an attribute as it is.
    #[must_use]
    pub fn font_family(&self) -> String {
        let quoted: Vec<String> = self
            .fonts
            .iter()
            .map(|name| if name.contains(' ') { format!("'{name}'") } else { name.clone() })
            .collect();
        quoted.join(", ")
    }
}

impl ThemeError {
    fn overall(message: String) -> Self {
        Self { message, place: None }
    }
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ThemeError {}

#[cfg(test)]
mod tests {
    use super::paint::{Color, Role};
    use super::{DEFAULT as TEXT, Theme, default, read};
    use crate::catalog::catalog;

    #[test]
    fn the_default_theme_is_read() {
        assert_eq!(read(TEXT).expect("reads").name, "default");
        assert!(default().font_family().starts_with("Arial, Helvetica, 'Liberation Sans', Arimo, 'Hiragino"));
    }

    #[test]
    fn what_is_wrong_is_refused_with_its_place() {
        let wrong = |from: &str, to: &str| {
            assert!(TEXT.contains(from), "{from}");
            read(&TEXT.replacen(from, to, 1)).expect_err(to)
        };
        let unknown = wrong("grid = 8", "gird = 8");
        assert!(unknown.message.contains("gird"), "{unknown}");
        let place = unknown.place.expect("a place");
        assert_eq!(&TEXT.replacen("grid = 8", "gird = 8", 1)[place], "gird");
        assert!(wrong("rule = {", "ruler = {").message.contains("ruler"));
        assert!(
            wrong("rule = { light = \"#C9D1DA\", ", "rule = { ").message.contains("missing field `light`")
        );
        assert!(wrong("name = \"default\"", "").message.contains("missing field `name`"));
        assert!(wrong("#C9D1DA", "C9D1DA").message.contains("#RRGGBB"));
        assert!(wrong("\"Arimo\"", "\"a';b\"").message.contains("no name of a font"));
        assert!(wrong("tile = 48", "tile = -48").message.contains("0 to 2000"));
        assert!(wrong("tile = 48", "tile = 99999999999").message.contains("0 to 2000"));
        assert!(wrong("boundary = 1.5", "boundary = nan").message.contains("0 to 100"));
        assert!(wrong("size = 20", "size = 0").message.contains("4 to 200"));
        assert!(wrong("dash = [8, 5]", "dash = [8]").message.contains("even"));
        let stranger = wrong("\ngroup = { line", "\ngruop = { line");
        assert_eq!(stranger.message, "`boundaries` has no `gruop`; did you mean `group`?");
        assert_eq!(
            &TEXT.replacen("\ngroup = { line", "\ngruop = { line", 1)[stranger.place.expect("a place")],
            "gruop"
        );
        assert!(wrong("\npublic = { color", "\nopen = { color").message.contains("`hops` has no `open`"));
        assert!(wrong("mark = \"cloud\"", "mark = \"clowd\"").message.contains("the mark `clowd`"));
        assert!(wrong("line = \"cloud\"", "line = \"clowd\"").message.contains("clowd"));
    }

    #[test]
    fn what_a_theme_leaves_out_is_as_in_ours() {
        let named = read("name = \"own\"").expect("a name is enough");
        assert_eq!(Theme { name: "default".to_owned(), ..named }, *default());
        let one = TEXT.replacen("subdued-opacity-percent = 25\n", "", 1);
        assert_eq!(read(&one).expect("reads").metrics, default().metrics);
        let own = read(
            "name = \"own\"\n[colors]\nbg = { light = \"#FFFFF0\", dark = \"#000000\" }\n[metrics]\ntile = 40\n\
             [hops]\npublic = { color = \"hop-public\", width = 3.0, marker = \"arrow\" }\n",
        )
        .expect("reads");
        assert_eq!(own.paint(Role::Bg).light, Color { red: 0xFF, green: 0xFF, blue: 0xF0 });
        assert_eq!(own.paint(Role::Ink), default().paint(Role::Ink));
        assert_eq!((own.metrics.tile, own.metrics.small_tile), (40, default().metrics.small_tile));
        // An entry is whole: ours has a dash.
        assert!(own.hop("public").dash.is_empty() && !default().hop("public").dash.is_empty());
    }

    #[test]
    fn every_boundary_role_of_the_catalogue_has_its_own_style() {
        for kind in catalog().kinds() {
            if let Some(boundary) = &kind.boundary {
                assert!(default().boundaries.contains_key(boundary.role), "{}: {}", kind.id, boundary.role);
            }
        }
    }

    #[test]
    fn an_unknown_boundary_or_hop_has_a_fallback() {
        assert_eq!(default().boundary("no such role"), default().boundary("group"));
        assert_eq!(default().hop("no such class"), default().hop("unknown"));
    }

    /// The grounds on which words and lines of hops stand.
    const GROUNDS: [Role; 3] = [Role::Bg, Role::PublicSubnetTint, Role::PrivateSubnetTint];

    fn assert_contrast(theme: &Theme, front: Role, ground: Role, least: f64) {
        let scheme: [(&str, fn(super::paint::Paint) -> Color); 2] =
            [("light", |paint| paint.light), ("dark", |paint| paint.dark)];
        for (name, of) in scheme {
            let ratio = of(theme.paint(front)).contrast(of(theme.paint(ground)));
            assert!(ratio >= least, "{} on {}, {name}: {ratio:.2} < {least}", front.name(), ground.name());
        }
    }

    #[test]
    fn words_are_legible() {
        let theme = default();
        for ground in GROUNDS {
            for role in [Role::Ink, Role::Soft] {
                assert_contrast(theme, role, ground, 4.5);
            }
            for style in theme.boundaries.values() {
                assert_contrast(theme, style.text, ground, 4.5);
            }
            for (class, style) in &theme.hops {
                // The word of a look-up stands on the open ground only.
                if ground == Role::Bg || class != "none" {
                    assert_contrast(theme, style.color, ground, 4.5);
                }
            }
        }
        for badge in [Role::Step, Role::Note, Role::Warning, Role::Error] {
            assert_contrast(theme, Role::BadgeText, badge, 4.5);
        }
    }

    #[test]
    fn lines_badges_and_glyphs_are_visible() {
        let theme = default();
        for ground in GROUNDS {
            for style in theme.boundaries.values() {
                assert_contrast(theme, style.line, ground, 3.0);
            }
            for style in theme.hops.values() {
                assert_contrast(theme, style.color, ground, 3.0);
            }
            for badge in [Role::Step, Role::Note, Role::Warning, Role::Error] {
                assert_contrast(theme, badge, ground, 3.0);
            }
        }
        // A corner mark is drawn in `bg` on the color of the line.
        for style in theme.boundaries.values() {
            assert_contrast(theme, Role::Bg, style.line, 3.0);
        }
        for role in Role::ALL.into_iter().filter(|role| role.name().starts_with("tile-")) {
            assert_contrast(theme, Role::Glyph, role, 3.0);
            assert_contrast(theme, role, Role::Bg, 3.0);
        }
    }

    #[test]
    fn every_class_of_hop_has_its_own_style() {
        let classes: Vec<&str> = default().hops.keys().map(String::as_str).collect();
        assert_eq!(
            classes,
            [
                "aws-internal",
                "aws-public",
                "none",
                "private",
                "private-link",
                "public",
                "unknown",
                "unreachable"
            ]
        );
    }

    #[test]
    fn hops_differ_without_their_colors() {
        let theme = default();
        let hops: Vec<_> = theme.hops.iter().collect();
        for (at, (name, one)) in hops.iter().enumerate() {
            for (other_name, other) in &hops[at + 1..] {
                assert!(one.marker != other.marker || one.dash != other.dash, "{name} and {other_name}");
            }
        }
    }
}
