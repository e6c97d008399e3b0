//! The author's views: what they draw, set off, number and stand for, and what is said of one that shows nothing.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{err, folder, out, run_in, status};
use crate::trace::values;

const SHOP: &str = "hopmap: 1
title: Shop
resources:
  client: { kind: client }
  cf: { kind: cloudfront }
  waf: { kind: waf, protects: cf }
  main:
    kind: vpc
    children:
      pub: { kind: public-subnet, children: { alb: { kind: alb, scheme: internet-facing } } }
      priv: { kind: private-subnet, children: { app: { kind: ec2 }, db: { kind: rds } } }
  store: { kind: s3 }
links: [client -> cf -> alb -> app -> db, app -> store]
flows:
  keep: { title: Keep, steps: [app -> db, app -> store] }
  order:
    title: { en: Order, ja: 注文 }
    steps:
      - client -> cf
      - one_of:
          inside: [alb -> app]
          outside: [app -> store, cf -> alb]
      - app -> db
views:
  order: { title: The order, flow: order }
  alone: { title: Alone, flow: keep, show: [app, db, store] }
  front: { title: Front, flow: order, hide: [store, db] }
  closed: { title: Closed, flow: order, collapse: [main] }
";

fn write(text: &str) -> TempDir {
    folder(&[("a.yaml", text.as_bytes())])
}

fn render(folder: &Path, arguments: &[&str]) -> String {
    let got = run_in(folder, &[&["render", "a.yaml", "-o", "-"], arguments].concat());
    assert_eq!(status(&got), 0, "{}", err(&got));
    out(&got)
}

fn set(of: &[&str]) -> BTreeSet<String> {
    of.iter().map(|id| (*id).to_owned()).collect()
}

fn description(drawing: &str) -> String {
    let document = roxmltree::Document::parse(drawing).expect("it is XML");
    let text = document.descendants().find(|node| node.has_tag_name("desc")).and_then(|desc| desc.text());
    text.expect("a drawing has a description").to_owned()
}

#[test]
fn a_flow_is_set_off_and_everything_else_subdued() {
    let folder = write(SHOP);
    let drawing = render(folder.path(), &["--view", "order"]);
    let (faint, lit) = values(&drawing, "data-node");
    assert_eq!(faint, set(&[]), "all are on it");
    assert_eq!(lit, set(&["client", "cf", "waf", "alb", "app", "db", "store"]));

    let text = SHOP.replace("outside: [app -> store, ", "outside: [");
    let folder = write(&text);
    let drawing = render(folder.path(), &["--view", "order"]);
    let (faint, lit) = values(&drawing, "data-node");
    assert_eq!(faint, set(&["store"]), "what is not on the flow stays, subdued");
    assert_eq!(lit, set(&["client", "cf", "waf", "alb", "app", "db"]), "a guard goes with what it guards");
    assert_eq!(values(&drawing, "data-link"), (set(&["4"]), set(&["0", "1", "2", "3"])));
    assert_eq!(values(&drawing, "data-boundary"), (set(&[]), set(&["main", "pub", "priv"])));
    let told = description(&drawing);
    assert!(
        told.starts_with("Highlighted: Order. Steps of Order: 3 client to cf; 4a inside: alb to app; "),
        "{told}"
    );
    assert_eq!(told.matches("Steps of ").count(), 1, "only this flow is told: {told}");
    let told = description(&render(folder.path(), &["--view", "order", "--lang", "ja"]));
    assert!(told.starts_with("強調表示: 注文。注文の流れ: 3 "), "{told}");
}

#[test]
fn a_flow_that_is_all_that_is_drawn_is_not_set_off() {
    let folder = write(SHOP);
    let drawing = render(folder.path(), &["--view", "alone"]);
    let (faint, lit) = values(&drawing, "data-node");
    assert_eq!((faint, lit), (set(&[]), set(&["app", "db", "store"])));
    assert!(!description(&drawing).contains("Highlighted"), "{}", description(&drawing));
}

#[test]
fn steps_have_the_same_numbers_in_every_picture_and_in_the_document() {
    let folder = write(SHOP);
    let document = run_in(folder.path(), &["doc", "a.yaml", "-o", "-"]);
    let numbers: BTreeSet<String> = out(&document)
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next())
        .filter(|cell| cell.starts_with(|letter: char| letter.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    assert!(numbers.is_superset(&set(&["1", "2", "3", "4a", "4b"])), "{numbers:?}");
    let whole = render(folder.path(), &[]);
    for (view, steps) in [
        ("order", &["3", "4a", "2", "4b", "1"][..]),
        ("alone", &["1", "2"]),
        ("front", &["3", "4a", "4b"]),
        ("closed", &["3", "2", "4b"]),
    ] {
        let drawing = render(folder.path(), &["--view", view]);
        let (_, found) = values(&drawing, "data-step");
        assert_eq!(found, set(steps), "{view}");
        for step in steps {
            assert!(whole.contains(&format!("data-step=\"{step}\"")), "{step} of {view} is told elsewhere");
        }
    }
}

#[test]
fn the_name_of_a_branch_stands_before_its_first_drawn_step_and_before_no_other() {
    let text = SHOP.replace(
        "          inside: [alb -> app]\n          outside: [app -> store, cf -> alb]",
        "          first:\n            - all_of: { left: [cf -> alb], right: [alb -> app] }\n          last: [app -> store]",
    );
    let folder = write(&text);
    let told = description(&render(folder.path(), &["--view", "order"]));
    assert!(
        told.contains("4aa first: left: cf to alb; 4ab right: alb to app; 2 last: app to store; 1 app"),
        "{told}"
    );
    let told = description(&render(folder.path(), &["--view", "front"]));
    assert!(told.contains("4ab right: alb to app."), "{told}");
    let hidden = text.replace("hide: [store, db]", "hide: [store]");
    let folder = write(&hidden);
    let told = description(&render(folder.path(), &["--view", "front"]));
    assert!(told.contains("4ab right: alb to app; 1 app to db."), "the last branch is not drawn: {told}");
}

#[test]
fn a_boundary_drawn_as_one_box_shows_its_own_mark_and_what_it_stands_for() {
    let folder = write(SHOP);
    let drawing = render(folder.path(), &["--view", "closed"]);
    let document = roxmltree::Document::parse(&drawing).expect("it is XML");
    let group = document.descendants().find(|node| node.attribute("data-node") == Some("main"));
    let group = group.expect("it is drawn as a node");
    let whole = render(folder.path(), &[]);
    let full = roxmltree::Document::parse(&whole).expect("it is XML");
    let boundary = full.descendants().find(|node| node.attribute("data-boundary") == Some("main"));
    let path = |node: roxmltree::Node<'_, '_>| {
        node.descendants()
            .find(|inner| inner.has_tag_name("path"))
            .and_then(|path| path.attribute("d"))
            .map(str::to_owned)
    };
    assert!(path(group).is_some());
    assert_eq!(path(group), boundary.and_then(path), "the mark that it has at its corner");
    let words: Vec<&str> =
        group.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect();
    assert_eq!(words, ["main", "VPC", "resources inside: 3", "hops inside: 2", "worst: private"]);
    assert!(!values(&drawing, "data-node").0.contains("main"), "the flow leads into it");
}

#[test]
fn a_view_that_shows_nothing_is_told_at_its_place_with_the_way_out() {
    let text = SHOP.replace(
        "views:\n",
        "views:
  bare: { title: Bare, show: [] }
  away: { title: Away, show: [store, client], hide: [store, client] }
  gone: { hide: [client, cf, main, store] }
  guard: { show: [waf] }
  far: { flow: order, show: [client, store] }
  shut: { flow: keep, collapse: [main], hide: [store] }
",
    );
    let folder = write(&text);
    let got = run_in(folder.path(), &["check", "--format", "json", "a.yaml"]);
    let report: Value = serde_json::from_slice(&got.stdout).expect("JSON");
    let told: Vec<(&str, u64, &str, &str)> = report["files"][0]["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|told| told["code"] == "empty-view" && told["severity"] == "warning")
        .map(|told| {
            let text = |key: &str| told[key].as_str().unwrap_or_default();
            (text("code"), told["line"].as_u64().unwrap_or(0), text("message"), text("help"))
        })
        .collect();
    let first = 25;
    let name = "name what is to be seen under `show`, or leave `show` out: then everything is shown";
    let ends = "show the two ends of a step, or leave `flow` out";
    for (at, (message, help)) in [
        ("the view `bare` shows nothing", name),
        ("the view `away` shows nothing", "name something under `show` that `hide` does not take away"),
        ("the view `gone` shows nothing", "take something out of `hide`"),
        ("the view `guard` shows nothing", name),
        ("the view `far` draws no step of the flow `order`", ends),
        ("the view `shut` draws no step of the flow `keep`", ends),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(told.get(at), Some(&("empty-view", first + at as u64, message, help)), "{told:?}");
    }
    assert_eq!(told.len(), 6, "{told:?}");
    // It refuses nothing, and nothing is subdued for a flow of which nothing is drawn.
    let drawing = render(folder.path(), &["--view", "far"]);
    assert_eq!(values(&drawing, "data-node"), (set(&[]), set(&["client", "store"])));
    render(folder.path(), &["--view", "bare"]);
    assert_eq!(status(&run_in(folder.path(), &["check", "--deny", "warning", "a.yaml"])), 1);
}

#[test]
fn what_is_a_node_as_well_keeps_its_glyph_and_its_number_as_one_box() {
    let text = |children: &str| {
        format!(
            "hopmap: 1\nresources:\n  g: {{ kind: asg, count: 3{children} }}\nviews: {{ v: {{ collapse: [g] }} }}\n"
        )
    };
    let one = write(&text(", children: { a: { kind: ec2 }, b: { kind: ec2 } }"));
    let drawing = render(one.path(), &["--view", "v"]);
    for words in ["Auto Scaling group<", "x 3<", "resources inside: 2<"] {
        assert!(drawing.contains(&format!(">{words}")), "{words} in {drawing}");
    }
    // Its tile and glyph are those that it has as a node.
    let plain = write(text("").split("views").next().unwrap_or_default());
    let alone = render(plain.path(), &[]);
    let shapes = |drawing: &str| -> Vec<String> {
        let document = roxmltree::Document::parse(drawing).expect("it is XML");
        let group = document.descendants().find(|node| node.attribute("data-node") == Some("g"));
        let shapes = group
            .expect("it is drawn")
            .descendants()
            .filter(|node| node.is_element() && !node.has_tag_name("text"));
        let value =
            |node: roxmltree::Node<'_, '_>, name: &str| node.attribute(name).unwrap_or_default().to_owned();
        shapes.map(|node| ["fill", "stroke", "d"].map(|name| value(node, name)).join(" ")).collect()
    };
    assert_eq!(shapes(&drawing), shapes(&alone));
}
