//! The typed parts of a document: names from closed lists, values that are cleaned text, or numbers that are numbers.

use std::borrow::Cow;

use svg::node::element::Element as Root;
use svg::node::{Blob, Node as _};

use super::text;
use crate::base::geometry::Px;
use crate::scene::item::{Color, PathStep, Role};

/// Declares the closed list of names.
macro_rules! names {
    ($(#[$doc:meta])* $list:ident: $($variant:ident $name:literal,)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub(in crate::emit) enum $list {
            $($variant,)*
        }

        impl $list {
            #[cfg(test)]
            const ALL: &[Self] = &[$(Self::$variant),*];

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
    MarkerStart "marker-start",
    MarkerHeight "markerHeight",
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

/// What an attribute holds, as it was given: it becomes text where it stays.
#[derive(Clone, Debug)]
enum Value<'a> {
    /// A word of ours.
    Word(&'static str),
    /// Any text.
    Text(Cow<'a, str>),
    Px(Px),
    Number(f64),
    Color(Color),
    Classes([Option<Class>; 2]),
    Path(&'a [PathStep]),
}

impl Value<'_> {
    fn write(&self, out: &mut String) {
        match self {
            Self::Word(word) => out.push_str(word),
            Self::Text(text) => text::value(text, out),
            Self::Px(px) => text::whole(i64::from(*px), out),
            Self::Number(number) => text::number(*number, out),
            Self::Color(color) => text::color(*color, out),
            Self::Classes(classes) => {
                for (at, class) in classes.iter().flatten().enumerate() {
                    if at > 0 {
                        out.push(' ');
                    }
                    out.push_str(class.letter());
                    out.push('-');
                    out.push_str(class.role.name());
                }
            }
            Self::Path(steps) => text::path(steps, out),
        }
    }
}

/// The start of an element: its name and its attributes. What stands in it is written after it.
#[derive(Clone, Debug)]
pub(super) struct Element<'a> {
    name: Name,
    attributes: Vec<(Attribute, Value<'a>)>,
}

impl<'a> Element<'a> {
    pub(super) fn new(name: Name) -> Self {
        // Few have more.
        Self { name, attributes: Vec::with_capacity(12) }
    }

    pub(super) const fn name(&self) -> Name {
        self.name
    }

    /// A word of ours.
    pub(super) fn word(self, attribute: Attribute, value: &'static str) -> Self {
        self.assign(attribute, Value::Word(value))
    }

    /// Any text; it is cleaned and escaped when it is written.
    pub(super) fn set(self, attribute: Attribute, value: impl Into<Cow<'a, str>>) -> Self {
        self.assign(attribute, Value::Text(value.into()))
    }

    pub(super) fn px(self, attribute: Attribute, value: Px) -> Self {
        self.assign(attribute, Value::Px(value))
    }

    pub(super) fn number(self, attribute: Attribute, value: f64) -> Self {
        self.assign(attribute, Value::Number(value))
    }

    pub(super) fn color(self, attribute: Attribute, color: Color) -> Self {
        self.assign(attribute, Value::Color(color))
    }

    pub(super) fn path(self, attribute: Attribute, steps: &'a [PathStep]) -> Self {
        self.assign(attribute, Value::Path(steps))
    }

    pub(super) fn weight(self, bold: bool) -> Self {
        if bold { self.word(Attribute::FontWeight, "700") } else { self }
    }

    pub(super) fn classes(self, classes: [Option<Class>; 2]) -> Self {
        if classes == [None; 2] { self } else { self.assign(Attribute::Class, Value::Classes(classes)) }
    }

    fn assign(mut self, attribute: Attribute, value: Value<'a>) -> Self {
        debug_assert!(
            !self.attributes.iter().any(|(other, _)| *other == attribute),
            "{attribute:?} is set twice"
        );
        self.attributes.push((attribute, value));
        self
    }

    /// Adds the start tag without its end, the attributes in the order of their names.
    pub(super) fn write(mut self, out: &mut String) {
        out.push('<');
        out.push_str(self.name.name());
        // They are declared in the order of their names.
        self.attributes.sort_unstable_by_key(|(attribute, _)| *attribute);
        for (attribute, value) in &self.attributes {
            out.push(' ');
            out.push_str(attribute.name());
            out.push_str("=\"");
            value.write(out);
            out.push('"');
        }
    }

    /// The element as the root of a document, around what is written already: a head, and what is drawn, which is long
    /// and copied once.
    pub(super) fn document(self, head: &str, drawn: &str) -> String {
        let mut root = Root::new(self.name.name());
        for (attribute, value) in self.attributes {
            // The root escapes by itself.
            let plain = match value {
                Value::Text(text) => text::clean_value(&text),
                value => {
                    let mut plain = String::new();
                    value.write(&mut plain);
                    plain
                }
            };
            root.assign(attribute.name(), plain);
        }
        root.append(Blob::new(head));
        let mut document = root.to_string();
        // The end of the root stands on a line of its own.
        let end = document.split_off(document.rfind("\n</").unwrap_or(document.len()));
        document.reserve_exact(drawn.len() + end.len() + 2);
        if !drawn.is_empty() {
            document.push('\n');
            document.push_str(drawn);
        }
        document.push_str(&end);
        document.push('\n');
        document
    }
}

/// A class of elements whose fill (`f-ink`) or stroke (`s-ink`) has another color in the dark.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Class {
    /// What is recolored: the fill or the stroke.
    pub attribute: Attribute,
    pub role: Role,
}

impl Class {
    pub(super) const fn letter(self) -> &'static str {
        match self.attribute {
            Attribute::Stroke => "s",
            _ => "f",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Attribute, Element, Name};
    use crate::emit::svg::output::Output;

    #[test]
    fn every_name_is_known_again() {
        assert!(Name::ALL.iter().all(|name| Name::of(name.name()) == Some(*name)));
        assert!(Attribute::ALL.iter().all(|name| Attribute::of(name.name()) == Some(*name)));
    }

    #[test]
    fn attributes_are_declared_in_the_order_of_their_names() {
        assert!(Attribute::ALL.windows(2).all(|pair| pair[0] < pair[1] && pair[0].name() < pair[1].name()));
    }

    #[test]
    fn a_document_is_written_as_its_elements_are() {
        let element = |name| Element::new(name).set(Attribute::FontFamily, "'A', \"B\"").px(Attribute::X, -3);
        let path = || Element::new(Name::Path).set(Attribute::D, "M0 0").number(Attribute::Opacity, 0.5);
        let mut out = Output::default();
        out.open(element(Name::G));
        out.leaf(path());
        out.close(Name::G);
        let inner = "<g font-family=\"&apos;A&apos;, &quot;B&quot;\" x=\"-3\">\n<path d=\"M0 0\" opacity=\"0.5\"/>\n</g>";
        assert_eq!(out.finish(), inner);
        let mut out = Output::default();
        out.leaf(path());
        let path = out.finish();
        let document = |head: &str, drawn: &str| element(Name::Svg).document(head, drawn);
        let whole = inner.replace("g>", "svg>").replace("<g", "<svg") + "\n";
        assert_eq!(document(&path, ""), whole);
        assert_eq!(document(&path, &path), whole.replace(&path, &format!("{path}\n{path}")));
    }
}
