//! The words for facts that an author states of a resource: name and value, both languages in one row.

use super::sentence::Sentence;

sentences! {
    /* How a fact is written. */
    FACT: "{name}: {value}", "{name}: {value}";
    YES: "yes", "あり";
    NO: "no", "なし";
    ENABLED: "enabled", "有効";
    DISABLED: "disabled", "無効";
    NONE: "none", "なし";

    /* Any resource. */
    COUNT: "Count", "数";
    OWNER: "Owner", "所有アカウント";
    SUBNETS: "Subnets", "サブネット";
    GUARDS: "Attached to", "関連付け先";
    SECURITY_GROUPS: "Security groups", "セキュリティグループ";
    INBOUND: "Inbound", "インバウンド";

    /* Boundaries and networks. */
    ACCOUNT_ID: "Account ID", "アカウント ID";
    REGION: "Region", "リージョン";
    CIDR: "CIDR", "CIDR";
    DEFAULT_VPC: "Default VPC", "デフォルト VPC";
    ZONE: "Zone", "ゾーン";
    EGRESS: "Egress", "外向きの経路";
    SHARED_WITH: "Shared with", "共有先";

    /* Doors. */
    SCHEME: "Scheme", "スキーム";
    INTERNET_FACING: "internet-facing", "インターネット向け";
    INTERNAL: "internal", "内部";
    LISTENERS: "Listeners", "リスナー";
    REDIRECTS_TO: "{listener} (redirects to {target})", "{listener} ({target} へリダイレクト)";
    DEFAULT_ACTION: "Default action", "デフォルトアクション";
    REDIRECT: "redirect", "リダイレクト";
    AUTHENTICATION: "Authentication", "認証";
    LAMBDA_AUTHORIZER: "Lambda authorizer", "Lambda オーソライザー";
    API_KEY: "API key", "API キー";
    JSON_WEB_TOKEN: "JWT", "JWT";
    MUTUAL_TLS: "Mutual TLS", "相互 TLS";
    ENFORCES_PRIVATELINK_RULES: "Inbound rules apply to PrivateLink", "PrivateLink へのインバウンドルールの適用";
    ENDPOINT: "Endpoint", "エンドポイント";
    EDGE: "edge-optimized", "エッジ最適化";
    REGIONAL: "Regional", "リージョナル";
    PRIVATE: "private", "プライベート";
    PUBLIC: "public", "パブリック";
    BOTH: "public and private", "パブリックとプライベート";
    IN_VPC: "in the VPC", "VPC 内";
    GLOBAL: "global", "グローバル";
    STAGE: "Stage", "ステージ";
    DOMAIN: "Domain", "ドメイン";
    DEFAULT_ENDPOINT: "Default endpoint", "デフォルトエンドポイント";
    THROTTLING: "Throttling", "スロットリング";
    CACHE: "Cache", "キャッシュ";
    API_KEYS: "API keys", "API キー";
    RESOURCE_POLICY: "Resource policy", "リソースポリシー";
    ADMITS: "admits {nodes}", "{nodes} を許可";
    TIMEOUT: "Timeout", "タイムアウト";
    SECONDS: "{n} s", "{n} 秒";
    VISIBILITY: "Visibility", "公開範囲";
    REQUIRES_HEADER: "Requires header", "必須ヘッダー";
    HEADER_OF_SECRET: "{name} (value in {secret})", "{name} (値は {secret})";
    BY_DEFAULT: "By default", "デフォルトの動作";
    BLOCKS: "block", "ブロック";
    ALLOWS: "allow", "許可";
    SCOPE: "Scope", "スコープ";
    TYPE: "Type", "タイプ";

    /* Compute and data. */
    PUBLIC_ADDRESS: "Public IP address", "パブリック IP アドレス";
    LAUNCH: "Launch type", "起動タイプ";
    EXTERNAL: "external", "外部";
    NETWORK_MODE: "Network mode", "ネットワークモード";
    PUBLICLY_ACCESSIBLE: "Publicly accessible", "パブリックアクセス";
    ROLE: "Role", "役割";
    PRIMARY: "primary", "プライマリ";
    REPLICA: "replica", "レプリカ";
    STANDBY: "standby", "スタンバイ";
    WRITER: "writer", "ライター";
    READER: "reader", "リーダー";
    DUAL_STACK: "Dual-stack", "デュアルスタック";
    ACCESS: "Access", "アクセス";
    BY_ACCESS_CONTROL: "through CloudFront only (OAC)", "CloudFront 経由のみ (OAC)";
    ROTATION: "Rotation", "ローテーション";
    EVERY_DAYS: "every {n} days", "{n} 日ごと";
    NEW: "New", "新規";

    /* Connections. */
    CONNECTIVITY: "Connectivity", "接続タイプ";
    SERVICES: "Services", "サービス";
    PRIVATE_DNS: "Private DNS", "プライベート DNS";
    CROSS_REGION: "Cross-Region", "クロスリージョン";
    CONNECTS: "Connects", "接続";
    ROUTES: "Routes", "ルート";
    GROUP_REFERENCES: "Security group references", "セキュリティグループの参照";
    VIRTUAL_INTERFACE: "Virtual interface", "仮想インターフェイス";
    TRANSIT: "transit", "トランジット";
    BLOCKED: "Blocks", "ブロック対象";
    INGRESS: "inbound", "インバウンド";
    BIDIRECTIONAL: "both directions", "双方向";
    EXCEPT: "Except", "例外";
    RECORDS: "Records", "レコード";
    INSIDE_AWS: "Hosted on AWS", "AWS 上で稼働";
    THROUGH: "Through", "経由";
}
