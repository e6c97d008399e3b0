//! What holds for every topology, tried on thousands that were made by rule.

use std::collections::BTreeMap;

use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::lang::Lang;
use hopmap::base::span::{Source, Sources};
use hopmap::pipeline::{self, DocumentOptions, PictureOptions, Understood, ViewOptions};
use hopmap::theme;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::svg::{drawn, faults};
use crate::topologies::{Dice, HOSTILE, odd, sized};

/// Reads a text that includes nothing; the complaints when it is wrong.
pub fn understand(text: &str) -> Result<Understood, String> {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let understood = pipeline::understand(
        Source { name: "test.yaml".to_owned(), text: text.to_owned() },
        &mut sources,
        &mut |_, _| Err("there are no files here".to_owned()),
        None,
        &mut diagnostics,
        &mut |_| {},
    );
    understood.ok_or_else(|| hopmap::cli::report::diagnostics(&sources, &diagnostics.sorted(), false))
}

fn picture(understood: &Understood) -> String {
    let options =
        PictureOptions { theme: theme::default(), view: ViewOptions::default(), prefix: "test".to_owned() };
    pipeline::svg(understood, &options, &mut Diagnostics::default(), &mut |_| {})
}

/// How many topologies are tried, fewer in unoptimized builds; the engine of layout is tried on many more boxes by its
/// own test.
const TOPOLOGIES: u64 = if cfg!(debug_assertions) { 100 } else { 1000 };

#[test]
fn any_topology_is_drawn_whole_and_inert() {
    for seed in 0..TOPOLOGIES {
        let text = odd(seed);
        let understood = understand(&text).unwrap_or_else(|wrong| panic!("seed {seed}:\n{text}\n{wrong}"));
        let drawing = picture(&understood);
        let found = faults(&drawing);
        assert!(found.is_empty(), "seed {seed}: {found:?}\n{text}");

        let topology = understood.graph.topology();
        let (resources, links) = drawn(&drawing);
        for node in topology.nodes.iter().filter(|node| !node.implied) {
            assert!(resources.contains_key(&node.id), "seed {seed}: {} is not drawn\n{text}", node.id);
        }
        assert_eq!(links, (0..topology.links.len()).collect(), "seed {seed}: links are missing\n{text}");
        assert!(picture(&understood) == drawing, "seed {seed}: other bytes the second time");
    }
}

#[test]
fn any_topology_is_explained_in_both_languages() {
    for seed in 0..TOPOLOGIES {
        let text = odd(seed);
        let understood = understand(&text).unwrap_or_else(|wrong| panic!("seed {seed}:\n{text}\n{wrong}"));
        for lang in Lang::ALL {
            let markdown = pipeline::explain(&understood, lang, &DocumentOptions::default());
            assert!(markdown.starts_with("# ") && markdown.ends_with('\n'), "seed {seed}");
            assert!(!markdown.contains("{{") && !markdown.contains("<!--"), "seed {seed}:\n{markdown}");
            for event in Parser::new_ext(&markdown, Options::ENABLE_TABLES) {
                let live = match &event {
                    Event::Html(_) | Event::InlineHtml(_) => true,
                    Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                        !dest_url.starts_with("https://")
                    }
                    _ => false,
                };
                assert!(!live, "seed {seed}: {event:?} is live in\n{markdown}");
            }
        }
    }
}

#[test]
fn the_order_of_keys_changes_nothing() {
    let one = "hopmap: 1\ntitle: T\nresources:\n  v:\n    kind: vpc\n    label: Net\n    children:\n      s: { kind: \
               private-subnet, zone: a, children: { a: { kind: ec2, label: A, count: 2 } } }\n  q: { kind: sqs }\n\
               links:\n  - { from: a, to: q, label: x, port: 443 }\n";
    let other = "links:\n  - { port: 443, label: x, to: q, from: a }\nresources:\n  v:\n    children:\n      s: { children: \
                 { a: { count: 2, label: A, kind: ec2 } }, zone: a, kind: private-subnet }\n    label: Net\n    kind: \
                 vpc\n  q: { kind: sqs }\ntitle: T\nhopmap: 1\n";
    let draw = |text: &str| picture(&understand(text).unwrap_or_else(|wrong| panic!("{wrong}")));
    assert_eq!(draw(one), draw(other));
    let windows = one.replace('\n', "\r\n");
    assert_eq!(
        draw(one),
        draw(&format!("\u{feff}{windows}")),
        "line ends and a byte order mark change nothing"
    );
}

#[test]
fn a_label_moves_nothing_far_away() {
    let text = sized(25);
    let longer = text.replacen("label: Orders 0", "label: Order0s", 1);
    assert_ne!(text, longer);
    let places = |text: &str| {
        let understood = understand(text).unwrap_or_else(|wrong| panic!("{wrong}"));
        let options =
            PictureOptions { theme: theme::default(), view: ViewOptions::default(), prefix: String::new() };
        let geometry = pipeline::geometry(&understood, &options, &mut Diagnostics::default(), &mut |_| {});
        let geometry: serde_json::Value = serde_json::from_str(&geometry).expect("JSON");
        let nodes = geometry["nodes"].as_object().expect("nodes");
        nodes
            .iter()
            .map(|(id, at)| (id.clone(), (at["x"].clone(), at["y"].clone())))
            .collect::<BTreeMap<_, _>>()
    };
    assert_eq!(places(&text), places(&longer), "a label of nearly the same width moves no box");
}

#[test]
fn hostile_texts_are_shown_as_they_were_written() {
    for text in HOSTILE.iter().filter(|text| text.chars().all(|c| !c.is_whitespace() || c == ' ')) {
        if text.trim().is_empty() {
            continue;
        }
        let label = serde_json::Value::from(*text);
        let topology = format!("hopmap: 1\nresources:\n  a: {{ kind: s3, label: {label} }}\n");
        let drawing = picture(&understand(&topology).unwrap_or_else(|wrong| panic!("{wrong}")));
        let document = roxmltree::Document::parse(&drawing).expect("the verifier has read it");
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let shown = document
            .descendants()
            .filter(|node| node.has_tag_name("title"))
            .any(|title| squeezed(title.text().unwrap_or_default()).contains(&squeezed(text)));
        assert!(shown, "{text} is lost in\n{drawing}");
    }
}

/// Breaks texts in places: the reader may refuse them, and nothing else may happen.
#[test]
fn any_bytes_end_in_a_picture_or_a_complaint() {
    let samples: Vec<&str> = hopmap::cli::samples::SAMPLES.iter().map(|sample| sample.text).collect();
    let pieces = [
        "", "{", "}", "[", "]", ":", "- ", "\n", "&a ", "*a", "!!x ", "$z", "\"", "'", "\t", "\u{0}", "箱",
        "1e999", "~",
    ];
    for seed in 0..3000 {
        let mut dice = Dice::new(seed + 1_000_000);
        let mut bytes = dice.pick(&samples).as_bytes().to_vec();
        for _ in 0..=dice.below(3) {
            let at = dice.below(bytes.len());
            let to = (at + dice.below(12)).min(bytes.len());
            let piece = dice.pick(&pieces);
            bytes.splice(at..to, piece.bytes());
        }
        let Ok(text) = pipeline::decode(bytes) else { continue };
        match understand(&text) {
            // Drawing is slower than reading; a few of those that are still right will do.
            Ok(understood) if seed % 100 == 0 => {
                assert_eq!(faults(&picture(&understood)), Vec::<String>::new());
            }
            Ok(_) => {}
            Err(complaints) => {
                assert!(!complaints.trim().is_empty(), "seed {seed}: refused without a word");
                assert!(complaints.len() < 50_000, "seed {seed}: a flood of {} bytes", complaints.len());
            }
        }
    }
}

#[test]
fn made_topologies_have_the_size_they_were_asked_for() {
    for nodes in [10, 25, 100] {
        let understood = understand(&sized(nodes)).unwrap_or_else(|wrong| panic!("{wrong}"));
        let leaves = understood
            .graph
            .topology()
            .nodes
            .iter()
            .filter(|node| !node.is_boundary && !node.implied)
            .count();
        assert_eq!(leaves, nodes);
    }
}

#[test]
fn what_nobody_sees_says_nothing() {
    let text = "hopmap: 1\ntitle: \"T\\u200b\\u202et\"\nresources:\n  a: { kind: s3, label: \
                \"pay\\u200bments\\u2063\\U000E0041 \\u2067x\\u2060y\", description: \"d\\u202eb \
                :tada:\" }\n  b: { kind: lambda, label: \"\u{1f469}\u{200d}\u{1f4bb} \u{645}\u{200c}\u{62e}\" }\nlinks:\n  - \
                b -> a: \"put\\u2062\\u200e\"\n";
    let understood = understand(text).unwrap_or_else(|wrong| panic!("{wrong}"));
    let drawing = picture(&understood);
    let markdown = pipeline::explain(&understood, Lang::En, &DocumentOptions::default());
    for output in [&drawing, &markdown] {
        let unseen = |letter: &char| matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}');
        let found: Vec<char> = output.chars().filter(unseen).collect();
        assert!(found.is_empty(), "{found:?}:\n{output}");
        assert!(output.contains("\u{1f469}\u{200d}\u{1f4bb}") && output.contains("\u{645}\u{200c}\u{62e}"));
    }
    assert!(drawing.contains("payments xy"), "{drawing}");
    assert!(markdown.contains("payments\u{fffd}\u{fffd} xy"), "{markdown}");
    assert!(!markdown.contains(" :tada:"), "{markdown}");
}
