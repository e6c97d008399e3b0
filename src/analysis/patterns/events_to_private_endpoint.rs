//! X13: events that call a private HTTPS endpoint.

use super::look::{self, Look};
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const PRIVATE: &str = "https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html";
const PROVIDER: &str =
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private-rc-provider.html";
const ACROSS: &str =
    "https://docs.amazonaws.cn/en_us/eventbridge/latest/userguide/connection-private-cross-region.html";
const DESTINATIONS: &str =
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html";
const RETRIES: &str = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html";
const HTTP_TASK: &str = "https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "events-to-private-endpoint",
    number: "X13",
    family: Family::AcrossAccounts,
    title: Text::new("Events to a private endpoint", "イベントをプライベートなエンドポイントに届ける構成"),
    what: Text::new(
        "EventBridge or Step Functions calls a private HTTPS endpoint by a Lattice resource configuration.",
        "EventBridge や Step Functions が、Lattice のリソース設定を通じてプライベートな HTTPS エンドポイントを呼び出します。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["eb-private"],
                "An EventBridge connection names a resource configuration of VPC Lattice. API \
                 destinations and HTTP tasks of Step Functions that use the connection call the private \
                 HTTPS endpoint behind it, also in other accounts.",
                "EventBridge の接続で VPC Lattice のリソース設定を指定します。その接続を使う API \
                 送信先や Step Functions の HTTP タスクは、別のアカウントのものも含め、\
                 背後のプライベートな HTTPS エンドポイントを呼び出せます。",
            ),
            Point::at(
                PRIVATE,
                "EventBridge associates itself with the configuration by your credentials; traffic comes \
                 out of the resource gateway in the provider's VPC.",
                "EventBridge は利用者の認証情報でリソース設定との関連付けを作成し、通信は提供側の VPC \
                 のリソースゲートウェイから出てきます。",
            ),
            Point::ours(
                "Events are chosen by the pattern of the rule, or by the step of the workflow; the \
                 endpoint sees an ordinary request.",
                "どのイベントを送るかは、ルールのイベントパターンやワークフローのステップが決めます。\
                 エンドポイントには普通のリクエストとして届きます。",
            ),
        ],
        hops: &[Point::ours(
            "No hop is public. Up to the destination services of AWS call each other, and a private \
                 connection leads into the VPC of the application.",
            "パブリックなホップはありません。送信先までは AWS のサービスどうしの呼び出しで、\
             そこからアプリケーションの VPC までプライベート接続で届きます。",
        )],
        advantages: &[
            Point::ours(
                "The caller does not wait: the application may be down for a while, and events are \
                 delivered later.",
                "呼び出し元は待ちません。アプリケーションが一時的に止まっていても、\
                 イベントは後から届きます。",
            ),
            Point::ours(
                "No function stands in a VPC only to pass events on, and the application needs neither a \
                 queue client nor a public name.",
                "イベントを中継するためだけの Lambda 関数を VPC に置く必要がなく、\
                 アプリケーションにキューのクライアントもパブリックな名前も要りません。",
            ),
            Point::at(
                DESTINATIONS,
                "The connection holds the credentials, and a destination has a rate limit of its own, so \
                 the application is not flooded.",
                "認証情報は接続が保持し、送信先ごとに呼び出しレートの上限を設定できるため、\
                 アプリケーションに負荷が集中しません。",
            ),
        ],
        costs: &[
            Point::ours(
                "Delivery is at least once and in no order: the application has to recognise what it has \
                 seen.",
                "配信は少なくとも 1 回で、順序は保証されません。アプリケーション側で重複を\
                 判別する必要があります。",
            ),
            Point::ours(
                "Nobody gets an answer: what the application replies is at most a status, and errors \
                 show in metrics and a dead-letter queue only.",
                "呼び出し元に応答は返りません。アプリケーションの応答で伝わるのは、せいぜいステータスまでです。\
                 エラーはメトリクスとデッドレターキューにしか現れません。",
            ),
        ],
        constraints: &[
            Point::by(
                &["eb-public"],
                "Without the private connection an API destination reaches public endpoints only.",
                "プライベート接続がない場合、API 送信先が届くのはパブリックなエンドポイントだけです。",
            ),
            Point::at(
                DESTINATIONS,
                "The endpoint answers within 5 seconds, has a public domain name with a publicly trusted \
                 certificate, and cannot ask for mutual TLS.",
                "エンドポイントは 5 秒以内に応答し、公的に信頼された証明書のパブリックなドメイン名を\
                 持つ必要があります。相互 TLS は使えません。",
            ),
            Point::at(
                HTTP_TASK,
                "HTTP tasks of Step Functions have the same demands on name and certificate, and no \
                 mutual TLS either.",
                "Step Functions の HTTP タスクも、ドメイン名と証明書の条件は同じで、相互 TLS \
                 は使えません。",
            ),
            Point::at(
                ACROSS,
                "Connection and private endpoint stand in one Region; to reach another, send the event \
                 to a bus there first.",
                "接続とプライベートエンドポイントは同じリージョンに置きます。別のリージョンに届けるには、\
                 先にそのリージョンのイベントバスへ送ります。",
            ),
            Point::at(
                PROVIDER,
                "The security group of the endpoint admits port 443 from that of the resource gateway; \
                 otherwise calls end in a connection timeout.",
                "エンドポイントのセキュリティグループで、リソースゲートウェイのセキュリティグループから \
                 443 番への通信を許可します。許可しないと接続タイムアウトになります。",
            ),
        ],
        choose: &[
            Point::ours(
                "Another team's private application has to learn of events, and nobody waits for its \
                 answer.",
                "別のチームのプライベートなアプリケーションにイベントを知らせるだけで、\
                 応答を待つ必要がないとき。",
            ),
            Point::ours(
                "A workflow calls private HTTP services of several accounts, and each step may be tried \
                 again.",
                "ワークフローから複数のアカウントのプライベートな HTTP サービスを呼び出し、\
                 各ステップを再試行できるとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "The caller needs the answer to go on: a call by PrivateLink or VPC Lattice gives one.",
                "呼び出し元が処理を続けるために応答を必要とする場合。PrivateLink や VPC Lattice \
                 による呼び出しなら応答を得られます。",
            ),
            Point::at(
                DESTINATIONS,
                "The work takes longer than 5 seconds: accept the event, answer at once, and work \
                 afterwards; or hand it over by a queue.",
                "処理に 5 秒より長くかかる場合。イベントを受け付けてすぐ応答し、処理は後で行うか、\
                 キューで受け渡します。",
            ),
        ],
        around: &[
            Point::ours(
                "From the internet there is no way to the endpoint. Within its network it is called as \
                 its security group permits, so it has to check the credentials of the connection by \
                 itself.",
                "インターネットからエンドポイントへの経路はありません。\
                 ネットワーク内からはセキュリティグループが許すかぎり呼び出せるため、\
                 接続の認証情報をアプリケーション側で検証してください。",
            ),
            Point::ours(
                "Whoever may put events on the bus makes the application act. Guard the bus by its \
                 policy as you guard the endpoint.",
                "イベントバスにイベントを送れる相手は、アプリケーションを動かせます。エンドポイントと\
                 同じように、バスもリソースポリシーで保護します。",
            ),
        ],
        operations: &[
            Point::at(
                RETRIES,
                "Give each rule a dead-letter queue: after 24 hours and 185 attempts by default, an \
                 event is dropped without one.",
                "ルールごとにデッドレターキューを設定します。デフォルトでは、24 時間、最大 185 回の再試行を\
                 終えたイベントは、キューがなければ破棄されます。",
            ),
            Point::ours(
                "Alarm on the first message in the dead-letter queue, and keep a script that puts events \
                 back on the bus.",
                "デッドレターキューにメッセージが入ったらすぐにアラームを上げ、\
                 イベントをバスに戻すスクリプトを用意しておきます。",
            ),
            Point::ours(
                "Rotate the credentials of the connection as any secret: let the application accept old \
                 and new, change the connection, watch for 401, then drop the old.",
                "接続の認証情報も、他のシークレットと同じようにローテーションします。アプリケーションが\
                 新旧両方を受け付けるようにし、接続を切り替え、401 が出ないことを確認してから古いほうを\
                 廃止します。",
            ),
            Point::at(
                PROVIDER,
                "The provider sees in CloudTrail when another account makes a connection with what it \
                 shares: watch for that event.",
                "共有したリソース設定で他のアカウントが接続を作成すると、提供側の CloudTrail \
                 に記録されます。このイベントを監視します。",
            ),
            Point::ours(
                "Raise the rate limit of the destination only as far as the application was tested, and \
                 watch the age of what waits.",
                "送信先のレート上限を引き上げるのは、アプリケーションの負荷試験で確かめた範囲までにとどめ、\
                 滞留しているイベントの経過時間を監視します。",
            ),
        ],
        changed: &[Point::by(
            &["eb-private"],
            "Before, a function in the VPC, or a public endpoint, was the way for \
                 events into a private application.",
            "以前は、イベントをプライベートなアプリケーションに届けるには、VPC 内の Lambda \
                 関数かパブリックなエンドポイントが必要でした。",
        )],
    },
    instead: &[
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new("the caller needs the answer", "呼び出し元が応答を必要とする"),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "services call each other, and not events",
                "イベントではなく、サービスどうしの呼び出しである",
            ),
            facts: &["lattice-targets"],
        },
        Instead {
            pattern: "fan-out",
            because: Text::new(
                "several receivers take the same event, each at its own pace",
                "複数の受信側が、同じイベントをそれぞれのペースで処理する",
            ),
            facts: &["svc-public-ep"],
        },
    ],
    find,
};

/// API destinations and state machines with a private connection to an endpoint in a VPC; within one account apart.
fn find(look: &Look<'_>) -> Vec<Match> {
    let mut found = Vec::new();
    for caller in look.all(Trait::HttpCaller) {
        for hops in look.past(caller, Trait::ResourceGateway) {
            let private = hops.iter().all(|(link, _)| look.class(*link) == Class::PrivateLink);
            if let Some((_, end)) = hops.last().copied()
                && private
            {
                let variant = look.same_account(caller, end).then_some(look::WITHIN_ACCOUNT);
                found.push(Match { variant, ..Match::of(&PATTERN, [caller, end], hops) });
            }
        }
    }
    found
}
