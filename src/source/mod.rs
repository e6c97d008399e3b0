//! Front ends: text to a `Draft`, every value with its place.
//!
//! Comes in: a text, and a way to get at the texts it includes. Goes out: a `Draft` whose shape is right and whose
//! meaning is unknown, and everything that is wrong with the shape. Never here: a file, a kind's meaning, a name
//! bound.

pub mod codes;
pub mod complaints;
pub mod draft;
pub mod native;
pub mod tree;

use crate::base::diagnostic::{Diagnostic, Diagnostics};
use crate::base::span::{Source, SourceId, Sources, Span, Spanned};
use complaints::Complaints;
use draft::Draft;

/// Bytes of one text, and of all texts of a run.
pub const MOST_BYTES: usize = 8 << 20;
const MOST_BYTES_IN_ALL: usize = 64 << 20;
/// Included files, and how deep they include each other.
const MOST_FILES: usize = 1_000;
const DEEPEST_INCLUDE: usize = 16;

/// Gives an included text: takes the path as written and the name of the text that includes it.
pub type Load<'l> = &'l mut dyn FnMut(&str, &str) -> Result<Source, String>;

/// Bytes as text.
///
/// # Errors
///
/// When the bytes are more than a text may have, or not UTF-8.
pub fn decode(bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    if bytes.len() > MOST_BYTES {
        return Err(Box::new(too_large(None)));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid].iter().filter(|byte| **byte == b'\n').count() + 1;
        Box::new(
            Diagnostic::without_place(
                &codes::NOT_UTF8,
                format!("not UTF-8: byte {valid}, on line {line}, begins no character"),
            )
            .help("save the file as UTF-8"),
        )
    })
}

fn too_large(place: Option<Span>) -> Diagnostic {
    let message = format!("larger than {} MiB", MOST_BYTES >> 20);
    match place {
        Some(place) => Diagnostic::error(&codes::LIMIT, place, message),
        None => Diagnostic::without_place(&codes::LIMIT, message),
    }
}

/// Reads a topology and what it includes.
///
/// The texts are added to `sources`, the main one first. What could be read is in the draft even when something was
/// wrong; the caller stops when an error stands.
pub fn read(main: Source, sources: &mut Sources, load: Load<'_>, diagnostics: &mut Diagnostics) -> Draft {
    let mut complaints = Complaints::new(diagnostics);
    let mut draft = Draft::default();
    let mut total = 0_usize;
    // The files still to read: the next at the end, so that files come in the order of a reader.
    let mut waiting: Vec<(Source, Option<Include>)> = vec![(main, None)];
    let mut files: Vec<File> = Vec::new();
    while let Some((source, include)) = waiting.pop() {
        let place = include.as_ref().map(|include| include.span);
        let parent = include.as_ref().map(|include| include.by);
        if let Some(parent) = parent {
            if files_above(&files, parent).any(|above| files[above].name == source.name) {
                complaints.push(Diagnostic::error(
                    &codes::BAD_INCLUDE,
                    place.unwrap_or_default(),
                    format!("`{}` includes itself", tree::clip(&source.name)),
                ));
                continue;
            }
            if files.iter().any(|file| file.name == source.name) {
                continue;
            }
        }
        total = total.saturating_add(source.text.len());
        if source.text.len() > MOST_BYTES || total > MOST_BYTES_IN_ALL {
            complaints.push(too_large(place));
            break;
        }
        let main = files.is_empty();
        let file = files.len();
        let source = Source { text: plain_lines(source.text), name: source.name };
        files.push(File { name: source.name.clone(), parent });
        let id = sources.add(source);
        let Some(paths) = read_one(id, main, sources, &mut draft, &mut complaints) else { continue };
        if !paths.is_empty() && files_above(&files, file).count() > DEEPEST_INCLUDE {
            complaints.push(Diagnostic::error(
                &codes::LIMIT,
                paths[0].span,
                format!("files include each other more than {DEEPEST_INCLUDE} deep"),
            ));
            continue;
        }
        for path in paths.into_iter().rev() {
            if files.len() + waiting.len() > MOST_FILES {
                complaints.push(Diagnostic::error(
                    &codes::LIMIT,
                    path.span,
                    format!("more than {MOST_FILES} files are included"),
                ));
                break;
            }
            match fetch(&path, &files[file].name, load) {
                Ok(source) => waiting.push((source, Some(Include { span: path.span, by: file }))),
                Err(diagnostic) => complaints.push(*diagnostic),
            }
        }
    }
    draft
}

struct Include {
    span: Span,
    /// The including file, by its place among the files.
    by: usize,
}

struct File {
    name: String,
    parent: Option<usize>,
}

/// A file and those through which it came in.
fn files_above(files: &[File], file: usize) -> impl Iterator<Item = usize> + '_ {
    std::iter::successors(Some(file), |file| files[*file].parent)
}

/// The text of a path, unless the path leaves the project.
fn fetch(path: &Spanned<String>, by: &str, load: Load<'_>) -> Result<Source, Box<Diagnostic>> {
    let refuse = |message: String| Box::new(Diagnostic::error(&codes::BAD_INCLUDE, path.span, message));
    let written = &path.value;
    let drive = written.as_bytes().get(1) == Some(&b':');
    if written.is_empty() {
        return Err(refuse("an empty path".to_owned()));
    }
    if written.contains('\\') || written.chars().any(tree::is_control) {
        return Err(refuse("a path is written with `/`".to_owned()));
    }
    if written.starts_with('/') || drive || written.split('/').any(|part| part == "..") {
        return Err(Box::new(
            refuse(format!("`{}` leads out of the project folder", tree::clip(written)))
                .help("name a file below the folder, relative to this file"),
        ));
    }
    load(written, by).map_err(|reason| refuse(format!("`{}` cannot be read: {reason}", tree::clip(written))))
}

/// Reads one text into the draft and gives the paths it includes.
fn read_one(
    id: SourceId,
    main: bool,
    sources: &Sources,
    draft: &mut Draft,
    complaints: &mut Complaints<'_>,
) -> Option<Vec<Spanned<String>>> {
    let text = &sources.get(id)?.text;
    let start = Span { source: id, start: 0, end: 0 };
    if main {
        draft.start = start;
    }
    if let Some((at, character)) = text.char_indices().find(|(_, character)| tree::is_control(*character)) {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let width = u32::try_from(character.len_utf8()).unwrap_or(1);
        let span = Span { source: id, start: at, end: at.saturating_add(width) };
        complaints.push(tree::control_character(character, span));
        return None;
    }
    let before = complaints.count();
    match tree::parse(text, id, complaints) {
        Some(tree) if !tree.is_null() => Some(native::read(&tree, main, draft, complaints)),
        _ => {
            if complaints.count() == before {
                complaints
                    .push(Diagnostic::error(&codes::EMPTY, start, "the file is empty").help(
                        "a file begins with `hopmap: 1`, followed by `title`, `resources` and `links`",
                    ));
            }
            None
        }
    }
}

/// The text without a byte order mark, its lines ended by LF alone, so that places and bytes are the same wherever
/// it was written.
fn plain_lines(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests;
