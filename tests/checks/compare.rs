//! `compare`: topologies and patterns side by side.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{err, out, run_in, run_with};

/// A front door, an application and a store, as the words in the holes say.
fn topology(endpoint: &str, account: &str) -> String {
    format!(
        "hopmap: 1\n\
         resources:\n  \
           client: {{ kind: client }}\n  \
           front: {{ kind: account, children: {{ api: {{ kind: apigw-http }} }} }}\n  \
           {account}:\n    \
             kind: account\n    \
             children:\n      \
               {account}-main:\n        \
                 kind: vpc\n        \
                 children:\n          \
                   app: {{ kind: fargate, subnets: [app-a, app-c] }}\n          \
                   app-a: {{ kind: private-subnet, zone: a }}\n          \
                   app-c: {{ kind: private-subnet, zone: c }}\n          \
                   {endpoint}\n  \
           store: {{ kind: dynamodb }}\n\
         links:\n  \
           - client -> api\n  \
           - app -> store\n"
    )
}

/// The answer to a requirement of each subject.
fn answers<'a>(report: &'a Value, id: &str) -> Vec<&'a Value> {
    let rows = report["rows"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("{id} is a row"));
    row["answers"].as_array().expect("answers").iter().collect()
}

#[test]
fn the_answers_follow_from_the_model() {
    let folder = TempDir::new().expect("a folder");
    let with = "gateway: { kind: vpce-gateway, services: dynamodb }";
    fs::write(folder.path().join("private.yaml"), topology(with, "team")).expect("written");
    let without = "public-a: { kind: public-subnet, zone: a, children: { nat: { kind: natgw } } }";
    fs::write(folder.path().join("public.yaml"), topology(without, "team")).expect("written");
    let told = run_in(
        folder.path(),
        &["compare", "private.yaml", "public.yaml", "rest-api-public-alb", "--format", "json"],
    );
    assert_eq!(told.status.code(), Some(0), "{}", err(&told));
    let report: Value = serde_json::from_str(&out(&told)).expect("JSON");
    assert_eq!(report["schema_version"], 2);
    assert_eq!((&report["met"], &report["required"]), (&Value::Bool(true), &serde_json::json!([])));
    assert_eq!(report["subjects"][2]["name"], "rest-api-public-alb");
    let counts: Vec<_> =
        answers(&report, "public-hops").iter().map(|answer| answer["count"].clone()).collect();
    assert_eq!(counts, [0, 1, 1]);
    let decided = answers(&report, "public-hops")[1]["links"].clone();
    assert_eq!(decided, serde_json::json!([1]), "the hop to the store");
    let nat: Vec<_> = answers(&report, "nat-gateways").iter().map(|answer| answer["count"].clone()).collect();
    assert_eq!(nat, [0, 1, 0]);
    let ways: Vec<_> =
        answers(&report, "ways-shut").iter().map(|answer| answer["ways_around"].clone()).collect();
    assert_eq!(ways[2], "mitigated");
    assert_eq!(answers(&report, "no-secret")[2]["verdict"], "no");
    // A cache is a matter of the kind of the front door.
    let cache: Vec<_> =
        answers(&report, "response-cache").iter().map(|answer| answer["verdict"].clone()).collect();
    assert_eq!(cache, ["no", "no", "yes"]);
    for row in report["rows"].as_array().expect("rows") {
        assert_eq!(row["answers"].as_array().map(Vec::len), Some(3), "{row}");
    }
}

#[test]
fn what_does_not_meet_a_requirement_is_left_out() {
    let folder = TempDir::new().expect("a folder");
    let names = ["compare", "rest-api-public-alb", "rest-api-internal-alb"];
    let both = run_in(folder.path(), &names);
    assert!(
        out(&both).contains(
            "| Requirement | REST API over a public hop to an ALB | REST API with an internal ALB |"
        )
    );
    let mut wanted = names.to_vec();
    wanted.extend(["--require", "private-behind-front"]);
    let one = run_in(folder.path(), &wanted);
    assert_eq!(one.status.code(), Some(0));
    assert!(out(&one).contains("| Requirement | REST API with an internal ALB |"), "{}", out(&one));
    wanted.extend(["--require", "accounts,private-behind-front"]);
    let none = run_in(folder.path(), &wanted);
    assert_eq!(none.status.code(), Some(1));
    assert!(err(&none).contains("nothing of this meets all requirements"), "{}", err(&none));
}

#[test]
fn where_nothing_meets_all_the_nearest_are_told_with_what_they_lack() {
    let folder = TempDir::new().expect("a folder");
    let names = ["compare", "rest-api-public-alb", "rest-api-internal-alb", "http-api-shared-alb"];
    let wanted = "private-behind-front,web-acl,longest-request:60,load-balancers:1";
    let told = |more: &[&str]| run_in(folder.path(), &[&names[..], &["--require", wanted], more].concat());
    let text = told(&[]);
    assert_eq!(text.status.code(), Some(1));
    assert!(err(&text).contains("nothing of this meets all requirements"), "{}", err(&text));
    let row =
        "| REST API with an internal ALB | 3 of 4 | Longest wait for an answer, 60 s at least (29 s: api, ";
    assert!(out(&text).contains(row), "{}", out(&text));
    assert!(!out(&text).contains("HTTP API with one shared ALB"), "it lacks two: {}", out(&text));
    let report: Value = serde_json::from_str(&out(&told(&["--format", "json"]))).expect("JSON");
    assert_eq!(report["met"], false);
    assert_eq!(report["required"], serde_json::json!(wanted.split(',').collect::<Vec<_>>()));
    assert_eq!(report["subjects"].as_array().map(Vec::len), Some(1));
    assert_eq!(report["subjects"][0]["name"], "rest-api-internal-alb");
    assert_eq!(report["subjects"][0]["fails"], serde_json::json!(["longest-request:60"]));
    let limit = answers(&report, "longest-request")[0];
    assert_eq!(
        (&limit["verdict"], &limit["limit"], &limit["unit"]),
        (&"limit".into(), &29.into(), &"s".into())
    );
    let japanese = out(&told(&["--lang", "ja"]));
    assert!(japanese.contains("| 4 件中 3 件 | 応答を待つ時間の上限 60 秒以上: 29 秒 (api、"), "{japanese}");
}

#[test]
fn amounts_are_limits_of_what_is_wanted() {
    let folder = TempDir::new().expect("a folder");
    let met = |wish: &str| {
        let told = run_in(folder.path(), &["compare", "central-api-privatelink", "--require", wish]);
        told.status.code() == Some(0)
    };
    assert!(met("load-balancers:4") && !met("load-balancers:3") && !met("load-balancers"));
    assert!(met("largest-request:10") && !met("largest-request:11"));
}

#[test]
fn another_day_has_other_facts() {
    let folder = TempDir::new().expect("a folder");
    let met = |day: &str| {
        let told = run_in(
            folder.path(),
            &[
                "compare",
                "rest-api-internal-alb",
                "rest-api-public-alb",
                "--require",
                "supported",
                "--as-of",
                day,
            ],
        );
        assert_eq!(told.status.code(), Some(0), "{}", err(&told));
        out(&told).contains("REST API with an internal ALB")
    };
    // The day before a VPC link of version 2 reached a load balancer from a REST API, and that day.
    assert!(!met("2025-11-20") && met("2025-11-21"));
}

#[test]
fn names_that_are_not_known_are_told_with_a_way_out() {
    let folder = TempDir::new().expect("a folder");
    let cases: [(&[&str], &str, &str); 10] = [
        (&["compare", "alb-fromt"], "neither-file-nor-pattern", "did you mean `alb-front`?"),
        (
            &["compare", "alb-front", "--require", "privat-behind-front"],
            "unknown-requirement",
            "did you mean `private-behind-front`?",
        ),
        (&["compare", "alb-front", "missing.yaml"], "cannot-read", "missing.yaml"),
        (&["compare", "--require", ""], "unknown-requirement", "there are: private-behind-front"),
        (&["compare", "--require", "waf"], "unknown-requirement", "did you mean `web-acl`?"),
        (
            &["compare", "--require", "private"],
            "unknown-requirement",
            "`private-behind-front` or `private-endpoint`",
        ),
        (&["compare", "--require", "longest-request"], "requirement-amount", "write `longest-request:60`"),
        (&["compare", "--require", "load-balancers:few"], "requirement-amount", "write `load-balancers:1`"),
        (&["compare", "--require", "supported:1"], "requirement-amount", "write `supported`"),
        (&["compare", "--require", "newest-fact"], "requirement-amount", "--as-of DATE"),
    ];
    for (arguments, code, help) in cases {
        let told = run_in(folder.path(), arguments);
        assert_eq!((told.status.code(), out(&told)), (Some(2), String::new()), "{arguments:?}");
        assert!(err(&told).contains(code) && err(&told).contains(help), "{arguments:?}: {}", err(&told));
    }
}

#[test]
fn a_topology_comes_by_standard_input_and_languages_say_the_same() {
    let folder = TempDir::new().expect("a folder");
    let text = topology("x: { kind: s3 }", "team").replace("x: { kind: s3 }", "igw: { kind: igw }");
    let shapes = ["en", "ja"].map(|lang| {
        let told = run_with(folder.path(), &["compare", "-", "alb-front", "--lang", lang], text.as_bytes());
        assert_eq!(told.status.code(), Some(0), "{}", err(&told));
        out(&told).lines().map(|line| line.matches(" | ").count()).collect::<Vec<_>>()
    });
    assert_eq!(shapes[0], shapes[1]);
    assert!(shapes[0].len() > 30);
}
