//! S1: an ALB as the front door of several applications.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const QUOTAS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "alb-front",
    number: "S1",
    family: Family::FrontDoor,
    title: Text::new("ALB as the front door", "ALB をフロントにする構成"),
    what: Text::new(
        "One internet-facing Application Load Balancer receives all requests, and its rules choose the \
         application.",
        "インターネット向けの Application Load Balancer 1 つがすべてのリクエストを受け付け、\
         ルールでアプリケーションを選びます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["alb-rule-header"],
                "Rules look at the path, the host, headers, the method, the query or the source address; the first that fits forwards to its \
                 target group.",
                "ルールはパス、ホスト、ヘッダー、メソッド、クエリ、送信元アドレスを見て判定し、\
                 最初に一致したルールのターゲットグループに転送します。",
            ),
            Point::by(
                &["alb-tg-lambda"],
                "A target may be an instance, an address of a container, or a Lambda function.",
                "ターゲットには、インスタンス、コンテナの IP アドレス、Lambda 関数を置けます。",
            ),
        ],
        hops: &[Point::ours(
            "Only the hop from the client to the ALB is public; it is the entrance, and is meant to be. Behind it everything is private, and a \
             function is invoked without any network.",
            "パブリックなのはクライアントから ALB までのホップだけで、ここは意図した入口です。\
             その先はすべてプライベートで、関数はネットワークを介さずに呼び出されます。",
        )],
        advantages: &[
            Point::ours(
                "It has the fewest parts, and one place for all rules.",
                "構成要素が最も少なく、ルールを 1 か所で管理できます。",
            ),
            Point::by(
                &["alb-auth"],
                "The ALB itself can sign users in, with Amazon Cognito or any OpenID Connect provider.",
                "ALB 自体が、Amazon Cognito や OpenID Connect プロバイダーを使ってユーザーを\
                 サインインさせることができます。",
            ),
            Point::by(
                &["alb-jwt"],
                "The ALB can check the tokens of machines.",
                "ALB は機械間通信のトークン (JWT) を検証できます。",
            ),
            Point::by(
                &["waf-alb"],
                "AWS WAF can be associated with it, and sees the addresses of the clients themselves.",
                "AWS WAF を関連付けられます。判定には、クライアント自身の IP アドレスを使えます。",
            ),
        ],
        costs: &[Point::ours(
            "Throttling and a response cache are missing; where they are wanted, something stands in front \
             or each application does it.",
            "スロットリングとレスポンスのキャッシュがありません。必要なら、それを行うサービスを前に置くか、\
             アプリケーションごとに実装することになります。",
        )],
        constraints: &[
            Point::by(
                &["alb-2az"],
                "It needs subnets in two Availability Zones at least.",
                "2 つ以上のアベイラビリティーゾーンのサブネットが必要です。",
            ),
            Point::by(
                &["alb-public-subnet"],
                "The subnets of the ALB must be public ones; the targets may stay in private ones.",
                "ALB のサブネットはパブリックサブネットである必要があります。\
                 ターゲットはプライベートサブネットに置けます。",
            ),
            Point::at(
                QUOTAS,
                "A rule takes five values in its conditions, a load balancer 100 rules by default.",
                "条件の値は 1 ルールにつき 5 つまで、ルールはデフォルトでロードバランサーごとに 100 までです。",
            ),
        ],
        choose: &[Point::ours(
            "The applications need routing by path or header, and nothing of a gateway.",
            "パスやヘッダーで振り分けられれば十分で、ゲートウェイの機能が要らないとき。",
        )],
        avoid: &[Point::ours(
            "Each caller has to be throttled, or responses are to be cached, and the applications should \
             not care.",
            "呼び出し元ごとのスロットリングやレスポンスのキャッシュを、\
             アプリケーションに持たせずに行いたい場合。",
        )],
        around: &[Point::ours(
            "There is no way around: the ALB is the entrance. The targets must admit nobody but the ALB.",
            "ALB 自体が入口なので迂回路はありません。ターゲットは ALB からの通信だけを許可してください。",
        )],
        operations: &[
            Point::ours(
                "Let the default action refuse with a fixed response, so that a request for no known \
                 application reaches none.",
                "デフォルトアクションは固定レスポンスで拒否するようにし、\
                 宛先のないリクエストがどのアプリケーションにも届かないようにします。",
            ),
            Point::ours(
                "Keep the priorities of the rules in one definition: a wide path above a narrow one takes \
                 its requests away, and nothing reports it.",
                "ルールの優先順位は 1 つの定義で管理します。広いパスのルールが狭いパスより上にあると、\
                 リクエストを横取りし、エラーにもなりません。",
            ),
        ],
        changed: &[
            Point::by(
                &["alb-mtls"],
                "Since 2023-11-26 the ALB can ask clients for a certificate.",
                "2023-11-26 から、クライアント証明書による相互 TLS を使えます。",
            ),
            Point::by(
                &["alb-rewrite"],
                "Since 2025-10-15 it can rewrite host and path before it forwards.",
                "2025-10-15 から、転送の前にホストやパスを書き換えられます。",
            ),
            Point::by(
                &["alb-jwt"],
                "Since 2025-11-21 it checks JSON Web Tokens. Of what API Gateway had and it had not, throttling \
                 and a cache are left.",
                "2025-11-21 から JWT を検証できます。API Gateway にあって ALB になかった機能のうち、\
                 今もないのはスロットリングとキャッシュです。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "http-api-shared-alb",
            because: Text::new(
                "throttling and authorizers are wanted in front of all applications",
                "すべてのアプリケーションの前で、スロットリングやオーソライザーを使いたい",
            ),
            facts: &["ag-http-alb"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "a response cache, API keys with limits for each client, or validation of requests are \
                 wanted too",
                "レスポンスのキャッシュ、API キーによるクライアントごとの制限、リクエストの検証も使いたい",
            ),
            facts: &["ag-rest-alb-v2"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin",
            because: Text::new(
                "a cache near the viewers is wanted, and the ALB need not be public",
                "ビューワーに近いキャッシュが必要で、ALB を公開しておく必要がない",
            ),
            facts: &["cf-vpc-origin"],
        },
    ],
    find,
};

/// An ALB that is called from outside, and that chooses among two targets at least by conditions.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpLoadBalancer)
        .filter(|alb| look.is_front(*alb))
        .filter_map(|alb| {
            let rules = look.chosen(alb);
            let targets = rules.iter().map(|(_, target)| *target).collect::<BTreeSet<_>>();
            (!rules.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(alb).chain(targets), rules))
        })
        .collect()
}
