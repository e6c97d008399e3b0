//! A lint of drawings that shares no code with the verifier in `emit`: what it reads is what a browser reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use roxmltree::{Document, Node, ParsingOptions};

const ELEMENTS: &[&str] = &[
    "circle", "defs", "desc", "g", "line", "marker", "path", "polygon", "polyline", "rect", "style", "svg",
    "text", "title", "tspan",
];

const ATTRIBUTES: &[&str] = &[
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "class",
    "cx",
    "cy",
    "d",
    "data-boundary",
    "data-finding",
    "data-guard",
    "data-guards",
    "data-hop",
    "data-link",
    "data-node",
    "data-reference",
    "data-spans",
    "data-step",
    "dominant-baseline",
    "fill",
    "fill-opacity",
    "fill-rule",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "height",
    "id",
    "lang",
    "letter-spacing",
    "marker-end",
    "marker-start",
    "markerHeight",
    "markerUnits",
    "markerWidth",
    "opacity",
    "orient",
    "points",
    "r",
    "refX",
    "refY",
    "role",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "xml:space",
    "y",
    "y1",
    "y2",
];

/// Attributes that hold one number.
const NUMBERS: &[&str] = &[
    "cx",
    "cy",
    "font-size",
    "height",
    "markerHeight",
    "markerWidth",
    "opacity",
    "r",
    "refX",
    "refY",
    "rx",
    "ry",
    "stroke-width",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// Attributes that hold what a user wrote.
const TEXTS: &[&str] =
    &["aria-label", "data-boundary", "data-node", "data-spans", "data-guard", "data-guards"];

/// Everything that is wrong with a drawing.
pub fn faults(drawing: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if drawing.contains("\n\n") || drawing.contains('\r') {
        faults.push("it has an empty line, which would end it in Markdown".to_owned());
    }
    if drawing
        .chars()
        .any(|c| c.is_control() && c != '\n' && c != '\t' || ('\u{202a}'..='\u{202e}').contains(&c))
    {
        faults.push("it has a control or direction character".to_owned());
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: 1_000_000, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(drawing, options) {
        Ok(document) => document,
        Err(error) => {
            faults.push(format!("it is not well-formed: {error}"));
            return faults;
        }
    };
    root(document.root_element(), &mut faults);
    let mut ids = BTreeSet::new();
    let mut references = Vec::new();
    for node in document.descendants() {
        if node.is_pi() || node.is_comment() {
            faults.push("it holds an instruction or a comment".to_owned());
        }
        if node.is_element() {
            element(node, &mut ids, &mut references, &mut faults);
        }
    }
    for reference in references {
        if !ids.contains(&reference) {
            faults.push(format!("nothing has the id `{reference}`"));
        }
    }
    faults
}

fn root(root: Node<'_, '_>, faults: &mut Vec<String>) {
    let mut wants = |holds: bool, what: &str| {
        if !holds {
            faults.push(format!("the root has no {what}"));
        }
    };
    wants(root.has_tag_name(("http://www.w3.org/2000/svg", "svg")), "SVG name");
    wants(root.attribute("role") == Some("img"), "role");
    wants(root.attribute("viewBox").is_some() && root.attribute("width").is_some(), "size");
    let mut elements = root.children().filter(Node::is_element);
    let mut labelled = root.attribute("aria-labelledby").unwrap_or_default().split(' ');
    for name in ["title", "desc"] {
        let element = elements.next();
        wants(element.is_some_and(|element| element.has_tag_name(name)), name);
        let text = element.and_then(|element| element.text()).unwrap_or_default();
        wants(!text.trim().is_empty(), &format!("words in its {name}"));
        wants(
            element.and_then(|element| element.attribute("id")) == labelled.next(),
            &format!("label by its {name}"),
        );
    }
}

fn element(
    node: Node<'_, '_>,
    ids: &mut BTreeSet<String>,
    references: &mut Vec<String>,
    faults: &mut Vec<String>,
) {
    let name = node.tag_name().name();
    if node.tag_name().namespace() != Some("http://www.w3.org/2000/svg") || !ELEMENTS.contains(&name) {
        faults.push(format!("<{name}> is on no list"));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if !ATTRIBUTES.contains(&key) || attribute.namespace().is_some() {
            faults.push(format!("{key} of <{name}> is on no list"));
        }
        if key == "id" && !ids.insert(value.to_owned()) {
            faults.push(format!("the id `{value}` is there twice"));
        }
        if key == "aria-labelledby" {
            references.extend(value.split(' ').map(str::to_owned));
        }
        if NUMBERS.contains(&key) && !is_number(value) {
            faults.push(format!("{key}=\"{value}\" of <{name}> is no plain number"));
        }
        if matches!(key, "d" | "points" | "transform" | "viewBox" | "stroke-dasharray") && !all_numbers(value)
        {
            faults.push(format!("{key}=\"{value}\" of <{name}> holds an odd number"));
        }
        if !TEXTS.contains(&key) {
            local_references(value, references, faults);
        }
    }
    if name == "style" {
        let style = node.text().unwrap_or_default();
        if style.contains("@import") || style.contains('\\') || style.contains("expression") {
            faults.push("its style does more than color".to_owned());
        }
        local_references(style, references, faults);
    }
}

fn local_references(value: &str, references: &mut Vec<String>, faults: &mut Vec<String>) {
    for after in value.split("url(").skip(1) {
        match after.strip_prefix('#').and_then(|after| after.split_once(')')) {
            Some((id, _)) => references.push(id.to_owned()),
            None => faults.push(format!("`{value}` refers to something outside")),
        }
    }
    for scheme in ["javascript:", "data:", "http:", "https:", "file:"] {
        if value.to_lowercase().contains(scheme) && value != "http://www.w3.org/2000/svg" {
            faults.push(format!("`{value}` leads outside"));
        }
    }
}

/// A number as the writer may write it: a sign, digits, at most four places.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, places) = text.split_once('.').unwrap_or((text, "0"));
    (digits(whole) || whole.is_empty()) && digits(places) && places.len() <= 4 && whole.len() <= 7
}

fn all_numbers(value: &str) -> bool {
    !["NaN", "inf", "Infinity", "e+", "E+"].iter().any(|odd| value.contains(odd))
        && value
            .split(|c: char| !(c.is_ascii_digit() || c == '.'))
            .filter(|piece| !piece.is_empty())
            // Two numbers may share a point's place: `.5.5`.
            .all(|piece| piece.len() <= 24)
}

/// How often each resource and each link index is drawn.
pub fn drawn(drawing: &str) -> (BTreeMap<String, usize>, BTreeSet<usize>) {
    let document = Document::parse(drawing).expect("the lint has read it");
    let mut resources = BTreeMap::new();
    let mut links = BTreeSet::new();
    for node in document.descendants().filter(Node::is_element) {
        for key in ["data-node", "data-boundary"] {
            if let Some(id) = node.attribute(key) {
                *resources.entry(id.to_owned()).or_insert(0) += 1;
            }
        }
        let indexes = node.attribute("data-link").unwrap_or_default();
        links.extend(indexes.split(' ').filter_map(|index| index.parse::<usize>().ok()));
    }
    (resources, links)
}

#[test]
fn every_sample_is_well_made_and_whole() {
    for folder in crate::cli::samples() {
        let drawing = fs::read_to_string(folder.join("topology.svg")).expect("its picture is committed");
        assert_eq!(faults(&drawing), Vec::<String>::new(), "{}", folder.display());

        let text = fs::read_to_string(folder.join("topology.yaml")).expect("it has a topology");
        let understood = crate::property::understand(&text).expect("samples are right");
        let topology = understood.graph.topology();
        let (resources, links) = drawn(&drawing);
        for (id, node) in topology.nodes.enumerated().filter(|(_, node)| !node.implied) {
            // A boundary that holds nothing but guards is empty once they are drawn on what they guard.
            let guards_only = node.is_boundary
                && topology.nodes.enumerated().all(|(inner, other)| {
                    inner == id
                        || other.is_boundary
                        || !topology.within(inner, id)
                        || !other.protects.is_empty()
                });
            if guards_only {
                continue;
            }
            assert!(resources.contains_key(&node.id), "{}: {} is not drawn", folder.display(), node.id);
        }
        assert_eq!(links, (0..topology.links.len()).collect(), "{}", folder.display());
    }
}

#[test]
fn the_lint_sees_what_is_wrong() {
    let good = r##"<svg aria-labelledby="t d" height="1" id="s" role="img" viewBox="0 0 1 1" width="1" xmlns="http://www.w3.org/2000/svg"><title id="t">T</title><desc id="d">D</desc><rect fill="#fff" height="1" width="1" x="0" y="-.5"/></svg>"##;
    assert_eq!(faults(good), Vec::<String>::new());
    for (from, to) in [
        ("<rect", "<script/><rect"),
        ("x=\"0\"", "x=\"NaN\""),
        ("x=\"0\"", "x=\"1e9\""),
        ("x=\"0\"", "onload=\"x\""),
        ("id=\"d\"", "id=\"t\""),
        ("#fff", "url(#none)"),
        ("#fff", "url(https://example.com/x)"),
        ("role=\"img\"", ""),
        ("<desc id=\"d\">D</desc>", ""),
        ("<rect", "\n\n<rect"),
        ("<rect", "<?x?><rect"),
        ("</svg>", ""),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good);
        assert!(!faults(&bad).is_empty(), "{bad}");
    }
}
