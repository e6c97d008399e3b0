//! S9: rules that want a secret header as the guard of a public ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use super::secret_header as secret;
use crate::base::ids::LinkId;
use crate::base::lang::Text;

pub(super) static PATTERN: Pattern = Pattern {
    id: "alb-rule-secret-header",
    number: "S9",
    family: Family::Guard,
    title: Text::new("ALB rules that check a secret header", "ALB のルールによる秘密のヘッダーの検査"),
    what: Text::new(
        "The API adds a secret header, and every rule of the ALB wants it; what no rule matches is \
         refused.",
        "API が秘密のヘッダーを付け、ALB のすべてのルールがそれを条件にします。\
         どのルールにも一致しないリクエストは拒否します。",
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
            Point::by(
                &["alb-rule-header"],
                "A rule of an ALB can have a header among its conditions. Each rule becomes: this header \
                 AND this path, then forward.",
                "ALB のルールには、ヘッダーの条件を付けられます。それぞれのルールを「特定のヘッダーがあり、\
                 かつこのパスなら転送する」という形にします。",
            ),
            Point::at(
                secret::RESTRICT,
                "What no rule matches meets the default action, which has to refuse: a fixed response with \
                 403.",
                "どのルールにも一致しないリクエストはデフォルトアクションに進みます。デフォルトアクションは、\
                 403 の固定レスポンスで拒否するようにします。",
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
                "It needs nothing but the ALB: no web ACL, and not its price.",
                "必要なのは ALB だけです。ウェブ ACL もその料金も要りません。",
            ),
            Point::ours(
                "The check stands where the routing stands, so a reader of the rules sees all of it.",
                "検査とルーティングが同じ場所にあるので、ルールを読めばすべて分かります。",
            ),
        ],
        costs: &[
            Point::ours(
                "The condition has to be written into every rule, which is tedious, and is easily \
                 forgotten in the next one.",
                "条件をルール 1 つ 1 つに書く必要があります。手間がかかるうえ、新しいルールで付け忘れがちです。",
            ),
            Point::ours(
                "When the header changes, every rule changes. A rotation is as long as the list of rules.",
                "ヘッダーを変えるときは、すべてのルールを変えます。ローテーションの手間は、\
                 ルールの数だけ増えます。",
            ),
            Point::ours(
                "A secret remains, with all that belongs to keeping one, and whoever may read the rules \
                 may read it.",
                "合言葉は残るため、その管理も残ります。ルールを読める人は、合言葉も読めます。",
            ),
        ],
        constraints: &[
            Point::by(
                &["alb-rule-values"],
                "A rule has at most five values in all its conditions. The header takes one, and two \
                 during a rotation, so three are left for paths, hosts and the rest.",
                "条件の値は 1 ルールにつき合計 5 つまでです。ヘッダーに 1 つ、\
                 ローテーション中は 2 つ使うため、パスやホストなどに使えるのは 3 つです。",
            ),
            Point::ours(
                "Each listener has rules of its own. A second one, on port 80 for instance, needs the \
                 condition too, or has to redirect.",
                "ルールはリスナーごとにあります。ポート 80 などの別のリスナーにも条件を付けるか、\
                 リダイレクトだけにします。",
            ),
        ],
        choose: &[Point::ours(
            "The ALB has to stay public, there are few rules, and all of them are generated from one \
             definition that writes the condition by itself.",
            "ALB を公開しておく必要があり、ルールが少なく、条件を自動で付ける 1 つの定義からすべてのルールを\
             生成しているとき。",
        )],
        avoid: &[
            Point::ours(
                "Several teams add rules by hand: the one rule without the condition will come.",
                "複数のチームが手作業でルールを足す場合。条件のないルールは、いつか必ず現れます。",
            ),
            Point::by(
                &["ag-rest-alb-v2"],
                "API and ALB share an account: make the ALB internal, and the guard has nothing left to \
                 guard.",
                "API と ALB が同じアカウントにある場合。ALB を内部にすれば、\
                 守るべき入口そのものがなくなります。",
            ),
        ],
        around: &[
            Point::by(
                &["alb-rule-secret-gap"],
                "One rule without the condition, or a default action that forwards, and the way around is \
                 open again: as open as with no guard at all.",
                "条件のないルールが 1 つでもあるか、デフォルトアクションが転送するようになっていれば、\
                 迂回路は再び開きます。保護がまったくないのと同じです。",
            ),
            secret::PASSWORD,
            secret::HTTPS,
            Point::ours(
                "The rules guard the ALB, not the targets: these have to admit the ALB only.",
                "ルールが守るのは ALB で、ターゲットではありません。\
                 ターゲットは ALB からの通信だけを許可します。",
            ),
        ],
        operations: &[
            secret::NEW_VALUE,
            secret::ACCEPT_BOTH_RULES,
            secret::SWITCH_REST,
            secret::WATCH_RULES,
            secret::DROP,
            secret::LEAK,
            secret::REHEARSE,
            secret::API_LOG,
            Point::ours(
                "Test with every change to the rules: for each path, a call to the ALB without the header \
                 must get 403.",
                "ルールを変えるたびに、すべてのパスについて、ヘッダーなしで ALB を呼び出すと 403 が返ることを\
                 確かめます。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 the private integration with an internal ALB does without guard and \
                 secret.",
                "2025-11-21 からは、内部 ALB とのプライベート統合を使えば、保護も合言葉も不要です。",
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
            pattern: "waf-secret-header",
            because: Text::new(
                "one rule for all paths, and one to change at a rotation, is worth the price of a web ACL",
                "すべてのパスに効き、ローテーションでも 1 か所で済むルールに、\
                 ウェブ ACL の料金を払う価値がある",
            ),
            facts: &["waf-alb"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "API and ALB share an account: no public ALB, no condition in each rule, no secret",
                "API と ALB が同じアカウントにある。公開する ALB も、ルールごとの条件も、\
                 合言葉も要らなくなる",
            ),
            facts: &["ag-rest-alb-v2"],
        },
    ],
    find,
};

static INCOMPLETE: Text = Text::new("incomplete", "不完全");

/// A public ALB behind a REST API, with a rule at least that wants a header which the API adds.
fn find(look: &Look<'_>) -> Vec<Match> {
    super::rest_api_public_alb::PATTERN
        .matches(look)
        .into_iter()
        .filter_map(|front| {
            let alb = *front.nodes.get(1)?;
            let rules = look.actions(alb);
            let checks = |link: LinkId| secret::is_sent(look, &front.links, &look.link(link).requires_header);
            let checked = rules.iter().filter(|(link, _)| checks(*link)).count();
            let all = checked == rules.len();
            let mut found = Match::of(&PATTERN, [alb], rules);
            let refuses = look.graph.node(alb).attributes.default_action.is_some();
            found.variant = (!all || !refuses).then_some(INCOMPLETE);
            (checked > 0).then_some(found)
        })
        .collect()
}
