//! Amazon CloudFront and AWS Global Accelerator.

use super::When::{All, Always, Any, Has, Hop, Is, LinkIs, LinkStates, Not, Pair, Place, States, Via};
use super::Who::{From, To};
use super::{At, Fact, HopIs, Object, PairIs, PlaceIs, Quota, READ, Relation, Remedy, Verdict, When};
use crate::base::date::Date;
use crate::base::diagnostic::Severity;
use crate::base::lang::Text;
use crate::catalog::traits::Trait;

const RESTRICT_ALB: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html";
const CUSTOM_ORIGINS: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html";
const VPC_ORIGINS: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html";
const VPC_ORIGINS_X: &str = "https://aws.amazon.com/blogs/networking-and-content-delivery/introducing-cross-account-support-for-amazon-cloudfront-virtual-private-cloud-vpc-origins";
const RESTRICT_S3: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html";
const WHATS_NEW: &str = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/WhatsNew.html";

const ORIGIN: &[&str] = &["cloudfront-vpc-origin"];
/// Through a VPC origin, named on the link or drawn as a step.
const BY_ORIGIN: When = Any(&[Via(ORIGIN), Has(To, Trait::VpcOrigin)]);

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "cf-alb-public",
        subject: &["cloudfront"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["alb", "nlb"]),
        when: All(&[
            Is(To, "scheme", "internet-facing"),
            Place(To, PlaceIs::Exposed),
            Place(To, PlaceIs::Unguarded),
            Not(&LinkIs("origin_mtls", "true")),
            Not(&Via(ORIGIN)),
        ]),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("bypass-open"),
        severity: None,
        reason: Text::new(
            "Viewers can call the load balancer by its own name and skip the edge.",
            "ビューワーはロードバランサーを直接呼び出して、エッジを迂回できます。",
        ),
        remedies: &[
            Remedy::with(
                &["cf-vpc-origin"],
                "Make the load balancer internal, and reach it through a VPC origin.",
                "ロードバランサーを内部にして、VPC オリジンから接続してください。",
            ),
            Remedy::with(
                &["cf-prefix"],
                "Let CloudFront send a secret header over HTTPS, refuse requests without it, and admit only the prefix list of CloudFront.",
                "CloudFront から HTTPS で秘密のヘッダーを送って、それを持たないリクエストを拒否し、CloudFront のプレフィックスリストだけを許可してください。",
            ),
        ],
        sources: &[RESTRICT_ALB],
        checked: READ,
    },
    Fact {
        id: "cf-internal-custom",
        subject: &["cloudfront"],
        object: Object::Kinds(&["alb", "nlb", "clb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["alb", "nlb", "clb"]),
        when: All(&[Is(To, "scheme", "internal"), Not(&Via(ORIGIN))]),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("origin-not-reachable"),
        severity: None,
        reason: Text::new(
            "A custom origin has to be reachable by public addresses, and an internal load balancer is not.",
            "カスタムオリジンはパブリックアドレスで到達できる必要がありますが、内部ロードバランサーには到達できません。",
        ),
        remedies: &[Remedy::with(
            &["cf-vpc-origin"],
            "Create a VPC origin for the load balancer.",
            "ロードバランサーの VPC オリジンを作成してください。",
        )],
        sources: &[CUSTOM_ORIGINS, VPC_ORIGINS],
        checked: READ,
    },
    Fact {
        id: "cf-vpc-origin",
        subject: &["cloudfront"],
        object: Object::Kinds(&["alb", "nlb", "ec2"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["alb", "nlb", "ec2", "cloudfront-vpc-origin"]),
        when: All(&[BY_ORIGIN, Pair(PairIs::SameAccount), Hop(HopIs::Class("private-link"))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 11, 20)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A VPC origin gives CloudFront a managed private connection, so that the edge is the only entrance.",
            "VPC オリジンを使うと、AWS が管理するプライベート接続で CloudFront から接続でき、エッジが唯一の入口になります。",
        ),
        remedies: &[],
        sources: &[VPC_ORIGINS, "https://wirez.top/posts/private-cloudfront-origins-cut-public-ip-risk-now/"],
        checked: READ,
    },
    Fact {
        id: "cf-vpc-origin-x",
        subject: &["cloudfront"],
        object: Object::Kinds(&["alb", "nlb", "ec2"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["alb", "nlb", "ec2", "cloudfront-vpc-origin"]),
        when: All(&[BY_ORIGIN, Not(&Pair(PairIs::SameAccount)), Hop(HopIs::Class("private-link"))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2025, 11, 7)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A VPC origin can belong to another account, which shares it through AWS RAM.",
            "VPC オリジンは、AWS RAM で共有すれば、別のアカウントが所有していても使えます。",
        ),
        remedies: &[],
        sources: &[
            VPC_ORIGINS_X,
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/sharing-resources.html",
            "https://wirez.top/posts/crossaccount-cloudfront-tips-to-fix-ipv4-limits/",
        ],
        checked: READ,
    },
    Fact {
        id: "cf-prefix",
        subject: &["security-group"],
        object: Object::Kinds(&["prefix-list"]),
        relation: Relation::CanAttach,
        at: At::Link(&["cloudfront"], &["alb", "nlb", "ec2"]),
        when: All(&[
            Place(To, PlaceIs::AdmitsByListOnly("cloudfront")),
            Place(To, PlaceIs::Exposed),
            Not(&Hop(HopIs::HeaderChecked)),
            Not(&Is(To, "mutual_tls", "true")),
            Not(&States(To, "auth")),
            Not(&LinkIs("origin_mtls", "true")),
            Not(&Via(ORIGIN)),
        ]),
        verdict: Verdict::Risky,
        since: Some(Date::new(2022, 2, 7)),
        until: None,
        rule: Some("bypass-weak"),
        severity: None,
        reason: Text::new(
            "The prefix list covers all of CloudFront, so a distribution of another account passes too.",
            "プレフィックスリストは CloudFront 全体を含むため、別のアカウントのディストリビューションも通過できます。",
        ),
        remedies: &[
            Remedy::always(
                "Let CloudFront send a secret header, and refuse requests without it.",
                "CloudFront から秘密のヘッダーを送り、それを持たないリクエストを拒否してください。",
            ),
            Remedy::with(
                &["cf-vpc-origin"],
                "Or make the origin private, and reach it through a VPC origin.",
                "または、オリジンをプライベートにして、VPC オリジンから接続してください。",
            ),
        ],
        sources: &[
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html",
            WHATS_NEW,
        ],
        checked: READ,
    },
    Fact {
        id: "cf-prefix-weight",
        subject: &["security-group", "alb", "nlb", "ec2", "asg", "fargate", "ecs-service", "eks-workload"],
        object: Object::Kinds(&["prefix-list"]),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Place(From, PlaceIs::RulesAbove(Quota { list: "cloudfront", weight: 55, rules: 60 })),
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("security-group-quota"),
        severity: Some(Severity::Warning),
        reason: Text::new(
            "Each rule with the prefix list of CloudFront counts as 55, and a security group may have 60 inbound rules by default.",
            "CloudFront のプレフィックスリストを使うルールは 1 つで 55 ルール分に数えられますが、セキュリティグループのインバウンドルールはデフォルトで 60 までです。",
        ),
        remedies: &[Remedy::always(
            "Raise the quota of rules per security group, or split the rules over several groups.",
            "セキュリティグループあたりのルール数のクォータを引き上げるか、ルールを複数のグループに分けてください。",
        )],
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html",
        ],
        checked: READ,
    },
    Fact {
        id: "cf-header",
        subject: &["cloudfront"],
        object: Object::Kinds(&["alb"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["alb"]),
        when: All(&[Hop(HopIs::HeaderChecked), LinkIs("protocol", "https")]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "A secret header that CloudFront sends and the ALB checks keeps others out, as long as it stays secret and goes over HTTPS.",
            "CloudFront が送る秘密のヘッダーを ALB で検査すれば、値が秘密に保たれ、HTTPS で送られるかぎり、\
             ほかからのアクセスを防げます。",
        ),
        remedies: &[Remedy::always(
            "Treat the value as a credential, and rotate it.",
            "値は認証情報として扱い、定期的にローテーションしてください。",
        )],
        sources: &[RESTRICT_ALB],
        checked: READ,
    },
    Fact {
        id: "cf-s3-oac",
        subject: &["cloudfront"],
        object: Object::Kinds(&["s3"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["s3"]),
        when: All(&[Is(To, "access", "oac"), Not(&LinkIs("integration", "logs"))]),
        verdict: Verdict::Supported,
        since: Some(Date::new(2022, 8, 24)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "With origin access control, CloudFront signs its requests, and the bucket admits the distribution only.",
            "オリジンアクセスコントロールを使うと、CloudFront がリクエストに署名し、バケットはそのディストリビューションだけを許可します。",
        ),
        remedies: &[],
        sources: &[WHATS_NEW, RESTRICT_S3],
        checked: READ,
    },
    Fact {
        id: "cf-s3-website",
        subject: &["cloudfront-oac"],
        object: Object::Kinds(&["s3-website"]),
        relation: Relation::CanAttach,
        at: At::Guard(&["s3-website"]),
        when: Always,
        verdict: Verdict::Unsupported,
        since: None,
        until: None,
        rule: Some("s3-website-behind-cdn"),
        severity: None,
        reason: Text::new(
            "Website endpoints are custom origins, to which neither OAC nor OAI applies.",
            "ウェブサイトエンドポイントはカスタムオリジンとして扱われ、OAC も OAI も適用できません。",
        ),
        remedies: &[
            Remedy::with(
                &["cf-s3-oac"],
                "Use the endpoint of the bucket, with OAC.",
                "バケットのエンドポイントを OAC とともに使ってください。",
            ),
            Remedy::always(
                "Or let the bucket policy want a secret header such as Referer.",
                "または、Referer のようなヘッダーに秘密の値を入れ、バケットポリシーで検査してください。",
            ),
        ],
        sources: &[RESTRICT_S3],
        checked: READ,
    },
    Fact {
        id: "cf-lambda-url",
        subject: &["cloudfront"],
        object: Object::Kinds(&["lambda-url"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["lambda-url"]),
        when: Is(To, "auth", "iam"),
        verdict: Verdict::Supported,
        since: Some(Date::new(2024, 4, 11)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "With OAC, CloudFront signs its requests to the function URL, which admits nobody else.",
            "OAC を使うと、CloudFront が関数 URL へのリクエストに署名し、ほかからの呼び出しは拒否されます。",
        ),
        remedies: &[],
        sources: &[
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html",
            "https://aws.amazon.com/about-aws/whats-new/2024/04/amazon-cloudfront-oac-lambda-function-url-origins/",
            "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudfront_origins.FunctionUrlOrigin.html",
        ],
        checked: READ,
    },
    Fact {
        id: "lambda-url-none",
        subject: &["lambda-url"],
        object: Object::Kinds(&["internet"]),
        relation: Relation::ReachableFrom,
        at: At::Link(&["cloudfront"], &["lambda-url"]),
        when: Is(To, "auth", "none"),
        verdict: Verdict::Risky,
        since: None,
        until: None,
        rule: Some("function-url-without-auth"),
        severity: None,
        reason: Text::new(
            "Anyone who has the URL can invoke the function and skip CloudFront.",
            "URL を知っていれば誰でも、CloudFront を迂回して関数を呼び出せます。",
        ),
        remedies: &[Remedy::with(
            &["cf-lambda-url"],
            "Set the authentication type to AWS_IAM, and let CloudFront sign with OAC.",
            "認証タイプを AWS_IAM にして、CloudFront の OAC で署名してください。",
        )],
        sources: &["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"],
        checked: READ,
    },
    Fact {
        id: "cf-origin-mtls",
        subject: &["cloudfront"],
        object: Object::Kinds(&["alb", "apigw-rest", "apigw-http"]),
        relation: Relation::IntegratesWith,
        at: At::Link(&["cloudfront"], &["alb", "apigw-rest", "apigw-http", "ec2", "saas", "on-premises"]),
        when: All(&[
            LinkIs("origin_mtls", "true"),
            Any(&[Not(&LinkStates("protocol")), Not(&LinkIs("protocol", "grpc"))]),
        ]),
        verdict: Verdict::Supported,
        since: None,
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "With origin mutual TLS, CloudFront proves itself by a certificate in us-east-1; it works for ALB, API Gateway and custom origins, without gRPC and not in every plan.",
            "オリジン相互 TLS では、CloudFront が us-east-1 にある証明書で自身を証明します。ALB、API Gateway、カスタムオリジンで使えますが、gRPC では使えず、料金プランによる制限もあります。",
        ),
        remedies: &[],
        sources: &[
            "https://docs.amazonaws.cn/AmazonCloudFront/latest/DeveloperGuide/origin-enable-mtls-distributions.html",
        ],
        checked: READ,
    },
    Fact {
        id: "cf-viewer-mtls",
        subject: &["cloudfront"],
        object: Object::Feature("mtls"),
        relation: Relation::CanAttach,
        at: At::Node,
        when: Is(From, "mutual_tls", "true"),
        verdict: Verdict::Supported,
        since: Some(Date::new(2025, 11, 24)),
        until: None,
        rule: None,
        severity: None,
        reason: Text::new(
            "CloudFront can ask viewers for a client certificate at the edge.",
            "CloudFront は、エッジでビューワーにクライアント証明書を求めることができます。",
        ),
        remedies: &[],
        sources: &[WHATS_NEW],
        checked: READ,
    },
];
