//! How boundaries, hops and words are drawn: color roles, dashes, markers, sizes.

use serde::{Deserialize, Deserializer, de};

use super::paint::Role;
use crate::base::geometry::Px;

/// The style for a boundary role that a theme does not know.
pub(super) const FALLBACK_BOUNDARY: &str = "group";

/// The style for a hop class that a theme does not know.
pub(super) const FALLBACK_HOP: &str = "unknown";

/// Lengths of strokes and gaps in turn, px; empty: an unbroken line.
pub type Dash = Vec<u16>;

/// How a boundary looks.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoundaryStyle {
    /// The line around it, and the ground of its mark.
    pub line: Role,
    /// Its title.
    pub text: Role,
    /// The ground inside; `None`: that of what is around it.
    #[serde(default)]
    pub tint: Option<Role>,
    #[serde(default, deserialize_with = "dash")]
    pub dash: Dash,
    /// The name of the drawing at its top left corner.
    #[serde(default)]
    pub mark: Option<String>,
}

/// How a hop of one class looks.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HopStyle {
    /// The line, its marker and its class word.
    pub color: Role,
    /// Stroke, px.
    #[serde(deserialize_with = "stroke")]
    pub width: f64,
    #[serde(default, deserialize_with = "dash")]
    pub dash: Dash,
    #[serde(default)]
    pub cap: Cap,
    pub marker: Marker,
    /// A cross on the middle of the line.
    #[serde(default)]
    pub struck: bool,
}

/// The ends of a line and of its dashes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cap {
    #[default]
    Butt,
    Round,
}

/// The end of a hop, in a square of 12 px, its tip on the target.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marker {
    Triangle,
    HollowTriangle,
    /// The lower half is filled.
    HalfTriangle,
    Diamond,
    HollowDiamond,
    /// Two strokes.
    Arrow,
    /// A stroke across the line: it ends here.
    Bar,
}

/// Size, weight and color of words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Font size, px.
    #[serde(deserialize_with = "size")]
    pub size: Px,
    /// 700, or else 400; there is no third weight.
    pub bold: bool,
    pub color: Role,
    /// From baseline to baseline, px.
    #[serde(deserialize_with = "size")]
    pub feed: Px,
}

/// All words of a picture, by what they say.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Letters {
    pub title: Letter,
    pub subtitle: Letter,
    /// In the text color of its boundary.
    pub boundary_title: Letter,
    pub boundary_detail: Letter,
    pub node_name: Letter,
    pub node_detail: Letter,
    /// Beside a small tile.
    pub small_name: Letter,
    pub guard_name: Letter,
    pub label: Letter,
    pub label_detail: Letter,
    /// The class word, in the color of its hop.
    pub label_word: Letter,
    pub foot_heading: Letter,
    pub foot_text: Letter,
    pub badge: Letter,
}

/// Widths of strokes, px.
#[derive(Clone, Copy, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Strokes {
    #[serde(deserialize_with = "stroke")]
    pub boundary: f64,
    /// Drawings at the corners of boundaries.
    #[serde(deserialize_with = "stroke")]
    pub mark: f64,
    /// Drawings on tiles of full size.
    #[serde(deserialize_with = "stroke")]
    pub glyph: f64,
    /// The hollow ends of hops.
    #[serde(deserialize_with = "stroke")]
    pub marker: f64,
    /// Between picture and foot.
    #[serde(deserialize_with = "stroke")]
    pub rule: f64,
    /// Around badges.
    #[serde(deserialize_with = "stroke")]
    pub ring: f64,
    /// Through an unreachable hop.
    #[serde(deserialize_with = "stroke")]
    pub cross: f64,
    /// Between the tiles of one resource in several zones.
    #[serde(deserialize_with = "stroke")]
    pub spine: f64,
}

fn stroke<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let width = f64::deserialize(deserializer)?;
    if (0.0..=100.0).contains(&width) {
        Ok(width)
    } else {
        Err(de::Error::custom("a stroke is 0 to 100 px wide"))
    }
}

fn size<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Px, D::Error> {
    let size = i64::deserialize(deserializer)?;
    if (4..=200).contains(&size) {
        Px::try_from(size).map_err(de::Error::custom)
    } else {
        Err(de::Error::custom("words are 4 to 200 px high"))
    }
}

fn dash<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Dash, D::Error> {
    let dash = Dash::deserialize(deserializer)?;
    if dash.len() % 2 == 0 && dash.len() <= 8 && dash.iter().all(|length| (1..=100).contains(length)) {
        Ok(dash)
    } else {
        Err(de::Error::custom("a dash is an even number of lengths, at most 8, each 1 to 100 px"))
    }
}
