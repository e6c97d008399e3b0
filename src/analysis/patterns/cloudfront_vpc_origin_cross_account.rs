//! X9: CloudFront with a VPC origin of another account.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const SHARING: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/sharing-resources.html";
const ORIGINS: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html";
const BLOG: &str = "https://aws.amazon.com/blogs/networking-and-content-delivery/introducing-cross-account-support-for-amazon-cloudfront-virtual-private-cloud-vpc-origins";

pub(super) static PATTERN: Pattern = Pattern {
    id: "cloudfront-vpc-origin-cross-account",
    number: "X9",
    family: Family::AcrossAccounts,
    title: Text::new(
        "CloudFront with VPC origins of other accounts",
        "他のアカウントの VPC オリジンを使う CloudFront",
    ),
    what: Text::new(
        "CloudFront of one account reaches internal load balancers of others by VPC origins that they share.",
        "あるアカウントの CloudFront が、他のアカウントから共有された VPC オリジンを通じて内部ロードバランサーに届きます。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["cf-vpc-origin-x"],
                "A team makes a VPC origin for its load balancer or instance, and shares it by AWS RAM \
                 with the account of the distribution, which uses it as an origin of its own.",
                "チームは自分のロードバランサーやインスタンスに VPC オリジンを作り、AWS RAM \
                 でディストリビューションのアカウントと共有します。共有された側は、\
                 それを自分のオリジンとして使います。",
            ),
            Point::ours(
                "The behaviors of the distribution look at the path and choose the team; the rules of \
                 the team's ALB look at it again.",
                "ディストリビューションのビヘイビアがパスを見てチームを選び、チームの ALB \
                 のルールがもう一度パスを見ます。",
            ),
        ],
        hops: &[Point::ours(
            "Only the hop from the viewer to CloudFront is public. From the edge to the load \
                 balancer of the team leads a managed private connection, into another account, without \
                 a public address there.",
            "パブリックなのはビューワーから CloudFront までのホップだけです。\
                 エッジからチームのロードバランサーまでは、別のアカウントでも\
                 マネージドなプライベート接続で届き、パブリックアドレスは使いません。",
        )],
        advantages: &[
            Point::at(
                BLOG,
                "Distributions stand in the network account, where edge and certificates are run, and \
                 the applications in the accounts of their teams, in private subnets.",
                "エッジや証明書を運用するネットワークアカウントにディストリビューションを置き、\
                 アプリケーションは各チームのアカウントのプライベートサブネットに置けます。",
            ),
            Point::at(
                ORIGINS,
                "CloudFront is the single point of entry for all teams. No secret header has to be kept \
                 by two accounts together.",
                "CloudFront がすべてのチームの唯一の入口になります。2 つのアカウントにまたがって秘密の\
                 ヘッダーを管理する必要がありません。",
            ),
            Point::by(
                &["waf-cf"],
                "One web ACL at the edge guards all teams, and cannot be skipped.",
                "エッジのウェブ ACL 1 つで全チームを保護でき、迂回されません。",
            ),
            Point::ours(
                "The networks of the accounts are not joined, neither with each other nor with anything \
                 central.",
                "アカウントのネットワークどうしをつなぐことも、中央のネットワークにつなぐこともありません。",
            ),
        ],
        costs: &[
            Point::ours(
                "All teams share one distribution: a change of its behaviors is a change for all of \
                 them, and so is a mistake.",
                "全チームが 1 つのディストリビューションを共用するため、\
                 ビヘイビアの変更も誤りも全チームに影響します。",
            ),
            Point::ours(
                "The edge is the only way in. What has to come otherwise, from partners or from within, \
                 needs a way of its own.",
                "入口がエッジだけになります。取引先や社内など、別の経路で届く必要があるものには専用の\
                 入口が要ります。",
            ),
            Point::ours(
                "Limits for each caller and the sign-in of users are not decided at this front.",
                "呼び出し元ごとの制限やユーザーのサインインは、このフロントでは行いません。",
            ),
        ],
        constraints: &[
            Point::at(
                SHARING,
                "An origin can be shared by its owner only: what was shared with you, you cannot share on.",
                "VPC オリジンを共有できるのは所有者だけです。共有されたものを、\
                 さらに共有することはできません。",
            ),
            Point::by(
                &["cf-internal-custom"],
                "An internal load balancer is reached by a VPC origin only, never as an ordinary custom \
                 origin.",
                "内部ロードバランサーには VPC オリジンでのみ届きます。通常の\
                 カスタムオリジンにはできません。",
            ),
            Point::by(
                &["acm-cloudfront"],
                "The certificate for the names of the distribution lives in us-east-1.",
                "ディストリビューションの名前の証明書は us-east-1 に置きます。",
            ),
            Point::by(
                &["waf-cf"],
                "The web ACL of the distribution lives in us-east-1 too.",
                "ディストリビューションのウェブ ACL も us-east-1 に置きます。",
            ),
        ],
        choose: &[
            Point::ours(
                "A site or an API for the internet is made by several teams, and nobody but the edge has \
                 to reach their load balancers.",
                "インターネット向けのサイトや API を複数のチームで作っていて、エッジ以外からロードバランサーに\
                 届く必要がないとき。",
            ),
            Point::by(
                &["bpa-bidir"],
                "Public access to VPCs is blocked in the organization, which would stop public load \
                 balancers.",
                "組織が VPC へのパブリックアクセスをブロックしていて、パブリックなロードバランサーを\
                 使えないとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "The teams want distributions of their own: then let each keep both in one account.",
                "チームごとにディストリビューションを持ちたい場合。それぞれのアカウントに両方を置きます。",
            ),
            Point::ours(
                "API keys, usage limits or authorizers are wanted before the applications: that is what \
                 an API is for.",
                "アプリケーションの前で API キー、使用量の制限、オーソライザーが必要な場合。それは API \
                 Gateway の役割です。",
            ),
        ],
        around: &[
            Point::ours(
                "From outside there is no way around: the load balancers have private addresses only. \
                 Within the team's network, let its security group admit CloudFront only.",
                "ロードバランサーはプライベートアドレスしか持たないため、外からの迂回路はありません。\
                 チームのネットワーク内に対しては、セキュリティグループで CloudFront \
                 からの通信だけを許可します。",
            ),
            Point::at(
                SHARING,
                "Whoever the origin is shared with can put a distribution before it, without your web \
                 ACL. Share it with the one account, not with the organization.",
                "共有先のアカウントは、自分のディストリビューションをオリジンの前に置けます。その経路に、\
                 こちらのウェブ ACL はありません。組織全体ではなく、必要なアカウントにだけ共有します。",
            ),
            Point::ours(
                "A public load balancer that was left from the days of the secret header is a way \
                 around. Take it away.",
                "秘密のヘッダーで守っていた頃のパブリックなロードバランサーが残っていると、迂回路になります。\
                 撤去してください。",
            ),
        ],
        operations: &[
            Point::ours(
                "To move a team here: build the internal load balancer beside the public one, share the \
                 origin, switch the team's behaviors, watch, and take the public one away.",
                "チームを移行するときは、パブリックなロードバランサーと並べて内部ロードバランサーを\
                 用意し、オリジンを共有し、そのチームのビヘイビアを切り替え、\
                 問題がなければパブリックなほうを撤去します。",
            ),
            Point::ours(
                "Agree on paths: which team owns which prefix, and what the default behavior answers.",
                "どのチームがどのパスを使うか、デフォルトのビヘイビアが何を返すかを決めておきます。",
            ),
            Point::ours(
                "Show each team the errors of its origin from the distribution's logs. Its load balancer \
                 does not see requests that fail before.",
                "ディストリビューションのログから、オリジンごとのエラーを各チームが見られるようにします。\
                 手前で失敗したリクエストは、チームのロードバランサーからは見えません。",
            ),
            Point::ours(
                "Before sharing is stopped, take the origin out of all distributions that use it.",
                "共有を停止する前に、使用しているすべてのディストリビューションからオリジンを外します。",
            ),
        ],
        changed: &[
            Point::by(
                &["cf-vpc-origin-x"],
                "Until 2025-11-07 distribution and VPC had to share an account, and a load balancer of \
                 another one had to be public, with a secret header.",
                "2025-11-07 より前は、ディストリビューションと VPC が同じアカウントになければなりませんでした。\
                 別のアカウントのロードバランサーは公開し、秘密のヘッダーで守る必要がありました。",
            ),
            Point::by(
                &["cf-vpc-origin"],
                "VPC origins as such came on 2024-11-20.",
                "VPC オリジン自体は 2024-11-20 に登場しました。",
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
            pattern: "central-api-privatelink",
            because: Text::new(
                "throttling, API keys or authorizers are wanted before the teams",
                "各チームの前で、スロットリング、API キー、オーソライザーを使いたい",
            ),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin",
            because: Text::new(
                "each team may have a distribution of its own in its account",
                "チームごとに、自分のアカウントでディストリビューションを持てる",
            ),
            facts: &["cf-vpc-origin"],
        },
        Instead {
            pattern: "accelerator-cross-account",
            because: Text::new(
                "fixed addresses are wanted, or what is spoken is not HTTP",
                "固定の IP アドレスが必要、または HTTP 以外のプロトコルを使う",
            ),
            facts: &["ga-xaccount"],
        },
        Instead {
            pattern: "public-hop-cross-account",
            because: Text::new(
                "others than the edge have to reach the load balancer as well",
                "エッジ以外からもロードバランサーに届く必要がある",
            ),
            facts: &["ag-public-alb"],
        },
    ],
    find,
};

/// A distribution with a private connection to an origin of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::Cdn)
        .filter_map(|cdn| {
            let mut nodes = vec![cdn];
            let mut links = Vec::new();
            for hops in look.past(cdn, Trait::VpcOrigin) {
                let private = hops.iter().all(|(link, _)| look.class(*link) == Class::PrivateLink);
                if let Some((_, origin)) = hops.last()
                    && private
                    && !look.same_account(cdn, *origin)
                {
                    nodes.push(*origin);
                    links.extend(hops);
                }
            }
            Match::by_links(&PATTERN, None, nodes, links)
        })
        .collect()
}
