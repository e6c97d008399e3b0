//! `hopmap compare`: topologies and patterns side by side, by requirement.

use std::path::Path;

use super::args::{Compare, ReportFormat};
use super::report::visible;
use super::samples::{SAMPLES, STARTS};
use super::topology::Input;
use super::{Status, output, say};
use crate::base::date::Date;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::lang::{Lang, Text};
use crate::base::span::Source;
use crate::base::suggest;
use crate::pipeline::{self, Compared, PATTERNS, Requirement};

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&UNKNOWN_REQUIREMENT, &NEITHER_FILE_NOR_PATTERN];

static UNKNOWN_REQUIREMENT: Code = Code {
    id: "unknown-requirement",
    explanation: Text::new(
        "There is no requirement of this name. `hopmap compare --format json` has the ids of all of them.",
        "この名前の要件はありません。要件の ID は `hopmap compare --format json` で確認できます。",
    ),
};

static NEITHER_FILE_NOR_PATTERN: Code = Code {
    id: "neither-file-nor-pattern",
    explanation: Text::new(
        "`hopmap compare` takes files and ids of patterns. There is no file of this name, and no pattern either; \
         `hopmap patterns` lists them.",
        "`hopmap compare` には、ファイルかパターンの ID を指定します。この名前のファイルもパターンもありません。パターンの一覧は \
         `hopmap patterns` で表示できます。",
    ),
};

/// Something to compare, understood.
struct Subject {
    /// The id of a pattern or the name of a file.
    id: String,
    /// The title of a pattern, or the same.
    name: String,
    input: Input,
}

/// Prints the tables.
///
/// # Errors
/// When a name or a requirement is unknown, or standard output cannot be written.
pub fn run(args: &Compare) -> Result<Status, Diagnostic> {
    let lang: Lang = args.lang.into();
    let wanted = requirements(&args.require)?;
    let all: Vec<String> = STARTS.iter().map(|(pattern, _)| (*pattern).to_owned()).collect();
    let asked = if args.subjects.is_empty() { &all } else { &args.subjects };
    let subjects: Vec<Subject> =
        asked.iter().map(|name| subject(name, lang, args.as_of)).collect::<Result<_, _>>()?;
    let mut compared: Vec<Compared<'_>> = Vec::new();
    let mut wrong = false;
    for subject in &subjects {
        let Some(understood) = &subject.input.understood else {
            subject.input.complain();
            wrong = true;
            continue;
        };
        let name = if args.format == ReportFormat::Json { &subject.id } else { &subject.name };
        compared.push(Compared { name, understood });
    }
    if wrong {
        return Ok(Status::Wrong);
    }
    compared.retain(|subject| wanted.iter().all(|wanted| wanted.is_met(subject.understood)));
    if compared.is_empty() {
        say("nothing of this meets all requirements");
        return Ok(Status::Findings);
    }
    let text = match args.format {
        ReportFormat::Text => pipeline::compare(&compared, lang),
        ReportFormat::Json => pipeline::compare_json(&compared),
    };
    output::to_stdout(text.as_bytes())?;
    Ok(Status::Fine)
}

fn requirements(names: &[String]) -> Result<Vec<Requirement>, Diagnostic> {
    let known = |name: &str| pipeline::requirements().find(|known| known.id() == name);
    names
        .iter()
        .map(|name| {
            known(name.trim()).ok_or_else(|| {
                let ids: Vec<&str> = pipeline::requirements().map(|known| known.id()).collect();
                let help = match suggest::nearest(name.trim(), ids.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`? There are: {}", ids.join(", ")),
                    None => format!("there are: {}", ids.join(", ")),
                };
                let message = format!("there is no requirement `{}`", visible(name));
                Diagnostic::without_place(&UNKNOWN_REQUIREMENT, message).help(help)
            })
        })
        .collect()
}

/// A pattern's starting topology, or a file.
fn subject(name: &str, lang: Lang, as_of: Option<Date>) -> Result<Subject, Diagnostic> {
    let start = STARTS.iter().find(|(pattern, _)| *pattern == name).map(|(_, sample)| *sample);
    if let Some(sample) = start.and_then(|start| SAMPLES.iter().find(|sample| sample.name == start)) {
        let title = PATTERNS
            .iter()
            .find(|pattern| pattern.id == name)
            .map_or(name, |pattern| pattern.title.get(lang));
        let source = Source { name: format!("{}.hopmap.yaml", sample.name), text: sample.text.to_owned() };
        let input = Input::understand_as_of(Path::new(sample.name), source, None, as_of, &mut |_| {});
        return Ok(Subject { id: name.to_owned(), name: title.to_owned(), input });
    }
    let path = Path::new(name);
    // A word without a dot or a slash was meant as a pattern.
    if !name.contains(['.', '/', '\\']) && name != "-" && !path.exists() {
        let help = match suggest::nearest(name, STARTS.iter().map(|(pattern, _)| *pattern)) {
            Some(near) => format!("did you mean `{near}`? `hopmap patterns` lists them all"),
            None => "`hopmap patterns` lists them all".to_owned(),
        };
        let message = format!("`{}` is neither a file nor a pattern", visible(name));
        return Err(Diagnostic::without_place(&NEITHER_FILE_NOR_PATTERN, message).help(help));
    }
    let shown = super::input::name(path);
    Ok(Subject { id: shown.clone(), name: shown, input: Input::read_as_of(path, None, as_of) })
}

/// Every pattern with its starting topology understood: what the book compares.
pub fn patterns() -> Vec<(&'static pipeline::Pattern, pipeline::Understood)> {
    let understood = |sample: &str| {
        let sample = SAMPLES.iter().find(|known| known.name == sample)?;
        let source = Source { name: sample.name.to_owned(), text: sample.text.to_owned() };
        Input::understand(Path::new(sample.name), source, None, &mut |_| {}).understood
    };
    STARTS
        .iter()
        .filter_map(|(id, sample)| {
            let pattern = PATTERNS.iter().find(|pattern| pattern.id == *id)?;
            Some((*pattern, understood(sample)?))
        })
        .collect()
}
