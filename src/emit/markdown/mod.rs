//! A document as Markdown.
//!
//! Comes in: a `Document`. Goes out: CommonMark with tables. This is the one place that knows Markdown's characters:
//! whatever stands in a text is shown as it was written, and nothing of it is live, neither as Markdown nor as HTML
//! nor as a directive of mdBook. Never here: a decision about what is said.

mod escape;
pub mod fence;
mod splice;

pub use splice::{Begin, SpliceError, enclosed, markers, splice};

use crate::document::tree::{Block, Document, Image, Inline, Item, Table, Target};
use escape::{address, can_be_code, clean, text};

/// Lists nested deeper than this are not written; a topology nests 32 boundaries at most, and as many branches.
const DEEPEST: usize = 128;

/// A blank that counts as words.
const BLANK: &str = "&#160;";

/// The whole document, without markers around it; ends with a line end.
#[must_use]
pub fn write(document: &Document) -> String {
    let mut out = Writer::default();
    out.block(&format!("# {}", text(&document.title, true)));
    for section in &document.sections {
        out.block(&format!("## {}", text(&section.heading, true)));
        out.blocks(&section.blocks, "", 0);
    }
    out.text
}

/// The text so far, blocks parted by empty lines.
#[derive(Default)]
struct Writer {
    text: String,
}

/// Which mark a list begins its items with. Neighbouring lists differ, or they would be read as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Bullet(char),
    Number(char),
}

impl Writer {
    /// A block of one line, with an empty line before it.
    fn block(&mut self, line: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn blocks(&mut self, blocks: &[Block], indent: &str, depth: usize) {
        let mut before: Option<Marker> = None;
        for block in blocks {
            let marker = match block {
                Block::List(items) if !items.is_empty() => {
                    Some(Marker::Bullet(if before == Some(Marker::Bullet('-')) { '*' } else { '-' }))
                }
                Block::OrderedList(items) if !items.is_empty() => {
                    Some(Marker::Number(if before == Some(Marker::Number('.')) { ')' } else { '.' }))
                }
                _ => None,
            };
            match block {
                Block::Heading(words) => self.line(&inlines(words, true), "### "),
                Block::Paragraph(words) => self.line(&inlines(words, true), ""),
                Block::List(items) | Block::OrderedList(items) => {
                    if let Some(marker) = marker {
                        if !self.text.is_empty() && depth == 0 {
                            self.text.push('\n');
                        }
                        self.items(items, marker, indent, depth);
                    }
                }
                Block::Table(table) => self.table(table),
                Block::Image(picture) => self.block(&image(picture)),
            }
            before = marker.or(before.filter(|_| shows_nothing(block)));
        }
    }

    /// A paragraph or a heading; nothing where there are no words.
    fn line(&mut self, words: &str, before: &str) {
        if !words.trim().is_empty() {
            self.block(&format!("{before}{words}"));
        }
    }

    /// The items of a list, and the lists below them indented by the width of the marker.
    fn items(&mut self, items: &[Item], marker: Marker, indent: &str, depth: usize) {
        for (index, item) in items.iter().enumerate() {
            let mark = match marker {
                Marker::Bullet(bullet) => bullet.to_string(),
                Marker::Number(after) => format!("{}{after}", index.saturating_add(1)),
            };
            let words = inlines(&item.words, true);
            // A mark without words would underline what stands above it.
            let words = if words.trim().is_empty() { BLANK } else { &words };
            self.text.push_str(&format!("{indent}{mark} {words}\n"));
            if depth < DEEPEST {
                let inner = format!("{indent}{}", " ".repeat(mark.len().saturating_add(1)));
                self.blocks_below(&item.below, &inner, depth.saturating_add(1));
            }
        }
    }

    /// What stands below an item: lists only; other blocks have no place there.
    fn blocks_below(&mut self, blocks: &[Block], indent: &str, depth: usize) {
        let lists: Vec<Block> = blocks
            .iter()
            .filter(|block| matches!(block, Block::List(_) | Block::OrderedList(_)))
            .cloned()
            .collect();
        self.blocks(&lists, indent, depth);
    }

    fn table(&mut self, table: &Table) {
        if table.head.is_empty() {
            return;
        }
        let head: Vec<String> = table.head.iter().map(|cell| text(cell, true)).collect();
        self.block(&row(&head));
        self.text.push_str(&row(&vec!["---".to_owned(); head.len()]));
        self.text.push('\n');
        for cells in &table.rows {
            let cells: Vec<String> = cells.iter().map(|cell| inlines(cell, true)).collect();
            self.text.push_str(&row(&cells));
            self.text.push('\n');
        }
    }
}

/// Whether a block leaves no trace, so that what stands before it and after it are neighbours.
fn shows_nothing(block: &Block) -> bool {
    match block {
        Block::Heading(words) | Block::Paragraph(words) => inlines(words, true).trim().is_empty(),
        Block::List(items) | Block::OrderedList(items) => items.is_empty(),
        Block::Table(table) => table.head.is_empty(),
        Block::Image(_) => false,
    }
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn image(image: &Image) -> String {
    format!("![{}]({})", text(&image.alternative, false), address(image.target.address()))
}

fn link(words: &str, target: &Target) -> String {
    format!("[{}]({})", text(words, false), address(target.address()))
}

/// Words on one line. `at_start`: they begin a block or a cell, where more characters mean something.
fn inlines(words: &[Inline], at_start: bool) -> String {
    let mut out = String::new();
    for piece in merged(words) {
        let start = at_start && out.is_empty();
        match piece {
            Inline::Text(words) => {
                let words = text(&words, start);
                let after_blank = out.ends_with(' ');
                out.push_str(if after_blank { words.trim_start_matches(' ') } else { &words });
            }
            Inline::Code(words) if can_be_code(&words) => {
                // A backtick before would be read as part of the mark.
                if out.ends_with('`') {
                    out.push(' ');
                }
                out.push_str(&format!("`{words}`"));
            }
            // `merged` has made text of it.
            Inline::Code(words) => out.push_str(&text(&words, start)),
            Inline::Strong(words) => strong(&words, &mut out),
            Inline::Link { words, target } => {
                // An exclamation mark would make an image of the link.
                if out.ends_with('!') {
                    out.pop();
                    out.push_str("&#33;");
                }
                out.push_str(&link(&words, &target));
            }
        }
    }
    out.trim_matches(' ').to_owned()
}

/// Emphasis opens and closes only where it stands between blanks, whatever the words begin and end with.
fn strong(words: &str, out: &mut String) {
    let words = text(clean(words).trim(), false);
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
    out.push_str(&format!("**{words}** "));
}

/// Neighbouring texts as one, so that what they mean together is seen; what has no words is left out.
fn merged(words: &[Inline]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(words.len());
    for piece in words {
        let piece = match piece {
            Inline::Code(words) if !can_be_code(words) => Inline::Text(words.clone()),
            Inline::Strong(words) | Inline::Link { words, .. } if clean(words).trim().is_empty() => continue,
            other => other.clone(),
        };
        match (out.last_mut(), piece) {
            (Some(Inline::Text(before)), Inline::Text(words)) => before.push_str(&words),
            (_, piece) => out.push(piece),
        }
    }
    out
}

#[cfg(test)]
mod tests;
