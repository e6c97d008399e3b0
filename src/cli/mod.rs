//! Files, terminal, clock, exit status: the rim of the program.
//!
//! Comes in: what was typed. Goes out: files written whole or not at all, text on the terminal, an exit status.
//! Never here: a decision about a topology or a picture.

#![allow(clippy::disallowed_methods, reason = "this is the room for files, the environment and the clock")]

pub mod args;
pub mod baseline;
pub mod build;
pub mod check;
pub mod clock;
pub mod compare;
pub mod completions;
pub mod doc;
pub mod explain;
pub mod input;
pub mod kinds;
pub mod man;
pub mod mdbook;
pub mod new;
pub mod output;
pub mod parallel;
pub mod patterns;
pub mod reference;
pub mod render;
pub mod report;
pub mod rules;
pub mod samples;
pub mod schema;
pub mod timings;
pub mod topology;
pub mod trace;

use std::io::{self, Write as _};
use std::panic;
use std::process::ExitCode;
use std::thread;

use annotate_snippets::normalize_untrusted_str;
use clap::Parser as _;

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Sources;
use args::{Cli, Command};

/// Stack of the thread that does the work, in bytes: the depth of any input is limited, and this is many times
/// what the limits need, on every system.
const STACK: usize = 16 * 1024 * 1024;

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    Fine,
    /// Findings at or above `--deny`; or the answer to a question is no.
    Findings,
    /// `trace` has found no path.
    NoPath,
    /// The input or the call is wrong, or a file could not be read or written.
    Wrong,
    /// Our mistake.
    Bug,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Fine => 0,
            Status::Findings | Status::NoPath => 1,
            Status::Wrong => 2,
            Status::Bug => 70,
        })
    }
}

/// Runs the command that was typed.
#[must_use]
pub fn run() -> ExitCode {
    panic::set_hook(Box::new(|bug| say(&bug_report(bug))));
    guarded(|| match Cli::try_parse() {
        Ok(cli) => dispatch(cli.command),
        Err(told) => {
            // Help and version go to standard output and are fine; a wrong call is not.
            let status = if told.use_stderr() { Status::Wrong } else { Status::Fine };
            let _ = told.print();
            status
        }
    })
    .into()
}

fn dispatch(command: Command) -> Status {
    let ended = match command {
        Command::Render(args) => render::run(&args),
        Command::Doc(args) => doc::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Trace(args) => trace::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::New(args) => new::run(&args),
        Command::Kinds(args) => kinds::run(&args),
        Command::Patterns(args) => patterns::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Mdbook(args) => mdbook::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    };
    ended.unwrap_or_else(|refused| {
        complain(&Sources::default(), &[&refused]);
        Status::Wrong
    })
}

/// Does the work on a thread of its own, with a stack of known size; a panic there ends it as our bug.
fn guarded(work: impl FnOnce() -> Status + Send + 'static) -> Status {
    let worker = thread::Builder::new().name("hopmap".into()).stack_size(STACK).spawn(work);
    match worker {
        Ok(worker) => worker.join().unwrap_or(Status::Bug),
        Err(_) => {
            say("hopmap: the system gives no thread to work on");
            Status::Wrong
        }
    }
}

/// One line: where, what, and whom to tell. No backtrace, and no path of the machine it was built on.
fn bug_report(bug: &panic::PanicHookInfo<'_>) -> String {
    let place = bug.location().map_or_else(String::new, |place| {
        let file = place.file();
        let file = file.rfind("src/").map_or(file, |at| &file[at..]);
        format!(" at {file}:{}", place.line())
    });
    let payload = bug.payload();
    let what = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied());
    let what = what.unwrap_or("no reason given");
    let what: String = what.chars().take(300).collect();
    format!(
        "hopmap: this is a bug in hopmap{place}: {}; nothing was written, please report it with the input",
        report::visible(&what)
    )
}

/// Prints diagnostics on standard error, with colors where the terminal has them.
fn complain(sources: &Sources, diagnostics: &[&Diagnostic]) {
    let _ = write!(anstream::stderr(), "{}", report::diagnostics(sources, diagnostics, true));
}

/// Prints one line on standard error. A closed standard error is no reason to fail.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{}", normalize_untrusted_str(line));
}

#[cfg(test)]
mod tests {
    use super::{Status, guarded};

    #[test]
    fn a_panic_is_our_bug_and_nothing_else() {
        assert_eq!(guarded(|| Status::Findings), Status::Findings);
        assert_eq!(guarded(|| panic!("on purpose")), Status::Bug);
    }
}
