//! X1: an API that reaches other accounts by PrivateLink.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const BLOG: &str = "https://aws.amazon.com/blogs/compute/building-private-cross-account-apis-using-amazon-api-gateway-and-aws-privatelink/";
const SERVICE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html";
const QUOTAS: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html";
const LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "central-api-privatelink",
    number: "X1",
    family: Family::AcrossAccounts,
    title: Text::new(
        "Central API, PrivateLink to each team",
        "API を集約し、PrivateLink で各チームにつなぐ構成",
    ),
    what: Text::new(
        "An API of a central account reaches applications of other accounts by interface endpoints and endpoint services.",
        "集約したアカウントの API が、インターフェイスエンドポイントとエンドポイントサービスを通じて、\
         他のアカウントのアプリケーションに届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-privint-account"],
                "API, VPC link and load balancer have to share an account, so the API cannot be led to a \
                 load balancer of a team. What is far is brought near instead: the team's service gets \
                 an interface endpoint in the VPC of the API.",
                "API、VPC リンク、ロードバランサーは同じアカウントになければならないため、\
                 API を各チームのロードバランサーに直接つなぐことはできません。代わりに、チームのサービスに\
                 接続するインターフェイスエンドポイントを API 側の VPC に作り、離れたサービスを手元のアドレスで\
                 呼び出せるようにします。",
            ),
            Point::at(
                BLOG,
                "The team publishes an NLB as an endpoint service. The load balancer beside the API has \
                 IP targets: the addresses of the endpoint, one in each Availability Zone.",
                "チームは NLB をエンドポイントサービスとして公開します。API 側のロードバランサーは IP \
                 ターゲットとして、アベイラビリティーゾーンごとに 1 つあるエンドポイントの IP \
                 アドレスを登録します。",
            ),
            Point::by(
                &["nlb-path"],
                "With an NLB beside the API, the path is looked at in the routes of the API only: each \
                 team has a port of the NLB, and the integration names it.",
                "API 側に NLB を置く場合、パスを見るのは API のルートだけです。チームごとに NLB \
                 のポートを割り当て、統合でそのポートを指定します。",
            ),
            Point::by(
                &["ag-http-alb"],
                "With an ALB there, an HTTP API sends everything to one listener, and the rules of the \
                 ALB look at the path again.",
                "ALB を置く場合、HTTP API はすべてを 1 つのリスナーに送り、ALB \
                 のルールがもう一度パスを見ます。",
            ),
        ],
        hops: &[
            Point::ours(
                "Only the hop from the client to the API is public, and it is the entrance.",
                "パブリックなのはクライアントから API までのホップだけで、ここは意図した入口です。",
            ),
            Point::at(
                BLOG,
                "From the API on, packets stay in the network of AWS: a VPC link, private addresses, and \
                 PrivateLink. No load balancer is public on either side.",
                "API から先の通信は AWS のネットワークから出ません。VPC リンク、プライベートアドレス、\
                 PrivateLink だけを通り、どちらの側にもパブリックなロードバランサーはありません。",
            ),
        ],
        advantages: &[
            Point::at(
                BLOG,
                "Authentication, authorization and throttling are kept in one place, and each team \
                 chooses by itself what runs behind its endpoint service.",
                "認証、認可、スロットリングを 1 か所で管理しながら、エンドポイントサービスの後ろで何を\
                 動かすかは各チームが自由に選べます。",
            ),
            Point::by(
                &["pl-overlap"],
                "The address ranges of the accounts may overlap: only the addresses of the endpoint are \
                 used.",
                "使うのはエンドポイントの IP アドレスだけなので、アカウント間で CIDR \
                 が重複していてもかまいません。",
            ),
            Point::by(
                &["pl-direction"],
                "The way is one-way: a team that offers a service cannot open connections into the \
                 network of the API.",
                "接続は片方向です。サービスを提供するチームから、API 側のネットワークへの接続は開けません。",
            ),
            Point::ours(
                "One port of one service is opened, not a network: there are no routes, and the teams \
                 have to agree on nothing but an interface.",
                "開くのはネットワークではなく、1 つのサービスの 1 つのポートです。経路の追加は要らず、\
                 チーム間で合意するのはインターフェイスだけで済みます。",
            ),
            Point::by(
                &["waf-rest", "ag-rest-cache"],
                "As a REST API, the front has AWS WAF and a response cache for all teams.",
                "REST API なら、全チームの前段で AWS WAF とレスポンスのキャッシュを使えます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Each service brings two load balancers and an endpoint, which somebody pays for and \
                 watches.",
                "サービスごとにロードバランサー 2 つとエンドポイント 1 つが増え、\
                 その料金と監視が必要になります。",
            ),
            Point::by(
                &["pl-source"],
                "The service sees addresses of its own NLB, not those of callers. Who called has to \
                 travel in a header, or by proxy protocol v2.",
                "サービスから見た送信元は、呼び出し元ではなく自分の NLB の IP アドレスです。\
                 呼び出し元の情報は、ヘッダーかプロキシプロトコル v2 で渡します。",
            ),
            Point::by(
                &["waf-http", "ag-http-cache"],
                "As an HTTP API, the front has neither AWS WAF nor a response cache.",
                "HTTP API の場合、フロントで AWS WAF とレスポンスのキャッシュは使えません。",
            ),
            Point::ours(
                "A request passes five parts of two accounts. Without an id that all of them log, nobody \
                 finds where it failed.",
                "リクエストは 2 つのアカウントにまたがる 5 つの構成要素を通ります。すべてのログに共通の \
                 ID がないと、どこで失敗したのか分かりません。",
            ),
        ],
        constraints: &[
            Point::by(
                &["pl-lb"],
                "An endpoint service takes an NLB or a Gateway Load Balancer, never an ALB directly.",
                "エンドポイントサービスに指定できるのは NLB か Gateway Load Balancer です。ALB \
                 を直接指定することはできません。",
            ),
            Point::by(
                &["pl-one"],
                "An NLB serves one endpoint service; a second service wants a second NLB.",
                "1 つの NLB を関連付けられるエンドポイントサービスは 1 つです。2 つ目のサービスには別の NLB が\
                 要ります。",
            ),
            Point::by(
                &["pl-vpclink1"],
                "An NLB that already stands behind an endpoint service cannot be taken into a VPC link \
                 of version 1.",
                "すでにエンドポイントサービスで使っている NLB は、バージョン 1 の VPC \
                 リンクには指定できません。",
            ),
            Point::by(
                &["nlb-sg-privatelink"],
                "Where the team's NLB has a security group, its inbound rules are applied to what comes \
                 by PrivateLink too, unless that is switched off.",
                "チームの NLB にセキュリティグループがある場合、無効にしないかぎり、PrivateLink \
                 経由の通信にもインバウンドルールが適用されます。",
            ),
            Point::at(
                QUOTAS,
                "A VPC holds 50 interface endpoints by default, those of Gateway Load Balancers \
                 included; the quota can be raised.",
                "1 つの VPC に作れるインターフェイスエンドポイントは、Gateway Load Balancer \
                 エンドポイントと合わせてデフォルトで 50 までです (引き上げ可能)。",
            ),
            Point::by(
                &["ag-privint-http"],
                "The integration talks plain HTTP, unless an https address or a server name for TLS is \
                 set.",
                "統合の通信は、https の URI や TLS のサーバー名を設定しないかぎり、平文の HTTP \
                 になります。",
            ),
            Point::by(
                &["ag-privint-stage"],
                "The name of the stage is part of the path that the backend gets, unless a mapping \
                 overwrites it.",
                "マッピングで上書きしないかぎり、バックエンドに届くパスにはステージ名が含まれます。",
            ),
            Point::at(
                LIMITS,
                "An integration of a REST API has 29 seconds by default, one of an HTTP API 30.",
                "統合のタイムアウトは、REST API でデフォルト 29 秒、HTTP API で 30 秒です。",
            ),
        ],
        choose: &[
            Point::ours(
                "Several teams with accounts of their own are to be called through one API with one \
                 policy, and no network may be joined.",
                "アカウントの異なる複数のチームを 1 つの API と 1 つの方針で公開したいが、\
                 ネットワークどうしはつなぎたくないとき。",
            ),
            Point::by(
                &["pl-overlap"],
                "Address ranges overlap or are not known, as after a merger, and peering is out.",
                "合併後などで CIDR が重複している、または把握できておらず、ピアリングができないとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "The teams have APIs already, with authorizers and stages of their own: then lead the \
                 public API to these instead of rebuilding them behind load balancers.",
                "各チームがすでに独自のオーソライザーやステージを持つ API を運用している場合。\
                 ロードバランサーの後ろに作り直すより、パブリックな API からその API につなぎます。",
            ),
            Point::ours(
                "Services call each other in every direction. An endpoint for each pair and each \
                 direction grows faster than the services do.",
                "サービスどうしが互いに呼び合う場合。組み合わせと方向ごとにエンドポイントが必要になり、\
                 サービス数の増加を上回る速さで増えていきます。",
            ),
        ],
        around: &[
            Point::ours(
                "From the internet there is no way around the API: the load balancers on both sides have \
                 private addresses only.",
                "インターネットから API を迂回する経路はありません。どちらの側のロードバランサーも\
                 プライベートアドレスしか持たないためです。",
            ),
            Point::at(
                SERVICE,
                "The team decides who connects: it names the principals that may, and can accept each \
                 connection by hand.",
                "接続を許可するのはチーム側です。許可するプリンシパルを指定し、接続リクエストを 1 \
                 件ずつ手動で承認することもできます。",
            ),
            Point::ours(
                "Each further account that a team admits calls the service without the API, and without \
                 its authentication. Admit the account of the API alone, or check tokens in the service \
                 as well.",
                "チームが他のアカウントを許可すると、そのアカウントは API を通らずに、\
                 つまり認証なしでサービスを呼び出せます。API のアカウントだけを許可するか、\
                 サービス側でもトークンを検証してください。",
            ),
            Point::by(
                &["ag-mtls-default"],
                "Where clients prove themselves by mutual TLS, the default name of the API is a second \
                 entrance without it: disable it.",
                "クライアントを相互 TLS で認証する場合、API のデフォルトのエンドポイントは相互 TLS のない 2 \
                 つ目の入口になります。無効にしてください。",
            ),
        ],
        operations: &[
            Point::ours(
                "To take a team in: it publishes the service and admits the account of the API; create \
                 the endpoint and have it accepted; register its addresses; add the route last.",
                "チームを追加するときは、チームがサービスを公開して API のアカウントを許可し、\
                 エンドポイントを作成して承認を受け、その IP アドレスをターゲットに登録し、\
                 最後にルートを追加します。",
            ),
            Point::ours(
                "Generate the endpoint and the targets from one template: an endpoint that is made anew, \
                 or gets another zone, has other addresses than those registered.",
                "エンドポイントとターゲットは同じテンプレートから生成します。\
                 エンドポイントを作り直したりゾーンを追加したりすると、登録済みの IP \
                 アドレスと食い違うためです。",
            ),
            Point::ours(
                "Watch the healthy targets of both load balancers and the 5xx of the integration: the \
                 first tell which side is broken, the last that clients notice.",
                "両側のロードバランサーの正常なターゲット数と、統合の 5xx を監視します。\
                 前者で故障した側が分かり、後者でクライアントへの影響が分かります。",
            ),
            Point::by(
                &["ag-v2-idle"],
                "A VPC link of version 2 without traffic for 60 days loses its interfaces; send a \
                 request through each on a schedule.",
                "バージョン 2 の VPC リンクは、60 日間通信がないとインターフェイスが削除されます。\
                 定期的に監視用のリクエストを流してください。",
            ),
            Point::ours(
                "Agree on what happens when a team closes its service: the route goes first, the \
                 endpoint next, the service last.",
                "チームがサービスを終了するときの手順を決めておきます。ルート、エンドポイント、\
                 サービスの順に削除します。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 the load balancer beside a REST API may be an ALB: one listener with \
                 rules by path takes the place of a port for each team.",
                "2025-11-21 から、REST API の側に置くロードバランサーを ALB にできます。\
                 チームごとのポートの代わりに、1 つのリスナーとパスのルールで振り分けられます。",
            ),
            Point::by(
                &["nlb-tg-alb"],
                "Since 2021-09-27 a team's NLB may have an ALB as its target, so rules of layer 7 can \
                 stand behind an endpoint service.",
                "2021-09-27 から NLB のターゲットに ALB を指定できるため、エンドポイントサービスの後ろで\
                 レイヤー 7 のルールを使えます。",
            ),
            Point::by(
                &["nlb-sg"],
                "Since 2023-08-10 NLBs can have security groups, if these are given when the NLB is \
                 created.",
                "2023-08-10 から、作成時に指定すれば NLB にもセキュリティグループを付けられます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "public-api-to-private-api",
            because: Text::new(
                "the teams have private APIs of their own: one endpoint reaches all of them, and no team \
                 needs an NLB",
                "各チームが独自のプライベート API を持っている。エンドポイント 1 つですべてに届き、\
                 チーム側の NLB も要らない",
            ),
            facts: &["ag-rest-to-private-rest"],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "services of many accounts call each other, and access is to be granted to each caller \
                 by IAM",
                "多数のアカウントのサービスが互いに呼び合い、呼び出し元ごとに IAM で許可したい",
            ),
            facts: &["lattice-targets"],
        },
        Instead {
            pattern: "alb-cross-account-targets",
            because: Text::new(
                "the networks are joined already: targets can be registered by their own addresses",
                "ネットワークがすでにつながっている。ターゲットの IP アドレスを直接登録できる",
            ),
            facts: &["alb-tg-peer"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin-cross-account",
            because: Text::new(
                "cache and AWS WAF were all that was wanted of the front, and the edge may be the only \
                 entrance",
                "フロントに求めていたのがキャッシュと AWS WAF だけで、入口がエッジだけでよい",
            ),
            facts: &["cf-vpc-origin-x"],
        },
        Instead {
            pattern: "public-hop-cross-account",
            because: Text::new(
                "the requirements accept a public hop within AWS and a secret to keep, and set-up has to \
                 be quick",
                "AWS 内で完結するパブリックな通信と合言葉の管理を許容でき、早く始めたい",
            ),
            facts: &["ag-public-alb"],
        },
    ],
    find,
};

/// API Gateway, a load balancer of its account, interface endpoints as targets, and what lies behind them in other accounts.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::ApiGateway)
        .filter_map(|api| {
            let mut nodes = vec![api];
            let mut links = Vec::new();
            for first in look.past(api, Trait::VpcLink) {
                let Some((link, balancer)) = first.last().copied() else { continue };
                if look.class(link) != Class::PrivateLink || !look.has(balancer, Trait::LoadBalancer) {
                    continue;
                }
                for (target, endpoint) in look.endpoints_behind(balancer) {
                    for last in look.past(endpoint, Trait::EndpointService) {
                        let far = last.last().is_some_and(|(link, service)| {
                            look.class(*link) == Class::PrivateLink
                                && look.has(*service, Trait::LoadBalancer)
                                && !look.same_account(api, *service)
                        });
                        if far {
                            nodes.extend([balancer, endpoint]);
                            links.extend(first.iter().copied().chain([(target, endpoint)]).chain(last));
                        }
                    }
                }
            }
            Match::by_links(&PATTERN, None, nodes, links)
        })
        .collect()
}
