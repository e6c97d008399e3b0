//! The documents and the formats for programs: what they promise, on every sample and on odd topologies.

use std::fs;
use std::path::Path;

use hopmap::base::diagnostic::Diagnostics;
use hopmap::base::lang::Lang;
use hopmap::base::span::Sources;
use hopmap::document::tree::{Block, Document, Inline, Item, Target};
use hopmap::document::{self, DocumentOptions};
use hopmap::emit::checked::Checked;
use hopmap::emit::json;
use hopmap::emit::markdown;
use hopmap::pipeline::Understood;
use pulldown_cmark::{Event, Options, Parser};
use serde_json::Value;

use crate::cli::{err, listing, out, run_in};
use crate::property::understand;
use crate::topologies::odd;

/// Every sample by name, understood.
fn samples() -> Vec<(String, Understood)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("the samples can be listed")
        .map(|entry| entry.expect("an entry").path().join("topology.yaml"))
        .filter(|path| path.exists())
        .collect();
    names.sort();
    assert!(names.len() >= 28, "the samples are found");
    names
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).expect("a sample can be read");
            let name = path.display().to_string();
            let understood = understand(&text).unwrap_or_else(|wrong| panic!("{name}\n{wrong}"));
            (name, understood)
        })
        .collect()
}

fn documents(understood: &Understood) -> [Document; 2] {
    let options = DocumentOptions { picture: Target::new("topology.svg"), views: Vec::new() };
    Lang::ALL.map(|lang| document::write(&understood.graph, &understood.analysis, lang, &options))
}

/// What a document is made of, without its words.
fn shape(document: &Document) -> Vec<String> {
    let block = |block: &Block| match block {
        Block::Heading(_) => "heading".to_owned(),
        Block::Paragraph(_) => "paragraph".to_owned(),
        Block::List(items) | Block::OrderedList(items) => format!("list of {}", items.len()),
        Block::Table(table) => format!("table of {}", table.rows.len()),
        Block::Image(_) => "image".to_owned(),
    };
    let section = |section: &document::tree::Section| {
        let blocks: Vec<String> = section.blocks.iter().map(block).collect();
        format!("{}: {}", section.id, blocks.join(", "))
    };
    document.sections.iter().map(section).collect()
}

#[test]
fn both_languages_say_the_same() {
    for (name, understood) in samples() {
        let [en, ja] = documents(&understood);
        assert_eq!(shape(&en), shape(&ja), "{name}");
        let ids: Vec<&str> = en.sections.iter().map(|section| section.id).collect();
        for always in ["purpose", "picture", "hops", "exposure", "findings", "inventory", "sources"] {
            assert!(ids.contains(&always), "{name}: {always} in {ids:?}");
        }
    }
}

/// All words of a document, one run a line.
fn words(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    let mut waiting: Vec<&Block> = document.sections.iter().flat_map(|section| &section.blocks).collect();
    let run = |words: &[Inline]| words.iter().map(Inline::words).collect::<String>();
    while let Some(block) = waiting.pop() {
        match block {
            Block::Heading(words) | Block::Paragraph(words) => out.push(run(words)),
            Block::List(items) | Block::OrderedList(items) => {
                out.extend(items.iter().map(|item: &Item| run(&item.words)));
                waiting.extend(items.iter().flat_map(|item| &item.below));
            }
            Block::Table(table) => {
                out.extend(table.head.iter().cloned());
                out.extend(table.rows.iter().flatten().map(|cell| run(cell)));
            }
            Block::Image(image) => out.push(image.alternative.clone()),
        }
    }
    out
}

#[test]
fn every_resource_is_named_and_no_hole_is_left_open() {
    for (name, understood) in samples() {
        for document in documents(&understood) {
            let words = words(&document);
            for node in understood.graph.topology().nodes.iter() {
                let called = node.label.as_ref().map_or(node.id.as_str(), |label| label.get(document.lang));
                let told = words.iter().any(|line| line.contains(called));
                assert!(told || node.implied, "{name}: {called} is not told");
            }
            for line in &words {
                let holes = ["{node}", "{nodes}", "{from}", "{to}", "{road}", "{n}", "{name}", "{class}"];
                assert!(!holes.iter().any(|hole| line.contains(hole)), "{name}: {line}");
            }
        }
    }
}

#[test]
fn markdown_holds_no_html_and_tables_are_whole() {
    let odd = (0..100).map(|seed| {
        (format!("seed {seed}"), understand(&odd(seed)).unwrap_or_else(|wrong| panic!("{wrong}")))
    });
    for (name, understood) in samples().into_iter().chain(odd) {
        for document in documents(&understood) {
            let text = markdown::write(&document);
            for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
                assert!(!matches!(event, Event::Html(_) | Event::InlineHtml(_)), "{name}: {event:?}");
            }
            for section in &document.sections {
                for block in &section.blocks {
                    if let Block::Table(table) = block {
                        let cells = table.head.len();
                        assert!(table.rows.iter().all(|row| row.len() == cells), "{name}: {}", section.id);
                    }
                }
            }
            let page = format!("mine\n\n{}", markdown::enclosed("topology.yaml", &text));
            assert_eq!(markdown::splice(&page, "topology.yaml", &text), Ok(page), "{name}");
        }
    }
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// The format that `DESIGN` states for `check --format json`, key by key.
#[test]
fn the_report_has_the_keys_of_its_format_in_their_order() {
    for (name, understood) in samples() {
        let Understood { graph, analysis } = &understood;
        let (diagnostics, sources) = (Diagnostics::default(), Sources::default());
        let checked = Checked {
            file: "a.yaml",
            understood: Some((graph, analysis)),
            diagnostics: &diagnostics,
            sources: &sources,
            known: None,
        };
        let refused = Checked { understood: None, ..checked };
        let text = json::check(&[checked, refused], Lang::En);
        let report: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(keys(&report), ["schema_version", "files"], "{name}");
        assert_eq!(report["schema_version"], 1);
        let file = &report["files"][0];
        assert_eq!(keys(file), ["file", "hops", "findings", "patterns", "diagnostics", "facts"]);
        assert_eq!(report["files"][1]["hops"], Value::Array(Vec::new()));
        let hops = file["hops"].as_array().expect("a list");
        assert_eq!(hops.len(), graph.topology().links.len(), "{name}");
        for (index, hop) in hops.iter().enumerate() {
            let wanted = ["link", "from", "to", "label", "class", "addressing", "path", "exposed", "because"];
            assert_eq!(keys(hop), wanted, "{name}");
            assert_eq!(hop["link"], index);
            for because in hop["because"].as_array().expect("a list") {
                assert_eq!(keys(because), ["fact", "text"]);
            }
        }
        let open = analysis.findings.iter().filter(|finding| finding.allowed.is_none()).count();
        let findings = file["findings"].as_array().expect("a list");
        assert_eq!(findings.len(), open, "{name}");
        for finding in findings {
            let wanted = ["rule", "severity", "at", "line", "column", "message", "remedy", "fact", "source"];
            assert_eq!(keys(finding), wanted, "{name}");
        }
    }
}

#[test]
fn a_refused_file_gives_its_diagnostics() {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let main = hopmap::base::span::Source {
        name: "a.yaml".into(),
        text: "hopmap: 1\nresources:\n  a: { kind: arora }\n".into(),
    };
    let refused = hopmap::pipeline::understand(
        main,
        &mut sources,
        &mut |_, _| Err(String::new()),
        None,
        &mut diagnostics,
        &mut |_| {},
    );
    assert!(refused.is_none());
    let checked = Checked {
        file: "a.yaml",
        understood: None,
        diagnostics: &diagnostics,
        sources: &sources,
        known: None,
    };
    let report: Value = serde_json::from_str(&json::check(&[checked], Lang::En)).expect("JSON");
    let first = &report["files"][0]["diagnostics"][0];
    assert_eq!(keys(first), ["code", "severity", "line", "column", "message", "help"]);
    assert_eq!((&first["severity"], &first["line"]), (&Value::from("error"), &Value::from(3)));
}

#[test]
fn the_model_tells_every_resource_and_every_link() {
    for (name, understood) in samples() {
        let Understood { graph, analysis } = &understood;
        let text = json::model(graph, analysis, Lang::En);
        let model: Value = serde_json::from_str(&text).expect("JSON");
        let wanted = [
            "schema_version",
            "title",
            "description",
            "lang",
            "as_of",
            "direction",
            "policy",
            "nodes",
            "links",
            "hops",
            "flows",
            "views",
        ];
        assert_eq!(keys(&model), wanted, "{name}");
        let ids: Vec<&str> = model["nodes"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|node| node["id"].as_str())
            .collect();
        let nodes: Vec<&str> = graph.topology().nodes.iter().map(|node| node.id.as_str()).collect();
        assert_eq!(ids, nodes, "{name}");
        for node in model["nodes"].as_array().expect("a list") {
            if let Some(parent) = node["parent"].as_str() {
                let place = |id: &str| ids.iter().position(|known| *known == id);
                let id = node["id"].as_str().expect("an id");
                assert!(place(parent) < place(id), "{name}: {id} stands before {parent}");
            }
        }
        for (list, links) in [("links", graph.topology().links.len()), ("hops", analysis.hops.len())] {
            assert_eq!(model[list].as_array().map(Vec::len), Some(links), "{name}");
        }
    }
}

#[test]
fn an_embedded_picture_is_the_one_that_is_drawn() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let text = include_str!("../../samples/three-tier-3az/topology.yaml");
    fs::write(folder.path().join("a.yaml"), text).expect("written");
    let written = run_in(folder.path(), &["doc", "a.yaml", "--embed"]);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    assert_eq!(listing(folder.path()), ["a.md", "a.yaml"]);
    let page = fs::read_to_string(folder.path().join("a.md")).expect("the document");
    let mut pictures = Vec::new();
    for event in Parser::new(&page) {
        if let Event::Start(pulldown_cmark::Tag::Image { dest_url, .. }) = event {
            let data = dest_url.strip_prefix("data:image/svg+xml,").expect("it is data");
            pictures.push(decoded(data));
        }
    }
    for (picture, view) in pictures.iter().zip([None, Some("traffic"), Some("zone-a")]) {
        let mut arguments = vec!["render", "a.yaml", "-o", "-"];
        arguments.extend(view.iter().flat_map(|view| ["--view", view]));
        assert_eq!(*picture, out(&run_in(folder.path(), &arguments)), "{view:?}");
    }
    assert_eq!(pictures.len(), 3);
}

/// What a percent-encoded text says.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).expect("digits");
                bytes.push(u8::from_str_radix(digits, 16).expect("two digits"));
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}
