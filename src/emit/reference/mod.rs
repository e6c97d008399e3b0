//! Reference pages: Markdown from the declarations themselves, in one language, for the book.

mod choosing;
mod classes;
mod facts;
mod grounds;
mod kinds;
mod messages;
mod patterns;
mod rules;
mod schema;

pub use choosing::{Shown, choosing};
pub use grounds::{about, heading, of_fact};
pub use messages::messages;
pub use patterns::page as pattern_page;

use std::fmt::Write as _;

use crate::base::lang::{Lang, Text};

/// One page: its name in the book and what writes it.
#[derive(Debug)]
pub struct Page {
    /// Name without language and extension: `rules`.
    pub name: &'static str,
    pub title: Text,
    write: fn(&mut String, Lang),
}

/// The pages, in the order of the book.
pub static PAGES: &[Page] = &[
    Page { name: "classes", title: Text::new("Hop classes", "ホップの区分"), write: classes::write },
    Page {
        name: "patterns", title: Text::new("Patterns", "アーキテクチャパターン"), write: patterns::write
    },
    Page { name: "rules", title: Text::new("Rules", "ルール"), write: rules::write },
    Page {
        name: "facts", title: Text::new("Facts about AWS", "AWS についての事実"), write: facts::write
    },
    Page {
        name: "grounds", title: Text::new("Grounds of verdicts", "判定の根拠"), write: grounds::write
    },
    Page { name: "kinds", title: Text::new("Kinds", "種別"), write: kinds::write },
    Page {
        name: "schema", title: Text::new("Keys of the language", "言語のキー"), write: schema::write
    },
];

impl Page {
    /// The page as Markdown.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut out = format!("# {}\n", self.title.get(lang));
        (self.write)(&mut out, lang);
        out
    }
}

/// A list item of a name and a value; nothing where the value is empty.
fn row(out: &mut String, lang: Lang, name: Text, value: &str) {
    if !value.is_empty() {
        let _ = writeln!(out, "- {}: {value}", name.get(lang));
    }
}

/// Ids as code, side by side.
fn codes(ids: &[&str]) -> String {
    ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}

/// A link to the heading of an id on another page of the reference.
fn to(page: &str, lang: Lang, id: &str) -> String {
    match lang {
        Lang::En => format!("[`{id}`]({page}.md#{id})"),
        Lang::Ja => format!("[`{id}`]({page}.ja.md#{id})"),
    }
}

/// Text of a page of ours, its headings below another heading.
fn below(page: &str) -> String {
    // The title is the heading already.
    let rest = page.trim().split_once('\n').map_or("", |(_, rest)| rest.trim());
    let mut fenced = false;
    let mut out = String::new();
    for line in rest.lines() {
        fenced ^= line.starts_with("```");
        let deeper = if !fenced && line.starts_with('#') { "##" } else { "" };
        let _ = writeln!(out, "{deeper}{line}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{PAGES, below};
    use crate::base::lang::Lang;

    #[test]
    fn headings_of_a_page_stand_below_its_place() {
        let page = "# Title\n\nText.\n\n## Part\n\n```yaml\n# a comment\n```\n";
        assert_eq!(below(page), "Text.\n\n#### Part\n\n```yaml\n# a comment\n```\n");
    }

    #[test]
    fn every_page_has_its_headings_in_both_languages() {
        for page in PAGES {
            let ids = |lang| {
                let text = page.text(lang);
                text.lines().filter(|line| line.starts_with("## ")).map(str::to_owned).collect::<Vec<_>>()
            };
            let [en, ja] = Lang::ALL.map(ids);
            assert!(!en.is_empty() && en.len() == ja.len(), "{}", page.name);
        }
    }
}
