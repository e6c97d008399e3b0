//! Every key of the topology language: where it may stand, what it takes, what it means.
//!
//! The reader of topologies, the JSON Schema and the reference page all come from these rows; nothing else declares
//! a key.

use super::kind::{Kind, Net};
use crate::base::lang::Text;

/// A key without the place that its table gives it.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
    pub about: Text,
}

/// A row: a key and what it sets.
#[derive(Debug)]
pub struct Row<Field: 'static> {
    pub key: Key,
    pub field: Field,
}

/// A key of a resource: also which kinds have it.
#[derive(Debug)]
pub struct ResourceRow {
    pub key: Key,
    pub on: On,
    pub field: ResourceField,
}

/// What a value may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    Bool,
    /// A whole number, both ends included.
    Integer(u32, u32),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A text, taken as written.
    Text,
    /// A text or a list of them.
    Texts,
    /// A text for people: one, or `{ en, ja }`.
    UserText,
    /// One address block or a list of them.
    Cidrs,
    /// A link target: http, https, mailto or relative.
    Href,
    /// `2026-11-22`.
    Date,
    /// The id or an alias of a kind.
    Kind,
    /// The name of a Region.
    Region,
    /// A resource.
    Id(Of),
    /// A resource or a list of them.
    Ids(Of),
    /// Ids, or `none`.
    Egress,
    /// Methods of proving who calls; these words, `none`, or `{ lambda: id }`.
    Auth(&'static [&'static str]),
    Headers,
    Listeners,
    /// A status or `redirect`.
    DefaultAction,
    ResourcePolicy,
    /// Service names or ids.
    Services,
    /// Networks of these kinds.
    Connects(&'static [&'static str], Joins),
    Inbound,
    Via,
    Routes,
    /// One hop class or a list.
    Classes,
    Allow,
    Properties,
    Hints,
    Resources,
    Links,
    Flows,
    Views,
    Steps,
    Repeat,
    Paths,
    /// Ids of resources; kinds too.
    IdsOrKinds,
    /// The id of a flow.
    FlowId,
}

/// In which forms a connection says what it joins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joins {
    /// Exactly two.
    Pair,
    /// One or a list.
    List,
    /// A list, the long form, or a map from an attachment to those it has routes to.
    Routes,
}

/// What a reference may name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Of {
    Anything,
    Kinds(&'static [&'static str]),
}

impl Of {
    /// Whether a resource of `kind` may be named.
    #[must_use]
    pub fn permits(self, kind: &Kind) -> bool {
        match self {
            Self::Anything => true,
            Self::Kinds(ids) => ids.contains(&kind.id),
        }
    }
}

/// Which kinds have a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum On {
    Every,
    /// What can hold others.
    Boundaries,
    Kinds(&'static [&'static str]),
    /// Kinds of these net classes, and these.
    Nets(&'static [Net], &'static [&'static str]),
}

impl On {
    /// Whether resources of `kind` have the key.
    #[must_use]
    pub fn permits(self, kind: &Kind) -> bool {
        match self {
            Self::Every => true,
            Self::Boundaries => kind.boundary.is_some(),
            Self::Kinds(ids) => ids.contains(&kind.id),
            Self::Nets(nets, ids) => nets.contains(&kind.net) || ids.contains(&kind.id),
        }
    }
}

/// The row of a resource key that holds for `kind`.
#[must_use]
pub fn of_resource(name: &str, kind: &Kind) -> Option<&'static ResourceRow> {
    RESOURCE.iter().find(|row| row.key.name == name && row.on.permits(kind))
}

/// The rows of a resource key on whatever kind; more than one where kinds mean different things by it.
pub fn of_some_resource(name: &str) -> impl Iterator<Item = &'static ResourceRow> {
    RESOURCE.iter().filter(move |row| row.key.name == name)
}

/// The row of a key in one of the smaller tables.
#[must_use]
pub fn find<Field>(rows: &'static [Row<Field>], name: &str) -> Option<&'static Row<Field>> {
    rows.iter().find(|row| row.key.name == name)
}

/// The keys of one of the smaller tables.
pub fn names<Field>(rows: &'static [Row<Field>]) -> impl Iterator<Item = &'static str> {
    rows.iter().map(|row| row.key.name)
}

const SUBNETS: &[&str] = &["public-subnet", "private-subnet", "isolated-subnet"];
const SUBNETS_OR_VPC: &[&str] = &["public-subnet", "private-subnet", "isolated-subnet", "vpc"];
const ACCOUNTS: &[&str] = &["account", "ou", "organization"];
const SECRETS: Of = Of::Kinds(&["secretsmanager", "ssm"]);
const APIS: &[&str] = &["apigw-rest", "apigw-http", "apigw-ws"];
const DATABASES: &[&str] = &["rds", "aurora", "redshift", "mq", "dms", "documentdb", "neptune"];
/// What a connection can join.
const NETWORKS: &[&str] = &[
    "vpc",
    "data-center",
    "cgw",
    "dx",
    "dx-gateway",
    "dx-vif",
    "vpn",
    "client-vpn",
    "tgw",
    "cloudwan",
    "vgw",
    "vpc-lattice",
    "lattice-service-network",
    "lattice-resource-gateway",
];
/// What an endpoint can serve beside AWS's own services.
pub const SERVED: &[&str] =
    &["privatelink-service", "lattice-service-network", "vpc-lattice", "lattice-resource-gateway"];

const PRIVATE_ONLY: Shape = Shape::Word(&["private-only"]);
const DIRECTION: Shape = Shape::Word(&["right", "down"]);
/// Most of anything counted: tasks, instances.
const MOST_COUNTED: u32 = 100_000;
/// Box sizes in px.
const LEAST_SIZE: u32 = 1;
const MOST_SIZE: u32 = 4_000;

const fn key(name: &'static str, shape: Shape, en: &'static str, ja: &'static str) -> Key {
    Key { name, shape, about: Text::new(en, ja) }
}

const fn row<Field: Copy>(
    name: &'static str,
    field: Field,
    shape: Shape,
    en: &'static str,
    ja: &'static str,
) -> Row<Field> {
    Row { key: key(name, shape, en, ja), field }
}

const fn on(
    on: On,
    name: &'static str,
    field: ResourceField,
    shape: Shape,
    en: &'static str,
    ja: &'static str,
) -> ResourceRow {
    ResourceRow { key: key(name, shape, en, ja), on, field }
}

/// Keys of the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TopField {
    Version,
    Title,
    Description,
    AsOf,
    Repeat,
    Include,
    Direction,
    Policy,
    Allow,
    Resources,
    Links,
    Flows,
    Views,
    Hints,
}

pub static TOP: &[Row<TopField>] = &[
    row(
        "hopmap",
        TopField::Version,
        Shape::Integer(1, 1),
        "Version of the language: 1.",
        "言語の版。1 と書く。",
    ),
    row(
        "title",
        TopField::Title,
        Shape::UserText,
        "Title of the picture and of the document.",
        "図と文書の題名。",
    ),
    row(
        "description",
        TopField::Description,
        Shape::UserText,
        "What the system is for; the first paragraph of the document.",
        "システムの目的。文書の冒頭に置く。",
    ),
    row(
        "as_of",
        TopField::AsOf,
        Shape::Date,
        "The day at which AWS's facts are judged; the newest known day when left out.",
        "AWS の仕様をどの時点で判断するか。省略すると、把握している最新の日付。",
    ),
    row(
        "repeat",
        TopField::Repeat,
        Shape::Repeat,
        "Names and their values: what holds `$name` is written once for each value.",
        "名前と値の組。`$名前` を含むものは値の数だけ書いたことになる。",
    ),
    row(
        "include",
        TopField::Include,
        Shape::Paths,
        "Files below the project folder whose resources and links belong to this topology.",
        "この構成に取り込むファイル。プロジェクトのフォルダー内に限る。",
    ),
    row("direction", TopField::Direction, DIRECTION, "Main direction of reading.", "図を読み進める向き。"),
    row(
        "policy",
        TopField::Policy,
        PRIVATE_ONLY,
        "`private-only`: every hop must stay off the internet.",
        "`private-only` は、すべてのホップがインターネットを通らないことを求める。",
    ),
    row(
        "allow",
        TopField::Allow,
        Shape::Allow,
        "Findings accepted for the whole file, each with a reason.",
        "ファイル全体で受け入れる指摘。理由を添える。",
    ),
    row(
        "resources",
        TopField::Resources,
        Shape::Resources,
        "The resources by id, as a tree of boundaries and what stands in them.",
        "リソースの一覧。境界とその中身の木を、識別子をキーにして書く。",
    ),
    row(
        "links",
        TopField::Links,
        Shape::Links,
        "Who calls whom: `a -> b`, `a -> b: label` or `a -> b: { ... }`.",
        "どこからどこへつながるか。`a -> b`、`a -> b: ラベル`、`a -> b: { ... }` の形で書く。",
    ),
    row(
        "flows",
        TopField::Flows,
        Shape::Flows,
        "Named request paths; their steps are numbered.",
        "名前を付けたリクエストの流れ。手順には番号が付く。",
    ),
    row(
        "views",
        TopField::Views,
        Shape::Views,
        "Further pictures of the same model.",
        "同じ構成から描く別の図。",
    ),
    row(
        "hints",
        TopField::Hints,
        Shape::Hints,
        "Wishes about the drawing; they never change a meaning.",
        "描き方の希望。意味は変わらない。",
    ),
];

/// What a key of a resource sets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ResourceField {
    Kind,
    Label,
    Description,
    Href,
    Children,
    Owner,
    Subnets,
    Protects,
    SecurityGroups,
    Inbound,
    Count,
    Allow,
    Expect,
    Properties,
    Width,
    Height,
    Direction,
    Policy,
    Hints,
    AccountId,
    RegionName,
    Cidr,
    DefaultVpc,
    Zone,
    Egress,
    Scheme,
    Listeners,
    DefaultAction,
    Auth,
    MutualTls,
    EnforcePrivatelinkInbound,
    Endpoint,
    Stage,
    Domain,
    DefaultEndpoint,
    Throttling,
    Cache,
    ApiKeys,
    ResourcePolicy,
    Timeout,
    Visibility,
    SharedWith,
    PublicIp,
    Launch,
    NetworkMode,
    PubliclyAccessible,
    Role,
    DualStack,
    Access,
    RequiresHeader,
    BlocksByDefault,
    WafScope,
    AuthorizerType,
    Connectivity,
    Services,
    PrivateDns,
    CrossRegion,
    Connects,
    GroupReferences,
    Vif,
    BlockMode,
    Except,
    RotationDays,
    Records,
    New,
    InsideAws,
    Through,
}

use ResourceField as F;

/// Keys of resources. Where two rows share a name, no kind has both.
pub static RESOURCE: &[ResourceRow] = &[
    on(
        On::Every,
        "kind",
        F::Kind,
        Shape::Kind,
        "What it is: an id or an alias of a kind.",
        "リソースの種類。",
    ),
    on(
        On::Every,
        "label",
        F::Label,
        Shape::UserText,
        "The name that readers see; the id when left out.",
        "図と文書に出る名前。省略すると識別子になる。",
    ),
    on(
        On::Every,
        "description",
        F::Description,
        Shape::UserText,
        "A sentence about it, for the document.",
        "説明。文書に載る。",
    ),
    on(
        On::Every,
        "href",
        F::Href,
        Shape::Href,
        "A page about it: http, https, mailto or a relative path.",
        "関連ページへのリンク。http、https、mailto または相対パス。",
    ),
    on(
        On::Boundaries,
        "children",
        F::Children,
        Shape::Resources,
        "What stands in it, by id.",
        "中に置くリソース。",
    ),
    on(
        On::Every,
        "owner",
        F::Owner,
        Shape::Id(Of::Kinds(&["account"])),
        "The account that owns it; the nearest account around it when left out.",
        "所有するアカウント。省略すると、外側で最も近いアカウント。",
    ),
    on(
        On::Nets(
            &[Net::VpcEni, Net::Scheme, Net::Link, Net::AwsManaged],
            &[
                "vpce-gateway",
                "network-firewall",
                "security-group",
                "asg",
                "ecs-cluster",
                "eks-cluster",
                "apprunner",
                "sagemaker-endpoint",
                "eks",
                "mwaa",
                "opensearch",
                "opensearch-serverless",
                "transfer",
                "datasync",
            ],
        ),
        "subnets",
        F::Subnets,
        Shape::Ids(Of::Kinds(SUBNETS_OR_VPC)),
        "The subnets where its interfaces are, or one VPC: some subnets of it, not drawn. For a gateway endpoint: the subnets it serves.",
        "ネットワークインターフェイスを置くサブネット。VPC を 1 つ書くと、図に描かないサブネットを指す。ゲートウェイ型エンドポイントでは対象のサブネット。",
    ),
    on(
        On::Nets(&[Net::Attach], &[]),
        "protects",
        F::Protects,
        Shape::Ids(Of::Anything),
        "What it guards or belongs to.",
        "保護する対象、または属する先。",
    ),
    on(
        On::Nets(
            &[Net::VpcEni, Net::Scheme],
            &[
                "vpclink-v2",
                "vpce-interface",
                "vpce-resource",
                "vpce-servicenetwork",
                "lambda",
                "codebuild",
                "asg",
                "ecs-cluster",
                "eks-cluster",
                "eks",
                "mwaa",
                "opensearch",
                "lattice-resource-gateway",
            ],
        ),
        "security_groups",
        F::SecurityGroups,
        Shape::Ids(Of::Kinds(&["security-group"])),
        "The security groups it is in, wherever they stand; `[]`: created without.",
        "所属するセキュリティグループ。`[]` は、付けずに作成したことを表す。",
    ),
    on(
        On::Nets(
            &[Net::VpcEni, Net::Scheme],
            &[
                "vpclink-v2",
                "vpce-interface",
                "vpce-resource",
                "vpce-servicenetwork",
                "security-group",
                "asg",
                "ecs-cluster",
                "eks-cluster",
                "eks",
                "mwaa",
                "opensearch",
                "lattice-resource-gateway",
            ],
        ),
        "inbound",
        F::Inbound,
        Shape::Inbound,
        "Whom its security group admits: `443 from internet`, `8080 from alb`, `all from 10.0.0.0/8`, `443 from prefix-list:cloudfront-origin-facing`.",
        "セキュリティグループが受け入れる通信。例: `443 from internet`、`8080 from alb`、`all from 10.0.0.0/8`、`443 from prefix-list:cloudfront-origin-facing`。",
    ),
    on(
        On::Every,
        "count",
        F::Count,
        Shape::Integer(1, MOST_COUNTED),
        "How many of it there are; drawn as a stack.",
        "台数。重ねて描く。",
    ),
    on(
        On::Every,
        "allow",
        F::Allow,
        Shape::Allow,
        "Findings about it that are accepted, each with a reason.",
        "受け入れる指摘。理由を添える。",
    ),
    on(
        On::Every,
        "expect",
        F::Expect,
        Shape::Word(&["exposed", "not-exposed"]),
        "Whether it may be reached from the internet; a finding says when that is wrong.",
        "インターネットから届くかどうかの想定。違えば指摘になる。",
    ),
    on(
        On::Every,
        "properties",
        F::Properties,
        Shape::Properties,
        "Further facts for the inventory: names and values.",
        "一覧に載せる補足。名前と値の組。",
    ),
    on(
        On::Every,
        "width",
        F::Width,
        Shape::Integer(LEAST_SIZE, MOST_SIZE),
        "Least width of its box, in px.",
        "箱の最小の幅 (px)。",
    ),
    on(
        On::Every,
        "height",
        F::Height,
        Shape::Integer(LEAST_SIZE, MOST_SIZE),
        "Least height of its box, in px.",
        "箱の最小の高さ (px)。",
    ),
    on(
        On::Boundaries,
        "direction",
        F::Direction,
        DIRECTION,
        "Direction of reading inside it.",
        "内側を読み進める向き。",
    ),
    on(
        On::Boundaries,
        "policy",
        F::Policy,
        PRIVATE_ONLY,
        "`private-only`: every hop of what stands in it must stay off the internet.",
        "`private-only` は、中のリソースのホップがインターネットを通らないことを求める。",
    ),
    on(
        On::Boundaries,
        "hints",
        F::Hints,
        Shape::Hints,
        "Wishes about the drawing of what stands in it.",
        "内側の描き方の希望。",
    ),
    on(
        On::Kinds(&["account"]),
        "account_id",
        F::AccountId,
        Shape::Text,
        "The account number, with its leading zeros.",
        "アカウント番号。先頭の 0 も書く。",
    ),
    on(
        On::Kinds(&["region"]),
        "name",
        F::RegionName,
        Shape::Region,
        "Name of the Region, as `ap-northeast-1`; not needed where the label says it.",
        "リージョン名 (`ap-northeast-1` など)。ラベルに書いてあれば不要。",
    ),
    on(
        On::Kinds(&["vpc", "data-center"]),
        "cidr",
        F::Cidr,
        Shape::Cidrs,
        "Its address blocks.",
        "アドレス範囲。",
    ),
    on(On::Kinds(SUBNETS), "cidr", F::Cidr, Shape::Cidrs, "Its address block.", "アドレス範囲。"),
    on(
        On::Kinds(&["vpc"]),
        "default_vpc",
        F::DefaultVpc,
        Shape::Bool,
        "Whether it is the default VPC of its Region.",
        "リージョンのデフォルト VPC かどうか。",
    ),
    on(
        On::Kinds(&["az", "public-subnet", "private-subnet", "isolated-subnet"]),
        "zone",
        F::Zone,
        Shape::Text,
        "A word for its zone; the same word in one Region is one zone.",
        "ゾーンの名前。同じリージョンで同じ語なら同じゾーン。",
    ),
    on(
        On::Kinds(SUBNETS),
        "egress",
        F::Egress,
        Shape::Egress,
        "How it gets out: gateways and connections in order, or `none`.",
        "外へ出る経路。ゲートウェイや接続を順に書く。`none` は出口なし。",
    ),
    on(
        On::Kinds(&["alb", "nlb", "clb"]),
        "scheme",
        F::Scheme,
        Shape::Word(&["internet-facing", "internal"]),
        "Whether its addresses are public.",
        "アドレスが公開されるか (internet-facing)、内部だけか (internal)。",
    ),
    on(
        On::Kinds(&["alb", "nlb", "clb", "gwlb"]),
        "listeners",
        F::Listeners,
        Shape::Listeners,
        "Its listeners: `https:443`, or `{ http: 80, redirect: https:443 }`.",
        "リスナー。`https:443` や `{ http: 80, redirect: https:443 }`。",
    ),
    on(
        On::Kinds(&["alb", "vpc-lattice"]),
        "default",
        F::DefaultAction,
        Shape::DefaultAction,
        "What it does with a request that no rule matches: a status, or `redirect`.",
        "どのルールにも合わないリクエストの扱い。ステータスコードか `redirect`。",
    ),
    on(
        On::Kinds(&["alb"]),
        "auth",
        F::Auth,
        Shape::Auth(&["cognito", "oidc", "jwt"]),
        "How callers prove who they are.",
        "呼び出し元の認証方法。",
    ),
    on(
        On::Kinds(APIS),
        "auth",
        F::Auth,
        Shape::Auth(&["cognito", "jwt", "lambda", "iam"]),
        "How callers prove who they are; a link may say otherwise for its route.",
        "呼び出し元の認証方法。リンクで経路ごとに変えられる。",
    ),
    on(
        On::Kinds(&["appsync", "appsync-events"]),
        "auth",
        F::Auth,
        Shape::Auth(&["cognito", "iam", "lambda", "api-key", "oidc"]),
        "How callers prove who they are.",
        "呼び出し元の認証方法。",
    ),
    on(
        On::Kinds(&["lambda-url", "vpc-lattice", "lattice-service-network"]),
        "auth",
        F::Auth,
        Shape::Auth(&["iam"]),
        "Whether callers sign their requests.",
        "呼び出しに署名を求めるかどうか。",
    ),
    on(
        On::Kinds(&["alb", "apigw-rest", "apigw-http", "cloudfront"]),
        "mutual_tls",
        F::MutualTls,
        Shape::Bool,
        "Whether clients show a certificate.",
        "クライアント証明書を求めるかどうか。",
    ),
    on(
        On::Kinds(&["nlb"]),
        "enforce_privatelink_inbound",
        F::EnforcePrivatelinkInbound,
        Shape::Bool,
        "Whether its security groups are asked for traffic from PrivateLink too; true when left out.",
        "PrivateLink からの通信にもセキュリティグループを適用するか。省略すると true。",
    ),
    on(
        On::Kinds(&["apigw-rest"]),
        "endpoint",
        F::Endpoint,
        Shape::Word(&["edge", "regional", "private"]),
        "Its endpoint type.",
        "エンドポイントの種類。",
    ),
    on(
        On::Kinds(&["apigw-http", "apigw-ws"]),
        "endpoint",
        F::Endpoint,
        Shape::Word(&["regional", "edge", "private"]),
        "Its endpoint type; AWS offers `regional` only.",
        "エンドポイントの種類。AWS が提供するのは `regional` のみ。",
    ),
    on(
        On::Kinds(&["eks"]),
        "endpoint",
        F::Endpoint,
        Shape::Word(&["public", "private", "both"]),
        "Where the API of the cluster answers.",
        "クラスター API の公開範囲。",
    ),
    on(
        On::Kinds(&["opensearch", "opensearch-serverless", "mwaa", "transfer", "datasync"]),
        "endpoint",
        F::Endpoint,
        Shape::Word(&["public", "vpc"]),
        "Where it answers; `vpc` when it has subnets or stands in a VPC.",
        "エンドポイントの置き場所。サブネットを持つか VPC 内に置けば `vpc`。",
    ),
    on(On::Kinds(APIS), "stage", F::Stage, Shape::Text, "Its stage.", "ステージ。"),
    on(On::Kinds(APIS), "domain", F::Domain, Shape::Text, "Its custom domain name.", "カスタムドメイン名。"),
    on(On::Kinds(&["cloudfront"]), "domain", F::Domain, Shape::Text, "Its domain name.", "ドメイン名。"),
    on(
        On::Kinds(APIS),
        "default_endpoint",
        F::DefaultEndpoint,
        Shape::Word(&["enabled", "disabled"]),
        "Whether the name that AWS gave it answers too; enabled when left out.",
        "AWS が割り当てた既定のエンドポイントを使えるようにしておくか。省略すると enabled。",
    ),
    on(
        On::Kinds(APIS),
        "throttling",
        F::Throttling,
        Shape::Bool,
        "Whether it limits requests.",
        "スロットリングの有無。",
    ),
    on(
        On::Kinds(APIS),
        "cache",
        F::Cache,
        Shape::Bool,
        "Whether it caches responses.",
        "レスポンスキャッシュの有無。",
    ),
    on(
        On::Kinds(APIS),
        "api_keys",
        F::ApiKeys,
        Shape::Bool,
        "Whether callers need an API key.",
        "API キーを求めるかどうか。",
    ),
    on(
        On::Kinds(APIS),
        "resource_policy",
        F::ResourcePolicy,
        Shape::ResourcePolicy,
        "Its resource policy: whom it admits, or only that there is one.",
        "リソースポリシー。許可する相手、または有無だけを書く。",
    ),
    on(
        On::Kinds(APIS),
        "timeout",
        F::Timeout,
        Shape::Integer(1, 900),
        "Integration timeout, in seconds.",
        "統合のタイムアウト (秒)。",
    ),
    on(
        On::Kinds(&["appsync"]),
        "visibility",
        F::Visibility,
        Shape::Word(&["global", "private"]),
        "Whether it answers the internet; global when left out.",
        "インターネットから使えるかどうか。省略すると global。",
    ),
    on(
        On::Kinds(&[
            "public-subnet",
            "private-subnet",
            "isolated-subnet",
            "tgw",
            "cloudwan",
            "privatelink-service",
            "cloudfront-vpc-origin",
            "lattice-service-network",
            "vpc-lattice",
            "lattice-resource-gateway",
            "apigw-domain",
            "secretsmanager",
            "global-accelerator",
            "network-firewall",
            "route53-resolver-endpoint",
            "prefix-list",
        ]),
        "shared_with",
        F::SharedWith,
        Shape::Ids(Of::Kinds(ACCOUNTS)),
        "Accounts, units or the organization that may use it.",
        "共有先のアカウント、OU、組織。",
    ),
    on(
        On::Kinds(&["ec2", "fargate", "ecs-service", "eks-workload", "asg", "eni"]),
        "public_ip",
        F::PublicIp,
        Shape::Bool,
        "Whether it has a public address.",
        "パブリック IP アドレスを持つかどうか。",
    ),
    on(
        On::Kinds(&["ecs-service"]),
        "launch",
        F::Launch,
        Shape::Word(&["ec2", "fargate", "external"]),
        "Where its tasks run.",
        "タスクを動かす場所。",
    ),
    on(
        On::Kinds(&["ecs-service"]),
        "network_mode",
        F::NetworkMode,
        Shape::Word(&["awsvpc", "bridge", "host"]),
        "Network mode of its tasks; awsvpc when left out.",
        "タスクのネットワークモード。省略すると awsvpc。",
    ),
    on(
        On::Kinds(DATABASES),
        "publicly_accessible",
        F::PubliclyAccessible,
        Shape::Bool,
        "Whether its name resolves to a public address.",
        "パブリックアクセスが有効かどうか。",
    ),
    on(
        On::Kinds(&["rds", "aurora", "elasticache", "documentdb", "neptune", "memorydb"]),
        "role",
        F::Role,
        Shape::Word(&["primary", "replica", "standby", "writer", "reader"]),
        "Its part in a cluster.",
        "クラスター内での役割。",
    ),
    on(
        On::Kinds(&["rds"]),
        "dual_stack",
        F::DualStack,
        Shape::Bool,
        "Whether it has IPv6 addresses too.",
        "IPv6 アドレスも持つかどうか。",
    ),
    on(
        On::Kinds(&["s3"]),
        "access",
        F::Access,
        Shape::Word(&["private", "oac", "public"]),
        "Who may read it: only signed requests, only a CloudFront distribution (`oac`), or everybody.",
        "読み取れる相手。署名付きのみ (private)、CloudFront のみ (oac)、誰でも (public)。",
    ),
    on(
        On::Kinds(&["waf"]),
        "requires_header",
        F::RequiresHeader,
        Shape::Headers,
        "A header that every request must carry.",
        "すべてのリクエストに求めるヘッダー。",
    ),
    on(
        On::Kinds(&["waf"]),
        "default",
        F::BlocksByDefault,
        Shape::Word(&["allow", "block"]),
        "What it does with a request that no rule matches; allow when left out.",
        "どのルールにも合わないリクエストの扱い。省略すると allow。",
    ),
    on(
        On::Kinds(&["waf"]),
        "scope",
        F::WafScope,
        Shape::Word(&["regional", "cloudfront"]),
        "Its scope; follows from what it protects when left out.",
        "スコープ。省略すると保護する対象から決まる。",
    ),
    on(
        On::Kinds(&["authorizer"]),
        "type",
        F::AuthorizerType,
        Shape::Word(&["lambda", "cognito", "jwt", "iam"]),
        "What it asks.",
        "認証の方式。",
    ),
    on(
        On::Kinds(&["natgw"]),
        "connectivity",
        F::Connectivity,
        Shape::Word(&["public", "private"]),
        "Whether it has a public address; public when left out.",
        "パブリックアドレスを持つかどうか。省略すると public。",
    ),
    on(
        On::Kinds(&["vpce-gateway", "vpce-interface", "vpce-resource", "vpce-servicenetwork"]),
        "services",
        F::Services,
        Shape::Services,
        "What it serves: AWS's service names (`s3`, `ecr.api`), an endpoint service, a service network.",
        "対象のサービス。AWS のサービス名 (`s3`、`ecr.api` など)、エンドポイントサービス、サービスネットワーク。",
    ),
    on(
        On::Kinds(&["vpce-interface"]),
        "private_dns",
        F::PrivateDns,
        Shape::Bool,
        "Whether the service's own name leads to it inside the VPC; true when left out.",
        "プライベート DNS を有効にするか。省略すると true。",
    ),
    on(
        On::Kinds(&["privatelink-service"]),
        "cross_region",
        F::CrossRegion,
        Shape::Bool,
        "Whether consumers in other Regions may connect.",
        "別リージョンからの接続を許すかどうか。",
    ),
    on(
        On::Kinds(&["vpc-peering"]),
        "connects",
        F::Connects,
        Shape::Connects(&["vpc"], Joins::Pair),
        "The two VPCs it joins.",
        "つなぐ 2 つの VPC。",
    ),
    on(
        On::Kinds(&["tgw", "cloudwan"]),
        "connects",
        F::Connects,
        Shape::Connects(NETWORKS, Joins::Routes),
        "Its attachments: a list joins everyone to everyone; a map says to which attachments each has routes.",
        "アタッチメント。リストなら相互に接続、マップなら各アタッチメントが経路を持つ相手。",
    ),
    on(
        On::Kinds(&[
            "dx",
            "dx-gateway",
            "dx-vif",
            "vpn",
            "client-vpn",
            "vgw",
            "lattice-service-network",
            "vpc-lattice",
        ]),
        "connects",
        F::Connects,
        Shape::Connects(NETWORKS, Joins::List),
        "The networks it joins.",
        "つなぐネットワーク。",
    ),
    on(
        On::Kinds(&["tgw"]),
        "group_references",
        F::GroupReferences,
        Shape::Bool,
        "Whether security groups of other attached VPCs can be named in rules.",
        "ほかの VPC のセキュリティグループを参照できるかどうか。",
    ),
    on(
        On::Kinds(&["dx", "dx-vif"]),
        "vif",
        F::Vif,
        Shape::Word(&["private", "transit", "public"]),
        "Kind of its virtual interface.",
        "仮想インターフェイスの種類。",
    ),
    on(
        On::Kinds(&["vpc-bpa"]),
        "mode",
        F::BlockMode,
        Shape::Word(&["block-ingress", "block-bidirectional"]),
        "What it blocks.",
        "ブロックする向き。",
    ),
    on(
        On::Kinds(&["vpc-bpa"]),
        "except",
        F::Except,
        Shape::Ids(Of::Kinds(SUBNETS_OR_VPC)),
        "VPCs and subnets that it leaves out.",
        "除外する VPC とサブネット。",
    ),
    on(
        On::Kinds(&["secretsmanager", "ssm"]),
        "rotation_days",
        F::RotationDays,
        Shape::Integer(1, 1_000),
        "How often the value is changed, in days.",
        "値を変更する間隔 (日)。",
    ),
    on(
        On::Kinds(&["cloudmap"]),
        "records",
        F::Records,
        Shape::Word(&["srv", "a"]),
        "The records it keeps.",
        "登録するレコードの種類。",
    ),
    on(
        On::Kinds(&["apprunner"]),
        "new",
        F::New,
        Shape::Bool,
        "Whether it is still to be created.",
        "これから新規に作成するかどうか。",
    ),
    on(
        On::Kinds(&["saas", "generic-resource"]),
        "inside_aws",
        F::InsideAws,
        Shape::Bool,
        "Whether its public addresses belong to AWS.",
        "AWS のアドレスで公開されているかどうか。",
    ),
    on(
        On::Kinds(&["api-destination"]),
        "via",
        F::Through,
        Shape::Id(Of::Kinds(&["lattice-resource-gateway"])),
        "The resource gateway that its private connection goes through.",
        "プライベート接続に使うリソースゲートウェイ。",
    ),
];

/// Keys of a link.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinkField {
    From,
    To,
    Id,
    Label,
    Protocol,
    Port,
    Via,
    Route,
    Auth,
    AddsHeader,
    RequiresHeader,
    Type,
    Expect,
    Allow,
    Integration,
    TargetType,
    Weight,
    OriginMtls,
}

pub static LINK: &[Row<LinkField>] = &[
    row(
        "from",
        LinkField::From,
        Shape::Ids(Of::Anything),
        "Where the hop begins, in the long form.",
        "始点。長い書き方で使う。",
    ),
    row(
        "to",
        LinkField::To,
        Shape::Ids(Of::Anything),
        "Where the hop ends, in the long form.",
        "終点。長い書き方で使う。",
    ),
    row(
        "id",
        LinkField::Id,
        Shape::Text,
        "A name for flows, where two links have the same ends.",
        "同じ両端のリンクを流れの中で区別する名前。",
    ),
    row(
        "label",
        LinkField::Label,
        Shape::UserText,
        "The text on the line; a protocol word sets protocol and port too.",
        "線に添える文字。プロトコルの語ならプロトコルとポートも決まる。",
    ),
    row(
        "protocol",
        LinkField::Protocol,
        Shape::Word(&["http", "https", "tcp", "udp", "tls", "grpc", "websocket"]),
        "What arrives at the destination.",
        "終点に届くプロトコル。",
    ),
    row("port", LinkField::Port, Shape::Integer(1, 65_535), "The port at the destination.", "終点のポート。"),
    row(
        "via",
        LinkField::Via,
        Shape::Via,
        "The way it takes: ids or kinds of connections, gateways and firewalls in order; `internet` forces the public name.",
        "通る経路。接続、ゲートウェイ、ファイアウォールの識別子か種類を順に書く。`internet` はパブリックな DNS 名を使うことを表す。",
    ),
    row(
        "route",
        LinkField::Route,
        Shape::Routes,
        "What the source looks at to choose this link: `/path`, `GET /path`, or a map with path, port, host, header, query, source_ip, event, field.",
        "始点がこのリンクを選ぶ条件。`/path`、`GET /path`、または path、port、host、header、query、source_ip、event、field のマップ。",
    ),
    row(
        "auth",
        LinkField::Auth,
        Shape::Auth(&["cognito", "oidc", "jwt", "iam", "api-key", "lambda"]),
        "How callers prove who they are on this route; `none`: it is open.",
        "この経路の認証方法。`none` は認証なし。",
    ),
    row(
        "adds_header",
        LinkField::AddsHeader,
        Shape::Headers,
        "A header that the source adds.",
        "始点が付けるヘッダー。",
    ),
    row(
        "requires_header",
        LinkField::RequiresHeader,
        Shape::Headers,
        "A header that this rule wants to see.",
        "このルールが求めるヘッダー。",
    ),
    row(
        "type",
        LinkField::Type,
        Shape::Word(&["request", "event", "data", "replication", "control"]),
        "What the arrow means; it never changes the class of the hop.",
        "矢印の意味。ホップ区分には影響しない。",
    ),
    row(
        "expect",
        LinkField::Expect,
        Shape::Classes,
        "The hop class that it should have, or a list; a finding says when it has another.",
        "想定するホップ区分。違えば指摘になる。",
    ),
    row(
        "allow",
        LinkField::Allow,
        Shape::Allow,
        "Findings about it that are accepted, each with a reason.",
        "受け入れる指摘。理由を添える。",
    ),
    row(
        "integration",
        LinkField::Integration,
        Shape::Word(&["proxy", "aws", "mock", "logs"]),
        "Integration type of an API; proxy when left out.",
        "API の統合の種類。省略すると proxy。",
    ),
    row(
        "target_type",
        LinkField::TargetType,
        Shape::Word(&["instance", "ip", "lambda", "alb"]),
        "Target type of a load balancer; follows from the destination where it can.",
        "ロードバランサーのターゲットの種類。決まる場合は省略できる。",
    ),
    row(
        "weight",
        LinkField::Weight,
        Shape::Integer(0, 999),
        "Share of the requests, beside links with the same route.",
        "同じ条件のリンクの間での重み。",
    ),
    row(
        "origin_mtls",
        LinkField::OriginMtls,
        Shape::Bool,
        "Whether CloudFront shows a certificate to the origin.",
        "CloudFront がオリジンに証明書を示すかどうか。",
    ),
];

/// Keys of a route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RouteField {
    Path,
    Method,
    Port,
    Host,
    Header,
    Query,
    SourceIp,
    Event,
    Field,
}

pub static ROUTE: &[Row<RouteField>] = &[
    row(
        "path",
        RouteField::Path,
        Shape::Texts,
        "A path, with a method in front or without.",
        "パス。メソッドを前に付けてもよい。",
    ),
    row("method", RouteField::Method, Shape::Text, "HTTP method.", "HTTP メソッド。"),
    row(
        "port",
        RouteField::Port,
        Shape::Integer(1, 65_535),
        "Listener port of the source.",
        "始点のリスナーのポート。",
    ),
    row("host", RouteField::Host, Shape::Texts, "Host names; one must match.", "ホスト名。いずれかに一致。"),
    row(
        "header",
        RouteField::Header,
        Shape::Properties,
        "Header names with a value or a list of values.",
        "ヘッダー名と値 (または値のリスト)。",
    ),
    row(
        "query",
        RouteField::Query,
        Shape::Properties,
        "Query parameters with a value or a list of values.",
        "クエリパラメータと値 (または値のリスト)。",
    ),
    row("source_ip", RouteField::SourceIp, Shape::Cidrs, "Addresses of callers.", "呼び出し元のアドレス。"),
    row(
        "event",
        RouteField::Event,
        Shape::Texts,
        "Detail types or message types.",
        "イベントやメッセージの種類。",
    ),
    row("field", RouteField::Field, Shape::Texts, "GraphQL fields.", "GraphQL のフィールド。"),
];

/// Keys of a header that proves where a request came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeaderField {
    Name,
    Secret,
    Accepts,
}

pub static HEADER: &[Row<HeaderField>] = &[
    row("name", HeaderField::Name, Shape::Text, "Name of the header.", "ヘッダー名。"),
    row(
        "secret",
        HeaderField::Secret,
        Shape::Id(SECRETS),
        "The secret that holds its value.",
        "値を保持するシークレット。",
    ),
    row(
        "accepts",
        HeaderField::Accepts,
        Shape::Integer(1, 5),
        "How many values are allowed at once; 1 when left out.",
        "同時に受け入れる値の数。省略すると 1。",
    ),
];

/// Keys of an accepted finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AllowField {
    Rule,
    Reason,
    Until,
}

pub static ALLOW: &[Row<AllowField>] = &[
    row("rule", AllowField::Rule, Shape::Text, "Id of the rule.", "ルールの識別子。"),
    row(
        "reason",
        AllowField::Reason,
        Shape::UserText,
        "Why it is accepted; printed instead of the finding.",
        "受け入れる理由。指摘の代わりに載る。",
    ),
    row("until", AllowField::Until, Shape::Date, "The last day on which it is accepted.", "受け入れる期限。"),
];

/// Keys of a flow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FlowField {
    Title,
    Steps,
}

pub static FLOW: &[Row<FlowField>] = &[
    row(
        "title",
        FlowField::Title,
        Shape::UserText,
        "Title of the flow; its id when left out.",
        "流れの題名。省略すると識別子。",
    ),
    row(
        "steps",
        FlowField::Steps,
        Shape::Steps,
        "Its steps: `a -> b`, a link id, `a -> b: text`, `one_of` or `all_of`.",
        "手順。`a -> b`、リンクの識別子、`a -> b: 説明`、`one_of`、`all_of`。",
    ),
];

/// Keys of a step that is more than a link.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepField {
    OneOf,
    AllOf,
}

pub static STEP: &[Row<StepField>] = &[
    row(
        "one_of",
        StepField::OneOf,
        Shape::Steps,
        "One of several ways is taken, by name.",
        "いずれか 1 つの道筋を通る。名前をキーにして書く。",
    ),
    row(
        "all_of",
        StepField::AllOf,
        Shape::Steps,
        "All ways are taken, side by side, by name.",
        "すべての道筋を並行して通る。名前をキーにして書く。",
    ),
];

/// Keys of a view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ViewField {
    Title,
    Show,
    Hide,
    Collapse,
    Flow,
}

pub static VIEW: &[Row<ViewField>] = &[
    row(
        "title",
        ViewField::Title,
        Shape::UserText,
        "Title of the picture; its id when left out.",
        "図の題名。省略すると識別子。",
    ),
    row(
        "show",
        ViewField::Show,
        Shape::Ids(Of::Anything),
        "What is drawn; everything when left out.",
        "描くもの。省略するとすべて。",
    ),
    row(
        "hide",
        ViewField::Hide,
        Shape::IdsOrKinds,
        "What is left out: ids or kinds.",
        "描かないもの。識別子か種類。",
    ),
    row(
        "collapse",
        ViewField::Collapse,
        Shape::Ids(Of::Anything),
        "Boundaries drawn as one box.",
        "1 つの箱にまとめて描く境界。",
    ),
    row(
        "flow",
        ViewField::Flow,
        Shape::FlowId,
        "The flow whose path alone is drawn.",
        "この流れの経路だけを描く。",
    ),
];

/// Keys of a hint.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HintField {
    Rank,
    Of,
    Before,
    Order,
}

pub static HINT: &[Row<HintField>] = &[
    row(
        "rank",
        HintField::Rank,
        Shape::Word(&["same"]),
        "`same`: those in `of` stand at one place along the flow.",
        "`same` は、`of` のリソースを流れの同じ位置に置く。",
    ),
    row(
        "of",
        HintField::Of,
        Shape::Ids(Of::Anything),
        "The siblings that `rank` is about.",
        "`rank` の対象。",
    ),
    row(
        "before",
        HintField::Before,
        Shape::Ids(Of::Anything),
        "The first stands before the second.",
        "1 つ目を 2 つ目より前に置く。",
    ),
    row(
        "order",
        HintField::Order,
        Shape::Ids(Of::Anything),
        "These siblings stand in this order across the flow.",
        "流れを横切る向きの並び順。",
    ),
];

/// Keys of an attachment in the long form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttachmentField {
    To,
    Subnets,
    Routes,
}

pub static ATTACHMENT: &[Row<AttachmentField>] = &[
    row(
        "to",
        AttachmentField::To,
        Shape::Id(Of::Kinds(NETWORKS)),
        "The network that is attached.",
        "アタッチするネットワーク。",
    ),
    row(
        "subnets",
        AttachmentField::Subnets,
        Shape::Ids(Of::Kinds(SUBNETS)),
        "The subnets where the attachment stands.",
        "アタッチメントを置くサブネット。",
    ),
    row(
        "routes",
        AttachmentField::Routes,
        Shape::Ids(Of::Kinds(NETWORKS)),
        "The attachments it has routes to.",
        "経路を持つ相手。",
    ),
];

#[cfg(test)]
mod tests {
    use super::{Of, On, RESOURCE, Shape};
    use crate::catalog::catalog;

    #[test]
    fn no_kind_has_a_key_twice_and_every_kind_named_exists() {
        for kind in catalog().kinds() {
            for (at, row) in RESOURCE.iter().enumerate() {
                let again = RESOURCE[at + 1..].iter().any(|later| {
                    later.key.name == row.key.name && later.on.permits(kind) && row.on.permits(kind)
                });
                assert!(!again, "{} has {} twice", kind.id, row.key.name);
            }
        }
        let mut named: Vec<&str> = Vec::new();
        for row in RESOURCE {
            match row.on {
                On::Kinds(ids) | On::Nets(_, ids) => named.extend(ids),
                On::Every | On::Boundaries => {}
            }
            match row.key.shape {
                Shape::Id(Of::Kinds(ids)) | Shape::Ids(Of::Kinds(ids)) | Shape::Connects(ids, _) => {
                    named.extend(ids);
                }
                _ => {}
            }
        }
        for id in named {
            assert!(catalog().kind(id).is_some_and(|kind| kind.id == id), "{id}");
        }
    }
}
