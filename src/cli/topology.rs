//! One input of a run: read, understood, and what was said about it.

use std::path::{Path, PathBuf};

use super::input::{self, Includes, is_dash};
use super::{complain, report, say};
use crate::base::date::Date;
use crate::base::diagnostic::{Diagnostics, Severity};
use crate::base::span::{Source, Sources};
use crate::pipeline::{self, Finding, PictureOptions, Understood, ViewOptions, Watch};
use crate::theme;

/// An input, and what became of it.
#[derive(Debug)]
pub struct Input {
    pub path: PathBuf,
    /// The files it includes, absolute and without links.
    pub included: Vec<PathBuf>,
    pub sources: Sources,
    pub diagnostics: Diagnostics,
    /// `None`: the text is wrong or cannot be had; the diagnostics say why.
    pub understood: Option<Understood>,
    /// Which of the findings stand in the baseline, in their order; `None` where no baseline is given.
    pub known: Option<Vec<bool>>,
}

impl Input {
    /// Reads and understands a file. `today` decides whether accepted findings still are.
    #[must_use]
    pub fn read(path: &Path, today: Option<Date>) -> Self {
        Self::read_as_of(path, today, None)
    }

    /// The same, by the facts of another day than the file says.
    #[must_use]
    pub fn read_as_of(path: &Path, today: Option<Date>, as_of: Option<Date>) -> Self {
        match input::main_source(path) {
            Ok(main) => Self::understand_as_of(path, main, today, as_of, &mut |_| {}),
            Err(refused) => {
                let mut input = Self::empty(path);
                input.diagnostics.push(refused);
                input
            }
        }
    }

    /// Understands a text that was read from `path`.
    pub fn understand(path: &Path, main: Source, today: Option<Date>, watch: Watch<'_>) -> Self {
        Self::understand_as_of(path, main, today, None, watch)
    }

    /// The same, judged at `as_of` instead of the day that the text says.
    pub fn understand_as_of(
        path: &Path,
        main: Source,
        today: Option<Date>,
        as_of: Option<Date>,
        watch: Watch<'_>,
    ) -> Self {
        let mut input = Self::empty(path);
        let mut includes = Includes::below(path);
        input.understood = pipeline::understand_as_of(
            main,
            &mut input.sources,
            &mut |written, by| includes.load(written, by),
            today,
            as_of,
            &mut input.diagnostics,
            watch,
        );
        input.included = includes.files();
        input
    }

    /// Looks whether the picture keeps the hints of the topology.
    pub fn try_hints(&mut self) {
        if let Some(understood) = &self.understood {
            let options = PictureOptions {
                theme: theme::default(),
                view: ViewOptions::default(),
                prefix: String::new(),
            };
            pipeline::hints(understood, &options, &mut self.diagnostics);
        }
    }

    fn empty(path: &Path) -> Self {
        Self {
            path: path.to_path_buf(),
            included: Vec::new(),
            sources: Sources::default(),
            diagnostics: Diagnostics::default(),
            understood: None,
            known: None,
        }
    }

    /// Prints what is wrong with a text that was refused.
    pub fn complain(&self) {
        complain(&self.sources, &self.diagnostics.sorted());
    }

    /// The findings that the author has not accepted and that stand in no baseline.
    pub fn open_findings(&self) -> impl Iterator<Item = &Finding> + '_ {
        let findings = self.understood.iter().flat_map(|understood| &understood.analysis.findings);
        findings
            .enumerate()
            .filter(|(at, finding)| finding.allowed.is_none() && !self.is_known(*at))
            .map(|(_, finding)| finding)
    }

    /// How many findings stand in the baseline.
    #[must_use]
    pub fn known_findings(&self) -> usize {
        self.known.iter().flatten().filter(|known| **known).count()
    }

    fn is_known(&self, at: usize) -> bool {
        self.known.as_ref().and_then(|known| known.get(at)).is_some_and(|known| *known)
    }

    /// How bad everything is that was found, accepted and known findings apart.
    pub fn severities(&self) -> impl Iterator<Item = Severity> + '_ {
        self.open_findings()
            .map(|finding| finding.severity)
            .chain(self.diagnostics.sorted().into_iter().map(|diagnostic| diagnostic.severity))
    }

    /// Whether something was found that is at least so bad.
    #[must_use]
    pub fn reaches(&self, deny: Option<Severity>) -> bool {
        deny.is_some_and(|deny| self.severities().any(|severity| severity >= deny))
    }

    /// Tells in one line how much was found, if anything was.
    pub fn summarize(&self) {
        let counts = report::counts(self.severities());
        if !counts.is_empty() {
            let name = report::visible(&input::name(&self.path));
            say(&format!("{name}: {counts}; `hopmap check {name}` tells more"));
        }
    }
}

/// Reads all files of a run. `None` when one of them is wrong: the complaints about all of them are printed.
#[must_use]
pub fn read_all(paths: &[PathBuf]) -> Option<Vec<Input>> {
    let inputs: Vec<Input> = paths.iter().map(|path| Input::read(path, None)).collect();
    let mut refused = false;
    for input in inputs.iter().filter(|input| input.understood.is_none()) {
        input.complain();
        refused = true;
    }
    (!refused).then_some(inputs)
}

/// The files that a run has read: no result may take their place.
#[must_use]
pub fn files(inputs: &[Input]) -> Vec<PathBuf> {
    let of = |input: &Input| std::iter::once(input.path.clone()).chain(input.included.clone());
    inputs.iter().flat_map(of).collect()
}

/// The file name of an input without its ending: `web` of `web.hopmap.yaml`.
#[must_use]
pub fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    match stem.strip_suffix(".hopmap") {
        Some(short) if !short.is_empty() => short.to_owned(),
        _ => stem,
    }
}

/// Where a result goes: as typed, or beside the input under its stem and this ending; from standard input to
/// standard output.
#[must_use]
pub fn target(typed: Option<&PathBuf>, input: &Path, ending: &str) -> PathBuf {
    match typed {
        Some(typed) => typed.clone(),
        None if is_dash(input) => input.to_path_buf(),
        None => input.with_file_name(format!("{}.{ending}", stem(input))),
    }
}

/// What begins the ids of a drawing: eight digits that differ between pictures of other titles, views or languages,
/// and stay while a topology is edited.
#[must_use]
pub fn prefix(understood: &Understood, view: &ViewOptions) -> String {
    let title = understood.graph.topology().title.as_ref().map_or("", |title| title.get(view.lang));
    digits(&[title, view.view.as_deref().unwrap_or_default(), view.lang.tag()])
}

/// Eight digits that differ between texts, as good as always.
#[must_use]
pub fn digits(parts: &[&str]) -> String {
    // Fowler, Noll and Vo, "FNV Non-Cryptographic Hash Algorithm", variant 1a, 32 bits.
    let mut hash = 0x811c_9dc5_u32;
    for byte in parts.join("\0").bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{hash:08x}")
}
