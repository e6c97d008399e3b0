//! Parts of a document as HTML, for pages that are written in Markdown.
//!
//! Everything stands on one line, so that it is one HTML block to any Markdown, in whatever list or quotation it is put;
//! and no character of a text means anything to HTML, Markdown or a program that looks for directives in it.

use std::fmt::Write as _;

use super::svg::text::clean;
use crate::document::tree::{Block, Document, Inline, Item, Table};

/// Lists nested deeper than this are not written; a topology nests 32 boundaries at most, and as many branches.
const DEEPEST: usize = 128;

/// What shows no code: begins a line that is an HTML block by itself (CommonMark 4.6, kind 2), which ends where the
/// line ends and parts no tight list.
const OPENING: &str = "<!-- hopmap -->";

/// The sections of these ids, in the order of the ids; `headed`: each under its heading, which is bold and no heading of
/// the page.
#[must_use]
pub fn sections(document: &Document, ids: &[&str], headed: bool) -> String {
    let mut out = String::new();
    let wanted = |id: &&str| document.sections.iter().find(|section| section.id == *id);
    for section in ids.iter().filter_map(wanted) {
        if headed {
            out.push_str(&format!("<p><strong>{}</strong></p>", text(&section.heading)));
        }
        for block in &section.blocks {
            write_block(block, &section.heading, 0, &mut out);
        }
    }
    out
}

/// All that a block of a page shows, as one line of Markdown.
#[must_use]
pub fn framed(parts: &[String]) -> String {
    format!(
        "{OPENING}<div class=\"hopmap tex2jax_ignore\" style=\"overflow-wrap:break-word\">{}</div>",
        parts.concat()
    )
}

/// A drawing whose ids begin with `prefix`, in a frame that can be moved sideways, also by keys, where it is too wide.
#[must_use]
pub fn scrolled(drawing: &str, prefix: &str) -> String {
    format!(
        "<div role=\"group\" tabindex=\"0\" aria-labelledby=\"{prefix}-title\" style=\"overflow-x:auto;margin:1em 0\">{drawing}</div>"
    )
}

/// A drawing as an image that holds all its bytes, for programs that would drop or change its markup.
#[must_use]
pub fn image(drawing: &str, alternative: &str) -> String {
    format!(
        "<img alt=\"{}\" src=\"data:image/svg+xml;base64,{}\">",
        text(alternative),
        base64(drawing.as_bytes())
    )
}

pub(super) fn write_block(block: &Block, heading: &str, depth: usize, out: &mut String) {
    match block {
        Block::Heading(words) => out.push_str(&format!("<p><strong>{}</strong></p>", inlines(words))),
        Block::Paragraph(words) => out.push_str(&format!("<p>{}</p>", inlines(words))),
        Block::List(items) => write_items("ul", items, heading, depth, out),
        Block::OrderedList(items) => write_items("ol", items, heading, depth, out),
        Block::Table(table) => write_table(table, heading, out),
        Block::Image(image) => out.push_str(&format!(
            "<img alt=\"{}\" src=\"{}\">",
            text(&image.alternative),
            text(image.target.address())
        )),
    }
}

fn write_items(name: &str, items: &[Item], heading: &str, depth: usize, out: &mut String) {
    if items.is_empty() || depth >= DEEPEST {
        return;
    }
    out.push_str(&format!("<{name}>"));
    for item in items {
        out.push_str(&format!("<li>{}", inlines(&item.words)));
        for block in &item.below {
            write_block(block, heading, depth.saturating_add(1), out);
        }
        out.push_str("</li>");
    }
    out.push_str(&format!("</{name}>"));
}

/// A table in a frame that can be moved sideways, of the class that mdBook gives its own; its head has no ground, since
/// on some of mdBook's the words are hard to read.
fn write_table(table: &Table, heading: &str, out: &mut String) {
    if table.head.is_empty() {
        return;
    }
    let cells = |name: &str, cells: &mut dyn Iterator<Item = String>| -> String {
        cells.map(|cell| format!("<{name}>{cell}</{name}>")).collect()
    };
    out.push_str(&format!(
        "<div class=\"table-wrapper\" role=\"group\" tabindex=\"0\" aria-label=\"{}\"><table><thead style=\"background:none\"><tr>{}</tr></thead><tbody>",
        text(heading),
        cells("th", &mut table.head.iter().map(|cell| text(cell)))
    ));
    for row in &table.rows {
        out.push_str(&format!("<tr>{}</tr>", cells("td", &mut row.iter().map(|cell| inlines(cell)))));
    }
    out.push_str("</tbody></table></div>");
}

pub(super) fn inlines(words: &[Inline]) -> String {
    words
        .iter()
        .map(|inline| match inline {
            Inline::Text(words) => text(words),
            Inline::Code(words) => format!("<code>{}</code>", text(words)),
            Inline::Strong(words) => format!("<strong>{}</strong>", text(words)),
            Inline::Link { words, target } => {
                // The colors that themes of books have for links are too faint in some: an underline says enough.
                let style = "color:inherit;text-decoration:underline";
                format!("<a href=\"{}\" style=\"{style}\">{}</a>", text(target.address()), text(words))
            }
        })
        .collect()
}

/// A text as content of an element or as a value in double quotes: letters, digits and harmless signs as they are,
/// everything else as a reference. What nobody sees is left out.
pub(super) fn text(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    for letter in clean(written).chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, ',' | '.' | '-' | '/' | '(' | ')' | ';' | '=') {
            // Writing to a string cannot fail.
            let _ = write!(out, "&#{};", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    out
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3).saturating_mul(4));
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let six = bits >> (18 - 6 * digit) & 0x3f;
            out.push(if digit <= three.len() { char::from(DIGITS[six as usize]) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{base64, framed, image, sections, text};
    use crate::base::lang::Lang;
    use crate::document::tree::{Block, Document, Inline, Item, Section, Table, Target};

    #[test]
    fn bytes_become_digits() {
        for (bytes, digits) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
        ] {
            assert_eq!(base64(bytes.as_bytes()), digits);
        }
        assert_eq!(base64(&[0xff, 0xfe, 0xfd]), "//79");
    }

    #[test]
    fn words_stay_words() {
        assert_eq!(text("443 (HTTPS), 受付"), "443 (HTTPS), 受付");
        assert_eq!(text("<b>&{{x}}\n[y](z)"), "&#60;b&#62;&#38;&#123;&#123;x&#125;&#125; &#91;y&#93;(z)");
        assert_eq!(text("a\u{202e}b\u{0}"), "ab");
        let shown = image("<svg/>", "a \"b\" > c");
        assert_eq!(shown, "<img alt=\"a &#34;b&#34; &#62; c\" src=\"data:image/svg+xml;base64,PHN2Zy8+\">");
    }

    fn section(id: &'static str, blocks: Vec<Block>) -> Section {
        Section { id, heading: format!("H {id}"), blocks }
    }

    #[test]
    fn sections_stand_on_one_line_in_their_order() {
        let link = Inline::Link {
            words: "a_b".to_owned(),
            target: Target::new("https://example.com/?a&b").expect("it is harmless"),
        };
        let item = Item {
            words: vec![Inline::Strong("S".to_owned()), Inline::text(" t")],
            below: vec![Block::List(vec![Item::new(vec![link])])],
        };
        let table =
            Table { head: vec!["#".to_owned()], rows: vec![vec![vec![Inline::Code("x\ny".to_owned())]]] };
        let document = Document {
            lang: Lang::En,
            title: String::new(),
            sections: vec![
                section("hops", vec![Block::Table(table)]),
                section("purpose", vec![Block::paragraph("p")]),
                section("findings", vec![Block::List(vec![item])]),
            ],
        };
        assert_eq!(sections(&document, &["purpose"], false), "<p>p</p>");
        assert_eq!(sections(&document, &["none"], true), "");
        assert_eq!(
            sections(&document, &["hops", "findings"], true),
            "<p><strong>H hops</strong></p><div class=\"table-wrapper\" role=\"group\" tabindex=\"0\" \
             aria-label=\"H hops\"><table><thead style=\"background:none\"><tr><th>&#35;</th></tr></thead><tbody><tr><td><code>x y</code></td></tr>\
             </tbody></table></div><p><strong>H findings</strong></p><ul><li><strong>S</strong> t<ul><li>\
             <a href=\"https&#58;//example.com/&#63;a&#38;b\" style=\"color:inherit;text-decoration:underline\">a&#95;b</a></li></ul></li></ul>"
        );
        assert!(!framed(&[sections(&document, &["hops"], false)]).contains('\n'));
    }
}
