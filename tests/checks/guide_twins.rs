//! The guide in two languages: every chapter has its twin, and both hold the same code, pictures, tables and headings.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::guide::{Block, blocks, files_below, none, read, source};

/// The chapters that a part of the summary lists, in its order.
fn chapters(part: &str) -> Vec<String> {
    let links = part.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    links.map(|(name, _)| name.to_owned()).collect()
}

/// The chapters of the guide in English and in Japanese.
fn guides() -> (Vec<String>, Vec<String>) {
    let summary = read(&source("book/src/SUMMARY.md"));
    let (english, rest) =
        summary.split_once("\n# 日本語ガイド\n").expect("the Japanese guide follows the English one");
    let (japanese, _) = rest.split_once("\n# Reference\n").expect("the reference follows the guide");
    (chapters(english), chapters(japanese))
}

fn twin(name: &str) -> String {
    format!("{}.ja.md", name.strip_suffix(".md").unwrap_or(name))
}

/// A line of code without what a reader reads in their own language: comments, labels, the choice of the language.
fn bare(line: &str) -> String {
    let mut line = line.replace(" --lang ja", "").replace(".ja.md", ".md");
    if let Some(at) = line.find("# ").filter(|at| *at == 0 || line[..*at].ends_with(' ')) {
        line.truncate(at);
    }
    for key in ["title: ", "label: "] {
        let Some(at) = line.find(key).map(|at| at + key.len()) else { continue };
        if !line[at..].starts_with('{') {
            let end = line[at..].find([',', '}']).map_or(line.len(), |length| at + length);
            line.replace_range(at..end, "");
        }
    }
    line.trim_end().to_owned()
}

/// What two blocks must share. What a command prints is in the language of the reader.
fn code(block: &Block) -> Vec<String> {
    let lines = block.text.lines().filter(|line| block.info != "console" || line.starts_with("$ "));
    lines.map(bare).collect()
}

/// Where two chapters differ in code or pictures.
fn unlike(english: &Block, japanese: &Block) -> Option<String> {
    if japanese.info.replace(" lang=ja", "") != english.info {
        return Some(format!("`{}` is `{}` in English", japanese.info, english.info));
    }
    if english.info.split(' ').next() == Some("hopmap") && !japanese.info.contains(" lang=ja") {
        return Some("is drawn in English".to_owned());
    }
    let (theirs, ours) = (code(english), code(japanese));
    if theirs.len() != ours.len() {
        return Some(format!("{} lines are {} in English", ours.len(), theirs.len()));
    }
    // A line that begins in Japanese is prose.
    let prose = |line: &str| line.starts_with(|first: char| !first.is_ascii());
    let differs = theirs.iter().zip(&ours).find(|(theirs, ours)| theirs != ours && !prose(ours));
    differs.map(|(theirs, ours)| format!("`{ours}` is `{theirs}` in English"))
}

/// The headings and rows of a chapter: the level of a heading; of a row how many cells it
/// has, and the code that it is about.
fn frame(page: &str) -> Vec<String> {
    let mut fenced = false;
    let mut frame = Vec::new();
    for line in page.lines() {
        fenced ^= line.starts_with("```");
        if fenced {
            continue;
        }
        if line.starts_with('#') {
            frame.push(line.chars().take_while(|character| *character == '#').collect());
        }
        if let Some(row) = line.strip_prefix('|') {
            let row = row.replace("\\|", "/");
            let cells: Vec<&str> = row.split('|').collect();
            let named = cells[0].trim_start().starts_with('`');
            let spans: Vec<&str> = cells[0].split('`').skip(1).step_by(2).filter(|_| named).collect();
            frame.push(format!("{} cells: {}", cells.len(), spans.join(", ")));
        }
    }
    frame
}

#[test]
fn every_chapter_has_a_twin_with_the_same_code_and_pictures() {
    let (english, japanese) = guides();
    assert!(english.len() > 10, "the chapters are found");
    assert_eq!(japanese, english.iter().map(|name| twin(name)).collect::<Vec<_>>());
    let mut complaints = Vec::new();
    let mut seen = 0;
    for name in &english {
        let theirs = read(&source("book/src").join(name));
        let ours = read(&source("book/src").join(twin(name)));
        let place = twin(name);
        let (frames, twins) = (frame(&theirs), frame(&ours));
        if let Some(at) = (0..frames.len().max(twins.len())).find(|at| frames.get(*at) != twins.get(*at)) {
            complaints.push(format!("{place}: {:?} is {:?} in English", twins.get(at), frames.get(at)));
        }
        let (theirs, ours) = (blocks(&theirs), blocks(&ours));
        if theirs.len() != ours.len() {
            complaints.push(format!("{place}: {} blocks are {} in English", ours.len(), theirs.len()));
        }
        seen += ours.len();
        for (theirs, ours) in theirs.iter().zip(&ours) {
            complaints.extend(unlike(theirs, ours).map(|why| format!("{place}:{}: {why}", ours.line)));
        }
    }
    none(&complaints);
    assert!(seen > 40, "{seen} blocks are found");
}

#[test]
fn a_page_leads_to_pages_in_its_own_language() {
    let folder = source("book/src");
    let mut files = Vec::new();
    files_below(&folder, &mut files);
    let pages: BTreeSet<_> = files
        .into_iter()
        .filter(|path| {
            path.extension().is_some_and(|extension| extension == "md") && !path.ends_with("SUMMARY.md")
        })
        .collect();
    let in_japanese = |path: &Path| path.to_string_lossy().ends_with(".ja.md");
    let mut complaints = Vec::new();
    let mut followed = 0;
    for page in &pages {
        let own = page.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for target in read(page).split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let to = page.parent().expect("it is in a folder").join(target);
            if target.contains("://")
                || to.extension().is_none_or(|end| end != "md")
                || fs::metadata(&to).is_err()
            {
                continue;
            }
            followed += 1;
            // Each half of a pair may name the other one.
            if twin(target) == own || twin(&own) == target {
                continue;
            }
            let twin = page.parent().expect("it is in a folder").join(twin(target));
            if in_japanese(page) != in_japanese(&to) && (in_japanese(&to) || twin.is_file()) {
                complaints.push(format!("{}: `{target}` is not in its language", page.display()));
            }
        }
    }
    none(&complaints);
    assert!(followed > 500, "links are found");
}

#[test]
fn twins_may_differ_in_words_only() {
    let block = |info: &str, text: &str| Block { info: info.to_owned(), text: text.to_owned(), line: 1 };
    let topology = "a: { kind: alb, label: Front, scheme: internal } # ours\n";
    let same = |english: (&str, &str), japanese: (&str, &str)| {
        unlike(&block(english.0, english.1), &block(japanese.0, japanese.1)).is_none()
    };
    assert!(same(("yaml", topology), ("yaml", "a: { kind: alb, label: 入口, scheme: internal } # 自社の\n")));
    assert!(!same(("yaml", topology), ("yaml", "a: { kind: nlb, label: 入口, scheme: internal }\n")));
    assert!(same(("hopmap file=a.yaml", ""), ("hopmap file=a.yaml lang=ja", "")));
    assert!(!same(("hopmap file=a.yaml", ""), ("hopmap file=a.yaml", "")));
    assert!(same(
        ("console", "$ hopmap check a\nfine\n"),
        ("console", "$ hopmap check --lang ja a\n問題なし\n")
    ));
    assert!(!same(("console", "$ hopmap check a\n"), ("console", "$ hopmap check --lang ja b\n")));
    assert!(
        same(("text", "Words.\n"), ("text", "文章。\n"))
            && !same(("text", "Words.\n"), ("text", "文章。\n\n"))
    );
    assert_eq!(frame("# A\n| `a`, `b` | c |\n"), frame("# あ\n| `a`、`b` | 値 |\n"));
    assert_ne!(frame("# A\n| `a` | b |\n"), frame("# A\n| `b` | b |\n"));
}
