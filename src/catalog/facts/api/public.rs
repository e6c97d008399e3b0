//! Load balancers that APIs call by name.

use super::{ALB_GUARD, ALB_SCHEME, HTTP_OR_REST, LINKS, PUBLIC_ALB, REST_METHOD};
use crate::base::lang::Text;
use crate::catalog::facts::When::{self, All, Always, Is, LinkIs, Not, Place, Via};
use crate::catalog::facts::Who::To;
use crate::catalog::facts::{At, Fact, Object, PlaceIs, READ, Relation, Remedy, Verdict};

/// The public name of a load balancer is called as an HTTP endpoint.
const CALLED_BY_NAME: When =
    All(&[Is(To, "scheme", "internet-facing"), Not(&Via(LINKS)), LinkIs("integration", "proxy")]);

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "ag-public-alb",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-rest"], &["alb"]),
        when: CALLED_BY_NAME,
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A REST API calls the public name of an internet-facing ALB as it calls any HTTP endpoint.",
            "REST API は、インターネット向け ALB のパブリックな名前を、通常の HTTP エンドポイントとして呼び出せます。",
        ),
        remedies: &[],
        sources: &[PUBLIC_ALB],
        checked: READ,
    },
    Fact {
        id: "ag-http-public-alb",
        subject: &["apigw-http"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-http"], &["alb"]),
        when: CALLED_BY_NAME,
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "An HTTP API calls the public name of an internet-facing ALB as it calls any HTTP endpoint.",
            "HTTP API は、インターネット向け ALB のパブリックな名前を、通常の HTTP エンドポイントとして呼び出せます。",
        ),
        remedies: &[],
        sources: &[HTTP_OR_REST],
        checked: READ,
    },
    Fact {
        id: "ag-public-alb-bypass",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-rest", "apigw-http"], &["alb"]),
        when: All(&[CALLED_BY_NAME, Place(To, PlaceIs::Exposed), Not(&Place(To, PlaceIs::ChecksCallers))]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("bypass-open"),
        severity: None,
        reason: Text::new(
            "Clients can call the ALB directly and skip sign-in, throttling and the WAF of the API.",
            "クライアントは ALB を直接呼び出して、API の認証、スロットリング、WAF を迂回できます。",
        ),
        remedies: &[
            Remedy::with(
                &["ag-rest-alb-v2"],
                "Best, where one account owns both: an internal ALB behind a VPC link of version 2.",
                "両方が同じアカウントにあるなら、内部 ALB とバージョン 2 の VPC リンクを使う方法が最善です。",
            ),
            Remedy::always(
                "Let a WAF on the ALB check a secret header that the API adds, and rotate the value.",
                "API が付ける秘密のヘッダーを ALB の WAF で検査し、その値を定期的にローテーションしてください。",
            ),
        ],
        sources: &[ALB_GUARD],
        checked: READ,
    },
    Fact {
        id: "ag-internal-alb-internet",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-rest", "apigw-http"], &["alb"]),
        when: All(&[Is(To, "scheme", "internal"), Not(&Via(LINKS))]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("integration-not-supported"),
        severity: None,
        reason: Text::new(
            "An internal ALB has private addresses only, so an integration over the internet cannot reach it.",
            "内部 ALB のアドレスはプライベートなものだけなので、インターネット経由の統合からは到達できません。",
        ),
        remedies: &[
            Remedy::with(
                &["ag-http-alb", "ag-rest-alb-v2"],
                "Use a private integration through a VPC link of version 2.",
                "バージョン 2 の VPC リンクを通るプライベート統合を使ってください。",
            ),
            Remedy::always(
                "An HTTP API has always reached it through a VPC link of version 2; a REST API reaches an NLB through one of version 1.",
                "HTTP API からは以前からバージョン 2 の VPC リンクで到達できます。REST API からは、バージョン 1 の VPC リンクで NLB に到達できます。",
            ),
        ],
        sources: &[ALB_SCHEME, REST_METHOD],
        checked: READ,
    },
    Fact {
        id: "ag-public-alb-tls",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Nowhere(Text::new(
            "Who has issued a certificate is not drawn.",
            "証明書の発行者は図に表れないためです。",
        )),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "API Gateway refuses an HTTPS listener whose certificate is self-signed or comes from a private CA.",
            "API Gateway は、自己署名証明書やプライベート CA の証明書を使う HTTPS リスナーへの接続を拒否します。",
        ),
        remedies: &[Remedy::always(
            "Use a certificate of a public CA, or switch the check off knowingly (insecureSkipVerification).",
            "パブリック CA の証明書を使うか、影響を理解したうえで検証を無効にしてください (insecureSkipVerification)。",
        )],
        sources: &[PUBLIC_ALB],
        checked: READ,
    },
];
