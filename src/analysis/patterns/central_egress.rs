//! VPCs that leave by the NAT gateways of another.

use std::collections::BTreeMap;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const NAT: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html";
const TGW: &str =
    "https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/aws-transit-gateway.html";
const PRICING: &str = "https://aws.amazon.com/transit-gateway/pricing/";
const BLACKHOLE: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-create-static-route.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "central-egress",
    number: "",
    family: Family::Network,
    title: Text::new("Central egress", "出口の集約"),
    what: Text::new(
        "VPCs without an exit of their own leave to the internet through the NAT gateways of one VPC, by \
         a transit gateway.",
        "自前の出口を持たない VPC が、Transit Gateway を通じて 1 つの VPC の NAT ゲートウェイから外に出ます。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "Three default routes stand one behind another: from the subnet to the transit gateway, \
                 from there to the egress VPC, and in it to the NAT gateway. The way back needs routes \
                 from the egress VPC to every spoke.",
                "デフォルトルートを 3 段に重ねます。サブネットから Transit Gateway、そこから出口用 VPC、\
                 その中で NAT ゲートウェイへの経路です。戻りには、出口用 VPC から各スポークへの経路が必要です。",
            ),
            Point::at(
                TGW,
                "A hub and spoke lets VPCs share NAT gateways, interface endpoints and inspection in one \
                 place.",
                "ハブアンドスポークにすると、NAT ゲートウェイ、インターフェイスエンドポイント、\
                 検査を 1 か所にまとめて共用できます。",
            ),
        ],
        hops: &[
            Point::ours(
                "Up to the NAT gateway everything is private; from there on the address of the gateway \
                 is what the world sees.",
                "NAT ゲートウェイまではプライベートな通信です。そこから先では、外から見える送信元は NAT \
                 ゲートウェイのアドレスになります。",
            ),
            Point::by(
                &["svc-nat-aws"],
                "Calls to services of AWS take this way too where no endpoint is drawn: public \
                 addresses, yet they do not leave the network of AWS.",
                "エンドポイントがなければ AWS のサービスへの通信もこの経路を通ります。パブリックアドレスを\
                 使いますが、AWS のネットワークからは出ません。",
            ),
        ],
        advantages: &[
            Point::ours(
                "One list of source addresses for all partners that admit by address.",
                "送信元アドレスで許可する取引先に、1 組のアドレスだけを伝えれば済みます。",
            ),
            Point::ours(
                "The spokes have no internet gateway, so that nothing in them can be published by mistake.",
                "スポークにインターネットゲートウェイを置かないため、誤って公開してしまうことがありません。",
            ),
            Point::ours(
                "Filters and logs for outgoing traffic stand in one place.",
                "外向き通信のフィルターとログを 1 か所に集められます。",
            ),
        ],
        costs: &[
            Point::at(
                PRICING,
                "Each gigabyte is charged by the transit gateway, and again by the NAT gateway.",
                "データ 1 GB ごとに、Transit Gateway と NAT ゲートウェイの両方でデータ処理料金がかかります。",
            ),
            Point::ours(
                "A fault or a wrong route in the egress VPC cuts all spokes off at once.",
                "出口用 VPC の障害や経路の設定ミスが、すべてのスポークに同時に影響します。",
            ),
        ],
        constraints: &[
            Point::by(
                &["nat-subnet"],
                "A zonal public NAT gateway stands in a public subnet, with an Elastic IP address.",
                "ゾーン単位のパブリック NAT ゲートウェイは、Elastic IP アドレスを付けてパブリックサブネットに置きます。",
            ),
            Point::by(
                &["tgw-az"],
                "The egress VPC and each spoke need an attachment subnet in every zone that is used.",
                "出口用 VPC にも各スポークにも、使用するゾーンごとにアタッチメント用のサブネットが必要です。",
            ),
            Point::by(
                &["peer-edge"],
                "A peering cannot take the place of the transit gateway: the NAT gateway of a peer is \
                 out of reach.",
                "Transit Gateway の代わりにピアリングは使えません。ピアリング先の NAT ゲートウェイには到達できないためです。",
            ),
            Point::at(
                NAT,
                "A NAT gateway begins at 5 Gbps and scales up to 100 Gbps; the sum of all spokes counts.",
                "NAT ゲートウェイの帯域は 5 Gbps から 100 Gbps まで自動で拡張されます。全スポークの合計で\
                 見積もる必要があります。",
            ),
        ],
        choose: &[Point::ours(
            "Many VPCs send little, and addresses, filters and logs are to be kept in one hand.",
            "VPC が多く、それぞれの外向き通信は少なめで、アドレスやフィルター、ログを一元管理したいとき。",
        )],
        avoid: &[Point::ours(
            "A few VPCs send much: what is saved in NAT gateways is spent on the transit gateway.",
            "少数の VPC が大量に送信する場合。NAT ゲートウェイで節約した以上に、Transit Gateway の料金がかかります。",
        )],
        around: &[
            Point::ours(
                "An internet gateway in a spoke is the way around; forbid its creation by a service \
                 control policy.",
                "スポークにインターネットゲートウェイを作れば迂回できてしまいます。\
                 サービスコントロールポリシーで作成を禁止してください。",
            ),
            Point::by(
                &["bpa-bidir"],
                "VPC Block Public Access in both directions closes the internet gateways of the Region, \
                 with the egress VPC as the exclusion.",
                "VPC ブロックパブリックアクセスを双方向で有効にすると、\
                 リージョン内のインターネットゲートウェイを通る通信を止められます。出口用 VPC だけを\
                 除外対象にします。",
            ),
        ],
        operations: &[
            Point::by(
                &["nat-single-az"],
                "Keep a zonal NAT gateway in each zone of the egress VPC; a single one takes all zones \
                 down with its own.",
                "ゾーン単位の NAT ゲートウェイは出口用 VPC の各ゾーンに置きます。1 つだけだと、\
                 そのゾーンの障害で全体が止まります。",
            ),
            Point::at(
                BLACKHOLE,
                "Put blackhole routes for the private ranges into the table of the spokes: the default \
                 route must not lead from one spoke to another through the egress VPC.",
                "スポーク用のルートテーブルにはプライベートアドレス範囲のブラックホールルートを入れ、\
                 デフォルトルート経由でスポーク間がつながらないようにします。",
            ),
            Point::ours(
                "Give each spoke a gateway endpoint for S3 and DynamoDB, which keeps the largest part of \
                 the traffic off this road.",
                "S3 と DynamoDB のゲートウェイエンドポイントを各スポークに置き、通信量の多い部分をこの経路から外します。",
            ),
            Point::ours(
                "Watch port allocation errors and the number of connections of the NAT gateways.",
                "NAT ゲートウェイのポート割り当てエラーと接続数を監視します。",
            ),
        ],
        changed: &[Point::by(
            &["nat-regional"],
            "A regional NAT gateway, set at the level of the VPC, can serve all zones of the egress VPC.",
            "VPC 単位で作るリージョナル NAT ゲートウェイで、出口用 VPC の全ゾーンをまかなえるようになりました。",
        )],
    },
    instead: &[
        Instead {
            pattern: "nat-per-zone",
            because: Text::new(
                "few VPCs have much to send, and teams are to be independent of each other",
                "外向き通信の多い VPC が少数で、チーム間の依存をなくしたい",
            ),
            facts: &[],
        },
        Instead {
            pattern: "private-service-endpoints",
            because: Text::new(
                "the VPCs call services of AWS only, and need no exit at all",
                "呼び出し先が AWS のサービスだけで、外への出口そのものが要らない",
            ),
            facts: &[],
        },
        Instead {
            pattern: "inspection-vpc",
            because: Text::new("what leaves has to be inspected too", "外に出る通信の検査も必要である"),
            facts: &[],
        },
    ],
    find,
};

/// A hop to public addresses that passes a hub and then a NAT gateway of another VPC.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut by_vpc: BTreeMap<NodeId, (Vec<NodeId>, Vec<(LinkId, NodeId)>)> = BTreeMap::new();
    for (link, end) in look.links().filter(|(link, _)| look.is_public(*link)) {
        let home = look.graph.vpc(look.link(link).from);
        for nat in look.road(link).into_iter().filter(|way| look.has(*way, Trait::Nat)) {
            let Some(vpc) = look.graph.vpc(nat).filter(|vpc| Some(*vpc) != home && home.is_some()) else {
                continue;
            };
            if look.goes_by(link, Trait::Hub) {
                let (nats, links) = by_vpc.entry(vpc).or_default();
                nats.push(nat);
                links.push((link, end));
            }
        }
    }
    by_vpc
        .into_iter()
        .map(|(vpc, (nats, links))| Match::of(&PATTERN, std::iter::once(vpc).chain(nats), links))
        .collect()
}
