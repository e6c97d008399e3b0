//! S11: CloudFront in front of a public load balancer.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use super::secret_header as secret;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const FAQS: &str = "https://aws.amazon.com/vpc/faqs/";
const HEADERS: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "cloudfront-public-alb",
    number: "S11",
    family: Family::FrontDoor,
    title: Text::new("CloudFront in front of a public ALB", "CloudFront の後ろにパブリックな ALB を置く構成"),
    what: Text::new(
        "CloudFront calls an internet-facing load balancer as its origin.",
        "CloudFront が、インターネット向けのロードバランサーをオリジンとして呼び出します。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["cf-internal-custom"],
                "The load balancer is a custom origin: an ordinary HTTP server that CloudFront calls by \
                 its public name. So it has to be reachable from the internet.",
                "ロードバランサーはカスタムオリジンです。CloudFront は、\
                 通常の HTTP サーバーとしてパブリックな名前で呼び出します。そのため、\
                 インターネットから到達できる必要があります。",
            ),
            Point::at(
                HEADERS,
                "CloudFront can add headers to every request for an origin, and overwrites what a viewer \
                 sends under the same name.",
                "CloudFront は、オリジンへのすべてのリクエストにヘッダーを付けられます。\
                 ビューワーが同じ名前で送ってきた値は上書きされます。",
            ),
            Point::ours(
                "The path is looked at at the edge, by the behaviors of the distribution, and again by the \
                 rules of the load balancer.",
                "パスは、エッジではディストリビューションのビヘイビアが見て、\
                 ロードバランサーではルールが見ます。",
            ),
        ],
        hops: &[
            Point::ours(
                "The hop from the viewer to CloudFront is public; it is the entrance.",
                "ビューワーから CloudFront までのホップはパブリックで、ここは入口です。",
            ),
            Point::at(
                FAQS,
                "The hop from CloudFront to the load balancer has public addresses at both ends and stays \
                 within AWS. As with an API before a public ALB, the hop is no worry, the open load \
                 balancer is.",
                "CloudFront からロードバランサーまでのホップは、両端がパブリックアドレスで、\
                 AWS 内で完結します。API の後ろにパブリックな ALB を置く場合と同じく、\
                 気にすべきなのはホップではなく、公開されたロードバランサーです。",
            ),
        ],
        advantages: &[
            Point::by(
                &["waf-cf"],
                "Cache and AWS WAF stand at the edge, near the viewers and before the origin.",
                "キャッシュと AWS WAF が、ビューワーに近いエッジで、オリジンの手前で働きます。",
            ),
            Point::ours(
                "One name serves static files and applications: behaviors send each path to its origin.",
                "1 つの名前で静的ファイルとアプリケーションを配信できます。\
                 ビヘイビアがパスごとにオリジンを選びます。",
            ),
            Point::ours(
                "A public load balancer can stay as it is, wherever it stands.",
                "既存のパブリックなロードバランサーを、どこにあってもそのまま使えます。",
            ),
        ],
        costs: &[
            Point::ours(
                "The load balancer is a second entrance, to be closed by a secret that has to be kept and \
                 rotated.",
                "ロードバランサーが 2 つ目の入口になります。閉じるための合言葉を管理し、\
                 ローテーションすることになります。",
            ),
            Point::ours(
                "Limits for each client and the sign-in of users are not decided here: what is needed of \
                 these stays with the ALB or the applications.",
                "クライアントごとの制限やユーザーのサインインは、ここでは行いません。\
                 必要なら ALB かアプリケーションで行います。",
            ),
        ],
        constraints: &[
            Point::by(
                &["cf-prefix-weight"],
                "CloudFront's prefix list counts as 55 rules of a security group, of 60 by default: hardly \
                 anything fits beside it.",
                "CloudFront のプレフィックスリストは、セキュリティグループのルール 55 個分に数えられます。\
                 デフォルトのクォータは 60 なので、他のルールはほとんど入りません。",
            ),
            Point::by(
                &["waf-cf", "waf-cf-exclusive"],
                "The web ACL of the distribution lives in us-east-1 and serves CloudFront only; one for \
                 the load balancer is another.",
                "ディストリビューションのウェブ ACL は us-east-1 に置き、CloudFront にしか使えません。\
                 ロードバランサー用には別のウェブ ACL が要ります。",
            ),
            Point::by(
                &["bpa-bidir"],
                "VPC Block Public Access in both directions stops this hop too, unless the VPC or the \
                 subnets are excluded.",
                "VPC ブロックパブリックアクセスを双方向で有効にすると、VPC やサブネットを除外しないかぎり、\
                 このホップも止まります。",
            ),
        ],
        choose: &[Point::ours(
            "The load balancer has to be public for other reasons, or a VPC origin cannot reach it.",
            "他の理由でロードバランサーを公開しておく必要があるか、VPC オリジンから届かないとき。",
        )],
        avoid: &[
            Point::by(
                &["cf-vpc-origin"],
                "All comes by CloudFront anyway: a VPC origin reaches an internal load balancer, and there \
                 is nothing to guard.",
                "すべてのアクセスが CloudFront を通る場合。VPC オリジンなら内部ロードバランサーに届き、\
                 守るべき入口がありません。",
            ),
            Point::ours(
                "Limits for each client or API keys are wanted: that is what an API is for.",
                "クライアントごとの制限や API キーが必要な場合。それは API Gateway の役割です。",
            ),
        ],
        around: &[
            Point::by(
                &["cf-alb-public"],
                "Whoever learns the name of the load balancer calls it directly, and skips cache, WAF and \
                 geographic limits at the edge.",
                "ロードバランサーの名前を知られると直接呼び出され、エッジのキャッシュ、WAF、\
                 地域制限を通りません。",
            ),
            Point::by(
                &["cf-header"],
                "The usual guard is the one of an API before a public ALB: CloudFront adds a secret \
                 header, and WAF on the load balancer or every one of its rules refuses what comes \
                 without.",
                "一般的な保護は、API の後ろにパブリックな ALB を置く場合と同じです。CloudFront が\
                 秘密のヘッダーを付け、ロードバランサーの WAF かすべてのルールが、ヘッダーのないリクエストを\
                 拒否します。",
            ),
            Point::by(
                &["cf-prefix"],
                "The prefix list of CloudFront in the security group keeps the internet off, but not a \
                 distribution of somebody else: alone it is weak.",
                "セキュリティグループで CloudFront のプレフィックスリストだけを許可すると、\
                 インターネットからの直接アクセスは防げますが、\
                 他人のディストリビューションからの通信は通ります。これだけでは弱い保護です。",
            ),
            Point::by(
                &["cf-origin-mtls"],
                "CloudFront can prove itself by a client certificate (origin mutual TLS), which cannot be \
                 repeated by whoever has seen a header.",
                "オリジンへの相互 TLS を使うと、CloudFront がクライアント証明書で自分を証明できます。ヘッダーと\
                 違い、見られただけでは真似できません。",
            ),
            secret::PASSWORD,
            secret::HTTPS,
        ],
        operations: &[
            secret::NEW_VALUE,
            secret::ACCEPT_BOTH,
            secret::SWITCH_CDN,
            secret::WATCH,
            secret::DROP,
            secret::LEAK,
            secret::REHEARSE,
        ],
        changed: &[
            Point::by(
                &["cf-prefix"],
                "Since 2022-02-07 a managed prefix list of CloudFront can be used in security groups.",
                "2022-02-07 から、CloudFront のマネージドプレフィックスリストをセキュリティグループで\
                 使えます。",
            ),
            Point::by(
                &["cf-vpc-origin"],
                "Since 2024-11-20 VPC origins lead to load balancers and instances in private subnets, \
                 which makes the secret unnecessary.",
                "2024-11-20 から、VPC オリジンでプライベートサブネットのロードバランサーやインスタンスに\
                 届くため、合言葉は不要になりました。",
            ),
            Point::by(
                &["cf-vpc-origin-x"],
                "Since 2025-11-07 this works for a VPC of another account too.",
                "2025-11-07 から、別のアカウントの VPC でも同じことができます。",
            ),
            Point::by(
                &["cf-viewer-mtls"],
                "Since 2025-11-24 viewers can be asked for a certificate at the edge.",
                "2025-11-24 から、エッジでビューワーに証明書を要求できます。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "cloudfront-vpc-origin",
            because: Text::new(
                "nobody but CloudFront has to reach the load balancer",
                "ロードバランサーに到達する必要があるのが CloudFront だけである",
            ),
            facts: &["cf-vpc-origin"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin-cross-account",
            because: Text::new(
                "the load balancer belongs to another account, and should not be public there either",
                "ロードバランサーが別のアカウントにあり、そこでも公開したくない",
            ),
            facts: &["cf-vpc-origin-x"],
        },
        Instead {
            pattern: "rest-api-internal-alb",
            because: Text::new(
                "throttling for each client or authorizers are wanted rather than a cache at the edge",
                "エッジのキャッシュよりも、クライアントごとのスロットリングやオーソライザーが必要である",
            ),
            facts: &["ag-rest-alb-v2"],
        },
    ],
    find,
};

/// A distribution with a public hop to a load balancer.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.public_hops(Trait::Cdn, |look, _, origin| look.has(origin, Trait::LoadBalancer))
        .into_iter()
        .map(|(cdn, links, origin)| Match::of(&PATTERN, [cdn, origin], links))
        .collect()
}
