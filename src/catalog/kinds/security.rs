//! Security, identity and compliance.

use crate::base::date::Date;
use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Launch, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "waf",
        aliases: &["web-acl", "wafv2", "waf-v2", "wafv2-web-acl", "aws-waf", "web-application-firewall"],
        name: Text::new("AWS WAF web ACL", "AWS WAF ウェブ ACL"),
        short: Text::new("WAF", "WAF"),
        about: Text::new(
            "Rules that inspect HTTP requests on what it protects: CloudFront, a load balancer, an API \
             and others. It is a guard and no hop; for CloudFront it must be made in us-east-1.",
            "CloudFront、ロードバランサー、API などに関連付け、HTTP リクエストを検査するルールの集まりで\
             す。アクセス制御のためのもので、ホップにはなりません。CloudFront 用のものは us-east-1 で作成します。",
        ),
        category: Category::Security,
        placement: Placement::RegionOrGlobal,
        net: Net::Attach,
        cloudformation: &["AWS::WAFv2::WebACL", "AWS::WAFv2::WebACLAssociation"],
        terraform: &["aws_wafv2_web_acl", "aws_wafv2_web_acl_association"],
        source: "https://docs.aws.amazon.com/waf/latest/developerguide/what-is-aws-waf.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "shield",
        aliases: &["shield-advanced", "shield-protection"],
        name: Text::new("AWS Shield Advanced", "AWS Shield Advanced"),
        short: Text::new("Shield", "Shield"),
        about: Text::new(
            "Protection from denial-of-service attacks for public resources such as distributions, load \
             balancers and Elastic IP addresses. It is a guard and no hop.",
            "ディストリビューション、ロードバランサー、Elastic IP アドレスなど、公開されたリソースを DDoS \
             攻撃から保護します。アクセス制御のためのもので、ホップにはなりません。",
        ),
        category: Category::Security,
        placement: Placement::Global,
        net: Net::Attach,
        cloudformation: &["AWS::Shield::Protection"],
        terraform: &["aws_shield_protection"],
        source: "https://docs.aws.amazon.com/waf/latest/developerguide/shield-chapter.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "firewall-manager",
        aliases: &["fms"],
        name: Text::new("AWS Firewall Manager", "AWS Firewall Manager"),
        short: Text::new("Firewall Manager", "Firewall Manager"),
        about: Text::new(
            "Rolls out WAF rules, security groups and firewalls over the accounts of an organization. It \
             manages and carries no traffic.",
            "組織内のアカウントに WAF ルール、セキュリティグループ、ファイアウォールをまとめて適用します。\
             管理のためのサービスで、通信は通りません。",
        ),
        category: Category::Security,
        placement: Placement::Account,
        net: Net::Control,
        cloudformation: &["AWS::FMS::Policy"],
        terraform: &["aws_fms_policy"],
        source: "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "network-firewall",
        aliases: &["networkfirewall", "nfw", "networkfirewall-firewall"],
        name: Text::new("AWS Network Firewall", "AWS Network Firewall"),
        short: Text::new("Network Firewall", "Network Firewall"),
        about: Text::new(
            "A managed, stateful firewall with an endpoint in a subnet of each zone; routes lead traffic \
             through it. Named in `via` or `egress`, it stands in the road.",
            "ゾーンごとのサブネットにエンドポイントを置く、マネージドでステートフルなファイアウォールで\
             す。ルートテーブルで通信を向けます。`via` や `egress` に書くと、経路の途中に入ります。",
        ),
        category: Category::Security,
        placement: Placement::AzSubnet,
        net: Net::Gateway,
        cloudformation: &["AWS::NetworkFirewall::Firewall"],
        terraform: &["aws_networkfirewall_firewall"],
        source: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html",
        launch: Some(Launch::on(
            Date::new(2020, 11, 17),
            "https://aws.amazon.com/about-aws/whats-new/2020/11/introducing-aws-network-firewall/",
        )),
        boundary: None,
    },
    Kind {
        id: "ram",
        aliases: &["resource-access-manager", "resource-share", "ram-resource-share"],
        name: Text::new("AWS RAM resource share", "AWS RAM リソース共有"),
        short: Text::new("resource share", "リソース共有"),
        about: Text::new(
            "Shares subnets, transit gateways, service networks and other resources with accounts. It \
             manages and carries no traffic; `shared_with` on the resource says the same more briefly.",
            "サブネット、Transit Gateway、サービスネットワークなどのリソースを他のアカウントと共有しま\
             す。管理のためのもので、通信は通りません。リソースの `shared_with` に書くほうが簡潔です。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::RAM::ResourceShare"],
        terraform: &["aws_ram_resource_share"],
        source: "https://docs.aws.amazon.com/ram/latest/userguide/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cognito",
        aliases: &["cognito-user-pool", "user-pool", "cognito-userpool", "cognito-idp"],
        name: Text::new("Amazon Cognito user pool", "Amazon Cognito ユーザープール"),
        short: Text::new("Cognito", "Cognito"),
        about: Text::new(
            "A directory of users that signs them in and issues tokens. Its endpoints are public; API \
             Gateway, AppSync and an ALB check the tokens or send users to sign in.",
            "利用者を登録してサインインさせ、トークンを発行します。エンドポイントは公開されています。API \
             Gateway や AppSync はトークンを検証し、ALB は利用者をサインインに誘導します。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Cognito::UserPool"],
        terraform: &["aws_cognito_user_pool"],
        source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cognito-identity",
        aliases: &["cognito-identity-pool", "identity-pool"],
        name: Text::new("Amazon Cognito identity pool", "Amazon Cognito ID プール"),
        short: Text::new("identity pool", "ID プール"),
        about: Text::new(
            "Exchanges a token for temporary AWS credentials. Its endpoint is public.",
            "トークンを一時的な AWS 認証情報に交換します。エンドポイントは公開されています。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::Cognito::IdentityPool"],
        terraform: &["aws_cognito_identity_pool"],
        source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-identity.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "iam",
        aliases: &["iam-role", "iam-policy"],
        name: Text::new("IAM role or policy", "IAM ロールまたはポリシー"),
        short: Text::new("IAM", "IAM"),
        about: Text::new(
            "Says who may call what in an account. It decides and carries nothing; draw it only where a \
             role is the point.",
            "アカウントで誰が何を呼び出せるかを定めます。通信が通るものではありません。ロールを説明したい\
             ときだけ描きます。",
        ),
        category: Category::Security,
        placement: Placement::Account,
        net: Net::Control,
        cloudformation: &["AWS::IAM::Role", "AWS::IAM::ManagedPolicy"],
        terraform: &["aws_iam_role", "aws_iam_policy"],
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "iam-identity-center",
        aliases: &["identity-center", "sso", "aws-sso"],
        name: Text::new("AWS IAM Identity Center", "AWS IAM アイデンティティセンター"),
        short: Text::new("IAM Identity Center", "IAM アイデンティティセンター"),
        about: Text::new(
            "Gives the people of an organization one sign-in to its accounts and applications. It manages \
             and carries no traffic of the system.",
            "組織の利用者に、アカウントやアプリケーションへのシングルサインオンを提供します。管理のための\
             サービスで、システムの通信は通りません。",
        ),
        category: Category::Security,
        placement: Placement::Account,
        net: Net::Control,
        cloudformation: &["AWS::SSO::Instance"],
        terraform: &["aws_ssoadmin_permission_set"],
        source: "https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "kms",
        aliases: &["kms-key", "key-management-service"],
        name: Text::new("AWS KMS key", "AWS KMS キー"),
        short: Text::new("KMS", "KMS"),
        about: Text::new(
            "A key for encryption that never leaves the service. It is used by API under a public name or \
             through an interface endpoint.",
            "サービスの外に出ない暗号鍵です。パブリックな DNS 名かインターフェイスエンドポイントを通して、API で使\
             います。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::KMS::Key"],
        terraform: &["aws_kms_key"],
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/overview.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "secretsmanager",
        aliases: &["secrets-manager", "secret", "secrets", "secretsmanager-secret"],
        name: Text::new("AWS Secrets Manager secret", "AWS Secrets Manager シークレット"),
        short: Text::new("Secrets Manager", "Secrets Manager"),
        about: Text::new(
            "A password, a key or a header value, encrypted and rotated (`rotation_days`). It is read \
             under a public name or through an interface endpoint; a secret header names its secret here.",
            "パスワード、キー、ヘッダーの値などを暗号化して保存し、定期的に更新します (`rotation_days`)。\
             パブリックな DNS 名かインターフェイスエンドポイントから読み取ります。秘密のヘッダーの値の置き場\
             所にもなります。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::SecretsManager::Secret", "AWS::SecretsManager::RotationSchedule"],
        terraform: &["aws_secretsmanager_secret", "aws_secretsmanager_secret_rotation"],
        source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "acm",
        aliases: &["certificate", "certificate-manager", "acm-certificate"],
        name: Text::new("AWS Certificate Manager certificate", "AWS Certificate Manager 証明書"),
        short: Text::new("ACM", "ACM"),
        about: Text::new(
            "A TLS certificate for load balancers, APIs and CloudFront, renewed by AWS. It belongs to \
             what uses it and is no hop; for CloudFront it must be in us-east-1.",
            "ロードバランサー、API、CloudFront で使う TLS 証明書で、AWS が更新します。使う側に付属するもの\
             で、ホップにはなりません。CloudFront 用のものは us-east-1 に置きます。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Attach,
        cloudformation: &["AWS::CertificateManager::Certificate"],
        terraform: &["aws_acm_certificate"],
        source: "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "acm-pca",
        aliases: &["private-ca", "pca", "acmpca", "acmpca-certificate-authority"],
        name: Text::new("AWS Private CA", "AWS Private CA"),
        short: Text::new("Private CA", "Private CA"),
        about: Text::new(
            "A private certificate authority for certificates inside one's own systems. It manages and \
             carries no traffic.",
            "自社システム内で使う証明書を発行するプライベート認証局です。管理のためのサービスで、通信は通\
             りません。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::ACMPCA::CertificateAuthority"],
        terraform: &["aws_acmpca_certificate_authority"],
        source: "https://docs.aws.amazon.com/privateca/latest/userguide/PcaWelcome.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "guardduty",
        aliases: &["guard-duty", "guardduty-detector"],
        name: Text::new("Amazon GuardDuty", "Amazon GuardDuty"),
        short: Text::new("GuardDuty", "GuardDuty"),
        about: Text::new(
            "Watches logs and runtime signals of an account for threats. It observes and carries no \
             traffic.",
            "アカウントのログや実行時の情報から脅威を検出します。監視のためのサービスで、通信は通りませ\
             ん。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::GuardDuty::Detector"],
        terraform: &["aws_guardduty_detector"],
        source: "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "securityhub",
        aliases: &["security-hub"],
        name: Text::new("AWS Security Hub", "AWS Security Hub"),
        short: Text::new("Security Hub", "Security Hub"),
        about: Text::new(
            "Gathers security findings of many services and accounts and ranks them. It observes and \
             carries no traffic.",
            "多くのサービスやアカウントのセキュリティ検出結果を集約し、優先順位を付けます。監視のための\
             サービスで、通信は通りません。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::SecurityHub::Hub"],
        terraform: &["aws_securityhub_account"],
        source: "https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html",
        launch: Some(Launch::on(
            Date::new(2019, 6, 1),
            "https://aws.amazon.com/about-aws/whats-new/2019/06/aws-security-hub-now-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "inspector",
        aliases: &["inspector2"],
        name: Text::new("Amazon Inspector", "Amazon Inspector"),
        short: Text::new("Inspector", "Inspector"),
        about: Text::new(
            "Scans instances, images and functions for known vulnerabilities. It observes and carries no \
             traffic.",
            "インスタンス、イメージ、関数の既知の脆弱性を検査します。監視のためのサービスで、通信は通りま\
             せん。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::InspectorV2::Filter"],
        terraform: &["aws_inspector2_enabler"],
        source: "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "macie",
        aliases: &["macie2"],
        name: Text::new("Amazon Macie", "Amazon Macie"),
        short: Text::new("Macie", "Macie"),
        about: Text::new(
            "Finds sensitive data in Amazon S3 buckets. It observes and carries no traffic.",
            "Amazon S3 バケットの機密データを検出します。監視のためのサービスで、通信は通りません。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::Macie::Session"],
        terraform: &["aws_macie2_account"],
        source: "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "directory",
        aliases: &["directory-service", "managed-ad", "active-directory", "microsoft-ad", "ad-connector"],
        name: Text::new("AWS Directory Service", "AWS Directory Service"),
        short: Text::new("Directory Service", "Directory Service"),
        about: Text::new(
            "Managed Microsoft Active Directory, or a connector to one's own. Its controllers have \
             private addresses in two subnets.",
            "マネージドな Microsoft Active Directory、または既存の Active Directory へのコネクターです。コン\
             トローラーは 2 つのサブネットにプライベートアドレスを持ちます。",
        ),
        category: Category::Security,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &["AWS::DirectoryService::MicrosoftAD"],
        terraform: &["aws_directory_service_directory"],
        source: "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "sts",
        aliases: &["security-token-service", "aws-sts"],
        name: Text::new("AWS STS", "AWS STS"),
        short: Text::new("STS", "STS"),
        about: Text::new(
            "Hands out temporary credentials for roles. Its name is public; the endpoint `sts` makes hops from a VPC private.",
            "ロールの一時的な認証情報を発行します。パブリックな DNS 名を持ち、`sts` のエンドポイントを使うと VPC からプライベートに到達できます。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "cloudhsm",
        aliases: &["cloudhsm-cluster", "hsm"],
        name: Text::new("AWS CloudHSM cluster", "AWS CloudHSM クラスター"),
        short: Text::new("CloudHSM", "CloudHSM"),
        about: Text::new(
            "Hardware that keeps keys. Its modules have addresses in subnets and are never public.",
            "鍵を保管する専用ハードウェアです。モジュールはサブネットのアドレスを持ち、公開されることはありません。",
        ),
        category: Category::Security,
        placement: Placement::AzSubnet,
        net: Net::VpcEni,
        cloudformation: &[],
        terraform: &["aws_cloudhsm_v2_cluster"],
        source: "https://docs.aws.amazon.com/cloudhsm/latest/userguide/introduction.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "verified-permissions",
        aliases: &["verifiedpermissions", "cedar-policy-store"],
        name: Text::new("Amazon Verified Permissions", "Amazon Verified Permissions"),
        short: Text::new("Verified Permissions", "Verified Permissions"),
        about: Text::new(
            "Decides by Cedar policies what users of an application may do. Its name is public and guarded by IAM.",
            "アプリケーションの利用者に何を許すかを、Cedar のポリシーで判定します。パブリックな DNS 名を持ち、IAM で守られます。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::VerifiedPermissions::PolicyStore"],
        terraform: &["aws_verifiedpermissions_policy_store"],
        source: "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/what-is-avp.html",
        launch: Some(Launch::on(
            Date::new(2023, 6, 13),
            "https://aws.amazon.com/about-aws/whats-new/2023/06/amazon-verified-permissions-generally-available/",
        )),
        boundary: None,
    },
    Kind {
        id: "detective",
        aliases: &["amazon-detective"],
        name: Text::new("Amazon Detective", "Amazon Detective"),
        short: Text::new("Detective", "Detective"),
        about: Text::new(
            "Helps to find the cause of security findings. It is management and carries no traffic of an application.",
            "セキュリティの検出結果の原因調査を助けます。管理のためのサービスで、システムの通信は通りません。",
        ),
        category: Category::Security,
        placement: Placement::Region,
        net: Net::Control,
        cloudformation: &["AWS::Detective::Graph"],
        terraform: &["aws_detective_graph"],
        source: "https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html",
        launch: Some(Launch::on(
            Date::new(2020, 3, 31),
            "https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-detective/CHANGELOG.md",
        )),
        boundary: None,
    },
];
