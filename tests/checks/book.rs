//! The pages of the book hang together: each is in the summary, and every link inside the book leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a page offers and asks for.
#[derive(Default)]
struct Page {
    anchors: BTreeSet<String>,
    links: Vec<String>,
}

fn read(path: &Path) -> Page {
    let text = fs::read_to_string(path).expect("a page can be read");
    let mut page = Page::default();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => page.anchors.extend(heading.take().map(|text| anchor(&text))),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                page.links.push(dest_url.to_string());
            }
            _ => {}
        }
    }
    page
}

/// The anchor that mdBook gives a heading.
fn anchor(heading: &str) -> String {
    heading
        .trim()
        .chars()
        .filter_map(|character| match character {
            ' ' => Some('-'),
            _ if character.is_alphanumeric() || matches!(character, '-' | '_') => {
                Some(character.to_ascii_lowercase())
            }
            _ => None,
        })
        .collect()
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}

/// Every file of the book, by its path from `book/src`.
fn files() -> Vec<PathBuf> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("book/src");
    let mut folders = vec![top.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder can be listed") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(&top).expect("it is below").to_path_buf());
            }
        }
    }
    files.sort();
    files
}

#[test]
fn every_page_is_in_the_summary_and_every_link_leads_somewhere() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("book/src");
    let files: BTreeSet<PathBuf> = files().into_iter().collect();
    let pages: BTreeMap<&PathBuf, Page> = files
        .iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "md"))
        .map(|file| (file, read(&top.join(file))))
        .collect();
    assert!(pages.len() > 50, "the pages are found");

    let mut faults = Vec::new();
    let summary = &pages[&PathBuf::from("SUMMARY.md")];
    let listed: BTreeSet<PathBuf> = summary.links.iter().map(PathBuf::from).collect();
    assert_eq!(listed.len(), summary.links.len(), "a page is in the summary twice");
    for page in pages.keys().filter(|page| page.as_path() != Path::new("SUMMARY.md")) {
        if !listed.contains(*page) {
            faults.push(format!("{} is not in SUMMARY.md", page.display()));
        }
    }
    let mut followed = 0;
    for (path, page) in &pages {
        for link in page.links.iter().filter(|link| !link.contains("://") && !link.starts_with("mailto:")) {
            let (file, anchor) =
                link.split_once('#').map_or((link.as_str(), None), |(file, at)| (file, Some(at)));
            let folder = path.parent().unwrap_or(Path::new(""));
            let target = if file.is_empty() { (*path).clone() } else { plain(&folder.join(file)) };
            let there = files.contains(&target);
            let found = match (anchor, pages.get(&target)) {
                (Some(anchor), Some(page)) => page.anchors.contains(anchor),
                _ => there,
            };
            followed += 1;
            if !found {
                faults.push(format!("{}: {link} leads nowhere", path.display()));
            }
        }
    }
    assert!(followed > 500, "links are found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
