//! All that a picture is made of: shapes and words at absolute places, their paint resolved.

use crate::base::geometry::{Point, Px, Rect, Size};
pub use crate::theme::paint::Paint;
pub use crate::theme::style::{Cap, Marker};

/// A finished drawing. Nothing is left to decide for who writes it.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Begins every id of the document, so that several drawings can stand in one page.
    pub prefix: String,
    /// Language tag of the words.
    pub lang: &'static str,
    pub title: String,
    pub description: String,
    pub size: Size,
    /// The value of `font-family`.
    pub fonts: String,
    /// The heads that lines refer to by class.
    pub heads: Vec<Head>,
    /// In drawing order.
    pub items: Vec<Item>,
}

/// The head of the lines of one class.
#[derive(Clone, Debug)]
pub struct Head {
    pub class: &'static str,
    pub marker: Marker,
    pub paint: Paint,
    /// The ground, for hollow heads.
    pub ground: Paint,
    /// Of hollow and open heads, px.
    pub stroke: f64,
}

#[derive(Clone, Debug)]
pub enum Item {
    Group(Group),
    /// Items that are seen through, all at once.
    Faint {
        /// Per cent; 100 is opaque.
        opacity: Px,
        items: Vec<Item>,
    },
    Rect {
        rect: Rect,
        radius: Px,
        look: Look,
    },
    Circle {
        center: Point,
        radius: f64,
        look: Look,
    },
    Path {
        steps: Vec<PathStep>,
        look: Look,
        heads: Heads,
    },
    Text(Words),
    /// A drawing of the theme at its top left corner.
    Drawing {
        at: Point,
        scale: Scale,
        glyph: &'static Glyph,
        paint: Paint,
        stroke: f64,
    },
}

/// The theme's drawings, for who writes them.
pub use crate::theme::glyph::{Glyph, Shape};
/// The theme's colors, for who writes them.
pub use crate::theme::paint::{Color, Role};

/// A scale as a fraction, so that it is written exactly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scale {
    pub to: Px,
    pub from: Px,
}

/// Items that say together what they stand for.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub about: About,
    /// What a browser shows when one points at it.
    pub title: Option<String>,
    pub items: Vec<Item>,
}

/// What a group stands for, for programs that read the drawing.
#[derive(Clone, Debug, Default)]
pub struct About {
    pub node: Option<String>,
    pub boundary: Option<String>,
    /// Index of each link, and the class.
    pub links: Vec<usize>,
    pub hop: Option<&'static str>,
    pub step: Option<String>,
    pub finding: Option<String>,
    /// The id of what a guard guards.
    pub guards: Option<String>,
    /// The ids of the subnets that a node spans.
    pub spans: Vec<String>,
    /// The ids of two things that belong together without a hop.
    pub reference: Option<(String, String)>,
    /// Where the author leads who wants to know more; the reader of the language has judged it. No such group stands in
    /// another.
    pub href: Option<String>,
}

/// Fill and stroke.
#[derive(Clone, Debug, Default)]
pub struct Look {
    pub fill: Option<Paint>,
    pub stroke: Option<Stroke>,
    /// Per cent; 100 is opaque.
    pub opacity: Option<Px>,
}

#[derive(Clone, Debug)]
pub struct Stroke {
    pub paint: Paint,
    pub width: f64,
    pub dash: Vec<u16>,
    pub cap: Cap,
}

/// The heads of a path, by the class of [`Head`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Heads {
    pub start: Option<&'static str>,
    pub end: Option<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PathStep {
    Move(Point),
    Line(Point),
    /// A bend: control point, end.
    Bend(Point, Point),
    Close,
}

/// One line of words.
#[derive(Clone, Debug)]
pub struct Words {
    /// On the baseline.
    pub at: Point,
    pub anchor: Anchor,
    pub size: Px,
    pub runs: Vec<Run>,
}

/// Words of one weight and color.
#[derive(Clone, Debug)]
pub struct Run {
    pub text: String,
    pub bold: bool,
    pub paint: Paint,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Look {
    #[must_use]
    pub fn filled(paint: Paint) -> Self {
        Self { fill: Some(paint), ..Self::default() }
    }

    #[must_use]
    pub fn stroked(paint: Paint, width: f64) -> Self {
        Self { stroke: Some(Stroke::plain(paint, width)), ..Self::default() }
    }

    #[must_use]
    pub fn and_stroke(mut self, paint: Paint, width: f64) -> Self {
        self.stroke = Some(Stroke::plain(paint, width));
        self
    }
}

impl Stroke {
    #[must_use]
    pub fn plain(paint: Paint, width: f64) -> Self {
        Self { paint, width, dash: Vec::new(), cap: Cap::Butt }
    }
}

impl From<Group> for Item {
    fn from(group: Group) -> Self {
        Self::Group(group)
    }
}
