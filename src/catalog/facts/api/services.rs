//! Functions, services of AWS, and private APIs behind APIs.

use super::{
    ALB_TO_ENDPOINT, APIS, HISTORY, HTTP_OR_REST, LAMBDA_VPC, LINKS, PRIVATE_ACROSS, PRIVATE_BY_PRIVATELINK,
};
use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::facts::HopIs::Class;
use crate::catalog::facts::When::{All, Has, Hop, Into, Is, LinkIs, Not, Pair, Via};
use crate::catalog::facts::Who::{From, To};
use crate::catalog::facts::{At, Fact, Object, PairIs, READ, Relation, Remedy, Verdict};
use crate::catalog::traits::Trait::{NetworkLoadBalancer, RestApi};

const LAMBDA_ACROSS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-cross-account-lambda-integrations.html";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "ag-lambda",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::IntegratesWith,
        at: At::Link(APIS, &["lambda"]),
        when: All(&[Not(&LinkIs("integration", "mock")), Hop(Class("aws-internal"))]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "The API invokes the function by a call of the service, whether or not the function is attached to a VPC.",
            "API はサービスの呼び出しで関数を実行します。関数が VPC に接続されているかどうかは関係しません。",
        ),
        remedies: &[],
        sources: &[HTTP_OR_REST, LAMBDA_VPC],
        checked: READ,
    },
    Fact {
        id: "ag-lambda-xaccount",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-rest"], &["lambda"]),
        when: All(&[
            Not(&Pair(PairIs::SameAccount)),
            Not(&LinkIs("integration", "mock")),
            Hop(Class("aws-internal")),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A REST API invokes a function of another account whose resource-based policy admits the API.",
            "REST API からは、リソースベースのポリシーで API を許可している、別のアカウントの Lambda 関数も呼び出せます。",
        ),
        remedies: &[],
        sources: &[LAMBDA_ACROSS],
        checked: Date::new(2026, 11, 28),
    },
    Fact {
        id: "ag-http-awssvc",
        subject: &["apigw-http"],
        object: Object::Kinds(&["sqs", "eventbridge", "kinesis", "stepfunctions", "appconfig"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-http"], &["sqs", "eventbridge", "kinesis", "stepfunctions", "appconfig"]),
        when: All(&[Not(&LinkIs("integration", "mock")), Hop(Class("aws-internal"))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2020, 8, 20)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An HTTP API calls some services of AWS directly; the set is smaller than that of REST APIs.",
            "HTTP API は一部の AWS サービスを直接呼び出せます。対象は REST API より少なくなっています。",
        ),
        remedies: &[],
        sources: &[HISTORY, HTTP_OR_REST],
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
    Fact {
        id: "ag-rest-to-private-rest",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["apigw-rest"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["vpce-interface"], &["apigw-rest"]),
        when: All(&[
            Is(To, "endpoint", "private"),
            Is(From, "services", "execute-api"),
            Into(
                From,
                &All(&[Has(From, NetworkLoadBalancer), Into(From, &All(&[Has(From, RestApi), Via(LINKS)]))]),
            ),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A public REST API reaches a private one, of any account, through a VPC link, an NLB and the addresses of an execute-api interface endpoint.",
            "パブリックな REST API は、VPC リンク、NLB、execute-api のインターフェイスエンドポイントのアドレスを経由して、任意のアカウントのプライベート REST API に到達できます。",
        ),
        remedies: &[Remedy::always(
            "Set the header Host or x-apigw-api-id, and admit the endpoint in the resource policy of the private API.",
            "Host または x-apigw-api-id ヘッダーを設定し、プライベート API のリソースポリシーでエンドポイントを許可してください。",
        )],
        sources: &[PRIVATE_BY_PRIVATELINK, PRIVATE_ACROSS],
        checked: READ,
    },
    Fact {
        id: "ag-behind-alb",
        subject: &["alb"],
        object: Object::Kinds(&["vpce-interface"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &["vpce-interface"]),
        when: All(&[Is(To, "services", "execute-api"), LinkIs("target_type", "ip")]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An ALB in front of a private REST API has the addresses of the execute-api interface endpoint as its IP targets.",
            "プライベート REST API の前に置く ALB は、execute-api のインターフェイスエンドポイントのアドレスを IP ターゲットとして登録できます。",
        ),
        remedies: &[Remedy::always(
            "Admit the endpoint in the resource policy of the private API.",
            "プライベート API のリソースポリシーでエンドポイントを許可してください。",
        )],
        sources: &[ALB_TO_ENDPOINT],
        checked: READ,
    },
];
