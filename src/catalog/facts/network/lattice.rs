//! Amazon VPC Lattice.

use super::When::{All, Any, Has, Hop, Net, Not, Pair, Via};
use super::Who::From;
use super::{At, Fact, HopIs, NetIs, Object, PairIs, READ, Relation, Remedy, Verdict};
use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const HOW_IT_WORKS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/how-it-works.html";
const SERVICE_NETWORKS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-networks.html";
const LATTICE_SHARING: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/sharing.html";
const TARGET_GROUPS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "lattice-client",
        subject: &["vpc-lattice"],
        object: Object::Kinds(&["vpc-peering"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &["vpc-lattice", "lattice-service-network"]),
        when: All(&[
            Any(&[
                Has(From, Trait::OnPremises),
                Via(&["vpc-peering", "tgw", "cloudwan", "dx", "dx-gateway", "dx-vif", "vpn"]),
            ]),
            Not(&Via(&["vpce-servicenetwork"])),
            Not(&Hop(HopIs::Class("private-link"))),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("lattice-association"),
        severity: None,
        reason: Text::new(
            "Clients that come by peering, a transit gateway, Direct Connect or a VPN need an endpoint of the service network; the association of a VPC serves what stands in that VPC only.",
            "ピアリング、Transit Gateway、Direct Connect、VPN を経由するクライアントには、サービスネットワークのエンドポイントが必要です。VPC の関連付けを使えるのは、その VPC の中のクライアントだけです。",
        ),
        remedies: &[Remedy::always(
            "Create an endpoint of the service network (“vpce-servicenetwork”) in the VPC that they reach.",
            "到達先の VPC に、サービスネットワークのエンドポイント (「vpce-servicenetwork」) を作成してください。",
        )],
        sources: &[HOW_IT_WORKS],
        checked: READ,
    },
    Fact {
        id: "lattice-one",
        subject: &["lattice-service-network"],
        object: Object::Kinds(&["vpc"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Net(NetIs::SecondAssociation),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("lattice-association"),
        severity: None,
        reason: Text::new(
            "A VPC is associated with one service network at most; endpoints give it more.",
            "1 つの VPC に関連付けられるサービスネットワークは 1 つだけです。エンドポイントを使えば、複数のサービスネットワークに接続できます。",
        ),
        remedies: &[Remedy::always(
            "Reach the further service networks by endpoints (“vpce-servicenetwork”).",
            "2 つ目以降のサービスネットワークには、エンドポイント (「vpce-servicenetwork」) で接続してください。",
        )],
        sources: &[SERVICE_NETWORKS],
        checked: READ,
    },
    Fact {
        id: "lattice-account",
        subject: &["vpc-lattice"],
        object: Object::Kinds(&["lattice-service-network"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&[], &["vpc-lattice"]),
        when: All(&[
            Not(&Pair(PairIs::SameAccount)),
            Not(&Has(From, Trait::OnPremises)),
            Hop(HopIs::Class("private-link")),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Services and service networks are shared with other accounts by AWS RAM, whose clients then reach the services.",
            "サービスとサービスネットワークは AWS RAM で別のアカウントと共有でき、共有先のクライアントからサービスに到達できます。",
        ),
        remedies: &[],
        sources: &[LATTICE_SHARING],
        checked: Date::new(2026, 11, 28),
    },
    Fact {
        id: "lattice-targets",
        subject: &["vpc-lattice"],
        object: Object::Kinds(&["alb", "ec2", "lambda", "fargate", "ecs-service", "eks-workload"]),
        relation: Relation::CanTarget,
        at: At::Link(
            &["vpc-lattice"],
            &["alb", "ec2", "asg", "eni", "lambda", "fargate", "ecs-service", "eks-workload"],
        ),
        when: Pair(PairIs::SameAccount),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A service has instances, IP addresses, Lambda functions, ALBs, ECS tasks and pods as targets; the target group belongs to the account of the service.",
            "サービスのターゲットには、インスタンス、IP アドレス、Lambda 関数、ALB、ECS タスク、Pod を指定できます。ターゲットグループはサービスと同じアカウントに置きます。",
        ),
        remedies: &[],
        sources: &[TARGET_GROUPS],
        checked: READ,
    },
];
