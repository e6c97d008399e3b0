//! VPC links: versions, accounts, transport and paths.

use super::{APIS, HTTP_PRIVATE, LINKS, LINKS_V2, PRIVATE_INTEGRATION, REST_METHOD, SET_UP_PRIVATE, V1};
use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::facts::HopIs::{Class, OneAccount, RuleMissesStage};
use crate::catalog::facts::When::{All, Always, Any, Has, Hop, LinkIs, Not, Via};
use crate::catalog::facts::Who::To;
use crate::catalog::facts::{At, Fact, Object, READ, Relation, Remedy, Verdict};
use crate::catalog::traits::Trait::VpcLink;

pub(in crate::catalog::facts) static FACTS: &[Fact] = &[
    Fact {
        id: "ag-rest-v1-new",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["vpclink-v1"]),
        relation: Relation::Requires,
        at: At::Way(&["apigw-rest"], V1),
        when: Always,
        verdict: Verdict::Discouraged,
        since: Some(Date::new(2025, 11, 21)),
        until: None,
        rule: Some("legacy-vpc-link"),
        severity: None,
        reason: Text::new(
            "AWS calls VPC links of version 1 legacy and advises against new ones for REST APIs.",
            "AWS はバージョン 1 の VPC リンクをレガシーとしていて、REST API 用に新しく作ることを推奨していません。",
        ),
        remedies: &[Remedy::with(
            &["ag-rest-nlb-v2"],
            "Use a VPC link of version 2: it reaches the NLB, and an ALB where rules of layer 7 are wanted.",
            "バージョン 2 の VPC リンクを使ってください。NLB のほか、レイヤー 7 のルールが必要なら ALB にも到達できます。",
        )],
        sources: &[PRIVATE_INTEGRATION],
        checked: READ,
    },
    Fact {
        id: "ag-privint-account",
        subject: &["vpclink-v2"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(APIS, &[]),
        when: All(&[Any(&[Via(LINKS), Has(To, VpcLink)]), Not(&Hop(OneAccount))]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("integration-not-supported"),
        severity: None,
        reason: Text::new(
            "The API, the VPC link and the load balancer of a private integration must belong to one account.",
            "プライベート統合では、API、VPC リンク、ロードバランサーのすべてが同じアカウントのものである必要があります。",
        ),
        remedies: &[
            Remedy::always(
                "Bring the target into the account of the API: an endpoint of a PrivateLink service, or an NLB with IP targets.",
                "PrivateLink のサービスへのインターフェイスエンドポイントや IP ターゲットの NLB を使い、API のアカウントの中に接続先を用意してください。",
            ),
            Remedy::with(
                &["lattice-targets"],
                "VPC Lattice can share the service with that account too.",
                "VPC Lattice でサービスをそのアカウントに共有する方法もあります。",
            ),
        ],
        sources: &[PRIVATE_INTEGRATION, HTTP_PRIVATE, LINKS_V2],
        checked: READ,
    },
    Fact {
        id: "ag-rest-target-arn",
        subject: &["apigw-rest"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::Requires,
        at: At::Nowhere(Text::new(
            "A drawing shows the load balancer, not the ARN by which the integration names it.",
            "図に表れるのはロードバランサーで、統合に指定する ARN の種類までは表れないためです。",
        )),
        when: Always,
        verdict: Verdict::Unsupported,
        since: Some(Date::new(2025, 11, 21)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "The private integration of a REST API takes the ARN of the load balancer as its target, not that of a listener.",
            "REST API のプライベート統合のターゲットには、リスナーではなくロードバランサーの ARN を指定します。",
        ),
        remedies: &[Remedy::always(
            "Pass the ARN of the load balancer, and keep scheme, host and port in the URI.",
            "ロードバランサーの ARN を渡し、スキーム、ホスト、ポートは URI に書いてください。",
        )],
        sources: &[SET_UP_PRIVATE, REST_METHOD],
        checked: READ,
    },
    Fact {
        id: "ag-http-target-arn",
        subject: &["apigw-http"],
        object: Object::Kinds(&["listener", "alb", "nlb"]),
        relation: Relation::Requires,
        at: At::Nowhere(Text::new(
            "A drawing shows the load balancer, not the ARN by which the integration names it.",
            "図に表れるのはロードバランサーで、統合に指定する ARN の種類までは表れないためです。",
        )),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "The private integration of an HTTP API takes the ARN of a listener, not that of the load balancer.",
            "HTTP API のプライベート統合には、ロードバランサーではなくリスナーの ARN を指定します。",
        ),
        remedies: &[Remedy::always("Pass the ARN of the listener.", "リスナーの ARN を渡してください。")],
        sources: &[HTTP_PRIVATE],
        checked: READ,
    },
    Fact {
        id: "ag-privint-http",
        subject: &["vpclink-v2"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(APIS, &[]),
        when: All(&[Via(LINKS), LinkIs("protocol", "http"), Hop(Class("private-link"))]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("plain-http-integration"),
        severity: None,
        reason: Text::new(
            "The private integration runs over plain HTTP, which is what it does unless it is told otherwise.",
            "プライベート統合の通信が平文の HTTP になっています。設定を変えないかぎり、平文の HTTP を使います。",
        ),
        remedies: &[Remedy::always(
            "Use HTTPS: by the TLS server name of an HTTP API, by a URI that begins with https for a REST API.",
            "HTTPS を使ってください。HTTP API では TLS のサーバー名を、REST API では https で始まる URI を設定します。",
        )],
        sources: &[PRIVATE_INTEGRATION, HTTP_PRIVATE],
        checked: READ,
    },
    Fact {
        id: "ag-privint-stage",
        subject: &["vpclink-v2"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["apigw-rest", "apigw-http"], &["alb"]),
        when: All(&[Via(LINKS), Hop(Class("private-link")), Hop(RuleMissesStage)]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("stage-in-path"),
        severity: None,
        reason: Text::new(
            "The name of the stage is part of the path that a private integration sends, so a rule for /path1 misses /STAGE/path1.",
            "プライベート統合が送るパスにはステージ名が含まれるため、/path1 を条件とするルールは /STAGE/path1 に一致しません。",
        ),
        remedies: &[
            Remedy::always(
                "Put the stage into the paths of the rules, or overwrite the path of the request by parameter mapping.",
                "ルールのパスにステージ名を含めるか、パラメーターマッピングでリクエストのパスを上書きしてください。",
            ),
            Remedy::always(
                "An HTTP API can use the stage $default, which adds nothing.",
                "HTTP API では、パスに何も付かない $default ステージも使えます。",
            ),
        ],
        sources: &[PRIVATE_INTEGRATION, HTTP_PRIVATE],
        checked: READ,
    },
    Fact {
        id: "ag-v2-idle",
        subject: &["vpclink-v2"],
        object: Object::Kinds(&["apigw-http", "apigw-rest"]),
        relation: Relation::ReachableFrom,
        at: At::Nowhere(Text::new(
            "How much traffic a VPC link carries is not drawn.",
            "VPC リンクにどれだけ通信が流れるかは図に表れないためです。",
        )),
        when: Always,
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A VPC link of version 2 that carries no traffic for 60 days becomes inactive: its interfaces are removed, and calls fail until it is built again.",
            "バージョン 2 の VPC リンクは、60 日間通信がないと非アクティブになります。ネットワークインターフェイスが削除され、再構築されるまで呼び出しは失敗します。",
        ),
        remedies: &[Remedy::always(
            "Send a canary request from time to time.",
            "定期的に監視用のリクエストを送ってください。",
        )],
        sources: &[LINKS_V2],
        checked: READ,
    },
    Fact {
        id: "ag-v2-immutable",
        subject: &["vpclink-v2"],
        object: Object::Kinds(&["security-group"]),
        relation: Relation::CanAttach,
        at: At::Nowhere(Text::new(
            "A drawing shows one state, not the change from one to another.",
            "図が表すのは 1 つの状態で、変更の手順は表れないためです。",
        )),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "Subnets and security groups of a VPC link of version 2 cannot be changed after it was created.",
            "バージョン 2 の VPC リンクのサブネットとセキュリティグループは、作成後には変更できません。",
        ),
        remedies: &[Remedy::always(
            "Create a new VPC link and let the integrations use it.",
            "新しい VPC リンクを作成し、統合の参照先を切り替えてください。",
        )],
        sources: &[LINKS_V2],
        checked: READ,
    },
];
