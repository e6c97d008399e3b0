//! What joins networks: peering, transit gateways, circuits.

use super::When::{All, Any, Hop, Net};
use super::{At, Fact, HopIs, NetIs, Object, READ, Relation, Remedy, Verdict, When};
use crate::base::lang::Text;

const PEERING_PAPER: &str =
    "https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/vpc-peering.html";
const PEERING_BASICS: &str = "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html";
const EDGE_ROUTING: &str = "https://repost.aws/zh-Hans/questions/QUCjULVPmgTjKPEj0OLvp5sw";
const EDGE_ROUTING_VPN: &str = "https://repost.aws/questions/QU97_BRg99R3mPzf_jtMh3LQ/how-can-i-access-resources-in-a-peered-vpc-over-site-to-site-vpn";
const TGW_ATTACHMENTS: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html";
const TRANSIT_GATEWAYS: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html";
const VIRTUAL_INTERFACES: &str =
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html";

const PRIVATE: When = Any(&[Hop(HopIs::Class("private")), Hop(HopIs::Class("private-link"))]);

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "peer-transitive",
        subject: &["vpc"],
        object: Object::Kinds(&["vpc-peering"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: Net(NetIs::OverTwoPeerings),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("peering-not-transitive"),
        severity: None,
        reason: Text::new(
            "Peering is not transitive: two VPCs that are both peered with a third do not reach each other through it.",
            "VPC ピアリングは推移的ではありません。2 つの VPC がそれぞれ 3 つ目の VPC と\
             ピアリングしていても、そこを経由して互いに到達することはできません。",
        ),
        remedies: &[Remedy::always(
            "Peer the two VPCs directly, or join them by a transit gateway or AWS Cloud WAN.",
            "2 つの VPC を直接ピアリングするか、Transit Gateway または AWS Cloud WAN で接続してください。",
        )],
        sources: &[PEERING_PAPER],
        checked: READ,
    },
    Fact {
        id: "peer-edge",
        subject: &["igw"],
        object: Object::Kinds(&["vpc-peering"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: Net(NetIs::ByGatewayOfPeer),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("peering-not-transitive"),
        severity: None,
        reason: Text::new(
            "A peering connection does not lead to the internet gateway, NAT gateway, gateway endpoint, VPN or Direct Connect of the peer.",
            "VPC ピアリング接続を通して、相手の VPC のインターネットゲートウェイ、NAT ゲートウェイ、ゲートウェイエンドポイント、VPN、Direct Connect を使うことはできません。",
        ),
        remedies: &[Remedy::always(
            "Use a transit gateway with central egress, or gateways of the own VPC.",
            "Transit Gateway でアウトバウンド通信を集約するか、VPC ごとにゲートウェイを設けてください。",
        )],
        sources: &[EDGE_ROUTING, EDGE_ROUTING_VPN],
        checked: READ,
    },
    Fact {
        id: "peer-overlap",
        subject: &["vpc-peering"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: Net(NetIs::JoinsOverlappingVpcs),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("overlapping-cidrs"),
        severity: None,
        reason: Text::new(
            "A peering request between VPCs with overlapping address blocks is refused.",
            "CIDR ブロックが重複する VPC 間のピアリングリクエストは拒否されます。",
        ),
        remedies: &[
            Remedy::always(
                "Use PrivateLink, or give one of the VPCs another block.",
                "PrivateLink を使うか、一方の VPC の CIDR ブロックを変えてください。",
            ),
            Remedy::with(
                &["lattice-targets"],
                "VPC Lattice and private NAT gateways help too.",
                "VPC Lattice やプライベート NAT ゲートウェイでも対応できます。",
            ),
        ],
        sources: &[PEERING_BASICS],
        checked: READ,
    },
    Fact {
        id: "tgw-overlap",
        subject: &["tgw", "cloudwan"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: Net(NetIs::JoinsOverlappingVpcs),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("overlapping-cidrs"),
        severity: None,
        reason: Text::new(
            "Where two attached VPCs have equal or overlapping address blocks, the routes of the second one do not propagate.",
            "アタッチした 2 つの VPC の CIDR ブロックが同一または重複している場合、2 つ目の VPC のルートは伝播されません。",
        ),
        remedies: &[
            Remedy::always(
                "Use PrivateLink, or give one of the VPCs another block.",
                "PrivateLink を使うか、一方の VPC の CIDR ブロックを変えてください。",
            ),
            Remedy::with(
                &["lattice-targets"],
                "VPC Lattice and private NAT gateways help too.",
                "VPC Lattice やプライベート NAT ゲートウェイでも対応できます。",
            ),
        ],
        sources: &[TGW_ATTACHMENTS],
        checked: READ,
    },
    Fact {
        id: "vpn-overlap",
        subject: &["data-center"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::ReachableFrom,
        at: At::Node,
        when: Net(NetIs::HiddenByVpc),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("overlapping-cidrs"),
        severity: None,
        reason: Text::new(
            "Where routes from a VPN or Direct Connect overlap with the local route of a VPC, the local route is preferred, even over more specific ones: nothing leaves the VPC for these addresses.",
            "VPN や Direct Connect からのルートが VPC のローカルルートと重複すると、より具体的なルートであってもローカルルートが優先されます。そのアドレス宛ての通信は VPC から出ません。",
        ),
        remedies: &[Remedy::always(
            "Give the VPC another block, or translate the addresses on premises.",
            "VPC の CIDR ブロックを変えるか、オンプレミス側でアドレスを変換してください。",
        )],
        sources: &["https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html"],
        checked: READ,
    },
    Fact {
        id: "tgw-az",
        subject: &["tgw"],
        object: Object::Kinds(&["private-subnet"]),
        relation: Relation::ReachableFrom,
        at: At::Node,
        when: Net(NetIs::LacksZone),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("transit-gateway-zone"),
        severity: None,
        reason: Text::new(
            "Traffic enters a transit gateway only through an attachment in the same zone.",
            "パケットは、同じアベイラビリティーゾーンのアタッチメントからしか Transit Gateway に入れません。",
        ),
        remedies: &[Remedy::always(
            "Name one subnet of each used zone in the attachment.",
            "使っているアベイラビリティーゾーンごとに、サブネットを 1 つアタッチメントに加えてください。",
        )],
        sources: &[TGW_ATTACHMENTS],
        checked: READ,
    },
    Fact {
        id: "tgw-account",
        subject: &["tgw"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Net(NetIs::JoinsOtherAccount),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "VPCs of other accounts are attached to a transit gateway that AWS RAM shares with them.",
            "AWS RAM で共有された Transit Gateway には、別のアカウントの VPC をアタッチできます。",
        ),
        remedies: &[],
        sources: &[TRANSIT_GATEWAYS],
        checked: READ,
    },
    Fact {
        id: "dx-private",
        subject: &["vpc"],
        object: Object::Kinds(&["dx-vif"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[Net(NetIs::OverVif("private")), PRIVATE]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A private virtual interface leads to the private addresses of a VPC, by a virtual private gateway or a Direct Connect gateway.",
            "プライベート仮想インターフェイスは、仮想プライベートゲートウェイか Direct Connect ゲートウェイを経由して、VPC のプライベートアドレスに到達します。",
        ),
        remedies: &[],
        sources: &[VIRTUAL_INTERFACES],
        checked: READ,
    },
    Fact {
        id: "dx-public",
        subject: &["s3"],
        object: Object::Kinds(&["dx-vif"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[Net(NetIs::OverVif("public")), Hop(HopIs::Class("aws-public"))]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A public virtual interface leads to the public addresses of AWS services over the circuit, not over the internet.",
            "パブリック仮想インターフェイスは、インターネットではなく専用線を通って AWS サービスのパブリックアドレスに到達します。",
        ),
        remedies: &[],
        sources: &[VIRTUAL_INTERFACES],
        checked: READ,
    },
    Fact {
        id: "dx-transit",
        subject: &["tgw"],
        object: Object::Kinds(&["dx-vif"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &[]),
        when: All(&[Net(NetIs::OverVif("transit")), PRIVATE]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A transit virtual interface leads, by a Direct Connect gateway, to the VPCs behind a transit gateway.",
            "トランジット仮想インターフェイスは、Direct Connect ゲートウェイを経由して、Transit Gateway の先の VPC に到達します。",
        ),
        remedies: &[],
        sources: &[VIRTUAL_INTERFACES],
        checked: READ,
    },
];
