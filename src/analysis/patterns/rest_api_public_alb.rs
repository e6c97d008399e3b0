//! S6: a REST API that calls a public ALB of its account.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use super::secret_header as secret;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const FAQS: &str = "https://aws.amazon.com/vpc/faqs/";
const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";
const RANGES: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-public-alb",
    number: "S6",
    family: Family::FrontDoor,
    title: Text::new("REST API over a public hop to an ALB", "REST API からパブリックな ALB への構成"),
    what: Text::new(
        "A REST API calls an internet-facing ALB by its public name: public addresses, but the packets \
         stay within AWS.",
        "REST API が、インターネット向けの ALB をパブリックな名前で呼び出します。\
         パブリックアドレスを使いますが、通信は AWS の外に出ません。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-public-alb"],
                "To the gateway the ALB is an HTTP endpoint like any other: an HTTP integration names its \
                 public DNS name, and nothing of the VPC behind it.",
                "API Gateway から見ると、ALB は普通の HTTP エンドポイントです。\
                 HTTP 統合にはパブリックな DNS 名を指定するだけで、その先の VPC は関係しません。",
            ),
            Point::ours(
                "The path is looked at twice: the resources of the API decide what is authorized and \
                 throttled, the rules of the ALB decide which application answers.",
                "パスは 2 か所で見ます。認可やスロットリングは API のリソースが決め、どのアプリケーションが\
                 応答するかは ALB のルールが決めます。",
            ),
            Point::by(
                &["alb-rule-sourceip"],
                "The ALB sees an address of API Gateway as the source, not that of the client. What it \
                 decides by address, it decides about the gateway.",
                "ALB から見た送信元は、クライアントではなく API Gateway の IP アドレスです。\
                 アドレスによる判定は、API Gateway に対する判定になります。",
            ),
            Point::by(
                &["ag-rest-header"],
                "The integration request can add a header with a fixed value, written in single quotes. \
                 This is how the ALB can tell this API from anybody else.",
                "統合リクエストでは、シングルクォートで囲んだ固定値のヘッダーを付けられます。\
                 ALB はこのヘッダーで、この API とそれ以外を見分けられます。",
            ),
        ],
        hops: &[
            Point::ours(
                "The hop from the client to the API is public, and is meant to be: it is the entrance.",
                "クライアントから API までのホップはパブリックです。ここは意図した入口です。",
            ),
            Point::at(
                FAQS,
                "The hop from the API to the ALB has public addresses at both ends, and yet crosses no \
                 internet provider: what goes from AWS to AWS stays in the network of AWS, the Regions in \
                 China excepted.",
                "API から ALB までのホップは両端がパブリックアドレスですが、ISP の網には出ません。\
                 AWS から AWS への通信は AWS のネットワーク内で完結します (中国リージョンを除きます)。",
            ),
            Point::ours(
                "For an application that clients reach over the internet anyway, it is seldom a worry that \
                 this hop is public. The worry is the ALB, which has to be open for it.",
                "もともとクライアントがインターネットからアクセスするアプリケーションなら、\
                 このホップがパブリックであること自体を気にする場面は多くありません。気にすべきなのは、\
                 そのために ALB が公開されることです。",
            ),
            Point::ours(
                "Where the API is to be private, or all traffic has to stay within VPCs, this one hop can \
                 rule the design out: the addresses are public, whatever way the packets take.",
                "API をプライベートにする場合や、すべての通信を VPC 内で閉じる要件がある場合は、\
                 このホップがあるだけで採用できないことがあります。経路がどうであれ、\
                 使うのはパブリックアドレスだからです。",
            ),
            Point::ours(
                "From the ALB to the applications everything is private.",
                "ALB からアプリケーションまではすべてプライベートです。",
            ),
        ],
        advantages: &[
            Point::at(
                HTTP_OR_REST,
                "What only REST APIs have stands in front of the rules of an ALB: AWS WAF at the API, a \
                 response cache, API keys with a limit for each client, resource policies, validation of \
                 requests.",
                "REST API だけの機能を、ALB のルールの前に置けます。API に関連付ける AWS WAF、\
                 レスポンスのキャッシュ、API キーによるクライアントごとの制限、リソースポリシー、\
                 リクエストの検証などです。",
            ),
            Point::ours(
                "Authentication, throttling and cache are offloaded to the gateway, and the applications \
                 need to know nothing of them.",
                "認証、スロットリング、キャッシュを API Gateway にオフロードでき、\
                 アプリケーション側の実装が不要になります。",
            ),
            Point::ours(
                "Nothing has to be built between the two, neither VPC link nor NLB, and an ALB that is \
                 public already can stay as it is.",
                "間に VPC リンクも NLB も要りません。すでに公開している ALB をそのまま使えます。",
            ),
            Point::ours(
                "The public name is all that the API needs, so the ALB may stand in another Region.",
                "API に必要なのはパブリックな名前だけなので、ALB は別のリージョンにあってもかまいません。",
            ),
        ],
        costs: &[
            Point::ours(
                "There are two entrances where one was wanted. The second has to be closed, and kept \
                 closed with every change.",
                "入口は 1 つでよかったはずが、2 つになります。2 つ目は閉じる必要があり、\
                 変更のたびに閉じたままであることを確かめ続けることになります。",
            ),
            Point::ours(
                "What closes it is a secret, which somebody has to keep, rotate and rehearse.",
                "閉じる手段は合言葉です。管理し、ローテーションし、その練習をする担当者が要ります。",
            ),
            Point::ours(
                "Two routing tables, two certificates and two sets of logs have to be kept in step: a path \
                 that only one side knows is an error of the other.",
                "ルーティング定義、証明書、ログがそれぞれ 2 つになり、そろえておく必要があります。\
                 片方にしかないパスは、もう片方でエラーになります。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-public-alb-tls"],
                "HTTPS to the ALB wants a certificate of an authority that API Gateway supports: \
                 self-signed ones and those of a private authority are refused, unless the check is \
                 switched off for the integration.",
                "ALB への HTTPS には、API Gateway が対応する認証局の証明書が必要です。\
                 自己署名証明書やプライベート認証局の証明書は、\
                 統合で検証を無効にしないかぎり受け付けません。",
            ),
            Point::by(
                &["alb-2az", "alb-public-subnet"],
                "The ALB needs public subnets in two Availability Zones at least; the applications may \
                 stay in private ones.",
                "ALB には、2 つ以上のアベイラビリティーゾーンのパブリックサブネットが必要です。\
                 アプリケーションはプライベートサブネットに置けます。",
            ),
            Point::at(
                LIMITS,
                "The integration has 29 seconds to answer by default.",
                "統合の応答時間の上限は、デフォルトで 29 秒です。",
            ),
            Point::by(
                &["bpa-bidir"],
                "VPC Block Public Access in both directions stops this hop too, unless the VPC or the \
                 subnets are excluded.",
                "VPC ブロックパブリックアクセスを双方向で有効にすると、\
                 VPC やサブネットを除外しないかぎり、このホップも止まります。",
            ),
        ],
        choose: &[
            Point::ours(
                "A feature that only REST APIs have is a must, the applications stand behind a public ALB \
                 already, and the requirements accept a public hop within AWS.",
                "REST API だけの機能が必須で、アプリケーションがすでにパブリックな ALB の後ろにあり、\
                 AWS 内で完結するパブリックな通信を要件として許容できるとき。",
            ),
            Point::by(
                &["ag-rest-alb-old"],
                "The rules of an ALB are wanted behind a REST API, and at this date no private integration \
                 leads there.",
                "REST API の後ろで ALB のルールを使いたいが、\
                 この日付の時点ではプライベートな統合がないとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "The API is private, or a rule of the organization forbids public addresses within the \
                 system.",
                "API をプライベートにする場合や、システム内でのパブリックアドレスの使用が組織の規定で\
                 禁じられている場合。",
            ),
            Point::by(
                &["ag-rest-alb-v2"],
                "The design is new and all of it stands in one account: an internal ALB behind a VPC link \
                 needs neither the public hop nor a secret.",
                "新規の設計で、すべてが 1 つのアカウントにある場合。VPC リンクの後ろの内部 ALB なら、\
                 パブリックなホップも合言葉も要りません。",
            ),
            Point::ours(
                "Nobody will own the secret. A guard that nobody dares to change is none.",
                "合言葉の管理者を決められない場合。誰も変えられない保護は、保護とはいえません。",
            ),
        ],
        around: &[
            Point::by(
                &["ag-public-alb-bypass"],
                "Anybody can call the ALB by its name and skip what the gateway does: as long as that \
                 works, authentication and throttling are offloaded to nothing. Admit the API only.",
                "ALB は名前さえ分かれば誰でも直接呼び出せます。それができるかぎり、\
                 認証やスロットリングを API Gateway にオフロードしても意味がありません。\
                 ALB へのアクセスは API Gateway からのみ許可する必要があります。",
            ),
            Point::ours(
                "That nobody knows its name is no protection: the addresses of load balancers are scanned \
                 all day, and the names in public certificates can be read in public logs.",
                "名前を知られていないことは保護になりません。\
                 ロードバランサーのアドレスは絶えずスキャンされており、\
                 パブリック証明書に載せた名前は公開ログで読めます。",
            ),
            Point::at(
                RANGES,
                "Guard by security group: not enough. AWS publishes the ranges that API Gateway calls \
                 from, but they are those of the whole service, so a stranger's API passes as well, and \
                 they have to be followed as they change.",
                "セキュリティグループによる制限だけでは不十分です。API Gateway の送信元アドレス範囲は\
                 公開されていますが、サービス全体のものなので、他人の API からの通信も通ります。\
                 変更への追随も必要です。",
            ),
            Point::by(
                &["waf-alb", "ag-rest-header"],
                "Guard by AWS WAF: the API adds a secret header, and one rule of a web ACL on the ALB \
                 refuses every request without it, on every path, those of tomorrow included. It has a \
                 price.",
                "AWS WAF による制限では、API が秘密のヘッダーを付け、ALB のウェブ ACL のルール 1 つが、\
                 ヘッダーのないリクエストを拒否します。後から増えるパスも含めて、すべてのパスに効きます。\
                 ただし料金がかかります。",
            ),
            Point::by(
                &["alb-rule-secret-gap"],
                "Guard by the rules of the ALB: the header becomes a condition of every rule, and the \
                 default action refuses. It needs no other service, but one rule without the condition \
                 opens the way again.",
                "ALB のルールによる制限では、すべてのルールにヘッダーの条件を加え、\
                 デフォルトアクションで拒否します。他のサービスは要りませんが、\
                 条件を付け忘れたルールが 1 つあるだけで、迂回路が再び開きます。",
            ),
            Point::ours(
                "If the price can be borne, prefer WAF: the condition stands \
                 in one place, cannot be forgotten in a new rule, and a rotation changes one rule and not \
                 all of them.",
                "料金を許容できるなら、WAF を勧めます。条件が 1 か所にまとまり、\
                 新しいルールでの付け忘れがなく、ローテーションで変えるルールも 1 つで済むからです。",
            ),
            secret::PASSWORD,
            secret::HTTPS,
            Point::ours(
                "The targets have to admit the ALB only. A target with a public address of its own is a \
                 third entrance.",
                "ターゲットは ALB からの通信だけを許可します。ターゲットがパブリックアドレスを持つと、\
                 3 つ目の入口になります。",
            ),
        ],
        operations: &[
            secret::NEW_VALUE,
            secret::ACCEPT_BOTH,
            secret::SWITCH_REST,
            secret::WATCH,
            secret::DROP,
            secret::LEAK,
            secret::REHEARSE,
            secret::API_LOG,
            Point::ours(
                "Let a scheduled check call the ALB directly, without the header, and alarm when it gets \
                 an answer of an application.",
                "ヘッダーを付けずに ALB を直接呼び出す検査を定期的に実行し、\
                 アプリケーションの応答が返ったらアラームを上げます。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 a REST API reaches an internal ALB by a VPC link of version 2, which in 2020 could only be wished for. For API and ALB in one account, this pattern is no \
                 longer needed.",
                "2025-11-21 から、REST API はバージョン 2 の VPC リンクで内部 ALB に届きます。\
                 2020 年の時点では、理想としてしか描けなかった構成です。API と ALB が同じアカウントにあるなら、\
                 この構成はもう必要ありません。",
            ),
            Point::by(
                &["nlb-tg-alb"],
                "Since 2021-09-27 an NLB can have an ALB as its target, so a VPC link of version 1 leads \
                 to an ALB by way of an NLB.",
                "2021-09-27 から NLB のターゲットに ALB を指定できるため、\
                 バージョン 1 の VPC リンクでも NLB を挟めば ALB に届きます。",
            ),
            Point::at(
                RANGES,
                "The addresses of API Gateway are often taken for unpublished. They are published, under `API_GATEWAY`; but a security group alone is no guard nevertheless.",
                "API Gateway の IP アドレス範囲は公開されていないと思われがちですが、実際には `API_GATEWAY` \
                 として公開されています。それでも、セキュリティグループだけでは守れないことに\
                 変わりはありません。",
            ),
            Point::by(
                &["ag-timeout-rest"],
                "Since 2024-06-04 the 29 seconds can be raised for Regional and private APIs.",
                "2024-06-04 から、リージョナル API とプライベート API では 29 秒の上限を引き上げられます。",
            ),
            Point::by(
                &["ag-http-header"],
                "Since 2021-01-07 an HTTP API can add a header too, so the same technique works there.",
                "2021-01-07 から HTTP API でもヘッダーを付けられるため、そこでも同じ方法を使えます。",
            ),
            Point::by(
                &["alb-auth", "alb-jwt"],
                "An ALB can sign users in, and since 2025-11-21 check tokens by itself: where only \
                 authentication was wanted of the gateway, it may go.",
                "ALB 自体でユーザーのサインインができ、2025-11-21 からはトークン (JWT) の検証もできます。\
                 API Gateway に求めていたのが認証だけなら、API Gateway は不要かもしれません。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "API and ALB share an account: the same features and rules, with nothing that is open and \
                 nothing that is secret",
                "API と ALB が同じアカウントにある。機能もルールもそのままで、\
                 公開する入口も合言葉もなくせる",
            ),
            facts: &["ag-rest-alb-v2"],
        },
        Instead {
            pattern: "http-api-shared-alb",
            because: Text::new(
                "none of the features is needed that only REST APIs have",
                "REST API だけの機能を使っていない",
            ),
            facts: &["ag-http-alb"],
        },
        Instead {
            pattern: "rest-api-nlb-per-app",
            because: Text::new(
                "no hop may be public, and the routes of the API suffice without rules of an ALB",
                "パブリックなホップが許されず、ALB のルールがなくても API のルートで足りる",
            ),
            facts: &["ag-rest-nlb-v1"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin",
            because: Text::new(
                "cache and AWS WAF were all that was wanted of the gateway",
                "API Gateway に求めていたのがキャッシュと AWS WAF だけである",
            ),
            facts: &["cf-vpc-origin", "waf-cf"],
        },
        Instead {
            pattern: "alb-front",
            because: Text::new(
                "nothing of a gateway is needed: the ALB is open already, and becomes the entrance",
                "API Gateway の機能が要らない。すでに公開している ALB をそのまま入口にできる",
            ),
            facts: &["alb-rule-header"],
        },
    ],
    find,
};

/// A REST API with a public hop to an ALB of the same account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.public_hops(Trait::RestApi, |look, api, alb| {
        look.has(alb, Trait::HttpLoadBalancer) && look.same_account(api, alb)
    })
    .into_iter()
    .map(|(api, links, alb)| Match::of(&PATTERN, [api, alb], links))
    .collect()
}
