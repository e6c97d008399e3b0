//! `hopmap render`: the picture, the model, the geometry.

use std::ops::Range;
use std::path::{Path, PathBuf};

use super::args::{Render, RenderFormat};
use super::output::Output;
use super::report::visible;
use super::timings::Timings;
use super::topology::{self, Input};
use super::{Status, complain, input, output, say};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::lang::Text;
use crate::base::span::{Source, SourceId};
use crate::base::suggest;
use crate::pipeline::{self, PictureOptions, Understood, ViewOptions, Watch};
use crate::theme::{self, Theme};

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&UNKNOWN_VIEW, &BAD_THEME, &ONE_OUTPUT];

static UNKNOWN_VIEW: Code = Code {
    id: "unknown-view",
    explanation: Text::new(
        "The topology has no view of this id. Views are declared under `views` at the top of the file; without \
         `--view`, everything is drawn.",
        "このトポロジーには、指定された識別子のビューがありません。ビューはファイル最上位の `views` に定義します。`--view` を付けなければ\
         全体が描かれます。",
    ),
};

static BAD_THEME: Code = Code {
    id: "bad-theme",
    explanation: Text::new(
        "There is no theme of this name, or the file is not a theme. A theme is a TOML file; `--theme` takes the \
         name of one of ours (`default`) or the path of a file that ends in `.toml`.",
        "この名前のテーマがないか、ファイルがテーマとして読めません。テーマは TOML ファイルです。`--theme` には組み込みのテーマ名 \
         (`default`) か、`.toml` で終わるファイルのパスを指定してください。",
    ),
};

static ONE_OUTPUT: Code = Code {
    id: "one-output",
    explanation: Text::new(
        "`-o` names one file, but there are several inputs. Leave it out: each result then stands beside its input.",
        "`-o` で指定できる出力ファイルは 1 つですが、入力が複数あります。`-o` を省くと、結果はそれぞれの入力の隣に書き込まれます。",
    ),
};

/// Draws all files, and writes what was asked for when every one of them is right.
///
/// # Errors
/// When the call is wrong, or an output cannot be written.
pub fn run(args: &Render) -> Result<Status, Diagnostic> {
    one_output(args.target.output.as_ref(), &args.files)?;
    input::dash_once(&args.files)?;
    let own_theme;
    let theme = match theme_of(&args.theme)? {
        Some(theme) => {
            own_theme = theme;
            &own_theme
        }
        None => theme::default(),
    };
    let Some(inputs) = topology::read_all(&args.files) else { return Ok(Status::Wrong) };
    let mut outputs = Vec::new();
    // About the pictures, not the topologies: of each input that was drawn.
    let mut notes: Vec<Diagnostics> = Vec::new();
    for input in &inputs {
        let Some(understood) = &input.understood else { continue };
        let options = options(args, theme, understood, view(args, input, understood)?);
        let mut told = Diagnostics::default();
        let bytes = bytes(args.format, understood, &options, &mut told, &mut |_| {});
        notes.push(told);
        outputs.push(Output { target: target(args, &input.path), bytes });
    }
    let mut read = topology::files(&inputs);
    read.push(PathBuf::from(&args.theme));
    output::write(&outputs, &read)?;
    for (input, told) in inputs.iter().zip(&notes) {
        if !told.is_empty() {
            complain(&input.sources, &told.sorted());
        }
        input.summarize();
        if let Some(runs) = args.timings {
            say(&timings(args, theme, input, runs));
        }
    }
    let deny = args.deny.map(Severity::from);
    let denied =
        |told: &Diagnostics| told.sorted().iter().any(|note| deny.is_some_and(|deny| note.severity >= deny));
    let findings = inputs.iter().any(|input| input.reaches(deny)) || notes.iter().any(denied);
    Ok(if findings { Status::Findings } else { Status::Fine })
}

/// Refuses one output for several inputs.
///
/// # Errors
/// When `-o` is given and there is more than one input.
pub fn one_output(output: Option<&PathBuf>, inputs: &[PathBuf]) -> Result<(), Diagnostic> {
    if output.is_some() && inputs.len() > 1 {
        let message = format!("`-o` names one output for {} inputs", inputs.len());
        return Err(Diagnostic::without_place(&ONE_OUTPUT, message)
            .help("leave `-o` out: each result then stands beside its input"));
    }
    Ok(())
}

fn bytes(
    format: RenderFormat,
    understood: &Understood,
    options: &PictureOptions<'_>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> Vec<u8> {
    match format {
        RenderFormat::Svg => pipeline::svg(understood, options, diagnostics, watch).into_bytes(),
        RenderFormat::Geometry => pipeline::geometry(understood, options, diagnostics, watch).into_bytes(),
        RenderFormat::Json => pipeline::model(understood, options.view.lang).into_bytes(),
    }
}

fn options<'a>(
    args: &Render,
    theme: &'a Theme,
    understood: &Understood,
    view: Option<String>,
) -> PictureOptions<'a> {
    let view = ViewOptions { lang: args.lang.into(), view, aspect: args.aspect, ..ViewOptions::default() };
    PictureOptions { theme, prefix: topology::prefix(understood, &view), view }
}

fn target(args: &Render, input: &Path) -> PathBuf {
    let view = args.view.as_ref().map(|view| format!("{view}.")).unwrap_or_default();
    let ending = match args.format {
        RenderFormat::Svg => "svg",
        RenderFormat::Json => "json",
        RenderFormat::Geometry => "geometry.json",
    };
    topology::target(args.target.output.as_ref(), input, &format!("{view}{ending}"))
}

/// The view that was asked for, if the file has it.
fn view(args: &Render, input: &Input, understood: &Understood) -> Result<Option<String>, Diagnostic> {
    let Some(wanted) = &args.view else { return Ok(None) };
    match no_view(&input::name(&input.path), wanted, understood) {
        None => Ok(Some(wanted.clone())),
        Some(refused) => Err(refused),
    }
}

/// Complains when the topology of this name has no such view.
pub(super) fn no_view(name: &str, wanted: &str, understood: &Understood) -> Option<Diagnostic> {
    let views = &understood.graph.topology().views;
    if views.iter().any(|view| view.id == *wanted) {
        return None;
    }
    let message = format!("`{}` has no view `{}`", visible(name), visible(wanted));
    let help = match suggest::nearest(wanted, views.iter().map(|view| view.id.as_str())) {
        Some(near) => Some(format!("did you mean `{near}`?")),
        None if views.is_empty() => None,
        None => Some(format!(
            "it has: {}",
            views.iter().map(|view| view.id.as_str()).collect::<Vec<_>>().join(", ")
        )),
    };
    Some(Diagnostic::without_place(&UNKNOWN_VIEW, message).maybe_help(help))
}

/// A theme of the user's; `None` is ours.
pub(super) fn theme_of(typed: &str) -> Result<Option<Theme>, Diagnostic> {
    theme_from(typed, || input::main_source(Path::new(typed)))
}

/// A theme of the user's, whose file `load` reads; `None` is ours.
pub(super) fn theme_from(
    typed: &str,
    load: impl FnOnce() -> Result<Source, Diagnostic>,
) -> Result<Option<Theme>, Diagnostic> {
    let bad = |why: &str| Diagnostic::without_place(&BAD_THEME, format!("theme `{}`: {why}", visible(typed)));
    if typed == theme::default().name {
        return Ok(None);
    }
    if Path::new(typed).extension().is_none_or(|extension| extension != "toml") {
        return Err(bad("there is none of this name").help("`default`, or the path of a `.toml` file"));
    }
    let source = load()?;
    match theme::read(&source.text) {
        Ok(theme) => Ok(Some(theme)),
        Err(wrong) => {
            let line = |place: &Range<usize>| source.text[..place.start].matches('\n').count() + 1;
            let at = wrong.place.as_ref().map(|place| format!("line {}: ", line(place))).unwrap_or_default();
            Err(bad(&format!("{at}{}", wrong.message)))
        }
    }
}

/// Runs the stages again, so many times, and tells how long they took.
fn timings(args: &Render, theme: &Theme, input: &Input, runs: u32) -> String {
    let mut timings = Timings::begin();
    if let Some(main) = input.sources.get(SourceId::default()) {
        for _ in 0..runs {
            let main = main.clone();
            timings.again();
            let again = Input::understand(&input.path, main, None, &mut |stage| timings.ended(stage));
            let Some(understood) = &again.understood else { break };
            let options = options(args, theme, understood, args.view.clone());
            let told = &mut Diagnostics::default();
            drop(bytes(args.format, understood, &options, told, &mut |stage| timings.ended(stage)));
        }
    }
    timings.line(&input::name(&input.path))
}
