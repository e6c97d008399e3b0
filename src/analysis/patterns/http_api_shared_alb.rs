//! S3: an HTTP API in front of one internal ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

pub(super) static PATTERN: Pattern = Pattern {
    id: "http-api-shared-alb",
    number: "S3",
    family: Family::FrontDoor,
    title: Text::new("HTTP API with one shared ALB", "HTTP API で ALB を共有する構成"),
    what: Text::new(
        "An HTTP API sends every path to one internal ALB, which chooses the application.",
        "HTTP API がすべてのパスを 1 つの内部 ALB に渡し、ALB がアプリケーションを選びます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-http-alb"],
                "All routes of the API lead by one VPC link to a listener of one internal ALB.",
                "API のすべてのルートが、1 つの VPC リンクを通じて 1 つの内部 ALB のリスナーに届きます。",
            ),
            Point::ours(
                "The path is looked at twice: the API throttles and authorizes by its routes, the ALB \
                 chooses the application by its rules.",
                "パスは 2 か所で見ます。API はルートごとにスロットリングと認可を行い、ALB はルールで\
                 アプリケーションを選びます。",
            ),
            Point::by(
                &["alb-rule-header"],
                "The ALB can look at more than the path: host, headers, method, query. Versions and \
                 tenants are told apart without a change to the API.",
                "ALB はパスのほか、ホスト、ヘッダー、メソッド、クエリも見られます。API を変えずに、\
                 バージョンやテナントを振り分けられます。",
            ),
        ],
        hops: &[
            Point::ours(
                "Only the hop from the client to the API is public; it is the entrance.",
                "パブリックなのはクライアントから API までのホップだけで、ここは入口です。",
            ),
            Point::ours(
                "The VPC link and all behind it are private: the ALB has private addresses only, so nobody \
                 can call it past the API.",
                "VPC リンクから先はすべてプライベートです。ALB はプライベートアドレスしか持たず、\
                 API を通らずに外から呼び出すことはできません。",
            ),
        ],
        advantages: &[
            Point::by(
                &["ag-http-jwt", "ag-http-lambdaauth"],
                "It looks like an ALB with one box more, and the box is the point: throttling and \
                 authorization (Amazon Cognito, OpenID Connect, Lambda) are offloaded to it and built into \
                 no application.",
                "ALB に部品が 1 つ増えただけに見えますが、その部品に意味があります。スロットリングと\
                 認可 (Amazon Cognito、OpenID Connect、Lambda) をオフロードでき、アプリケーション側で\
                 実装する必要がなくなります。",
            ),
            Point::ours(
                "One load balancer serves all applications; a new one is a route and a rule.",
                "1 つのロードバランサーをすべてのアプリケーションで共有できます。\
                 追加はルートとルールを 1 つずつ足すだけです。",
            ),
        ],
        costs: &[
            Point::ours(
                "Two routing tables have to be kept equal: a path that the API knows and the ALB does not \
                 ends in its default action.",
                "2 か所のルーティング定義をそろえておく必要があります。API だけにあるパスは、\
                 ALB のデフォルトアクションに行き着きます。",
            ),
            Point::ours(
                "One hop more than the ALB alone: its latency, and its price for every request.",
                "ALB だけの構成よりホップが 1 つ増え、その分の遅延とリクエストごとの料金がかかります。",
            ),
            Point::by(
                &["ag-http-cache"],
                "A cache is often named among the features of API Gateway. HTTP APIs have none: it \
                 takes a REST API, or CloudFront before it.",
                "キャッシュは API Gateway の機能としてよく挙げられますが、HTTP API にはありません。\
                 必要なら REST API にするか、前に CloudFront を置きます。",
            ),
            Point::by(
                &["waf-http", "waf-alb"],
                "AWS WAF cannot stand at the HTTP API. It can at the ALB, where it inspects what the API \
                 has let pass.",
                "AWS WAF は HTTP API に関連付けられません。ALB には関連付けられますが、\
                 検査できるのは API を通過した後のリクエストです。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-privint-account"],
                "API, VPC link and ALB belong to one account.",
                "API、VPC リンク、ALB は同じアカウントにある必要があります。",
            ),
            Point::by(
                &["ag-http-target-arn"],
                "The integration names the listener of the ALB, not the ALB.",
                "統合に指定するのは ALB ではなく、そのリスナーの ARN です。",
            ),
            Point::by(
                &["ag-privint-stage"],
                "With a named stage the rules of the ALB see `/stage/path`: override the path in the \
                 integration, or use the stage `$default`.",
                "名前付きのステージでは、ALB のルールには `/ステージ名/パス` が見えます。\
                 統合でパスを上書きするか、`$default` ステージを使います。",
            ),
            Point::by(
                &["ag-privint-http"],
                "The API speaks plain HTTP to the ALB unless the integration names a server for TLS.",
                "統合で TLS のサーバー名を指定しないかぎり、API と ALB の間は平文の HTTP です。",
            ),
            Point::by(
                &["alb-rule-values"],
                "A rule of the ALB has five condition values at most, and an ALB 100 rules by default.",
                "ALB の条件の値は 1 ルールにつき 5 つまで、ルールはデフォルトで ALB ごとに 100 までです。",
            ),
            Point::by(
                &["ag-timeout-http"],
                "An answer takes 30 seconds at most, and this cannot be raised.",
                "応答時間の上限は 30 秒で、引き上げられません。",
            ),
        ],
        choose: &[Point::ours(
            "Several applications share throttling and authorization, which should stand in none of them, \
             and the rules of an ALB are wanted behind.",
            "複数のアプリケーションに共通のスロットリングや認可を、アプリケーション側に実装せずに使い、\
             その後ろで ALB のルールも使いたいとき。",
        )],
        avoid: &[
            Point::ours(
                "Nothing of the gateway is used: then an internet-facing ALB does the same with one part \
                 less.",
                "API Gateway の機能を使わない場合。インターネット向けの ALB だけで、\
                 部品を 1 つ減らして同じことができます。",
            ),
            Point::ours(
                "One application must not be able to harm another: the ALB and its quotas are shared by \
                 all.",
                "アプリケーション間の影響を避けたい場合。ALB とそのクォータは全体で共有されます。",
            ),
        ],
        around: &[
            Point::ours(
                "As long as the ALB stays internal there is no way around from outside. Its security group \
                 should admit that of the VPC link only.",
                "ALB が内部にあるかぎり、外からの迂回路はありません。ALB のセキュリティグループは、\
                 VPC リンクのセキュリティグループからの通信だけを許可します。",
            ),
            Point::ours(
                "Callers within the network who share the ALB skip the API: give them a listener of their \
                 own, or check again.",
                "ネットワーク内から同じ ALB を使う呼び出し元は、API を通りません。\
                 専用のリスナーに分けるか、ALB の側でも検査します。",
            ),
        ],
        operations: &[
            Point::ours(
                "Generate the routes of the API and the rules of the ALB from one definition.",
                "API のルートと ALB のルールは、1 つの定義から生成します。",
            ),
            Point::ours(
                "Add a path at the ALB first and at the API second, and remove it in the opposite order.",
                "パスを追加するときは ALB、API の順に、削除するときは逆の順に行います。",
            ),
            Point::by(
                &["ag-v2-idle"],
                "Send a canary request by the VPC link: after 60 days without traffic it becomes inactive, \
                 and calls fail until it is built again.",
                "VPC リンクに定期的なカナリアリクエストを流します。60 日間通信がないと非アクティブになり、\
                 再構築が終わるまで呼び出しは失敗します。",
            ),
        ],
        changed: &[
            Point::by(
                &["alb-auth", "alb-jwt"],
                "The ALB has come nearer to the gateway: it signs users in, and since 2025-11-21 checks \
                 tokens. Throttling and a cache it still lacks.",
                "ALB の機能は API Gateway に近づきました。ユーザーのサインインに加え、\
                 2025-11-21 からはトークン (JWT) も検証できます。\
                 スロットリングとキャッシュは今もありません。",
            ),
            Point::by(
                &["alb-rewrite"],
                "Since 2025-10-15 the ALB can rewrite host and path, so it can strip the name of the stage \
                 by itself.",
                "2025-10-15 から ALB でホストやパスを書き換えられるため、\
                 ステージ名を ALB 側で取り除けます。",
            ),
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 a REST API can stand in the same place, with a cache and AWS WAF.",
                "2025-11-21 から、キャッシュと AWS WAF を使える REST API を同じ位置に置けます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "alb-front",
            because: Text::new(
                "neither throttling nor authorizers of the gateway are used",
                "API Gateway のスロットリングやオーソライザーを使っていない",
            ),
            facts: &["alb-rule-header"],
        },
        Instead {
            pattern: "http-api-backend-per-path",
            because: Text::new(
                "the applications should not share a load balancer, or some need none",
                "ロードバランサーを共有したくない、または不要なアプリケーションがある",
            ),
            facts: &["ag-http-cloudmap"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "a response cache, API keys or AWS WAF at the API are needed",
                "レスポンスのキャッシュ、API キー、API に関連付ける AWS WAF が必要である",
            ),
            facts: &["ag-rest-alb-v2"],
        },
    ],
    find,
};

/// An HTTP API whose private integrations all lead to one ALB, which splits again.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpApi)
        .filter_map(|api| {
            let private = look.private_integrations(api);
            let (_, alb) = *private.first()?;
            let one =
                private.iter().all(|(_, backend)| *backend == alb) && look.has(alb, Trait::HttpLoadBalancer);
            let split = look.chosen(alb).into_iter().map(|(_, target)| target);
            let nodes: Vec<_> = [api, alb].into_iter().chain(split).collect();
            (one && nodes.len() > 2).then(|| Match::of(&PATTERN, nodes, private))
        })
        .collect()
}
