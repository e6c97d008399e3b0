//! `hopmap schema`: what editors need to complete and check topologies.

use super::args::Schema;
use super::output::Output;
use super::{Status, output};
use crate::base::diagnostic::Diagnostic;
use crate::emit::schema::json_schema;

/// Writes the JSON Schema of the topology language.
///
/// # Errors
/// When the output cannot be written.
pub fn run(args: &Schema) -> Result<Status, Diagnostic> {
    let text = format!("{:#}\n", json_schema());
    output::write(&[Output { target: args.target.output.clone(), bytes: text.into_bytes() }], &[])?;
    Ok(Status::Fine)
}
