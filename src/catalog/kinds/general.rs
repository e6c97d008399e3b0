//! Callers and everything that is no AWS service.

use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "client",
        aliases: &["caller", "client-device"],
        name: Text::new("Client", "クライアント"),
        short: Text::new("client", "クライアント"),
        about: Text::new(
            "Whatever sends requests from outside AWS. Hops from it are public; draw it inside a data \
             center, a VPC or a subnet to say that it calls from there.",
            "AWS の外からリクエストを送るもの全般を表します。ここから出るホップはパブリックです。データセ\
             ンター、VPC、サブネットの中に描くと、そこから呼び出すという意味になります。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "user",
        aliases: &["person", "end-user"],
        name: Text::new("User", "ユーザー"),
        short: Text::new("user", "ユーザー"),
        about: Text::new(
            "One person who uses the system over the internet. Hops from it are public.",
            "インターネット経由でシステムを使う一人の利用者です。ここから出るホップはパブリックです。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "users",
        aliases: &["people", "customers", "end-users"],
        name: Text::new("Users", "利用者"),
        short: Text::new("users", "利用者"),
        about: Text::new(
            "Many people who use the system over the internet. Hops from them are public.",
            "インターネット経由でシステムを使う多数の利用者です。ここから出るホップはパブリックです。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "mobile",
        aliases: &["mobile-client", "mobile-device", "mobile-app", "smartphone", "phone"],
        name: Text::new("Mobile client", "モバイル端末"),
        short: Text::new("mobile app", "モバイル端末"),
        about: Text::new(
            "An app on a phone or tablet. It calls over the internet, so hops from it are public.",
            "スマートフォンやタブレットのアプリです。インターネット経由で呼び出すため、ここから出るホップ\
             はパブリックです。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "browser",
        aliases: &["web-browser", "web-client"],
        name: Text::new("Browser", "ブラウザー"),
        short: Text::new("browser", "ブラウザー"),
        about: Text::new(
            "A web browser. It calls over the internet, so hops from it are public.",
            "Web ブラウザーです。インターネット経由で呼び出すため、ここから出るホップはパブリックです。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "internet",
        aliases: &["public-internet", "www"],
        name: Text::new("Internet", "インターネット"),
        short: Text::new("internet", "インターネット"),
        about: Text::new(
            "The internet itself, as an end of links that have no nearer one. Every hop to it or from it \
             is public.",
            "特定の相手を描かないときに端点として置く、インターネットそのものです。ここへのホップも、ここ\
             からのホップも、すべてパブリックです。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "on-premises",
        aliases: &["on-prem", "onprem", "on-premise", "onpremises", "corporate-network"],
        name: Text::new("Corporate data center", "オンプレミス"),
        short: Text::new("on-premises", "オンプレミス"),
        about: Text::new(
            "A system or a network of one's own outside AWS. Hops between it and a VPC are private only \
             over Direct Connect, a VPN or Cloud WAN; otherwise they cross the internet.",
            "AWS の外にある自社のシステムやネットワークです。VPC との間のホップがプライベートになるのは、\
             Direct Connect、VPN、Cloud WAN を経由するときだけで、それ以外はインターネットを通ります。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::ExternalPrivate,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/network-to-amazon-vpc-connectivity-options.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "saas",
        aliases: &["third-party", "third-party-api", "external-api", "external-service", "saas-provider"],
        name: Text::new("Third-party SaaS", "外部 SaaS"),
        short: Text::new("SaaS", "SaaS"),
        about: Text::new(
            "A service that somebody else offers. It is reached over the internet unless its provider \
             offers an endpoint service; `inside_aws` says that it runs in AWS.",
            "他社が提供するサービスです。提供元がエンドポイントサービスを公開していないかぎり、インター\
             ネット経由で到達します。AWS の中で動いている場合は `inside_aws` で示します。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-saas.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "idp-external",
        aliases: &["idp", "identity-provider", "external-idp", "oidc-provider", "saml-provider"],
        name: Text::new("External OIDC/SAML IdP", "外部 IdP"),
        short: Text::new("identity provider", "ID プロバイダー"),
        about: Text::new(
            "An identity provider outside AWS that issues tokens or assertions by OpenID Connect or SAML. \
             It is reached over the internet.",
            "OpenID Connect や SAML でトークンやアサーションを発行する、AWS の外の ID プロバイダーです。イ\
             ンターネット経由で到達します。",
        ),
        category: Category::General,
        placement: Placement::External,
        net: Net::External,
        cloudformation: &[],
        terraform: &[],
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "generic-resource",
        aliases: &["generic", "other", "aws-resource"],
        name: Text::new("Any other AWS resource", "その他の AWS リソース"),
        short: Text::new("AWS resource", "AWS リソース"),
        about: Text::new(
            "A resource for which there is no kind; give it a label. Nothing is known of its network, so \
             its hops are unknown until `inside_aws` and the links say more.",
            "対応する種別がないリソースです。label で名前を付けてください。ネットワーク上の性質が分からな\
             いため、`inside_aws` やリンクで補うまで、ホップの区分は不明になります。",
        ),
        category: Category::General,
        placement: Placement::Region,
        net: Net::Unknown,
        cloudformation: &[],
        terraform: &[],
        source: "https://aws.amazon.com/architecture/icons/",
        launch: None,
        boundary: None,
    },
];
