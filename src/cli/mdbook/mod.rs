//! `hopmap mdbook`: the preprocessor that draws the topologies in the chapters of an mdBook.
//!
//! mdBook hands the book over as JSON on standard input and takes it back from standard output. Blocks become single
//! lines of HTML; every other byte of the book goes back as it came. When one block is wrong, all wrong ones are told
//! and nothing is given back, so that the build fails.

mod attributes;
mod block;
mod book;
pub mod codes;
mod install;
mod settings;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use super::args::{Mdbook, MdbookAction};
use super::parallel::{in_parallel, workers};
use super::report::{self, Notice, visible};
use super::{Status, input, output, say, topology};
use crate::base::diagnostic::Diagnostic;
use crate::base::span::{Source, SourceId, Sources, Span};
use crate::emit::markdown::fence::{fences, replace};
use block::{Done, Job, Page, Told, WORD};
use book::Handed;
use settings::Settings;

/// The renderers for which we have something to show: mdBook's own two.
const RENDERERS: &[&str] = &["html", "markdown"];

/// The versions whose books we have seen, by how their names begin.
const VERSIONS: &[&str] = &["0.4.", "0.5."];

/// A book may be this large, in bytes: many times the largest one known.
const MOST_BYTES: u64 = 256 << 20;

/// Answers mdBook, installs, or draws the book on standard input.
///
/// # Errors
/// When what stands on standard input is no book, book.toml is wrong, or an output cannot be written.
pub fn run(args: &Mdbook) -> Result<Status, Diagnostic> {
    match &args.action {
        Some(MdbookAction::Supports { renderer }) => {
            Ok(if RENDERERS.contains(&renderer.as_str()) { Status::Fine } else { Status::Findings })
        }
        Some(MdbookAction::Install { folder }) => install::run(folder),
        None => preprocess(),
    }
}

fn preprocess() -> Result<Status, Diagnostic> {
    let no_book = |why: String| {
        Diagnostic::without_place(&codes::BAD_BOOK, why)
            .help("mdBook starts this command; `hopmap mdbook install` adds it to a book")
    };
    let text = input::handed_over(MOST_BYTES).map_err(no_book)?;
    let handed = Handed::read(&text).map_err(no_book)?;
    let settings = Settings::read(&handed.context)?;
    let version = handed.context["mdbook_version"].as_str().unwrap_or_default();
    if !VERSIONS.iter().any(|known| version.starts_with(known)) {
        say(&format!("hopmap: mdBook {} is not known; 0.4 and 0.5 are", visible(version)));
    }

    let pages: Vec<(usize, Page)> = handed
        .chapters
        .iter()
        .enumerate()
        .filter_map(|(index, chapter)| Some((index, page(&chapter.path, &chapter.content, &settings)?)))
        .collect();
    let jobs = jobs(&pages);
    let done = in_parallel(&jobs, workers(), |job| job.draw(&settings));
    tell(&done);
    if done.iter().any(|done| done.line.is_none()) {
        return Ok(Status::Wrong);
    }
    if done.iter().any(|done| done.denied) {
        return Ok(Status::Findings);
    }

    let mut lines = done.into_iter().filter_map(|done| done.line);
    let mut contents = Vec::with_capacity(pages.len());
    for (index, page) in &pages {
        let ranges = page.fences.iter().map(|fence| fence.range.clone());
        let places: Vec<_> = ranges.zip(lines.by_ref()).collect();
        match replace(&page.content, &places) {
            Ok(content) => contents.push((*index, content)),
            Err(at) => {
                super::complain(&sources(page), &[&misplaced(page, at)]);
                return Ok(Status::Wrong);
            }
        }
    }
    output::to_stdout(handed.written(&contents).as_bytes())?;
    Ok(Status::Fine)
}

/// A chapter with its blocks; `None`: it has none.
fn page(path: &str, content: &str, settings: &Settings) -> Option<Page> {
    let fences = fences(content, WORD);
    if fences.is_empty() {
        return None;
    }
    let file = settings.src.join(path);
    Some(Page {
        name: file.to_string_lossy().replace('\\', "/"),
        folder: file.parent().unwrap_or(Path::new("")).to_path_buf(),
        content: content.to_owned(),
        fences,
    })
}

/// All blocks of the book, in order. What begins their ids depends on the chapter and the place among its blocks, so that
/// a page changes only with its own text; and it differs in the whole book, since mdBook prints all pages on one.
fn jobs(pages: &[(usize, Page)]) -> Vec<Job<'_>> {
    let mut taken = BTreeSet::new();
    let mut jobs = Vec::new();
    for (_, page) in pages {
        for (number, fence) in page.fences.iter().enumerate() {
            let mut again = 0_usize;
            let prefix = loop {
                let prefix = topology::digits(&[&page.name, &number.to_string(), &again.to_string()]);
                if taken.insert(prefix.clone()) {
                    break prefix;
                }
                again = again.saturating_add(1);
            };
            jobs.push(Job { page, fence, prefix });
        }
    }
    jobs
}

/// Prints what is to tell about all blocks, the first 20 things in full.
fn tell(done: &[Done]) {
    let mut left = report::MOST_SHOWN;
    let mut hidden = 0;
    for told in done.iter().flat_map(|done| &done.told) {
        let all = told.diagnostics.len() + told.findings.len();
        let shown: Vec<Notice> = notices(told).take(left).collect();
        left -= shown.len();
        hidden += all - shown.len();
        let _ = write!(anstream::stderr(), "{}", report::notices(&told.sources, &shown, true));
    }
    if hidden > 0 {
        say(&format!("and {hidden} more"));
    }
}

fn notices(told: &Told) -> impl Iterator<Item = Notice<'_>> {
    let findings = told.findings.iter().map(|found| Notice {
        severity: found.severity,
        id: found.rule,
        message: Cow::from(&found.message),
        span: Some(found.span),
        labels: &[],
        help: found.help.as_ref().map(Cow::from),
        ground: None,
    });
    told.diagnostics.iter().map(Notice::from).chain(findings)
}

fn sources(page: &Page) -> Sources {
    let mut sources = Sources::default();
    sources.add(Source { name: page.name.clone(), text: page.content.clone() });
    sources
}

/// Something around a block would change what is put in its place.
fn misplaced(page: &Page, at: usize) -> Diagnostic {
    let range = page.fences.get(at).map(|fence| fence.range.start..fence.attributes.end).unwrap_or_default();
    let span = Span { source: SourceId::default(), start: range.start as u32, end: range.end as u32 };
    Diagnostic::error(&codes::BAD_BLOCK, span, "no picture can stand at this place of the chapter")
        .help("move the block out of what it stands in")
}
