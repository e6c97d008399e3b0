//! What a link says, with its routes and headers.

use super::{Of, Row, Shape, row};

const SECRETS: Of = Of::Kinds(&["secretsmanager", "ssm"]);

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
        "通る経路。接続、ゲートウェイ、ファイアウォールの識別子か種別を順に書く。`internet` はパブリックな DNS 名を使うことを表す。",
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
        "許容する指摘。理由を添える。",
    ),
    row(
        "integration",
        LinkField::Integration,
        Shape::Word(&["proxy", "aws", "mock", "logs"]),
        "Integration type of an API; proxy when left out. On other links, aws says that the call goes to the API that manages the target: to start, stop or describe it.",
        "API の統合の種類。省略すると proxy。他のリンクに aws と書くと、ターゲットの起動、停止、参照など、ターゲットを管理する API の呼び出しになる。",
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
        "クエリパラメーターと値 (または値のリスト)。",
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
    row(
        "rule",
        AllowField::Rule,
        Shape::Text,
        "Id of the rule, or of the fact.",
        "ルール名、または事実の ID。",
    ),
    row(
        "reason",
        AllowField::Reason,
        Shape::UserText,
        "Why it is accepted; printed instead of the finding.",
        "許容する理由。指摘の代わりに載る。",
    ),
    row("until", AllowField::Until, Shape::Date, "The last day on which it is accepted.", "許容する期限。"),
];
