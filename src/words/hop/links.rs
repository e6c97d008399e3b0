//! Gateways and connections as ends.

use crate::words::sentence::Sentence;

pub static IGW_INTERNET: Sentence = Sentence::new(
    "An internet gateway is the border between a VPC and the internet.",
    "インターネットゲートウェイは VPC とインターネットの境界です。",
);
pub static IGW_TO_NODE: Sentence = Sentence::new(
    "{from} hands packets of the internet to the public address of {to}.",
    "{from} はインターネットからのパケットを {to} のパブリックアドレスに渡します。",
);
pub static IGW_TO_PRIVATE: Sentence = Sentence::new(
    "{to} has no public address, so {from} hands it nothing.",
    "{to} にはパブリックアドレスがないため、{from} からは何も渡されません。",
);
pub static NODE_TO_IGW: Sentence = Sentence::new(
    "{from} has a public address and leaves by {to}.",
    "{from} はパブリックアドレスを持ち、{to} から外へ出ます。",
);
pub static NODE_TO_IGW_NO_ADDRESS: Sentence = Sentence::new(
    "{from} has no public address, so it cannot leave by {to}.",
    "{from} にはパブリックアドレスがないため、{to} から外へ出られません。",
);
pub static NODE_TO_IGW_REMEDY: Sentence = Sentence::new(
    "Send {from} out by a NAT gateway, or give it a public address.",
    "{from} を NAT ゲートウェイ経由で外へ出すか、パブリックアドレスを付けてください。",
);
pub static NODE_TO_EGRESS_ONLY: Sentence = Sentence::new(
    "{to} lets {from} open connections to the internet over IPv6, and nobody in.",
    "{to} により、{from} から IPv6 でインターネットへの接続を開けます。外からは入れません。",
);
pub static NAT_TO_IGW: Sentence = Sentence::new(
    "{from} has a public address and leaves by {to}.",
    "{from} はパブリックアドレスを持ち、{to} から外へ出ます。",
);
pub static PRIVATE_NAT_TO_IGW: Sentence = Sentence::new(
    "{from} is a private NAT gateway: {to} drops its packets.",
    "{from} はプライベート NAT ゲートウェイで、そのパケットは {to} で破棄されます。",
);
pub static PRIVATE_NAT_TO_IGW_REMEDY: Sentence = Sentence::new(
    "Use a public NAT gateway for the internet; a private one leads to transit gateways and virtual private gateways.",
    "インターネットへはパブリック NAT ゲートウェイを使ってください。プライベート NAT ゲートウェイの先は Transit Gateway か仮想プライベートゲートウェイです。",
);
pub static NODE_TO_NAT: Sentence = Sentence::new(
    "{to} is called at its private address in the VPC of {from}.",
    "{to} は {from} の VPC の中のプライベートアドレスで使われます。",
);
pub static NAT_TO_HUB: Sentence = Sentence::new(
    "{from} is a private NAT gateway and leads on to {to} with private addresses.",
    "{from} はプライベート NAT ゲートウェイで、プライベートアドレスのまま {to} につながります。",
);
pub static INTO_GATEWAY: Sentence = Sentence::new(
    "{to} is a door of the VPC: up to it packets use private addresses.",
    "{to} は VPC の出入口で、そこまではプライベートアドレスで通信します。",
);
pub static OUT_OF_GATEWAY_SERVICE: Sentence = Sentence::new(
    "Behind {from} the public DNS name of {to} is called; packets stay in AWS's network.",
    "{from} の先では、パブリックな DNS 名で {to} が呼び出されます。パケットは AWS のネットワークから出ません。",
);
pub static OUT_OF_GATEWAY_OUTSIDE: Sentence = Sentence::new(
    "Behind {from} packets leave for {to}, which is outside AWS.",
    "{from} の先で、パケットは AWS の外にある {to} へ向かいます。",
);
pub static OUT_OF_GATEWAY_PRIVATE: Sentence = Sentence::new(
    "{from} leads on to {to} by private addresses.",
    "{from} からプライベートアドレスで {to} につながります。",
);
pub static INTO_ENDPOINT: Sentence = Sentence::new(
    "{to} has private addresses in a VPC that {from} reaches.",
    "{to} は、{from} から届く VPC の中にプライベートアドレスを持ちます。",
);
pub static OUT_OF_ENDPOINT: Sentence = Sentence::new(
    "{from} is the endpoint at which PrivateLink begins; it leads to {to}.",
    "{from} は PrivateLink の接続元となるエンドポイントで、その先に {to} があります。",
);
pub static ENDPOINT_REFUSED: Sentence =
    Sentence::new("{from} cannot lead to {to}.", "{from} から {to} にはつながりません。");
pub static OUT_OF_ENDPOINT_ALB: Sentence = Sentence::new(
    "An endpoint service is backed by an NLB or a Gateway Load Balancer, and {to} is neither.",
    "エンドポイントサービスの背後に置けるのは NLB か Gateway Load Balancer で、{to} はどちらでもありません。",
);
pub static OUT_OF_ENDPOINT_ALB_REMEDY: Sentence =
    Sentence::new("Put an NLB before {to}.", "{to} の前に NLB を置いてください。");
pub static OUT_OF_ENDPOINT_ALB_REMEDY_TARGET: Sentence = Sentence::new(
    "Put an NLB with an ALB-type target group before {to}.",
    "{to} の前に、ALB をターゲットとする NLB を置いてください。",
);
pub static OUT_OF_ENDPOINT_NOT_SHARED: Sentence = Sentence::new(
    "{service} does not admit the account of {from}.",
    "{service} は {from} のアカウントを許可していません。",
);
pub static OUT_OF_ENDPOINT_NOT_SHARED_REMEDY: Sentence = Sentence::new(
    "Add the account of {from} to “shared_with” of {service}.",
    "{service} の「shared_with」に {from} のアカウントを加えてください。",
);
pub static OUT_OF_ENDPOINT_ELSEWHERE: Sentence =
    Sentence::new("{service} stands in another VPC than {to}.", "{service} は {to} と別の VPC にあります。");
pub static OUT_OF_ENDPOINT_ELSEWHERE_REMEDY: Sentence = Sentence::new(
    "End the link at a load balancer of the VPC of {service}.",
    "リンクの終点を {service} の VPC のロードバランサーにしてください。",
);
pub static OUT_OF_GATEWAY_ENDPOINT: Sentence = Sentence::new(
    "{from} leads to {to} by routes; its addresses are public, no internet gateway is used.",
    "{from} から経路で {to} につながります。アドレスはパブリックですが、インターネットゲートウェイは使いません。",
);
pub static GATEWAY_ENDPOINT_KINDS_FROM: Sentence = Sentence::new(
    "{from} cannot serve {to}: gateway endpoints exist for S3 and DynamoDB only.",
    "{from} は {to} に使えません。ゲートウェイエンドポイントがあるのは S3 と DynamoDB だけです。",
);
pub static SERVICE_TO_BACKEND: Sentence = Sentence::new(
    "{from} hands requests that come by PrivateLink to {to}.",
    "{from} は PrivateLink で来たリクエストを {to} に渡します。",
);
pub static INTO_CONNECTION: Sentence = Sentence::new(
    "{to} is attached to the network of {from}: up to it packets use private addresses.",
    "{to} は {from} のネットワークに接続されており、そこまではプライベートアドレスで通信します。",
);
pub static OUT_OF_CONNECTION: Sentence = Sentence::new(
    "{from} is attached to the network of {to} and leads there by private addresses.",
    "{from} は {to} のネットワークに接続されており、プライベートアドレスでつながります。",
);
pub static CONNECTION_APART: Sentence = Sentence::new(
    "{from} and {to} are not attached to each other.",
    "{from} と {to} は互いに接続されていません。",
);
pub static CONNECTION_APART_REMEDY: Sentence =
    Sentence::new("Name one in the “connects” of the other.", "一方の「connects」に他方を書いてください。");
pub static ORIGIN_STEP_REFUSED: Sentence = Sentence::new(
    "No VPC origin can join {from} and {to} as drawn.",
    "この構成では、{from} と {to} を VPC オリジンでつなぐことはできません。",
);
pub static ORIGIN_STEP: Sentence = Sentence::new(
    "{from} and {to} are joined by the managed private connection of a VPC origin.",
    "{from} と {to} は、VPC オリジンという、AWS が管理するプライベート接続でつながります。",
);
pub static RESOURCE_STEP: Sentence = Sentence::new(
    "{from} and {to} are joined by a private connection of VPC Lattice.",
    "{from} と {to} は、VPC Lattice のプライベート接続でつながります。",
);

pub(super) static ALL: &[&Sentence] = &[
    &IGW_INTERNET,
    &IGW_TO_NODE,
    &IGW_TO_PRIVATE,
    &NODE_TO_IGW,
    &NODE_TO_IGW_NO_ADDRESS,
    &NODE_TO_IGW_REMEDY,
    &NODE_TO_EGRESS_ONLY,
    &NAT_TO_IGW,
    &PRIVATE_NAT_TO_IGW,
    &PRIVATE_NAT_TO_IGW_REMEDY,
    &NODE_TO_NAT,
    &NAT_TO_HUB,
    &INTO_GATEWAY,
    &OUT_OF_GATEWAY_SERVICE,
    &OUT_OF_GATEWAY_OUTSIDE,
    &OUT_OF_GATEWAY_PRIVATE,
    &INTO_ENDPOINT,
    &OUT_OF_ENDPOINT,
    &ENDPOINT_REFUSED,
    &OUT_OF_ENDPOINT_ALB,
    &OUT_OF_ENDPOINT_ALB_REMEDY,
    &OUT_OF_ENDPOINT_ALB_REMEDY_TARGET,
    &OUT_OF_ENDPOINT_NOT_SHARED,
    &OUT_OF_ENDPOINT_NOT_SHARED_REMEDY,
    &OUT_OF_ENDPOINT_ELSEWHERE,
    &OUT_OF_ENDPOINT_ELSEWHERE_REMEDY,
    &OUT_OF_GATEWAY_ENDPOINT,
    &GATEWAY_ENDPOINT_KINDS_FROM,
    &SERVICE_TO_BACKEND,
    &INTO_CONNECTION,
    &OUT_OF_CONNECTION,
    &CONNECTION_APART,
    &CONNECTION_APART_REMEDY,
    &ORIGIN_STEP_REFUSED,
    &ORIGIN_STEP,
    &RESOURCE_STEP,
];
