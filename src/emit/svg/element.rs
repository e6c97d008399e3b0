//! The typed parts of a document: names from closed lists, cleaned text, numbers that are numbers.

use std::fmt;

use svg::node::element::Element as Tree;
use svg::node::{Node, NodeDefaultHash};

use crate::base::geometry::Px;
use crate::base::unseen;
use crate::scene::item::Color;

/// Declares the closed list of names.
macro_rules! names {
    ($(#[$doc:meta])* $list:ident: $($variant:ident $name:literal,)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub(in crate::emit) enum $list {
            $($variant,)*
        }

        impl $list {
            pub(in crate::emit) const ALL: &'static [Self] = &[$(Self::$variant,)*];

            pub(in crate::emit) const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

names! {
    /// Every element that a drawing may have.
    Name:
    Svg "svg",
    Title "title",
    Desc "desc",
    Style "style",
    Defs "defs",
    Marker "marker",
    G "g",
    Rect "rect",
    Circle "circle",
    Path "path",
    Text "text",
    Tspan "tspan",
}

names! {
    /// Every attribute that a drawing may have.
    Attribute:
    AriaLabelledby "aria-labelledby",
    Class "class",
    Cx "cx",
    Cy "cy",
    D "d",
    DataBoundary "data-boundary",
    DataFinding "data-finding",
    DataGuards "data-guards",
    DataHop "data-hop",
    DataLink "data-link",
    DataNode "data-node",
    DataReference "data-reference",
    DataSpans "data-spans",
    DataStep "data-step",
    Fill "fill",
    FontFamily "font-family",
    FontSize "font-size",
    FontWeight "font-weight",
    Height "height",
    Id "id",
    Lang "lang",
    MarkerEnd "marker-end",
    MarkerHeight "markerHeight",
    MarkerStart "marker-start",
    MarkerUnits "markerUnits",
    MarkerWidth "markerWidth",
    Opacity "opacity",
    Orient "orient",
    R "r",
    RefX "refX",
    RefY "refY",
    Role "role",
    Rx "rx",
    Stroke "stroke",
    StrokeDasharray "stroke-dasharray",
    StrokeLinecap "stroke-linecap",
    StrokeLinejoin "stroke-linejoin",
    StrokeWidth "stroke-width",
    TextAnchor "text-anchor",
    Transform "transform",
    ViewBox "viewBox",
    Width "width",
    X "x",
    Xmlns "xmlns",
    Y "y",
}

/// An element under construction.
pub(super) struct Element {
    tree: Tree,
}

impl Element {
    /// The element with all that is in it, as text.
    pub(super) fn written(&self) -> String {
        self.tree.to_string()
    }

    pub(super) fn new(name: Name) -> Self {
        Self { tree: Tree::new(name.name()) }
    }

    pub(super) fn add(mut self, child: Self) -> Self {
        self.tree.append(child.tree);
        self
    }

    /// Adds a child without white space around it, as words need it.
    pub(super) fn inline(mut self, child: Self) -> Self {
        self.tree.append(Inline(child.tree.to_string()));
        self
    }

    /// A word of ours.
    pub(super) fn word(self, attribute: Attribute, value: &'static str) -> Self {
        self.set(attribute, value)
    }

    /// Any text; it is cleaned here and escaped by the tree. Braces are dropped: no id has any, and text preprocessors
    /// of books look for them.
    pub(super) fn set(mut self, attribute: Attribute, value: &str) -> Self {
        self.tree.assign(attribute.name(), clean(value).replace(['{', '}'], ""));
        self
    }

    pub(super) fn px(mut self, attribute: Attribute, value: Px) -> Self {
        self.tree.assign(attribute.name(), value);
        self
    }

    pub(super) fn number(mut self, attribute: Attribute, value: f64) -> Self {
        self.tree.assign(attribute.name(), Number(value).to_string());
        self
    }

    pub(super) fn color(mut self, attribute: Attribute, color: Color) -> Self {
        self.tree.assign(attribute.name(), color.to_string());
        self
    }

    pub(super) fn weight(self, bold: bool) -> Self {
        if bold { self.word(Attribute::FontWeight, "700") } else { self }
    }

    pub(super) fn classes(self, classes: &[String]) -> Self {
        if classes.is_empty() { self } else { self.set(Attribute::Class, &classes.join(" ")) }
    }

    /// Words for people.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.tree.append(Inline(escape(&clean(text))));
        self
    }

    /// A style of ours; it holds nothing of the user's.
    pub(super) fn raw(mut self, style: String) -> Self {
        self.tree.append(Inline(style));
        self
    }
}

/// A finished piece of content that stands in its element without white space around it.
#[derive(Clone, Debug)]
struct Inline(String);

impl fmt::Display for Inline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl NodeDefaultHash for Inline {
    fn default_hash(&self, state: &mut std::hash::DefaultHasher) {
        std::hash::Hash::hash(&self.0, state);
    }
}

impl Node for Inline {
    fn get_name(&self) -> &'static str {
        "inline"
    }

    fn is_bare(&self) -> bool {
        true
    }
}

/// A number of at most two decimals, without zeros at its end; what is not finite is 0.
pub(super) struct Number(pub(super) f64);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = if self.0.is_finite() { self.0.clamp(-1e6, 1e6) } else { 0.0 };
        let text = format!("{value:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        f.write_str(if text == "-0" { "0" } else { text })
    }
}

/// Text without what is invisible and could deceive: controls, direction overrides, what has no width, noncharacters.
/// White space of all sorts becomes a blank, so that no text ever holds a line feed.
pub(super) fn clean(text: &str) -> String {
    unseen::letters(text)
        .filter(|(_, unseen)| unseen.is_none())
        .filter_map(|(letter, _)| match letter {
            '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            letter if letter.is_control() => None,
            letter if u32::from(letter) & 0xFFFE == 0xFFFE => None,
            '\u{FDD0}'..='\u{FDEF}' => None,
            letter => Some(letter),
        })
        .collect()
}

/// Text as content of an element. Braces are written as references, since text preprocessors of books look for them.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '{' => escaped.push_str("&#123;"),
            '}' => escaped.push_str("&#125;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{Attribute, Element, Name, Number, clean, escape};

    #[test]
    fn nothing_seen_is_lost_and_nothing_unseen_is_kept() {
        assert_eq!(clean("a\u{202E}b\u{0}c\u{200E}"), "abc");
        assert_eq!(clean("東京 リージョン\n2"), "東京 リージョン 2");
        assert_eq!(clean("e\u{301} 👩‍💻"), "e\u{301} 👩‍💻");
        assert_eq!(clean("a\u{200B}b\u{2060}c\u{AD}d\u{2063}e\u{E0041}f"), "abcdef");
        assert_eq!(clean("می\u{200C}خواهم ❤\u{FE0F}"), "می\u{200C}خواهم ❤\u{FE0F}");
        assert_eq!(escape("&lt;"), "&amp;lt;");
    }

    #[test]
    fn numbers_are_short_and_finite() {
        let shown = |value: f64| Number(value).to_string();
        assert_eq!(shown(2.0), "2");
        assert_eq!(shown(2.25), "2.25");
        assert_eq!(shown(2.0 / 3.0), "0.67");
        assert_eq!(shown(-0.001), "0");
        assert_eq!(shown(f64::NAN), "0");
        assert_eq!(shown(f64::INFINITY), "0");
        assert_eq!(shown(1e300), "1000000");
    }

    #[test]
    fn words_stand_without_white_space_around_them() {
        let element = Element::new(Name::Text)
            .inline(Element::new(Name::Tspan).text("8080, "))
            .inline(Element::new(Name::Tspan).weight(true).text("private"))
            .px(Attribute::X, 3);
        assert_eq!(
            element.written(),
            "<text x=\"3\"><tspan>8080, </tspan><tspan font-weight=\"700\">private</tspan></text>"
        );
    }
}
