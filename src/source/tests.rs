//! Limits at the limit, one more, and far over; includes; lines and marks of other systems.

use super::{DEEPEST_INCLUDE, MOST_BYTES, MOST_FILES, decode, read};
use crate::base::diagnostic::Diagnostics;
use crate::base::span::{Source, Sources};
use crate::source::draft::Draft;

/// The draft, and the codes of what is wrong, with their places.
fn read_with(text: &str, files: &dyn Fn(&str) -> Option<String>) -> (Draft, Vec<String>) {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let mut load = |path: &str, _: &str| {
        let text = files(path).ok_or_else(|| "no such file".to_owned())?;
        Ok(Source { name: path.to_owned(), text })
    };
    let main = Source { name: "main".to_owned(), text: text.to_owned() };
    let draft = read(main, &mut sources, &mut load, &mut diagnostics);
    let shown = diagnostics
        .sorted()
        .into_iter()
        .map(|diagnostic| {
            let (line, column) = diagnostic.span.map_or((0, 0), |span| sources.position(span));
            format!("{line}:{column} {}", diagnostic.code.id)
        })
        .collect();
    (draft, shown)
}

fn codes(text: &str) -> Vec<String> {
    read_with(text, &|_| None).1
}

#[test]
fn bytes_of_a_text() {
    assert!(decode(vec![b'#'; MOST_BYTES]).is_ok());
    assert_eq!(decode(vec![b'#'; MOST_BYTES + 1]).map_err(|error| error.code.id), Err("limit"));
    assert_eq!(decode(vec![0xff, 0xfe]).map_err(|error| error.code.id), Err("not-utf8"));
    assert_eq!(codes(&"#".repeat(MOST_BYTES + 1)), ["0:0 limit"]);
}

#[test]
fn depth_of_a_text() {
    let nested = |depth: usize| format!("hopmap: 1\ntitle: {}x{}\n", "[".repeat(depth), "]".repeat(depth));
    // The map of the file is the first level.
    assert_eq!(
        codes(&nested(71)),
        Vec::<String>::new(),
        "only the shape of a title is wrong, which the model says"
    );
    assert_eq!(codes(&nested(72)), ["2:79 limit"]);
    for opening in ["[", "{a: ", "- ", "? ", "[[[{"] {
        assert_eq!(codes(&opening.repeat(100_000)).len(), 1, "{opening}");
    }
    let blocks: String = (0..2_000).map(|at| format!("{}a:\n", " ".repeat(at))).collect();
    assert_eq!(codes(&blocks).len(), 1);
}

#[test]
fn aliases_of_a_text() {
    let text =
        |aliases: usize| format!("hopmap: 1\ntitle: &a x\nallow: [{}]\n", vec!["*a"; aliases].join(", "));
    assert_eq!(codes(&text(1_000)), Vec::<String>::new());
    assert_eq!(codes(&text(1_001)).len(), 1);
    let long =
        format!("hopmap: 1\ntitle: &a {}\nallow: [{}]\n", "x".repeat(100_000), vec!["*a"; 900].join(", "));
    assert_eq!(codes(&long).len(), 1, "bytes are counted too");
}

#[test]
fn merges_of_many_keys_end() {
    let keys: Vec<String> = (0..200_000).map(|at| format!("k{at}: 1")).collect();
    let keys = keys.join(", ");
    assert_eq!(codes(&format!("hopmap: 1\nx: {{ <<: {{ {keys} }} }}\n")), ["2:1 unknown-key"]);
    assert_eq!(codes(&format!("hopmap: 1\nx: {{ k7: 2, {keys}, <<: {{ k7: 1 }} }}\n")).len(), 2);
}

#[test]
fn the_earlier_of_merged_keys_wins() {
    let text = "hopmap: 1\nresources:\n  a: { <<: [{ kind: s3, x: 1 }, { x: 2, y: 2 }], kind: ec2, <<: { y: 3, z: 3 } }\n";
    let (draft, complaints) = read_with(text, &|_| None);
    assert_eq!(complaints, Vec::<String>::new());
    let a = &draft.resources[0];
    assert_eq!(a.kind.as_ref().map(|kind| kind.value.as_str()), Some("ec2"));
    let keys: Vec<_> = a.keys.iter().map(|(key, value)| (key.value.as_str(), value.text())).collect();
    assert_eq!(keys, [("x", Some("1")), ("y", Some("2")), ("z", Some("3"))]);
}

#[test]
fn includes_in_the_order_of_a_reader() {
    let files = |path: &str| {
        Some(match path {
            "a.yaml" => "include: b.yaml\nresources: { a: { kind: ec2 } }\ntitle: not the title\n".to_owned(),
            "b.yaml" => "resources: { b: { kind: ec2 } }\n".to_owned(),
            "c.yaml" => "include: [b.yaml]\nresources: { c: { kind: ec2 } }\n".to_owned(),
            _ => return None,
        })
    };
    let text = "hopmap: 1\ninclude: [a.yaml, c.yaml]\nresources: { main: { kind: ec2 } }\n";
    let (draft, complaints) = read_with(text, &files);
    assert_eq!(complaints, Vec::<String>::new());
    let ids: Vec<&str> = draft.resources.iter().map(|resource| resource.id.value.as_str()).collect();
    assert_eq!(ids, ["main", "a", "b", "c"], "a file that two others include is read once");
    assert!(draft.title.is_none());
}

#[test]
fn includes_end() {
    let chain = |deep: usize| {
        read_with("hopmap: 1\ninclude: [1]\n", &|path| {
            let at: usize = path.parse().ok()?;
            Some(if at < deep { format!("include: ['{}']\n", at + 1) } else { "links:\n".to_owned() })
        })
        .1
    };
    assert_eq!(chain(DEEPEST_INCLUDE), Vec::<String>::new());
    assert_eq!(chain(DEEPEST_INCLUDE + 1), ["1:11 limit"]);
    assert_eq!(chain(usize::MAX).len(), 1);
    let wide = |files: usize| {
        let list: Vec<String> = (0..files).map(|at| format!("'{at}'")).collect();
        read_with(&format!("hopmap: 1\ninclude: [{}]\n", list.join(", ")), &|_| Some("links:\n".to_owned())).1
    };
    assert_eq!(wide(MOST_FILES), Vec::<String>::new());
    assert_eq!(wide(MOST_FILES + 1).len(), 1);
    let circle = read_with("hopmap: 1\ninclude: a\n", &|path| {
        Some(if path == "a" { "include: b\n".to_owned() } else { "include: a\n".to_owned() })
    });
    assert_eq!(circle.1, ["1:10 bad-include"]);
}

#[test]
fn lines_end_as_they_like_and_a_mark_shifts_nothing() {
    let lines = "hopmap: 1\nresources:\n  a: { kind: ec2 }\nwrong: 1\n";
    for text in [
        lines.to_owned(),
        lines.replace('\n', "\r\n"),
        lines.replace('\n', "\r"),
        format!("\u{feff}{lines}"),
        lines.trim_end().to_owned(),
    ] {
        assert_eq!(codes(&text), ["4:1 unknown-key"], "{text:?}");
    }
    assert_eq!(codes("\u{feff}wrong: 1\nhopmap: 1\n"), ["1:1 unknown-key"]);
}

#[test]
fn scalars_stay_as_written() {
    let text = "hopmap: 1\nresources: { no: { kind: on, a: 0777, b: 012345678901, c: 1:30, d: 1e3, e: ~, f: '' } }\n";
    let (draft, complaints) = read_with(text, &|_| None);
    assert_eq!(complaints, Vec::<String>::new());
    let no = &draft.resources[0];
    assert_eq!((no.id.value.as_str(), no.kind.as_ref().map(|kind| kind.value.as_str())), ("no", Some("on")));
    let texts: Vec<Option<&str>> = no.keys.iter().map(|(_, value)| value.text()).collect();
    assert_eq!(texts, [Some("0777"), Some("012345678901"), Some("1:30"), Some("1e3"), None, Some("")]);
    assert!(no.keys[4].1.is_null());
}
