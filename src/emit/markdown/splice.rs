//! The markers around a generated part, and its replacement in a text that a person keeps.
//!
//! A marker is an HTML comment on a line of its own, outside any list, quotation or code:
//! `<!-- hopmap:begin FILE -->` and `<!-- hopmap:end -->`. Characters of FILE that would end the comment or mean
//! something to mdBook are percent-encoded.

use std::fmt;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

const BEGIN: &str = "<!-- hopmap:begin ";
const END: &str = "<!-- hopmap:end -->";
const CLOSE: &str = "-->";

/// Why nothing was replaced. Lines count from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SpliceError {
    /// The text holds no part of this file.
    Missing,
    /// A part begins here and another begins, or the text ends, before it ends.
    Unclosed { line: usize },
    /// A part ends here that has not begun.
    Stray { line: usize },
}

impl fmt::Display for SpliceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(formatter, "no `hopmap:begin` marker for this file"),
            Self::Unclosed { line } => {
                write!(formatter, "the `hopmap:begin` marker at line {line} has no `hopmap:end`")
            }
            Self::Stray { line } => {
                write!(formatter, "the `hopmap:end` marker at line {line} has no `hopmap:begin`")
            }
        }
    }
}

impl std::error::Error for SpliceError {}

/// A generated part between its markers.
#[must_use]
pub fn enclosed(file: &str, generated: &str) -> String {
    format!("{BEGIN}{} {CLOSE}\n\n{}\n\n{END}\n", encoded(file), generated.trim_matches('\n'))
}

/// The text `existing` with `generated` between the markers of `file`, everything else as it was. Line ends become
/// those of the marker's line. Every part of the file is replaced; parts of other files are left alone.
///
/// # Errors
///
/// When the text has no part of `file`, or a marker has no partner.
pub fn splice(existing: &str, file: &str, generated: &str) -> Result<String, SpliceError> {
    let wanted = encoded(file);
    let mut out = String::with_capacity(existing.len().saturating_add(generated.len()));
    let mut written = 0;
    let mut found = false;
    for part in parts(existing)? {
        if encoded(&decoded(part.file)) != wanted {
            continue;
        }
        found = true;
        let windows = existing[..part.inside.start].ends_with("\r\n");
        let body = format!("\n{}\n\n", generated.trim_matches('\n'));
        out.push_str(&existing[written..part.inside.start]);
        out.push_str(&if windows { body.replace('\n', "\r\n") } else { body });
        written = part.inside.end;
    }
    out.push_str(&existing[written..]);
    if found { Ok(out) } else { Err(SpliceError::Missing) }
}

/// A marker that begins a part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Begin {
    /// The file that it names.
    pub file: String,
    /// Its line in the text, line end included.
    pub line: Range<usize>,
}

/// The markers that begin the parts of a text, in order.
///
/// # Errors
///
/// When a marker has no partner.
pub fn markers(text: &str) -> Result<Vec<Begin>, SpliceError> {
    let parts = parts(text)?.into_iter();
    Ok(parts.map(|part| Begin { file: decoded(part.file), line: part.begin }).collect())
}

/// A part that stands in a text.
struct Part<'a> {
    /// The name as it stands in the marker.
    file: &'a str,
    /// The line of the begin marker.
    begin: Range<usize>,
    /// From after the line of the begin marker to before the line of the end marker.
    inside: Range<usize>,
}

/// All parts of a text, in order.
fn parts(existing: &str) -> Result<Vec<Part<'_>>, SpliceError> {
    let mut parts = Vec::new();
    let mut open: Option<(&str, Range<usize>)> = None;
    for line in comment_lines(existing) {
        let words = existing[line.clone()].trim();
        if words == END {
            let Some((file, begin)) = open.take() else {
                return Err(SpliceError::Stray { line: number(existing, line.start) });
            };
            parts.push(Part { file, inside: begin.end..line.start, begin });
        } else if let Some(file) =
            words.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(CLOSE)).map(str::trim)
        {
            if let Some((_, begin)) = open {
                return Err(SpliceError::Unclosed { line: number(existing, begin.start) });
            }
            open = Some((file, line));
        }
    }
    match open {
        Some((_, begin)) => Err(SpliceError::Unclosed { line: number(existing, begin.start) }),
        None => Ok(parts),
    }
}

/// The lines of HTML blocks that stand in no other block, line ends included.
fn comment_lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            Event::Start(_) => depth = depth.saturating_add(1),
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Html(_) if depth == 0 => {
                // The range of an event may leave out the end of the line.
                let mut start = range.start;
                while start < range.end {
                    let rest = text[start..].find('\n').map_or(text.len(), |at| start + at + 1);
                    lines.push(start..rest);
                    start = rest;
                }
            }
            _ => {}
        }
    }
    lines
}

fn number(text: &str, offset: usize) -> usize {
    text[..offset].bytes().filter(|byte| *byte == b'\n').count().saturating_add(1)
}

/// A file name that can stand in a comment and in a page of a book.
fn encoded(file: &str) -> String {
    let mut out = String::with_capacity(file.len());
    for (at, letter) in file.char_indices() {
        // Blanks around a name in a marker are not part of it.
        let edge = at == 0 || at.saturating_add(letter.len_utf8()) == file.len();
        let blank = letter.is_whitespace() && (letter != ' ' || edge);
        let live = matches!(letter, '%' | '<' | '>' | '{' | '}' | '&' | '"') || letter.is_control();
        if live || blank || (letter == '-' && out.ends_with('-')) {
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                // Writing to a string cannot fail.
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

/// The file name that a marker means.
fn decoded(marker: &str) -> String {
    let mut bytes = Vec::with_capacity(marker.len());
    let mut rest = marker.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let code = (*first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{SpliceError, decoded, enclosed, encoded, markers, splice};

    #[test]
    fn what_stands_around_stays() {
        let page = format!("# Mine\n\ntext\n\n{}\nmore\n", enclosed("a.yaml", "old\n\nold"));
        let new = splice(&page, "a.yaml", "new\n").expect("there is a part");
        assert_eq!(new, format!("# Mine\n\ntext\n\n{}\nmore\n", enclosed("a.yaml", "new")));
        assert_eq!(splice(&new, "a.yaml", "new").as_ref(), Ok(&new));
        assert_eq!(splice(&new, "b.yaml", "x"), Err(SpliceError::Missing));
    }

    #[test]
    fn markers_in_code_quotations_and_lists_are_text() {
        let begin = "<!-- hopmap:begin a -->";
        let end = "<!-- hopmap:end -->";
        for page in [
            format!("```\n{begin}\nx\n{end}\n```\n"),
            format!("    {begin}\n    x\n    {end}\n"),
            format!("> {begin}\n> x\n> {end}\n"),
            format!("- {begin}\n\n  x\n\n  {end}\n"),
            format!("a `{begin}` b `{end}`\n"),
            format!("a {begin} b {end}\n"),
        ] {
            assert_eq!(splice(&page, "a", "y"), Err(SpliceError::Missing), "{page}");
        }
    }

    #[test]
    fn a_marker_without_its_partner_is_told() {
        let begin = "<!-- hopmap:begin a -->\n\n";
        let end = "<!-- hopmap:end -->\n";
        assert_eq!(splice(&format!("x\n\n{begin}y"), "a", ""), Err(SpliceError::Unclosed { line: 3 }));
        assert_eq!(splice(&format!("{begin}{begin}{end}"), "a", ""), Err(SpliceError::Unclosed { line: 1 }));
        assert_eq!(splice(&format!("\n{end}"), "a", ""), Err(SpliceError::Stray { line: 2 }));
        assert_eq!(splice(&format!("{begin}```\n{end}"), "a", ""), Err(SpliceError::Unclosed { line: 1 }));
    }

    #[test]
    fn line_ends_are_those_of_the_text() {
        let page = enclosed("a", "old").replace('\n', "\r\n");
        assert_eq!(splice(&page, "a", "new"), Ok(enclosed("a", "new").replace('\n', "\r\n")));
    }

    #[test]
    fn several_parts_of_several_files() {
        let page = format!("{}\n{}\n{}", enclosed("a", "1"), enclosed("b", "2"), enclosed("a", "3"));
        let new = format!("{}\n{}\n{}", enclosed("a", "x"), enclosed("b", "2"), enclosed("a", "x"));
        assert_eq!(splice(&page, "a", "x"), Ok(new));
    }

    #[test]
    fn markers_are_told_with_their_lines() {
        let page = format!("x\n\n{}```\n{}```\n", enclosed("a%b.yaml", "1"), enclosed("c", "2"));
        let found = markers(&page).expect("all have partners");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].file, "a%b.yaml");
        assert_eq!(&page[found[0].line.clone()], "<!-- hopmap:begin a%25b.yaml -->\n");
        assert_eq!(markers("<!-- hopmap:end -->\n"), Err(SpliceError::Stray { line: 1 }));
    }

    #[test]
    fn no_file_name_leaves_its_comment() {
        for name in [
            "a--b--->.yaml",
            "--> <script>",
            "{{#include x}}",
            "50%2D.yaml",
            "a\nb",
            "設計/構成.yaml",
            " a b.yaml ",
            "-----",
        ] {
            let marker = encoded(name);
            assert!(!marker.contains("--") && !marker.contains('>') && !marker.contains("{{"), "{marker}");
            assert!(!marker.contains('\n'), "{marker:?}");
            assert_eq!(decoded(&marker), name);
            let page = enclosed(name, "old");
            assert_eq!(splice(&page, name, "new"), Ok(enclosed(name, "new")), "{marker}");
        }
    }
}
