//! `hopmap completions`: what a shell offers on the tab key.

use super::args::{Completions, command_line};
use super::{Status, output};
use crate::base::diagnostic::Diagnostic;

/// Prints the completions for a shell.
///
/// # Errors
/// When standard output cannot be written.
pub fn run(args: &Completions) -> Result<Status, Diagnostic> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command_line(), "hopmap", &mut script);
    output::to_stdout(&script)?;
    Ok(Status::Fine)
}
