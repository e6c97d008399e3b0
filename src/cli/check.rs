//! `hopmap check`: what is wrong, what every hop is, what is doubtful.

use std::fmt::Write as _;

use super::args::{Check, ReportFormat};
use super::input::name;
use super::report::visible;
use super::topology::Input;
use super::{Status, clock, output};
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::lang::Lang;
use crate::emit::json;
use crate::pipeline::Understood;

/// Reports on all files.
///
/// # Errors
/// When the report cannot be written.
pub fn run(args: &Check) -> Result<Status, Diagnostic> {
    let today = clock::today();
    let lang = Lang::from(args.lang);
    let inputs: Vec<Input> = args.files.iter().map(|path| Input::read(path, today)).collect();
    match args.format {
        ReportFormat::Json => {
            todo!()
        }
        ReportFormat::Text => {
            todo!()
        }
    }
}
