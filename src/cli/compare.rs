//! `hopmap compare`: topologies and patterns side by side, by requirement.

use std::path::Path;

use super::args::{Compare, ReportFormat};
use super::report::visible;
use super::samples::{STARTS, Sample};
use super::topology::Input;
use super::{Status, output, samples, say};
use crate::base::date::Date;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::lang::{Lang, Text};
use crate::base::span::Source;
use crate::base::suggest;
use crate::catalog::traffic::Unit;
use crate::pipeline::{self, Choice, Compared, NotAWish, PATTERNS, Pattern, Wish};

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&UNKNOWN_REQUIREMENT, &REQUIREMENT_AMOUNT, &NEITHER_FILE_NOR_PATTERN];

static UNKNOWN_REQUIREMENT: Code = Code {
    id: "unknown-requirement",
    explanation: Text::new(
        "There is no requirement of this name. `hopmap compare --format json` has the ids of all of them.",
        "この名前の要件はありません。要件の ID は `hopmap compare --format json` で確認できます。",
    ),
};

static REQUIREMENT_AMOUNT: Code = Code {
    id: "requirement-amount",
    explanation: Text::new(
        "What is counted can be required up to an amount (`load-balancers:1`: one at most; without an amount, none), and a limit \
         must be required from an amount on (`longest-request:60`: 60 seconds at least, `largest-request:10`: 10 MB at least). All \
         other requirements are there or not.",
        "個数の要件には上限を付けられます (`load-balancers:1` は 1 台以下。省略すると 0)。経路の上限に関する要件には、必要な値を付けます \
         (`longest-request:60` は 60 秒以上、`largest-request:10` は 10 MB 以上)。それ以外の要件は、満たすか満たさないかのどちらかです。",
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
    let wishes: Vec<Wish> = args.require.iter().map(|text| wish(text)).collect::<Result<_, _>>()?;
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
        compared.push(Compared::new(name, understood));
    }
    if wrong {
        return Ok(Status::Wrong);
    }
    let choice = Choice::new(compared, wishes);
    let text = match args.format {
        ReportFormat::Text => choice.text(lang),
        ReportFormat::Json => choice.json(),
    };
    output::to_stdout(text.as_bytes())?;
    if choice.is_met() {
        return Ok(Status::Fine);
    }
    say("nothing of this meets all requirements");
    Ok(Status::Findings)
}

/// How many ids are told where one is wrong and nothing is like it.
const MOST_LIKE: usize = 5;

fn wish(text: &str) -> Result<Wish, Diagnostic> {
    Wish::parse(text).map_err(|wrong| {
        let id = text.split(':').next().unwrap_or_default().trim();
        let of = |code, message: String, help: String| Diagnostic::without_place(code, message).help(help);
        match wrong {
            NotAWish::Unknown => {
                let message = format!("there is no requirement `{}`", visible(id));
                of(&UNKNOWN_REQUIREMENT, message, like(id))
            }
            NotAWish::NoNumber => {
                let message = format!("`{}` does not end in a whole number", visible(text));
                of(&REQUIREMENT_AMOUNT, message, format!("write `{id}:1`"))
            }
            NotAWish::HowMuch(unit) => {
                let (unit, example) = match unit {
                    Unit::Seconds => ("seconds", 60),
                    Unit::Kilobytes => ("megabytes", 10),
                };
                let message = format!("`{id}` is a limit, and how much is wanted is not said");
                of(
                    &REQUIREMENT_AMOUNT,
                    message,
                    format!("write `{id}:{example}` for {example} {unit} at least"),
                )
            }
            NotAWish::YesOrNo => {
                let message = format!("`{id}` is there or not, and has no amount");
                of(&REQUIREMENT_AMOUNT, message, format!("write `{id}`"))
            }
            NotAWish::Day => {
                let message = format!("`{id}` tells a day, and is nothing to require");
                let help =
                    "`--as-of DATE --require supported` leaves what AWS supported on that day".to_owned();
                of(&REQUIREMENT_AMOUNT, message, help)
            }
        }
    })
}

/// What may have been meant: the nearest id, or those with a word of it in their id or name, or else all of them.
fn like(id: &str) -> String {
    let ids: Vec<&str> = pipeline::requirements().map(|(id, _)| id).collect();
    if let Some(near) = suggest::nearest(id, ids.iter().copied()) {
        return format!("did you mean `{near}`?");
    }
    let asked = id.to_lowercase();
    let words: Vec<&str> = asked.split(['-', '_', ' ']).filter(|word| word.len() > 2).collect();
    let with_a_word = |is_one: &dyn Fn(&str, &str) -> bool| -> Vec<String> {
        let has = |text: &str| {
            let text = text.to_lowercase();
            let mut parts = text.split(|letter: char| !letter.is_alphanumeric());
            parts.any(|part| words.iter().any(|word| is_one(word, part)))
        };
        let found = pipeline::requirements().filter(|(id, name)| has(id) || has(name.en));
        found.map(|(id, _)| format!("`{id}`")).take(MOST_LIKE).collect()
    };
    let mut meant = with_a_word(&|word, part| word == part);
    if meant.is_empty() {
        meant = with_a_word(&|word, part| suggest::nearest(word, [part]).is_some());
    }
    if meant.is_empty() {
        return format!("there are: {}", ids.join(", "));
    }
    format!("did you mean {}?", meant.join(" or "))
}

/// A pattern's starting topology, or a file.
fn subject(name: &str, lang: Lang, as_of: Option<Date>) -> Result<Subject, Diagnostic> {
    if let Some(sample) = samples::of_pattern(name) {
        let title = PATTERNS
            .iter()
            .find(|pattern| pattern.id == name)
            .map_or(name, |pattern| pattern.title.get(lang));
        return Ok(Subject { id: name.to_owned(), name: title.to_owned(), input: start(sample, as_of) });
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

fn start(sample: &Sample, as_of: Option<Date>) -> Input {
    let source = Source { name: format!("{}.hopmap.yaml", sample.name), text: sample.text.to_owned() };
    Input::understand_as_of(Path::new(sample.name), source, None, as_of, &mut |_| {})
}

/// The page of the book that leads from what is wanted to a pattern, of every pattern with its starting topology.
#[must_use]
pub fn guide(lang: Lang) -> String {
    let inputs: Vec<(&Pattern, Input)> = PATTERNS
        .iter()
        .filter_map(|pattern| Some((*pattern, start(samples::of_pattern(pattern.id)?, None))))
        .collect();
    let shown: Vec<(&Pattern, Compared<'_>)> = inputs
        .iter()
        .filter_map(|(pattern, input)| {
            let understood = input.understood.as_ref()?;
            Some((*pattern, Compared::new(pattern.title.get(lang), understood)))
        })
        .collect();
    pipeline::choosing(&shown, lang)
}
