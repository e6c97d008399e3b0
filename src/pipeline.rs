//! The order of the stages: no other place knows it.
//!
//! Comes in: a text and what is wished of it. Goes out: the understood topology, its picture, its document. Never
//! here: the work of a stage, a file, the clock.

mod compare;

use crate::analysis::paths::{self, Paths};
use crate::analysis::{self, Analysis};
use crate::base::date::Date;
use crate::base::diagnostic::{Code, Diagnostics};
use crate::base::ids::NodeId;
use crate::base::lang::Lang;
use crate::base::span::{Source, Sources};
use crate::catalog;
use crate::document;
use crate::emit::{self, html, json, markdown, site, svg};
use crate::graph::{self, Graph};
use crate::layout;
use crate::layout::tree::{Layout, Tree};
use crate::model;
use crate::model::topology::Node;
use crate::scene;
use crate::scene::item::Scene;
use crate::source;
use crate::theme::Theme;
use crate::view;
use crate::view::picture::View;

pub use self::compare::{Choice, Compared, choosing, requirements};
pub use crate::analysis::finding::{Finding, Rule};
pub use crate::analysis::grounds::{self, Ground, Group, Says};
pub use crate::analysis::identity::Identity;
pub use crate::analysis::paths::Around;
pub use crate::analysis::paths::End;
pub use crate::analysis::patterns::{PATTERNS, Pattern};
pub use crate::analysis::requirements::{NotAWish, Wish};
pub use crate::document::names::Names;
pub use crate::document::trace::{Told, ToldAround, ToldTrail};
pub use crate::document::tree::Target;
pub use crate::document::{DocumentOptions, section_ids};
pub use crate::emit::site::Ways;
pub use crate::source::{Load, MOST_BYTES, decode};
pub use crate::view::{Highlight, ViewOptions};

/// Every code that the stages complain with, one list a room.
pub static CODES: &[&[&Code]] =
    &[source::codes::ALL, model::codes::ALL, view::empty::CODES, scene::hints::CODES];

/// Every rule that the analysis judges by.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    analysis::rules::all()
}

/// What is called with the name of each stage when it has ended: for timings.
pub type Watch<'a> = &'a mut dyn FnMut(&'static str);

/// A topology that is right, with what is true of it.
#[derive(Debug)]
pub struct Understood {
    pub graph: Graph,
    pub analysis: Analysis,
}

impl Understood {
    /// The resource of an id that the author wrote.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<NodeId> {
        self.graph.topology().find(id)
    }

    /// All ids that the author wrote.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.graph.topology().nodes.iter().filter(|node| !node.implied).map(|node| node.id.as_str())
    }
}

/// Text to verdicts. `None` when the text is wrong: `diagnostics` says where; nothing later runs.
///
/// `today` only decides whether an accepted finding is still accepted.
pub fn understand(
    main: Source,
    sources: &mut Sources,
    load: Load<'_>,
    today: Option<Date>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> Option<Understood> {
    understand_as_of(main, sources, load, today, None, diagnostics, watch)
}

/// The same, judged by the facts of another day than the `as_of` of the text.
pub fn understand_as_of(
    main: Source,
    sources: &mut Sources,
    load: Load<'_>,
    today: Option<Date>,
    as_of: Option<Date>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> Option<Understood> {
    let draft = source::read(main, sources, load, diagnostics);
    watch("read");
    let mut topology = model::resolve(draft, catalog::catalog(), diagnostics);
    topology.as_of = as_of.unwrap_or(topology.as_of);
    watch("resolve");
    if diagnostics.has_errors() {
        return None;
    }

    let graph = graph::build(topology);
    watch("build");
    let analysis = analysis::analyze(&graph, today);
    watch("analyze");
    view::empty::tell(graph.topology(), diagnostics);
    Some(Understood { graph, analysis })
}

/// What is wished of a picture.
#[derive(Clone, Debug)]
pub struct PictureOptions<'a> {
    pub theme: &'a Theme,
    /// Which picture, and in which language.
    pub view: ViewOptions,
    /// Begins every id in the drawing, so that several may stand on one page.
    pub prefix: String,
}

/// A picture, and the stages it came from.
#[derive(Debug)]
pub struct Picture {
    pub view: View,
    pub tree: Tree,
    pub layout: Layout,
    pub scene: Scene,
}

/// A picture whose every place is known, before it is painted.
struct Arranged {
    view: View,
    tree: Tree,
    layout: Layout,
}

/// Hints that the places do not keep are told.
fn arrange(
    understood: &Understood,
    options: &PictureOptions<'_>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> Arranged {
    let recognized = &understood.analysis.patterns;
    let mut patterns: Vec<String> =
        recognized.iter().map(|found| found.pattern.title.get(options.view.lang).to_owned()).collect();
    patterns.dedup();
    let facts = view::Facts {
        topology: understood.graph.topology(),
        hops: &understood.analysis.hops,
        findings: &understood.analysis.findings,
        patterns: &patterns,
    };
    let view = view::select_facts(facts, &options.view);
    watch("select");
    let tree = scene::measure(&view, options.theme);
    watch("measure");
    let layout = layout::arrange(&tree);
    let tree = if layout.turned { tree.turned() } else { tree };
    scene::hints::unkept(&view, &tree, &layout, diagnostics);
    watch("arrange");
    Arranged { view, tree, layout }
}

/// Verdicts to a picture.
pub fn draw(
    understood: &Understood,
    options: &PictureOptions<'_>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> Picture {
    let Arranged { view, tree, layout } = arrange(understood, options, diagnostics, watch);
    let scene = scene::compose(&view, &tree, &layout, options.theme, &options.prefix);
    watch("compose");
    Picture { view, tree, layout, scene }
}

/// Verdicts to the bytes of a drawing, which are read again before anybody gets them.
///
/// # Panics
/// When the drawing holds what no drawing may hold: a bug, and better than a drawing that is not inert.
pub fn svg(
    understood: &Understood,
    options: &PictureOptions<'_>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> String {
    file(&draw(understood, options, diagnostics, watch).scene, watch)
}

/// Verdicts to a picture in the markup of a page, on one line, its drawing read again before anybody gets it.
///
/// # Panics
/// As [`svg()`].
pub fn picture_in_page(
    understood: &Understood,
    options: &PictureOptions<'_>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> String {
    in_page(&draw(understood, options, diagnostics, watch).scene, watch)
}

/// Verdicts to a picture as an `img` that holds its bytes, on one line, for pages whose program knows no drawings.
///
/// # Panics
/// As [`svg()`].
pub fn image_in_page(
    understood: &Understood,
    options: &PictureOptions<'_>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> String {
    let scene = draw(understood, options, diagnostics, watch).scene;
    html::image(&file(&scene, watch), &format!("{}: {}", scene.title, scene.description))
}

/// A scene as a drawing of its own.
fn file(scene: &Scene, watch: Watch<'_>) -> String {
    let drawing = svg::write(scene);
    watch("write");
    emit::verify::verify(&drawing).expect("the writer writes nothing but what the verifier knows");
    watch("verify");
    drawing
}

/// A scene in the markup of a page.
fn in_page(scene: &Scene, watch: Watch<'_>) -> String {
    let drawing = svg::write_in_page(scene);
    watch("write");
    emit::verify::verify_in_page(&drawing).expect("the writer writes nothing but what the verifier knows");
    watch("verify");
    html::scrolled(&drawing, &scene.prefix)
}

/// Verdicts to the places of everything in the picture.
pub fn geometry(
    understood: &Understood,
    options: &PictureOptions<'_>,
    diagnostics: &mut Diagnostics,
    watch: Watch<'_>,
) -> String {
    let Arranged { view, tree, layout } = arrange(understood, options, diagnostics, watch);
    let places = emit::geometry::geometry(&view, &understood.graph, &tree, &layout).to_string();
    watch("write");
    places + "\n"
}

/// Tells the hints that a picture does not keep. Nothing is laid out where there is none.
pub fn hints(understood: &Understood, options: &PictureOptions<'_>, diagnostics: &mut Diagnostics) {
    let topology = understood.graph.topology();
    let hinted = |node: &Node| !node.hints.is_empty() || node.direction.is_some();
    if !topology.hints.is_empty() || topology.nodes.iter().any(hinted) {
        arrange(understood, options, diagnostics, &mut |_| {});
    }
}

/// Verdicts to the document, without markers around it.
#[must_use]
pub fn explain(understood: &Understood, lang: Lang, options: &DocumentOptions) -> String {
    let Understood { graph, analysis } = understood;
    markdown::write(&document::write(graph, analysis, lang, options))
}

/// A topology on the page that lists them, with the ways from there to its document, its picture and its file.
#[derive(Debug)]
pub struct Indexed<'a> {
    pub understood: &'a Understood,
    pub document: String,
    pub picture: String,
    pub file: String,
}

/// Several topologies as a page that lists them, without markers around it.
#[must_use]
pub fn index(entries: &[Indexed<'_>], lang: Lang) -> String {
    markdown::write(&index_document(entries, lang))
}

fn index_document(entries: &[Indexed<'_>], lang: Lang) -> document::tree::Document {
    let entries: Vec<document::index::Entry> = entries
        .iter()
        .map(|entry| document::index::Entry {
            graph: &entry.understood.graph,
            analysis: &entry.understood.analysis,
            document: &entry.document,
            picture: &entry.picture,
            file: &entry.file,
        })
        .collect();
    document::index::write(&entries, lang)
}

/// A page of a site that explains a topology.
#[derive(Debug)]
pub struct SitePage {
    /// Its document, with its pictures in the markup.
    pub page: String,
    /// The whole picture as a file of its own, for the page that lists all.
    pub picture: String,
}

/// The page of a site that explains a topology.
///
/// # Panics
/// As [`svg()`].
#[must_use]
pub fn site_page(understood: &Understood, lang: Lang, theme: &Theme, ways: &Ways) -> SitePage {
    let Understood { graph, analysis } = understood;
    let topology = graph.topology();
    // The drawings take the places of these.
    let place = || Target::drawing("");
    let options = DocumentOptions {
        picture: Some(place()),
        views: topology.views.iter().map(|view| (view.title.get(lang).to_owned(), place())).collect(),
    };
    let scene = |at: usize, view: Option<String>| {
        let view = ViewOptions { lang, view, ..ViewOptions::default() };
        let options = PictureOptions { theme, view, prefix: format!("hm-{at}") };
        draw(understood, &options, &mut Diagnostics::default(), &mut |_| {}).scene
    };
    let whole = scene(0, None);
    let views = topology.views.iter().zip(1..).map(|(view, at)| scene(at, Some(view.id.clone())));
    let pictures: Vec<String> = std::iter::once(in_page(&whole, &mut |_| {}))
        .chain(views.map(|scene| in_page(&scene, &mut |_| {})))
        .collect();
    SitePage {
        page: site::page(&document::write(graph, analysis, lang, &options), &pictures, ways),
        picture: file(&whole, &mut |_| {}),
    }
}

/// The page of a site that lists its topologies; `pictures` are the addresses of theirs, in order.
#[must_use]
pub fn site_index(entries: &[Indexed<'_>], pictures: &[String], lang: Lang, ways: &Ways) -> String {
    site::index(&index_document(entries, lang), pictures, ways)
}

/// Some sections of the document as HTML on one line; `headed`: each under its heading.
#[must_use]
pub fn sections(understood: &Understood, lang: Lang, ids: &[&str], headed: bool) -> String {
    let Understood { graph, analysis } = understood;
    let options = DocumentOptions::default();
    let wanted = |id: &str| ids.contains(&id);
    html::sections(&document::write_sections(graph, analysis, lang, &options, &wanted), ids, headed)
}

/// All that stands in one place of a page, as one line of Markdown.
#[must_use]
pub fn framed(parts: &[String]) -> String {
    html::framed(parts)
}

/// The model with its verdicts, for programs.
#[must_use]
pub fn model(understood: &Understood, lang: Lang) -> String {
    let Understood { graph, analysis } = understood;
    json::model(graph, analysis, lang)
}

/// The paths between two ends.
#[must_use]
pub fn paths(understood: &Understood, (from, to): (End, End)) -> Paths {
    paths::find(&understood.graph, &understood.analysis, from, to)
}

/// Paths in words.
#[must_use]
pub fn tell_paths(understood: &Understood, ends: (End, End), found: &Paths, lang: Lang) -> Told {
    document::trace::tell(&understood.graph, &understood.analysis, ends, found, lang)
}

/// Paths for programs; `file` is the name as it was typed.
#[must_use]
pub fn paths_json(
    understood: &Understood,
    file: &str,
    ends: (End, End),
    found: &Paths,
    lang: Lang,
) -> String {
    json::trace(&understood.graph, &understood.analysis, file, ends, found, lang)
}

/// The ways around the guards that stand between two ends; without ends, around all guards.
#[must_use]
pub fn around(understood: &Understood, ends: Option<(End, End)>) -> Vec<Around<'_>> {
    let Understood { graph, analysis, .. } = understood;
    ends.map_or_else(|| paths::around_all(graph, analysis), |ends| paths::around(graph, analysis, ends))
}

/// Ways around guards in words.
#[must_use]
pub fn tell_around(
    understood: &Understood,
    ends: Option<(End, End)>,
    ways: &[Around<'_>],
    lang: Lang,
) -> ToldAround {
    document::trace::tell_around(&understood.graph, &understood.analysis, ends, ways, lang)
}

/// Ways around guards for programs; `file` is the name as it was typed. With ends goes whether there is a path.
#[must_use]
pub fn around_json(
    understood: &Understood,
    file: &str,
    ends: Option<((End, End), bool)>,
    ways: &[Around<'_>],
    lang: Lang,
) -> String {
    json::around(&understood.graph, &understood.analysis, file, ends, ways, lang)
}

/// What a picture has to set off to show the ways around guards: the guards, and the ways.
#[must_use]
pub fn highlight_around(
    understood: &Understood,
    ends: Option<(End, End)>,
    ways: &[Around<'_>],
    lang: Lang,
) -> Highlight {
    let told = tell_around(understood, ends, ways, lang);
    let trails = || ways.iter().filter_map(|way| way.trail.as_ref());
    let guards = ways.iter().map(|way| way.bypass.guard);
    Highlight {
        nodes: guards.chain(trails().flat_map(|trail| trail.stops(&understood.graph))).collect(),
        links: trails().map(|trail| trail.links.clone()).collect(),
        chains: told.ways.into_iter().filter_map(|way| way.trail).map(|trail| trail.chain).collect(),
        title: told.heading,
    }
}

/// What a picture has to set off from the rest: the open paths, or else the blocked ones.
#[must_use]
pub fn highlight(understood: &Understood, ends: (End, End), found: &Paths, lang: Lang) -> Highlight {
    let told = tell_paths(understood, ends, found, lang);
    let trails = if found.open.is_empty() { &found.blocked } else { &found.open };
    let ends = [ends.0, ends.1].into_iter().filter_map(|end| match end {
        End::Node(node) => Some(node),
        End::Internet => None,
    });
    let stops = trails.iter().flat_map(|trail| trail.stops(&understood.graph));
    let blocked = told.blocked.iter().flat_map(|(_, trails)| trails);
    let chains = told.paths.iter().chain(blocked).map(|trail| &trail.chain);
    Highlight {
        nodes: ends.chain(stops).collect(),
        links: trails.iter().map(|trail| trail.links.clone()).collect(),
        chains: chains.cloned().collect(),
        title: told.heading,
    }
}
