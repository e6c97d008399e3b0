//! A VPC that leaves by a NAT gateway in each of its zones.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::attributes::Egress;

const BASICS: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "nat-per-zone",
    number: "",
    family: Family::Network,
    title: Text::new("A NAT gateway in each zone", "ゾーンごとの NAT ゲートウェイ"),
    what: Text::new(
        "Each Availability Zone leaves by a NAT gateway of its own, so that the loss of one zone leaves \
         the others alone.",
        "アベイラビリティーゾーンごとに NAT ゲートウェイを置き、1 つのゾーンの障害が他のゾーンの出口に影響しないようにします。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "The private subnets of each zone have a route table of their own, whose default route \
                 leads to the NAT gateway of the same zone.",
                "プライベートサブネットのルートテーブルをゾーンごとに分け、デフォルトルートを同じゾーンの NAT \
                 ゲートウェイに向けます。",
            ),
            Point::at(
                BASICS,
                "A NAT gateway stands in one zone, and is redundant within it; AWS advises one in each \
                 zone, used by that zone only.",
                "NAT ゲートウェイは 1 つのゾーンに作られ、そのゾーンの中で冗長化されます。AWS は、ゾーンごとに\
                 作り、同じゾーンからだけ使うことを勧めています。",
            ),
        ],
        hops: &[
            Point::ours(
                "The hop out is public: the destination sees the Elastic IP address of the gateway. \
                 Nobody can open a connection in the other direction.",
                "外向きのホップはパブリックで、宛先からは NAT ゲートウェイの Elastic IP アドレスが見えます。\
                 逆方向に接続を開くことはできません。",
            ),
            Point::by(
                &["nat-inbound"],
                "NAT carries only what was opened from inside; for requests from outside a load balancer \
                 is needed.",
                "NAT ゲートウェイが通すのは内側から開始した接続だけです。外からのリクエストを受けるには\
                 ロードバランサーが必要です。",
            ),
            Point::by(
                &["svc-nat-aws"],
                "Calls to services of AWS that go this way stay in the network of AWS, but are charged \
                 as NAT traffic.",
                "AWS のサービスへの通信もこの経路を通ると、AWS のネットワーク内にとどまりますが、\
                 NAT ゲートウェイのデータ処理料金がかかります。",
            ),
        ],
        advantages: &[
            Point::ours(
                "When a zone fails, the others keep their exit.",
                "1 つのゾーンに障害が起きても、他のゾーンの出口は残ります。",
            ),
            Point::ours(
                "No charges for traffic between zones on the way out.",
                "外向き通信でゾーン間の転送料金がかかりません。",
            ),
        ],
        costs: &[Point::ours(
            "A gateway in each zone costs by the hour, whether it is used or not, and by the gigabyte.",
            "ゾーンの数だけ、使っていなくても時間料金がかかり、さらにデータ処理料金がかかります。",
        )],
        constraints: &[
            Point::by(
                &["nat-subnet"],
                "A public NAT gateway needs a public subnet and an Elastic IP address, in each zone.",
                "パブリック NAT ゲートウェイには、ゾーンごとにパブリックサブネットと Elastic IP アドレスが必要です。",
            ),
            Point::at(
                BASICS,
                "It begins at 5 Gbps and scales to 100 Gbps, with up to ten million packets per second.",
                "帯域は 5 Gbps から 100 Gbps まで、パケット数は毎秒 1,000 万まで自動で拡張されます。",
            ),
            Point::at(
                BASICS,
                "It speaks TCP, UDP and ICMP, and has no security groups; those of the sources count.",
                "対応するプロトコルは TCP、UDP、ICMP です。セキュリティグループは付けられないため、送信元の側で制限します。",
            ),
        ],
        choose: &[Point::ours(
            "A production VPC runs in several zones, and its applications call the internet in the \
             course of a request.",
            "本番の VPC を複数のゾーンで動かし、リクエストの処理中にインターネットを呼び出すとき。",
        )],
        avoid: &[
            Point::ours(
                "In development a single gateway will do, if everybody knows what goes down with its zone.",
                "開発環境の場合。そのゾーンの障害で何が止まるかを承知していれば、1 つで足ります。",
            ),
            Point::ours(
                "The VPC calls services of AWS only: endpoints are cheaper, and need no exit.",
                "呼び出し先が AWS のサービスだけの場合。エンドポイントのほうが安く、出口も要りません。",
            ),
        ],
        around: &[Point::ours(
            "A public subnet with public addresses goes past it. Where all outgoing traffic has to show \
             the same addresses, allow no public addresses on instances.",
            "パブリックサブネットでパブリック IP アドレスを持つリソースは、NAT ゲートウェイを通らずに外に\
             出ます。送信元アドレスをそろえる必要がある場合は、インスタンスにパブリック IP アドレスを\
             付けないでください。",
        )],
        operations: &[
            Point::ours(
                "Give partners all the addresses, and tell them before a zone is added.",
                "取引先にはすべてのアドレスを伝え、ゾーンを追加する前にも連絡します。",
            ),
            Point::ours(
                "Put gateway endpoints for S3 and DynamoDB beside it, which take the largest part of the \
                 traffic for nothing.",
                "S3 と DynamoDB にはゲートウェイエンドポイントを併用します。通信量の多い部分が無料になります。",
            ),
            Point::ours(
                "Check with every new subnet that its route table leads to the gateway of its own zone.",
                "サブネットを追加するたびに、ルートテーブルが同じゾーンの NAT ゲートウェイを向いているか確認します。",
            ),
            Point::ours(
                "Watch port allocation errors: many connections to one destination use the ports up.",
                "ポート割り当てエラーを監視します。1 つの宛先に接続が集中すると、ポートが枯渇します。",
            ),
        ],
        changed: &[Point::by(
            &["nat-regional"],
            "A regional NAT gateway, made at the level of the VPC and without public subnets, now does \
             the same as one resource.",
            "VPC 単位で作るリージョナル NAT ゲートウェイなら、パブリックサブネットなしで、\
             同じことを 1 つのリソースで実現できます。",
        )],
    },
    instead: &[
        Instead {
            pattern: "central-egress",
            because: Text::new(
                "there are many VPCs with little to send, or one list of addresses is wanted for all",
                "VPC が多く外向き通信は少ない、または全体で送信元アドレスをそろえたい",
            ),
            facts: &["tgw-account"],
        },
        Instead {
            pattern: "private-service-endpoints",
            because: Text::new("only services of AWS are called", "呼び出し先が AWS のサービスだけである"),
            facts: &[],
        },
    ],
    find,
};

/// A VPC whose own traffic leaves by NAT gateways in two zones at least, none of them for another zone.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut by_vpc: BTreeMap<NodeId, (BTreeSet<NodeId>, Vec<(LinkId, NodeId)>)> = BTreeMap::new();
    let mut crossing = BTreeSet::new();
    for (link, end) in look.links().filter(|(link, _)| look.is_public(*link)) {
        let from = look.link(link).from;
        let Some(home) = look.graph.vpc(from) else { continue };
        let own = |way: &NodeId| look.has(*way, Trait::Nat) && look.graph.vpc(*way) == Some(home);
        let used: BTreeSet<NodeId> = look.roads(link).iter().flatten().copied().filter(own).collect();
        if used.is_empty() {
            continue;
        }
        let served: BTreeSet<_> = used.iter().filter_map(|nat| look.graph.zone(*nat)).collect();
        if look.graph.zones(from).iter().any(|zone| !served.contains(zone)) {
            crossing.insert(home);
        }
        let (nats, links) = by_vpc.entry(home).or_default();
        nats.extend(used);
        links.push((link, end));
    }
    by_vpc
        .into_iter()
        .filter(|(vpc, (nats, _))| {
            let zones: BTreeSet<_> = nats.iter().filter_map(|nat| look.graph.zone(*nat)).collect();
            zones.len() > 1 && !crossing.contains(vpc) && each_zone_has_one(look, *vpc)
        })
        .map(|(vpc, (nats, links))| Match::of(&PATTERN, std::iter::once(vpc).chain(nats), links))
        .collect()
}

/// Whether each private subnet that leaves by NAT does so in its own zone.
fn each_zone_has_one(look: &Look<'_>, vpc: NodeId) -> bool {
    let inside = look.graph.inside(vpc);
    let zone_of = |node: &NodeId| look.graph.zone(*node);
    let is_nat = |node: &&NodeId| look.has(**node, Trait::Nat) && look.graph.vpc(**node) == Some(vpc);
    let served: BTreeSet<_> = inside.iter().filter(is_nat).filter_map(zone_of).collect();
    inside.iter().filter(|subnet| look.has(**subnet, Trait::PrivateSubnet)).all(|subnet| {
        match &look.graph.node(*subnet).attributes.egress {
            None => zone_of(subnet).is_none_or(|zone| served.contains(zone)),
            Some(Egress::None) => true,
            Some(Egress::Through(ways)) => {
                ways.iter().filter(is_nat).all(|nat| zone_of(nat) == zone_of(subnet))
            }
        }
    })
}
