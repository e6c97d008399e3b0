//! X5: a peering of two VPCs.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::analysis::hop::Path;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const SCALE: &str = "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/vpc-peering.html";
const OPTIONS: &str =
    "https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/vpc-peering.html";
const BASICS: &str = "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html";
const QUOTAS: &str = "https://docs.aws.amazon.com/general/latest/gr/vpc-service.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "vpc-peering",
    number: "X5",
    family: Family::Network,
    title: Text::new("VPC peering", "VPC ピアリング"),
    what: Text::new(
        "Two VPCs are joined directly; what is joined with one of them is not reached by the other.",
        "2 つの VPC を直接つなぎます。片方の VPC につながる別のネットワークには、もう片方から届きません。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                BASICS,
                "One owner requests, the other accepts, and each adds a route to the other's addresses \
                 to the route tables of its subnets.",
                "一方の所有者がリクエストし、もう一方が承認します。その後、双方がサブネットのルートテーブルに\
                 相手の CIDR への経路を追加します。",
            ),
            Point::at(
                OPTIONS,
                "There is no device in between: no single point of failure and no bottleneck of its own.",
                "間に装置は置かれません。単一障害点にも帯域のボトルネックにもなりません。",
            ),
            Point::ours(
                "Only the subnets whose route tables have the route take part; a peering alone opens \
                 nothing.",
                "経路を追加したサブネットだけが通信できます。ピアリングを作っただけでは何も開きません。",
            ),
        ],
        hops: &[Point::at(
            OPTIONS,
            "Hops over it use private addresses; between Regions they stay on the backbone of AWS.",
            "ピアリング越しのホップはプライベートアドレスの通信です。リージョン間でも AWS のバックボーンから出ません。",
        )],
        advantages: &[
            Point::at(
                SCALE,
                "Traffic that stays in one Availability Zone costs nothing, other traffic the usual \
                 rates between zones or Regions.",
                "同じアベイラビリティーゾーン内の通信は無料で、それ以外はゾーン間やリージョン間の通常の転送料金だけです。",
            ),
            Point::by(
                &["sg-ref"],
                "Within a Region, rules of security groups may name groups of the other VPC instead of \
                 addresses.",
                "同じリージョン内なら、アドレスの代わりに相手の VPC のセキュリティグループをルールで参照できます。",
            ),
            Point::at(
                SCALE,
                "It works between accounts and between Regions.",
                "アカウントやリージョンをまたいで使えます。",
            ),
        ],
        costs: &[Point::at(
            SCALE,
            "Each pair needs a peering of its own: a full mesh of 100 VPCs has 4,950.",
            "組み合わせごとにピアリングが必要です。100 個の VPC をフルメッシュにすると 4,950 本になります。",
        )],
        constraints: &[
            Point::by(
                &["peer-transitive"],
                "It is not transitive: with A and B peered, and B and C, A does not reach C.",
                "推移的ではありません。A と B、B と C をつないでも、A から C には届きません。",
            ),
            Point::by(
                &["peer-edge"],
                "The peer's internet gateway, NAT gateway, VPN, Direct Connect and gateway endpoints \
                 cannot be used.",
                "相手の VPC のインターネットゲートウェイ、NAT ゲートウェイ、VPN、Direct Connect、\
                 ゲートウェイエンドポイントは使えません。",
            ),
            Point::by(
                &["peer-overlap"],
                "The address ranges of the two must not overlap; the request is refused otherwise.",
                "2 つの VPC の CIDR は重複できません。重複しているとリクエストが失敗します。",
            ),
            Point::at(
                QUOTAS,
                "A VPC may have 50 active peerings, and 125 after an increase of the quota.",
                "VPC あたりのアクティブなピアリングは 50 までで、引き上げても 125 が上限です。",
            ),
        ],
        choose: &[
            Point::ours(
                "A few VPCs exchange much traffic, both ways, and their owners trust each other.",
                "少数の VPC の間で双方向の通信量が多く、互いに信頼できるとき。",
            ),
            Point::ours(
                "Latency and the price of each gigabyte matter more than central control.",
                "経路を集中管理することより、レイテンシーと転送料金を優先するとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "More VPCs will come, or on-premises has to reach them through a common point.",
                "VPC が増える見込みがある場合、またはオンプレミスから共通の接続点を経由して届きたい場合。",
            ),
            Point::ours(
                "One side needs a single service of the other; a peering opens the whole range to routes.",
                "使いたいのが相手の 1 つのサービスだけの場合。ピアリングではネットワーク全体に経路が開きます。",
            ),
        ],
        around: &[Point::ours(
            "Nobody stands between the two: inspection and logging are done in each VPC, by security \
             groups, network ACLs and flow logs.",
            "間に立つものがないため、検査や記録は各 VPC のセキュリティグループ、ネットワーク ACL、フローログで行います。",
        )],
        operations: &[
            Point::ours(
                "Keep the routes narrow: the subnets that talk, and not the whole range.",
                "経路は VPC 全体ではなく、通信するサブネットの範囲に絞ります。",
            ),
            Point::at(
                BASICS,
                "Switch DNS resolution of the peering on where public host names of the other side are \
                 to resolve to private addresses.",
                "相手のパブリックホスト名をプライベートアドレスに解決させたい場合は、ピアリングの DNS 解決を有効にします。",
            ),
            Point::ours(
                "After a peering is deleted, remove routes that lead nowhere and rules that name groups \
                 of the peer.",
                "ピアリングを削除したら、行き先のなくなった経路と、相手のグループを参照するルールを片付けます。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[
        Instead {
            pattern: "transit-gateway-hub",
            because: Text::new(
                "a mesh is growing, or networks have to be reached through others",
                "メッシュが大きくなってきた、または別のネットワークを経由して届く必要がある",
            ),
            facts: &["tgw-account"],
        },
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "only one service is to be reached, one way, and address ranges may overlap",
                "届けたいのは 1 つのサービスへの片方向の通信だけで、CIDR が重複する可能性がある",
            ),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "resource-endpoint",
            because: Text::new(
                "only a database or another single resource is to be reached",
                "届けたいのはデータベースなど 1 つのリソースだけである",
            ),
            facts: &["resource-endpoint"],
        },
    ],
    find,
};

/// Every peering that joins two VPCs, and links that say they take one which is not drawn.
fn find(look: &Look<'_>) -> Vec<Match> {
    let by_peering = look.links_by(Path::Peering);
    let takes = |link, peering| look.road(link).contains(&peering);
    let mut found: Vec<Match> = look
        .all(Trait::Peering)
        .filter_map(|peering| {
            let vpcs: Vec<_> =
                look.joined(peering).into_iter().filter(|place| look.has(*place, Trait::Vpc)).collect();
            let links = by_peering.iter().filter(|(link, _)| takes(*link, peering)).copied().collect();
            (vpcs.len() > 1).then(|| Match::of(&PATTERN, std::iter::once(peering).chain(vpcs), links))
        })
        .collect();
    let is_drawn = |link| look.road(link).into_iter().any(|way| look.has(way, Trait::Peering));
    let unnamed: Vec<_> = by_peering.into_iter().filter(|(link, _)| !is_drawn(*link)).collect();
    if !unnamed.is_empty() {
        let ends = unnamed.iter().flat_map(|(link, end)| [look.link(*link).from, *end]);
        let vpcs: Vec<_> = ends.filter_map(|end| look.graph.vpc(end)).collect();
        found.push(Match::of(&PATTERN, vpcs, unnamed));
    }
    found
}
