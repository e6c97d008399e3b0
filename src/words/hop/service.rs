//! Service to service.

use crate::words::sentence::Sentence;

pub static INVOKE: Sentence = Sentence::new(
    "{from} invokes {to} by the API of the service: no network of yours takes part.",
    "{from} はサービスの API で {to} を呼び出します。VPC などのネットワークは経由しません。",
);
pub static TRIGGER_FAR: Sentence = Sentence::new(
    "{from} can trigger functions of its own Region only, and {to} is in another one.",
    "{from} が起動できるのは同じリージョンの関数だけで、{to} は別のリージョンにあります。",
);
pub static TRIGGER_FAR_REMEDY: Sentence = Sentence::new(
    "Put a function in the Region of {from}, or pass the events on by EventBridge or SNS.",
    "{from} と同じリージョンに関数を置くか、EventBridge か SNS でイベントを転送してください。",
);
pub static INVOKE_PARTITION: Sentence = Sentence::new(
    "{from} and {to} are in different partitions of AWS: services do not call each other across them.",
    "{from} と {to} は AWS の別のパーティションにあり、サービスどうしの呼び出しはパーティションを越えられません。",
);
pub static INVOKE_PARTITION_REMEDY: Sentence = Sentence::new(
    "Let code with credentials of the other partition call {to} by its public name.",
    "相手側のパーティションの認証情報を持つプログラムから、パブリックな名前で {to} を呼び出してください。",
);
pub static RUN_TASK: Sentence = Sentence::new(
    "{from} starts {to} by the API of Amazon ECS: no address of {to} takes part.",
    "{from} は Amazon ECS の API で {to} を起動します。{to} のアドレスは使いません。",
);
pub static MANAGES: Sentence = Sentence::new(
    "{from} calls the API of the service that manages {to}: no address of {to} takes part.",
    "{from} は {to} を管理するサービスの API を呼び出します。{to} のアドレスは使いません。",
);
pub static SERVICE_RUN: Sentence = Sentence::new(
    "{from} has its addresses for those who call it; what it needs of {to}, its service asks for by itself, and the VPC takes no part.",
    "{from} のアドレスは、呼び出し元からの接続を受けるためのものです。{to} へは {from} のサービスが自ら接続し、VPC は経由しません。",
);
pub static NOTIFIER: Sentence = Sentence::new(
    "{from} stands in its subnets for the data that it moves; its service tells {to} of its events, and the VPC takes no part.",
    "{from} のアドレスは、データを移すためのものです。イベントは {from} のサービスが {to} に知らせ、VPC は経由しません。",
);
pub static COLLECTION_READER: Sentence = Sentence::new(
    "{from} reaches {to} by its service, which the network policy of {to} has to admit beside the endpoints.",
    "{from} はサービスとして {to} に到達します。{to} のネットワークポリシーで、エンドポイントとは別に {from} のサービスを許可しておく必要があります。",
);
pub static STORE_FRONT: Sentence = Sentence::new(
    "{from} reads and writes {to} by its service, with the role that it is given: the VPC takes no part.",
    "{from} は、与えられたロールを使い、サービスの側から {to} を読み書きします。VPC は経由しません。",
);
pub static BULK_LOADER: Sentence = Sentence::new(
    "{from} loads from {to} and unloads to it by its service: subnets are for its file systems, and no endpoint in them is used.",
    "{from} は、サービスの側から {to} のデータを読み書きします。サブネットはファイルシステムに接続するためのもので、サブネットにあるエンドポイントは使いません。",
);
pub static WAREHOUSE: Sentence = Sentence::new(
    "{from} loads from {to} and unloads to it by public addresses, past its VPC: no endpoint says that enhanced VPC routing is on.",
    "{from} は、VPC を経由せず、パブリックアドレスで {to} のデータを読み書きします。拡張 VPC ルーティングを示すエンドポイントはありません。",
);
pub static LOADER_TO_PRIVATE: Sentence = Sentence::new(
    "{from} gives its commands to {to} at a public address, and {to} has none.",
    "{from} は {to} のパブリックアドレスにコマンドを送りますが、{to} にはパブリックアドレスがありません。",
);
pub static LOADER_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Have {from} deliver to Amazon S3, from which {to} loads by itself (auto-copy, or COPY on a schedule); or state “publicly_accessible: true” on {to} and admit the addresses of {from} in the Region.",
    "{from} の配信先を Amazon S3 とし、{to} の側から自動コピーやスケジュールした COPY で取り込んでください。または {to} に\
     「publicly_accessible: true」を書き、そのリージョンの {from} のアドレスを許可してください。",
);
pub static FLOW_LOGS: Sentence = Sentence::new(
    "The flow logs of {from} are delivered to {to} by the service: no network of yours takes part.",
    "{from} のフローログは、サービスの機能として {to} に配信されます。VPC などのネットワークは経由しません。",
);
pub static FETCHED: Sentence = Sentence::new(
    "{to} opens no connections: {from} asks for what it holds.",
    "{to} から接続を開くことはありません。{from} が取りに行きます。",
);
pub static TRIGGER: Sentence = Sentence::new(
    "{to} is run for the records or triggers of {from}: the service invokes it, no network of yours takes part.",
    "{from} のレコードやトリガーによって {to} が実行されます。サービスによる呼び出しで、VPC などのネットワークは経由しません。",
);
pub static PULLED: Sentence = Sentence::new(
    "{to} reads the records of {from} by its service: no network of yours has to lead there.",
    "{to} は、サービスの側から {from} のレコードを読み取ります。そのための経路を用意する必要はありません。",
);
pub static CONNECTOR: Sentence = Sentence::new(
    "{from} reaches {to} by interfaces that its service puts into the VPC, and so by private addresses.",
    "{from} は、サービスが VPC に作成するインターフェイスを使い、プライベートアドレスで {to} に届きます。",
);
pub static CONNECTOR_NOT_STATED: Sentence = Sentence::new(
    "Whether {from} has interfaces in the VPC of {to} is not stated.",
    "{to} の VPC に {from} のインターフェイスがあるかどうかが書かれていません。",
);
pub static CONNECTOR_REMEDY: Sentence = Sentence::new(
    "Name in “subnets” of {from} where its service puts them.",
    "{from} の「subnets」に、サービスがインターフェイスを作成するサブネットを書いてください。",
);
pub static INTEGRATION: Sentence = Sentence::new(
    "From {from} to {to}, one service calls another as an integration: no network of yours takes part.",
    "{from} はサービス統合により {to} を呼び出します。VPC などのネットワークは経由しません。",
);
pub static DATA_PASSES: Sentence = Sentence::new(
    "Data passes from {from} to {to} by the services' own means; no VPC takes part.",
    "サービスの機能により {from} から {to} へデータが渡ります。VPC は経由しません。",
);
pub static DATA_API: Sentence = Sentence::new(
    "{from} uses the Data API of {to}: a service call, no network of yours takes part.",
    "{from} は {to} の Data API を使います。サービスの呼び出しであり、VPC などのネットワークは経由しません。",
);
pub static REPLICATION: Sentence = Sentence::new(
    "{from} is copied to {to} in another Region by the service itself.",
    "{from} から別のリージョンの {to} への複製は、サービス自身が行います。",
);
pub static ALB_LAMBDA_PLACE: Sentence = Sentence::new(
    "{to} belongs to another account or Region than {from}; a Lambda target must share both.",
    "{to} は {from} と別のアカウントかリージョンにあります。Lambda ターゲットはどちらも同じでなければなりません。",
);
pub static ALB_LAMBDA_PLACE_REMEDY: Sentence = Sentence::new(
    "Put a function of your own account and Region between, or call {to} by API Gateway.",
    "同じアカウントとリージョンの関数を間に置くか、API Gateway 経由で {to} を呼び出してください。",
);
pub static NLB_LAMBDA: Sentence = Sentence::new(
    "A network load balancer cannot have a function as its target.",
    "NLB は関数をターゲットにできません。",
);
pub static NLB_LAMBDA_REMEDY: Sentence =
    Sentence::new("Use an ALB, an API or a function URL.", "ALB、API、または関数 URL を使ってください。");
pub static CALLER_BY_RESOURCE: Sentence = Sentence::new(
    "{road} leads {from} to {to} by a private connection (a resource configuration of VPC Lattice).",
    "{road} が、{from} から {to} へのプライベート接続になります (VPC Lattice のリソース設定)。",
);
pub static CALLER_RESOURCE_NOT_SHARED: Sentence = Sentence::new(
    "{road} belongs to another account than {from} and is not shared with it.",
    "{road} は {from} と別のアカウントのもので、共有されていません。",
);
pub static CALLER_RESOURCE_NOT_SHARED_REMEDY: Sentence = Sentence::new(
    "Share {road} with the account of {from} (“shared_with”).",
    "{road} を {from} のアカウントに共有してください (「shared_with」)。",
);
pub static CALLER_RESOURCE_APART: Sentence = Sentence::new(
    "{road} stands in a network from which {to} cannot be reached.",
    "{road} があるネットワークからは {to} に届きません。",
);
pub static CALLER_RESOURCE_REFUSED: Sentence = Sentence::new(
    "The private connection that is named cannot lead {from} to {to}.",
    "指定されたプライベート接続では {from} から {to} に届きません。",
);
pub static CALLER_TO_PUBLIC: Sentence = Sentence::new(
    "{to} answers at a public DNS name in AWS; the call comes from inside AWS's network ({from}).",
    "{to} は AWS の中のパブリックな DNS 名で応答し、{from} は AWS のネットワークの中から呼び出します。",
);
pub static CALLER_TO_PRIVATE: Sentence = Sentence::new(
    "{to} has private addresses only, and {from} needs a public HTTPS endpoint without a private connection.",
    "{to} にはプライベートアドレスしかありません。プライベート接続がなければ、{from} にはパブリックな HTTPS エンドポイントが必要です。",
);
pub static CALLER_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Add a private connection: name a “lattice-resource-gateway” of its VPC in “via”.",
    "プライベート接続を加えてください (その VPC の「lattice-resource-gateway」を「via」で指定)。",
);
pub static SERVICE_TO_OUTSIDE: Sentence = Sentence::new(
    "From {from}, a service of AWS, to {to}, outside AWS, packets cross the internet.",
    "{from} は AWS のサービスで、{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static SERVICE_TO_PRIVATE: Sentence = Sentence::new(
    "{to} has private addresses in a VPC, to which {from} has no way.",
    "{to} は VPC の中にプライベートアドレスしか持たず、{from} からの経路がありません。",
);
pub static SERVICE_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Let a function attached to that VPC, or a load balancer with a VPC link, stand between; or, if it calls the API that manages {to}, state “integration: aws”.",
    "その VPC に接続した関数か、VPC リンク付きのロードバランサーを間に置いてください。{to} を管理する API の呼び出しであれば、「integration: aws」を書いてください。",
);
pub static LAMBDA_TO_SERVICE: Sentence = Sentence::new(
    "From {from}, attached to no VPC, the call goes to the public DNS name of {to}; packets stay in AWS's network and IAM guards the call.",
    "{from} は VPC に接続しておらず、パブリックな DNS 名で {to} を呼び出します。パケットは AWS のネットワークから出ず、呼び出しは IAM で守られます。",
);
pub static LAMBDA_TO_OUTSIDE: Sentence = Sentence::new(
    "From {from}, attached to no VPC, to {to}, outside AWS, packets cross the internet.",
    "{from} は VPC に接続しておらず、{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static LAMBDA_TO_PRIVATE: Sentence = Sentence::new(
    "{from} is attached to no VPC, so it has no way to private addresses such as those of {to}.",
    "{from} は VPC に接続していないため、{to} のようなプライベートアドレスには届きません。",
);
pub static LAMBDA_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Attach {from} to subnets of that VPC (“subnets”); or, if it calls the API that manages {to}, state “integration: aws”.",
    "{from} をその VPC のサブネットに接続してください (「subnets」)。{to} を管理する API の呼び出しであれば、「integration: aws」を書いてください。",
);
pub static LAMBDA_TO_PUBLIC: Sentence = Sentence::new(
    "From {from}, attached to no VPC, the call goes to the public DNS name of {to}; packets stay in AWS's network.",
    "{from} は VPC に接続しておらず、パブリックな DNS 名で {to} を呼び出します。パケットは AWS のネットワークから出ません。",
);
pub static LAMBDA_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private, and {from} is attached to no VPC with an interface endpoint for it.",
    "{to} はプライベートで、{from} はそのインターフェイスエンドポイントがある VPC に接続していません。",
);
pub static SERVICE_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private: it answers only through an interface endpoint, and {from} runs in no VPC of yours.",
    "{to} はプライベートで、インターフェイスエンドポイント経由でのみ応答します。{from} は VPC の中で動いていません。",
);
pub static SERVICE_TO_PRIVATE_API_REMEDY: Sentence = Sentence::new(
    "Let a function attached to a VPC with an interface endpoint for {to} stand between.",
    "{to} のインターフェイスエンドポイントがある VPC に接続した関数を間に置いてください。",
);
pub static SERVICE_TO_PRIVATE_API_REMEDY_RESOURCE: Sentence = Sentence::new(
    "Lead to an interface endpoint for {to} by a resource configuration of VPC Lattice, or let a function attached to that VPC call it.",
    "VPC Lattice のリソース設定で {to} のインターフェイスエンドポイントにつなぐか、その VPC に接続した関数から呼び出してください。",
);

pub(super) static ALL: &[&Sentence] = &[
    &INVOKE,
    &TRIGGER_FAR,
    &TRIGGER_FAR_REMEDY,
    &INVOKE_PARTITION,
    &INVOKE_PARTITION_REMEDY,
    &RUN_TASK,
    &MANAGES,
    &SERVICE_RUN,
    &NOTIFIER,
    &COLLECTION_READER,
    &STORE_FRONT,
    &BULK_LOADER,
    &WAREHOUSE,
    &LOADER_TO_PRIVATE,
    &LOADER_TO_PRIVATE_REMEDY,
    &FLOW_LOGS,
    &FETCHED,
    &TRIGGER,
    &PULLED,
    &CONNECTOR,
    &CONNECTOR_NOT_STATED,
    &CONNECTOR_REMEDY,
    &INTEGRATION,
    &DATA_PASSES,
    &DATA_API,
    &REPLICATION,
    &ALB_LAMBDA_PLACE,
    &ALB_LAMBDA_PLACE_REMEDY,
    &NLB_LAMBDA,
    &NLB_LAMBDA_REMEDY,
    &CALLER_BY_RESOURCE,
    &CALLER_RESOURCE_NOT_SHARED,
    &CALLER_RESOURCE_NOT_SHARED_REMEDY,
    &CALLER_RESOURCE_APART,
    &CALLER_RESOURCE_REFUSED,
    &CALLER_TO_PUBLIC,
    &CALLER_TO_PRIVATE,
    &CALLER_TO_PRIVATE_REMEDY,
    &SERVICE_TO_OUTSIDE,
    &SERVICE_TO_PRIVATE,
    &SERVICE_TO_PRIVATE_REMEDY,
    &LAMBDA_TO_SERVICE,
    &LAMBDA_TO_OUTSIDE,
    &LAMBDA_TO_PRIVATE,
    &LAMBDA_TO_PRIVATE_REMEDY,
    &LAMBDA_TO_PUBLIC,
    &LAMBDA_TO_PRIVATE_API,
    &SERVICE_TO_PRIVATE_API,
    &SERVICE_TO_PRIVATE_API_REMEDY,
    &SERVICE_TO_PRIVATE_API_REMEDY_RESOURCE,
];
