//! Inside and between VPCs.

use crate::words::sentence::Sentence;

pub static SAME_VPC: Sentence = Sentence::new(
    "{from} and {to} stand in the same VPC and use private addresses.",
    "{from} と {to} は同じ VPC にあり、プライベートアドレスで通信します。",
);
pub static SAME_BOUNDARY: Sentence = Sentence::new(
    "{from} and {to} stand in one network by what is drawn, and {to} is called by its private DNS name.",
    "描かれた範囲では {from} と {to} は同じネットワークにあり、{to} はプライベートな DNS 名で呼び出されます。",
);
pub static JOINED: Sentence = Sentence::new(
    "The networks of {from} and {to} are joined by {road}: private addresses throughout.",
    "{from} と {to} のネットワークは {road} でつながっており、すべてプライベートアドレスで通信します。",
);
pub static JOINED_REGIONS: Sentence = Sentence::new(
    "The networks of {from} and {to}, in different Regions, are joined by {road}: private addresses throughout.",
    "別々のリージョンにある {from} と {to} のネットワークは {road} でつながっており、すべてプライベートアドレスで通信します。",
);
pub static APART: Sentence = Sentence::new(
    "{to} has private addresses in another network, which {from} cannot reach.",
    "{to} は別のネットワークにプライベートアドレスを持ち、{from} からは届きません。",
);
pub static APART_REMEDY: Sentence = Sentence::new(
    "Join the two networks (peering, transit gateway) and name them in “connects”, or offer {to} by PrivateLink.",
    "2 つのネットワークをピアリングか Transit Gateway でつないで「connects」に書くか、PrivateLink で {to} を公開してください。",
);
pub static NOT_JOINED: Sentence = Sentence::new(
    "Nothing that is drawn joins {one} and {other}.",
    "{one} と {other} をつなぐものが描かれていません。",
);
pub static NOT_ATTACHED: Sentence = Sentence::new(
    "{connection} is not attached to {place}.",
    "{connection} は {place} に接続されていません。",
);
pub static NO_ROUTE: Sentence = Sentence::new(
    "The route tables of {connection} have no route from {one} to {other}.",
    "{connection} のルートテーブルには {one} から {other} への経路がありません。",
);
pub static NO_ROUTE_BACK: Sentence = Sentence::new(
    "The route tables of {connection} have no route back from {one} to {other}.",
    "{connection} のルートテーブルには {one} から {other} へ戻る経路がありません。",
);
pub static NO_ROUTE_REMEDY: Sentence = Sentence::new(
    "Add {other} to the routes of {one} on {connection}.",
    "{connection} の {one} の経路に {other} を加えてください。",
);
pub static NOT_ATTACHED_REMEDY: Sentence = Sentence::new(
    "Add {place} to the “connects” of {connection}.",
    "{connection} の「connects」に {place} を加えてください。",
);
pub static PEERING_TRANSITIVE: Sentence = Sentence::new(
    "Peering is not transitive: {one} and {other} are peered only with a VPC between them.",
    "ピアリングは推移的ではありません。{one} と {other} は、間にある VPC とそれぞれピアリングしているだけです。",
);
pub static PEERING_TRANSITIVE_REMEDY: Sentence = Sentence::new(
    "Peer {one} and {other}, or use a transit gateway.",
    "{one} と {other} を直接ピアリングするか、Transit Gateway を使ってください。",
);
pub static HUB_REGION: Sentence = Sentence::new(
    "{connection} joins VPCs of its own Region only, and {place} is in another one.",
    "{connection} に接続できるのは同じリージョンの VPC だけで、{place} は別のリージョンにあります。",
);
pub static HUB_REGION_REMEDY: Sentence = Sentence::new(
    "Put a transit gateway in each Region, peered: name the one in the “connects” of the other.",
    "リージョンごとに Transit Gateway を置いてピアリングし、一方の「connects」に他方を書いてください。",
);
pub static OTHER_PARTITION: Sentence = Sentence::new(
    "{connection} cannot lead on from or to {place}: its Region belongs to another partition of AWS.",
    "{connection} は {place} との間をつなげません。リージョンが AWS の別のパーティションに属しています。",
);
pub static OTHER_PARTITION_REMEDY: Sentence = Sentence::new(
    "Reach {place} by a VPN of your own, or by a public name with a guard.",
    "{place} へは自前の VPN でつなぐか、アクセス制御を設けてパブリックな名前で呼び出してください。",
);
pub static PEERING_EDGE: Sentence = Sentence::new(
    "Peering does not lead to gateways, circuits or tunnels of the peer.",
    "ピアリングを通して、相手側のゲートウェイ、専用線、トンネルを使うことはできません。",
);
pub static PEERING_EDGE_REMEDY: Sentence =
    Sentence::new("Use a transit gateway.", "Transit Gateway を使ってください。");
pub static CIRCUIT_PUBLIC: Sentence = Sentence::new(
    "{connection} is a public virtual interface: it leads to public addresses of AWS, not into VPCs.",
    "{connection} はパブリック仮想インターフェイスです。AWS のパブリックアドレスには届きますが、VPC の中には届きません。",
);
pub static CIRCUIT_PUBLIC_REMEDY: Sentence = Sentence::new(
    "Use a private or a transit virtual interface.",
    "プライベートかトランジットの仮想インターフェイスを使ってください。",
);
pub static BY_ENDPOINT: Sentence = Sentence::new(
    "{endpoint} gives {to} private addresses in the VPC, and PrivateLink leads on.",
    "{endpoint} により、{to} を VPC 内のプライベートアドレスで呼び出せます。その先は PrivateLink でつながります。",
);
pub static BY_PRIVATE_DNS: Sentence = Sentence::new(
    "{endpoint} serves {to} in the VPC of {from} with private DNS, so the DNS name resolves to the private addresses of the endpoint.",
    "{from} の VPC では {endpoint} のプライベート DNS により、{to} の DNS 名がエンドポイントのプライベートアドレスに解決されます。",
);
pub static BY_FAR_ENDPOINT: Sentence = Sentence::new(
    "{endpoint} has private addresses that {from} reaches over {road}, and PrivateLink leads on to {to}.",
    "{from} は {road} を通って {endpoint} のプライベートアドレスに届き、その先は PrivateLink で {to} につながります。",
);
pub static ENDPOINT_SERVES_OTHERS: Sentence =
    Sentence::new("{endpoint} does not serve {to}.", "{endpoint} は {to} に対応していません。");
pub static ENDPOINT_SERVES_OTHERS_REMEDY: Sentence = Sentence::new(
    "Add the service of {to} to the “services” of {endpoint}, or name another endpoint.",
    "{endpoint} の「services」に {to} のサービスを加えるか、別のエンドポイントを指定してください。",
);
pub static ENDPOINT_HIDES_PUBLIC: Sentence = Sentence::new(
    "{endpoint} has private DNS, so in this VPC the public DNS names of such APIs lead to the endpoint, where {to} does not answer.",
    "{endpoint} のプライベート DNS により、この VPC ではこの種の API のパブリックな DNS 名がエンドポイントを指し、そこでは {to} は応答しません。",
);
pub static ENDPOINT_HIDES_PUBLIC_REMEDY: Sentence = Sentence::new(
    "Give {to} a custom domain name, or switch the private DNS of {endpoint} off.",
    "{to} にカスタムドメイン名を付けるか、{endpoint} のプライベート DNS を無効にしてください。",
);
pub static PRIVATE_API_NO_ENDPOINT: Sentence = Sentence::new(
    "{to} is private: it answers only through an interface endpoint, and {from} has none.",
    "{to} はプライベートで、インターフェイスエンドポイント経由でのみ応答しますが、{from} が使えるものがありません。",
);
pub static PRIVATE_API_NO_ENDPOINT_REMEDY: Sentence = Sentence::new(
    "Add an interface endpoint for {to} to the VPC of {from}.",
    "{from} の VPC に {to} のインターフェイスエンドポイントを加えてください。",
);
pub static PRIVATE_API_NO_ENDPOINT_REMEDY_PREMISES: Sentence = Sentence::new(
    "Add an interface endpoint for {to} to a VPC that {from} reaches by Direct Connect or VPN, and name it in “via”.",
    "{from} から Direct Connect か VPN で届く VPC に {to} のインターフェイスエンドポイントを加え、「via」で指定してください。",
);
pub static BY_GATEWAY_ENDPOINT: Sentence = Sentence::new(
    "The route tables lead to {to} by {endpoint}. The addresses of the service are public, but neither an internet gateway nor a NAT gateway is used.",
    "ルートテーブルにより {endpoint} を通って {to} に届きます。サービスのアドレスはパブリックですが、インターネットゲートウェイも NAT ゲートウェイも使いません。",
);
pub static GATEWAY_ENDPOINT_REFUSED: Sentence = Sentence::new(
    "The gateway endpoint that is named cannot lead {from} to {to}.",
    "指定されたゲートウェイエンドポイントでは {from} から {to} に届きません。",
);
pub static GATEWAY_ENDPOINT_FAR: Sentence = Sentence::new(
    "{endpoint} serves its own VPC only, and {from} stands in another.",
    "{endpoint} を使えるのは置かれた VPC だけで、{from} は別の VPC にあります。",
);
pub static GATEWAY_ENDPOINT_FAR_REMEDY: Sentence = Sentence::new(
    "Create a gateway endpoint in the VPC of {from}.",
    "{from} の VPC にゲートウェイエンドポイントを作成してください。",
);
pub static GATEWAY_ENDPOINT_SUBNETS: Sentence = Sentence::new(
    "{endpoint} is not in the route tables of the subnets of {from}.",
    "{endpoint} は {from} のサブネットのルートテーブルに入っていません。",
);
pub static GATEWAY_ENDPOINT_SUBNETS_REMEDY: Sentence = Sentence::new(
    "Add the subnets of {from} to {endpoint}.",
    "{from} のサブネットを {endpoint} に加えてください。",
);
pub static GATEWAY_ENDPOINT_KINDS: Sentence = Sentence::new(
    "{to} cannot be served by {endpoint}: gateway endpoints exist for S3 and DynamoDB only.",
    "{endpoint} は {to} に使えません。ゲートウェイエンドポイントがあるのは S3 と DynamoDB だけです。",
);
pub static NODE_TO_SERVICE: Sentence = Sentence::new(
    "From {from}, the way out is {road}, to the public DNS name of {to}; packets stay in AWS's network.",
    "{from} は {road} から外へ出て、パブリックな DNS 名で {to} を呼び出します。パケットは AWS のネットワークから出ません。",
);
pub static NODE_TO_SERVICE_DIRECT: Sentence = Sentence::new(
    "{from} has a public address and calls the public DNS name of {to}; packets stay in AWS's network.",
    "{from} はパブリックアドレスを持ち、パブリックな DNS 名で {to} を呼び出します。パケットは AWS のネットワークから出ません。",
);
pub static NODE_TO_PUBLIC: Sentence = Sentence::new(
    "From {from}, the way out is {road}, to the public addresses of {to}; packets stay in AWS's network.",
    "{to} はパブリックアドレスで呼び出されます。{from} は {road} から外へ出て、パケットは AWS のネットワークから出ません。",
);
pub static NODE_TO_PUBLIC_DIRECT: Sentence = Sentence::new(
    "{from} calls {to} by public addresses on both sides; packets stay in AWS's network.",
    "{from} は双方ともパブリックアドレスを使って {to} を呼び出します。パケットは AWS のネットワークから出ません。",
);
pub static NODE_TO_OWN_PUBLIC_LB: Sentence = Sentence::new(
    "{to} is internet-facing, so even in its own VPC its DNS name resolves to public addresses: {from} leaves the VPC and comes back, inside AWS's network.",
    "{to} はインターネット向けなので、同じ VPC の中でも DNS 名はパブリックアドレスに解決されます。{from} の通信は VPC を出て戻りますが、AWS のネットワークからは出ません。",
);
pub static NODE_TO_OWN_PUBLIC_LB_ADVICE: Sentence = Sentence::new(
    "An internal load balancer would keep this hop in the VPC.",
    "内部ロードバランサーにすれば、このホップは VPC の中で済みます。",
);
pub static NODE_TO_OUTSIDE: Sentence = Sentence::new(
    "From {from}, the way out is {road}, and on to {to}, outside AWS, packets cross the internet.",
    "{from} は {road} から外へ出ます。{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static NODE_TO_OUTSIDE_DIRECT: Sentence = Sentence::new(
    "From the public address of {from} to {to}, outside AWS, packets cross the internet.",
    "{from} はパブリックアドレスを持ち、{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static NO_WAY_OUT: Sentence = Sentence::new(
    "{from} has no endpoint for {to} and no way out of its VPC.",
    "{from} には {to} へのエンドポイントも、VPC から外へ出る経路もありません。",
);
pub static NO_WAY_OUT_OUTSIDE: Sentence = Sentence::new(
    "{to} is outside AWS, and {from} has no way out of its VPC.",
    "{to} は AWS の外にありますが、{from} には VPC から外へ出る経路がありません。",
);
pub static NO_WAY_OUT_REMEDY_SERVICE: Sentence = Sentence::new(
    "Add an endpoint for {to} to the VPC, or a NAT gateway that the subnet leads to.",
    "VPC に {to} のエンドポイントを加えるか、サブネットから NAT ゲートウェイへの経路を設けてください。",
);
pub static NO_WAY_OUT_REMEDY: Sentence = Sentence::new(
    "Give the subnet a way out (“egress”), such as a NAT gateway.",
    "サブネットに NAT ゲートウェイなどの外への経路 (「egress」) を設けてください。",
);
pub static NO_WAY_OUT_REMEDY_LB: Sentence = Sentence::new(
    "Call an internal load balancer instead, or give the subnet a way out (“egress”).",
    "代わりに内部ロードバランサーを呼び出すか、サブネットに外への経路 (「egress」) を設けてください。",
);
pub static LAMBDA_PUBLIC_SUBNET: Sentence = Sentence::new(
    "{from} has interfaces in {subnet}, and the interface of a function never gets a public address.",
    "{from} は {subnet} に接続していますが、関数のインターフェイスがパブリックアドレスを持つことはありません。",
);
pub static LAMBDA_PUBLIC_SUBNET_REMEDY: Sentence = Sentence::new(
    "Attach {from} to private subnets with a NAT gateway or endpoints, or to none.",
    "{from} を、NAT ゲートウェイかエンドポイントのあるプライベートサブネットに接続するか、VPC に接続しないでください。",
);

pub(super) static ALL: &[&Sentence] = &[
    &SAME_VPC,
    &SAME_BOUNDARY,
    &JOINED,
    &JOINED_REGIONS,
    &APART,
    &APART_REMEDY,
    &NOT_JOINED,
    &NOT_ATTACHED,
    &NO_ROUTE,
    &NO_ROUTE_BACK,
    &NO_ROUTE_REMEDY,
    &NOT_ATTACHED_REMEDY,
    &PEERING_TRANSITIVE,
    &PEERING_TRANSITIVE_REMEDY,
    &HUB_REGION,
    &HUB_REGION_REMEDY,
    &OTHER_PARTITION,
    &OTHER_PARTITION_REMEDY,
    &PEERING_EDGE,
    &PEERING_EDGE_REMEDY,
    &CIRCUIT_PUBLIC,
    &CIRCUIT_PUBLIC_REMEDY,
    &BY_ENDPOINT,
    &BY_PRIVATE_DNS,
    &BY_FAR_ENDPOINT,
    &ENDPOINT_SERVES_OTHERS,
    &ENDPOINT_SERVES_OTHERS_REMEDY,
    &ENDPOINT_HIDES_PUBLIC,
    &ENDPOINT_HIDES_PUBLIC_REMEDY,
    &PRIVATE_API_NO_ENDPOINT,
    &PRIVATE_API_NO_ENDPOINT_REMEDY,
    &PRIVATE_API_NO_ENDPOINT_REMEDY_PREMISES,
    &BY_GATEWAY_ENDPOINT,
    &GATEWAY_ENDPOINT_REFUSED,
    &GATEWAY_ENDPOINT_FAR,
    &GATEWAY_ENDPOINT_FAR_REMEDY,
    &GATEWAY_ENDPOINT_SUBNETS,
    &GATEWAY_ENDPOINT_SUBNETS_REMEDY,
    &GATEWAY_ENDPOINT_KINDS,
    &NODE_TO_SERVICE,
    &NODE_TO_SERVICE_DIRECT,
    &NODE_TO_PUBLIC,
    &NODE_TO_PUBLIC_DIRECT,
    &NODE_TO_OWN_PUBLIC_LB,
    &NODE_TO_OWN_PUBLIC_LB_ADVICE,
    &NODE_TO_OUTSIDE,
    &NODE_TO_OUTSIDE_DIRECT,
    &NO_WAY_OUT,
    &NO_WAY_OUT_OUTSIDE,
    &NO_WAY_OUT_REMEDY_SERVICE,
    &NO_WAY_OUT_REMEDY,
    &NO_WAY_OUT_REMEDY_LB,
    &LAMBDA_PUBLIC_SUBNET,
    &LAMBDA_PUBLIC_SUBNET_REMEDY,
];
