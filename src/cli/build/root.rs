//! The folder that is built: the topologies and the pages in it, and paths from one to the other.
//!
//! Within a build, a file is named by its path from that folder, with `/` between the parts on every system.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::glob::Glob;
use super::settings::Settings;
use crate::base::diagnostic::Diagnostic;
use crate::cli::input::{self, CANNOT_READ, why};
use crate::cli::report::visible;

/// A build looks at no more files and folders than this: who passes it has named a whole disk.
const MOST_ENTRIES: usize = 1_000_000;

/// Folders that hold what others have made.
const PASSED_OVER: &[&str] = &["node_modules", "target"];

/// The folder that is built.
#[derive(Debug)]
pub(super) struct Root {
    /// As typed.
    typed: PathBuf,
    /// Without links.
    pub real: PathBuf,
}

impl Root {
    /// # Errors
    /// When it is no folder.
    pub(super) fn at(typed: &Path) -> Result<Self, Diagnostic> {
        let real = fs::canonicalize(typed).map_err(|error| cannot_read(typed, &why(&error)))?;
        if !real.is_dir() {
            return Err(
                cannot_read(typed, "it is no folder").help("name the folder that the topologies are in")
            );
        }
        Ok(Self { typed: typed.to_path_buf(), real })
    }

    /// A file of the build as it is opened and named in messages.
    pub(super) fn path(&self, file: &str) -> PathBuf {
        if self.typed.as_os_str() == "." { PathBuf::from(file) } else { self.typed.join(file) }
    }

    /// The name in messages.
    pub(super) fn shown(&self, file: &str) -> String {
        let path = if file.is_empty() { self.typed.clone() } else { self.path(file) };
        visible(&input::name(&path)).replace('\\', "/")
    }

    /// All topologies that the settings name, and all pages, each sorted.
    ///
    /// # Errors
    /// When a folder cannot be read, or there is too much in it.
    pub(super) fn list(&self, settings: &Settings) -> Result<Listing, Diagnostic> {
        let mut listing = Listing::default();
        let mut folders = vec![String::new()];
        let mut seen = 0_usize;
        while let Some(folder) = folders.pop() {
            let path = if folder.is_empty() { self.typed.clone() } else { self.path(&folder) };
            let cannot = |error: io::Error| cannot_read(&path, &why(&error));
            for entry in fs::read_dir(&path).map_err(cannot)? {
                let entry = entry.map_err(cannot)?;
                seen = seen.saturating_add(1);
                if seen > MOST_ENTRIES {
                    let message = format!("there are more than {MOST_ENTRIES} files and folders");
                    return Err(cannot_read(&self.typed, &message).help("name a folder with less in it"));
                }
                let kind = entry.file_type().map_err(cannot)?;
                let name = entry.file_name();
                // What is no text can be in no link and no marker.
                let Some(name) = name.to_str() else { continue };
                let file = joined(&folder, name);
                if settings.exclude.iter().any(|glob| glob.matches(&file)) {
                    continue;
                }
                if kind.is_dir() {
                    if !name.starts_with('.') && !PASSED_OVER.contains(&name) {
                        folders.push(file);
                    }
                } else if kind.is_file() {
                    if settings.include.iter().any(|pattern| pattern.glob.matches(&file)) {
                        listing.topologies.push(file);
                    } else if is_page(name) {
                        listing.pages.push(file);
                    }
                }
            }
        }
        listing.topologies.sort();
        listing.pages.sort();
        Ok(listing)
    }

    /// What a path that a page names is called in the build.
    ///
    /// # Errors
    /// Says in one phrase why it may not or cannot be used.
    pub(super) fn named(&self, page: &str, written: &str) -> Result<String, String> {
        let outside = || "it lies outside the folder that is built".to_owned();
        let inside = input::below_root(Path::new(folder(page)), written);
        let inside = inside.map_err(|_| "it is no plain relative path with `/`")?.ok_or_else(outside)?;
        let real = fs::canonicalize(self.real.join(&inside)).map_err(|error| why(&error))?;
        if !real.starts_with(&self.real) {
            return Err(outside());
        }
        if !real.is_file() {
            return Err("it is no file".to_owned());
        }
        Ok(input::name(&inside).replace('\\', "/"))
    }
}

/// What stands below the folder.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub topologies: Vec<String>,
    pub pages: Vec<String>,
}

impl Listing {
    /// Whether a pattern fits one of the topologies.
    pub(super) fn has(&self, glob: &Glob) -> bool {
        self.topologies.iter().any(|file| glob.matches(file))
    }
}

fn is_page(name: &str) -> bool {
    name.strip_suffix(".md").is_some_and(|stem| !stem.is_empty())
}

pub(super) fn cannot_read(path: &Path, why: &str) -> Diagnostic {
    Diagnostic::without_place(&CANNOT_READ, format!("cannot read `{}`: {why}", visible(&input::name(path))))
}

/// The folder of a file; empty: the root.
pub(super) fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The last part of a path.
pub(super) fn last(file: &str) -> &str {
    file.rsplit_once('/').map_or(file, |(_, name)| name)
}

pub(super) fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The way from the folder of a page to a file.
pub(super) fn way(page: &str, file: &str) -> String {
    let parts = |folder: &str| -> Vec<String> {
        folder.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let (from, to) = (parts(folder(page)), parts(folder(file)));
    let common = from.iter().zip(&to).take_while(|(here, there)| here == there).count();
    let up = from.iter().skip(common).map(|_| "../");
    let down = to.iter().skip(common).map(|part| format!("{part}/"));
    up.map(str::to_owned).chain(down).chain([last(file).to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::way;

    #[test]
    fn pages_find_their_files() {
        assert_eq!(way("a.md", "a.svg"), "a.svg");
        assert_eq!(way("docs/a.md", "docs/b/a.svg"), "b/a.svg");
        assert_eq!(way("docs/x/a.md", "docs/b/a.svg"), "../b/a.svg");
        assert_eq!(way("out/a.md", "a.yaml"), "../a.yaml");
        assert_eq!(way("README.md", "a/a.yaml"), "a/a.yaml");
        assert_eq!(way("ab/a.md", "a/b.yaml"), "../a/b.yaml");
    }
}
