//! How long APIs wait for their backends, and keep connections open.

use super::{LIMITS, REST_LIMITS, TIMEOUT, WS_LIMITS};
use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::facts::When::{Above, All, Always, Any, Is, Not};
use crate::catalog::facts::Who::From;
use crate::catalog::facts::{At, Fact, Object, READ, Relation, Remedy, Verdict};

const CONNECTIONS: Text = Text::new(
    "How long clients keep connections open, and what they send, is not drawn.",
    "クライアントがどれだけ接続を保ち、何を送るかは図に表れないためです。",
);

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "ag-timeout-rest",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: All(&[
            Above(From, "timeout", 29),
            Any(&[Is(From, "endpoint", "regional"), Is(From, "endpoint", "private")]),
        ]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 6, 4)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Regional and private REST APIs can wait longer than 29 seconds for an integration, perhaps for a lower throttle quota; edge-optimized ones cannot.",
            "リージョナルとプライベートの REST API は、統合のタイムアウトを 29 秒より長くできます。代わりにスロットリングのクォータが下がることがあります。エッジ最適化の API ではできません。",
        ),
        remedies: &[],
        sources: &[TIMEOUT],
        checked: READ,
    },
    Fact {
        id: "ag-timeout-edge",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: All(&[Above(From, "timeout", 29), Is(From, "endpoint", "edge")]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("integration-timeout"),
        severity: None,
        reason: Text::new(
            "An edge-optimized REST API waits 29 seconds for an integration at most: the quota is raised for Regional and private APIs only.",
            "エッジ最適化の REST API が統合の応答を待つのは最長 29 秒です。クォータを引き上げられるのは、リージョナルとプライベートの API だけです。",
        ),
        remedies: &[
            Remedy::with(
                &["ag-timeout-rest"],
                "Make the API Regional, with a CloudFront distribution of your own in front of it if it needs the edge, and ask for a higher quota.",
                "API をリージョナルにして、クォータの引き上げを申請してください。エッジが必要なら、自分の CloudFront ディストリビューションを前に置きます。",
            ),
            Remedy::always(
                "Hand the work to an asynchronous job, and answer at once.",
                "処理を非同期のジョブに任せ、すぐに応答してください。",
            ),
        ],
        sources: &[TIMEOUT, REST_LIMITS],
        checked: READ,
    },
    Fact {
        id: "ag-timeout-rest-old",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: All(&[Above(From, "timeout", 29), Not(&Is(From, "endpoint", "edge"))]),
        verdict: Verdict::Unsupported,
        since: None,
        until: Some(Date::new(2024, 6, 4)),
        rule: Some("integration-timeout"),
        severity: None,
        reason: Text::new(
            "REST APIs waited 29 seconds for an integration at most.",
            "REST API が統合の応答を待つのは最長 29 秒でした。",
        ),
        remedies: &[Remedy::always(
            "Hand the work to an asynchronous job, and answer at once.",
            "処理を非同期のジョブに任せ、すぐに応答してください。",
        )],
        sources: &[TIMEOUT],
        checked: READ,
    },
    Fact {
        id: "ag-timeout-http",
        subject: &["apigw-http"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: Above(From, "timeout", 30),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("integration-timeout"),
        severity: None,
        reason: Text::new(
            "An HTTP API waits 30 seconds for an integration at most.",
            "HTTP API が統合の応答を待つのは最長 30 秒です。",
        ),
        remedies: &[
            Remedy::always(
                "Hand the work to an asynchronous job, and answer at once.",
                "処理を非同期のジョブに任せ、すぐに応答してください。",
            ),
            Remedy::with(
                &["ag-timeout-rest"],
                "A Regional REST API can wait longer.",
                "リージョナルの REST API なら、より長く待てます。",
            ),
        ],
        sources: &[LIMITS],
        checked: READ,
    },
    Fact {
        id: "ag-timeout-ws",
        subject: &["apigw-ws"],
        object: Object::Kinds(&["lambda"]),
        relation: Relation::IntegratesWith,
        at: At::Node,
        when: Above(From, "timeout", 29),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("integration-timeout"),
        severity: None,
        reason: Text::new(
            "A WebSocket API waits 29 seconds for an integration at most.",
            "WebSocket API が統合の応答を待つのは最長 29 秒です。",
        ),
        remedies: &[Remedy::always(
            "Hand the work to an asynchronous job, which sends its result by “@connections” when it is done.",
            "処理を非同期のジョブに任せ、終わったら「@connections」で結果を送ってください。",
        )],
        sources: &[WS_LIMITS],
        checked: READ,
    },
    Fact {
        id: "ag-ws-idle",
        subject: &["apigw-ws"],
        object: Object::Feature("connection"),
        relation: Relation::CanAttach,
        at: At::Nowhere(CONNECTIONS),
        when: Always,
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A WebSocket API closes a connection on which nothing was sent for 10 minutes; that cannot be raised.",
            "WebSocket API は、10 分間メッセージのない接続を切断します。この値は引き上げられません。",
        ),
        remedies: &[Remedy::always(
            "Let clients send something before the 10 minutes are over, and connect anew when a connection has gone.",
            "クライアントから 10 分以内に定期的にメッセージを送り、切断されたら接続し直してください。",
        )],
        sources: &[WS_LIMITS],
        checked: READ,
    },
    Fact {
        id: "ag-ws-duration",
        subject: &["apigw-ws"],
        object: Object::Feature("connection"),
        relation: Relation::CanAttach,
        at: At::Nowhere(CONNECTIONS),
        when: Always,
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A WebSocket API closes every connection after 2 hours; that cannot be raised.",
            "WebSocket API の接続は 2 時間で切断されます。この値は引き上げられません。",
        ),
        remedies: &[Remedy::always(
            "Let clients connect anew, and keep what has to outlive a connection outside it.",
            "クライアントから接続し直すようにし、接続をまたいで必要な状態は接続の外に保存してください。",
        )],
        sources: &[WS_LIMITS],
        checked: READ,
    },
];
