//! What the outputs of a build are called, and that no two have one name.

use std::collections::BTreeMap;

use super::codes::TWIN_OUTPUTS;
use super::root::{Root, folder, joined};
use super::settings::{Look, Settings};
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::cli::topology;

/// The document of a topology in a language: `STEM.md`, `STEM.ja.md`.
pub(super) fn document(settings: &Settings, file: &str, lang: Lang) -> String {
    match lang {
        Lang::En => output(settings, file, "md"),
        Lang::Ja => output(settings, file, "ja.md"),
    }
}

/// A picture of a topology: `STEM.svg`, with the names of its view and, unless it is the first one, of its theme.
pub(super) fn picture(settings: &Settings, file: &str, view: Option<&str>, look: &Look) -> String {
    let first = settings.themes.first().is_some_and(|first| first.name == look.name);
    let theme = (!first).then_some(look.name.as_str());
    let ending: Vec<&str> = view.into_iter().chain(theme).chain(["svg"]).collect();
    output(settings, file, &ending.join("."))
}

/// The page of a topology in a site: `SITE/STEM.html`, `SITE/STEM.ja.html`.
pub(super) fn site_page(site: &str, file: &str, lang: Lang) -> String {
    let stem = topology::stem(file.as_ref());
    joined(site, &joined(folder(file), &format!("{stem}.{}", html(lang))))
}

/// The picture that stands for a topology where a site lists it: `SITE/pictures/STEM.svg`.
pub(super) fn site_picture(site: &str, file: &str, lang: Lang) -> String {
    let name = match lang {
        Lang::En => "svg",
        Lang::Ja => "ja.svg",
    };
    let name = format!("{}.{name}", topology::stem(file.as_ref()));
    joined(site, &joined("pictures", &joined(folder(file), &name)))
}

/// The page of a site that lists its topologies: `SITE/index.html`, `SITE/index.ja.html`.
pub(super) fn site_index(site: &str, lang: Lang) -> String {
    joined(site, &format!("index.{}", html(lang)))
}

const fn html(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "html",
        Lang::Ja => "ja.html",
    }
}

fn output(settings: &Settings, file: &str, ending: &str) -> String {
    let name = format!("{}.{ending}", topology::stem(file.as_ref()));
    let beside = joined(folder(file), &name);
    settings.out.as_ref().map_or(beside.clone(), |out| joined(out, &beside))
}

/// Which output is of which file: by the name without its case the name, and the file.
#[derive(Debug, Default)]
pub(super) struct Claims(BTreeMap<String, (String, String)>);

impl Claims {
    /// Gives a name to an output of a file.
    ///
    /// # Errors
    /// When another output has it.
    pub(super) fn claim(&mut self, root: &Root, output: &str, of: &str) -> Result<(), Diagnostic> {
        // Who clones the project on a system that does not tell case apart gets one file for both.
        let claim = (output.to_owned(), of.to_owned());
        let Some((same, other)) = self.0.insert(output.to_lowercase(), claim) else { return Ok(()) };
        let (same, other, of, output) =
            (root.shown(&same), root.shown(&other), root.shown(of), root.shown(output));
        let both = match (other == of, same == output) {
            (true, true) => format!("`{of}` gives `{output}` twice"),
            (false, true) => format!("`{other}` and `{of}` both give `{output}`"),
            (true, false) => {
                format!("`{of}` gives `{same}` and `{output}`, which are one file on many systems")
            }
            (false, false) => {
                format!(
                    "`{other}` gives `{same}` and `{of}` gives `{output}`, which are one file on many systems"
                )
            }
        };
        Err(Diagnostic::without_place(&TWIN_OUTPUTS, both)
            .help("rename one of them, or leave it out with `exclude` in hopmap.toml"))
    }
}
