//! X11: an accelerator in front of load balancers of other accounts.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const ENDPOINTS: &str = "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints.html";
const ATTACHMENT: &str =
    "https://docs.aws.amazon.com/global-accelerator/latest/api/API_CreateCrossAccountAttachment.html";
const EDIT: &str =
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/cross-account-resources.edit-attachment.html";
const SECURE: &str = "https://docs.aws.amazon.com/global-accelerator/latest/dg/secure-vpc-connections.html";
const CLIENT_IP: &str =
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints.sipp-caveats.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "accelerator-cross-account",
    number: "X11",
    family: Family::AcrossAccounts,
    title: Text::new(
        "Accelerator with endpoints of other accounts",
        "他のアカウントのエンドポイントを持つアクセラレーター",
    ),
    what: Text::new(
        "Global Accelerator of one account gives fixed addresses to load balancers of others.",
        "あるアカウントの Global Accelerator が、他のアカウントのロードバランサーに固定アドレスを提供します。",
    ),
    explainer: Explainer {
        how: &[
            Point::at(
                ENDPOINTS,
                "The accelerator has static addresses at the edge. A listener takes a port or a range, \
                 its endpoint groups stand for Regions, and traffic goes to the endpoints that are \
                 healthy.",
                "アクセラレーターはエッジに固定の IP アドレスを持ちます。リスナーはポートまたはポートの範囲で\
                 通信を受け付け、リージョンごとのエンドポイントグループにある正常なエンドポイントに送ります。",
            ),
            Point::by(
                &["ga-xaccount"],
                "An endpoint may belong to another account, if that account makes a cross-account \
                 attachment which names the resource and the accelerator or its account.",
                "エンドポイントは別のアカウントのものでもかまいません。その場合、\
                 エンドポイント側のアカウントで、対象のリソースとアクセラレーター (またはそのアカウント) \
                 を指定したクロスアカウントアタッチメントを作成します。",
            ),
            Point::ours(
                "The key for routing is the port, looked at by the listener. Paths and hosts are looked \
                 at by the load balancer behind, if it is an ALB.",
                "振り分けのキーはポートで、リスナーが判定します。パスやホストは、後ろに ALB があればその ALB が\
                 判定します。",
            ),
        ],
        hops: &[
            Point::ours(
                "The hop from the client to the accelerator is public, and is the entrance.",
                "クライアントからアクセラレーターまでのホップはパブリックで、意図した入口です。",
            ),
            Point::at(
                SECURE,
                "To an internal load balancer or an instance in a private subnet the hop is private: the \
                 accelerator enters the VPC, and no public address is needed there.",
                "内部ロードバランサーやプライベートサブネットのインスタンスへのホップはプライベートです。\
                 アクセラレーターが VPC の中に入るため、そこにパブリックアドレスは要りません。",
            ),
            Point::ours(
                "To an internet-facing load balancer the hop has public addresses at both ends and stays \
                 in the network of AWS; but the load balancer is then a second entrance.",
                "インターネット向けロードバランサーへのホップは両端がパブリックアドレスですが、AWS \
                 のネットワークから出ません。ただし、ロードバランサーが 2 つ目の入口になります。",
            ),
        ],
        advantages: &[
            Point::ours(
                "A few fixed addresses stand for applications of several accounts and Regions: firewalls of \
                 partners list them once, and moves behind them need no DNS.",
                "少数の固定アドレスで複数のアカウントやリージョンのアプリケーションを公開できます。\
                 取引先のファイアウォールへの登録は一度で済み、背後の移行に DNS の変更も要りません。",
            ),
            Point::by(
                &["alb-eip"],
                "An ALB cannot have fixed addresses of its own; behind an accelerator it does not need \
                 them.",
                "ALB 自体は固定アドレスを持てませんが、アクセラレーターの後ろなら必要ありません。",
            ),
            Point::ours(
                "The team keeps its load balancer, its certificate and its deployments; the network \
                 account keeps the addresses.",
                "ロードバランサー、証明書、デプロイはチームのアカウントで、\
                 固定アドレスはネットワークアカウントで管理できます。",
            ),
            Point::at(
                ENDPOINTS,
                "When an endpoint is unhealthy, traffic goes to others that are healthy.",
                "エンドポイントに異常があると、正常なエンドポイントに通信が切り替わります。",
            ),
        ],
        costs: &[
            Point::ours(
                "It works on layer 4: there is no cache, no throttling, no authentication, and no look \
                 at requests. All of that is left to what stands behind.",
                "レイヤー 4 で動作するため、キャッシュ、スロットリング、認証、リクエストの検査はありません。\
                 すべて背後のもので行います。",
            ),
            Point::by(
                &["waf-alb"],
                "AWS WAF stands on the ALBs, one association in each account, not on the accelerator.",
                "AWS WAF はアクセラレーターではなく、アカウントごとに ALB へ付けます。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ga-endpoints"],
                "Endpoints are ALBs, NLBs, instances and Elastic IP addresses.",
                "エンドポイントにできるのは ALB、NLB、インスタンス、Elastic IP アドレスです。",
            ),
            Point::by(
                &["ga-apigw"],
                "An API of API Gateway cannot be an endpoint.",
                "API Gateway の API はエンドポイントにできません。",
            ),
            Point::at(
                SECURE,
                "The VPC of an internal load balancer or an instance needs an internet gateway attached, \
                 as a sign that it accepts traffic of the internet; no route to it is needed.",
                "内部ロードバランサーやインスタンスの VPC には、インターネットからの通信を\
                 受け入れる印としてインターネットゲートウェイのアタッチが必要です。\
                 そこへの経路は要りません。",
            ),
            Point::at(
                CLIENT_IP,
                "Where client addresses are preserved, security groups behind see the clients and have \
                 to admit them; the accelerator then puts interfaces into the subnets of the endpoints.",
                "クライアント IP アドレスを保持する場合、背後のセキュリティグループでは送信元がクライアントの\
                 アドレスになるため、それを許可する必要があります。また、エンドポイントのサブネットに\
                 アクセラレーターのインターフェイスが作られます。",
            ),
            Point::ours(
                "One port leads to one set of endpoints: two teams that both want 443 under the same \
                 addresses need two accelerators, or one load balancer that divides by host.",
                "1 つのポートの振り分け先は 1 組のエンドポイントです。2 つのチームが同じアドレスの 443 \
                 番を使うには、アクセラレーターを 2 つにするか、ホスト名で振り分けるロードバランサーを 1 \
                 つ挟みます。",
            ),
        ],
        choose: &[
            Point::ours(
                "Clients need fixed addresses, or speak TCP or UDP that is not HTTP, and the \
                 applications stand in several accounts or Regions.",
                "クライアントが固定アドレスを必要とする、または HTTP 以外の TCP や UDP を使い、\
                 アプリケーションが複数のアカウントやリージョンにあるとき。",
            ),
            Point::ours(
                "A Region has to be left within minutes, without waiting for caches of DNS.",
                "DNS のキャッシュを待たずに、数分以内でリージョンを切り替える必要があるとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "What is served is HTTP that can be cached, or that a web ACL at the edge should filter: \
                 CloudFront does both.",
                "キャッシュできる HTTP コンテンツを配信する場合や、エッジのウェブ ACL でフィルタリングしたい\
                 場合。どちらも CloudFront の役割です。",
            ),
            Point::ours(
                "The applications share a port and differ by path: then a layer 7 front has to come first.",
                "アプリケーションが同じポートを使い、パスで分かれる場合。レイヤー 7 のフロントを手前に置く必要があります。",
            ),
        ],
        around: &[
            Point::by(
                &["ga-direct"],
                "A load balancer that is internet-facing can be called without the accelerator, and such \
                 mixed use can make connections collide. Use internal load balancers as endpoints.",
                "インターネット向けのロードバランサーは、アクセラレーターを通らずに呼び出せます。\
                 混在して使うと接続が衝突することもあるため、内部ロードバランサーを\
                 エンドポイントにします。",
            ),
            Point::at(
                SECURE,
                "Instances in private subnets without public addresses are reached by the accelerator \
                 only.",
                "パブリックアドレスのないプライベートサブネットのインスタンスには、\
                 アクセラレーター経由でのみ届きます。",
            ),
            Point::ours(
                "The accelerator skips nothing and guards nothing: whoever knows the addresses is a \
                 client. What has to be refused, web ACL, authentication and limits behind it refuse.",
                "アクセラレーターは通信を選別しません。アドレスを知っていれば誰でも\
                 クライアントになれます。拒否すべきものは、背後のウェブ ACL、認証、制限で拒否します。",
            ),
        ],
        operations: &[
            Point::at(
                ATTACHMENT,
                "To take a team in: the team makes the attachment with its resource and with the \
                 accelerator as principal (rather than the whole account), then the endpoint is added.",
                "チームを追加するときは、チームが自分のリソースを指定したアタッチメントを作成し、\
                 プリンシパルにはアカウント全体ではなくアクセラレーターを指定します。\
                 その後、エンドポイントを追加します。",
            ),
            Point::at(
                EDIT,
                "Take a team out by weight first. If the attachment is deleted, or the resource or the \
                 principal is removed from it, the endpoint vanishes from the accelerator at once.",
                "チームを外すときは、先に重みを下げます。アタッチメントを削除したり、\
                 そこからリソースやプリンシパルを外したりすると、エンドポイントはただちにアクセラレーターから\
                 削除されます。",
            ),
            Point::ours(
                "Alarm in the network account when an endpoint disappears: the team can remove it \
                 without asking.",
                "エンドポイントがなくなったら、ネットワークアカウントでアラームを上げます。チームは\
                 事前の連絡なしに外せるためです。",
            ),
            Point::ours(
                "Use traffic dials for drills: shift a Region away and back, and see that the other \
                 carries it.",
                "トラフィックダイヤルを使って切り替え訓練を行い、リージョンを外しても残りで\
                 処理できることを確かめます。",
            ),
        ],
        changed: &[
            Point::by(
                &["ga-xaccount"],
                "Until 2023-11 accelerator and endpoints had to have one owner.",
                "2023-11 より前は、アクセラレーターとエンドポイントの所有者が同じである必要がありました。",
            ),
            Point::by(
                &["cf-vpc-origin-x"],
                "Since 2025-11-07 CloudFront reaches private load balancers of other accounts as well; \
                 for HTTP without fixed addresses it is the nearer choice.",
                "2025-11-07 から CloudFront も他のアカウントのプライベートなロードバランサーに届きます。\
                 固定アドレスの要らない HTTP なら、そちらが第一候補です。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "cloudfront-vpc-origin-cross-account",
            because: Text::new(
                "what is served is HTTP, and cache or a web ACL at the edge is wanted",
                "配信するのが HTTP で、エッジでキャッシュやウェブ ACL を使いたい",
            ),
            facts: &["cf-vpc-origin-x"],
        },
        Instead {
            pattern: "alb-cross-account-targets",
            because: Text::new(
                "one port is divided by path or host, within one Region",
                "1 つのリージョンの中で、1 つのポートをパスやホスト名で振り分ける",
            ),
            facts: &["alb-tg-peer"],
        },
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "throttling and authorizers are wanted in front of the accounts",
                "各アカウントの前で、スロットリングやオーソライザーを使いたい",
            ),
            facts: &["pl-overlap"],
        },
    ],
    find,
};

/// An accelerator that leads to a load balancer or an instance of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Accelerator)
        .filter_map(|accelerator| {
            let mut far = look.calls(accelerator);
            far.retain(|(link, end)| look.is_usable(*link) && !look.same_account(accelerator, *end));
            let ends: Vec<_> = far.iter().map(|(_, end)| *end).collect();
            (!far.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(accelerator).chain(ends), far))
        })
        .collect()
}
