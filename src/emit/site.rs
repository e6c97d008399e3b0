//! Pages of a site: each one file that runs nothing and loads nothing from elsewhere. The page that lists the others
//! shows their pictures, which are files of the site.
//!
//! Colors follow the reader's system (`light-dark()`, CSS Color 5). There is no choice on the page: without a script, which
//! would have to be trusted, the next page could not know of it, and pictures that are files cannot be told.

use super::html::{self, text};
use crate::base::lang::Lang;
use crate::document::tree::{Block, Document, Inline, Section, Table};
use crate::words::sentence::Sentence;
use crate::words::site as words;

const STYLE: &str = include_str!("site.css");

/// The ways from a page to others, relative.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// The page that lists all; `None`: this is it.
    pub index: Option<String>,
    /// The same in other languages.
    pub languages: Vec<(Lang, String)>,
}

/// A document as a page. `pictures` are the drawings that stand in the places of its images, in order.
#[must_use]
pub fn page(document: &Document, pictures: &[String], ways: &Ways) -> String {
    let mut out = head(document, ways);
    if document.sections.len() > 1 {
        out.push_str(&contents(document));
    }
    let mut pictures = pictures.iter();
    for section in &document.sections {
        open_section(section, &mut out);
        let mut headings = 0_usize;
        for block in &section.blocks {
            match block {
                Block::Heading(words) => {
                    headings = headings.saturating_add(1);
                    let id = part(section, headings);
                    out.push_str(&format!("<h3 id=\"{id}\">{}</h3>", html::inlines(words)));
                }
                Block::Image(_) => out.push_str(pictures.next().map_or("", String::as_str)),
                other => html::write_block(other, &section.heading, 0, &mut out),
            }
            out.push('\n');
        }
        out.push_str("</section>\n");
    }
    out.push_str(FOOT);
    out
}

/// The page that lists others: a card for each row of its table. `thumbnails` are the addresses of their pictures, in order.
#[must_use]
pub fn index(document: &Document, thumbnails: &[String], ways: &Ways) -> String {
    let mut out = head(document, ways);
    for section in &document.sections {
        open_section(section, &mut out);
        for block in &section.blocks {
            match block {
                Block::Table(table) => cards(table, thumbnails, &mut out),
                other => html::write_block(other, &section.heading, 0, &mut out),
            }
        }
        out.push_str("\n</section>\n");
    }
    out.push_str(FOOT);
    out
}

const FOOT: &str = "</main>\n</body>\n</html>\n";

/// All that stands before the first section.
fn head(document: &Document, ways: &Ways) -> String {
    let lang = document.lang;
    let word = |sentence: &'static Sentence| text(sentence.text.get(lang));
    let title = text(&document.title);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n",
        lang.tag(),
        word(&words::SKIP),
    );
    let mut ways_out = String::new();
    if let Some(index) = &ways.index {
        let name = word(&words::ALL_PAGES);
        ways_out.push_str(&format!(
            "<nav aria-label=\"{name}\"><ul><li><a href=\"{}\">{name}</a></li></ul></nav>\n",
            text(index)
        ));
    }
    if !ways.languages.is_empty() {
        ways_out.push_str(&format!("<nav aria-label=\"{}\"><ul>", word(&words::OTHER_LANGUAGES)));
        for (other, way) in &ways.languages {
            let (tag, name) = (other.tag(), own_name(*other));
            ways_out.push_str(&format!(
                "<li><a lang=\"{tag}\" hreflang=\"{tag}\" href=\"{}\">{name}</a></li>",
                text(way)
            ));
        }
        ways_out.push_str("</ul></nav>\n");
    }
    if !ways_out.is_empty() {
        out.push_str(&format!("<header>\n{ways_out}</header>\n"));
    }
    out.push_str(&format!("<main id=\"content\">\n<h1>{title}</h1>\n"));
    out
}

fn open_section(section: &Section, out: &mut String) {
    let (id, heading) = (section.id, text(&section.heading));
    out.push_str(&format!("<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n"));
}

/// The id of a heading in a section, counted from 1.
fn part(section: &Section, number: usize) -> String {
    format!("{}-{number}", section.id)
}

/// What is on the page: its sections, and where there is room, the headings in them.
fn contents(document: &Document) -> String {
    let name = text(words::ON_THIS_PAGE.text.get(document.lang));
    let mut out = format!("<nav class=\"contents\" aria-label=\"{name}\"><p>{name}</p><ul>");
    for section in &document.sections {
        out.push_str(&format!("<li><a href=\"#{}\">{}</a>", section.id, text(&section.heading)));
        let headings = section.blocks.iter().filter_map(|block| match block {
            Block::Heading(words) => Some(plain(words)),
            _ => None,
        });
        let parts: String = (1_usize..)
            .zip(headings)
            .map(|(number, heading)| {
                format!("<li><a href=\"#{}\">{}</a></li>", part(section, number), text(&heading))
            })
            .collect();
        if !parts.is_empty() {
            out.push_str(&format!("<ul>{parts}</ul>"));
        }
        out.push_str("</li>");
    }
    out.push_str("</ul></nav>\n");
    out
}

/// Words without what sets some of them off, for a link that holds them all.
fn plain(words: &[Inline]) -> String {
    words
        .iter()
        .map(|word| match word {
            Inline::Text(words) | Inline::Code(words) | Inline::Link { words, .. } => words.clone(),
            Inline::Strong(words) => format!(" {words} "),
        })
        .collect()
}

/// A table whose first column has links to pages, and whose last has links to their pictures, as a list of cards.
fn cards(table: &Table, thumbnails: &[String], out: &mut String) {
    out.push_str("<ul class=\"cards\">");
    for (row, thumbnail) in table.rows.iter().zip(thumbnails) {
        let ([name, facts @ .., picture], [_, heads @ .., kind]) = (row.as_slice(), table.head.as_slice())
        else {
            continue;
        };
        let image = format!(
            "<img src=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\">",
            text(thumbnail),
            text(&format!("{kind}: {}", plain(name)))
        );
        let image = match picture.as_slice() {
            [Inline::Link { target, .. }] => format!("<a href=\"{}\">{image}</a>", text(target.address())),
            _ => image,
        };
        out.push_str(&format!("\n<li>{image}<p>{}</p>", html::inlines(name)));
        let facts: String = heads
            .iter()
            .zip(facts)
            .filter(|(_, words)| !plain(words).is_empty())
            .map(|(head, words)| {
                format!("<div><dt>{}</dt><dd>{}</dd></div>", text(head), html::inlines(words))
            })
            .collect();
        if !facts.is_empty() {
            out.push_str(&format!("<dl>{facts}</dl>"));
        }
        out.push_str("</li>");
    }
    out.push_str("\n</ul>");
}

/// What a language is called in itself.
const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English",
        Lang::Ja => "日本語",
    }
}
