//! What a picture says beside the names that the author gave.

use super::sentence::Sentence;
use crate::base::lang::Text;

/// What a class of hops means, short enough for a legend.
#[derive(Debug)]
pub struct Meaning {
    /// The id of the class.
    pub class: &'static str,
    pub text: Text,
}

/// One row a class.
pub static MEANINGS: [Meaning; 8] = [
    Meaning {
        class: "public", text: Text::new("crosses the internet", "インターネットを経由する")
    },
    Meaning {
        class: "aws-public",
        text: Text::new("public address, within AWS", "パブリックアドレス宛て、AWS の中だけ"),
    },
    Meaning {
        class: "private",
        text: Text::new("between private addresses", "プライベートアドレスどうしの通信"),
    },
    Meaning {
        class: "private-link",
        text: Text::new("connection managed by AWS", "AWS が管理する接続を通る"),
    },
    Meaning {
        class: "aws-internal",
        text: Text::new("one AWS service calls another", "AWS のサービスどうしの呼び出し"),
    },
    Meaning { class: "none", text: Text::new("no traffic of its own", "通信ではない") },
    Meaning {
        class: "unknown", text: Text::new("a fact is missing", "判定に必要な情報が足りない")
    },
    Meaning { class: "unreachable", text: Text::new("there is no path", "経路がない") },
];

/// Legend: all private hops stay in one network.
pub static INSIDE_THE_VPC: Text = Text::new("inside the VPC", "VPC 内の通信");
/// Legend: lines of the class `none` that no author drew as a hop.
pub static ASSOCIATION: Text = Text::new("association", "関連付け");
/// The short form of a lookup's label for a value that is passed on.
pub static SECRET_HEADER: Text = Text::new("secret header", "秘密のヘッダー");

pub static FINDINGS: Text = Text::new("Findings", "指摘");
pub static HOP_HEADING: Text = Text::new("Hops", "ホップ");
pub static MARKS: Text = Text::new("Marks", "記号");
pub static UNTITLED: Text = Text::new("Architecture", "構成図");

pub static MARK_GUARD: Text = Text::new("guard, on what it guards", "アクセス制御 (保護対象に重ねて表示)");
pub static MARK_TWIN: Text =
    Text::new("the same resource in another subnet", "同じリソース (別のサブネット側)");
pub static MARK_JOIN: Text = Text::new("lines join", "線の合流");
pub static MARK_STACK: Text = Text::new("several copies", "複数台");

/// Subtitle: the day at which facts were judged.
pub static AS_OF: Sentence = Sentence::new("Facts as of {date}", "{date} 時点の情報による");
pub static PATTERN: Sentence = Sentence::new("Pattern: {names}", "パターン: {names}");
pub static PATTERNS: Sentence = Sentence::new("Patterns: {names}", "パターン: {names}");

/// Second line of a node whose interfaces stand elsewhere.
pub static IN_NETWORK: Sentence = Sentence::new("in {place}", "{place} に接続");
pub static COUNT: Sentence = Sentence::new("x {number}", "{number} 台");
pub static ROTATED: Sentence = Sentence::new("rotated every {days} days", "{days} 日ごとに更新");
pub static ADDS: Sentence = Sentence::new("adds {names}", "{names} を付加");
pub static REQUIRES: Sentence = Sentence::new("needs {names}", "{names} が必須");
pub static OWNED_BY: Sentence = Sentence::new("owned by {name}", "所有: {name}");

pub static DEFAULT_ACTION: Text = Text::new("default", "デフォルト");
pub static INTERNET_FACING: Text = Text::new("internet-facing", "インターネット向け");
pub static INTERNAL: Text = Text::new("internal", "内部");
pub static ENDPOINT_EDGE: Text = Text::new("edge", "エッジ");
pub static ENDPOINT_REGIONAL: Text = Text::new("regional", "リージョナル");
pub static ENDPOINT_PRIVATE: Text = Text::new("private", "プライベート");
pub static ENDPOINT_PUBLIC: Text = Text::new("public endpoint", "パブリックエンドポイント");
pub static ENDPOINT_BOTH: Text =
    Text::new("public and private endpoint", "パブリックとプライベートのエンドポイント");
pub static ENDPOINT_VPC: Text = Text::new("in the VPC", "VPC 内");
pub static PRIMARY: Text = Text::new("primary", "プライマリ");
pub static REPLICA: Text = Text::new("replica", "レプリカ");
pub static STANDBY: Text = Text::new("standby", "スタンバイ");
pub static WRITER: Text = Text::new("writer", "ライター");
pub static READER: Text = Text::new("reader", "リーダー");
pub static THROTTLING: Text = Text::new("throttling", "スロットリング");
pub static API_KEYS: Text = Text::new("API keys", "API キー");
pub static LAMBDA_AUTHORIZER: Text = Text::new("Lambda authorizer", "Lambda オーソライザー");
pub static OPEN_ROUTE: Text = Text::new("no authorization", "認可なし");
pub static REPLICATION: Text = Text::new("replication", "レプリケーション");

/// Words after the title of a boundary.
pub static ACCOUNT: Text = Text::new("account", "アカウント");
pub static VPC: Text = Text::new("VPC", "VPC");
pub static ZONE: Text = Text::new("zone", "ゾーン");
pub static ISOLATED: Text = Text::new("isolated", "隔離");
pub static SECURITY_GROUP: Text = Text::new("security group", "セキュリティグループ");

/// A step of a flow for which the author has no words.
pub static STEP: Sentence = Sentence::new("{from} to {to}", "{from} から {to} へ");
pub static STEP_LABEL: Sentence = Sentence::new("{from} to {to}, {label}", "{from} から {to} へ ({label})");

/// Text alternative: one sentence a line of the picture.
pub static DESCRIBED: Sentence = Sentence::new("{from} to {to}: {class}.", "{from} から {to}: {class}。");
pub static DESCRIBED_LABEL: Sentence =
    Sentence::new("{from} to {to} ({label}): {class}.", "{from} から {to} ({label}): {class}。");
pub static DESCRIBED_MORE: Sentence = Sentence::new("And {number} more hops.", "ほかに {number} ホップ。");
/// Text alternative: the paths that are set off.
pub static DESCRIBED_HIGHLIGHT: Sentence = Sentence::new("Highlighted: {paths}.", "強調表示: {paths}。");
pub static DESCRIBED_COUNT: Sentence = Sentence::new(
    "Architecture diagram: resources {resources}, hops {hops}.",
    "構成図: リソース {resources} 個、ホップ {hops} 個。",
);
pub static DESCRIBED_CLASSES: Sentence = Sentence::new(
    "Architecture diagram: resources {resources}, hops {hops} ({classes}).",
    "構成図: リソース {resources} 個、ホップ {hops} 個 ({classes})。",
);
/// Text alternative: a boundary that is drawn as one box, without and with hops in it.
pub static DESCRIBED_BOX: Sentence = Sentence::new(
    "{place} is drawn as one box: resources {resources}.",
    "{place} は 1 つの箱で表す: リソース {resources} 個。",
);
pub static DESCRIBED_BOX_HOPS: Sentence = Sentence::new(
    "{place} is drawn as one box: resources {resources}, hops inside {hops}, worst class {class}.",
    "{place} は 1 つの箱で表す: リソース {resources} 個、内部のホップ {hops} 個、最も悪い判定は{class}。",
);
/// Text alternative: a flow, and a finding, as the foot of the picture tells them.
pub static DESCRIBED_FLOW: Sentence =
    Sentence::new("Steps of {title}: {steps}.", "{title} の流れ: {steps}。");
pub static DESCRIBED_FINDING: Sentence = Sentence::new("Finding {badge}: {text}", "指摘 {badge}: {text}");
/// Second lines of a boundary drawn as one box: what it stands for, and what goes on in it.
pub static INSIDE_RESOURCES: Sentence =
    Sentence::new("resources inside: {number}", "内部のリソース {number} 個");
pub static INSIDE: Sentence = Sentence::new("hops inside: {number}", "内部のホップ {number} 個");
pub static INSIDE_WORST: Sentence = Sentence::new("worst: {class}", "最も悪い判定: {class}");
pub static GUARDED_BY: Sentence = Sentence::new("{guard} guards {target}.", "{guard} が {target} を守る。");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;
    use crate::words::class;

    #[test]
    fn every_class_of_hops_has_a_meaning_for_legends() {
        let legend: Vec<&str> = MEANINGS.iter().map(|meaning| meaning.class).collect();
        let classes: Vec<&str> = class::ALL.iter().map(|class| class.id).collect();
        assert_eq!(legend, classes);
    }

    #[test]
    fn both_languages_have_the_same_holes() {
        for sentence in [
            &AS_OF,
            &PATTERN,
            &PATTERNS,
            &IN_NETWORK,
            &COUNT,
            &ROTATED,
            &ADDS,
            &REQUIRES,
            &OWNED_BY,
            &STEP,
            &STEP_LABEL,
            &DESCRIBED,
            &DESCRIBED_LABEL,
            &DESCRIBED_MORE,
            &DESCRIBED_COUNT,
            &DESCRIBED_CLASSES,
            &DESCRIBED_BOX,
            &DESCRIBED_BOX_HOPS,
            &DESCRIBED_FLOW,
            &DESCRIBED_FINDING,
            &INSIDE,
            &INSIDE_RESOURCES,
            &INSIDE_WORST,
            &DESCRIBED_HIGHLIGHT,
            &GUARDED_BY,
        ] {
            let (mut en, mut ja) = (sentence.holes(Lang::En), sentence.holes(Lang::Ja));
            en.sort_unstable();
            ja.sort_unstable();
            assert_eq!(en, ja, "{}", sentence.text.en);
        }
    }
}
