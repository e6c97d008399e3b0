//! A state machine with steps that do and undo.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::ids::NodeId;
use crate::base::lang::Text;
use crate::catalog::kind::Net;
use crate::catalog::traits::Trait;

const ERRORS: &str = "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html";
const GUARANTEES: &str =
    "https://docs.aws.amazon.com/step-functions/latest/dg/express-at-least-once-execution.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "saga",
    number: "",
    family: Family::Application,
    title: Text::new("Saga", "サーガ"),
    what: Text::new(
        "A state machine runs steps of a long transaction, and undoes them by compensating steps when \
         one fails.",
        "ステートマシンが長いトランザクションのステップを実行し、途中で失敗したら補償ステップで取り消します。",
    ),
    explainer: Explainer {
        how: &[
            Point::ours(
                "Each step commits in its own store at once. When a later step fails, the machine runs \
                 the compensations of those that were done, the last one first.",
                "各ステップは自身のデータストアに即座にコミットします。後のステップが失敗すると、\
                 完了済みのステップの補償を、新しいものから順に実行します。",
            ),
            Point::at(
                ERRORS,
                "A task retries what is transient, and a catcher leads other errors to the state that \
                 begins to undo; without a catcher the whole execution fails where it stands.",
                "一時的なエラーはタスクのリトライで吸収し、それ以外は Catch で取り消しの起点に遷移させます。\
                 Catch がなければ、その時点で実行全体が失敗します。",
            ),
        ],
        hops: &[Point::ours(
            "The machine invokes its steps by the API of the service, without a network of one's own; \
             what a step calls from there is a hop of its own, and may be public.",
            "ステートマシンからステップへの呼び出しはサービスの API によるもので、自前のネットワークを\
             経由しません。ステップの先の呼び出しは別のホップで、パブリックなこともあります。",
        )],
        advantages: &[
            Point::ours(
                "Services keep databases of their own and still agree in the end, without locks that \
                 span them.",
                "サービスごとにデータベースを分けたまま、全体をまたぐロックなしで、最終的な整合性を保てます。",
            ),
            Point::ours(
                "The course of the transaction, with its failures, is written in one place, and each \
                 execution can be looked at.",
                "トランザクションの流れと失敗時の動きが 1 か所に書かれ、実行ごとに状況を確認できます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Every step that changes something needs a compensation, to be designed, tested and kept \
                 in step with it.",
                "変更を伴うステップごとに補償処理を設計し、テストし、本体に合わせて保守する必要があります。",
            ),
            Point::ours(
                "Others see what is not final yet: reserved stock, a charge that will be refunded.",
                "引き当て中の在庫や後で返金される決済など、確定前の状態が他から見えます。",
            ),
        ],
        constraints: &[
            Point::at(
                GUARANTEES,
                "A standard workflow runs exactly once and keeps its state between the steps; an \
                 asynchronous express workflow runs at least once and does not.",
                "Standard ワークフローは厳密に 1 回実行され、ステップ間の状態が保存されます。非同期の Express \
                 ワークフローは少なくとも 1 回の実行で、状態は保存されません。",
            ),
            Point::ours(
                "What cannot be undone, such as a mail or a parcel, has to be the last step, or be \
                 mended by another act, such as a return.",
                "メールや発送のように取り消せない処理は最後に置くか、返品のような別の業務で補います。",
            ),
        ],
        choose: &[Point::ours(
            "A transaction touches several services or outside parties, takes seconds to days, and must \
             not stay half done.",
            "トランザクションが複数のサービスや外部の相手にまたがり、数秒から数日かかり、中途半端なままにできないとき。",
        )],
        avoid: &[
            Point::ours(
                "All data is in one database: a transaction of the database is simpler and stronger.",
                "データが 1 つのデータベースに収まる場合。データベースのトランザクションのほうが単純で確実です。",
            ),
            Point::ours(
                "Nothing has to be undone: then it is a pipeline, and retries are enough.",
                "取り消すものがない場合。それは単なるパイプラインで、リトライだけで足ります。",
            ),
        ],
        around: &[Point::ours(
            "Calling a step directly leaves it without a compensation. Let the functions of the steps \
             admit the state machine only.",
            "ステップを直接呼び出されると、失敗しても補償が行われません。ステップの関数は、ステートマシンからの\
             呼び出しだけを許可してください。",
        )],
        operations: &[
            Point::ours(
                "Make steps and compensations idempotent, with the id of the execution as the key: both \
                 will be retried.",
                "ステップも補償もリトライされます。実行 ID をキーにして、どちらも冪等にします。",
            ),
            Point::ours(
                "Let a compensation retry for long, and end in a state that calls a person when it fails \
                 for good.",
                "補償は長めにリトライし、それでも失敗したら人に通知する状態で終わるようにします。",
            ),
            Point::ours(
                "Rehearse each failure: break one step after the other in a test environment, and see \
                 that the stores are as before.",
                "ステップを 1 つずつ失敗させる試験を行い、データストアが元の状態に戻ることを確認します。",
            ),
            Point::ours(
                "Watch failed and timed-out executions, how often compensations run, and executions that \
                 are older than the business allows.",
                "失敗とタイムアウトの件数、補償の実行回数、業務上の許容時間を超えた実行を監視します。",
            ),
        ],
        ..Explainer::EMPTY
    },
    instead: &[Instead {
        pattern: "serverless-events",
        because: Text::new(
            "the parties should not depend on a conductor, and each reacts to what it hears",
            "全体を統括する役割を置かず、それぞれのサービスがイベントに反応する形にしたい",
        ),
        facts: &[],
    }],
    find,
};

/// Words by which people name a step that undoes another, in names and labels.
const UNDOING: &[&str] = &[
    "cancel",
    "compensat",
    "refund",
    "release",
    "revert",
    "rollback",
    "roll back",
    "roll-back",
    "undo",
    "unreserve",
    "補償",
    "取消",
    "取り消",
    "解除",
    "返金",
    "払い戻",
    "ロールバック",
    "キャンセル",
    "打ち消",
    "差し戻",
];

/// How many steps make it a transaction that is worth the effort.
const STEPS: usize = 3;

/// A state machine with three functions at least, two of which call the same store or outside party: one does, and one
/// that is named for it undoes. Steps that share a store are a pipeline as long as nothing says that they undo.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::StateMachine)
        .filter_map(|machine| {
            let mut steps = look.calls(machine);
            steps.retain(|(_, step)| look.has(*step, Trait::Function));
            let functions: BTreeSet<NodeId> = steps.iter().map(|(_, step)| *step).collect();
            let undoing: BTreeSet<NodeId> = steps
                .iter()
                .filter(|(link, step)| {
                    let label = look.link(*link).label.as_ref();
                    undoes(&look.graph.node(*step).id)
                        || [label, look.graph.node(*step).label.as_ref()]
                            .into_iter()
                            .flatten()
                            .any(|text| text.en.iter().chain(&text.ja).any(|words| undoes(words)))
                })
                .map(|(_, step)| *step)
                .collect();
            let mut touched: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
            for function in &functions {
                for (_, end) in look.calls(*function).into_iter().filter(|(_, end)| is_party(look, *end)) {
                    touched.entry(end).or_default().insert(*function);
                }
            }
            let undone = touched
                .values()
                .any(|by| by.iter().any(|one| undoing.contains(one)) && !by.is_subset(&undoing));
            (functions.len() >= STEPS && undone)
                .then(|| Match::of(&PATTERN, std::iter::once(machine).chain(functions), steps))
        })
        .collect()
}

/// Whether it has a state that a step changes: a database, or somebody outside.
fn is_party(look: &Look<'_>, end: NodeId) -> bool {
    look.keeps_data(end) || look.graph.node(end).kind.net == Net::External
}

fn undoes(name: &str) -> bool {
    let name = name.to_lowercase();
    UNDOING.iter().any(|word| name.contains(word))
}
