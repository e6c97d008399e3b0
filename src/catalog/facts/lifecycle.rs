//! Services that are closed to new customers, or that have come to their end.
//!
//! When a kind began to be offered stands in its row of the catalogue (`Kind::launch`); what ends is said here.

use super::When::{Always, Is};
use super::Who::From;
use super::{At, Fact, Object, READ, Relation, Remedy, Verdict};
use crate::base::date::Date;
use crate::base::lang::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "cloud9-new",
        subject: &["cloud9"],
        object: Object::Kinds(&["account"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Is(From, "new", "true"),
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2024, 7, 25)),
        until: None,
        rule: Some("end-of-life-service"),
        severity: None,
        reason: Text::new(
            "Cloud9 is closed to new customers.",
            "Cloud9 は新規のお客様の受け付けを終了しています。",
        ),
        remedies: &[Remedy::always(
            "Use an IDE with the AWS Toolkit, or CloudShell.",
            "AWS Toolkit を入れた IDE か、CloudShell を使ってください。",
        )],
        sources: &[
            "https://aws.amazon.com/blogs/devops/how-to-migrate-from-aws-cloud9-to-aws-ide-toolkits-or-aws-cloudshell/",
        ],
        checked: READ,
    },
    Fact {
        id: "timestream-new",
        subject: &["timestream"],
        object: Object::Kinds(&["account"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Is(From, "new", "true"),
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2025, 6, 20)),
        until: None,
        rule: Some("end-of-life-service"),
        severity: None,
        reason: Text::new(
            "Timestream for LiveAnalytics is closed to new customers.",
            "Timestream for LiveAnalytics は新規のお客様の受け付けを終了しています。",
        ),
        remedies: &[Remedy::always(
            "Use Timestream for InfluxDB, whose instances stand in a VPC.",
            "Timestream for InfluxDB を使ってください。インスタンスは VPC の中に置きます。",
        )],
        sources: &[
            "https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html",
        ],
        checked: READ,
    },
    Fact {
        id: "kendra-new",
        subject: &["kendra"],
        object: Object::Kinds(&["account"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Is(From, "new", "true"),
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2026, 7, 30)),
        until: None,
        rule: Some("end-of-life-service"),
        severity: None,
        reason: Text::new(
            "Kendra is closed to new customers.",
            "Kendra は新規のお客様の受け付けを終了しています。",
        ),
        remedies: &[Remedy::always(
            "Use a knowledge base of Bedrock.",
            "Bedrock のナレッジベースを使ってください。",
        )],
        sources: &["https://docs.aws.amazon.com/kendra/latest/dg/kendra-availability-change.html"],
        checked: READ,
    },
    Fact {
        id: "apprunner-new",
        subject: &["apprunner"],
        object: Object::Kinds(&["account"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Is(From, "new", "true"),
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2026, 4, 30)),
        until: None,
        rule: Some("end-of-life-service"),
        severity: None,
        reason: Text::new(
            "App Runner is closed to new customers.",
            "App Runner は新規のお客様の受け付けを終了しています。",
        ),
        remedies: &[Remedy::always(
            "Use ECS Express Mode, or ECS with an ALB.",
            "ECS Express Mode か、ECS と ALB の組み合わせを使ってください。",
        )],
        sources: &["https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html"],
        checked: READ,
    },
    Fact {
        id: "appmesh",
        subject: &["appmesh"],
        object: Object::Kinds(&["account"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Always,
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2026, 9, 30)),
        until: None,
        rule: Some("end-of-life-service"),
        severity: None,
        reason: Text::new("The support of App Mesh has ended.", "App Mesh のサポートは終了しています。"),
        remedies: &[Remedy::always(
            "Use ECS Service Connect or VPC Lattice.",
            "ECS Service Connect か VPC Lattice を使ってください。",
        )],
        sources: &["https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html"],
        checked: READ,
    },
];
