//! S8: a web ACL that wants a secret header as the guard of a public ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use super::secret_header as secret;
use crate::base::lang::Text;

const BLOCKED: &str =
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html";
const PRICE: &str = "https://docs.aws.amazon.com/whitepapers/latest/guidelines-for-implementing-aws-waf/cost-considerations.html";
const FORWARDED: &str =
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-forwarded-ip-address.html";
const RECIPE: &str = "https://repost.aws/ja/knowledge-center/waf-alb-api-gateway";

pub(super) static PATTERN: Pattern = Pattern {
    id: "waf-secret-header",
    number: "S8",
    family: Family::Guard,
    title: Text::new("AWS WAF that checks a secret header", "AWS WAF による秘密のヘッダーの検査"),
    what: Text::new(
        "The API adds a secret header, and a web ACL on the ALB refuses every request without it.",
        "API が秘密のヘッダーを付け、ALB のウェブ ACL がヘッダーのないリクエストをすべて拒否します。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-rest-header"],
                "In the integration request the API adds a header with a fixed value, of which clients \
                 learn nothing.",
                "API は、統合リクエストで固定値のヘッダーを付けます。\
                 クライアントがこの値を知ることはありません。",
            ),
            Point::at(
                RECIPE,
                "The web ACL on the ALB looks for that value before the ALB looks at its rules, and blocks \
                 what comes without it. AWS describes this recipe itself.",
                "ALB に関連付けたウェブ ACL が、ALB のルールより前にこの値を検査し、\
                 値のないリクエストをブロックします。AWS 自身が紹介している方法です。",
            ),
            Point::at(
                BLOCKED,
                "Who calls the ALB directly gets 403 from WAF, unless another response is configured.",
                "ALB を直接呼び出すと、別の応答を設定していなければ WAF が 403 を返します。",
            ),
        ],
        hops: &[Point::ours(
            "The hops stay what they are: between API and ALB public addresses within AWS. The ALB can \
             still be reached by everybody; it no longer answers everybody.",
            "ホップの区分は変わりません。API と ALB の間は、AWS 内で完結するパブリックアドレスの通信です。\
             ALB には今までどおり誰でも到達できますが、誰にでも応答することはなくなります。",
        )],
        advantages: &[
            Point::ours(
                "One rule covers all paths and all listeners, those of tomorrow included: whoever adds a \
                 rule to the ALB need not think of the guard.",
                "ルール 1 つで、後から増えるものも含めて、すべてのパスとリスナーに効きます。\
                 ALB にルールを足すときに、保護を気にする必要がありません。",
            ),
            Point::ours(
                "A rotation changes one place on the side of the check.",
                "ローテーションのとき、検査側で変えるのは 1 か所です。",
            ),
            Point::ours(
                "Routing and guard are apart: a team can own the rules of the ALB without being able to \
                 open it.",
                "ルーティングと保護が分かれます。ALB のルールを各チームに任せても、\
                 入口を開けられる心配がありません。",
            ),
        ],
        costs: &[
            Point::at(
                PRICE,
                "It is paid for: by web ACL, by rule, and by the number of requests inspected. The price is the main thing to weigh against it.",
                "料金がかかります。ウェブ ACL、ルール、検査したリクエスト数に応じた課金です。\
                 採用するかどうかの判断材料は、主にこの料金です。",
            ),
            Point::ours(
                "A secret remains, with all that belongs to keeping one.",
                "合言葉は残るため、その管理も残ります。",
            ),
        ],
        constraints: &[
            Point::by(
                &["waf-one"],
                "A resource has one web ACL. Where the ALB has one already, the rule joins it, ahead of \
                 rules that allow.",
                "リソースに関連付けられるウェブ ACL は 1 つです。ALB にすでにある場合は、\
                 許可するルールより前の優先順位でルールを加えます。",
            ),
            Point::by(
                &["waf-region", "waf-cf-exclusive"],
                "The web ACL belongs to the Region of the ALB, and cannot be one that guards a CloudFront \
                 distribution.",
                "ウェブ ACL は ALB と同じリージョンのものが必要です。\
                 CloudFront ディストリビューションに使っているものは使えません。",
            ),
            Point::at(
                FORWARDED,
                "Rules by address or by rate see the addresses of API Gateway on this ACL, unless they are \
                 told to take the address from a header such as X-Forwarded-For. Rules about clients \
                 belong on the API.",
                "このウェブ ACL でのアドレスやレートによるルールは、X-Forwarded-For などのヘッダーを\
                 見るように設定しないかぎり、API Gateway のアドレスを見ます。\
                 クライアントについてのルールは API 側に置きます。",
            ),
        ],
        choose: &[Point::ours(
            "The ALB has to stay public, several rules or teams share it, and the price of a web ACL is \
             acceptable.",
            "ALB を公開しておく必要があり、複数のルールやチームがそれを共有していて、\
             ウェブ ACL の料金を許容できるとき。",
        )],
        avoid: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "API and ALB share an account: make the ALB internal, and the guard has nothing left to \
                 guard.",
                "API と ALB が同じアカウントにある場合。ALB を内部にすれば、\
                 守るべき入口そのものがなくなります。",
            ),
            Point::ours(
                "The requirements ask for proof of identity: a shared secret shows that the caller knows \
                 it, not who the caller is.",
                "呼び出し元の身元の証明が要件になっている場合。合言葉で分かるのは値を知っていることだけで、\
                 誰であるかは分かりません。",
            ),
        ],
        around: &[
            secret::PASSWORD,
            secret::HTTPS,
            Point::ours(
                "The ACL guards the ALB, not the targets: these have to admit the ALB only.",
                "ウェブ ACL が守るのは ALB で、ターゲットではありません。\
                 ターゲットは ALB からの通信だけを許可します。",
            ),
            Point::ours(
                "A security group that admits the ranges of API Gateway only is a good second layer, and \
                 no substitute.",
                "API Gateway のアドレス範囲だけを許可するセキュリティグループは、\
                 2 つ目の層としては有効ですが、代わりにはなりません。",
            ),
        ],
        operations: &[
            secret::NEW_VALUE,
            secret::ACCEPT_BOTH_WAF,
            secret::SWITCH_REST,
            secret::WATCH_WAF,
            secret::DROP,
            secret::LEAK,
            secret::REHEARSE,
            secret::WAF_LOG,
            secret::API_LOG,
            Point::ours(
                "Between rotations, watch the blocked requests both ways: a jump is a deployment that lost \
                 the header, or somebody who knocks; none at all for weeks asks whether the rule is still \
                 in force.",
                "普段は、ブロック数の急増と、長く 0 のままであることの両方に注意します。急増の原因は、\
                 ヘッダーが抜けたデプロイか、外部からの直接アクセスです。何週間も 0 なら、\
                 ルールが有効かどうかを疑います。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "In 2020 this was the best there was. Since 2025-11-21 the private integration with an \
                 internal ALB does without it.",
                "2020 年の時点では最善の方法でした。2025-11-21 からは、\
                 内部 ALB とのプライベート統合を使えば不要です。",
            ),
            Point::by(
                &["ag-http-header"],
                "Since 2021-01-07 an HTTP API can add the header too.",
                "2021-01-07 から、HTTP API でもヘッダーを付けられます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "API and ALB share an account: no public ALB, no web ACL for it, no secret",
                "API と ALB が同じアカウントにある。公開する ALB も、そのためのウェブ ACL も、\
                 合言葉も要らなくなる",
            ),
            facts: &["ag-rest-alb-v2"],
        },
        Instead {
            pattern: "alb-rule-secret-header",
            because: Text::new(
                "there are few rules, all generated from one source, and the price of a web ACL weighs \
                 more",
                "ルールが少なく、すべて 1 つの定義から生成していて、ウェブ ACL の料金のほうが問題になる",
            ),
            facts: &["alb-rule-header"],
        },
    ],
    find,
};

/// A public ALB behind a REST API, under a web ACL that wants a header which the API adds.
fn find(look: &Look<'_>) -> Vec<Match> {
    super::rest_api_public_alb::PATTERN
        .matches(look)
        .into_iter()
        .filter_map(|front| {
            let alb = *front.nodes.get(1)?;
            let acl = look.graph.guards(alb).find(|guard| {
                let wanted = &look.graph.node(*guard).attributes.requires_header;
                secret::is_sent(look, &front.links, wanted)
            })?;
            Some(Match::of(&PATTERN, [acl, alb], Vec::new()))
        })
        .collect()
}
