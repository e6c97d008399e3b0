//! Internet gateways, NAT gateways, and what blocks them.

use super::When::{All, Any, Has, Hop, Is, Net, Not, Place, Via};
use super::Who::{From, To};
use super::{At, Fact, HopIs, NetIs, OUTSIDE, Object, PlaceIs, READ, Relation, Remedy, Verdict};
use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const INTERNET_GATEWAY: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html";
const NAT_GATEWAYS: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html";
const REGIONAL_NAT: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html";
const BLOCK_PUBLIC_ACCESS: &str =
    "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "igw-public-ip",
        subject: &["ec2", "asg", "eni", "fargate", "ecs-service", "eks-workload"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::ReachableFrom,
        at: At::Link(OUTSIDE, &["ec2", "asg", "eni", "fargate", "ecs-service", "eks-workload"]),
        when: All(&[
            Net(NetIs::Outside),
            Place(To, PlaceIs::InPublicSubnet),
            Is(To, "public_ip", "false"),
            Not(&Via(&["client-vpn", "verified-access"])),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("no-public-address"),
        severity: None,
        reason: Text::new(
            "A resource is reached from the internet only with all four of these: an attached internet gateway, a route to it, a public address, and filters that let the traffic in.",
            "インターネットから到達できるのは、インターネットゲートウェイのアタッチ、そこへのルート、パブリックアドレス、通信を許可するフィルターの 4 つがそろう場合だけです。",
        ),
        remedies: &[Remedy::always(
            "Add a public address, or use a load balancer.",
            "パブリックアドレスを付けるか、ロードバランサーを使ってください。",
        )],
        sources: &[INTERNET_GATEWAY],
        checked: READ,
    },
    Fact {
        id: "nat-subnet",
        subject: &["natgw"],
        object: Object::Kinds(&["public-subnet"]),
        relation: Relation::Requires,
        at: At::Node,
        when: All(&[Is(From, "connectivity", "public"), Place(From, PlaceIs::InSubnetThatIsNotPublic)]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("nat-placement"),
        severity: None,
        reason: Text::new(
            "A public NAT gateway stands in a public subnet and has an Elastic IP address.",
            "パブリック NAT ゲートウェイは、Elastic IP アドレスを持ち、パブリックサブネットに置く必要があります。",
        ),
        remedies: &[Remedy::always(
            "Move the NAT gateway to a public subnet.",
            "NAT ゲートウェイをパブリックサブネットに移してください。",
        )],
        sources: &[NAT_GATEWAYS],
        checked: READ,
    },
    Fact {
        id: "nat-regional",
        subject: &["natgw"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: All(&[
            Place(From, PlaceIs::InVpc),
            Not(&Net(NetIs::InSubnet)),
            Is(From, "connectivity", "public"),
        ]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2025, 11, 1)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A regional NAT gateway is created for the VPC as a whole and needs no public subnet.",
            "リージョナル NAT ゲートウェイは VPC 単位で作成するもので、パブリックサブネットは不要です。",
        ),
        remedies: &[Remedy::always(
            "Draw it in the VPC, not in a subnet.",
            "サブネットの中ではなく、VPC の直下に描いてください。",
        )],
        sources: &[
            REGIONAL_NAT,
            "https://aws.amazon.com/about-aws/whats-new/2025/11/aws-nat-gateway-regional-availability/",
        ],
        checked: READ,
    },
    Fact {
        id: "nat-regional-old",
        subject: &["natgw"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: All(&[
            Place(From, PlaceIs::InVpc),
            Not(&Net(NetIs::InSubnet)),
            Is(From, "connectivity", "public"),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: Some(Date::new(2025, 11, 1)),
        rule: Some("nat-placement"),
        severity: None,
        reason: Text::new(
            "A NAT gateway stands in a subnet; there is none for a VPC as a whole.",
            "NAT ゲートウェイはサブネットに置くもので、VPC 単位のものはありません。",
        ),
        remedies: &[Remedy::always(
            "Draw it in a public subnet, one in each zone.",
            "ゾーンごとに、パブリックサブネットの中に描いてください。",
        )],
        sources: &[
            "https://aws.amazon.com/about-aws/whats-new/2025/11/aws-nat-gateway-regional-availability/",
        ],
        checked: READ,
    },
    Fact {
        id: "nat-private-igw",
        subject: &["natgw"],
        object: Object::Kinds(&["igw"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["natgw"], &["igw"]),
        when: Is(From, "connectivity", "private"),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("nat-placement"),
        severity: None,
        reason: Text::new(
            "An internet gateway drops the traffic of a private NAT gateway.",
            "プライベート NAT ゲートウェイからのパケットは、インターネットゲートウェイで破棄されます。",
        ),
        remedies: &[Remedy::always(
            "Use a public NAT gateway for the internet; a private one leads to transit gateways and virtual private gateways.",
            "インターネットへの通信にはパブリック NAT ゲートウェイを使ってください。プライベート NAT ゲートウェイの通信先は、Transit Gateway や仮想プライベートゲートウェイの先のネットワークです。",
        )],
        sources: &[NAT_GATEWAYS],
        checked: READ,
    },
    Fact {
        id: "nat-single-az",
        subject: &["natgw"],
        object: Object::Kinds(&["private-subnet"]),
        relation: Relation::ReachableFrom,
        at: At::Node,
        when: Net(NetIs::ServesOtherZones),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("single-nat"),
        severity: None,
        reason: Text::new(
            "When the zone of a NAT gateway fails, the subnets of other zones that leave by it lose their way out too.",
            "NAT ゲートウェイのあるアベイラビリティーゾーンに障害が起きると、それを使う他のゾーンのサブネットも外に出られなくなります。",
        ),
        remedies: &[
            Remedy::always(
                "Create one NAT gateway in each zone.",
                "アベイラビリティーゾーンごとに NAT ゲートウェイを作成してください。",
            ),
            Remedy::with(
                &["nat-regional"],
                "A regional NAT gateway covers all zones.",
                "すべてのゾーンを受け持つリージョナル NAT ゲートウェイも使えます。",
            ),
        ],
        sources: &[NAT_GATEWAYS],
        checked: READ,
    },
    Fact {
        id: "nat-inbound",
        subject: &["natgw"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::ReachableFrom,
        at: At::Link(OUTSIDE, &[]),
        when: All(&[Net(NetIs::Outside), Any(&[Has(To, Trait::Nat), Via(&["natgw"])])]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("inbound-through-nat"),
        severity: None,
        reason: Text::new(
            "A NAT gateway carries only connections that are opened from inside.",
            "NAT ゲートウェイを通るのは、内側から開始された接続だけです。",
        ),
        remedies: &[Remedy::always(
            "Put a load balancer in front of what is to be called.",
            "呼び出したいリソースの前にロードバランサーを置いてください。",
        )],
        sources: &[NAT_GATEWAYS],
        checked: READ,
    },
    Fact {
        id: "bpa-bidir",
        subject: &["alb"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::ReachableFrom,
        at: At::Link(OUTSIDE, &["alb"]),
        when: All(&[
            Net(NetIs::Outside),
            Is(To, "scheme", "internet-facing"),
            Net(NetIs::IntoBidirectionalBlock),
        ]),
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2024, 11, 19)),
        until: None,
        rule: Some("public-access-blocked"),
        severity: None,
        reason: Text::new(
            "Block Public Access in bidirectional mode stops the traffic of internet gateways in the whole Region, except where an exclusion stands.",
            "双方向モードの VPC ブロックパブリックアクセスは、除外設定がないかぎり、リージョン全体で\
             インターネットゲートウェイを通る通信を止めます。",
        ),
        remedies: &[
            Remedy::always(
                "Exclude the VPC or its subnets.",
                "対象の VPC かサブネットを除外に加えてください。",
            ),
            Remedy::with(
                &["cf-vpc-origin"],
                "Let CloudFront reach an internal load balancer by a VPC origin.",
                "CloudFront の VPC オリジンから内部ロードバランサーに接続してください。",
            ),
        ],
        sources: &[
            BLOCK_PUBLIC_ACCESS,
            "https://aws.amazon.com/about-aws/whats-new/2024/11/block-public-access-amazon-virtual-private-cloud/",
        ],
        checked: READ,
    },
    Fact {
        id: "bpa-ingress",
        subject: &["internet"],
        object: Object::Kinds(&["natgw"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[
            Net(NetIs::OutPastIngressBlock),
            Any(&[Hop(HopIs::Class("public")), Hop(HopIs::Class("aws-public"))]),
        ]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 11, 19)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "With Block Public Access in ingress mode, NAT gateways and egress-only internet gateways still lead out.",
            "イングレスモードの VPC ブロックパブリックアクセスでは、NAT ゲートウェイと Egress-Only インターネットゲートウェイから外への通信は引き続き可能です。",
        ),
        remedies: &[],
        sources: &[
            BLOCK_PUBLIC_ACCESS,
            "https://aws.amazon.com/about-aws/whats-new/2024/11/block-public-access-amazon-virtual-private-cloud/",
        ],
        checked: READ,
    },
];
