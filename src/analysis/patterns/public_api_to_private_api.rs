//! X3: a public API that reaches private APIs.

use std::collections::BTreeSet;

use super::look::{self, Look};
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const BLOG: &str =
    "https://aws.amazon.com/pt/blogs/compute/architecture-patterns-for-consuming-private-apis-cross-account/";
const NAMES: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-test-invoke-url.html";
const PRIVATE: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html";
const LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "public-api-to-private-api",
    number: "X3",
    family: Family::AcrossAccounts,
    title: Text::new("Public API in front of private APIs", "パブリック API からプライベート API への構成"),
    what: Text::new(
        "A public API reaches private APIs through a VPC link, an NLB and an execute-api endpoint.",
        "パブリックな API が、VPC リンク、NLB、execute-api エンドポイントを通じてプライベート API に届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-rest-to-private-rest"],
                "The public API has a private integration with an NLB, the NLB has the addresses of an \
                 execute-api endpoint as its targets, and the endpoint leads to private APIs of any \
                 account that admits it.",
                "パブリックな API は NLB とプライベート統合し、NLB は execute-api エンドポイントの IP \
                 アドレスをターゲットにします。エンドポイントからは、許可されたどのアカウントの\
                 プライベート API にも届きます。",
            ),
            Point::at(
                NAMES,
                "All private APIs share the endpoint: the integration tells which one is meant, by the \
                 header `Host` or `x-apigw-api-id`.",
                "エンドポイントはすべてのプライベート API で共有します。どの API を呼ぶかは、統合で \
                 `Host` か `x-apigw-api-id` ヘッダーを付けて指定します。",
            ),
            Point::ours(
                "The path is looked at twice, by two APIs: the front decides which team, the team's API \
                 which method.",
                "パスは 2 つの API が順に見ます。フロントの API がチームを選び、チームの API \
                 がメソッドを選びます。",
            ),
            Point::by(
                &["ag-behind-alb"],
                "An ALB in the place of the NLB works as well, and has rules of its own.",
                "NLB の代わりに ALB を置くこともでき、その場合は ALB のルールも使えます。",
            ),
        ],
        hops: &[
            Point::ours(
                "Only the hop from the client to the public API is public, and it is the entrance.",
                "パブリックなのはクライアントからパブリックな API までのホップだけで、\
                 ここは意図した入口です。",
            ),
            Point::at(
                PRIVATE,
                "Behind it everything is private: a VPC link, private addresses, and the endpoint, from \
                 where requests stay within the network of AWS.",
                "その先はすべてプライベートです。VPC リンク、プライベートアドレス、エンドポイントを通り、\
                 エンドポイントから先も AWS のネットワークを出ません。",
            ),
        ],
        advantages: &[
            Point::ours(
                "Each team keeps an API of its own, with authorizers, stages and limits, and is not seen \
                 from outside; the front has one name, one certificate and one place for what holds for \
                 all.",
                "各チームは、オーソライザー、ステージ、制限を含めて独自の API を持ち続け、\
                 外からは見えません。名前や証明書、全体に共通する設定はフロントの 1 か所にまとまります。",
            ),
            Point::at(
                BLOG,
                "The networks of the accounts are not joined, and one endpoint leads to all private APIs.",
                "アカウント間のネットワークをつなぐ必要がなく、1 つのエンドポイントからすべての\
                 プライベート API に届きます。",
            ),
            Point::by(
                &["waf-rest"],
                "AWS WAF can stand on the stage of a REST API in front, for all teams at once.",
                "フロントが REST API なら、ステージに AWS WAF を付けて全チームをまとめて保護できます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Each request is metered, logged and throttled by two APIs, and passes a load balancer \
                 and an endpoint in between.",
                "どのリクエストにも 2 つの API の料金、ログ、スロットリングが関わり、間にロードバランサーと\
                 エンドポイントも挟まります。",
            ),
            Point::ours(
                "Who the caller is does not pass by itself: the private API sees the front. Hand the \
                 claims on in headers, and let the private API trust them from the front only.",
                "呼び出し元の情報は自動では伝わらず、プライベート API からはフロントしか見えません。\
                 クレームはヘッダーで引き渡し、フロントから来たものだけを信用するようにします。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-private-policy"],
                "Each private API needs a policy that admits the endpoint; without one all calls fail.",
                "プライベート API ごとに、エンドポイントを許可するリソースポリシーが必要です。\
                 ないとすべての呼び出しが失敗します。",
            ),
            Point::by(
                &["ag-privint-account"],
                "The load balancer, the VPC link and the public API stand in one account, and so does \
                 the endpoint, whose addresses the load balancer has to reach.",
                "ロードバランサー、VPC リンク、パブリックな API は同じアカウントに置きます。\
                 ロードバランサーから IP アドレスで届くよう、エンドポイントも同じ側に置きます。",
            ),
            Point::at(
                LIMITS,
                "The limits of both APIs hold: the time of the front, 29 seconds by default for REST, \
                 includes all of the private API's.",
                "両方の API の制限が効きます。フロントのタイムアウト (REST API でデフォルト 29 秒) には、\
                 プライベート API の処理時間も含まれます。",
            ),
            Point::by(
                &["ag-http-private"],
                "Behind the front only REST APIs are possible: HTTP APIs cannot be private.",
                "後ろに置けるのは REST API だけです。HTTP API はプライベートにできません。",
            ),
            Point::by(
                &["ag-private-dns"],
                "If the endpoint has private DNS on, the VPC around it no longer reaches public APIs by \
                 their default names. Nothing here needs it, so switch it off.",
                "エンドポイントのプライベート DNS を有効にすると、その VPC からパブリックな API \
                 にデフォルトの名前で届かなくなります。この構成では不要なので、無効にしておきます。",
            ),
        ],
        choose: &[
            Point::ours(
                "The teams have APIs, or want all that an API gives, and one front door is to stand \
                 before all of them.",
                "各チームがすでに API を持っている、または API の機能をすべて使いたく、その前に 1 \
                 つのフロントを置きたいとき。",
            ),
            Point::ours(
                "Different rules hold inside and outside: callers in the company use the private APIs \
                 directly, clients outside the front.",
                "社内と社外で扱いを変えたいとき。社内からはプライベート API を直接、\
                 社外からはフロントを通じて呼び出します。",
            ),
        ],
        avoid: &[
            Point::ours(
                "The private API would add nothing but a hop: lead the front to the load balancer of the \
                 service.",
                "プライベート API を挟んでもホップが増えるだけの場合。フロントからサービスの\
                 ロードバランサーにつなぎます。",
            ),
            Point::by(
                &["ag-routing-rules"],
                "The teams' APIs may be public: one custom domain leads to several REST APIs by base \
                 path or header. These have to belong to the account of the domain.",
                "チームの API を公開してもよい場合。1 つのカスタムドメインから、\
                 ベースパスやヘッダーで複数の REST API に振り分けられます。ただし API \
                 はドメインと同じアカウントに置きます。",
            ),
        ],
        around: &[
            Point::by(
                &["ag-private-reach"],
                "From the internet nobody reaches a private API directly.",
                "インターネットからプライベート API に直接届くことはありません。",
            ),
            Point::by(
                &["ag-private-xaccount"],
                "Endpoints of other accounts are the way around: a policy that admits more than the \
                 endpoint behind the front lets callers skip the front.",
                "迂回路になるのは他のアカウントのエンドポイントです。フロントの後ろのエンドポイント以外を\
                 許可するポリシーがあると、フロントを通らずに呼び出せます。",
            ),
            Point::ours(
                "Whoever stands in the VPC of the endpoint uses it too. Keep that VPC for this purpose \
                 alone, or let the security group of the endpoint admit the load balancer only.",
                "エンドポイントと同じ VPC にあるものは、そのエンドポイントを使えてしまいます。この VPC \
                 を専用にするか、エンドポイントのセキュリティグループでロードバランサーからの通信だけを\
                 許可します。",
            ),
            Point::by(
                &["ag-mtls-default"],
                "If clients prove themselves by mutual TLS, disable the default name of the front, which \
                 does not ask for it.",
                "クライアントを相互 TLS で認証する場合は、相互 TLS を要求しないフロントのデフォルトの\
                 エンドポイントを無効にします。",
            ),
        ],
        operations: &[
            Point::ours(
                "To take a team in: it admits the endpoint in the policy and deploys; then the front \
                 gets a route with the id of the API.",
                "チームを追加するときは、まずチームがポリシーでエンドポイントを許可してデプロイし、\
                 その後、フロントに API の ID を付けたルートを追加します。",
            ),
            Point::ours(
                "Register the addresses of the endpoint from the same template that makes it, and check \
                 after each change that all targets are healthy.",
                "エンドポイントの IP アドレスは、作成と同じテンプレートでターゲットに登録します。\
                 変更のたびに、すべてのターゲットが正常かを確認します。",
            ),
            Point::ours(
                "Let the front pass a request id that the private API logs: the same failure is counted \
                 by both.",
                "フロントからリクエスト ID を渡し、プライベート API のログに残します。\
                 同じ失敗が両方で数えられるためです。",
            ),
            Point::by(
                &["ag-v2-idle"],
                "Send a request through a VPC link of version 2 on a schedule: after 60 days without \
                 traffic it loses its interfaces.",
                "バージョン 2 の VPC リンクには、定期的に監視用のリクエストを流します。60 \
                 日間通信がないとインターフェイスが削除されるためです。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 an ALB may stand between a public REST API and the endpoint, too.",
                "2025-11-21 から、パブリックな REST API とエンドポイントの間に ALB も置けます。",
            ),
            Point::by(
                &["ag-private-domain"],
                "Since 2024-11-21 private APIs can have domain names of their own, so the front can call \
                 a name instead of an id.",
                "2024-11-21 からプライベート API にカスタムドメイン名を付けられるため、フロントから ID \
                 ではなく名前で呼び出せます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "the teams have no APIs, and only load balancers are to be reached",
                "各チームに API がなく、ロードバランサーに届けばよい",
            ),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "private-api-cross-account",
            because: Text::new(
                "all callers are inside, so that nothing public is needed",
                "呼び出し元がすべて内部にあり、パブリックな入口が要らない",
            ),
            facts: &["ag-private-xaccount"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin-cross-account",
            because: Text::new(
                "the front was to cache and to filter only",
                "フロントに求めるのがキャッシュとフィルタリングだけである",
            ),
            facts: &["cf-vpc-origin-x"],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "the teams' services call each other more than clients call them",
                "クライアントからの呼び出しより、チームのサービスどうしの呼び出しのほうが多い",
            ),
            facts: &["lattice-targets"],
        },
    ],
    find,
};

/// A public API, a load balancer, an interface endpoint, and private REST APIs; those of other accounts apart.
fn find(look: &Look<'_>) -> Vec<Match> {
    let private: BTreeSet<NodeId> = look.private_apis().collect();
    let mut found = Vec::new();
    for front in look.all(Trait::ApiGateway).filter(|front| !private.contains(front)) {
        for within in [false, true] {
            let mut nodes = vec![front];
            let mut links = Vec::new();
            for first in look.past(front, Trait::VpcLink) {
                let Some((link, balancer)) = first.last().copied() else { continue };
                if look.class(link) != Class::PrivateLink || !look.has(balancer, Trait::LoadBalancer) {
                    continue;
                }
                for (middle, endpoint) in look.endpoints_behind(balancer) {
                    for (last, api) in look.calls(endpoint) {
                        if private.contains(&api)
                            && look.class(last) == Class::PrivateLink
                            && look.same_account(front, api) == within
                        {
                            nodes.extend([balancer, endpoint, api]);
                            links.extend(first.iter().copied());
                            links.extend([(middle, endpoint), (last, api)]);
                        }
                    }
                }
            }
            let variant = within.then_some(look::WITHIN_ACCOUNT);
            found.extend(Match::by_links(&PATTERN, variant, nodes, links));
        }
    }
    found
}
