//! Markdown files: those that the build makes, and those of the project that have markers.

use std::collections::BTreeMap;
use std::io;

use super::codes::BAD_MARKER;
use super::outputs::{self, Claims};
use super::root::{Listing, Root, cannot_read, way};
use super::settings::{FILE, Settings};
use crate::base::diagnostic::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::span::{Source, Sources, Span};
use crate::cli::doc::NO_PLACE;
use crate::cli::input::{self, why};
use crate::cli::report::visible;
use crate::emit::markdown::{self, SpliceError};
use crate::pipeline;

/// What every marker begins with; a page without it is not ours.
const SIGN: &str = "hopmap:";

/// Ways out of what is wrong with a marker.
const NAMES: &str = "a marker names a topology by its path as seen from this file";
const STANDS: &str = "each marker stands on a line of its own, outside code, lists and quotations";

/// A page with parts to be filled.
#[derive(Debug)]
pub(super) struct Page {
    pub file: String,
    pub lang: Lang,
    /// As it is on the disk; where it is not there yet, its markers.
    text: String,
    /// What each marker names: as written, and the file of the build. None twice.
    parts: Vec<(String, String)>,
}

/// All pages of a build.
#[derive(Debug, Default)]
pub(super) struct Pages {
    pub pages: Vec<Page>,
    pub sources: Sources,
    pub diagnostics: Diagnostics,
}

/// A page that the build makes: in a language, from a topology or, for the index, the settings.
struct Made {
    from: String,
    lang: Lang,
}

impl Pages {
    /// Reads every page. What is wrong with them stands in the diagnostics.
    pub(super) fn read(root: &Root, settings: &Settings, listing: &Listing, claims: &mut Claims) -> Self {
        let mut all: BTreeMap<String, Option<Made>> =
            listing.pages.iter().map(|page| (page.clone(), None)).collect();
        let mut pages = Self::default();
        let mut make = |file: String, from: &str, lang: Lang| match claims.claim(root, &file, from) {
            Ok(()) => drop(all.insert(file, Some(Made { from: from.to_owned(), lang }))),
            Err(twin) => pages.diagnostics.push(twin),
        };
        for topology in &listing.topologies {
            for lang in &settings.languages {
                make(outputs::document(settings, topology, *lang), topology, *lang);
            }
        }
        if let Some(index) = &settings.index {
            make(index.clone(), FILE, settings.language_of(index));
        }
        for (file, made) in all {
            match pages.page(root, settings, &file, made.as_ref()) {
                Ok(page) => pages.pages.extend(page),
                Err(refused) => pages.diagnostics.push(refused),
            }
        }
        pages
    }

    /// The topologies that markers name.
    pub(super) fn named(&self) -> impl Iterator<Item = &str> {
        let parts = self.pages.iter().flat_map(|page| &page.parts);
        parts.map(|(_, file)| file.as_str()).filter(|file| *file != FILE)
    }

    /// One page; `None` when nothing in it is ours.
    fn page(
        &mut self,
        root: &Root,
        settings: &Settings,
        file: &str,
        made: Option<&Made>,
    ) -> Result<Option<Page>, Diagnostic> {
        let found = text(root, file)?;
        let lang = made.map_or_else(|| settings.language_of(file), |made| made.lang);
        let text = match (found, made) {
            (Some(text), Some(_)) if !text.trim().is_empty() => text,
            (_, Some(made)) => {
                let from = way(file, &made.from);
                let parts = vec![(from.clone(), made.from.clone())];
                return Ok(Some(Page {
                    file: file.to_owned(),
                    lang,
                    text: markdown::enclosed(&from, ""),
                    parts,
                }));
            }
            (Some(text), None) => text,
            (None, None) => return Ok(None),
        };
        let parts = if text.contains(SIGN) { self.parts(root, file, &text) } else { Some(Vec::new()) };
        // What is wrong with its markers was told.
        let Some(parts) = parts else { return Ok(None) };
        match made {
            Some(made) if !parts.iter().any(|(_, part)| *part == made.from) => {
                let from = way(file, &made.from);
                let message = format!("`{}` has no place for the document of `{from}`", root.shown(file));
                let help = format!(
                    "put `<!-- hopmap:begin {from} -->` and `<!-- hopmap:end -->` where it should stand, or \
                     remove the file"
                );
                Err(Diagnostic::without_place(&NO_PLACE, message).help(help))
            }
            None if parts.is_empty() => Ok(None),
            _ => Ok(Some(Page { file: file.to_owned(), lang, text, parts })),
        }
    }

    /// What the markers of a page name; `None` when something is wrong with one.
    fn parts(&mut self, root: &Root, file: &str, text: &str) -> Option<Vec<(String, String)>> {
        let mut parts: Vec<(String, String)> = Vec::new();
        let mut wrong = Vec::new();
        match markdown::markers(text) {
            Ok(markers) => {
                for marker in markers {
                    // What came from standard input cannot be had again.
                    if marker.file == "-" || parts.iter().any(|(written, _)| *written == marker.file) {
                        continue;
                    }
                    match root.named(file, &marker.file) {
                        Ok(named) => parts.push((marker.file, named)),
                        Err(why) => {
                            let message = format!("`{}` cannot stand here: {why}", visible(&marker.file));
                            wrong.push((marker.line, message, NAMES));
                        }
                    }
                }
            }
            Err(error) => {
                let line = match error {
                    SpliceError::Unclosed { line } | SpliceError::Stray { line } => line,
                    SpliceError::Missing => 1,
                };
                let start: usize =
                    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
                let end = text[start..].find('\n').map_or(text.len(), |at| start.saturating_add(at));
                wrong.push((start..end, error.to_string(), STANDS));
            }
        }
        if wrong.is_empty() {
            return Some(parts);
        }
        let source = self.sources.add(Source { name: root.shown(file), text: text.to_owned() });
        for (line, message, help) in wrong {
            let shown = text[line.clone()].trim_end().len();
            let end = line.start.saturating_add(shown);
            let span = Span { source, start: line.start as u32, end: end as u32 };
            self.diagnostics.push(Diagnostic::error(&BAD_MARKER, span, message).help(help));
        }
        None
    }
}

impl Page {
    /// The page with all its parts filled by what `write` gives for a file of the build.
    ///
    /// # Errors
    /// When a part cannot be found again.
    pub(super) fn filled(&self, root: &Root, write: impl Fn(&str) -> String) -> Result<String, Diagnostic> {
        let mut text = self.text.clone();
        for (written, file) in &self.parts {
            text = markdown::splice(&text, written, &write(file)).map_err(|wrong| {
                Diagnostic::without_place(&BAD_MARKER, format!("`{}`: {wrong}", root.shown(&self.file)))
            })?;
        }
        Ok(text)
    }
}

/// The text of a page; `None`: it is not there, or cannot have a marker.
fn text(root: &Root, file: &str) -> Result<Option<String>, Diagnostic> {
    let path = root.path(file);
    let bytes = match input::page(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(cannot_read(&path, &why(&error))),
    };
    let ours = bytes.windows(SIGN.len()).any(|piece| piece == SIGN.as_bytes());
    if bytes.len() > pipeline::MOST_BYTES {
        let limit = format!("it has markers and is larger than {} MiB", pipeline::MOST_BYTES >> 20);
        return if ours { Err(cannot_read(&path, &limit)) } else { Ok(None) };
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(text)),
        Err(_) if ours => Err(cannot_read(&path, "it has markers and is not UTF-8")),
        Err(_) => Ok(None),
    }
}
