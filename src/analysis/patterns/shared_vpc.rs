//! X7: a VPC whose subnets are shared with other accounts.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;

const SHARING: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "shared-vpc",
    number: "X7",
    family: Family::AcrossAccounts,
    title: Text::new("Shared VPC", "共有 VPC"),
    what: Text::new(
        "The subnets of one VPC are shared with other accounts, whose resources stand in them.",
        "1 つの VPC のサブネットを他のアカウントと共有し、そのアカウントのリソースを置きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                SHARING,
                "The owner of the VPC shares subnets by AWS RAM; participants put their own instances, \
                 tasks, databases and load balancers into them.",
                "VPC の所有者が AWS RAM でサブネットを共有し、参加者はそこに自分のインスタンス、\
                 タスク、データベース、ロードバランサーを置きます。",
            ),
            Point::at(
                SHARING,
                "Each account owns what it creates: the owner the subnets, route tables, gateways and \
                 endpoints, the participants their resources and security groups. Neither changes what \
                 belongs to the other.",
                "作成したものはそれぞれのアカウントの所有になります。所有者はサブネット、\
                 ルートテーブル、ゲートウェイ、エンドポイントを、参加者は自分のリソースと\
                 セキュリティグループを管理し、互いのものは変更できません。",
            ),
            Point::ours(
                "Routing is that of one VPC: what stands in different accounts calls each other as \
                 neighbours do.",
                "経路は 1 つの VPC のままです。アカウントが違っても、同じ VPC の中のリソースどうしとして通信できます。",
            ),
        ],
        hops: &[Point::ours(
            "Hops between the accounts are private and local to the VPC; no gateway and no peering \
                 takes part. Which hops are public is decided by the subnets, as in any VPC.",
            "アカウント間のホップは VPC 内のプライベートな通信で、ゲートウェイもピアリングも\
                 介しません。どのホップがパブリックになるかは、通常の VPC と同じくサブネットで決まります。",
        )],
        advantages: &[
            Point::ours(
                "One team runs the network, and the others deploy without owning any of it: no peering, \
                 no attachment, no address plan for each account.",
                "ネットワークは 1 つのチームが運用し、他のチームはネットワークを持たずに\
                 デプロイできます。アカウントごとのピアリング、アタッチメント、アドレス設計が要りません。",
            ),
            Point::ours(
                "NAT gateways, interface endpoints and address space are used by all, instead of being \
                 bought for each VPC.",
                "NAT ゲートウェイ、インターフェイスエンドポイント、アドレス空間を全員で共用でき、VPC \
                 ごとに用意せずに済みます。",
            ),
            Point::at(
                SHARING,
                "Traffic within a zone is free, whoever owns the two ends.",
                "同じゾーン内の通信は、両端の所有者が違っても無料です。",
            ),
            Point::at(
                SHARING,
                "Rules can name the security groups of other participants, by account and id.",
                "ルールで、他の参加者のセキュリティグループをアカウント ID とグループ ID で参照できます。",
            ),
        ],
        costs: &[
            Point::ours(
                "The accounts share one fate: a wrong route or network ACL of the owner stops all of them.",
                "障害の影響は全アカウントに及びます。所有者が経路やネットワーク ACL を誤ると、\
                 すべてのアカウントの通信が止まります。",
            ),
            Point::ours(
                "The network no longer separates the teams. Security groups are the only wall between \
                 them.",
                "ネットワークによるチームの分離がなくなり、チーム間の壁はセキュリティグループだけになります。",
            ),
            Point::at(
                SHARING,
                "The owner pays for gateways and endpoints and what they process, the participants for \
                 their resources and for traffic between zones. The bill has to be divided by other means.",
                "ゲートウェイやエンドポイントの料金は所有者が、自分のリソースとゾーン間の転送料金は\
                 参加者が払います。共用部分の費用の配賦は別に決める必要があります。",
            ),
        ],
        constraints: &[
            Point::by(
                &["share-org"],
                "Subnets are shared within one organization only, and never those of a default VPC.",
                "サブネットを共有できるのは同じ組織内だけで、デフォルト VPC のサブネットは共有できません。",
            ),
            Point::by(
                &["share-vpce"],
                "Participants cannot create interface or gateway endpoints, nor transit gateway \
                 attachments: the owner does it for them.",
                "参加者は、インターフェイスエンドポイント、ゲートウェイエンドポイント、\
                 Transit Gateway のアタッチメントを作成できません。所有者に依頼します。",
            ),
            Point::by(
                &["share-alb"],
                "The load balancer of a participant takes targets only in subnets that are shared with \
                 that account.",
                "参加者のロードバランサーのターゲットにできるのは、そのアカウントに\
                 共有されたサブネットにあるものだけです。",
            ),
            Point::by(
                &["share-sg"],
                "Participants bring security groups of their own, and cannot use the default group of \
                 the VPC.",
                "参加者は自分のセキュリティグループを用意します。VPC のデフォルトのセキュリティグループは\
                 使えません。",
            ),
            Point::at(
                SHARING,
                "Names of zones differ between accounts: agree on zones by their AZ ids.",
                "ゾーンの名前はアカウントごとに違う場所を指すことがあるため、AZ ID でそろえます。",
            ),
            Point::at(
                SHARING,
                "Participants cannot associate a private hosted zone of theirs with the VPC by themselves.",
                "参加者は、自分のプライベートホストゾーンを単独でこの VPC に関連付けることができません。",
            ),
        ],
        choose: &[
            Point::ours(
                "Teams of one organization trust each other on the network, and want accounts apart for \
                 rights, quotas and bills.",
                "同じ組織のチームどうしがネットワーク上では信頼し合い、権限、クォータ、請求のためにアカウントを\
                 分けたいとき。",
            ),
            Point::ours(
                "Addresses are scarce, or many small VPCs would each need gateways and endpoints.",
                "アドレスが足りない、または小さな VPC が多く、それぞれにゲートウェイやエンドポイントを\
                 置くことになるとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "The accounts have to be separated by the network too, for audit or because one of them \
                 is hostile by nature, a sandbox for instance.",
                "監査上の理由や、サンドボックスのように信頼できない用途のために、\
                 ネットワークでもアカウントを分離する必要がある場合。",
            ),
            Point::ours(
                "Teams are to change routes, endpoints or address ranges by themselves.",
                "チーム自身が経路、エンドポイント、アドレス範囲を変更できるようにしたい場合。",
            ),
        ],
        around: &[
            Point::ours(
                "Inside the VPC everything reaches everything that a security group admits. Rules that \
                 admit the whole range of the VPC admit all participants: name groups instead.",
                "VPC の中では、セキュリティグループが許可するかぎり何にでも届きます。VPC の CIDR \
                 全体を許可するルールは、すべての参加者を許可することになります。\
                 代わりにセキュリティグループを参照してください。",
            ),
            Point::ours(
                "Subnets for each team, with network ACLs of the owner between them, are a second wall \
                 where one is wanted.",
                "もう 1 つ壁が欲しい場合は、チームごとにサブネットを分け、所有者がネットワーク ACL \
                 で区切ります。",
            ),
        ],
        operations: &[
            Point::ours(
                "Give teams a way to order endpoints, routes and names, and a time in which they get \
                 them: they cannot help themselves.",
                "エンドポイント、経路、名前を依頼する窓口と、対応にかかる時間を決めておきます。参加者が自分では\
                 作成できないためです。",
            ),
            Point::ours(
                "Watch the free addresses of each shared subnet: one team that scales takes them from \
                 all others.",
                "共有サブネットごとの空きアドレス数を監視します。1 つのチームがスケールアウトすると、\
                 他のチームの分までなくなることがあります。",
            ),
            Point::at(
                SHARING,
                "The owner can make flow logs of the whole VPC, the participants of their own \
                 interfaces: agree on who keeps them.",
                "フローログは、所有者なら VPC 全体、参加者なら自分の\
                 インターフェイスについて作成できます。どちらが保管するか決めておきます。",
            ),
            Point::at(
                SHARING,
                "To take a team out, stop sharing first: what runs goes on, nothing new can be created. \
                 The subnet can be deleted when the team's resources are gone.",
                "チームを外すときは、まず共有を停止します。動いているものはそのまま動き、\
                 新規作成だけができなくなります。サブネットは、そのチームの\
                 リソースがなくなれば削除できます。",
            ),
            Point::ours(
                "Test changes of routes and network ACLs in a VPC of the same shape before they reach \
                 all accounts.",
                "経路やネットワーク ACL の変更は、同じ構成の検証用 VPC \
                 で試してから全アカウントに適用します。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[
        Instead {
            pattern: "transit-gateway-hub",
            because: Text::new(
                "each team is to have a network of its own, joined by routes that the centre decides",
                "チームごとに独立したネットワークを持たせ、つなぐ経路を中央で管理したい",
            ),
            facts: &["tgw-account"],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "only services are to be reached, whatever networks and ranges the accounts have",
                "アカウントのネットワークや CIDR に関係なく、サービスにだけ届けばよい",
            ),
            facts: &["lattice-targets"],
        },
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "an account outside the organization has to be reached",
                "組織外のアカウントに届く必要がある",
            ),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "vpc-peering",
            because: Text::new(
                "only two accounts are concerned, and each keeps its network",
                "対象が 2 つのアカウントだけで、それぞれがネットワークを持ち続ける",
            ),
            facts: &["sg-ref"],
        },
    ],
    find,
};

/// A VPC with shared subnets in which something stands that belongs to an account that they are shared with.
fn find(look: &Look<'_>) -> Vec<Match> {
    let graph = look.graph;
    let mut guests: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
    for node in graph.topology().nodes.ids().filter(|node| !graph.node(*node).is_boundary) {
        for subnet in graph.subnets(node) {
            if !graph.node(subnet).attributes.shared_with.is_empty()
                && let Some(vpc) = graph.vpc(subnet)
                && !look.same_account(node, vpc)
                && graph.shared(subnet, node)
            {
                guests.entry(vpc).or_default().insert(node);
            }
        }
    }
    let found = |(vpc, guests)| Match::of(&PATTERN, std::iter::once(vpc).chain(guests), Vec::new());
    guests.into_iter().map(found).collect()
}
