//! The folder that is built: the topologies and the pages in it, and paths from one to the other.
//!
//! Within a build, a file is named by its path from that folder, with `/` between the parts on every system.

use std::fs;
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use super::glob::Glob;
use super::settings::{FILE, Settings};
use crate::base::diagnostic::Diagnostic;
use crate::cli::input::{self, CANNOT_READ, why};
use crate::cli::report::visible;
use crate::pipeline::Target;

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
        visible(&input::name(&path)).replace(MAIN_SEPARATOR, "/")
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
            if self.is_project(&folder) {
                listing.projects.push(folder);
                continue;
            }
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
                    if !is_made(name) && settings.include.iter().any(|pattern| pattern.glob.matches(&file)) {
                        listing.topologies.push(file);
                    } else if is_page(name) {
                        listing.pages.push(file);
                    }
                }
            }
        }
        listing.topologies.sort();
        listing.pages.sort();
        listing.projects.sort();
        Ok(listing)
    }

    /// Whether a folder below the root is a project of its own: who builds around it leaves it to its own settings.
    fn is_project(&self, folder: &str) -> bool {
        let settings = self.real.join(folder).join(FILE);
        !folder.is_empty() && settings.symlink_metadata().is_ok_and(|found| !found.is_dir())
    }

    /// What a path that a page names is called in the build.
    ///
    /// # Errors
    /// Says in one phrase why it may not or cannot be used.
    pub(super) fn named(&self, page: &str, written: &str) -> Result<String, String> {
        let outside = || "it lies outside the folder that is built".to_owned();
        if written.is_empty() || !can_be_named(written) {
            return Err("it is no relative path with `/`".to_owned());
        }
        let inside = input::resolved(Path::new(folder(page)), written).ok_or_else(outside)?;
        let real = fs::canonicalize(self.real.join(&inside)).map_err(|error| why(&error))?;
        // By whatever links it is named, it is one file of the build.
        let below = real.strip_prefix(&self.real).map_err(|_| outside())?;
        let file = below.to_str().ok_or("its name is no text")?.replace(MAIN_SEPARATOR, "/");
        if last(&file) == FILE && file != FILE {
            return Err("an index lists the folder that is built, and this is the file of another".to_owned());
        }
        let mut around = folder(&file);
        while !around.is_empty() {
            if self.is_project(around) {
                return Err(format!("it belongs to `{}`, which has a {FILE} of its own", self.shown(around)));
            }
            around = folder(around);
        }
        if !real.is_file() {
            return Err("it is no file".to_owned());
        }
        Ok(file)
    }
}

/// What stands below the folder.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub topologies: Vec<String>,
    pub pages: Vec<String>,
    /// Folders that are projects of their own; nothing in them is listed.
    pub projects: Vec<String>,
}

impl Listing {
    /// Topologies that nothing could name.
    pub(super) fn unusable(&self) -> impl Iterator<Item = &str> {
        self.topologies.iter().map(String::as_str).filter(|file| !can_be_named(file))
    }

    /// Whether a pattern fits one of the topologies.
    pub(super) fn has(&self, glob: &Glob) -> bool {
        self.topologies.iter().any(|file| glob.matches(file))
    }
}

/// Whether a marker and a link can hold a path. `-` is standard input there.
fn can_be_named(file: &str) -> bool {
    last(file) != "-" && !file.contains(|letter: char| letter.is_control() || letter == '\\')
}

/// Whether a file is none that a person writes a topology in, whatever a pattern says: what is made of topologies, and
/// the settings.
fn is_made(name: &str) -> bool {
    name == FILE || [".md", ".svg", ".html"].iter().any(|ending| name.ends_with(ending))
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

/// The same as the address of a link.
pub(super) fn address(page: &str, file: &str) -> String {
    Target::file(&way(page, file)).address().to_owned()
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
