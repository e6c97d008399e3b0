//! X6: an ALB with IP targets in the VPC of another account.

use super::look::Look;
use super::pattern::{Explainer, Family, Instead, Match, Pattern, Point};
use crate::base::lang::Text;
use crate::catalog::traits::Trait;
use crate::model::link::Class;

const GROUPS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html";
const QUOTAS: &str =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html";

pub(super) static PATTERN: Pattern = Pattern {
    id: "alb-cross-account-targets",
    number: "X6",
    family: Family::AcrossAccounts,
    title: Text::new("ALB with targets in another account", "別のアカウントのターゲットを持つ ALB"),
    what: Text::new(
        "An ALB of one account forwards to addresses in the VPC of another, over a peering or a transit gateway.",
        "あるアカウントの ALB が、ピアリングや Transit Gateway を通じて、別のアカウントの VPC にある IP アドレスに転送します。",
    ),
    explainer: Explainer {
        how: &[
            Point::by(
                &["alb-tg-peer"],
                "An ALB cannot be shared, but a target group may hold addresses: those of a VPC that is \
                 peered, or reached by a transit gateway, can be registered as IP targets, whoever owns \
                 it.",
                "ALB 自体はアカウント間で共有できませんが、ターゲットグループには IP \
                 アドレスを登録できます。ピアリングや Transit Gateway で届く VPC のアドレスなら、\
                 所有者が別のアカウントでも IP ターゲットにできます。",
            ),
            Point::by(
                &["alb-rule-header"],
                "The rules of the ALB choose the account as they choose any target: by path, host, \
                 header, method, query or source address.",
                "他のターゲットと同じく、ALB のルールがパス、ホスト、ヘッダー、メソッド、クエリ、\
                 送信元アドレスを見て振り分け、どのアカウントに送るかを決めます。",
            ),
            Point::ours(
                "The ALB has to know nothing of the other account; routes and security groups have to \
                 know of the ALB.",
                "ALB は相手のアカウントを意識しません。経路とセキュリティグループの側で、ALB \
                 からの通信を通すようにします。",
            ),
        ],
        hops: &[Point::ours(
            "The hop to the ALB is public where the ALB is the entrance. The hop to the other \
                 account uses private addresses on both sides, over the peering or the transit gateway.",
            "ALB が入口の場合、ALB までのホップはパブリックです。別のアカウントへのホップは、\
                 ピアリングや Transit Gateway 越しに両端ともプライベートアドレスを使います。",
        )],
        advantages: &[
            Point::ours(
                "One front door, one name and one certificate for several accounts, with no part that a \
                 load balancer in one account would not have.",
                "1 つのフロント、1 つの名前、1 つの証明書で複数のアカウントのアプリケーションを公開でき、\
                 シングルアカウントの ALB と比べて増える構成要素がありません。",
            ),
            Point::by(
                &["alb-auth"],
                "The ALB signs users in for all of them.",
                "ユーザーのサインインは、ALB がまとめて行えます。",
            ),
            Point::by(
                &["waf-alb"],
                "One web ACL on the ALB guards the applications of all accounts.",
                "ALB のウェブ ACL 1 つで、すべてのアカウントのアプリケーションを保護できます。",
            ),
        ],
        costs: &[
            Point::ours(
                "Nobody registers targets of another account for you: services that scale or deploy \
                 change their addresses, and something has to follow.",
                "別のアカウントのターゲットは自動では登録されません。スケールやデプロイで IP \
                 アドレスが変わるサービスには、追随する仕組みが要ります。",
            ),
            Point::ours(
                "Health checks, access logs and the listener belong to the account of the ALB: the team \
                 that runs the application has to be given them.",
                "ヘルスチェック、アクセスログ、リスナーは ALB のアカウントのものです。\
                 アプリケーションを運用するチームに、閲覧の手段を用意する必要があります。",
            ),
            Point::ours(
                "Throttling and a response cache are missing here as with every ALB.",
                "他の ALB の構成と同じく、スロットリングとレスポンスのキャッシュはありません。",
            ),
        ],
        constraints: &[
            Point::by(
                &["alb-tg-peer-instance"],
                "Targets in another VPC are registered by address, never by the id of an instance.",
                "別の VPC のターゲットは、インスタンス ID ではなく IP アドレスで登録します。",
            ),
            Point::by(
                &["alb-tg-public-ip"],
                "The addresses have to be private (RFC 1918, RFC 6598); public ones are refused.",
                "登録できるのはプライベートアドレス (RFC 1918、RFC 6598) だけで、\
                 パブリックアドレスは登録できません。",
            ),
            Point::by(
                &["alb-tg-lambda-x"],
                "A function of another account cannot be a target.",
                "別のアカウントの Lambda 関数はターゲットにできません。",
            ),
            Point::by(
                &["peer-overlap", "tgw-overlap"],
                "The address ranges must not overlap, over a peering and over a transit gateway alike.",
                "ピアリングでも Transit Gateway でも、CIDR が重複していてはいけません。",
            ),
            Point::by(
                &["tgw-az"],
                "Over a transit gateway, the zones of the ALB and of the targets need an attachment.",
                "Transit Gateway を使う場合、ALB とターゲットのあるゾーンにアタッチメントが\
                 必要です。",
            ),
            Point::at(
                QUOTAS,
                "A load balancer has 100 rules by default, so the teams share a quota.",
                "ルールはデフォルトでロードバランサーごとに 100 までなので、チーム間でクォータを\
                 分け合うことになります。",
            ),
        ],
        choose: &[
            Point::ours(
                "The networks are joined already, few services stand in other accounts, and their \
                 addresses are stable: an NLB with fixed addresses, or instances.",
                "ネットワークがすでにつながっていて、別のアカウントにあるサービスが少なく、\
                 固定アドレスの NLB やインスタンスのように IP アドレスが変わりにくいとき。",
            ),
            Point::ours(
                "An application moves from one account to another, and the front has to stay as it is \
                 while weights shift.",
                "フロントはそのままに、重みを少しずつ変えながらアプリケーションを別のアカウントへ\
                 移すとき。",
            ),
        ],
        avoid: &[
            Point::ours(
                "Tasks come and go by the minute: a target that is gone answers nobody, until somebody \
                 deregisters it.",
                "タスクが頻繁に入れ替わる場合。なくなったターゲットは、登録を解除するまで応答しないまま残ります。",
            ),
            Point::ours(
                "The networks are joined for this alone. A peering opens whole ranges where one port was \
                 wanted.",
                "この用途のためだけにネットワークをつなぐ場合。必要なのは 1 つのポートなのに、VPC \
                 全体に経路が開きます。",
            ),
        ],
        around: &[
            Point::ours(
                "The peering is the way around: everything in the network of the ALB reaches what the \
                 other side's security groups admit. Admit the subnets of the ALB and the one port.",
                "迂回路になるのはピアリング自体です。相手のセキュリティグループが許可すれば、ALB \
                 側のネットワークのどこからでも届きます。許可するのは ALB \
                 のサブネットと必要なポートだけにします。",
            ),
            Point::by(
                &["sg-ref"],
                "Over a peering within a Region, the rules of the targets can name the security group of \
                 the ALB instead of its addresses.",
                "同じリージョン内のピアリングなら、ターゲット側のルールで、IP アドレスの代わりに ALB \
                 のセキュリティグループを参照できます。",
            ),
            Point::by(
                &["tgw-sg"],
                "Over a transit gateway the same is possible, if references are switched on at the \
                 gateway and the attachments.",
                "Transit Gateway でも、ゲートウェイとアタッチメントで参照を\
                 有効にすれば同じことができます。",
            ),
        ],
        operations: &[
            Point::ours(
                "Put one stable thing behind the ALB in each account, an NLB with fixed private \
                 addresses for instance, and let it follow the tasks.",
                "アカウントごとに、固定のプライベートアドレスを持つ NLB など変わらないものを 1 つ置いて \
                 ALB のターゲットにし、タスクの入れ替わりは NLB に追随させます。",
            ),
            Point::ours(
                "Where tasks are registered directly, let events of the other account drive \
                 registration, and a scheduled run mend what was missed.",
                "タスクを直接登録する場合は、相手のアカウントのイベントをきっかけに登録し、\
                 漏れは定期実行で補正します。",
            ),
            Point::ours(
                "Alarm on unhealthy targets and on targets that are expected and missing: the second is \
                 what a forgotten registration looks like.",
                "異常なターゲットに加え、あるはずのターゲットがないこともアラームにします。\
                 登録漏れは後者として現れます。",
            ),
            Point::ours(
                "Before a VPC is renumbered or a peering replaced, drain the targets behind it.",
                "CIDR の変更やピアリングの付け替えの前に、その先のターゲットをドレインします。",
            ),
        ],
        changed: &[
            Point::at(
                GROUPS,
                "An ALB itself still cannot be shared between accounts; its target groups accept addresses in peered VPCs.",
                "ALB 自体は今もアカウント間で共有できませんが、ターゲットグループにはピアリングした VPC の \
                 IP アドレスを登録できます。",
            ),
            Point::by(
                &["alb-jwt"],
                "Since 2025-11-21 an ALB checks tokens by itself, so the front may need no gateway for \
                 that.",
                "2025-11-21 から ALB 自体でトークン (JWT) を検証できるため、そのためだけに API Gateway \
                 を置く必要はありません。",
            ),
        ],
    },
    instead: &[
        Instead {
            pattern: "shared-vpc",
            because: Text::new(
                "the accounts belong to one organization: with the ALB and the tasks in shared subnets, \
                 nothing has to be joined",
                "アカウントが同じ組織に属している。ALB とタスクを共有サブネットに置けば、\
                 ネットワークをつなぐ必要がない",
            ),
            facts: &["share-org"],
        },
        Instead {
            pattern: "lattice-service-network",
            because: Text::new(
                "each account is to register its own targets, and callers are inside",
                "ターゲットの登録を各アカウントに任せたく、呼び出し元が内部にある",
            ),
            facts: &["lattice-targets"],
        },
        Instead {
            pattern: "central-api-privatelink",
            because: Text::new(
                "ranges overlap, or only one port of one service may be opened",
                "CIDR が重複している、または 1 つのサービスの 1 つのポートだけを開きたい",
            ),
            facts: &["pl-overlap"],
        },
        Instead {
            pattern: "cloudfront-vpc-origin-cross-account",
            because: Text::new(
                "the front may be CloudFront: each account keeps an internal ALB with its own registration",
                "フロントを CloudFront にできる。各アカウントが内部 ALB を持ち、登録も自分で行える",
            ),
            facts: &["cf-vpc-origin-x"],
        },
    ],
    find,
};

/// An ALB with a private hop to a target in another VPC of another account.
fn find(look: &Look<'_>) -> Vec<Match> {
    look.all(Trait::HttpLoadBalancer)
        .filter_map(|alb| {
            let mut far = look.calls(alb);
            far.retain(|(link, target)| {
                look.class(*link) == Class::Private
                    && look.graph.vpc(*target).is_some_and(|vpc| look.graph.vpc(alb) != Some(vpc))
                    && !look.same_account(alb, *target)
            });
            let targets: Vec<_> = far.iter().map(|(_, target)| *target).collect();
            (!far.is_empty()).then(|| Match::of(&PATTERN, std::iter::once(alb).chain(targets), far))
        })
        .collect()
}
