//! Every heading, sentence and word of the document, both languages in one row.
//!
//! Sentences of paragraphs are whole and end with a full stop; headings, heads of tables and words of cells do not.

use super::sentence::Sentence;

sentences! {
    // The whole.
    UNTITLED: "AWS topology", "AWS の構成";

    // The page that lists topologies.
    INDEX: "Architecture", "アーキテクチャ";
    ALL_TOPOLOGIES: "All topologies", "構成の一覧";
    TOPOLOGY: "Topology", "構成";
    HOPS_BY_CLASS_HEAD: "Hops by class", "ホップの区分";

    // Headings of sections.
    PURPOSE: "Overview", "概要";
    PATTERNS: "Patterns", "アーキテクチャパターン";
    PICTURE: "Diagram", "構成図";
    FLOWS: "Request flows", "リクエストの流れ";
    ROUTES: "Routing", "ルーティング";
    HOPS: "Hops", "ホップの一覧";
    EXPOSURE: "Exposure and guards", "公開状態とアクセス制御";
    OPERATIONS: "Operations", "運用";
    FINDINGS: "Findings", "指摘";
    FEATURES: "What the front doors can do", "フロントの機能";
    ADVICE: "Points that no drawing decides", "図からは判定できない注意点";
    INVENTORY: "Inventory", "構成要素";
    SOURCES: "Sources", "出典";

    // Patterns.
    PATTERN_HEADING: "{title} ({number})", "{title} ({number})";
    PATTERN_VARIANT: "{title}: {variant}", "{title}: {variant}";
    PATTERN_AT: "Here: {places}", "この構成での該当箇所: {places}";
    PATTERN_INSTEAD: "Alternatives", "代わりのパターン";
    INSTEAD_OF: "{title}: {because}.", "{title}: {because}。";
    PATTERNS_INTRO: "Recognized from the topology. What is said of AWS links to the page that states it, read on {day} unless \
        another day is given.", "トポロジーから認識したパターンです。AWS に関する記述には根拠となるページへのリンクを\
        付けています。確認日は、断りのないかぎり {day} です。";
    POINT_SINCE: ", since {since}", "、{since} から";
    POINT_SOURCE: "source", "出典";

    // Features.
    FEATURES_INTRO: "As of {day}, according to AWS's documentation:", "{day} 時点の AWS のドキュメントによる機能の有無です。";
    FEATURE: "Feature", "機能";
    HAS: "yes", "あり";
    HAS_SINCE: "since {since}", "{since} から";
    LACKS: "no", "なし";
    HAS_BUT: "{has} ({but})", "{has} ({but})";

    // Overview.
    HOLDS: "The topology holds {things}.", "この構成には、{things}があります。";
    ACCOUNT: "{n} AWS account", "AWS アカウント {n} 個";
    ACCOUNTS: "{n} AWS accounts", "AWS アカウント {n} 個";
    REGION: "{n} Region", "リージョン {n} 個";
    REGIONS: "{n} Regions", "リージョン {n} 個";
    VPC: "{n} VPC", "VPC {n} 個";
    VPCS: "{n} VPCs", "VPC {n} 個";
    ZONE: "{n} Availability Zone", "アベイラビリティーゾーン {n} 個";
    ZONES: "{n} Availability Zones", "アベイラビリティーゾーン {n} 個";
    RESOURCE: "{n} resource", "リソース {n} 個";
    RESOURCES: "{n} resources", "リソース {n} 個";
    CALLERS: "Requests come from {callers}.", "リクエストは {callers} から送られます。";
    CALLED_FROM_OUTSIDE: "Requests come from {callers} and enter at {entries}.", "リクエストは {callers} から送られ、{entries} が受け付けます。";
    NO_CALLERS: "No caller from outside AWS is drawn.", "AWS の外からの呼び出しは描かれていません。";
    BEHIND: "From there they reach {nodes}.", "その先に {nodes} があります。";
    BEHIND_KINDS: "From there they reach {n} resources: {kinds}.", "その先に {n} 個のリソースがあります。内訳は {kinds} です。";
    OF_KIND: "{n} × {kind}", "{kind} × {n}";
    OTHER_KINDS: "{n} of other kinds", "その他 {n} 個";
    CALLS_OUT: "Outside AWS it calls {nodes}.", "AWS の外では {nodes} を呼び出します。";
    HOP_BY_CLASS: "Its only hop is of the class “{class}”.", "ホップは 1 個で、区分は「{class}」です。";
    HOPS_BY_CLASS: "By class, its {n} hops are: {classes}.", "{n} 個のホップの内訳は、{classes}です。";
    IN_CLASS: "{n} {class}", "{class} {n} 個";
    OPEN_FINDINGS: "It has {counts}, told under “Findings”.", "指摘は、{counts}です。";
    ONE_ERROR: "{n} error", "エラー {n} 件";
    ERRORS: "{n} errors", "エラー {n} 件";
    ONE_WARNING: "{n} warning", "警告 {n} 件";
    WARNINGS: "{n} warnings", "警告 {n} 件";
    ONE_NOTE: "{n} note", "注記 {n} 件";
    NOTES: "{n} notes", "注記 {n} 件";
    POLICY_EVERYWHERE: "Every hop is required to stay private.", "すべてのホップがプライベートであることを要件としています。";
    POLICY_HERE: "Every hop in {node} is required to stay private.", "{node} のすべてのホップがプライベートであることを要件としています。";

    // Diagram.
    PICTURE_OF: "Diagram: {title}", "構成図: {title}";

    // Flows.
    HOP_ENDS: "{from} → {to}", "{from} → {to}";
    STEP: "From and to", "送信元 → 宛先";
    HAPPENS: "What happens", "内容";
    IN_CASE: "In case of “{name}”", "「{name}」の場合";
    SIDE_BY_SIDE: "Side by side, “{name}”", "並行して「{name}」";

    // Routes.
    ROUTES_INTRO: "What each element looks at to choose where a request goes:", "リクエストの転送先を決める条件は、次のとおりです。";
    AT: "At", "判定する場所";
    CONDITION: "Condition", "条件";
    GOES_TO: "Goes to", "転送先";
    OTHERWISE: "otherwise (default)", "上記以外 (デフォルト)";
    ANSWERS: "fixed response {status}", "固定レスポンス {status}";
    REDIRECTS: "redirect", "リダイレクト";
    NOT_STATED: "not stated", "記載なし";
    WEIGHTED: "{target} (weight {weight})", "{target} (重み {weight})";
    PATH: "path", "パス";
    ROUTE_KEY: "route key", "ルートキー";
    METHOD: "method", "メソッド";
    LISTENER_PORT: "listener port", "リスナーのポート";
    HOST: "host", "ホスト";
    HEADER: "header", "ヘッダー";
    QUERY: "query string", "クエリ文字列";
    SOURCE_ADDRESS: "source address", "送信元アドレス";
    EVENT: "event", "イベント";
    FIELD: "field", "フィールド";
    SECRET_HEADER: "secret header", "秘密のヘッダー";
    AND: " and ", " かつ ";
    OR: " or ", " または ";

    // Hops.
    HOPS_INTRO: "What each hop is, and why. The numbers count the links of the topology in file order.", "各ホップの区分と、その理由です。番号は、トポロジーに書かれたリンクの順です。";
    MEANING: "Meaning", "意味";
    NUMBER: "#", "#";
    FROM: "From", "送信元";
    TO: "To", "宛先";
    OVER: "Over", "通信";
    CLASS: "Class", "区分";
    WHY: "Why", "理由";
    VIA: "via {nodes}", "{nodes} 経由";
    VIA_INTERNET: "over the internet", "インターネット経由";
    PORT: "port {port}", "ポート {port}";
    ADDS_HEADER: "adds header {names}", "ヘッダー {names} を付加";
    REMEDY: "Remedy: ", "対処: ";
    CLASSES_INTRO: "What the classes in this table mean:", "表の区分の意味は、次のとおりです。";
    TYPE_EVENT: "event", "イベント";
    TYPE_DATA: "data", "データ";
    TYPE_REPLICATION: "replication", "レプリケーション";
    TYPE_CONTROL: "control", "制御";
    LOGS: "logs", "ログ";
    INBOUND_RULE: "{ports} from {peer}", "{peer} から {ports}";
    ALL_PORTS: "all ports", "すべてのポート";
    THE_INTERNET: "the internet", "インターネット";
    PREFIX_LIST: "prefix list {name}", "プレフィックスリスト {name}";
    IP_RANGES: "AWS IP address ranges {name}", "AWS の IP アドレス範囲 {name}";

    // Exposure.
    EXPOSED: "{nodes} can be called from the internet.", "インターネットから呼び出せるのは {nodes} です。";
    EXPOSED_NONE: "Nothing here can be called from the internet.", "インターネットから呼び出せるリソースはありません。";
    EXPOSED_UNKNOWN: "It cannot be told for {nodes}, because a fact is missing.", "{nodes} については、情報が足りないため判定できません。";
    CALLABLE: "From the internet", "インターネットから";
    YES: "yes", "可";
    NO: "no", "不可";
    UNKNOWN: "unknown", "不明";
    RESOURCE_HEAD: "Resource", "リソース";
    GUARDS: "Guards and associations", "アクセス制御と関連付け";
    AROUND_GUARDS: "Ways around guards", "保護を迂回する経路";
    AROUND_INTRO: "For what stands behind a guard: whether it can be called without it, and what stops that.", "保護の背後にあるリソースについて、保護を通らずに呼び出せるか、何がそれを止めているかを示します。";
    AROUND_PAST: "{target}, past {guards}", "{target} ({guards} を迂回)";
    AROUND_HOP: "{from} → {to}: {class}", "{from} → {to}: {class}";
    AROUND_SKIPPED: "Skipped: {controls}", "通らない制御: {controls}";
    AROUND_KEPT: "Kept: {controls}", "残る制御: {controls}";
    AROUND_CHECKED: "Checked: {checks}", "検査: {checks}";
    AROUND_WHY: "Why it is not stopped: {reasons}", "止まらない理由: {reasons}";
    AROUND_DUTY: "Duty: {text}", "運用上の義務: {text}";
    AROUND_REMEDY: "Remedy: {text}", "対処: {text}";
    AROUND_CLOSED: "{past}: {checks}", "{past}: {checks}";
    AROUND_WEIGHS_NOTHING: "Nothing is lost that is worth a finding.", "指摘するほどの影響はありません。";
    AROUND_ACCEPTED: "Accepted: {reason}", "許容の理由: {reason}";
    GUARD: "Guard", "手段";
    GUARDS_WHAT: "Of", "対象";
    DEMANDS: "Effect", "内容";
    ATTACHED: "attached", "関連付け";
    DEMANDS_HEADER: "requires the header {header}", "ヘッダー {header} が必要";
    HEADER_OF_SECRET: "{name} with the value in {secret}", "{name} (値は {secret} で管理)";
    DEMANDS_AUTH: "callers prove who they are: {ways}", "呼び出し元を認証: {ways}";
    OPEN_TO_ALL: "open to all callers", "認証なし";
    DEMANDS_MUTUAL_TLS: "callers show a certificate", "クライアント証明書が必要";
    DEMANDS_KEY: "callers show an API key", "API キーが必要";
    LIMITS_RATE: "limits the rate of requests", "リクエスト数を制限";
    ADMITS: "admits {peers}", "許可: {peers}";
    ADMITS_SOME: "admits by a policy; whom is not stated", "ポリシーで許可 (対象は記載なし)";
    BLOCKS_BY_DEFAULT: "blocks what no rule allows", "許可ルールに一致しないものを遮断";
    MUTUAL_TLS: "Mutual TLS", "相互 TLS";
    API_KEYS: "API keys", "API キー";
    THROTTLING: "Throttling", "スロットリング";
    AUTHENTICATION: "Authentication", "認証";
    RESOURCE_POLICY: "Resource policy", "リソースポリシー";
    INBOUND: "Inbound rules", "インバウンドルール";
    SECRET_HEADER_RULE: "Listener rule", "リスナールール";
    DEMANDED_HEADER: "Secret header", "秘密のヘッダー";

    // Findings.
    ADVICE_INTRO: "These depend on settings or on the order of work, which a topology does not show. Check them when \
        building.", "設定や作業の順序によるため、トポロジーからは判定できません。構築時に確認してください。";
    NO_FINDINGS: "The checks found nothing.", "検査で見つかった指摘はありません。";
    ERROR: "Error", "エラー";
    WARNING: "Warning", "警告";
    NOTE: "Note", "注記";
    FINDING_PLACE: "Where: {place}", "場所: {place}";
    FINDING_RULE: "Rule: {rule}", "ルール: {rule}";
    FINDING_SOURCE: "Source: ", "出典: ";
    FINDING_CHECKED: " (checked {day})", " (確認日 {day})";
    FINDING_FACT: "Fact: {fact}", "根拠: {fact}";
    FINDING_FACT_SINCE: "Fact: {fact}, since {since}", "根拠: {fact} ({since} から)";
    FINDING_FACT_UNTIL: "Fact: {fact}, until {until}", "根拠: {fact} ({until} まで)";
    ACCEPTED: "Accepted", "許容した指摘";
    ACCEPTED_BECAUSE: "Accepted because: {reason}", "許容の理由: {reason}";

    // Inventory.
    BOUNDARIES: "Boundaries", "境界";
    RESOURCES_HEADING: "Resources", "リソース";
    KIND: "Kind", "種別";
    STANDS_IN: "Stands in", "配置";
    FACTS: "Facts", "設定";
    NOT_IN_BOUNDARY: "—", "—";
    BOUNDARY_LINE: " ({kind})", " ({kind})";

    // Sources.
    AS_OF: "Facts about AWS are judged as of {day}.", "AWS の仕様は {day} 時点のものとして判定しています。";
    STATEMENT: "Statement", "内容";
    PAGE: "Page", "ページ";
    CHECKED: "Checked on", "確認日";
    FINDING_STATEMENT: "Finding: {rule}", "指摘: {rule}";
}
