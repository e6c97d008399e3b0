//! AWS WAF: what a web ACL can protect.

use super::When::{All, Always, Any, Has, Is, Not, Pair, Place, States};
use super::Who::{From, To};
use super::{At, Fact, Object, PairIs, PlaceIs, READ, Relation, Remedy, Verdict, When};
use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const RESOURCES: &str =
    "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html";
const ASSOCIATING: &str =
    "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html";
const CHAPTER: &str = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html";
const REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html";
const API_HISTORY: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html";
const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";

/// What can carry a web ACL of a scope and Region that is known. Amplify is not here: of its web ACLs only that they
/// exist is known.
const PROTECTABLE: &[&str] = &[
    "cloudfront",
    "alb",
    "apigw-rest",
    "appsync",
    "cognito",
    "apprunner",
    "verified-access",
    "agentcore-gateway",
];

/// The web ACL is Regional, of the Region of what it protects, and the only one there.
const REGIONAL_ACL: When = All(&[
    Pair(PairIs::SameRegion),
    Not(&Pair(PairIs::GuardedBefore)),
    Not(&Place(From, PlaceIs::Protects(Trait::Cdn))),
    Any(&[Not(&States(From, "scope")), Is(From, "scope", "regional")]),
]);

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "waf-alb",
        subject: &["waf"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["alb"]),
        when: REGIONAL_ACL,
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A Regional web ACL protects an ALB of its own Region.",
            "リージョン用のウェブ ACL は、同じリージョンの ALB を保護できます。",
        ),
        remedies: &[],
        sources: &[RESOURCES],
        checked: READ,
    },
    Fact {
        id: "waf-alb-outposts",
        subject: &["waf"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanAttach,
        at: At::NotModelled(Text::new(
            "A topology does not say whether a load balancer runs on an Outpost.",
            "ロードバランサーが Outposts 上にあるかどうかは、トポロジーに書けないためです。",
        )),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A web ACL protects load balancers inside Regions only, not those on AWS Outposts.",
            "ウェブ ACL で保護できるのはリージョン内のロードバランサーだけで、AWS Outposts 上のものは保護できません。",
        ),
        remedies: &[],
        sources: &[RESOURCES],
        checked: READ,
    },
    Fact {
        id: "waf-rest",
        subject: &["waf"],
        object: Object::Kinds(&["apigw-rest"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["apigw-rest"]),
        when: REGIONAL_ACL,
        verdict: Verdict::Supported,
        since: Some(Date::new(2018, 11, 5)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A Regional web ACL protects a stage of a REST API; it is evaluated before resource policies, IAM and authorizers.",
            "リージョン用のウェブ ACL は REST API のステージを保護でき、リソースポリシー、IAM、オーソライザーより先に評価されます。",
        ),
        remedies: &[],
        sources: &[REST, API_HISTORY],
        checked: READ,
    },
    Fact {
        id: "waf-http",
        subject: &["waf"],
        object: Object::Kinds(&["apigw-http"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["apigw-http"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("waf-not-attachable"),
        severity: None,
        reason: Text::new(
            "Of the APIs of API Gateway, only REST APIs can carry a web ACL; HTTP APIs cannot.",
            "API Gateway でウェブ ACL を関連付けられるのは REST API だけで、HTTP API には関連付けられません。",
        ),
        remedies: &[Remedy::always(
            "Put CloudFront with the web ACL in front and lock the API for all others, or use a REST API.",
            "ウェブ ACL を関連付けた CloudFront を前に置いて API への直接のアクセスを防ぐか、REST API を使ってください。",
        )],
        sources: &[HTTP_OR_REST, ASSOCIATING],
        checked: READ,
    },
    Fact {
        id: "waf-ws",
        subject: &["waf"],
        object: Object::Kinds(&["apigw-ws"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["apigw-ws"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("waf-not-attachable"),
        severity: None,
        reason: Text::new(
            "Of the APIs of API Gateway, only REST APIs can carry a web ACL; WebSocket APIs cannot.",
            "API Gateway でウェブ ACL を関連付けられるのは REST API だけで、WebSocket API には関連付けられません。",
        ),
        remedies: &[Remedy::always(
            "Check callers with a Lambda authorizer, and limit them by throttling.",
            "Lambda オーソライザーで呼び出し元を検証し、スロットリングで流量を制限してください。",
        )],
        sources: &[ASSOCIATING],
        checked: READ,
    },
    Fact {
        id: "waf-cf",
        subject: &["waf"],
        object: Object::Kinds(&["cloudfront"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["cloudfront"]),
        when: All(&[
            Not(&Place(From, PlaceIs::InOtherRegionThan("us-east-1"))),
            Not(&Pair(PairIs::GuardedBefore)),
            Any(&[Not(&States(From, "scope")), Is(From, "scope", "cloudfront")]),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A web ACL with the scope CLOUDFRONT, made in us-east-1, protects a CloudFront distribution.",
            "us-east-1 で作成したスコープ CLOUDFRONT のウェブ ACL は、CloudFront ディストリビューションを保護できます。",
        ),
        remedies: &[],
        sources: &[RESOURCES],
        checked: READ,
    },
    Fact {
        id: "waf-nlb",
        subject: &["waf"],
        object: Object::Kinds(&["nlb"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["nlb"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("waf-not-attachable"),
        severity: None,
        reason: Text::new(
            "A web ACL cannot be associated with an NLB, which does not read HTTP.",
            "NLB は HTTP を解釈しないロードバランサーで、ウェブ ACL を関連付けられません。",
        ),
        remedies: &[
            Remedy::with(
                &["nlb-tg-alb"],
                "Protect an ALB that is the target of the NLB.",
                "NLB のターゲットを ALB にし、その ALB を保護してください。",
            ),
            Remedy::always(
                "Put CloudFront with the web ACL in front.",
                "ウェブ ACL を関連付けた CloudFront を前に置いてください。",
            ),
        ],
        sources: &[RESOURCES],
        checked: READ,
    },
    Fact {
        id: "waf-ec2",
        subject: &["waf"],
        object: Object::Kinds(&["ec2", "ecs-service", "lambda", "lambda-url"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["ec2", "asg", "fargate", "ecs-service", "eks-workload", "lambda", "lambda-url"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("waf-not-attachable"),
        severity: None,
        reason: Text::new(
            "A web ACL cannot be associated with compute itself: instances, tasks, functions and function URLs.",
            "インスタンス、タスク、関数、関数 URL といったコンピューティングのリソースに、ウェブ ACL を直接関連付けることはできません。",
        ),
        remedies: &[Remedy::always(
            "Put an ALB, a REST API or CloudFront in front, and protect that.",
            "前に ALB、REST API、CloudFront のいずれかを置き、それを保護してください。",
        )],
        sources: &[CHAPTER],
        checked: READ,
    },
    Fact {
        id: "waf-others",
        subject: &["waf"],
        object: Object::Kinds(&[
            "appsync",
            "cognito",
            "apprunner",
            "verified-access",
            "amplify",
            "agentcore-gateway",
        ]),
        relation: Relation::CanAttach,
        at: At::Guard(&[
            "appsync",
            "cognito",
            "apprunner",
            "verified-access",
            "amplify",
            "agentcore-gateway",
        ]),
        when: Pair(PairIs::SameRegion),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A web ACL protects this kind of resource too.",
            "この種類のリソースもウェブ ACL で保護できます。",
        ),
        remedies: &[],
        sources: &[CHAPTER],
        checked: READ,
    },
    Fact {
        id: "waf-one",
        subject: &["waf"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanAttach,
        at: At::Guard(PROTECTABLE),
        when: Pair(PairIs::GuardedBefore),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("waf-second-acl"),
        severity: None,
        reason: Text::new(
            "A resource carries one web ACL, and another is associated with it already; one web ACL may protect many resources.",
            "リソースに関連付けられるウェブ ACL は 1 つだけで、すでに別のものがあります。1 つのウェブ ACL で複数のリソースを保護することはできます。",
        ),
        remedies: &[Remedy::always(
            "Merge the rules into one web ACL, or into rule groups that it uses.",
            "ルールを 1 つのウェブ ACL か、それが参照するルールグループにまとめてください。",
        )],
        sources: &[ASSOCIATING],
        checked: READ,
    },
    Fact {
        id: "waf-cf-exclusive",
        subject: &["waf"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanAttach,
        at: At::Guard(PROTECTABLE),
        when: Any(&[
            All(&[
                Not(&Has(To, Trait::Cdn)),
                Any(&[Place(From, PlaceIs::Protects(Trait::Cdn)), Is(From, "scope", "cloudfront")]),
            ]),
            All(&[Has(To, Trait::Cdn), Is(From, "scope", "regional")]),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("waf-scope-mixed"),
        severity: None,
        reason: Text::new(
            "A web ACL serves either CloudFront distributions or resources of a Region, never both.",
            "1 つのウェブ ACL で保護できるのは、CloudFront ディストリビューションかリージョンのリソースのどちらか一方です。",
        ),
        remedies: &[Remedy::always(
            "Make a second web ACL: one with the scope CLOUDFRONT, one with the scope REGIONAL.",
            "ウェブ ACL を分け、スコープ CLOUDFRONT のものと REGIONAL のものを 1 つずつ作成してください。",
        )],
        sources: &[ASSOCIATING],
        checked: READ,
    },
    Fact {
        id: "waf-region",
        subject: &["waf"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanAttach,
        at: At::Guard(PROTECTABLE),
        when: Any(&[
            All(&[
                Not(&Has(To, Trait::Cdn)),
                Not(&Pair(PairIs::SameRegion)),
                Not(&Place(From, PlaceIs::Protects(Trait::Cdn))),
            ]),
            All(&[Has(To, Trait::Cdn), Place(From, PlaceIs::InOtherRegionThan("us-east-1"))]),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("waf-other-region"),
        severity: None,
        reason: Text::new(
            "A web ACL protects resources of its own Region; one for CloudFront is made in us-east-1.",
            "ウェブ ACL で保護できるのは同じリージョンのリソースです。CloudFront 用のものは us-east-1 で作成します。",
        ),
        remedies: &[Remedy::always(
            "Make a web ACL in the Region of each resource, and in us-east-1 for CloudFront.",
            "リソースのあるリージョンごとに、CloudFront 用は us-east-1 に、ウェブ ACL を作成してください。",
        )],
        sources: &[RESOURCES],
        checked: READ,
    },
];
