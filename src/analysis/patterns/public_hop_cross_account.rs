//! X10: API Gateway that calls a public load balancer of another account.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const FAQS: &str = "https://aws.amazon.com/vpc/faqs/";
const RECIPE: &str = "https://repost.aws/ja/knowledge-center/waf-alb-api-gateway";
const RESTRICT: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html";
const RANGES: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html";
const UPDATING: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/updating-api.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "public-hop-cross-account",
    number: "X10",
    family: Family::AcrossAccounts,
    title: Text::new("Public hop between accounts", "アカウント間のパブリックなホップ"),
    what: Text::new(
        "API Gateway of one account calls a public load balancer of another.",
        "あるアカウントの API Gateway が、別のアカウントのパブリックなロードバランサーを呼び出します。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-privint-account"],
                "A private integration wants API, VPC link and load balancer in one account. By its \
                 public name, a load balancer can be called from any account.",
                "プライベート統合では、API、VPC リンク、ロードバランサーが\
                 同じアカウントになければなりません。パブリックな名前で呼び出すなら、\
                 どのアカウントのロードバランサーにも届きます。",
            ),
            Point::by(
                &["ag-public-alb"],
                "To a REST API the load balancer is an HTTP endpoint like any other.",
                "REST API から見ると、ロードバランサーは普通の HTTP エンドポイントです。",
            ),
            Point::by(
                &["ag-http-public-alb"],
                "An HTTP API calls it as a public HTTP endpoint, too.",
                "HTTP API からも、パブリックな HTTP エンドポイントとして呼び出せます。",
            ),
            Point::ours(
                "The path is looked at in two accounts: the API decides what is authorized and \
                 throttled, the load balancer which application answers.",
                "パスは 2 つのアカウントで順に見ます。API が認証とスロットリングを、\
                 ロードバランサーが応答するアプリケーションを決めます。",
            ),
            Point::ours(
                "An account that runs the API alone can stand in front of applications of others.",
                "API の管理だけを行うアカウントを、\
                 他のアカウントのアプリケーションの前に置けます。",
            ),
        ],
        hops: &[
            Point::ours(
                "The hop from the client to the API is public, and is the entrance.",
                "クライアントから API までのホップはパブリックで、意図した入口です。",
            ),
            Point::at(
                FAQS,
                "The hop between the accounts has public addresses at both ends, and yet crosses no \
                 internet provider: what goes from AWS to AWS stays in its network, the Regions in China \
                 excepted.",
                "アカウント間のホップは両端がパブリックアドレスですが、ISP の網には出ません。AWS から \
                 AWS への通信は AWS のネットワーク内で完結します (中国リージョンを除きます)。",
            ),
            Point::ours(
                "For an application of the internet that is seldom a worry. Where traffic between \
                 accounts has to be private, this hop rules the design out.",
                "インターネット向けのアプリケーションなら、気にする場面は多くありません。\
                 アカウント間の通信をプライベートに保つ要件があるなら、このホップのために採用できません。",
            ),
        ],
        advantages: &[
            Point::ours(
                "It takes the least to set up: no VPC of the API's account takes part, no endpoint, no \
                 sharing, and any account will do, even one of another company.",
                "最も簡単に始められます。API 側のアカウントに VPC もエンドポイントもリソース共有も\
                 要らず、他社のアカウントでもかまいません。",
            ),
            Point::ours(
                "One account runs authentication, throttling and logs for all, and the teams keep the \
                 load balancers that they have.",
                "認証、スロットリング、ログを 1 つのアカウントにまとめながら、\
                 各チームは既存のロードバランサーを使い続けられます。",
            ),
            Point::by(
                &["waf-rest", "ag-rest-cache"],
                "As a REST API, the front has AWS WAF and a response cache.",
                "REST API なら、フロントで AWS WAF とレスポンスのキャッシュを使えます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Each team has a public load balancer more, which the internet sees and somebody has to \
                 guard.",
                "チームごとにパブリックなロードバランサーが増え、インターネットから見えるため、\
                 守り続ける必要があります。",
            ),
            Point::ours(
                "The guard is a secret that two accounts share: who changes it, and when, has to be \
                 agreed between them.",
                "守る手段は 2 つのアカウントで共有する合言葉です。誰がいつ変えるかを、\
                 両者で取り決める必要があります。",
            ),
            Point::by(
                &["waf-http", "ag-http-cache"],
                "As an HTTP API, the front has neither AWS WAF nor a response cache.",
                "HTTP API の場合、フロントで AWS WAF とレスポンスのキャッシュは使えません。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-public-alb-tls"],
                "HTTPS wants a certificate of an authority that API Gateway supports; self-signed and \
                 private ones are refused, unless the check is switched off.",
                "HTTPS には、API Gateway が対応する認証局の証明書が必要です。\
                 自己署名証明書やプライベート認証局の証明書は、検証を無効にしないかぎり使えません。",
            ),
            Point::by(
                &["alb-rule-sourceip"],
                "The load balancer sees addresses of API Gateway, not of clients.",
                "ロードバランサーから見た送信元は、クライアントではなく API Gateway の IP アドレスです。",
            ),
            Point::by(
                &["waf-nlb"],
                "AWS WAF cannot stand on an NLB: there the header has to be checked by the application.",
                "NLB に AWS WAF は付けられません。その場合、ヘッダーはアプリケーションで検査します。",
            ),
            Point::by(
                &["ag-http-header-reserved"],
                "An HTTP API cannot set reserved headers such as `x-amz-*`: choose a name of your own \
                 for the secret.",
                "HTTP API では `x-amz-*` などの予約されたヘッダーを設定できません。秘密のヘッダーには\
                 独自の名前を付けます。",
            ),
            Point::by(
                &["bpa-bidir"],
                "VPC Block Public Access in both directions, in the account of the load balancer, stops \
                 this hop.",
                "ロードバランサー側のアカウントで VPC ブロックパブリックアクセスを双方向で有効にすると、\
                 このホップは止まります。",
            ),
        ],
        choose: &[
            Point::ours(
                "The applications are public already, behind load balancers of their own, and get one \
                 API in front, soon.",
                "アプリケーションがすでにパブリックなロードバランサーの後ろにあり、早く 1 つの API \
                 にまとめたいとき。",
            ),
            Point::ours(
                "The other account belongs to somebody who offers a public name and nothing else.",
                "相手のアカウントが他社のもので、パブリックな名前しか提供されないとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "The design is new, and both accounts are yours: PrivateLink, VPC origins or VPC Lattice \
                 reach private load balancers, and need no secret.",
                "新規の設計で、どちらのアカウントも自社のものである場合。PrivateLink、VPC オリジン、VPC \
                 Lattice ならプライベートなロードバランサーに届き、合言葉も要りません。",
            ),
            Point::ours(
                "The API is private, or public addresses are forbidden within the system.",
                "API をプライベートにする場合や、システム内でのパブリックアドレスの使用が\
                 禁じられている場合。",
            ),
        ],
        around: &[
            Point::by(
                &["ag-public-alb-bypass"],
                "Anybody can call the load balancer by its name: as long as that works, authentication \
                 and throttling of the API are worth nothing.",
                "ロードバランサーは、名前が分かれば誰でも直接呼び出せます。それができるかぎり、\
                 API で認証やスロットリングをオフロードしても意味がありません。",
            ),
            Point::at(
                RANGES,
                "Security groups are not enough: the published ranges of API Gateway are those of the \
                 service, so the API of a stranger passes as well.",
                "セキュリティグループだけでは不十分です。公開されている API Gateway \
                 のアドレス範囲はサービス全体のものなので、他人の API からの通信も通ります。",
            ),
            Point::at(
                RECIPE,
                "Preferred: the API adds a secret header, and one rule of a web ACL on the ALB refuses \
                 what comes without it. The header is then wanted on every path, in one place.",
                "推奨する方法では、API が秘密のヘッダーを付け、ALB のウェブ ACL のルール 1 つで、\
                 ヘッダーのないリクエストを拒否します。すべてのパスの検査が 1 か所にまとまります。",
            ),
            Point::by(
                &["alb-rule-secret-gap"],
                "Without AWS WAF, the header becomes a condition of every rule of the ALB, and the \
                 default action refuses. One rule without it opens the way again.",
                "AWS WAF を使わない場合は、ALB のすべてのルールにヘッダーの条件を加え、\
                 デフォルトアクションで拒否します。条件のないルールが 1 つあるだけで、迂回路が再び開きます。",
            ),
            Point::at(
                RESTRICT,
                "The header is a password: use HTTPS on the hop, and keep name and value out of logs, \
                 templates and repositories of both accounts.",
                "ヘッダーは合言葉と同じです。このホップは HTTPS にし、名前も値も、\
                 両方のアカウントのログ、テンプレート、リポジトリに残さないようにします。",
            ),
            Point::by(
                &["nlb-no-sg"],
                "A public NLB without a security group lets everybody reach its listeners.",
                "セキュリティグループのないパブリックな NLB では、誰からの通信でもリスナーに届きます。",
            ),
        ],
        operations: &[
            Point::ours(
                "A rotation begins with a new value, long and random, in a secret that both accounts can \
                 read. The account of the API owns it, and calls the other before it starts.",
                "ローテーションは、推測できない長い乱数を生成し、両方のアカウントから読めるシークレットに\
                 保管することから始めます。シークレットは API 側のアカウントが持ち、\
                 始める前に相手へ連絡します。",
            ),
            Point::ours(
                "Account of the load balancer: accept the old value and the new one at the check, and \
                 say when it is done. The receiver comes first; the other way round, every request is \
                 refused.",
                "ロードバランサー側のアカウントで、検査が新旧両方の値を受け付けるようにし、\
                 完了を伝えます。先に変えるのは受け取る側です。逆の順序では、\
                 すべてのリクエストが拒否されます。",
            ),
            Point::at(
                UPDATING,
                "Account of the API: switch the header in every integration that leads there, and deploy \
                 every stage; a change to a REST API takes effect with a deployment only.",
                "API 側のアカウントで、そこに向かうすべての統合のヘッダーを切り替え、\
                 すべてのステージにデプロイします。REST API の変更は、デプロイして初めて反映されます。",
            ),
            Point::ours(
                "Account of the load balancer: watch refusals at the check, and requests that still \
                 carry the old value, until there are none.",
                "ロードバランサー側のアカウントで、検査での拒否数と、古い値を持つリクエストの数を監視し、\
                 後者がなくなるまで待ちます。",
            ),
            Point::ours(
                "Drop the old value. Then call the load balancer directly from a third account, with the \
                 old value and without a header: both must be refused.",
                "検査から古い値を外します。その後、第三のアカウントからロードバランサーを直接呼び出し、\
                 古い値を付けた場合とヘッダーのない場合の両方が拒否されることを確かめます。",
            ),
            Point::ours(
                "Rehearse this with both teams before it is needed, and write down whom to call when the \
                 value leaks at night.",
                "必要になる前に両方のチームでこの手順を練習し、夜間に値が漏れたときの連絡先も決めておきます。",
            ),
            Point::by(
                &["alb-rule-values"],
                "Where rules of the ALB check, count values: a rule has five in its conditions, two of \
                 which are taken by the header while both are accepted.",
                "ALB のルールで検査する場合は、条件の値の数に注意します。1 ルールにつき 5 つまでで、\
                 新旧両方を受け付ける間はヘッダーだけで 2 つ使います。",
            ),
        ],
        changed: &[
            Point::ours(
                "To this day, API, VPC link and load balancer of a private integration must belong to one account.",
                "プライベート統合の API、VPC リンク、ロードバランサーは、今も同じアカウントになければなりません。",
            ),
            Point::by(
                &["cf-vpc-origin-x"],
                "Since 2025-11-07 CloudFront reaches private load balancers of other accounts by shared \
                 VPC origins, without a secret.",
                "2025-11-07 から、CloudFront は共有された VPC オリジンを通じて、\
                 他のアカウントのプライベートなロードバランサーに合言葉なしで届きます。",
            ),
            Point::by(
                &["ag-http-header"],
                "Since 2021-01-07 an HTTP API can add the header, too.",
                "2021-01-07 から、HTTP API でもヘッダーを付けられます。",
            ),
            Point::at(
                RANGES,
                "The addresses of API Gateway are published today. They do not change the verdict: they \
                 are not yours alone.",
                "API Gateway の IP アドレス範囲は現在公開されていますが、自分の API \
                 だけのものではないため、結論は変わりません。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "the same front with private hops: the load balancers leave the internet, and the secret \
                 goes",
                "同じフロントのまま、ホップをプライベートにできる。ロードバランサーを公開せずに済み、\
                 合言葉も要らない",
            ),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "public-api-to-private-api",
            because: Text::new(
                "the teams can offer private APIs in the place of load balancers",
                "各チームがロードバランサーの代わりにプライベート API を提供できる",
            ),
            facts: &["ag-rest-to-private-rest"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin-cross-account",
            because: Text::new(
                "cache and AWS WAF were all that was wanted of the front",
                "フロントに求めていたのがキャッシュと AWS WAF だけである",
            ),
            facts: &["cf-vpc-origin-x"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "API and load balancer may be moved into one account",
                "API とロードバランサーを 1 つのアカウントにまとめられる",
            ),
            facts: &["ag-rest-alb-v2"],
        },
    ],
    find,
};

/// An API with a public hop to a load balancer of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.public_hops(Trait::ApiGateway, |look, api, balancer| {
        look.has(balancer, Trait::LoadBalancer) && !look.same_account(api, balancer)
    })
    .into_iter()
    .map(|(api, links, balancer)| Match::of(&PATTERN, [api, balancer], links))
    .collect()
}
