//! Pages of a site: each one file that loads nothing and runs nothing.
//!
//! Colors follow the reader's system, and a choice on the page; both are plain CSS (`light-dark()`, CSS Color 5; `:has()`,
//! Selectors 4), since a script would have to be trusted.

use super::html::{self, text};
use crate::base::lang::Lang;
use crate::document::tree::{Block, Document};
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
    let lang = document.lang;
    let word = |sentence: &'static Sentence| text(sentence.text.get(lang));
    let title = text(&document.title);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n<header>\n",
        lang.tag(),
        word(&words::SKIP),
    );
    if let Some(index) = &ways.index {
        let name = word(&words::ALL_PAGES);
        out.push_str(&format!(
            "<nav aria-label=\"{name}\"><ul><li><a href=\"{}\">{name}</a></li></ul></nav>\n",
            text(index)
        ));
    }
    if !ways.languages.is_empty() {
        out.push_str(&format!("<nav aria-label=\"{}\"><ul>", word(&words::OTHER_LANGUAGES)));
        for (other, way) in &ways.languages {
            let (tag, name) = (other.tag(), own_name(*other));
            out.push_str(&format!(
                "<li><a lang=\"{tag}\" hreflang=\"{tag}\" href=\"{}\">{name}</a></li>",
                text(way)
            ));
        }
        out.push_str("</ul></nav>\n");
    }
    out.push_str(&format!("<fieldset><legend>{}</legend>", word(&words::COLORS)));
    for (id, name, checked) in
        [("system", &words::AS_SYSTEM, " checked"), ("light", &words::LIGHT, ""), ("dark", &words::DARK, "")]
    {
        out.push_str(&format!(
            "<label><input type=\"radio\" name=\"colors\" id=\"colors-{id}\"{checked}> {}</label>",
            word(name)
        ));
    }
    out.push_str(&format!("</fieldset>\n</header>\n<main id=\"content\">\n<h1>{title}</h1>\n"));
    if document.sections.len() > 1 {
        let name = word(&words::ON_THIS_PAGE);
        out.push_str(&format!("<nav class=\"contents\" aria-label=\"{name}\"><p>{name}</p><ul>"));
        for section in &document.sections {
            out.push_str(&format!("<li><a href=\"#{}\">{}</a></li>", section.id, text(&section.heading)));
        }
        out.push_str("</ul></nav>\n");
    }
    let mut pictures = pictures.iter();
    for section in &document.sections {
        let (id, heading) = (section.id, text(&section.heading));
        out.push_str(&format!("<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n"));
        for block in &section.blocks {
            match block {
                Block::Heading(words) => out.push_str(&format!("<h3>{}</h3>", html::inlines(words))),
                Block::Image(_) => out.push_str(pictures.next().map_or("", String::as_str)),
                other => html::write_block(other, &section.heading, 0, &mut out),
            }
            out.push('\n');
        }
        out.push_str("</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// What a language is called in itself.
const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English",
        Lang::Ja => "日本語",
    }
}
