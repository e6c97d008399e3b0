//! S11: CloudFront with a VPC origin.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const ORIGINS: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "cloudfront-vpc-origin",
    number: "S11",
    family: Family::FrontDoor,
    title: Text::new("CloudFront with a VPC origin", "CloudFront の VPC オリジンを使う構成"),
    what: Text::new(
        "CloudFront reaches an internal load balancer or an instance by a managed private connection.",
        "CloudFront が、マネージドなプライベート接続を通じて内部ロードバランサーやインスタンスに届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["cf-vpc-origin"],
                "A VPC origin is a resource of CloudFront that names a load balancer or an instance in a \
                 private subnet. CloudFront reaches it by a private connection that AWS manages.",
                "VPC オリジンは、プライベートサブネットのロードバランサーやインスタンスを\
                 指す CloudFront のリソースです。CloudFront は AWS が管理するプライベート接続でそこに\
                 届きます。",
            ),
            Point::ours(
                "The path is looked at at the edge, by the behaviors of the distribution, and again by the \
                 rules of an ALB, where one is the origin.",
                "パスは、エッジではディストリビューションのビヘイビアが見ます。オリジンが ALB なら、\
                 そのルールも見ます。",
            ),
        ],
        hops: &[Point::ours(
            "Only the hop from the viewer to CloudFront is public. The origin has private addresses only, \
             so the edge is not merely the intended entrance but the only one.",
            "パブリックなのはビューワーから CloudFront までのホップだけです。\
             オリジンはプライベートアドレスしか持たないため、エッジは意図した入口であるだけでなく、\
             唯一の入口になります。",
        )],
        advantages: &[
            Point::at(
                ORIGINS,
                "CloudFront is the single point of entry, without access lists, secret headers or other \
                 means that somebody has to keep.",
                "CloudFront が唯一の入口になります。アクセスリストや秘密のヘッダーなど、\
                 維持の手間がかかる手段が要りません。",
            ),
            Point::by(
                &["waf-cf"],
                "Cache and AWS WAF at the edge cannot be skipped.",
                "エッジのキャッシュと AWS WAF を迂回されません。",
            ),
            Point::ours(
                "The load balancer leaves the public subnets.",
                "ロードバランサーをパブリックサブネットに置かずに済みます。",
            ),
        ],
        costs: &[
            Point::ours(
                "The edge is the only way in: whatever has to be reached otherwise, by partners or by \
                 health checks from outside, needs a way of its own.",
                "入口がエッジだけになります。取引先や外部からのヘルスチェックなど、別の経路で\
                 届く必要があるものには、専用の入口が要ります。",
            ),
            Point::ours(
                "Limits for each client and the sign-in of users are not decided here: what is needed of \
                 these stays with the ALB or the applications.",
                "クライアントごとの制限やユーザーのサインインは、ここでは行いません。\
                 必要なら ALB かアプリケーションで行います。",
            ),
        ],
        constraints: &[
            Point::by(
                &["cf-internal-custom"],
                "An internal load balancer cannot be an ordinary custom origin: CloudFront would not find \
                 a way to it.",
                "内部ロードバランサーは、通常のカスタムオリジンにはできません。\
                 CloudFront から届かないためです。",
            ),
            Point::by(
                &["waf-cf"],
                "The web ACL of the distribution lives in us-east-1.",
                "ディストリビューションのウェブ ACL は us-east-1 に置きます。",
            ),
        ],
        choose: &[
            Point::ours(
                "A website or an application for the internet, whose load balancer nobody else has to \
                 reach. This is the first choice for CloudFront before a load balancer.",
                "インターネット向けのウェブサイトやアプリケーションで、\
                 ロードバランサーに他の経路から届く必要がないとき。\
                 CloudFront の後ろにロードバランサーを置くなら、これが第一候補です。",
            ),
            Point::by(
                &["bpa-bidir"],
                "The organization blocks public access to its VPCs: a public load balancer would be \
                 stopped there, and a VPC origin is the way that remains.",
                "組織が VPC へのパブリックアクセスをブロックしているとき。\
                 パブリックなロードバランサーへの通信は止まりますが、VPC オリジンなら届きます。",
            ),
        ],
        avoid: &[Point::ours(
            "API keys, limits for each client or request validation are wanted: that is what an API is \
             for.",
            "API キー、クライアントごとの制限、リクエストの検証が必要な場合。\
             それは API Gateway の役割です。",
        )],
        around: &[
            Point::ours(
                "There is no way around from outside. Within the network, let the security group of the \
                 origin admit CloudFront only.",
                "外からの迂回路はありません。ネットワーク内に対しては、\
                 オリジンのセキュリティグループで CloudFront からの通信だけを許可します。",
            ),
            Point::ours(
                "A public load balancer that is left beside it from former times is one: take it away when \
                 the move is done.",
                "移行前のパブリックなロードバランサーが残っていると、それが迂回路になります。\
                 移行が済んだら撤去します。",
            ),
        ],
        operations: &[
            Point::ours(
                "To move here from a public load balancer: make an internal one beside it with the same \
                 rules and targets, add the VPC origin, and switch the behaviors one by one.",
                "パブリックなロードバランサーから移行するときは、\
                 同じルールとターゲットを持つ内部ロードバランサーを並べて用意し、VPC オリジンを追加して、\
                 ビヘイビアを 1 つずつ切り替えます。",
            ),
            Point::ours(
                "Keep the secret header until the public load balancer is gone, then retire it with the \
                 rule that checks it.",
                "秘密のヘッダーは、パブリックなロードバランサーを撤去するまで残し、検査するルールと一緒に\
                 廃止します。",
            ),
            Point::ours(
                "Watch errors of the origin at the distribution: the load balancer does not see requests \
                 that fail before they reach it.",
                "オリジンのエラーはディストリビューション側で監視します。届く前に失敗したリクエストは、\
                 ロードバランサーからは見えません。",
            ),
        ],
        changed: &[
            Point::by(
                &["cf-vpc-origin"],
                "In 2020 an origin had to be public, and a secret header was the \
                 usual guard. Since 2024-11-20 VPC origins make both unnecessary.",
                "2020 年の時点では、オリジンを公開して秘密のヘッダーで守るのが一般的でした。2024-11-20 からは \
                 VPC オリジンにより、どちらも不要です。",
            ),
            Point::by(
                &["cf-vpc-origin-x"],
                "Since 2025-11-07 the VPC origin may belong to another account.",
                "2025-11-07 から、別のアカウントの VPC オリジンも使えます。",
            ),
            Point::by(
                &["cf-viewer-mtls"],
                "Since 2025-11-24 viewers can be asked for a certificate at the edge.",
                "2025-11-24 から、エッジでビューワーに証明書を要求できます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "cloudfront-vpc-origin-cross-account",
            because: Text::new(
                "distribution and origin belong to different accounts",
                "ディストリビューションとオリジンを別のアカウントに置く",
            ),
            facts: &["cf-vpc-origin-x"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "throttling for each client, API keys or authorizers are wanted before the applications",
                "クライアントごとのスロットリング、API キー、\
                 オーソライザーをアプリケーションの前で使いたい",
            ),
            facts: &["ag-rest-alb-v2"],
        },
        Instead {
            pattern: "cloudfront-public-alb",
            because: Text::new(
                "others than CloudFront have to reach the load balancer over the internet",
                "CloudFront 以外からも、インターネット経由でロードバランサーに到達する必要がある",
            ),
            facts: &["cf-header"],
        },
    ],
    find,
};

/// A distribution with a private connection to an origin of its account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Cdn)
        .filter_map(|cdn| {
            let mut private = look.calls(cdn);
            private.retain(|(link, origin)| {
                look.class(*link) == Class::PrivateLink && look.same_account(cdn, *origin)
            });
            let origins: Vec<_> = private.iter().map(|(_, origin)| *origin).collect();
            (!private.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(cdn).chain(origins), private))
        })
        .collect()
}
