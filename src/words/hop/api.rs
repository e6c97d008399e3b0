//! API Gateway.

use crate::words::sentence::Sentence;

pub static API_TO_LINK: Sentence = Sentence::new(
    "{from} enters the VPC by {to}, a managed private connection.",
    "{from} は、AWS が管理するプライベート接続である {to} から VPC に入ります。",
);
pub static API_BY_LINK: Sentence = Sentence::new(
    "{road} gives {from} a managed private connection to {to}.",
    "{road} が {from} から {to} への、AWS が管理するプライベート接続になります。",
);
pub static API_BY_LINK_PUBLIC: Sentence = Sentence::new(
    "{road} gives {from} a managed private connection to {to}; that {to} is also internet-facing does not change this hop.",
    "{road} が {from} から {to} への、AWS が管理するプライベート接続になります。{to} がインターネット向けでもあることは、このホップには影響しません。",
);
pub static API_TO_PUBLIC_LB: Sentence = Sentence::new(
    "{to} is internet-facing, so its DNS name resolves to public addresses; {from} is a service of AWS, so packets stay in AWS's network.",
    "{to} はインターネット向けなので、DNS 名はパブリックアドレスに解決されます。{from} は AWS のサービスなので、パケットは AWS のネットワークから出ません。",
);
pub static API_TO_PUBLIC_NAME: Sentence = Sentence::new(
    "{to} answers at a public DNS name in AWS; {from} is a service of AWS, so packets stay in AWS's network.",
    "{to} は AWS の中のパブリックな DNS 名で応答します。{from} は AWS のサービスなので、パケットは AWS のネットワークから出ません。",
);
pub static API_TO_PRIVATE: Sentence = Sentence::new(
    "{to} has private addresses only, and {from} calls public DNS names unless a VPC link leads into the VPC.",
    "{to} にはプライベートアドレスしかありません。VPC リンクがないかぎり、{from} が呼び出せるのはパブリックな DNS 名だけです。",
);
pub static API_TO_PRIVATE_REMEDY: Sentence =
    Sentence::new("Name a VPC link in “via”.", "「via」で VPC リンクを指定してください。");
pub static API_TO_PRIVATE_REMEDY_NLB: Sentence = Sentence::new(
    "Put an internal NLB behind a VPC link of version 1, or a public load balancer that checks a secret header.",
    "バージョン 1 の VPC リンクの後ろに内部 NLB を置くか、秘密のヘッダーを検査するパブリックなロードバランサーにしてください。",
);
pub static API_LINK_REFUSED: Sentence = Sentence::new(
    "The private integration from {from} to {to} is not possible.",
    "{from} から {to} へのプライベート統合はできません。",
);
pub static API_LINK_ACCOUNTS: Sentence = Sentence::new(
    "{from}, the VPC link and {to} are not all in one account, as a private integration needs them to be.",
    "プライベート統合では {from}、VPC リンク、{to} がすべて同じアカウントになければなりませんが、そうなっていません。",
);
pub static API_LINK_ACCOUNTS_REMEDY: Sentence = Sentence::new(
    "Lead to {to} by an interface endpoint for its endpoint service, or by an NLB of the same account with IP targets.",
    "{to} のエンドポイントサービスへのインターフェイスエンドポイント、または同じアカウントの IP ターゲットの NLB を介して、{to} につないでください。",
);
pub static API_LINK_REST_ALB_V1: Sentence = Sentence::new(
    "A VPC link of version 1 leads to NLBs only, and {to} is none.",
    "バージョン 1 の VPC リンクは NLB にしかつながらず、{to} は NLB ではありません。",
);
pub static API_LINK_REST_ALB_EARLY: Sentence = Sentence::new(
    "At {date} a REST API could reach privately nothing but an NLB; ALBs by a VPC link of version 2 came on 2025-11-21.",
    "{date} の時点で、REST API がプライベートに届くのは NLB だけです (バージョン 2 の VPC リンクによる ALB は 2025-11-21 から)。",
);
pub static API_LINK_REST_V2_EARLY: Sentence = Sentence::new(
    "At {date} REST APIs could not use VPC links of version 2; they can since 2025-11-21.",
    "{date} の時点で、REST API はバージョン 2 の VPC リンクを使えません (2025-11-21 から利用可能)。",
);
pub static API_LINK_REST_CLOUDMAP: Sentence = Sentence::new(
    "A REST API cannot use Cloud Map for a private integration.",
    "REST API のプライベート統合では Cloud Map を使えません。",
);
pub static API_LINK_HTTP_V1: Sentence = Sentence::new(
    "HTTP APIs are integrated by VPC links of version 2, not of version 1.",
    "HTTP API の統合に使えるのはバージョン 2 の VPC リンクで、バージョン 1 は使えません。",
);
pub static API_LINK_WEBSOCKET: Sentence = Sentence::new(
    "A WebSocket API reaches a VPC by a VPC link of version 1 and an NLB only.",
    "WebSocket API が VPC に届くのは、バージョン 1 の VPC リンクと NLB による場合だけです。",
);
pub static API_LINK_TARGET: Sentence = Sentence::new(
    "A VPC link leads to a load balancer or to tasks in Cloud Map, and {to} is neither.",
    "VPC リンクの先はロードバランサーか Cloud Map のタスクですが、{to} はどちらでもありません。",
);
pub static API_LINK_RECORDS: Sentence = Sentence::new(
    "{registry} has A records only: they carry no port, so the API cannot use them.",
    "{registry} には A レコードしかなく、ポートが分からないため API から使えません。",
);
pub static API_LINK_RECORDS_REMEDY: Sentence =
    Sentence::new("Register the tasks with SRV records.", "タスクを SRV レコードで登録してください。");
pub static API_LINK_USE_V2: Sentence =
    Sentence::new("Use a VPC link of version 2.", "バージョン 2 の VPC リンクを使ってください。");
pub static API_LINK_USE_V1: Sentence = Sentence::new(
    "Use a VPC link of version 1 with an NLB.",
    "バージョン 1 の VPC リンクと NLB を使ってください。",
);
pub static API_LINK_USE_NLB_ALB: Sentence = Sentence::new(
    "Put an NLB behind a VPC link of version 1; the NLB may have the ALB as its target.",
    "バージョン 1 の VPC リンクの後ろに NLB を置いてください。NLB は ALB をターゲットにできます。",
);
pub static API_LINK_USE_LB: Sentence = Sentence::new(
    "Put an ALB or an NLB in front of the tasks, or use an HTTP API.",
    "タスクの前に ALB か NLB を置くか、HTTP API を使ってください。",
);
pub static API_LINK_USE_LB_ONLY: Sentence = Sentence::new(
    "Put a load balancer in front of {to}, or register it in Cloud Map and name the registry in “via”.",
    "{to} の前にロードバランサーを置くか、Cloud Map に登録してそれを「via」に加えてください。",
);
pub static API_LINK_REST_ALB_REMEDY_EARLY: Sentence = Sentence::new(
    "Use an NLB behind a VPC link of version 1, or a public ALB that checks a secret header.",
    "バージョン 1 の VPC リンクの後ろの NLB か、秘密のヘッダーを検査するパブリックな ALB を使ってください。",
);
pub static API_LINK_REST_ALB_REMEDY_NLB: Sentence = Sentence::new(
    "Use an NLB with an ALB-type target group behind a VPC link of version 1, or a public ALB that checks a secret header.",
    "バージョン 1 の VPC リンクの後ろに、ALB をターゲットとする NLB を置くか、秘密のヘッダーを検査するパブリックな ALB を使ってください。",
);
pub static API_TO_OUTSIDE: Sentence = Sentence::new(
    "To {to}, outside AWS, packets cross the internet.",
    "{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static API_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private: {from} reaches it only by a VPC link, an NLB and an execute-api endpoint.",
    "{to} はプライベートで、{from} からは VPC リンク、NLB、execute-api エンドポイントを通してしか届きません。",
);
pub static API_TO_PRIVATE_API_REMEDY: Sentence = Sentence::new(
    "End the link at an NLB whose targets are the addresses of an execute-api endpoint.",
    "execute-api エンドポイントのアドレスをターゲットとする NLB をリンクの終点にしてください。",
);
pub static LINK_TO_TARGET: Sentence = Sentence::new(
    "{from} holds interfaces in the VPC and hands requests to {to}.",
    "{from} は VPC の中にインターフェイスを持ち、リクエストを {to} に渡します。",
);

pub(super) static ALL: &[&Sentence] = &[
    &API_TO_LINK,
    &API_BY_LINK,
    &API_BY_LINK_PUBLIC,
    &API_TO_PUBLIC_LB,
    &API_TO_PUBLIC_NAME,
    &API_TO_PRIVATE,
    &API_TO_PRIVATE_REMEDY,
    &API_TO_PRIVATE_REMEDY_NLB,
    &API_LINK_REFUSED,
    &API_LINK_ACCOUNTS,
    &API_LINK_ACCOUNTS_REMEDY,
    &API_LINK_REST_ALB_V1,
    &API_LINK_REST_ALB_EARLY,
    &API_LINK_REST_V2_EARLY,
    &API_LINK_REST_CLOUDMAP,
    &API_LINK_HTTP_V1,
    &API_LINK_WEBSOCKET,
    &API_LINK_TARGET,
    &API_LINK_RECORDS,
    &API_LINK_RECORDS_REMEDY,
    &API_LINK_USE_V2,
    &API_LINK_USE_V1,
    &API_LINK_USE_NLB_ALB,
    &API_LINK_USE_LB,
    &API_LINK_USE_LB_ONLY,
    &API_LINK_REST_ALB_REMEDY_EARLY,
    &API_LINK_REST_ALB_REMEDY_NLB,
    &API_TO_OUTSIDE,
    &API_TO_PRIVATE_API,
    &API_TO_PRIVATE_API_REMEDY,
    &LINK_TO_TARGET,
];
