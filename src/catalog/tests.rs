//! What every row of the catalogue must hold, and what a reader's words lead to.

use std::collections::BTreeMap;

use super::broad::{self, BROAD};
use super::kind::{Kind, Net, Placement};
use super::{NEWEST, catalog, facts};
use crate::base::date::Date;
use crate::base::lang::{Lang, Text};

/// The boundaries of the reference page; two of them stand in its table of resources as well.
const BOUNDARIES: [&str; 20] = [
    "aws-cloud",
    "organization",
    "ou",
    "account",
    "region",
    "vpc",
    "az",
    "public-subnet",
    "private-subnet",
    "isolated-subnet",
    "security-group",
    "asg",
    "ecs-cluster",
    "eks-cluster",
    "ec2-contents",
    "stepfunctions-workflow",
    "data-center",
    "server-contents",
    "edge",
    "group",
];

/// Boundaries that are resources too, and are drawn as nodes when they have no children.
const BOTH: [&str; 2] = ["asg", "ecs-cluster"];

fn is_japanese(text: &str) -> bool {
    text.chars()
        .any(|letter| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{3005}'))
}

fn rows() -> &'static [&'static Kind] {
    catalog().kinds()
}

#[test]
fn all_resources_and_boundaries_are_there() {
    let boundaries: Vec<&str> =
        rows().iter().filter(|kind| kind.boundary.is_some()).map(|kind| kind.id).collect();
    for id in BOUNDARIES {
        assert!(boundaries.contains(&id), "{id}");
    }
    assert_eq!(boundaries.len(), BOUNDARIES.len());
    let resources = rows().iter().filter(|kind| kind.boundary.is_none() || BOTH.contains(&kind.id)).count();
    assert_eq!(resources, 234);
}

#[test]
fn every_word_means_one_kind() {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for kind in rows() {
        for word in std::iter::once(kind.id).chain(kind.aliases.iter().copied()) {
            if let Some(other) = owners.insert(word, kind.id) {
                panic!("`{word}` is a word for both {other} and {}", kind.id);
            }
            let shape =
                |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
            assert!(word.chars().all(shape) && !word.starts_with('-') && !word.ends_with('-'), "{word}");
            assert_eq!(catalog().kind(word), Some(*kind), "{word}");
        }
        assert!(!kind.aliases.is_empty(), "{} has no other word", kind.id);
    }
    for reserved in ["none", "all", "default"] {
        assert!(!owners.contains_key(reserved), "`{reserved}` has a meaning of its own in the language");
    }
}

#[test]
fn broad_words_are_no_aliases_and_name_kinds() {
    for (word, ids) in BROAD {
        assert!(catalog().kind(word).is_none(), "{word}");
        assert!(ids.len() > 1, "{word} means one kind: make it an alias");
        for id in *ids {
            assert_eq!(catalog().kind(id).map(|kind| kind.id), Some(*id), "{word}");
        }
    }
    assert!(BROAD.windows(2).all(|pair| pair[0].0 < pair[1].0), "the list is sorted and without repetition");
}

#[test]
fn every_text_stands_in_both_languages() {
    for kind in rows() {
        for Text { en, ja } in [kind.name, kind.short, kind.about] {
            for text in [en, ja] {
                assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{}", kind.id);
                assert!(text.chars().all(|letter| !letter.is_control()), "{}", kind.id);
            }
            assert!(!is_japanese(en), "{}: {en}", kind.id);
        }
        assert!(is_japanese(kind.about.ja), "{}", kind.id);
        assert!(kind.about.en.ends_with('.') && kind.about.ja.ends_with('。'), "{}", kind.id);
        assert_eq!(
            kind.about.en.matches('`').count() % 2 + kind.about.ja.matches('`').count() % 2,
            0,
            "{}: a code word is not closed",
            kind.id
        );
        // Names of products are not translated; what has a common name in English has one in Japanese.
        let common = kind.name.en.split(' ').skip(1).any(|word| word.starts_with(|c: char| c.is_lowercase()));
        assert!(is_japanese(kind.name.ja) || kind.name.en == kind.name.ja || !common, "{}", kind.id);
    }
}

#[test]
fn second_lines_fit_under_a_tile() {
    for kind in rows() {
        for lang in Lang::ALL {
            let short = kind.short.get(lang);
            let width: usize = short.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
            assert!(width <= 28, "{}: {short}", kind.id);
        }
    }
}

#[test]
fn types_have_the_form_of_their_tools() {
    for kind in rows() {
        for name in kind.cloudformation {
            let parts: Vec<&str> = name.split("::").collect();
            let word =
                |part: &&str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_alphanumeric());
            assert!(matches!(parts[..], ["AWS", _, _]) && parts.iter().all(word), "{}: {name}", kind.id);
        }
        for name in kind.terraform {
            let shape =
                |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
            assert!(name.starts_with("aws_") && name.chars().all(shape), "{}: {name}", kind.id);
        }
    }
}

#[test]
fn sources_are_pages_of_aws() {
    for kind in rows() {
        let known = ["https://docs.aws.amazon.com/", "https://aws.amazon.com/architecture/icons/"];
        assert!(known.iter().any(|start| kind.source.starts_with(start)), "{}: {}", kind.id, kind.source);
        assert!(!kind.source.contains([' ', '#', '?']), "{}", kind.source);
    }
}

#[test]
fn launches_are_announced_by_aws_and_come_before_what_ends() {
    for (kind, launch) in rows().iter().filter_map(|kind| kind.launch.map(|launch| (kind, launch))) {
        let known = ["https://docs.aws.amazon.com/", "https://aws.amazon.com/", "https://github.com/aws/"];
        assert!(known.iter().any(|start| launch.source.starts_with(start)), "{}: {}", kind.id, launch.source);
        assert!(launch.day >= Date::new(2019, 1, 1) && launch.day <= NEWEST, "{}: {}", kind.id, launch.day);
        assert_eq!(kind.launched_after(launch.day), None, "{}", kind.id);
        assert_eq!(kind.launched_after(Date::new(2018, 12, 31)), Some(launch), "{}", kind.id);
        for ending in facts::endings(kind) {
            assert!(ending.since > Some(launch.day), "{}: {}", kind.id, ending.id);
        }
        for fact in facts::all().filter(|fact| fact.subject == [kind.id]) {
            assert!(fact.since.is_none_or(|since| since >= launch.day), "{} before {}", fact.id, kind.id);
            assert!(!facts::holds_on(fact.id, Date::new(2018, 12, 31)), "{}", fact.id);
        }
    }
}

#[test]
fn boundaries_and_places_agree() {
    for kind in rows() {
        match &kind.boundary {
            Some(boundary) => {
                assert_eq!(kind.net, Net::Boundary, "{}", kind.id);
                assert!(boundary.scope.is_some() || kind.id == "group", "{}", kind.id);
                assert!(!boundary.role.is_empty(), "{}", kind.id);
            }
            None => {
                assert_ne!(kind.net, Net::Boundary, "{}", kind.id);
                assert_ne!(kind.placement, Placement::Boundary, "{}", kind.id);
            }
        }
    }
}

#[test]
fn words_that_people_try_lead_to_kinds() {
    for (word, id) in [
        ("nat-gateway", "natgw"),
        ("transit-gateway", "tgw"),
        ("application-load-balancer", "alb"),
        ("internet-gateway", "igw"),
        ("dynamo", "dynamodb"),
        ("rest-api", "apigw-rest"),
        ("http-api", "apigw-http"),
        ("bucket", "s3"),
        ("r53", "route53"),
        ("sg", "security-group"),
        ("vpc-link", "vpclink-v2"),
        ("peering", "vpc-peering"),
        ("nat", "natgw"),
        ("privatelink", "vpce-interface"),
        ("kinesis-firehose", "firehose"),
        ("cloudwatch-events", "eventbridge"),
        ("step-functions", "stepfunctions"),
        ("datacenter", "data-center"),
        ("availability-zone", "az"),
        ("db-instance", "rds"),
        ("sfn", "stepfunctions"),
    ] {
        assert_eq!(catalog().kind(word).map(|kind| kind.id), Some(id), "{word}");
    }
    for word in ["subnet", "elb", "endpoint", "postgres", "", "S3", "nat gateway"] {
        assert!(catalog().kind(word).is_none(), "{word}");
    }
}

#[test]
fn slips_are_answered_with_what_was_meant() {
    for (word, meant) in [
        ("lamdba", &["lambda"][..]),
        ("nat_gateway", &["nat-gateway"]),
        ("NatGateway", &["nat-gateway"]),
        ("cloudfornt", &["cloudfront"]),
        ("dynamdb", &["dynamodb"]),
        ("secretmanager", &["secretsmanager"]),
        ("private-subnets", &["private-subnet"]),
        ("stepfunction", &["step-function"]),
        ("subnet", &["public-subnet", "private-subnet", "isolated-subnet"]),
        ("ELB", &["alb", "nlb", "clb"]),
        ("flux-capacitor-9000", &[]),
    ] {
        assert_eq!(catalog().suggestions(word), meant, "{word}");
    }
    assert!(broad::meanings("alb").is_empty());
}
