//! Integrations of API Gateway.

use super::When::{All, Is, LinkIs, Pair, Via};
use super::Who::To;
use super::{At, Fact, Object, PairIs, READ, Relation, Remedy, Verdict};
use crate::base::date::Date;
use crate::base::lang::Text;

const HTTP_PRIVATE: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html";
const PRIVATE_INTEGRATION: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html";
const HISTORY: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html";
const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const REST_TO_ALB: &str = "https://aws.amazon.com/blogs/compute/build-scalable-rest-apis-using-amazon-api-gateway-private-integration-with-application-load-balancer";

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "ag-http-alb",
        subject: &["apigw-http"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-http"], &["alb"]),
        when: All(&[Via(&["vpclink-v2"]), Is(To, "scheme", "internal"), Pair(PairIs::SameAccount)]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An HTTP API reaches a private ALB through a VPC link.",
            "HTTP API は VPC リンクを通じてプライベートな ALB に到達できます。",
        ),
        remedies: &[],
        sources: &[HTTP_PRIVATE],
        checked: READ,
    },
    Fact {
        id: "ag-rest-alb-v2",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-rest"], &["alb"]),
        when: All(&[Via(&["vpclink-v2"]), Is(To, "scheme", "internal"), Pair(PairIs::SameAccount)]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2025, 11, 21)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A REST API reaches a private ALB directly, through a VPC link of version 2.",
            "REST API は、バージョン 2 の VPC リンクを通じてプライベートな ALB に直接到達できます。",
        ),
        remedies: &[],
        sources: &[HISTORY, REST_TO_ALB],
        checked: READ,
    },
    Fact {
        id: "ag-rest-alb-old",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-rest"], &["alb"]),
        when: Is(To, "scheme", "internal"),
        verdict: Verdict::Unsupported,
        since: None,
        until: Some(Date::new(2025, 11, 21)),
        rule: Some("integration-not-supported"),
        severity: None,
        reason: Text::new(
            "The private integration of a REST API reaches an NLB only.",
            "REST API のプライベート統合で到達できるのは NLB だけです。",
        ),
        remedies: &[
            Remedy::with(
                &["nlb-tg-alb"],
                "Put an NLB with an ALB-type target group in front of the ALB.",
                "ALB の前に、ALB タイプのターゲットグループを持つ NLB を置いてください。",
            ),
            Remedy::always(
                "Use an NLB behind a VPC link of version 1, or a public ALB with a guard.",
                "バージョン 1 の VPC リンクの先に NLB を置くか、保護を設けたパブリックな ALB を使ってください。",
            ),
        ],
        sources: &[REST_TO_ALB, PRIVATE_INTEGRATION],
        checked: READ,
    },
    Fact {
        id: "ag-http-mock",
        subject: &["apigw-http"],
        object: Object::Feature("mock"),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-http"], &[]),
        when: LinkIs("integration", "mock"),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("integration-not-supported"),
        severity: None,
        reason: Text::new(
            "Mock integrations exist for REST APIs only.",
            "モック統合があるのは REST API だけです。",
        ),
        remedies: &[Remedy::always(
            "Answer from a Lambda function, or use a REST API.",
            "Lambda 関数で応答するか、REST API を使ってください。",
        )],
        sources: &[HTTP_OR_REST],
        checked: READ,
    },
];
