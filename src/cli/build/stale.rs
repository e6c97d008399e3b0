//! Outputs that are not on the disk as they should be, and in a few lines where they differ.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use super::root::cannot_read;
use crate::base::diagnostic::Diagnostic;
use crate::cli::input::{name, why};
use crate::cli::output::Output;
use crate::cli::report::visible;

/// So many lines of each side are shown of an output,
const MOST_LINES: usize = 3;
/// so many characters of a line,
const MOST_LETTERS: usize = 100;
/// and so many outputs in this way; of the others only their names.
const MOST_SHOWN: usize = 10;

/// An output that is to be written.
#[derive(Debug)]
pub(super) struct Stale<'a> {
    pub output: &'a Output,
    /// What is there; `None`: nothing.
    found: Option<Vec<u8>>,
}

/// Those of the outputs that are not there as they should be.
///
/// # Errors
/// When one cannot be read.
pub(super) fn stale(outputs: &[Output]) -> Result<Vec<Stale<'_>>, Diagnostic> {
    let mut stale = Vec::new();
    for output in outputs {
        let found = match fs::read(&output.target) {
            Ok(found) if is_same(&found, &output.bytes) => continue,
            Ok(found) => Some(found),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(cannot_read(&output.target, &why(&error))),
        };
        stale.push(Stale { output, found });
    }
    Ok(stale)
}

/// Whether a file is an output, as it was written or as Git checks it out where lines end otherwise.
fn is_same(found: &[u8], wanted: &[u8]) -> bool {
    if found == wanted {
        return true;
    }
    let lines = wanted.iter().filter(|byte| **byte == b'\n').count();
    found.len() == wanted.len().saturating_add(lines)
        && !wanted.contains(&b'\r')
        && found
            .split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
            .eq(wanted.split(|byte| *byte == b'\n'))
}

/// What is stale, what is missing, and the command that mends it.
pub(super) fn report(stale: &[Stale<'_>], all: usize, folder: &Path) -> String {
    let mut out = String::new();
    for (at, Stale { output, found }) in stale.iter().enumerate() {
        let what = if found.is_some() { "stale" } else { "missing" };
        let _ = writeln!(out, "{what}: {}", visible(&name(&output.target)));
        if let Some(found) = found
            && at < MOST_SHOWN
        {
            out.push_str(&difference(
                &String::from_utf8_lossy(found),
                &String::from_utf8_lossy(&output.bytes),
            ));
        }
    }
    let files = if all == 1 { "file is" } else { "files are" };
    let _ = writeln!(out, "\n{} of {all} {files} not as the topologies say; this mends it:\n", stale.len());
    let _ = writeln!(out, "    hopmap build{}", argument(folder));
    out
}

/// The first lines that differ: those on the disk after `-`, those that should be there after `+`.
fn difference(found: &str, wanted: &str) -> String {
    let mut old = found.split_inclusive('\n');
    let mut new = wanted.split_inclusive('\n');
    let mut line = 1_usize;
    let (first_old, first_new) = loop {
        match (old.next(), new.next()) {
            (Some(here), Some(there)) if here == there => line = line.saturating_add(1),
            first => break first,
        }
    };
    let mut out = format!("  line {line}\n");
    // A line is cut around the place where the first ones differ.
    let (a, b) = (first_old.unwrap_or_default(), first_new.unwrap_or_default());
    let same = a.chars().zip(b.chars()).take_while(|(here, there)| here == there).count();
    for (sign, first, rest) in [('-', first_old, old), ('+', first_new, new)] {
        for (at, text) in first.into_iter().chain(rest).take(MOST_LINES).enumerate() {
            let _ = writeln!(out, "  {sign} {}", cut(text, if at == 0 { same } else { 0 }));
        }
    }
    out
}

/// A piece of a line that has the character at `place` in it.
fn cut(line: &str, place: usize) -> String {
    let (text, end) = match line.strip_suffix('\n') {
        // A line end of another system, or none at all, is itself a difference.
        Some(text) => (text, ""),
        None => (line, " (no line end)"),
    };
    let from = if text.chars().count() <= MOST_LETTERS { 0 } else { place.saturating_sub(MOST_LETTERS / 2) };
    let piece: String = text.chars().skip(from).take(MOST_LETTERS).collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if text.chars().count() > from.saturating_add(MOST_LETTERS) { "…" } else { "" };
    format!("{before}{}{after}{end}", visible(&piece))
}

/// The folder as it is typed in a shell; nothing for the current one.
pub(super) fn argument(folder: &Path) -> String {
    let typed = name(folder);
    if typed == "." {
        return String::new();
    }
    let plain = |letter: char| letter.is_alphanumeric() || "/._-+@%:,".contains(letter);
    let dashes = if typed.starts_with('-') { "-- " } else { "" };
    if typed.chars().all(plain) {
        format!(" {dashes}{typed}")
    } else {
        format!(" {dashes}'{}'", visible(&typed).replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{argument, cut, difference, is_same};

    #[test]
    fn the_first_lines_that_differ_are_shown() {
        assert_eq!(
            difference("a\nb\nc\n", "a\nB\nc\nd\ne\n"),
            "  line 2\n  - b\n  - c\n  + B\n  + c\n  + d\n"
        );
        assert_eq!(difference("a\n", "a\nb\n"), "  line 2\n  + b\n");
        assert_eq!(difference("a", "a\n"), "  line 1\n  - a (no line end)\n  + a\n");
        assert_eq!(difference("a\r\n", "a\n"), "  line 1\n  - a\\u{d}\n  + a\n");
    }

    #[test]
    fn other_line_ends_are_no_difference_when_all_of_them_are_others() {
        assert!(
            is_same(b"a\r\nb\r\n", b"a\nb\n") && is_same(b"a\r\nb", b"a\nb") && is_same(b"a\r\n", b"a\r\n")
        );
        for (found, wanted) in [
            ("a\r\nb\n", "a\nb\n"),
            ("a\n", "a\r\n"),
            ("a\r\r\n", "a\r\n"),
            ("a\r\n", "b\n"),
            ("a\r", "a\n"),
            ("x\ra\nb", "a\n"),
        ] {
            assert!(!is_same(found.as_bytes(), wanted.as_bytes()), "{found:?} {wanted:?}");
        }
    }

    #[test]
    fn long_lines_are_cut_around_the_difference() {
        let long = format!("{}x{}\n", "箱".repeat(500), "b".repeat(500));
        let shown = cut(&long, 500);
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.contains('x'), "{shown}");
        assert_eq!(shown.chars().count(), 102);
    }

    #[test]
    fn the_command_can_be_typed() {
        let typed = |folder: &str| argument(Path::new(folder));
        assert_eq!(typed("."), "");
        assert_eq!(typed("docs/設計"), " docs/設計");
        assert_eq!(typed("my docs"), " 'my docs'");
        assert_eq!(typed("it's"), " 'it'\\''s'");
        assert_eq!(typed("-x"), " -- -x");
    }
}
