//! X4: a transit gateway that joins VPCs.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const ROUTES: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html";
const HOW: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html";
const BLACKHOLE: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-create-static-route.html";
const ATTACHMENTS: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html";
const QUOTAS: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html";
const PRICING: &str = "https://aws.amazon.com/transit-gateway/pricing/";

pub(super) static PATTERN: Pattern = Pattern {
    id: "transit-gateway-hub",
    number: "X4",
    family: Family::Network,
    title: Text::new("Transit gateway as the hub", "Transit Gateway をハブにする構成"),
    what: Text::new(
        "A transit gateway joins several VPCs, and perhaps networks on premises; its route tables say \
         who reaches whom.",
        "Transit Gateway が複数の VPC やオンプレミスのネットワークをつなぎ、ルートテーブルで到達範囲を決めます。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                HOW,
                "It is a router of the Region: a packet is forwarded by its destination address alone, \
                 at layer 3.",
                "リージョン内の仮想ルーターです。レイヤー 3 で動作し、宛先の IP アドレスだけを見て転送します。",
            ),
            Point::at(
                ROUTES,
                "Each attachment is associated with one route table, which decides where its packets may \
                 go, and it may propagate its own addresses to several.",
                "アタッチメントは 1 つのルートテーブルに関連付けられ、そのテーブルが行き先を決めます。\
                 自身の経路は複数のテーブルに伝播できます。",
            ),
            Point::ours(
                "Two decisions are needed for a hop: the route table of the subnet leads to the gateway, \
                 and that of the attachment leads on. The way back needs the same two.",
                "通信には 2 つの経路が必要です。サブネットのルートテーブルからゲートウェイへの経路と、\
                 アタッチメントのルートテーブルからその先への経路です。戻りにも同じ 2 つが要ります。",
            ),
        ],
        hops: &[Point::ours(
            "All hops between the VPCs carry private addresses from end to end; nothing here is public.",
            "VPC 間のホップは端から端までプライベートアドレスの通信で、パブリックな区間はありません。",
        )],
        advantages: &[
            Point::ours(
                "A new VPC needs one attachment, however many others there are.",
                "VPC が増えても、追加するアタッチメントは 1 つで済みます。",
            ),
            Point::ours(
                "It is transitive: VPN, Direct Connect, a common exit and inspection are built once, for \
                 all.",
                "推移的に経路を引けるので、VPN、Direct Connect、共通の出口、検査を 1 か所に作り、全体で使えます。",
            ),
            Point::by(
                &["tgw-account"],
                "VPCs of other accounts attach to it when it is shared by AWS RAM.",
                "AWS RAM で共有すると、他のアカウントの VPC もアタッチできます。",
            ),
            Point::by(
                &["tgw-sg"],
                "Rules of security groups may name groups of other attached VPCs, once the option is \
                 switched on at the gateway and at the attachments.",
                "ゲートウェイとアタッチメントの両方でオプションを有効にすると、\
                 別の VPC のセキュリティグループをルールで参照できます。",
            ),
        ],
        costs: &[
            Point::at(
                PRICING,
                "Each attachment costs by the hour, and each gigabyte that is sent through the gateway \
                 is charged.",
                "アタッチメントごとの時間料金と、通過するデータ 1 GB ごとの処理料金がかかります。",
            ),
            Point::ours(
                "It opens networks and not services: what the route tables join is kept apart by \
                 security groups only.",
                "サービス単位ではなくネットワーク単位で開きます。経路でつながったネットワーク間の制限は、\
                 セキュリティグループに頼ることになります。",
            ),
        ],
        constraints: &[
            Point::by(
                &["tgw-overlap"],
                "Address ranges must not overlap: the routes of the second VPC are not propagated.",
                "CIDR は重複できません。重複する 2 つ目の VPC の経路は伝播されません。",
            ),
            Point::by(
                &["tgw-az"],
                "Every zone in use needs an attachment subnet; what stands in another zone does not \
                 reach the gateway.",
                "使用するすべてのゾーンにアタッチメント用のサブネットが必要です。ないゾーンのリソースからは\
                 ゲートウェイに届きません。",
            ),
            Point::at(
                ATTACHMENTS,
                "Names in private hosted zones are not resolved across it; DNS has to be planned separately.",
                "プライベートホストゾーンの名前は、Transit Gateway 越しには解決されません。DNS は別に設計する必要があります。",
            ),
            Point::at(
                QUOTAS,
                "By default it has 20 route tables and 10,000 routes, and up to 5,000 attachments.",
                "デフォルトの上限は、ルートテーブル 20、経路 10,000、アタッチメント 5,000 です。",
            ),
            Point::by(
                &["vpce-gw-remote"],
                "A gateway endpoint serves its own VPC only; the spokes cannot share it through the hub.",
                "ゲートウェイエンドポイントは自身の VPC 専用です。ハブ越しにスポークから共用することはできません。",
            ),
            Point::by(
                &["vpce-if-remote"],
                "Interface endpoints in one VPC can be reached by the others.",
                "インターフェイスエンドポイントなら、1 つの VPC に置いたものを他の VPC から使えます。",
            ),
        ],
        choose: &[
            Point::ours(
                "There are more than a handful of VPCs, or on-premises has to reach most of them.",
                "VPC がいくつもあるとき、またはオンプレミスから多くの VPC に届く必要があるとき。",
            ),
            Point::ours(
                "Production, development and shared services are to be kept apart by routes.",
                "本番、開発、共有サービスを経路で分離したいとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "Two VPCs talk to each other, and no third will come.",
                "つなぐ VPC が 2 つだけで、増える予定がない場合。",
            ),
            Point::ours(
                "Only one service is to be reached, or the two sides do not trust each other's networks.",
                "届けたいのが 1 つのサービスだけの場合、または互いのネットワークを信頼できない場合。",
            ),
        ],
        around: &[Point::ours(
            "A peering or an endpoint beside the hub bypasses its route tables, and with them \
             segmentation and inspection; draw such links, and forbid their creation outside the network \
             account.",
            "ハブと並行してピアリングやエンドポイントを作ると、ルートテーブルによる分離や検査を迂回できます。\
             そうした接続は図に残し、ネットワーク用アカウント以外では作れないようにしてください。",
        )],
        operations: &[
            Point::ours(
                "Plan address ranges centrally before the first attachment; they are what cannot be \
                 mended later.",
                "最初のアタッチメントの前に、CIDR を全体で割り当てます。後から直すことができないためです。",
            ),
            Point::ours(
                "Switch default association and propagation off, and give each environment a route table.",
                "デフォルトの関連付けと伝播は無効にし、環境ごとにルートテーブルを用意します。",
            ),
            Point::at(
                BLACKHOLE,
                "Add blackhole routes for what must never be reached, so that a propagated route does \
                 not open it by mistake.",
                "到達させてはならない宛先にはブラックホールルートを設定し、伝播した経路で誤って開かないようにします。",
            ),
            Point::ours(
                "Watch dropped packets by reason (no route, blackhole) and the bytes of each attachment.",
                "経路なしやブラックホールで破棄されたパケット数と、アタッチメントごとの転送量を監視します。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[
        Instead {
            pattern: "vpc-peering",
            because: Text::new(
                "only two or three VPCs are joined, and neither a charge for each gigabyte nor another \
                 router is wanted",
                "つなぐ VPC が 2 つか 3 つで、処理料金やルーターを増やしたくない",
            ),
            facts: &[],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "services are to be joined and not networks, or address ranges overlap",
                "ネットワークではなくサービスをつなぎたい、または CIDR が重複している",
            ),
            facts: &["lattice-targets"],
        },
        Instead {
            pattern: "shared-vpc",
            because: Text::new(
                "the accounts belong to one organization and may share one network",
                "アカウントが同じ組織に属し、1 つのネットワークを共有してよい",
            ),
            facts: &[],
        },
    ],
    find,
};

/// A transit gateway, with those that it is peered with, and two VPCs at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    for first in look.all(Trait::TransitGateway) {
        if !known.insert(first) {
            continue;
        }
        let (mut hubs, mut vpcs) = (vec![first], BTreeSet::<NodeId>::new());
        let mut at = 0;
        while let Some(hub) = hubs.get(at).copied() {
            at += 1;
            for place in look.joined(hub) {
                if look.has(place, Trait::Vpc) {
                    vpcs.insert(place);
                } else if look.has(place, Trait::TransitGateway) && known.insert(place) {
                    hubs.push(place);
                }
            }
        }
        if vpcs.len() > 1 {
            found.push(Match::of(&PATTERN, hubs.into_iter().chain(vpcs), Vec::new()));
        }
    }
    found
}
