//! What the class of a hop means: a word, a line, and the long explanation, with AWS's pages behind it.
//!
//! Rows are keyed by the id that every format carries. The classes themselves are ours; what they rest on is AWS's,
//! and each such statement has its page and the day on which a person read it.

use crate::base::date::Date;
use crate::base::lang::Text;

/// Everything that is said of one class.
#[derive(Debug, PartialEq, Eq)]
pub struct ClassWords {
    /// The id in every format: `private-link`.
    pub id: &'static str,
    /// The word for tables and captions.
    pub word: Text,
    /// The meaning in one line, without a full stop.
    pub meaning: Text,
    /// One or more paragraphs, parted by an empty line.
    pub explanation: Text,
    /// What the explanation states of AWS, with its page.
    pub sources: &'static [Source],
}

/// A statement about AWS and where it is written.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    pub says: Text,
    pub page: &'static str,
    /// Which hops of the class it bears on: a document lists it where there is one.
    pub bears_on: BearsOn,
    /// The day on which a person last read the page.
    pub checked: Date,
}

/// What a hop must have for a statement to bear on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BearsOn {
    /// This path, by its id in every format.
    Path(&'static str),
    /// A leased circuit as the path.
    Circuit,
    /// A load balancer at an end.
    LoadBalancer,
    /// A subnet at an end.
    Subnet,
    /// A VPC endpoint, a VPC link, a VPC origin at an end or on the way.
    Endpoint,
    VpcLink,
    VpcOrigin,
    /// A function called by a load balancer.
    FunctionAsTarget,
    /// A function with interfaces in a VPC.
    FunctionInVpc,
}

/// The day on which the pages below were read.
const READ: Date = Date::new(2026, 11, 22);

/// All classes, in the order of legends.
pub static ALL: [&ClassWords; 8] =
    [&PUBLIC, &AWS_PUBLIC, &PRIVATE, &PRIVATE_LINK, &AWS_INTERNAL, &NONE, &UNKNOWN, &UNREACHABLE];

/// The words for the class of this id.
#[must_use]
pub fn of(id: &str) -> Option<&'static ClassWords> {
    ALL.into_iter().find(|class| class.id == id)
}

pub static PUBLIC: ClassWords = ClassWords {
    id: "public",
    word: Text::new("public", "パブリック"),
    meaning: Text::new("crosses the internet", "インターネットを経由する"),
    explanation: Text::new(
        "The packets cross the internet between the two ends. Anyone on the way may see that they talk, so the \
         traffic has to be encrypted, and the destination has an address that others can call as well.\n\n\
         A client that calls an internet-facing load balancer is the usual case, and so is an application that \
         leaves its VPC by a NAT gateway to call a service outside AWS. Traffic between a China Region and any \
         other Region counts as public too, even if both ends are in AWS.",
        "2 つの端点の間で、パケットがインターネットを経由します。経路上の第三者から通信の存在が見えるため暗号化が前提になり、\
         宛先のアドレスは他の利用者からも呼び出せます。\n\n\
         代表的なのは、クライアントからインターネット向けロードバランサーへの通信や、VPC 内のアプリケーションが NAT ゲートウェイを通って \
         AWS の外のサービスを呼び出す通信です。中国リージョンとそれ以外のリージョンの間の通信は、両端が AWS にあってもパブリックとして扱います。",
    ),
    sources: &[
        Source {
            says: Text::new(
                "The nodes of an internet-facing load balancer have public addresses; those of an internal one have private addresses",
                "インターネット向けロードバランサーのノードはパブリックアドレスを、内部ロードバランサーのノードはプライベートアドレスを持つ",
            ),
            page: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html",
            bears_on: BearsOn::LoadBalancer,
            checked: READ,
        },
        Source {
            says: Text::new(
                "A public subnet has a route to an internet gateway; a private one has not",
                "パブリックサブネットにはインターネットゲートウェイへの経路があり、プライベートサブネットにはない",
            ),
            page: "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
            bears_on: BearsOn::Subnet,
            checked: READ,
        },
    ],
};

pub static AWS_PUBLIC: ClassWords = ClassWords {
    id: "aws-public",
    word: Text::new("AWS public", "AWS パブリック"),
    meaning: Text::new(
        "public addresses, but the packets do not leave AWS's network",
        "パブリックアドレスを使うが、AWS のネットワークからは出ない",
    ),
    explanation: Text::new(
        "Both ends are in AWS and talk over public addresses. The packets stay in AWS's own network and cross no \
         internet provider. A Direct Connect circuit with a public virtual interface is the same: public addresses, \
         but a leased line.\n\n\
         The destination still has a public address. If it is a load balancer or an API, others can call it directly \
         and go around whatever stands before it, so it needs a guard of its own. Where a requirement says that \
         traffic must use private addresses only, this class does not meet it.",
        "両端とも AWS にあり、パブリックアドレスで通信します。パケットは AWS のネットワークの中で完結し、ISP 網などに出ることはありません。\
         パブリック仮想インターフェイスを使う Direct Connect も、パブリックアドレスではあるものの専用線を通るため、この区分です。\n\n\
         ただし、宛先がパブリックアドレスを持つことに変わりはありません。宛先がロードバランサーや API であれば、手前のサービスを通らずに\
         直接呼び出せるので、宛先自身にもアクセス制御が必要です。プライベートアドレスだけで通信するという要件は満たしません。",
    ),
    sources: &[
        Source {
            says: Text::new(
                "Traffic over public addresses between ends that AWS hosts stays on AWS's network, except to or from China Regions (the FAQ of Amazon VPC, as quoted there)",
                "AWS がホストする端点どうしの通信は、パブリックアドレスを使っても AWS のネットワークにとどまる。中国リージョンとの通信は除く (同ページが引用する Amazon VPC のよくある質問)",
            ),
            page: "https://dev.classmethod.jp/articles/communication-between-vpc/",
            bears_on: BearsOn::Path("aws-backbone"),
            checked: READ,
        },
        Source {
            says: Text::new(
                "Traffic from a VPC to S3 or DynamoDB through the internet gateway does not leave AWS's network",
                "VPC からインターネットゲートウェイを通る S3、DynamoDB への通信は、AWS のネットワークから出ない",
            ),
            page: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
            bears_on: BearsOn::Path("aws-backbone"),
            checked: READ,
        },
        Source {
            says: Text::new(
                "A public virtual interface of Direct Connect reaches AWS's public addresses",
                "Direct Connect のパブリック仮想インターフェイスからは、AWS のパブリックアドレスに到達できる",
            ),
            page: "https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html",
            bears_on: BearsOn::Circuit,
            checked: READ,
        },
    ],
};

pub static PRIVATE: ClassWords = ClassWords {
    id: "private",
    word: Text::new("private", "プライベート"),
    meaning: Text::new(
        "private routing, from one private address to another",
        "プライベートアドレスどうしの通信",
    ),
    explanation: Text::new(
        "The hop uses private addresses inside one VPC, or between networks that are joined: by VPC peering, a \
         transit gateway, Direct Connect or a VPN. Peering is not transitive: if A is joined to B and B to C, A does \
         not reach C.\n\n\
         Two cases need a second look. A VPN keeps addresses private, while its tunnel runs over the internet. And a \
         gateway endpoint for S3 or DynamoDB counts as private because the route needs neither an internet gateway \
         nor a NAT gateway, although the addresses of the service are public; only its own VPC can use it.",
        "同じ VPC の中、または相互に接続したネットワークの間を、プライベートアドレスで通信します。接続の手段は VPC ピアリング、Transit Gateway、\
         Direct Connect、VPN です。ピアリングは推移的ではありません。A と B、B と C を接続しても、A から C には届きません。\n\n\
         注意が必要なものが 2 つあります。VPN ではアドレスはプライベートですが、トンネル自体はインターネットを通ります。S3 と DynamoDB の\
         ゲートウェイエンドポイントは、サービス側のアドレスはパブリックであるものの、インターネットゲートウェイも NAT ゲートウェイも使わない\
         経路なのでプライベートに含めています。ゲートウェイエンドポイントを使えるのは、それを置いた VPC だけです。",
    ),
    sources: &[
        Source {
            says: Text::new("VPC peering is not transitive", "VPC ピアリングは推移的ではない"),
            page: "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
            bears_on: BearsOn::Path("peering"),
            checked: READ,
        },
        Source {
            says: Text::new(
                "A gateway endpoint needs no internet gateway or NAT device, and serves its own VPC only",
                "ゲートウェイエンドポイントはインターネットゲートウェイも NAT も必要とせず、置かれた VPC からだけ使える",
            ),
            page: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
            bears_on: BearsOn::Path("gateway-endpoint"),
            checked: READ,
        },
    ],
};

pub static PRIVATE_LINK: ClassWords = ClassWords {
    id: "private-link",
    word: Text::new("PrivateLink", "PrivateLink"),
    meaning: Text::new(
        "a connection that AWS manages, into or out of a VPC, over private addresses",
        "AWS が管理する接続を通り、プライベートアドレスで VPC に出入りする",
    ),
    explanation: Text::new(
        "AWS places network interfaces into chosen subnets and carries the requests through them: interface \
         endpoints (PrivateLink), VPC links of API Gateway, VPC origins of CloudFront, VPC Lattice. The two sides need \
         no route to each other, and only the service behind the connection can be reached, not the whole network.\n\n\
         The class tells about this hop only. If the destination has a public address as well, it stays open to \
         direct calls, whichever way this hop takes.",
        "選んだサブネットに AWS がネットワークインターフェイスを置き、それを通してリクエストを運びます。インターフェイスエンドポイント (PrivateLink)、\
         API Gateway の VPC リンク、CloudFront の VPC オリジン、VPC Lattice がこれにあたります。両側のネットワークに相互の経路は必要なく、\
         届くのは接続先のサービスだけで、ネットワーク全体ではありません。\n\n\
         この区分が示すのは、このホップのことだけです。宛先がパブリックアドレスも持っていれば、このホップの通り方とは関係なく、\
         宛先を直接呼び出せる状態は残ります。",
    ),
    sources: &[
        Source {
            says: Text::new(
                "An interface endpoint gives private access to an AWS service from a VPC",
                "インターフェイスエンドポイントにより、VPC から AWS のサービスにプライベートに接続できる",
            ),
            page: "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
            bears_on: BearsOn::Endpoint,
            checked: READ,
        },
        Source {
            says: Text::new(
                "A VPC link joins an API of API Gateway to load balancers in a VPC",
                "VPC リンクにより、API Gateway の API から VPC 内のロードバランサーに接続できる",
            ),
            page: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
            bears_on: BearsOn::VpcLink,
            checked: READ,
        },
        Source {
            says: Text::new(
                "A VPC origin lets CloudFront serve from private subnets",
                "VPC オリジンにより、CloudFront からプライベートサブネット内のオリジンに接続できる",
            ),
            page: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html",
            bears_on: BearsOn::VpcOrigin,
            checked: READ,
        },
    ],
};

pub static AWS_INTERNAL: ClassWords = ClassWords {
    id: "aws-internal",
    word: Text::new("AWS internal", "AWS 内部"),
    meaning: Text::new(
        "one AWS service calls another; no network or address of yours takes part",
        "AWS のサービスどうしの呼び出しで、VPC などのネットワークは経由しない",
    ),
    explanation: Text::new(
        "A service calls another by itself: a load balancer or an API invokes a Lambda function, a rule of EventBridge \
         puts a message into a queue, an event source mapping reads a stream. No subnet, route or security group of \
         yours is on the way; permissions (IAM and resource policies) decide.\n\n\
         Attaching a Lambda function to a VPC changes nothing here: it is about what the function calls, not about \
         who calls the function.",
        "AWS のサービスが、別のサービスを直接呼び出します。ロードバランサーや API による Lambda 関数の呼び出し、EventBridge のルールによる\
         キューへの送信、イベントソースマッピングによるストリームの読み取りなどです。VPC のサブネットや経路、セキュリティグループは経由せず、\
         可否を決めるのは権限 (IAM とリソースポリシー) です。\n\n\
         Lambda 関数を VPC に接続しても、この区分は変わりません。VPC への接続が影響するのは関数から外へ出る通信であり、関数を呼び出す側ではないためです。",
    ),
    sources: &[
        Source {
            says: Text::new(
                "A load balancer invokes a Lambda function as a target by permission, not by address",
                "ロードバランサーは、アドレスではなく権限に基づいて、ターゲットの Lambda 関数を呼び出す",
            ),
            page: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
            bears_on: BearsOn::FunctionAsTarget,
            checked: READ,
        },
        Source {
            says: Text::new(
                "Attaching a function to a VPC concerns the calls that the function makes",
                "関数の VPC への接続は、関数から外へ出る通信にかかわる",
            ),
            page: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
            bears_on: BearsOn::FunctionInVpc,
            checked: READ,
        },
    ],
};

pub static NONE: ClassWords = ClassWords {
    id: "none",
    word: Text::new("lookup", "参照"),
    meaning: Text::new("a lookup or an association, not traffic", "名前解決や関連付けであり、通信ではない"),
    explanation: Text::new(
        "No request flows along this line. One end is something that is looked up or associated: a DNS zone, a web ACL, \
         a certificate, a role. The line says that the two belong together, or that a name is asked for before the \
         request goes elsewhere.",
        "この線に沿ってリクエストが流れることはありません。端点の一方が DNS のゾーン、ウェブ ACL、証明書、ロールなど、参照したり関連付けたりする\
         ものだからです。2 つの間に関係があること、またはリクエストの前に名前を解決することを表します。",
    ),
    sources: &[],
};

pub static UNKNOWN: ClassWords = ClassWords {
    id: "unknown",
    word: Text::new("unknown", "不明"),
    meaning: Text::new("a fact is missing, so no class is given", "判定に必要な情報が足りない"),
    explanation: Text::new(
        "The topology does not say enough to tell, or the pair of kinds is not modelled. hopmap names what is missing \
         and never guesses: a hop is private only when the topology shows it.\n\n\
         State the missing fact (for example the scheme of a load balancer, or whether an instance has a public \
         address), and the class follows.",
        "トポロジーの記述だけでは判断できないか、その種別の組み合わせに対応していません。hopmap は足りない情報を示し、推測はしません。\
         プライベートとするのは、トポロジーからそう言える場合だけです。\n\n\
         ロードバランサーのスキームや、インスタンスがパブリックアドレスを持つかどうかなど、足りない情報を書き足せば区分が決まります。",
    ),
    sources: &[],
};

pub static UNREACHABLE: ClassWords = ClassWords {
    id: "unreachable",
    word: Text::new("not reachable", "到達不可"),
    meaning: Text::new(
        "there is no path: this hop does not work as drawn",
        "経路がなく、この構成では通信できない",
    ),
    explanation: Text::new(
        "The hop is drawn, but with what the topology states no packet gets there: the destination is internal and the \
         source outside, no route joins the two networks, no rule of a security group admits the source, or AWS did \
         not support the integration at the day of judgement. The finding says which, and what would help.\n\n\
         It is an error on purpose. A picture of something that cannot work is worse than none.",
        "線は引かれていますが、トポロジーに書かれた内容では宛先に届きません。宛先が内部にしかアドレスを持たないのに送信元が外部にある、2 つのネットワークを\
         つなぐ経路がない、送信元を許可するセキュリティグループのルールがない、基準日の時点で AWS がその連携をサポートしていない、といった\
         場合です。どれにあたるかと対処方法は、指摘に示します。\n\n\
         エラーとして扱うのは意図的なものです。動かない構成を描いた図は、図がないことよりも有害だからです。",
    ),
    sources: &[],
};

#[cfg(test)]
mod tests {
    use super::{ALL, of};
    use crate::base::lang::Lang;

    #[test]
    fn every_class_is_told_in_both_languages() {
        for class in ALL {
            assert_eq!(of(class.id), Some(class));
            for lang in Lang::ALL {
                for text in [class.word, class.meaning, class.explanation] {
                    assert!(!text.get(lang).is_empty(), "{} in {}", class.id, lang.tag());
                }
                assert!(!class.meaning.get(lang).ends_with(['.', '。']), "{}", class.id);
            }
            assert!(!class.explanation.ja.is_ascii(), "{}", class.id);
        }
        assert_eq!(of("secret"), None);
    }

    #[test]
    fn every_source_is_a_page() {
        for source in ALL.iter().flat_map(|class| class.sources) {
            assert!(source.page.starts_with("https://"), "{}", source.page);
            assert!(!source.says.en.is_empty() && !source.says.ja.is_empty(), "{}", source.page);
        }
    }
}
