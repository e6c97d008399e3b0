//! Paths between two ends: what holds for every topology, and what their picture shows.

use std::collections::BTreeSet;

use hopmap::analysis::paths::{End, MOST_BLOCKED, MOST_PATHS, Trail, other_listener};
use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::ids::{Id, LinkId, NodeId};
use hopmap::base::lang::Lang;
use hopmap::graph::Graph;
use hopmap::model::link::Class;
use hopmap::pipeline::{self, PictureOptions, Understood, ViewOptions};
use hopmap::theme;

use crate::property::understand;
use crate::svg::faults;
use crate::topologies::{Dice, odd, sized};

/// Whether a request that has come to one resource can leave from another: it is the same, or one stands in the other.
fn goes_on(graph: &Graph, at: NodeId, from: NodeId) -> bool {
    graph.topology().within(at, from) || graph.topology().within(from, at)
}

/// The resources that an end means.
fn members(graph: &Graph, end: NodeId) -> BTreeSet<NodeId> {
    graph.topology().nodes.ids().filter(|node| graph.topology().within(*node, end)).collect()
}

/// What is wrong with a way, if anything.
fn fault(graph: &Graph, trail: &Trail) -> Option<String> {
    let links = &graph.topology().links;
    let mut stops: Vec<NodeId> = trail.entrance.into_iter().collect();
    for id in &trail.links {
        let link = &links[*id];
        if stops.last().is_some_and(|at| !goes_on(graph, *at, link.from)) {
            return Some(format!("link {} does not go on", id.index()));
        }
        for stop in [link.from, link.to] {
            if stops.last() != Some(&stop) {
                stops.push(stop);
            }
        }
    }
    let once: BTreeSet<NodeId> = stops.iter().copied().collect();
    (once.len() != stops.len()).then(|| "a stop is met twice".to_owned())
}

/// All open ways between two resources by the plainest search there is; `None`: there are too many to look.
fn plainly(understood: &Understood, from: NodeId, to: NodeId) -> Option<BTreeSet<Vec<LinkId>>> {
    let Understood { graph, analysis } = understood;
    let topology = graph.topology();
    let (mut sources, mut targets) = (members(graph, from), members(graph, to));
    if sources.is_subset(&targets) {
        targets = targets.difference(&sources).copied().collect();
    } else {
        sources = sources.difference(&targets).copied().collect();
    }
    let arrives = |node: NodeId| targets.iter().any(|target| topology.within(*target, node));
    let begins = |node: NodeId| sources.iter().any(|source| topology.within(*source, node));
    let walked = |id: LinkId| {
        let link = &topology.links[id];
        let class = analysis.hops[id].class;
        link.from != link.to
            && !sources.contains(&link.to)
            && class != Class::None
            && class != Class::Unreachable
    };
    let mut found = BTreeSet::new();
    let mut open: Vec<Vec<LinkId>> = vec![Vec::new()];
    let mut steps = 0;
    while let Some(path) = open.pop() {
        steps += 1;
        if steps > 20_000 {
            return None;
        }
        for next in topology.links.ids().filter(|id| walked(*id)) {
            let link = &topology.links[next];
            let follows = match path.last() {
                Some(last) => {
                    goes_on(graph, topology.links[*last].to, link.from)
                        && other_listener(graph, *last, next).is_none()
                }
                None => begins(link.from),
            };
            let longer: Vec<LinkId> = path.iter().copied().chain([next]).collect();
            if !follows || fault(graph, &Trail { entrance: None, links: longer.clone() }).is_some() {
                continue;
            }
            if arrives(link.to) {
                found.insert(longer);
            } else {
                open.push(longer);
            }
        }
    }
    Some(found)
}

/// How many topologies are tried, fewer in unoptimized builds.
const TOPOLOGIES: u64 = if cfg!(debug_assertions) { 150 } else { 1500 };

#[test]
fn paths_are_simple_contiguous_and_all_there_are() {
    let (mut compared, mut told) = (0, 0);
    for seed in 0..TOPOLOGIES {
        let text = odd(seed);
        let understood = understand(&text).unwrap_or_else(|wrong| panic!("seed {seed}:\n{text}\n{wrong}"));
        let graph = &understood.graph;
        let count = graph.topology().nodes.len();
        let mut dice = Dice::new(seed + 77);
        for _ in 0..6 {
            let mut end = || match dice.below(count + 1) {
                at if at < count => End::Node(NodeId::at(at)),
                _ => End::Internet,
            };
            let ends = (end(), end());
            if ends.0 == ends.1 {
                continue;
            }
            let found = pipeline::paths(&understood, ends);
            let about = format!("seed {seed}, {ends:?}\n{text}");
            assert!(found.open.len() <= MOST_PATHS && found.blocked.len() <= MOST_BLOCKED, "{about}");
            for trail in found.open.iter().chain(&found.blocked) {
                assert_eq!(fault(graph, trail), None, "{trail:?}: {about}");
            }
            for trail in &found.open {
                let classes = trail.classes(&understood.analysis);
                assert!(
                    !classes.contains(&Class::Unreachable) && !classes.contains(&Class::None),
                    "{trail:?}: {about}"
                );
            }
            let keys: Vec<_> =
                found.open.iter().map(|trail| (trail.links.len(), trail.entrance, &trail.links)).collect();
            assert!(keys.is_sorted() && keys.windows(2).all(|pair| pair[0] != pair[1]), "order: {about}");
            for lang in Lang::ALL {
                let words = pipeline::tell_paths(&understood, ends, &found, lang);
                assert_eq!(words.paths.len(), found.open.len(), "{about}");
                let json = pipeline::paths_json(&understood, "x.yaml", ends, &found, lang);
                assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{about}");
            }
            told += found.open.len();
            if let (End::Node(from), End::Node(to)) = ends
                && found.complete
                && let Some(all) = plainly(&understood, from, to)
            {
                compared += usize::from(!all.is_empty());
                let counted = found.open.len() + found.more;
                assert_eq!(counted, all.len(), "{about}");
                assert!(found.open.iter().all(|trail| all.contains(&trail.links)), "{about}");
            }
        }
    }
    assert!(compared > 20 && told > 50, "too little was looked at: {compared}, {told}");
}

#[test]
fn a_search_among_very_many_paths_ends_and_says_so() {
    let layers = 12;
    let mut text = String::from("hopmap: 1\nresources:\n");
    for at in 0..layers * 4 {
        text.push_str(&format!("  f{at}: {{ kind: lambda }}\n"));
    }
    text.push_str("links:\n");
    for layer in 1..layers {
        let row =
            |layer: usize| (0..4).map(|at| format!("f{}", layer * 4 + at)).collect::<Vec<_>>().join(", ");
        text.push_str(&format!("  - {} -> {}\n", row(layer - 1), row(layer)));
    }
    let understood = understand(&text).unwrap_or_else(|wrong| panic!("{wrong}"));
    let node = |id: &str| End::Node(understood.find(id).expect("it is there"));
    let found = pipeline::paths(&understood, (node("f0"), node("f47")));
    assert_eq!(found.open.len(), MOST_PATHS);
    assert!(!found.complete && found.more > 1000, "{}", found.more);
    let told = pipeline::tell_paths(&understood, (node("f0"), node("f47")), &found, Lang::En);
    assert!(told.more.is_some_and(|more| more.contains("at least")));
    // A row nearer to the end, all of them can be counted: 4 × 4 × 4 ways.
    let found = pipeline::paths(&understood, (node("f0"), node("f16")));
    assert_eq!((found.open.len(), found.more, found.complete), (50, 14, true));
}

fn picture(understood: &Understood, ends: (End, End), lang: Lang) -> String {
    let found = pipeline::paths(understood, ends);
    let highlight = pipeline::highlight(understood, ends, &found, lang);
    let view = ViewOptions { lang, highlight: Some(highlight), ..ViewOptions::default() };
    let options = PictureOptions { theme: theme::default(), view, prefix: "test".to_owned() };
    pipeline::svg(understood, &options, &mut Diagnostics::default(), &mut |_| {})
}

/// The values of an attribute on groups that are subdued, and on those that are not.
pub fn values(drawing: &str, attribute: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let document = roxmltree::Document::parse(drawing).expect("the verifier has read it");
    let (mut faint, mut lit) = (BTreeSet::new(), BTreeSet::new());
    for node in document.descendants() {
        if let Some(value) = node.attribute(attribute) {
            let is_faint =
                node.ancestors().any(|above| above.has_tag_name("g") && above.has_attribute("opacity"));
            if is_faint { &mut faint } else { &mut lit }.insert(value.to_owned());
        }
    }
    (faint, lit)
}

#[test]
fn a_picture_sets_off_the_path_and_subdues_the_rest() {
    let sample = |name: &str| {
        let found = hopmap::cli::samples::SAMPLES.iter().find(|sample| sample.name == name);
        understand(found.expect("it is a sample").text).unwrap_or_else(|wrong| panic!("{wrong}"))
    };
    let set = |of: &[&str]| of.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<String>>();
    let understood = sample("s08-waf-header-guard");
    let node = |id: &str| End::Node(understood.find(id).expect("it is there"));
    for lang in Lang::ALL {
        let drawing = picture(&understood, (node("client"), node("app1")), lang);
        assert_eq!(faults(&drawing), Vec::<String>::new());
        let (faint, lit) = values(&drawing, "data-node");
        assert_eq!(faint, set(&["app2", "origin-secret"]));
        assert_eq!(lit, set(&["client", "api", "alb", "app1", "waf"]));
        let (faint, lit) = values(&drawing, "data-link");
        assert_eq!((faint, lit), (set(&["3"]), set(&["0", "1", "2", "2 3"])), "the trunk is shared");
        let (faint, lit) = values(&drawing, "data-step");
        assert_eq!((faint, lit), (set(&[]), set(&["1", "2", "3"])), "the flow of the file is not numbered");
        let (faint, lit) = values(&drawing, "data-boundary");
        assert!(faint.contains("private-c") && lit.contains("private-a") && lit.contains("main"));
        assert!(drawing.contains(": client → app1</title>"), "the title says what is set off");
        assert!(drawing.contains("client -&gt; api -&gt; alb -&gt; app1"), "so does the description");
    }

    let understood = sample("three-tier-3az");
    let node = |id: &str| End::Node(understood.find(id).expect("it is there"));
    let drawing = picture(&understood, (End::Internet, node("db-a")), Lang::En);
    assert_eq!(faults(&drawing), Vec::<String>::new());
    let (_, lit) = values(&drawing, "data-node");
    assert!(lit.is_superset(&set(&["users", "igw", "alb", "web-a", "web-c", "app-lb", "app-a", "db-a"])));
    assert!(values(&drawing, "data-step").1.is_empty(), "several paths have no numbers");
}

#[test]
fn any_highlighted_picture_is_whole_and_inert() {
    for seed in 0..TOPOLOGIES / 5 {
        let text = if seed % 4 == 0 { sized(20) } else { odd(seed) };
        let understood = understand(&text).unwrap_or_else(|wrong| panic!("seed {seed}:\n{text}\n{wrong}"));
        let mut dice = Dice::new(seed + 900);
        let count = understood.graph.topology().nodes.len();
        let to = End::Node(NodeId::at(dice.below(count)));
        let drawing = picture(&understood, (End::Internet, to), Lang::Ja);
        assert_eq!(faults(&drawing), Vec::<String>::new(), "seed {seed}\n{text}");
    }
}
