//! What verdicts rest on beside facts: questions that are asked before a hop is judged, the table by which it is judged,
//! and rules of the language.

mod holes;
pub mod page;
mod rows;

pub use holes::told;
pub use rows::ALL as ROWS;

use crate::base::lang::Text;

/// What is said of one of them.
#[derive(Debug)]
pub struct GroundWords {
    /// As reasons cite it: `D2.4`.
    pub id: &'static str,
    pub title: Text,
    pub about: Text,
}

macro_rules! grounds {
    ($($id:literal: $title:literal, $title_ja:literal, $about:literal, $about_ja:literal;)*) => {
        /// All but the rows of the table, which have titles and sentences.
        pub static ALL: &[GroundWords] = &[$(GroundWords {
            id: $id,
            title: Text::new($title, $title_ja),
            about: Text::new($about, $about_ja),
        },)*];
    };
}

grounds! {
    "D1": "Addresses and way give the class", "アドレスと経路で区分が決まる",
        "A hop has an addressing (public, private or none) and a way, and its class follows from the two. Where the table has no row for \
         the two ends, or what a row asks for is not stated, the class is `unknown`: it is never guessed. Where rows speak of such ends, and \
         the way that they ask for is not there, it is `unreachable`.",
        "ホップにはアドレスの種類 (パブリック、プライベート、なし) と経路があり、区分はこの 2 つで決まります。両端に当てはまる行が表にない\
         場合や、行が問う内容が書かれていない場合は `unknown` とし、推測はしません。当てはまる行があっても必要な経路がなければ `unreachable` です。";
    "D2.2": "Whether there is a public address", "パブリックアドレスを持つか",
        "Services answer at public names, unless a private endpoint type or visibility is set. Load balancers are addressed as their scheme \
         says. Machines have a public address only if they stand in a public subnet and one is assigned.",
        "サービスは、プライベートなエンドポイントタイプや公開範囲を指定しないかぎり、パブリックな名前で応答します。ロードバランサーのアドレスは\
         スキームで決まります。マシンがパブリックアドレスを持つのは、パブリックサブネットにあり、アドレスが割り当てられている場合だけです。";
    "D2.3": "Whether the internet can call it", "インターネットから呼び出せるか",
        "A resource is exposed if it has a public address, and neither its inbound rules nor VPC Block Public Access keep strangers out. Rules \
         that are not written are taken to admit everybody.",
        "パブリックアドレスを持ち、インバウンドルールでも VPC ブロックパブリックアクセスでも外部からのアクセスが止められていないリソースは、\
         公開されていると判定します。ルールが書かれていなければ、誰でも許可されるものとして扱います。";
    "D2.4": "Whether there is a way out", "外へ出る経路があるか",
        "From a public subnet a resource gets out with a public address of its own, from a private one by the NAT gateway, firewall or hub to \
         which the default route leads, from an isolated one not at all. `egress` of the subnet states the route; it follows from the kind of \
         the subnet and from the gateways in its VPC where it is not written.",
        "パブリックサブネットからは自身のパブリックアドレスで、プライベートサブネットからはデフォルトルートの先の NAT ゲートウェイ、\
         ファイアウォール、ハブを通って外へ出ます。隔離サブネットからは出られません。ルートはサブネットの `egress` に書きます。書かれていなければ、\
         サブネットの種別と VPC にあるゲートウェイから決まります。";
    "D2.5": "Whether two networks are joined", "2 つのネットワークがつながっているか",
        "Two resources reach each other by private addresses within one VPC, over a peering of just these two VPCs, over a hub whose routes \
         lead there, and over Direct Connect or a VPN. `connects` states what is joined. A peering is not handed on to a third VPC.",
        "同じ VPC の中、その 2 つの VPC を結ぶピアリング、ルートが通じているハブ、Direct Connect、VPN のいずれかがあれば、プライベート\
         アドレスで互いに到達できます。何がつながっているかは `connects` に書きます。ピアリングは 3 つ目の VPC には引き継がれません。";
    "D3": "The table of hops", "ホップの判定表",
        "A hop is judged by a table: the first row that fits its two ends and what is drawn between them decides. Listeners, rules and target \
         groups are no ends; what stands before and behind them is.",
        "ホップは表で判定します。両端と、その間に描かれたものに当てはまる最初の行で決まります。リスナー、ルール、ターゲットグループは端とは\
         みなさず、その前後にあるリソースを端とします。";
    "D3.47": "Borders of AWS's networks", "AWS のネットワークの境目",
        "Between a China Region and one outside China, public addresses mean the internet: the hop is `public` instead of `aws-public`. Services do not \
         call each other from one partition to another, whose accounts and credentials are others.",
        "中国リージョンとそれ以外のリージョンとの間では、パブリックアドレスによる通信はインターネットを通るため、`aws-public` ではなく `public` \
         になります。パーティションが異なるサービスどうしは、アカウントも認証情報も別なので連携できません。";
    "D3.71": "Who opens the connection", "接続を始める側",
        "What a queue, a stream, a bucket or a registry holds is fetched by whoever needs it: an arrow out of it is judged as the call that \
         fetches, from the end that has interfaces in a network.",
        "キュー、ストリーム、バケット、レジストリにあるものは、必要とする側が取りに行きます。そこから出る矢印は、ネットワークにインターフェイスを\
         持つ側からの、取得のための呼び出しとして判定します。";
    "D3.73": "Calls that manage a resource", "リソースを管理する呼び出し",
        "Whoever starts, stops or describes a resource calls the API of its service, and not the resource: the hop is judged as a call of that \
         API. `integration: aws` on the link says so of any resource.",
        "リソースの起動、停止、状態の取得では、リソースではなくサービスの API を呼び出します。ホップはその API の呼び出しとして判定します。\
         他のリソースについては、リンクに `integration: aws` と書いて示します。";
    "D4.8": "A public name within one network", "同じネットワーク内でのパブリックな名前の利用",
        "Who calls the public name of a load balancer in its own network leaves by the internet gateway and comes back: the hop is \
         `aws-public`, and an internal name would keep it private.",
        "自分のネットワークにあるロードバランサーをパブリックな名前で呼び出すと、インターネットゲートウェイからいったん出て戻ります。\
         ホップは `aws-public` になります。内部向けの名前を使えばプライベートのままです。";
    "D4.11": "A private NAT gateway and the internet", "プライベート NAT ゲートウェイとインターネット",
        "A private NAT gateway translates between private networks only; an internet gateway drops what it sends there.",
        "プライベート NAT ゲートウェイは、プライベートネットワークの間でアドレスを変換するためのものです。インターネットゲートウェイに\
         送られたトラフィックは破棄されます。";
    "D4.12": "Private DNS of an interface endpoint", "インターフェイスエンドポイントのプライベート DNS",
        "With private DNS an interface endpoint takes over the name of its service in the whole VPC: hops by that name become `private-link`, \
         and public APIs of the same service cannot be called by it any more.",
        "プライベート DNS を有効にすると、VPC 全体でサービスの名前がインターフェイスエンドポイントを指すようになります。その名前によるホップは \
         `private-link` になり、同じサービスのパブリックな API は、その名前では呼び出せなくなります。";
    "D4.13": "A VPN over the internet", "インターネットを通る VPN",
        "A Site-to-Site VPN carries private addresses in a tunnel over the internet: the hop is `private`, and the internet still takes part.",
        "Site-to-Site VPN は、インターネット上のトンネルでプライベートアドレスの通信を運びます。ホップは `private` ですが、\
         インターネットも経路の一部です。";
    "D4.15": "VPC Block Public Access", "VPC ブロックパブリックアクセス",
        "In its bidirectional mode it stops traffic of internet gateways, whatever routes and groups say. Connections that do not use one, such \
         as VPC links and VPC origins, stay.",
        "双方向モードでは、ルートやセキュリティグループの設定にかかわらず、インターネットゲートウェイを通る通信が止まります。VPC リンクや \
         VPC オリジンのように、これを通らない接続は影響を受けません。";
    "D4.16": "Edge-optimized APIs", "エッジ最適化 API",
        "An edge-optimized API stands behind a CloudFront distribution of AWS, to which no web ACL of one's own can be attached.",
        "エッジ最適化 API の手前には AWS が管理する CloudFront ディストリビューションがあり、そこに自分のウェブ ACL を関連付けることはできません。";
    "D5": "Ways around a guard", "ガードの迂回路",
        "Whoever can call what stands behind a guard without passing the guard goes around it. The way is closed if nobody can call it, open if \
         anybody can, weak if what is checked there can be had by others too, and mitigated if only a secret opens it.",
        "ガードの後ろにあるリソースを、ガードを通らずに呼び出せる経路を迂回路と呼びます。誰も呼び出せなければ closed、誰でも呼び出せれば \
         open、そこでの検査を他の人も満たせるなら weak、秘密の値がなければ通れないなら mitigated です。";
    "LANGUAGE.2": "Several ways", "複数の経路",
        "Where more than one way leads from one end to the other, the drawing does not say which is taken: `via` on the link names it.",
        "両端の間に複数の経路がある場合、どれを通るかは図からは決まりません。リンクの `via` に書いてください。";
    "LANGUAGE.3": "Connections as ends of links", "接続をリンクの端に書く",
        "A connection may be named by `via`, which makes one hop, or be an end of its own, which makes two. Both give the same class for the \
         whole way: the hop into the connection is `private` (`private-link` where it is a managed one), the one out of it has the class of the way.",
        "接続は、`via` に書けば 1 つのホップに、リンクの端に書けば 2 つのホップになります。どちらでも経路全体の区分は同じです。接続に入る\
         ホップは `private` (マネージドな接続では `private-link`) で、接続から出るホップの区分が経路全体の区分です。";
    "LANGUAGE.4.1": "Services that act by themselves", "サービスどうしの連携",
        "Where one service of AWS calls another by an integration, no network and no address of yours takes part.",
        "AWS のサービスが連携機能で別のサービスを呼び出す場合、利用者のネットワークやアドレスは関わりません。";
    "LANGUAGE.4.2": "Outside to outside", "外部どうしの通信",
        "What stands outside AWS and outside the data centers that are drawn calls its like over the internet.",
        "AWS の外にあり、描かれたデータセンターの中にもないものどうしは、インターネットを通って通信します。";
    "LANGUAGE.4.3": "On premises, remote access, copies", "オンプレミス、リモートアクセス、レプリケーション",
        "Rows for ends that the first tables did not have: resources that call data centers, users who come by Client VPN or Verified Access, \
         and stores that are copied to another Region.",
        "データセンターを呼び出すリソース、Client VPN や Verified Access から入る利用者、別のリージョンに複製されるデータストアについての行です。";
    "LANGUAGE.4.4": "Gateways as ends of links", "ゲートウェイをリンクの端に書く",
        "Where a gateway is drawn as an end, the hop into it is private, and the hop out of the last one has the class of the whole way.",
        "ゲートウェイをリンクの端に書いた場合、そこに入るホップはプライベートで、最後のゲートウェイから出るホップの区分が経路全体の区分です。";
    "LANGUAGE.5": "Headers that guard", "検査に使うヘッダー",
        "`adds_header` and `requires_header` have to name the same header and the same secret, or else requests are refused.",
        "`adds_header` と `requires_header` には同じヘッダーと同じ秘密の値を書きます。異なるとリクエストは拒否されます。";
    "LANGUAGE.6": "Inbound rules", "インバウンドルール",
        "`inbound`, on a resource or on its security groups, says whom it admits. What none of the rules admits does not arrive; where none are \
         written, everybody is taken to be admitted.",
        "`inbound` には、リソースまたはセキュリティグループが許可する接続元を書きます。どのルールでも許可されない通信は届きません。ルールが\
         書かれていなければ、すべて許可されるものとして扱います。";
    "LANGUAGE.16": "Boundaries as ends of links", "境界をリンクの端に書く",
        "A link to a boundary stands for links to its members: they have to agree on the class, or else it is `unknown` and the members have to \
         be named.",
        "境界へのリンクは、その中のリソースへのリンクを表します。区分がそろわない場合は `unknown` になるため、リソースを個別に書いてください。";
    "LANGUAGE.18": "Transport", "通信の暗号化",
        "A protocol on the link, or a label that is just the name of one, says whether what is sent is encrypted. Where a secret is carried, it \
         has to be stated.",
        "リンクのプロトコル、またはプロトコル名だけのラベルで、暗号化されているかどうかを判断します。秘密の値を運ぶホップでは必ず書いてください。";
    "LANGUAGE.35": "Sign-in of a route", "ルートごとの認証",
        "`auth` on a link out of an API replaces what the API asks for on that route; `none` opens it.",
        "API から出るリンクに `auth` を書くと、そのルートでは API 全体の設定の代わりに使われます。`none` と書いたルートには認証がありません。";
}

/// The title of an id, be it a row of the table or another.
#[must_use]
pub fn title(id: &str) -> Option<Text> {
    let row = ROWS.iter().find(|row| row.id == id).map(|row| row.title);
    row.or_else(|| ALL.iter().find(|words| words.id == id).map(|words| words.title))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{ALL, ROWS};
    use crate::base::lang::Lang;

    #[test]
    fn every_id_has_its_title_in_both_languages_and_once() {
        let rows = ROWS.iter().map(|row| (row.id, row.title));
        let mut ids = BTreeSet::new();
        for (id, title) in ALL.iter().map(|words| (words.id, words.title)).chain(rows) {
            assert!(ids.insert(id), "{id} stands twice");
            for lang in Lang::ALL {
                let title = title.get(lang);
                assert!(!title.is_empty() && !title.ends_with(['.', '。']), "{id} in {}", lang.tag());
            }
            assert!(!title.ja.is_ascii(), "{id}");
        }
    }
}
