//! What findings say.

use super::sentence::Sentence;

pub static EXPECT_BROKEN: Sentence = Sentence::new(
    "The hop from {from} to {to} is {class}; expected is {wanted}.",
    "{from} から {to} へのホップの区分は {class} で、想定の {wanted} と異なります。",
);
pub static EXPECT_BROKEN_REMEDY: Sentence = Sentence::new(
    "Change the way that the hop takes, or the expectation.",
    "ホップの経路か、想定を直してください。",
);
pub static EXPOSED_BUT_NOT_EXPECTED: Sentence = Sentence::new(
    "{node} can be called from the internet, and is expected not to be.",
    "{node} はインターネットから呼び出せますが、呼び出せない想定です。",
);
pub static NOT_EXPOSED_BUT_EXPECTED: Sentence = Sentence::new(
    "{node} cannot be called from the internet, and is expected to be.",
    "{node} はインターネットから呼び出せませんが、呼び出せる想定です。",
);
pub static EXPOSURE_UNKNOWN: Sentence = Sentence::new(
    "Whether {node} can be called from the internet cannot be told: a fact is missing.",
    "{node} をインターネットから呼び出せるかどうか、情報が足りず判定できません。",
);
pub static EXPOSURE_EXPECTATION_REMEDY: Sentence = Sentence::new(
    "Change what makes {node} exposed or not, or the expectation.",
    "{node} の公開状態を決めている設定か、想定を直してください。",
);
pub static POLICY_BROKEN: Sentence = Sentence::new(
    "The hop from {from} to {to} is {class}, and the policy of the topology is private-only.",
    "{from} から {to} へのホップの区分は {class} ですが、トポロジー全体のポリシーは private-only です。",
);
pub static POLICY_BROKEN_AT: Sentence = Sentence::new(
    "The hop from {from} to {to} is {class}, and the policy of {place} is private-only.",
    "{from} から {to} へのホップの区分は {class} ですが、{place} のポリシーは private-only です。",
);
pub static POLICY_BROKEN_REMEDY: Sentence = Sentence::new(
    "Give the hop a private way, or except the link with “allow” and a reason.",
    "プライベートな経路を設けるか、「allow」に理由を書いてリンクを例外にしてください。",
);
pub static UNEXPLAINED: Sentence = Sentence::new(
    "The hop from {from} to {to} has no class.",
    "{from} から {to} へのホップの区分を判定できません。",
);
pub static FACT_AT_NODE: Sentence = Sentence::new("{node}: {text}", "{node}: {text}");
pub static FACT_AT_PAIR: Sentence = Sentence::new("{from} → {to}: {text}", "{from} → {to}: {text}");
pub static FACT_AT_NODE_UNTIL: Sentence =
    Sentence::new("{node}: {text} This changes on {until}.", "{node}: {text}これは {until} に変わります。");
pub static FACT_AT_PAIR_UNTIL: Sentence = Sentence::new(
    "{from} → {to}: {text} This changes on {until}.",
    "{from} → {to}: {text}これは {until} に変わります。",
);
pub static FACT_OVERLAP: Sentence = Sentence::new(
    "{node}: {text} {one} has {near}, and {other} has {far}.",
    "{node}: {text}{one} は {near}、{other} は {far} です。",
);
pub static FACT_OTHER_ZONES: Sentence = Sentence::new(
    "{node}: {text} It stands in zone {zone}, and also serves {subnets}.",
    "{node}: {text}この NAT ゲートウェイはゾーン {zone} にあり、別のゾーンの {subnets} もこれを使っています。",
);
pub static FACT_LACKS_ZONE: Sentence = Sentence::new(
    "{node}: {text} The attachment of {vpc} has no subnet in the zone of {subnets}.",
    "{node}: {text}{vpc} のアタッチメントには、{subnets} と同じゾーンのサブネットがありません。",
);
pub static FACT_NAMES_SERVICE: Sentence =
    Sentence::new("{node}: {text} It names {service}.", "{node}: {text}{service} は対象にできません。");
pub static FACT_TWO_SERVICES: Sentence = Sentence::new(
    "{node}: {text} It stands behind {services}.",
    "{node}: {text}現在は {services} に関連付けられています。",
);
pub static FACT_LACKS_SERVICES: Sentence = Sentence::new(
    "{from} → {to}: {text} There is none for {services}.",
    "{from} → {to}: {text}{services} のエンドポイントがありません。",
);
pub static FACT_ASSOCIATED_BEFORE: Sentence = Sentence::new(
    "{node}: {text} {vpc} is associated with {other} already.",
    "{node}: {text}{vpc} はすでに {other} に関連付けられています。",
);
pub static FACT_REMEDY: Sentence = Sentence::new("{texts}", "{texts}");
pub static MISPLACED: Sentence = Sentence::new("{node}: {text}", "{node}: {text}");
pub static MISPLACED_REMEDY: Sentence = Sentence::new("{text}", "{text}");
pub static VPN_OVER_INTERNET: Sentence = Sentence::new(
    "The hop from {from} to {to} uses private addresses in a tunnel that runs over the internet.",
    "{from} から {to} へのホップは、インターネット上のトンネルの中でプライベートアドレスを使います。",
);
pub static TRANSPORT_NOT_STATED: Sentence = Sentence::new(
    "The hop from {from} to {to} carries the secret header {header}, and its protocol is not stated.",
    "{from} から {to} へのホップは秘密のヘッダー {header} を運びますが、プロトコルが示されていません。",
);
pub static TRANSPORT_NOT_STATED_REMEDY: Sentence =
    Sentence::new("State “protocol: https” on the link.", "リンクに「protocol: https」と書いてください。");
pub static HEADER_NOT_SENT: Sentence = Sentence::new(
    "The header {header} is checked at {node}, and no link that leads there adds it.",
    "{node} でヘッダー {header} を検査していますが、そこに至るリンクでは付加されていません。",
);
pub static HEADER_NOT_SENT_REMEDY: Sentence = Sentence::new(
    "Add “adds_header” with {header} to a link that leads to {node}.",
    "{node} に至るリンクに、{header} の「adds_header」を書いてください。",
);
pub static HEADER_OTHER_REMEDY: Sentence = Sentence::new(
    "What is added on the way to {node} is {sent}: let both sides name {header}, or take the check out.",
    "{node} までに付加されるのは {sent} です。双方を {header} にそろえるか、検査を削除してください。",
);
pub static HEADER_NOT_SENT_BY: Sentence = Sentence::new(
    "{door} does not send the header {header}, which {target} demands of every request: what comes to {target} by {door} is refused, as what comes from strangers is.",
    "{door} はヘッダー {header} を送りません。{target} はすべてのリクエストにこのヘッダーを求めるため、{door} 経由のリクエストは、第三者からのリクエストと同じように拒否されます。",
);
pub static HEADER_NOT_SENT_BY_REMEDY: Sentence = Sentence::new(
    "Let {door} send the header if its requests are to be answered; if it belongs to a stranger, nothing is to be done, and the header keeps it out.",
    "{door} からのリクエストに応答する必要があるなら、{door} からもヘッダーを送ってください。第三者のものであれば対処は不要で、ヘッダーによって防がれています。",
);
pub static HEADER_NOT_ADDED_BY: Sentence = Sentence::new(
    "{door} hands packets on as they come and adds no header: what comes by it to {target} is refused for lack of {header}, as what comes from strangers is.",
    "{door} はパケットをそのまま転送し、ヘッダーを付加しません。{door} 経由で {target} に届くリクエストは {header} がないため、第三者からのリクエストと同じように拒否されます。",
);
pub static HEADER_NOT_ADDED_BY_REMEDY: Sentence = Sentence::new(
    "Let clients come by a front door that sends {header}, or give {target} a listener of its own for {door}, with another check.",
    "クライアントを {header} を送る入口に向けるか、{door} 用のリスナーを {target} に別に設け、他の方法で確かめてください。",
);
pub static HEADER_SECRET: Sentence = Sentence::new(
    "The header {header} is checked at {node} against {wanted}, and is sent with the value in {sent}.",
    "{node} ではヘッダー {header} の値を {wanted} と照合しますが、送信される値は {sent} のものです。",
);
pub static HEADER_SECRET_REMEDY: Sentence = Sentence::new(
    "Name the same secret on both sides.",
    "送る側と検査する側に同じシークレットを書いてください。",
);
pub static DNS_OVERRIDES_WAY: Sentence = Sentence::new(
    "From {from}, calls to {to} do not take {way}: {endpoint} has private DNS, and the name gives its addresses.",
    "{from} から {to} への通信は {way} を通りません。{endpoint} のプライベート DNS が有効で、名前がそのアドレスに解決されるためです。",
);
pub static DNS_OVERRIDES_WAY_REMEDY: Sentence = Sentence::new(
    "Leave `via` out or name {endpoint}; or state `private_dns: false` on it.",
    "`via` を省くか {endpoint} を書いてください。または {endpoint} に `private_dns: false` と書いてください。",
);
pub static OWN_PUBLIC_NAME: Sentence = Sentence::new(
    "{from} calls {to} of its own VPC by the public name: each call leaves the VPC and comes back.",
    "{from} は同じ VPC の {to} をパブリックな名前で呼び出しており、通信はいったん VPC の外に出て戻ります。",
);
pub static OWN_PUBLIC_NAME_REMEDY: Sentence = Sentence::new(
    "Put an internal load balancer beside {to} for callers in the VPC.",
    "VPC 内からの呼び出し用に、{to} とは別の内部ロードバランサーを設けてください。",
);
pub static EDGE_BEHIND_CDN: Sentence = Sentence::new(
    "{to} is edge-optimized and has a distribution of AWS in front, so a request by {from} passes the edge twice.",
    "{to} はエッジ最適化で、前に AWS のディストリビューションがあるため、{from} からのリクエストはエッジを二度通ります。",
);
pub static EDGE_BEHIND_CDN_REMEDY: Sentence =
    Sentence::new("State `endpoint: regional` on {to}.", "{to} を `endpoint: regional` にしてください。");
pub static ADMIN_PORT: Sentence = Sentence::new(
    "{node} can be reached from the internet, and its inbound rule “{rule}” opens a port for administration to everyone.",
    "{node} にはインターネットから到達でき、インバウンドルール「{rule}」が管理用ポートを誰にでも開いています。",
);
pub static ADMIN_PORT_REMEDY: Sentence = Sentence::new(
    "Use Session Manager or EC2 Instance Connect Endpoint, or admit the addresses of your own network only.",
    "Session Manager や EC2 Instance Connect Endpoint を使うか、自分のネットワークのアドレスだけを許可してください。",
);
pub static NAT_FOR_GATEWAY_SERVICE: Sentence = Sentence::new(
    "The hop from {from} to {to} passes a NAT gateway, which charges for the traffic; a gateway endpoint would not.",
    "{from} から {to} へのホップは NAT ゲートウェイを通るため、通信量に応じた料金がかかります。ゲートウェイエンドポイントならかかりません。",
);
pub static NAT_FOR_GATEWAY_SERVICE_REMEDY: Sentence = Sentence::new(
    "Add a gateway endpoint (“vpce-gateway”) for {to} to {vpc}.",
    "{vpc} に、{to} のゲートウェイエンドポイント (「vpce-gateway」) を追加してください。",
);
pub static NOT_SHARED: Sentence = Sentence::new(
    "{shared} is not shared with {account}, and {network} of that account uses it.",
    "{shared} は {account} に共有されていませんが、そのアカウントの {network} が使っています。",
);
pub static NOT_SHARED_REMEDY: Sentence = Sentence::new(
    "Name {account} in “shared_with” of {shared}.",
    "{shared} の「shared_with」に {account} を書いてください。",
);
pub static GROUP_APART: Sentence = Sentence::new(
    "The rule “{rule}” of {node} names the security group of {peer} in another VPC, and the two VPCs are not peered within one Region.",
    "{node} のルール「{rule}」は別の VPC にある {peer} のセキュリティグループを参照していますが、2 つの VPC は同じリージョン内でピアリングされていません。",
);
pub static GROUP_APART_REMEDY: Sentence = Sentence::new(
    "Name the address block of {peer} instead.",
    "代わりに {peer} の CIDR ブロックを書いてください。",
);
pub static GROUP_OVER_HUB: Sentence = Sentence::new(
    "The rule “{rule}” of {node} names the security group of {peer} in another VPC, and {connection} does not carry such references.",
    "{node} のルール「{rule}」は別の VPC にある {peer} のセキュリティグループを参照していますが、{connection} ではその参照が有効になっていません。",
);
pub static GROUP_OVER_HUB_REMEDY: Sentence = Sentence::new(
    "State “group_references: true” on {connection} if it is a transit gateway with that option on, or name the address block of {peer}.",
    "{connection} が参照を有効にした Transit Gateway なら「group_references: true」と書き、そうでなければ {peer} の CIDR ブロックを書いてください。",
);
pub static SERVICE_OF_OTHER_REGION: Sentence = Sentence::new(
    "{endpoint} stands in another Region than {service}, which does not admit consumers of other Regions.",
    "{endpoint} は {service} と別のリージョンにありますが、{service} は別リージョンからの接続を許可していません。",
);
pub static SERVICE_OF_OTHER_REGION_REMEDY: Sentence = Sentence::new(
    "State “cross_region: true” on {service}, or place {endpoint} in its Region and reach it by peering or a transit gateway.",
    "{service} に「cross_region: true」を書くか、{endpoint} を同じリージョンに置いて、ピアリングか Transit Gateway で到達してください。",
);
pub static UNKNOWN_RULE: Sentence = Sentence::new(
    "“allow” names the rule “{rule}”, which does not exist.",
    "「allow」に書かれた「{rule}」というルールは存在しません。",
);
pub static UNKNOWN_RULE_REMEDY: Sentence =
    Sentence::new("Did you mean “{near}”?", "「{near}」のことではありませんか。");
pub static ALLOW_WITHOUT_EFFECT: Sentence = Sentence::new(
    "“allow” accepts “{rule}”, which does not occur here.",
    "「allow」で「{rule}」を許容していますが、ここでは起きていません。",
);
pub static EXPIRED_ALLOW: Sentence = Sentence::new(
    "“allow” accepted “{rule}” until {until}, and that day is over.",
    "「allow」による「{rule}」の許容は {until} までで、期限が過ぎています。",
);

/// All sentences of this file, for the tests that compare the languages.
pub static ALL: &[&Sentence] = &[
    &EXPECT_BROKEN,
    &EXPECT_BROKEN_REMEDY,
    &EXPOSED_BUT_NOT_EXPECTED,
    &NOT_EXPOSED_BUT_EXPECTED,
    &EXPOSURE_UNKNOWN,
    &EXPOSURE_EXPECTATION_REMEDY,
    &POLICY_BROKEN,
    &POLICY_BROKEN_AT,
    &POLICY_BROKEN_REMEDY,
    &UNEXPLAINED,
    &FACT_AT_NODE,
    &FACT_AT_PAIR,
    &FACT_AT_NODE_UNTIL,
    &FACT_AT_PAIR_UNTIL,
    &FACT_OVERLAP,
    &FACT_OTHER_ZONES,
    &FACT_LACKS_ZONE,
    &FACT_NAMES_SERVICE,
    &FACT_TWO_SERVICES,
    &FACT_LACKS_SERVICES,
    &FACT_ASSOCIATED_BEFORE,
    &FACT_REMEDY,
    &MISPLACED,
    &MISPLACED_REMEDY,
    &VPN_OVER_INTERNET,
    &TRANSPORT_NOT_STATED,
    &TRANSPORT_NOT_STATED_REMEDY,
    &HEADER_NOT_SENT,
    &HEADER_NOT_SENT_REMEDY,
    &HEADER_OTHER_REMEDY,
    &HEADER_NOT_SENT_BY,
    &HEADER_NOT_SENT_BY_REMEDY,
    &HEADER_NOT_ADDED_BY,
    &HEADER_NOT_ADDED_BY_REMEDY,
    &HEADER_SECRET,
    &HEADER_SECRET_REMEDY,
    &DNS_OVERRIDES_WAY,
    &DNS_OVERRIDES_WAY_REMEDY,
    &OWN_PUBLIC_NAME,
    &OWN_PUBLIC_NAME_REMEDY,
    &EDGE_BEHIND_CDN,
    &EDGE_BEHIND_CDN_REMEDY,
    &ADMIN_PORT,
    &ADMIN_PORT_REMEDY,
    &NAT_FOR_GATEWAY_SERVICE,
    &NAT_FOR_GATEWAY_SERVICE_REMEDY,
    &NOT_SHARED,
    &NOT_SHARED_REMEDY,
    &GROUP_APART,
    &GROUP_APART_REMEDY,
    &GROUP_OVER_HUB,
    &GROUP_OVER_HUB_REMEDY,
    &SERVICE_OF_OTHER_REGION,
    &SERVICE_OF_OTHER_REGION_REMEDY,
    &UNKNOWN_RULE,
    &UNKNOWN_RULE_REMEDY,
    &ALLOW_WITHOUT_EFFECT,
    &EXPIRED_ALLOW,
];
