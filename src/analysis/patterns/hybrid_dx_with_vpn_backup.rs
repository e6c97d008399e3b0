//! A circuit and a tunnel to one and the same place.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::analysis::hop::Path;
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const ORDER: &str = "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html";
const BFD: &str = "https://repost.aws/knowledge-center/enable-bfd-direct-connect";
const TUNNELS: &str = "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "hybrid-dx-with-vpn-backup",
    number: "",
    family: Family::Network,
    title: Text::new("Direct Connect with a VPN as backup", "Direct Connect と VPN によるバックアップ"),
    what: Text::new(
        "On-premises reaches AWS by Direct Connect, and by a VPN when the circuit is down.",
        "オンプレミスから Direct Connect で AWS に届き、回線が使えないときは VPN を使います。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "Both ways announce the same prefixes by BGP; the circuit is preferred as long as it \
                 announces them.",
                "両方の経路に同じプレフィックスを BGP で広報します。専用線側で広報されている間は、専用線が優先されます。",
            ),
            Point::at(
                ORDER,
                "For equal prefixes a transit gateway prefers routes of a Direct Connect gateway to \
                 those of a VPN; a static route comes before both.",
                "プレフィックスが同じ場合、Transit Gateway は VPN の経路より Direct Connect ゲートウェイの\
                 経路を優先します。静的ルートはそのどちらよりも優先されます。",
            ),
            Point::by(
                &["dx-transit"],
                "VPCs behind a transit gateway are reached by a transit virtual interface and a Direct \
                 Connect gateway.",
                "Transit Gateway 配下の VPC には、トランジット仮想インターフェイスと Direct Connect ゲートウェイで接続します。",
            ),
            Point::by(
                &["dx-private"],
                "Without a transit gateway a private virtual interface leads to the virtual private \
                 gateway of a VPC.",
                "Transit Gateway がない場合は、プライベート仮想インターフェイスで VPC \
                 の仮想プライベートゲートウェイに接続します。",
            ),
        ],
        hops: &[Point::ours(
            "Both hops carry private addresses. The circuit never touches the internet; the tunnel runs \
             over it, encrypted, which must be allowed by the rules for the data.",
            "どちらのホップもプライベートアドレスの通信です。専用線はインターネットを通りませんが、\
             VPN は暗号化したうえでインターネットを通ります。データの取り扱い規程で許されるか確認してください。",
        )],
        advantages: &[
            Point::ours(
                "A second way for a fraction of the price of a second circuit, and it does not share the \
                 provider's line.",
                "2 本目の専用線よりずっと安く予備の経路を持て、専用線の事業者の回線も共用しません。",
            ),
            Point::ours(
                "The tunnel can be set up before the circuit is delivered, and serve alone until then.",
                "VPN は専用線の開通前に構築でき、開通までの間は単独で使えます。",
            ),
        ],
        costs: &[
            Point::at(
                TUNNELS,
                "A standard tunnel carries up to 1.25 Gbps: on the backup, a full circuit of 10 Gbps \
                 does not fit.",
                "標準のトンネルの帯域は最大 1.25 Gbps です。10 Gbps の回線を使い切っている通信は、バックアップには収まりません。",
            ),
            Point::ours(
                "Delay and its variation are those of the internet, which an application notices at the \
                 switch.",
                "切り替わるとレイテンシーやジッターがインターネット並みになり、アプリケーションに影響が出ることがあります。",
            ),
        ],
        constraints: &[
            Point::at(
                TUNNELS,
                "A VPN connection has two tunnels, in different zones; both have to be configured at the \
                 device on premises.",
                "VPN 接続には異なるゾーンで終端する 2 本のトンネルがあります。オンプレミス側の機器で両方を設定します。",
            ),
            Point::by(
                &["vpce-gw-remote"],
                "Gateway endpoints cannot be used from on premises over either way.",
                "どちらの経路でも、オンプレミスからゲートウェイエンドポイントは使えません。",
            ),
            Point::by(
                &["vpce-if-remote"],
                "Interface endpoints answer over both.",
                "インターフェイスエンドポイントなら、どちらの経路からも使えます。",
            ),
        ],
        choose: &[Point::ours(
            "The circuit is for steady bandwidth and delay, and some hours with less of both are bearable.",
            "帯域とレイテンシーを安定させるために専用線を使い、障害時の数時間はどちらの低下も許容できるとき。",
        )],
        avoid: &[
            Point::ours(
                "The full bandwidth is needed at all times: take a second circuit at another location.",
                "常に同じ帯域が必要な場合。別のロケーションに 2 本目の専用線を引いてください。",
            ),
            Point::ours(
                "The data may not cross the internet, not even encrypted.",
                "暗号化していても、データをインターネットに通せない場合。",
            ),
        ],
        around: &[Point::ours(
            "If only one of the two passes a firewall, the other is the way around it. Let both end in \
             front of the same one.",
            "片方だけがファイアウォールを通る構成では、もう片方で迂回できてしまいます。\
             両方を同じファイアウォールの手前で終端してください。",
        )],
        operations: &[
            Point::at(
                ORDER,
                "Announce the same prefixes on both ways, and no longer ones on the tunnel: the longest \
                 prefix wins before any preference.",
                "両方の経路に同じプレフィックスを広報します。VPN 側でより長いプレフィックスを広報すると、\
                 優先度より先に最長一致で選ばれてしまいます。",
            ),
            Point::ours(
                "Steer the way back too, by the preferences of the routers on premises, or replies take \
                 the tunnel.",
                "オンプレミス側のルーターでも優先度を設定し、戻りの通信が VPN に流れないようにします。",
            ),
            Point::at(
                BFD,
                "Enable BFD at the router on premises. Without it BGP notices a dead circuit only after \
                 its hold time, 90 seconds by default; with it, within a second.",
                "オンプレミス側のルーターで BFD を有効にします。無効のままだと、BGP が断を検知するまで\
                 ホールドタイム (デフォルト 90 秒) かかります。有効にすれば 1 秒以内に検知できます。",
            ),
            Point::ours(
                "Rehearse the switch: take the BGP session of the virtual interface down in a quiet hour, \
                 measure, and switch back.",
                "切り替えを定期的に訓練します。閑散時に仮想インターフェイスの BGP セッションを止め、影響を測ってから戻します。",
            ),
            Point::ours(
                "Watch the state of the BGP sessions and of both tunnels, also while they carry nothing: \
                 a backup that nobody watches is down when it is needed.",
                "BGP セッションと 2 本のトンネルの状態を、通信が流れていないときも監視します。\
                 監視していない予備は、必要なときに限って止まっています。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[Instead {
        pattern: "transit-gateway-hub",
        because: Text::new(
            "more VPCs have to be reached from on premises: both ways end at one hub",
            "オンプレミスから届く VPC を増やしたい。両方の経路を 1 つのハブで終端する",
        ),
        facts: &["dx-transit"],
    }],
    find,
};

/// Two hops with the same ends, one over a circuit and one over a tunnel; or a circuit and a tunnel that join the same
/// two places, where no hop is drawn.
fn find(look: &Look<'_>) -> Vec<Match> {
    // A tunnel inside the circuit encrypts it; it is no second way.
    let encrypts = |link: LinkId| {
        let road = look.road(link);
        [Trait::Circuit, Trait::Tunnel].into_iter().all(|asked| road.iter().any(|way| look.has(*way, asked)))
    };
    let mut tunnels = look.links_by(Path::Vpn);
    tunnels.retain(|(tunnel, _)| !encrypts(*tunnel));
    let mut ways = joining_the_same(look);
    let mut links = Vec::new();
    for (circuit, end) in look.links_by(Path::Dx) {
        let ends = |link| (look.link(link).from, look.link(link).to);
        if let Some(tunnel) = tunnels.iter().find(|(tunnel, _)| ends(*tunnel) == ends(circuit)) {
            links.extend([(circuit, end), *tunnel]);
            let road = look.road(circuit).into_iter().chain(look.road(tunnel.0));
            ways.extend(road.filter(|way| look.has(*way, Trait::Circuit) || look.has(*way, Trait::Tunnel)));
        }
    }
    if ways.is_empty() && links.is_empty() {
        return Vec::new();
    }
    let (circuits, rest): (Vec<_>, Vec<_>) = ways.into_iter().partition(|way| look.has(*way, Trait::Circuit));
    vec![Match::of(&PATTERN, circuits.into_iter().chain(rest), links)]
}

/// Circuits and tunnels that join one place on premises with one network in AWS.
fn joining_the_same(look: &Look<'_>) -> BTreeSet<NodeId> {
    let by_circuit = joins(look, Trait::Circuit);
    let by_tunnel = joins(look, Trait::Tunnel);
    let mut found = BTreeSet::new();
    for (ends, circuits) in &by_circuit {
        if let Some(tunnels) = by_tunnel.get(ends) {
            found.extend(circuits.iter().chain(tunnels));
        }
    }
    found
}

/// Which places on premises and networks in AWS are joined by connections of this trait, and by which of them.
fn joins(look: &Look<'_>, asked: Trait) -> BTreeMap<(NodeId, NodeId), BTreeSet<NodeId>> {
    let mut found: BTreeMap<(NodeId, NodeId), BTreeSet<NodeId>> = BTreeMap::new();
    for first in look.all(asked) {
        // Circuits lead on over gateways of theirs: what they join, they join together.
        let (mut ways, mut places) = (vec![first], BTreeSet::new());
        let mut at = 0;
        while let Some(way) = ways.get(at).copied() {
            at += 1;
            for place in look.joined(way) {
                if !look.has(place, asked) {
                    places.insert(place);
                } else if !ways.contains(&place) {
                    ways.push(place);
                }
            }
        }
        let premises = places.iter().filter(|place| look.has(**place, Trait::OnPremises));
        for outside in premises.map(|place| look.graph.around(*place, Trait::DataCenter).unwrap_or(*place)) {
            for inside in places.iter().filter_map(|place| network(look, *place)) {
                found.entry((outside, inside)).or_default().extend(&ways);
            }
        }
    }
    found
}

/// The network in AWS that a place stands for: a hub, a VPC, or the VPC of a gateway.
fn network(look: &Look<'_>, place: NodeId) -> Option<NodeId> {
    if look.has(place, Trait::Hub) || look.has(place, Trait::Vpc) {
        return Some(place);
    }
    look.has(place, Trait::VirtualGateway).then(|| look.graph.vpc(place)).flatten()
}
