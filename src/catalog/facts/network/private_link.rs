//! Endpoint services (AWS PrivateLink).

use super::When::{All, Always, Has, Hop, Net, Not, Pair};
use super::Who::To;
use super::{At, Fact, HopIs, NetIs, Object, PairIs, READ, Relation, Remedy, Verdict};
use crate::base::date::Date;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const ENDPOINT_SERVICE: &str =
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html";
const SHARE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html";
const MULTI_VPC_PAPER: &str = "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/aws-privatelink.html";
const LINK_AND_SERVICE: &str = "https://dev.classmethod.jp/cloud/aws/nlb-with-vpclink-and-privatelink";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "pl-lb",
        subject: &["privatelink-service"],
        object: Object::Kinds(&["nlb"]),
        relation: Relation::Requires,
        at: At::Link(&["privatelink-service", "vpce-interface"], &["alb", "clb"]),
        when: Net(NetIs::ByEndpointService),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("endpoint-service-front"),
        severity: None,
        reason: Text::new(
            "An endpoint service takes network load balancers and gateway load balancers only.",
            "エンドポイントサービスの前段に使えるのは、Network Load Balancer と Gateway Load Balancer だけです。",
        ),
        remedies: &[Remedy::with(
            &["nlb-tg-alb"],
            "Put an NLB with an ALB-type target group in front of the ALB.",
            "ALB の前に、ALB タイプのターゲットグループを持つ NLB を置いてください。",
        )],
        sources: &[ENDPOINT_SERVICE],
        checked: READ,
    },
    Fact {
        id: "pl-one",
        subject: &["nlb"],
        object: Object::Kinds(&["privatelink-service"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Net(NetIs::BehindTwoServices),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("endpoint-service-front"),
        severity: None,
        reason: Text::new(
            "A network load balancer belongs to one endpoint service at most, though a service may have several of them.",
            "1 つの NLB を関連付けられるエンドポイントサービスは 1 つだけです。逆に、1 つのサービスに複数の NLB を関連付けることはできます。",
        ),
        remedies: &[Remedy::always(
            "Create a second NLB for the second service.",
            "2 つ目のサービスには、別の NLB を作成してください。",
        )],
        sources: &[ENDPOINT_SERVICE],
        checked: READ,
    },
    Fact {
        id: "pl-vpclink1",
        subject: &["vpclink-v1"],
        object: Object::Kinds(&["nlb"]),
        relation: Relation::IntegratesWith,
        at: At::Nowhere(Text::new(
            "It depends on which of the two was created first.",
            "どちらを先に作成したかによって決まるためです。",
        )),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Creating a VPC link of version 1 fails where its NLB already backs an endpoint service; the other order worked in a test by a third party.",
            "NLB がすでにエンドポイントサービスに使われていると、バージョン 1 の VPC リンクの作成は失敗します。逆の順序で作成できたという第三者の検証があります。",
        ),
        remedies: &[Remedy::always(
            "Create the VPC link first, or use a link of version 2.",
            "VPC リンクを先に作成するか、バージョン 2 のリンクを使ってください。",
        )],
        sources: &[LINK_AND_SERVICE],
        checked: READ,
    },
    Fact {
        id: "pl-overlap",
        subject: &["privatelink-service"],
        object: Object::Kinds(&["vpce-interface"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[
            Net(NetIs::ByEndpointService),
            Net(NetIs::BetweenOverlappingVpcs),
            Hop(HopIs::Class("private-link")),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "The VPCs of consumer and provider may overlap, since only the addresses of the endpoint are used.",
            "利用側と提供側の VPC の CIDR ブロックは重複していてもかまいません。使われるのはエンドポイントのアドレスだけだからです。",
        ),
        remedies: &[],
        sources: &[MULTI_VPC_PAPER],
        checked: READ,
    },
    Fact {
        id: "pl-account",
        subject: &["privatelink-service"],
        object: Object::Kinds(&["vpce-interface"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[
            Net(NetIs::ByEndpointService),
            Not(&Pair(PairIs::SameAccount)),
            Not(&Has(To, Trait::HttpLoadBalancer)),
            Hop(HopIs::Class("private-link")),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An endpoint service is reached by endpoints of the other accounts that its permissions admit.",
            "エンドポイントサービスには、アクセスを許可した別のアカウントのエンドポイントから到達できます。",
        ),
        remedies: &[],
        sources: &[SHARE],
        checked: Date::new(2026, 11, 28),
    },
    Fact {
        id: "pl-direction",
        subject: &["privatelink-service"],
        object: Object::Kinds(&["vpce-interface"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: Net(NetIs::FromProvider),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("provider-calls-consumer"),
        severity: None,
        reason: Text::new(
            "Over PrivateLink, only the side of the consumer opens connections.",
            "PrivateLink で接続を開始できるのは、利用側だけです。",
        ),
        remedies: &[Remedy::always(
            "Create a second endpoint service in the other direction, or join the networks by peering or a transit gateway.",
            "逆方向のエンドポイントサービスをもう 1 つ作成するか、ピアリングか Transit Gateway でネットワークをつないでください。",
        )],
        sources: &[MULTI_VPC_PAPER],
        checked: READ,
    },
    Fact {
        id: "pl-region",
        subject: &["privatelink-service"],
        object: Object::Kinds(&["vpce-interface"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[Net(NetIs::AcrossRegions), Hop(HopIs::Class("private-link"))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 11, 26)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An endpoint service that admits it is consumed from endpoints in other Regions; otherwise peering or a transit gateway leads to an endpoint in its own Region.",
            "クロスリージョンアクセスを有効にしたエンドポイントサービスは、別リージョンのエンドポイントから利用できます。有効でない場合は、ピアリングや Transit Gateway を経由して同じリージョンのエンドポイントを使います。",
        ),
        remedies: &[],
        sources: &[
            ENDPOINT_SERVICE,
            "https://aws.amazon.com/about-aws/whats-new/2024/11/aws-privatelink-across-region-connectivity",
        ],
        checked: READ,
    },
    Fact {
        id: "pl-source",
        subject: &["privatelink-service"],
        object: Object::Kinds(&["vpce-interface"]),
        relation: Relation::ReachableFrom,
        at: At::Node,
        when: Net(NetIs::HidesCallers),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("client-address-hidden"),
        severity: Some(Severity::Note),
        reason: Text::new(
            "What stands behind the service sees the addresses of the NLB, not those of its callers.",
            "サービスの背後のアプリケーションに見えるのは NLB のアドレスで、呼び出し元のアドレスは見えません。",
        ),
        remedies: &[Remedy::always(
            "Where callers must be told apart, switch on proxy protocol v2.",
            "呼び出し元を区別する必要があれば、プロキシプロトコル v2 を有効にしてください。",
        )],
        sources: &[ENDPOINT_SERVICE],
        checked: READ,
    },
];
