//! From outside.

use crate::words::sentence::Sentence;

pub static CLIENT_TO_NAME: Sentence = Sentence::new(
    "From {from}, outside AWS, the call goes to the public DNS name of {to}.",
    "{to} はパブリックな DNS 名で応答し、{from} は AWS の外にあります。",
);
pub static CLIENT_TO_PUBLIC_LB: Sentence = Sentence::new(
    "From {from}, outside AWS, the call goes to the internet-facing {to}, whose DNS name resolves to public addresses.",
    "{to} はインターネット向けなので DNS 名はパブリックアドレスに解決され、{from} は AWS の外にあります。",
);
pub static CLIENT_TO_INTERNAL_LB: Sentence = Sentence::new(
    "{to} is internal: its DNS name resolves, but to private addresses, which cannot be reached from {from}.",
    "{to} は内部ロードバランサーです。DNS 名は解決できますが、得られるのはプライベートアドレスで、{from} からは届きません。",
);
pub static CLIENT_TO_INTERNAL_LB_REMEDY: Sentence = Sentence::new(
    "Put an API with a VPC link or a VPN in front of {to}, or make it internet-facing with a guard.",
    "{to} の前に VPC リンク付きの API か VPN を置くか、アクセス制御を設けたうえでインターネット向けにしてください。",
);
pub static CLIENT_TO_INTERNAL_LB_REMEDY_ORIGIN: Sentence = Sentence::new(
    "Put CloudFront with a VPC origin, an API with a VPC link, or a VPN in front of {to}.",
    "{to} の前に、VPC オリジン付きの CloudFront、VPC リンク付きの API、または VPN を置いてください。",
);
pub static CLIENT_TO_PUBLIC_NODE: Sentence = Sentence::new(
    "{to} has a public address in a subnet with a route to an internet gateway.",
    "{to} は、インターネットゲートウェイへの経路を持つサブネットでパブリックアドレスを持っています。",
);
pub static CLIENT_TO_DESKTOP: Sentence = Sentence::new(
    "{from} sees {to} over the internet through streaming gateways of the service; its address in the subnet is for its own calls.",
    "{from} は、サービスのストリーミングゲートウェイを通して、インターネット越しに {to} を使います。サブネットのアドレスは {to} 自身の通信のためのものです。",
);
pub static CLIENT_TO_PRIVATE_NODE: Sentence = Sentence::new(
    "{to} has no address that the internet can reach: that takes a public address and a subnet with a route to an internet gateway.",
    "{to} にはインターネットから届くアドレスがありません。パブリックアドレスと、インターネットゲートウェイへの経路を持つサブネットの両方が必要です。",
);
pub static CLIENT_TO_PRIVATE_NODE_REMEDY: Sentence =
    Sentence::new("Put a load balancer in front of {to}.", "{to} の前にロードバランサーを置いてください。");
pub static CLIENT_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private: it answers only through an interface endpoint, and the call comes from the internet ({from}).",
    "{to} はプライベートで、インターフェイスエンドポイント経由でのみ応答します。{from} はインターネット側にあります。",
);
pub static CLIENT_TO_PRIVATE_API_REMEDY: Sentence = Sentence::new(
    "Put a public API in front, or an ALB that targets the addresses of the endpoint.",
    "前段にパブリックな API を置くか、エンドポイントのアドレスをターゲットとする ALB を置いてください。",
);
pub static CLIENT_TO_REMOTE_ACCESS: Sentence = Sentence::new(
    "{to} is the door that lets people in from the internet, each by name.",
    "{to} は、利用者を個別に認証してインターネットから受け入れる入口です。",
);
pub static CLIENT_BY_REMOTE_ACCESS: Sentence = Sentence::new(
    "{from} reaches {to} by private addresses in the tunnel of {road}.",
    "{from} は {road} のトンネルの中で、プライベートアドレスを使って {to} に届きます。",
);
pub static REMOTE_ACCESS_TO_NODE: Sentence = Sentence::new(
    "{from} has let the caller in and speaks to {to} by private addresses in the VPC.",
    "{from} が受け入れた通信は、VPC の中でプライベートアドレスを使って {to} に届きます。",
);
pub static OUTSIDE_TO_OUTSIDE: Sentence = Sentence::new(
    "Both ends are outside AWS, so packets cross the internet.",
    "両端とも AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static CLIENT_TO_NAT: Sentence = Sentence::new(
    "{to} carries only connections that were opened from inside.",
    "{to} は内側から開かれた接続しか通しません。",
);
pub static CLIENT_TO_NAT_REMEDY: Sentence = Sentence::new(
    "Put a load balancer in front of the resource that is to be called.",
    "呼び出したいリソースの前にロードバランサーを置いてください。",
);
pub static BLOCKED_BY_BPA: Sentence = Sentence::new(
    "{bpa} stops traffic between internet gateways and the VPC of {to}.",
    "{bpa} が、{to} の VPC とインターネットゲートウェイの間の通信を止めています。",
);
pub static BLOCKED_BY_BPA_REMEDY: Sentence = Sentence::new(
    "Add an exclusion (“except”) for its VPC or subnets, or come by a VPC link.",
    "その VPC かサブネットを除外対象 (「except」) に加えるか、VPC リンク経由にしてください。",
);
pub static BLOCKED_BY_BPA_REMEDY_ORIGIN: Sentence = Sentence::new(
    "Add an exclusion (“except”) for its VPC or subnets, or come by a VPC link or a CloudFront VPC origin.",
    "その VPC かサブネットを除外対象 (「except」) に加えるか、VPC リンクか CloudFront の VPC オリジン経由にしてください。",
);

pub(super) static ALL: &[&Sentence] = &[
    &CLIENT_TO_NAME,
    &CLIENT_TO_PUBLIC_LB,
    &CLIENT_TO_INTERNAL_LB,
    &CLIENT_TO_INTERNAL_LB_REMEDY,
    &CLIENT_TO_INTERNAL_LB_REMEDY_ORIGIN,
    &CLIENT_TO_PUBLIC_NODE,
    &CLIENT_TO_DESKTOP,
    &CLIENT_TO_PRIVATE_NODE,
    &CLIENT_TO_PRIVATE_NODE_REMEDY,
    &CLIENT_TO_PRIVATE_API,
    &CLIENT_TO_PRIVATE_API_REMEDY,
    &CLIENT_TO_REMOTE_ACCESS,
    &CLIENT_BY_REMOTE_ACCESS,
    &REMOTE_ACCESS_TO_NODE,
    &OUTSIDE_TO_OUTSIDE,
    &CLIENT_TO_NAT,
    &CLIENT_TO_NAT_REMEDY,
    &BLOCKED_BY_BPA,
    &BLOCKED_BY_BPA_REMEDY,
    &BLOCKED_BY_BPA_REMEDY_ORIGIN,
];
