//! What stands in the folder of a `build`: projects of their own, outputs of builds before, odd names, links, other line
//! ends, what may not be written. Each is done right, or refused with nothing half written.

use std::fs;
use std::path::Path;

use crate::build::{all, build, built, names, read};
use crate::cli::{GOOD, err, folder, out, status};

/// Refused, with nothing written; gives what is told.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let before = all(folder);
    let output = build(folder, arguments);
    assert_eq!((status(&output), out(&output).as_str()), (2, ""), "{}", err(&output));
    assert!(before == all(folder), "something was written");
    err(&output)
}

/// Built twice, and nothing is stale in between; gives what was told first.
fn settled(folder: &Path, arguments: &[&str]) -> String {
    let told = built(folder, arguments);
    built(folder, &[&["--check"], arguments].concat());
    let before = all(folder);
    assert!(built(folder, arguments).contains("as they should be"));
    assert!(before == all(folder));
    told
}

#[test]
fn a_project_of_its_own_is_left_to_its_own_settings() {
    let inner = b"[build]\nindex = \"index.md\"\nlanguages = [\"ja\"]\n";
    let folder = folder(&[
        ("topology.yaml", GOOD.as_bytes()),
        ("my web/hopmap.toml", inner),
        ("my web/topology.yaml", GOOD.as_bytes()),
        ("my web/deep/topology.yaml", GOOD.as_bytes()),
    ]);
    let web = folder.path().join("my web");
    built(folder.path(), &["my web"]);
    let before = all(&web);
    assert_eq!(before.len(), 3 + 2 + 2 + 1, "{:?}", names(&web));
    let told = settled(folder.path(), &[]);
    assert!(
        told.contains(
            "passed over my web: it has a hopmap.toml of its own; `hopmap build 'my web'` builds it\n"
        ),
        "{told}"
    );
    assert!(before == all(&web), "the outer build writes into it");
    // Seen from above, too.
    fs::remove_file(folder.path().join("topology.yaml")).expect("it is ours");
    for file in ["topology.md", "topology.ja.md", "topology.svg"] {
        fs::remove_file(folder.path().join(file)).expect("it was written");
    }
    let told = refused(folder.path(), &[]);
    assert!(told.contains("nothing-to-build") && told.contains("by itself"), "{told}");
    // Settings may be a link; a folder of that name is none.
    fs::create_dir_all(folder.path().join("odd/hopmap.toml")).expect("a folder in it");
    fs::write(folder.path().join("odd/topology.yaml"), GOOD).expect("a file in it");
    built(folder.path(), &[]);
    assert!(folder.path().join("odd/topology.svg").exists());
}

#[test]
fn markers_name_nothing_of_another_project() {
    let folder = folder(&[
        ("topology.yaml", GOOD.as_bytes()),
        ("web/hopmap.toml", b""),
        ("web/topology.yaml", GOOD.as_bytes()),
    ]);
    for (name, says) in [
        ("web/hopmap.toml", "an index lists the folder that is built"),
        ("web/topology.yaml", "it belongs to `web`, which has a hopmap.toml of its own"),
        ("./web/../web/topology.yaml", "it belongs to `web`"),
    ] {
        fs::write(
            folder.path().join("page.md"),
            format!("<!-- hopmap:begin {name} -->\n<!-- hopmap:end -->\n"),
        )
        .expect("a page in it");
        let told = refused(folder.path(), &[]);
        assert!(told.contains("error[bad-marker]") && told.contains("page.md:1:1"), "{told}");
        assert!(told.contains(says), "{told}");
    }
}

#[test]
fn patterns_take_no_outputs_and_no_settings() {
    for pattern in ["in/*", "**", "*"] {
        let settings = format!("[build]\ninclude = [\"{pattern}\"]\nsite = \"in/site\"\n");
        let folder = folder(&[
            ("hopmap.toml", settings.as_bytes()),
            ("in/web", GOOD.as_bytes()),
            ("web", GOOD.as_bytes()),
        ]);
        settled(folder.path(), &[]);
        assert_eq!(folder.path().join("in/web.svg").exists(), pattern != "*", "{pattern}");
    }
    let settings = b"[build]\ninclude = [\"web.yaml\", \"*.svg\"]\n";
    let folder = folder(&[("hopmap.toml", settings), ("web.yaml", GOOD.as_bytes()), ("a.svg", b"<svg/>")]);
    let told = built(folder.path(), &[]);
    assert!(told.contains("warning[unused-pattern]") && told.contains("hopmap.toml:2:24"), "{told}");
}

#[test]
fn every_letter_of_a_name_comes_through() {
    let odd = ["my app", "設計 図", "a%20b", "b#c", "it's", "c&d", "d(e)", "~f", "$g", "-h", "a--b"];
    let names: Vec<String> = odd.iter().map(|name| format!("in {name}/{name}.hopmap.yaml")).collect();
    let mut files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), GOOD.as_bytes())).collect();
    files.push(("hopmap.toml", b"[build]\nsite = \"the site\"\nindex = \"the index.md\"\n"));
    let folder = folder(&files);
    settled(folder.path(), &[]);
    for name in odd {
        let page = read(folder.path(), &format!("in {name}/{name}.md"));
        let encoded = name.replace('%', "%25").replace(' ', "%20").replace('#', "%23").replace('&', "&amp;");
        let written = encoded
            .replace('\'', "%27")
            .replace('(', "\\(")
            .replace(')', "\\)")
            .replace('~', "\\~")
            .replace('$', "\\$");
        assert!(page.contains(&format!("]({written}.svg)")), "{written}: {page}");
    }
    // In pages, every address leads to a file that is there.
    for (page, open, close) in [
        ("the index.md", "](", ") |"),
        ("the site/index.html", "href=\"", "\""),
        ("the site/in a%20b/a%20b.ja.html", "href=\"", "\""),
    ] {
        let text = read(folder.path(), page);
        let addresses = text.split(open).skip(1).filter_map(|piece| piece.split(close).next());
        let files: Vec<String> = addresses.map(unescaped).filter_map(|address| file_of(&address)).collect();
        assert!(files.len() >= 2, "{page}: {files:?}");
        for file in files {
            let target = folder.path().join(page).parent().expect("a folder").join(&file);
            assert!(target.exists(), "{page} leads to {file}");
        }
    }
}

/// An address without the escapes of Markdown and HTML.
fn unescaped(written: &str) -> String {
    let plain = written.replace("&amp;", "&#38;").replace('\\', "");
    let mut pieces = plain.split("&#");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (number, after) in pieces.filter_map(|piece| piece.split_once(';')) {
        out.extend(number.parse().ok().and_then(char::from_u32));
        out.push_str(after);
    }
    out
}

/// The file to which an address leads; `None`: a part of the same page, or a page of another site.
fn file_of(address: &str) -> Option<String> {
    let path = address.split('#').next().filter(|path| !path.is_empty() && !path.starts_with("https:"))?;
    let mut pieces = path.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).expect("two digits"));
        bytes.extend(piece[2..].bytes());
    }
    Some(String::from_utf8(bytes).expect("UTF-8"))
}

#[cfg(unix)]
#[test]
fn names_of_other_systems_come_through_or_are_refused() {
    let folder = folder(&[
        (" a .hopmap.yaml", GOOD.as_bytes()),
        ("b:c/d:e.hopmap.yaml", GOOD.as_bytes()),
        ("f?g.hopmap.yaml", GOOD.as_bytes()),
    ]);
    settled(folder.path(), &[]);
    assert!(read(folder.path(), "b:c/d:e.md").contains("](./d:e.svg)"));
    assert!(read(folder.path(), "f?g.md").contains("](f%3Fg.svg)"));

    for name in ["a\nb.hopmap.yaml", "a\\b.hopmap.yaml", "a\u{1b}[31m.hopmap.yaml"] {
        let folder = crate::cli::folder(&[(name, GOOD.as_bytes()), ("topology.yaml", GOOD.as_bytes())]);
        let told = refused(folder.path(), &[]);
        assert!(told.contains("error[unusable-name]") && told.contains("exclude"), "{told}");
        assert!(!told.contains(name) || name.contains('\\'), "{told}");
    }
    // Standard input is not read for a file of its name.
    let settings = b"[build]\ninclude = [\"**/-\"]\n";
    let folder = crate::cli::folder(&[("hopmap.toml", settings), ("in/-", GOOD.as_bytes())]);
    assert!(refused(folder.path(), &[]).contains("error[unusable-name]: `in/-`"));
}

#[test]
fn outputs_that_are_one_file_on_other_systems_are_refused() {
    let views = format!("{GOOD}views:\n  in: {{ hide: [users] }}\n  IN: {{ hide: [alb] }}\n");
    let folder = folder(&[("a.hopmap.yaml", views.as_bytes())]);
    let told = refused(folder.path(), &[]);
    assert!(
        told.contains("`a.hopmap.yaml` gives `a.in.svg` and `a.IN.svg`, which are one file on many systems"),
        "{told}"
    );
    let view = format!("{GOOD}views:\n  b: {{ hide: [users] }}\n");
    let folder =
        crate::cli::folder(&[("a.hopmap.yaml", view.as_bytes()), ("a.b.hopmap.yaml", GOOD.as_bytes())]);
    let told = refused(folder.path(), &[]);
    assert!(told.contains("`a.b.hopmap.yaml` and `a.hopmap.yaml` both give `a.b.svg`"), "{told}");
}

#[test]
fn other_line_ends_are_kept_and_not_stale() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    let folder = folder(&[
        ("topology.yaml", windows(GOOD).as_bytes()),
        ("hopmap.toml", b"[build]\r\nlanguages = [\"en\"]\r\nsite = \"site\"\r\nindex = \"index.md\"\r\n"),
    ]);
    settled(folder.path(), &[]);
    // As Git checks files out where lines end otherwise.
    for file in names(folder.path()).iter().filter(|file| *file != "topology.yaml" && *file != "hopmap.toml")
    {
        fs::write(folder.path().join(file), windows(&read(folder.path(), file))).expect("it was written");
    }
    let before = all(folder.path());
    built(folder.path(), &["--check"]);
    assert!(built(folder.path(), &[]).contains("all 6 files are as they should be"));
    assert!(before == all(folder.path()));
    let one = read(folder.path(), "topology.svg").replacen("\r\n", "\n", 1);
    fs::write(folder.path().join("topology.svg"), one).expect("it is ours");
    let check = build(folder.path(), &["--check"]);
    assert!(status(&check) == 1 && out(&check).starts_with("stale: topology.svg\n"), "{}", out(&check));
}

#[test]
fn what_may_not_be_written_stops_everything() {
    let folder = folder(&[("a/topology.yaml", GOOD.as_bytes()), ("b/topology.yaml", GOOD.as_bytes())]);
    built(folder.path(), &[]);
    let other = GOOD.replacen("Small", "Other", 1);
    for at in ["a", "b"] {
        fs::write(folder.path().join(at).join("topology.yaml"), &other).expect("it is ours");
    }
    let last = folder.path().join("b/topology.md");
    let writable = fs::metadata(&last).expect("it was written").permissions();
    let mut locked = writable.clone();
    locked.set_readonly(true);
    fs::set_permissions(&last, locked).expect("it is ours");
    let told = refused(folder.path(), &[]);
    assert!(told.contains("cannot write `b/topology.md`: it is read-only"), "{told}");
    fs::set_permissions(&last, writable).expect("it is ours");
    built(folder.path(), &[]);

    let folder = crate::cli::folder(&[
        ("topology.yaml", GOOD.as_bytes()),
        ("hopmap.toml", b"[build]\nout = \"x\"\n"),
        ("x", b"mine"),
    ]);
    let told = refused(folder.path(), &[]);
    assert!(told.contains("a part of its path is no folder"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_file_is_one_by_whatever_link_it_is_named() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[
        ("real/web.hopmap.yaml", GOOD.as_bytes()),
        ("page.md", b"<!-- hopmap:begin link/web.hopmap.yaml -->\n<!-- hopmap:end -->\n"),
    ]);
    symlink("real", folder.path().join("link")).expect("a link in it");
    settled(folder.path(), &[]);
    assert!(read(folder.path(), "page.md").contains("](real/web.svg)"));

    let picture = folder.path().join("real/web.svg");
    let elsewhere = folder.path().join("kept.svg");
    fs::rename(&picture, &elsewhere).expect("it was written");
    symlink("../kept.svg", &picture).expect("a link in it");
    fs::write(&elsewhere, "mine").expect("it is ours");
    let told = refused(folder.path(), &[]);
    assert!(told.contains("it is a link, and what it leads to is not written over"), "{told}");
    assert_eq!(fs::read_to_string(elsewhere).ok().as_deref(), Some("mine"));
}
