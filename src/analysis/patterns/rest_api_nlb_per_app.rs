//! S4a: a REST API with an internal NLB for each application.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";
const UPDATING: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/updating-api.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-nlb-per-app",
    number: "S4a",
    family: Family::FrontDoor,
    title: Text::new(
        "REST API with an NLB per application",
        "REST API でアプリケーションごとに NLB を置く構成",
    ),
    what: Text::new(
        "A REST API reaches each application by an internal NLB of its own.",
        "REST API が、アプリケーションごとに置いた内部 NLB を通じて各アプリケーションに届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-rest-nlb-v1"],
                "A VPC link joins the API with an internal NLB; every resource of the API names the link \
                 of its application.",
                "VPC リンクが API と内部 NLB をつなぎます。API のリソースごとに、\
                 そのアプリケーションのリンクを指定します。",
            ),
            Point::by(
                &["nlb-path"],
                "An NLB works at layer 4 and never sees a path. So the path is looked at by the API only, \
                 and one NLB can stand for one application only.",
                "NLB はレイヤー 4 で動作し、パスを見ません。パスを見るのは API だけなので、\
                 NLB 1 つがアプリケーション 1 つに対応します。",
            ),
        ],
        hops: &[
            Point::ours(
                "Only the hop from the client to the API is public, or none where the API is private.",
                "パブリックなのはクライアントから API までのホップだけです。API がプライベートなら、\
                 パブリックなホップはありません。",
            ),
            Point::ours(
                "From the API to the NLBs leads a managed private connection, and the NLBs have private \
                 addresses only: the pattern fits where all traffic has to stay private.",
                "API から NLB まではマネージドなプライベート接続で、\
                 NLB はプライベートアドレスしか持ちません。すべての通信を閉じる要件にも合います。",
            ),
        ],
        advantages: &[
            Point::at(
                HTTP_OR_REST,
                "All that REST APIs have over HTTP APIs: AWS WAF, a response cache, API keys with limits \
                 for each client, resource policies, private endpoints.",
                "HTTP API にはない REST API の機能をすべて使えます。AWS WAF、レスポンスのキャッシュ、\
                 API キーによるクライアントごとの制限、リソースポリシー、\
                 プライベートエンドポイントなどです。",
            ),
            Point::ours(
                "The applications are independent of each other down to the load balancer.",
                "ロードバランサーまで含めて、アプリケーションが互いに独立します。",
            ),
            Point::ours(
                "Nothing is exposed but the API, and no secret is needed.",
                "公開されるのは API だけで、合言葉も要りません。",
            ),
        ],
        costs: &[
            Point::ours(
                "With every application comes an NLB, to be paid and watched, however little it does.",
                "アプリケーションが増えるたびに NLB も増え、通信が少なくてもその料金と監視が必要です。",
            ),
            Point::by(
                &["nlb-path"],
                "Rules by host, header or path are not to be had at an NLB; they move into the API or the \
                 application.",
                "ホストやヘッダー、パスごとの振り分けは NLB ではできません。\
                 API かアプリケーションで行うことになります。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-privint-account"],
                "API, VPC link and NLB belong to one account.",
                "API、VPC リンク、NLB は同じアカウントにある必要があります。",
            ),
            Point::by(
                &["ag-rest-cloudmap"],
                "Cloud Map is no target of a REST API: containers need a load balancer.",
                "REST API は Cloud Map を統合先にできません。コンテナにもロードバランサーが必要です。",
            ),
            Point::by(
                &["ag-privint-http"],
                "The API speaks plain HTTP to the NLB unless the integration names an `https` address.",
                "統合に `https` のアドレスを指定しないかぎり、API と NLB の間は平文の HTTP です。",
            ),
            Point::by(
                &["nlb-sg-late"],
                "An NLB that was made without a security group can never get one.",
                "セキュリティグループなしで作成した NLB には、後から付けられません。",
            ),
            Point::by(
                &["nlb-sg-privatelink"],
                "Where the NLB has a security group, its inbound rules can drop what comes by the VPC \
                 link, unless they admit it or are not enforced for such traffic.",
                "NLB にセキュリティグループがある場合、VPC リンクからの通信がインバウンドルールで\
                 破棄されることがあります。許可するか、この通信への適用を無効にします。",
            ),
            Point::by(
                &["pl-vpclink1"],
                "An NLB that serves an endpoint service already cannot get a VPC link of version 1: make \
                 the link first.",
                "すでにエンドポイントサービスに使っている NLB には、\
                 バージョン 1 の VPC リンクを作成できません。リンクを先に作成します。",
            ),
            Point::at(
                LIMITS,
                "The integration has 29 seconds to answer by default.",
                "統合の応答時間の上限は、デフォルトで 29 秒です。",
            ),
        ],
        choose: &[
            Point::ours(
                "Features of REST APIs are a must, the applications are few, or NLBs stand before them \
                 already.",
                "REST API だけの機能が必須で、アプリケーションが少ないか、すでに NLB があるとき。",
            ),
            Point::by(
                &["ag-rest-alb-old"],
                "A private way is a must: at this date an NLB is the only load balancer that a REST API \
                 reaches privately.",
                "プライベートな経路が必須のとき。この日付の時点で、\
                 REST API からプライベートに届くロードバランサーは NLB だけです。",
            ),
        ],
        avoid: &[
            Point::ours(
                "None of those features is used: an HTTP API does the same with less.",
                "REST API だけの機能を使わない場合。HTTP API のほうが少ない部品で済みます。",
            ),
            Point::by(
                &["ag-rest-alb-v2"],
                "The design is new and the applications speak HTTP: one internal ALB takes the place of \
                 all the NLBs.",
                "新規の設計で、アプリケーションが HTTP を使う場合。内部 ALB 1 つで、\
                 すべての NLB を置き換えられます。",
            ),
        ],
        around: &[Point::ours(
            "As long as the NLBs stay internal there is no way around from outside. Callers within the VPC \
             can reach them: let the applications admit the NLB only, and give the NLB a security group \
             when it is made.",
            "NLB が内部にあるかぎり、外からの迂回路はありません。VPC 内からは到達できるため、\
             アプリケーションは NLB からの通信だけを許可し、NLB には作成時にセキュリティグループを\
             付けます。",
        )],
        operations: &[
            Point::by(
                &["ag-rest-v1-new"],
                "Plan the move to links of version 2: version 1 is called legacy, and AWS advises against \
                 new ones.",
                "バージョン 2 のリンクへの移行を計画します。バージョン 1 はレガシーとされ、\
                 新規の利用は勧められていません。",
            ),
            Point::at(
                UPDATING,
                "A change of the VPC link or the integration takes effect with the next deployment of the \
                 API: deploy every stage.",
                "VPC リンクや統合の変更は、API をデプロイして初めて反映されます。\
                 すべてのステージにデプロイします。",
            ),
            Point::ours(
                "Alarm on the healthy targets of every NLB and on the integration errors of the API, side \
                 by side: only both together tell a broken application from a broken way.",
                "NLB ごとの正常なターゲット数と、API の統合エラーを並べて監視します。両方を見て初めて、\
                 アプリケーションの故障と経路の故障を区別できます。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "Since 2025-11-21 a REST API reaches an internal ALB too; that it could not was the reason \
                 for this pattern.",
                "2025-11-21 から REST API は内部 ALB にも届きます。この構成が必要だったのは、\
                 それができなかったからです。",
            ),
            Point::by(
                &["ag-rest-nlb-v2"],
                "Since 2025-11-21 a link of version 2 leads to an NLB as well, and one such link serves \
                 many load balancers.",
                "2025-11-21 から、バージョン 2 のリンクも NLB につながり、\
                 1 つのリンクを複数のロードバランサーで使えます。",
            ),
            Point::by(
                &["nlb-tg-alb"],
                "Since 2021-09-27 an ALB may stand behind the NLB, which brings rules of layer 7 back.",
                "2021-09-27 から NLB の後ろに ALB を置けるため、レイヤー 7 のルールも使えます。",
            ),
            Point::by(
                &["nlb-sg"],
                "Since 2023-08-10 an NLB can have security groups.",
                "2023-08-10 から NLB にセキュリティグループを付けられます。",
            ),
            Point::by(
                &["waf-http"],
                "HTTP APIs still lack AWS WAF.",
                "HTTP API は今も AWS WAF に対応していません。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "the applications speak HTTP: one internal ALB replaces the NLBs, and brings rules",
                "アプリケーションが HTTP を使う。内部 ALB 1 つで NLB を置き換えられ、ルールも使える",
            ),
            facts: &["ag-rest-alb-v2"],
        },
        Instead {
            pattern: "rest-api-one-nlb-ports",
            because: Text::new(
                "the number of NLBs hurts more than keeping a list of ports",
                "ポートの管理よりも、NLB の数のほうが問題になる",
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

/// A REST API with private integrations to two NLBs at least.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::RestApi)
        .filter_map(|api| {
            let mut private = look.private_integrations(api);
            private.retain(|(_, backend)| look.is_nlb_of_applications(*backend));
            let balancers: BTreeSet<NodeId> = private.iter().map(|(_, backend)| *backend).collect();
            (balancers.len() > 1).then(|| Match::of(&PATTERN, std::iter::once(api).chain(balancers), private))
        })
        .collect()
}
