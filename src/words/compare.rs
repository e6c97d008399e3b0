//! What is said where topologies stand side by side.

use super::sentence::Sentence;

sentences! {
    TITLE: "Side by side", "構成の比較";
    REQUIREMENT: "Requirement", "要件";
    ARCHITECTURE: "Architecture", "構成";
    AS_OF: "Facts as of", "判定の基準日";

    // Headings, by theme.
    PRIVACY: "Public and private", "パブリックとプライベート";
    TEAMS: "Services and teams", "サービスとチーム";
    PARTS: "Parts that cost and are known by address", "料金とアドレスに関わる要素";
    DATE: "What AWS supports, and since when", "AWS の対応状況";
    FRONT: "What the front doors can do", "フロントの機能";

    // Cells.
    YES: "yes", "はい";
    PARTLY: "partly", "一部";
    NO: "no", "いいえ";
    NOT_ASKED: "–", "–";
    WITH: "{answer}: {detail}", "{answer} ({detail})";
    MORE: "{places} and {count} more", "{places} ほか {count} 件";
    SINCE: "since {day}", "{day} から";
    HOP: "{from} to {to}", "{from} → {to}";

    // How far the ways around the front doors are shut.
    MITIGATED: "a secret header at {nodes}", "{nodes} は秘密のヘッダーで保護";
    WEAK: "weak at {nodes}", "{nodes} の保護が弱い";
    OPEN: "open at {nodes}", "{nodes} に迂回路がある";

    SOURCES: "Sources: ", "出典: ";
}
