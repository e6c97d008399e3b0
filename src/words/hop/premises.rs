//! On premises.

use crate::words::sentence::Sentence;

pub static PREMISES_BY_DX: Sentence = Sentence::new(
    "The networks of {from} and {to} are joined by {road}: private addresses over a leased circuit.",
    "{from} と {to} のネットワークは {road} でつながっています。専用線上でプライベートアドレスを使います。",
);
pub static PREMISES_BY_VPN: Sentence = Sentence::new(
    "The networks of {from} and {to} are joined by {road}: private addresses in an encrypted tunnel.",
    "{from} と {to} のネットワークは {road} でつながっています。暗号化トンネルの中でプライベートアドレスを使います。",
);
pub static PREMISES_LOCAL: Sentence = Sentence::new(
    "{from} and {to} stand in the same network of your own.",
    "{from} と {to} は自社の同じネットワークの中にあります。",
);
pub static PREMISES_APART: Sentence = Sentence::new(
    "Nothing that is drawn joins {from} and {to}.",
    "{from} と {to} をつなぐものが描かれていません。",
);
pub static PREMISES_APART_REMEDY: Sentence = Sentence::new(
    "Draw the Direct Connect or VPN and name both networks in its “connects”.",
    "Direct Connect か VPN を描き、その「connects」に両方のネットワークを書いてください。",
);
pub static VPN_NOTE: Sentence =
    Sentence::new("The tunnel itself runs over the internet.", "トンネル自体はインターネット上を通ります。");
pub static PREMISES_PUBLIC_VIF: Sentence = Sentence::new(
    "A public virtual interface leads from {from} to the public addresses of AWS, without the internet.",
    "パブリック仮想インターフェイスにより、{from} からインターネットを通らずに AWS のパブリックアドレスへ届きます。",
);
pub static PREMISES_TO_PUBLIC: Sentence = Sentence::new(
    "From {from}, the call goes to the public DNS name of {to}, and no circuit leads to the public addresses of AWS.",
    "{from} はパブリックな DNS 名で {to} を呼び出します。AWS のパブリックアドレスへの専用線はありません。",
);
pub static PREMISES_GATEWAY_ENDPOINT: Sentence = Sentence::new(
    "{endpoint} is a route of its own VPC: callers from outside that VPC cannot use it.",
    "{endpoint} はその VPC 自身の経路であり、VPC の外からは使えません。",
);
pub static GATEWAY_ENDPOINT_REMEDY: Sentence = Sentence::new(
    "Use an interface endpoint for {to}.",
    "{to} にはインターフェイスエンドポイントを使ってください。",
);
pub static PREMISES_BY_ENDPOINT: Sentence = Sentence::new(
    "{from} reaches the private addresses of {endpoint}, and PrivateLink leads on to {to}.",
    "{from} は {endpoint} のプライベートアドレスに届き、その先は PrivateLink で {to} につながります。",
);

pub(super) static ALL: &[&Sentence] = &[
    &PREMISES_BY_DX,
    &PREMISES_BY_VPN,
    &PREMISES_LOCAL,
    &PREMISES_APART,
    &PREMISES_APART_REMEDY,
    &VPN_NOTE,
    &PREMISES_PUBLIC_VIF,
    &PREMISES_TO_PUBLIC,
    &PREMISES_GATEWAY_ENDPOINT,
    &GATEWAY_ENDPOINT_REMEDY,
    &PREMISES_BY_ENDPOINT,
];
