//! A VPC that reaches services by endpoints.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;

const SERVICES_PAGE: &str =
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html";
const GATEWAY: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html";
const POLICY: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html";
const QUOTAS: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html";
const PRICING: &str = "https://aws.amazon.com/privatelink/pricing/";
const ECR: &str = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "private-service-endpoints",
    number: "",
    family: Family::Network,
    title: Text::new("Private endpoints for services", "サービスへのプライベートなエンドポイント"),
    what: Text::new(
        "A VPC reaches services of AWS by endpoints, without NAT and without public addresses.",
        "VPC から AWS のサービスに、NAT もパブリックアドレスも使わず、エンドポイントを通じて届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                SERVICES_PAGE,
                "An interface endpoint puts addresses of the VPC into its subnets. With private DNS the \
                 ordinary name of the service resolves to them, so that no code changes.",
                "インターフェイスエンドポイントは、VPC のサブネットにプライベートアドレスを持ちます。\
                 プライベート DNS を有効にすると、サービスの通常の名前がそのアドレスに解決されるため、コードを\
                 変える必要はありません。",
            ),
            Point::at(
                GATEWAY,
                "A gateway endpoint is an entry in route tables: packets to the service's addresses take \
                 it instead of the exit.",
                "ゲートウェイエンドポイントはルートテーブルのエントリです。サービスのアドレス宛ての通信が、\
                 出口の代わりにここを通ります。",
            ),
        ],
        hops: &[
            Point::ours(
                "No hop to these services uses the exit of the VPC, and a subnet that calls nothing else \
                 needs none.",
                "これらのサービスへのホップは VPC の出口を通りません。ほかに呼び出す先がなければ、サブネットに出口は不要です。",
            ),
            Point::by(
                &["svc-public-ep"],
                "Without them the same calls need NAT, since most services answer at public endpoints.",
                "多くのサービスはパブリックなエンドポイントで応答するため、この構成にしない場合は NAT が必要です。",
            ),
        ],
        advantages: &[
            Point::at(
                POLICY,
                "An endpoint policy says whose resources may be reached through it, and policies of \
                 buckets and keys may demand that calls come by it.",
                "エンドポイントポリシーで、経由してアクセスできるリソースを制限できます。\
                 バケットや鍵のポリシー側で、このエンドポイント経由のアクセスに限ることもできます。",
            ),
            Point::ours(
                "Data cannot be carried off to the internet where there is no way to it.",
                "インターネットへの経路がないため、データを外に持ち出されにくくなります。",
            ),
            Point::at(
                GATEWAY,
                "Gateway endpoints for S3 and DynamoDB cost nothing.",
                "S3 と DynamoDB のゲートウェイエンドポイントは無料です。",
            ),
        ],
        costs: &[
            Point::at(
                PRICING,
                "Each interface endpoint costs by the hour in each zone, and by the gigabyte: a dozen of \
                 them in three zones is dearer than a NAT gateway.",
                "インターフェイスエンドポイントは、ゾーンごとの時間料金とデータ処理料金がかかります。\
                 十数個を 3 ゾーンに置くと、NAT ゲートウェイより高くつきます。",
            ),
            Point::ours(
                "The list has to be kept: an application that begins to use a service fails until its \
                 endpoint exists.",
                "必要なエンドポイントの一覧を保守し続けることになります。新しいサービスを使い始めると、\
                 エンドポイントを作るまで通信に失敗します。",
            ),
        ],
        constraints: &[
            Point::by(
                &["vpce-gw-kinds"],
                "Gateway endpoints exist for S3 and DynamoDB only.",
                "ゲートウェイエンドポイントがあるのは S3 と DynamoDB だけです。",
            ),
            Point::by(
                &["vpce-gw-remote"],
                "A gateway endpoint serves its own VPC; callers from peered networks or from on premises \
                 do not get through it.",
                "ゲートウェイエンドポイントは自身の VPC 専用です。ピアリング先やオンプレミスからは使えません。",
            ),
            Point::by(
                &["share-vpce"],
                "In a shared VPC only the owner makes endpoints.",
                "共有 VPC でエンドポイントを作れるのは所有者だけです。",
            ),
            Point::by(
                &["ag-private-dns"],
                "An execute-api endpoint with private DNS takes over the names of all APIs, also of \
                 public ones.",
                "execute-api のエンドポイントでプライベート DNS を有効にすると、パブリックな API \
                 の名前までそちらに解決されます。",
            ),
            Point::at(
                QUOTAS,
                "A VPC may have 50 interface endpoints by default; each carries up to 10 Gbps in a zone \
                 and scales to 100 Gbps.",
                "インターフェイスエンドポイントはデフォルトで VPC あたり 50 までです。帯域はゾーンあたり \
                 10 Gbps までで、100 Gbps まで自動で拡張されます。",
            ),
        ],
        choose: &[
            Point::ours(
                "The VPC must be closed: no way to the internet, neither in nor out.",
                "VPC を閉じる要件があり、インターネットへの経路もインターネットからの経路も持てないとき。",
            ),
            Point::ours(
                "Much data goes to S3, DynamoDB or a registry, and NAT would be charged for it.",
                "S3 や DynamoDB、コンテナレジストリとの通信量が多く、NAT の料金がかさむとき。",
            ),
        ],
        avoid: &[Point::ours(
            "Little is sent, to many services, and an exit is there anyway.",
            "通信量が少なく、呼び出すサービスの種類が多く、出口もすでにある場合。",
        )],
        around: &[
            Point::ours(
                "As long as the subnet has another exit, calls can take that one. Only a subnet without \
                 an exit makes the endpoint the only way.",
                "サブネットに別の出口があるかぎり、そちらも使えてしまいます。出口のないサブネットにして初めて、\
                 エンドポイントが唯一の経路になります。",
            ),
            Point::ours(
                "Anyone with stolen keys can call the service from outside; conditions on the endpoint \
                 in the policies of the resources close this.",
                "認証情報を盗まれると、外からサービスを呼び出せます。リソースのポリシーで\
                 経由するエンドポイントを限定して閉じてください。",
            ),
        ],
        operations: &[
            Point::at(
                ECR,
                "Admit port 443 from the subnets in the security group of the endpoints; this is the \
                 usual reason for a timeout.",
                "エンドポイントのセキュリティグループで、サブネットからの 443 番ポートを許可します。\
                 タイムアウトの原因はたいていここです。",
            ),
            Point::at(
                ECR,
                "Remember what containers need before their first line runs: the registry in two parts, \
                 S3 for the layers, logs, secrets.",
                "コンテナは起動時に、ECR の 2 種類のエンドポイント、イメージレイヤー用の S3、ログ、\
                 シークレットを必要とします。漏れがないか確認します。",
            ),
            Point::at(
                POLICY,
                "Narrow the endpoint policies, which admit everything by default, to the organization's \
                 own resources.",
                "エンドポイントポリシーは、デフォルトではすべてを許可します。自組織のリソースだけに絞ります。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[
        Instead {
            pattern: "nat-per-zone",
            because: Text::new(
                "the internet has to be called anyway, and little goes to services of AWS",
                "いずれにせよインターネットへの通信が必要で、AWS のサービスへの通信量は少ない",
            ),
            facts: &[],
        },
        Instead {
            pattern: "transit-gateway-hub",
            because: Text::new(
                "many VPCs would each pay for the same interface endpoints: one VPC of a hub can hold \
                 them for all",
                "同じインターフェイスエンドポイントを多数の VPC で重複して持つことになる。ハブの 1 つの VPC に集約できる",
            ),
            facts: &["vpce-if-remote"],
        },
    ],
    find,
};

/// How many services make it a design and not an exception.
const SERVICES: usize = 3;

/// A VPC that reaches three services at least by endpoints of its own. Several resources of one service are one.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut by_vpc: BTreeMap<NodeId, Vec<(LinkId, NodeId)>> = BTreeMap::new();
    for (link, end) in look.links() {
        let Some(home) = look.graph.vpc(look.link(link).from) else { continue };
        let own = |way: &NodeId| {
            (look.has(*way, Trait::InterfaceEndpoint) || look.has(*way, Trait::GatewayEndpoint))
                && look.graph.vpc(*way) == Some(home)
        };
        if is_service(look, end) && look.is_usable(link) && look.road(link).iter().any(own) {
            by_vpc.entry(home).or_default().push((link, end));
        }
    }
    by_vpc
        .into_iter()
        .filter_map(|(vpc, links)| {
            let ends: BTreeSet<NodeId> = links.iter().map(|(_, end)| *end).collect();
            let services: BTreeSet<&str> = ends.iter().map(|end| look.graph.node(*end).kind.id).collect();
            (services.len() >= SERVICES).then(|| Match::of(&PATTERN, std::iter::once(vpc).chain(ends), links))
        })
        .collect()
}

/// Whether it is a service of AWS, and not an API or a service that somebody offers by way of one.
fn is_service(look: &Look<'_>, end: NodeId) -> bool {
    look.graph.vpc(end).is_none()
        && look.graph.node(end).kind.net != Net::External
        && ![Trait::ApiGateway, Trait::GraphQl, Trait::EndpointService, Trait::LatticeService]
            .into_iter()
            .any(|asked| look.has(end, asked))
}
