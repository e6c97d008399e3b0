//! Where a result is: the place in a text, and the resources.

use std::fmt::Write as _;

use serde::Serialize;

use crate::base::path;
use crate::base::span::{Sources, Span};
use crate::base::unseen::visible;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Location<'a> {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
pub(super) struct Message {
    pub(super) text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// A resource, by its id, which is unique in the whole topology.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical<'a> {
    name: &'a str,
    fully_qualified_name: &'a str,
    kind: &'static str,
}

/// A place in a text, or the whole of `file` where there is none.
pub(super) fn location<'a>(
    file: &str,
    sources: &Sources,
    place: Option<Span>,
    at: Vec<&'a str>,
    message: Option<&str>,
) -> Location<'a> {
    let source = place.and_then(|place| sources.get(place.source));
    let name = source.map_or(file, |source| &source.name);
    Location {
        physical_location: Physical {
            artifact_location: Artifact { uri: uri(&path::portable(name)) },
            region: place.map(|place| region(sources, place)),
        },
        logical_locations: at
            .into_iter()
            .map(|id| Logical { name: id, fully_qualified_name: id, kind: "resource" })
            .collect(),
        message: message.map(|text| Message { text: literal(&visible(text)) }),
    }
}

fn region(sources: &Sources, place: Span) -> Region {
    let (start_line, start_column) = sources.position(place);
    let end = sources.position(Span { start: place.end.max(place.start), ..place });
    Region { start_line, start_column, end_line: end.0, end_column: end.1 }
}

/// A path as the reference that a URI may be: relative paths stay relative, absolute ones name the scheme `file`.
///
/// RFC 3986, sections 2.3 and 3.3: what is neither unreserved nor `/` is written by its bytes.
fn uri(path: &str) -> String {
    let mut out = match path.strip_prefix("//") {
        Some(_) => "file:".to_owned(),
        None if path.starts_with('/') => "file://".to_owned(),
        None if has_drive(path) => "file:///".to_owned(),
        None => String::new(),
    };
    let drive = if has_drive(path) { 2 } else { 0 };
    for (at, byte) in path.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) || at < drive {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Whether a path begins with the letter of a drive: `C:/net`.
fn has_drive(path: &str) -> bool {
    cfg!(windows) && path.as_bytes().get(1) == Some(&b':')
}

/// A text in which nothing is a link: in SARIF, `[words](target)` would be one, and the words may be a user's.
pub(super) fn literal(text: &str) -> String {
    if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{literal, uri};

    #[test]
    fn paths_are_references() {
        for (path, reference) in [
            ("net/a.yaml", "net/a.yaml"),
            ("../a b%20.yaml", "../a%20b%2520.yaml"),
            ("a:b#c?.yaml", "a%3Ab%23c%3F.yaml"),
            ("構成.yaml", "%E6%A7%8B%E6%88%90.yaml"),
            ("/srv/a.yaml", "file:///srv/a.yaml"),
            ("//host/a.yaml", "file://host/a.yaml"),
            ("-", "-"),
        ] {
            assert_eq!(uri(path), reference);
        }
    }

    #[test]
    fn nothing_that_was_written_becomes_a_link() {
        assert_eq!(literal("[x](https://example.com)"), "\\[x\\](https://example.com)");
        assert_eq!(literal("ports [80]"), "ports [80]");
    }
}
