//! The findings that a project has known for long: read, recognised, written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::output::{self, Output};
use super::report::visible;
use super::topology::{self, Input};
use super::{Status, input};
use crate::base::diagnostic::{Code, Diagnostic, Severity};
use crate::base::lang::Text;
use crate::base::path;
use crate::emit::json::baseline::{self as form, NoBaseline};
use crate::pipeline::{Identity, Understood};

/// Codes of what can go wrong here.
pub static CODES: &[&Code] = &[&NO_BASELINE, &NEWER_BASELINE, &OUTLIVED];

static NO_BASELINE: Code = Code {
    id: "no-baseline",
    explanation: Text::new(
        "The file that `--baseline` names holds no baseline. `hopmap check --write-baseline FILE` writes one: JSON with \
         `schema_version` and `findings`, a line for each finding with its file, its rule, ids and fact.",
        "`--baseline` で指定されたファイルはベースラインではありません。ベースラインは \
         `hopmap check --write-baseline FILE` で書き出せます。`schema_version` と `findings` を持つ JSON で、指摘ごとに\
         ファイル、ルール、ID、根拠が 1 行に書かれています。",
    ),
};

static NEWER_BASELINE: Code = Code {
    id: "newer-baseline",
    explanation: Text::new(
        "The baseline was written by a later version of hopmap, in a form that this version does not know. Use that \
         version, or write the baseline anew with this one.",
        "このベースラインは、より新しい版の hopmap が書き出したもので、この版では読めない形式です。新しい版を使うか、\
         この版でベースラインを書き出し直してください。",
    ),
};

static OUTLIVED: Code = Code {
    id: "outlived-baseline",
    explanation: Text::new(
        "A finding of the baseline no longer occurs: it was mended, accepted with `allow`, or its resources have other ids \
         now. Take its line out, so that it is found again when it comes back.",
        "ベースラインにある指摘が、もう起きていません。修正された、`allow` で許容された、またはリソースの識別子が\
         変わった場合です。再発したときに検出できるよう、その行を削除してください。",
    ),
};

/// The findings of a baseline, and how often each stands there.
#[derive(Debug)]
pub struct Baseline {
    path: PathBuf,
    entries: BTreeMap<Identity, usize>,
}

impl Baseline {
    /// Reads a baseline; `-` is standard input.
    ///
    /// # Errors
    /// When it cannot be read, is none, or is newer than this program.
    pub fn read(path: &Path) -> Result<Self, Diagnostic> {
        let source = input::main_source(path)?;
        let findings = form::read(&source.text).map_err(|wrong| {
            let name = visible(&source.name);
            match wrong {
                NoBaseline::Wrong(_) => {
                    Diagnostic::without_place(&NO_BASELINE, format!("`{name}` is no baseline: {wrong}"))
                        .help("`hopmap check --write-baseline FILE` writes one")
                }
                NoBaseline::Newer(_) => {
                    Diagnostic::without_place(&NEWER_BASELINE, format!("`{name}` cannot be read: {wrong}"))
                        .help("use the version that wrote it, or write it anew with `--write-baseline`")
                }
            }
        })?;
        let mut entries = BTreeMap::new();
        for finding in findings {
            *entries.entry(finding).or_default() += 1;
        }
        Ok(Self { path: path.to_path_buf(), entries })
    }

    /// Which findings of a file stand here, in their order, and what stands here and is not found there.
    ///
    /// Where the same finding occurs more often than it stands here, the first ones are the known ones.
    #[must_use]
    pub fn recognize(
        &self,
        file: &str,
        Understood { graph, analysis }: &Understood,
    ) -> (Vec<bool>, BTreeMap<Identity, usize>) {
        let name = path::portable(file);
        let here = self.entries.iter().filter(|(entry, _)| entry.file == name);
        let mut left: BTreeMap<Identity, usize> =
            here.map(|(entry, times)| (entry.clone(), *times)).collect();
        let known = analysis.findings.iter().map(|finding| {
            let identity = Identity::of(file, graph.topology(), finding);
            let left = left.get_mut(&identity).filter(|left| finding.allowed.is_none() && **left > 0);
            left.map(|left| *left -= 1).is_some()
        });
        let known = known.collect();
        left.retain(|_, times| *times > 0);
        (known, left)
    }

    /// Notes about what stands here and no longer occurs.
    #[must_use]
    pub fn outlived(&self, left: &BTreeMap<Identity, usize>) -> Vec<Diagnostic> {
        let baseline = visible(&input::name(&self.path));
        left.iter()
            .map(|(entry, times)| {
                let often = if *times > 1 { format!(" {times} times") } else { String::new() };
                let at =
                    if entry.at.is_empty() { String::new() } else { format!(" at {}", entry.at.join(", ")) };
                let message = format!(
                    "`{}`{at} in `{}` stands{often} in `{baseline}` and no longer occurs",
                    entry.rule, entry.file
                );
                let note = Diagnostic::without_place(&OUTLIVED, message);
                Diagnostic { severity: Severity::Note, ..note }.help("take its line out of the baseline")
            })
            .collect()
    }
}

/// Writes all findings of the inputs that are not accepted, or nothing when an input is refused.
///
/// # Errors
/// When the file cannot be written.
pub fn write(inputs: &[Input], target: &Path) -> Result<Status, Diagnostic> {
    let mut files: BTreeMap<String, Vec<Identity>> = BTreeMap::new();
    let mut refused = false;
    for input in inputs {
        input.complain();
        let Some(Understood { graph, analysis }) = &input.understood else {
            refused = true;
            continue;
        };
        let name = input::name(&input.path);
        let open = analysis.findings.iter().filter(|finding| finding.allowed.is_none());
        let identities = open.map(|finding| Identity::of(&name, graph.topology(), finding)).collect();
        // A file that is named twice has its findings once.
        files.insert(path::portable(&name), identities);
    }
    if refused {
        return Ok(Status::Wrong);
    }
    let findings: Vec<Identity> = files.into_values().flatten().collect();
    let count = findings.len();
    let bytes = form::write(findings).into_bytes();
    output::write(&[Output { target: target.to_path_buf(), bytes }], &topology::files(inputs))?;
    if !input::is_dash(target) {
        let s = if count == 1 { "" } else { "s" };
        super::say(&format!("{}: {count} finding{s} written", visible(&input::name(target))));
    }
    Ok(Status::Fine)
}
