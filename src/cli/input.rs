//! The door for reading: bounded, regular files only, includes inside the folder of the main file.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Read};
use std::path::{Component, Path, PathBuf};

use super::report::visible;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::lang::Text;
use crate::base::span::Source;
use crate::pipeline;

/// All includes of a topology together: they are in memory at once.
const MOST_BYTES_INCLUDED: usize = 64 << 20;

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&CANNOT_READ];

pub(super) static CANNOT_READ: Code = Code {
    id: "cannot-read",
    explanation: Text::new(
        "The file could not be read: it is missing, is a folder, or may not be opened. \
         Nothing was written. What does not come from a regular file can be piped in with `-`.",
        "ファイルを読み込めませんでした。存在しない、フォルダーである、または開く権限がありません。\
         出力は書き込まれていません。通常のファイル以外からの入力は `-` で標準入力から渡せます。",
    ),
};

/// Reads the main file of a run; `-` is standard input.
///
/// # Errors
/// Says why the text cannot be had; such a diagnostic has no place in a text.
pub fn main_source(path: &Path) -> Result<Source, Diagnostic> {
    let name = name(path);
    let cannot = |why: String| {
        Diagnostic::without_place(&CANNOT_READ, format!("cannot read `{}`: {why}", visible(&name)))
    };
    let bytes = if is_dash(path) { bounded(io::stdin().lock()) } else { regular(path).and_then(bounded) };
    let text = pipeline::decode(bytes.map_err(|error| cannot(why(&error)))?);
    match text {
        Ok(text) => Ok(Source { name, text }),
        Err(wrong) => {
            let message = format!("`{}` is {}", visible(&name), wrong.message);
            Err(Diagnostic { message, ..*wrong })
        }
    }
}

/// Reads what another program hands over on standard input, at most so many bytes.
///
/// # Errors
/// Says in one phrase why there is nothing.
pub fn handed_over(most: u64) -> Result<String, String> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        return Err("standard input is a terminal".to_owned());
    }
    let mut bytes = Vec::new();
    let read = stdin.lock().take(most.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| format!("standard input: {}", why(&error)))?;
    if bytes.len() as u64 > most {
        return Err(format!("standard input is larger than {} MiB", most >> 20));
    }
    String::from_utf8(bytes).map_err(|_| "standard input is not UTF-8".to_owned())
}

/// Refuses standard input named twice: the second reading would find it empty.
///
/// # Errors
/// When `-` is among the inputs more than once.
pub fn dash_once<'a>(inputs: impl IntoIterator<Item = &'a PathBuf>) -> Result<(), Diagnostic> {
    if inputs.into_iter().filter(|input| is_dash(input)).count() > 1 {
        let message = "standard input is read once: `-` can be named once";
        return Err(Diagnostic::without_place(&CANNOT_READ, message).help("leave the other `-` out"));
    }
    Ok(())
}

/// Whether a path stands for standard input or output.
#[must_use]
pub fn is_dash(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The path as typed, for messages.
#[must_use]
pub fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Reads what a topology includes: files below the folder of the main file (or of a book), and nothing else.
#[derive(Debug)]
pub struct Includes {
    /// The folder that no include may leave, without links.
    root: io::Result<PathBuf>,
    /// What that is the folder of, for messages.
    of: &'static str,
    /// The root as typed, for names in messages.
    shown: PathBuf,
    /// Folders of the texts so far, relative to the root, by the names of the texts.
    folders: BTreeMap<String, PathBuf>,
    /// Bytes that may still be read.
    left: usize,
    /// What was read so far, without links.
    files: Vec<PathBuf>,
}

impl Includes {
    /// For the main file at `path`; includes of standard input are below the current folder.
    #[must_use]
    pub fn below(path: &Path) -> Self {
        let shown = if is_dash(path) { Path::new("") } else { path.parent().unwrap_or(Path::new("")) };
        let folder = if shown.as_os_str().is_empty() { Path::new(".") } else { shown };
        Self {
            root: fs::canonicalize(folder),
            of: "the main file",
            shown: shown.to_path_buf(),
            folders: BTreeMap::new(),
            left: MOST_BYTES_INCLUDED,
            files: Vec::new(),
        }
    }

    /// For the text named `main` that stands in `folder` of a book at `root`: it may use every file of the book.
    #[must_use]
    pub fn within_book(root: &Path, main: &str, folder: &Path) -> Self {
        Self::within(root, "the book", main, folder)
    }

    /// For the text named `main` that stands in `folder` of what is called `of` and lies at `root`: it may use every file
    /// below that.
    #[must_use]
    pub fn within(root: &Path, of: &'static str, main: &str, folder: &Path) -> Self {
        Self {
            root: fs::canonicalize(root),
            of,
            shown: PathBuf::new(),
            folders: BTreeMap::from([(main.to_owned(), folder.to_path_buf())]),
            left: MOST_BYTES_INCLUDED,
            files: Vec::new(),
        }
    }

    /// The files that were read, absolute and without links.
    #[must_use]
    pub fn files(self) -> Vec<PathBuf> {
        self.files
    }

    /// Reads the file that the text named `by` includes as `written`.
    ///
    /// # Errors
    /// Says in one phrase why it may not or cannot be read.
    pub fn load(&mut self, written: &str, by: &str) -> Result<Source, String> {
        let root = self.root.as_ref().map_err(why)?;
        // The main file is in no list: its folder is the root.
        let folder = self.folders.get(by).map_or(Path::new(""), PathBuf::as_path);
        let outside = || format!("it lies outside the folder of {}", self.of);
        let relative = below_root(folder, written)?.ok_or_else(outside)?;
        let real = fs::canonicalize(root.join(&relative)).map_err(|error| why(&error))?;
        if !real.starts_with(root) {
            return Err(outside());
        }
        let bytes = regular(&real).and_then(bounded).map_err(|error| why(&error))?;
        let left = self.left.checked_sub(bytes.len());
        self.left = left.ok_or_else(|| "with it, the includes are larger than 64 MiB".to_owned())?;
        let text = pipeline::decode(bytes).map_err(|wrong| wrong.message)?;
        let name = name(&self.shown.join(&relative));
        self.folders.insert(name.clone(), relative.parent().unwrap_or(Path::new("")).to_path_buf());
        self.files.push(real);
        Ok(Source { name, text })
    }
}

/// The path of an include relative to the root, by its words alone; `None`: it leads outside, and nothing is opened.
pub(super) fn below_root(folder: &Path, written: &str) -> Result<Option<PathBuf>, String> {
    let odd = |character: char| character.is_control() || matches!(character, '\\' | ':' | '~' | '$' | '%');
    if written.is_empty() || written.contains(odd) {
        return Err("an include is a plain relative path with `/`".to_owned());
    }
    Ok(resolved(folder, written))
}

/// A path that is written in a file of a folder, by its words alone; `None`: it leads out of the root of that folder.
pub(super) fn resolved(folder: &Path, written: &str) -> Option<PathBuf> {
    let mut path = folder.to_path_buf();
    for component in Path::new(written).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir if path.pop() => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

/// The bytes of a page: of a regular file, at most one more than a topology may have.
pub(super) fn page(path: &Path) -> io::Result<Vec<u8>> {
    regular(path).and_then(bounded)
}

/// Opens a regular file. Anything else is refused before it is opened, so that a pipe is never waited for.
fn regular(path: &Path) -> io::Result<File> {
    let kind = fs::metadata(path)?;
    if kind.is_dir() {
        return Err(io::Error::other("it is a folder"));
    }
    if !kind.is_file() {
        return Err(io::Error::other("it is not a regular file; pipe it in with `-`"));
    }
    File::open(path)
}

/// Reads to the end, but at most one byte more than a text may have: the reader of the language then refuses it.
fn bounded(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(pipeline::MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The reason in the words of this program, the same on every system.
pub(super) fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{below_root, bounded};
    use crate::pipeline;

    #[test]
    fn includes_stay_below_by_their_words() {
        let inside = |folder: &str, written: &str| below_root(Path::new(folder), written).ok().flatten();
        assert_eq!(inside("", "a.yaml"), Some(PathBuf::from("a.yaml")));
        assert_eq!(inside("teams", "../net/./vpc.yaml"), Some(PathBuf::from("net/vpc.yaml")));
        for outside in [
            "../a",
            "/etc/passwd",
            "a/../../b",
            "",
            "~/a",
            "$HOME/a",
            "c:a",
            "a\\b",
            "a\0",
            "%2e%2e/a",
            "http://x/a",
        ] {
            assert_eq!(inside("", outside), None, "{outside}");
        }
    }

    #[test]
    fn an_endless_text_ends() {
        assert_eq!(bounded(&b"abc"[..]).ok(), Some(b"abc".to_vec()));
        let endless = bounded(std::io::repeat(0)).map(|bytes| bytes.len()).ok();
        assert_eq!(endless, Some(pipeline::MOST_BYTES + 1));
    }
}
