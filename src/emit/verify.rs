//! The judge of finished drawings: reads the bytes with another parser and checks them against closed lists.
//!
//! It knows nothing of how they were written, so that a mistake of the writer cannot hide.

use std::collections::BTreeSet;
use std::fmt;

use super::svg::element::{Attribute, Name};
use super::svg::{DARK_THEMES, Home};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Why a drawing must not be written: a mistake of ours.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// One lowercase phrase.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

fn fault<T>(message: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { message: message.into() })
}

/// Largest absolute coordinate.
const MOST: f64 = 1e6;

/// Checks a whole document for a file.
///
/// # Errors
///
/// Not well-formed; an element, attribute or namespace off the lists; a comment, a processing instruction or a document
/// type; an id twice, a reference that leads nowhere or outside; a number that is none; no role, title or description;
/// an empty line or a control character; a link.
pub fn verify(svg: &str) -> Result<(), Fault> {
    document(svg, Home::File)
}

/// Checks a drawing for the markup of a page.
///
/// # Errors
///
/// As [`verify`], but for links, which may be there if they run nothing and none stands in another; a line feed.
pub fn verify_in_page(svg: &str) -> Result<(), Fault> {
    if svg.contains('\n') {
        return fault("it is on several lines");
    }
    document(svg, Home::Page)
}

fn document(svg: &str, home: Home) -> Result<(), Fault> {
    if svg.contains("\n\n") || svg.contains('\r') {
        return fault("there is an empty line");
    }
    if has_control(svg.as_bytes()) {
        return fault("there is a control character");
    }
    let options = roxmltree::ParsingOptions { allow_dtd: false, ..roxmltree::ParsingOptions::default() };
    let document = match roxmltree::Document::parse_with_options(svg, options) {
        Ok(document) => document,
        Err(error) => return fault(format!("it is not well-formed: {error}")),
    };
    let root = document.root_element();
    let mut links = Links::default();
    for node in document.descendants() {
        if node.is_comment() || node.is_pi() {
            return fault("there is a comment or a processing instruction");
        }
        if node.is_element() {
            element(node, node == root, &mut links, home)?;
        }
    }
    for (attribute, value, to) in links.references {
        if !links.ids.contains(to) {
            return fault(format!("`{value}` is no value of `{}`", attribute.name()));
        }
    }
    head(root, &links.ids)
}

/// Ids, and who leads to them: the attribute, its value, and the id in it.
#[derive(Default)]
struct Links<'d> {
    ids: BTreeSet<&'d str>,
    references: Vec<(Attribute, &'d str, &'d str)>,
}

/// Whether there is a control character other than a line feed.
fn has_control(text: &[u8]) -> bool {
    const fn is_low(byte: u8) -> bool {
        byte < b' ' && byte != b'\n' || byte == 0x7f
    }
    /// U+0080 to U+009F.
    const fn is_high(one: u8, next: u8) -> bool {
        one == 0xc2 && next < 0xa0
    }
    // Without a way out at the first one, many bytes are looked at together.
    let pairs = text.iter().zip(text.get(1..).unwrap_or_default());
    text.iter().fold(false, |low, byte| low | is_low(*byte))
        || pairs.fold(false, |high, (one, next)| high | is_high(*one, *next))
}

fn head(root: roxmltree::Node<'_, '_>, ids: &BTreeSet<&str>) -> Result<(), Fault> {
    if root.tag_name().name() != Name::Svg.name() {
        return fault("the root is not `svg`");
    }
    let links = root.descendants().any(|node| node.has_tag_name((SVG, Name::A.name())));
    if root.attribute("role") != Some(if links { "group" } else { "img" }) {
        return fault("the root has no role, or one that hides its links");
    }
    let prefix = root.attribute("id").unwrap_or_default();
    let begins =
        |id: &str| id.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    if prefix.is_empty() || !ids.iter().all(|id| begins(id)) {
        return fault("an id does not begin with the root's id");
    }
    let named: Vec<&str> = root.attribute("aria-labelledby").unwrap_or_default().split(' ').collect();
    for name in [Name::Title, Name::Desc] {
        let found = root
            .children()
            .find(|child| child.has_tag_name((SVG, name.name())))
            .filter(|child| child.text().is_some_and(|text| !text.trim().is_empty()));
        let Some(found) = found else {
            return fault(format!("there is no `{}`", name.name()));
        };
        if !found.attribute("id").is_some_and(|id| named.contains(&id)) {
            return fault(format!("`aria-labelledby` does not name the `{}`", name.name()));
        }
    }
    Ok(())
}

fn element<'d>(
    node: roxmltree::Node<'d, '_>,
    is_root: bool,
    links: &mut Links<'d>,
    home: Home,
) -> Result<(), Fault> {
    let name = node.tag_name().name();
    let (Some(known), Some(SVG)) = (Name::of(name), node.tag_name().namespace()) else {
        return fault(format!("`{name}` is no element of a drawing"));
    };
    if (known == Name::Svg) != is_root {
        return fault("there is a drawing in the drawing");
    }
    if known == Name::A {
        let inner = |above: roxmltree::Node<'_, '_>| above.has_tag_name((SVG, Name::A.name()));
        if home == Home::File || node.ancestors().skip(1).any(inner) {
            return fault("there is a link where none may be");
        }
    }
    for attribute in node.attributes() {
        let (Some(listed), None) = (Attribute::of(attribute.name()), attribute.namespace()) else {
            return fault(format!("`{}` is no attribute of a drawing", attribute.name()));
        };
        if listed == Attribute::Href && known != Name::A {
            return fault("what is no link leads elsewhere");
        }
        value(listed, attribute.value(), links)?;
    }
    let mut words = node.children().filter(roxmltree::Node::is_text).filter_map(|text| text.text());
    match known {
        Name::Style => style(&words.collect::<String>(), home),
        Name::Title | Name::Desc | Name::Text | Name::Tspan => Ok(()),
        _ if words.all(|words| words.trim().is_empty()) => Ok(()),
        _ => fault(format!("words stand in `{name}`")),
    }
}

fn value<'d>(attribute: Attribute, value: &'d str, links: &mut Links<'d>) -> Result<(), Fault> {
    use Attribute as A;
    let wrong = || fault(format!("`{}` is no value of `{}`", value, attribute.name()));
    let ok = match attribute {
        A::X | A::Y | A::Cx | A::Cy | A::R | A::Rx | A::Width | A::Height | A::RefX | A::RefY => {
            is_number(value)
        }
        A::MarkerWidth | A::MarkerHeight | A::FontSize | A::FontWeight | A::StrokeWidth | A::Opacity => {
            is_number(value)
        }
        A::StrokeDasharray | A::ViewBox => value.split(' ').all(is_number),
        A::D => is_path(value),
        A::Transform => is_transform(value),
        A::Fill | A::Stroke => value == "none" || is_color(value),
        A::MarkerStart | A::MarkerEnd => {
            let to = value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')'));
            links.references.extend(to.map(|to| (attribute, value, to)));
            to.is_some()
        }
        A::AriaLabelledby => {
            links.references.extend(value.split(' ').map(|to| (attribute, value, to)));
            true
        }
        A::Id => {
            if !links.ids.insert(value) {
                return fault(format!("the id `{value}` stands there twice"));
            }
            is_id(value)
        }
        A::Class => value.split(' ').all(is_id),
        A::FontFamily => !value.contains(['(', ';', '<', '&']),
        A::Role => matches!(value, "img" | "group"),
        A::Href => is_address(value),
        A::Orient => value == "auto-start-reverse",
        A::MarkerUnits => value == "userSpaceOnUse",
        A::StrokeLinecap | A::StrokeLinejoin => value == "round",
        A::TextAnchor => matches!(value, "middle" | "end"),
        A::Lang => matches!(value, "en" | "ja"),
        A::DataLink => value.split(' ').all(|index| index.parse::<u32>().is_ok()),
        A::DataHop => is_id(value),
        // Declarations of namespaces are no attributes to a parser; one that is must be refused.
        A::Xmlns => false,
        A::DataNode
        | A::DataBoundary
        | A::DataGuards
        | A::DataSpans
        | A::DataReference
        | A::DataStep
        | A::DataFinding => true,
    };
    if ok { Ok(()) } else { wrong() }
}

fn is_number(text: &str) -> bool {
    // Most are whole and small, which is seen without reading them.
    if matches!(text.len(), 1..=6) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    let shape =
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    shape && text.parse::<f64>().is_ok_and(|number| number.is_finite() && number.abs() <= MOST)
}

fn is_color(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_id(text: &str) -> bool {
    text.bytes().next().is_some_and(|first| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn is_path(text: &str) -> bool {
    text.starts_with('M')
        && text.bytes().all(|byte| {
            byte.is_ascii_digit() || b" .,-".contains(&byte) || b"MLHVCSQTAZmlhvcsqtaz".contains(&byte)
        })
}

fn is_transform(text: &str) -> bool {
    let mut rest = text;
    for name in ["translate(", "scale("] {
        if let Some(inside) = rest.strip_prefix(name) {
            let Some((numbers, after)) = inside.split_once(')') else { return false };
            if !numbers.split(' ').all(is_number) {
                return false;
            }
            rest = after.trim_start();
        }
    }
    rest.is_empty()
}

/// A relative address, or one of a scheme that runs nothing.
fn is_address(text: &str) -> bool {
    let odd = |letter: char| letter.is_control() || letter.is_whitespace() || "\\{}".contains(letter);
    let before_path = text.split(['/', '?', '#']).next().unwrap_or_default();
    let scheme = before_path.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let known = scheme.is_none_or(|scheme| matches!(scheme.as_str(), "http" | "https" | "mailto"));
    known && !text.is_empty() && !text.contains(odd) && !text.starts_with("//")
}

/// The style recolors classes and, in a page, fits the drawing into it; it does nothing else.
fn style(text: &str, home: Home) -> Result<(), Fault> {
    const OPENING: &str = "@supports (color-scheme: dark){@media (prefers-color-scheme: dark){";
    let inside = match home {
        Home::File => text.trim().strip_prefix(OPENING).and_then(|rest| rest.strip_suffix("} }")),
        Home::Page => fitted(text),
    };
    let Some(inside) = inside else { return fault("the style does not begin and end as it must") };
    let is_paint = |color: &str| match home {
        Home::File => is_color(color),
        Home::Page => color
            .strip_prefix("light-dark(")
            .and_then(|rest| rest.strip_suffix(')')?.split_once(','))
            .is_some_and(|(light, dark)| is_color(light) && is_color(dark)),
    };
    for rule in inside.trim().split_terminator('}') {
        let parts = rule.split_once('{').and_then(|(selector, body)| {
            let (root, class) = selector.strip_prefix('#')?.split_once(" .")?;
            let (property, color) = body.split_once(':')?;
            Some((root, class, property, color))
        });
        match parts {
            Some((root, class, "fill" | "stroke", color))
                if is_id(root) && is_id(class) && is_paint(color) => {}
            _ => return fault(format!("the style has a rule that does not recolor: `{rule}`")),
        }
    }
    Ok(())
}

/// What follows the rules that fit a drawing into its page.
fn fitted(text: &str) -> Option<&str> {
    let (root, rest) = text.strip_prefix('#')?.split_once("{display:block;max-width:max(100%,")?;
    let (least, rest) = rest.split_once("px);height:auto}")?;
    let schemes = format!(
        "{DARK_THEMES} #{root}{{color-scheme:dark}}@media print{{#{root}{{color-scheme:light!important}} }}#{root} \
         a{{text-decoration:underline}}"
    );
    (is_id(root) && is_number(least)).then(|| rest.strip_prefix(&schemes)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{verify, verify_in_page};

    const GOOD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"hm-a\" role=\"img\" aria-labelledby=\"hm-a-title hm-a-desc\" viewBox=\"0 0 9 9\">\n<title id=\"hm-a-title\">T</title>\n<desc id=\"hm-a-desc\">D</desc>\n<defs>\n<marker id=\"hm-a-m\" orient=\"auto-start-reverse\">\n<path d=\"M1 1L2 2z\"/>\n</marker>\n</defs>\n<g data-node=\"a\">\n<path d=\"M0 0L1 1\" marker-end=\"url(#hm-a-m)\"/>\n<text x=\"1\" y=\"2\">x</text>\n</g>\n</svg>\n";

    #[test]
    fn a_good_drawing_passes() {
        verify(GOOD).expect("it is good");
        verify(&GOOD.replace(">x<", ">\u{a0}、\u{c2}<")).expect("so are letters of all sorts");
    }

    #[test]
    fn what_is_off_the_lists_is_refused() {
        for (good, bad, why) in [
            ("<text x=\"1\" y=\"2\">x</text>", "<script>x</script>", "`script`"),
            ("<text x=\"1\" y=\"2\">x</text>", "<foreignObject/>", "`foreignObject`"),
            ("<text x=\"1\" y=\"2\">x</text>", "<image href=\"a.png\"/>", "`image`"),
            ("<text x=\"1\"", "<text onclick=\"y()\" x=\"1\"", "`onclick`"),
            ("<text x=\"1\"", "<text style=\"fill:red\" x=\"1\"", "`style`"),
            ("<text x=\"1\"", "<text x=\"NaN\"", "`NaN`"),
            ("<text x=\"1\"", "<text x=\"1e9\"", "`1e9`"),
            ("<text x=\"1\"", "<text x=\"99999999\"", "`99999999`"),
            ("<text x=\"1\"", "<text x=\"\"", "``"),
            ("<text x=\"1\"", "<text fill=\"url(http://x)\" x=\"1\"", "`url(http://x)`"),
            ("<text x=\"1\"", "<text id=\"hm-a-m\" x=\"1\"", "twice"),
            ("<text x=\"1\"", "<text id=\"other\" x=\"1\"", "begin with"),
            ("url(#hm-a-m)", "url(#hm-a-n)", "marker-end"),
            ("url(#hm-a-m)", "url(https://x/y#m)", "marker-end"),
            (" role=\"img\"", "", "no role"),
            ("<title id=\"hm-a-title\">T</title>", "<title id=\"hm-a-title\"> </title>", "no `title`"),
            ("<desc id=\"hm-a-desc\">D</desc>\n", "", "aria-labelledby"),
            ("<g data-node=\"a\">", "<!-- x --><g data-node=\"a\">", "comment"),
            ("<g data-node=\"a\">", "<?x y?><g data-node=\"a\">", "processing"),
            ("<g data-node=\"a\">", "<g data-node=\"a\">loose", "words stand"),
            ("<g data-node=\"a\">", "<g data-node=\"a\">\n\n", "empty line"),
            ("<g data-node=\"a\">", "<g data-node=\"a\u{7}\">", "control"),
            ("<g data-node=\"a\">", "<g data-node=\"a\u{7f}\">", "control"),
            ("<g data-node=\"a\">", "<g data-node=\"a\u{9f}\">", "control"),
            ("<defs>", "<style>@import url(x)</style><defs>", "the style"),
            (
                "<defs>",
                "<style>@supports (color-scheme: dark){@media (prefers-color-scheme: dark){#a .b{fill:url(x)} } }</style><defs>",
                "recolor",
            ),
            ("</svg>", "<svg/></svg>", "in the drawing"),
            ("\n</svg>\n", "\n", "well-formed"),
            ("<svg xmlns", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns", "well-formed"),
            (" xmlns=\"http://www.w3.org/2000/svg\"", "", "no element"),
        ] {
            assert!(GOOD.contains(good), "{good}");
            let fault = verify(&GOOD.replacen(good, bad, 1)).expect_err(bad);
            assert!(fault.message.contains(why), "{bad}: {fault}");
        }
    }

    #[test]
    fn links_stand_in_pages_only_and_run_nothing() {
        let in_page = GOOD.replace("role=\"img\"", "role=\"group\"").replace('\n', "");
        let linked = |href: &str| {
            in_page
                .replace("<g data-node=\"a\">", &format!("<a href=\"{href}\"><g data-node=\"a\">"))
                .replace("</g></svg>", "</g></a></svg>")
        };
        for good in ["a.md", "../x/#y", "https://example.com/a:b?c=d&amp;e", "mailto:a@example.com"] {
            verify_in_page(&linked(good)).expect(good);
            assert!(verify(&linked(good)).is_err(), "{good}");
        }
        for bad in [
            "javascript:x()",
            "JaVaScRiPt:x",
            "data:text/html,x",
            "//host/x",
            "",
            "java&#10;script:x",
            "a\\b",
        ] {
            let fault = verify_in_page(&linked(bad)).expect_err(bad);
            assert!(fault.message.contains("`href`"), "{bad}: {fault}");
        }
        let nested = linked("a.md").replace("<text", "<a href=\"b\"><text").replace("</text>", "</text></a>");
        assert!(verify_in_page(&nested).is_err_and(|fault| fault.message.contains("where none may be")));
        let elsewhere = linked("a.md").replace("<text", "<text href=\"b\"");
        assert!(verify_in_page(&elsewhere).is_err_and(|fault| fault.message.contains("no link")));
        assert!(verify_in_page(&linked("a.md").replace("\"group\"", "\"img\"")).is_err());
        assert!(verify_in_page(GOOD).is_err_and(|fault| fault.message.contains("several lines")));
    }

    #[test]
    fn the_style_of_a_page_is_the_only_one_there() {
        let style = "#hm-a{display:block;max-width:max(100%,600px);height:auto}:is(.ayu,.coal,.navy) #hm-a{color-scheme:dark}@media print{#hm-a{color-scheme:light!important} }#hm-a a{text-decoration:underline}#hm-a .f-ink{fill:light-dark(#000000,#FFFFFF)}";
        let page =
            |style: &str| GOOD.replace('\n', "").replace("<defs>", &format!("<style>{style}</style><defs>"));
        verify_in_page(&page(style)).expect("it is good");
        for (good, bad) in [
            ("light-dark(#000000,#FFFFFF)", "url(x)"),
            ("light-dark(#000000,#FFFFFF)", "#000000"),
            ("600px", "600em"),
            ("height:auto}", "height:auto;position:fixed}"),
            ("#hm-a .f-ink", "body .f-ink"),
            ("fill:light", "width:light"),
        ] {
            assert!(verify_in_page(&page(&style.replacen(good, bad, 1))).is_err(), "{bad}");
        }
        assert!(verify(&page(style)).is_err());
    }
}
