//! `build` from outside: what is written, what is left alone, what is stale, and what is refused as a whole.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::cli::{GOOD, err, folder, listing, out, run_in, status};

const VIEWED: &str = "hopmap: 1\ntitle: { en: Two, ja: 二つ }\nresources:\n  users: { kind: users }\n  alb: { kind: alb, \
                      scheme: internet-facing }\nlinks:\n  - users -> alb: HTTPS\nviews:\n  small: { title: Small, hide: [users] }\n";
const WRONG: &str = "hopmap: 1\nresources:\n  db: { kind: arora }\n";

fn build(folder: &Path, arguments: &[&str]) -> Output {
    run_in(folder, &[&["build"], arguments].concat())
}

/// Builds what must be right.
fn built(folder: &Path, arguments: &[&str]) -> String {
    let output = build(folder, arguments);
    assert_eq!((status(&output), out(&output).as_str()), (0, ""), "{}", err(&output));
    err(&output)
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Every file below a folder, with its bytes.
fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(at) = folders.pop() {
        for name in listing(&folder.join(&at)) {
            let path = if at.is_empty() { name } else { format!("{at}/{name}") };
            if folder.join(&path).is_dir() {
                folders.push(path);
            } else {
                files.push((path.clone(), fs::read(folder.join(&path)).expect("it can be read")));
            }
        }
    }
    files.sort();
    files
}

fn names(folder: &Path) -> Vec<String> {
    all(folder).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn the_samples_are_as_they_should_be() {
    let output = build(Path::new(env!("CARGO_MANIFEST_DIR")), &["--check", "samples"]);
    assert_eq!((status(&output), out(&output).as_str()), (0, ""), "{}", err(&output));
}

#[test]
fn everything_stands_beside_its_topology_and_is_written_once() {
    let folder = folder(&[
        ("web.hopmap.yaml", GOOD.as_bytes()),
        ("a/topology.yaml", VIEWED.as_bytes()),
        ("a/other.yaml", b"no topology of ours"),
        (".hidden/topology.yaml", WRONG.as_bytes()),
        ("target/topology.yaml", WRONG.as_bytes()),
        ("a/node_modules/topology.yaml", WRONG.as_bytes()),
    ]);
    let told = built(folder.path(), &[]);
    assert_eq!(told.matches("wrote ").count(), 7, "{told}");
    let made = ["a/topology.ja.md", "a/topology.md", "a/topology.small.svg", "a/topology.svg"];
    for file in made.iter().chain(&["web.ja.md", "web.md", "web.svg"]) {
        assert!(told.contains(&format!("wrote {file}\n")), "{file}: {told}");
    }
    assert_eq!(names(folder.path()).len(), 6 + 7);
    // What single commands write is the same.
    let before = all(folder.path());
    for arguments in [
        &["render", "web.hopmap.yaml", "a/topology.yaml"][..],
        &["render", "--view", "small", "a/topology.yaml"],
        &["doc", "web.hopmap.yaml", "a/topology.yaml"],
        &["doc", "--lang", "ja", "web.hopmap.yaml", "a/topology.yaml"],
    ] {
        assert_eq!(status(&run_in(folder.path(), arguments)), 0);
    }
    assert!(before == all(folder.path()), "single commands write other bytes");

    let stamp = |file: &str| fs::metadata(folder.path().join(file)).and_then(|found| found.modified()).ok();
    fs::remove_file(folder.path().join("web.svg")).expect("it was written");
    let kept = stamp("web.md");
    let again = built(folder.path(), &[]);
    assert!(again.contains("wrote web.svg\n6 other files are as they should be"), "{again}");
    assert_eq!(stamp("web.md"), kept);
    assert!(built(folder.path(), &[]).contains("all 7 files are as they should be"));
    assert!(before == all(folder.path()));
    assert!(built(folder.path(), &["--check"]).contains("all 7 files"));
}
