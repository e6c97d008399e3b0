//! Where load balancers stand, and what filters their traffic.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::facts::When::{All, Always, Hop, Is, Not, Place, States};
use crate::catalog::facts::Who::{From, To};
use crate::catalog::facts::{At, Fact, HopIs, Object, PlaceIs, READ, Relation, Remedy, Verdict};

const SET_SUBNETS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html";
const SET_GROUPS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html";
const INTERNET_GATEWAY: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html";
const CFN: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html";
const NLB_HISTORY: &str = "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/doc-history.html";
const NLB_GROUPS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "alb-2az",
        subject: &["alb"],
        object: Object::Kinds(&["az"]),
        relation: Relation::Requires,
        at: At::Node,
        // A load balancer that is only drawn in a subnet says nothing about its others.
        when: All(&[States(From, "subnets"), Place(From, PlaceIs::InFewerZones(2))]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("load-balancer-zones"),
        severity: None,
        reason: Text::new(
            "An ALB must be given subnets in at least two Availability Zones.",
            "ALB には、少なくとも 2 つのアベイラビリティーゾーンのサブネットを指定する必要があります。",
        ),
        remedies: &[Remedy::always(
            "Add a subnet of a second zone.",
            "2 つ目のアベイラビリティーゾーンのサブネットを追加してください。",
        )],
        sources: &[SET_SUBNETS],
        checked: READ,
    },
    Fact {
        id: "alb-public-subnet",
        subject: &["alb"],
        object: Object::Kinds(&["public-subnet"]),
        relation: Relation::Requires,
        at: At::Node,
        when: All(&[Is(From, "scheme", "internet-facing"), Place(From, PlaceIs::InSubnetThatIsNotPublic)]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("load-balancer-subnet-not-public"),
        severity: None,
        reason: Text::new(
            "An internet-facing ALB gets public addresses, and in a subnet without a route to an internet gateway they lead nowhere.",
            "インターネット向け (internet-facing) の ALB にはパブリックアドレスが付きますが、インターネットゲートウェイへの経路がないサブネットでは通信できません。",
        ),
        remedies: &[Remedy::always(
            "Give the ALB public subnets, and keep its targets in private ones.",
            "ALB にはパブリックサブネットを指定し、ターゲットはプライベートサブネットに置いてください。",
        )],
        sources: &[INTERNET_GATEWAY, CFN],
        checked: READ,
    },
    Fact {
        id: "alb-scheme-default",
        subject: &["alb"],
        object: Object::Feature("scheme"),
        relation: Relation::Requires,
        at: At::Node,
        when: Not(&States(From, "scheme")),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("scheme-not-stated"),
        severity: None,
        reason: Text::new(
            "The scheme is not stated, and the default of the API is internet-facing.",
            "スキームが書かれていません。API のデフォルト値は internet-facing で、パブリックになります。",
        ),
        remedies: &[Remedy::always("State the scheme.", "スキームを明記してください。")],
        sources: &[CFN],
        checked: READ,
    },
    Fact {
        id: "alb-internal-net",
        subject: &["alb"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &["alb"]),
        when: All(&[
            Is(To, "scheme", "internal"),
            Place(From, PlaceIs::Outside),
            Hop(HopIs::Class("unreachable")),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("unreachable-hop"),
        severity: None,
        reason: Text::new(
            "The DNS name of an internal ALB resolves everywhere, but to private addresses, which the internet cannot reach.",
            "内部 ALB の DNS 名はどこからでも名前解決できますが、返るのはプライベートアドレスで、インターネットからは到達できません。",
        ),
        remedies: &[
            Remedy::with(
                &["cf-vpc-origin"],
                "Lead to it by CloudFront with a VPC origin.",
                "CloudFront の VPC オリジンを介して到達させてください。",
            ),
            Remedy::with(
                &["ag-http-alb"],
                "Lead to it by an API of API Gateway with a VPC link.",
                "API Gateway の VPC リンクを介して到達させてください。",
            ),
            Remedy::always(
                "Lead callers to the VPC by a VPN.",
                "VPN で呼び出し元を VPC に接続してください。",
            ),
        ],
        sources: &[CFN],
        checked: READ,
    },
    Fact {
        id: "alb-eip",
        subject: &["alb"],
        object: Object::Kinds(&["eip"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Place(From, PlaceIs::JoinedWith(&["eip"])),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("load-balancer-address"),
        severity: None,
        reason: Text::new(
            "An ALB cannot be given Elastic IP addresses; its addresses change.",
            "ALB に Elastic IP アドレスを割り当てることはできず、アドレスは変わることがあります。",
        ),
        remedies: &[
            Remedy::with(
                &["nlb-tg-alb"],
                "Put an NLB with Elastic IP addresses in front, whose target is the ALB.",
                "Elastic IP アドレスを持つ NLB を前に置き、ALB をターゲットにしてください。",
            ),
            Remedy::with(
                &["ga-endpoints"],
                "Put Global Accelerator in front, which has fixed addresses.",
                "固定のアドレスを持つ Global Accelerator を前に置いてください。",
            ),
        ],
        sources: &[SET_SUBNETS],
        checked: READ,
    },
    Fact {
        id: "nlb-sg",
        subject: &["nlb"],
        object: Object::Kinds(&["security-group"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Place(From, PlaceIs::InSecurityGroup),
        verdict: Verdict::Supported,
        since: Some(Date::new(2023, 8, 10)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An NLB that is created with a security group can be filtered, and named as a source in other groups, as an ALB can.",
            "セキュリティグループを付けて作成した NLB は、ALB と同じように通信を制限でき、他のグループからソースとして参照できます。",
        ),
        remedies: &[],
        sources: &[NLB_HISTORY],
        checked: READ,
    },
    Fact {
        id: "nlb-sg-old",
        subject: &["nlb"],
        object: Object::Kinds(&["security-group"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Place(From, PlaceIs::InSecurityGroup),
        verdict: Verdict::Unsupported,
        since: None,
        until: Some(Date::new(2023, 8, 10)),
        rule: Some("security-group-not-offered"),
        severity: None,
        reason: Text::new(
            "An NLB cannot be in a security group.",
            "NLB にセキュリティグループを付けることはできません。",
        ),
        remedies: &[Remedy::always(
            "Restrict whom the targets admit.",
            "ターゲット側で、受け入れる通信を制限してください。",
        )],
        sources: &[NLB_HISTORY],
        checked: READ,
    },
    Fact {
        id: "nlb-sg-late",
        subject: &["nlb"],
        object: Object::Kinds(&["security-group"]),
        relation: Relation::CanAttach,
        at: At::Nowhere(Text::new(
            "Whether a group is given at creation or later is an order of work.",
            "作成時に付けるか後から付けるかは、作業の順序の問題で、図には表れないためです。",
        )),
        when: Always,
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2023, 8, 10)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An NLB that was created without a security group cannot be given one afterwards.",
            "セキュリティグループなしで作成した NLB に、後から付けることはできません。",
        ),
        remedies: &[Remedy::always(
            "Create the NLB anew, with a security group.",
            "セキュリティグループを付けて NLB を作り直してください。",
        )],
        sources: &[NLB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "nlb-no-sg",
        subject: &["nlb"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::ReachableFrom,
        at: At::Node,
        when: All(&[Is(From, "scheme", "internet-facing"), Place(From, PlaceIs::WithoutSecurityGroup)]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("nlb-without-security-group"),
        severity: None,
        reason: Text::new(
            "An internet-facing NLB without a security group lets all clients reach its listeners.",
            "セキュリティグループのないインターネット向け NLB では、あらゆるクライアントの通信がリスナーに届きます。",
        ),
        remedies: &[
            Remedy::with(
                &["nlb-sg"],
                "Create the NLB with a security group.",
                "セキュリティグループを付けて NLB を作成してください。",
            ),
            Remedy::always(
                "Restrict whom the targets admit.",
                "ターゲット側で、受け入れる通信を制限してください。",
            ),
        ],
        sources: &[NLB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "nlb-sg-privatelink",
        subject: &["nlb"],
        object: Object::Kinds(&["vpce-interface"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &["nlb"]),
        when: All(&[
            Place(To, PlaceIs::InSecurityGroup),
            Is(To, "enforce_privatelink_inbound", "true"),
            Hop(HopIs::PrivateLinkNotAdmitted),
        ]),
        verdict: Verdict::Risky,
        since: Some(Date::new(2023, 8, 10)),
        until: None,
        rule: Some("nlb-filters-privatelink"),
        severity: None,
        reason: Text::new(
            "The NLB applies its inbound rules to traffic from PrivateLink too, and none of them admits this caller.",
            "NLB は PrivateLink からの通信にもインバウンドルールを適用しますが、この呼び出し元を許可するルールがありません。",
        ),
        remedies: &[Remedy::always(
            "Admit the addresses of the clients, or set “enforce_privatelink_inbound: false”.",
            "クライアントのアドレスを許可するか、「enforce_privatelink_inbound: false」を設定してください。",
        )],
        sources: &[SET_GROUPS],
        checked: READ,
    },
    Fact {
        id: "gwlb-sg",
        subject: &["gwlb"],
        object: Object::Kinds(&["security-group"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Place(From, PlaceIs::InSecurityGroup),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("security-group-not-offered"),
        severity: None,
        reason: Text::new(
            "A Gateway Load Balancer cannot be in a security group.",
            "Gateway Load Balancer にセキュリティグループを付けることはできません。",
        ),
        remedies: &[Remedy::always(
            "Put the security groups on the appliances.",
            "セキュリティグループはアプライアンスに付けてください。",
        )],
        sources: &[SET_GROUPS],
        checked: READ,
    },
];
