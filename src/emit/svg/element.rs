//! The typed parts of a document: names from closed lists, cleaned text, numbers that are numbers.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::ops::Range;

use svg::node::element::Element as Root;
use svg::node::{Blob, Node as _};

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
            pub(in crate::emit) fn of(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }

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
    A "a",
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
    Href "href",
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

/// An element under construction: what stands in it is text already.
///
/// A drawing has thousands of elements, and a tree of them costs many times what their text does.
pub(super) struct Element {
    name: Name,
    /// With the place of their value in `values`.
    attributes: Vec<(Attribute, Range<usize>)>,
    /// The values of all attributes, cleaned.
    values: String,
    content: String,
    /// Whether what stands in it ends without white space.
    inline: bool,
}

impl Element {
    pub(super) fn new(name: Name) -> Self {
        // Few have more.
        let (attributes, values) = (Vec::with_capacity(8), String::with_capacity(80));
        Self { name, attributes, values, content: String::new(), inline: false }
    }

    /// The element as the root of a document, with all that is in it, as text.
    pub(super) fn document(self) -> String {
        let mut root = Root::new(self.name.name());
        for (attribute, place) in self.attributes {
            root.assign(attribute.name(), &self.values[place]);
        }
        root.append(Blob::new(self.content.trim_start_matches('\n')));
        root.to_string()
    }

    pub(super) fn add(mut self, child: Self) -> Self {
        self.content.push('\n');
        child.write(&mut self.content);
        self.inline = false;
        self
    }

    /// Adds a child without white space around it, as words need it.
    pub(super) fn inline(mut self, child: Self) -> Self {
        child.write(&mut self.content);
        self.inline = true;
        self
    }

    /// A word of ours.
    pub(super) fn word(self, attribute: Attribute, value: &'static str) -> Self {
        self.set(attribute, value)
    }

    /// Any text; it is cleaned here and escaped when it is written. Braces are dropped: no id has any, and text
    /// preprocessors of books look for them.
    pub(super) fn set(self, attribute: Attribute, value: &str) -> Self {
        self.assign(attribute, |values| {
            clean(value).split(['{', '}']).for_each(|piece| values.push_str(piece));
        })
    }

    pub(super) fn px(self, attribute: Attribute, value: Px) -> Self {
        self.formatted(attribute, value)
    }

    pub(super) fn number(self, attribute: Attribute, value: f64) -> Self {
        self.formatted(attribute, Number(value))
    }

    pub(super) fn color(self, attribute: Attribute, color: Color) -> Self {
        self.formatted(attribute, color)
    }

    pub(super) fn weight(self, bold: bool) -> Self {
        if bold { self.word(Attribute::FontWeight, "700") } else { self }
    }

    pub(super) fn classes(self, classes: impl IntoIterator<Item = Class>) -> Self {
        let mut classes = classes.into_iter().peekable();
        if classes.peek().is_none() {
            return self;
        }
        self.assign(Attribute::Class, |values| {
            let start = values.len();
            for class in classes {
                let gap = if values.len() > start { " " } else { "" };
                // Writing to a string cannot fail.
                let _ = write!(values, "{gap}{class}");
            }
        })
    }

    /// Words for people.
    pub(super) fn text(mut self, text: &str) -> Self {
        escape(&clean(text), "&#39;", &mut self.content);
        self.inline = true;
        self
    }

    /// A style of ours; it holds nothing of the user's.
    pub(super) fn raw(mut self, style: &str) -> Self {
        self.content.push_str(style);
        self.inline = true;
        self
    }

    /// A value that holds nothing but digits, signs and letters.
    fn formatted(self, attribute: Attribute, value: impl fmt::Display) -> Self {
        self.assign(attribute, |values| {
            // Writing to a string cannot fail.
            let _ = write!(values, "{value}");
        })
    }

    fn assign(mut self, attribute: Attribute, value: impl FnOnce(&mut String)) -> Self {
        debug_assert!(
            !self.attributes.iter().any(|(other, _)| *other == attribute),
            "{attribute:?} is set twice"
        );
        let start = self.values.len();
        value(&mut self.values);
        self.attributes.push((attribute, start..self.values.len()));
        self
    }

    /// Adds the element to a text, its attributes in the order of their names.
    fn write(mut self, out: &mut String) {
        out.push('<');
        out.push_str(self.name.name());
        self.attributes.sort_unstable_by_key(|(attribute, _)| attribute.name());
        for (attribute, place) in self.attributes {
            for piece in [" ", attribute.name(), "=\""] {
                out.push_str(piece);
            }
            escape(&self.values[place], "&apos;", out);
            out.push('"');
        }
        if self.content.is_empty() && !self.inline {
            out.push_str("/>");
            return;
        }
        out.push('>');
        out.push_str(&self.content);
        if !self.inline {
            out.push('\n');
        }
        for piece in ["</", self.name.name(), ">"] {
            out.push_str(piece);
        }
    }
}

/// A class of elements whose fill (`f-ink`) or stroke (`s-ink`) has another color in the dark.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Class {
    /// `f` or `s`.
    pub letter: char,
    /// The name of the paint.
    pub paint: &'static str,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.letter, self.paint)
    }
}

/// A number of at most two decimals, without zeros at its end; what is not finite is 0.
pub(super) struct Number(pub(super) f64);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = if self.0.is_finite() { self.0.clamp(-1e6, 1e6) } else { 0.0 };
        if value.fract() == 0.0 {
            return write!(f, "{}", value as i64);
        }
        let text = format!("{value:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        f.write_str(if text == "-0" { "0" } else { text })
    }
}

/// Text without what is invisible and could deceive: controls, direction overrides, what has no width, noncharacters.
/// White space of all sorts becomes a blank, so that no text ever holds a line feed.
pub(in crate::emit) fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::from(text);
    }
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

/// Adds a text as content of an element or as a value. Braces are written as references, since text preprocessors of
/// books look for them.
fn escape(text: &str, apostrophe: &str, out: &mut String) {
    let mut rest = text;
    let means = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | b'{' | b'}');
    while let Some(at) = rest.bytes().position(means) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'{' => "&#123;",
            b'}' => "&#125;",
            _ => apostrophe,
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
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
        let mut escaped = String::new();
        escape("a &lt; {'b'}", "&#39;", &mut escaped);
        assert_eq!(escaped, "a &amp;lt; &#123;&#39;b&#39;&#125;");
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

    fn written(element: Element) -> String {
        let mut out = String::new();
        element.write(&mut out);
        out
    }

    #[test]
    fn a_document_is_written_as_its_elements_are() {
        let element = |name| {
            let path = Element::new(Name::Path).set(Attribute::D, "M0 0").number(Attribute::Opacity, 0.5);
            Element::new(name).set(Attribute::FontFamily, "'A', \"B\"").px(Attribute::X, -3).add(path)
        };
        let inner = "<g font-family=\"&apos;A&apos;, &quot;B&quot;\" x=\"-3\">\n<path d=\"M0 0\" opacity=\"0.5\"/>\n</g>";
        assert_eq!(written(element(Name::G)), inner);
        assert_eq!(element(Name::Svg).document(), inner.replace("g>", "svg>").replace("<g", "<svg"));
        assert_eq!(written(Element::new(Name::Text).text("")), "<text></text>");
        assert_eq!(written(Element::new(Name::G)), "<g/>");
    }

    #[test]
    fn words_stand_without_white_space_around_them() {
        let element = Element::new(Name::Text)
            .inline(Element::new(Name::Tspan).text("8080, "))
            .inline(Element::new(Name::Tspan).weight(true).text("private"))
            .px(Attribute::X, 3);
        assert_eq!(
            written(element),
            "<text x=\"3\"><tspan>8080, </tspan><tspan font-weight=\"700\">private</tspan></text>"
        );
    }
}
