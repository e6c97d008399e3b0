//! Paths: what `trace` tells of samples, and of small topologies made for one question.
//!
//! For each question on a sample there are `NAME.txt`, `NAME.ja.txt` and `NAME.json` in `tests/data/trace`. A topology of
//! that folder asks its question in its first line, `# FROM TO` or `# FROM TO --bypass`, and its answers stand beside it under its name.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use libtest_mimic::{Failed, Trial};

use crate::support::{entries, name, nothing_else, package, same};

const FOLDER: &str = "tests/data/trace";

/// Name of the case, sample, both ends.
const ON_SAMPLES: &[(&str, &str, &str, &str)] = &[
    ("api-to-app", "s06-rest-api-public-alb", "client", "app1"),
    ("back-to-client", "s06-rest-api-public-alb", "app1", "client"),
    ("guarded", "s08-waf-header-guard", "client", "app1"),
    ("two-ports", "s04b-rest-api-one-nlb-two-ports", "internet", "app2"),
    ("through-privatelink", "x01-privatelink-to-teams", "client", "orders"),
    ("kept-apart", "x04-transit-gateway-hub", "dev", "api"),
    ("out-of-a-vpc", "x04-transit-gateway-hub", "web-vpc", "internet"),
    ("three-zones", "three-tier-3az", "internet", "db-a"),
    ("two-roads", "hub-spoke", "erp", "orders"),
    ("events", "events", "internet", "stock-table"),
];

/// The same, for the ways around guards; without ends, all of them.
const AROUND: &[(&str, &str, &str, &str)] = &[
    ("around-open", "s06-rest-api-public-alb", "client", "app1"),
    ("around-all", "s09-incomplete", "", ""),
    ("around-weak", "s07-security-group-guard", "client", "app1"),
    ("around-mitigated", "s08-waf-header-guard", "internet", "app2"),
    ("around-gaps", "s09-incomplete", "client", "app2"),
    ("around-gaps-default", "s09-incomplete", "client", "app1"),
    ("around-closed", "s11-vpc-origin", "client", "app1"),
    ("around-edge", "events", "shopper", "recommend"),
    ("around-nothing", "three-tier-small", "users", "db"),
];

/// Endings of the expected files, and the options that give them.
const FORMS: &[(&str, &[&str])] =
    &[("txt", &[]), ("ja.txt", &["--lang", "ja"]), ("json", &["--format", "json"])];

pub fn trials() -> Vec<Trial> {
    let samples = ON_SAMPLES.iter().map(|(case, sample, from, to)| {
        Trial::test(format!("trace::samples::{case}"), move || {
            told(case, &package("samples").join(sample).join("topology.yaml"), from, to, &[])
        })
    });
    let around = AROUND.iter().map(|(case, sample, from, to)| {
        Trial::test(format!("trace::samples::{case}"), move || {
            told(case, &package("samples").join(sample).join("topology.yaml"), from, to, &["--bypass"])
        })
    });
    let own = topologies().into_iter().map(|path| {
        let case = stem(&path);
        Trial::test(format!("trace::{case}"), move || {
            let text = fs::read_to_string(&path)?;
            let question = text.lines().next().and_then(|line| line.strip_prefix("# ")?.split_once(' '));
            let (from, to) = question.ok_or("the first line is `# FROM TO`, or that with ` --bypass`")?;
            match to.strip_suffix(" --bypass") {
                Some(to) => told(&case, &path, from, to, &["--bypass"]),
                None => told(&case, &path, from, to, &[]),
            }
        })
    });
    let others = Trial::test("trace::no others", || {
        let own: Vec<String> = topologies().iter().map(|path| stem(path)).collect();
        let cases = ON_SAMPLES.iter().chain(AROUND).map(|row| row.0).chain(own.iter().map(String::as_str));
        let answers: Vec<String> =
            cases.flat_map(|case| FORMS.iter().map(move |(ending, _)| format!("{case}.{ending}"))).collect();
        let files = answers.into_iter().chain(topologies().into_iter().map(|path| name(&path)));
        let files: Vec<String> = files.collect();
        nothing_else(&package(FOLDER), &files.iter().map(String::as_str).collect::<Vec<_>>())
    });
    let bounded = Trial::test("trace::more than are told", more_than_are_told);
    samples.chain(around).chain(own).chain([others, bounded]).collect()
}

/// The topologies that were made for one question.
fn topologies() -> Vec<PathBuf> {
    let yaml = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "yaml");
    entries(&package(FOLDER)).into_iter().filter(yaml).collect()
}

fn stem(path: &Path) -> String {
    name(path).trim_end_matches(".yaml").to_owned()
}

/// Compares what is told with what is expected, and the exit status with whether there is a path, or a way past a guard.
fn told(case: &str, topology: &Path, from: &str, to: &str, asked: &[&str]) -> Result<(), Failed> {
    for (ending, options) in FORMS {
        let output = Command::new(env!("CARGO_BIN_EXE_hopmap"))
            .args(["trace", &name(topology)])
            .args([from, to].into_iter().filter(|end| !end.is_empty()))
            .args(asked)
            .args(*options)
            .current_dir(topology.parent().unwrap_or(Path::new(".")))
            .stdin(Stdio::null())
            .output()?;
        let text = String::from_utf8(output.stdout)?;
        same(&package(FOLDER).join(format!("{case}.{ending}")), &text)?;
        if *ending == "json" {
            let told: serde_json::Value = serde_json::from_str(&text)?;
            let is_bad = |way: &serde_json::Value| {
                (way["verdict"] == "open" || way["verdict"] == "weak")
                    && way["reaches_end"] != false
                    && way["accepted"].is_null()
            };
            let is_passed = told["ways"].as_array().is_some_and(|ways| ways.iter().any(is_bad));
            let expected = i32::from(is_passed || told["reachable"] == false);
            if output.status.code() != Some(expected) {
                return Err(format!("status {:?}, not {expected}", output.status.code()).into());
            }
        }
    }
    Ok(())
}

/// More paths than are told: those that are begin at a distribution with a web ACL, and longer ones avoid it. So the web
/// ACL is no guard of every path, and the authorizer at the end is.
fn more_than_are_told() -> Result<(), Failed> {
    let mut resources = "hopmap: 1\nresources:\n  client: { kind: client }\n  cdn: { kind: cloudfront }\n  \
                         waf: { kind: waf, protects: cdn }\n  tokyo:\n    kind: region\n    label: ap-northeast-1\n    \
                         children:\n      last: { kind: apigw-rest, endpoint: regional, auth: iam }\n      \
                         gate0: { kind: lambda }\n      front: { kind: apigw-http }\n      side0: { kind: apigw-http }\n"
        .to_owned();
    let mut links =
        "links:\n  - client -> cdn, side0: HTTPS\n  - cdn -> front\n  - front -> gate0\n".to_owned();
    for at in 1..=6 {
        for id in [format!("left{at}"), format!("right{at}"), format!("gate{at}"), format!("side{at}")] {
            writeln!(resources, "      {id}: {{ kind: lambda }}")?;
        }
        let before = at - 1;
        writeln!(links, "  - gate{before} -> left{at}, right{at}\n  - left{at} -> gate{at}")?;
        writeln!(links, "  - right{at} -> gate{at}\n  - side{before} -> side{at}")?;
    }
    links.push_str("  - side6 -> gate0\n  - gate6 -> last\n");
    let mut child = Command::new(env!("CARGO_BIN_EXE_hopmap"))
        .args(["trace", "-", "client", "last", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().ok_or("no standard input")?;
    input.write_all((resources + &links).as_bytes())?;
    drop(input);
    let output = child.wait_with_output()?;
    let told: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let paths = told["paths"].as_array().ok_or("no paths")?;
    let has_guard = |path: &serde_json::Value| {
        let mut hops = path["hops"].as_array().into_iter().flatten();
        hops.any(|hop| hop["to"] == "cdn")
    };
    if paths.len() != 50 || !paths.iter().all(has_guard) || told["more"] != 78 || told["complete"] != true {
        return Err(format!("{} paths, {} more", paths.len(), told["more"]).into());
    }
    let every: Vec<&serde_json::Value> =
        told["guards_on_every_path"].as_array().into_iter().flatten().map(|guard| &guard["at"]).collect();
    if every != ["last"] {
        return Err(format!("on every path: {every:?}").into());
    }
    Ok(())
}
