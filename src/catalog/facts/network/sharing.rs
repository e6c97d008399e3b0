//! Shared VPCs, and security groups across VPCs and accounts.

use super::When::{All, Any, Is, Net, States};
use super::Who::From;
use super::{At, Fact, NetIs, Object, READ, Relation, Remedy, Verdict};
use crate::base::date::Date;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;

const VPC_SHARING: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html";
const ENDPOINT_ERRORS: &str = "https://repost.aws/knowledge-center/vpc-interface-endpoint-creation-errors";
const GROUP_RULES: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html";
const PEERING_BASICS: &str = "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html";
const GROUPS_OVER_HUBS: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-transitgatewayattachment-options.html";
const GROUPS_OVER_HUBS_API: &str = "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-modify-transit-gateway-options/security-group-referencing-support.html";
const GROUP_IN_VPCS: &str =
    "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSecurityGroupVpc.html";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "share-org",
        subject: &["private-subnet", "public-subnet", "isolated-subnet"],
        object: Object::Kinds(&["ram"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: All(&[
            States(From, "shared_with"),
            Any(&[Net(NetIs::SharedOutsideOrganization), Net(NetIs::InDefaultVpc)]),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("shared-vpc-limits"),
        severity: None,
        reason: Text::new(
            "Subnets are shared within one organization only, and those of a default VPC not at all.",
            "サブネットを共有できるのは同じ組織内のアカウントだけで、デフォルト VPC のサブネットは共有できません。",
        ),
        remedies: &[Remedy::always(
            "Use PrivateLink, a transit gateway or peering.",
            "PrivateLink、Transit Gateway、ピアリングのいずれかを使ってください。",
        )],
        sources: &[VPC_SHARING],
        checked: READ,
    },
    Fact {
        id: "share-alb",
        subject: &["alb"],
        object: Object::Kinds(&["ec2"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &[]),
        when: Net(NetIs::ToUnsharedSubnet),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("shared-vpc-limits"),
        severity: None,
        reason: Text::new(
            "The load balancer of a participant takes targets only in subnets that are shared with that participant.",
            "参加者アカウントのロードバランサーに登録できるのは、その参加者に共有されたサブネット内のターゲットだけです。",
        ),
        remedies: &[Remedy::always(
            "Share the subnets of the targets with the owner of the load balancer too.",
            "ターゲットのサブネットも、ロードバランサーの所有アカウントに共有してください。",
        )],
        sources: &[VPC_SHARING],
        checked: READ,
    },
    Fact {
        id: "share-vpce",
        subject: &["vpce-interface", "vpce-gateway", "vpce-gwlb", "gwlb"],
        object: Object::Kinds(&["private-subnet"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Net(NetIs::OfParticipant),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("shared-vpc-limits"),
        severity: None,
        reason: Text::new(
            "In a shared VPC, only the owner of the VPC creates endpoints, transit gateway attachments and gateway load balancers.",
            "共有 VPC でエンドポイント、Transit Gateway アタッチメント、Gateway Load Balancer を作成できるのは、VPC の所有者だけです。",
        ),
        remedies: &[Remedy::always(
            "Let the account that owns the VPC create it.",
            "VPC の所有アカウントで作成してください。",
        )],
        sources: &[VPC_SHARING, ENDPOINT_ERRORS],
        checked: READ,
    },
    Fact {
        id: "share-sg",
        subject: &["security-group"],
        object: Object::Kinds(&["ec2"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Net(NetIs::LentToOtherAccount),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("shared-vpc-limits"),
        severity: Some(Severity::Warning),
        reason: Text::new(
            "In a shared VPC, each account uses security groups of its own: a group of another participant or of the owner is out of reach unless it is shared.",
            "共有 VPC では、各アカウントは自分のセキュリティグループを使います。他の参加者や所有者の\
             グループは、共有されていないかぎり使えません。",
        ),
        remedies: &[Remedy::always(
            "Create a group in the account of the resource; rules may name groups of other accounts.",
            "リソースのアカウントにセキュリティグループを作成してください。ルールで別のアカウントのグループを参照することはできます。",
        )],
        sources: &[VPC_SHARING],
        checked: READ,
    },
    Fact {
        id: "tgw-sg",
        subject: &["tgw"],
        object: Object::Kinds(&["security-group"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: All(&[Is(From, "group_references", "true"), Net(NetIs::CarriesGroupReferences)]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 9, 1)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Rules name security groups of another VPC over a transit gateway where the option is on at the gateway, where it is off by default, and at the attachments.",
            "Transit Gateway とアタッチメントの両方でオプションを有効にすると (ゲートウェイのデフォルト値は無効)、Transit Gateway 経由の別の VPC のセキュリティグループをルールで参照できます。",
        ),
        remedies: &[],
        sources: &[
            GROUPS_OVER_HUBS,
            GROUPS_OVER_HUBS_API,
            "https://aws.amazon.com/about-aws/whats-new/2024/09/general-availability-security-group-referencing-aws-transit-gateway",
        ],
        checked: READ,
    },
    Fact {
        id: "sg-ref",
        subject: &["security-group"],
        object: Object::Kinds(&["security-group"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Net(NetIs::NamesGroupWithinReach),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Rules name security groups of the same VPC, and of peered VPCs in the same Region.",
            "ルールでは、同じ VPC のセキュリティグループと、同じリージョンのピアリングした VPC のセキュリティグループを参照できます。",
        ),
        remedies: &[Remedy::always(
            "Elsewhere, rules name address blocks.",
            "それ以外の場所からの通信は、CIDR ブロックで指定します。",
        )],
        sources: &[GROUP_RULES, PEERING_BASICS],
        checked: READ,
    },
    Fact {
        id: "sg-multi-vpc",
        subject: &["security-group"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Net(NetIs::ServesSecondVpc),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 10, 1)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A security group of one’s own can be associated with further VPCs of its Region, which one owns or shares, except default VPCs.",
            "自分のセキュリティグループは、同じリージョンにあって所有または共有されている別の VPC にも関連付けられます。デフォルト VPC は対象外です。",
        ),
        remedies: &[],
        sources: &[
            GROUP_IN_VPCS,
            "https://aws.amazon.com/about-aws/whats-new/2024/10/amazon-virtual-private-cloud-security-group-sharing/",
        ],
        checked: READ,
    },
];
