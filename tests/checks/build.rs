//! `build` from outside: what is written, what is left alone, what is stale, and what is refused as a whole.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::cli::{GOOD, err, folder, listing, out, run_in, status};

const VIEWED: &str = "hopmap: 1\ntitle: { en: Two, ja: 二つ }\nresources:\n  users: { kind: users }\n  alb: { kind: alb, \
                      scheme: internet-facing }\nlinks:\n  - users -> alb: HTTPS\nviews:\n  small: { title: Small, hide: [users] }\n";
const WRONG: &str = "hopmap: 1\nresources:\n  db: { kind: arora }\n";

pub fn build(folder: &Path, arguments: &[&str]) -> Output {
    run_in(folder, &[&["build"], arguments].concat())
}

/// Builds what must be right.
pub fn built(folder: &Path, arguments: &[&str]) -> String {
    let output = build(folder, arguments);
    assert_eq!((status(&output), out(&output).as_str()), (0, ""), "{}", err(&output));
    err(&output)
}

pub fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Every file below a folder, with its bytes.
pub fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
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

pub fn names(folder: &Path) -> Vec<String> {
    all(folder).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn the_samples_are_as_they_should_be() {
    for folder in ["samples", "samples/repository"] {
        let output = build(Path::new(env!("CARGO_MANIFEST_DIR")), &["--check", folder]);
        assert_eq!((status(&output), out(&output).as_str()), (0, ""), "{folder}: {}", err(&output));
    }
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

#[test]
fn stale_outputs_are_told_with_the_command_that_mends_them() {
    let folder = folder(&[("my docs/web.hopmap.yaml", GOOD.as_bytes())]);
    let page = "my docs/web.md";
    built(folder.path(), &["my docs"]);
    let right = read(folder.path(), page);
    fs::write(folder.path().join(page), right.replacen("# Small", "# Smell", 1)).expect("it is ours");
    fs::remove_file(folder.path().join("my docs/web.svg")).expect("it was written");
    let before = all(folder.path());
    let check = build(folder.path(), &["--check", "my docs"]);
    assert_eq!(status(&check), 1, "{}", err(&check));
    assert_eq!(
        out(&check),
        "missing: my docs/web.svg\n\
         stale: my docs/web.md\n  line 3\n  - # Smell\n  - \n  - ## Overview\n  + # Small\n  + \n  + ## Overview\n\n\
         2 of 3 files are not as the topologies say; this mends it:\n\n    hopmap build 'my docs'\n"
    );
    assert!(before == all(folder.path()), "--check writes nothing");
    built(folder.path(), &["my docs"]);
    assert_eq!(read(folder.path(), page), right);
    built(folder.path(), &["--check", "my docs"]);
    // Words around the markers are nobody's business.
    fs::write(folder.path().join(page), format!("Mine.\n\n{right}")).expect("it is ours");
    built(folder.path(), &["--check", "my docs"]);
}

#[test]
fn one_wrong_topology_and_nothing_is_written() {
    let folder = folder(&[
        ("good.hopmap.yaml", GOOD.as_bytes()),
        ("a/topology.yaml", WRONG.as_bytes()),
        ("b/topology.yaml", b"hopmap: 1\nresorces: {}\n"),
        ("c.md", b"x\n\n<!-- hopmap:begin good.hopmap.yaml -->\n"),
        ("d.md", b"<!-- hopmap:begin gone.yaml -->\n<!-- hopmap:end -->\n"),
    ]);
    let before = all(folder.path());
    for arguments in [&[][..], &["--check"]] {
        let output = build(folder.path(), arguments);
        let told = err(&output);
        assert_eq!((status(&output), out(&output).as_str()), (2, ""), "{told}");
        for place in ["a/topology.yaml:3:15", "b/topology.yaml:2:1", "c.md:3:1", "d.md:1:1"] {
            assert!(told.contains(place), "{place}: {told}");
        }
        assert!(told.contains("there is no such file") && told.contains("has no `hopmap:end`"), "{told}");
        assert!(before == all(folder.path()));
    }
}

#[test]
fn pages_keep_every_byte_outside_their_markers() {
    let begin = |file: &str| format!("<!-- hopmap:begin {file} -->");
    let end = "<!-- hopmap:end -->";
    let around = ["\u{feff}# Mine  \n\ttabs\n\n", "\n\nbetween *both* \n\n", "\n<!-- other -->\nno line end"];
    let page = |a: &str, b: &str| {
        let [first, second, third] = around;
        format!(
            "{first}{}\n{a}{end}{second}{}\n{b}{end}{third}",
            begin("../web.yaml"),
            begin("./in/topology.yaml")
        )
    };
    let code = format!("```md\n{}\nold\n{end}\n```\n", begin("../../../etc/passwd"));
    let windows = format!("one\r\n\r\n{}\r\n{end}\r\ntwo\r\n", begin("web.yaml"));
    let folder = folder(&[
        ("web.yaml", GOOD.as_bytes()),
        ("docs/in/topology.yaml", VIEWED.as_bytes()),
        ("docs/README.md", page("old\n", "").as_bytes()),
        ("docs/README.ja.md", page("", "x\n\n- y\n").as_bytes()),
        ("docs/code.md", code.as_bytes()),
        ("windows.md", windows.as_bytes()),
        ("latin.md", b"caf\xe9\n"),
        ("stdin.md", b"<!-- hopmap:begin - -->\n\nkept\n\n<!-- hopmap:end -->\n"),
    ]);
    let untouched = |file: &str| fs::read(folder.path().join(file)).expect("it is there");
    let before = ["docs/code.md", "latin.md", "stdin.md"].map(untouched);
    built(folder.path(), &[]);
    assert_eq!(before, ["docs/code.md", "latin.md", "stdin.md"].map(untouched));
    for (file, heading, other) in
        [("docs/README.md", "## Overview", "# Two"), ("docs/README.ja.md", "## 概要", "# 二つ")]
    {
        let text = read(folder.path(), file);
        let mut rest = text.as_str();
        for piece in around {
            let at = rest.find(piece).unwrap_or_else(|| panic!("{piece:?} in {text}"));
            rest = &rest[at + piece.len()..];
        }
        assert!(text.starts_with(around[0]) && rest.is_empty(), "{text}");
        assert_eq!(text.matches(heading).count(), 2, "{text}");
        assert!(text.contains("# Small\n") && text.contains(other), "{text}");
        // Links lead from the page to the pictures, which a marker is enough for.
        assert!(text.contains("](../web.svg)") && text.contains("](in/topology.svg)"), "{text}");
        assert!(text.contains("](in/topology.small.svg)"), "{text}");
    }
    let windows = read(folder.path(), "windows.md");
    assert_eq!(windows.matches('\n').count(), windows.matches("\r\n").count());
    assert!(windows.starts_with("one\r\n\r\n<!--") && windows.ends_with("-->\r\ntwo\r\n"), "{windows}");
    let svg = run_in(folder.path(), &["render", "web.yaml", "-o", "-"]);
    assert_eq!(read(folder.path(), "web.svg"), out(&svg));
    assert!(!folder.path().join("web.md").exists(), "only a marker has named it");
    built(folder.path(), &["--check"]);
}

#[test]
fn markers_stay_in_the_folder_that_is_built() {
    let outer = folder(&[("secret.yaml", GOOD.as_bytes()), ("in/topology.yaml", GOOD.as_bytes())]);
    let inner = outer.path().join("in");
    let mut outside = vec!["../secret.yaml", "/etc/passwd", "a/../../secret.yaml", "~/x", "http://x/y"];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(outer.path(), inner.join("up")).expect("a link in it");
        outside.push("up/secret.yaml");
    }
    for name in outside {
        let page = format!("<!-- hopmap:begin {name} -->\n<!-- hopmap:end -->\n");
        fs::write(inner.join("page.md"), &page).expect("a page in it");
        for (from, arguments) in [(inner.as_path(), &[][..]), (outer.path(), &["in"])] {
            let output = build(from, arguments);
            let told = err(&output);
            assert_eq!(status(&output), 2, "{name}: {told}");
            assert!(told.contains("error[bad-marker]") && told.contains("page.md:1:1"), "{name}: {told}");
        }
        assert_eq!(read(&inner, "page.md"), page);
        assert!(!inner.join("topology.svg").exists());
    }
}

#[test]
fn words_of_the_user_are_not_written_over() {
    let mine: &[u8] = b"# Mine\n";
    let folder = folder(&[("topology.yaml", GOOD.as_bytes()), ("topology.ja.md", mine)]);
    let output = build(folder.path(), &[]);
    assert_eq!(status(&output), 2);
    assert!(
        err(&output).contains("error[no-place]") && err(&output).contains("topology.ja.md"),
        "{}",
        err(&output)
    );
    assert_eq!(listing(folder.path()), ["topology.ja.md", "topology.yaml"]);
}

#[test]
fn settings_say_what_is_built_and_where() {
    let settings = "# ours\n[build]\ninclude = [\"**/*.net.yaml\"]\nexclude = [\"drafts\", \"**/old-*\"]\nout = \"site/./pictures\"\n\
                    languages = [\"ja\"]\nthemes = [\"default\", \"looks/print.toml\"]\nindex = \"site/index.md\"\n";
    let theme =
        include_str!("../../themes/default.toml").replacen("name = \"default\"", "name = \"print\"", 1);
    let folder = folder(&[
        ("hopmap.toml", settings.as_bytes()),
        ("looks/print.toml", theme.as_bytes()),
        ("a.net.yaml", VIEWED.as_bytes()),
        ("sub/b.net.yaml", GOOD.as_bytes()),
        ("sub/old-b.net.yaml", WRONG.as_bytes()),
        ("drafts/c.net.yaml", WRONG.as_bytes()),
        ("topology.yaml", WRONG.as_bytes()),
        ("README.md", b"<!-- hopmap:begin hopmap.toml -->\n<!-- hopmap:end -->\n"),
    ]);
    built(folder.path(), &[]);
    let made: Vec<String> =
        names(folder.path()).into_iter().filter(|name| name.starts_with("site/")).collect();
    assert_eq!(
        made,
        [
            "site/index.md",
            "site/pictures/a.net.ja.md",
            "site/pictures/a.net.print.svg",
            "site/pictures/a.net.small.print.svg",
            "site/pictures/a.net.small.svg",
            "site/pictures/a.net.svg",
            "site/pictures/sub/b.net.ja.md",
            "site/pictures/sub/b.net.print.svg",
            "site/pictures/sub/b.net.svg",
        ]
    );
    assert_eq!(names(folder.path()).len(), 8 + made.len());
    let document = read(folder.path(), "site/pictures/sub/b.net.ja.md");
    assert!(document.starts_with("<!-- hopmap:begin ../../../sub/b.net.yaml -->\n"), "{document}");
    assert!(document.contains("](b.net.svg)") && document.contains("## 概要"), "{document}");
    assert!(read(folder.path(), "site/pictures/a.net.svg").contains("二つ"));
    let index = read(folder.path(), "site/index.md");
    assert!(index.starts_with("<!-- hopmap:begin ../hopmap.toml -->\n\n# アーキテクチャ\n"), "{index}");
    assert!(index.contains("| [二つ](pictures/a.net.ja.md) | パブリック 1 個 |"), "{index}");
    assert!(index.contains("[SVG](pictures/sub/b.net.svg)"), "{index}");
    let readme = read(folder.path(), "README.md");
    assert!(readme.contains("[Small](site/pictures/sub/b.net.ja.md)"), "{readme}");
    built(folder.path(), &["--check"]);
    // A build that fails leaves no folder behind.
    fs::remove_dir_all(folder.path().join("site")).expect("it was made");
    fs::create_dir_all(folder.path().join("site/index.md")).expect("a folder in the way");
    assert_eq!(status(&build(folder.path(), &[])), 2);
    assert_eq!(listing(&folder.path().join("site")), ["index.md"]);
}

#[test]
fn slips_in_the_settings_are_told_with_their_places() {
    let settings = "[build]\ninclud = []\nexclude = [\"a[b]\", 3]\nout = \"../up\"\nlanguages = [\"jp\"]\n\
                    themes = [\"drak\"]\ndeny = \"eror\"\nindex = \"x.html\"\n[biuld]\n";
    let folder = folder(&[("hopmap.toml", settings.as_bytes()), ("topology.yaml", GOOD.as_bytes())]);
    let output = build(folder.path(), &[]);
    let told = err(&output);
    assert_eq!(status(&output), 2, "{told}");
    for (line, words) in [
        (2, "did you mean `include`?"),
        (3, "a pattern has `*`"),
        (3, "`exclude` is a list of texts"),
        (4, "`out` is a plain relative path"),
        (5, "did you mean `ja`?"),
        (6, "theme `drak`"),
        (7, "did you mean `error`?"),
        (8, "ends in `.md`"),
        (9, "did you mean `build`?"),
    ] {
        assert!(
            told.contains(&format!("hopmap.toml:{line}:")) && told.contains(words),
            "{line} {words}: {told}"
        );
    }
    for (text, words) in [
        ("[build", "bad-hopmap-toml"),
        ("build = 1", "`build` is a table"),
        ("[build]\ninclude = []", "`include` is empty"),
        ("[build]\nlanguages = []", "`languages` is empty"),
        ("[build]\nthemes = [\"default\", \"default\"]", "twice"),
        ("[build]\nthemes = [\"../x.toml\"]", "outside the folder of hopmap.toml"),
        ("[build]\nindex = \"topology.md\"", "both give `topology.md`"),
        ("[build]\ninclude = [\"**/*.yml\"]", "nothing-to-build"),
        ("[build]\ninclude = \"a\"", "list of texts"),
    ] {
        fs::write(folder.path().join("hopmap.toml"), text).expect("it is ours");
        let output = build(folder.path(), &[]);
        assert_eq!(status(&output), 2, "{text}: {}", err(&output));
        assert!(err(&output).contains(words), "{text}: {}", err(&output));
    }
    assert_eq!(listing(folder.path()), ["hopmap.toml", "topology.yaml"]);
}

#[test]
fn a_pattern_that_fits_nothing_is_only_a_warning() {
    let folder = folder(&[
        ("hopmap.toml", b"[build]\ninclude = [\"topology.yaml\", \"*.yml\"]\n"),
        ("topology.yaml", GOOD.as_bytes()),
    ]);
    let told = built(folder.path(), &[]);
    assert!(told.contains("warning[unused-pattern]") && told.contains("hopmap.toml:2:29"), "{told}");
    assert!(folder.path().join("topology.svg").exists());
}

#[test]
fn two_outputs_never_have_one_name() {
    let folder = folder(&[("topology.yaml", GOOD.as_bytes()), ("topology.hopmap.yaml", GOOD.as_bytes())]);
    let output = build(folder.path(), &[]);
    assert_eq!(status(&output), 2);
    for file in ["topology.svg", "topology.md", "topology.ja.md"] {
        let told = format!("`topology.hopmap.yaml` and `topology.yaml` both give `{file}`");
        assert!(err(&output).contains(&told), "{told}: {}", err(&output));
    }
    assert_eq!(listing(folder.path()), ["topology.hopmap.yaml", "topology.yaml"]);
}

#[test]
fn denied_findings_are_written_and_told() {
    let doubtful = GOOD.replace("users -> alb: HTTPS", "users -> alb: { label: HTTPS, expect: private }");
    let folder = folder(&[("topology.yaml", doubtful.as_bytes())]);
    assert!(built(folder.path(), &[]).contains("topology.yaml: 1 error"));
    assert_eq!(status(&build(folder.path(), &["--deny", "error"])), 1);
    assert_eq!(status(&build(folder.path(), &["--check", "--deny", "error"])), 1);
    fs::write(folder.path().join("hopmap.toml"), "[build]\ndeny = \"warning\"\n").expect("a file in it");
    fs::remove_file(folder.path().join("topology.svg")).expect("it was written");
    assert_eq!(status(&build(folder.path(), &[])), 1);
    assert!(folder.path().join("topology.svg").exists(), "findings are in the picture");
}

#[test]
fn one_thread_and_many_give_the_same_bytes() {
    let names: Vec<String> = (0..12).map(|at| format!("t{at}/topology.yaml")).collect();
    let texts: Vec<String> = (0..12).map(|at| VIEWED.replace("Two", &format!("Two {at}"))).collect();
    let files: Vec<(&str, &[u8])> =
        names.iter().zip(&texts).map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let (one, many) = (folder(&files), folder(&files));
    let told = [built(one.path(), &["--jobs", "1"]), built(many.path(), &["--jobs", "8"])];
    assert_eq!(told[0], told[1]);
    let (one, many) = (all(one.path()), all(many.path()));
    assert_eq!(one.len(), 12 * 5);
    assert!(one == many);
}

#[test]
fn a_folder_without_topologies_is_a_mistake() {
    let folder = folder(&[("a.md", b"# no topology\n")]);
    for arguments in [&[][..], &["--check", "."], &["a.md"], &["gone"]] {
        let output = build(folder.path(), arguments);
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert!(err(&output).contains("error["), "{}", err(&output));
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_out_of_the_folder() {
    let outer = folder(&[
        ("away/topology.yaml", WRONG.as_bytes()),
        ("away/page.md", b"<!-- hopmap:begin x -->\n"),
        ("in/topology.yaml", GOOD.as_bytes()),
        ("in/hopmap.toml", b"[build]\nout = \"site/deep\"\n"),
    ]);
    let link = |to: &str, name: &str| {
        std::os::unix::fs::symlink(outer.path().join(to), outer.path().join(name)).expect("a link in it");
    };
    link("away", "in/more");
    link("away/page.md", "in/page.md");
    built(&outer.path().join("in"), &[]);
    fs::remove_dir_all(outer.path().join("in/site")).expect("it was made");
    link("away", "in/site");
    let output = build(&outer.path().join("in"), &[]);
    assert_eq!(status(&output), 2);
    assert!(err(&output).contains("a link leads out"), "{}", err(&output));
    assert_eq!(names(&outer.path().join("away")), ["page.md", "topology.yaml"]);
}

#[test]
fn a_site_has_a_page_for_each_topology_and_language_and_loads_nothing() {
    let hostile = GOOD.replacen("title: Small", "title: '<script>x</script> {1}'", 1);
    let folder = folder(&[
        ("hopmap.toml", b"[build]\nsite = \"public\"\n"),
        ("web.hopmap.yaml", hostile.as_bytes()),
        ("a/topology.yaml", VIEWED.as_bytes()),
    ]);
    assert_ne!(hostile, GOOD);
    built(folder.path(), &["--jobs", "1"]);
    let made = |ending: &str| -> Vec<String> {
        let all = names(folder.path()).into_iter();
        all.filter(|name| name.starts_with("public/") && name.ends_with(ending)).collect()
    };
    let pages = made(".html");
    let wanted = [
        "public/a/topology.html",
        "public/a/topology.ja.html",
        "public/index.html",
        "public/index.ja.html",
        "public/web.html",
        "public/web.ja.html",
    ];
    assert_eq!(pages, wanted);
    let pictures = ["a/topology.ja.svg", "a/topology.svg", "web.ja.svg", "web.svg"];
    assert_eq!(made(".svg"), pictures.map(|name| format!("public/pictures/{name}")));
    let index = read(folder.path(), "public/index.ja.html");
    for name in ["a/topology", "web"] {
        let card = format!("<a href=\"{name}.ja.html&#35;picture\"><img src=\"pictures/{name}.ja.svg\" alt=");
        assert!(index.contains(&card), "{card}: {index}");
    }
    assert!(read(folder.path(), "public/pictures/a/topology.ja.svg").contains("二つ</title>"));
    for page in &pages {
        let text = read(folder.path(), page);
        assert!(text.starts_with("<!DOCTYPE html>\n") && text.ends_with("</html>\n"), "{page}");
        assert!(!text.contains("<script") && !text.contains("src=\"http"), "{page}");
    }
    let viewed = read(folder.path(), "public/a/topology.ja.html");
    assert_eq!(viewed.matches("<svg ").count(), 2, "the whole and the view");
    assert!(viewed.contains("href=\"../index.ja.html\"") && viewed.contains("href=\"topology.html\""));
    let before = all(folder.path());
    built(folder.path(), &["--jobs", "4"]);
    assert!(before == all(folder.path()), "the bytes depend on threads");

    fs::write(folder.path().join("public/web.html"), "mine").expect("written");
    let check = build(folder.path(), &["--check"]);
    assert_eq!(status(&check), 1);
    assert!(
        out(&check).contains("stale: public/web.html") && out(&check).contains("hopmap build"),
        "{}",
        out(&check)
    );
    fs::write(folder.path().join("hopmap.toml"), "[build]\nsite = \"../out\"\n").expect("written");
    let outside = build(folder.path(), &[]);
    assert_eq!(status(&outside), 2, "{}", err(&outside));
}

#[test]
fn the_index_names_patterns() {
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/s01-alb-front/topology.yaml"))
        .expect("the sample");
    let folder = folder(&[
        ("hopmap.toml", b"[build]\nsite = \"site\"\nindex = \"index.md\"\n"),
        ("topology.yaml", &text),
    ]);
    built(folder.path(), &[]);
    let title = "ALB as the front door";
    let index = read(folder.path(), "index.md");
    assert!(index.contains("| Topology | Hops by class | Findings | Patterns | Diagram |"), "{index}");
    assert!(index.contains(title), "{index}");
    assert!(read(folder.path(), "site/index.html").contains(title));
}

#[test]
fn two_topologies_cannot_have_one_page() {
    let folder =
        folder(&[("hopmap.toml", b"[build]\nsite = \"site\"\n"), ("index.hopmap.yaml", GOOD.as_bytes())]);
    let output = build(folder.path(), &[]);
    assert_eq!(status(&output), 2);
    assert!(err(&output).contains("site/index.html"), "{}", err(&output));
    assert_eq!(names(folder.path()), ["hopmap.toml", "index.hopmap.yaml"], "nothing is written");
}
