//! Why there is a way out, or none.

use crate::words::sentence::Sentence;

pub static OUT_ISOLATED: Sentence = Sentence::new(
    "{subnet} is isolated: its route table has no default route.",
    "{subnet} は隔離サブネットで、ルートテーブルにデフォルトルートがありません。",
);
pub static OUT_NONE: Sentence =
    Sentence::new("{subnet} says “egress: none”.", "{subnet} は「egress: none」です。");
pub static OUT_NO_ADDRESS: Sentence = Sentence::new(
    "{node} has no public address, so the internet gateway of {subnet} is of no use to it.",
    "{node} にはパブリックアドレスがないため、{subnet} のインターネットゲートウェイを使えません。",
);
pub static OUT_NO_GATEWAY_USE: Sentence = Sentence::new(
    "{node} has no public address, so an internet gateway is of no use to it.",
    "{node} にはパブリックアドレスがないため、インターネットゲートウェイを使えません。",
);
pub static OUT_PRIVATE_NAT: Sentence = Sentence::new(
    "{nat} is a private NAT gateway: an internet gateway drops its packets.",
    "{nat} はプライベート NAT ゲートウェイで、そのパケットはインターネットゲートウェイで破棄されます。",
);
pub static OUT_ROUTES_END: Sentence = Sentence::new(
    "The default route of {subnet} ends at {last}, whose routes lead to VPCs only that have no way out.",
    "{subnet} のデフォルトルートは {last} で終わります。その先のルートは、外へ出る手段のない VPC にしか通じていません。",
);
pub static OUT_BPA: Sentence = Sentence::new(
    "{bpa} stops traffic of internet gateways here.",
    "{bpa} がここでのインターネットゲートウェイの通信を止めています。",
);

pub(super) static ALL: &[&Sentence] = &[
    &OUT_ISOLATED,
    &OUT_NONE,
    &OUT_NO_ADDRESS,
    &OUT_NO_GATEWAY_USE,
    &OUT_PRIVATE_NAT,
    &OUT_ROUTES_END,
    &OUT_BPA,
];
