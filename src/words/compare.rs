//! What is said where topologies stand side by side.

use super::sentence::Sentence;

sentences! {
    TITLE: "Side by side", "構成の比較";
    REQUIREMENT: "Requirement", "要件";
    ARCHITECTURE: "Architecture", "構成";
    PATTERN: "Pattern", "パターン";

    // Headings, by theme.
    PRIVACY: "Public and private", "パブリックとプライベート";
    TEAMS: "Services and teams", "サービスとチーム";
    LIMITS: "Traffic and addresses", "通信の制限とアドレス";
    FAILURE: "The loss of a zone", "ゾーン障害への備え";
    PARTS: "Parts that are paid for", "料金がかかる要素";
    DATE: "What AWS supports, and since when", "AWS の対応状況";
    GUARDS: "Guards at the front doors", "フロントでの保護";
    FRONT: "What the front doors do for the applications", "フロントの機能";

    // Cells.
    YES: "yes", "はい";
    PARTLY: "partly", "一部";
    NO: "no", "いいえ";
    NOT_KNOWN: "not known", "不明";
    NOT_ASKED: "–", "–";
    UNLIMITED: "none stated", "上限の記載なし";
    SECONDS: "{n} s", "{n} 秒";
    MEGABYTES: "{n} MB", "{n} MB";
    KILOBYTES: "{n} KB", "{n} KB";
    WITH: "{answer}: {detail}", "{answer} ({detail})";
    MORE: "{places} and {count} more", "{places} ほか {count} 件";
    SINCE: "since {day}", "{day} から";
    HOP: "{from} to {to}", "{from} → {to}";

    // How far the ways around the front doors are shut.
    MITIGATED: "a secret header at {nodes}", "{nodes} は秘密のヘッダーで保護";
    WEAK: "weak at {nodes}", "{nodes} の保護が弱い";
    OPEN: "open at {nodes}", "{nodes} に迂回路がある";

    // Where nothing meets all that is wanted.
    NEAREST: "What comes nearest", "最も近い構成";
    NEAREST_INTRO: "Nothing here meets all of this: {wishes}.", "次の要件をすべて満たす構成はありません: {wishes}";
    MEETS: "Meets", "満たす要件";
    MEETS_OF: "{count} of {all}", "{all} 件中 {count} 件";
    MISSES: "What it lacks", "満たさない要件";
    MISS: "{wish} ({answer})", "{wish}: {answer}";
    AT_MOST: "{name}, {n} at most", "{name} {n} 以下";
    AT_LEAST_SECONDS: "{name}, {n} s at least", "{name} {n} 秒以上";
    AT_LEAST_MEGABYTES: "{name}, {n} MB at least", "{name} {n} MB 以上";

    SOURCES: "Sources: ", "出典: ";
}
