//! X12: a resource reached by a resource endpoint.

use super::look::{self, Look};
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const RESOURCES: &str =
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html";
const GATEWAY: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/resource-gateway.html";
const CONFIGURATION: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/resource-configuration.html";
const SHARING: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/sharing.html";
const LOGS: &str = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "resource-endpoint",
    number: "X12",
    family: Family::AcrossAccounts,
    title: Text::new("Resource endpoint", "リソースエンドポイント"),
    what: Text::new(
        "A database or another resource is reached through a resource endpoint, without a load balancer.",
        "データベースなどのリソースに、ロードバランサーを置かずにリソースエンドポイントを通じて届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                CONFIGURATION,
                "The provider describes the resource by a resource configuration: an ARN of a database, \
                 a domain name or an address, with its ports. A resource gateway in the provider's VPC \
                 is where traffic comes out.",
                "提供側は、データベースの ARN、ドメイン名、IP アドレスのいずれかとポートを、\
                 リソース設定で表します。通信は提供側の VPC のリソースゲートウェイから出てきます。",
            ),
            Point::at(
                RESOURCES,
                "The consumer makes a resource endpoint in its own VPC. Its name resolves to private \
                 addresses of the endpoint, and the connection leads on through the gateway to the \
                 resource.",
                "利用側は、自分の VPC にリソースエンドポイントを作ります。\
                 名前はエンドポイントのプライベートアドレスに解決され、\
                 接続はゲートウェイを通ってリソースに届きます。",
            ),
            Point::at(
                SHARING,
                "Between accounts, the configuration is shared by AWS RAM.",
                "アカウント間では、リソース設定を AWS RAM で共有します。",
            ),
        ],
        hops: &[Point::ours(
            "No hop is public: private addresses to the endpoint, PrivateLink to the gateway, \
                 private addresses to the resource.",
            "パブリックなホップはありません。エンドポイントまではプライベートアドレス、\
                 ゲートウェイまでは PrivateLink、リソースまではプライベートアドレスの通信です。",
        )],
        advantages: &[
            Point::by(
                &["resource-endpoint"],
                "A database, an address or a domain name is reached without an NLB in front of it.",
                "データベース、IP アドレス、ドメイン名に、前段の NLB なしで届きます。",
            ),
            Point::ours(
                "One resource and its ports are opened, not a network, so address ranges may overlap.",
                "開くのはネットワークではなく、1 つのリソースとそのポートだけです。CIDR \
                 が重複していてもかまいません。",
            ),
            Point::ours(
                "A failover of the database needs no script that registers new addresses, as target \
                 groups of an NLB do.",
                "データベースのフェイルオーバー時に、NLB のターゲットグループのように IP \
                 アドレスを登録し直す必要がありません。",
            ),
            Point::at(
                RESOURCES,
                "Connections start at the consumer only: the provider's side cannot call back.",
                "接続を開始できるのは利用側だけで、提供側から逆向きには接続できません。",
            ),
        ],
        costs: &[
            Point::at(
                RESOURCES,
                "The endpoint is billed by the hour and by the gigabyte, the gateway by the gigabyte.",
                "エンドポイントには時間料金とデータ処理料金、ゲートウェイにはデータ処理料金がかかります。",
            ),
            Point::ours(
                "It works on TCP and looks at nothing. Who may do what is decided by the database alone.",
                "TCP の中継であり、中身は見ません。誰が何をできるかは、データベース側だけで決まります。",
            ),
            Point::ours(
                "Another account now depends on the schema: a database that many read directly is hard \
                 to change.",
                "別のアカウントがスキーマに依存することになります。直接読む利用者が増えるほど、\
                 データベースは変えにくくなります。",
            ),
        ],
        constraints: &[
            Point::at(
                GATEWAY,
                "The resource sees the addresses of the gateway as the source; its security group admits \
                 the gateway, not the endpoint or the caller.",
                "リソースから見た送信元はゲートウェイの IP アドレスです。\
                 リソースのセキュリティグループでは、エンドポイントや呼び出し元ではなくゲートウェイを\
                 許可します。",
            ),
            Point::at(
                GATEWAY,
                "Endpoint and gateway need at least one Availability Zone in common.",
                "エンドポイントとゲートウェイには、共通のアベイラビリティーゾーンが少なくとも 1 \
                 つ必要です。",
            ),
            Point::at(
                GATEWAY,
                "A gateway balances nothing, and cannot stand in a subnet that is shared from another \
                 account.",
                "ゲートウェイに負荷分散の機能はなく、共有サブネットには作成できません。",
            ),
            Point::by(
                &["resource-endpoint"],
                "Each configuration has an endpoint of its own; for many, a service network is the \
                 shorter way.",
                "エンドポイントはリソース設定ごとに必要です。多数ある場合は、\
                 サービスネットワークのほうが簡単です。",
            ),
        ],
        choose: &[
            Point::ours(
                "A database of another account has to be read or written, for reports or a migration, \
                 and no network may be joined.",
                "レポートや移行のために別のアカウントのデータベースを読み書きする必要があり、\
                 ネットワークはつなぎたくないとき。",
            ),
            Point::ours(
                "A vendor's machine, a licence server or a legacy system speaks TCP, and only one \
                 address of it is wanted.",
                "ベンダー製の機器、ライセンスサーバー、レガシーシステムなど、TCP で通信する相手の 1 つの\
                 アドレスにだけ届けばよいとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "Several services need the data: an API before it keeps the schema in one team.",
                "複数のサービスがそのデータを必要とする場合。前に API を置けば、スキーマを 1 \
                 つのチームに閉じ込められます。",
            ),
            Point::ours(
                "Traffic has to be spread over many targets: an endpoint service with an NLB does that.",
                "多数のターゲットに負荷を分散する必要がある場合。NLB を使ったエンドポイントサービスで\
                 行います。",
            ),
        ],
        around: &[
            Point::ours(
                "From the internet there is no way. Within the consumer's VPC everybody reaches the \
                 endpoint whom its security group admits: name the callers there.",
                "インターネットからの経路はありません。利用側の VPC では、\
                 セキュリティグループが許可するものなら何でもエンドポイントに届きます。\
                 呼び出し元を限定してください。",
            ),
            Point::ours(
                "To the database all consumers look the same, since they come from the gateway. Tell \
                 them apart by users and credentials, one for each account.",
                "どの利用者もゲートウェイから来るため、データベースからは同じに見えます。\
                 アカウントごとにユーザーと認証情報を分けて区別します。",
            ),
            Point::ours(
                "A peering that was there before is a way around the sharing: close it once the endpoint \
                 is in use.",
                "以前からのピアリングが残っていると、リソース設定の共有によらずに届いてしまいます。\
                 エンドポイントに切り替えたら閉じます。",
            ),
        ],
        operations: &[
            Point::ours(
                "To let a consumer in: share the configuration with its account, let it make the \
                 endpoint, hand over a user of its own, and test with that user.",
                "利用者を追加するときは、リソース設定をそのアカウントに共有し、\
                 エンドポイントを作成してもらい、専用のユーザーを渡して、そのユーザーで接続を確認します。",
            ),
            Point::at(
                GATEWAY,
                "Give the gateway all zones that consumers may use, and enough addresses: connections of \
                 all consumers come from them.",
                "ゲートウェイは、利用側が使いうるすべてのゾーンに配置し、十分な IP \
                 アドレスを割り当てます。すべての利用者の接続がそこから来るためです。",
            ),
            Point::at(
                LOGS,
                "Switch access logs of the resource configuration on; they are off by default, and \
                 configured apart from those of services.",
                "リソース設定のアクセスログを有効にします。デフォルトでは無効で、\
                 サービスのログとは別に設定します。",
            ),
            Point::ours(
                "Rehearse a failover of the database with consumers connected: their pools have to \
                 reconnect.",
                "利用者が接続した状態で、データベースのフェイルオーバーを訓練します。\
                 コネクションプールが再接続できることを確かめます。",
            ),
            Point::ours(
                "Take a consumer out in this order: its user, the share, the endpoint.",
                "利用者を外すときは、ユーザー、共有、エンドポイントの順に削除します。",
            ),
        ],
        changed: &[Point::by(
            &["resource-endpoint"],
            "Before 2024-12 this took an NLB with addresses of the database as targets, an endpoint \
                 service, and something that followed each failover.",
            "2024-12 より前は、データベースの IP アドレスをターゲットにした NLB、\
                 エンドポイントサービス、フェイルオーバーに追随する仕組みが必要でした。",
        )],
    },
    instead: &[
        Instead {
            pattern: "private-api-cross-account",
            because: Text::new(
                "the data is wanted, not the database: an API keeps its owner free to change it",
                "必要なのがデータベースではなくデータである。API なら、\
                 所有者がデータベースを自由に変更できる",
            ),
            facts: &["ag-private-xaccount"],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "many resources and services are to be reached by one association",
                "1 つの関連付けで、多数のリソースやサービスに届かせたい",
            ),
            facts: &["lattice-targets"],
        },
        Instead {
            pattern: "vpc-peering",
            because: Text::new(
                "two VPCs exchange much, both ways, and trust each other",
                "2 つの VPC の間で双方向の通信量が多く、互いに信頼できる",
            ),
            facts: &["sg-ref"],
        },
        Instead {
            pattern: "transit-gateway-hub",
            because: Text::new(
                "whole networks have to be joined in any case",
                "いずれにしてもネットワーク全体をつなぐ必要がある",
            ),
            facts: &["tgw-account"],
        },
    ],
    find,
};

/// Usable hops by a resource endpoint, or out of one; those within one account apart.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut across = (Vec::new(), Vec::new());
    let mut within = (Vec::new(), Vec::new());
    for (link, end) in look.links() {
        let from = look.link(link).from;
        let mut doors = look.road(link);
        doors.push(from);
        doors.retain(|door| look.has(*door, Trait::ResourceEndpoint));
        if look.class(link) != Class::PrivateLink
            || (doors.is_empty() && !look.goes_by(link, Trait::ResourceEndpoint))
        {
            continue;
        }
        let near = doors.first().copied().unwrap_or(from);
        let (nodes, links) = if look.same_account(near, end) { &mut within } else { &mut across };
        nodes.extend(doors.into_iter().chain([end]));
        links.push((link, end));
    }
    let across = Match::by_links(&PATTERN, None, across.0, across.1);
    let within = Match::by_links(&PATTERN, Some(look::WITHIN_ACCOUNT), within.0, within.1);
    across.into_iter().chain(within).collect()
}
