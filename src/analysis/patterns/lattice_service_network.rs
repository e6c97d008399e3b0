//! X8: services that are reached through VPC Lattice.

use super::look::{self, Look};
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const HOW: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/how-it-works.html";
const NETWORKS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-networks.html";
const POLICIES: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html";
const GROUPS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/security-groups.html";
const SHARING: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/sharing.html";
const LISTENERS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/listeners.html";
const LOGS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "lattice-service-network",
    number: "X8",
    family: Family::AcrossAccounts,
    title: Text::new("VPC Lattice service network", "VPC Lattice サービスネットワーク"),
    what: Text::new(
        "Services meet in a service network of VPC Lattice, across VPCs and accounts; it routes and \
         authorizes by service.",
        "VPC やアカウントをまたいで VPC Lattice のサービスネットワークにサービスを集め、\
         サービス単位でルーティングと認可を行います。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                NETWORKS,
                "A service network holds services. A VPC is connected to it by an association or by an \
                 endpoint, and its clients then call the services by their names.",
                "サービスネットワークにはサービスを関連付けます。VPC は関連付けかエンドポイントでつなぎ、\
                 その中のクライアントはサービスを名前で呼び出します。",
            ),
            Point::by(
                &["lattice-targets"],
                "A service has listeners and rules as an ALB has, and target groups of instances, addresses, \
                 functions, ALBs, tasks or pods. The targets belong to the account of the service.",
                "サービスには ALB と同じようにリスナーとルールがあり、ターゲットグループにはインスタンス、\
                 IP アドレス、Lambda 関数、ALB、タスク、Pod を登録できます。ターゲットはサービスと\
                 同じアカウントに置きます。",
            ),
            Point::at(
                SHARING,
                "Services and networks are shared by AWS RAM: either the team shares its service and the \
                 centre takes it in, or the centre shares the network and the team joins.",
                "サービスとネットワークは AWS RAM で共有します。チームがサービスを共有して中央が\
                 取り込む方法と、中央がネットワークを共有してチームが参加する方法があります。",
            ),
            Point::ours(
                "Two tables decide a request: the rules of the service choose the target, the policies \
                 choose who may ask at all.",
                "リクエストは 2 つの仕組みで決まります。サービスのルールがターゲットを選び、\
                 認証ポリシーが呼び出しの可否を判断します。",
            ),
        ],
        hops: &[Point::ours(
            "No hop is public. The call leaves the caller's VPC over a managed connection, and the \
                 target is called by private addresses in the VPC of the service.",
            "パブリックなホップはありません。呼び出しはマネージドな接続で呼び出し元の VPC を出て、\
                 サービス側の VPC ではターゲットがプライベートアドレスで呼び出されます。",
        )],
        advantages: &[
            Point::by(
                &["peer-overlap"],
                "Networks are not joined at all, so overlapping address ranges, which a peering refuses, \
                 do not matter.",
                "ネットワーク自体をつなぐわけではないため、ピアリングでは拒否される CIDR \
                 の重複も問題になりません。",
            ),
            Point::at(
                POLICIES,
                "Auth policies say which IAM principal may call which service, for the network as a \
                 whole and for each service.",
                "認証ポリシーで、どの IAM プリンシパルがどのサービスを呼び出せるかを、\
                 ネットワーク全体とサービスごとの 2 段階で決められます。",
            ),
            Point::ours(
                "Each account registers its own targets, and adding a consumer is one association \
                 instead of one endpoint for each service.",
                "ターゲットの登録は各アカウントで完結します。利用側を増やすときも、\
                 サービスごとのエンドポイントではなく関連付け 1 つで済みます。",
            ),
            Point::by(
                &["lattice-targets"],
                "Functions and containers answer under one name, which helps to move from one to the \
                 other by weights and paths.",
                "Lambda 関数とコンテナを同じ名前で公開できるため、重みやパスで一方から他方へ移行できます。",
            ),
        ],
        costs: &[
            Point::ours(
                "It is a layer with words of its own, and teams have to learn them: networks, \
                 associations, auth policies.",
                "サービスネットワーク、関連付け、認証ポリシーといった独自の概念を、\
                 各チームが学ぶ必要があります。",
            ),
            Point::at(
                POLICIES,
                "Where IAM decides, callers sign their requests: libraries and health checks that do not \
                 are refused.",
                "IAM で認可する場合、呼び出し側はリクエストに署名する必要があります。\
                 署名しないライブラリやヘルスチェックは拒否されます。",
            ),
            Point::ours(
                "It is no gateway for clients: there is neither throttling for each caller nor a cache, \
                 and nothing public.",
                "クライアント向けのゲートウェイではありません。呼び出し元ごとのスロットリングも、キャッシュも、\
                 パブリックな入口もありません。",
            ),
        ],
        constraints: &[
            Point::by(
                &["lattice-one"],
                "A VPC has one association; more networks are reached by service-network endpoints.",
                "VPC に作れる関連付けは 1 つです。他のネットワークには、\
                 サービスネットワークエンドポイントで届きます。",
            ),
            Point::by(
                &["lattice-client"],
                "Clients that come by peering, transit gateway, Direct Connect or VPN cannot use the \
                 association: they need a service-network endpoint.",
                "ピアリング、Transit Gateway、Direct Connect、VPN \
                 から来るクライアントは関連付けを使えません。サービスネットワークエンドポイントが\
                 必要です。",
            ),
            Point::at(
                LISTENERS,
                "Listeners speak HTTP, HTTPS and TLS, with HTTP/1.1 and HTTP/2. WebSockets are not \
                 supported.",
                "リスナーのプロトコルは HTTP、HTTPS、TLS で、HTTP/1.1 と HTTP/2 に対応します。WebSocket \
                 には対応していません。",
            ),
            Point::at(
                GROUPS,
                "Security groups of targets have to admit the managed prefix list of VPC Lattice: the \
                 source addresses are link-local.",
                "送信元はリンクローカルアドレスになるため、ターゲットのセキュリティグループでは VPC \
                 Lattice のマネージドプレフィックスリストを許可します。",
            ),
        ],
        choose: &[
            Point::ours(
                "Many services in many accounts call each other, and who may call whom is a question of \
                 identity and not of networks.",
                "多数のアカウントのサービスが互いに呼び合い、どれがどれを呼び出せるかを、ネットワークではなく \
                 ID で決めたいとき。",
            ),
            Point::ours(
                "Address ranges overlap, or the teams do not want to agree on a network at all.",
                "CIDR が重複している、またはネットワークについてチーム間で調整したくないとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "Clients on the internet are the callers: an API or a load balancer has to stand in \
                 front in any case.",
                "呼び出し元がインターネットのクライアントの場合。いずれにしても、前に API \
                 やロードバランサーが必要です。",
            ),
            Point::ours(
                "Two services call each other and nothing more is planned: a load balancer over a \
                 peering has fewer parts.",
                "2 つのサービスが呼び合うだけで、増える予定もない場合。\
                 ピアリング越しのロードバランサーのほうが構成が単純です。",
            ),
        ],
        around: &[
            Point::at(
                GROUPS,
                "Where the networks are joined as well, targets can be called directly and policies are \
                 skipped. Let the targets' security groups admit the prefix list of VPC Lattice and \
                 nothing else.",
                "ネットワークも別途つながっていると、ターゲットを直接呼び出してポリシーを迂回できます。\
                 ターゲットのセキュリティグループでは、VPC Lattice のプレフィックスリストだけを\
                 許可します。",
            ),
            Point::at(
                POLICIES,
                "A network that needs no authentication lets every connected VPC call every service. \
                 Require IAM on the network, and refine it on the services.",
                "認証なしのネットワークでは、つながっているすべての VPC \
                 からすべてのサービスを呼び出せます。ネットワークで IAM 認証を必須にし、\
                 サービスごとに絞り込みます。",
            ),
            Point::ours(
                "A security group on the association limits which clients of the VPC use it at all.",
                "関連付けに付けたセキュリティグループで、VPC 内のどのクライアントが使えるかを\
                 限定できます。",
            ),
        ],
        operations: &[
            Point::at(
                LOGS,
                "Access logs are off by default: switch them on for the network, where they show who \
                 called which service with which principal.",
                "アクセスログはデフォルトで無効です。ネットワークで有効にすると、どのプリンシパルがどの\
                 サービスを呼び出したかが分かります。",
            ),
            Point::at(
                POLICIES,
                "A change of an auth policy may need some minutes. To take rights away, remove the \
                 permission first and watch for 403, then remove the association.",
                "認証ポリシーの変更は、反映に数分かかることがあります。権限を外すときは、\
                 まず許可を外して 403 を確認し、その後、関連付けを削除します。",
            ),
            Point::ours(
                "To tighten an open network: log first, write down the principals that call, allow \
                 these, and only then require IAM.",
                "認証なしのネットワークの制限を強めるときは、まずログを取り、呼び出しているプリンシパルを\
                 洗い出して許可し、そのうえで IAM 認証を必須にします。",
            ),
            Point::at(
                SHARING,
                "Either side can delete an association to what is shared: watch associations, and alarm \
                 when one disappears.",
                "共有したリソースへの関連付けは、どちらの側からも削除できます。関連付けを監視し、\
                 なくなったらアラームを上げます。",
            ),
        ],
        changed: &[
            Point::at(
                HOW,
                "In 2020 there was no such service. With it, calls between accounts need neither \
                 an NLB for each service, as PrivateLink does, nor a public hop.",
                "2020 年の時点にはなかったサービスです。これを使うと、アカウント間の呼び出しに、PrivateLink \
                 のようなサービスごとの NLB もパブリックなホップも要りません。",
            ),
            Point::by(
                &["resource-endpoint"],
                "Since 2024-12 databases and other TCP resources can be put beside the services, as \
                 resource configurations.",
                "2024-12 から、データベースなどの TCP リソースもリソース設定として並べて公開できます。",
            ),
            Point::by(
                &["appmesh"],
                "AWS App Mesh, which used to serve this need, has ended; AWS names VPC Lattice as one \
                 successor.",
                "同じ用途で使われていた AWS App Mesh はサポートを終了し、移行先の 1 つとして VPC Lattice \
                 が案内されています。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "a gateway with throttling and a public name is to stand in front of a few services",
                "少数のサービスの前に、スロットリングとパブリックな名前を持つゲートウェイを置きたい",
            ),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "private-api-cross-account",
            because: Text::new(
                "the services are functions behind REST APIs already",
                "サービスがすでに REST API の後ろの関数である",
            ),
            facts: &["ag-private-xaccount"],
        },
        Instead {
            pattern: "transit-gateway-hub",
            because: Text::new(
                "whole networks have to talk, and not only services",
                "サービスだけでなく、ネットワーク全体の通信が必要である",
            ),
            facts: &["tgw-account"],
        },
        Instead {
            pattern: "shared-vpc",
            because: Text::new(
                "teams of one organization trust each other, and one network is enough",
                "同じ組織のチームどうしが信頼し合い、1 つのネットワークで足りる",
            ),
            facts: &["share-org"],
        },
    ],
    find,
};

/// Services of VPC Lattice that something reaches, with the networks in which they are.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut across = (Vec::new(), Vec::new());
    let mut within = (Vec::new(), Vec::new());
    for service in look.all(Trait::LatticeService) {
        let mut calls = look.called_by(service);
        calls.retain(|(link, _)| look.class(*link) == Class::PrivateLink);
        if calls.is_empty() {
            continue;
        }
        let networks: Vec<NodeId> = look
            .all(Trait::ServiceNetwork)
            .filter(|network| {
                look.joined(*network).contains(&service) || look.joined(service).contains(network)
            })
            .collect();
        // A network may be drawn as a step; those who call it are the callers.
        let mut callers: Vec<NodeId> = calls.iter().map(|(_, caller)| *caller).collect();
        callers
            .extend(networks.iter().flat_map(|network| look.called_by(*network)).map(|(_, caller)| caller));
        let inside_aws = callers.into_iter().filter(|caller| look.graph.vpc(*caller).is_some());
        let foreign = |node: NodeId| !look.same_account(node, service);
        let is_across = networks.iter().copied().chain(inside_aws).any(foreign);
        let (nodes, links) = if is_across { &mut across } else { &mut within };
        nodes.extend(networks.into_iter().chain([service]));
        links.extend(calls);
    }
    let across = Match::by_links(&PATTERN, None, across.0, across.1);
    let within = Match::by_links(&PATTERN, Some(look::WITHIN_ACCOUNT), within.0, within.1);
    across.into_iter().chain(within).collect()
}
