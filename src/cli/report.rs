//! Bad news on a terminal: diagnostics with the piece of text they point at, and the one-line summary.

use std::borrow::Cow;
use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::base::diagnostic::{Diagnostic, Label, Severity};
use crate::base::span::{Sources, Span};
use crate::base::unseen::is_hidden;

pub use crate::base::unseen::visible;

/// More of them say nothing new; JSON has them all.
pub(super) const MOST_SHOWN: usize = 20;

/// A line longer than this many bytes is not quoted, only its place is told.
const LONGEST_LINE: usize = 1000;

/// All diagnostics as text, the first 20 in full, with a line between them.
///
/// `color` asks for escape sequences; the caller strips them where the terminal has none.
#[must_use]
pub fn diagnostics(sources: &Sources, diagnostics: &[&Diagnostic], color: bool) -> String {
    let shown: Vec<Notice> =
        diagnostics.iter().take(MOST_SHOWN).map(|diagnostic| (*diagnostic).into()).collect();
    let mut out = notices(sources, &shown, color);
    if diagnostics.len() > MOST_SHOWN {
        let _ = writeln!(out, "and {} more", diagnostics.len() - MOST_SHOWN);
    }
    out
}

/// Something to tell about a place in a text: a diagnostic, or a finding in the reader's language.
#[derive(Debug)]
pub struct Notice<'a> {
    pub severity: Severity,
    /// The code of a diagnostic, the rule of a finding.
    pub id: &'static str,
    pub message: Cow<'a, str>,
    pub span: Option<Span>,
    pub labels: &'a [Label],
    /// What it rests on: a name and what follows it.
    pub ground: Option<(&'static str, String)>,
    pub help: Option<Cow<'a, str>>,
}

impl<'a> From<&'a Diagnostic> for Notice<'a> {
    fn from(diagnostic: &'a Diagnostic) -> Self {
        Self {
            severity: diagnostic.severity,
            id: diagnostic.code.id,
            message: Cow::from(&diagnostic.message),
            span: diagnostic.span,
            labels: &diagnostic.labels,
            ground: None,
            help: diagnostic.help.as_ref().map(Cow::from),
        }
    }
}

/// Notices as text, each with the piece of text it is about.
#[must_use]
pub fn notices(sources: &Sources, notices: &[Notice<'_>], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    notices.iter().map(|notice| renderer.render(&[group(sources, notice)]) + "\n\n").collect()
}

fn group<'a>(sources: &'a Sources, notice: &'a Notice<'_>) -> Group<'a> {
    let level = match notice.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(visible(&notice.message)).id(notice.id));
    if let Some(span) = notice.span {
        let second = |kind: AnnotationKind, span: Span, text: Option<&'a str>| (kind, span, text);
        let mut places = vec![second(AnnotationKind::Primary, span, None)];
        places.extend(
            notice
                .labels
                .iter()
                .map(|label| second(AnnotationKind::Context, label.span, Some(label.text.as_str()))),
        );
        for window in windows(sources, &places) {
            group = match window {
                Window::Quoted(snippet) => group.element(*snippet),
                Window::Told(origin) => group.element(origin),
            };
        }
    }
    if let Some((name, ground)) = &notice.ground {
        group = group.element(Level::NOTE.with_name(*name).message(visible(ground)));
    }
    if let Some(help) = &notice.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    group
}

/// A piece of source under a title: quoted, or only named where its line is too long to show.
enum Window<'a> {
    Quoted(Box<Snippet<'a, annotate_snippets::Annotation<'a>>>),
    Told(Origin<'a>),
}

type Place<'a> = (AnnotationKind, Span, Option<&'a str>);

/// Consecutive places of one source share a window if the text between them is short.
fn windows<'a>(sources: &'a Sources, places: &[Place<'a>]) -> Vec<Window<'a>> {
    /// Bytes between the first and the last line of one window.
    const WIDEST: usize = 64 * 1024;
    let mut windows = Vec::new();
    let mut rest = places;
    while let [first, ..] = rest {
        let mut taken = 1;
        let mut reach = line_range(sources, first.1);
        for place in &rest[1..] {
            let next = line_range(sources, place.1);
            let both = (reach.0.min(next.0), reach.1.max(next.1));
            if place.1.source != first.1.source || both.1 - both.0 > WIDEST {
                break;
            }
            reach = both;
            taken += 1;
        }
        let (now, later) = rest.split_at(taken);
        windows.extend(window(sources, now, reach));
        rest = later;
    }
    windows
}

fn window<'a>(sources: &'a Sources, places: &[Place<'a>], reach: (usize, usize)) -> Option<Window<'a>> {
    let source = sources.get(places.first()?.1.source)?;
    let text = source.text.get(reach.0..reach.1)?;
    if text.lines().any(|line| line.len() > LONGEST_LINE) {
        let (line, column) = sources.position(places.first()?.1);
        return Some(Window::Told(Origin::path(visible(&source.name)).line(line).char_column(column)));
    }
    let first_line = sources.line(places.first()?.1.source, reach.0);
    let mut snippet = Snippet::source(same_length(text)).line_start(first_line).path(visible(&source.name));
    for (kind, span, label) in places {
        let start = boundary(text, (span.start as usize).saturating_sub(reach.0));
        // A span over many lines would be drawn as a bracket around all of them: its first line says enough.
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let end =
            boundary(text, (span.end as usize).saturating_sub(reach.0)).clamp(start, line_end.max(start));
        snippet = snippet.annotation(kind.span(start..end).label(label.map(visible)));
    }
    Some(Window::Quoted(Box::new(snippet)))
}

/// The bytes of the line in which a span begins, without its line end.
fn line_range(sources: &Sources, span: Span) -> (usize, usize) {
    let Some(source) = sources.get(span.source) else { return (0, 0) };
    let at = boundary(&source.text, span.start as usize);
    let start = source.text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = source.text[at..].find('\n').map_or(source.text.len(), |found| at + found);
    let line = &source.text[start..end];
    (start, start + line.strip_suffix('\r').unwrap_or(line).len())
}

/// The nearest character boundary at or before `at`.
fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The same text with hidden characters replaced by visible ones of equal length in bytes, so that spans still fit.
fn same_length(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\t' | '\n' | '\r' => character,
            _ if !is_hidden(character) => character,
            _ => match character.len_utf8() {
                1 => '?',
                2 => '\u{b7}',
                3 => '\u{fffd}',
                _ => '\u{1f7e5}',
            },
        })
        .collect()
}

/// `1 error, 2 warnings`, or nothing when there is nothing to tell.
#[must_use]
pub fn counts(severities: impl IntoIterator<Item = Severity>) -> String {
    let mut count = [0_usize; 3];
    for severity in severities {
        count[severity as usize] += 1;
    }
    let mut words = Vec::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        match count[severity as usize] {
            0 => {}
            1 => words.push(format!("1 {}", severity.word())),
            many => words.push(format!("{many} {}s", severity.word())),
        }
    }
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::{counts, diagnostics, visible};
    use crate::base::diagnostic::{Code, Diagnostic, Severity};
    use crate::base::lang::Text;
    use crate::base::span::{Source, Sources, Span};

    static WRONG: Code = Code { id: "wrong", explanation: Text::new("", "") };

    fn sources(text: &str) -> Sources {
        let mut sources = Sources::default();
        sources.add(Source { name: "a.yaml".into(), text: text.into() });
        sources
    }

    fn span(start: u32, end: u32) -> Span {
        Span { start, end, ..Span::default() }
    }

    #[test]
    fn points_at_the_place_in_characters() {
        let sources = sources("箱: x\nkind: arora\nkind: b\n");
        let wrong = Diagnostic::error(&WRONG, span(13, 18), "unknown kind `arora`")
            .label(span(19, 23), "first here")
            .help("did you mean `aurora`?");
        let text = diagnostics(&sources, &[&wrong], false);
        assert_eq!(
            text.trim_end(),
            "error[wrong]: unknown kind `arora`\n --> a.yaml:2:7\n  |\n2 | kind: arora\n  |       ^^^^^\n3 | kind: b\n  | ---- first here\n  |\n  = help: did you mean `aurora`?"
        );
    }

    #[test]
    fn long_lines_and_floods_stay_short() {
        let long = sources(&format!("a: {}", "x".repeat(5_000_000)));
        let wrong = Diagnostic::error(&WRONG, span(4_000_000, 5_000_000), "too long");
        let text = diagnostics(&long, &[&wrong], false);
        assert!(text.len() < 2000, "{}", text.len());
        assert!(text.contains("a.yaml:1:4000001"), "{text}");
        let many = vec![&wrong; 25];
        assert!(diagnostics(&long, &many, false).ends_with("and 5 more\n"));
    }

    #[test]
    fn spans_off_the_text_do_no_harm() {
        for text in ["", "a", "箱", "a\n"] {
            let sources = sources(text);
            for (start, end) in [(0, 0), (1, 2), (2, 1), (900, 901), (0, u32::MAX)] {
                let wrong = Diagnostic::error(&WRONG, span(start, end), "off").label(span(end, start), "x");
                assert!(diagnostics(&sources, &[&wrong], false).contains("off"));
            }
        }
    }

    #[test]
    fn a_terminal_never_gets_what_it_would_obey() {
        let sources = sources("a: \u{1b}[31m\u{9b}2J\u{202e}\u{200b}\n");
        let wrong = Diagnostic::error(&WRONG, span(0, 3), "no \u{1b}]52;c;x\u{7} here\nsecond");
        let text = diagnostics(&sources, &[&wrong], false);
        assert!(!text.chars().any(|c| c.is_control() && c != '\n' || c == '\u{202e}'), "{text:?}");
        assert_eq!(visible("a\tb\u{202e}"), "a\\u{9}b\\u{202e}");
    }

    #[test]
    fn counts_are_words() {
        use Severity::{Error, Note, Warning};
        assert_eq!(counts([]), "");
        assert_eq!(counts([Warning, Error, Warning]), "1 error, 2 warnings");
        assert_eq!(counts([Note]), "1 note");
    }
}
