//! S4b: a REST API with one internal NLB whose ports tell the applications apart.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const NLB_QUOTAS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html";
const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const UPDATING: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/updating-api.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-one-nlb-ports",
    number: "S4b",
    family: Family::FrontDoor,
    title: Text::new(
        "REST API with one NLB and a port per application",
        "REST API で 1 つの NLB をポートで分ける構成",
    ),
    what: Text::new(
        "A REST API reaches several applications by one internal NLB, each by a listener port of its own.",
        "REST API が 1 つの内部 NLB を通じて複数のアプリケーションに届き、リスナーのポートで区別します。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-rest-nlb-v1", "nlb-path"],
                "One VPC link leads to one internal NLB, which works at layer 4 and knows ports only. Each \
                 application has a listener port, and each resource of the API names the port in the \
                 address of its integration.",
                "1 つの VPC リンクが 1 つの内部 NLB につながります。NLB はレイヤー 4 で動作し、\
                 ポートしか見ません。アプリケーションごとにリスナーのポートを決め、\
                 API のリソースごとの統合のアドレスにそのポートを指定します。",
            ),
            Point::ours(
                "So the path chooses the port at the API, and the port chooses the application at the NLB.",
                "つまり、API ではパスがポートを選び、NLB ではポートがアプリケーションを選びます。",
            ),
        ],
        hops: &[Point::ours(
            "Only the hop from the client to the API is public, or none where the API is private. From \
             there on everything is private.",
            "パブリックなのはクライアントから API までのホップだけです。API がプライベートなら、\
             パブリックなホップはありません。その先はすべてプライベートです。",
        )],
        advantages: &[
            Point::ours(
                "One NLB is paid and watched, whatever the number of applications.",
                "アプリケーションが増えても、料金と監視の対象になる NLB は 1 つです。",
            ),
            Point::at(
                HTTP_OR_REST,
                "All that REST APIs have over HTTP APIs: AWS WAF, a response cache, API keys with limits \
                 for each client, resource policies, private endpoints.",
                "HTTP API にはない REST API の機能をすべて使えます。AWS WAF、レスポンスのキャッシュ、\
                 API キーによるクライアントごとの制限、リソースポリシー、\
                 プライベートエンドポイントなどです。",
            ),
        ],
        costs: &[
            Point::ours(
                "The ports are a routing table that nobody reads: in the API, in the listeners, in the \
                 security groups. They need a register.",
                "ポートの割り当ては、API、リスナー、セキュリティグループに散らばる、\
                 誰にも読まれないルーティング表です。台帳で管理する必要があります。",
            ),
            Point::ours(
                "All applications share the fate of one load balancer and of one link.",
                "すべてのアプリケーションが、1 つのロードバランサーと 1 つのリンクに依存します。",
            ),
            Point::ours(
                "A wrong port leads to another application, which may well answer.",
                "ポートを間違えると別のアプリケーションに届き、それが応答してしまうことがあります。",
            ),
        ],
        constraints: &[
            Point::at(
                NLB_QUOTAS,
                "An NLB has at most 50 listeners, and this cannot be raised.",
                "NLB のリスナーは 50 個までで、引き上げられません。",
            ),
            Point::by(
                &["ag-privint-account"],
                "API, VPC link and NLB belong to one account.",
                "API、VPC リンク、NLB は同じアカウントにある必要があります。",
            ),
            Point::by(
                &["ag-privint-http"],
                "The API speaks plain HTTP to the NLB unless the integration names an `https` address.",
                "統合に `https` のアドレスを指定しないかぎり、API と NLB の間は平文の HTTP です。",
            ),
            Point::by(
                &["nlb-sg-privatelink"],
                "Where the NLB has a security group, its inbound rules can drop what comes by the VPC \
                 link: every port has to be admitted.",
                "NLB にセキュリティグループがある場合、VPC リンクからの通信がインバウンドルールで\
                 破棄されることがあります。すべてのポートを許可します。",
            ),
        ],
        choose: &[Point::ours(
            "Features of REST APIs are a must, several small applications sit behind them, and one team \
             keeps the ports.",
            "REST API だけの機能が必須で、小さなアプリケーションが複数あり、\
             ポートを 1 つのチームで管理できるとき。",
        )],
        avoid: &[
            Point::ours(
                "The applications belong to different teams: every new one needs a port that somebody has \
                 to grant.",
                "アプリケーションの担当チームが異なる場合。追加のたびに、\
                 誰かがポートを割り当てる必要があります。",
            ),
            Point::by(
                &["ag-rest-alb-v2"],
                "The design is new and the applications speak HTTP: an internal ALB chooses by path, and \
                 needs no ports.",
                "新規の設計で、アプリケーションが HTTP を使う場合。内部 ALB ならパスで振り分けられ、\
                 ポートを分ける必要がありません。",
            ),
        ],
        around: &[Point::ours(
            "As long as the NLB stays internal there is no way around from outside. Callers within the VPC \
             reach every port of it: let the applications admit the NLB only.",
            "NLB が内部にあるかぎり、外からの迂回路はありません。\
             VPC 内からはすべてのポートに到達できるため、アプリケーションは NLB からの通信だけを\
             許可します。",
        )],
        operations: &[
            Point::ours(
                "Keep the register of ports in the definition from which API, listeners and groups are \
                 generated.",
                "ポートの台帳は、API、リスナー、セキュリティグループを生成する定義の中に置きます。",
            ),
            Point::ours(
                "To add an application, open the listener and its target group first, test it, and publish \
                 the resource of the API last.",
                "アプリケーションを追加するときは、先にリスナーとターゲットグループを作って確認し、\
                 API のリソースは最後に公開します。",
            ),
            Point::at(
                UPDATING,
                "A change of an integration takes effect with the next deployment of the API: deploy every \
                 stage.",
                "統合の変更は、API をデプロイして初めて反映されます。すべてのステージにデプロイします。",
            ),
            Point::by(
                &["ag-rest-v1-new"],
                "Plan the move to links of version 2: version 1 is called legacy, and AWS advises against \
                 new ones.",
                "バージョン 2 のリンクへの移行を計画します。バージョン 1 はレガシーとされ、\
                 新規の利用は勧められていません。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 a REST API reaches an internal ALB, which tells applications apart by \
                 path: the ports are no longer needed.",
                "2025-11-21 から REST API は内部 ALB に届きます。\
                 ALB がパスでアプリケーションを区別するため、ポートを分ける必要はなくなりました。",
            ),
            Point::by(
                &["nlb-tg-alb"],
                "Since 2021-09-27 the NLB can have an ALB as its target: one listener, and rules behind \
                 it.",
                "2021-09-27 から NLB のターゲットに ALB を指定できます。リスナー 1 つの後ろで、\
                 ルールを使えます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "the applications speak HTTP: rules of an ALB take the place of ports",
                "アプリケーションが HTTP を使う。ポートの代わりに ALB のルールで振り分けられる",
            ),
            facts: &["ag-rest-alb-v2"],
        },
        Instead {
            pattern: "rest-api-nlb-per-app",
            because: Text::new(
                "the applications should not share a load balancer",
                "アプリケーション間でロードバランサーを共有したくない",
            ),
            facts: &["ag-rest-nlb-v1"],
        },
        Instead {
            pattern: "http-api-shared-alb",
            because: Text::new(
                "no feature is used that only REST APIs have",
                "REST API だけの機能を使っていない",
            ),
            facts: &["ag-http-alb"],
        },
    ],
    find,
};

/// A REST API and an NLB that is reached on different ports: as its integrations name them, or as its listeners lead on.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::RestApi)
        .flat_map(|api| {
            let mut private = look.private_integrations(api);
            private.retain(|(_, backend)| look.is_nlb_of_applications(*backend));
            let balancers: BTreeSet<NodeId> = private.iter().map(|(_, backend)| *backend).collect();
            balancers.into_iter().map(move |balancer| (api, balancer, private.clone()))
        })
        .filter_map(|(api, balancer, mut private)| {
            private.retain(|(_, backend)| *backend == balancer);
            let named: BTreeSet<Option<u16>> =
                private.iter().map(|(link, _)| look.link(*link).port).collect();
            let listened: BTreeSet<u16> = look
                .calls(balancer)
                .into_iter()
                .flat_map(|(link, _)| look.link(link).routes.iter().filter_map(|route| route.port))
                .collect();
            (named.len() > 1 || listened.len() > 1).then(|| Match::of(&PATTERN, [api, balancer], private))
        })
        .collect()
}
