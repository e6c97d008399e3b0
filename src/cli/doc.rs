//! `hopmap doc`: the Markdown that explains a topology.

use std::fs;
use std::io;
use std::path::Path;

use super::args::Doc;
use super::input::{dash_once, is_dash, name, why};
use super::output::Output;
use super::render::one_output;
use super::report::visible;
use super::topology::{self, Input};
use super::{Status, output};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::lang::{Lang, Text};
use crate::emit::markdown;
use crate::pipeline::{self, DocumentOptions, PictureOptions, Target, Understood, ViewOptions};
use crate::theme;

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&NO_PLACE];

pub(super) static NO_PLACE: Code = Code {
    id: "no-place",
    explanation: Text::new(
        "The Markdown file is there already and has no (or a broken) pair of markers for this topology, so it may hold \
         words of yours. Put `<!-- hopmap:begin FILE -->` and `<!-- hopmap:end -->` where the document should stand, \
         write to another file with `-o`, or remove it.",
        "Markdown ファイルがすでに存在し、このトポロジーに対応するマーカーの組がない (または壊れている) ため、手書きの内容を失う恐れがあります。\
         文書を入れたい位置に `<!-- hopmap:begin FILE -->` と `<!-- hopmap:end -->` を置くか、`-o` で別のファイルを指定するか、\
         ファイルを削除してください。",
    ),
};

/// Writes the documents of all files when every one of them is right.
///
/// # Errors
/// When the call is wrong, an existing file has no place for the document, or an output cannot be written.
pub fn run(args: &Doc) -> Result<Status, Diagnostic> {
    one_output(args.output.as_ref(), &args.files)?;
    dash_once(&args.files)?;
    let lang = Lang::from(args.lang);
    let Some(inputs) = topology::read_all(&args.files) else { return Ok(Status::Wrong) };
    let mut outputs = Vec::new();
    for input in &inputs {
        let Some(understood) = &input.understood else { continue };
        let ending = match lang {
            Lang::En => "md".to_owned(),
            Lang::Ja => format!("{}.md", lang.tag()),
        };
        let target = topology::target(args.output.as_ref(), &input.path, &ending);
        let (file, generated) = document(input, understood, lang, args.embed, &target);
        let text = match existing(&target)? {
            Some(text) if !text.trim().is_empty() => {
                markdown::splice(&text, &file, &generated).map_err(|wrong| {
                    let message =
                        format!("`{}` has no place for the document: {wrong}", visible(&name(&target)));
                    let help = format!(
                        "put `<!-- hopmap:begin {file} -->` and `<!-- hopmap:end -->` where it should stand"
                    );
                    Diagnostic::without_place(&NO_PLACE, message).help(help)
                })?
            }
            _ => markdown::enclosed(&file, &generated),
        };
        outputs.push(Output { target, bytes: text.into_bytes() });
    }
    output::write(&outputs, &topology::files(&inputs))?;
    for input in &inputs {
        input.summarize();
    }
    let deny = args.deny.map(Severity::from);
    Ok(if inputs.iter().any(|input| input.reaches(deny)) { Status::Findings } else { Status::Fine })
}

/// All pictures, to stand in the document itself.
fn embedded(understood: &Understood, lang: Lang) -> DocumentOptions {
    let draw = |view: Option<&str>| {
        let view = ViewOptions { lang, view: view.map(str::to_owned), ..ViewOptions::default() };
        let prefix = topology::prefix(understood, &view);
        let options = PictureOptions { theme: theme::default(), view, prefix };
        // Hints that the picture does not keep are told by `render`.
        let told = &mut Diagnostics::default();
        Target::drawing(&pipeline::svg(understood, &options, told, &mut |_| {}))
    };
    let views = understood.graph.topology().views.iter();
    DocumentOptions {
        picture: Some(draw(None)),
        views: views.map(|view| (view.title.get(lang).to_owned(), draw(Some(&view.id)))).collect(),
    }
}

/// What the markers call the topology, and the document without markers.
fn document(
    input: &Input,
    understood: &Understood,
    lang: Lang,
    embed: bool,
    target: &Path,
) -> (String, String) {
    if is_dash(&input.path) {
        let options = if embed { embedded(understood, lang) } else { DocumentOptions::default() };
        return ("-".to_owned(), pipeline::explain(understood, lang, &options));
    }
    let folder = relative_folder(target, &input.path);
    let stem = topology::stem(&input.path);
    let file = input.path.file_name().unwrap_or_default().to_string_lossy();
    let linked = || {
        let views = understood.graph.topology().views.iter();
        DocumentOptions {
            picture: Some(Target::file(&format!("{folder}{stem}.svg"))),
            views: views
                .map(|view| {
                    let target = Target::file(&format!("{folder}{stem}.{}.svg", view.id));
                    (view.title.get(lang).to_owned(), target)
                })
                .collect(),
        }
    };
    let options = if embed { embedded(understood, lang) } else { linked() };
    (format!("{folder}{file}"), pipeline::explain(understood, lang, &options))
}

/// The way from the folder of a document to the folder of its input, ending in `/` unless it is empty.
///
/// Where one of them is not below the current folder as typed, both are made absolute; standard output is taken to
/// stand beside the input.
fn relative_folder(target: &Path, input: &Path) -> String {
    if is_dash(target) {
        return String::new();
    }
    let folder = |path: &Path| {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::canonicalize(parent).unwrap_or_else(|_| parent.to_path_buf())
    };
    let (from, to) = (folder(target), folder(input));
    let (mut from, mut to) = (from.components().peekable(), to.components().peekable());
    while let (Some(here), Some(there)) = (from.peek(), to.peek())
        && here == there
    {
        from.next();
        to.next();
    }
    let up = from.map(|_| "..".to_owned());
    let down = to.map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).map(|part| part + "/").collect()
}

/// The text of an output that is there already.
fn existing(target: &Path) -> Result<Option<String>, Diagnostic> {
    if is_dash(target) || target.is_dir() {
        return Ok(None);
    }
    match fs::read_to_string(target) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let message = format!("cannot read `{}`: {}", visible(&name(target)), why(&error));
            Err(Diagnostic::without_place(&NO_PLACE, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::relative_folder;

    #[test]
    fn documents_find_their_topology() {
        let way = |target: &str, input: &str| relative_folder(Path::new(target), Path::new(input));
        assert_eq!(way("src/a.md", "src/a.yaml"), "");
        assert_eq!(way("-", "src/a.yaml"), "");
        assert_eq!(way("a.md", "src/cli/a.yaml"), "src/cli/");
        assert_eq!(way("src/cli/a.md", "tests/a.yaml"), "../../tests/");
    }
}
