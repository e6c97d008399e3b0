//! Reports of `check` for other programs: SARIF against its schema, annotations, the baseline.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::cli::{GOOD, err, folder, listing, out, run_in, run_with, samples, status};

/// Several findings, among them `expect-broken`, which is an error; how many others the rules know is not ours to say.
const DOUBTFUL: &str = "hopmap: 1
as_of: 2020-11-25
# Below this line everything may move.
resources:
  users: { kind: users }
  api: { kind: apigw-rest, endpoint: regional }
  vpc: { kind: vpc, children: { alb: { kind: alb, scheme: internal }, web: { kind: ec2 } } }
  key: { kind: secrets-manager }
links:
  - users -> api: HTTPS
  - api -> alb: { via: vpclink-v2 }
  - alb -> web: { expect: public, adds_header: { name: X-Origin, secret: key } }
";

fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn validator() -> Validator {
    let schema = fs::read_to_string(package("tests/data/sarif/sarif-schema-2.1.0.json")).expect("it is ours");
    jsonschema::draft7::new(&serde_json::from_str(&schema).expect("JSON")).expect("the schema is one")
}

fn log(folder: &Path, arguments: &[&str]) -> Value {
    let output = run_in(folder, &[&["check", "--format", "sarif"], arguments].concat());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", err(&output)))
}

fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"].as_array().expect("a list of results")
}

/// Every text that is checked here: samples, what is refused and why, reports.
fn texts() -> Vec<(PathBuf, String)> {
    let mut texts: Vec<(PathBuf, String)> =
        samples().into_iter().map(|folder| (folder, "topology.yaml".to_owned())).collect();
    for case in fs::read_dir(package("tests/data/reports")).expect("there are cases").flatten() {
        texts.push((case.path(), "topology.yaml".to_owned()));
    }
    let folder = package("tests/data/diagnostics");
    let is_topology = |name: &String| Path::new(name).extension().is_some_and(|ending| ending == "yaml");
    for name in listing(&folder).into_iter().filter(is_topology) {
        texts.push((folder.clone(), name));
    }
    texts
}

#[test]
fn sarif_is_what_its_schema_says() {
    let validator = validator();
    assert!(
        !validator.is_valid(&json!({ "version": "2.1.0", "runs": [{}] })),
        "the schema refuses something"
    );
    let texts = texts();
    assert!(texts.len() > 60);
    let mut codes = BTreeSet::new();
    for (at, (folder, file)) in texts.iter().enumerate() {
        let lang = if at % 2 == 0 { "en" } else { "ja" };
        let log = log(folder, &["--lang", lang, file]);
        let wrong: Vec<String> =
            validator.iter_errors(&log).map(|error| format!("{error} at {}", error.instance_path)).collect();
        assert!(wrong.is_empty(), "{}/{file}: {wrong:#?}", folder.display());
        agrees_with_itself(&log);
        codes.extend(results(&log).iter().map(|result| result["ruleId"].to_string()));
    }
    assert!(codes.len() > 20, "{codes:?}");
}

/// What no schema says: results name their rule by its place, rules are there once, prints differ, places are places.
fn agrees_with_itself(log: &Value) {
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    let ids: BTreeSet<String> = rules.iter().map(|rule| rule["id"].to_string()).collect();
    assert_eq!(ids.len(), rules.len(), "{ids:?}");
    let mut prints = BTreeSet::new();
    for result in results(log) {
        let place = result["ruleIndex"].as_u64().expect("a place in the list") as usize;
        assert_eq!(rules[place]["id"], result["ruleId"]);
        assert!(prints.insert(result["partialFingerprints"].to_string()), "{result}");
        let at = &result["locations"][0]["physicalLocation"];
        assert!(
            at["artifactLocation"]["uri"].as_str().is_some_and(|uri| !uri.contains(['\\', ' '])),
            "{result}"
        );
        if let Some(region) = at.get("region") {
            let number = |key: &str| region[key].as_u64().expect("a number");
            let (start, end) =
                ((number("startLine"), number("startColumn")), (number("endLine"), number("endColumn")));
            assert!(start.0 > 0 && start.1 > 0 && start <= end, "{result}");
        }
    }
}

#[test]
fn every_rule_is_in_the_log_of_a_file_without_findings() {
    let folder = folder(&[("a.yaml", GOOD.as_bytes())]);
    let log = log(folder.path(), &["a.yaml"]);
    assert!(results(&log).is_empty(), "{log}");
    let rules: Value =
        serde_json::from_str(&out(&run_in(folder.path(), &["rules", "--format", "json"]))).expect("JSON");
    let listed = |list: &Value| -> Vec<Value> {
        list.as_array().expect("a list").iter().map(|rule| rule["id"].clone()).collect()
    };
    assert_eq!(listed(&log["runs"][0]["tool"]["driver"]["rules"]), listed(&rules["rules"]));
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn fingerprints_and_baselines_outlive_moved_lines() {
    let moved =
        DOUBTFUL.replace("# Below", "# One more line.\n\n# Below").replace("  - users -> api: HTTPS\n", "");
    let moved = format!("{moved}  - {{ from: users, to: api }}\n");
    let folder = folder(&[("old/a.yaml", DOUBTFUL.as_bytes()), ("new/a.yaml", moved.as_bytes())]);
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    let prints = |log: &Value| -> BTreeSet<String> {
        results(log).iter().map(|result| result["partialFingerprints"].to_string()).collect()
    };
    let lines = |log: &Value| -> Vec<Value> {
        let region =
            |result: &Value| result["locations"][0]["physicalLocation"]["region"]["startLine"].clone();
        results(log).iter().map(region).collect()
    };
    let (before, after) = (log(&old, &["a.yaml"]), log(&new, &["a.yaml"]));
    assert!(results(&before).len() >= 3, "{before}");
    assert_eq!(prints(&before), prints(&after));
    assert_ne!(lines(&before), lines(&after));

    let written = run_in(&old, &["check", "--write-baseline", "../b.json", "a.yaml"]);
    assert_eq!((status(&written), out(&written)), (0, String::new()), "{}", err(&written));
    assert!(err(&written).starts_with("../b.json: "), "{}", err(&written));
    for file in ["a.yaml", "./a.yaml"] {
        let checked = run_in(&new, &["check", "--deny", "note", "--baseline", "../b.json", file]);
        assert_eq!((status(&checked), err(&checked)), (0, String::new()), "{}", out(&checked));
        let told = out(&checked);
        let known = results(&before).len();
        assert!(told.ends_with(&format!("no new findings, {known} findings of the baseline\n")), "{told}");
        assert!(!told.contains("expect-broken"), "{told}");
    }
    let states = log(&new, &["--baseline", "../b.json", "a.yaml"]);
    assert!(results(&states).iter().all(|result| result["baselineState"] == "unchanged"), "{states}");
    assert!(validator().is_valid(&states));
    let annotations = run_in(&new, &["check", "--format", "github", "--baseline", "../b.json", "a.yaml"]);
    assert_eq!((status(&annotations), out(&annotations)), (0, String::new()));
}

#[test]
fn new_findings_count_and_old_entries_are_told() {
    let worse = DOUBTFUL.replace("api -> alb: { via", "api -> alb: { expect: private, via");
    let mended = DOUBTFUL.replace("expect: public, ", "");
    let folder = folder(&[
        ("a.yaml", DOUBTFUL.as_bytes()),
        ("bad.yaml", b"hopmap: 1\nresorces: {}\n"),
        ("good.yaml", GOOD.as_bytes()),
    ]);
    let check =
        |arguments: &[&str]| run_in(folder.path(), &[&["check", "--baseline", "b.json"], arguments].concat());
    let write =
        run_in(folder.path(), &["check", "--write-baseline", "b.json", "a.yaml", "good.yaml", "a.yaml"]);
    assert_eq!(status(&write), 0, "{}", err(&write));
    let baseline = fs::read_to_string(folder.path().join("b.json")).expect("it was written");
    let known = results(&log(folder.path(), &["a.yaml"])).len();
    let written = baseline.matches("\"file\"").count();
    assert_eq!(written, known, "a file named twice has its findings once: {baseline}");

    fs::write(folder.path().join("a.yaml"), worse).expect("it can be edited");
    let worse = check(&["a.yaml"]);
    assert_eq!(status(&worse), 1, "{}", out(&worse));
    let counts = format!("1 error, {known} findings of the baseline\n");
    assert!(out(&worse).ends_with(&counts), "{}", out(&worse));

    fs::write(folder.path().join("a.yaml"), mended).expect("it can be edited");
    for format in ["text", "json", "sarif", "github"] {
        let mended = check(&["--format", format, "a.yaml"]);
        assert_eq!(status(&mended), 0, "what is mended is no fault: {}", err(&mended));
        let told = err(&mended);
        assert!(told.contains("note[outlived-baseline]: `expect-broken` at alb, web in `a.yaml`"), "{told}");
    }
    let others = check(&["good.yaml"]);
    assert_eq!(
        (status(&others), err(&others)),
        (0, String::new()),
        "of files that were not looked at nothing is told"
    );
    let refused = check(&["bad.yaml", "a.yaml"]);
    assert_eq!(status(&refused), 2);
    let counts = format!("{} findings of the baseline", known - 1);
    assert!(out(&refused).contains(&counts), "{}", out(&refused));
    let json = check(&["--format", "json", "a.yaml"]);
    let json: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let findings = json["files"][0]["findings"].as_array().expect("a list");
    assert!(
        findings.len() == known - 1 && findings.iter().all(|finding| finding["baseline"] == true),
        "{json}"
    );
    let plain = run_in(folder.path(), &["check", "--format", "json", "a.yaml"]);
    assert!(!out(&plain).contains("\"baseline\""), "the key is there only with a baseline");
}

#[test]
fn accepted_findings_are_suppressed_and_in_no_baseline() {
    let accepted = DOUBTFUL.replace(
        "expect: public, ",
        "expect: public, allow: [{ rule: expect-broken, reason: { en: Planned, ja: 予定あり } }], ",
    );
    let folder = folder(&[("a.yaml", accepted.as_bytes())]);
    let log = log(folder.path(), &["--lang", "ja", "a.yaml"]);
    let suppressed: Vec<&Value> =
        results(&log).iter().filter(|result| result.get("suppressions").is_some()).collect();
    assert_eq!(suppressed.len(), 1, "{log}");
    assert_eq!(suppressed[0]["ruleId"], "expect-broken");
    assert_eq!(suppressed[0]["suppressions"], json!([{ "kind": "inSource", "justification": "予定あり" }]));
    let annotations = out(&run_in(folder.path(), &["check", "--format", "github", "a.yaml"]));
    assert!(!annotations.is_empty() && !annotations.contains("expect-broken"), "{annotations}");
    let written = out(&run_in(folder.path(), &["check", "--write-baseline", "-", "a.yaml"]));
    assert!(written.contains("integration-not-supported") && !written.contains("expect-broken"), "{written}");
}

#[test]
fn what_is_no_baseline_is_refused() {
    let folder = folder(&[
        ("a.yaml", DOUBTFUL.as_bytes()),
        ("bad.yaml", b"hopmap: 1\nresorces: {}\n"),
        ("newer.json", br#"{"schema_version": 2, "known": []}"#),
        ("report.json", br#"{"schema_version": 1, "files": []}"#),
        ("latin.json", b"{\"caf\xe9\": 1}"),
        ("deep.json", "[".repeat(100_000).as_bytes()),
        ("large.json", &vec![b' '; 9 << 20]),
        ("dir/x", b""),
    ]);
    for (file, code) in [
        ("a.yaml", "no-baseline"),
        ("report.json", "no-baseline"),
        ("deep.json", "no-baseline"),
        ("newer.json", "newer-baseline"),
        ("latin.json", "not-utf8"),
        ("large.json", "limit"),
        ("missing.json", "cannot-read"),
        ("dir", "cannot-read"),
    ] {
        let output = run_in(folder.path(), &["check", "--baseline", file, "a.yaml"]);
        assert_eq!((status(&output), out(&output)), (2, String::new()), "{file}");
        assert!(err(&output).contains(&format!("error[{code}]")), "{file}: {}", err(&output));
        assert!(err(&output).len() < 1000, "{file}");
    }
    for arguments in [
        &["check", "--baseline", "b.json", "--write-baseline", "b.json", "a.yaml"][..],
        &["check", "--format", "json", "--write-baseline", "b.json", "a.yaml"],
        &["check", "--write-baseline", "a.yaml", "a.yaml"],
        &["check", "--write-baseline", "dir", "a.yaml"],
        &["check", "--write-baseline", "missing/b.json", "a.yaml"],
        &["check", "--write-baseline", "b.json", "a.yaml", "bad.yaml"],
        &["check", "--baseline", "-", "-"],
        &["kinds", "--format", "sarif"],
    ] {
        let output = run_in(folder.path(), arguments);
        assert_eq!((status(&output), out(&output)), (2, String::new()), "{arguments:?}");
        assert!(!err(&output).is_empty(), "{arguments:?}");
    }
    assert!(
        !listing(folder.path()).contains(&"b.json".to_owned()),
        "nothing is written when a file is refused"
    );
    assert_eq!(fs::read(folder.path().join("a.yaml")).expect("it was there"), DOUBTFUL.as_bytes());
}

#[test]
fn standard_input_has_a_place_in_every_report() {
    let folder = folder(&[]);
    let written = run_with(folder.path(), &["check", "--write-baseline", "b.json", "-"], DOUBTFUL.as_bytes());
    assert_eq!(status(&written), 0, "{}", err(&written));
    let known = run_with(folder.path(), &["check", "--baseline", "b.json", "-"], DOUBTFUL.as_bytes());
    assert_eq!(status(&known), 0, "{}", out(&known));
    let output = run_with(folder.path(), &["check", "--format", "sarif", "-"], DOUBTFUL.as_bytes());
    assert_eq!(status(&output), 1);
    let log: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(validator().is_valid(&log));
    let output = run_with(folder.path(), &["check", "--format", "github", "-"], DOUBTFUL.as_bytes());
    assert_eq!(status(&output), 1);
    assert!(
        out(&output).lines().all(|line| line.starts_with("::") && !line.contains("file=")),
        "{}",
        out(&output)
    );
}

#[test]
fn another_day_is_judged_by_its_own_facts() {
    const LINKED: &str = "hopmap: 1
as_of: 2026-11-22
resources:
  api: { kind: apigw-rest, endpoint: regional }
  link: { kind: vpclink-v2, subnets: [s-a, s-c] }
  vpc:
    kind: vpc
    children:
      s-a: { kind: private-subnet, zone: a }
      s-c: { kind: private-subnet, zone: c }
      alb: { kind: alb, scheme: internal, subnets: [s-a, s-c] }
links:
  - api -> alb: { via: link, protocol: https }
";
    let folder = folder(&[("a.yaml", LINKED.as_bytes())]);
    for (day, class, expected) in [
        (&[][..], "private-link", 0),
        (&["--as-of", "2025-11-20"], "unreachable", 1),
        (&["--as-of", "2025-11-21"], "private-link", 0),
    ] {
        let arguments = [&["check", "--format", "json", "a.yaml"][..], day].concat();
        let output = run_in(folder.path(), &arguments);
        assert_eq!(status(&output), expected, "{day:?}: {}", err(&output));
        let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(report["files"][0]["hops"][0]["class"], class, "{day:?}");
    }
    let wrong = run_in(folder.path(), &["check", "--as-of", "2025-02-30", "a.yaml"]);
    assert!(status(&wrong) == 2 && err(&wrong).contains("a day is written like"), "{}", err(&wrong));
}
