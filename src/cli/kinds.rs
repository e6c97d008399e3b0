//! `hopmap kinds`: the list of what a topology may be made of.

use serde_json::{Value, json};

use super::args::{Kinds, ReportFormat};
use super::{Status, output};
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::catalog::catalog;
use crate::catalog::kind::Kind;

/// Prints all kinds of resources and boundaries, and how many there are.
///
/// # Errors
/// When standard output cannot be written.
pub fn run(args: &Kinds) -> Result<Status, Diagnostic> {
    let kinds = catalog().kinds();
    let text = match args.format {
        ReportFormat::Text => table(kinds, args.lang.into()),
        ReportFormat::Json => {
            let rows: Vec<Value> = kinds.iter().map(|kind| row(kind)).collect();
            let whole = json!({ "schema_version": 1, "kinds": rows });
            format!("{whole:#}\n")
        }
    };
    output::to_stdout(text.as_bytes())?;
    Ok(Status::Fine)
}

fn row(kind: &Kind) -> Value {
    json!({
        "id": kind.id,
        "aliases": kind.aliases,
        "name": { "en": kind.name.en, "ja": kind.name.ja },
        "category": kind.category.id(),
        "placement": kind.placement.id(),
        "boundary": kind.boundary.is_some(),
        "cloudformation": kind.cloudformation,
        "terraform": kind.terraform,
        "source": kind.source,
        "launch": kind.launch.map(|launch| json!({ "day": launch.day.to_string(), "source": launch.source })),
    })
}

/// Columns as wide as their widest word; the last one is free, so that Japanese names need no measuring.
fn table(kinds: &[&Kind], lang: Lang) -> String {
    let rows: Vec<[&str; 4]> = std::iter::once(["KIND", "CATEGORY", "PLACE", "NAME"])
        .chain(
            kinds.iter().map(|kind| [kind.id, kind.category.id(), kind.placement.id(), kind.name.get(lang)]),
        )
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let (id, category, place) = (width(0), width(1), width(2));
    let mut out: String = rows
        .iter()
        .map(|row| format!("{:id$}  {:category$}  {:place$}  {}\n", row[0], row[1], row[2], row[3]))
        .collect();
    let boundaries = kinds.iter().filter(|kind| kind.boundary.is_some()).count();
    let resources = kinds.len() - boundaries;
    out.push_str(&format!("{} kinds: {resources} resources, {boundaries} boundaries\n", kinds.len()));
    out
}
