//! Functions joined by queues, topics, buses and streams.

use std::collections::BTreeSet;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const RETRIES: &str = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-retries.html";
const ASYNC: &str = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html";
const QUEUE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";
const STANDARD: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html";
const BUS: &str = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "serverless-events",
    number: "",
    family: Family::Application,
    title: Text::new("Serverless, driven by events", "イベント駆動のサーバーレス"),
    what: Text::new(
        "Functions are joined by queues, topics, buses and streams instead of calls.",
        "関数どうしを、呼び出しではなくキュー、トピック、イベントバス、ストリームでつなぎます。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "A function does its part and leaves a message; it neither knows nor waits for who works \
                 on it next.",
                "関数は自分の処理を終えるとメッセージを残します。次に誰が処理するかを知らず、待つこともありません。",
            ),
            Point::ours(
                "A queue holds work for one consumer, a topic hands a copy to each subscriber, a bus \
                 chooses by the content of the event, a stream keeps the order.",
                "キューは 1 つのコンシューマーへの仕事をためます。トピックはサブスクライバーごとにコピーを\
                 渡し、イベントバスは内容で宛先を選び、ストリームは順序を保ちます。",
            ),
            Point::at(
                QUEUE,
                "Lambda itself polls queues and streams, and invokes the function with a batch.",
                "キューやストリームは Lambda がポーリングし、バッチにまとめて関数を呼び出します。",
            ),
        ],
        hops: &[
            Point::ours(
                "Between the services nothing is addressed over a network of one's own: one service \
                 invokes the other, and IAM decides. There are no subnets to plan.",
                "サービス間は自前のネットワークを経由せず、サービスが別のサービスを呼び出し、IAM が許可を\
                 判定します。サブネットの設計は不要です。",
            ),
            Point::by(
                &["lambda-default-net"],
                "A function outside a VPC runs in one of the service, and reaches services of AWS and \
                 the internet from there.",
                "VPC に接続しない関数はサービス側の VPC で動き、そこから AWS のサービスやインターネットに届きます。",
            ),
            Point::by(
                &["lambda-rds"],
                "It does not reach a private database; a function that needs one is attached to the VPC, \
                 and then needs endpoints or NAT for the rest.",
                "プライベートなデータベースには届きません。必要な関数は VPC に接続しますが、その場合は\
                 他のサービスへの通信にエンドポイントか NAT が必要になります。",
            ),
        ],
        advantages: &[
            Point::ours(
                "A burst waits in a queue instead of failing, and what is slow does not hold up the \
                 answer to the user.",
                "突発的な負荷は失敗せずキューで待ちます。遅い処理が、利用者への応答を遅らせることもありません。",
            ),
            Point::ours(
                "A new consumer is added without touching the producer.",
                "プロデューサーに手を入れずに、コンシューマーを追加できます。",
            ),
            Point::ours(
                "What is idle costs next to nothing.",
                "使われていない間は、ほとんど費用がかかりません。",
            ),
        ],
        costs: &[
            Point::ours(
                "The course of one order is spread over many logs; without a correlation id and tracing \
                 nobody can follow it.",
                "1 件の注文の流れが多くのログに分散します。相関 ID とトレースがなければ追跡できません。",
            ),
            Point::ours(
                "The result is there later, and users have to be told so: by an order number, by \
                 polling, or by a message.",
                "結果は後から得られます。受付番号、ポーリング、通知などで利用者に伝える仕組みが必要です。",
            ),
            Point::ours(
                "Events become contracts: once others read them, a field cannot be removed.",
                "イベントは契約になります。他から参照され始めると、項目を削除できなくなります。",
            ),
        ],
        constraints: &[
            Point::at(
                STANDARD,
                "Standard queues deliver at least once, and now and then out of order.",
                "標準キューの配信は少なくとも 1 回で、順序が入れ替わることもあります。",
            ),
            Point::at(
                ASYNC,
                "A function that is invoked asynchronously may get an event twice even without an error, \
                 and is tried two more times after one.",
                "非同期に呼び出された関数は、エラーがなくても同じイベントを 2 回受け取ることがあり、\
                 エラーのときはデフォルトでさらに 2 回実行されます。",
            ),
            Point::at(
                QUEUE,
                "The visibility timeout of a queue should be six times the timeout of its function at least.",
                "キューの可視性タイムアウトは、関数のタイムアウトの 6 倍以上にすることが推奨されています。",
            ),
            Point::at(
                RETRIES,
                "A batch of a stream that keeps failing blocks its shard until it succeeds or expires.",
                "ストリームのバッチが失敗し続けると、成功するか期限が切れるまでそのシャードの処理が止まります。",
            ),
        ],
        choose: &[Point::ours(
            "Load comes in bursts, work may be done after the answer, and several parties are interested \
             in what happened.",
            "負荷が突発的で、応答の後に処理してよく、起きたことに関心を持つ相手が複数いるとき。",
        )],
        avoid: &[
            Point::ours(
                "The caller needs the result in the answer.",
                "呼び出し元が、応答の中で結果を必要とする場合。",
            ),
            Point::ours(
                "Steps belong to one transaction, and their order and undoing have to be seen in one \
                 place: use a state machine.",
                "複数のステップが 1 つのトランザクションに属し、順序や取り消しを 1 か所で管理したい場合。\
                 ステートマシンを使ってください。",
            ),
        ],
        around: &[Point::ours(
            "Whoever may send to a queue or a bus can skip the checks of the API in front. Let their \
             policies admit the producers only, and let consumers check what they read.",
            "キューやイベントバスに送信できる相手は、フロントの API の検証を迂回できます。ポリシーで送信元を\
             プロデューサーに限定し、コンシューマー側でも内容を検証してください。",
        )],
        operations: &[
            Point::ours(
                "Make every consumer idempotent: keep the ids of what was done, and do it once.",
                "すべてのコンシューマーを冪等にします。処理済みの ID を記録し、二重に処理しないようにします。",
            ),
            Point::at(
                BUS,
                "Give every target a dead-letter queue: EventBridge drops an event after 24 hours and \
                 185 attempts by default.",
                "ターゲットごとにデッドレターキューを用意します。EventBridge はデフォルトで 24 時間、\
                 最大 185 回の再試行の後、イベントを破棄します。",
            ),
            Point::ours(
                "Have an alarm on every dead-letter queue, and a rehearsed way to send its messages again.",
                "デッドレターキューごとにアラームを設定し、メッセージを再投入する手順を訓練しておきます。",
            ),
            Point::at(
                QUEUE,
                "Return partial batch responses, so that one bad message does not bring the whole batch \
                 back.",
                "部分的なバッチレスポンスを返すようにし、1 件の失敗でバッチ全体が再処理されないようにします。",
            ),
            Point::ours(
                "Watch the age of the oldest message, the iterator age of streams, throttled \
                 invocations, and limit the concurrency towards what cannot grow.",
                "最も古いメッセージの滞留時間、ストリームのイテレーター経過時間、スロットリングを監視します。\
                 拡張できない下流に対しては同時実行数を制限します。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[
        Instead {
            pattern: "saga",
            because: Text::new(
                "the steps form one business transaction that has to be undone when one of them fails",
                "一連のステップが 1 つの業務トランザクションで、失敗したら取り消す必要がある",
            ),
            facts: &[],
        },
        Instead {
            pattern: "three-tier-web",
            because: Text::new(
                "answers are needed at once, from relational data, under steady load",
                "リレーショナルなデータから即時に応答する必要があり、負荷が安定している",
            ),
            facts: &[],
        },
    ],
    find,
};

/// How many functions, and how many kinds of services between them, make it a design.
const FUNCTIONS: usize = 3;
const DRIVEN: usize = 2;
const KINDS: usize = 2;
/// How many carriers may stand one behind the other before a function.
const LONGEST: usize = 4;

/// Functions that are driven by messages of several kinds, with no machines or containers beside them.
fn find(look: &Look<'_>) -> Vec<Match> {
    let is_driven = |function: &NodeId| {
        look.called_by(*function).iter().any(|(_, from)| look.has(*from, Trait::Messages))
    };
    let driven: Vec<_> = look.all(Trait::Function).filter(is_driven).collect();
    let carriers: Vec<_> = look.all(Trait::Messages).filter(|carrier| drives(look, *carrier)).collect();
    let kinds: BTreeSet<&str> = carriers.iter().map(|carrier| look.graph.node(*carrier).kind.id).collect();
    let has_machines = look.all(Trait::PublicIp).next().is_some();
    let is_one = look.all(Trait::Function).count() >= FUNCTIONS
        && driven.len() >= DRIVEN
        && kinds.len() >= KINDS
        && !has_machines;
    if is_one {
        vec![Match::of(&PATTERN, carriers.into_iter().chain(driven), Vec::new())]
    } else {
        Vec::new()
    }
}

/// Whether what a carrier takes comes to a function, perhaps by other carriers.
fn drives(look: &Look<'_>, carrier: NodeId) -> bool {
    let mut layer = BTreeSet::from([carrier]);
    for _ in 0..LONGEST {
        let next: BTreeSet<NodeId> = layer.iter().flat_map(|at| look.calls(*at)).map(|(_, to)| to).collect();
        if next.iter().any(|to| look.has(*to, Trait::Function)) {
            return true;
        }
        layer = next.into_iter().filter(|to| look.has(*to, Trait::Messages)).collect();
    }
    false
}
