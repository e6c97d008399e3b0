//! What is not stated, and how to state it.

use crate::words::sentence::Sentence;

pub static NOT_MODELLED: Sentence = Sentence::new(
    "No rule covers a hop from {from} to {to}, so nothing is claimed about it.",
    "{from} から {to} へのホップを扱うルールがないため、判定しません。",
);
pub static NO_CONDITION: Sentence = Sentence::new(
    "Hops from {from} to {to} are known, but none of the ways they take exists here.",
    "{from} から {to} へのホップが取りうる経路は、この構成には 1 つもありません。",
);
pub static NO_CONDITION_REMEDY: Sentence = Sentence::new(
    "Draw what joins {from} and {to}, or end the link at what really answers.",
    "{from} と {to} をつなぐものを描くか、実際に応答するリソースをリンクの終点にしてください。",
);
pub static KIND_NOT_STATED_TO: Sentence = Sentence::new(
    "What {to} is has not been stated, so the way to it cannot be told.",
    "{to} が何であるか示されていないため、そこへの経路を判定できません。",
);
pub static KIND_NOT_STATED_FROM: Sentence = Sentence::new(
    "What {from} is has not been stated, so the way from it cannot be told.",
    "{from} が何であるか示されていないため、そこからの経路を判定できません。",
);
pub static KIND_NOT_STATED_REMEDY: Sentence = Sentence::new(
    "Give it a kind of the catalogue; for an HTTP service outside AWS, say “inside_aws: false”.",
    "カタログにある kind を指定してください。AWS の外の HTTP サービスなら「inside_aws: false」と書いてください。",
);
pub static ENDPOINT_NOT_STATED: Sentence = Sentence::new(
    "The “endpoint” of {to} is not stated: it decides whether its DNS name resolves to public addresses.",
    "{to} の「endpoint」が示されていません。DNS 名がパブリックアドレスに解決されるかどうかはこれで決まります。",
);
pub static ENDPOINT_NOT_STATED_REMEDY: Sentence =
    Sentence::new("State “endpoint” on {to}.", "{to} に「endpoint」を書いてください。");
pub static ADDRESS_NOT_STATED: Sentence = Sentence::new(
    "{node} has interfaces in public subnets; whether they have public addresses is not stated.",
    "{node} はパブリックサブネットにありますが、パブリックアドレスを持つかどうかが示されていません。",
);
pub static PUBLIC_IP_REMEDY: Sentence =
    Sentence::new("State “public_ip” on {node}.", "{node} に「public_ip」を書いてください。");
pub static PUBLICLY_ACCESSIBLE_REMEDY: Sentence = Sentence::new(
    "State “publicly_accessible” on {node}.",
    "{node} に「publicly_accessible」を書いてください。",
);
pub static SUBNET_NOT_STATED: Sentence = Sentence::new(
    "The subnets of {node} are not stated, so its way out is not known.",
    "{node} のサブネットが示されていないため、外への経路が分かりません。",
);
pub static SUBNET_REMEDY: Sentence = Sentence::new(
    "Draw {node} in a subnet, or name its “subnets”.",
    "{node} をサブネットの中に描くか、「subnets」で指定してください。",
);
pub static EGRESS_NOT_STATED: Sentence = Sentence::new(
    "How {subnet} gets out is not stated: no NAT gateway serves it for certain.",
    "{subnet} から外へ出る経路が示されていません。使う NAT ゲートウェイが 1 つに決まりません。",
);
pub static EGRESS_REMEDY: Sentence = Sentence::new(
    "State “egress” on {subnet}: the NAT gateway or the list of ways, or “none”.",
    "{subnet} に「egress」を書いてください (NAT ゲートウェイ、経路のリスト、または「none」)。",
);
pub static EGRESS_UNFINISHED: Sentence = Sentence::new(
    "The way out of {subnet} ends at {last}; what leads on to the internet from there is not stated.",
    "{subnet} から外への経路は {last} で終わっています。そこからインターネットへ出る手段が示されていません。",
);
pub static SEVERAL_EGRESS: Sentence = Sentence::new(
    "Behind {last} several VPCs could lead {subnet} out; which one does is not stated.",
    "{subnet} は {last} の先の複数の VPC から外へ出られますが、どれを使うかが示されていません。",
);
pub static VIF_NOT_STATED: Sentence = Sentence::new(
    "The “vif” of {circuit} is not stated: only a public one leads to public addresses of AWS.",
    "{circuit} の「vif」が示されていません。AWS のパブリックアドレスに届くのは、パブリック仮想インターフェイスだけです。",
);
pub static VIF_REMEDY: Sentence =
    Sentence::new("State “vif” on {circuit}.", "{circuit} に「vif」を書いてください。");
pub static NETWORK_NOT_STATED: Sentence = Sentence::new(
    "The VPC in which {node} has its interfaces is not stated.",
    "{node} のインターフェイスがどの VPC にあるか示されていません。",
);
pub static NETWORK_REMEDY: Sentence = Sentence::new(
    "Draw {node} in its VPC, or name its “subnets”.",
    "{node} を VPC の中に描くか、「subnets」で指定してください。",
);
pub static SEVERAL_ROADS: Sentence = Sentence::new(
    "Several ways lead from {from} to {to}; which one the hop takes is not stated.",
    "{from} から {to} へは複数の経路があり、どれを通るかが示されていません。",
);
pub static SEVERAL_ROADS_REMEDY: Sentence =
    Sentence::new("Name the way with “via” on the link.", "リンクの「via」で経路を指定してください。");
pub static LATTICE_NOT_STATED: Sentence = Sentence::new(
    "No service network of {to} is stated, so it is not known who can call it.",
    "{to} のサービスネットワークが示されていないため、どこから呼び出せるか分かりません。",
);
pub static LATTICE_NOT_STATED_REMEDY: Sentence = Sentence::new(
    "Draw the service network and name the VPC and {to} in its “connects”.",
    "サービスネットワークを描き、その「connects」に VPC と {to} を書いてください。",
);
pub static MEMBERS_DIFFER: Sentence = Sentence::new(
    "{place} holds resources whose hops differ, or none at all.",
    "{place} の中のリソースはホップの区分がそろっていないか、リソースがありません。",
);
pub static MEMBERS_DIFFER_REMEDY: Sentence = Sentence::new(
    "Name the resource instead of {place}.",
    "{place} ではなく、リソースそのものを指定してください。",
);
pub static TOO_MANY_MEMBERS: Sentence = Sentence::new(
    "{from} and {to} together hold too many resources to judge the link by them.",
    "{from} と {to} に含まれるリソースが多すぎるため、リンクを判定できません。",
);
pub static MEMBERS_AGREE: Sentence = Sentence::new(
    "Every resource in {place} gives the same class.",
    "{place} の中のどのリソースでも区分は同じです。",
);
pub static THROUGH_STEPS: Sentence = Sentence::new(
    "{step} is a step between a load balancer and its targets: the hop from {first} to {last} counts.",
    "{step} はロードバランサーとターゲットの間の段階なので、{first} から {last} へのホップとして判定します。",
);

pub(super) static ALL: &[&Sentence] = &[
    &NOT_MODELLED,
    &NO_CONDITION,
    &NO_CONDITION_REMEDY,
    &KIND_NOT_STATED_TO,
    &KIND_NOT_STATED_FROM,
    &KIND_NOT_STATED_REMEDY,
    &ENDPOINT_NOT_STATED,
    &ENDPOINT_NOT_STATED_REMEDY,
    &ADDRESS_NOT_STATED,
    &PUBLIC_IP_REMEDY,
    &PUBLICLY_ACCESSIBLE_REMEDY,
    &SUBNET_NOT_STATED,
    &SUBNET_REMEDY,
    &EGRESS_NOT_STATED,
    &EGRESS_REMEDY,
    &EGRESS_UNFINISHED,
    &SEVERAL_EGRESS,
    &VIF_NOT_STATED,
    &VIF_REMEDY,
    &NETWORK_NOT_STATED,
    &NETWORK_REMEDY,
    &SEVERAL_ROADS,
    &SEVERAL_ROADS_REMEDY,
    &LATTICE_NOT_STATED,
    &LATTICE_NOT_STATED_REMEDY,
    &MEMBERS_DIFFER,
    &MEMBERS_DIFFER_REMEDY,
    &TOO_MANY_MEMBERS,
    &MEMBERS_AGREE,
    &THROUGH_STEPS,
];
