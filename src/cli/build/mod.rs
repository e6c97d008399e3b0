//! `hopmap build`: the pictures and documents of all topologies below a folder, and the parts of pages that are theirs.
//!
//! Everything is read and understood first, and all that is wrong is told in one run; then everything is drawn in
//! memory, on several threads; and what differs from the disk is written, or with `--check` told.

pub mod codes;
mod glob;
mod outputs;
mod pages;
mod root;
mod settings;
mod site;
mod stale;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::args::Build;
use super::output::{self, Output};
use super::parallel::{Progress, in_parallel, workers};
use super::report::visible;
use super::topology::{self, Input};
use super::{Status, complain, say};
use crate::base::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::base::lang::Lang;
use crate::base::span::Sources;
use crate::pipeline::{self, DocumentOptions, Indexed, PictureOptions, Target, Understood, ViewOptions};
use crate::theme;
use outputs::Claims;
use pages::{Page, Pages};
use root::{Listing, Root, address, way};
use settings::{FILE, Look, Settings};

/// More names than this are counted only.
const MOST_NAMED: usize = 20;

/// Builds a folder, or tells what is stale in it.
///
/// # Errors
/// When the folder or a file in it cannot be read, there is nothing to build, or an output cannot be written.
pub fn run(args: &Build) -> Result<Status, Diagnostic> {
    let root = Root::at(&args.folder)?;
    let mut told = Diagnostics::default();
    let settings = Settings::read(&root, &mut told)?;
    if told.has_errors() {
        complain(&settings.sources, &told.sorted());
        return Ok(Status::Wrong);
    }
    let listing = root.list(&settings)?;
    unused_patterns(&settings, &listing, &mut told);
    complain(&settings.sources, &told.sorted());
    pass_over(&root, &listing);
    let workers = args.jobs.map_or_else(workers, |jobs| jobs as usize);
    let Some(build) = Ready::read(&root, &settings, &listing, workers)? else { return Ok(Status::Wrong) };
    let (outputs, notes) = build.outputs(workers)?;
    let stale = stale::stale(&outputs)?;
    if args.check {
        if !stale.is_empty() {
            let report = stale::report(&stale, outputs.len(), &args.folder);
            output::to_stdout(report.as_bytes())?;
        }
    } else {
        let changed: Vec<Output> = stale.iter().map(|stale| stale.output.clone()).collect();
        let folders = output::Folders::make(&root.real, &changed)?;
        output::write(&changed, &build.read_files())?;
        folders.keep();
    }
    build.summarize(&notes);
    if !args.check || stale.is_empty() {
        tell(&stale, outputs.len());
    }
    let deny = args.deny.map(Severity::from).or(settings.deny);
    let denied = build.topologies.values().any(|topology| topology.input.reaches(deny))
        || notes
            .values()
            .any(|told| told.sorted().iter().any(|note| deny.is_some_and(|deny| note.severity >= deny)));
    Ok(if denied || (args.check && !stale.is_empty()) { Status::Findings } else { Status::Fine })
}

/// Warns of patterns that fit nothing: most often a slip of the finger.
fn unused_patterns(settings: &Settings, listing: &Listing, told: &mut Diagnostics) {
    for pattern in settings.include.iter().filter(|pattern| !listing.has(&pattern.glob)) {
        if let Some(place) = pattern.place {
            told.push(
                Diagnostic::warning(&codes::UNUSED_PATTERN, place, "the pattern fits no file")
                    .help(format!("patterns begin at the folder of {FILE}; `**/` stands for any folders")),
            );
        }
    }
}

fn nothing(root: &Root, listing: &Listing) -> Diagnostic {
    let message = format!("there is no topology below `{}`", root.shown(""));
    let help = if listing.projects.is_empty() {
        "`hopmap new PATTERN` writes one; `hopmap explain nothing-to-build` tells which files are built"
    } else {
        "build each folder that has a hopmap.toml of its own by itself"
    };
    Diagnostic::without_place(&codes::NOTHING_TO_BUILD, message).help(help)
}

fn unusable(root: &Root, file: &str) -> Diagnostic {
    let message = format!("`{}` has a name that no marker and no link can hold", root.shown(file));
    Diagnostic::without_place(&codes::UNUSABLE_NAME, message)
        .help("give it a name of letters, digits and the like, or leave it out with `exclude` in hopmap.toml")
}

/// Says which folders are left to their own settings.
fn pass_over(root: &Root, listing: &Listing) {
    for project in listing.projects.iter().take(MOST_NAMED) {
        let (folder, command) = (root.shown(project), stale::argument(&root.path(project)));
        say(&format!("passed over {folder}: it has a {FILE} of its own; `hopmap build{command}` builds it"));
    }
    if let Some(more) = listing.projects.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
        say(&format!("passed over {more} more such folders"));
    }
}

/// Says what was written.
fn tell(stale: &[stale::Stale<'_>], all: usize) {
    for stale in stale.iter().take(MOST_NAMED) {
        say(&format!("wrote {}", visible(&super::input::name(&stale.output.target))));
    }
    if let Some(more) = stale.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
        say(&format!("and {more} more"));
    }
    let same = all.saturating_sub(stale.len());
    match (stale.len(), same) {
        (0, 1) => say("1 file is as it should be"),
        (0, _) => say(&format!("all {all} files are as they should be")),
        (_, 0) => {}
        (_, 1) => say("1 other file is as it should be"),
        (_, same) => say(&format!("{same} other files are as they should be")),
    }
}

/// A topology of the build.
#[derive(Debug)]
struct Topology {
    input: Input,
    /// Whether it has documents of its own; otherwise a page only names it.
    listed: bool,
}

/// A build whose inputs are all right.
struct Ready<'a> {
    root: &'a Root,
    settings: &'a Settings,
    topologies: BTreeMap<String, Topology>,
    pages: Vec<Page>,
}

/// One picture to be drawn.
struct Picture<'a> {
    file: &'a str,
    understood: &'a Understood,
    view: Option<&'a str>,
    look: &'a Look,
}

impl<'a> Ready<'a> {
    /// Reads everything. `None` when something is wrong: it was told.
    fn read(
        root: &'a Root,
        settings: &'a Settings,
        listing: &Listing,
        workers: usize,
    ) -> Result<Option<Self>, Diagnostic> {
        let unusable: Vec<Diagnostic> = listing.unusable().map(|file| unusable(root, file)).collect();
        complain(&Sources::default(), &unusable.iter().collect::<Vec<_>>());
        if !unusable.is_empty() {
            return Ok(None);
        }
        let mut claims = Claims::default();
        let pages = Pages::read(root, settings, listing, &mut claims);
        let listed: BTreeSet<&str> = listing.topologies.iter().map(String::as_str).collect();
        let files: Vec<&str> =
            listed.iter().copied().chain(pages.named()).collect::<BTreeSet<_>>().into_iter().collect();
        if files.is_empty() && pages.diagnostics.is_empty() {
            return Err(nothing(root, listing));
        }
        let inputs = in_parallel(&files, workers, |file| Input::read(&root.path(file), None));
        let topologies: BTreeMap<String, Topology> = files
            .iter()
            .zip(inputs)
            .map(|(file, input)| ((*file).to_owned(), Topology { input, listed: listed.contains(file) }))
            .collect();
        let mut wrong = pages.diagnostics.has_errors();
        for topology in topologies.values().filter(|topology| topology.input.understood.is_none()) {
            topology.input.complain();
            wrong = true;
        }
        complain(&pages.sources, &pages.diagnostics.sorted());
        let build = Self { root, settings, topologies, pages: pages.pages };
        let mut twins: Vec<Diagnostic> = build
            .pictures()
            .iter()
            .filter_map(|picture| claims.claim(root, &picture.target(settings), picture.file).err())
            .collect();
        let sites = build.site_pages();
        let sites = sites.iter().flat_map(|page| page.targets().map(|target| (target, page.of())));
        twins.extend(sites.filter_map(|(target, of)| claims.claim(root, target, of).err()));
        complain(&Sources::default(), &twins.iter().collect::<Vec<_>>());
        Ok((!wrong && twins.is_empty()).then_some(build))
    }

    /// All pictures, those of each topology together, the whole one in the first theme first.
    fn pictures(&self) -> Vec<Picture<'_>> {
        let mut pictures = Vec::new();
        for (file, understood) in self.understood() {
            let views = understood.graph.topology().views.iter().map(|view| Some(view.id.as_str()));
            for view in std::iter::once(None).chain(views) {
                pictures.extend(self.settings.themes.iter().map(|look| Picture {
                    file,
                    understood,
                    view,
                    look,
                }));
            }
        }
        pictures
    }

    fn understood(&self) -> impl Iterator<Item = (&str, &Understood)> {
        self.topologies
            .iter()
            .filter_map(|(file, topology)| Some((file.as_str(), topology.input.understood.as_ref()?)))
    }

    /// Draws all pictures and fills all pages; with it what is to tell about the pictures, by topology.
    fn outputs(&self, workers: usize) -> Result<(Vec<Output>, BTreeMap<String, Diagnostics>), Diagnostic> {
        let pictures = self.pictures();
        let lang = self.settings.languages.first().copied().unwrap_or_default();
        let progress = Progress::of(pictures.len());
        let drawn = in_parallel(&pictures, workers, |picture| {
            let drawn = picture.draw(lang);
            progress.step(picture.file);
            drawn
        });
        drop(progress);
        let mut outputs = Vec::new();
        let mut notes = BTreeMap::new();
        for (picture, (bytes, told)) in pictures.iter().zip(drawn) {
            let target = self.root.path(&picture.target(self.settings));
            outputs.push(Output { target, bytes });
            // The other pictures of a topology have the same hints.
            notes.entry(picture.file.to_owned()).or_insert(told);
        }
        for (page, filled) in self.pages.iter().zip(in_parallel(&self.pages, workers, |page| self.fill(page)))
        {
            outputs.push(Output { target: self.root.path(&page.file), bytes: filled?.into_bytes() });
        }
        let pages = self.site_pages();
        let written = in_parallel(&pages, workers, |page| self.site_page(page));
        for (page, texts) in pages.iter().zip(written) {
            let files = page.targets().map(|target| self.root.path(target)).zip(texts);
            outputs.extend(files.map(|(target, text)| Output { target, bytes: text.into_bytes() }));
        }
        Ok((outputs, notes))
    }

    fn fill(&self, page: &Page) -> Result<String, Diagnostic> {
        page.filled(self.root, |file| {
            match self.topologies.get(file).and_then(|found| found.input.understood.as_ref()) {
                Some(understood) => self.document(page, file, understood),
                None => self.index(page),
            }
        })
    }

    /// The document of a topology as it stands in a page.
    fn document(&self, page: &Page, file: &str, understood: &Understood) -> String {
        let picture = |view: Option<&str>| self.link(page, file, view);
        let views = understood.graph.topology().views.iter();
        let options = DocumentOptions {
            picture: picture(None),
            views: views
                .filter_map(|view| Some((view.title.get(page.lang).to_owned(), picture(Some(&view.id))?)))
                .collect(),
        };
        pipeline::explain(understood, page.lang, &options)
    }

    /// All topologies that have documents, as they are listed in a page.
    fn index(&self, page: &Page) -> String {
        let langs = &self.settings.languages;
        let lang =
            langs.iter().find(|lang| **lang == page.lang).or(langs.first()).copied().unwrap_or_default();
        let listed =
            self.understood().filter(|(file, _)| self.topologies.get(*file).is_some_and(|of| of.listed));
        let entries: Vec<Indexed> = listed
            .map(|(file, understood)| Indexed {
                understood,
                document: address(&page.file, &outputs::document(self.settings, file, lang)),
                picture: self
                    .link(page, file, None)
                    .map(|target| target.address().to_owned())
                    .unwrap_or_default(),
                file: way(&page.file, file),
            })
            .collect();
        pipeline::index(&entries, page.lang)
    }

    /// The way from a page to a picture in the first theme.
    fn link(&self, page: &Page, file: &str, view: Option<&str>) -> Option<Target> {
        let look = self.settings.themes.first()?;
        Some(Target::file(&way(&page.file, &outputs::picture(self.settings, file, view, look))))
    }

    /// What the build has read and must not write over.
    fn read_files(&self) -> Vec<PathBuf> {
        self.topologies
            .values()
            .flat_map(|topology| {
                std::iter::once(topology.input.path.clone()).chain(topology.input.included.clone())
            })
            .collect()
    }

    /// Tells what was found, topology by topology.
    fn summarize(&self, notes: &BTreeMap<String, Diagnostics>) {
        for (file, topology) in &self.topologies {
            if let Some(told) = notes.get(file) {
                complain(&topology.input.sources, &told.sorted());
            }
            topology.input.summarize();
        }
    }
}

impl Picture<'_> {
    fn target(&self, settings: &Settings) -> String {
        outputs::picture(settings, self.file, self.view, self.look)
    }

    fn draw(&self, lang: Lang) -> (Vec<u8>, Diagnostics) {
        let view = ViewOptions { lang, view: self.view.map(str::to_owned), ..ViewOptions::default() };
        let options = PictureOptions {
            theme: self.look.theme.as_ref().unwrap_or_else(|| theme::default()),
            prefix: topology::prefix(self.understood, &view),
            view,
        };
        let mut told = Diagnostics::default();
        let drawing = pipeline::svg(self.understood, &options, &mut told, &mut |_| {});
        (drawing.into_bytes(), told)
    }
}
