//! The program from outside: commands, exit statuses, what is written and what is not.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_hopmap");

pub const GOOD: &str = "hopmap: 1\ntitle: Small\nresources:\n  users: { kind: users }\n  alb: { kind: alb, scheme: \
                    internet-facing }\nlinks:\n  - users -> alb: HTTPS\n";

/// A folder that is thrown away, with files in it.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("a folder in it");
        fs::write(path, bytes).expect("a file in it");
    }
    folder
}

pub fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    run_with(folder, arguments, b"")
}

pub fn run_with(folder: &Path, arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(PROGRAM)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses early closes its input: not ours to judge.
    let _ = child.stdin.take().expect("it was asked for").write_all(stdin);
    child.wait_with_output().expect("the program ends")
}

pub fn status(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("standard output is UTF-8")
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("standard error is UTF-8")
}

pub fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the folder can be listed")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

pub fn samples() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples"))
        .expect("there are samples")
        .map(|entry| entry.expect("an entry").path())
        .filter(|folder| folder.join("topology.yaml").is_file())
        .collect();
    folders.sort();
    folders
}

#[test]
fn outputs_stand_beside_the_input() {
    let folder = folder(&[("web.hopmap.yaml", GOOD.as_bytes()), ("sub/topology.yaml", GOOD.as_bytes())]);
    let render = run_in(folder.path(), &["render", "web.hopmap.yaml", "sub/topology.yaml"]);
    assert_eq!(status(&render), 0, "{}", err(&render));
    assert_eq!(out(&render), "");
    for arguments in [["doc", "--lang", "en", "web.hopmap.yaml"], ["doc", "--lang", "ja", "web.hopmap.yaml"]]
    {
        let doc = run_in(folder.path(), &arguments);
        assert_eq!(status(&doc), 0, "{}", err(&doc));
    }
    assert_eq!(listing(folder.path()), ["sub", "web.hopmap.yaml", "web.ja.md", "web.md", "web.svg"]);
    assert_eq!(listing(&folder.path().join("sub")), ["topology.svg", "topology.yaml"]);
    let markdown = fs::read_to_string(folder.path().join("web.md")).expect("it was written");
    assert!(markdown.contains("<!-- hopmap:begin web.hopmap.yaml -->"), "{markdown}");
    assert!(markdown.contains("web.svg"), "{markdown}");
}

#[test]
fn a_dash_is_standard_input_and_output() {
    let folder = folder(&[("a.yaml", GOOD.as_bytes())]);
    let from_file = run_in(folder.path(), &["render", "a.yaml", "-o", "-"]);
    let from_stdin = run_with(folder.path(), &["render", "-"], GOOD.as_bytes());
    assert_eq!(status(&from_file), 0, "{}", err(&from_file));
    assert_eq!(out(&from_file), out(&from_stdin));
    assert!(out(&from_file).starts_with("<svg"), "{}", out(&from_file));
    let json = GOOD_AS_JSON.as_bytes();
    assert_eq!(out(&run_with(folder.path(), &["render", "-"], json)), out(&from_file));
    assert_eq!(listing(folder.path()), ["a.yaml"]);
}

const GOOD_AS_JSON: &str = r#"{"hopmap": 1, "title": "Small", "resources": {"users": {"kind": "users"},
    "alb": {"kind": "alb", "scheme": "internet-facing"}}, "links": [{"users -> alb": "HTTPS"}]}"#;

#[test]
fn every_sample_gives_its_committed_bytes_anywhere() {
    let elsewhere = folder(&[]);
    for folder in samples() {
        let topology = folder.join("topology.yaml");
        let mut here = Command::new(PROGRAM);
        here.arg("render").arg("topology.yaml").args(["-o", "-"]).current_dir(&folder);
        let mut there = Command::new(PROGRAM);
        there.arg("render").arg(&topology).args(["-o", "-"]).current_dir(elsewhere.path());
        there.env_clear().env("LANG", "tr_TR.UTF-8").env("LC_ALL", "ja_JP.UTF-8").env("TZ", "Pacific/Apia");
        let committed = fs::read_to_string(folder.join("topology.svg")).expect("the picture is committed");
        for command in [&mut here, &mut there] {
            let output = command.stdin(Stdio::null()).output().expect("the program runs");
            assert_eq!(status(&output), 0, "{}: {}", folder.display(), err(&output));
            assert!(out(&output) == committed, "{} gives other bytes", folder.display());
        }
    }
    assert_eq!(listing(elsewhere.path()), Vec::<String>::new());
}

/// Inputs that are refused, and the code that says so.
fn bad_inputs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let text = |text: &str| text.as_bytes().to_vec();
    let with = |resources: &str, links: &str| {
        format!("hopmap: 1\nresources:\n{resources}links:\n{links}").into_bytes()
    };
    let mut bomb =
        String::from("hopmap: 1\nresources: {}\nlinks: []\ntitle: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let above = level - 1;
        bomb.push_str(&format!("p{level}: &a{level} [{}]\n", vec![format!("*a{above}"); 10].join(", ")));
    }
    vec![
        ("broken YAML", text("hopmap: 1\nresources: {users: { kind: users }\n"), "syntax"),
        ("a list at the top", text("- a\n- b\n"), ""),
        ("nothing", text(""), "empty-file"),
        ("only a comment", text("# nothing\n"), "empty-file"),
        ("an unknown key", text("hopmap: 1\nresorces: {}\n"), "unknown-key"),
        ("an unknown kind", with("  a: { kind: arora }\n", "  []\n"), "unknown-kind"),
        ("a duplicate key", with("  a: { kind: s3 }\n  a: { kind: s3 }\n", "  []\n"), "duplicate-key"),
        (
            "a duplicate id",
            with("  v: { kind: vpc, children: { a: { kind: ec2 } } }\n  a: { kind: s3 }\n", "  []\n"),
            "duplicate-id",
        ),
        ("a dangling end", with("  a: { kind: s3 }\n", "  - a -> b\n"), ""),
        (
            "illegal nesting",
            with("  v: { kind: vpc, children: { r: { kind: region, children: {} } } }\n", "  []\n"),
            "",
        ),
        ("an alias bomb", bomb.into_bytes(), ""),
        ("depth 10,000", text(&format!("hopmap: 1\ntitle: {}", "[".repeat(10_000))), ""),
        ("depth 10,000 in maps", text(&format!("hopmap: 1\ntitle: {}", "{a: ".repeat(10_000))), ""),
        ("50 MB", vec![b'#'; 50_000_000], "limit"),
        ("a NUL", text("hopmap: 1\ntitle: \"a\0b\"\n"), "control-character"),
        ("an escaped NUL", text("hopmap: 1\ntitle: \"a\\0b\"\nresources: {}\n"), "control-character"),
        ("an escape sequence", text("hopmap: 1\ntitle: \"\u{1b}]52;c;x\u{7}\"\n"), "control-character"),
        ("Latin-1", b"hopmap: 1\ntitle: caf\xe9\n".to_vec(), "not-utf8"),
        ("UTF-16", "hopmap: 1".encode_utf16().flat_map(u16::to_le_bytes).collect(), ""),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "not-utf8"),
        ("two documents", text("hopmap: 1\n---\nhopmap: 1\n"), ""),
        ("a tag", text("hopmap: 1\ntitle: !!python/object:os.system x\n"), ""),
        ("a tab", text("hopmap: 1\nresources:\n\ta: { kind: s3 }\n"), ""),
        ("an include from outside", text("hopmap: 1\ninclude: [../../../etc/passwd]\n"), ""),
        ("an include of nothing", text("hopmap: 1\ninclude: [nothing.yaml]\n"), ""),
    ]
}

#[test]
fn bad_input_is_refused_and_nothing_is_touched() {
    for (what, bytes, code) in bad_inputs() {
        let folder = folder(&[("a.yaml", &bytes), ("a.svg", b"old"), ("good.yaml", GOOD.as_bytes())]);
        for arguments in [&["render", "good.yaml", "a.yaml"][..], &["doc", "a.yaml"], &["check", "a.yaml"]] {
            let output = run_in(folder.path(), arguments);
            let told = err(&output);
            assert_eq!(status(&output), 2, "{what}: {arguments:?}: {told}");
            assert!(told.contains("error["), "{what}: {told}");
            assert!(told.contains(&format!("error[{code}")), "{what} is {code}: {told}");
            assert!(told.len() < 20_000, "{what}: {} bytes of complaints", told.len());
            assert!(!told.chars().any(|c| c.is_control() && c != '\n'), "{what}: {told:?}");
        }
        assert_eq!(listing(folder.path()), ["a.svg", "a.yaml", "good.yaml"], "{what}");
        assert_eq!(fs::read(folder.path().join("a.svg")).expect("it was there"), b"old", "{what}");
    }
}

#[test]
fn a_complaint_names_file_line_column_and_the_way_out() {
    let folder =
        folder(&[("a.yaml", b"hopmap: 1\nresources:\n  db: { kind: arora }\nlinks:\n  - db -> dbb\n")]);
    let output = run_in(folder.path(), &["check", "a.yaml"]);
    let told = err(&output);
    for piece in ["error[unknown-kind]", "a.yaml:3:15", "db: { kind: arora }", "did you mean", "aurora"] {
        assert!(told.contains(piece), "`{piece}` is missing:\n{told}");
    }
    assert!(told.contains("dbb"), "all errors of a file are told in one run:\n{told}");
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = folder(&[("a.yaml", GOOD.as_bytes()), ("dir/x", b"")]);
    for arguments in [
        &["render", "dir"][..],
        &["render", "missing.yaml"],
        &["render", "a.yaml", "-o", "dir"],
        &["render", "a.yaml", "-o", "missing/a.svg"],
        &["render", "a.yaml", "-o", "a.yaml"],
        &["render", "a.yaml", "a.yaml"],
        &["render", "a.yaml", "-", "-o", "b.svg"],
        &["render", "-", "-"],
        &["doc", "-", "a.yaml", "-"],
        &["check", "-", "-"],
        &["render", "a.yaml", "--view", "none"],
        &["render", "a.yaml", "--theme", "none"],
        &["render", "a.yaml", "--aspect", "wide"],
        &["render", "a.yaml", "--aspect", "3:0"],
        &["render", "a.yaml", "--aspect", "10001:1"],
        &["doc", "a.yaml", "--aspect", "3:2"],
        &["doc", "a.yaml", "-o", "dir"],
        &["schema", "-o", "dir"],
        &["man", "missing"],
        &["explain", "nothing-of-ours"],
        &["new", "nothing-of-ours"],
        &["render"],
        &["frobnicate"],
        &["render", "--frobnicate", "a.yaml"],
        &[],
    ] {
        let output = run_in(folder.path(), arguments);
        assert_eq!(status(&output), 2, "{arguments:?}: {}{}", out(&output), err(&output));
        assert_eq!(out(&output), "", "{arguments:?}");
        assert!(!err(&output).is_empty(), "{arguments:?}");
    }
    assert_eq!(listing(folder.path()), ["a.yaml", "dir"]);
}

#[cfg(unix)]
#[test]
fn pipes_are_not_waited_for_and_links_lead_nowhere() {
    let outside = folder(&[("secret.yaml", b"resources:\n  secret: { kind: s3 }\n")]);
    let folder = folder(&[
        ("a.yaml", GOOD.as_bytes()),
        ("including.yaml", b"hopmap: 1\ninclude: [link.yaml]\nresources: { a: { kind: s3 } }\n"),
        ("all.yaml", b"hopmap: 1\ninclude: [dev/zero]\n"),
    ]);
    std::os::unix::fs::symlink(outside.path().join("secret.yaml"), folder.path().join("link.yaml"))
        .expect("a link");
    std::os::unix::fs::symlink("/dev", folder.path().join("dev")).expect("a link");
    std::os::unix::fs::symlink(folder.path().join("a.yaml"), folder.path().join("out.svg")).expect("a link");
    assert!(Command::new("mkfifo").arg(folder.path().join("pipe")).status().expect("mkfifo runs").success());
    for arguments in [
        &["render", "pipe"][..],
        &["render", "/dev/zero"],
        &["render", "including.yaml"],
        &["render", "all.yaml"],
        &["render", "a.yaml", "-o", "out.svg"],
        &["render", "a.yaml", "-o", "/dev/null"],
    ] {
        let output = run_in(folder.path(), arguments);
        assert_eq!(status(&output), 2, "{arguments:?}: {}", err(&output));
    }
    assert_eq!(fs::read(folder.path().join("a.yaml")).expect("it was there"), GOOD.as_bytes());
}

#[test]
fn includes_below_the_folder_are_read() {
    let folder = folder(&[
        (
            "a.yaml",
            b"hopmap: 1\ninclude: [parts/b.yaml]\nresources: { a: { kind: lambda } }\nlinks: [a -> c]\n",
        ),
        ("parts/b.yaml", b"include: [deep/c.yaml]\nresources: { b: { kind: s3 } }\n"),
        ("parts/deep/c.yaml", b"resources: { c: { kind: sqs } }\n"),
    ]);
    let output = run_in(folder.path(), &["render", "a.yaml", "-o", "-"]);
    assert_eq!(status(&output), 0, "{}", err(&output));
    for id in ["a", "b", "c"] {
        assert!(out(&output).contains(&format!("data-node=\"{id}\"")), "{id}");
    }
}

#[test]
fn what_a_run_reads_is_never_written() {
    let part = b"resources: { b: { kind: s3 } }\n";
    let theme = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default.toml"))
        .expect("our theme is a file");
    let folder = folder(&[
        (
            "a.yaml",
            b"hopmap: 1\ninclude: [parts/b.yaml]\nresources: { a: { kind: lambda } }\nlinks: [a -> b]\n",
        ),
        ("parts/b.yaml", part),
        ("own.toml", &theme),
    ]);
    for arguments in [
        &["render", "a.yaml", "-o", "parts/b.yaml"][..],
        &["render", "a.yaml", "-o", "./parts/../parts/b.yaml"],
        &["render", "a.yaml", "--theme", "own.toml", "-o", "own.toml"],
        &["doc", "a.yaml", "-o", "parts/b.yaml"],
    ] {
        let output = run_in(folder.path(), arguments);
        assert_eq!(status(&output), 2, "{arguments:?}: {}", err(&output));
    }
    assert_eq!(fs::read(folder.path().join("parts/b.yaml")).expect("it was there"), part);
    assert_eq!(fs::read(folder.path().join("own.toml")).expect("it was there"), theme);
    assert_eq!(listing(folder.path()), ["a.yaml", "own.toml", "parts"]);
}

#[test]
fn standard_input_is_named_once() {
    let folder = folder(&[]);
    for command in ["render", "doc", "check"] {
        let output = run_with(folder.path(), &[command, "-", "-"], GOOD.as_bytes());
        assert_eq!((status(&output), out(&output)), (2, String::new()), "{command}");
        assert!(err(&output).contains("`-` can be named once"), "{command}: {}", err(&output));
    }
}

#[test]
fn logs_and_sign_in_are_no_default_actions() {
    let text = b"hopmap: 1\nresources:\n  alb: { kind: alb, scheme: internal, default: 404 }\n  x: { kind: ec2 }\n  \
                 logs: { kind: s3 }\n  pool: { kind: cognito }\n  idp: { kind: idp-external }\nlinks:\n  - alb -> x: { \
                 route: /x }\n  - alb -> logs: { integration: logs }\n  - alb -> pool, idp\n";
    let folder = folder(&[("a.yaml", text)]);
    let output = run_in(folder.path(), &["doc", "a.yaml", "-o", "-"]);
    assert_eq!(status(&output), 0, "{}", err(&output));
    let document = out(&output);
    let otherwise: Vec<&str> =
        document.lines().filter(|line| line.contains("| otherwise (default) |")).collect();
    assert_eq!(otherwise.len(), 1, "{document}");
    assert!(otherwise.iter().all(|line| line.contains("404")), "{otherwise:?}");
}

#[test]
fn every_step_of_a_branch_names_it() {
    let text = "hopmap: 1\nresources:\n  app: { kind: ec2 }\n  cache: { kind: elasticache }\n  db: { kind: aurora }\n\
                links: [app -> cache, app -> db]\nflows:\n  read:\n    steps:\n      - one_of:\n          hit: [app -> \
                cache]\n          miss: [app -> db, app -> cache]\n";
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    for (lang, hit, miss) in
        [("en", "In case of “hit”: ", "In case of “miss”: "), ("ja", "「hit」の場合: ", "「miss」の場合: ")]
    {
        let output = run_in(folder.path(), &["doc", "a.yaml", "--lang", lang, "-o", "-"]);
        assert_eq!(status(&output), 0, "{}", err(&output));
        let document = out(&output);
        let rows = |name: &str| document.lines().filter(|line| line.contains(name)).count();
        assert_eq!((rows(hit), rows(miss)), (1, 2), "{document}");
        let steps = document.lines().filter(|line| line.contains(hit) || line.contains(miss));
        assert!(steps.into_iter().all(|row| !row.contains("|  |")), "{document}");
    }
}

#[test]
fn a_full_device_is_an_error_and_a_closed_pipe_is_none() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let full =
        Command::new(PROGRAM).arg("kinds").stdout(full).stderr(Stdio::piped()).output().expect("it runs");
    assert_eq!(status(&full), 2, "{}", err(&full));

    let mut child = Command::new(PROGRAM)
        .arg("kinds")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let closed = child.wait_with_output().expect("it ends");
    assert_eq!((status(&closed), err(&closed)), (0, String::new()));
}

#[test]
fn findings_decide_the_status_only_when_asked() {
    let sample = |name: &str| format!("{}/samples/{name}/topology.yaml", env!("CARGO_MANIFEST_DIR"));
    let folder = folder(&[]);
    let then = sample("s05-rest-api-internal-alb");
    let render = run_in(folder.path(), &["render", &then, "-o", "a.svg"]);
    assert_eq!(status(&render), 0, "{}", err(&render));
    assert_eq!(
        err(&render).lines().count(),
        1,
        "one line tells how many findings there are: {}",
        err(&render)
    );
    let denied = run_in(folder.path(), &["render", &then, "-o", "b.svg", "--deny", "error"]);
    assert_eq!(status(&denied), 1);
    assert_eq!(listing(folder.path()), ["a.svg", "b.svg"], "outputs are written and show the findings");
    assert_eq!(status(&run_in(folder.path(), &["check", &then])), 1);
}

#[test]
fn checks_of_samples_are_told_in_the_agreed_form() {
    let folder = folder(&[("bad.yaml", b"hopmap: 1\nresources: { a: { kind: arora } }\n")]);
    for sample in samples() {
        let path = sample.join("topology.yaml");
        let path = path.to_str().expect("samples have plain names");
        let output = run_in(folder.path(), &["check", "--format", "json", path]);
        assert!(status(&output) < 2, "{path}: {}", err(&output));
        let report: Value = serde_json::from_str(&out(&output)).expect("the report is JSON");
        assert_eq!(report["schema_version"], 1);
        let file = &report["files"][0];
        assert_eq!(file["file"], path);
        let hops = file["hops"].as_array().expect("hops");
        for (index, hop) in hops.iter().enumerate() {
            assert_eq!(hop["link"], index, "{path}");
            for key in ["from", "to", "label", "class", "addressing", "path", "exposed", "because"] {
                assert!(hop.get(key).is_some(), "{path}: a hop has no {key}");
            }
            assert!(
                !hop["because"].as_array().expect("reasons").is_empty(),
                "{path}: link {index} has no reason"
            );
        }
        for finding in file["findings"].as_array().expect("findings") {
            for key in ["rule", "severity", "at", "line", "column", "message", "remedy", "fact", "source"] {
                assert!(finding.get(key).is_some(), "{path}: a finding has no {key}");
            }
        }
        assert!(file["patterns"].is_array() && file["diagnostics"].is_array());
    }
    let refused = run_in(folder.path(), &["check", "--format", "json", "bad.yaml"]);
    assert_eq!(status(&refused), 2);
    let report: Value = serde_json::from_str(&out(&refused)).expect("a refused file is told in JSON too");
    let diagnostic = &report["files"][0]["diagnostics"][0];
    assert_eq!(diagnostic["code"], "unknown-kind");
    assert_eq!(diagnostic["severity"], "error");
    assert_eq!((diagnostic["line"].as_u64(), diagnostic["column"].as_u64()), (Some(2), Some(25)));
    assert!(diagnostic["message"].is_string() && diagnostic["help"].is_string());
}

#[test]
fn text_around_the_markers_is_kept() {
    let folder = folder(&[("a.yaml", GOOD.as_bytes())]);
    let path = folder.path().join("a.md");
    assert_eq!(status(&run_in(folder.path(), &["doc", "a.yaml"])), 0);
    let whole = fs::read_to_string(&path).expect("it was written");
    fs::write(&path, format!("# My page\n\n{whole}\nMy words after it.\n")).expect("it can be edited");
    fs::write(folder.path().join("a.yaml"), GOOD.replace("Small", "Renamed")).expect("it can be edited");
    let doc = run_in(folder.path(), &["doc", "a.yaml"]);
    assert_eq!(status(&doc), 0, "{}", err(&doc));
    let spliced = fs::read_to_string(&path).expect("it was written again");
    assert!(spliced.starts_with("# My page\n\n") && spliced.ends_with("\nMy words after it.\n"), "{spliced}");
    assert!(spliced.contains("Renamed") && !spliced.contains("Small"), "{spliced}");
}

#[test]
fn a_starting_topology_is_written_once() {
    let folder = folder(&[]);
    let new = run_in(folder.path(), &["new", "three-tier-small"]);
    assert_eq!(status(&new), 0, "{}", err(&new));
    assert_eq!(listing(folder.path()), ["three-tier-small.hopmap.yaml"]);
    assert_eq!(status(&run_in(folder.path(), &["render", "three-tier-small.hopmap.yaml"])), 0);
    assert_eq!(
        status(&run_in(folder.path(), &["new", "three-tier-small"])),
        2,
        "what is there is not overwritten"
    );
    let names = out(&run_in(folder.path(), &["new"]));
    assert_eq!(names.lines().count(), samples().len() + hopmap::analysis::patterns::PATTERNS.len());
    for name in names.lines() {
        let text = out(&run_in(folder.path(), &["new", name, "-o", "-"]));
        assert!(text.contains("hopmap: 1"), "{name}");
    }
    assert!(err(&run_in(folder.path(), &["new", "three-tier-smal"])).contains("three-tier-small"));
}

#[test]
fn ids_are_explained_in_both_languages() {
    let folder = folder(&[]);
    for (id, en, ja) in [
        ("private-link", "PrivateLink", "プライベート"),
        ("alb", "Load Balancer", "ヘッダー"),
        ("nat-gateway", "natgw", "natgw"),
        ("unknown-kind", "kind", "種"),
    ] {
        let english = run_in(folder.path(), &["explain", id]);
        assert_eq!(status(&english), 0, "{id}: {}", err(&english));
        assert!(out(&english).contains(en), "{id}: {}", out(&english));
        let japanese = out(&run_in(folder.path(), &["explain", "--lang", "ja", id]));
        assert!(japanese.contains(ja), "{id}: {japanese}");
    }
    assert!(err(&run_in(folder.path(), &["explain", "privat-link"])).contains("private-link"));
}

#[test]
fn lists_and_pages_are_data() {
    let folder = folder(&[("pages/x", b"")]);
    let kinds = out(&run_in(folder.path(), &["kinds"]));
    assert!(kinds.lines().last().is_some_and(|line| line.contains(" boundaries")), "{kinds}");
    let kinds: Value =
        serde_json::from_str(&out(&run_in(folder.path(), &["kinds", "--format", "json"]))).expect("JSON");
    assert!(kinds["kinds"].as_array().is_some_and(|rows| rows.len() > 170));
    let schema: Value = serde_json::from_str(&out(&run_in(folder.path(), &["schema"]))).expect("JSON");
    assert!(
        schema["$schema"].as_str().is_some_and(|draft| draft.contains("draft-07")),
        "{}",
        schema["$schema"]
    );
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(out(&run_in(folder.path(), &["completions", shell])).contains("timings"), "{shell}");
    }
    assert!(out(&run_in(folder.path(), &["man"])).starts_with(".ie"));
    assert_eq!(status(&run_in(folder.path(), &["man", "pages"])), 0);
    assert!(listing(&folder.path().join("pages")).contains(&"hopmap-render.1".to_owned()));
    assert!(out(&run_in(folder.path(), &["--version"])).starts_with("hopmap "));
    let help = run_in(folder.path(), &["render", "--help"]);
    assert_eq!((status(&help), err(&help)), (0, String::new()));
}

#[test]
fn geometry_and_model_are_json() {
    let folder = folder(&[("a.yaml", GOOD.as_bytes())]);
    let geometry = run_in(folder.path(), &["render", "a.yaml", "--format", "geometry", "-o", "-"]);
    let geometry: Value = serde_json::from_str(&out(&geometry)).expect("JSON");
    for key in ["width", "height", "nodes", "groups", "titles", "edges", "labels"] {
        assert!(geometry.get(key).is_some(), "{key}");
    }
    assert!(geometry["nodes"]["alb"]["w"].as_i64().is_some_and(|width| width > 0), "{geometry}");
    assert!(geometry["edges"]["0"].as_array().is_some_and(|route| route.len() >= 2), "{geometry}");
    let model = run_in(folder.path(), &["render", "a.yaml", "--format", "json", "-o", "-"]);
    let model: Value = serde_json::from_str(&out(&model)).expect("JSON");
    assert!(model.to_string().contains("alb"), "{model}");
    assert_eq!(listing(folder.path()), ["a.yaml"]);
}

#[test]
fn timings_are_one_line_of_json() {
    let folder = folder(&[("a.yaml", GOOD.as_bytes())]);
    let output = run_in(folder.path(), &["render", "a.yaml", "-o", "-", "--timings=3"]);
    assert_eq!(status(&output), 0, "{}", err(&output));
    let told = err(&output);
    let line = told.lines().find(|line| line.starts_with('{')).expect("a line of JSON");
    let timings: Value = serde_json::from_str(line).expect("JSON");
    for stage in ["read", "resolve", "analyze", "arrange", "write"] {
        assert!(
            timings["stages"][stage].as_f64().is_some_and(|milliseconds| milliseconds >= 0.0),
            "{stage}: {line}"
        );
    }
    assert_eq!(timings["runs"], 3);
}

#[test]
fn views_have_names_of_their_own() {
    let text = format!("{GOOD}views: {{ front: {{ title: Front, hide: [users] }} }}\n");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    let output = run_in(folder.path(), &["render", "a.yaml", "--view", "front"]);
    assert_eq!(status(&output), 0, "{}", err(&output));
    assert_eq!(listing(folder.path()), ["a.front.svg", "a.yaml"]);
    let svg = fs::read_to_string(folder.path().join("a.front.svg")).expect("it was written");
    assert!(svg.contains("data-node=\"alb\"") && !svg.contains("data-node=\"users\""));
}

#[test]
fn a_page_has_the_shape_that_was_asked_for_as_far_as_can_be() {
    let names: Vec<String> = (0..9).map(|at| format!("s{at}")).collect();
    let resources: String = names.iter().map(|name| format!("  {name}: {{ kind: lambda }}\n")).collect();
    let chain = |direction: &str| {
        format!("hopmap: 1\n{direction}resources:\n{resources}links:\n  - {}\n", names.join(" -> "))
    };
    let folder = folder(&[
        ("free.yaml", chain("").as_bytes()),
        ("fixed.yaml", chain("direction: right\n").as_bytes()),
    ]);
    let size = |arguments: &[&str]| {
        let output = run_in(folder.path(), &[&["render", "-f", "geometry", "-o", "-"], arguments].concat());
        assert_eq!(status(&output), 0, "{}", err(&output));
        let places: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let side = |side: &str| places[side].as_i64().expect("a length");
        (side("width"), side("height"))
    };
    let plain = size(&["free.yaml"]);
    let high = size(&["free.yaml", "--aspect", "1:2"]);
    assert!(high.0 < plain.0 && high.1 > plain.1, "{high:?} {plain:?}");
    assert_eq!(size(&["free.yaml", "--aspect", "9:1"]), plain);
    let fixed = size(&["fixed.yaml", "--aspect", "1:2"]);
    assert!(fixed.0 > fixed.1, "a direction in the file is kept: {fixed:?}");

    let wrong = run_in(folder.path(), &["render", "free.yaml", "--aspect", "3:0"]);
    assert!(err(&wrong).contains("`3:2`"), "the way out is told: {}", err(&wrong));
}

#[test]
fn hints_that_cannot_be_kept_are_told_and_change_no_status() {
    let text = "hopmap: 1
resources:
  v:
    kind: vpc
    direction: right
    hints: [{ before: [c, a] }, { rank: same, of: [a, c] }, { order: [a, b] }]
    children:
      a: { kind: ec2 }
      b: { kind: ec2 }
      c: { kind: ec2 }
  d: { kind: data-center, direction: down, children: { e: { kind: server }, f: { kind: server } } }
links: [a -> b -> c, e -> f]
";
    let folder = folder(&[("a.yaml", text.as_bytes()), ("b.yaml", GOOD.as_bytes())]);
    let render = run_in(folder.path(), &["render", "a.yaml", "-o", "-"]);
    assert_eq!(status(&render), 0, "{}", err(&render));
    assert!(out(&render).starts_with("<svg"));
    let told = err(&render);
    for piece in ["note[hint-not-kept]", "`before` is not kept", "`c`", "a.yaml:6:13", "leave this one out"] {
        assert!(told.contains(piece), "`{piece}` is missing:\n{told}");
    }
    assert!(!told.contains("`direction"), "{told}");
    let denied = run_in(folder.path(), &["render", "a.yaml", "-o", "-", "--deny", "note"]);
    assert_eq!(status(&denied), 1, "{}", err(&denied));

    let check = run_in(folder.path(), &["check", "--format", "json", "a.yaml", "b.yaml"]);
    assert_eq!(status(&check), 0, "{}", err(&check));
    let report: Value = serde_json::from_slice(&check.stdout).expect("JSON");
    let diagnostics = |file: usize| report["files"][file]["diagnostics"].as_array().expect("a list");
    assert!(diagnostics(0).iter().all(|told| told["code"] == "hint-not-kept" && told["severity"] == "note"));
    assert_eq!(diagnostics(0).len(), told.matches("note[hint-not-kept]").count(), "{report}");
    assert!(diagnostics(1).is_empty());
}

#[test]
fn trace_says_by_its_status_whether_there_is_a_path() {
    let text = GOOD.replace("links:\n", "  app: { kind: fargate }\nlinks:\n");
    let folder = folder(&[("a.yaml", text.as_bytes()), ("bad.yaml", b"hopmap: 1\nresources: 7\n")]);
    let run = |arguments: &[&str]| run_in(folder.path(), arguments);
    let found = run(&["trace", "a.yaml", "users", "alb"]);
    assert_eq!(status(&found), 0, "{}", err(&found));
    assert!(out(&found).contains("1. users -> alb\n"), "{}", out(&found));
    assert_eq!(out(&run(&["trace", "a.yaml", "internet", "alb"])).lines().nth(4), Some("1. users -> alb"));
    let piped = run_with(folder.path(), &["trace", "-", "users", "alb"], text.as_bytes());
    assert_eq!(out(&piped), out(&found).replace("a.yaml", "-"));

    let none = run(&["trace", "a.yaml", "alb", "app", "--format", "json"]);
    assert_eq!(status(&none), 1);
    let told: Value = serde_json::from_str(&out(&none)).expect("JSON");
    assert_eq!((&told["schema_version"], &told["reachable"]), (&Value::from(1), &Value::from(false)));

    for (arguments, says) in [
        (["trace", "a.yaml", "user", "alb"], "error[unknown-end]"),
        (["trace", "a.yaml", "user", "alb"], "did you mean `users`?"),
        (["trace", "a.yaml", "users", "intenet"], "did you mean `internet`?"),
        (["trace", "a.yaml", "users", "quite-another\u{1b}[31m"], "an end is the id of"),
        (["trace", "a.yaml", "alb", "alb"], "error[same-ends]"),
        (["trace", "bad.yaml", "a", "b"], "bad.yaml:2"),
        (["trace", "none.yaml", "a", "b"], "error[cannot-read]"),
    ] {
        let wrong = run(&arguments);
        assert_eq!((status(&wrong), out(&wrong).as_str()), (2, ""), "{arguments:?}");
        assert!(err(&wrong).contains(says), "{arguments:?}: {}", err(&wrong));
        assert!(!err(&wrong).contains('\u{1b}'), "{}", err(&wrong));
    }
    assert_eq!(listing(folder.path()), ["a.yaml", "bad.yaml"], "nothing is written without -o");
}

#[test]
fn trace_draws_the_path_and_writes_where_it_is_told() {
    let folder = folder(&[("a.yaml", GOOD.as_bytes())]);
    let drawn = run_in(folder.path(), &["trace", "a.yaml", "users", "alb", "-f", "svg", "-o", "path.svg"]);
    assert_eq!((status(&drawn), out(&drawn).as_str()), (0, ""), "{}", err(&drawn));
    let drawing = fs::read_to_string(folder.path().join("path.svg")).expect("it was written");
    assert!(drawing.contains("Small: users → alb</title>"), "{drawing}");
    let over = run_in(folder.path(), &["trace", "a.yaml", "users", "alb", "-o", "a.yaml"]);
    assert_eq!(status(&over), 2, "an input is not overwritten");
    let blocked = run_in(folder.path(), &["trace", "a.yaml", "alb", "users", "-f", "svg"]);
    assert_eq!(status(&blocked), 1);
    assert!(out(&blocked).contains("alb → users: no path</title>"), "{}", out(&blocked));
    let themed = run_in(folder.path(), &["trace", "a.yaml", "users", "alb", "--theme", "no"]);
    assert!(status(&themed) == 2 && err(&themed).contains("bad-theme"), "{}", err(&themed));
}

#[test]
fn trace_shows_what_a_terminal_would_obey() {
    let text = "hopmap: 1\nresources:\n  a: { kind: client }\n  b: { kind: apigw-http, label: \"\\u202eb\\u200b\" \
                }\nlinks:\n  - a -> b: \"x\\u2067y\"\n";
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    let told = run_in(folder.path(), &["trace", "a.yaml", "a", "b"]);
    assert_eq!(status(&told), 0, "{}", err(&told));
    assert!(
        out(&told).contains("\\u{202e}b\\u{200b}") && out(&told).contains("x\\u{2067}y"),
        "{}",
        out(&told)
    );
    let obeyed = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{200b}' | '\u{202e}' | '\u{2067}');
    assert!(!out(&told).contains(obeyed), "{:?}", out(&told));
}
