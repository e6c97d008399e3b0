//! What the book asks of all its blocks: `[preprocessor.hopmap]` in its book.toml, and its language.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::codes::BAD_BOOK_TOML;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::lang::Lang;
use crate::base::suggest;
use crate::cli::input::Includes;
use crate::cli::render::theme_from;
use crate::cli::report::visible;
use crate::theme::Theme;

/// The name under which book.toml knows us.
pub(super) const NAME: &str = "hopmap";

/// The name of the file, for messages and as the text that themes are read for.
const FILE: &str = "book.toml";

/// The keys of mdBook, which every preprocessor may have.
const MDBOOK: &[&str] = &["command", "before", "after", "renderer", "renderers", "optional"];
const OURS: &[&str] = &["deny", "lang", "theme"];

/// The settings of a book.
#[derive(Debug)]
pub(super) struct Settings {
    /// The folder of the book.toml.
    pub root: PathBuf,
    /// The folder of the chapters, from there.
    pub src: PathBuf,
    pub renderer: String,
    pub lang: Lang,
    /// `None`: ours.
    pub theme: Option<Theme>,
    pub deny: Option<Severity>,
}

impl Settings {
    /// # Errors
    /// When a setting is unknown or has a wrong value.
    pub(super) fn read(context: &Value) -> Result<Self, Diagnostic> {
        let at = |pointer: &str| context.pointer(pointer).unwrap_or(&Value::Null);
        let (book, ours) = (at("/config/book"), &at("/config/preprocessor")[NAME]);
        known_keys(ours)?;
        let root = PathBuf::from(context["root"].as_str().unwrap_or("."));
        let book_lang = book["language"].as_str().unwrap_or_default();
        let lang = match one_of(ours, "lang", &[("en", Lang::En), ("ja", Lang::Ja)])? {
            Some(lang) => lang,
            None if book_lang == "ja" || book_lang.starts_with("ja-") => Lang::Ja,
            None => Lang::En,
        };
        let severities =
            [("note", Severity::Note), ("warning", Severity::Warning), ("error", Severity::Error)];
        let theme = match &ours["theme"] {
            Value::Null => None,
            Value::String(typed) => theme(typed, &root, FILE, Path::new(""))?,
            _ => return Err(wrong("theme", "the path of a theme")),
        };
        Ok(Self {
            root,
            src: PathBuf::from(book["src"].as_str().unwrap_or("src")),
            renderer: context["renderer"].as_str().unwrap_or_default().to_owned(),
            lang,
            theme,
            deny: one_of(ours, "deny", &severities)?,
        })
    }
}

/// A theme that the text named `by`, in `folder` of the book, asks for.
///
/// # Errors
/// When there is none, or it is not a theme.
pub(super) fn theme(typed: &str, root: &Path, by: &str, folder: &Path) -> Result<Option<Theme>, Diagnostic> {
    theme_from(typed, || {
        Includes::within_book(root, by, folder).load(typed, by).map_err(|why| {
            Diagnostic::without_place(
                &crate::cli::input::CANNOT_READ,
                format!("cannot read the theme `{}`: {why}", visible(typed)),
            )
        })
    })
}

fn known_keys(ours: &Value) -> Result<(), Diagnostic> {
    for key in ours.as_object().into_iter().flat_map(serde_json::Map::keys) {
        if !MDBOOK.contains(&key.as_str()) && !OURS.contains(&key.as_str()) {
            let near = suggest::nearest(key, OURS.iter().chain(MDBOOK).copied());
            let message = format!("`{FILE}`: `[preprocessor.{NAME}]` has no setting `{}`", visible(key));
            let help = near.map_or_else(
                || format!("hopmap reads {}", OURS.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(Diagnostic::without_place(&BAD_BOOK_TOML, message).help(help));
        }
    }
    Ok(())
}

fn one_of<T: Copy>(ours: &Value, key: &str, values: &[(&str, T)]) -> Result<Option<T>, Diagnostic> {
    let written = &ours[key];
    if written.is_null() {
        return Ok(None);
    }
    let found = values.iter().find(|(word, _)| written.as_str() == Some(word));
    let words: Vec<String> = values.iter().map(|(word, _)| format!("`{word}`")).collect();
    found.map(|(_, value)| Some(*value)).ok_or_else(|| wrong(key, &words.join(" or ")))
}

fn wrong(key: &str, expected: &str) -> Diagnostic {
    let message = format!("`{FILE}`: `{key}` of `[preprocessor.{NAME}]` is {expected}");
    Diagnostic::without_place(&BAD_BOOK_TOML, message)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Settings;
    use crate::base::diagnostic::Severity;
    use crate::base::lang::Lang;

    fn context(ours: Value, language: &str) -> Value {
        json!({
            "root": ".", "renderer": "html",
            "config": { "book": { "language": language, "src": "text" }, "preprocessor": { "hopmap": ours } },
        })
    }

    #[test]
    fn the_language_of_the_book_is_ours_unless_another_is_set() {
        let lang = |ours, language| Settings::read(&context(ours, language)).map(|settings| settings.lang);
        assert_eq!(lang(json!({}), "en"), Ok(Lang::En));
        assert_eq!(lang(json!({}), "ja"), Ok(Lang::Ja));
        assert_eq!(lang(json!({}), "ja-JP"), Ok(Lang::Ja));
        assert_eq!(lang(json!({}), "jam"), Ok(Lang::En));
        assert_eq!(lang(json!({ "lang": "en" }), "ja"), Ok(Lang::En));
        let settings = Settings::read(&context(json!({ "deny": "warning", "after": ["links"] }), "de"));
        let settings = settings.expect("it is right");
        assert_eq!((settings.lang, settings.deny), (Lang::En, Some(Severity::Warning)));
        assert!(Settings::read(&Value::Null).is_ok_and(|settings| settings.src.ends_with("src")));
    }

    #[test]
    fn slips_in_book_toml_are_told() {
        for (ours, told) in [
            (json!({ "thme": "a.toml" }), "has no setting `thme`"),
            (json!({ "lang": "de" }), "`lang` of `[preprocessor.hopmap]` is `en` or `ja`"),
            (json!({ "deny": true }), "`deny` of"),
            (json!({ "theme": 1 }), "`theme` of"),
            (json!({ "theme": "dark" }), "theme `dark`"),
            (json!({ "theme": "/etc/x.toml" }), "outside the folder of the book"),
        ] {
            let refused = Settings::read(&context(ours, "en")).expect_err(told);
            assert!(refused.message.contains(told), "{}", refused.message);
        }
    }
}
