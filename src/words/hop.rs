//! Why a hop is what it is, and what would help.
//!
//! `{from}` and `{to}` are the ends of the hop as judged; `{road}` is what it passes. The other holes are named after what
//! fills them.

use super::sentence::Sentence;

// Lookups and attachments.

pub static LOG_DELIVERY: Sentence = Sentence::new(
    "{from} delivers logs to {to} as a service: no network of yours takes part.",
    "{from} のログは、サービスの機能として {to} に配信されます。VPC などのネットワークは経由しません。",
);
pub static NAME_LOOKUP: Sentence = Sentence::new(
    "{from} only asks {to} for a name: no request of the application passes.",
    "{from} は {to} で名前を解決するだけです。アプリケーションの通信は通りません。",
);
pub static TO_ATTACHMENT: Sentence = Sentence::new(
    "{to} belongs to other resources and carries no traffic of its own.",
    "{to} は他のリソースに付随するもので、それ自身は通信を運びません。",
);
pub static FROM_ATTACHMENT: Sentence = Sentence::new(
    "{from} belongs to other resources and opens no connections of its own.",
    "{from} は他のリソースに付随するもので、それ自身から接続を開くことはありません。",
);
pub static TO_MANAGEMENT: Sentence = Sentence::new(
    "{to} manages other resources: what it is told is no traffic of the application.",
    "{to} は他のリソースを管理するもので、そこへの操作はアプリケーションの通信ではありません。",
);
pub static FROM_MANAGEMENT: Sentence = Sentence::new(
    "{from} manages other resources: what it does to {to} is no traffic of the application.",
    "{from} は他のリソースを管理するもので、{to} に対する操作はアプリケーションの通信ではありません。",
);

// Missing facts.

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
    "カタログにある kind を指定してください。AWS の外の HTTP サービスなら「inside_aws: false」と書きます。",
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
    "{place} の中のリソースはホップの区分が揃っていないか、リソースがありません。",
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

// From outside.

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

// On premises.

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

// CloudFront and Global Accelerator.

pub static CDN_BY_ORIGIN: Sentence = Sentence::new(
    "{road} gives CloudFront a managed private connection into the VPC of {to}.",
    "{road} が、CloudFront から {to} の VPC への、AWS が管理するプライベート接続になります。",
);
pub static CDN_ORIGIN_TOO_EARLY: Sentence = Sentence::new(
    "At {date} CloudFront had no VPC origins: they came on 2024-11-20.",
    "{date} の時点では CloudFront に VPC オリジンはありません (2024-11-20 に登場)。",
);
pub static CDN_ORIGIN_TOO_EARLY_REMEDY: Sentence = Sentence::new(
    "Make {to} internet-facing and have it check a secret header that CloudFront adds.",
    "{to} をインターネット向けにし、CloudFront が付ける秘密のヘッダーを検査してください。",
);
pub static CDN_ORIGIN_ACCOUNT_EARLY: Sentence = Sentence::new(
    "At {date} distribution and VPC origin had to share an account; sharing came on 2025-11-07.",
    "{date} の時点では、ディストリビューションと VPC オリジンは同じアカウントになければなりません (共有は 2025-11-07 から)。",
);
pub static CDN_ORIGIN_NOT_SHARED: Sentence = Sentence::new(
    "{road} belongs to another account than {from} and is not shared with it.",
    "{road} は {from} と別のアカウントのもので、共有されていません。",
);
pub static CDN_ORIGIN_NOT_SHARED_REMEDY: Sentence = Sentence::new(
    "Share {road} with the account of {from} (“shared_with”).",
    "{road} を {from} のアカウントに共有してください (「shared_with」)。",
);
pub static CDN_ORIGIN_ELSEWHERE: Sentence =
    Sentence::new("{road} stands in another VPC than {to}.", "{road} は {to} と別の VPC にあります。");
pub static CDN_ORIGIN_NOWHERE: Sentence = Sentence::new(
    "{road} stands in no VPC, so it does not lead to {to}.",
    "{road} はどの VPC の中にもないため、{to} にはつながりません。",
);
pub static CDN_ORIGIN_ELSEWHERE_REMEDY: Sentence = Sentence::new(
    "Create a VPC origin in the VPC of {to}.",
    "{to} の VPC に VPC オリジンを作成してください。",
);
pub static CDN_ORIGIN_REFUSED: Sentence = Sentence::new(
    "The VPC origin that is named cannot lead {from} to {to}.",
    "指定された VPC オリジンでは {from} から {to} に届きません。",
);
pub static CDN_TO_PUBLIC: Sentence = Sentence::new(
    "{to} has public addresses; {from} is a service of AWS, so packets stay in AWS's network.",
    "{to} はパブリックアドレスを持ち、{from} は AWS のサービスなので、パケットは AWS のネットワークから出ません。",
);
pub static CDN_TO_INTERNAL: Sentence = Sentence::new(
    "{to} has no public address, and no VPC origin leads CloudFront to it.",
    "{to} にはパブリックアドレスがなく、CloudFront をそこへ導く VPC オリジンもありません。",
);
pub static CDN_TO_INTERNAL_REMEDY: Sentence = Sentence::new(
    "Draw a “cloudfront-vpc-origin” in the VPC of {to} and name it in “via”.",
    "{to} の VPC に「cloudfront-vpc-origin」を描き、「via」で指定してください。",
);
pub static CDN_TO_SERVICE: Sentence = Sentence::new(
    "{to} answers at a public DNS name of AWS; the call comes from inside AWS's network ({from}).",
    "{to} は AWS のパブリックな DNS 名で応答し、{from} は AWS のネットワークの中から呼び出します。",
);
pub static CDN_TO_OUTSIDE: Sentence = Sentence::new(
    "To the origin {to}, outside AWS, packets cross the internet.",
    "{to} は AWS の外のオリジンなので、パケットはインターネットを通ります。",
);
pub static CDN_TO_INSIDE_AWS: Sentence = Sentence::new(
    "{to} runs inside AWS and answers at a public DNS name, so packets stay in AWS's network.",
    "{to} は AWS の中で動き、パブリックな DNS 名で応答するため、パケットは AWS のネットワークから出ません。",
);
pub static CDN_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private: it answers only through an interface endpoint, which CloudFront cannot use.",
    "{to} はプライベートで、インターフェイスエンドポイント経由でのみ応答しますが、CloudFront はこれを使えません。",
);
pub static CDN_TO_PRIVATE_API_REMEDY: Sentence = Sentence::new(
    "Make the API Regional, with a check that only CloudFront passes.",
    "API をリージョナルにし、CloudFront からのリクエストだけを通す検証を設けてください。",
);
pub static ACCELERATOR_PUBLIC: Sentence = Sentence::new(
    "{from} leads to the public addresses of {to} over AWS's network.",
    "{from} は AWS のネットワークを通って {to} のパブリックアドレスに届きます。",
);
pub static ACCELERATOR_PRIVATE: Sentence = Sentence::new(
    "{from} enters the VPC of {to} and uses its private addresses.",
    "{from} は {to} の VPC に入り、そのプライベートアドレスを使います。",
);
pub static ACCELERATOR_UNSUPPORTED: Sentence = Sentence::new(
    "{to} cannot be an endpoint of {from}: it takes load balancers, instances and Elastic IP addresses.",
    "{to} は {from} のエンドポイントになれません。指定できるのはロードバランサー、インスタンス、Elastic IP アドレスです。",
);
pub static ACCELERATOR_UNSUPPORTED_REMEDY: Sentence = Sentence::new(
    "Put an ALB or NLB behind the accelerator, or use CloudFront.",
    "アクセラレーターの後ろに ALB か NLB を置くか、CloudFront を使ってください。",
);
pub static ACCELERATOR_ACCOUNT: Sentence = Sentence::new(
    "{from} and {to} belong to different accounts and no cross-account attachment admits it.",
    "{from} と {to} は別のアカウントのもので、クロスアカウントのアタッチメントもありません。",
);
pub static ACCELERATOR_ACCOUNT_REMEDY: Sentence = Sentence::new(
    "Add a cross-account attachment (“shared_with”), or use an accelerator of the same account.",
    "クロスアカウントのアタッチメント (「shared_with」) を加えるか、同じアカウントのアクセラレーターを使ってください。",
);

// API Gateway.

pub static API_TO_LINK: Sentence = Sentence::new(
    "{from} enters the VPC by {to}, a managed private connection.",
    "{from} は、AWS が管理するプライベート接続である {to} から VPC に入ります。",
);
pub static API_BY_LINK: Sentence = Sentence::new(
    "{road} gives {from} a managed private connection to {to}.",
    "{road} が {from} から {to} への、AWS が管理するプライベート接続になります。",
);
pub static API_BY_LINK_PUBLIC: Sentence = Sentence::new(
    "{road} gives {from} a managed private connection to {to}; that {to} is also internet-facing does not change this hop.",
    "{road} が {from} から {to} への、AWS が管理するプライベート接続になります。{to} がインターネット向けでもあることは、このホップには影響しません。",
);
pub static API_TO_PUBLIC_LB: Sentence = Sentence::new(
    "{to} is internet-facing, so its DNS name resolves to public addresses; {from} is a service of AWS, so packets stay in AWS's network.",
    "{to} はインターネット向けなので、DNS 名はパブリックアドレスに解決されます。{from} は AWS のサービスなので、パケットは AWS のネットワークから出ません。",
);
pub static API_TO_PUBLIC_NAME: Sentence = Sentence::new(
    "{to} answers at a public DNS name in AWS; {from} is a service of AWS, so packets stay in AWS's network.",
    "{to} は AWS の中のパブリックな DNS 名で応答します。{from} は AWS のサービスなので、パケットは AWS のネットワークから出ません。",
);
pub static API_TO_PRIVATE: Sentence = Sentence::new(
    "{to} has private addresses only, and {from} calls public DNS names unless a VPC link leads into the VPC.",
    "{to} にはプライベートアドレスしかありません。VPC リンクがない限り、{from} が呼び出せるのはパブリックな DNS 名だけです。",
);
pub static API_TO_PRIVATE_REMEDY: Sentence =
    Sentence::new("Name a VPC link in “via”.", "「via」で VPC リンクを指定してください。");
pub static API_TO_PRIVATE_REMEDY_NLB: Sentence = Sentence::new(
    "Put an internal NLB behind a VPC link of version 1, or a public load balancer that checks a secret header.",
    "バージョン 1 の VPC リンクの後ろに内部 NLB を置くか、秘密のヘッダーを検査するパブリックなロードバランサーにしてください。",
);
pub static API_LINK_REFUSED: Sentence = Sentence::new(
    "The private integration from {from} to {to} is not possible.",
    "{from} から {to} へのプライベート統合はできません。",
);
pub static API_LINK_ACCOUNTS: Sentence = Sentence::new(
    "{from}, the VPC link and {to} are not all in one account, as a private integration needs them to be.",
    "プライベート統合では {from}、VPC リンク、{to} がすべて同じアカウントになければなりませんが、そうなっていません。",
);
pub static API_LINK_ACCOUNTS_REMEDY: Sentence = Sentence::new(
    "Lead to {to} by an interface endpoint for its endpoint service, or by an NLB of the same account with IP targets.",
    "{to} のエンドポイントサービスへのインターフェイスエンドポイント、または同じアカウントの IP ターゲットの NLB を介して、{to} につないでください。",
);
pub static API_LINK_REST_ALB_V1: Sentence = Sentence::new(
    "A VPC link of version 1 leads to NLBs only, and {to} is none.",
    "バージョン 1 の VPC リンクは NLB にしかつながらず、{to} は NLB ではありません。",
);
pub static API_LINK_REST_ALB_EARLY: Sentence = Sentence::new(
    "At {date} a REST API could reach privately nothing but an NLB; ALBs by a VPC link of version 2 came on 2025-11-21.",
    "{date} の時点で、REST API がプライベートに届くのは NLB だけです (バージョン 2 の VPC リンクによる ALB は 2025-11-21 から)。",
);
pub static API_LINK_REST_V2_EARLY: Sentence = Sentence::new(
    "At {date} REST APIs could not use VPC links of version 2; they can since 2025-11-21.",
    "{date} の時点で、REST API はバージョン 2 の VPC リンクを使えません (2025-11-21 から利用可能)。",
);
pub static API_LINK_REST_CLOUDMAP: Sentence = Sentence::new(
    "A REST API cannot use Cloud Map for a private integration.",
    "REST API のプライベート統合では Cloud Map を使えません。",
);
pub static API_LINK_HTTP_V1: Sentence = Sentence::new(
    "HTTP APIs are integrated by VPC links of version 2, not of version 1.",
    "HTTP API の統合に使えるのはバージョン 2 の VPC リンクで、バージョン 1 は使えません。",
);
pub static API_LINK_WEBSOCKET: Sentence = Sentence::new(
    "A WebSocket API reaches a VPC by a VPC link of version 1 and an NLB only.",
    "WebSocket API が VPC に届くのは、バージョン 1 の VPC リンクと NLB による場合だけです。",
);
pub static API_LINK_TARGET: Sentence = Sentence::new(
    "A VPC link leads to a load balancer or to tasks in Cloud Map, and {to} is neither.",
    "VPC リンクの先はロードバランサーか Cloud Map のタスクですが、{to} はどちらでもありません。",
);
pub static API_LINK_RECORDS: Sentence = Sentence::new(
    "{registry} has A records only: they carry no port, so the API cannot use them.",
    "{registry} には A レコードしかなく、ポートが分からないため API から使えません。",
);
pub static API_LINK_RECORDS_REMEDY: Sentence =
    Sentence::new("Register the tasks with SRV records.", "タスクを SRV レコードで登録してください。");
pub static API_LINK_USE_V2: Sentence =
    Sentence::new("Use a VPC link of version 2.", "バージョン 2 の VPC リンクを使ってください。");
pub static API_LINK_USE_V1: Sentence = Sentence::new(
    "Use a VPC link of version 1 with an NLB.",
    "バージョン 1 の VPC リンクと NLB を使ってください。",
);
pub static API_LINK_USE_NLB_ALB: Sentence = Sentence::new(
    "Put an NLB behind a VPC link of version 1; the NLB may have the ALB as its target.",
    "バージョン 1 の VPC リンクの後ろに NLB を置いてください。NLB は ALB をターゲットにできます。",
);
pub static API_LINK_USE_LB: Sentence = Sentence::new(
    "Put an ALB or an NLB in front of the tasks, or use an HTTP API.",
    "タスクの前に ALB か NLB を置くか、HTTP API を使ってください。",
);
pub static API_LINK_USE_LB_ONLY: Sentence = Sentence::new(
    "Put a load balancer in front of {to}, or register it in Cloud Map and name the registry in “via”.",
    "{to} の前にロードバランサーを置くか、Cloud Map に登録してそれを「via」に加えてください。",
);
pub static API_LINK_REST_ALB_REMEDY_EARLY: Sentence = Sentence::new(
    "Use an NLB behind a VPC link of version 1, or a public ALB that checks a secret header.",
    "バージョン 1 の VPC リンクの後ろの NLB か、秘密のヘッダーを検査するパブリックな ALB を使ってください。",
);
pub static API_LINK_REST_ALB_REMEDY_NLB: Sentence = Sentence::new(
    "Use an NLB with an ALB-type target group behind a VPC link of version 1, or a public ALB that checks a secret header.",
    "バージョン 1 の VPC リンクの後ろに、ALB をターゲットとする NLB を置くか、秘密のヘッダーを検査するパブリックな ALB を使ってください。",
);
pub static API_TO_OUTSIDE: Sentence = Sentence::new(
    "To {to}, outside AWS, packets cross the internet.",
    "{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static API_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private: {from} reaches it only by a VPC link, an NLB and an execute-api endpoint.",
    "{to} はプライベートで、{from} からは VPC リンク、NLB、execute-api エンドポイントを通してしか届きません。",
);
pub static API_TO_PRIVATE_API_REMEDY: Sentence = Sentence::new(
    "End the link at an NLB whose targets are the addresses of an execute-api endpoint.",
    "execute-api エンドポイントのアドレスをターゲットとする NLB をリンクの終点にしてください。",
);
pub static LINK_TO_TARGET: Sentence = Sentence::new(
    "{from} holds interfaces in the VPC and hands requests to {to}.",
    "{from} は VPC の中にインターフェイスを持ち、リクエストを {to} に渡します。",
);

// Service to service.

pub static INVOKE: Sentence = Sentence::new(
    "{from} invokes {to} by the API of the service: no network of yours takes part.",
    "{from} はサービスの API で {to} を呼び出します。VPC などのネットワークは経由しません。",
);
pub static TRIGGER_FAR: Sentence = Sentence::new(
    "{from} can trigger functions of its own Region only, and {to} is in another one.",
    "{from} が起動できるのは同じリージョンの関数だけで、{to} は別のリージョンにあります。",
);
pub static TRIGGER_FAR_REMEDY: Sentence = Sentence::new(
    "Put a function in the Region of {from}, or pass the events on by EventBridge or SNS.",
    "{from} と同じリージョンに関数を置くか、EventBridge か SNS でイベントを転送してください。",
);
pub static INVOKE_PARTITION: Sentence = Sentence::new(
    "{from} and {to} are in different partitions of AWS: services do not call each other across them.",
    "{from} と {to} は AWS の別のパーティションにあり、サービスどうしの呼び出しはパーティションを越えられません。",
);
pub static INVOKE_PARTITION_REMEDY: Sentence = Sentence::new(
    "Let code with credentials of the other partition call {to} by its public name.",
    "相手側のパーティションの認証情報を持つプログラムから、パブリックな名前で {to} を呼び出してください。",
);
pub static RUN_TASK: Sentence = Sentence::new(
    "{from} starts {to} by the API of Amazon ECS: no address of {to} takes part.",
    "{from} は Amazon ECS の API で {to} を起動します。{to} のアドレスは使いません。",
);
pub static MANAGES: Sentence = Sentence::new(
    "{from} calls the API of the service that manages {to}: no address of {to} takes part.",
    "{from} は {to} を管理するサービスの API を呼び出します。{to} のアドレスは使いません。",
);
pub static SERVICE_RUN: Sentence = Sentence::new(
    "{from} has its addresses for those who call it; what it needs of {to}, its service asks for by itself, and the VPC takes no part.",
    "{from} のアドレスは、呼び出し元からの接続を受けるためのものです。{to} へは {from} のサービスが自ら接続し、VPC は経由しません。",
);
pub static COLLECTION_READER: Sentence = Sentence::new(
    "{from} reaches {to} by its service, which the network policy of {to} has to admit beside the endpoints.",
    "{from} はサービスとして {to} に到達します。{to} のネットワークポリシーで、エンドポイントとは別に {from} のサービスを許可しておく必要があります。",
);
pub static STORE_FRONT: Sentence = Sentence::new(
    "{from} reads and writes {to} by its service, with the role that it is given: the VPC takes no part.",
    "{from} は、与えられたロールを使い、サービスの側から {to} を読み書きします。VPC は経由しません。",
);
pub static BULK_LOADER: Sentence = Sentence::new(
    "{from} loads from {to} and unloads to it by its service, as long as no endpoint says that its VPC takes part.",
    "{from} は、サービスの側から {to} のデータを読み書きします。VPC を経由させるエンドポイントはありません。",
);
pub static WAREHOUSE: Sentence = Sentence::new(
    "{from} loads from {to} and unloads to it by public addresses, past its VPC: no endpoint says that enhanced VPC routing is on.",
    "{from} は、VPC を経由せず、パブリックアドレスで {to} のデータを読み書きします。拡張 VPC ルーティングを示すエンドポイントはありません。",
);
pub static LOADER_TO_PRIVATE: Sentence = Sentence::new(
    "{from} gives its commands to {to} at a public address, and {to} has none.",
    "{from} は {to} のパブリックアドレスにコマンドを送りますが、{to} にはパブリックアドレスがありません。",
);
pub static LOADER_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Have {from} deliver to Amazon S3, from which {to} loads by itself (auto-copy, or COPY on a schedule); or state “publicly_accessible: true” on {to} and admit the addresses of {from} in the Region.",
    "{from} の配信先を Amazon S3 とし、{to} の側から自動コピーやスケジュールした COPY で取り込みます。または {to} に「publicly_accessible: true」を書き、リージョンの {from} のアドレスを許可してください。",
);
pub static FLOW_LOGS: Sentence = Sentence::new(
    "The flow logs of {from} are delivered to {to} by the service: no network of yours takes part.",
    "{from} のフローログは、サービスの機能として {to} に配信されます。VPC などのネットワークは経由しません。",
);
pub static FETCHED: Sentence = Sentence::new(
    "{to} opens no connections: {from} asks for what it holds.",
    "{to} から接続を開くことはありません。{from} が取りに行きます。",
);
pub static TRIGGER: Sentence = Sentence::new(
    "{to} is run for the records or triggers of {from}: the service invokes it, no network of yours takes part.",
    "{from} のレコードやトリガーによって {to} が実行されます。サービスによる呼び出しで、VPC などのネットワークは経由しません。",
);
pub static PULLED: Sentence = Sentence::new(
    "{to} reads the records of {from} by its service: no network of yours has to lead there.",
    "{to} は、サービスの側から {from} のレコードを読み取ります。そのための経路を用意する必要はありません。",
);
pub static CONNECTOR: Sentence = Sentence::new(
    "{from} reaches {to} by interfaces that its service puts into the VPC, and so by private addresses.",
    "{from} は、サービスが VPC に作成するインターフェイスを使い、プライベートアドレスで {to} に届きます。",
);
pub static CONNECTOR_NOT_STATED: Sentence = Sentence::new(
    "Whether {from} has interfaces in the VPC of {to} is not stated.",
    "{to} の VPC に {from} のインターフェイスがあるかどうかが書かれていません。",
);
pub static CONNECTOR_REMEDY: Sentence = Sentence::new(
    "Name in “subnets” of {from} where its service puts them.",
    "{from} の「subnets」に、サービスがインターフェイスを作成するサブネットを書いてください。",
);
pub static INTEGRATION: Sentence = Sentence::new(
    "From {from} to {to}, one service calls another as an integration: no network of yours takes part.",
    "{from} はサービス統合により {to} を呼び出します。VPC などのネットワークは経由しません。",
);
pub static DATA_PASSES: Sentence = Sentence::new(
    "Data passes from {from} to {to} by the services' own means; no VPC takes part.",
    "サービスの機能により {from} から {to} へデータが渡ります。VPC は経由しません。",
);
pub static DATA_API: Sentence = Sentence::new(
    "{from} uses the Data API of {to}: a service call, no network of yours takes part.",
    "{from} は {to} の Data API を使います。サービスの呼び出しであり、VPC などのネットワークは経由しません。",
);
pub static REPLICATION: Sentence = Sentence::new(
    "{from} is copied to {to} in another Region by the service itself.",
    "{from} から別のリージョンの {to} への複製は、サービス自身が行います。",
);
pub static ALB_LAMBDA_PLACE: Sentence = Sentence::new(
    "{to} belongs to another account or Region than {from}; a Lambda target must share both.",
    "{to} は {from} と別のアカウントかリージョンにあります。Lambda ターゲットはどちらも同じでなければなりません。",
);
pub static ALB_LAMBDA_PLACE_REMEDY: Sentence = Sentence::new(
    "Put a function of your own account and Region between, or call {to} by API Gateway.",
    "同じアカウントとリージョンの関数を間に置くか、API Gateway 経由で {to} を呼び出してください。",
);
pub static NLB_LAMBDA: Sentence = Sentence::new(
    "A network load balancer cannot have a function as its target.",
    "NLB は関数をターゲットにできません。",
);
pub static NLB_LAMBDA_REMEDY: Sentence =
    Sentence::new("Use an ALB, an API or a function URL.", "ALB、API、または関数 URL を使ってください。");
pub static CALLER_BY_RESOURCE: Sentence = Sentence::new(
    "{road} leads {from} to {to} by a private connection (a resource configuration of VPC Lattice).",
    "{road} が、{from} から {to} へのプライベート接続になります (VPC Lattice のリソース設定)。",
);
pub static CALLER_RESOURCE_NOT_SHARED: Sentence = Sentence::new(
    "{road} belongs to another account than {from} and is not shared with it.",
    "{road} は {from} と別のアカウントのもので、共有されていません。",
);
pub static CALLER_RESOURCE_NOT_SHARED_REMEDY: Sentence = Sentence::new(
    "Share {road} with the account of {from} (“shared_with”).",
    "{road} を {from} のアカウントに共有してください (「shared_with」)。",
);
pub static CALLER_RESOURCE_APART: Sentence = Sentence::new(
    "{road} stands in a network from which {to} cannot be reached.",
    "{road} があるネットワークからは {to} に届きません。",
);
pub static CALLER_RESOURCE_REFUSED: Sentence = Sentence::new(
    "The private connection that is named cannot lead {from} to {to}.",
    "指定されたプライベート接続では {from} から {to} に届きません。",
);
pub static CALLER_TO_PUBLIC: Sentence = Sentence::new(
    "{to} answers at a public DNS name in AWS; the call comes from inside AWS's network ({from}).",
    "{to} は AWS の中のパブリックな DNS 名で応答し、{from} は AWS のネットワークの中から呼び出します。",
);
pub static CALLER_TO_PRIVATE: Sentence = Sentence::new(
    "{to} has private addresses only, and {from} needs a public HTTPS endpoint without a private connection.",
    "{to} にはプライベートアドレスしかありません。プライベート接続がなければ、{from} にはパブリックな HTTPS エンドポイントが必要です。",
);
pub static CALLER_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Add a private connection: name a “lattice-resource-gateway” of its VPC in “via”.",
    "プライベート接続を加えてください (その VPC の「lattice-resource-gateway」を「via」で指定)。",
);
pub static SERVICE_TO_OUTSIDE: Sentence = Sentence::new(
    "From {from}, a service of AWS, to {to}, outside AWS, packets cross the internet.",
    "{from} は AWS のサービスで、{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static SERVICE_TO_PRIVATE: Sentence = Sentence::new(
    "{to} has private addresses in a VPC, to which {from} has no way.",
    "{to} は VPC の中にプライベートアドレスしか持たず、{from} からの経路がありません。",
);
pub static SERVICE_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Let a function attached to that VPC, or a load balancer with a VPC link, stand between; or, if it calls the API that manages {to}, state “integration: aws”.",
    "その VPC に接続した関数か、VPC リンク付きのロードバランサーを間に置いてください。{to} を管理する API の呼び出しであれば、「integration: aws」を書いてください。",
);
pub static LAMBDA_TO_SERVICE: Sentence = Sentence::new(
    "From {from}, attached to no VPC, the call goes to the public DNS name of {to}; packets stay in AWS's network and IAM guards the call.",
    "{from} は VPC に接続しておらず、パブリックな DNS 名で {to} を呼び出します。パケットは AWS のネットワークから出ず、呼び出しは IAM で守られます。",
);
pub static LAMBDA_TO_OUTSIDE: Sentence = Sentence::new(
    "From {from}, attached to no VPC, to {to}, outside AWS, packets cross the internet.",
    "{from} は VPC に接続しておらず、{to} は AWS の外にあるため、パケットはインターネットを通ります。",
);
pub static LAMBDA_TO_PRIVATE: Sentence = Sentence::new(
    "{from} is attached to no VPC, so it has no way to private addresses such as those of {to}.",
    "{from} は VPC に接続していないため、{to} のようなプライベートアドレスには届きません。",
);
pub static LAMBDA_TO_PRIVATE_REMEDY: Sentence = Sentence::new(
    "Attach {from} to subnets of that VPC (“subnets”); or, if it calls the API that manages {to}, state “integration: aws”.",
    "{from} をその VPC のサブネットに接続してください (「subnets」)。{to} を管理する API の呼び出しであれば、「integration: aws」を書いてください。",
);
pub static LAMBDA_TO_PUBLIC: Sentence = Sentence::new(
    "From {from}, attached to no VPC, the call goes to the public DNS name of {to}; packets stay in AWS's network.",
    "{from} は VPC に接続しておらず、パブリックな DNS 名で {to} を呼び出します。パケットは AWS のネットワークから出ません。",
);
pub static LAMBDA_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private, and {from} is attached to no VPC with an interface endpoint for it.",
    "{to} はプライベートで、{from} はそのインターフェイスエンドポイントがある VPC に接続していません。",
);
pub static SERVICE_TO_PRIVATE_API: Sentence = Sentence::new(
    "{to} is private: it answers only through an interface endpoint, and {from} runs in no VPC of yours.",
    "{to} はプライベートで、インターフェイスエンドポイント経由でのみ応答します。{from} は VPC の中で動いていません。",
);
pub static SERVICE_TO_PRIVATE_API_REMEDY: Sentence = Sentence::new(
    "Let a function attached to a VPC with an interface endpoint for {to} stand between.",
    "{to} のインターフェイスエンドポイントがある VPC に接続した関数を間に置いてください。",
);
pub static SERVICE_TO_PRIVATE_API_REMEDY_RESOURCE: Sentence = Sentence::new(
    "Lead to an interface endpoint for {to} by a resource configuration of VPC Lattice, or let a function attached to that VPC call it.",
    "VPC Lattice のリソース設定で {to} のインターフェイスエンドポイントにつなぐか、その VPC に接続した関数から呼び出してください。",
);

// Load balancers.

pub static LB_TO_TARGET: Sentence = Sentence::new(
    "{from} and {to} stand in the same VPC, and targets are called by private addresses.",
    "{from} と {to} は同じ VPC にあり、ターゲットはプライベートアドレスで呼び出されます。",
);
pub static LB_TO_FAR_TARGET: Sentence = Sentence::new(
    "{to} is an IP target in another network, joined with that of {from} by {road}.",
    "{to} は別のネットワークの IP ターゲットで、{from} のネットワークとは {road} でつながっています。",
);
pub static LB_FAR_INSTANCE: Sentence = Sentence::new(
    "{to} is registered by instance, and instance targets must stand in the VPC of {from}.",
    "{to} はインスタンスとして登録されていますが、インスタンスターゲットは {from} の VPC になければなりません。",
);
pub static LB_FAR_INSTANCE_REMEDY: Sentence = Sentence::new(
    "Register {to} by IP address (“target_type: ip”).",
    "{to} を IP アドレスで登録してください (「target_type: ip」)。",
);
pub static LB_APART: Sentence = Sentence::new(
    "{to} stands in a network that nothing joins with that of {from}.",
    "{to} は、{from} のネットワークとつながっていないネットワークにあります。",
);
pub static LB_TO_OUTSIDE: Sentence = Sentence::new(
    "{to} is outside AWS, and a public address cannot be registered as a target of a load balancer.",
    "{to} は AWS の外にあります。パブリックアドレスはロードバランサーのターゲットに登録できません。",
);
pub static LB_TO_OUTSIDE_REMEDY: Sentence = Sentence::new(
    "Use a proxy as the target, or CloudFront in place of {from}.",
    "プロキシをターゲットにするか、{from} の代わりに CloudFront を使ってください。",
);
pub static LB_TARGET_REFUSED: Sentence =
    Sentence::new("{from} cannot have {to} as its target.", "{from} は {to} をターゲットにできません。");
pub static ALB_TO_ALB: Sentence = Sentence::new(
    "An ALB cannot have the addresses of another ALB in the same VPC as targets.",
    "ALB は、同じ VPC の別の ALB のアドレスをターゲットにできません。",
);
pub static ALB_TO_ALB_REMEDY: Sentence =
    Sentence::new("Merge the listeners of {from} and {to}.", "{from} と {to} のリスナーを統合してください。");
pub static ALB_TO_ALB_REMEDY_NLB: Sentence = Sentence::new(
    "Merge the listeners, or put an NLB in the place of {from}.",
    "リスナーを統合するか、{from} の代わりに NLB を置いてください。",
);
pub static NLB_ALB_EARLY: Sentence = Sentence::new(
    "At {date} an NLB could not have an ALB as its target; it can since 2021-09-27.",
    "{date} の時点で、NLB は ALB をターゲットにできません (2021-09-27 から利用可能)。",
);
pub static NLB_ALB_EARLY_REMEDY: Sentence = Sentence::new(
    "Let the NLB have the applications as targets.",
    "NLB のターゲットをアプリケーションにしてください。",
);
pub static NLB_ALB_PLACE: Sentence = Sentence::new(
    "{from} and {to} are not in one VPC and one account, as an ALB-type target group needs them to be.",
    "ALB タイプのターゲットグループでは {from} と {to} が同じ VPC と同じアカウントになければなりませんが、そうなっていません。",
);
pub static NLB_ALB_PLACE_REMEDY: Sentence = Sentence::new(
    "Put an NLB of the account and VPC of {to} before it.",
    "{to} の前に、同じアカウントと同じ VPC の NLB を置いてください。",
);
pub static SIGN_IN: Sentence = Sentence::new(
    "{from} sends users to {to} to sign in and asks it for their tokens at its public DNS name.",
    "{from} は利用者を {to} でサインインさせ、パブリックな DNS 名でトークンを取得します。",
);
pub static LB_TO_SERVICE: Sentence = Sentence::new(
    "{to} has no address that could be a target of {from}.",
    "{to} には {from} のターゲットにできるアドレスがありません。",
);
pub static LB_TO_SERVICE_REMEDY: Sentence = Sentence::new(
    "Let the addresses of an interface endpoint be the targets, and name it in “via”.",
    "インターフェイスエンドポイントのアドレスをターゲットにし、「via」で指定してください。",
);

// Inside and between VPCs.

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

// Why there is a way out, or none.

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

// Lattice.

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

// Gateways and connections as ends.

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

// After the table.

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

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] = &[
    &LOG_DELIVERY,
    &NAME_LOOKUP,
    &TO_ATTACHMENT,
    &FROM_ATTACHMENT,
    &TO_MANAGEMENT,
    &FROM_MANAGEMENT,
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
    &CDN_BY_ORIGIN,
    &CDN_ORIGIN_TOO_EARLY,
    &CDN_ORIGIN_TOO_EARLY_REMEDY,
    &CDN_ORIGIN_ACCOUNT_EARLY,
    &CDN_ORIGIN_NOT_SHARED,
    &CDN_ORIGIN_NOT_SHARED_REMEDY,
    &CDN_ORIGIN_ELSEWHERE,
    &CDN_ORIGIN_NOWHERE,
    &CDN_ORIGIN_ELSEWHERE_REMEDY,
    &CDN_ORIGIN_REFUSED,
    &CDN_TO_PUBLIC,
    &CDN_TO_INTERNAL,
    &CDN_TO_INTERNAL_REMEDY,
    &CDN_TO_SERVICE,
    &CDN_TO_OUTSIDE,
    &CDN_TO_INSIDE_AWS,
    &CDN_TO_PRIVATE_API,
    &CDN_TO_PRIVATE_API_REMEDY,
    &ACCELERATOR_PUBLIC,
    &ACCELERATOR_PRIVATE,
    &ACCELERATOR_UNSUPPORTED,
    &ACCELERATOR_UNSUPPORTED_REMEDY,
    &ACCELERATOR_ACCOUNT,
    &ACCELERATOR_ACCOUNT_REMEDY,
    &API_TO_LINK,
    &API_BY_LINK,
    &API_BY_LINK_PUBLIC,
    &API_TO_PUBLIC_LB,
    &API_TO_PUBLIC_NAME,
    &API_TO_PRIVATE,
    &API_TO_PRIVATE_REMEDY,
    &API_TO_PRIVATE_REMEDY_NLB,
    &API_LINK_REFUSED,
    &API_LINK_ACCOUNTS,
    &API_LINK_ACCOUNTS_REMEDY,
    &API_LINK_REST_ALB_V1,
    &API_LINK_REST_ALB_EARLY,
    &API_LINK_REST_V2_EARLY,
    &API_LINK_REST_CLOUDMAP,
    &API_LINK_HTTP_V1,
    &API_LINK_WEBSOCKET,
    &API_LINK_TARGET,
    &API_LINK_RECORDS,
    &API_LINK_RECORDS_REMEDY,
    &API_LINK_USE_V2,
    &API_LINK_USE_V1,
    &API_LINK_USE_NLB_ALB,
    &API_LINK_USE_LB,
    &API_LINK_USE_LB_ONLY,
    &API_LINK_REST_ALB_REMEDY_EARLY,
    &API_LINK_REST_ALB_REMEDY_NLB,
    &API_TO_OUTSIDE,
    &API_TO_PRIVATE_API,
    &API_TO_PRIVATE_API_REMEDY,
    &LINK_TO_TARGET,
    &INVOKE,
    &TRIGGER_FAR,
    &TRIGGER_FAR_REMEDY,
    &INVOKE_PARTITION,
    &INVOKE_PARTITION_REMEDY,
    &RUN_TASK,
    &MANAGES,
    &SERVICE_RUN,
    &COLLECTION_READER,
    &STORE_FRONT,
    &BULK_LOADER,
    &WAREHOUSE,
    &LOADER_TO_PRIVATE,
    &LOADER_TO_PRIVATE_REMEDY,
    &FLOW_LOGS,
    &FETCHED,
    &TRIGGER,
    &PULLED,
    &CONNECTOR,
    &CONNECTOR_NOT_STATED,
    &CONNECTOR_REMEDY,
    &INTEGRATION,
    &DATA_PASSES,
    &DATA_API,
    &REPLICATION,
    &ALB_LAMBDA_PLACE,
    &ALB_LAMBDA_PLACE_REMEDY,
    &NLB_LAMBDA,
    &NLB_LAMBDA_REMEDY,
    &CALLER_BY_RESOURCE,
    &CALLER_RESOURCE_NOT_SHARED,
    &CALLER_RESOURCE_NOT_SHARED_REMEDY,
    &CALLER_RESOURCE_APART,
    &CALLER_RESOURCE_REFUSED,
    &CALLER_TO_PUBLIC,
    &CALLER_TO_PRIVATE,
    &CALLER_TO_PRIVATE_REMEDY,
    &SERVICE_TO_OUTSIDE,
    &SERVICE_TO_PRIVATE,
    &SERVICE_TO_PRIVATE_REMEDY,
    &LAMBDA_TO_SERVICE,
    &LAMBDA_TO_OUTSIDE,
    &LAMBDA_TO_PRIVATE,
    &LAMBDA_TO_PRIVATE_REMEDY,
    &LAMBDA_TO_PUBLIC,
    &LAMBDA_TO_PRIVATE_API,
    &SERVICE_TO_PRIVATE_API,
    &SERVICE_TO_PRIVATE_API_REMEDY,
    &SERVICE_TO_PRIVATE_API_REMEDY_RESOURCE,
    &LB_TO_TARGET,
    &LB_TO_FAR_TARGET,
    &LB_FAR_INSTANCE,
    &LB_FAR_INSTANCE_REMEDY,
    &LB_APART,
    &LB_TO_OUTSIDE,
    &LB_TO_OUTSIDE_REMEDY,
    &LB_TARGET_REFUSED,
    &ALB_TO_ALB,
    &ALB_TO_ALB_REMEDY,
    &ALB_TO_ALB_REMEDY_NLB,
    &NLB_ALB_EARLY,
    &NLB_ALB_EARLY_REMEDY,
    &NLB_ALB_PLACE,
    &NLB_ALB_PLACE_REMEDY,
    &SIGN_IN,
    &LB_TO_SERVICE,
    &LB_TO_SERVICE_REMEDY,
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
    &OUT_ISOLATED,
    &OUT_NONE,
    &OUT_NO_ADDRESS,
    &OUT_NO_GATEWAY_USE,
    &OUT_PRIVATE_NAT,
    &OUT_ROUTES_END,
    &OUT_BPA,
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
    &ORIGIN_STEP,
    &ORIGIN_STEP_REFUSED,
    &RESOURCE_STEP,
    &CHINA,
    &NOT_ADMITTED,
    &NOT_ADMITTED_REMEDY,
    &NOT_ADMITTED_PRIVATELINK_REMEDY,
    &ADMITTED,
];

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::base::lang::Lang;

    #[test]
    fn both_languages_have_the_same_holes_and_end_alike() {
        for sentence in ALL {
            let (mut english, mut japanese) = (sentence.holes(Lang::En), sentence.holes(Lang::Ja));
            english.sort_unstable();
            japanese.sort_unstable();
            assert_eq!(english, japanese, "{}", sentence.text.en);
            assert!(sentence.text.en.ends_with('.'), "{}", sentence.text.en);
            assert!(sentence.text.ja.ends_with('。'), "{}", sentence.text.ja);
        }
    }
}
