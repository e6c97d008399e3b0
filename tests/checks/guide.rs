//! The guide: what its pages show is what the program reads, draws and prints.
//!
//! A block `hopmap` is drawn. A block `yaml` that begins with the version is a whole topology; any other one is a part of
//! a topology that is drawn on the page, or of a file in `samples/repository`. A block `toml` is a theme, a
//! `hopmap.toml`, or what `mdbook install` writes. A block `console` holds commands after `$ ` and exactly what they print,
//! where a line `...` stands for any lines. Links between pages lead to headings that there are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::property::understand;

/// A fenced block, with what stands on its first line.
pub struct Block {
    pub info: String,
    pub text: String,
    pub line: usize,
}

pub fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The pages that are written by hand, by name. `README.md` shows topologies, too.
fn pages() -> Vec<(String, String)> {
    let folder = source("book/src");
    let mut names: Vec<PathBuf> = fs::read_dir(folder)
        .expect("there is a book")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .chain([source("README.md")])
        .collect();
    names.sort();
    assert!(names.len() > 10, "the pages are found");
    names
        .iter()
        .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), read(path)))
        .collect()
}

/// The blocks of a page that stand at the margin.
pub fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        let fence: String = line.chars().take_while(|character| *character == '`').collect();
        if fence.len() < 3 {
            continue;
        }
        let inside = lines.by_ref().map(|(_, line)| line).take_while(|line| line.trim_end() != fence);
        let text = inside.flat_map(|line| [line, "\n"]).collect();
        blocks.push(Block { info: line[fence.len()..].trim().to_owned(), text, line: at + 1 });
    }
    blocks
}

/// The value of an attribute of a block `hopmap`.
fn attribute<'b>(block: &'b Block, name: &str) -> Option<&'b str> {
    block.info.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
}

/// The topology of a block `hopmap`: its own text, or that of its file.
fn topology(block: &Block) -> Option<String> {
    block.info.strip_prefix("hopmap").filter(|rest| rest.is_empty() || rest.starts_with(' '))?;
    Some(
        attribute(block, "file")
            .map_or_else(|| block.text.clone(), |file| read(&source("book/src").join(file))),
    )
}

/// Lines without the blanks that all of them begin with.
fn flush(text: &str) -> Vec<String> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let margin = lines().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    lines().map(|line| line[margin..].trim_end().to_owned()).collect()
}

/// Whether a part stands in a whole as it is, wherever its margin is.
fn is_part(part: &str, whole: &str) -> bool {
    let part = flush(part);
    let lines: Vec<&str> = whole.lines().filter(|line| !line.trim().is_empty()).collect();
    lines.windows(part.len()).any(|window| flush(&window.join("\n")) == part)
}

pub fn files_below(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() { files_below(&entry.path(), into) } else { into.push(entry.path()) }
    }
}

pub fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn every_topology_that_is_shown_is_right() {
    let mut files = Vec::new();
    files_below(&source("samples/repository"), &mut files);
    let repository: Vec<String> = files.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    let mut complaints = Vec::new();
    let mut seen = 0;
    for (page, text) in pages() {
        let blocks = blocks(&text);
        let drawn: Vec<String> = blocks.iter().filter_map(topology).collect();
        for block in &blocks {
            let place = format!("{page}:{}", block.line);
            if let Some(text) = topology(block) {
                seen += 1;
                if let Err(wrong) = understand(&text) {
                    complaints.push(format!("{place}: {wrong}"));
                }
            }
            if block.info != "yaml" {
                continue;
            }
            seen += 1;
            if block.text.starts_with("hopmap: 1\n") {
                if let Err(wrong) = understand(&block.text) {
                    complaints.push(format!("{place}: {wrong}"));
                }
                continue;
            }
            let known = drawn.iter().chain(&repository).any(|whole| is_part(&block.text, whole));
            if !known {
                complaints.push(format!(
                    "{place}: is part of neither a topology of the page nor samples/repository"
                ));
            }
        }
    }
    none(&complaints);
    assert!(seen > 25, "the blocks are found");
}

#[test]
fn every_file_of_the_guide_is_drawn() {
    let text: String = pages().into_iter().map(|(_, text)| text).collect();
    let files = fs::read_dir(source("book/src/guide")).expect("there are topologies").flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    none(
        &names
            .filter(|name| {
                !text.contains(&format!("=guide/{name}")) && !text.contains(&format!(" guide/{name}"))
            })
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_setting_that_is_shown_can_be_read() {
    let mut complaints = Vec::new();
    let mut themes = 0;
    for (page, text) in pages() {
        for block in blocks(&text).iter().filter(|block| block.info == "toml") {
            let place = format!("{page}:{}", block.line);
            let text = match block
                .text
                .trim()
                .strip_prefix("{{#include ")
                .and_then(|rest| rest.strip_suffix("}}"))
            {
                Some(file) => read(&source("book/src").join(file)),
                None => block.text.clone(),
            };
            let table: toml::Table = toml::from_str(&text).unwrap_or_else(|wrong| panic!("{place}: {wrong}"));
            if table.contains_key("name") {
                themes += 1;
                if let Err(wrong) = hopmap::theme::read(&text) {
                    complaints.push(format!("{place}: {wrong}"));
                }
                let drawn = read(&source("book/src/guide/print.toml"));
                let whole = read(&source("themes/default.toml"));
                if text != drawn && text != whole {
                    complaints.push(format!("{place}: is not the theme that is drawn"));
                }
            } else if table.contains_key("build") {
                complaints.extend(settings(&text).err().map(|told| format!("{place}: {told}")));
            } else if table.get("preprocessor").is_none() {
                complaints.push(format!("{place}: nobody reads this"));
            }
        }
    }
    none(&complaints);
    assert!(themes >= 2, "the themes are found");
}

/// Builds a folder with these settings.
fn settings(text: &str) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let theme = read(&source("book/src/guide/print.toml"));
    for (file, text) in [
        ("hopmap.toml", text),
        ("looks/print.toml", &theme),
        ("topology.yaml", "hopmap: 1\nresources: { a: { kind: sqs } }\n"),
    ] {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder in it");
        fs::write(path, text).expect("a file in it");
    }
    let (status, told) = hopmap(folder.path(), &["build"]);
    if status == 0 { Ok(()) } else { Err(told) }
}

/// Runs the program; what it prints, standard error after standard output.
fn hopmap(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_hopmap"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .output()
        .expect("the program runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&said).trim_end().to_owned())
}

/// Whether lines are what a page shows; `...` stands for any number of them.
fn shows(shown: &[&str], printed: &[&str]) -> bool {
    match shown.split_first() {
        None => printed.is_empty(),
        Some((&"...", rest)) => (0..=printed.len()).any(|skipped| shows(rest, &printed[skipped..])),
        Some((line, rest)) => printed.first() == Some(line) && shows(rest, &printed[1..]),
    }
}

#[test]
fn every_command_prints_what_is_shown() {
    let mut complaints = Vec::new();
    let mut commands = 0;
    for (page, text) in pages() {
        // What one block writes, a later one may read.
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(folder.path().join("guide")).expect("a folder in it");
        for file in fs::read_dir(source("book/src/guide")).expect("there are topologies").flatten() {
            fs::copy(file.path(), folder.path().join("guide").join(file.file_name())).expect("a copy");
        }
        for block in blocks(&text).iter().filter(|block| block.info == "console") {
            let mut status = 0;
            for piece in format!("\n{}", block.text).split("\n$ ").skip(1) {
                let (command, shown) = piece.split_once('\n').unwrap_or((piece, ""));
                let words: Vec<&str> = command.split(' ').collect();
                let printed = match words[..] {
                    ["hopmap", ref arguments @ ..] => {
                        commands += 1;
                        let (ended, printed) = hopmap(folder.path(), arguments);
                        status = ended;
                        printed
                    }
                    ["echo", "$?"] => status.to_string(),
                    _ => panic!("{page}: nobody runs `{command}`"),
                };
                let lines: Vec<&str> = printed.lines().map(str::trim_end).collect();
                if !shows(&shown.trim_end().lines().collect::<Vec<_>>(), &lines) {
                    complaints.push(format!("{page}: `{command}` prints\n{printed}"));
                }
            }
        }
    }
    none(&complaints);
    assert!(commands >= 6, "the commands are found");
}

/// The anchors of a page, as mdBook makes them of headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut fenced = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        if fenced || !line.starts_with('#') {
            continue;
        }
        let heading = line.trim_start_matches('#').trim();
        let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        found.insert(kept.collect::<String>().to_lowercase().replace(' ', "-"));
    }
    found
}

#[test]
fn every_link_leads_somewhere() {
    let folder = source("book/src");
    let mut files = Vec::new();
    files_below(&folder, &mut files);
    let texts: BTreeMap<PathBuf, String> = files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| (path.clone(), read(&path)))
        .collect();
    let summary = &texts[&folder.join("SUMMARY.md")];
    let mut complaints = Vec::new();
    for (path, text) in &texts {
        let name = path.strip_prefix(&folder).expect("it is below").display().to_string().replace('\\', "/");
        if name != "SUMMARY.md" && !summary.contains(&format!("({name})")) {
            complaints.push(format!("{name} is not in SUMMARY.md"));
        }
        // Links of the generated pages to AWS are not ours to follow.
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            if file.contains("://") || target.contains(['\n', ' ']) {
                continue;
            }
            let to = match file {
                "" => path.clone(),
                _ => path.parent().expect("it is in a folder").join(file),
            };
            let to: PathBuf = to.components().fold(PathBuf::new(), |mut whole, part| {
                if part == std::path::Component::ParentDir {
                    whole.pop();
                } else {
                    whole.push(part);
                }
                whole
            });
            match texts.get(&to) {
                None if !to.is_file() => complaints.push(format!("{name}: `{target}` is no page")),
                Some(page) if !anchor.is_empty() && !anchors(page).contains(anchor) => {
                    complaints.push(format!("{name}: `{target}` has no such heading"));
                }
                _ => {}
            }
        }
    }
    none(&complaints);
}

#[test]
fn the_tools_of_this_page_work() {
    let found = blocks(
        "a\n```yaml\nx: 1\n```\n\n````md\n```hopmap\n```\n````\n```hopmap file=a.yaml show=hops\n```\n",
    );
    let infos: Vec<(&str, usize)> = found.iter().map(|block| (block.info.as_str(), block.line)).collect();
    assert_eq!(infos, [("yaml", 2), ("md", 6), ("hopmap file=a.yaml show=hops", 10)]);
    assert_eq!(attribute(&found[2], "file"), Some("a.yaml"));
    assert!(
        is_part("b: 1\n  c: 2\n", "a:\n  b: 1\n    c: 2\n") && !is_part("b: 1\nc: 2\n", "b: 1\nx: 0\nc: 2\n")
    );
    assert!(shows(&["a", "...", "d"], &["a", "b", "c", "d"]) && !shows(&["a", "..."], &["b"]));
    assert!(!shows(&["a"], &["a", "b"]) && shows(&["..."], &[]));
    assert_eq!(anchors("# A `b`, c\n```\n# no\n```\n"), BTreeSet::from(["a-b-c".to_owned()]));
}
