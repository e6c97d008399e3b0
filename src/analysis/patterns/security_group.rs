//! S7: a security group as the guard of a public ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;

const RANGES: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html";
const CHANGES: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/subscribe-notifications.html";
const PREFIX_LISTS: &str =
    "https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html";
const QUOTAS: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "security-group",
    number: "S7",
    family: Family::Guard,
    title: Text::new(
        "Security group that admits address ranges",
        "セキュリティグループによる送信元アドレスの制限",
    ),
    what: Text::new(
        "The security group of the ALB admits the published address ranges of API Gateway only.",
        "ALB のセキュリティグループで、公開されている API Gateway のアドレス範囲だけを許可します。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                RANGES,
                "AWS publishes its address ranges in `ip-ranges.json`; those that API Gateway calls from \
                 stand under `API_GATEWAY`, by Region. The group of the ALB admits these on its HTTPS \
                 port, and nothing else.",
                "AWS は IP アドレス範囲を `ip-ranges.json` で公開しています。API Gateway の送信元は、\
                 リージョンごとに `API_GATEWAY` として載っています。ALB のセキュリティグループは、\
                 これらからの HTTPS だけを許可します。",
            ),
            Point::by(
                &["alb-rule-sourceip"],
                "The source that the ALB sees is API Gateway, never the client: the filter says which \
                 service is calling, not on whose behalf.",
                "ALB から見た送信元はクライアントではなく API Gateway です。この制限で分かるのは、\
                 どのサービスが呼び出しているかだけで、誰のための呼び出しかは分かりません。",
            ),
        ],
        hops: &[Point::ours(
            "The hops stay what they are: the ALB keeps its public addresses, and the API calls it over \
             them. Packets from elsewhere are dropped before a connection is made.",
            "ホップの区分は変わりません。ALB はパブリックアドレスを持ったままで、\
             API はそのアドレスを呼び出します。それ以外からのパケットは、接続が成立する前に破棄されます。",
        )],
        advantages: &[
            Point::ours(
                "It keeps the scanners of the internet off the ALB, before a handshake and before any rule \
                 is looked at.",
                "インターネット上のスキャンを、ハンドシェイクやルールの評価より前に遮断できます。",
            ),
            Point::ours(
                "No secret is involved, so nothing can leak.",
                "合言葉を使わないので、漏れるものがありません。",
            ),
        ],
        costs: &[
            Point::at(
                PREFIX_LISTS,
                "Nobody follows the ranges for you: the list of prefix lists that AWS manages has none for \
                 API Gateway, so a job of your own has to keep the group up to date.",
                "範囲の変更には自分で追随する必要があります。AWS マネージドプレフィックスリストの一覧に \
                 API Gateway のものはないため、セキュリティグループを更新する仕組みを用意することに\
                 なります。",
            ),
            Point::ours(
                "A range that is missing is an outage, and one that was forgotten is a hole.",
                "範囲の追加が漏れると障害になり、削除が漏れると穴になります。",
            ),
        ],
        constraints: &[Point::at(
            QUOTAS,
            "Every range is a rule of the group and counts toward its quota, 60 inbound rules by default.",
            "範囲 1 つがルール 1 つになり、セキュリティグループのクォータ (デフォルトで\
             インバウンドルール 60 個) に数えられます。",
        )],
        choose: &[Point::ours(
            "As a second layer behind a secret header: it takes the noise away, and the header tells the \
             API from others.",
            "秘密のヘッダーに重ねる 2 つ目の層として使うとき。無関係な通信はこの制限で減らし、\
             自分の API かどうかはヘッダーで見分けます。",
        )],
        avoid: &[Point::ours(
            "It would be the only guard. It proves that API Gateway calls, not that your API does.",
            "これだけで守ろうとしている場合。API Gateway からの呼び出しであることは確かめられますが、\
             自分の API からかどうかは確かめられません。",
        )],
        around: &[
            Point::at(
                RANGES,
                "The ranges belong to the service as a whole. Anybody with an AWS account can create an \
                 API that calls the public name of this ALB, and comes from the same addresses.",
                "アドレス範囲はサービス全体のものです。AWS アカウントがあれば、\
                 この ALB のパブリックな名前を呼び出す API を誰でも作成でき、\
                 その通信は同じ範囲のアドレスから届きます。",
            ),
            Point::by(
                &["ag-public-alb-bypass"],
                "What such a caller skips is what this API adds: its authentication, its throttling, its \
                 WAF.",
                "その呼び出しは、この API の認証、スロットリング、WAF をすべて通らずに届きます。",
            ),
            Point::ours(
                "So the guard counts as weak: better than none, and closed only together with a secret \
                 header that is checked.",
                "そのため、この保護は弱いものとして扱います。何もないよりはよいものの、秘密のヘッダーの検査と\
                 組み合わせて初めて閉じられます。",
            ),
        ],
        operations: &[
            Point::at(
                CHANGES,
                "Subscribe to the topic `AmazonIpSpaceChanged`, by which AWS tells of changes, and let it \
                 start the job that renews the group.",
                "AWS が変更を通知する `AmazonIpSpaceChanged` トピックをサブスクライブし、通知を契機に\
                 セキュリティグループを更新します。",
            ),
            Point::ours(
                "Add new ranges before old ones are taken out, and let the job fail loudly: a silent \
                 failure shows weeks later as an outage.",
                "古い範囲を外す前に新しい範囲を加えます。更新の失敗は必ず通知します。黙って失敗すると、\
                 数週間後に障害として現れます。",
            ),
            Point::ours(
                "Compare the group with the published list once a day, in both directions.",
                "セキュリティグループと公開されている一覧を、1 日 1 回、過不足の両方について照合します。",
            ),
        ],
        changed: &[
            Point::at(
                RANGES,
                "The ranges are often taken for unpublished. They are published, so the filter can \
                 be built.",
                "アドレス範囲は公開されていないと思われがちですが、実際には公開されているため、この制限自体は\
                 実現できます。",
            ),
            Point::ours(
                "It does not suffice nevertheless: following the ranges is a burden, and they do not tell one customer from another.",
                "それでも、この制限だけでは不十分です。追随が大変なうえに、アドレス範囲では利用者を\
                 区別できないためです。",
            ),
            Point::by(
                &["ag-rest-alb-v2"],
                "Behind a VPC link, possible for an ALB since 2025-11-21, a group works as one expects: it \
                 admits the group of the link, and nobody else has that.",
                "2025-11-21 から ALB にも使える VPC リンクなら、\
                 セキュリティグループが期待どおりに働きます。\
                 許可するのはリンクのセキュリティグループだけで、他人がそれを使うことはできません。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "waf-secret-header",
            because: Text::new(
                "this API has to be told from those of strangers, on every path",
                "すべてのパスで、自分の API と他人の API を見分けたい",
            ),
            facts: &["waf-alb", "ag-rest-header"],
        },
        Instead {
            pattern: "alb-rule-secret-header",
            because: Text::new(
                "the same is wanted without the price of a web ACL",
                "同じことを、ウェブ ACL の料金をかけずに行いたい",
            ),
            facts: &["alb-rule-header", "ag-rest-header"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "API and ALB share an account, and nothing has to be public at all",
                "API と ALB が同じアカウントにあり、公開する必要がそもそもない",
            ),
            facts: &["ag-rest-alb-v2"],
        },
    ],
    find,
};

/// A public ALB behind a REST API whose inbound rules admit address ranges, and not the internet.
fn find(look: &Look<'_>) -> Vec<Match> {
    super::rest_api_public_alb::PATTERN
        .matches(look)
        .into_iter()
        .filter_map(|front| {
            let alb = *front.nodes.get(1)?;
            look.admits_ranges_only(alb).then(|| Match::of(&PATTERN, [alb], Vec::new()))
        })
        .collect()
}
