//! Lattice.

use crate::words::sentence::Sentence;

pub static LATTICE_ASSOCIATED: Sentence = Sentence::new(
    "The VPC of {from} is associated with {road}, to which {to} belongs.",
    "{from} の VPC は、{to} が属する {road} に関連付けられています。",
);
pub static LATTICE_RESOURCE: Sentence = Sentence::new(
    "The VPC of {from} is associated with {network}, which shares resources behind {gateway}; from there {to} is reached.",
    "{from} の VPC は {network} に関連付けられています。{network} は {gateway} の先のリソースを共有しており、そこから {to} に到達します。",
);
pub static LATTICE_BY_ENDPOINT: Sentence = Sentence::new(
    "{endpoint} gives {from} the service network to which {to} belongs.",
    "{endpoint} により、{from} から {to} が属するサービスネットワークを使えます。",
);
pub static LATTICE_APART: Sentence = Sentence::new(
    "The VPC of {from} is neither associated with a service network of {to} nor has an endpoint of one.",
    "{from} の VPC は {to} のサービスネットワークに関連付けられておらず、そのエンドポイントもありません。",
);
pub static LATTICE_APART_REMEDY: Sentence = Sentence::new(
    "Associate the VPC of {from} with the service network, or create an endpoint of it there.",
    "{from} の VPC をサービスネットワークに関連付けるか、そのエンドポイントを作成してください。",
);
pub static LATTICE_NO_VPC: Sentence = Sentence::new(
    "{from} stands in no VPC, and a service of VPC Lattice is reached from VPCs only.",
    "{from} は VPC の中にありません。VPC Lattice のサービスには VPC からしか届きません。",
);
pub static LATTICE_REMOTE_REMEDY: Sentence = Sentence::new(
    "Create an endpoint of the service network (“vpce-servicenetwork”) in a VPC that {from} reaches, and name it in “via”.",
    "{from} から届く VPC にサービスネットワークのエンドポイント (「vpce-servicenetwork」) を作成し、「via」で指定してください。",
);
pub static LATTICE_TO_TARGET: Sentence = Sentence::new(
    "{from} calls its target {to} by private addresses.",
    "{from} はターゲットの {to} をプライベートアドレスで呼び出します。",
);
pub static LATTICE_NETWORK: Sentence = Sentence::new(
    "{to} is a service network, reached by the association or endpoint of the VPC.",
    "{to} はサービスネットワークで、VPC の関連付けかエンドポイントから届きます。",
);
pub static LATTICE_FROM_NETWORK: Sentence = Sentence::new(
    "{from} leads to {to}, which belongs to it.",
    "{from} から、それに属する {to} につながります。",
);

pub(super) static ALL: &[&Sentence] = &[
    &LATTICE_ASSOCIATED,
    &LATTICE_RESOURCE,
    &LATTICE_BY_ENDPOINT,
    &LATTICE_APART,
    &LATTICE_APART_REMEDY,
    &LATTICE_NO_VPC,
    &LATTICE_REMOTE_REMEDY,
    &LATTICE_TO_TARGET,
    &LATTICE_NETWORK,
    &LATTICE_FROM_NETWORK,
];
