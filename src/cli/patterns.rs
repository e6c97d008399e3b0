//! `hopmap patterns`: the list of the architectures that are recognized.

use serde_json::{Value, json};

use super::args::{Patterns, ReportFormat};
use super::{Status, output};
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::pipeline::{PATTERNS, Pattern};

/// Prints all patterns, and how many there are.
///
/// # Errors
/// When standard output cannot be written.
pub fn run(args: &Patterns) -> Result<Status, Diagnostic> {
    let text = match args.format {
        ReportFormat::Text => list(args.lang.into()),
        ReportFormat::Json => {
            let rows: Vec<Value> = PATTERNS.iter().map(|pattern| row(pattern)).collect();
            format!("{:#}\n", json!({ "schema_version": 1, "patterns": rows }))
        }
    };
    output::to_stdout(text.as_bytes())?;
    Ok(Status::Fine)
}

fn list(lang: Lang) -> String {
    let width = PATTERNS.iter().map(|pattern| pattern.id.len()).max().unwrap_or(0);
    let mut out: String = PATTERNS
        .iter()
        .map(|pattern| format!("{:width$}  {:3}  {}\n", pattern.id, pattern.number, pattern.title.get(lang)))
        .collect();
    out.push_str(&format!("{} patterns\n", PATTERNS.len()));
    out
}

fn row(pattern: &Pattern) -> Value {
    json!({
        "id": pattern.id,
        "number": if pattern.number.is_empty() { Value::Null } else { json!(pattern.number) },
        "title": { "en": pattern.title.en, "ja": pattern.title.ja },
        "what": { "en": pattern.what.en, "ja": pattern.what.ja },
        "instead": pattern.instead.iter().map(|instead| instead.pattern).collect::<Vec<_>>(),
    })
}
