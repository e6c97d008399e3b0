//! Changes of a database that flow into object storage.

use std::collections::BTreeMap;

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::{LinkId, NodeId};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::LinkType;

const STREAMS: &str = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html";
const RETENTION: &str = "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html";
const BUFFER: &str = "https://docs.aws.amazon.com/firehose/latest/dev/buffering.html";
const ICEBERG: &str = "https://docs.aws.amazon.com/firehose/latest/dev/apache-iceberg-destination.html";
const ZERO_ETL: &str = "https://docs.aws.amazon.com/glue/latest/dg/zero-etl-target.html";
const RETRIES: &str = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-retries.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "cdc-to-lake",
    number: "",
    family: Family::Application,
    title: Text::new("Changes to the data lake", "変更データのデータレイクへの取り込み"),
    what: Text::new(
        "Changes of a database flow through streams into a data lake.",
        "データベースの変更を、ストリームを通じてデータレイクに流し込みます。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "The database tells each change once it is committed, a stream keeps the order and the \
                 pace, and a delivery service writes files into the lake.",
                "データベースはコミットした変更を 1 件ずつ流します。ストリームが順序を保って流量を吸収し、\
                 配信サービスがデータレイクにファイルとして書き込みます。",
            ),
            Point::at(
                STREAMS,
                "The stream of a DynamoDB table holds each change of an item once, in order, with the \
                 images before and after if wanted.",
                "DynamoDB テーブルのストリームには、項目の変更が順序どおりに 1 回ずつ記録されます。\
                 変更前後の内容を含めることもできます。",
            ),
            Point::at(
                BUFFER,
                "Firehose collects records up to a size or a time, and then writes one object.",
                "Firehose は、指定したサイズか時間に達するまでレコードをためてから、1 つのオブジェクトとして書き込みます。",
            ),
        ],
        hops: &[Point::ours(
            "Between managed services the records stay within AWS. A relational source is read over \
             private addresses of its VPC, as any client reads it.",
            "マネージドサービス間のレコードは AWS の中で受け渡されます。リレーショナルデータベースからの読み\
             取りは、通常のクライアントと同じく VPC のプライベートアドレスを使います。",
        )],
        advantages: &[
            Point::ours(
                "Analyses do not burden the database, and see data that is minutes old and not a day.",
                "分析がデータベースの負荷にならず、1 日前ではなく数分前のデータを分析できます。",
            ),
            Point::ours(
                "Changes are kept, not only states: deletions and the values in between are there.",
                "最新の状態だけでなく変更そのものが残り、削除や途中の値も追跡できます。",
            ),
            Point::ours(
                "The application is not touched; nobody can forget to send an event.",
                "アプリケーションの変更が不要で、イベントの送り忘れも起きません。",
            ),
        ],
        costs: &[
            Point::ours(
                "The lake gets changes, and somebody has to merge them into tables, in order and without \
                 duplicates.",
                "データレイクに届くのは変更の記録です。順序と重複に注意しながらテーブルに反映する処理が必要です。",
            ),
            Point::ours(
                "The tables of the application become an interface: renaming a column breaks reports.",
                "アプリケーションのテーブル定義が外部とのインターフェイスになります。列名を変えるとレポートが壊れます。",
            ),
        ],
        constraints: &[
            Point::at(
                STREAMS,
                "DynamoDB Streams keeps changes for 24 hours: a consumer that is down longer loses some.",
                "DynamoDB Streams の保持期間は 24 時間です。それより長くコンシューマーが止まると、変更が失われます。",
            ),
            Point::at(
                RETENTION,
                "Kinesis Data Streams keeps records for 24 hours by default, and up to 365 days.",
                "Kinesis Data Streams の保持期間はデフォルトで 24 時間、最長 365 日です。",
            ),
            Point::at(
                BUFFER,
                "With dynamic partitioning the delay may be 1.5 times the buffering time, and the number \
                 of active partitions is limited.",
                "動的パーティショニングでは、遅延がバッファリング時間の 1.5 倍になることがあり、\
                 アクティブなパーティション数にも上限があります。",
            ),
            Point::at(
                RETRIES,
                "Where a function stands in between, a record that it cannot handle blocks its shard \
                 until it expires.",
                "途中に関数を置くと、処理できないレコードがあった場合に、期限が切れるまでそのシャードの処理が止まります。",
            ),
        ],
        choose: &[Point::ours(
            "Reports, search or models need fresh data of an application, and the application should not \
             know of them.",
            "レポート、検索、機械学習でアプリケーションの新しいデータを使い、アプリケーションにはそれを意識させたくないとき。",
        )],
        avoid: &[
            Point::ours(
                "Data of yesterday is enough: an export each night is simpler.",
                "前日のデータで足りる場合。毎晩のエクスポートのほうが単純です。",
            ),
            Point::ours(
                "Others want to know what happened in the business, and not which column changed: \
                 publish events.",
                "利用側が知りたいのが、列の変更ではなく業務上の出来事である場合。イベントを発行してください。",
            ),
        ],
        around: &[Point::ours(
            "Personal data goes where the guards of the application do not reach. Mask or leave out \
             columns before the lake, and give the lake permissions of its own.",
            "個人情報が、アプリケーションの保護の及ばない場所に流れます。データレイクの手前で列をマスクまたは\
             除外し、データレイク側でも権限を管理してください。",
        )],
        operations: &[
            Point::ours(
                "Take the first full copy and the stream so that they overlap, and let the merge drop \
                 what is older.",
                "初回のフルコピーとストリームは期間が重なるように取得し、マージの際に古いほうを捨てます。",
            ),
            Point::ours(
                "Carry the key and the position of each change along, and drop duplicates when merging: \
                 deliveries may be repeated.",
                "配信は重複することがあります。キーと変更の位置をレコードに含め、マージの際に重複を取り除きます。",
            ),
            Point::ours(
                "Watch the age of what is read last in each stage, and failed deliveries; an alarm must \
                 come long before the retention ends.",
                "各段の読み取りの遅れと配信の失敗を監視し、保持期間が切れるよりも十分に前にアラームを出します。",
            ),
            Point::ours(
                "Rehearse filling the lake again from a full copy, which is what is left when the stream \
                 was lost.",
                "ストリームが失われた場合に備え、フルコピーから作り直す手順を訓練します。",
            ),
            Point::ours(
                "Agree on how schemas change: new columns first here, removals last.",
                "スキーマ変更の手順を決めます。列の追加はデータレイク側から、削除はデータレイク側を最後に行います。",
            ),
        ],
        changed: &[
            Point::at(
                ICEBERG,
                "Firehose can meanwhile write into Apache Iceberg tables and apply inserts, updates and \
                 deletions there, which spares the merge.",
                "現在は Firehose から Apache Iceberg テーブルに書き込み、挿入、更新、削除を適用できるため、\
                 自前のマージ処理を省けます。",
            ),
            Point::at(
                ZERO_ETL,
                "Zero-ETL integrations meanwhile replicate some sources into a lakehouse or a warehouse \
                 without streams of one's own.",
                "現在は、対応するデータソースならゼロ ETL 統合により、自前のストリームなしでレイクハウスや\
                 データウェアハウスに複製できます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "serverless-events",
            because: Text::new(
                "others are to react to what happens, and not to analyse it",
                "分析ではなく、起きたことに他のサービスを反応させたい",
            ),
            facts: &[],
        },
        Instead {
            pattern: "fan-out",
            because: Text::new(
                "a few known parties need each event, and each has to work on it for certain",
                "決まった少数の相手が、すべてのイベントを確実に処理する必要がある",
            ),
            facts: &[],
        },
    ],
    find,
};

/// How many streams, pipes and functions may stand between the database and the lake.
const LONGEST: usize = 6;

/// A road of streams from a database to object storage. Functions may stand between two streams; what a function
/// writes into storage by itself may be anything.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.links()
        .filter(|(link, first)| {
            look.keeps_data(look.link(*link).from)
                && (look.has(*first, Trait::Stream) || leads_on(look, *first))
        })
        .filter_map(|(link, first)| {
            let road = road(look, (link, first))?;
            let nodes: Vec<_> = road.iter().map(|(_, to)| *to).collect();
            Some(Match::of(&PATTERN, std::iter::once(look.link(link).from).chain(nodes), road))
        })
        .collect()
}

/// A function that hands on to a stream.
fn leads_on(look: &Look<'_>, node: NodeId) -> bool {
    look.has(node, Trait::Function) && look.calls(node).iter().any(|(_, to)| look.has(*to, Trait::Stream))
}

/// The shortest road of streams to object storage that begins with this hop, on which changes flow all the time.
fn road(look: &Look<'_>, first: (LinkId, NodeId)) -> Option<Vec<(LinkId, NodeId)>> {
    let mut before: BTreeMap<NodeId, Option<NodeId>> = BTreeMap::from([(first.1, None)]);
    let mut by: BTreeMap<NodeId, (LinkId, NodeId)> = BTreeMap::from([(first.1, first)]);
    let mut layer = vec![first.1];
    for _ in 0..LONGEST {
        let mut next = Vec::new();
        for at in layer {
            for (link, to) in look.calls(at) {
                let is_lake = look.has(to, Trait::ObjectStore) && look.has(at, Trait::Stream);
                let is_step = look.has(to, Trait::Stream) || leads_on(look, to);
                if !(is_lake || is_step) || before.contains_key(&to) {
                    continue;
                }
                before.insert(to, Some(at));
                by.insert(to, (link, to));
                if !is_lake {
                    next.push(to);
                    continue;
                }
                let mut road = Vec::new();
                let mut back = Some(to);
                while let Some(node) = back {
                    road.extend(by.get(&node));
                    back = before.get(&node).copied().flatten();
                }
                road.reverse();
                if flows(look, &road) {
                    return Some(road);
                }
            }
        }
        layer = next;
    }
    None
}

/// Whether changes flow, and are not copied once: a service that copies databases does both, and has to say it.
fn flows(look: &Look<'_>, road: &[(LinkId, NodeId)]) -> bool {
    road.iter().any(|(link, to)| {
        let carries = look.has(*to, Trait::Stream) && !look.is_database(*to);
        carries || look.link(*link).link_type == LinkType::Replication
    })
}
