//! What load balancers can have as targets.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::facts::When::{All, Always, Any, Has, Hop, Is, LinkIs, LinkStates, Not, Pair, Place};
use crate::catalog::facts::Who::{From, To};
use crate::catalog::facts::{At, Fact, HopIs, Object, PairIs, PlaceIs, READ, Relation, Remedy, Verdict};
use crate::catalog::traits::Trait;

const ALB_GROUPS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html";
const ALB_LAMBDA: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html";
const ALB_HISTORY: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/doc-history.html";
const NLB_GROUPS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html";
const NLB_ALB: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html";
const NLB_REGISTER: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-register-targets.html";
const NLB_HISTORY: &str = "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/doc-history.html";
const ECS: &str = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-types.html";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "alb-tg-public-ip",
        subject: &["alb"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &[]),
        when: Any(&[
            All(&[
                Place(To, PlaceIs::PublicName),
                Not(&Has(To, Trait::IdentityProvider)),
                Hop(HopIs::Class("unreachable")),
            ]),
            All(&[Pair(PairIs::PublicBlockElsewhere), Not(&LinkIs("type", "control"))]),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "Targets of an ALB are addresses of its VPC or private ones (RFC 1918, RFC 6598), never publicly routable ones.",
            "ALB のターゲットにできるのは VPC 内のアドレスかプライベートアドレス (RFC 1918、RFC 6598) で、パブリックなアドレスは登録できません。",
        ),
        remedies: &[Remedy::always(
            "Let a proxy be the target, or use CloudFront.",
            "プロキシをターゲットにするか、CloudFront を使ってください。",
        )],
        sources: &[ALB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "alb-tg-peer",
        subject: &["alb"],
        object: Object::Kinds(&["ec2"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &[]),
        when: All(&[
            Any(&[Place(To, PlaceIs::OnPremises), Not(&Pair(PairIs::SameVpc))]),
            Not(&Pair(PairIs::PublicBlockElsewhere)),
            Hop(HopIs::Class("private")),
            Any(&[Not(&LinkStates("target_type")), LinkIs("target_type", "ip")]),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Targets in a peered VPC, and on premises over Direct Connect or a VPN, are registered by IP address.",
            "ピアリング先の VPC や、Direct Connect または VPN でつながるオンプレミスのターゲットは、IP アドレスで登録できます。",
        ),
        remedies: &[],
        sources: &[ALB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "alb-tg-peer-instance",
        subject: &["alb", "nlb"],
        object: Object::Kinds(&["ec2"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb", "nlb"], &[]),
        when: All(&[LinkIs("target_type", "instance"), Not(&Pair(PairIs::SameVpc))]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "Targets that are registered by instance ID belong to the VPC of the load balancer.",
            "インスタンス ID で登録できるターゲットは、ロードバランサーと同じ VPC のものだけです。",
        ),
        remedies: &[Remedy::always(
            "Register the target by IP address.",
            "ターゲットを IP アドレスで登録してください。",
        )],
        sources: &[ALB_GROUPS, NLB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "nlb-tg-peer",
        subject: &["nlb"],
        object: Object::Kinds(&["ec2"]),
        relation: Relation::CanTarget,
        at: At::Link(&["nlb"], &[]),
        when: All(&[
            Any(&[Place(To, PlaceIs::OnPremises), Not(&Pair(PairIs::SameVpc))]),
            Not(&Pair(PairIs::PublicBlockElsewhere)),
            Hop(HopIs::Class("private")),
            Any(&[Not(&LinkStates("target_type")), LinkIs("target_type", "ip")]),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An NLB reaches targets in peered VPCs, and on premises over Direct Connect or a VPN, that are registered by IP address.",
            "NLB からは、ピアリング先の VPC や、Direct Connect または VPN でつながるオンプレミスのターゲットにも、IP アドレスで登録すれば到達できます。",
        ),
        remedies: &[],
        sources: &[NLB_GROUPS, NLB_REGISTER],
        checked: Date::new(2026, 11, 28),
    },
    Fact {
        id: "alb-tg-lambda",
        subject: &["alb"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &["lambda"]),
        when: All(&[Pair(PairIs::SameAccount), Pair(PairIs::SameRegion), Hop(HopIs::OnlyTargetOfGroup)]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2018, 11, 29)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A Lambda function of the same account and Region can be a target, one for each target group.",
            "同じアカウント、同じリージョンの Lambda 関数を、1 つのターゲットグループに 1 つ、ターゲットにできます。",
        ),
        remedies: &[],
        sources: &[ALB_HISTORY, ALB_LAMBDA],
        checked: READ,
    },
    Fact {
        id: "alb-tg-lambda-x",
        subject: &["alb"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &["lambda"]),
        when: Any(&[Not(&Pair(PairIs::SameAccount)), Not(&Pair(PairIs::SameRegion))]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "A function and the target group that names it must be of one account and one Region.",
            "Lambda 関数とターゲットグループは、同じアカウント、同じリージョンになければなりません。",
        ),
        remedies: &[
            Remedy::with(
                &["alb-tg-lambda"],
                "Let a function beside the ALB pass the calls on.",
                "ALB と同じ場所に置いた関数から呼び出してください。",
            ),
            Remedy::always(
                "Use API Gateway in place of the ALB.",
                "ALB の代わりに API Gateway を使ってください。",
            ),
            Remedy::with(
                &["lattice-targets"],
                "Use VPC Lattice in place of the ALB.",
                "ALB の代わりに VPC Lattice を使ってください。",
            ),
        ],
        sources: &[ALB_LAMBDA],
        checked: READ,
    },
    Fact {
        id: "alb-tg-shared",
        subject: &["target-group"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Place(From, PlaceIs::CalledByMoreThan(1, Trait::LoadBalancer)),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "A target group serves one load balancer, and this one is used by several.",
            "ターゲットグループを使えるロードバランサーは 1 つだけですが、複数から使われています。",
        ),
        remedies: &[Remedy::always(
            "Give each load balancer a target group of its own; the same targets may be in several.",
            "ロードバランサーごとにターゲットグループを用意してください。同じターゲットを複数のグループに登録できます。",
        )],
        sources: &[ALB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "alb-tg-alb",
        subject: &["alb"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &["alb"]),
        when: Pair(PairIs::SameVpc),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "An ALB cannot have the addresses of another ALB of the same VPC as targets.",
            "同じ VPC にある別の ALB のアドレスを、ALB のターゲットにすることはできません。",
        ),
        remedies: &[
            Remedy::with(
                &["nlb-tg-alb"],
                "Put an NLB in the place of the first.",
                "前の ALB の代わりに NLB を置いてください。",
            ),
            Remedy::always("Merge the listeners into one ALB.", "リスナーを 1 つの ALB にまとめてください。"),
        ],
        sources: &[ALB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "alb-grpc",
        subject: &["alb"],
        object: Object::Feature("grpc"),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &[]),
        when: LinkIs("protocol", "grpc"),
        verdict: Verdict::Supported,
        since: Some(Date::new(2020, 10, 1)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An ALB carries gRPC from an HTTPS listener to its targets.",
            "ALB は、HTTPS リスナーで受けた gRPC をターゲットに転送できます。",
        ),
        remedies: &[],
        sources: &[
            "https://aws.amazon.com/about-aws/whats-new/2020/10/application-load-balancers-enable-grpc-workloads-end-to-end-http-2-support/",
        ],
        checked: READ,
    },
    Fact {
        id: "alb-grpc-old",
        subject: &["alb"],
        object: Object::Feature("grpc"),
        relation: Relation::CanTarget,
        at: At::Link(&["alb"], &[]),
        when: LinkIs("protocol", "grpc"),
        verdict: Verdict::Unsupported,
        since: None,
        until: Some(Date::new(2020, 10, 1)),
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "An ALB speaks HTTP/1.1 with its targets, which cannot carry gRPC.",
            "ALB とターゲットの間の通信は HTTP/1.1 なので、gRPC は使えません。",
        ),
        remedies: &[Remedy::always(
            "Use an NLB with a TCP listener, and let the targets speak gRPC themselves.",
            "TCP リスナーを持つ NLB を使い、gRPC はターゲット自身に処理させてください。",
        )],
        sources: &[
            "https://aws.amazon.com/about-aws/whats-new/2020/10/application-load-balancers-enable-grpc-workloads-end-to-end-http-2-support/",
        ],
        checked: READ,
    },
    Fact {
        id: "nlb-tg-alb",
        subject: &["nlb"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::CanTarget,
        at: At::Link(&["nlb"], &["alb"]),
        when: All(&[
            Pair(PairIs::SameVpc),
            Pair(PairIs::SameAccount),
            Hop(HopIs::OnlyTargetOfGroup),
            Not(&Hop(HopIs::PortWithoutListener)),
            Not(&Place(To, PlaceIs::CalledByMoreThan(2, Trait::NetworkLoadBalancer))),
            LinkIs("target_type", "alb"),
        ]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2021, 9, 27)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An NLB of the same VPC and account can have an ALB as its target, which gives the ALB static addresses and PrivateLink.",
            "同じ VPC、同じアカウントの NLB は ALB をターゲットにでき、ALB に固定アドレスや PrivateLink で到達できるようになります。",
        ),
        remedies: &[],
        sources: &[NLB_HISTORY, NLB_ALB],
        checked: READ,
    },
    Fact {
        id: "nlb-tg-lambda",
        subject: &["nlb"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::CanTarget,
        at: At::Link(&["nlb"], &["lambda"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "Lambda functions are targets of ALBs only, not of NLBs.",
            "Lambda 関数をターゲットにできるのは ALB だけで、NLB ではできません。",
        ),
        remedies: &[
            Remedy::with(&["alb-tg-lambda"], "Use an ALB.", "ALB を使ってください。"),
            Remedy::always(
                "Call the function by API Gateway or by its function URL.",
                "API Gateway か関数 URL で関数を呼び出してください。",
            ),
        ],
        sources: &[NLB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "ecs-tg-type",
        subject: &["alb", "nlb"],
        object: Object::Kinds(&["fargate"]),
        relation: Relation::CanTarget,
        at: At::Link(&["alb", "nlb"], &["fargate", "ecs-service"]),
        when: All(&[
            LinkIs("target_type", "instance"),
            Any(&[Is(To, "network_mode", "awsvpc"), Is(To, "launch", "fargate")]),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("target-not-offered"),
        severity: None,
        reason: Text::new(
            "Tasks in the network mode awsvpc have interfaces of their own and cannot be registered by instance ID.",
            "ネットワークモードが awsvpc のタスクは独自のネットワークインターフェイスを持つため、インスタンス ID では登録できません。",
        ),
        remedies: &[Remedy::always("Use the target type ip.", "ターゲットタイプを ip にしてください。")],
        sources: &[ECS],
        checked: READ,
    },
];
