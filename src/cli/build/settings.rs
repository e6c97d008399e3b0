//! What a project asks of its build: `[build]` in its hopmap.toml.

use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::codes::BAD_SETTING;
use super::glob::Glob;
use super::root::Root;
use crate::base::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::base::lang::Lang;
use crate::base::span::{SourceId, Sources, Span};
use crate::base::suggest;
use crate::cli::input::{self, Includes};
use crate::cli::render::theme_from;
use crate::cli::report::visible;
use crate::theme::Theme;

/// The file of the settings, at the top of the folder that is built.
pub(super) const FILE: &str = "hopmap.toml";

const TABLE: &str = "build";
const KEYS: &[&str] = &["deny", "exclude", "include", "index", "languages", "out", "site", "themes"];
/// What is built where no pattern is given.
const INCLUDE: &[&str] = &["**/*.hopmap.yaml", "**/topology.yaml"];

/// The settings of a project.
#[derive(Debug)]
pub(super) struct Settings {
    pub include: Vec<Pattern>,
    pub exclude: Vec<Glob>,
    /// The folder in which the outputs stand as the topologies stand in the root; `None`: beside them.
    pub out: Option<String>,
    /// The folder of a site of HTML pages; `None`: none is made.
    pub site: Option<String>,
    /// At least one; the first is that of pictures, of the index and of pages that do not say theirs.
    pub languages: Vec<Lang>,
    /// At least one; the first draws `STEM.svg`.
    pub themes: Vec<Look>,
    pub deny: Option<Severity>,
    /// The page that lists everything, in the first language.
    pub index: Option<String>,
    /// The text that the places below are in.
    pub sources: Sources,
}

/// A pattern, and where it was written; `None`: it is ours.
#[derive(Debug)]
pub(super) struct Pattern {
    pub glob: Glob,
    pub place: Option<Span>,
}

/// A theme by its name in file names.
#[derive(Debug)]
pub(super) struct Look {
    pub name: String,
    /// `None`: ours.
    pub theme: Option<Theme>,
}

impl Settings {
    /// Reads the settings of a folder; without a file, everything is as it is by default.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn read(root: &Root, diagnostics: &mut Diagnostics) -> Result<Self, Diagnostic> {
        let path = root.path(FILE);
        let mut settings = Self {
            include: Vec::new(),
            exclude: Vec::new(),
            out: None,
            site: None,
            languages: Lang::ALL.to_vec(),
            themes: vec![Look { name: crate::theme::default().name.clone(), theme: None }],
            deny: None,
            index: None,
            sources: Sources::default(),
        };
        // A broken link is there, too, and is told.
        if path.symlink_metadata().is_ok() {
            let source = input::main_source(&path)?;
            let id = settings.sources.add(source.clone());
            Reader { id, root, diagnostics }.file(&source.text, &mut settings);
        }
        if settings.include.is_empty() {
            let ours = INCLUDE.iter().filter_map(|pattern| Glob::new(pattern).ok());
            settings.include = ours.map(|glob| Pattern { glob, place: None }).collect();
        }
        Ok(settings)
    }

    /// The language that a page of this name is in: `X.ja.md` says so, others are in the first one.
    pub(super) fn language_of(&self, page: &str) -> Lang {
        let stem = page.strip_suffix(".md").unwrap_or(page);
        let says = |lang: &Lang| stem.ends_with(&format!(".{}", lang.tag()));
        Lang::ALL.into_iter().find(says).or(self.languages.first().copied()).unwrap_or_default()
    }
}

/// Reads one file and complains about all that is wrong with it.
struct Reader<'a> {
    id: SourceId,
    root: &'a Root,
    diagnostics: &'a mut Diagnostics,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    fn file(&mut self, text: &str, settings: &mut Settings) {
        let file = match DeTable::parse(text) {
            Ok(file) => file.into_inner(),
            Err(wrong) => {
                let message = visible(wrong.message().lines().next().unwrap_or_default());
                let place = wrong.span().unwrap_or_default();
                self.wrong(place, message, None);
                return;
            }
        };
        for (key, value) in &file {
            if key.get_ref() != TABLE {
                self.unknown(key.span(), key.get_ref(), "hopmap.toml has no table", &[TABLE]);
                continue;
            }
            match value.get_ref() {
                DeValue::Table(table) => {
                    for (key, value) in table {
                        self.setting(key.get_ref(), key.span(), value, settings);
                    }
                }
                _ => self.wrong(
                    value.span(),
                    "`build` is a table",
                    Some("write `[build]` on a line of its own"),
                ),
            }
        }
    }

    fn setting(&mut self, key: &str, place: Range<usize>, value: &Value<'_>, settings: &mut Settings) {
        match key {
            "include" => {
                let strings = self.strings(key, value, true);
                let patterns = strings.into_iter().filter_map(|(written, place)| {
                    let glob = self.glob(&written, place.clone())?;
                    Some(Pattern { glob, place: Some(self.span(place)) })
                });
                settings.include = patterns.collect();
            }
            "exclude" => {
                let strings = self.strings(key, value, false);
                settings.exclude =
                    strings.into_iter().filter_map(|(written, place)| self.glob(&written, place)).collect();
            }
            "site" => settings.site = self.path(key, value).filter(|site| !site.is_empty()),
            "out" => settings.out = self.path(key, value).filter(|out| !out.is_empty()),
            "index" => {
                settings.index = self.path(key, value);
                let page = |name: &String| name.strip_suffix(".md").is_some_and(|stem| !stem.is_empty());
                if settings.index.as_ref().is_some_and(|index| !page(index)) {
                    self.wrong(value.span(), "`index` is the name of a page that ends in `.md`", None);
                }
            }
            "languages" => {
                settings.languages = self.several(key, value, &[("en", Lang::En), ("ja", Lang::Ja)]);
            }
            "themes" => {
                let strings = self.strings(key, value, true);
                settings.themes =
                    strings.into_iter().filter_map(|(written, place)| self.look(&written, place)).collect();
            }
            "deny" => {
                let severities =
                    [("note", Severity::Note), ("warning", Severity::Warning), ("error", Severity::Error)];
                match value.get_ref() {
                    DeValue::String(written) => {
                        settings.deny = self.one_of(key, written, value.span(), &severities);
                    }
                    _ => self.wrong(value.span(), "`deny` is `note`, `warning` or `error`, in quotes", None),
                }
            }
            _ => self.unknown(place, key, "`[build]` has no setting", KEYS),
        }
    }

    /// A list of texts, each with its place.
    fn strings(&mut self, key: &str, value: &Value<'_>, needed: bool) -> Vec<(String, Range<usize>)> {
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong(value.span(), format!("`{key}` is a list of texts"), Some("write `[\"...\"]`"));
            return Vec::new();
        };
        if needed && list.is_empty() {
            self.wrong(value.span(), format!("`{key}` is empty"), Some("leave the line out for the default"));
        }
        let mut strings: Vec<(String, Range<usize>)> = Vec::new();
        for item in list {
            match item.get_ref() {
                DeValue::String(written) if strings.iter().any(|(other, _)| other == written) => {
                    self.wrong(item.span(), format!("`{}` stands here twice", visible(written)), None);
                }
                DeValue::String(written) => strings.push((written.to_string(), item.span())),
                _ => self.wrong(item.span(), format!("`{key}` is a list of texts"), None),
            }
        }
        strings
    }

    fn several<T: Copy>(&mut self, key: &str, value: &Value<'_>, known: &[(&str, T)]) -> Vec<T> {
        let strings = self.strings(key, value, true);
        strings.into_iter().filter_map(|(written, place)| self.one_of(key, &written, place, known)).collect()
    }

    fn one_of<T: Copy>(
        &mut self,
        key: &str,
        written: &str,
        place: Range<usize>,
        known: &[(&str, T)],
    ) -> Option<T> {
        let found = known.iter().find(|(word, _)| *word == written).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            self.unknown(place, written, &format!("`{key}` knows no"), &words);
        }
        found
    }

    fn glob(&mut self, written: &str, place: Range<usize>) -> Option<Glob> {
        match Glob::new(written) {
            Ok(glob) => Some(glob),
            Err(why) => {
                self.wrong(place, why, None);
                None
            }
        }
    }

    /// A path below the root, without `.` in it.
    fn path(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        let DeValue::String(written) = value.get_ref() else {
            self.wrong(value.span(), format!("`{key}` is a path, in quotes"), None);
            return None;
        };
        let inside = input::below_root(Path::new(""), written).ok().flatten();
        let inside = inside.map(|path| input::name(&path).replace('\\', "/"));
        if inside.is_none() {
            let message = format!("`{key}` is a plain relative path that stays below the folder of {FILE}");
            self.wrong(value.span(), message, None);
        }
        inside
    }

    fn look(&mut self, written: &str, place: Range<usize>) -> Option<Look> {
        let load = || {
            let mut files = Includes::within(&self.root.real, "hopmap.toml", FILE, Path::new(""));
            files.load(written, FILE).map_err(|why| {
                let message = format!("cannot read the theme `{}`: {why}", visible(written));
                Diagnostic::without_place(&input::CANNOT_READ, message)
            })
        };
        match theme_from(written, load) {
            Ok(theme) => {
                let name = Path::new(written).file_stem().unwrap_or_default().to_string_lossy().into_owned();
                Some(Look { name, theme })
            }
            Err(refused) => {
                let place = Some(self.span(place));
                self.diagnostics.push(Diagnostic { span: place, ..refused });
                None
            }
        }
    }

    fn unknown(&mut self, place: Range<usize>, written: &str, what: &str, known: &[&str]) {
        let near = suggest::nearest(written, known.iter().copied());
        let help = near
            .map_or_else(|| format!("known: {}", known.join(", ")), |near| format!("did you mean `{near}`?"));
        self.wrong(place, format!("{what} `{}`", visible(written)), Some(&help));
    }

    fn wrong(&mut self, place: Range<usize>, message: impl Into<String>, help: Option<&str>) {
        let span = self.span(place);
        let wrong = Diagnostic::error(&BAD_SETTING, span, message).maybe_help(help.map(str::to_owned));
        self.diagnostics.push(wrong);
    }

    fn span(&self, place: Range<usize>) -> Span {
        Span { source: self.id, start: place.start as u32, end: place.end as u32 }
    }
}
