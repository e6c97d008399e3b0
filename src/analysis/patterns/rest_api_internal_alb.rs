//! S5: a REST API in front of an internal ALB.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const HTTP_OR_REST: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html";
const LIMITS: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";
const UPDATING: &str = "https://docs.aws.amazon.com/apigateway/latest/developerguide/updating-api.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "rest-api-internal-alb",
    number: "S5",
    family: Family::FrontDoor,
    title: Text::new("REST API with an internal ALB", "REST API から内部 ALB への構成"),
    what: Text::new(
        "A REST API reaches an internal ALB by a private integration.",
        "REST API が、プライベート統合を通じて内部 ALB に届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "A VPC link of version 2 has network interfaces in subnets of the VPC. The private \
                 integration of a resource goes by it to the internal ALB.",
                "バージョン 2 の VPC リンクは、VPC のサブネットにネットワークインターフェイスを持ちます。\
                 リソースのプライベート統合は、そこを通って内部 ALB に届きます。",
            ),
            Point::by(
                &["ag-rest-target-arn"],
                "The integration names the ALB itself as its target, by ARN; scheme, host and port stand \
                 in the address of the integration.",
                "統合のターゲットには、リスナーではなく ALB 自体の ARN を指定します。スキーム、ホスト、\
                 ポートは統合の URI で決まります。",
            ),
            Point::by(
                &["nlb-tg-alb"],
                "By way of an NLB, its older shape, the VPC link leads to an NLB whose target is the ALB: \
                 the same rules, with one load balancer more to pay and watch.",
                "以前からある NLB 経由の形では、VPC リンクの先に NLB を置き、\
                 そのターゲットに ALB を指定します。ルールは同じように使えますが、\
                 料金と監視の対象になるロードバランサーが 1 つ増えます。",
            ),
            Point::ours(
                "The path is looked at twice: the API authorizes and throttles by its resources, the ALB \
                 chooses the application by its rules.",
                "パスは 2 か所で見ます。API はリソースごとに認可とスロットリングを行い、ALB はルールで\
                 アプリケーションを選びます。",
            ),
        ],
        hops: &[
            Point::ours(
                "Only the hop from the client to the API is public, or none where the API is private: then \
                 the whole way is closed.",
                "パブリックなのはクライアントから API までのホップだけです。API がプライベートなら、\
                 経路全体を閉じられます。",
            ),
            Point::ours(
                "The hop from the API to the ALB is a managed private connection. The ALB has private \
                 addresses only, and nobody can call it past the API from outside.",
                "API から ALB までのホップはマネージドなプライベート接続です。\
                 ALB はプライベートアドレスしか持たず、API を通らずに外から呼び出すことはできません。",
            ),
        ],
        advantages: &[
            Point::at(
                HTTP_OR_REST,
                "Everything at once: what only REST APIs have (AWS WAF, a response cache, API keys with \
                 limits for each client, resource policies, private endpoints), and the rules of an ALB \
                 behind it.",
                "REST API だけの機能 (AWS WAF、レスポンスのキャッシュ、\
                 API キーによるクライアントごとの制限、リソースポリシー、プライベートエンドポイント) と、\
                 その後ろの ALB のルールを両方使えます。",
            ),
            Point::ours(
                "No second entrance, so no guard, no secret and no rotation.",
                "2 つ目の入口がないため、保護も、合言葉も、そのローテーションも要りません。",
            ),
            Point::ours(
                "One load balancer serves all applications, without ports to tell them apart.",
                "1 つのロードバランサーをすべてのアプリケーションで共有でき、\
                 ポートで区別する必要もありません。",
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
                "All applications share one ALB, its quotas and its fate.",
                "すべてのアプリケーションが、1 つの ALB とそのクォータを共有し、障害の影響も共有します。",
            ),
        ],
        constraints: &[
            Point::by(
                &["ag-rest-alb-old"],
                "At this date it cannot be built: a REST API reaches privately an NLB and nothing else. \
                 The nearest ways are an NLB for each application or port, or a public hop to the ALB with \
                 a guard.",
                "この日付の時点では実現できません。REST API からプライベートに届くのは NLB だけです。\
                 近い構成は、アプリケーションやポートごとに分けた NLB か、\
                 保護を付けたパブリックな ALB です。",
            ),
            Point::by(
                &["ag-privint-account"],
                "API, VPC link and ALB belong to one account.",
                "API、VPC リンク、ALB は同じアカウントにある必要があります。",
            ),
            Point::by(
                &["ag-privint-stage"],
                "The name of the stage is part of the path that the ALB gets, so a rule for `/path1` \
                 misses `/prod/path1`: override the path in the integration.",
                "ALB に届くパスにはステージ名が含まれるため、`/path1` のルールは `/prod/path1` に\
                 一致しません。統合でパスを上書きします。",
            ),
            Point::by(
                &["ag-privint-http"],
                "The API speaks plain HTTP to the ALB unless the integration names an `https` address.",
                "統合に `https` のアドレスを指定しないかぎり、API と ALB の間は平文の HTTP です。",
            ),
            Point::by(
                &["ag-rest-cloudmap"],
                "Cloud Map is no target of a REST API: containers stand behind the load balancer.",
                "REST API は Cloud Map を統合先にできません。コンテナはロードバランサーの後ろに置きます。",
            ),
            Point::by(
                &["ag-v2-immutable"],
                "Subnets and security groups of the VPC link are fixed when it is made; other ones mean \
                 another link.",
                "VPC リンクのサブネットとセキュリティグループは、作成後に変更できません。\
                 変えるときは新しいリンクを作ります。",
            ),
            Point::at(
                LIMITS,
                "The integration has 29 seconds to answer by default.",
                "統合の応答時間の上限は、デフォルトで 29 秒です。",
            ),
            Point::by(
                &["ag-timeout-rest"],
                "For Regional and private APIs the 29 seconds can be raised, perhaps at the cost of a \
                 lower throttle quota.",
                "リージョナル API とプライベート API では 29 秒の上限を引き上げられます。\
                 代わりにスロットリングのクォータが下がることがあります。",
            ),
        ],
        choose: &[
            Point::ours(
                "Features of REST APIs and rules of an ALB are both wanted, within one account. Today this \
                 is the first choice for that.",
                "REST API だけの機能と ALB のルールの両方を、1 つのアカウントの中で使いたいとき。現在は、\
                 これが第一候補です。",
            ),
            Point::ours(
                "All traffic has to stay private: with a private API no hop is public.",
                "すべての通信を閉じる要件があるとき。プライベート API にすれば、\
                 パブリックなホップがなくなります。",
            ),
        ],
        avoid: &[
            Point::ours(
                "No feature is used that only REST APIs have: an HTTP API stands in the same place with \
                 less.",
                "REST API だけの機能を使わない場合。同じ位置に HTTP API を置けば、構成がより簡素になります。",
            ),
            Point::by(
                &["ag-privint-account"],
                "The ALB belongs to another account.",
                "ALB が別のアカウントにある場合。",
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
            Point::by(
                &["ag-cf-default"],
                "If CloudFront and its WAF stand before the API, the default name of the API is a way \
                 around them: switch it off, or check at the API.",
                "前に CloudFront とその WAF を置く場合、API のデフォルトの名前が迂回路になります。\
                 デフォルトのエンドポイントを無効にするか、API の側で検査します。",
            ),
        ],
        operations: &[
            Point::ours(
                "To move here from a public ALB: build the internal ALB and the VPC link beside it, switch \
                 the integrations path by path, watch, and take the public ALB and the secret away last.",
                "パブリックな ALB から移行するときは、まず内部 ALB と VPC リンクを並べて用意し、\
                 統合をパスごとに切り替えて様子を見ます。パブリックな ALB と合言葉は最後に撤去します。",
            ),
            Point::at(
                UPDATING,
                "A change of the integration takes effect with the next deployment of the API: deploy \
                 every stage.",
                "統合の変更は、API をデプロイして初めて反映されます。すべてのステージにデプロイします。",
            ),
            Point::by(
                &["ag-v2-idle"],
                "Send a canary request by the VPC link: after 60 days without traffic it becomes inactive, \
                 and calls fail until it is built again.",
                "VPC リンクに定期的なカナリアリクエストを流します。60 日間通信がないと非アクティブになり、\
                 再構築が終わるまで呼び出しは失敗します。",
            ),
            Point::ours(
                "Add a path at the ALB first and at the API second, and remove it in the opposite order.",
                "パスを追加するときは ALB、API の順に、削除するときは逆の順に行います。",
            ),
        ],
        changed: &[
            Point::by(
                &["ag-rest-alb-v2"],
                "In 2020 this could only be wished for, since it was not supported. It is, since 2025-11-21.",
                "2020 年の時点ではサポートされておらず、理想として描くしかなかった構成です。\
                 2025-11-21 からサポートされています。",
            ),
            Point::by(
                &["ag-rest-v1-new"],
                "With it, links of version 1 became legacy, those to NLBs too.",
                "同時に、NLB 用も含めてバージョン 1 のリンクはレガシーになりました。",
            ),
            Point::by(
                &["alb-rewrite"],
                "Since 2025-10-15 an ALB can rewrite the path, so it can strip the name of the stage by \
                 itself.",
                "2025-10-15 から ALB でパスを書き換えられるため、ステージ名を ALB 側で取り除けます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "http-api-shared-alb",
            because: Text::new(
                "no feature is used that only REST APIs have",
                "REST API だけの機能を使っていない",
            ),
            facts: &["ag-http-alb"],
        },
        Instead {
            pattern: "rest-api-nlb-per-app",
            because: Text::new(
                "at the date of the design only an NLB can be reached privately",
                "設計の時点で、プライベートに届くロードバランサーが NLB だけである",
            ),
            facts: &["ag-rest-alb-old", "ag-rest-nlb-v1"],
        },
        Instead {
            pattern: "rest-api-public-alb",
            because: Text::new(
                "at the date of the design the rules of an ALB are wanted, and a public hop within AWS is \
                 accepted",
                "設計の時点で ALB のルールが必要で、AWS 内で完結するパブリックな通信を許容できる",
            ),
            facts: &["ag-rest-alb-old", "ag-public-alb"],
        },
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "the applications stand in accounts of their own",
                "アプリケーションが別々のアカウントにある",
            ),
            facts: &["ag-privint-account"],
        },
    ],
    find,
};

/// The fact that makes it impossible before 2025-11-21.
const BEFORE: &str = "ag-rest-alb-old";

static IMPOSSIBLE: Text = Text::new("not possible at this date", "この日付では不可能");
static BY_NLB: Text = Text::new("by way of an NLB", "NLB 経由");

/// A REST API that calls an internal ALB, or would where AWS did not support it yet; or an NLB that leads to one.
fn find(look: &Look<'_>) -> Vec<Match> {
    let internal = |alb| look.has(alb, Trait::HttpLoadBalancer) && look.is_internal(alb);
    let calls = |api| look.calls(api).into_iter().map(move |(link, to)| (api, link, to));
    look.all(Trait::RestApi)
        .flat_map(calls)
        .filter(|(api, _, balancer)| look.same_account(*api, *balancer))
        .filter_map(|(api, link, balancer)| {
            let is_private = look.class(link) == Class::PrivateLink;
            let before = look.rests_on(link, BEFORE);
            let behind: Vec<_> = look.calls(balancer).into_iter().filter(|(_, alb)| internal(*alb)).collect();
            if internal(balancer) && (is_private || before) {
                let mut found = Match::of(&PATTERN, [api, balancer], vec![(link, balancer)]);
                found.variant = before.then_some(IMPOSSIBLE);
                return Some(found);
            }
            let by_nlb = is_private && look.has(balancer, Trait::NetworkLoadBalancer) && !behind.is_empty();
            by_nlb.then(|| {
                let albs: Vec<_> = behind.iter().map(|(_, alb)| *alb).collect();
                let links = std::iter::once((link, balancer)).chain(behind).collect();
                let nodes = [api, balancer].into_iter().chain(albs);
                let mut found = Match::of(&PATTERN, nodes, links);
                found.variant = Some(BY_NLB);
                found
            })
        })
        .collect()
}
