//! A topic with several queues.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const FILTER: &str = "https://docs.aws.amazon.com/sns/latest/dg/message-filtering.html";
const APPLY: &str = "https://docs.aws.amazon.com/sns/latest/dg/message-filtering-apply.html";
const RAW: &str = "https://docs.aws.amazon.com/sns/latest/dg/sns-large-payload-raw-message-delivery.html";
const STANDARD: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html";
const SUBSCRIBE: &str = "https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "fan-out",
    number: "",
    family: Family::Application,
    title: Text::new("Fan-out to queues", "キューへのファンアウト"),
    what: Text::new(
        "A topic hands each message to several queues, and each consumer works through its own.",
        "トピックが 1 つのメッセージを複数のキューに渡し、コンシューマーがそれぞれ自分のキューを処理します。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "The producer publishes once. The topic copies the message to every subscribed queue, \
                 where it waits until its consumer has time.",
                "プロデューサーは 1 回だけ発行します。サブスクライブしているすべてのキューにトピックが\
                 メッセージをコピーし、メッセージは各コンシューマーが処理できるまでキューで待ちます。",
            ),
            Point::at(
                FILTER,
                "A subscription receives every message, unless a filter policy narrows it by attributes \
                 or by the body.",
                "サブスクリプションには全メッセージが届きます。フィルターポリシーを設定すると、属性や本文で絞り込めます。",
            ),
        ],
        hops: &[Point::ours(
            "From the topic to the queues the services hand the message over inside AWS; policies of the \
             queues decide, and no network is involved.",
            "トピックからキューへの受け渡しは AWS のサービス間で行われ、ネットワークは関係しません。\
             可否はキューのポリシーで決まります。",
        )],
        advantages: &[
            Point::ours(
                "Consumers do not disturb each other: one that is slow or down has a long queue, and the \
                 others nothing of it.",
                "コンシューマーどうしが影響し合いません。遅れたり止まったりしても、そのコンシューマーの\
                 キューにたまるだけです。",
            ),
            Point::ours(
                "A new consumer subscribes a queue, and the producer is not changed.",
                "新しいコンシューマーはキューをサブスクライブするだけで、プロデューサーの変更は不要です。",
            ),
            Point::ours(
                "Nothing is lost while a consumer is deployed or mended, as would be with a subscriber \
                 that is called directly.",
                "サブスクライバーを直接呼び出す構成と違い、コンシューマーのデプロイや復旧の間もメッセージは失われません。",
            ),
        ],
        costs: &[
            Point::ours(
                "Each copy is paid for, in its queue and in the work on it.",
                "コピーごとに、キューの料金と処理の費用がかかります。",
            ),
            Point::ours(
                "The producer never learns whether anybody worked on the message.",
                "メッセージが処理されたかどうかを、プロデューサーは知ることができません。",
            ),
        ],
        constraints: &[
            Point::at(
                STANDARD,
                "Standard queues deliver at least once and without a strict order: consumers must be \
                 idempotent.",
                "標準キューの配信は少なくとも 1 回で、順序は厳密には保たれません。コンシューマーは冪等にします。",
            ),
            Point::at(
                RAW,
                "The message comes wrapped in JSON of the topic, unless raw delivery is switched on for \
                 the subscription.",
                "メッセージはトピックの JSON に包まれて届きます。サブスクリプションで raw メッセージ配信を\
                 有効にすると、そのまま届きます。",
            ),
            Point::at(
                APPLY,
                "A changed filter policy may take up to 15 minutes to have its full effect.",
                "フィルターポリシーの変更が完全に反映されるまで、最大 15 分かかります。",
            ),
            Point::at(
                SUBSCRIBE,
                "Each queue needs a policy that lets this topic send, and a key policy as well when it \
                 is encrypted with a key of one's own.",
                "各キューには、このトピックからの送信を許可するポリシーが必要です。カスタマーマネージドキーで\
                 暗号化する場合は、キーポリシーでも許可します。",
            ),
        ],
        choose: &[Point::ours(
            "Several parties have to act on the same event, each at its own pace, and none may miss one.",
            "複数の相手が同じイベントをそれぞれのペースで処理し、どの相手も取りこぼせないとき。",
        )],
        avoid: &[
            Point::ours(
                "Several workers share the work of one kind: a single queue is enough.",
                "1 種類の仕事を複数のワーカーで分担する場合。キューは 1 つで足ります。",
            ),
            Point::ours(
                "Each message is for one receiver only, chosen by its content: that is routing, and a \
                 bus with rules says it better.",
                "内容に応じて 1 つの宛先にだけ渡す場合。それはルーティングで、ルールを持つイベントバスのほうが適しています。",
            ),
            Point::ours(
                "Consumers want to read old messages again: take a stream.",
                "過去のメッセージを読み直したい場合。ストリームを使ってください。",
            ),
        ],
        around: &[Point::ours(
            "Whoever may send to a queue directly skips the topic, and the other consumers miss the \
             message. Let the policy of each queue admit the topic only.",
            "キューに直接送信されると、トピックを経由しないため、他のコンシューマーにメッセージが届きません。\
             各キューのポリシーで、トピックからの送信だけを許可してください。",
        )],
        operations: &[
            Point::ours(
                "Give each queue a dead-letter queue for what its consumer cannot work on, and each \
                 subscription one for what could not be delivered.",
                "各キューには、コンシューマーが処理できないメッセージのためのデッドレターキューを、\
                 各サブスクリプションには、配信できないメッセージのためのデッドレターキューを設定します。",
            ),
            Point::ours(
                "Watch the age of the oldest message in each queue, and failed deliveries of the topic.",
                "各キューの最も古いメッセージの滞留時間と、トピックの配信失敗数を監視します。",
            ),
            Point::ours(
                "To add a consumer: queue, policy, subscription, then the consumer. What was published \
                 before is not in its queue.",
                "コンシューマーの追加は、キュー、ポリシー、サブスクリプション、コンシューマーの順に行います。\
                 追加前に発行されたメッセージは届きません。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[
        Instead {
            pattern: "serverless-events",
            because: Text::new(
                "events of many types go to many receivers, chosen by their content: a bus with rules in \
                 the middle",
                "多種類のイベントを内容に応じて多数の宛先に振り分けたい。ルールを持つイベントバスを中心に置く",
            ),
            facts: &[],
        },
        Instead {
            pattern: "saga",
            because: Text::new(
                "the parties must succeed together or be undone",
                "すべての処理がそろって成功するか、そうでなければ取り消される必要がある",
            ),
            facts: &[],
        },
    ],
    find,
};

/// A topic that leads to two queues at least, each for a consumer of its own, where one message can reach two of them.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Topic)
        .filter_map(|topic| {
            let mut queues = look.calls(topic);
            queues.retain(|(_, queue)| look.has(*queue, Trait::Queue));
            // Where consumers are drawn, a queue without one keeps what failed.
            let by_queue: BTreeMap<NodeId, BTreeSet<NodeId>> =
                queues.iter().map(|(_, queue)| (*queue, consumers(look, *queue))).collect();
            let all: BTreeSet<NodeId> = by_queue.values().flatten().copied().collect();
            if !all.is_empty() {
                queues.retain(|(_, queue)| by_queue.get(queue).is_some_and(|own| !own.is_empty()));
            }
            let ends: BTreeSet<NodeId> = queues.iter().map(|(_, queue)| *queue).collect();
            let is_one = ends.len() > 1 && all.len() != 1 && copies(look, &queues);
            is_one.then(|| Match::of(&PATTERN, std::iter::once(topic).chain(ends), queues))
        })
        .collect()
}

/// What works on the messages of a queue: what it drives, and what polls it.
fn consumers(look: &Look<'_>, queue: NodeId) -> BTreeSet<NodeId> {
    let drives = look.calls(queue).into_iter().map(|(_, to)| to).filter(|to| !look.has(*to, Trait::Queue));
    let polls = look.called_by(queue).into_iter().map(|(_, from)| from);
    drives.chain(polls.filter(|from| !look.has(*from, Trait::Messages))).collect()
}

/// Whether a message can go to two queues: one takes everything, or two take the same.
fn copies(look: &Look<'_>, queues: &[(LinkId, NodeId)]) -> bool {
    let mut taken = BTreeSet::new();
    queues.iter().any(|(link, _)| {
        let routes = &look.link(*link).routes;
        routes.is_empty() || routes.iter().any(|route| route.event.iter().any(|event| !taken.insert(event)))
    })
}
