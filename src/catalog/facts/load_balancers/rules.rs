//! Rules of load balancers, and what they do with a request before the target.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::facts::When::{All, Any, Hop, Is, LinkStates, Not, Pair, Place};
use crate::catalog::facts::Who::From;
use crate::catalog::facts::{At, Fact, HopIs, Object, PairIs, PlaceIs, READ, Relation, Remedy, Verdict};
use crate::catalog::traits::Trait;

const NLB_GROUPS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html";
const LIMITS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html";
const RULES: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-update-rules.html";
const LISTENERS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html";
const HISTORY: &str = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/doc-history.html";
const CF_RESTRICT: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html";
const AUTH: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html";
const JWT: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-verify-jwt.html";

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "nlb-path",
        subject: &["nlb"],
        object: Object::Kinds(&["ecs-service"]),
        relation: Relation::CanTarget,
        at: At::Rule(&["nlb"]),
        when: Any(&[
            LinkStates("route.path"),
            LinkStates("route.host"),
            LinkStates("route.header"),
            LinkStates("route.query"),
            LinkStates("route.method"),
        ]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("layer-4-routing"),
        severity: None,
        reason: Text::new(
            "An NLB works at layer 4 and chooses its target by the listener; it reads no paths, hosts or headers.",
            "NLB はレイヤー 4 で動作し、リスナーごとにターゲットを選びます。パス、ホスト、ヘッダーでは振り分けられません。",
        ),
        remedies: &[Remedy::always(
            "Give each service a listener port or an NLB of its own, or use an ALB.",
            "サービスごとにリスナーのポートか NLB を分けるか、ALB を使ってください。",
        )],
        sources: &[NLB_GROUPS],
        checked: READ,
    },
    Fact {
        id: "alb-rule-values",
        subject: &["listener-rule"],
        object: Object::Kinds(&["listener"]),
        relation: Relation::CanAttach,
        at: At::Rule(&["alb"]),
        when: Hop(HopIs::RuleAbove { values: 5, rules: 100 }),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("listener-rule-quota"),
        severity: None,
        reason: Text::new(
            "A rule has at most 5 condition values and 5 wildcards, which cannot be raised, and an ALB at most 100 rules, which can.",
            "1 つのルールの条件の値とワイルドカードはそれぞれ 5 個まで (引き上げ不可)、ALB のルールは 100 個まで (引き上げ可) です。",
        ),
        remedies: &[Remedy::always(
            "Split the rule into several, or the load balancer.",
            "ルールを分割するか、ロードバランサーを分けてください。",
        )],
        sources: &[LIMITS],
        checked: READ,
    },
    Fact {
        id: "alb-rule-once",
        subject: &["listener-rule"],
        object: Object::Kinds(&["listener"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Place(From, PlaceIs::ConditionTwice),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("listener-rule-quota"),
        severity: None,
        reason: Text::new(
            "A rule has at most one condition each of host header, path pattern, method and source IP; only headers and query strings may repeat.",
            "1 つのルールに設定できるホストヘッダー、パスパターン、メソッド、送信元 IP の条件は 1 つずつです。繰り返せるのは HTTP ヘッダーとクエリ文字列だけです。",
        ),
        remedies: &[Remedy::always(
            "Put all values in one condition.",
            "値を 1 つの条件にまとめてください。",
        )],
        sources: &[RULES, LISTENERS],
        checked: READ,
    },
    Fact {
        id: "alb-rule-header",
        subject: &["listener-rule"],
        object: Object::Kinds(&["listener"]),
        relation: Relation::CanAttach,
        at: At::Rule(&["alb"]),
        when: Any(&[
            LinkStates("route.header"),
            LinkStates("route.host"),
            LinkStates("route.method"),
            LinkStates("route.query"),
            LinkStates("route.source_ip"),
            LinkStates("requires_header"),
        ]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2019, 3, 27)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A rule of an ALB may look at headers, the host, the method, the query string and the source IP.",
            "ALB のルールでは、HTTP ヘッダー、ホスト、メソッド、クエリ文字列、送信元 IP を条件にできます。",
        ),
        remedies: &[],
        sources: &[HISTORY],
        checked: READ,
    },
    Fact {
        id: "alb-rule-sourceip",
        subject: &["listener-rule"],
        object: Object::Feature("source-ip-condition"),
        relation: Relation::CanAttach,
        at: At::Rule(&["alb"]),
        when: All(&[
            LinkStates("route.source_ip"),
            Place(From, PlaceIs::CalledByProxiesOnly),
            Hop(HopIs::SourceAddressesOfClients),
        ]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("source-address-behind-proxy"),
        severity: None,
        reason: Text::new(
            "A source IP condition sees the address of the proxy or gateway in front, not the one in X-Forwarded-For.",
            "送信元 IP の条件は、X-Forwarded-For のアドレスではなく、前段のプロキシやゲートウェイのアドレスで判定されます。",
        ),
        remedies: &[Remedy::always(
            "Check a secret header instead.",
            "代わりに秘密のヘッダーを検査してください。",
        )],
        sources: &[LISTENERS],
        checked: READ,
    },
    Fact {
        id: "alb-rule-secret-gap",
        subject: &["alb"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::ReachableFrom,
        at: At::Node,
        when: All(&[Place(From, PlaceIs::Exposed), Place(From, PlaceIs::SecretHeaderGap)]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("bypass-open"),
        severity: None,
        reason: Text::new(
            "Some rules want a secret header, and another rule or the default action forwards without it: one gap reopens the bypass.",
            "秘密のヘッダーを求めるルールがある一方で、求めずに転送するルールまたはデフォルトアクションがあり、そこから迂回できます。",
        ),
        remedies: &[
            Remedy::always(
                "Let the default action answer 403, and write the condition into every rule.",
                "デフォルトアクションを固定レスポンス 403 にし、すべてのルールに条件を入れてください。",
            ),
            Remedy::always(
                "Check the header with AWS WAF on the ALB.",
                "ALB に関連付けた AWS WAF でヘッダーを検査してください。",
            ),
        ],
        sources: &[CF_RESTRICT],
        checked: READ,
    },
    Fact {
        id: "alb-auth",
        subject: &["alb"],
        object: Object::Kinds(&["idp-external"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Any(&[
            Is(From, "auth", "cognito"),
            Is(From, "auth", "oidc"),
            Place(From, PlaceIs::Calls(Trait::IdentityProvider)),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An ALB can sign users in by itself, with Amazon Cognito or any OpenID Connect provider.",
            "ALB 自体で、Amazon Cognito や OpenID Connect のプロバイダーによるユーザー認証ができます。",
        ),
        remedies: &[],
        sources: &[AUTH],
        checked: READ,
    },
    Fact {
        id: "alb-jwt",
        subject: &["alb"],
        object: Object::Feature("jwt-validation"),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Is(From, "auth", "jwt"),
        verdict: Verdict::Supported,
        since: Some(Date::new(2025, 11, 21)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An ALB verifies the signature and the claims of tokens that machines send, with the keys of a JWKS endpoint.",
            "ALB は、マシン間通信のトークンの署名とクレームを、JWKS エンドポイントの鍵で検証できます。",
        ),
        remedies: &[],
        sources: &[HISTORY, JWT],
        checked: READ,
    },
    Fact {
        id: "alb-mtls",
        subject: &["alb"],
        object: Object::Kinds(&["trust-store"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Any(&[Is(From, "mutual_tls", "true"), Place(From, PlaceIs::JoinedWith(&["trust-store"]))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2023, 11, 26)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An ALB can ask clients for certificates (mutual TLS).",
            "ALB でクライアント証明書による相互 TLS 認証ができます。",
        ),
        remedies: &[],
        sources: &[HISTORY],
        checked: READ,
    },
    Fact {
        id: "alb-rewrite",
        subject: &["alb"],
        object: Object::Feature("transform"),
        relation: Relation::CanAttach,
        at: At::Link(&["apigw-rest", "apigw-http"], &["alb"]),
        when: All(&[Pair(PairIs::StageInRules), Not(&Hop(HopIs::Class("unreachable")))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2025, 10, 15)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An ALB can rewrite the host and the URL before the target, and so strip the stage that the API sends along.",
            "ALB はターゲットに渡す前にホストや URL を書き換えられるため、API が付けて送るステージ名を取り除けます。",
        ),
        remedies: &[],
        sources: &[HISTORY],
        checked: READ,
    },
];
