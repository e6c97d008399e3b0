//! `hopmap new`: a starting topology.

use std::path::{Path, PathBuf};

use super::args::New;
use super::input::{is_dash, name};
use super::output::Output;
use super::report::visible;
use super::samples::{SAMPLES, STARTS, Sample};
use super::{Status, output, samples, say};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::lang::Text;
use crate::base::suggest;

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&UNKNOWN_PATTERN, &IN_THE_WAY];

static UNKNOWN_PATTERN: Code = Code {
    id: "unknown-pattern",
    explanation: Text::new(
        "There is no starting topology of this name. `hopmap new` without a name lists them all.",
        "この名前のひな型はありません。名前を付けずに `hopmap new` を実行すると一覧が表示されます。",
    ),
};

static IN_THE_WAY: Code = Code {
    id: "in-the-way",
    explanation: Text::new(
        "`hopmap new` does not write over a file that is already there, since it may hold your work. Choose another \
         name with `-o`, or print the topology with `-o -`.",
        "`hopmap new` は、作業内容を失わないよう、既存のファイルを上書きしません。`-o` で別の名前を指定するか、\
         `-o -` で標準出力に表示してください。",
    ),
};

/// Writes the topology of that name into a new file, or lists the names.
///
/// # Errors
/// When the name is unknown, or the file is there already or cannot be written.
pub fn run(args: &New) -> Result<Status, Diagnostic> {
    let Some(pattern) = &args.pattern else {
        let names: String = names().map(|name| format!("{name}\n")).collect();
        output::to_stdout(names.as_bytes())?;
        return Ok(Status::Fine);
    };
    let sample = find(pattern)?;
    let target = args.output.clone().unwrap_or_else(|| PathBuf::from(format!("{pattern}.hopmap.yaml")));
    if !is_dash(&target) && target.symlink_metadata().is_ok() {
        return Err(in_the_way(&target));
    }
    output::write(&[Output { target: target.clone(), bytes: sample.text.into() }], &[])?;
    if !is_dash(&target) {
        say(&format!("wrote {0}; draw it with: hopmap render {0}", visible(&name(&target))));
    }
    Ok(Status::Fine)
}

/// Every name that is known: topologies, then patterns.
fn names() -> impl Iterator<Item = &'static str> {
    SAMPLES.iter().map(|sample| sample.name).chain(STARTS.iter().map(|(pattern, _)| *pattern))
}

/// The topology of a name, or the one that shows a pattern.
fn find(pattern: &str) -> Result<&'static Sample, Diagnostic> {
    samples::of_pattern(pattern).or_else(|| samples::find(pattern)).ok_or_else(|| {
        let nearest = suggest::nearest(pattern, names());
        let help = match nearest {
            Some(near) => format!("did you mean `{near}`? `hopmap new` lists them all"),
            None => "`hopmap new` lists them all".to_owned(),
        };
        let message = format!("there is no starting topology `{}`", visible(pattern));
        Diagnostic::without_place(&UNKNOWN_PATTERN, message).help(help)
    })
}

fn in_the_way(target: &Path) -> Diagnostic {
    let message = format!("`{}` is there already", visible(&name(target)));
    Diagnostic::without_place(&IN_THE_WAY, message)
        .help("choose another name with `-o`, or print it with `-o -`")
}
