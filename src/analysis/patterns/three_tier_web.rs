//! Load balancer, application, database in one VPC.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::attributes::Protocol;
use crate::model::link::{Class, LinkType};

const PROXY: &str = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html";
const TIMEOUT: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "three-tier-web",
    number: "",
    family: Family::Application,
    title: Text::new("Three-tier web application", "三層 Web アプリケーション"),
    what: Text::new(
        "A load balancer, an application and a database stand in one VPC, each in subnets of its own.",
        "ロードバランサー、アプリケーション、データベースを 1 つの VPC に、それぞれのサブネットに分けて置きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "Each tier is called by the one before it only: the load balancer by the users, the \
                 application by the load balancer, the database by the application.",
                "各層は 1 つ手前の層からだけ呼び出されます。ロードバランサーは利用者から、アプリケーションは\
                 ロードバランサーから、データベースはアプリケーションからです。",
            ),
            Point::ours(
                "The load balancer ends TLS, checks the health of the application and spreads requests \
                 over zones; the application keeps no state, so that any copy may answer.",
                "ロードバランサーは TLS の終端、ヘルスチェック、ゾーンをまたぐ分散を担います。\
                 アプリケーションは状態を持たず、どの台でも応答できるようにします。",
            ),
        ],
        hops: &[
            Point::ours(
                "At most the first hop is public, and is meant to be: it is the entrance. All others \
                 carry private addresses within the VPC.",
                "パブリックなのは最大でも最初のホップだけで、ここは意図した入口です。残りはすべて VPC 内の\
                 プライベートアドレスの通信です。",
            ),
            Point::by(
                &["rds-public"],
                "A database that is set to be publicly accessible resolves to a public address for \
                 callers outside, and would be a second entrance.",
                "データベースをパブリックアクセス可能にすると、VPC の外からはパブリックアドレスに解決され、\
                 2 つ目の入口になってしまいます。",
            ),
        ],
        advantages: &[
            Point::ours(
                "Every engineer knows it, every tool supports it, and each tier grows by itself.",
                "広く知られた構成で、対応するツールも多く、層ごとに独立して拡張できます。",
            ),
            Point::ours(
                "Transactions and joins in one database are left as they are, so that existing \
                 applications move without being rewritten.",
                "1 つのデータベースでトランザクションや結合をそのまま使えるため、既存のアプリケーションを\
                 書き直さずに移行できます。",
            ),
            Point::by(
                &["waf-alb"],
                "AWS WAF attaches to the ALB directly.",
                "AWS WAF を ALB に直接関連付けられます。",
            ),
            Point::by(
                &["alb-auth"],
                "The ALB can sign users in before a request reaches the application.",
                "リクエストがアプリケーションに届く前に、ALB で利用者をサインインさせられます。",
            ),
        ],
        costs: &[
            Point::ours(
                "It runs and is paid for when nobody calls: instances or tasks in two zones, the load \
                 balancer, a database with its standby.",
                "誰も使っていない間も費用がかかります。2 ゾーン分のインスタンスやタスク、ロードバランサー、\
                 スタンバイ付きのデータベースです。",
            ),
            Point::ours(
                "The database grows by a larger machine or by replicas for reading, and is what limits \
                 writing in the end.",
                "データベースの拡張は、スケールアップか読み取り用レプリカの追加が中心で、最終的には\
                 書き込みの性能が限界になります。",
            ),
            Point::ours(
                "Throttling for each caller and a response cache are missing in front; CloudFront or an \
                 API gateway adds them.",
                "フロントに、呼び出し元ごとのスロットリングやレスポンスのキャッシュがありません。\
                 必要なら CloudFront や API Gateway を前に置きます。",
            ),
        ],
        constraints: &[
            Point::by(
                &["alb-2az"],
                "The ALB needs subnets in two zones at least.",
                "ALB には 2 つ以上のゾーンのサブネットが必要です。",
            ),
            Point::by(
                &["alb-public-subnet"],
                "For an internet-facing ALB these are public subnets; the other tiers need none.",
                "インターネット向け ALB のサブネットは、パブリックサブネットにします。他の層には不要です。",
            ),
            Point::by(
                &["rds-2az"],
                "The subnet group of an RDS database covers two zones at least, even for a single instance.",
                "RDS の DB サブネットグループには、インスタンスが 1 つでも 2 つ以上のゾーンのサブネットが必要です。",
            ),
        ],
        choose: &[
            Point::ours(
                "The load is steady, the data relational, and the team knows servers or containers.",
                "負荷が安定し、データがリレーショナルで、サーバーやコンテナの運用に慣れているとき。",
            ),
            Point::ours(
                "An application moves from on premises without being rewritten.",
                "オンプレミスのアプリケーションを、書き直さずに移行するとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "Calls come rarely or in bursts, and what stands idle should cost nothing.",
                "呼び出しがまれ、または突発的で、待機中の費用をかけたくない場合。",
            ),
            Point::ours(
                "Several applications with teams of their own share the database: they will be coupled \
                 by its tables.",
                "チームの異なる複数のアプリケーションがデータベースを共有する場合。テーブルを介して密結合になります。",
            ),
        ],
        around: &[
            Point::ours(
                "The application must admit nobody but the security group of the load balancer, and the \
                 database nobody but that of the application; then no tier can be skipped.",
                "アプリケーションはロードバランサーの、データベースはアプリケーションの\
                 セキュリティグループからの通信だけを許可します。こうすれば、層を飛び越えた通信はできません。",
            ),
            Point::ours(
                "Where CloudFront stands in front, the public ALB is the way around it; a VPC origin or \
                 a secret header closes it.",
                "前段に CloudFront がある場合は、パブリックな ALB が迂回路になります。VPC オリジンか秘密のヘッダーで閉じます。",
            ),
        ],
        operations: &[
            Point::ours(
                "Run every tier in two zones, and let one of them fail in a rehearsal: new connections \
                 to the standby of the database are what applications often get wrong.",
                "すべての層を 2 ゾーンで動かし、片方の障害を訓練します。スタンバイへの切り替え後の再接続は、\
                 アプリケーションで問題になりやすい点です。",
            ),
            Point::at(
                PROXY,
                "RDS Proxy keeps a pool of connections, which helps when many copies of the application \
                 connect, and through a failover.",
                "RDS Proxy は接続をプールします。アプリケーションの台数が多いときや、フェイルオーバーのときに効果があります。",
            ),
            Point::at(
                TIMEOUT,
                "Set the idle timeout of the application above that of the load balancer, or users see \
                 502 now and then.",
                "アプリケーションのキープアライブのタイムアウトは、ロードバランサーのアイドルタイムアウトより\
                 長くします。短いと、ときどき 502 エラーになります。",
            ),
            Point::ours(
                "Watch 5xx of the load balancer and of the targets separately, the count of healthy \
                 targets, and connections and free storage of the database.",
                "ロードバランサーとターゲットの 5xx を分けて監視し、正常なターゲット数、データベースの接続数と\
                 空きストレージも監視します。",
            ),
        ],
        changed: &[
            Point::by(
                &["cf-vpc-origin"],
                "With a VPC origin CloudFront reaches an internal ALB, and the VPC needs no public load \
                 balancer.",
                "VPC オリジンを使うと CloudFront から内部 ALB に届くため、VPC にパブリックなロードバランサーが\
                 要らなくなりました。",
            ),
            Point::by(
                &["alb-mtls"],
                "The ALB can check certificates of clients.",
                "ALB でクライアント証明書を検証できるようになりました。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "cloudfront-vpc-origin",
            because: Text::new(
                "a cache at the edge is wanted, and the load balancer should not be public",
                "エッジでキャッシュしたい、またはロードバランサーをパブリックにしたくない",
            ),
            facts: &["cf-vpc-origin"],
        },
        Instead {
            pattern: "serverless-events",
            because: Text::new(
                "the load comes in bursts, and work may be done after the answer",
                "負荷が突発的で、応答を返した後に処理してもよい",
            ),
            facts: &[],
        },
        Instead {
            pattern: "alb-front",
            because: Text::new(
                "several applications, each with its own store, are to share one entrance",
                "それぞれデータストアを持つ複数のアプリケーションで、入口を共有したい",
            ),
            facts: &[],
        },
    ],
    find,
};

/// How many applications and inner load balancers may stand between the front and the database.
const MOST_TIERS: usize = 4;

/// A call behind the front: who calls, over which link, and what.
type Call = (NodeId, LinkId, NodeId);

/// An entrance for the web, applications behind it, and a database behind these, in one VPC.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::LoadBalancer)
        .filter(|front| is_entrance(look, *front) && speaks_http(look, *front))
        .filter_map(|front| {
            let calls = calls_inside(look, front, look.graph.vpc(front)?);
            let leading = leading_to_data(look, front, &calls);
            leading.contains(&front).then(|| {
                let ends = |call: &Call| leading.contains(&call.0) && leading.contains(&call.2);
                let links =
                    calls.iter().filter(|call| ends(call)).map(|(_, link, to)| (*link, *to)).collect();
                Match::of(&PATTERN, std::iter::once(front).chain(leading.iter().copied()), links)
            })
        })
        .collect()
}

/// Whether people call it, from outside, by the edge or from on premises.
fn is_entrance(look: &Look<'_>, front: NodeId) -> bool {
    look.is_front(front)
        || look.called_by(front).into_iter().any(|(link, from)| {
            (look.has(from, Trait::Cdn) || look.has(from, Trait::OnPremises)) && look.is_usable(link)
        })
}

/// Whether it is for the web: by what it is, by its listeners and callers, or by the ALB behind it.
fn speaks_http(look: &Look<'_>, front: NodeId) -> bool {
    let is_web = |protocol: Option<Protocol>, port: Option<u16>| {
        matches!(protocol, Some(Protocol::Http | Protocol::Https | Protocol::WebSocket | Protocol::Grpc))
            || matches!(port, Some(80 | 443))
    };
    let listeners = &look.graph.node(front).attributes.listeners;
    look.has(front, Trait::HttpLoadBalancer)
        || listeners.iter().any(|listener| is_web(Some(listener.protocol), Some(listener.port)))
        || look
            .called_by(front)
            .iter()
            .any(|(link, _)| is_web(look.link(*link).protocol, look.link(*link).port))
        || look.calls(front).iter().any(|(_, to)| look.has(*to, Trait::HttpLoadBalancer))
}

/// The calls behind a front that stay in its VPC, tier by tier.
fn calls_inside(look: &Look<'_>, front: NodeId, home: NodeId) -> Vec<Call> {
    let mut seen = BTreeSet::from([front]);
    let mut layer = vec![front];
    let mut found = Vec::new();
    for _ in 0..MOST_TIERS {
        let mut next = Vec::new();
        for node in layer {
            for (link, to) in look.calls(node) {
                let inner = look.graph.vpc(to) == Some(home) && look.class(link) == Class::Private;
                let is_copy = look.link(link).link_type == LinkType::Replication;
                // A database right behind the front leaves the tier between them out.
                if inner && !is_copy && !(node == front && look.is_database(to)) {
                    found.push((node, link, to));
                    if seen.insert(to) {
                        next.push(to);
                    }
                }
            }
        }
        layer = next;
    }
    found
}

/// Of what is called behind a front, that which leads to a database, with the databases; the front, if anything does.
fn leading_to_data(look: &Look<'_>, front: NodeId, calls: &[Call]) -> BTreeSet<NodeId> {
    let mut callers: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for (from, _, to) in calls {
        callers.entry(*to).or_default().push(*from);
    }
    let mut open: Vec<NodeId> =
        callers.keys().copied().filter(|node| *node != front && look.keeps_data(*node)).collect();
    let mut found = BTreeSet::new();
    while let Some(node) = open.pop() {
        if found.insert(node) {
            open.extend(callers.get(&node).into_iter().flatten());
        }
    }
    found
}
