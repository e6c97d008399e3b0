//! The preprocessor of mdBook from outside: what it is asked, hostile books, many blocks, the folder it may read.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const OPENING: &str = "<!-- hopmap --><div class=\"hopmap";

fn run(folder: &Path, arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hopmap"))
        .arg("mdbook")
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses early closes its input.
    let _ = child.stdin.take().expect("it was asked for").write_all(stdin);
    child.wait_with_output().expect("the program ends")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Hands over a book of these chapters; gives what their contents have become.
fn contents(folder: &Path, chapters: &[(&str, &str)]) -> Result<Vec<String>, String> {
    let items: Vec<Value> = chapters
        .iter()
        .map(|(path, content)| json!({ "Chapter": { "name": path, "path": path, "content": content, "sub_items": [] } }))
        .collect();
    let handed = json!([{ "root": ".", "renderer": "html", "mdbook_version": "0.5.4" }, { "items": items }]);
    let output = run(folder, &[], handed.to_string().as_bytes());
    if output.status.code() != Some(0) {
        assert!(output.stdout.is_empty(), "a book that is refused is not given back");
        return Err(told(&output));
    }
    let given: Value = serde_json::from_slice(&output.stdout).expect("it gives JSON");
    let items = given["items"].as_array().expect("it gives items").clone();
    Ok(items.iter().map(|item| item["Chapter"]["content"].as_str().unwrap_or_default().to_owned()).collect())
}

#[test]
fn questions_are_answered_without_reading_a_book() {
    let folder = folder();
    for (renderer, status) in [("html", 0), ("markdown", 0), ("epub", 1), ("linkcheck", 1), ("", 1)] {
        let output = run(folder.path(), &["supports", renderer], b"");
        assert_eq!(output.status.code(), Some(status), "{renderer}");
        assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{renderer}");
    }
}

#[test]
fn installing_changes_two_lines_once() {
    let folder = folder();
    let path = folder.path().join("docs/book.toml");
    fs::create_dir(folder.path().join("docs")).expect("a folder in it");
    let missing = run(folder.path(), &["install", "docs"], b"");
    assert_eq!(missing.status.code(), Some(2));
    assert!(told(&missing).contains("there is no such file"), "{}", told(&missing));

    let book = "# mine\n[book]\ntitle = 'x' # here\n";
    fs::write(&path, book).expect("a file in it");
    let first = run(folder.path(), &["install", "docs"], b"");
    assert_eq!((first.status.code(), first.stdout.len()), (Some(0), 0), "{}", told(&first));
    assert!(told(&first).contains("added `[preprocessor.hopmap]`"), "{}", told(&first));
    let installed = fs::read_to_string(&path).expect("it is there");
    assert_eq!(
        installed,
        format!("{book}\n[preprocessor.hopmap]\ncommand = \"hopmap mdbook\"\nafter = [\"links\"]\n")
    );
    let again = run(&folder.path().join("docs"), &["install"], b"");
    assert_eq!(again.status.code(), Some(0));
    assert!(told(&again).contains("nothing was changed"), "{}", told(&again));
    assert_eq!(fs::read_to_string(&path).expect("it is there"), installed);
    assert_eq!(fs::read_dir(folder.path().join("docs")).expect("it is there").count(), 1);
}

#[test]
fn what_is_no_book_ends_with_a_line_and_nothing_given_back() {
    let folder = folder();
    let deep = "[".repeat(100_000);
    let chapters = r#"{"Chapter":{"content":"","sub_items":["#.repeat(5000);
    let nested = format!("[{{}},{{\"items\":[{chapters}");
    let cut = r#"[{"root":"."},{"items":[{"Chapter":{"name":"a","#;
    for stdin in [b"" as &[u8], b"[", b"\xff\xfe", cut.as_bytes(), deep.as_bytes(), nested.as_bytes()] {
        let output = run(folder.path(), &[], stdin);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        let told = told(&output);
        assert!(told.contains("error[bad-book]") && told.len() < 1000, "{told}");
    }
}

const HOSTILE: &[&str] = &[
    "{{#include /etc/passwd}}",
    "{{#title x}} }} {{ \\\\{{#include a}}",
    "</text></svg></div></figure>",
    "--> <!-- x -->",
    "a\\n\\nb\\n\\n    c\\n- d\\n# e",
    "[x](javascript:1) ![y](http://z) <http://a>",
    "`a` ``b`` ```hopmap ~~~",
    "<b onclick=x>y</b> <script>z</script> &lt;i&gt; &#60;",
    "| a | b | $x$ \\\\(y\\\\) :tada: *e* _f_ **g** ~~h~~",
    "受付 العربية \u{202e}x\u{200b}",
];

#[test]
fn no_label_leaves_its_line() {
    let folder = folder();
    let blocks: Vec<String> = HOSTILE
        .iter()
        .map(|label| {
            let label = label.replace('"', "");
            format!(
                "```hopmap show=diagram,hops,findings,inventory\nhopmap: 1\ntitle: \"{label}\"\nresources:\n  \
                 a: {{ kind: client, label: \"{label}\" }}\n  b: {{ kind: alb, scheme: internet-facing, label: \"{label}\", \
                 description: \"{label}\" }}\nlinks:\n  - a -> b: \"{label}\"\n```\n"
            )
        })
        .collect();
    for prefix in ["", "> ", "  ", "- ", "1. > "] {
        let later = prefix.replace(['-', '1', '.'], " ");
        let indented = |block: &str| {
            let lines = block.lines().enumerate();
            lines
                .map(|(at, line)| format!("{}{line}\n", if at == 0 { prefix } else { &later }))
                .collect::<String>()
        };
        let pages: Vec<String> =
            blocks.iter().map(|block| format!("Before *it*.\n\n{}after\n", indented(block))).collect();
        let chapters: Vec<(&str, &str)> = pages.iter().map(|page| ("a.md", page.as_str())).collect();
        let given = contents(folder.path(), &chapters).unwrap_or_else(|told| panic!("{told}"));
        for page in given {
            let line =
                page.strip_prefix(&format!("Before *it*.\n\n{prefix}")).expect("what stands before stays");
            let line = line.strip_suffix("\nafter\n").expect("what stands after stays");
            assert!(line.starts_with(OPENING) && line.ends_with("</div>"), "{line}");
            for live in ["\n", "{{", "}}", "<script", "<b", "<img", "javascript:", "`", "*", "](", "\u{202e}"]
            {
                assert!(!line.contains(live), "{live:?} in {line}");
            }
            // A second run finds nothing more to do.
            assert_eq!(contents(folder.path(), &[("a.md", &page)]).as_deref(), Ok(&[page][..]));
        }
    }
}

#[test]
fn many_blocks_have_their_own_ids_and_the_same_bytes_each_time() {
    let folder = folder();
    let block = "```hopmap\nhopmap: 1\nresources: { a: { kind: client }, b: { kind: lambda } }\nlinks: [a -> b]\n```\n";
    let page = block.repeat(20);
    let chapters = [("a.md", page.as_str()), ("b/a.md", &page), ("a.md", &page)];
    let given = contents(folder.path(), &chapters).expect("it is right");
    let ids: Vec<&str> = given
        .iter()
        .flat_map(|page| page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()))
        .collect();
    let different: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(different.len(), ids.len());
    assert!(ids.len() >= 60 * 3);
    assert_eq!(contents(folder.path(), &chapters).as_ref(), Ok(&given));
    // A block more in one chapter changes nothing in another.
    let longer = page.clone() + block;
    let again = contents(folder.path(), &[("a.md", &longer), ("b/a.md", &page)]).expect("it is right");
    assert_eq!(again[1], given[1]);
    assert!(again[0].starts_with(&given[0]));
}

#[test]
fn files_come_from_the_book_only() {
    let outer = folder();
    let book = outer.path().join("book");
    fs::create_dir_all(book.join("src/part")).expect("a folder in it");
    let topology = "hopmap: 1\nresources: { a: { kind: client }, b: { kind: lambda } }\nlinks: [a -> b]\n";
    fs::write(outer.path().join("secret.yaml"), topology).expect("a file in it");
    fs::write(book.join("shared.yaml"), topology).expect("a file in it");
    fs::create_dir(book.join("src/part/more")).expect("a folder in it");
    fs::write(book.join("src/part/more/shared.yaml"), topology).expect("a file in it");
    let including = "hopmap: 1\ninclude: [more/shared.yaml]\nresources: {}\n";
    fs::write(book.join("src/part/with.yaml"), including).expect("a file in it");
    let drawn = |file: &str| contents(&book, &[("part/a.md", &format!("```hopmap file={file}\n```\n"))]);
    assert!(drawn("../../shared.yaml").is_ok());
    assert!(drawn("with.yaml").is_ok(), "{:?}", drawn("with.yaml"));
    for outside in ["../../../secret.yaml", "/etc/passwd", "C:\\x", "~/x", "http://x/y", "%2e%2e/x"] {
        let told = drawn(outside).expect_err(outside);
        assert!(told.contains("error[cannot-read]") && told.contains("src/part/a.md"), "{outside}: {told}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(outer.path().join("secret.yaml"), book.join("src/part/link.yaml"))
            .expect("a link in it");
        std::os::unix::fs::symlink(outer.path(), book.join("src/part/up")).expect("a link in it");
        for link in ["link.yaml", "up/secret.yaml"] {
            assert!(drawn(link).expect_err(link).contains("outside the folder of the book"), "{link}");
        }
    }
}

#[test]
fn a_flood_of_errors_is_cut() {
    let folder = folder();
    let page = "```hopmap\nhopmap: 1\nresources: { a: { kind: nothing } }\n```\n".repeat(50);
    let told = contents(folder.path(), &[("a.md", &page)]).expect_err("it is wrong");
    assert_eq!(told.matches("error[unknown-kind]").count(), 20);
    assert!(told.ends_with("and 30 more\n"), "{told}");
}
