//! Whether the internet can call a resource, and why.
//!
//! `{node}` is the resource; the other holes are named after what fills them.

use super::sentence::Sentence;

pub static OUTSIDE: Sentence = Sentence::new("{node} is outside AWS.", "{node} は AWS の外にあります。");
pub static NAME: Sentence =
    Sentence::new("{node} answers at a public DNS name.", "{node} はパブリックな DNS 名で応答します。");
pub static SIGNED: Sentence = Sentence::new(
    "{node} has a public DNS name, but every call must be signed (IAM), so the internet as such is not admitted.",
    "{node} にはパブリックな DNS 名がありますが、すべての呼び出しに署名 (IAM) が必要なため、不特定の相手からは呼び出せません。",
);
pub static CALLED: Sentence = Sentence::new(
    "{node} answers at a public DNS name, and {caller} calls it from the internet, with signed requests.",
    "{node} はパブリックな DNS 名で応答し、{caller} がインターネットから署名付きのリクエストで呼び出します。",
);
pub static BUCKET_PUBLIC: Sentence = Sentence::new(
    "{node} is open to everyone (“access: public”).",
    "{node} は誰にでも公開されています (「access: public」)。",
);
pub static BUCKET_OAC: Sentence = Sentence::new(
    "{node} admits the distribution only (origin access control).",
    "{node} はディストリビューションだけを許可します (オリジンアクセスコントロール)。",
);
pub static URL_IAM: Sentence = Sentence::new(
    "{node} has a public DNS name, but wants signed calls (“auth: iam”).",
    "{node} にはパブリックな DNS 名がありますが、署名付きの呼び出しが必要です (「auth: iam」)。",
);
pub static PRIVATE_API: Sentence = Sentence::new(
    "{node} is private: it answers through an interface endpoint only.",
    "{node} はプライベートで、インターフェイスエンドポイント経由でのみ応答します。",
);
pub static INTERNET_FACING: Sentence =
    Sentence::new("{node} is internet-facing.", "{node} はインターネット向けです。");
pub static SCHEME_DEFAULT: Sentence = Sentence::new(
    "The scheme of {node} is not stated, and silence means internet-facing.",
    "{node} の「scheme」が示されていません。省略時はインターネット向けになります。",
);
pub static INTERNAL: Sentence = Sentence::new(
    "{node} is internal: its addresses are private.",
    "{node} は内部ロードバランサーで、アドレスはプライベートです。",
);
pub static PUBLIC_ADDRESS: Sentence = Sentence::new(
    "{node} has a public address in {subnet}, which has a route to an internet gateway.",
    "{node} は、インターネットゲートウェイへの経路を持つ {subnet} でパブリックアドレスを持っています。",
);
pub static PRIVATE_ADDRESS: Sentence =
    Sentence::new("{node} has no public address.", "{node} にはパブリックアドレスがありません。");
pub static PRIVATE_SUBNET: Sentence = Sentence::new(
    "No subnet of {node} has a route to an internet gateway.",
    "{node} のサブネットにはインターネットゲートウェイへの経路がありません。",
);
pub static INVOKED: Sentence = Sentence::new(
    "{node} is invoked by the API of the service and has no address.",
    "{node} はサービスの API で呼び出され、アドレスを持ちません。",
);
pub static NO_TRAFFIC: Sentence =
    Sentence::new("{node} answers no requests itself.", "{node} 自身はリクエストに応答しません。");
pub static BY_DESIGN: Sentence = Sentence::new(
    "{node} is a door for people from the internet, by design.",
    "{node} は、もともとインターネットから利用者を受け入れる入口です。",
);
pub static BPA: Sentence = Sentence::new(
    "{bpa} stops traffic from internet gateways to it.",
    "{bpa} がインターネットゲートウェイからの通信を止めています。",
);
pub static FILTERED: Sentence = Sentence::new(
    "Its inbound rules admit nobody from the internet.",
    "インバウンドルールはインターネットからの通信を許可していません。",
);
pub static FILTER_WIDE: Sentence = Sentence::new(
    "The inbound rule “{rule}” admits addresses that strangers can have.",
    "インバウンドルール「{rule}」は、第三者のアドレスも許可しています。",
);
pub static KIND_NOT_STATED: Sentence =
    Sentence::new("What {node} is has not been stated.", "{node} が何であるか示されていません。");
pub static ENDPOINT_NOT_STATED: Sentence =
    Sentence::new("The “endpoint” of {node} is not stated.", "{node} の「endpoint」が示されていません。");
pub static ADDRESS_NOT_STATED: Sentence = Sentence::new(
    "{node} stands in a public subnet; whether it has a public address is not stated.",
    "{node} はパブリックサブネットにありますが、パブリックアドレスを持つかどうかが示されていません。",
);
pub static MEMBERS: Sentence =
    Sentence::new("What stands in {place} decides.", "{place} の中のリソースによって決まります。");

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] = &[
    &OUTSIDE,
    &NAME,
    &SIGNED,
    &CALLED,
    &BUCKET_PUBLIC,
    &BUCKET_OAC,
    &URL_IAM,
    &PRIVATE_API,
    &INTERNET_FACING,
    &SCHEME_DEFAULT,
    &INTERNAL,
    &PUBLIC_ADDRESS,
    &PRIVATE_ADDRESS,
    &PRIVATE_SUBNET,
    &INVOKED,
    &NO_TRAFFIC,
    &BY_DESIGN,
    &BPA,
    &FILTERED,
    &FILTER_WIDE,
    &KIND_NOT_STATED,
    &ENDPOINT_NOT_STATED,
    &ADDRESS_NOT_STATED,
    &MEMBERS,
];
