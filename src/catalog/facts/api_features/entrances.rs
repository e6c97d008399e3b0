//! Ways past the guards in front of APIs.

use super::{DIRECT_ACCESS, HTTP_DIRECT_ACCESS, MTLS};
use crate::base::lang::Text;
use crate::catalog::facts::When::{All, Guarded, Is, Not, Place};
use crate::catalog::facts::Who::{From, To};
use crate::catalog::facts::{At, Fact, Object, PlaceIs, READ, Relation, Remedy, Verdict};

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "ag-mtls-default",
        subject: &["apigw-rest", "apigw-http"],
        object: Object::Feature("mtls"),
        relation: Relation::CanAttach,
        at: At::Node,
        when: All(&[
            Is(From, "mutual_tls", "true"),
            Is(From, "default_endpoint", "enabled"),
            Not(&Is(From, "endpoint", "private")),
        ]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("second-entrance-default-endpoint"),
        severity: None,
        reason: Text::new(
            "Clients can skip mutual TLS by calling the default execute-api name, which is still enabled.",
            "デフォルトの execute-api エンドポイントが有効なままで、その名前を呼び出せば相互 TLS を迂回できます。",
        ),
        remedies: &[Remedy::always(
            "Disable it: “default_endpoint: disabled” (DisableExecuteApiEndpoint).",
            "デフォルトのエンドポイントを無効にしてください。「default_endpoint: disabled」(DisableExecuteApiEndpoint)。",
        )],
        sources: &[MTLS],
        checked: READ,
    },
    Fact {
        id: "ag-cf-default",
        subject: &["cloudfront"],
        object: Object::Kinds(&["apigw-rest"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["apigw-rest"]),
        when: All(&[
            Guarded(From, &["waf"]),
            Not(&Guarded(To, &["waf"])),
            Is(To, "default_endpoint", "enabled"),
            Not(&Is(To, "endpoint", "private")),
            Not(&Place(To, PlaceIs::ChecksCallers)),
        ]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("bypass-open"),
        severity: None,
        reason: Text::new(
            "The WAF stands on CloudFront only, and the default execute-api name of the API is public, so the controls at the edge can be skipped.",
            "WAF があるのは CloudFront だけで、API のデフォルトの execute-api の名前は公開されているため、エッジでの保護を迂回できます。",
        ),
        remedies: &[Remedy::always(
            "Let the API check a header that CloudFront adds, by a WAF, a resource policy or an authorizer of its own, and disable the default endpoint.",
            "CloudFront が付けるヘッダーを、API 側の WAF、リソースポリシー、オーソライザーのいずれかで検査し、デフォルトのエンドポイントを無効にしてください。",
        )],
        sources: &[DIRECT_ACCESS],
        checked: READ,
    },
    Fact {
        id: "ag-cf-http",
        subject: &["cloudfront"],
        object: Object::Kinds(&["apigw-http"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["apigw-http"]),
        when: All(&[Guarded(From, &["waf"]), Not(&Place(To, PlaceIs::ChecksCallers))]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("bypass-open"),
        severity: None,
        reason: Text::new(
            "HTTP APIs cannot carry a WAF or be private, so calls that come straight to the API skip the controls at the edge.",
            "HTTP API には WAF を付けることもプライベートにすることもできないため、API を直接呼び出せばエッジでの保護を迂回できます。",
        ),
        remedies: &[
            Remedy::with(
                &["ag-http-lambdaauth"],
                "Let CloudFront add a secret header, and a Lambda authorizer check it.",
                "CloudFront で秘密のヘッダーを付け、Lambda オーソライザーで検査してください。",
            ),
            Remedy::always(
                "A REST API can carry the WAF itself.",
                "REST API なら WAF を直接関連付けられます。",
            ),
        ],
        sources: &[HTTP_DIRECT_ACCESS],
        checked: READ,
    },
];
