//! What is looked at after the table: China and partitions, inbound rules.

use crate::words::sentence::Sentence;

pub static CHINA: Sentence = Sentence::new(
    "One end is in a China Region and the other is not: between them packets cross the internet.",
    "一方だけが中国リージョンにあるため、その間のパケットはインターネットを通ります。",
);
pub static NOT_ADMITTED: Sentence = Sentence::new(
    "No inbound rule of {guarded} admits this hop; it would take “{rule}”.",
    "{guarded} のインバウンドルールにこのホップを許可するものがありません。必要なのは「{rule}」です。",
);
pub static NOT_ADMITTED_REMEDY: Sentence = Sentence::new(
    "Add “{rule}” to the inbound rules of {guarded}, or take the link out.",
    "{guarded} のインバウンドルールに「{rule}」を加えるか、リンクを削除してください。",
);
pub static NOT_ADMITTED_PRIVATELINK_REMEDY: Sentence = Sentence::new(
    "Add “{rule}” to the inbound rules of {guarded}, or set “enforce_privatelink_inbound: false” on it.",
    "{guarded} のインバウンドルールに「{rule}」を加えるか、「enforce_privatelink_inbound: false」を設定してください。",
);
pub static ADMITTED: Sentence =
    Sentence::new("The inbound rule “{rule}” admits it.", "インバウンドルール「{rule}」で許可されています。");

pub(super) static ALL: &[&Sentence] =
    &[&CHINA, &NOT_ADMITTED, &NOT_ADMITTED_REMEDY, &NOT_ADMITTED_PRIVATELINK_REMEDY, &ADMITTED];
