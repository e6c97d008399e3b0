//! What findings say.

use super::sentence::Sentence;

pub static EXPECT_BROKEN: Sentence = Sentence::new(
    "The hop from {from} to {to} is {class}; expected is {wanted}.",
    "{from} から {to} へのホップは {class} ですが、期待されているのは {wanted} です。",
);
pub static EXPECT_BROKEN_REMEDY: Sentence = Sentence::new(
    "Change the way that the hop takes, or the expectation.",
    "ホップの経路か、期待を直してください。",
);
pub static EXPOSED_BUT_NOT_EXPECTED: Sentence = Sentence::new(
    "{node} can be called from the internet, and is expected not to be.",
    "{node} はインターネットから呼び出せますが、呼び出せないことが期待されています。",
);
pub static NOT_EXPOSED_BUT_EXPECTED: Sentence = Sentence::new(
    "{node} cannot be called from the internet, and is expected to be.",
    "{node} はインターネットから呼び出せませんが、呼び出せることが期待されています。",
);
pub static EXPOSURE_UNKNOWN: Sentence = Sentence::new(
    "Whether {node} can be called from the internet cannot be told: a fact is missing.",
    "{node} をインターネットから呼び出せるかどうか、事実が足りず判定できません。",
);
pub static EXPOSURE_EXPECTATION_REMEDY: Sentence = Sentence::new(
    "Change what makes {node} exposed or not, or the expectation.",
    "{node} の公開状態を決めている設定か、期待を直してください。",
);
pub static POLICY_BROKEN: Sentence = Sentence::new(
    "The hop from {from} to {to} is {class}, and the policy of the topology is private-only.",
    "{from} から {to} へのホップは {class} ですが、トポロジー全体のポリシーは private-only です。",
);
pub static POLICY_BROKEN_AT: Sentence = Sentence::new(
    "The hop from {from} to {to} is {class}, and the policy of {place} is private-only.",
    "{from} から {to} へのホップは {class} ですが、{place} のポリシーは private-only です。",
);
pub static POLICY_BROKEN_REMEDY: Sentence = Sentence::new(
    "Give the hop a private way, or except the link with “allow” and a reason.",
    "プライベートな経路を設けるか、「allow」に理由を書いてリンクを例外にしてください。",
);
pub static UNEXPLAINED: Sentence = Sentence::new(
    "The hop from {from} to {to} has no class.",
    "{from} から {to} へのホップには区分がありません。",
);
pub static MISPLACED: Sentence = Sentence::new("{node}: {text}", "{node}: {text}");
pub static MISPLACED_REMEDY: Sentence = Sentence::new("{text}", "{text}");
pub static VPN_OVER_INTERNET: Sentence = Sentence::new(
    "The hop from {from} to {to} uses private addresses in a tunnel that runs over the internet.",
    "{from} から {to} へのホップは、インターネット上のトンネルの中でプライベートアドレスを使います。",
);
pub static TRANSPORT_NOT_STATED: Sentence = Sentence::new(
    "The hop from {from} to {to} carries the secret header {header}, and its protocol is not stated.",
    "{from} から {to} へのホップは秘密のヘッダー {header} を運びますが、プロトコルが示されていません。",
);
pub static TRANSPORT_NOT_STATED_REMEDY: Sentence =
    Sentence::new("State “protocol: https” on the link.", "リンクに「protocol: https」と書いてください。");
pub static ALLOW_WITHOUT_EFFECT: Sentence = Sentence::new(
    "“allow” accepts “{rule}”, which does not occur here.",
    "「allow」で「{rule}」を許容していますが、ここでは起きていません。",
);
pub static EXPIRED_ALLOW: Sentence = Sentence::new(
    "“allow” accepted “{rule}” until {until}, and that day is over.",
    "「allow」による「{rule}」の許容は {until} までで、期限が過ぎています。",
);

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] = &[
    &EXPECT_BROKEN,
    &EXPECT_BROKEN_REMEDY,
    &EXPOSED_BUT_NOT_EXPECTED,
    &NOT_EXPOSED_BUT_EXPECTED,
    &EXPOSURE_UNKNOWN,
    &EXPOSURE_EXPECTATION_REMEDY,
    &POLICY_BROKEN,
    &POLICY_BROKEN_AT,
    &POLICY_BROKEN_REMEDY,
    &UNEXPLAINED,
    &MISPLACED,
    &MISPLACED_REMEDY,
    &VPN_OVER_INTERNET,
    &TRANSPORT_NOT_STATED,
    &TRANSPORT_NOT_STATED_REMEDY,
    &ALLOW_WITHOUT_EFFECT,
    &EXPIRED_ALLOW,
];
