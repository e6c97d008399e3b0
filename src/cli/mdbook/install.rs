//! `hopmap mdbook install`: two lines in a book.toml, and all others stay as they are.

use std::path::Path;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::codes::BAD_BOOK_TOML;
use super::settings::NAME;
use crate::base::diagnostic::Diagnostic;
use crate::cli::output::{self, Output};
use crate::cli::report::visible;
use crate::cli::{Status, input, say};

const COMMAND: &str = "hopmap mdbook";
/// The preprocessor of mdBook that expands `{{#include}}`: what it includes can then stand in blocks.
const LINKS: &str = "links";

/// Adds the preprocessor to the book of a folder, and says what was done.
///
/// # Errors
/// When there is no book.toml, or it cannot be understood or written.
pub(super) fn run(folder: &Path) -> Result<Status, Diagnostic> {
    let path = folder.join("book.toml");
    let source = input::main_source(&path)?;
    let name = visible(&input::name(&path));
    let installed = installed(&source.text)
        .map_err(|why| Diagnostic::without_place(&BAD_BOOK_TOML, format!("`{name}`: {why}")))?;
    match installed {
        None => say(&format!("{name}: hopmap is installed already; nothing was changed")),
        Some((text, done)) => {
            output::write(&[Output { target: path, bytes: text.into_bytes() }], &[])?;
            say(&format!("{name}: {}", done.join("; ")));
            say("write a topology into a fenced block `hopmap` of a chapter, then run `mdbook build`");
        }
    }
    Ok(Status::Fine)
}

/// The book.toml with us in it, and what was added; `None` when there is nothing to add.
fn installed(text: &str) -> Result<Option<(String, Vec<String>)>, String> {
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| first_line(error.message()))?;
    let mut implicit = Table::new();
    implicit.set_implicit(true);
    let preprocessor = document.entry("preprocessor").or_insert(Item::Table(implicit));
    let inline = preprocessor.is_inline_table();
    let Some(all) = preprocessor.as_table_like_mut() else {
        return Err("`preprocessor` is no table".to_owned());
    };
    if all.get(NAME).is_none() {
        all.insert(
            NAME,
            if inline { Item::Value(InlineTable::new().into()) } else { Item::Table(Table::new()) },
        );
    }
    let ours = all.get_mut(NAME).and_then(Item::as_table_like_mut);
    let Some(ours) = ours else { return Err(format!("`preprocessor.{NAME}` is no table")) };
    let done = complete(ours)?;
    if done.is_empty() {
        return Ok(None);
    }
    let mut new = document.to_string();
    if text.contains("\r\n") {
        new = new.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    Ok(Some((new, done)))
}

/// Adds what is missing in our table.
fn complete(ours: &mut dyn TableLike) -> Result<Vec<String>, String> {
    let mut done = Vec::new();
    let stands_in = |list: Option<&Item>| {
        let list = list.and_then(Item::as_array);
        list.is_some_and(|list| list.iter().any(|name| name.as_str() == Some(LINKS)))
    };
    if stands_in(ours.get("before")) {
        return Err(format!("`preprocessor.{NAME}` stands before `{LINKS}`: take that line out first"));
    }
    if ours.get("command").is_none() {
        ours.insert("command", Item::Value(Value::from(COMMAND)));
        done.push(format!("added `[preprocessor.{NAME}]` with `command = \"{COMMAND}\"`"));
    }
    if !stands_in(ours.get("after")) {
        match ours.get_mut("after") {
            None => {
                ours.insert("after", Item::Value(Array::from_iter([LINKS]).into()));
            }
            Some(after) => match after.as_array_mut() {
                Some(after) => after.push(LINKS),
                None => return Err(format!("`after` of `preprocessor.{NAME}` is no list")),
            },
        }
        done.push(format!("added `{LINKS}` to `after`, so that files can be included in blocks"));
    }
    Ok(done)
}

fn first_line(message: &str) -> String {
    visible(message.lines().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::installed;

    const ADDED: &str = "[preprocessor.hopmap]\ncommand = \"hopmap mdbook\"\nafter = [\"links\"]\n";

    fn new(text: &str) -> String {
        let (new, done) = installed(text).expect("it is understood").expect("something is added");
        assert!(!done.is_empty());
        assert_eq!(installed(&new), Ok(None), "{new}");
        new
    }

    #[test]
    fn everything_else_stays() {
        let book = "# My book\n[book]\ntitle = \"x\"   # here\n\n[preprocessor.links]\n\n[output.html] # last\nfold.enable = true\n";
        let got = new(book);
        assert!(got.contains(&format!("\n{ADDED}")), "{got}");
        assert_eq!(got.replacen(&format!("\n{ADDED}"), "", 1), book, "{got}");
        assert_eq!(new(""), ADDED);
        assert_eq!(new("[book]\n"), format!("[book]\n\n{ADDED}"));
        assert_eq!(new("[book]\ntitle = \"x\""), format!("[book]\ntitle = \"x\"\n\n{ADDED}"));
        assert_eq!(new("# only this\n"), format!("{ADDED}# only this\n"));
        assert_eq!(new("[book]\r\n# a\r\n"), format!("[book]\n\n{ADDED}# a\n").replace('\n', "\r\n"));
    }

    #[test]
    fn what_is_there_is_completed() {
        assert_eq!(
            new("[preprocessor.hopmap]\ncommand = \"/opt/hopmap mdbook\" # ours\n"),
            "[preprocessor.hopmap]\ncommand = \"/opt/hopmap mdbook\" # ours\nafter = [\"links\"]\n"
        );
        assert_eq!(
            new("[preprocessor.hopmap]\nafter = [\"katex\"]\ncommand = \"hopmap mdbook\"\n"),
            "[preprocessor.hopmap]\nafter = [\"katex\", \"links\"]\ncommand = \"hopmap mdbook\"\n"
        );
        assert_eq!(
            new("preprocessor = { links = {} }\n"),
            "preprocessor = { links = {} , hopmap = { command = \"hopmap mdbook\", after = [\"links\"] } }\n"
        );
        assert_eq!(new("preprocessor.links = {}\n"), format!("preprocessor.links = {{}}\n\n{ADDED}"));
    }

    #[test]
    fn what_cannot_be_completed_is_told() {
        for (text, why) in [
            ("[book", ""),
            ("preprocessor = 1", "no table"),
            ("[preprocessor]\nhopmap = 1", "no table"),
            ("[preprocessor.hopmap]\nafter = 1", "no list"),
            ("[preprocessor.hopmap]\nbefore = [\"links\"]", "before"),
        ] {
            assert!(installed(text).is_err_and(|told| told.contains(why)), "{text}");
        }
    }
}
