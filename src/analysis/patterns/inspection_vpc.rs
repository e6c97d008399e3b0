//! A firewall in a VPC of its own on the road of others.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const SYMMETRY: &str =
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/asymmetric-routing.html";
const APPLIANCE: &str =
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-tgw-multi-az.html";
const MODELS: &str = "https://aws.github.io/aws-security-services-best-practices/guides/network-firewall/deployment-architecture/docs/";
const TABLES: &str = "https://docs.aws.amazon.com/prescriptive-guidance/latest/robust-network-design-control-tower/transit-gateway.html";
const QUOTAS: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "inspection-vpc",
    number: "",
    family: Family::Network,
    title: Text::new("Inspection VPC", "検査用 VPC"),
    what: Text::new(
        "Traffic between VPCs, or to the internet, passes a firewall in a VPC of its own.",
        "VPC 間やインターネットへの通信を、専用の VPC に置いたファイアウォールに通します。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                TABLES,
                "The transit gateway has a route table for the spokes, whose default route leads to the \
                 firewall, and another for the firewall, which knows the way back to every spoke.",
                "Transit Gateway に 2 種類のルートテーブルを用意します。スポーク用はデフォルトルートを\
                 ファイアウォールに向け、ファイアウォール用は各スポークへの戻りの経路を持ちます。",
            ),
            Point::ours(
                "In the inspection VPC the attachment subnet leads to the firewall endpoint of its zone, \
                 and the firewall subnet back to the transit gateway.",
                "検査用 VPC の中では、アタッチメント用サブネットから同じゾーンの\
                 ファイアウォールエンドポイントに向け、ファイアウォール用サブネットから Transit Gateway に\
                 戻します。",
            ),
            Point::ours(
                "With a Gateway Load Balancer the firewalls are appliances of one's own, and its \
                 endpoint stands where the firewall is drawn.",
                "Gateway Load Balancer を使う構成では、ファイアウォールは自前のアプライアンスになり、\
                 図でファイアウォールのある位置にそのエンドポイントを置きます。",
            ),
        ],
        hops: &[Point::ours(
            "Hops through the firewall stay private and keep their addresses: it inspects packets, it \
             does not answer for anybody.",
            "ファイアウォールを通るホップもプライベートな通信で、送信元と宛先のアドレスは変わりません。\
             パケットを検査するだけで、代わりに応答することはありません。",
        )],
        advantages: &[
            Point::ours(
                "One policy and one log for what passes between networks, in the hand of one team.",
                "ネットワーク間の通信のポリシーとログを、1 つのチームで一元管理できます。",
            ),
            Point::ours(
                "It sees what security groups cannot: names in TLS and HTTP, signatures of attacks, \
                 protocols on wrong ports.",
                "TLS や HTTP のドメイン名、攻撃のシグネチャ、ポート番号と合わないプロトコルなど、\
                 セキュリティグループでは見えないものを検査できます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Each inspected gigabyte passes the transit gateway twice, and is charged there and at \
                 the firewall.",
                "検査する通信は Transit Gateway を 2 回通ります。そこでもファイアウォールでも、\
                 処理したデータ量に応じて料金がかかります。",
            ),
            Point::ours(
                "One more stop for every packet, and one more thing that can be down for everybody.",
                "すべてのパケットの経由点が 1 つ増え、全体に影響する障害点も 1 つ増えます。",
            ),
        ],
        constraints: &[
            Point::at(
                SYMMETRY,
                "Both directions of a flow must pass the same firewall endpoint: asymmetric routing is \
                 not supported.",
                "1 つのフローの往復は、同じファイアウォールエンドポイントを通る必要があります。\
                 非対称ルーティングには対応していません。",
            ),
            Point::at(
                APPLIANCE,
                "The attachment of the inspection VPC needs appliance mode, which keeps a flow in one \
                 zone; otherwise replies between zones are dropped.",
                "検査用 VPC のアタッチメントではアプライアンスモードを有効にし、フローを 1 つのゾーンに\
                 固定します。有効にしないと、ゾーンをまたぐ通信の戻りが破棄されます。",
            ),
            Point::by(
                &["tgw-az"],
                "Every zone in use needs an attachment subnet, and with it a firewall endpoint.",
                "使用するゾーンごとにアタッチメント用サブネットが必要で、\
                 それに合わせてファイアウォールエンドポイントも置きます。",
            ),
            Point::by(
                &["gwlb-sg"],
                "A Gateway Load Balancer has no security groups; those of the appliances count.",
                "Gateway Load Balancer にセキュリティグループは付けられません。アプライアンス側で設定します。",
            ),
            Point::at(
                QUOTAS,
                "An endpoint carries up to 10 Gbps in a zone and scales to 100 Gbps.",
                "エンドポイントの帯域はゾーンあたり 10 Gbps までで、100 Gbps まで自動で拡張されます。",
            ),
        ],
        choose: &[
            Point::ours(
                "Rules or auditors demand that traffic between environments is inspected and recorded.",
                "環境間の通信の検査と記録を、規程や監査で求められているとき。",
            ),
            Point::ours(
                "Outgoing names have to be restricted for many VPCs in one place.",
                "多数の VPC の外向き通信の宛先ドメインを、まとめて制限したいとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "Requests of a web application are to be inspected: a WAF at the front door sees inside \
                 TLS, this firewall only with keys.",
                "Web アプリケーションのリクエストを検査したい場合。フロントの WAF は TLS の中身を\
                 検査できますが、このファイアウォールで検査するには、鍵を渡して復号させる必要があります。",
            ),
            Point::ours(
                "Only a few VPCs are joined; a firewall in each of them is simpler to route.",
                "つなぐ VPC が少ない場合。VPC ごとにファイアウォールを置くほうが経路は単純です。",
            ),
        ],
        around: &[
            Point::ours(
                "A route between two spokes in the transit gateway, or a peering, goes past the \
                 firewall. The spokes must not be propagated into the table of the spokes.",
                "スポーク間の直接の経路やピアリングがあると、検査を迂回できます。スポークの経路を\
                 スポーク用テーブルに伝播させないでください。",
            ),
            Point::ours(
                "Traffic inside a VPC never comes here; security groups keep it.",
                "VPC 内部の通信はここを通りません。セキュリティグループで制限してください。",
            ),
        ],
        operations: &[
            Point::ours(
                "Begin with rules that only alert, read what they would have dropped, then let them drop.",
                "最初は警告だけのルールで始め、破棄されるはずだった通信をログで確認してから、破棄に切り替えます。",
            ),
            Point::ours(
                "Decide what happens when no firewall is healthy: closed to all, or a route that goes \
                 past it for a while and is watched.",
                "ファイアウォールが使えないときに、全体を止めるのか、監視しながら一時的に迂回させるのかを決めておきます。",
            ),
            Point::ours(
                "Watch dropped packets, flows rejected in the middle (a sign of asymmetric routes), and \
                 the bytes of each endpoint.",
                "破棄されたパケット、途中で拒否されたフロー (非対称ルーティングの兆候)、エンドポイントごとの転送量を監視します。",
            ),
        ],
        changed: &[Point::at(
            MODELS,
            "AWS Network Firewall can meanwhile be attached to a transit gateway itself, without an \
             inspection VPC to build; AWS recommends this for new central deployments.",
            "現在は AWS Network Firewall を Transit Gateway に直接アタッチでき、検査用 VPC を自分で\
             作る必要がありません。AWS は新規の集約構成でこの方法を推奨しています。",
        )],
    },
    instead: &[
        Instead {
            pattern: "transit-gateway-hub",
            because: Text::new(
                "it is enough to keep networks apart by routes, without looking into packets",
                "パケットの中身を検査する必要はなく、経路で分離できれば十分である",
            ),
            facts: &[],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "the question is which service may call which, with identities and not addresses",
                "アドレスではなく ID に基づいて、どのサービスがどのサービスを呼べるかを制御したい",
            ),
            facts: &["lattice-targets"],
        },
    ],
    find,
};

/// A firewall, or the appliances behind an endpoint, on the road between other networks, where nothing else stands.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut by_vpc: BTreeMap<NodeId, (Vec<NodeId>, Vec<(LinkId, NodeId)>)> = BTreeMap::new();
    for (link, end) in look.links().filter(|(link, _)| look.is_usable(*link)) {
        let ends = [look.graph.vpc(look.link(link).from), look.graph.vpc(end)];
        for wall in look.road(link).into_iter().flat_map(|way| walls(look, way)) {
            let Some(vpc) = look.graph.vpc(wall).filter(|vpc| !ends.contains(&Some(*vpc))) else { continue };
            let (walls, links) = by_vpc.entry(vpc).or_default();
            walls.push(wall);
            links.push((link, end));
        }
    }
    let busy = busy(look);
    by_vpc
        .into_iter()
        .filter(|(vpc, _)| !busy.contains(vpc))
        .map(|(vpc, (walls, links))| Match::of(&PATTERN, std::iter::once(vpc).chain(walls), links))
        .collect()
}

/// What inspects at a way: a firewall, an endpoint, and the load balancer that an endpoint leads to.
fn walls(look: &Look<'_>, way: NodeId) -> Vec<NodeId> {
    if !inspects(look, way) {
        return Vec::new();
    }
    let mut found = vec![way];
    found.extend(look.calls(way).into_iter().map(|(_, to)| to).filter(|to| inspects(look, *to)));
    found
}

fn inspects(look: &Look<'_>, node: NodeId) -> bool {
    [Trait::Firewall, Trait::ApplianceEndpoint, Trait::GatewayLoadBalancer]
        .into_iter()
        .any(|asked| look.has(node, asked))
}

/// VPCs in which something works that neither inspects nor leads on: these are not for inspection.
fn busy(look: &Look<'_>) -> BTreeSet<NodeId> {
    let appliances: BTreeSet<NodeId> = look
        .all(Trait::GatewayLoadBalancer)
        .flat_map(|balancer| look.calls(balancer))
        .map(|(_, appliance)| appliance)
        .collect();
    let works = |node: &NodeId| {
        let leads_on =
            [Trait::Nat, Trait::Hub, Trait::InternetGateway, Trait::Endpoint, Trait::GatewayEndpoint];
        !inspects(look, *node)
            && !appliances.contains(node)
            && !leads_on.into_iter().any(|asked| look.has(*node, asked))
    };
    let ends = look.links().flat_map(|(link, end)| [look.link(link).from, end]);
    ends.filter(works).filter_map(|end| look.graph.vpc(end)).collect()
}
