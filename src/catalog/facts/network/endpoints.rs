//! VPC endpoints for services of AWS and for single resources.

use super::When::{All, Any, Has, Hop, Net, Not, Pair, Via};
use super::Who::{From, To};
use super::{At, Fact, HopIs, NetIs, Object, PairIs, READ, Relation, Remedy, Verdict, When};
use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const GATEWAY_ENDPOINTS: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html";
const BASELINE: &str =
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-startup-security-baseline/wkld-12.html";
const DYNAMODB_ENDPOINTS: &str =
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html";
const RESOURCE_ENDPOINT: &str =
    "https://docs.aws.amazon.com/vpc/latest/privatelink/use-resource-endpoint.html";
const RESOURCE_ENDPOINT_THIRD: &str = "https://jayendrapatil.com/category/aws/vpc-gateway-endpoint/";

/// From on premises, or from another Region by peering.
const AFAR: When = Any(&[
    Via(&["dx", "dx-gateway", "dx-vif", "vpn"]),
    All(&[Via(&["vpc-peering"]), Not(&Pair(PairIs::SameRegion))]),
]);

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "vpce-gw-kinds",
        subject: &["vpce-gateway"],
        object: Object::Kinds(&["sqs"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: Net(NetIs::NamesServiceWithoutRoutes),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("gateway-endpoint-use"),
        severity: None,
        reason: Text::new(
            "Gateway endpoints exist for Amazon S3 and Amazon DynamoDB only.",
            "ゲートウェイエンドポイントがあるのは Amazon S3 と Amazon DynamoDB だけです。",
        ),
        remedies: &[Remedy::always(
            "Use an interface endpoint (“vpce-interface”) for the service.",
            "そのサービスにはインターフェイスエンドポイント (「vpce-interface」) を使ってください。",
        )],
        sources: &[GATEWAY_ENDPOINTS],
        checked: READ,
    },
    Fact {
        id: "vpce-gw-remote",
        subject: &["vpce-gateway"],
        object: Object::Kinds(&["on-premises"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: Net(NetIs::ByFarGatewayEndpoint),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("gateway-endpoint-use"),
        severity: None,
        reason: Text::new(
            "A gateway endpoint is a route target of its own VPC: who comes by peering, a transit gateway, a VPN or Direct Connect cannot use it.",
            "ゲートウェイエンドポイントは置かれた VPC のルートターゲットです。ピアリング、Transit Gateway、VPN、Direct Connect を経由した通信からは使えません。",
        ),
        remedies: &[Remedy::always(
            "Use an interface endpoint for Amazon S3 or Amazon DynamoDB.",
            "Amazon S3 または Amazon DynamoDB のインターフェイスエンドポイントを使ってください。",
        )],
        sources: &[BASELINE, DYNAMODB_ENDPOINTS],
        checked: READ,
    },
    Fact {
        id: "vpce-if-remote",
        subject: &["vpce-interface"],
        object: Object::Kinds(&["on-premises"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[
            Any(&[Has(To, Trait::InterfaceEndpoint), Via(&["vpce-interface"])]),
            AFAR,
            Any(&[Hop(HopIs::Class("private")), Hop(HopIs::Class("private-link"))]),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Interface endpoints are private addresses in a subnet, and are reached from on premises and from peered VPCs of other Regions too.",
            "インターフェイスエンドポイントはサブネット内のプライベートアドレスなので、オンプレミスや、ピアリングした別リージョンの VPC からも到達できます。",
        ),
        remedies: &[],
        sources: &[DYNAMODB_ENDPOINTS],
        checked: READ,
    },
    Fact {
        id: "resource-endpoint",
        subject: &["vpce-resource"],
        object: Object::Kinds(&["rds"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&[], &[]),
        when: All(&[
            Any(&[Has(From, Trait::ResourceEndpoint), Via(&["vpce-resource"])]),
            Hop(HopIs::Class("private-link")),
        ]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 12, 1)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A resource endpoint reaches a database, an IP address or a domain name of another VPC or account, by a resource configuration that AWS RAM shares, without an NLB.",
            "リソースエンドポイントを使うと、AWS RAM で共有されたリソース設定を通じて、別の VPC やアカウントのデータベース、IP アドレス、ドメイン名に NLB なしで到達できます。",
        ),
        remedies: &[],
        sources: &[RESOURCE_ENDPOINT, RESOURCE_ENDPOINT_THIRD],
        checked: READ,
    },
];
