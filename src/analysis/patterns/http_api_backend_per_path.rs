//! S2: an HTTP API with a private backend for each path.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const LINKS: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "http-api-backend-per-path",
    number: "S2",
    family: Family::FrontDoor,
    title: Text::new("HTTP API with a backend per path", "HTTP API でパスごとにバックエンドを置く構成"),
    what: Text::new(
        "An HTTP API reaches a backend of its own for each path, privately by a VPC link.",
        "HTTP API が、パスごとに専用のバックエンドへ VPC リンクを通じてプライベートに届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-http-alb", "ag-http-nlb"],
                "The path is looked at in one place, the routes of the API. Each route has a private \
                 integration with a backend of its own: by a VPC link to the listener of an internal ALB \
                 or NLB.",
                "パスを見るのは API のルートだけです。ルートごとに専用のバックエンドとのプライベート統合が\
                 あり、VPC リンクを通じて内部 ALB や内部 NLB のリスナーに届きます。",
            ),
            Point::by(
                &["ag-http-cloudmap"],
                "Containers do without a load balancer: by Cloud Map the API learns the healthy instances \
                 of a service, and spreads the requests over them itself.",
                "コンテナならロードバランサーは必須ではありません。API が Cloud Map で\
                 サービスの正常なインスタンスを調べ、自分でリクエストを分散します。",
            ),
            Point::at(
                LINKS,
                "The VPC link puts network interfaces into subnets of the VPC; from these the requests \
                 reach the backends by private addresses.",
                "VPC リンクは VPC のサブネットにネットワークインターフェイスを置きます。\
                 リクエストはそこからプライベートアドレスでバックエンドに届きます。",
            ),
        ],
        hops: &[
            Point::ours(
                "Only the hop from the client to the API is public; it is the entrance.",
                "パブリックなのはクライアントから API までのホップだけで、ここは入口です。",
            ),
            Point::ours(
                "From the API on everything is private: nothing behind it can be called from the internet, \
                 so there is nothing to close.",
                "API から先はすべてプライベートです。バックエンドはインターネットから呼び出せないため、\
                 迂回路を閉じる必要がありません。",
            ),
        ],
        advantages: &[
            Point::ours(
                "The backends are independent: each is deployed, scaled and replaced by itself, and a \
                 mistake in one does not touch the others.",
                "バックエンドが独立しています。デプロイ、スケーリング、置き換えを個別に行え、1 つの誤りがほかに\
                 波及しません。",
            ),
            Point::by(
                &["ag-http-jwt"],
                "Throttling and sign-in are offloaded to the gateway: it checks JSON Web Tokens of Amazon \
                 Cognito or any OpenID Connect provider by itself.",
                "スロットリングと認証を API Gateway にオフロードできます。Amazon Cognito や OpenID Connect \
                 プロバイダーの JWT は、API Gateway 自体が検証します。",
            ),
            Point::by(
                &["ag-http-lambdaauth"],
                "Authorization of any other kind can be done by a Lambda authorizer.",
                "それ以外の方式の認可は、Lambda オーソライザーで行えます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Each application wants a load balancer of its own, to be paid and watched. With more of \
                 them comes the wish to share one.",
                "アプリケーションごとにロードバランサーが要り、その料金と監視も増えます。数が増えると、\
                 共有したくなってきます。",
            ),
            Point::by(
                &["waf-http"],
                "An HTTP API cannot have AWS WAF. Rules of a WAF belong on CloudFront before it, or on a \
                 REST API instead.",
                "HTTP API には AWS WAF を関連付けられません。必要なら前に CloudFront を置いてそこに\
                 関連付けるか、REST API にします。",
            ),
            Point::by(
                &["ag-http-cache", "ag-http-usageplan"],
                "A response cache, API keys and limits for each client are missing: they are features of \
                 REST APIs.",
                "レスポンスのキャッシュ、API キー、クライアントごとの制限はありません。\
                 いずれも REST API の機能です。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-privint-account"],
                "API, VPC link and load balancer belong to one account.",
                "API、VPC リンク、ロードバランサーは同じアカウントにある必要があります。",
            ),
            Point::by(
                &["ag-http-cloudmap-a"],
                "By Cloud Map, Amazon ECS has to register SRV records: an A record tells no port.",
                "Cloud Map を使う場合、Amazon ECS は SRV レコードを登録する必要があります。\
                 A レコードではポートが分かりません。",
            ),
            Point::by(
                &["ag-privint-http"],
                "The API speaks plain HTTP to the backend unless the integration names a server for TLS.",
                "統合で TLS のサーバー名を指定しないかぎり、API とバックエンドの間は平文の HTTP です。",
            ),
            Point::by(
                &["ag-privint-stage"],
                "With a named stage its name is part of the path that the backend gets: override the path, \
                 or use the stage `$default`.",
                "名前付きのステージでは、バックエンドに届くパスにステージ名が含まれます。\
                 パスを上書きするか、`$default` ステージを使います。",
            ),
            Point::by(
                &["ag-v2-immutable"],
                "Subnets and security groups of a VPC link are fixed when it is made; other ones mean \
                 another link.",
                "VPC リンクのサブネットとセキュリティグループは、作成後に変更できません。\
                 変えるときは新しいリンクを作ります。",
            ),
            Point::by(
                &["ag-http-private", "ag-http-edge"],
                "An HTTP API is always Regional: it cannot be private, nor edge-optimized.",
                "HTTP API は常にリージョナルです。プライベートにもエッジ最適化にもできません。",
            ),
            Point::by(
                &["ag-timeout-http"],
                "An answer takes 30 seconds at most, and this cannot be raised.",
                "応答時間の上限は 30 秒で、引き上げられません。",
            ),
        ],
        choose: &[
            Point::ours(
                "The applications belong to different teams or change at different speeds, and throttling \
                 and authorization should stand before all of them.",
                "アプリケーションの担当チームや変更の速さが異なり、スロットリングと認可はすべての前に\
                 置きたいとき。",
            ),
            Point::ours(
                "Some of the backends need no load balancer: containers by service discovery, functions by \
                 invocation.",
                "ロードバランサーの要らないバックエンドが混ざるとき。コンテナはサービス検出で、\
                 関数は直接の呼び出しで足ります。",
            ),
        ],
        avoid: &[
            Point::ours(
                "A feature of REST APIs is a must, AWS WAF at the API above all.",
                "API に関連付ける AWS WAF など、REST API だけの機能が必須である場合。",
            ),
            Point::ours(
                "There are many small applications: a shared ALB costs less than a load balancer for each.",
                "小さなアプリケーションが多数ある場合。それぞれにロードバランサーを置くより、\
                 ALB を共有するほうが安く済みます。",
            ),
        ],
        around: &[
            Point::ours(
                "As long as the backends stay internal there is no way around. Let their security groups \
                 admit that of the VPC link only.",
                "バックエンドが内部にあるかぎり迂回路はありません。バックエンドのセキュリティグループは、\
                 VPC リンクのセキュリティグループからの通信だけを許可します。",
            ),
            Point::by(
                &["ag-cf-http"],
                "If CloudFront stands before it, the API is itself the way around CloudFront. A Lambda \
                 authorizer that checks a secret header closes it.",
                "前に CloudFront を置くと、今度は API 自体が CloudFront の迂回路になります。秘密のヘッダーを\
                 検査する Lambda オーソライザーで閉じます。",
            ),
        ],
        operations: &[
            Point::by(
                &["ag-v2-idle"],
                "Send a canary request by every VPC link: after 60 days without traffic a link becomes \
                 inactive, and calls fail until it is built again.",
                "すべての VPC リンクに定期的なカナリアリクエストを流します。\
                 60 日間通信がないとリンクは非アクティブになり、再構築が終わるまで呼び出しは失敗します。",
            ),
            Point::ours(
                "Alarm on errors of the integration for each route, not on the health of targets alone: a \
                 wrong security group between link and backend shows only there.",
                "ターゲットの正常性だけでなく、ルートごとの統合エラーにもアラームを設定します。\
                 リンクとバックエンドの間のセキュリティグループの誤りは、そこにしか現れません。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-http-lambdaauth"],
                "Lambda authorizers for HTTP APIs came on 2020-09-09.",
                "HTTP API の Lambda オーソライザーは 2020-09-09 に使えるようになりました。",
            ),
            Point::by(
                &["ag-mtls"],
                "Mutual TLS on a custom domain came on 2020-09-17.",
                "カスタムドメインでの相互 TLS は 2020-09-17 に使えるようになりました。",
            ),
            Point::by(
                &["ag-http-header"],
                "Since 2021-01-07 an HTTP API can change and add headers on the way to the backend.",
                "2021-01-07 から、HTTP API でもバックエンドに送るヘッダーの変更や追加ができます。",
            ),
            Point::by(
                &["waf-http"],
                "AWS WAF is still not among the features of HTTP APIs.",
                "AWS WAF は、今も HTTP API では使えません。",
            ),
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 REST APIs reach internal ALBs as well, so the choice between the two \
                 kinds no longer hangs on the backend.",
                "2025-11-21 から REST API も内部 ALB に届くため、\
                 どちらの API を選ぶかはバックエンドの種類に左右されなくなりました。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "http-api-shared-alb",
            because: Text::new(
                "load balancers for single applications add up, and one ALB can hold the rules of all",
                "アプリケーションごとのロードバランサーが増えすぎた。ルールは 1 つの ALB にまとめられる",
            ),
            facts: &["ag-http-alb"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "AWS WAF at the API, a cache or API keys are needed",
                "API に AWS WAF を関連付けたい、またはキャッシュや API キーを使いたい",
            ),
            facts: &["ag-rest-alb-v2"],
        },
        Instead {
            pattern: "rest-api-nlb-per-app",
            because: Text::new(
                "features of REST APIs are needed, and each application has an NLB already",
                "REST API だけの機能が必要で、各アプリケーションにすでに NLB がある",
            ),
            facts: &["ag-rest-nlb-v1"],
        },
    ],
    find,
};

/// An HTTP API with private integrations to two backends at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpApi)
        .filter_map(|api| {
            let private = look.private_integrations(api);
            let backends: BTreeSet<NodeId> = private.iter().map(|(_, backend)| *backend).collect();
            (backends.len() > 1).then(|| Match::of(&PATTERN, std::iter::once(api).chain(backends), private))
        })
        .collect()
}
