//! Global Accelerator.

use super::When::{All, Always, Hop, Not, Pair, Place};
use super::Who::To;
use super::{At, Fact, HopIs, Object, PairIs, PlaceIs, READ, Relation, Remedy, Verdict};
use crate::base::date::Date;
use crate::base::lang::Text;

const ACCELERATOR: &str =
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-caveats.html";
const CLIENT_ADDRESS: &str =
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/preserve-client-ip-address.html";

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "ga-endpoints",
        subject: &["global-accelerator"],
        object: Object::Kinds(&["alb", "nlb", "ec2", "eip"]),
        relation: Relation::CanTarget,
        at: At::Link(&["global-accelerator"], &["alb", "nlb", "ec2", "eip"]),
        when: Pair(PairIs::SameAccount),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Endpoints of a standard accelerator are ALBs and NLBs, internal or internet-facing, EC2 instances and Elastic IP addresses.",
            "標準アクセラレーターのエンドポイントになるのは、内部またはインターネット向けの ALB と NLB、EC2 インスタンス、Elastic IP アドレスです。",
        ),
        remedies: &[],
        sources: &[ACCELERATOR],
        checked: READ,
    },
    Fact {
        id: "ga-apigw",
        subject: &["global-accelerator"],
        object: Object::Kinds(&["apigw-rest", "apigw-http", "apigw-ws"]),
        relation: Relation::CanTarget,
        at: At::Link(&["global-accelerator"], &["apigw-rest", "apigw-http", "apigw-ws"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("accelerator-endpoint-not-offered"),
        severity: None,
        reason: Text::new(
            "An API of API Gateway cannot be an endpoint of an accelerator.",
            "API Gateway の API をアクセラレーターのエンドポイントにすることはできません。",
        ),
        remedies: &[Remedy::always(
            "Use an edge-optimized REST API or CloudFront, or put an ALB in front of a private API.",
            "エッジ最適化 REST API か CloudFront を使うか、プライベート API の前に ALB を置いてください。",
        )],
        sources: &[ACCELERATOR],
        checked: READ,
    },
    Fact {
        id: "ga-clb",
        subject: &["global-accelerator"],
        object: Object::Kinds(&["clb"]),
        relation: Relation::CanTarget,
        at: At::Link(&["global-accelerator"], &["clb"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("accelerator-endpoint-not-offered"),
        severity: None,
        reason: Text::new(
            "A Classic Load Balancer cannot be an endpoint of an accelerator.",
            "Classic Load Balancer をアクセラレーターのエンドポイントにすることはできません。",
        ),
        remedies: &[Remedy::with(
            &["ga-endpoints"],
            "Use an ALB or an NLB.",
            "ALB か NLB を使ってください。",
        )],
        sources: &[ACCELERATOR],
        checked: READ,
    },
    Fact {
        id: "ga-direct",
        subject: &["global-accelerator"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanTarget,
        at: At::Link(&["global-accelerator"], &["alb", "nlb"]),
        when: All(&[Place(To, PlaceIs::Exposed), Place(To, PlaceIs::CalledFromOutside)]),
        verdict: Verdict::Discouraged,
        since: None,
        until: None,
        rule: Some("accelerator-mixed-use"),
        severity: None,
        reason: Text::new(
            "Clients that come both through the accelerator and directly can cause connections to collide, and the direct way bypasses the accelerator.",
            "アクセラレーター経由と直接のアクセスが混在すると、接続の衝突が起こり得るうえ、直接の経路ではアクセラレーターが迂回されます。",
        ),
        remedies: &[Remedy::with(
            &["ga-endpoints"],
            "Make the load balancer internal, and let all clients come through the accelerator.",
            "ロードバランサーを内部にして、すべてのクライアントをアクセラレーター経由にしてください。",
        )],
        sources: &[ACCELERATOR],
        checked: READ,
    },
    Fact {
        id: "ga-xaccount",
        subject: &["global-accelerator"],
        object: Object::Kinds(&["alb", "nlb", "ec2", "eip"]),
        relation: Relation::CanTarget,
        at: At::Link(&["global-accelerator"], &["alb", "nlb", "ec2", "eip"]),
        when: All(&[Not(&Pair(PairIs::SameAccount)), Not(&Hop(HopIs::Class("unreachable")))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2023, 11, 1)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An endpoint can belong to another account, which admits the accelerator by a cross-account attachment.",
            "クロスアカウントアタッチメントで許可すれば、別のアカウントのリソースをエンドポイントにできます。",
        ),
        remedies: &[],
        sources: &[
            ACCELERATOR,
            "https://dev.classmethod.jp/articles/update-aws-global-accelerator-cross-account-endpoint-attachment/",
        ],
        checked: READ,
    },
    Fact {
        id: "ga-client-address",
        subject: &["global-accelerator"],
        object: Object::Kinds(&["alb", "ec2"]),
        relation: Relation::CanTarget,
        at: At::Link(&["global-accelerator"], &["alb", "ec2"]),
        when: Place(To, PlaceIs::AdmitsRangesOnly("GLOBALACCELERATOR")),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("accelerator-keeps-client-address"),
        severity: None,
        reason: Text::new(
            "By default an accelerator keeps the addresses of the clients at ALBs, and always at internal ones and at instances; rules that admit only its own addresses refuse what it sends.",
            "アクセラレーターは、ALB ではデフォルトで、内部 ALB とインスタンスでは常に、クライアントの IP アドレスを保持します。アクセラレーター自身のアドレスだけを許可するルールでは、届いた通信が拒否されます。",
        ),
        remedies: &[Remedy::always(
            "Make the load balancer internal and admit the addresses of the clients; or turn the preservation of client addresses off at the endpoint.",
            "ロードバランサーを内部にしてクライアントのアドレスを許可するか、エンドポイントでクライアント IP アドレスの保持を無効にしてください。",
        )],
        sources: &[CLIENT_ADDRESS],
        checked: READ,
    },
];
