//! `hopmap trace`: the paths between two ends, hop by hop.

use std::fmt::Write as _;

use super::args::{Trace, TraceFormat};
use super::output::Output;
use super::report::visible;
use super::{Status, complain, input, output, render, topology};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::lang::{Lang, Text};
use crate::base::suggest;
use crate::pipeline::{
    self, Around, End, Highlight, PictureOptions, Told, ToldAround, ToldTrail, Understood, ViewOptions,
};
use crate::theme;

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&UNKNOWN_END, &SAME_ENDS];

static UNKNOWN_END: Code = Code {
    id: "unknown-end",
    explanation: Text::new(
        "The topology has no resource or boundary of this id. The ends of `hopmap trace` are ids of the file, or the word \
         `internet` for everything outside AWS.",
        "このトポロジーには、指定された識別子のリソースも境界もありません。`hopmap trace` の両端には、ファイルにある識別子か、AWS の外全体を表す \
         `internet` を指定します。",
    ),
};

static SAME_ENDS: Code = Code {
    id: "same-ends",
    explanation: Text::new(
        "Both ends of `hopmap trace` are the same, so there is nothing between them.",
        "`hopmap trace` の両端が同じであるため、間に経路はありません。",
    ),
};

/// The word for everything outside AWS; no id may be this word.
const INTERNET: &str = "internet";

/// Tells the paths between two ends, and whether there are any.
///
/// # Errors
/// When the call is wrong, or the output cannot be written.
pub fn run(args: &Trace) -> Result<Status, Diagnostic> {
    let own_theme = render::theme_of(&args.theme)?;
    let theme = own_theme.as_ref().unwrap_or_else(|| theme::default());
    let Some(inputs) = topology::read_all(std::slice::from_ref(&args.file)) else { return Ok(Status::Wrong) };
    let Some((input, understood)) = inputs.iter().find_map(|input| Some((input, input.understood.as_ref()?)))
    else {
        return Ok(Status::Wrong);
    };
    let file = input::name(&input.path);
    let ends = ends(args, understood, &file)?;
    let lang = Lang::from(args.lang);
    let found = ends.map(|ends| (ends, pipeline::paths(understood, ends)));
    let is_blocked = found.as_ref().is_some_and(|(_, found)| found.open.is_empty());
    let mut told = Diagnostics::default();
    let around = args.bypass.then(|| pipeline::around(understood, ends));
    let mut draw = |highlight: Highlight| {
        let name = highlight.title.clone();
        let view = ViewOptions { lang, highlight: Some(highlight), ..ViewOptions::default() };
        let prefix = topology::prefix(understood, &ViewOptions { view: Some(name), ..view.clone() });
        let options = PictureOptions { theme, view, prefix };
        pipeline::svg(understood, &options, &mut told, &mut |_| {})
    };
    let bytes = match (args.format, &around, &found) {
        (TraceFormat::Text, Some(ways), _) => {
            around_text(&file, &pipeline::tell_around(understood, ends, ways, lang))
        }
        (TraceFormat::Json, Some(ways), _) => {
            let asked = ends.map(|ends| (ends, !is_blocked));
            pipeline::around_json(understood, &file, asked, ways, lang)
        }
        (TraceFormat::Svg, Some(ways), _) => draw(pipeline::highlight_around(understood, ends, ways, lang)),
        (TraceFormat::Text, None, Some((ends, found))) => {
            text(&file, &pipeline::tell_paths(understood, *ends, found, lang))
        }
        (TraceFormat::Json, None, Some((ends, found))) => {
            pipeline::paths_json(understood, &file, *ends, found, lang)
        }
        (TraceFormat::Svg, None, Some((ends, found))) => {
            draw(pipeline::highlight(understood, *ends, found, lang))
        }
        // Without ends, and without the option that needs none: the call is refused before.
        (_, None, None) => String::new(),
    }
    .into_bytes();
    let outputs = [Output { target: args.target.output.clone(), bytes }];
    output::write(&outputs, &topology::files(&inputs))?;
    if !told.is_empty() {
        complain(&input.sources, &told.sorted());
    }
    let is_passed = |ways: &Vec<Around<'_>>| ways.iter().any(Around::is_bad);
    Ok(if is_blocked {
        Status::NoPath
    } else if around.as_ref().is_some_and(is_passed) {
        Status::Findings
    } else {
        Status::Fine
    })
}

/// The ends of the call; `None`: it names none.
fn ends(args: &Trace, understood: &Understood, file: &str) -> Result<Option<(End, End)>, Diagnostic> {
    let Some((from, to)) = args.from.as_deref().zip(args.to.as_deref()) else { return Ok(None) };
    let ends = (end(understood, file, from)?, end(understood, file, to)?);
    if ends.0 == ends.1 {
        let message = format!("both ends are `{}`", visible(from));
        return Err(Diagnostic::without_place(&SAME_ENDS, message).help("name two different ends"));
    }
    Ok(Some(ends))
}

/// What a word of the call means in the topology.
fn end(understood: &Understood, file: &str, typed: &str) -> Result<End, Diagnostic> {
    if typed == INTERNET {
        return Ok(End::Internet);
    }
    if let Some(node) = understood.find(typed) {
        return Ok(End::Node(node));
    }
    let ids = understood.ids();
    let help = match suggest::nearest(typed, ids.chain([INTERNET])) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "an end is the id of a resource or a boundary, or `internet`".to_owned(),
    };
    let message = format!("`{}` has no resource `{}`", visible(file), visible(typed));
    Err(Diagnostic::without_place(&UNKNOWN_END, message).help(help))
}

/// The report for people.
fn text(file: &str, told: &Told) -> String {
    let mut out = format!("{}: {}\n\n", visible(file), visible(&told.heading));
    for sentence in &told.answer {
        let _ = writeln!(out, "{}", visible(sentence));
    }
    if let Some(every) = &told.every {
        let _ = writeln!(out, "{}", visible(every));
    }
    trails(&mut out, &told.paths);
    if let Some(more) = &told.more {
        let _ = writeln!(out, "\n{}", visible(more));
    }
    if let Some((introduction, blocked)) = &told.blocked {
        let _ = writeln!(out, "\n{}", visible(introduction));
        trails(&mut out, blocked);
    }
    out
}

/// The report on guards for people.
fn around_text(file: &str, told: &ToldAround) -> String {
    let mut out = format!("{}: {}\n\n", visible(file), visible(&told.heading));
    for sentence in &told.answer {
        let _ = writeln!(out, "{}", visible(sentence));
    }
    for (at, way) in told.ways.iter().enumerate() {
        let _ = writeln!(out, "\n{}. {}", at + 1, visible(&way.heading));
        for (name, words) in &way.rows {
            let _ = writeln!(out, "   {name}: {}", visible(words));
        }
        if let Some(trail) = &way.trail {
            let _ = writeln!(out, "\n   {}", visible(&trail.chain));
            hops(&mut out, trail);
        }
    }
    out
}

/// Ways with their hops; each is numbered.
fn trails(out: &mut String, trails: &[ToldTrail]) {
    for (at, trail) in trails.iter().enumerate() {
        let _ = writeln!(out, "\n{}. {}", at + 1, visible(&trail.chain));
        let summary: Vec<String> = trail.summary.iter().map(|sentence| visible(sentence)).collect();
        for sentence in summary {
            let _ = writeln!(out, "   {sentence}");
        }
        hops(out, trail);
    }
}

fn hops(out: &mut String, trail: &ToldTrail) {
    for (at, hop) in trail.hops.iter().enumerate() {
        let _ = writeln!(out, "\n   {:2}  {}", at + 1, visible(&hop.ends));
        for (name, words) in &hop.rows {
            let _ = writeln!(out, "       {name}: {}", visible(words));
        }
    }
}
