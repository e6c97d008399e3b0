//! How many there are of what is paid by the hour: a family with a row for each sort, and one for all of them.

use super::site::Site;
use super::{Answer, Verdict};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

/// A sort of parts that are counted.
#[derive(Debug)]
pub struct Part {
    pub id: &'static str,
    pub name: Text,
    pub why: Text,
    /// What is true of them.
    traits: &'static [Trait],
    /// What is true of connections whose attachments are counted.
    hubs: &'static [Trait],
}

/// All of them, in the order of tables.
pub(super) static PARTS: &[Part] = &[
    Part {
        id: "load-balancers",
        name: Text::new("Load balancers", "ロードバランサーの数"),
        why: Text::new(
            "Each costs by the hour, and has listeners, certificates and logs of its own.",
            "1 台ごとに時間単位の料金がかかり、リスナー、証明書、ログの管理も増えます。",
        ),
        traits: &[Trait::LoadBalancer],
        hubs: &[],
    },
    Part {
        id: "nat-gateways",
        name: Text::new("NAT gateways", "NAT ゲートウェイの数"),
        why: Text::new(
            "Each costs by the hour and by what it carries.",
            "1 つごとに時間単位の料金とデータ処理料金がかかります。",
        ),
        traits: &[Trait::Nat],
        hubs: &[],
    },
    Part {
        id: "interface-endpoints",
        name: Text::new("Interface endpoints", "インターフェイスエンドポイントの数"),
        why: Text::new(
            "Each costs by the hour and zone, and by what it carries.",
            "アベイラビリティーゾーンごとに時間単位の料金とデータ処理料金がかかります。",
        ),
        traits: &[Trait::InterfaceEndpoint],
        hubs: &[],
    },
    Part {
        id: "hub-attachments",
        name: Text::new("Transit gateway attachments", "Transit Gateway アタッチメントの数"),
        why: Text::new(
            "Each network on a hub costs by the hour and by what it sends.",
            "ハブにつなぐネットワークごとに、時間単位の料金とデータ処理料金がかかります。",
        ),
        traits: &[],
        hubs: &[Trait::Hub],
    },
    Part {
        id: "paid-by-the-hour",
        name: Text::new("Parts paid by the hour", "時間単位で料金がかかる要素の数"),
        why: Text::new(
            "Load balancers, gateways, endpoints, attachments, accelerators, services of VPC Lattice, tunnels and firewalls \
             cost the same in a quiet night as at noon.",
            "ロードバランサー、ゲートウェイ、エンドポイント、アタッチメント、アクセラレーター、VPC Lattice のサービス、VPN 接続、ファイアウォールには、\
             通信がない時間帯にも料金がかかります。",
        ),
        traits: &[
            Trait::LoadBalancer,
            Trait::GatewayLoadBalancer,
            Trait::Nat,
            Trait::Endpoint,
            Trait::Accelerator,
            Trait::LatticeService,
            Trait::Tunnel,
            Trait::Firewall,
        ],
        hubs: &[Trait::Hub],
    },
];

impl Part {
    pub(super) fn answer(&self, site: &Site<'_>) -> Answer {
        let parts = site.all(self.traits);
        let hubs = site.all(self.hubs);
        let counted = parts.iter().map(|node| site.count(*node));
        let attached = hubs.iter().map(|hub| site.graph.attachments(*hub).len());
        let count = counted.chain(attached).fold(0, usize::saturating_add);
        let nodes: Vec<NodeId> = parts.into_iter().chain(hubs).collect();
        Answer { nodes, ..Answer::new(Verdict::Count(count)) }
    }
}
